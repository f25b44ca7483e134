//! The Equal Earth projection of the sphere: an equal-area map of the world whose outlines look familiar.
//!
//! Šavrič, Patterson and Jenny, “The Equal Earth map projection”, International Journal of Geographical Information
//! Science 33 (2019), 454–465, <https://doi.org/10.1080/13658816.2018.1504949>. With sin θ = (√3 / 2) sin φ:
//!
//! x = 2√3 λ cos θ / (3 (9 A₄ θ⁸ + 7 A₃ θ⁶ + 3 A₂ θ² + A₁)),  y = A₄ θ⁹ + A₃ θ⁷ + A₂ θ³ + A₁ θ.
//!
//! Sines are summed from their series, with sums, products and roots only. These are the same to the bit natively and
//! in wasm. The code is a fifth of a general library's, which also handles large angles that latitudes never reach.

use std::f64::consts::{FRAC_PI_2, PI};

const A1: f64 = 1.340264;
const A2: f64 = -0.081106;
const A3: f64 = 0.000893;
const A4: f64 = 0.003796;
/// √3 / 2.
const M: f64 = 0.866_025_403_784_438_6;
/// Steps after which Newton's method has converged for every start used here.
const STEPS: u32 = 12;

/// Half the width of the world: x of 180° E on the equator, in radii of the sphere.
pub const HALF_WIDTH: f64 = PI / (M * A1);
/// Half its height: y of the pole, in radii.
pub const HALF_HEIGHT: f64 = 1.317_362_759_157_413_3;

/// The position of a longitude and latitude, in radii of the sphere from the middle: x to the east, y to the north.
pub fn project(lon: f64, lat: f64) -> (f64, f64) {
    let theta = asin(M * sin(radians(lat.clamp(-90.0, 90.0))));
    let (y, slope) = height(theta);
    (radians(lon) * cos(theta) / (M * slope), y)
}

/// Longitude and latitude of a point, clamped to the sphere.
pub fn invert(x: f64, y: f64) -> (f64, f64) {
    let y = y.clamp(-HALF_HEIGHT, HALF_HEIGHT);
    let mut theta = y / A1;
    for _ in 0..STEPS {
        let (reached, slope) = height(theta);
        theta -= (reached - y) / slope;
    }
    let (_, slope) = height(theta);
    let lon = x * M * slope / cos(theta);
    (degrees(lon).clamp(-180.0, 180.0), degrees(asin((sin(theta) / M).clamp(-1.0, 1.0))))
}

/// y of a parametric latitude, and its derivative.
fn height(theta: f64) -> (f64, f64) {
    let square = theta * theta;
    let sixth = square * square * square;
    let y = theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
    (y, A1 + 3.0 * A2 * square + sixth * (7.0 * A3 + 9.0 * A4 * square))
}

fn radians(degrees: f64) -> f64 {
    degrees * (PI / 180.0)
}

fn degrees(radians: f64) -> f64 {
    radians * (180.0 / PI)
}

/// Sine of an angle from −π/2 to π/2: Taylor's series.
fn sin(angle: f64) -> f64 {
    let square = angle * angle;
    let (mut term, mut sum) = (angle, angle);
    for n in 1..11 {
        let n = f64::from(n);
        term *= -square / ((2.0 * n) * (2.0 * n + 1.0));
        sum += term;
    }
    sum
}

/// Cosine of an angle from −π/2 to π/2.
fn cos(angle: f64) -> f64 {
    sin(FRAC_PI_2 - angle.abs())
}

/// The angle of a sine, by Newton's method for half the angle, since it converges slowly near ±π/2: sin(α / 2) = sin α
/// / √(2 + 2 cos α).
fn asin(sine: f64) -> f64 {
    let half = sine / (2.0 + 2.0 * (1.0 - sine * sine).max(0.0).sqrt()).sqrt();
    let mut angle = half;
    for _ in 0..STEPS {
        angle -= (sin(angle) - half) / cos(angle);
    }
    2.0 * angle
}
