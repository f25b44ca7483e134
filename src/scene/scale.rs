//! From codes to px.

use crate::model::{Axis, Code};

/// A linear scale over the axis; `from` is where the low end lies and may be greater than `to`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Scale {
    /// A scale that puts the axis's low end at `from` and its high end at `to`.
    pub fn new(axis: &Axis, from: f64, to: f64) -> Self {
        Self { low: axis.low.number(), high: axis.high.number(), from, to }
    }

    /// Where a number on the axis lies.
    pub fn at(&self, number: f64) -> f64 {
        let span = self.high - self.low;
        let share = if span > 0.0 { (number - self.low) / span } else { 0.5 };
        self.from + share * (self.to - self.from)
    }

    /// Where a code lies.
    pub fn code(&self, code: Code) -> f64 {
        self.at(code.number())
    }

    /// Distance of neighbouring codes in px.
    pub fn step(&self, axis: &Axis) -> f64 {
        (self.at(axis.low.number() + axis.step.number()) - self.from).abs()
    }
}
