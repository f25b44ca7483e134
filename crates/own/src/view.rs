//! The page as a tree. A control says what it does as text (`data-do`).

mod columns;
mod join;
mod look;
mod parts;
mod publish;
mod scale;
mod status;
mod take;

pub use publish::code;

use crate::el::{El, button, el};
use crate::session::Session;
use crate::state::{STEPS, Step};
use parts::{name, progress, refusal, title};
use saydo::text::Lang;
use saydo::views::Tree;

impl Session {
    /// The page.
    pub fn draw(&self) -> Tree {
        page(self)
    }
}

/// The whole page.
fn page(session: &Session) -> Tree {
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
