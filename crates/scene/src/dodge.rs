//! Marks that would coincide are moved apart by a fixed rule: side by side near their places, never overlapping.

use super::geometry::Rect;
use saydo_analysis::order::sorted;

/// The places of marks, and their size.
#[derive(Clone, Debug, PartialEq)]
pub struct Dodged {
    /// Places, in the order of the anchors.
    pub places: Vec<(f64, f64)>,
    /// Radius of all marks: the wanted one, or smaller if the marks would not fit near their places.
    pub radius: f64,
}

/// The direction in which marks are moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    /// Left and right first, then away from the line upward.
    RowUp,
    /// Left and right first, then away from the line downward.
    RowDown,
    /// In rings around the place.
    Around,
}

/// Greatest number of times that marks shrink: to about a hundredth, so that a hundred thousand marks fit where ten
/// did.
const SHRINKS: u32 = 30;

/// Finds a free place for each mark, in the given order, at most `reach` px from its anchor in either direction. If
/// `radius` leaves no room, all marks shrink. Deterministic.
pub fn dodge(anchors: &[(f64, f64)], radius: f64, reach: f64, along: Along) -> Dodged {
    dodge_within(anchors, radius, (reach, reach), along)
}

/// Like [`dodge`], with a horizontal and a vertical reach.
///
/// Ends for any input: anchors that are not finite numbers stay as they are. If not even tiny marks find room (no
/// reach, or an invalid radius), all marks stay at their anchors.
pub fn dodge_within(anchors: &[(f64, f64)], radius: f64, reach: (f64, f64), along: Along) -> Dodged {
    dodge_off(anchors, radius, reach, along, &Free::default())
}

/// Obstacles and bounds for moved marks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Free {
    /// Circles that are already there: the centre and the radius of each.
    pub taken: Vec<(f64, f64, f64)>,
    /// The box that marks must not leave.
    pub bounds: Option<Rect>,
}

impl Free {
    fn is_free(&self, (x, y): (f64, f64), radius: f64) -> bool {
        let is_off = |(left, top, size): &(f64, f64, f64)| {
            let (dx, dy, apart) = (left - x, top - y, size + radius);
            dx * dx + dy * dy >= apart * apart
        };
        self.bounds.is_none_or(|bounds| bounds.contains(&Rect::around(x, y, 2.0 * radius, 2.0 * radius)))
            && self.taken.iter().all(is_off)
    }
}

/// Like [`dodge_within`], with obstacles and bounds.
pub fn dodge_off(anchors: &[(f64, f64)], radius: f64, reach: (f64, f64), along: Along, free: &Free) -> Dodged {
    let piles = piles(anchors);
    let mut tried = radius;
    for _ in 0..SHRINKS {
        if let Some(places) = attempt(anchors, &piles, tried, reach, along, free) {
            return Dodged { places, radius: tried };
        }
        tried *= 0.85;
    }
    Dodged { places: anchors.to_vec(), radius: radius * 0.25 }
}

/// A number for each anchor, the same for anchors at the same place.
fn piles(anchors: &[(f64, f64)]) -> Vec<usize> {
    let order = |a: usize, b: usize| {
        let (a, b) = (anchors[a], anchors[b]);
        a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
    };
    let mut piles = vec![0; anchors.len()];
    for pair in sorted(anchors.len(), &order).windows(2) {
        piles[pair[1]] = piles[pair[0]] + usize::from(order(pair[0], pair[1]).is_ne());
    }
    piles
}

fn attempt(
    anchors: &[(f64, f64)],
    piles: &[usize],
    radius: f64,
    reach: (f64, f64),
    along: Along,
    free: &Free,
) -> Option<Vec<(f64, f64)>> {
    let pitch = 2.0 * radius + (radius * 0.3).min(1.2);
    if !(pitch > 0.0 && pitch.is_finite()) {
        return None;
    }
    // A mark touches at most four cells of another pile's grid, so this many hold a free one if any do.
    let n_cells = 4 * anchors.len() + 16 * free.taken.len() + if free.bounds.is_some() { 64 } else { 1 };
    let offsets = offsets(pitch, reach, along, n_cells);
    let mut taken = Taken { diameter: 2.0 * radius, places: Vec::with_capacity(anchors.len()) };
    // Offsets that a pile has found taken stay taken, so each pile goes on after its last try.
    let mut n_tried = vec![0; anchors.len()];
    let mut places = Vec::with_capacity(anchors.len());
    for ((x, y), pile) in anchors.iter().zip(piles) {
        if !(x.is_finite() && y.is_finite()) {
            places.push((*x, *y));
            continue;
        }
        let rest = offsets.get(n_tried[*pile]..)?;
        let at = rest
            .iter()
            .position(|(dx, dy)| free.is_free((x + dx, y + dy), radius) && taken.is_free((x + dx, y + dy)))?;
        n_tried[*pile] += at + 1;
        let place = (x + rest[at].0, y + rest[at].1);
        taken.add(place);
        places.push(place);
    }
    Some(places)
}

