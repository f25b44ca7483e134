//! What follows from a data set: positions, gaps, groups, the computed sentence, facets, search, counterparts.
//!
//! Invariant: knows nothing of languages, pictures, the URL or the browser; the same data give the same figures.

#![forbid(unsafe_code)]

pub mod agreement;
pub mod chain;
pub mod columns;
pub mod facet;
pub mod figures;
pub mod group;
pub mod ids;
pub mod leave_out;
pub mod link;
pub mod method;
pub mod offer;
pub mod order;
pub mod pairing;
pub mod passage;
#[cfg(feature = "promises")]
pub mod promised;
pub mod search;
pub mod tally;
pub mod texts;
pub mod verdict;
pub mod whereabouts;
pub mod work;

pub use columns::Columns;
pub use facet::{Facet, FacetCount, Filter};
pub use figures::{Figures, IssueFigures};
pub use group::Group;
pub use leave_out::LeaveOut;
pub use method::Method;
pub use pairing::Pairing;
pub use passage::{Passage, Standing};
pub use tally::{Tally, Tenths};
pub use verdict::Verdict;
