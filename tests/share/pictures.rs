//! Exported pictures: equal to the screen, complete, legible, and unchanged since their review.

use crate::common::{self, look, random};
use crate::{STATES, at, is_picture, with};
use proptest::prelude::*;
use saydo::analysis::Standing;
use saydo::model::{Dataset, Side};
use saydo::scene::gaps::Plan;
use saydo::scene::geometry::px;
use saydo::scene::node::{Node, Shape};
use saydo::scene::row::Rows;
use saydo::scene::{Input, Scene, mark, picture};
use saydo::share::crop::{LEAST_OF_WHOLE, LEAST_TEXT};
use saydo::share::figure::TALLEST;
use saydo::share::ready::Unit;
use saydo::share::rows::{self, Others};
use saydo::share::style::{Ground, Style, colour};
use saydo::share::svg::{is_drawn, opens};
use saydo::share::{Figure, Form, Request, figure};
use saydo::state::{State, View, url};
use std::fs;

/// The drawn marks and texts of a scene, with their places moved by an offset.
fn drawn(scene: &Scene, by: (f64, f64)) -> Vec<String> {
    let mut found = Vec::new();
    scene.nodes.iter().for_each(|node| collect(node, by, false, &mut found));
    found
}

fn collect(node: &Node, by: (f64, f64), in_open: bool, found: &mut Vec<String>) {
    if !is_drawn(node, in_open) {
        return;
    }
    let (x, y) = (|x: f64| px(x + by.0), |y: f64| px(y + by.1));
    let class = &node.class;
    match &node.shape {
        Shape::Group(nodes) => nodes.iter().for_each(|child| collect(child, by, in_open || opens(node), found)),
        Shape::Rect(rect, _) => {
            found.push(format!("{class} {} {} {} {}", x(rect.x), y(rect.y), px(rect.w), px(rect.h)))
        }
        Shape::Circle(cx, cy, r) => found.push(format!("{class} {} {} {}", x(*cx), y(*cy), px(*r))),
        Shape::Path(d) => {
            let mut text = class.clone();
            for (command, numbers) in &d.0 {
                text.push(*command);
                numbers.chunks_exact(2).for_each(|point| text.push_str(&format!("{} {} ", x(point[0]), y(point[1]))));
            }
            found.push(text);
        }
        Shape::Text(text) => found.push(format!("{class} {} {} {}", x(text.x), y(text.y), text.line())),
    }
}

#[test]
fn a_steps_picture_counts_what_the_step_shows_and_links_to_the_story() {
    let dataset = common::report::dataset();
    for step in 1..=dataset.story.len() {
        // A reader's filter is ignored in a step.
        let fragment = format!("view=story&issues=sea&step={step}");
        let state = url::decode(&dataset.story[step - 1].state);
        let (count, n_narrowed, n) = with(&dataset, &state, 960.0, |input, _| {
            (saydo::share::selection::count(input), usize::from(input.is_narrowed()), input.columns.n)
        });
        for form in Form::ALL {
            at(&dataset, &fragment, 960.0, |input, request| {
                let figure = figure(input, request, form);
                let texts: Vec<&str> = figure.scene.texts().iter().map(|text| text.text.as_str()).collect();
                let all = texts.join(" ");
                assert!(all.contains(&count), "{} of step {step} counts {count}: {all}", form.key());
                assert!(all.contains(&format!("Step {step} of {}: ", dataset.story.len())), "{all}");
                assert!(n_narrowed == 1 || !all.contains(&format!(" of {n} passages")), "{all}");
                let link = all.replace(' ', "");
                assert!(link.contains("view=story"), "{link}");
                assert!(figure.name.starts_with("saydo-story-"));
            });
        }
    }
}

#[test]
fn a_timelines_picture_is_called_so() {
    at(&common::report::dataset(), "view=timeline&to=2014", 960.0, |input, request| {
        let figure = figure(input, request, Form::Screen);
        let subtitle = figure.scene.texts().iter().find(|text| text.text.contains(" passages")).unwrap().text.clone();
        assert!(subtitle.starts_with("Timeline · 7 of 87 passages · Period: "), "{subtitle}");
    });
}

