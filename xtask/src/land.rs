//! `cargo xtask land`: makes `data/land.bin`, the outlines of the land for the Places view.
//!
//! The outlines come from Natural Earth through the npm package `world-atlas`; `xtask/land/package-lock.json` fixes its
//! version and checksum. They are projected, simplified and rounded to a grid. The result is in the repository, so that
//! a build needs neither npm nor a network. `data/land.md` describes origin and licence.

mod cut;
mod simplify;
mod topology;

use cut::cut;
use saydo::scene::places::equal_earth::project;
use saydo::scene::places::land::{GRID, Shapes};
use simplify::{area, simplified};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The file of the package: Natural Earth's land at 1:50 million.
const SOURCE: &str = "land-50m.json";
/// The output.
pub const FILE: &str = "data/land.bin";
/// Longest edge that is projected in one piece, in degrees. Near the map's sides, longer straight lines would be
/// visibly wrong.
const STRAIGHT: f64 = 1.0;
/// A point is removed if the triangle with its neighbours is smaller than this, in squared radii of the sphere. The
/// file then has 277 outlines and 13.4 kB after brotli. Natural Earth's land at 1:110 million, not simplified, would
/// have 126 outlines and 11.5 kB.
const CORNER: f64 = 0.9e-5;
/// An island or inland sea is removed if it is smaller than this, in squared radii: about 1,200 km².
const ISLAND: f64 = 3.0e-5;

/// Runs the command.
pub fn run(arguments: &[String]) -> Result<(), String> {
    if !arguments.is_empty() {
        return Err("land takes no arguments; it makes data/land.bin".to_owned());
    }
    let root = crate::repository::root();
    let folder = root.join("xtask/land");
    install(&folder)?;
    let source = folder.join("node_modules/world-atlas").join(SOURCE);
    let text = fs::read_to_string(&source).map_err(|error| format!("can't read {}: {error}", source.display()))?;
    let shapes = Shapes::of(shapes(&topology::rings(&text, "land")?));
    let bytes = shapes.pack();
    fs::write(root.join(FILE), &bytes).map_err(|error| format!("can't write {FILE}: {error}"))?;
    let points: usize = shapes.rings().iter().map(Vec::len).sum();
    println!("{FILE}: {} outlines, {points} corners, {} bytes", shapes.rings().len(), bytes.len());
    Ok(())
}

/// Exactly the packages of the lock file.
fn install(folder: &Path) -> Result<(), String> {
    let status = Command::new("npm").args(["ci", "--ignore-scripts"]).current_dir(folder).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("npm ci in xtask/land failed: {status}")),
        Err(error) => Err(format!("npm, which fetches the shapes, can't be started: {error}")),
    }
}

/// Rings of degrees as outlines on the grid, the largest first.
fn shapes(rings: &[Vec<(f64, f64)>]) -> Vec<Vec<(i32, i32)>> {
    let mut outlines: Vec<(f64, Vec<(i32, i32)>)> = Vec::new();
    for ring in rings.iter().flat_map(|ring| cut(ring)) {
        let projected: Vec<(f64, f64)> = dense(&ring).into_iter().map(|(lon, lat)| project(lon, lat)).collect();
        let size = area(&projected).abs();
        let mut points: Vec<(i32, i32)> = simplified(&projected, CORNER)
            .into_iter()
            .map(|(x, y)| ((x * GRID).round() as i32, (y * GRID).round() as i32))
            .collect();
        points.dedup();
        if size >= ISLAND && points.len() > 2 {
            outlines.push((size, points));
        }
    }
    outlines.sort_by(|one, other| other.0.total_cmp(&one.0));
    outlines.into_iter().map(|(_, points)| points).collect()
}

/// A ring with points added on its long edges.
fn dense(ring: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut points = Vec::new();
    for (at, from) in ring.iter().enumerate() {
        let to = ring[(at + 1) % ring.len()];
        let length = (to.0 - from.0).abs().max((to.1 - from.1).abs());
        let n = (length / STRAIGHT).ceil().max(1.0);
        for step in 0..n as u32 {
            let share = f64::from(step) / n;
            points.push((from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share));
        }
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_edges_get_points() {
        let ring = [(0.0, 0.0), (2.5, 0.0), (2.5, 1.0)];
        let dense = dense(&ring);
        assert_eq!(dense.len(), 3 + 1 + 3);
        assert_eq!(dense[0], (0.0, 0.0));
        assert!(dense.windows(2).all(|pair| (pair[0].0 - pair[1].0).abs() <= STRAIGHT));
    }

    #[test]
    fn what_is_too_small_goes_and_the_largest_comes_first() {
        let square = |size: f64| vec![(0.0, 0.0), (size, 0.0), (size, size), (0.0, size), (0.0, 0.0)];
        let made = shapes(&[square(0.1), square(10.0), square(20.0)]);
        assert_eq!(made.len(), 2);
        assert!(made[0].iter().map(|point| point.0).max() > made[1].iter().map(|point| point.0).max());
    }

    #[test]
    fn the_file_in_the_repository_is_such_a_one_and_small() {
        let bytes = fs::read(crate::repository::root().join(FILE)).expect("data/land.bin");
        let shapes = Shapes::read(&bytes).expect("readable");
        assert_eq!(shapes.pack(), bytes);
        assert!(shapes.rings().len() > 50, "{} outlines", shapes.rings().len());
        let mut packed = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
        brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters).expect("compressed");
        assert!(packed.len() <= 15_000, "{} bytes after brotli", packed.len());
        // Land is 29 % of the sphere's area of 4 π, on an equal-area map as on the globe.
        let steps = |ring: &Vec<(i32, i32)>| -> Vec<(f64, f64)> {
            ring.iter().map(|(x, y)| (f64::from(*x) / GRID, f64::from(*y) / GRID)).collect()
        };
        let land: f64 = shapes.rings().iter().map(|ring| area(&steps(ring))).sum();
        let share = land.abs() / (4.0 * std::f64::consts::PI);
        assert!((share - 0.29).abs() < 0.01, "land is {share} of the sphere");
    }
}
