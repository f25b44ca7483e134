//! The next handle in a direction, for moving through a picture by arrow keys.

use super::node::Handle;

/// A direction on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Toward smaller y.
    Up,
    /// Toward greater y.
    Down,
    /// Toward smaller x.
    Left,
    /// Toward greater x.
    Right,
    /// To the first of all.
    First,
    /// To the last of all.
    Last,
}

/// The id of the focusable handle next to `from` in a direction: the nearest within 45° of it, with distance across the
/// direction counted double. If there is none, the nearest in that half of the picture.
pub fn neighbour<'a>(handles: &[&'a Handle], from: &str, direction: Direction) -> Option<&'a str> {
    let mut focusable = handles.iter().filter(|handle| handle.focusable && !handle.id.is_empty());
    match direction {
        Direction::First => return focusable.next().map(|handle| handle.id.as_str()),
        Direction::Last => return focusable.next_back().map(|handle| handle.id.as_str()),
        _ => {}
    }
    let start = handles.iter().find(|handle| handle.id == from)?;
    let distance = |handle: &Handle| {
        let (dx, dy) = (handle.at.0 - start.at.0, handle.at.1 - start.at.1);
        let (ahead, across) = match direction {
            Direction::Up => (-dy, dx.abs()),
            Direction::Down => (dy, dx.abs()),
            Direction::Left => (-dx, dy.abs()),
            Direction::Right => (dx, dy.abs()),
            Direction::First | Direction::Last => (0.0, 0.0),
        };
        let off_course = if across > ahead { 10_000.0 } else { 0.0 };
        (ahead > 0.5).then_some(ahead + 2.0 * across + off_course)
    };
    let mut nearest: Option<(f64, &str)> = None;
    for handle in handles {
        let Some(distance) = distance(handle).filter(|_| handle.focusable && handle.id != from) else { continue };
        if nearest.is_none_or(|(least, _)| distance < least) {
            nearest = Some((distance, handle.id.as_str()));
        }
    }
    nearest.map(|(_, id)| id)
}
