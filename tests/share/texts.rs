//! Links, titles, captions, alternative texts, descriptions, citations and snippets.

use crate::common::{self, random};
use crate::{ADDRESS, STATES, at, with};
use proptest::prelude::*;
use saydo::model::{Coding, Dataset, Locator, Section, Source, StoryStep};
use saydo::scene::row::{self, Rows};
use saydo::scene::{Input, headline};
use saydo::share::look::{Ground, Look};
use saydo::share::request::Words;
use saydo::share::snippet::{Image, Snippet, escape};
use saydo::share::{Base, Content, Form, Kit, Piece, Request, cite, describe, figure, link, wording};
use saydo::state::{State, Theme, View, url};
use serde_json::Value;

fn length(text: &str) -> usize {
    text.chars().count()
}

/// The invented data with very long texts.
fn endless(words: &str) -> Dataset {
    let mut dataset = common::invented::dataset();
    let long = |text: &mut String| *text = format!("{text} {}", words.repeat(40));
    [&mut dataset.title, &mut dataset.version, &mut dataset.axis.low_label, &mut dataset.axis.high_label]
        .into_iter()
        .for_each(long);
    [&mut dataset.coding.by, &mut dataset.coding.date, &mut dataset.axis.title].into_iter().for_each(long);
    dataset.issues.iter_mut().for_each(|issue| long(&mut issue.label));
    dataset.audiences.iter_mut().for_each(|audience| long(&mut audience.label));
    dataset.speakers.iter_mut().for_each(|speaker| long(&mut speaker.name));
    dataset.axis.said.0.iter_mut().chain(&mut dataset.axis.done.0).for_each(|(_, words)| long(words));
    dataset.statements.iter_mut().for_each(|statement| long(&mut statement.summary));
    dataset.actions.iter_mut().for_each(|action| long(&mut action.summary));
    dataset.sources = vec![Source {
        title: words.repeat(30),
        authors: vec![words.repeat(10), words.repeat(10)],
        publisher: words.repeat(20),
        published: "2030".into(),
        ..Source::default()
    }];
    dataset
}

fn check_limits(dataset: &Dataset, state: &State) {
    with(dataset, state, 960.0, |input, request| {
        let view = request.view;
        for (text, limit) in [
            (wording::title(input), wording::TITLE),
            (wording::caption(input), wording::CAPTION),
            (wording::alt(input, view), wording::ALT),
        ] {
            assert!(length(&text) <= limit, "{} characters: {text}", length(&text));
            assert!(!text.contains(['\n', '\t', '\r']), "{text:?}");
        }
        assert!(!wording::alt(input, view).is_empty() && !wording::caption(input).is_empty());
    });
}

#[test]
fn speakers_are_what_a_caption_and_an_alternative_text_of_them_say() {
    let dataset = common::report::dataset();
    at(&dataset, "view=evidence&layer=speakers", 960.0, |input, request| {
        let alt = wording::alt(input, request.view);
        assert!(alt.starts_with("Strips, one for each speaker, with a mark for each statement."), "{alt}");
        assert!(alt.contains("9 speakers with two statements or more, 16 with one."), "{alt}");
        assert!(wording::caption(input).contains("9 speakers"), "{}", wording::caption(input));
        assert!(describe::description(input).contains("\nBeijing, China’s government"));
    });
    at(&dataset, "view=evidence&layer=speakers&speaker=xi-jinping", 960.0, |input, request| {
        let alt = wording::alt(input, request.view);
        assert!(alt.contains("The words of Xi Jinping in the order of their dates."), "{alt}");
    });
    // The text describes what the picture shows: a wide one has no room for all speakers.
    at(&dataset, "view=evidence&layer=speakers", 960.0, |input, request| {
        for (form, start) in [(Form::Screen, "Strips"), (Form::Letter, "Strips"), (Form::Landscape, "Chart with a row")]
        {
            let figure = figure(input, request, form);
            assert!(figure.alt.starts_with(start), "{form:?}: {}", figure.alt);
        }
    });
    at(&dataset, "view=evidence", 960.0, |input, request| {
        assert!(wording::alt(input, request.view).starts_with("Table of passages"));
        assert!(!wording::caption(input).contains("speakers"));
    });
}

