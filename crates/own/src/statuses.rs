//! The order of statuses, from kept to broken: moves by one step, or to where another stands.

use saydo_intake::mapping::Status;

/// Adds a status of the table, counted apart until it is given a place.
pub fn add(list: &mut Vec<Status>, value: &str) {
    if !list.iter().any(|status| status.value == value) {
        list.push(Status { value: value.to_owned(), ..Status::default() });
    }
}

/// Moves a status up or down. Across the end of the scale it loses or gets its place; a status that shares its place
/// with neighbours leaves them first.
pub fn shift(list: &mut [Status], at: usize, down: bool) -> usize {
    let Some(status) = list.get(at) else { return at };
    let placed = placed(list);
    match (status.place.is_some(), down) {
        // The last on the scale and the first beside it: the line between them is crossed without a move.
        (true, true) if at + 1 == placed => {
            list[at].place = None;
            number(list, placed - 1);
            at
        }
        (false, false) if at == placed => {
            list[at].place = Some(u32::MAX);
            number(list, placed + 1);
            at
        }
        (_, true) if at + 1 < list.len() => swap(list, at, at + 1),
        (_, false) if at > 0 => swap(list, at, at - 1),
        _ => at,
    }
}

fn swap(list: &mut [Status], at: usize, to: usize) -> usize {
    let (first, second) = (list[at].place, list[to].place);
    list.swap(at, to);
    // Each place keeps its number of statuses.
    list[at].place = first;
    list[to].place = second;
    to
}

/// Puts a status where another stands, on the scale or beside it. `to` may be the length of the list.
pub fn put(list: &mut Vec<Status>, from: usize, to: usize, on_scale: bool) {
    if from >= list.len() {
        return;
    }
    let shared = shared(list);
    let mut joins: Vec<(Status, bool)> = list.drain(..).zip(shared).collect();
    let (mut status, was_joined) = joins.remove(from);
    // Whatever followed on it stands alone or follows on the one before.
    if let Some((_, joined)) = joins.get_mut(from)
        && !was_joined
    {
        *joined = false;
    }
    status.place = on_scale.then_some(u32::MAX);
    let limit = joins.iter().filter(|(status, _)| status.place.is_some()).count();
    let to = if to > from { to - 1 } else { to };
    let to = if on_scale { to.min(limit) } else { to.clamp(limit, joins.len()) };
    joins.insert(to, (status, false));
    if let Some((_, joined)) = joins.get_mut(to + 1) {
        *joined = false;
    }
    let mut place = 0;
    for (mut status, joined) in joins {
        if status.place.is_some() {
            place += u32::from(!joined || place == 0);
            status.place = Some(place);
        }
        list.push(status);
    }
}

/// Joins a status with the one above it, or parts them.
pub fn join(list: &mut [Status], at: usize) {
    let mut shared = shared(list);
    if at == 0 || list.get(at).is_none_or(|status| status.place.is_none()) {
        return;
    }
    shared[at] = !shared[at];
    let mut place = 0;
    for (status, joined) in list.iter_mut().zip(shared) {
        if status.place.is_some() {
            place += u32::from(!joined || place == 0);
            status.place = Some(place);
        }
    }
}

/// Whether each shares its place with the one above it.
pub fn shared(list: &[Status]) -> Vec<bool> {
    let before = std::iter::once(None).chain(list.iter().map(|status| status.place));
    list.iter().zip(before).map(|(status, before)| status.place.is_some() && status.place == before).collect()
}

/// How many have a place. They come first.
pub fn placed(list: &[Status]) -> usize {
    list.iter().filter(|status| status.place.is_some()).count()
}

/// Numbers the places of the first `n`, those that shared one still together.
fn number(list: &mut [Status], n: usize) {
    let shared = shared(list);
    let mut place = 0;
    for (status, joined) in list.iter_mut().zip(shared).take(n) {
        place += u32::from(!joined || place == 0);
        status.place = Some(place);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(places: &[(&str, Option<u32>)]) -> Vec<Status> {
        places.iter().map(|(value, place)| Status { value: (*value).to_owned(), label: None, place: *place }).collect()
    }

    fn shown(list: &[Status]) -> String {
        let one = |status: &Status| {
            format!("{}{}", status.value, status.place.map_or(String::new(), |place| place.to_string()))
        };
        list.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn keys_move_a_status_and_carry_it_across_the_end_of_the_scale() {
        let mut all = list(&[("a", Some(1)), ("b", Some(2)), ("c", None)]);
        assert_eq!(shift(&mut all, 0, true), 1);
        assert_eq!(shown(&all), "b1 a2 c");
        assert_eq!(shift(&mut all, 1, true), 1);
        assert_eq!(shown(&all), "b1 a c");
        assert_eq!(shift(&mut all, 1, true), 2);
        assert_eq!(shown(&all), "b1 c a");
        assert_eq!((shift(&mut all, 2, true), shift(&mut all, 0, false)), (2, 0));
        shift(&mut all, 1, false);
        assert_eq!(shown(&all), "b1 c2 a");
    }

    #[test]
    fn a_status_is_put_where_another_stands() {
        let mut all = list(&[("a", Some(1)), ("b", Some(2)), ("c", Some(2)), ("d", None)]);
        put(&mut all, 3, 0, true);
        assert_eq!(shown(&all), "d1 a2 b3 c3");
        put(&mut all, 2, 4, false);
        assert_eq!(shown(&all), "d1 a2 c3 b");
        put(&mut all, 0, 2, true);
        assert_eq!(shown(&all), "a1 d2 c3 b");
    }

    #[test]
    fn statuses_share_a_place_or_not() {
        let mut all = list(&[("a", Some(1)), ("b", Some(2)), ("c", Some(3)), ("d", None)]);
        join(&mut all, 1);
        assert_eq!(shown(&all), "a1 b1 c2 d");
        join(&mut all, 1);
        join(&mut all, 3);
        join(&mut all, 0);
        assert_eq!(shown(&all), "a1 b2 c3 d");
    }
}
