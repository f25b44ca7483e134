//! From codes to px.

use saydo_model::{Axis, Code, Toward};

/// A linear scale over the axis. The end that accepts the rule is at `to`. `from` may be greater than `to`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The number at `from`.
    first: f64,
    /// The number at `to`.
    last: f64,
    from: f64,
    to: f64,
}

impl Scale {
    /// A scale with the end that accepts the rule at `to`, and the other end at `from`.
    pub fn new(axis: &Axis, from: f64, to: f64) -> Self {
        let (low, high) = (axis.low.number(), axis.high.number());
        let (first, last) = if axis.toward == Toward::Low { (high, low) } else { (low, high) };
        Self { first, last, from, to }
    }

    /// Where a number on the axis lies.
    pub fn at(&self, number: f64) -> f64 {
        let span = self.last - self.first;
        let share = if span == 0.0 { 0.5 } else { (number - self.first) / span };
        self.from + share * (self.to - self.from)
    }

    /// Where a code lies.
    pub fn code(&self, code: Code) -> f64 {
        self.at(code.number())
    }

    /// Distance of neighbouring codes in px.
    pub fn step(&self, axis: &Axis) -> f64 {
        (self.at(axis.low.number() + axis.step.number()) - self.at(axis.low.number())).abs()
    }
}
