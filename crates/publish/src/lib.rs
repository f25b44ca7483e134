//! Makes the files to host of a data set: pages, data, scripts that know the data's sums, one file for use offline.
//!
//! What doesn't depend on the data comes as a [`Kit`], which the build tool makes. Nothing here knows a folder, a clock, a
//! process or a browser, so that the build tool and a page make files in the same way.

#![forbid(unsafe_code)]

mod address;
mod archive;
mod asset;
mod codes;
mod escape;
mod fetched;
mod frame;
mod hash;
mod inline;
mod input;
mod integrity;
mod kit;
mod map;
mod page;
mod positions;
mod promised;
mod releases;
mod single;
mod site;
mod still;
mod sum;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod tongue;
mod worker;

pub use address::{address, folder_of};
pub use archive::zip;
pub use asset::{Asset, Role};
pub use codes::{EXAMPLE, embed_codes};
pub use hash::PLACEHOLDER as HASH;
pub use inline::POLICY;
pub use integrity::{lines as integrity_lines, sums as integrity_sums};
pub use kit::{Kit, NAME as KIT};
pub use map::{NAME as MAP, add as add_map, find as find_map};
pub use page::HOME;
pub use positions::With;
use saydo::model::Dataset;
use saydo::model::promises::Promises;
pub use tongue::{editors_file, file as words_file, own_file as own_words_file};

/// A data set to publish.
#[derive(Clone, Copy, Debug)]
pub enum Data<'a> {
    /// Words and deeds with scores on a scale: version 1 of the format.
    Positions(&'a Dataset),
    /// Promises with statuses or amounts: version 2 of the format.
    Promises(&'a Promises),
}

/// The files to host of a data set. `url` is the address at which they will stand, for what needs an absolute one.
///
/// # Errors
/// A sentence that says what is wrong with the data or the kit.
pub fn folder(kit: &Kit, data: Data<'_>, url: Option<&str>) -> Result<Vec<Asset>, String> {
    folder_with(kit, data, url, With::default())
}

/// The same with what only the build tool has.
///
/// # Errors
/// As [`folder`].
pub fn folder_with(kit: &Kit, data: Data<'_>, url: Option<&str>, with: With<'_>) -> Result<Vec<Asset>, String> {
    match data {
        Data::Positions(dataset) => positions::files(kit, dataset, url, with),
        Data::Promises(set) => promised::files(kit, set, url),
    }
}