#[test]
fn a_picture_as_on_screen_holds_every_mark_and_text_of_the_screen() {
    for dataset in [common::report::dataset(), common::invented::dataset()] {
        for (state, width) in STATES.iter().flat_map(|state| [320.0, 640.0, 960.0].map(|width| (state, width))) {
            at(&dataset, state, width, |input, request| {
                if !is_picture(input.state, request.view) {
                    return;
                }
                let figure = figure(input, request, Form::Screen);
                let screen = picture(input, request.view, width).unwrap().whole();
                let wanted = drawn(&screen, figure.at);
                let found = drawn(&figure.scene, (0.0, 0.0));
                // All of them, in the order of drawing, between the texts above and below.
                let from = found.windows(wanted.len()).position(|part| part == wanted);
                assert!(from.is_some(), "{state} at {width}");
                assert_eq!((figure.width, figure.at.0), (width, 0.0));
                // The file has the same numbers.
                let svg = figure.svg();
                for text in screen.texts().iter().filter(|text| !text.text.contains(['&', '<', '>', '"'])) {
                    let place = format!("x=\"{}\" y=\"{}\"", px(text.x + figure.at.0), px(text.y + figure.at.1));
                    let hidden = text.rotate != 0.0 || !found.iter().any(|line| line.ends_with(&text.line()));
                    assert!(hidden || svg.contains(&place), "{} {place}", text.text);
                }
            });
        }
    }
}

/// Checks the size, bounds and text of a figure. Labels within a picture are tested with the picture.
fn check(figure: &Figure, name: &str) {
    let scene = &figure.scene;
    let level = |node: &Node| !matches!(&node.shape, Shape::Text(text) if text.rotate != 0.0);
    let level = Scene { nodes: scene.nodes.iter().filter(|node| level(node)).cloned().collect(), ..*scene };
    assert_eq!(look::outside(&level), Vec::<String>::new(), "{name}: texts outside");
    assert_eq!(look::lost(scene), Vec::<String>::new(), "{name}: marks outside");
    let share = figure.height / figure.width - scene.height / scene.width;
    assert!(share.abs() < 0.001, "{name}: the proportions differ");
    let smallest = scene.texts().iter().map(|text| text.size).fold(f64::INFINITY, f64::min);
    let per_px = figure.width / scene.width;
    match figure.unit {
        Unit::Mm => assert!(smallest * per_px / 25.4 * 72.0 >= 6.0, "{name}: {} pt", smallest * per_px / 25.4 * 72.0),
        Unit::Px if figure.width >= 1080.0 && figure.width != scene.width => {
            let is_rows = !figure.name.starts_with("saydo-map") && !figure.name.starts_with("saydo-evidence");
            let least = if is_rows { LEAST_TEXT } else { LEAST_OF_WHOLE };
            assert!(smallest * per_px >= least - 0.1, "{name}: {} px", smallest * per_px);
        }
        Unit::Px => {}
    }
    let svg = figure.svg();
    for foreign in ["class=", "data-", "tabindex", " style=", "<style", "NaN", "var(", "922337"] {
        assert!(!svg.contains(foreign), "{name} holds {foreign}");
    }
}

/// All words of a scene, in one line.
fn words(scene: &Scene) -> String {
    scene.texts().iter().map(|text| text.line()).collect::<Vec<_>>().join(" ")
}

fn says(scene: &Scene, part: &str) -> bool {
    words(scene).contains(part)
}

/// Forms whose pictures are not copies of the screen.
const CROPS: [Form; 6] =
    [Form::Landscape, Form::Square, Form::Portrait, Form::OneColumn, Form::TwoColumns, Form::Letter];

fn baselines(nodes: &[Node], found: &mut Vec<f64>) {
    for node in nodes {
        match &node.shape {
            Shape::Group(nodes) => baselines(nodes, found),
            Shape::Text(text) => found.push(text.y),
            _ => {}
        }
    }
}

/// Distance from what a picture says last to its credit, as a share of its height.
fn free(figure: &Figure) -> f64 {
    let mut lines = Vec::new();
    baselines(&figure.scene.nodes, &mut lines);
    lines.sort_by(f64::total_cmp);
    let [.., last, credit] = lines[..] else { panic!("{} says less than two things", figure.name) };
    (credit - last) / figure.scene.height
}

#[test]
fn an_upright_picture_of_one_thing_is_filled() {
    let dataset = common::report::dataset();
    let compared = at(&dataset, "view=gaps", 640.0, |input, _| {
        Rows::of(input).compared.iter().map(|idx| dataset.issues[*idx].id.to_string()).collect::<Vec<_>>()
    });
    let records =
        dataset.statements.iter().map(|record| &record.id).chain(dataset.actions.iter().map(|record| &record.id));
    let issues = compared.iter().map(|id| format!("view=gaps&issue={id}"));
    for state in issues.chain(records.map(|id| format!("view=gaps&record={id}"))) {
        at(&dataset, &state, 640.0, |input, request| {
            for form in [Form::Portrait, Form::Square] {
                let free = free(&figure(input, request, form));
                assert!(free < 0.26, "{state} {form:?}: {free:.2} of it is free");
            }
        });
    }
}

