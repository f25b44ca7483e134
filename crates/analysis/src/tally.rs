//! The tally of a side: count, sum, lowest and highest code. Positions (means or medians) and gaps are whole tenths,
//! exact by integer arithmetic.

use saydo_model::Code;

/// A figure rounded to one decimal, in tenths of the axis's unit; ties round away from zero, as the codebook requires.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(pub i32);

impl Tenths {
    /// The figure as a number on the axis.
    pub fn number(self) -> f64 {
        f64::from(self.0) / 10.0
    }
}

/// Statistics of the codes on one side of an issue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Number of passages.
    pub n: i64,
    /// Sum of their codes, in thousandths.
    pub sum: i64,
    /// Lowest code; 0 if there is none.
    pub low: Code,
    /// Highest code; 0 if there is none.
    pub high: Code,
    /// Twice the median in thousandths, if the method uses it in place of the mean.
    pub twice_median: Option<i64>,
}

impl Tally {
    /// Counts one more code.
    pub fn add(&mut self, code: Code) {
        self.low = if self.n == 0 { code } else { self.low.min(code) };
        self.high = if self.n == 0 { code } else { self.high.max(code) };
        self.n += 1;
        self.sum += i64::from(code.0);
    }

    /// Count and sum with one code left out. `low` and `high` stay, since no group depends on them. The median is
    /// dropped.
    pub fn without(self, code: Code) -> Self {
        Self { n: self.n - 1, sum: self.sum - i64::from(code.0), twice_median: None, ..self }
    }

    /// The position as a fraction of thousandths: sum and count, or twice the median and 2.
    fn fraction(self) -> (i64, i64) {
        self.twice_median.map_or((self.sum, self.n), |twice| (twice, 2))
    }

    /// How far a code lies from the position, as a fraction of thousandths.
    pub fn distance(self, code: Code) -> (i64, i64) {
        let (numerator, denominator) = self.fraction();
        ((i64::from(code.0) * denominator - numerator).abs(), denominator)
    }

    /// The position as a number on the axis: the plain mean, or the median if the method uses it. `None` without codes.
    pub fn mean(self) -> Option<f64> {
        let (numerator, denominator) = self.fraction();
        (self.n > 0).then(|| numerator as f64 / (denominator * i64::from(Code::UNIT)) as f64)
    }

    /// The position rounded to one decimal.
    pub fn mean_tenths(self) -> Option<Tenths> {
        let (numerator, denominator) = self.fraction();
        (self.n > 0).then(|| tenths(numerator, denominator))
    }

    /// `self − other` of the two positions, rounded once; `None` unless both have codes.
    pub fn minus(self, other: Self) -> Option<Tenths> {
        let ((sum, n), (other_sum, other_n)) = (self.fraction(), other.fraction());
        (self.n > 0 && other.n > 0).then(|| tenths(sum * other_n - other_sum * n, n * other_n))
    }

    /// Whether its position is lower than another's, without rounding. Both must have codes.
    pub fn is_below(self, other: Self) -> bool {
        let ((sum, n), (other_sum, other_n)) = (self.fraction(), other.fraction());
        sum * other_n < other_sum * n
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
    fn a_median_is_rounded_like_a_mean() {
        let median = |twice| Tally { twice_median: Some(twice), ..tally(&[1, 2]) };
        assert_eq!(median(3000).mean_tenths(), Some(Tenths(15)));
        assert_eq!(median(-500).mean_tenths(), Some(Tenths(-3)));
        assert_eq!(median(1000).minus(median(-300)), Some(Tenths(7)));
        assert!(median(999).is_below(median(1000)) && !median(1000).is_below(median(1000)));
    }

    #[test]
    fn a_tally_knows_its_range() {
        let tally = tally(&[1, -2, 0]);
        assert_eq!((tally.n, tally.low, tally.high), (3, Code::whole(-2), Code::whole(1)));
    }
}
