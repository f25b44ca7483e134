//! Cuts rings of degrees at the edges of the map, 180° east and west.
//!
//! In the source a ring continues across that meridian, and a ring around a pole ends 360° from its start.

type Point = (f64, f64);

/// The ring's pieces within −180° to 180°. Each is closed and doesn't repeat its first point. A piece at the cut has an
/// edge along it.
pub fn cut(ring: &[Point]) -> Vec<Vec<Point>> {
    let whole = unwrapped(ring);
    let mut pieces = Vec::new();
    for turn in [-360.0, 0.0, 360.0] {
        let moved: Vec<Point> = whole.iter().map(|(lon, lat)| (lon + turn, *lat)).collect();
        let piece = beside(&beside(&moved, -180.0, 1.0), 180.0, -1.0);
        if piece.len() > 2 {
            pieces.push(piece);
        }
    }
    pieces
}

/// A ring with continuous longitudes. A ring around a pole is closed through that pole.
fn unwrapped(ring: &[Point]) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    let mut turn = 0.0;
    for (lon, lat) in ring {
        if let Some((before, _)) = points.last() {
            let jump = lon + turn - before;
            turn -= (jump / 360.0).round() * 360.0;
        }
        points.push((lon + turn, *lat));
    }
    let (Some(first), Some(last)) = (points.first().copied(), points.last().copied()) else { return points };
    if (last.0 - first.0).abs() > 180.0 {
        let pole = if points.iter().map(|point| point.1).sum::<f64>() < 0.0 { -90.0 } else { 90.0 };
        points.push((last.0, pole));
        points.push((first.0, pole));
    } else {
        points.pop();
    }
    points
}

/// The part of a ring on one side of a meridian.
fn beside(ring: &[Point], meridian: f64, sign: f64) -> Vec<Point> {
    let mut kept = Vec::new();
    let Some(mut before) = ring.last().copied() else { return kept };
    for point in ring {
        let (here, last) = (sign * (point.0 - meridian), sign * (before.0 - meridian));
        if (here >= 0.0) != (last >= 0.0) {
            kept.push((meridian, before.1 + (point.1 - before.1) * last / (last - here)));
        }
        if here >= 0.0 {
            kept.push(*point);
        }
        before = *point;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_across_the_cut_falls_into_two() {
        let ring = [(170.0, 0.0), (-170.0, 0.0), (-170.0, 10.0), (170.0, 10.0), (170.0, 0.0)];
        let pieces = cut(&ring);
        assert_eq!(pieces.len(), 2);
        assert!(pieces.iter().flatten().all(|(lon, _)| lon.abs() >= 170.0 && lon.abs() <= 180.0), "{pieces:?}");
        assert!(pieces[0].iter().all(|point| point.0 < 0.0) != pieces[1].iter().all(|point| point.0 < 0.0));
    }

    #[test]
    fn a_ring_around_a_pole_takes_in_the_pole() {
        let ring = [(0.0, -70.0), (90.0, -70.0), (180.0, -70.0), (-90.0, -70.0), (0.0, -70.0)];
        let area: f64 = cut(&ring).iter().map(|piece| super::super::simplify::area(piece).abs()).sum();
        assert!((area - 360.0 * 20.0).abs() < 1e-9, "{area}");
    }

    #[test]
    fn any_other_ring_stays_as_it_is() {
        let ring = [(0.0, 0.0), (20.0, 0.0), (20.0, 10.0), (0.0, 0.0)];
        assert_eq!(cut(&ring), [ring[..3].to_vec()]);
    }
}
