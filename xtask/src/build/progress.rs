//! Reports on stderr the present step, its number and the elapsed time.

use std::cell::Cell;
use std::time::Instant;

/// A run of numbered steps.
pub struct Progress {
    started: Instant,
    steps: u32,
    step: Cell<u32>,
}

impl Progress {
    /// Starts the clock.
    pub fn start(steps: u32) -> Self {
        Self { started: Instant::now(), steps, step: Cell::new(0) }
    }

    /// Announces the next step.
    pub fn step(&self, what: &str) {
        self.step.set(self.step.get() + 1);
        self.say(&format!("{}/{} {what}", self.step.get(), self.steps));
    }

    /// Announces the end.
    pub fn done(&self, what: &str) {
        self.say(what);
    }

    fn say(&self, text: &str) {
        eprintln!("[{:6.1} s] {text}", self.started.elapsed().as_secs_f64());
    }
}