proptest! {
    #![proptest_config(common::cases(60))]

    #[test]
    fn limits_hold_for_any_data((dataset, filter) in random::filtered(), map in any::<bool>(), open in 0..3_usize) {
        let view = Some(if map { View::Map } else { View::Gaps });
        let issue = dataset.issues.first().filter(|_| open == 1).map(|issue| issue.id.clone());
        let record = dataset.statements.first().filter(|_| open == 2).map(|statement| statement.id.clone());
        check_limits(&dataset, &State { view, issue, record, filter, ..State::default() });
    }

    #[test]
    fn limits_hold_for_texts_without_end(words in "[a-zé中 \n\"{}&<]{1,30}", at in 0..STATES.len()) {
        check_limits(&endless(&words), &url::decode(STATES[at]));
    }
}

#[test]
fn the_finding_and_who_scored_it_stand_in_every_text() {
    let dataset = common::report::dataset();
    for view in ["view=gaps", "view=map", "view=evidence"] {
        at(&dataset, view, 960.0, |input, request| {
            let rows = Rows::of(input);
            for text in [wording::alt(input, request.view), wording::caption(input)] {
                assert!(text.contains(&headline::headline(input, &rows)), "{text}");
                assert!(text.contains(&headline::sentence(input, &rows)), "{text}");
                assert!(text.contains("Scored by the Saydo project"), "{text}");
                assert!(!text.contains('…') && !text.contains("selection"), "{text}");
            }
            assert!(wording::caption(input).contains("Center for American Progress, 2019"));
            assert_eq!(wording::title(input), headline::headline(input, &rows));
        });
    }
}

/// Words that are avoided: readers see scores, not codes, and verdicts in words.
#[test]
fn no_text_codes_or_counts_a_gap() {
    let dataset = common::report::dataset();
    for state in STATES {
        at(&dataset, state, 960.0, |input, request| {
            let texts = [
                wording::title(input),
                wording::caption(input),
                wording::alt(input, request.view),
                describe::description(input),
            ];
            for text in texts {
                for never in [
                    "coded",
                    "Coded",
                    "coding",
                    "Coding",
                    "coder",
                    "gap ",
                    "one passage decides",
                    " of 4",
                    "said abroad",
                ] {
                    assert!(!text.contains(never), "{state} says {never}: {text}");
                }
            }
        });
    }
}

#[test]
fn a_selection_says_so() {
    at(&common::report::dataset(), "view=gaps&audience=foreign,done", 960.0, |input, request| {
        let said = format!("{} of {} passages", input.figures.n, input.columns.n);
        for text in [wording::alt(input, request.view), wording::caption(input), describe::description(input)] {
            assert!(text.contains(&said), "{text}");
        }
        assert!(describe::description(input).contains("Said or did: said to foreign audiences, did"));
    });
}

/// Addresses with other methods, and the notice in texts.
const OTHER_METHODS: [(&str, &str); 3] = [
    ("view=gaps&method=median", "Not the published way of counting: medians"),
    (
        "view=map&method=interpreters,unclear",
        "Not the published way of counting: with scholars and commentators, unclear audience counted as said to foreign audiences",
    ),
    (
        "view=gaps&issue=sea&method=interpreters,unclear,median",
        "Not the published way of counting: with scholars and commentators, unclear audience counted as said to foreign audiences, medians",
    ),
];