#[test]
fn every_form_says_what_it_shows_who_scored_it_and_where_it_is_from() {
    let dataset = common::report::dataset();
    for state in STATES {
        at(&dataset, state, 640.0, |input, request| {
            for form in Form::ALL {
                let figure = figure(input, request, form);
                let name = format!("{state} {form:?}");
                check(&figure, &name);
                let scene = &figure.scene;
                // A card of one issue or passage has one line of credit.
                let is_card = (input.state.issue.is_some() || input.state.record.is_some())
                    && input.state.view == Some(View::Gaps)
                    && form != Form::Screen
                    && form != Form::Letter;
                let version = if is_card { "" } else { dataset.version.as_str() };
                for part in [version, "Scored by the Saydo project", "Center for American Progress", "example.org/map/"]
                {
                    assert!(says(scene, part), "{name} lacks {part}");
                }
                for never in ["coded", "Coding", "gap 2", "one passage decides"] {
                    // The map is redrawn elsewhere.
                    let is_old = input.state.view == Some(View::Map);
                    assert!(is_old || !says(scene, never), "{name} says {never}");
                }
                if input.is_narrowed() {
                    assert!(says(scene, &format!("{} of {} passages", input.figures.n, input.columns.n)), "{name}");
                }
            }
        });
    }
}

#[test]
fn the_headline_is_over_the_rows_and_every_line_of_them_is_whole() {
    let dataset = common::report::dataset();
    at(&dataset, "view=gaps", 640.0, |input, request| {
        let rows = Rows::of(input);
        for form in Form::ALL {
            let all = words(&figure(input, request, form).scene);
            assert!(all.starts_with(&saydo::scene::headline::headline(input, &rows)), "{form:?}: {all}");
            assert!(!all.contains('…'), "{form:?}: {all}");
            let shown = rows.compared.iter().filter(|idx| all.contains(&dataset.issues[**idx].label));
            let n = shown.count();
            for (at, idx) in rows.compared.iter().enumerate() {
                let row = saydo::scene::row::row(input, *idx);
                // A narrow column has the numbers beside their marks.
                let tally = if form == Form::OneColumn { row.name.clone() } else { row.tally };
                for part in [Some(row.name), Some(row.gap), Some(tally), row.said.map(|line| line.text)] {
                    let part = part.unwrap();
                    assert_eq!(at < n, all.contains(&part), "{form:?}: the widest gaps come first: {part}");
                }
            }
            let left_out = rows.compared.len() - n;
            assert_eq!(left_out > 0, all.contains(&format!("and {left_out} more issue")), "{form:?}: {all}");
            assert!(all.contains("8 more issues can’t be compared"), "{form:?}");
            assert!(n >= if form == Form::Landscape { 2 } else { rows.compared.len() }, "{form:?}: {n} rows");
        }
    });
}

#[test]
fn in_print_the_rows_are_no_taller_than_a_column_has_room_for() {
    let dataset = common::report::dataset();
    for form in [Form::OneColumn, Form::TwoColumns] {
        at(&dataset, "view=gaps", 640.0, |input, request| {
            let figure = figure(input, request, form);
            assert!(figure.height <= TALLEST, "{form:?} is {} mm high", figure.height);
        });
    }
}

#[test]
fn with_an_issue_open_a_card_is_of_that_issue_and_nothing_else() {
    let dataset = common::report::dataset();
    for (idx, issue) in dataset.issues.iter().enumerate() {
        at(&dataset, &format!("view=gaps&issue={}", issue.id), 640.0, |input, request| {
            if input.published.issues[idx].n() == 0 {
                return;
            }
            let row = saydo::scene::row::row(input, idx);
            for form in CROPS.into_iter().filter(|form| *form != Form::Letter) {
                let drawn = figure(input, request, form);
                check(&drawn, &format!("{} {form:?}", issue.id));
                let all = words(&drawn.scene);
                assert!(all.starts_with(&format!("{}: ", issue.label)), "{all}");
                for line in row.said.iter().chain(&row.did) {
                    assert!(all.contains(&line.text), "{form:?}: {all} lacks {}", line.text);
                }
                assert_eq!(all.contains("thin evidence"), row.thin, "{all}");
                let arrows = drawn.draw_list().lines().filter(|line| line.starts_with("path")).count();
                assert_eq!(all.contains("Scored by"), arrows > 0);
                for other in dataset.issues.iter().filter(|other| other.id != issue.id) {
                    assert!(!all.contains(&other.label), "{all} names {}", other.label);
                }
            }
        });
    }
}

