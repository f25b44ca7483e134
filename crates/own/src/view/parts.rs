//! Parts that several steps have: headings, ways on, what was said, files.

use crate::el::{El, button, el};
use crate::session::Session;
use crate::state::{STEPS, Step};
use saydo::text::{Lang, Said};

pub(super) fn name(step: Step) -> &'static str {
    match step {
        Step::Take => "take",
        Step::Columns => "columns",
        Step::Scale => "scale",
        Step::Look => "look",
    }
}

pub(super) fn title(lang: Lang, step: Step) -> Said {
    match step {
        Step::Take => lang.own_step_take(),
        Step::Columns => lang.own_step_columns(),
        Step::Scale => lang.own_step_scale(),
        Step::Look => lang.own_step_look(),
    }
}

/// A heading with its sentence.
pub(super) fn heading(words: Said, help: Option<Said>) -> El {
    el("div").class("step-head").child(el("h2").text(words)).maybe(help.map(|help| el("p").class("quiet").text(help)))
}

/// A heading within a step.
pub(super) fn part(words: Said, help: Option<Said>) -> El {
    el("div").class("part-head").child(el("h3").text(words)).maybe(help.map(|help| el("p").class("quiet").text(help)))
}

/// The ways back and on at the foot of a step.
pub(super) fn ways(session: &Session, on: Option<Said>) -> El {
    let lang = Lang::now();
    let before = STEPS.iter().rev().skip_while(|step| **step != session.state.step).nth(1);
    let back = before.map(|step| button(["step ", name(*step)].concat(), lang.story_back()).class("quiet-button"));
    el("div").class("onward").maybe(on.map(|on| button("next", on).class("go"))).maybe(back)
}

/// What was said about this, for the eye: the page's head says it to all others.
pub(super) fn said(session: &Session, beside: &str) -> Option<El> {
    let is_here = session.beside == beside && !session.notice.is_empty();
    is_here.then(|| el("span").class("said").set("aria-hidden", "true").text(session.notice.clone()))
}

/// What is wrong with a file.
pub(super) fn refusal(session: &Session, slot: u8) -> Option<El> {
    let lang = Lang::now();
    let (_, why) = session.refusal.as_ref().filter(|(of, _)| *of == slot)?;
    let heading = if slot == 0 { lang.own_refused() } else { lang.own_refused_second() };
    let alert = el("div").class("refusal").id("refusal").set("role", "alert").set("tabindex", "-1");
    Some(alert.child(el("b").text(heading)).child(el("p").text(why.clone())))
}

/// A file that is being read, with the way to stop it.
pub(super) fn progress(session: &Session, slot: u8) -> Option<El> {
    let lang = Lang::now();
    let file = if slot == 0 { &session.state.file } else { &session.state.second };
    let file = file.as_ref().filter(|_| session.taking == Some(slot))?;
    let bar = el("progress").id("progress").set("max", "100").label(lang.own_taking(&file.name));
    // Without a value it only says that something is going on.
    let (bar, percent) = match session.percent.map(|percent| percent.to_string()) {
        Some(percent) => (bar.set("value", percent.clone()), lang.own_taken(&percent)),
        None => (bar, String::new()),
    };
    let words = el("p").text(lang.own_taking(&file.name));
    let percent = el("span").class("percent").text(percent);
    let line = el("div").class("so-far").child(bar).child(percent).child(button("cancel", lang.own_cancel()));
    Some(el("div").class("taking").child(words).child(line))
}

/// A field of a file, which looks like a button.
pub(super) fn picker(slot: &'static str, words: Said, class: &'static str) -> El {
    let input = el("input").set("type", "file").set("data-file", slot).class("unseen");
    el("label").class(class).child(input).child(el("span").text(words))
}