#[test]
fn a_method_that_is_not_the_published_one_says_so_in_every_text_picture_and_file() {
    for (state, said) in OTHER_METHODS {
        at(&common::report::dataset(), state, 960.0, |input, request| {
            let cited = cite::view(input, Some("https://example.org/"));
            let texts = [
                wording::alt(input, request.view),
                wording::caption(input),
                describe::description(input),
                cited.plain,
                cited.bibtex,
                cited.csl,
            ];
            for text in texts {
                assert!(text.contains(said), "{text} lacks {said}");
            }
            let kit = Kit::of(input, request);
            for (id, words) in [
                ("svg-screen", "Not the published"),
                ("svg-1080x1080", "Not the published"),
                ("shown-json", "your way of counting"),
            ] {
                let Some(Content::File { bytes, .. }) = kit.piece(id).map(Piece::content) else { panic!("no {id}") };
                let text = String::from_utf8(bytes).unwrap();
                assert!(text.contains(words), "{id} at {state}");
            }
            if state.contains("median") {
                assert!(describe::description(input).contains("at the median of what was said to foreign audiences"));
            }
        });
    }
    for state in STATES {
        at(&common::report::dataset(), state, 960.0, |input, request| {
            let texts = [wording::alt(input, request.view), wording::caption(input), describe::description(input)];
            assert!(texts.iter().all(|text| !text.contains("published way")), "{texts:?}");
        });
    }
}

#[test]
fn an_open_issue_or_record_is_what_the_texts_are_about() {
    let dataset = common::report::dataset();
    at(&dataset, "view=gaps&issue=sea", 960.0, |input, request| {
        let verdict = "Law of the sea: deeds a little closer to the U.N. sea convention than words";
        assert_eq!(wording::title(input), verdict);
        for text in [wording::alt(input, request.view), wording::caption(input)] {
            assert!(
                text.starts_with(
                    "Law of the sea: Deeds a little closer to the U.N. sea convention than words (thin evidence)."
                ),
                "{text}"
            );
            assert!(text.contains("Said: “does not accept any means") && text.contains("Did: Promised"), "{text}");
        }
    });
    let record = &dataset.statements[0];
    at(&dataset, &format!("view=map&record={}", record.id), 960.0, |input, request| {
        for text in [wording::alt(input, request.view), wording::caption(input)] {
            assert!(text.contains("Scored: ") && text.contains("by the Saydo project"), "{text}");
            assert!(text.starts_with("One passage, "), "{text}");
        }
    });
}

#[test]
fn the_description_holds_every_issue_with_its_verdict_and_what_was_said_and_done() {
    let dataset = common::report::dataset();
    at(&dataset, "view=gaps", 960.0, |input, _| {
        let text = describe::description(input);
        for (idx, issue) in dataset.issues.iter().enumerate() {
            assert!(text.contains(&issue.label), "{} is missing", issue.label);
            if input.published.issues[idx].n() > 0 {
                let row = row::row(input, idx);
                assert!(text.contains(&format!("{}: {}. {}.", row.name, row.verdict, row.tally)), "{}", issue.label);
                for line in row.said.iter().chain(&row.did) {
                    assert!(text.contains(line.text.trim_end_matches('.')), "{} lacks {}", issue.label, line.text);
                }
            }
        }
        assert!(text.contains("8 more issues can’t be compared: "));
        assert!(text.contains("Not in this data set: "));
        assert!(dataset.axis.said.0.iter().all(|(_, words)| text.contains(words)));
        // The end that accepts is at the right.
        assert!(text.contains("from “rejects common rules” on the left to “accepts common rules” on the right"));
        let at = |words: &str| text.find(words).unwrap();
        let said = &dataset.axis.said.0;
        assert!(at(&said[said.len() - 1].1) < at(&said[0].1), "words of the left end come first");
    });
}

