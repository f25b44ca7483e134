//! The page as a tree. A control says what it does as text (`data-do`).

mod columns;
mod join;
mod look;
mod publish;
mod scale;
mod status;
mod take;

pub use columns::is_unsure;
pub use publish::code;

use crate::el::{El, button, el};
use crate::session::Session;
use crate::state::{STEPS, Step};
use saydo::text::{Lang, Said};
use saydo::views::Tree;

/// The whole page.
pub fn page(session: &Session) -> Tree {
    let lang = Lang::now();
    let step = match session.state.step {
        Step::Take => take::step(session),
        Step::Columns => columns::step(session),
        Step::Scale => scale::step(session),
        Step::Look => look::step(session),
    };
    let is_first = session.state.step == Step::Take && session.table.is_none();
    el("div")
        .class("own")
        .child(
            el("header")
                .id("top")
                .set("tabindex", "-1")
                .child(el("h1").text(lang.own_title()))
                .maybe(is_first.then(|| el("p").class("lede").text(lang.own_lede())))
                .child(el("p").class("private").text(lang.own_private())),
        )
        .child(steps(session))
        .child(
            el("p")
                .class(if session.beside.is_empty() { "notice" } else { "unseen" })
                .set("role", "status")
                .text(session.notice.clone()),
        )
        .maybe(refusal(session, 0))
        .maybe(progress(session, 0))
        .child(el("section").id("step").set("tabindex", "-1").key(name(session.state.step)).child(step))
        .maybe(session.is_kept.then(|| {
            let forget = button("forget", lang.own_forget()).class("link").flag("disabled", session.is_forgetting);
            let sure = session.is_forgetting.then(|| {
                let ways = [button("forget-all", lang.own_forget_all()), button("forget-not", lang.own_forget_not())];
                el("div").class("asked").set("role", "status").child(el("p").text(lang.own_forget_ask())).all(ways)
            });
            el("footer")
                .class("kept")
                .child(el("p").class("quiet").text(lang.own_kept()).text(" ").child(forget))
                .maybe(sure)
        }))
        .into()
}

fn name(step: Step) -> &'static str {
    match step {
        Step::Take => "take",
        Step::Columns => "columns",
        Step::Scale => "scale",
        Step::Look => "look",
    }
}

fn title(lang: Lang, step: Step) -> Said {
    match step {
        Step::Take => lang.own_step_take(),
        Step::Columns => lang.own_step_columns(),
        Step::Scale => lang.own_step_scale(),
        Step::Look => lang.own_step_look(),
    }
}

/// The steps, each a way there once there is a table, and the one undo.
fn steps(session: &Session) -> El {
    let lang = Lang::now();
    let entry = |(at, step): (usize, Step)| {
        let is_here = step == session.state.step;
        let is_open = step == Step::Take || session.table.is_some();
        let action = ["step ", name(step)].concat();
        let number = el("span").class("number").set("aria-hidden", "true").text((at + 1).to_string());
        let button = el("button").set("type", "button").does(action).child(number).text(title(lang, step));
        let button = button.flag("disabled", !is_open);
        el("li").child(if is_here { button.set("aria-current", "step") } else { button })
    };
    let undo = session.undoes().map(|what| button("undo", lang.own_undo(&what)).class("undo"));
    el("nav")
        .class("steps")
        .label(lang.own_steps())
        .child(el("ol").class("plain").all(STEPS.into_iter().enumerate().map(entry)))
        .maybe(undo)
}

/// A heading with its sentence.
fn heading(words: Said, help: Option<Said>) -> El {
    el("div").class("step-head").child(el("h2").text(words)).maybe(help.map(|help| el("p").class("quiet").text(help)))
}

/// A heading within a step.
fn part(words: Said, help: Option<Said>) -> El {
    el("div").class("part-head").child(el("h3").text(words)).maybe(help.map(|help| el("p").class("quiet").text(help)))
}

/// The ways back and on at the foot of a step.
fn ways(session: &Session, on: Option<Said>) -> El {
    let lang = Lang::now();
    let before = STEPS.iter().rev().skip_while(|step| **step != session.state.step).nth(1);
    let back = before.map(|step| button(["step ", name(*step)].concat(), lang.story_back()).class("quiet-button"));
    el("div").class("onward").maybe(on.map(|on| button("next", on).class("go"))).maybe(back)
}

/// What was said about this, for the eye: the page's head says it to all others.
fn said(session: &Session, beside: &str) -> Option<El> {
    let is_here = session.beside == beside && !session.notice.is_empty();
    is_here.then(|| el("span").class("said").set("aria-hidden", "true").text(session.notice.clone()))
}

/// What is wrong with a file.
fn refusal(session: &Session, slot: u8) -> Option<El> {
    let lang = Lang::now();
    let (_, why) = session.refusal.as_ref().filter(|(of, _)| *of == slot)?;
    let heading = if slot == 0 { lang.own_refused() } else { lang.own_refused_second() };
    let alert = el("div").class("refusal").id("refusal").set("role", "alert").set("tabindex", "-1");
    Some(alert.child(el("b").text(heading)).child(el("p").text(why.clone())))
}

/// A file that is being read, with the way to stop it.
fn progress(session: &Session, slot: u8) -> Option<El> {
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
fn picker(slot: &'static str, words: Said, class: &'static str) -> El {
    let input = el("input").set("type", "file").set("data-file", slot).class("unseen");
    el("label").class(class).child(input).child(el("span").text(words))
}
