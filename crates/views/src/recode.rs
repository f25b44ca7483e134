//! A reader's own codes: the banner that reports them, what they change, and the choices on a card. The figures come
//! from `analysis`, their words from `scene::recoded`.

use super::build::{El, button, el, fragment, pressed, told};
use saydo_analysis::{Passage, Standing, passage};
use saydo_model::Code;
use saydo_scene::{Input, recoded, words};
use saydo_state::Recode;

/// The note that the codes are the reader's and not the published ones, what they change, and the ways back. Without
/// codes it stays while there is something to redo. `can_code` adds the controls.
pub(super) fn banner(input: &Input<'_>, can_code: bool) -> Option<El> {
    let lang = input.lang;
    let mark = recoded::mark(input);
    let history = &input.panels.history;
    let step = |action: &'static str, on: bool, name: &'static str| {
        // Not `disabled`: a reader who undoes several changes would lose the focus.
        button(action).id(["codes:", action].concat()).set("aria-disabled", pressed(!on)).text(name)
    };
    let buttons = || {
        el("p")
            .class("actions")
            .child(step("undo", history.can_undo(), lang.codes_undo().as_str()))
            .child(step("redo", history.can_redo(), lang.codes_redo().as_str()))
            .child(step("codes", mark.is_some(), lang.codes_back().as_str()))
            .child(
                button("sheet codes")
                    .id("sheet:codes")
                    .set("aria-expanded", pressed(input.panels.sheet == Some(saydo_state::Sheet::Codes)))
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

/// The records with a changed code and the issues that move with them; each is a button that opens it.
fn changes(input: &Input<'_>, moves: &[recoded::Move]) -> El {
    let lang = input.lang;
    let mut records = el("ul").class("plain");
    for recode in &input.state.codes {
        records = records.maybe(change(input, recode));
    }
    let mut issues = el("ul").class("plain");
    for moved in moves {
        let issue = &input.dataset.issues[moved.issue_idx];
        let open = button(["issue ", issue.id.as_str()].concat()).class("plain").child(told(input, &issue.label));
        let line = el("span").class("quiet").text(recoded::move_line(input, moved));
        issues.add(el("li").key(issue.id.as_str()).child(open).text(" ").child(line));
    }
    let issues_moved = || fragment().child(el("h3").text(lang.codes_what_issues())).child(issues);
    el("details")
        .child(el("summary").text(lang.codes_what()))
        .child(records)
        .maybe((!moves.is_empty()).then(issues_moved))
}

/// A record with its published code and the reader's.
fn change(input: &Input<'_>, recode: &Recode) -> Option<El> {
    let (lang, dataset) = (input.lang, input.dataset);
    let passage_idx = passage::find(dataset, &recode.record)?;
    let passage = input.passage(passage_idx)?;
    let standing = input.columns.standing[passage_idx];
    let named = |code: Code| [&words::code(code), " ", words::code_words(dataset, standing, code)].concat();
    let line = lang.codes_to(&named(passage.code()), &recode.code.map_or(lang.codes_out().to_owned(), named));
    let issue = dataset.issues.iter().find(|issue| issue.id == *passage.issue())?;
    let open =
        button(["record ", recode.record.as_str()].concat()).class("plain").child(super::gist::gist(input, passage));
    let row = el("li")
        .key(recode.record.as_str())
        .child(el("span").class("quiet").child(told(input, &issue.label)).text(input.lang.join_colon()))
        .child(open)
        .child(el("span").class("change").text(line));
    Some(row)
}

/// The reader's code of an open record, above the published one; `None` if the reader has not changed it.
pub(super) fn readers_code(input: &Input<'_>, passage: Passage<'_>, standing: Standing) -> Option<El> {
    let lang = input.lang;
    let recode = input.recoded(passage)?;
    let line = match recode.code {
        Some(code) => el("p")
            .class("code-line")
            .child(el("span").class("code").text(words::code(code)))
            .child(el("b").text(words::code_words(input.dataset, standing, code).to_owned())),
        None => el("p").text(lang.codes_own_out()),
    };
    Some(el("div").class("own-code").child(el("p").class("label").text(lang.codes_own())).child(line))
}

/// The tag of a row whose code is the reader's, or which the reader left out.
pub(super) fn tag(input: &Input<'_>, passage: Passage<'_>) -> Option<El> {
    Some(el("span").class("own-tag").text(recoded::tag(input, passage)?))
}

/// The choice among all codes of the axis, the choice to leave the record out, and the way back.
pub(super) fn choices(input: &Input<'_>, passage: Passage<'_>, standing: Standing) -> El {
    let (lang, dataset) = (input.lang, input.dataset);
    let id = passage.id();
    let recoded = input.recoded(passage);
    let is_out = recoded.is_some_and(|recode| recode.code.is_none());
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
                .child(el("span").child(told(input, words::code_words(dataset, standing, code))))
                .maybe(published),
        );
    }
    list.add(choice(None, is_out).class("out").text(lang.codes_leave_out()));
    let published = Recode { record: id.clone(), code: Some(passage.code()) };
    // Always there, so that it keeps the focus after a press.
    let back = button(["recode ", &published.key()].concat())
        .id("recode:back")
        .set("aria-disabled", pressed(recoded.is_none()))
        .text(lang.codes_take_back());
    let more = button("sheet codes").text(lang.codes_more());
    // If there is a banner, its button has the id to which focus returns.
    let more = if input.state.codes.is_empty() { more.id("sheet:codes") } else { more };
    let fold = el("details").class("fold recode");
    // Open for a reader who has begun to score, even if a change was undone: focus stays among the choices.
    let history = &input.panels.history;
    let is_open = recoded.is_some() || history.can_undo() || history.can_redo();
    let fold = if is_open { fold.set("open", "") } else { fold };
    fold.child(el("summary").text(lang.codes_change()))
        .child(el("p").class("quiet").text(lang.codes_change_note()))
        .child(list)
        .child(el("p").class("actions").child(back).child(more))
}
