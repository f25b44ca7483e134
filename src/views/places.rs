//! Places: the ranked list of places and forums, with the small map that says where they are.

use super::build::{El, button, el, fragment};
use super::header::pressed;
use super::issue::{STANDINGS, glyph, row};
use crate::analysis::Facet;
use crate::analysis::order::sorted;
use crate::analysis::whereabouts::Whereabouts;
use crate::scene::{Input, places, words};

/// The page: the map, and what stands open outside the list; then the list. In a wide widget the map is beside both.
pub(super) fn places(map: El, outside: Option<El>, list: Option<El>) -> El {
    el("div").class("located").child(el("div").class("locator").child(map)).child(el("div").maybe(outside).maybe(list))
}

/// The way back to all places from a part of the world that a hand or an address asks for.
pub(super) fn back(input: &Input<'_>) -> Option<El> {
    input.state.zoom.map(|_| button("zoom").id("zoom:all").class("link").text(input.lang.places_fit()))
}

/// The list; `opened` gives what stands open under a passage in it.
pub(super) fn list(input: &Input<'_>, opened: &dyn Fn(usize) -> Option<El>) -> El {
    let lang = input.lang;
    let own = places::whereabouts(input);
    let counts = lang.places_counts(
        &own.n_placed.to_string(),
        &(own.n_placed + own.n_forum_only + own.neither.len()).to_string(),
        &own.n_forum_only.to_string(),
        &own.neither.len().to_string(),
    );
    el("section")
        .class("place-list")
        .label(lang.places_list())
        .child(el("h2").text(lang.places_list()))
        .child(el("p").class("quiet").text(counts))
        .child(rows(input, &own, opened))
        .maybe(empty(input, &own))
        .child(el("h3").text(lang.places_forums()))
        .child(forums(input, &own))
}

/// Whether a passage stands in the list without unfolding anything: among those of a chosen place.
pub(super) fn lists(input: &Input<'_>, passage_idx: usize) -> bool {
    let own = places::whereabouts(input);
    let is_chosen =
        |place_idx: usize| input.state.filter.has(Facet::Place, input.dataset.places[place_idx].id.as_str());
    let mut lists = own.places.iter().enumerate();
    lists.any(|(place_idx, passages)| is_chosen(place_idx) && passages.contains(&passage_idx))
}

/// A place a line, those with the most passages first; a chosen one with its passages.
fn rows(input: &Input<'_>, own: &Whereabouts, opened: &dyn Fn(usize) -> Option<El>) -> El {
    let mut list = el("ul").class("plain");
    let mut open = Vec::new();
    for place_idx in sorted(own.places.len(), &|a, b| own.places[b].len().cmp(&own.places[a].len())) {
        let passages = &own.places[place_idx];
        let place = &input.dataset.places[place_idx];
        let id = place.id.as_str();
        if passages.is_empty() {
            continue;
        }
        let chosen = input.state.filter.has(Facet::Place, id);
        let toggle = button(["toggle place ", id].concat())
            .id(["list:", id].concat())
            .class("place-row")
            .label(places::name(input, place_idx, passages))
            .set("aria-pressed", pressed(chosen))
            .child(el("span").class("place-name").text(&place.name))
            .child(sides(input, passages));
        let records = chosen.then(|| {
            let mut records = el("ul").class("passages");
            for passage_idx in passages {
                // What stands open stands under it once, though it may be in the list of several places.
                let is_first = !open.contains(passage_idx);
                open.push(*passage_idx);
                let below = if is_first { opened(*passage_idx) } else { None };
                records.add(row(input, *passage_idx));
                if let Some(below) = below {
                    records.add(el("li").class("below-row").child(below));
                }
            }
            records
        });
        // With a place for them where there are none, so that the button stays the same one and keeps the focus.
        list.add(el("li").key(id).child(toggle).maybe(records));
    }
    list
}

/// The places that this selection has no passage of.
fn empty(input: &Input<'_>, own: &Whereabouts) -> Option<El> {
    let mut names: Vec<&str> = Vec::new();
    for (place, passages) in input.dataset.places.iter().zip(&own.places) {
        if passages.is_empty() {
            names.push(&place.name);
        }
    }
    let text = [input.lang.places_none(), ": ", &names.join(", ")].concat();
    (!names.is_empty()).then(|| el("p").class("quiet").text(text))
}

/// Forums, each with its passages folded, and those that name neither.
fn forums(input: &Input<'_>, own: &Whereabouts) -> El {
    let mut list = fragment();
    for forum_idx in sorted(own.forums.len(), &|a, b| own.forums[b].len().cmp(&own.forums[a].len())) {
        list = list.maybe(folded(input, input.dataset.forums[forum_idx].name.clone(), &own.forums[forum_idx]));
    }
    list.maybe(folded(input, input.lang.places_neither().to_owned(), &own.neither))
}

fn folded(input: &Input<'_>, name: String, passages: &[usize]) -> Option<El> {
    let mut records = el("ul").class("passages");
    for passage_idx in passages {
        records.add(row(input, *passage_idx));
    }
    let told = el("span").class("unseen").text(words::by_side(input, passages));
    let summary =
        el("summary").child(el("span").class("place-name").text(name)).child(told).child(sides(input, passages));
    (!passages.is_empty()).then(|| el("details").child(summary).child(records))
}

/// The marks of sides with their numbers, and the sum.
fn sides(input: &Input<'_>, passages: &[usize]) -> El {
    let mut sides = el("span").class("place-sides").set("aria-hidden", "true");
    for standing in STANDINGS {
        let n = passages.iter().filter(|idx| input.columns.standing[**idx] == standing).count();
        if n > 0 {
            sides.add(el("span").child(glyph(standing)).text(n.to_string()));
        }
    }
    sides.child(el("b").text(passages.len().to_string()))
}