/// No word of the widget judges: no computed text has these words.
#[test]
fn no_word_judges() {
    let dataset = common::report::dataset();
    for state in STATES {
        at(&dataset, state, 960.0, |input, request| {
            // The description of what is open quotes its passages.
            let is_open = input.state.issue.is_some() || input.state.record.is_some();
            let described = if is_open { String::new() } else { describe::description(input) };
            let texts = [wording::caption(input), wording::alt(input, request.view), described];
            for text in texts.iter().map(|text| text.to_lowercase()) {
                for word in ["hypocri", "lie", "broken promise", "worse", "better", "good ", "bad ", "violat"] {
                    let found = text.match_indices(word).any(|(at, _)| !text[..at].ends_with(char::is_alphabetic));
                    assert!(!found, "“{word}” in {text}");
                }
            }
        });
    }
}

#[test]
fn links_lead_back_to_the_view() {
    let base = Base::of(&format!("{ADDRESS}#view=gaps")).unwrap();
    let state = url::decode("view=gaps&issue=sea&theme=dark&lang=de");
    assert_eq!(base.view(&state, None), "https://example.org/map/#v=1&view=gaps&issue=sea");
    assert_eq!(
        base.view(&state, Some("2026-11-23")),
        "https://example.org/map/#v=1&view=gaps&issue=sea&data=2026-11-23"
    );
    assert_eq!(base.view(&State { theme: Some(Theme::Dark), ..State::default() }, None), ADDRESS);
    assert_eq!(link::fragment(&State::default(), Some("a b&c")), "v=1&data=a+b%26c");
    assert_eq!(base.embed(&Look::default(), &State::default(), None), "https://example.org/map/embed.html");
    assert_eq!(base.record(&"fish-gate".into(), None), "https://example.org/map/#v=1&record=fish-gate");
}

#[test]
fn every_link_of_a_pinned_view_is_pinned() {
    let dataset = common::report::dataset();
    let text =
        |input: &Input<'_>, request: &Request, id: &str| match Kit::of(input, request).piece(id).unwrap().content() {
            Content::Text(text) => text,
            other => panic!("{id}: {other:?}"),
        };
    for (fragment, ids, part) in [
        ("issue=sea", ["link", "cite"], "#v=1&issue=sea"),
        ("record=xi-2017-rights", ["link", "cite"], "#v=1&record=xi-2017-rights"),
    ] {
        at(&dataset, fragment, 640.0, |input, request| {
            let pinned = Request { pinned: Some("2026-11-23".into()), ..request.clone() };
            for id in ids {
                let (live, stays) = (text(input, request, id), text(input, &pinned, id));
                assert!(live.contains(part) && !live.contains("data="), "{id}: {live}");
                assert!(stays.contains(&[part, "&data=2026-11-23"].concat()), "{id}: {stays}");
            }
        });
    }
}

#[test]
fn without_an_address_the_kit_says_why() {
    let dataset = common::report::dataset();
    at(&dataset, "view=gaps&record=xi-2017-rights", 640.0, |input, request| {
        let missing = |base: Option<Base>, id: &str| {
            let request = Request { base, ..request.clone() };
            let kit = Kit::of(input, &request);
            matches!(kit.piece(id).map(Piece::content), Some(Content::Missing(why)) if why.len() > 20)
        };
        for id in ["link", "iframe", "element", "placeholder", "static", "newsletter", "amp"] {
            assert!(missing(None, id), "{id}");
        }
        let file = Base::of("file:///home/me/saydo.html");
        assert!(missing(file.clone(), "iframe") && !missing(file, "link"));
        assert!(missing(Base::of("http://example.org/"), "amp") && !missing(Base::of("http://example.org/"), "iframe"));
    });
}

