//! The card of an open passage: the words or the deed, then who, when and where, its score and the reason, what answers
//! it, its place in the source, and links onward.

use super::build::link as outside;
use super::build::{El, button, close, el, fragment, named, told};
use super::gist::{holds, lead, marked, quoted};
use super::tree::Tree;
use super::{answers, conclusions, locator, method, recode, score};
use saydo_analysis::Passage;
use saydo_model::Issue;
use saydo_scene::{Input, words};
use saydo_state::IS_WHOLE;
use saydo_text::Said;

/// The card of a passage. `space` is the width for a picture, in px. With `can_code` a reader can change the score.
pub(super) fn card(input: &Input<'_>, passage_idx: usize, space: f64, can_code: bool) -> Option<Tree> {
    let passage = input.passage(passage_idx)?;
    let issue = issue_of(input, passage)?;
    let standing = input.columns.standing[passage_idx];
    let card = article(input, passage)
        .child(close(input.lang, "close"))
        .child(back(input, passage, issue))
        .child(said(input, passage))
        .child(score::section(input, passage, standing))
        .maybe(if IS_WHOLE { method::of_record(input, passage_idx) } else { None })
        .child(answers::answers(input, passage))
        .child(source(input, passage))
        .maybe(notes(input, passage))
        .child(ways(input, passage.id().as_str()))
        .maybe(conclusions::of_record(input, passage))
        .maybe(answers::other_words(input, passage))
        .maybe(can_code.then(|| recode::choices(input, passage, standing)))
        .maybe(answers::chained(input, passage, passage_idx, space));
    Some(card.into())
}

/// The shortest card: the words or the deed, who and when, the score with its reason, and the place in the source.
/// `named` adds the issue, for a card that stands alone.
pub(super) fn brief(input: &Input<'_>, passage_idx: usize, named: bool) -> Option<El> {
    let passage = input.passage(passage_idx)?;
    let issue = issue_of(input, passage)?;
    let card = article(input, passage)
        .maybe(named.then(|| el("p").class("group-name").child(told(input, &issue.label))))
        .child(said(input, passage))
        .child(score::section(input, passage, input.columns.standing[passage_idx]))
        .maybe(if IS_WHOLE { method::of_record(input, passage_idx) } else { None })
        .child(source(input, passage));
    Some(card)
}

fn issue_of<'a>(input: &Input<'a>, passage: Passage<'_>) -> Option<&'a Issue> {
    input.dataset.issues.iter().find(|issue| issue.id == *passage.issue())
}

/// An empty card.
fn article(input: &Input<'_>, passage: Passage<'_>) -> El {
    el("article").class("card").label(words::record_name(input, passage)).key(passage.id().as_str())
}

/// The link back to the passage's issue.
fn back(input: &Input<'_>, passage: Passage<'_>, issue: &Issue) -> El {
    let side = named(input, passage.standing(input.dataset));
    let way = button(["issue ", issue.id.as_str()].concat()).class("link");
    el("p").class("crumb grey").child(way.text("‹ ").child(told(input, &issue.label))).text(" · ").child(side)
}

/// The words or the deed, then other quotations, the speaker, and the circumstances.
fn said(input: &Input<'_>, passage: Passage<'_>) -> El {
    let (text, is_quoted) = lead(input, passage);
    let heading = el("h3")
        .class(if is_quoted { "said-words quoted" } else { "said-words" })
        .id("card")
        .set("tabindex", "-1")
        .child(text);
    let mut said = fragment().child(heading);
    let telling = passage.telling();
    if telling.is_none() {
        said.add(el("p").class("grey in-our-words").text(input.lang.card_ours()));
    } else if telling != Some(passage.summary()) {
        let label = el("span").class("grey").text(input.lang.card_ours_too()).text(" ");
        said.add(el("p").class("in-our-words").child(label).child(marked(input, passage.summary())));
    }
    for quote in passage.quotes() {
        if telling != Some(quote.as_str()) {
            let label = el("span").class("grey").text(input.lang.card_quoted(&input.dataset.terms.source)).text(" ");
            let quote = el("span").class("quoted").child(quoted(input, quote));
            said.add(el("p").class("more-quoted").child(label).child(quote));
        }
    }
    said.maybe(speaker(input, passage)).child(el("p").class("grey circumstances").text(circumstances(input, passage)))
}

