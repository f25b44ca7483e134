//! How positions are computed: whose words count on which side, and whether by mean or median. The default is the
//! codebook's method; published figures use no other.

use super::columns::{Columns, NONE};
use super::passage::Standing;
use saydo_model::{Dataset, Side};

/// The reader's choice of method. [`Method::default`] is the published one: officials' words to a known audience, mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Method {
    /// Scholars' and commentators' words count on the side of their audience.
    pub interpreters: bool,
    /// Words to an unclear audience count as said abroad. The codebook never merges them. Of the two possible sides
    /// only *abroad* affects the gap and the group, so this choice tests the result. It is an assumption about every
    /// such passage, and the page says so.
    pub unclear: bool,
    /// The median in place of the mean. For an even number of codes, the midpoint of the two in the middle.
    pub median: bool,
    /// Shows the range of each position if any one passage were left out. Changes no figure.
    pub ranges: bool,
}

/// Names of the switches in the URL, in their order.
const NAMES: [&str; 4] = ["interpreters", "unclear", "median", "ranges"];

impl Method {
    /// Whether figures are computed by the codebook's method.
    pub fn is_published(self) -> bool {
        !(self.interpreters || self.unclear || self.median)
    }

    /// The codebook's method, with the same display options.
    pub fn published(self) -> Self {
        Self { ranges: self.ranges, ..Self::default() }
    }

    /// The side on which a passage counts. Deeds stay deeds in every method.
    pub fn standing(self, dataset: &Dataset, columns: &Columns, passage_idx: usize) -> Standing {
        let mut standing = columns.standing[passage_idx];
        let audience = columns.audience[passage_idx];
        if self.interpreters && standing == Standing::Interpreter && audience != NONE {
            standing = Standing::Said(dataset.audiences[usize::from(audience)].side);
        }
        match standing {
            Standing::Said(Side::Unclear) if self.unclear => Standing::Said(Side::Abroad),
            other => other,
        }
    }

    fn switches(self) -> [bool; 4] {
        [self.interpreters, self.unclear, self.median, self.ranges]
    }

    /// Its form in the URL: the names of all differences from the default; empty for the default.
    pub fn key(self) -> String {
        let mut names: Vec<&str> = Vec::new();
        for (on, name) in self.switches().into_iter().zip(NAMES) {
            if on {
                names.push(name);
            }
        }
        names.join(",")
    }

    /// The method with these names. Unknown names are skipped.
    pub fn from_key(key: &str) -> Self {
        key.split(',').fold(Self::default(), Self::with)
    }

    fn with(self, name: &str) -> Self {
        match name {
            "interpreters" => Self { interpreters: true, ..self },
            "unclear" => Self { unclear: true, ..self },
            "median" => Self { median: true, ..self },
            "ranges" => Self { ranges: true, ..self },
            _ => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_a_fixed_order_and_unknown_ones_are_passed_over() {
        let method = Method::from_key("ranges,median,,moon,interpreters");
        assert_eq!(method, Method { interpreters: true, unclear: false, median: true, ranges: true });
        assert_eq!(method.key(), "interpreters,median,ranges");
        assert_eq!(Method::from_key(""), Method::default());
    }

    #[test]
    fn ranges_are_shown_without_changing_the_method() {
        assert!(Method::from_key("ranges").is_published());
        assert_eq!(Method::from_key("unclear,ranges").published(), Method::from_key("ranges"));
        assert!(!Method::from_key("unclear").is_published());
    }
}
