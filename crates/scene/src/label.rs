//! Placing labels: none overlaps another or leaves the picture. Labels of low priority that find no place are left out.
//!
//! A greedy choice, in order of priority, among a few candidate places for each label: Imhof, “Positioning Names on
//! Maps” (1975) for the order of candidates; Christensen, Marks and Shieber (1995) for greedy placing as a sound
//! baseline.

use super::geometry::Rect;
use super::metrics::{self, Font};
use saydo_analysis::order::sorted;

/// A label that wants a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// Possible boxes, best first.
    pub candidates: Vec<Rect>,
    /// Lower comes first; ties keep the given order.
    pub priority: i32,
}

/// The index of the candidate that each label takes, in the given order; `None` if it finds no place.
///
/// Labels stay within `bounds` and overlap neither `taken` boxes nor each other; their boxes are then taken too. A
/// label without a place may make one other label take another candidate, but never removes it.
pub fn place(wanted: &[Wanted], taken: &mut Vec<Rect>, bounds: &Rect) -> Vec<Option<usize>> {
    let order = sorted(wanted.len(), &|a, b| wanted[a].priority.cmp(&wanted[b].priority));
    let mut places = vec![None; wanted.len()];
    // A label that moved may have left room for one that found none before.
    let mut is_done = false;
    while !is_done {
        is_done = true;
        for idx in &order {
            if places[*idx].is_none() {
                let found = take_free(&wanted[*idx], taken, bounds);
                places[*idx] = found.or_else(|| make_room(*idx, wanted, &mut places, taken, bounds));
                is_done &= places[*idx].is_none();
            }
        }
    }
    places
}

/// The best free candidate, which is then taken.
fn take_free(wanted: &Wanted, taken: &mut Vec<Rect>, bounds: &Rect) -> Option<usize> {
    for (candidate, rect) in wanted.candidates.iter().enumerate() {
        if bounds.contains(rect) && rect.is_free_of(taken) {
            taken.push(*rect);
            return Some(candidate);
        }
    }
    None
}

/// Gives a label without a place a candidate that is held by a single other label, if that label has another free one.
fn make_room(
    idx: usize,
    wanted: &[Wanted],
    places: &mut [Option<usize>],
    taken: &mut Vec<Rect>,
    bounds: &Rect,
) -> Option<usize> {
    for (candidate, rect) in wanted[idx].candidates.iter().enumerate() {
        if !bounds.contains(rect) {
            continue;
        }
        let mut in_the_way = None;
        let mut n = 0;
        for (at, held) in taken.iter().enumerate() {
            if rect.overlaps(held) {
                (in_the_way, n) = (Some(at), n + 1);
            }
        }
        let Some(at) = in_the_way.filter(|_| n == 1) else { continue };
        let old = taken[at];
        let is_held = |other: &usize| places[*other].is_some_and(|place| wanted[*other].candidates[place] == old);
        let Some(other) = (0..wanted.len()).find(is_held) else { continue };
        taken[at] = *rect;
        for (place, next) in wanted[other].candidates.iter().enumerate() {
            if bounds.contains(next) && next.is_free_of(taken) && *next != old {
                places[other] = Some(place);
                taken.push(*next);
                return Some(candidate);
            }
        }
        taken[at] = old;
    }
    None
}

/// Boxes of a label beside a mark's box: right, left, above, below, then above and below, aligned with its left and
/// right edges.
pub fn around(mark: &Rect, w: f64, h: f64, gap: f64) -> [Rect; 8] {
    let (middle_x, middle_y) = (mark.x + mark.w / 2.0, mark.y + mark.h / 2.0);
    let at = |x: f64, y: f64| Rect { x, y, w, h };
    [
        at(mark.right() + gap, middle_y - h / 2.0),
        at(mark.x - gap - w, middle_y - h / 2.0),
        at(middle_x - w / 2.0, mark.y - h),
        at(middle_x - w / 2.0, mark.bottom()),
        at(mark.x, mark.y - h),
        at(mark.x, mark.bottom()),
        at(mark.right() - w, mark.y - h),
        at(mark.right() - w, mark.bottom()),
    ]
}

/// A box to be placed: its index, its half height, and the first and last place that it can take.
struct Slot {
    idx: usize,
    half: f64,
    first: f64,
    last: f64,
}

/// A text in as few lines as fit into `limit`, as even as possible, so that no word is left alone on a line.
pub fn balanced(text: &str, font: Font, size: f64, limit: f64) -> Vec<String> {
    let mut lines = metrics::wrap(text, font, size, limit, 0);
    let mut narrower = limit;
    let is_whole = |word: &str| metrics::width(word, font, size) <= limit;
    while lines.len() > 1 && narrower > limit * 0.5 {
        narrower -= size * 0.5;
        let next = metrics::wrap(text, font, size, narrower, 0);
        // No word is broken to make lines even.
        let breaks = text.split_whitespace().any(|word| is_whole(word) && metrics::width(word, font, size) > narrower);
        if next.len() > lines.len() || breaks {
            break;
        }
        lines = next;
    }
    lines
}

/// Places on a line for boxes with heights: in the order of their anchors, at most `reach` from them, within
/// `from..to`, without overlaps. `None` if a box finds no place.
///
/// The places are the nearest to the anchors by least squares: pooling of adjacent violators (Barlow et al.,
/// “Statistical Inference under Order Restrictions”, 1972) on the anchors minus the heights of the boxes before them.
pub fn spread(anchors: &[f64], heights: &[f64], reach: f64, from: f64, to: f64) -> Vec<Option<f64>> {
    let slots = slots(anchors, heights, reach, from, to);
    let mut offsets = Vec::with_capacity(slots.len());
    let mut pools: Vec<(f64, usize)> = Vec::new();
    for slot in &slots {
        let offset = offsets.last().map_or(0.0, |(offset, half)| offset + half + slot.half);
        offsets.push((offset, slot.half));
        pools.push((anchors[slot.idx] - offset, 1));
        while let [.., (sum, n), (next_sum, next_n)] = pools[..]
            && sum / n as f64 > next_sum / next_n as f64
        {
            pools.truncate(pools.len() - 2);
            pools.push((sum + next_sum, n + next_n));
        }
    }
    let wanted = pools.iter().flat_map(|(sum, n)| std::iter::repeat_n(sum / *n as f64, *n));
    let mut places = vec![None; anchors.len()];
    for ((slot, wanted), (offset, _)) in slots.iter().zip(wanted).zip(&offsets) {
        places[slot.idx] = Some((wanted + offset).min(slot.last).max(slot.first));
    }
    places
}

/// The boxes that find a place, in the order of their anchors.
fn slots(anchors: &[f64], heights: &[f64], reach: f64, from: f64, to: f64) -> Vec<Slot> {
    let order = sorted(anchors.len(), &|a, b| anchors[a].total_cmp(&anchors[b]));
    let mut slots: Vec<Slot> = Vec::new();
    let mut edge = from;
    for idx in order {
        let half = heights[idx] / 2.0;
        let (first, last) = ((edge + half).max(anchors[idx] - reach), (to - half).min(anchors[idx] + reach));
        if first <= last {
            edge = first + half;
            slots.push(Slot { idx, half, first, last });
        }
    }
    let mut edge = to;
    for slot in slots.iter_mut().rev() {
        slot.last = slot.last.min(edge - slot.half);
        edge = slot.last - slot.half;
    }
    slots
}