fn speaker(input: &Input<'_>, passage: Passage<'_>) -> Option<El> {
    let id = passage.speaker()?;
    let speaker = input.dataset.speakers.iter().find(|speaker| speaker.id == *id)?;
    let role = || fragment().text(input.lang.join_comma()).child(marked(input, &speaker.role));
    let line = el("p")
        .class("speaker")
        .child(el("b").child(marked(input, &speaker.name)))
        .maybe((!speaker.role.is_empty()).then(role));
    Some(line)
}

/// To whom, on what occasion, where and when, without repetitions.
fn circumstances(input: &Input<'_>, passage: Passage<'_>) -> String {
    let dataset = input.dataset;
    let mut parts: Vec<String> = Vec::new();
    if let Passage::Statement(statement) = passage {
        parts.push(words::standing(dataset, input.lang, passage.standing(dataset)));
        parts.extend(statement.occasion.clone());
    }
    let forum = dataset.forums.iter().find(|forum| Some(&forum.id) == passage.forum());
    let places = dataset.places.iter().filter(|place| passage.places().contains(&place.id));
    let names = forum.map(|forum| &forum.name).into_iter().chain(places.map(|place| &place.name));
    for name in names {
        if !parts.iter().any(|part| holds(part, name)) {
            parts.push(name.clone());
        }
    }
    let when = words::passage_date(input.dataset, input.lang, passage);
    if !parts.iter().any(|part| holds(part, &when)) {
        parts.push(when);
    }
    parts.join(" · ")
}

fn source(input: &Input<'_>, passage: Passage<'_>) -> El {
    let (lang, term) = (input.lang, &input.dataset.terms.source);
    let url = saydo_scene::locator::publisher_url(input, passage);
    let open = url.map(|url| el("p").child(outside(&url).text(lang.card_open_source(term))));
    el("section")
        .child(el("h4").text(lang.card_place(term)))
        .child(locator::places(input, passage.locators()))
        .maybe(open)
        .child(locator::links(input, passage))
        .maybe(kind(input, passage).map(|kind| el("p").class("grey").text(kind)))
}

/// The aim that the source gives for words, or its category for a deed.
fn kind(input: &Input<'_>, passage: Passage<'_>) -> Option<String> {
    let (lang, dataset) = (input.lang, input.dataset);
    let label = match passage {
        Passage::Statement(statement) => dataset.aims.iter().find(|aim| Some(aim.id) == statement.aim)?.label.as_str(),
        Passage::Action(action) => {
            dataset.categories.iter().find(|category| category.id == action.category)?.label.as_str()
        }
    };
    let source = &dataset.terms.source;
    Some(match passage {
        Passage::Statement(_) => lang.card_aim(source, label),
        Passage::Action(_) => lang.card_category(source, label),
    })
}

/// Context from other sources, folded. It is never counted. Of a table of one's own it is the sources themselves, which
/// stand with the place.
fn notes(input: &Input<'_>, passage: Passage<'_>) -> Option<El> {
    let lang = input.lang;
    let n = passage.notes().len();
    let mut notes = el("details").class("fold").child(el("summary").text(lang.card_n_notes(n)));
    for note in passage.notes() {
        notes.add(el("p").child(told(input, &note.text)).text(" ").child(locator::note_source(note)));
    }
    let title = el("h4").text(lang.card_notes(&input.dataset.terms.source));
    (n > 0 && input.dataset.is_of_others()).then(|| el("section").child(title).child(notes))
}

/// Buttons to copy and cite, and those to the previous and next passage.
fn ways(input: &Input<'_>, id: &str) -> El {
    let lang = input.lang;
    let way = |verb: &str, words: Said| button([verb, id].concat()).class("link").text(words);
    let links = el("p")
        .class("links")
        // If the browser can't copy, focus returns here after copying by hand.
        .child(way("copy-record ", lang.card_copy_link()).id("sheet:copy"))
        .child(way("copy-citation ", lang.card_cite()))
        .child(way("copy-dispute ", lang.card_dispute()))
        .child(way("copy-report ", lang.card_copy_report()));
    let walk = el("p")
        .class("walk")
        .child(button("previous").class("link").text("‹ ").text(lang.previous()))
        .child(button("next").class("link").text(lang.next()).text(" ›"));
    el("div").class("actions").child(links).child(walk)
}
