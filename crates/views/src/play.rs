//! The player: plays the years or steps through them, and shows the year and the number of passages up to it.
//!
//! If the reader prefers less motion, nothing plays by itself: the style sheet hides these buttons, and the app steps.

use super::build::{El, button, el, pressed};
use saydo_analysis::{Standing, facet};
use saydo_scene::Input;
use saydo_state::play;

/// Triangle, two bars, and a bar with a triangle: paths in a box of 16 px.
const RUN: &str = "M4 2L14 8L4 14Z";
const PAUSE: &str = "M3 2H7V14H3ZM9 2H13V14H9Z";
const NEXT: &str = "M3 2L11 8L3 14ZM12 2H14V14H12Z";
const BACK: &str = "M13 2L5 8L13 14ZM4 2H2V14H4Z";

pub(super) fn player(input: &Input<'_>) -> El {
    let lang = input.lang;
    let filter = &input.state.filter;
    let years = play::years(input.dataset, input.columns, filter);
    let is_playing = input.panels.playing;
    let (name, icon) = if is_playing { (lang.play_pause(), PAUSE) } else { (lang.play(), RUN) };
    let step = |action: &'static str, name: &'static str, icon, forward: bool| {
        let step = button(action).id(["play:", action].concat()).label(name).child(sign(icon));
        match play::next(&years, filter, forward) {
            Some(_) => step,
            // The button stays, so that it keeps the focus.
            None => step.set("aria-disabled", "true").class("at-end"),
        }
    };
    let run = button("play").class("run").id("play").child(sign(icon)).child(el("span").text(name));
    let keys = el("span")
        .class("play-keys")
        .child(step("year-back", lang.play_back().as_str(), BACK, false))
        .child(run)
        .child(step("year-next", lang.play_next().as_str(), NEXT, true));
    el("div")
        .class("player")
        .set("role", "group")
        .label(lang.play_group())
        .child(keys)
        .child(el("b").class(if filter.to.is_some() { "year" } else { "year all" }).text(year(input, &years)))
        .child(speed(input))
        .child(el("span").class("play-all").maybe(all(input)))
        .child(counts(input))
}

/// The year shown, or the first and last year of the period.
fn year(input: &Input<'_>, years: &[i32]) -> String {
    let Some(shown) = play::shown(&input.state.filter) else {
        // A date begins with its year.
        let from = input.state.filter.from.as_ref().and_then(|from| from.0.get(..4));
        return match (from, years.last()) {
            (Some(from), Some(last)) if *from != last.to_string() => input.lang.play_span(from, &last.to_string()),
            (Some(from), _) => from.to_owned(),
            _ => input.lang.play_all().to_owned(),
        };
    };
    shown.to_string()
}

/// The button back to all years from a period.
pub(super) fn all(input: &Input<'_>) -> Option<El> {
    let filter = &input.state.filter;
    let is_period = filter.from.is_some() || filter.to.is_some();
    is_period.then(|| button("period").id("brush:clear").text(input.lang.brush_clear()))
}

/// The note that undated passages are left out of a period; empty if there are none.
pub(super) fn out(input: &Input<'_>) -> String {
    match facet::undated(input.dataset, input.columns, &input.state.filter) {
        0 => String::new(),
        n => input.lang.play_undated(n),
    }
}

/// How many passages are in the period, and how many are left out.
fn counts(input: &Input<'_>) -> El {
    let lang = input.lang;
    let still = el("span").class("play-still").text(lang.play_still());
    let (shown, all, n_hidden) = drawn(input);
    let who = &input.dataset.terms.interpreters;
    let hidden = if n_hidden > 0 { lang.places_hidden(n_hidden, who) } else { String::new() };
    el("p")
        .class("play-counts")
        .text(lang.notice_selection(shown, &all.to_string()))
        .text(" ")
        .text(out(input))
        .text(" ")
        .text(hidden)
        .text(" ")
        .child(still)
}

/// The number of passages drawn, the number that could be, and the number of scholars' passages hidden.
fn drawn(input: &Input<'_>) -> (usize, usize, usize) {
    let (mut shown, mut all, mut n_hidden) = (0, 0, 0);
    for (idx, standing) in input.columns.standing.iter().enumerate() {
        if *standing == Standing::Interpreter && !input.shows_interpreters() {
            n_hidden += usize::from(input.chosen[idx]);
        } else {
            all += 1;
            shown += usize::from(input.chosen[idx]);
        }
    }
    (shown, all, n_hidden)
}

fn speed(input: &Input<'_>) -> El {
    let mut speeds = el("span").class("switch speed").set("role", "group").label(input.lang.play_speed());
    for speed in play::SPEEDS {
        let is_chosen = input.panels.speed.max(1) == speed;
        speeds.add(
            button(["speed ", &speed.to_string()].concat())
                .set("aria-pressed", pressed(is_chosen))
                .text(input.lang.play_times(&speed.to_string())),
        );
    }
    speeds
}

fn sign(path: &'static str) -> El {
    el("svg").set("viewBox", "0 0 16 16").class("sign").set("aria-hidden", "true").child(el("path").set("d", path))
}
