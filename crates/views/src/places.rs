//! The view *Places*: the ranked list of places and forums, beside a small map.

use super::build::{El, button, el, fragment, pressed, told};
use super::entry::row;
use super::gist::{STANDINGS, glyph};
use super::pages;
use saydo_analysis::Facet;
use saydo_analysis::order::sorted;
use saydo_analysis::whereabouts::Whereabouts;
use saydo_scene::pages::Pages;
use saydo_scene::{Input, places, words};

/// The view: the map, what is open outside the list, and the list. In a wide widget the map is beside both.
pub(super) fn places(map: El, outside: Option<El>, list: Option<El>) -> El {
    el("div").class("located").child(el("div").class("locator").child(map)).child(el("div").maybe(outside).maybe(list))
}

/// The button back to all places, after a gesture or an address has zoomed in.
pub(super) fn back(input: &Input<'_>) -> Option<El> {
    input.state.zoom.map(|_| button("zoom").id("zoom:all").class("link").text(input.lang.places_fit()))
}

/// The list; `opened` gives what is open under a passage in it.
pub(super) fn list(input: &Input<'_>, opened: &dyn Fn(usize) -> Option<El>) -> El {
    let lang = input.lang;
    let whereabouts = places::whereabouts(input);
    let counts = lang.places_counts(
        &whereabouts.n_placed.to_string(),
        &(whereabouts.n_placed + whereabouts.n_forum_only + whereabouts.neither.len()).to_string(),
        &whereabouts.n_forum_only.to_string(),
        &whereabouts.neither.len().to_string(),
    );
    el("section")
        .class("place-list")
        .label(lang.places_list())
        .child(el("h2").text(lang.places_list()))
        .child(el("p").class("quiet").text(counts))
        .child(rows(input, &whereabouts, opened))
        .maybe(empty(input, &whereabouts))
        .child(el("h3").text(lang.places_forums()))
        .child(forums(input, &whereabouts))
}

/// One row for each place, those with most passages first. A chosen place lists its passages.
fn rows(input: &Input<'_>, whereabouts: &Whereabouts, opened: &dyn Fn(usize) -> Option<El>) -> El {
    let mut list = el("ul").class("plain");
    let mut open = Vec::new();
    let (mut n_lists, mut n_entries) = (0, 0);
    for (place, passages) in input.dataset.places.iter().zip(&whereabouts.places) {
        if input.state.filter.has(Facet::Place, place.id.as_str()) {
            n_lists += 1;
            n_entries += passages.len();
        }
    }
    let pages = Pages::of(input, n_lists, n_entries);
    for place_idx in
        sorted(whereabouts.places.len(), &|a, b| whereabouts.places[b].len().cmp(&whereabouts.places[a].len()))
    {
        let passages = &whereabouts.places[place_idx];
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
            .child(el("span").class("place-name").child(told(input, &place.name)))
            .child(sides(input, passages));
        let records = chosen.then(|| {
            let mut records = el("ul").class("passages");
            let range = pages.range(input, passages);
            for passage_idx in &passages[range.0..range.1] {
                // A passage can be listed under several places. It is open only under the first.
                let is_first = !open.contains(passage_idx);
                open.push(*passage_idx);
                let below = if is_first { opened(*passage_idx) } else { None };
                records.add(row(input, *passage_idx));
                if let Some(below) = below {
                    records.add(el("li").class("below-row").child(below));
                }
            }
            fragment().child(records).maybe(pages::line(input, range, passages))
        });
        // An empty place if there are none, so that the button keeps its element and the focus.
        list.add(el("li").key(id).child(toggle).maybe(records));
    }
    list
}

/// The places without a passage in this selection.
fn empty(input: &Input<'_>, whereabouts: &Whereabouts) -> Option<El> {
    let mut names: Vec<&str> = Vec::new();
    for (place, passages) in input.dataset.places.iter().zip(&whereabouts.places) {
        if passages.is_empty() {
            names.push(&place.name);
        }
    }
    let text = [&*input.lang.places_none(), &*input.lang.join_colon(), &names.join(&input.lang.join_comma())].concat();
    (!names.is_empty()).then(|| el("p").class("quiet").text(text))
}

/// The forums, then the passages with neither place nor forum, all folded.
fn forums(input: &Input<'_>, whereabouts: &Whereabouts) -> El {
    let mut list = fragment();
    let (mut n_lists, mut n_entries) = (1, whereabouts.neither.len());
    for passages in &whereabouts.forums {
        n_lists += usize::from(!passages.is_empty());
        n_entries += passages.len();
    }
    let pages = Pages::of(input, n_lists, n_entries);
    for forum_idx in
        sorted(whereabouts.forums.len(), &|a, b| whereabouts.forums[b].len().cmp(&whereabouts.forums[a].len()))
    {
        let name = input.dataset.forums[forum_idx].name.clone();
        list = list.maybe(folded(input, name, pages, &whereabouts.forums[forum_idx]));
    }
    list.maybe(folded(input, input.lang.places_neither().to_owned(), pages, &whereabouts.neither))
}

fn folded(input: &Input<'_>, name: String, pages: Pages, passages: &[usize]) -> Option<El> {
    let mut records = el("ul").class("passages");
    let range = pages.range(input, passages);
    for passage_idx in &passages[range.0..range.1] {
        records.add(row(input, *passage_idx));
    }
    let told = el("span").class("unseen").text(words::by_side(input, passages));
    let summary =
        el("summary").child(el("span").class("place-name").text(name)).child(told).child(sides(input, passages));
    let line = pages::line(input, range, passages);
    (!passages.is_empty()).then(|| el("details").child(summary).child(records).maybe(line))
}

/// The mark and count of each side, and the sum.
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
