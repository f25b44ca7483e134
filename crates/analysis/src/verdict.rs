//! A gap in words: whether deeds are further than words from the common rules of the axis, match them, or are closer,
//! and by how much.

use super::tally::Tenths;
use saydo_model::{Axis, Toward};

/// Seven steps, from deeds much further from common rules than words to much closer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// At least three eighths of the scale.
    MuchFurther,
    /// Between the two.
    Further,
    /// Below a quarter of the scale.
    LittleFurther,
    /// Within the axis's threshold.
    Match,
    /// Below a quarter of the scale.
    LittleCloser,
    /// Between the two.
    Closer,
    /// At least three eighths of the scale.
    MuchCloser,
}

impl Verdict {
    /// The verdict of a gap (deeds − words). On a scale from −2 to 2 *a little* ends at 1.0 and *much* begins at 1.5.
    pub fn of(gap: Tenths, axis: &Axis) -> Self {
        let gap = i64::from(gap.0) * 100;
        let (size, range) = (gap.abs(), i64::from(axis.high.0) - i64::from(axis.low.0));
        if size <= i64::from(axis.alike.0) {
            return Self::Match;
        }
        // Away from the accepting end.
        let is_further = (gap > 0) == (axis.toward == Toward::Low);
        match (size * 8 >= range * 3, size * 4 < range, is_further) {
            (true, _, true) => Self::MuchFurther,
            (true, _, false) => Self::MuchCloser,
            (_, true, true) => Self::LittleFurther,
            (_, true, false) => Self::LittleCloser,
            (_, _, true) => Self::Further,
            (_, _, false) => Self::Closer,
        }
    }

    /// Whether deeds are further from common rules than words.
    pub fn is_further(self) -> bool {
        self < Self::Match
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_model::Code;

    #[test]
    fn a_gap_is_put_into_words_by_its_size_and_direction() {
        let axis = Axis { low: Code::whole(-2), high: Code::whole(2), alike: Code(400), ..Axis::default() };
        let cases = [
            (24, Verdict::MuchFurther),
            (15, Verdict::MuchFurther),
            (14, Verdict::Further),
            (10, Verdict::Further),
            (9, Verdict::LittleFurther),
            (4, Verdict::Match),
            (0, Verdict::Match),
            (-4, Verdict::Match),
            (-5, Verdict::LittleCloser),
            (-10, Verdict::Closer),
            (-40, Verdict::MuchCloser),
        ];
        for (gap, verdict) in cases {
            assert_eq!(Verdict::of(Tenths(gap), &axis), verdict, "{gap}");
            let other_way = Axis { toward: Toward::High, ..axis.clone() };
            assert_eq!(Verdict::of(Tenths(-gap), &other_way), verdict, "{gap}");
        }
    }
}
