//! The evidence card: everything that is known of one record, and whose word each part is.

use super::build::{El, button, close, el, fragment};
use super::issue::{findings, glyph, marked};
use super::source::link as outside;
use super::tree::Tree;
use super::{chain, method, place, recode};
use crate::analysis::{Passage, Standing, link, link::Counterpart, passage};
use crate::model::Finding;
use crate::model::list::List;
use crate::scene::chain::link_words;
use crate::scene::{Input, words};
use crate::text::Lang;

/// The card of a passage; `room` is the width that it has for a picture, in px; `can_code`: with what a reader codes it
/// otherwise by.
pub(super) fn card(input: &Input<'_>, passage_idx: usize, room: f64, can_code: bool) -> Option<Tree> {
    let lang = input.lang;
    let passage = input.passage(passage_idx)?;
    let issue = input.dataset.issues.iter().find(|issue| issue.id == *passage.issue())?;
    let standing = input.columns.standing[passage_idx];
    let card = article(input, passage)
        .child(close(lang, "close"))
        .child(el("p").class("crumb").child(button("close").text("‹ ").text(&issue.label)))
        .child(heading(input, standing))
        .maybe(speaker(input, passage))
        .child(quotation(input, passage))
        .child(code(input, passage, standing))
        .maybe(can_code.then(|| recode::choices(input, passage, standing)))
        .maybe(method::of_record(input, passage_idx))
        .child(facts(input, passage))
        .child(counterparts(input, passage, passage_idx, room))
        .maybe(findings(input, &related(input, passage)))
        .maybe(notes(input, passage))
        .child(source(input, passage))
        .child(buttons(lang, passage.id().as_str()));
    Some(card.into())
}

/// What a card is at the least: whose words or which deed, when, the code with its reason, and the place in the source.
/// `named`: with the issue, for a card that stands by itself.
pub(super) fn brief(input: &Input<'_>, passage_idx: usize, named: bool) -> Option<El> {
    let passage = input.passage(passage_idx)?;
    let standing = input.columns.standing[passage_idx];
    let issue = input.dataset.issues.iter().find(|issue| issue.id == *passage.issue())?;
    let card = article(input, passage)
        .maybe(named.then(|| el("p").class("group-name").text(&issue.label)))
        .child(heading(input, standing))
        .maybe(speaker(input, passage))
        .child(el("p").class("quiet").text(words::passage_date(input.lang, passage)))
        .child(quotation(input, passage))
        .child(code(input, passage, standing))
        .maybe(method::of_record(input, passage_idx))
        .child(source(input, passage));
    Some(card)
}

/// A card with nothing on it yet.
fn article(input: &Input<'_>, passage: Passage<'_>) -> El {
    el("article")
        .class("card")
        .id("card")
        .set("tabindex", "-1")
        .label(words::record_name(input, passage))
        .key(passage.id().as_str())
}

/// What kind of passage it is, and on which side.
fn heading(input: &Input<'_>, standing: Standing) -> El {
    let lang = input.lang;
    let title = if standing == Standing::Done { lang.card_done() } else { lang.card_said() };
    let side = el("span").class("quiet").text(" · ").text(words::standing(input.dataset, lang, standing));
    el("h2").child(glyph(standing)).text(title).child(side)
}

fn speaker(input: &Input<'_>, passage: Passage<'_>) -> Option<El> {
    let Passage::Statement(statement) = passage else { return None };
    let speaker = input.dataset.speakers.iter().find(|speaker| speaker.id == statement.speaker)?;
    let role = || fragment().text(", ").child(marked(input, &speaker.role));
    let line = el("p")
        .class("speaker")
        .child(el("b").child(marked(input, &speaker.name)))
        .maybe((!speaker.role.is_empty()).then(role));
    Some(line)
}

fn quotation(input: &Input<'_>, passage: Passage<'_>) -> El {
    let lang = input.lang;
    let kind = if passage.quotes().is_empty() { lang.card_paraphrased() } else { lang.card_english() };
    let mut quotation = fragment();
    for quote in passage.quotes() {
        quotation.add(el("blockquote").text("“").child(marked(input, quote)).text("”"));
    }
    quotation.child(el("p").child(marked(input, passage.summary()))).child(el("p").class("quiet").text(kind))
}

/// The code in words, with the codebook's line and the reason beside it.
fn code(input: &Input<'_>, passage: Passage<'_>, standing: Standing) -> El {
    let (lang, axis) = (input.lang, &input.dataset.axis);
    let code = words::code(passage.code());
    let code_words = words::code_words(input.dataset, standing, passage.code());
    let meaning = if standing == Standing::Done { lang.code_done(code_words) } else { lang.code_said(code_words) };
    let range = lang.card_code_line(&code, &words::code(axis.low), &words::code(axis.high));
    let line = el("p")
        .class("code-line")
        .child(el("span").class("code").text(code))
        .child(el("b").text(code_words.to_owned()));
    let reason =
        el("p").child(el("span").class("label").text(lang.card_reason())).child(marked(input, passage.reason()));
    let own = recode::own_code(input, passage, standing);
    let name = own.is_some().then(|| el("p").class("label").text(lang.codes_published_code()));
    el("section")
        .class("coded")
        .maybe(own)
        .maybe(name)
        .child(line)
        .child(el("p").class("quiet").text(meaning).text("; ").text(range))
        .child(reason)
}

