//! What the running program fetches.

use crate::kit::NAME as KIT;
use crate::releases::INDEX;
use crate::{Asset, Role};

impl Asset {
    /// Whether the running program fetches its bytes: program, data, releases and their index. Pages beside it have programs
    /// of their own.
    pub fn is_fetched(&self) -> bool {
        self.role != Role::Site && self.name != KIT && [".wasm", ".bin"].iter().any(|kind| self.name.ends_with(kind))
            || self.name == INDEX
    }
}
