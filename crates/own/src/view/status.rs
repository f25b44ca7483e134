//! The statuses in their order, to be dragged and to be moved by keys.

use super::parts::part;
use crate::el::{El, button, el, input};
use crate::session::Session;
use crate::statuses::{placed, shared};
use saydo::text::{Lang, Said};
use saydo_intake::words::plain;

pub fn list(session: &Session) -> El {
    let lang = Lang::now();
    let list = &session.state.mapping.scale.status;
    if list.is_empty() {
        return el("p").class("quiet").text(lang.own_status_none());
    }
    let (on, shared) = (placed(list), shared(list));
    let row = |at: usize| status(session, at, on, shared[at]);
    let end = |words: Said| el("p").class("end quiet").text(words);
    let rows = |from: usize, to: usize, name: &'static str| {
        el("ol")
            .class("plain statuses")
            .set("data-place", name)
            .set("data-end", to.to_string())
            .all((from..to).map(row))
    };
    el("div")
        .class("order")
        .child(part(lang.own_status_heading(), Some(lang.own_status_help())))
        .child(end(lang.own_status_best()))
        .child(rows(0, on, "on"))
        .child(end(lang.own_status_worst()))
        .child(part(lang.own_status_apart(), Some(lang.own_status_apart_help())))
        .child(rows(on, list.len(), "off"))
        .maybe((!is_wordy(session)).then(|| button("status-words", lang.own_status_more()).class("link")))
        .maybe(new(session))
}

/// Whether each line has fields for its name and for sharing a place: where that is wanted, or was.
fn is_wordy(session: &Session) -> bool {
    let list = &session.state.mapping.scale.status;
    session.is_wordy || list.iter().any(|status| status.label.is_some()) || shared(list).contains(&true)
}

/// Statuses of the table that the scale lacks.
fn new(session: &Session) -> Option<El> {
    let lang = Lang::now();
    let known: Vec<String> = session.state.mapping.scale.status.iter().map(|status| plain(&status.value)).collect();
    let all = session.made.as_ref()?.statuses.iter().filter(|(value, _)| !known.contains(&plain(value)));
    let row = |(value, n): &(String, usize)| {
        el("li")
            .child(el("b").text(value.clone()))
            .text(" ")
            .child(el("span").class("quiet").text(lang.own_status_count(*n)))
            .text(" ")
            .child(button(format!("status add {value}"), lang.own_status_add(value)))
    };
    let rows: Vec<El> = all.map(row).collect();
    (!rows.is_empty())
        .then(|| el("div").child(part(lang.own_status_new(), None)).child(el("ul").class("plain").all(rows)))
}

fn status(session: &Session, at: usize, on: usize, joined: bool) -> El {
    let lang = Lang::now();
    let status = &session.state.mapping.scale.status[at];
    let counts = session.made.as_ref().map(|made| made.statuses.as_slice()).unwrap_or_default();
    let n = counts.iter().find(|(value, _)| plain(value) == plain(&status.value)).map_or(0, |(_, n)| *n);
    let last = session.state.mapping.scale.status.len() - 1;
    let arrow = |verb: &'static str, sign: &'static str, words: String, off: bool| {
        button(format!("status {verb} {at}"), sign).class("arrow").label(words).flag("disabled", off)
    };
    let is_on = at < on;
    let join = el("input").set("type", "checkbox").does(format!("status join {at}")).checked(joined);
    let join = el("label").class("tick join").child(join).child(el("span").text(lang.own_status_join()));
    let is_wordy = is_wordy(session);
    let label = is_wordy.then(|| {
        input(format!("status label {at}"), status.label.as_deref().unwrap_or_default())
            .set("placeholder", lang.own_status_label())
            .label(lang.own_status_label_of(&status.value))
    });
    el("li")
        .key(&status.value)
        .id(format!("status-{at}"))
        .class(if joined { "status joined" } else { "status" })
        .set("tabindex", "0")
        .set("draggable", "true")
        .set("data-at", at.to_string())
        .child(el("span").class("grip").set("aria-hidden", "true").text("⠿"))
        .child(
            el("span")
                .class("value")
                .child(el("b").text(status.value.clone()))
                .text(" ")
                .child(el("span").class("quiet").text(lang.own_status_count(n))),
        )
        .maybe(label)
        .maybe((is_wordy && is_on && at > 0).then_some(join))
        .child(
            el("span")
                .class("arrows")
                .child(arrow("up", "↑", lang.own_status_up(&status.value), at == 0 && is_on))
                .child(arrow("down", "↓", lang.own_status_down(&status.value), at == last && !is_on)),
        )
}