fn facts(input: &Input<'_>, passage: Passage<'_>) -> El {
    let (lang, dataset) = (input.lang, input.dataset);
    let mut facts = Facts(el("dl").class("facts"));
    if let Passage::Statement(statement) = passage {
        let audience = dataset.audiences.iter().find(|audience| audience.id == statement.audience);
        facts.add(lang.card_audience(), audience.map(|audience| &audience.label));
        facts.add(lang.card_occasion(), statement.occasion.as_ref());
    }
    facts.add(lang.card_date(), Some(&words::passage_date(lang, passage)));
    let forum = dataset.forums.iter().find(|forum| Some(&forum.id) == passage.forum());
    facts.add(lang.card_forum(), forum.map(|forum| &forum.name));
    let places = places(input, passage);
    facts.add(lang.card_places(), Some(&places).filter(|places| !places.is_empty()));
    match passage {
        Passage::Statement(statement) => {
            let aim = dataset.aims.iter().find(|aim| Some(aim.id) == statement.aim);
            facts.add(lang.card_aim(), aim.map(|aim| &aim.label));
        }
        Passage::Action(action) => {
            let category = dataset.categories.iter().find(|category| category.id == action.category);
            facts.add(lang.card_category(), category.map(|category| &category.label));
        }
    }
    facts.0
}

/// A list of names and values.
struct Facts(El);

impl Facts {
    #[inline(never)]
    fn add(&mut self, name: &'static str, value: Option<&String>) {
        if let Some(value) = value {
            self.0.add(el("div").child(el("dt").text(name)).child(el("dd").text(value)));
        }
    }
}

/// The names of a passage's places, in the order of the data set.
fn places(input: &Input<'_>, passage: Passage<'_>) -> String {
    let mut names: Vec<&str> = Vec::new();
    for place in &input.dataset.places {
        if passage.places().contains(&place.id) {
            names.push(&place.name);
        }
    }
    names.join(", ")
}

/// What the record is tied to: each link with its other end, and the whole chain on demand.
fn counterparts(input: &Input<'_>, passage: Passage<'_>, passage_idx: usize, room: f64) -> El {
    let lang = input.lang;
    let counterparts = link::counterparts(input.dataset, passage.id());
    let mut list = el("ul").class("passages");
    for counterpart in &counterparts {
        list = list.maybe(row(input, passage, counterpart));
    }
    let none =
        || el("p").class("quiet").text(if input.state.chain { lang.chain_none() } else { lang.card_no_counterparts() });
    let chain = (!counterparts.is_empty()).then(|| chain::chain(input, passage_idx, room));
    let (before, after) = chain.unzip();
    el("section")
        .child(el("h3").text(lang.card_counterparts()))
        .maybe(counterparts.is_empty().then(none))
        .maybe(before)
        .child(list)
        .maybe(after.flatten())
}

fn row(input: &Input<'_>, own: Passage<'_>, counterpart: &Counterpart<'_>) -> Option<El> {
    let idx = passage::find(input.dataset, counterpart.other)?;
    let other = input.passage(idx)?;
    let issue = input.dataset.issues.iter().find(|issue| issue.id == *other.issue() && issue.id != *own.issue());
    let link = counterpart.link;
    let said = link_words(input.lang, link.kind, counterpart.outgoing);
    let row = chain::Row {
        kind: Some(chain::kind(input, said.into(), link.drawn_by)),
        number: chain::number(input, idx),
        issue: issue.map(|issue| &issue.label),
        note: link.note.as_ref(),
        ..chain::Row::of(idx, other)
    };
    Some(row.li(input))
}

/// Findings about this record or its links, or about its issue and drawn from the same paragraph.
fn related<'a>(input: &Input<'a>, passage: Passage<'_>) -> Vec<&'a Finding> {
    let links = link::counterparts(input.dataset, passage.id());
    let findings = input.dataset.findings.iter();
    findings
        .filter(|finding| {
            let names = |id: &str| finding.about.iter().any(|about| about.as_str() == id);
            let same_paragraph = finding.locators.iter().any(|locator| passage.locators().contains(locator));
            names(passage.id().as_str())
                || links.iter().any(|counterpart| names(counterpart.link.id.as_str()))
                || (names(passage.issue().as_str()) && same_paragraph)
        })
        .list()
}

fn notes(input: &Input<'_>, passage: Passage<'_>) -> Option<El> {
    let lang = input.lang;
    let mut notes = el("section")
        .class("notes")
        .child(el("h3").text(lang.card_notes()))
        .child(el("p").class("quiet").text(lang.card_notes_hint()));
    for note in passage.notes() {
        let source = match note.url.as_ref().filter(|url| is_web(url)) {
            Some(url) => outside(url),
            None => el("span"),
        };
        notes.add(el("p").text(&note.text).text(" ").child(source.text(&note.source)));
    }
    (!passage.notes().is_empty()).then_some(notes)
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

fn source(input: &Input<'_>, passage: Passage<'_>) -> El {
    let lang = input.lang;
    let url = crate::scene::place::publisher_url(input, passage);
    el("section")
        .child(el("h3").text(lang.card_place()))
        .child(place::places(input, passage.locators()))
        .maybe(url.map(|url| el("p").child(outside(&url).text(lang.card_report_link()))))
}

fn buttons(lang: Lang, id: &str) -> El {
    el("p")
        .class("actions")
        .child(button("previous").text("‹ ").text(lang.previous()))
        .child(button("next").text(lang.next()).text(" ›"))
        .child(button(["copy-record ", id].concat()).text(lang.card_copy_link()))
        .child(button(["copy-citation ", id].concat()).text(lang.card_copy_citation()))
        .child(button(["copy-report ", id].concat()).text(lang.card_copy_report()))
}
