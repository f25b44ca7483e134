//! From the tables that people have to a data set: reads a file, guesses what its columns mean, and makes records.
//!
//! Everything here is pure: bytes and a mapping in, values and problems out. It knows no browser and no folder. What it
//! tells is said in the language that is spoken now (`saydo::text`); a command speaks English. Nothing a person wrote is
//! guessed in silence: each guess is a value that can be shown, edited and kept ([`mapping::Mapping`]).

#![forbid(unsafe_code)]

pub mod columns;
pub mod guess;
pub mod join;
pub mod lines;
pub mod make;
pub mod mapping;
pub mod partner;
pub mod problem;
pub mod role;
pub mod scale;
pub mod table;
pub mod take;
pub mod values;
pub mod wide;
pub mod words;

pub use guess::{Guessed, guess};
pub use make::{Data, Edition, Made, make, make_joined};
pub use mapping::Mapping;
pub use partner::guess_joined;
pub use problem::{Effect, Problem};
pub use role::Role;
pub use table::{Found, Kind, Mended, Row, Table};
pub use take::{Limits, Reading, Refusal, take, take_told};
