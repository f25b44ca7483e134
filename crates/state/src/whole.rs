//! Whether this module is the whole program or the figure alone.

/// Whether this module shows more than the figure: other views and sheets, selections, the reader's method and scores. In
/// the first module all states are without them.
pub const IS_WHOLE: bool = cfg!(feature = "study");
