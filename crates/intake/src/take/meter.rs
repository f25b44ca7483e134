//! How much of a file has been read, told while it is read: in percent, each number once.

use std::cell::Cell;

/// Tells how far the reading has come.
pub struct Meter<'a> {
    tell: &'a dyn Fn(u8),
    told: Cell<u8>,
}

impl<'a> Meter<'a> {
    /// Tells `tell` each new percentage, from 1 to 100.
    pub fn new(tell: &'a dyn Fn(u8)) -> Self {
        Self { tell, told: Cell::new(0) }
    }

    /// A part of the work that goes from one percentage to another.
    pub(super) fn part(&self, from: u8, to: u8) -> Part<'_> {
        Part { meter: self, from, to }
    }

    fn reached(&self, percent: u8) {
        if percent > self.told.get() {
            self.told.set(percent);
            (self.tell)(percent);
        }
    }
}

/// A part of the work.
#[derive(Clone, Copy)]
pub struct Part<'a> {
    meter: &'a Meter<'a>,
    from: u8,
    to: u8,
}

impl Part<'_> {
    /// So much of it is done. What a file says of its size may be wrong, so more than all counts as all.
    pub fn at(self, done: usize, all: usize) {
        let share = done.min(all) as u64 * u64::from(self.to - self.from) / (all as u64).max(1);
        self.meter.reached(self.from + share as u8);
    }
}