#[test]
fn a_picture_does_not_tell_where_a_file_lies() {
    let dataset = common::report::dataset();
    let mut drawn = 0;
    for state in [
        "view=gaps",
        "view=map&issue=sea",
        "issue=sea",
        "record=xi-2017-rights",
        "view=story&step=2",
        "view=timeline",
        "form=strip&issue=sea",
        "form=card&record=xi-2017-rights",
    ] {
        at(&dataset, state, 640.0, |input, request| {
            let request = Request { base: Base::of("file:///home/me/saydo.html"), ..request.clone() };
            let kit = Kit::of(input, &request);
            for piece in kit.sections.iter().flat_map(|section| &section.pieces) {
                let picture = match piece.content() {
                    Content::File { bytes, .. } if piece.id.starts_with("svg-") => String::from_utf8(bytes).unwrap(),
                    Content::Drawing { list, .. } => list,
                    _ => continue,
                };
                drawn += 1;
                assert!(picture.contains("Saydo"), "{state}: {}", piece.id);
                assert!(!picture.contains("home/me"), "{state}: {}", piece.id);
            }
        });
    }
    assert!(drawn > 60, "{drawn} pictures");
}

#[test]
fn ids_of_a_kit_are_unique_and_its_texts_are_filled() {
    for (dataset, state) in
        [(common::report::dataset(), "record=xi-2017-rights"), (common::invented::dataset(), "issue=fish")]
    {
        at(&dataset, state, 640.0, |input, request| {
            let kit = Kit::of(input, request);
            let mut ids: Vec<&str> =
                kit.sections.iter().flat_map(|section| &section.pieces).map(|piece| piece.id.as_str()).collect();
            let n = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), n);
            for piece in kit.sections.iter().flat_map(|section| &section.pieces) {
                let content = piece.content();
                let filled = match &content {
                    Content::Text(text) => !text.trim().is_empty(),
                    Content::File { bytes, .. } => !bytes.is_empty(),
                    Content::Drawing { list, scale, .. } => list.starts_with("size\t") && *scale > 0.0,
                    Content::Missing(_) => false,
                };
                assert!(filled, "{}", piece.id);
                assert_eq!(kit.piece(&piece.id).map(Piece::content), Some(content));
            }
            assert!(["", "svg-", "png-x", "png3-screen", "none"].iter().all(|id| kit.piece(id).is_none()));
            assert!(kit.piece("png2-screen").is_some() && kit.piece("pdf-print-85mm").is_some());
        });
    }
}

/// A data set whose names have all special characters of markup, BibTeX and JSON.
fn hostile() -> Dataset {
    let odd = |text: &str| format!("{text} \"<b>&'{{}}\\%$#_^~\u{7}");
    let mut dataset = common::invented::dataset();
    dataset.title = odd("Title");
    dataset.coding = Coding { by: odd("Coder"), date: "2031-05-01".into(), ..Coding::default() };
    let section = Section { id: "part".into(), title: odd("Part"), paragraphs: 3, ..Section::default() };
    dataset.sources = vec![Source {
        title: odd("Source"),
        authors: vec![odd("Author")],
        publisher: odd("Press"),
        published: "2030-02".into(),
        sections: vec![section],
        ..Source::default()
    }];
    dataset.statements[0].quotes = vec![odd("Quote")];
    dataset.statements[0].locators = vec![Locator("part ¶2".into())];
    dataset.story = vec![StoryStep { title: odd("Step"), text: odd("Sentence"), ..StoryStep::default() }];
    dataset
}

#[test]
fn citations_are_valid_in_each_form() {
    for (dataset, record) in [(common::report::dataset(), "xi-2017-rights"), (hostile(), "fish-vow")] {
        at(&dataset, &format!("record={record}"), 960.0, |input, request| {
            let base = request.base.as_ref().unwrap();
            let passage =
                saydo::analysis::passage::all(&dataset).find(|passage| passage.id().as_str() == record).unwrap();
            let link = base.record(passage.id(), None);
            for citation in
                [cite::view(input, Some(&link)), cite::record(input, passage, Some(&link)), cite::view(input, None)]
            {
                assert!(!citation.plain.contains(['\n', '\u{7}']));
                let items: Value = serde_json::from_str(&citation.csl).unwrap();
                assert!(
                    items[0]["author"][0]["literal"].is_string() && items[0]["issued"]["date-parts"][0][0].is_i64()
                );
                check_bibtex(&citation.bibtex);
            }
            assert!(cite::record(input, passage, Some(&link)).csl.contains(&link));
        });
    }
}

