//! Step 3: what kind of data it is, and its scale.

use super::parts::{heading, part, ways};
use super::{columns, status};
use crate::el::{El, choice, el, field, input};
use crate::session::Session;
use saydo::text::{Lang, Said};
use saydo_intake::mapping::{End, Kind};
use saydo_intake::values::number;
use std::collections::BTreeMap;

pub fn step(session: &Session) -> El {
    let lang = Lang::now();
    let scale = match session.state.mapping.scale.kind {
        Kind::Outcomes => status::list(session),
        Kind::Amounts => amounts(session),
        Kind::Positions => positions(session),
    };
    el("div")
        .child(heading(lang.own_scale_heading(), None))
        .child(kinds(session))
        .maybe(session.table.as_ref().and_then(|table| columns::needs(session, table)))
        .child(scale)
        .child(ways(session, Some(lang.own_on_look())))
}

fn kinds(session: &Session) -> El {
    let lang = Lang::now();
    let kind = |own, name: &'static str, words, help| {
        let input = el("input").set("type", "radio").set("name", "kind").does(["kind ", name].concat());
        let input = input.checked(session.state.mapping.scale.kind == own);
        let text = el("span").child(el("b").text(words)).child(el("span").class("quiet").text(help));
        el("label").class("kind").child(input).child(text)
    };
    el("fieldset")
        .class("kinds")
        .child(el("legend").class("unseen").text(lang.own_scale_heading()))
        .child(kind(Kind::Outcomes, "outcomes", lang.own_kind_outcomes(), lang.own_kind_outcomes_help()))
        .child(kind(Kind::Amounts, "amounts", lang.own_kind_amounts(), lang.own_kind_amounts_help()))
        .child(kind(Kind::Positions, "positions", lang.own_kind_positions(), lang.own_kind_positions_help()))
}

fn shown(value: Option<f64>) -> String {
    value.map(number::exact).unwrap_or_default()
}

fn numeric(name: Said, action: &'static str, value: Option<f64>) -> El {
    let input = input(action, &shown(value)).set("inputmode", "decimal").class("short");
    el("label").class("field").child(el("span").text(name)).child(input)
}

fn toward(name: Said, now: Option<End>, low: String, high: String) -> El {
    let value = if now == Some(End::Low) { "low" } else { "high" };
    el("label").class("field").child(el("span").text(name)).child(choice(
        "scale toward",
        value,
        [("high", high), ("low", low)],
    ))
}

fn amounts(session: &Session) -> El {
    let lang = Lang::now();
    let scale = &session.state.mapping.scale;
    let reached = toward(
        lang.own_scale_reached(),
        scale.toward,
        lang.own_scale_less().to_owned(),
        lang.own_scale_more().to_owned(),
    );
    el("div")
        .class("fields")
        .child(reached)
        .child(numeric(lang.own_scale_miss(), "scale alike", scale.alike))
        .child(field(lang.own_scale_unit(), "scale unit", scale.unit.as_deref().unwrap_or_default()))
        .child(numeric(lang.own_scale_full(), "scale full", scale.full))
}

fn positions(session: &Session) -> El {
    let lang = Lang::now();
    let scale = &session.state.mapping.scale;
    let name = |label: &str, end: Said, value: Option<f64>| match label {
        "" => format!("{end}, {}", shown(value)),
        label => label.to_owned(),
    };
    let toward = toward(
        lang.own_scale_toward(),
        scale.toward,
        name(&scale.low_label, lang.own_scale_low(), scale.low),
        name(&scale.high_label, lang.own_scale_high(), scale.high),
    );
    el("div")
        .child(
            el("div")
                .class("fields")
                .child(field(lang.own_scale_title(), "scale title", &scale.title))
                .child(field(lang.own_scale_low_label(), "scale low-label", &scale.low_label))
                .child(field(lang.own_scale_high_label(), "scale high-label", &scale.high_label))
                .child(toward),
        )
        .child(numbers(session))
        .maybe(words(session))
        .maybe(audiences(session))
        .maybe(issues(session))
}

/// The numbers of the scale, which the table tells, and what counts as a match.
fn numbers(session: &Session) -> El {
    let lang = Lang::now();
    let scale = &session.state.mapping.scale;
    let [low, high, step, alike] = [scale.low, scale.high, scale.step, scale.alike].map(shown);
    let is_known = [&low, &high, &step, &alike].iter().all(|number| !number.is_empty());
    let told =
        if is_known { lang.own_scale_numbers(&low, &high, &step, &alike) } else { lang.own_scale_match().into() };
    el("details")
        .flag("open", !is_known)
        .child(el("summary").text(told))
        .child(
            el("div")
                .class("fields")
                .child(numeric(lang.own_scale_low(), "scale low", scale.low))
                .child(numeric(lang.own_scale_high(), "scale high", scale.high))
                .child(numeric(lang.own_scale_step(), "scale step", scale.step))
                .child(numeric(lang.own_scale_alike(), "scale alike", scale.alike)),
        )
        .child(el("p").class("quiet").text(lang.own_scale_match_help()))
}

