//! What a table became.

use crate::problem::Problem;
use saydo::model::Dataset;
use saydo::model::promises::Promises;

/// What a table became.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// A data set of the format's version 1.
    Positions(Box<Dataset>),
    /// A data set of version 2.
    Promises(Box<Promises>),
}

/// A data set, if there is one, with the problems of its table.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// The data set; `None` if something needed is missing.
    pub data: Option<Data>,
    /// All problems, by row.
    pub problems: Vec<Problem>,
}
