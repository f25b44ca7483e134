//! What is offered reaches every code, picture, text and file.

use super::{ADDRESS, common};
use saydo::analysis::{Columns, Figures, passage};
use saydo::scene::Input;
use saydo::scene::node::Anchor;
use saydo::share::offer::{Place, Text, WIDTHS};
use saydo::share::{Base, Choices, Content, Figure, Form, Kit, Offer, Request, figure};
use saydo::state::{Panels, recode, url};
use saydo::text::Lang;
use std::fs;

/// Hands what is offered for an address at 1,280 px, with its input and request, to a test.
fn offered<T>(fragment: &str, options: &str, test: impl FnOnce(&Offer, &Input<'_>, &Request) -> T) -> T {
    let dataset = common::report::dataset();
    let offer = Offer::of(&dataset, &url::decode(fragment), 1280.0, &Choices::read(options));
    let columns = recode::columns(&dataset, &offer.state.codes);
    let published = Figures::published(&dataset, &Columns::of(&dataset));
    let panels = Panels::default();
    let input = Input::new(&dataset, &columns, &published, &offer.state, &panels, Lang::english());
    let request = Request::of(&offer, Base::of(ADDRESS), 620.0);
    test(&offer, &input, &request)
}

fn text(fragment: &str, options: &str, id: &str) -> String {
    offered(fragment, options, |_, input, request| match Kit::of(input, request).piece(id).unwrap().content() {
        Content::Text(text) => text,
        Content::File { bytes, .. } => String::from_utf8_lossy(&bytes).into_owned(),
        other => panic!("{id}: {other:?}"),
    })
}

fn drawn(fragment: &str, options: &str) -> Figure {
    offered(fragment, options, |offer, input, request| figure(input, request, offer.picture.unwrap()))
}

fn words(figure: &Figure) -> String {
    figure.scene.texts().iter().map(|text| text.line()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_map_that_is_seen_is_the_map_that_is_offered() {
    let code = text("", "", "iframe");
    assert!(code.contains("/embed.html#v=1&amp;view=map\""), "{code}");
    assert!(text("", "", "alt").starts_with("Map: "));
    assert!(text("", "what figure", "iframe").contains("/embed.html\""), "the whole figure fits its width");
}

#[test]
fn an_issue_is_named_in_every_text_and_its_passages_alone_are_in_the_data() {
    let dataset = common::report::dataset();
    let trade = dataset.issues.iter().find(|issue| issue.id.as_str() == "trade").unwrap();
    for fragment in ["view=map&issue=trade", "view=gaps&issue=trade", "view=timeline&issue=trade"] {
        for id in ["iframe", "element", "placeholder", "alt", "caption", "title", "description", "cite", "cite-csl"] {
            let text = text(fragment, "", id);
            let is_named = text.contains(&trade.label) || text.contains("issue=trade");
            assert!(is_named, "{id} of {fragment}: {text}");
        }
        assert!(text(fragment, "", "cite").contains("China on global rules: Trade rules"));
        let n = passage::all(&dataset).filter(|passage| *passage.issue() == trade.id).count();
        let csv = text(fragment, "", "shown-csv");
        for other in passage::all(&dataset).filter(|passage| *passage.issue() != trade.id) {
            assert!(!csv.contains(&format!("{},", other.id())), "{} is not of the issue", other.id());
        }
        let json: serde_json::Value = serde_json::from_str(&text(fragment, "", "shown-json")).unwrap();
        let of = |key: &str| json[key].as_array().unwrap().len();
        assert_eq!(of("statements") + of("actions"), n);
    }
}

#[test]
fn a_social_picture_of_an_issue_shows_that_issue_from_any_view() {
    for view in ["map", "gaps", "evidence", "timeline", "places"] {
        for form in ["1200x630", "1080x1080", "1080x1350"] {
            let figure = drawn(&format!("view={view}&issue=trade"), &format!("place social\nsocial {form}"));
            let all = words(&figure);
            assert!(all.starts_with("Trade rules: "), "{all}");
            assert!(all.contains("Said") && all.contains("Did") && all.contains("Scored by"), "{all}");
            assert!(!all.contains("Law of the sea") && !all.contains('…'), "{all}");
            let credit = figure.scene.texts().last().unwrap().line();
            assert!(credit.starts_with("Scored by") && credit.ends_with("example.org/map/"), "one line: {credit}");
        }
    }
}

#[test]
fn a_headline_has_one_colon_after_the_issues_name() {
    let dataset = common::report::dataset();
    for issue in &dataset.issues {
        let title = text(&format!("issue={}", issue.id), "", "title");
        assert!(title.starts_with(&format!("{}: ", issue.label)), "{title}");
        assert_eq!(title[issue.label.len() + 1..].matches(": ").count(), 0, "{title}");
    }
}

#[test]
fn print_shows_five_rows_in_either_width_and_every_format() {
    let dataset = common::report::dataset();
    for form in ["print-85mm", "print-180mm"] {
        let options = format!("what figure\nplace print\nprint {form}");
        let all = words(&drawn("", &options));
        let n = dataset.issues.iter().filter(|issue| all.contains(&format!("{} ", issue.label))).count();
        assert_eq!(n, 5, "{form}: {all}");
        let pdf = offered("", &options, |_, input, request| {
            match Kit::of(input, request).piece(&format!("pdf-{form}")).unwrap().content() {
                Content::File { bytes, .. } => bytes,
                other => panic!("{other:?}"),
            }
        });
        assert!(pdf.starts_with(b"%PDF-") && pdf.trim_ascii_end().ends_with(b"%%EOF"));
        let folder = common::report::root().join("tests/out/share");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(format!("{form}.pdf")), pdf).unwrap();
    }
}

#[test]
fn on_paper_the_headline_stands_over_the_left_edge_of_rows_and_map() {
    for options in ["what figure\nplace print\nprint print-180mm", "what view\nplace print\nprint print-180mm"] {
        let figure = drawn("view=map", options);
        let starts: Vec<f64> =
            figure.scene.texts().iter().filter(|text| text.anchor == Anchor::Start).map(|text| text.x).collect();
        let least = starts.iter().copied().fold(f64::INFINITY, f64::min);
        assert!((starts[0] - least).abs() < 4.0, "{options}: {} and {least}", starts[0]);
    }
}

#[test]
fn a_printed_png_has_300_dots_per_inch() {
    offered("", "place print", |_, input, request| {
        let kit = Kit::of(input, request);
        for (id, dots) in [("png-print-85mm", 300.0), ("png-1200x630", 96.0), ("png2-1200x630", 192.0)] {
            let Content::Drawing { dots: found, .. } = kit.piece(id).unwrap().content() else { panic!() };
            assert_eq!(found, dots, "{id}");
        }
    });
}

#[test]
fn dark_reaches_code_and_picture_and_never_paper() {
    for (fragment, options) in [("issue=trade&theme=dark", ""), ("issue=trade", "ground dark")] {
        assert!(text(fragment, options, "iframe").contains("embed.html?theme=dark#"));
        assert!(text(fragment, options, "element").contains(" theme=\"dark\""));
        assert!(text(fragment, options, "placeholder").contains("/map/?theme=dark#"));
        let svg = drawn(fragment, &format!("place social\n{options}")).svg();
        assert!(svg.contains("fill=\"#171614\"") && !svg.contains("fill=\"#fbfaf7\""), "{svg}");
        assert!(drawn(fragment, &format!("place print\n{options}")).svg().contains("fill=\"#fff\""));
    }
}

#[test]
fn an_editors_words_and_bar_stand_in_codes_and_pictures() {
    let names = offered("issue=trade", "", |offer, _, _| Text::ALL.map(|text| offer.name_of(text)));
    let [headline, caption, alt] = names;
    let lines = format!("{headline} Our <headline>\n{caption} Our caption\n{alt} Our alt\naccent #aa0000");
    let iframe = text("issue=trade", &lines, "iframe");
    assert!(iframe.contains("<h3>Our &lt;headline&gt;</h3>") && iframe.contains("heading=off"), "{iframe}");
    assert!(iframe.contains("<figcaption>Our caption</figcaption>") && iframe.contains("accent=aa0000"), "{iframe}");
    let letter = text("issue=trade", &lines, "newsletter");
    assert!(letter.contains("alt=\"Our alt\"") && letter.contains("<p>Our caption</p>"), "{letter}");
    let figure = drawn("issue=trade", &format!("place social\n{lines}"));
    assert!(words(&figure).starts_with("Our <headline>"));
    assert_eq!((figure.alt.as_str(), figure.title.as_str()), ("Our alt", "Our <headline>"));
    assert!(figure.svg().contains("fill=\"#aa0000\"") && figure.draw_list().contains("rect\t#aa0000"));
    let bare = drawn("issue=trade", "place social\nheading off");
    assert!(!words(&bare).contains("Trade rules:"), "{}", words(&bare));
}

#[test]
fn a_newsletters_code_names_the_picture_that_is_offered_with_it() {
    for fragment in ["", "issue=trade", "view=map&issue=sea"] {
        offered(fragment, "place newsletter", |_, input, request| {
            let kit = Kit::of(input, request);
            let Content::Text(code) = kit.piece("newsletter").unwrap().content() else { panic!() };
            let Content::Drawing { name, .. } = kit.piece("png-newsletter").unwrap().content() else { panic!() };
            assert!(code.contains(&format!("src=\"{name}\"")), "{code} does not show {name}");
        });
    }
}

#[test]
fn every_place_has_something_to_take_for_every_part() {
    let dataset = common::report::dataset();
    for fragment in ["", "view=map", "issue=sea", "issue=health", "record=xi-2017-rights", "view=story&step=2"] {
        for what in ["passage", "issue", "view", "figure"] {
            for place in Place::ALL {
                for ground in ["light", "dark", "auto"] {
                    let options = format!("what {what}\nplace {}\nground {ground}\nwidth {}", place.key(), WIDTHS[0]);
                    offered(fragment, &options, |offer, input, request| {
                        let kit = Kit::of(input, request);
                        let name = format!("{fragment} {options}");
                        for id in ["iframe", "newsletter", "amp", "cite", "description", "shown-csv"] {
                            let content = kit.piece(id).unwrap().content();
                            assert!(!matches!(content, Content::Missing(_)), "{id} of {name}");
                        }
                        // The letters of a picture are the same on every ground.
                        for form in place.pictures().iter().filter(|_| ground == "light") {
                            let pdf = figure(input, request, *form).pdf();
                            assert!(pdf.is_some(), "{form:?} of {name}");
                        }
                        assert_eq!(offer.picture.is_none(), place.is_live(), "{name}");
                        assert_eq!(input.columns.n, passage::count(&dataset));
                    });
                }
            }
        }
    }
}

#[test]
fn a_letter_that_no_font_of_the_pdf_has_makes_no_file_with_holes() {
    let mut dataset = common::invented::dataset();
    dataset.issues[0].label = "海".into();
    super::at(&dataset, "view=gaps", 640.0, |input, request| {
        assert_eq!(figure(input, request, Form::TwoColumns).pdf(), None);
        let content = Kit::of(input, request).piece("pdf-print-180mm").unwrap().content();
        assert!(matches!(content, Content::Missing(why) if why.contains("SVG")), "{content:?}");
    });
}