/// How issues are named in sentences, and what each is measured against.
fn issues(session: &Session) -> Option<El> {
    let lang = Lang::now();
    let found = session.made.as_ref().map(|made| made.issues.as_slice()).filter(|all| !all.is_empty())?;
    let row = |(name, _): &(String, usize)| {
        let words = session.state.mapping.issue_words.iter().find(|words| words.issue == *name);
        let cell = |field: &'static str, text: &str, told: Said| {
            el("td").child(input(format!("issue-words {field} {name}"), text).label(format!("{name}: {told}")))
        };
        let (inline, rule) = words.map_or(("", ""), |words| (words.inline.as_str(), words.rule.as_str()));
        el("tr")
            .child(el("th").set("scope", "row").text(name.clone()))
            .child(cell("inline", inline, lang.own_issue_inline()))
            .child(cell("rule", rule, lang.own_issue_rule()))
    };
    let head = [lang.own_issue_inline(), lang.own_issue_rule()];
    let head = el("tr").child(el("td")).all(head.map(|words| el("th").set("scope", "col").text(words)));
    let table = el("table").class("words").child(el("thead").child(head)).child(el("tbody").all(found.iter().map(row)));
    let details = el("details").child(el("summary").text(lang.own_issue_words()));
    Some(
        details
            .child(el("p").class("quiet").text(lang.own_issue_words_help()))
            .child(el("div").class("scrolls").child(table)),
    )
}

/// Words for each number that occurs.
fn words(session: &Session) -> Option<El> {
    let lang = Lang::now();
    let scale = &session.state.mapping.scale;
    let positions =
        session.made.as_ref().map(|made| made.positions.as_slice()).filter(|all| !all.is_empty() && all.len() <= 12)?;
    // The last is the high end, of which the examples are.
    let last = positions.last().map(|last| number::exact(*last)).unwrap_or_default();
    let cell = |side: &'static str, words: &BTreeMap<String, String>, code: &str, label: String| {
        let word = words.get(code).map_or("", String::as_str);
        let example = match side {
            "said" => lang.own_scale_example_said(),
            "done" => lang.own_scale_example_done(),
            "ticks" => lang.own_scale_example_ticks(),
            _ => lang.own_scale_example_both(),
        };
        let field = input(format!("word {side} {code}"), word).label(label);
        el("td").child(if code == last { field.set("placeholder", example) } else { field })
    };
    let row = |position: &f64| {
        let code = number::exact(*position);
        el("tr")
            .child(el("th").set("scope", "row").text(code.clone()))
            .child(cell("said", &scale.said, &code, format!("{code} {}", lang.own_scale_words_said())))
            .child(cell("done", &scale.done, &code, format!("{code} {}", lang.own_scale_words_done())))
            .child(cell("ticks", &scale.ticks, &code, format!("{code} {}", lang.own_scale_words_ticks())))
            .child(cell("both", &scale.both, &code, format!("{code} {}", lang.own_scale_words_both())))
    };
    let head = [
        lang.own_scale_words_said(),
        lang.own_scale_words_done(),
        lang.own_scale_words_ticks(),
        lang.own_scale_words_both(),
    ];
    let head = el("tr").child(el("td")).all(head.map(|words| el("th").set("scope", "col").text(words)));
    let table = el("table")
        .class("words numbers")
        .child(el("thead").child(head))
        .child(el("tbody").all(positions.iter().map(row)));
    let table = el("div").class("scrolls").child(table);
    let details = el("details").child(el("summary").text(lang.own_scale_words()));
    Some(details.child(el("p").class("quiet").text(lang.own_scale_words_help())).child(table))
}

/// To whom words are said.
fn audiences(session: &Session) -> Option<El> {
    let lang = Lang::now();
    let found = session.made.as_ref().map(|made| made.audiences.as_slice()).filter(|all| !all.is_empty())?;
    let row = |(value, n): &(String, usize)| {
        let given = session.state.mapping.audience.iter().find(|known| known.value == *value);
        let label = given.map_or("", |given| given.label.as_str());
        let side = given.map(|given| given.side.as_str()).filter(|side| !side.is_empty()).unwrap_or("abroad");
        let sides = [
            ("abroad", lang.own_audience_abroad()),
            ("home", lang.own_audience_home()),
            ("unclear", lang.own_audience_unclear()),
        ];
        let sides = choice(format!("audience side {value}"), side, sides.map(|(side, words)| (side, words.to_owned())));
        el("li")
            .child(
                el("span")
                    .child(el("b").text(value.clone()))
                    .text(" ")
                    .child(el("span").class("quiet").text(lang.own_status_count(*n))),
            )
            .child(
                input(format!("audience label {value}"), label)
                    .label(format!("{}: {value}", lang.own_status_label()))
                    .set("placeholder", lang.own_status_label()),
            )
            .child(sides.label(format!("{}: {value}", lang.own_audience_side())))
    };
    let list = el("ul").class("plain audiences").all(found.iter().take(8).map(row));
    Some(el("div").child(part(lang.own_audience_heading(), Some(lang.own_audience_help()))).child(list))
}
