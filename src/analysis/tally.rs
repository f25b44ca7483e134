//! Count, sum, lowest and highest of codes, and means and gaps in whole tenths, exact by integer arithmetic.

use crate::model::Code;

/// A figure rounded to one decimal, in tenths of the axis's unit; ties go away from zero, as the codebook has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(pub i32);

impl Tenths {
    /// The figure as a number on the axis.
    pub fn number(self) -> f64 {
        f64::from(self.0) / 10.0
    }
}

/// What is known of the codes on one side of an issue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Number of passages.
    pub n: i64,
    /// Sum of their codes, in thousandths.
    pub sum: i64,
    /// Lowest code; 0 where there is none.
    pub low: Code,
    /// Highest code; 0 where there is none.
    pub high: Code,
}

impl Tally {
    /// Counts one more code.
    pub fn add(&mut self, code: Code) {
        self.low = if self.n == 0 { code } else { self.low.min(code) };
        self.high = if self.n == 0 { code } else { self.high.max(code) };
        self.n += 1;
        self.sum += i64::from(code.0);
    }

    /// Count and sum with one code left out. `low` and `high` stay: no group depends on them.
    pub fn without(self, code: Code) -> Self {
        Self { n: self.n - 1, sum: self.sum - i64::from(code.0), ..self }
    }

    /// Plain mean as a number on the axis; `None` where there is nothing.
    pub fn mean(self) -> Option<f64> {
        (self.n > 0).then(|| self.sum as f64 / (self.n * i64::from(Code::UNIT)) as f64)
    }

    /// Plain mean rounded to one decimal.
    pub fn mean_tenths(self) -> Option<Tenths> {
        (self.n > 0).then(|| tenths(self.sum, self.n))
    }

    /// `self − other` of the two means, rounded once; `None` unless both have something.
    pub fn minus(self, other: Self) -> Option<Tenths> {
        (self.n > 0 && other.n > 0).then(|| tenths(self.sum * other.n - other.sum * self.n, self.n * other.n))
    }
}

/// `numerator / denominator` thousandths as tenths, half away from zero; the denominator is positive.
fn tenths(numerator: i64, denominator: i64) -> Tenths {
    let denominator = denominator * i64::from(Code::UNIT / 10);
    let size = (2 * numerator.abs() + denominator) / (2 * denominator);
    Tenths((size * numerator.signum()) as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(codes: &[i32]) -> Tally {
        let mut tally = Tally::default();
        codes.iter().for_each(|code| tally.add(Code::whole(*code)));
        tally
    }

    #[test]
    fn a_mean_is_rounded_half_away_from_zero() {
        assert_eq!(tally(&[0, 0, 0, 1]).mean_tenths(), Some(Tenths(3)));
        assert_eq!(tally(&[0, 0, 0, -1]).mean_tenths(), Some(Tenths(-3)));
        assert_eq!(tally(&[1, 1, 2]).mean_tenths(), Some(Tenths(13)));
        assert_eq!(tally(&[]).mean_tenths(), None);
    }

    #[test]
    fn a_gap_is_rounded_once_and_not_from_rounded_means() {
        // 4/3 − (−4/3) = 2.67; the rounded means alone would give 1.3 + 1.3 = 2.6.
        assert_eq!(tally(&[1, 1, 2]).minus(tally(&[-1, -1, -2])), Some(Tenths(27)));
        assert_eq!(tally(&[2]).minus(tally(&[])), None);
    }

    #[test]
    fn a_tally_knows_its_range() {
        let tally = tally(&[1, -2, 0]);
        assert_eq!((tally.n, tally.low, tally.high), (3, Code::whole(-2), Code::whole(1)));
    }
}
