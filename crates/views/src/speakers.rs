//! *All passages* by speaker: the switch between list, table and speakers, and where among the strips a record is open.

use super::build::{El, button, el, pressed};
use super::page::Page;
use super::{controls, pages};
use saydo_analysis::{Facet, passage};
use saydo_scene::{Picture, speakers};
use saydo_state::{Controls, Layout, View};

/// The choice of list, table or speakers, and the button from one speaker back to all.
pub(super) fn switch(page: &Page<'_>) -> Option<El> {
    let (input, lang) = (&page.input, page.input.lang);
    if page.view() != View::Evidence || !page.has_tools() || page.settings.controls != Controls::Full {
        return None;
    }
    let shown = input.state.layout_shown();
    let mut switch = controls::switch(lang.evidence_as());
    for layout in Layout::ALL {
        let name = match layout {
            Layout::List => lang.evidence_list(),
            Layout::Table => lang.evidence_table(),
            Layout::Speakers => lang.evidence_speakers(),
        };
        switch.add(
            button(["layout ", layout.key()].concat())
                .id(["layout:", layout.key()].concat())
                .set("aria-pressed", pressed(shown == layout))
                .text(name),
        );
    }
    let chosen = input.dataset.speakers.iter().find(|speaker| speakers::is_chosen(input, speaker));
    let all = |id: &str| button(["speaker ", id].concat()).id("speakers:all").text("‹ ").text(lang.speakers_all());
    let back = chosen.filter(|_| shown == Layout::Speakers).map(|speaker| all(speaker.id.as_str()));
    Some(el("div").class("layout").child(switch).maybe(back))
}

/// Buttons to the speakers around those that are drawn, if these are not all.
pub(super) fn turns(page: &Page<'_>) -> Option<El> {
    let input = &page.input;
    if page.view() != View::Evidence || input.state.layout_shown() != Layout::Speakers {
        return None;
    }
    let all = speakers::spoken(input);
    let range = speakers::range(input, &all);
    let id = |at: usize| Some(speakers::key(&input.dataset.speakers[all.get(at)?.speaker_idx]));
    let turns = || el("p").class("unfold").child(pages::turns(input, range, all.len(), speakers::size(&all), &id));
    (range.1 - range.0 < all.len()).then(turns)
}

/// Key of the part under which the record is open: its speaker's walk or strip, or the line of speakers with one
/// statement.
pub(super) fn below(page: &Page<'_>, picture: &Picture) -> Option<String> {
    let input = &page.input;
    if page.view() != View::Evidence {
        return None;
    }
    let record = passage::find(input.dataset, input.state.record.as_ref()?)?;
    let speaker = input.dataset.speakers.get(usize::from(input.columns.speaker[record]));
    let has = |key: &str| picture.parts.iter().any(|part| part.key == key);
    let key = speaker.map(|speaker| {
        let walk = ["walk:", speaker.id.as_str()].concat();
        if has(&walk) { walk } else { speakers::key(speaker) }
    });
    // Another speaker's words are in the walk of the chosen one.
    let chosen = input.state.filter.of(Facet::Speaker).next().map(|id| ["walk:", id].concat());
    let fallback = || chosen.filter(|key| has(key)).or_else(|| has("singles").then(|| "singles".to_owned()));
    key.filter(|key| has(key)).or_else(fallback)
}
