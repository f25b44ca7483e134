//! What stands under the Timeline: all events around words and deeds as a list, dated or not, and the way back from a
//! period.

use super::build::{El, button, el};
use crate::analysis::facet;
use crate::scene::{Input, words};

pub(super) fn below(input: &Input<'_>) -> El {
    let lang = input.lang;
    let filter = &input.state.filter;
    let is_period = filter.from.is_some() || filter.to.is_some();
    let undated = facet::undated(input.dataset, input.columns, filter);
    let period = || {
        el("p")
            .class("actions")
            .child(button("period").id("brush:clear").text(lang.brush_clear()))
            .maybe((undated > 0).then(|| el("span").class("quiet").text(lang.undated_out(undated))))
    };
    let mut events = el("ul").class("plain");
    for event in &input.dataset.context {
        let date = match (&event.date, &event.date_note) {
            (Some(date), _) => words::date(lang, date),
            (None, Some(note)) => lang.undated_note(note),
            (None, None) => lang.undated().to_owned(),
        };
        let name = el(if event.turning_point { "b" } else { "span" }).text(date);
        events.add(el("li").child(name).text(" · ").text(&event.summary));
    }
    let list = el("details").child(el("summary").text(lang.timeline_events(input.dataset.context.len()))).child(events);
    el("div").class("below").maybe(is_period.then(period)).child(list)
}