#[test]
fn issues_that_do_not_fit_are_counted_and_the_first_ones_shown() {
    let mut dataset = common::invented::dataset();
    for n in 0..60 {
        let mut issue = dataset.issues[0].clone();
        issue.id = format!("more-{n}").as_str().into();
        issue.label = format!("More {n}");
        let mut action = dataset.actions[0].clone();
        action.id = format!("more-act-{n}").as_str().into();
        action.issue = issue.id.clone();
        let mut statement = dataset.statements[0].clone();
        statement.id = format!("more-vow-{n}").as_str().into();
        statement.issue = issue.id.clone();
        dataset.issues.push(issue);
        dataset.actions.push(action);
        dataset.statements.push(statement);
    }
    at(&dataset, "view=gaps", 640.0, |input, request| {
        for form in CROPS.into_iter().filter(|form| *form != Form::Letter) {
            let figure = figure(input, request, form);
            check(&figure, &format!("{form:?}"));
            assert!(says(&figure.scene, "more issues"), "{form:?}");
        }
        let plan = Plan::roomy(600.0);
        let laid = rows::lay(input, plan, Others::Count, Some(500.0));
        assert!(laid.scene.height <= 500.0 && laid.n_left_out > 0);
        let all = rows::lay(input, plan, Others::Count, None);
        let names = |scene: &Scene| -> Vec<String> {
            let named = scene.texts().into_iter().filter(|text| text.size == 16.0);
            named.map(|text| text.text.clone()).collect()
        };
        assert!(!names(&laid.scene).is_empty() && names(&all.scene).starts_with(&names(&laid.scene)));
        assert_eq!(names(&all.scene).len() - names(&laid.scene).len(), laid.n_left_out);
    });
}

proptest! {
    #![proptest_config(common::cases(30))]

    #[test]
    fn any_data_fit_into_every_form((dataset, filter) in random::filtered(), map in any::<bool>(), width in 280..=1600_u32) {
        let view = Some(if map { View::Map } else { View::Gaps });
        with(&dataset, &State { view, filter, ..State::default() }, f64::from(width), |input, request| {
            for form in Form::ALL {
                let figure = figure(input, request, form);
                let list = figure.draw_list();
                assert!(list.lines().all(|line| matches!(line.split('\t').count(), 3 | 9 | 11 | 13 | 14)), "a command has other fields");
                // Maps of any data are tested with the map.
                if !(map && figure.name.starts_with("saydo-map")) {
                    check(&figure, form.key());
                }
            }
        });
    }
}

#[test]
fn print_stands_on_white_and_the_rest_on_an_opaque_ground() {
    at(&common::report::dataset(), "view=map", 960.0, |input, request| {
        for form in Form::ALL {
            let figure = figure(input, request, form);
            let ground = if figure.unit == Unit::Mm { "#fff" } else { "#fbfaf7" };
            let first = figure.svg().lines().find(|line| line.starts_with("<rect")).unwrap().to_owned();
            assert!(first.contains(&format!("fill=\"{ground}\"")) && first.contains("x=\"0\" y=\"0\""), "{first}");
            let second = figure.draw_list().lines().nth(1).unwrap().to_owned();
            assert!(second.starts_with(&format!("rect\t{ground}\tnone")), "{second}");
        }
    });
}

