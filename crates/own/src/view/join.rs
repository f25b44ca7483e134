//! A second table, joined on a column.

use super::parts::{picker, progress, refusal};
use crate::el::{El, button, choice, el};
use crate::message::{Column, Taken};
use crate::session::Session;
use saydo::text::{Lang, Said};
use saydo_intake::mapping::Take;

pub fn join(session: &Session, table: &Taken) -> El {
    let lang = Lang::now();
    let details = el("details")
        .class("question")
        .flag("open", session.state.second.is_some() || session.refusal.as_ref().is_some_and(|(slot, _)| *slot == 1))
        .child(el("summary").text(lang.own_join_heading()))
        .child(el("p").class("quiet").text(lang.own_join_help()))
        .maybe(refusal(session, 1))
        .maybe(progress(session, 1));
    match &session.other {
        None => details.child(el("div").set("data-drop", "1").child(picker("1", lang.own_join_add(), "button"))),
        Some(other) => details.child(rule(session, table, other)).child(button("unjoin", lang.own_join_remove())),
    }
}

fn rule(session: &Session, table: &Taken, other: &Taken) -> El {
    let lang = Lang::now();
    let rule = session.state.mapping.join.clone().unwrap_or_default();
    let pick = |what: &'static str, words: Said, columns: &[Column], now: Option<&str>, optional: bool| {
        let none = match (optional, now.unwrap_or_default()) {
            (true, _) => Some(("", lang.own_join_none().to_owned())),
            (false, "") => Some(("", lang.own_choose().to_owned())),
            _ => None,
        };
        let all = none.into_iter().chain(columns.iter().map(|column| (column.name.as_str(), column.name.clone())));
        el("label").class("field").child(el("span").text(words)).child(choice(what, now.unwrap_or_default(), all))
    };
    let takes = [("last", lang.own_join_last()), ("fall", lang.own_join_fall()), ("rise", lang.own_join_rise())];
    let now = match rule.take.unwrap_or_default() {
        Take::Last => "last",
        Take::FallInPercent => "fall",
        Take::RiseInPercent => "rise",
    };
    let takes = choice("join take", now, takes.map(|(value, words)| (value, words.to_owned())));
    let name = session.state.second.as_ref().map_or("", |file| file.name.as_str());
    el("div")
        .class("fields")
        .child(el("p").child(el("b").text(name.to_owned())))
        .child(pick("join on", lang.own_join_on(), &table.columns, Some(&rule.on), false))
        .child(pick(
            "join their",
            lang.own_join_their(),
            &other.columns,
            rule.their.as_deref().or(Some(&rule.on)
                .filter(|on| other.columns.iter().any(|their| their.name == **on))
                .map(String::as_str)),
            false,
        ))
        .child(pick("join value", lang.own_join_value(), &other.columns, Some(&rule.value), false))
        .child(pick("join year", lang.own_join_year(), &other.columns, rule.year.as_deref(), true))
        .child(el("label").class("field").child(el("span").text(lang.own_join_take())).child(takes))
        .maybe(
            (now != "last")
                .then(|| pick("join base", lang.own_join_base(), &table.columns, rule.base.as_deref(), true)),
        )
}
