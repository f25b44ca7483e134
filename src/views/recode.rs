//! A reader's own codes: the banner that says so, what changed, and the choices on a card. Knows no figures of its own:
//! they are `analysis`'s, and their words `scene::recoded`'s.

use super::build::{El, button, el, fragment};
use super::header::pressed;
use crate::analysis::{Passage, Standing, passage};
use crate::model::Code;
use crate::scene::{Input, recoded, words};
use crate::state::Recode;

/// That the codes are the reader's and not the published ones, what changed, and the ways back. Without codes it stands
/// as long as there is something to do again. `can_code`: with controls.
pub(super) fn banner(input: &Input<'_>, can_code: bool) -> Option<El> {
    let lang = input.lang;
    let mark = recoded::mark(input);
    let history = &input.panels.history;
    let step = |action: &'static str, on: bool, name: &'static str| {
        // Not disabled, which would take focus from under a reader who takes back several changes.
        button(action).id(["codes:", action].concat()).set("aria-disabled", pressed(!on)).text(name)
    };
    let buttons = || {
        el("p")
            .class("actions")
            .child(step("undo", history.can_undo(), lang.codes_undo()))
            .child(step("redo", history.can_redo(), lang.codes_redo()))
            .child(step("codes", mark.is_some(), lang.codes_back()))
            .child(
                button("sheet codes")
                    .id("sheet:codes")
                    .set("aria-expanded", pressed(input.panels.sheet == Some(crate::state::Sheet::Codes)))
                    .text(lang.codes_more()),
            )
    };
    let Some(mark) = &mark else {
        let has_steps = can_code && (history.can_undo() || history.can_redo());
        let text = || el("p").child(el("span").text(lang.codes_published()));
        return has_steps.then(|| el("div").class("own-codes none").child(text()).child(buttons()));
    };
    let moves = recoded::moves(input);
    let text = el("p").child(el("b").text(mark)).text(" ").text(recoded::moved(input, &moves));
    let banner = el("div").class("own-codes").child(text).maybe(can_code.then(buttons)).child(changes(input, &moves));
    Some(banner)
}

/// The records that the reader coded otherwise, and the issues that move with them; each leads there.
fn changes(input: &Input<'_>, moves: &[recoded::Move]) -> El {
    let lang = input.lang;
    let mut records = el("ul").class("plain");
    for own in &input.state.codes {
        records = records.maybe(change(input, own));
    }
    let mut issues = el("ul").class("plain");
    for own in moves {
        let issue = &input.dataset.issues[own.issue_idx];
        let open = button(["issue ", issue.id.as_str()].concat()).class("plain").text(&issue.label);
        let line = el("span").class("quiet").text(recoded::move_line(input, own));
        issues.add(el("li").key(issue.id.as_str()).child(open).text(" ").child(line));
    }
    let moved = || fragment().child(el("h3").text(lang.codes_what_issues())).child(issues);
    el("details").child(el("summary").text(lang.codes_what())).child(records).maybe((!moves.is_empty()).then(moved))
}

/// A record, from its published code to the reader's.
fn change(input: &Input<'_>, own: &Recode) -> Option<El> {
    let (lang, dataset) = (input.lang, input.dataset);
    let passage_idx = passage::find(dataset, &own.record)?;
    let passage = input.passage(passage_idx)?;
    let standing = input.columns.standing[passage_idx];
    let named = |code: Code| [&words::code(code), " ", words::code_words(dataset, standing, code)].concat();
    let line = lang.codes_to(&named(passage.code()), &own.code.map_or(lang.codes_out().to_owned(), named));
    let issue = dataset.issues.iter().find(|issue| issue.id == *passage.issue())?;
    let open =
        button(["record ", own.record.as_str()].concat()).class("plain").child(super::issue::gist(input, passage));
    let row = el("li")
        .key(own.record.as_str())
        .child(el("span").class("quiet").text(&issue.label).text(": "))
        .child(open)
        .child(el("span").class("change").text(line));
    Some(row)
}

/// The reader's code of an open record, over the published one; `None` where they are the same.
pub(super) fn own_code(input: &Input<'_>, passage: Passage<'_>, standing: Standing) -> Option<El> {
    let lang = input.lang;
    let own = input.recoded(passage)?;
    let line = match own.code {
        Some(code) => el("p")
            .class("code-line")
            .child(el("span").class("code").text(words::code(code)))
            .child(el("b").text(words::code_words(input.dataset, standing, code).to_owned())),
        None => el("p").text(lang.codes_own_out()),
    };
    Some(el("div").class("own-code").child(el("p").class("label").text(lang.codes_own())).child(line))
}

/// That a row's code is the reader's, or that it is left out.
pub(super) fn tag(input: &Input<'_>, passage: Passage<'_>) -> Option<El> {
    Some(el("span").class("own-tag").text(recoded::tag(input, passage)?))
}

/// All codes of the axis in words as a choice, to leave the record out, and the way back.
pub(super) fn choices(input: &Input<'_>, passage: Passage<'_>, standing: Standing) -> El {
    let (lang, dataset) = (input.lang, input.dataset);
    let id = passage.id();
    let own = input.recoded(passage);
    let is_out = own.is_some_and(|own| own.code.is_none());
    let choice = |code: Option<Code>, on: bool| {
        let recode = Recode { record: id.clone(), code };
        let key = code.map_or("x".to_owned(), Code::key);
        button(["recode ", &recode.key()].concat()).id(["recode:", &key].concat()).set("aria-pressed", pressed(on))
    };
    let mut list = el("div").class("codes").set("role", "group").label(lang.codes_change());
    for code in dataset.axis.codes() {
        let published = (code == passage.code()).then(|| el("span").class("quiet").text(lang.codes_is_published()));
        list.add(
            choice(Some(code), !is_out && code == input.code_of(passage))
                .child(el("span").class("code").text(words::code(code)))
                .child(el("span").text(words::code_words(dataset, standing, code).to_owned()))
                .maybe(published),
        );
    }
    list.add(choice(None, is_out).class("out").text(lang.codes_leave_out()));
    let published = Recode { record: id.clone(), code: Some(passage.code()) };
    // Always there, so that focus stays when it is pressed.
    let back = button(["recode ", &published.key()].concat())
        .id("recode:back")
        .set("aria-disabled", pressed(own.is_none()))
        .text(lang.codes_take_back());
    let more = button("sheet codes").text(lang.codes_more());
    // Focus comes back to the banner's, where there is one.
    let more = if input.state.codes.is_empty() { more.id("sheet:codes") } else { more };
    // Open where something is chosen: focus goes back to the choice when the card is drawn anew elsewhere.
    let fold = el("details").class("fold recode");
    // Open for a reader who has begun to score, whether or not a change was taken back: focus stays among the choices.
    let history = &input.panels.history;
    let is_open = own.is_some() || history.can_undo() || history.can_redo();
    let fold = if is_open { fold.set("open", "") } else { fold };
    fold.child(el("summary").text(lang.codes_change()))
        .child(el("p").class("quiet").text(lang.codes_change_note()))
        .child(list)
        .child(el("p").class("actions").child(back).child(more))
}