/// Snapshots: name, data, address, width, form.
fn snapshots() -> Vec<(&'static str, Figure)> {
    let (report, invented) = (common::report::dataset(), common::invented::dataset());
    let draw = |dataset: &Dataset, state: &str, width: f64, form: Form| {
        at(dataset, state, width, |input: &Input<'_>, request: &Request| figure(input, request, form))
    };
    vec![
        ("gaps-screen", draw(&invented, "view=gaps&audience=guests,done", 640.0, Form::Screen)),
        ("map-screen", draw(&report, "view=map&issue=sea&layer=interpreters", 960.0, Form::Screen)),
        ("gaps-landscape", draw(&report, "view=gaps", 640.0, Form::Landscape)),
        ("gaps-newsletter", draw(&report, "view=gaps", 640.0, Form::Letter)),
    ]
}

#[test]
fn exported_files_are_as_they_were_reviewed() {
    let folder = common::report::root().join("tests/share");
    let mut wrong = Vec::new();
    for (name, figure) in snapshots() {
        for (ending, text) in [("svg", figure.svg()), ("txt", figure.draw_list())] {
            let path = folder.join(format!("{name}.{ending}"));
            let changed = folder.join(format!("{name}-changed.{ending}"));
            if fs::read_to_string(&path).is_ok_and(|found| found == text) {
                let _ = fs::remove_file(changed);
            } else if std::env::var_os("UPDATE").is_some() {
                fs::write(path, text).unwrap();
            } else {
                fs::write(&changed, text).unwrap();
                wrong.push(changed.display().to_string());
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}; `UPDATE=1` rewrites them");
}

/// Writes every form of the report's views, for a person to look at.
#[test]
fn pictures_to_look_at() {
    if std::env::var_os("GALLERY").is_none() {
        return;
    }
    let folder = common::report::root().join("tests/out/share");
    fs::create_dir_all(&folder).unwrap();
    let dataset = common::report::dataset();
    for (state, width) in [
        ("view=gaps", 320.0),
        ("view=gaps", 640.0),
        ("view=gaps", 1200.0),
        ("view=gaps&issue=trade", 640.0),
        ("view=gaps&issue=sea", 640.0),
        ("view=gaps&record=xi-2017-rights", 640.0),
        ("view=gaps&gap=home", 640.0),
        ("view=gaps&method=ranges,median", 640.0),
        ("view=map", 960.0),
    ] {
        at(&dataset, state, width, |input, request| {
            for form in Form::ALL {
                let figure = figure(input, request, form);
                let name =
                    format!("{}-{width}-{}", url::encode(&input.state.shared()).replace(['&', '='], "-"), form.key());
                fs::write(folder.join(format!("{name}.svg")), figure.svg()).unwrap();
                fs::write(folder.join(format!("{name}.txt")), figure.draw_list()).unwrap();
            }
        });
    }
}

/// The look of a mark without colour: shape, whether it is filled, dashes, thickness.
fn without_colour(mark: &Node) -> String {
    let style = Style::INITIAL.of(&mark.class, Ground::Paper);
    let form = match &mark.shape {
        Shape::Circle(..) => "circle".to_owned(),
        Shape::Rect(..) => "rect".to_owned(),
        Shape::Path(d) => d.0.iter().map(|(command, _)| *command).collect(),
        Shape::Group(_) | Shape::Text(_) => panic!("{} is no mark", mark.class),
    };
    let is_filled = style.fill != colour("--ground", Ground::Paper);
    format!(
        "{form} {} {}",
        if is_filled { "filled" } else { "open" },
        if style.dash.is_empty() { "" } else { "dotted" }
    )
}

#[test]
fn without_colour_each_side_still_has_a_mark_of_its_own() {
    let sides = [Side::Abroad, Side::Home, Side::Unclear].map(Standing::Said);
    for class in ["mean", "passage"] {
        for hollow in [false, true] {
            let marks = sides
                .into_iter()
                .chain([Standing::Done, Standing::Interpreter])
                .map(|standing| without_colour(&mark::mark(standing, 0.0, 0.0, 6.0, hollow).class_if(true, class)));
            let mut seen: Vec<String> = marks.collect();
            seen.sort();
            let n = seen.len();
            seen.dedup();
            assert_eq!(seen.len(), n, "{class}, hollow {hollow}: {seen:?}");
        }
    }
}

#[test]
fn with_a_passage_open_a_card_is_of_that_passage() {
    let dataset = common::report::dataset();
    for passage in saydo::analysis::passage::all(&dataset) {
        at(&dataset, &format!("view=gaps&record={}", passage.id()), 640.0, |input, request| {
            for form in [Form::Landscape, Form::Square, Form::OneColumn] {
                let drawn = figure(input, request, form);
                check(&drawn, &format!("{} {form:?}", passage.id()));
                let all = words(&drawn.scene);
                let said = passage.telling().unwrap_or(passage.summary());
                assert!(all.contains(said), "{form:?}: {all} lacks {said}");
                let standing = passage.standing(&dataset);
                let scored = saydo::scene::words::code_words(&dataset, standing, passage.code());
                assert!(all.contains(&format!("Scored: {scored}")) && all.contains("Scored by"), "{all}");
                let marks = drawn.scene.nodes.iter().filter(|node| node.class.ends_with(" mean"));
                assert_eq!(marks.count(), 1, "its own mark");
            }
        });
    }
}