/// Braces match, each field has a separate line, and outside the address all special characters of TeX are escaped.
fn check_bibtex(entry: &str) {
    let mut depth = 0;
    for char in entry.chars() {
        depth += i32::from(char == '{') - i32::from(char == '}');
        assert!(depth >= 0, "{entry}");
    }
    assert_eq!(depth, 0, "{entry}");
    let lines: Vec<&str> = entry.lines().collect();
    assert!(lines[0].starts_with("@misc{") && lines[lines.len() - 1] == "}", "{entry}");
    for line in &lines[1..lines.len() - 1] {
        let (name, value) = line.trim().split_once(" = {").unwrap();
        assert!(value.ends_with("},") && name.chars().all(|char| char.is_ascii_lowercase()), "{line}");
        let bare = value.replace("\\&", "").replace("\\%", "").replace("\\$", "").replace("\\#", "").replace("\\_", "");
        assert!(name == "url" || !bare.contains(['&', '%', '$', '#', '_', '^', '~']), "{line}");
    }
}

#[test]
fn the_reports_citation_reads_as_one() {
    at(&common::report::dataset(), "", 960.0, |input, _| {
        let citation = cite::view(input, Some(ADDRESS));
        assert_eq!(
            citation.plain,
            "The Saydo project: China on global rules. Data version 2026-11-30b, \
             29 November 2026. Scores of passages in Melanie Hart, Blaine Johnson, Mapping China’s Global Governance Ambitions, \
             Center for American Progress, 28 February 2019. https://example.org/map/"
        );
        // Whoever scored it stands first in a list of references too.
        assert!(citation.bibtex.contains("author = {{The Saydo project}}"), "{}", citation.bibtex);
        assert!(citation.csl.contains("\"The Saydo project\""), "{}", citation.csl);
    });
}

/// A tag reader that knows only quoted attributes, so that anything unescaped breaks it.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        assert!(!text.contains(['>', '"']), "bare in text: {text}");
        let mut tag = after;
        let mut attributes = Vec::new();
        let end = tag.find([' ', '>']).unwrap();
        let name = tag[..end].to_owned();
        tag = &tag[end..];
        while !tag.starts_with('>') {
            tag = tag.trim_start();
            let end = tag.find(['=', ' ', '>']).unwrap();
            let key = tag[..end].to_owned();
            tag = &tag[end..];
            let mut value = String::new();
            if let Some(quoted) = tag.strip_prefix("=\"") {
                let (inner, after) = quoted.split_once('"').unwrap();
                assert!(!inner.contains('<'), "{inner}");
                value = inner
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
                tag = after;
            }
            attributes.push((key, value));
        }
        tags.push((name, attributes));
        rest = &tag[1..];
    }
    tags
}

