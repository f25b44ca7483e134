//! The part under the Timeline: a list of all events around words and deeds, dated or not. Without a player it also has
//! the button back from a period, and what the period leaves out.

use super::build::{El, el, told};
use super::play;
use saydo_scene::{Input, words};

pub(super) fn below(input: &Input<'_>, has_player: bool) -> El {
    let (lang, source) = (input.lang, &input.dataset.terms.source);
    let mut events = el("ul").class("plain");
    for event in &input.dataset.context {
        let date = match (&event.date, &event.date_note) {
            (Some(date), _) => words::date(lang, date),
            (None, Some(note)) => lang.undated_note(source, note),
            (None, None) => lang.undated(source),
        };
        let name = el(if event.turning_point { "b" } else { "span" }).text(date);
        events.add(el("li").child(name).text(" · ").child(told(input, &event.summary)));
    }
    let list = el("details").child(el("summary").text(lang.timeline_events(input.dataset.context.len()))).child(events);
    let period =
        || el("p").class("actions").maybe(play::all(input)).child(el("span").class("quiet").text(play::out(input)));
    el("div").class("under-years").maybe((!has_player).then(period)).child(list)
}
