//! What the cells of a column look like.

use crate::role::Role;
use crate::table::Table;
use crate::values::{date, link, number, split};
use std::collections::BTreeSet;

/// Cells that are looked at.
const SAMPLE: usize = 500;

/// Shares of the filled cells, and what they have in common.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Looks {
    /// Filled cells.
    pub n: usize,
    /// Share of cells that differ from all before.
    pub different: f64,
    /// Number of different cells.
    pub n_different: usize,
    /// Mean length in characters.
    pub length: f64,
    /// Share of numbers.
    pub numbers: f64,
    /// Share of dates.
    pub dates: f64,
    /// Share of cells with a link.
    pub links: f64,
    /// Whether every cell says that it is words or a deed.
    pub is_kind: bool,
    /// Share of cells that say yes or no.
    pub yes_no: f64,
    /// Share of cells that are statuses as trackers write them.
    pub statuses: f64,
    /// Names that come back, if cells are split where they look split.
    pub n_names: usize,
}

impl Looks {
    /// Looks at a column.
    pub fn of(table: &Table, column: usize) -> Self {
        let cells: Vec<&str> = table.filled(column).take(SAMPLE).collect();
        let n = cells.len();
        if n == 0 {
            return Self::default();
        }
        let share = |is: &dyn Fn(&str) -> bool| cells.iter().filter(|cell| is(cell)).count() as f64 / n as f64;
        let different: BTreeSet<&str> = cells.iter().copied().collect();
        let sign = split::sign(cells.iter().copied());
        let names: BTreeSet<&str> = cells.iter().flat_map(|cell| split::values(cell, sign)).collect();
        Self {
            n,
            different: different.len() as f64 / n as f64,
            n_different: different.len(),
            length: cells.iter().map(|cell| cell.chars().count()).sum::<usize>() as f64 / n as f64,
            numbers: share(&|cell| number::parse(cell).is_some()),
            dates: share(&|cell| date::looks_like(cell)),
            links: share(&|cell| link::is_in(cell)),
            is_kind: different.len() == 2 && different.iter().all(|cell| crate::words::kind(cell).is_some()),
            yes_no: share(&|cell| crate::words::is_yes(cell).is_some()),
            statuses: share(&crate::scale::is_status),
            n_names: names.len(),
        }
    }

    /// How well the cells could be of a role, 0–1; 0 if they can't.
    pub fn fit(&self, role: Role) -> f64 {
        let is = |fits: bool| f64::from(u8::from(fits));
        let names = !self.is_values() && self.length < 60.0;
        let prose = !self.is_values() && self.links < 0.5;
        match role {
            // Nothing speaks against an empty column, and nothing for it.
            _ if self.n == 0 => 0.0,
            Role::Issue | Role::Group | Role::Place => is(names) * (1.0 - 0.5 * self.name_spread()),
            Role::Who | Role::To => is(names) * (1.0 - 0.5 * self.name_spread()),
            Role::Said | Role::Text => {
                is(prose) * (0.3 + 0.7 * (self.length / 30.0).min(1.0)) * (0.5 + 0.5 * self.different)
            }
            Role::Done | Role::Reason | Role::Quote => is(prose) * (0.3 + 0.7 * (self.length / 20.0).min(1.0)),
            Role::Status => is(prose && self.n_different <= 25 && self.length < 40.0) * (1.0 - 0.6 * self.different),
            Role::History => is(prose),
            Role::SaidValue | Role::DoneValue | Role::Value => is(self.numbers > 0.6),
            Role::Kind => is(self.is_kind),
            Role::Date | Role::Deadline | Role::DoneDate => is(self.dates > 0.5) * self.dates,
            Role::Source | Role::DoneSource => is(self.links > 0.2) * (0.5 + 0.5 * self.links),
            Role::Disputed => is(self.yes_no > 0.9),
            Role::Id => is(self.different > 0.95 && self.links == 0.0 && self.length < 25.0),
        }
    }

    /// How much looks say without a name, 0–1.
    pub fn alone(&self, role: Role) -> f64 {
        match role {
            Role::Kind => 0.9,
            Role::Source => 0.6,
            Role::Said if self.length > 25.0 && self.different > 0.8 => 0.5,
            Role::Status if self.n_different > 1 && self.statuses > 0.7 && self.yes_no < 0.7 => 0.58,
            // One value in all rows names nothing.
            Role::Issue if self.n_different == 1 => 0.0,
            Role::Issue if self.n > 4 && self.different < 0.5 => 0.45,
            _ => 0.0,
        }
    }

    /// Whether the cells are numbers, dates or links rather than words.
    fn is_values(&self) -> bool {
        self.numbers > 0.8 || self.dates > 0.8 || self.links > 0.8
    }

    fn name_spread(&self) -> f64 {
        (self.n_names as f64 / self.n as f64).min(1.0)
    }
}