#[test]
fn snippets_are_escaped_and_carry_what_they_must() {
    let dataset = hostile();
    let state = "view=gaps&issue=fish&q=a%22%3Cb%3E%26%27";
    at(&dataset, state, 640.0, |input, request| {
        let (title, alt) = (wording::title(input), wording::alt(input, View::Gaps));
        let base = request.base.as_ref().unwrap();
        let look = Look { ground: Ground::Dark, accent: "#aa0000".into(), ..Look::default() };
        let words = Words { caption: Some("<i>'\"".into()), ..Words::default() };
        let pinned = Some("2031-05-01");
        let snippet =
            Snippet { input, base, pinned, height: 812, title: &title, alt: &alt, look: &look, words: &words };
        let image = Image { src: "a\"b.png", width: 600, height: 400 };
        let clean = |text: &str| text.chars().filter(|char| !char.is_control()).collect::<String>();
        let value = |html: &str, tag: &str, key: &str| {
            let tags = tags(html);
            let found = tags.iter().find(|(name, _)| name == tag).unwrap_or_else(|| panic!("no {tag} in {html}"));
            found.1.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone())
        };
        let embed = base.embed(&look, input.state, Some("2031-05-01"));
        assert!(embed.ends_with("&data=2031-05-01"));
        assert!(embed.contains("/embed.html?theme=dark&accent=aa0000#"), "{embed}");
        for (html, tag) in [(snippet.iframe(), "iframe"), (snippet.amp("<what>"), "amp-iframe")] {
            assert_eq!(value(&html, tag, "src"), Some(embed.clone()));
            assert_eq!(value(&html, tag, "height").as_deref(), Some("812"));
            assert_eq!(value(&html, tag, "title"), Some(clean(&title)));
        }
        assert_eq!(value(&snippet.iframe(), "iframe", "loading").as_deref(), Some("lazy"));
        let element = snippet.element();
        assert_eq!(value(&element, "saydo-map", "theme").as_deref(), Some("dark"));
        assert_eq!(value(&element, "script", "integrity"), None, "the next correction changes the file");
        assert_eq!(value(&element, "saydo-map", "state"), Some(link::fragment(input.state, Some("2031-05-01"))));
        let placeholder = snippet.placeholder();
        assert_eq!(value(&placeholder, "script", "crossorigin"), None, "a server without CORS serves it too");
        assert_eq!(value(&placeholder, "a", "href"), Some(base.framed(&look, input.state, Some("2031-05-01"))));
        assert!(value(&placeholder, "a", "data-saydo").is_some());
        for html in [snippet.picture(image), snippet.newsletter(image)] {
            assert_eq!(value(&html, "img", "alt"), Some(clean(&alt)));
            assert_eq!(value(&html, "img", "src").as_deref(), Some("a\"b.png"));
        }
        let scroll = snippet.scroll();
        assert_eq!(scroll.matches("data-saydo-step=").count(), 1);
        assert_eq!(value(&scroll, "script", "src"), Some(base.file("embed.js")));
        let frame = value(&scroll, "a", "href").unwrap_or_default();
        assert!(
            frame.contains("/embed.html?controls=none&theme=dark&heading=off&accent=aa0000#")
                && frame.ends_with("&data=2031-05-01"),
            "{frame}"
        );
        assert!(!scroll.contains("<b>") && !scroll.contains("style="), "{scroll}");
        assert!(!snippet.amp("").contains("style=") && snippet.amp("").contains(" overflow "));
        assert_eq!(escape("<a b=\"c\">&'\u{1}"), "&lt;a b=&quot;c&quot;&gt;&amp;&#39;");
    });
}

#[test]
fn the_newsletters_picture_is_the_600_px_one() {
    at(&common::report::dataset(), "view=map", 960.0, |input, request| {
        let kit = Kit::of(input, request);
        let Some(Content::Text(html)) = kit.piece("newsletter").map(Piece::content) else { panic!() };
        assert!(html.contains("width=\"600\"") && html.contains("saydo-map-newsletter.png"), "{html}");
        assert!(Form::ALL.iter().all(|form| kit.piece(&format!("svg-{}", form.key())).is_some()));
    });
}

#[test]
fn of_a_table_that_its_authors_scored_nothing_is_said_of_checks() {
    let mut dataset = common::report::dataset();
    let texts = |dataset: &Dataset| {
        at(dataset, "view=gaps", 960.0, |input, request| {
            let picture = figure(input, request, Form::Screen).svg();
            [describe::description(input), picture].map(|text| text.contains("outside the project"))
        })
    };
    assert_eq!(texts(&dataset), [true, true]);
    dataset.coding.by = dataset.sources[0].authors[0].clone();
    assert_eq!(texts(&dataset), [false, false]);
}
