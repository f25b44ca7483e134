//! What a cell holds: numbers, dates, links, several values.

pub mod date;
pub mod history;
pub mod link;
pub mod number;
pub mod split;
