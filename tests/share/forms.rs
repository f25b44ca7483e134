//! Codes for small forms and for pinned data: what they show, what replaces it without scripts, and where they link.

use super::{at, common};
use saydo::share::{Content, Form, Kit, Request, figure, link};
use saydo::state::{Form as Small, State, url};

fn code(fragment: &str, form: Option<Small>, pinned: Option<&str>, id: &str) -> String {
    let fragment = form.map_or(fragment.to_owned(), |form| format!("{fragment}&form={}", form.key()));
    at(&common::report::dataset(), &fragment, 640.0, |input, request| {
        let request = Request { pinned: pinned.map(str::to_owned), ..request.clone() };
        match Kit::of(input, &request).piece(id).map(saydo::share::Piece::content) {
            Some(Content::Text(text)) => text,
            other => panic!("{id} of {fragment}: {other:?}"),
        }
    })
}

/// The state in a code's address or attribute.
fn state(code: &str) -> State {
    let from = code.split_once("state=\"").or_else(|| code.split_once('#')).map_or("", |(_, rest)| rest);
    url::decode(&from.split('"').next().unwrap_or("").replace("&amp;", "&"))
}

#[test]
fn every_code_of_a_form_shows_that_form_and_only_codes_do() {
    for (fragment, form) in [("issue=sea", Small::Strip), ("record=xi-2017-rights", Small::Card)] {
        for id in ["iframe", "element", "placeholder", "amp"] {
            let shown = state(&code(fragment, Some(form), None, id));
            assert_eq!(shown, State { form: Some(form), ..url::decode(fragment) }, "{id} of {fragment}");
        }
        assert_eq!(state(&code(fragment, Some(form), None, "link")).form, None);
        assert_eq!(state(&code(fragment, None, None, "iframe")).form, None);
    }
}

#[test]
fn a_strips_picture_is_its_issue_alone_and_a_cards_its_quotation() {
    let strip = code("issue=sea", Some(Small::Strip), None, "static");
    assert!(strip.contains("src=\"saydo-strip-sea.png\" width=\"600\"") && !strip.contains("form="), "{strip}");
    for id in ["static", "newsletter"] {
        let card = code("record=xi-2017-rights", Some(Small::Card), None, id);
        assert!(card.starts_with("<blockquote cite=\"") && card.contains("Xi Jinping"), "{card}");
        assert!(card.contains("the Saydo project") && !card.contains("<img"), "{card}");
    }
    assert!(code("record=xi-2017-rights", Some(Small::Card), None, "amp").contains("<p placeholder>"));
}

#[test]
fn the_picture_of_a_strip_holds_its_marks_and_words_within_its_edges() {
    for issue in ["sea", "internet", "health", "rule-of-law"] {
        at(&common::report::dataset(), &format!("form=strip&issue={issue}"), 640.0, |input, request| {
            let alone = figure(input, request, Form::Screen);
            assert_eq!((alone.name.as_str(), alone.width), (format!("saydo-strip-{issue}").as_str(), 600.0));
            assert!(alone.height < 300.0, "{issue}: {} px", alone.height);
            for text in alone.scene.texts() {
                let space = text.reserved();
                assert!(space.x >= 0.0 && space.right() <= alone.width, "{issue}: {} leaves the picture", text.text);
            }
            let words: Vec<String> = alone.scene.texts().iter().map(|text| text.line()).collect();
            let words = words.join(" ");
            assert!(words.contains("Scored by ") && words.contains("Source: "), "{words}");
            let idx = input.dataset.issues.iter().position(|other| other.id.as_str() == issue).unwrap();
            let row = saydo::scene::row::row(input, idx);
            let drawn = alone.scene.nodes.iter().filter(|node| node.class.contains("mean")).count();
            let named = row.said.iter().chain(&row.did).count();
            assert_eq!(drawn, row.track.marks.len() + named, "{issue}: each mark, and one beside each line");
        });
    }
}

#[test]
fn pinned_codes_lead_to_their_version_and_name_no_file_that_nobody_has() {
    for id in ["iframe", "element", "placeholder", "amp"] {
        let pinned = code("view=gaps", None, Some("2026-11-25"), id);
        assert!(!pinned.contains("img"), "{pinned}");
        assert_eq!(state(&pinned).data.as_deref(), Some("2026-11-25"));
    }
}

#[test]
fn a_pinned_view_can_be_shared_live_and_names_its_version_once_else() {
    let state = url::decode("issue=sea&data=2026-11-23");
    assert_eq!(link::fragment(&state, None), "v=1&issue=sea");
    let pinned = link::fragment(&state, Some("2026-11-23"));
    assert_eq!(pinned.matches("data=").count(), 1);
    assert_eq!(url::decode(&pinned), state);
}
