//! Simplifies outlines: the points that matter least for the shape are removed first.
//!
//! Visvalingam and Whyatt, “Line generalisation by repeated elimination of points”, The Cartographic Journal 30 (1993):
//! the importance of a point is the area of the triangle with its neighbours. On an equal-area map this treats all
//! latitudes alike.

type Point = (f64, f64);

/// A closed outline without the points less important than `least`. At least a triangle stays; equally important points
/// stay together.
pub fn simplified(ring: &[Point], least: f64) -> Vec<Point> {
    let mut points = ring.to_vec();
    while points.len() > 3 {
        let n = points.len();
        let weight = |at: usize| triangle(points[(at + n - 1) % n], points[at], points[(at + 1) % n]);
        let weights: Vec<f64> = (0..n).map(weight).collect();
        // One sweep removes every point that is less important than its neighbours, which is fast for long outlines. Of
        // equally important points, the first is removed.
        let is_less = |a: usize, b: usize| (weights[a], a) < (weights[b], b);
        let goes: Vec<bool> = (0..n)
            .map(|at| weights[at] < least && is_less(at, (at + n - 1) % n) && is_less(at, (at + 1) % n))
            .collect();
        let kept: Vec<Point> = points.iter().zip(&goes).filter(|(_, goes)| !**goes).map(|(point, _)| *point).collect();
        if kept.len() == n || kept.len() < 3 {
            break;
        }
        points = kept;
    }
    points
}

fn triangle(a: Point, b: Point, c: Point) -> f64 {
    ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0
}

/// The area within an outline, positive if it runs counterclockwise.
pub fn area(ring: &[Point]) -> f64 {
    let n = ring.len();
    let cross = |at: usize| ring[at].0 * ring[(at + 1) % n].1 - ring[(at + 1) % n].0 * ring[at].1;
    (0..n).map(cross).sum::<f64>() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_corners_go_and_large_ones_stay() {
        let ring = [(0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (2.0, 2.0), (1.0, 1.99), (0.0, 2.0)];
        assert_eq!(simplified(&ring, 0.1), [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0)]);
        assert_eq!(simplified(&ring, 0.0), ring);
        let uneven = [(0.0, 0.0), (3.0, 0.0), (5.0, 2.0), (1.0, 4.0)];
        assert_eq!(simplified(&uneven, 100.0).len(), 3, "a triangle stays");
    }

    #[test]
    fn areas_have_a_sign() {
        let square = [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0)];
        assert!((area(&square) - 4.0).abs() < 1e-12);
        let back: Vec<Point> = square.iter().rev().copied().collect();
        assert!((area(&back) + 4.0).abs() < 1e-12);
    }
}