/// Offsets on a grid of `pitch` within `reach`, nearest first; ties by direction, so that the order is fixed. At most a
/// few times `enough` of them.
fn offsets(pitch: f64, reach: (f64, f64), along: Along, enough: usize) -> Vec<(f64, f64)> {
    let enough = i32::try_from(enough).unwrap_or(i32::MAX / 16);
    let within = |reach: f64, most: i32| (reach / pitch).floor().max(0.0).min(f64::from(most)) as i32;
    let side = f64::from(enough).sqrt() as i32 + 1;
    let n_rows = within(reach.1, side);
    let n_columns = within(reach.0, side.max(enough / (2 * n_rows + 1) + 1));
    let n_rows = within(reach.1, side.max(enough / (2 * n_columns + 1) + 1));
    let rows = match along {
        Along::RowUp => -n_rows..=0,
        Along::RowDown => 0..=n_rows,
        Along::Around => -n_rows..=n_rows,
    };
    let mut cells: Vec<(i32, i32)> = Vec::new();
    for row in rows {
        for column in -n_columns..=n_columns {
            cells.push((column, row));
        }
    }
    let key = |idx: usize| match (along, cells[idx]) {
        (Along::Around, (column, row)) => [column * column + row * row, row.abs(), -column, row],
        (_, (column, row)) => [row.abs(), column.abs(), -column, 0],
    };
    let mut offsets = Vec::with_capacity(cells.len());
    for idx in sorted(cells.len(), &|a, b| key(a).cmp(&key(b))) {
        offsets.push((f64::from(cells[idx].0) * pitch, f64::from(cells[idx].1) * pitch));
    }
    offsets
}

/// Taken places, sorted into cells of one mark's diameter, so that only near places are compared.
struct Taken {
    diameter: f64,
    places: Vec<((i64, i64), (f64, f64))>,
}

impl Taken {
    fn cell(&self, place: (f64, f64)) -> (i64, i64) {
        ((place.0 / self.diameter).floor() as i64, (place.1 / self.diameter).floor() as i64)
    }

    fn is_free(&self, place: (f64, f64)) -> bool {
        let (column, row) = self.cell(place);
        for by in -1..=1 {
            let column = column.saturating_add(by);
            let (from, to) = ((column, row.saturating_sub(1)), (column, row.saturating_add(1)));
            for (cell, other) in &self.places[self.first_from(from)..] {
                if *cell > to {
                    break;
                }
                let (dx, dy) = (other.0 - place.0, other.1 - place.1);
                // A hair of tolerance: neighbours one pitch apart are free whatever rounding did.
                if dx * dx + dy * dy < self.diameter * self.diameter - 1e-6 {
                    return false;
                }
            }
        }
        true
    }

    /// The index of the first place of a cell, or of the next cell that has any.
    fn first_from(&self, from: (i64, i64)) -> usize {
        self.places.partition_point(|(cell, _)| *cell < from)
    }

    fn add(&mut self, place: (f64, f64)) {
        let cell = self.cell(place);
        // The order of places within a cell makes no difference.
        self.places.insert(self.first_from(cell), (cell, place));
    }
}

impl Dodged {
    /// The same places, redistributed among the marks of each anchor: row by row, from left to right, so that sorted
    /// marks also stand in order. `anchors` are the dodged anchors, with equal ones next to one another.
    pub fn tidied(mut self, anchors: &[(f64, f64)]) -> Self {
        let mut from = 0;
        for heap in anchors.chunk_by(|a, b| a == b) {
            let y = heap[0].1;
            let places = &mut self.places[from..from + heap.len()];
            let before = places.to_vec();
            let row_by_row = |a: usize, b: usize| {
                let (a, b) = (before[a], before[b]);
                (a.1 - y).abs().total_cmp(&(b.1 - y).abs()).then(a.0.total_cmp(&b.0))
            };
            for (place, idx) in places.iter_mut().zip(sorted(before.len(), &row_by_row)) {
                *place = before[idx];
            }
            from += heap.len();
        }
        self
    }
}

