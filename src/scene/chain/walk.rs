//! Keys in a chain: left and right go along a link, up and down to the box above and below, Home and End to the first and
//! the last record.

use super::{Layout, Path, key};
use crate::scene::neighbour::Direction;

/// Whether a `data-id` is that of a box.
pub fn is_box(id: &str) -> bool {
    id.starts_with("chain:")
}

/// The box next to `from` in a direction, in a picture of a width; `None` where there is none.
pub fn next(path: &Path<'_>, width: f64, from: &str, direction: Direction) -> Option<String> {
    let own = path.find(from)?;
    let columns = Layout::of(path, width).columns;
    let linked = || {
        let mut linked: Vec<usize> = Vec::new();
        for tie in &path.chain.ties {
            let (start, end) = (path.place(tie.from), path.place(tie.to));
            if start == own {
                linked.push(end);
            }
            if end == own {
                linked.push(start);
            }
        }
        linked
    };
    let beside = |place: Option<usize>| place.filter(|place| columns.get(*place) == columns.get(own));
    let to = match direction {
        Direction::Right => linked().into_iter().filter(|place| *place > own).min(),
        Direction::Left => linked().into_iter().filter(|place| *place < own).max(),
        Direction::Down => beside(Some(own + 1)),
        Direction::Up => beside(own.checked_sub(1)),
        Direction::First => Some(0),
        Direction::Last => path.n().checked_sub(1),
    }?;
    path.record(to).map(|record| key(record.id()))
}

/// What the live region tells of a box.
pub fn told(path: &Path<'_>, id: &str) -> String {
    path.find(id).map_or_else(String::new, |place| path.name(place))
}
