//! Keys in a chain. Left and right follow a link. Up and down go to the previous and next record by number, so that all
//! can be reached. Home and End go to the first and last.

use super::path::{Path, key};
use crate::neighbour::Direction;

/// Whether a `data-id` is that of a box.
pub fn is_box(id: &str) -> bool {
    id.starts_with("chain:")
}

/// The box next to `from` in a direction, if there is one.
pub fn next(path: &Path<'_>, from: &str, direction: Direction) -> Option<String> {
    let place = path.find(from)?;
    let to = match direction {
        Direction::Right => linked(path, place, true),
        Direction::Left => linked(path, place, false),
        Direction::Down => Some(place + 1).filter(|place| *place < path.n()),
        Direction::Up => place.checked_sub(1),
        Direction::First => Some(0),
        Direction::Last => path.n().checked_sub(1),
    }?;
    path.record(to).map(|record| key(record.id()))
}

/// The nearest record ahead or behind that a link leads to. Records on another side come first, because paths run from
/// side to side.
fn linked(path: &Path<'_>, place: usize, ahead: bool) -> Option<usize> {
    let mut best: Option<(bool, usize)> = None;
    for tie in &path.chain.ties {
        let (start, end) = (path.place(tie.from), path.place(tie.to));
        let other = match place {
            place if place == start => end,
            place if place == end => start,
            _ => continue,
        };
        let rank = (path.standing(other) == path.standing(place), other.abs_diff(place));
        if (other > place) == ahead && other != place && best.is_none_or(|best| rank < best) {
            best = Some(rank);
        }
    }
    let (_, distance) = best?;
    Some(if ahead { place + distance } else { place - distance })
}

/// The announcement of a box in the live region.
pub fn told(path: &Path<'_>, id: &str) -> String {
    path.find(id).map_or_else(String::new, |place| path.name(place))
}