/// Moves places along a line as little as needed, equally in both directions, so that any two keep their distance and
/// the order of the anchors. `distance` gets two indexes, the one with the smaller anchor first, and returns 0 if the
/// two are not in each other's way. Deterministic; ties keep the given order.
pub fn apart(anchors: &[f64], distance: &dyn Fn(usize, usize) -> f64) -> Vec<f64> {
    let order = sorted(anchors.len(), &|a, b| anchors[a].total_cmp(&anchors[b]));
    let (mut down, mut up) = (anchors.to_vec(), anchors.to_vec());
    for at in 0..order.len() {
        for before in 0..at {
            let (first, second) = (order[before], order[at]);
            down[second] = down[second].max(down[first] + distance(first, second));
        }
    }
    for at in (0..order.len()).rev() {
        for after in at + 1..order.len() {
            let (first, second) = (order[at], order[after]);
            up[first] = up[first].min(up[second] - distance(first, second));
        }
    }
    // The rule is linear, so the middle of two arrangements that keep it keeps it too.
    for (down, up) in down.iter_mut().zip(&up) {
        *down = (*down + up) / 2.0;
    }
    down
}

/// Places in a column `width` px wide, side by side and then in rows. Each heap is centred on its anchor's height and
/// stays within `reach` px of it. `slot` is the wanted width of a place; all places shrink if there is no room.
/// `Dodged::radius` is half a slot.
pub fn column(anchors: &[f64], middle: f64, width: f64, slot: f64, reach: f64) -> Dodged {
    let mut most = 0;
    for anchor in anchors {
        most = most.max(count(anchors, *anchor));
    }
    let mut slot = slot;
    let mut across = ((width / slot) as usize).max(1);
    while most.div_ceil(across) as f64 * slot / 2.0 > reach && slot > 0.5 {
        slot *= 0.9;
        across = ((width / slot) as usize).max(1);
    }
    let mut places = Vec::with_capacity(anchors.len());
    for (idx, anchor) in anchors.iter().enumerate() {
        let (n, before) = (count(anchors, *anchor), count(&anchors[..idx], *anchor));
        let (rows, row) = (n.div_ceil(across), before / across);
        let in_row = (n - row * across).min(across);
        let x = middle + ((before % across) as f64 - (in_row - 1) as f64 / 2.0) * slot;
        places.push((x, anchor + (row as f64 - (rows - 1) as f64 / 2.0) * slot));
    }
    Dodged { places, radius: slot / 2.0 }
}

/// Number of anchors at the same height as `anchor`.
fn count(anchors: &[f64], anchor: f64) -> usize {
    anchors.iter().filter(|other| (**other - anchor).abs() < 1e-6).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_keep_their_distance_and_their_order() {
        assert_eq!(apart(&[50.0, 50.0, 50.0], &|_, _| 10.0), [40.0, 50.0, 60.0]);
        assert_eq!(apart(&[0.0, 100.0], &|_, _| 10.0), [0.0, 100.0]);
        let places = apart(&[10.0, 11.0, 12.0, 60.0, 9.0], &|_, _| 8.0);
        assert!(places[4] + 8.0 <= places[0] + 1e-9 && places[0] + 8.0 <= places[1] + 1e-9, "{places:?}");
        assert!(places[1] + 8.0 <= places[2] + 1e-9 && (places[3] - 60.0).abs() < 1e-9, "{places:?}");
    }

    #[test]
    fn a_column_fills_rows_around_the_anchor_and_stays_within_reach() {
        let dodged = column(&[10.0, 10.0, 10.0, 90.0], 0.0, 20.0, 10.0, 30.0);
        assert_eq!(dodged.places, [(-5.0, 5.0), (5.0, 5.0), (0.0, 15.0), (0.0, 90.0)]);
        let full = column(&[0.0; 40], 0.0, 20.0, 10.0, 12.0);
        assert!(full.places.iter().all(|(x, y)| x.abs() <= 10.0 && y.abs() <= 12.0), "{full:?}");
    }
}
