//! Scripts that measure the built files in a browser.

use crate::test::{command, e2e};
use serde::de::DeserializeOwned;
use std::ffi::OsStr;
use std::path::Path;

/// The built files are there.
pub(super) fn built(root: &Path) -> Result<(), String> {
    let is_there = root.join("pkg/index.html").is_file();
    is_there.then_some(()).ok_or_else(|| "pkg/index.html is not there; cargo xtask build writes it".to_owned())
}

/// Runs a script of `tests/e2e` and reads the line of JSON that it ends with.
pub(super) fn measured<T: DeserializeOwned>(root: &Path, script: &str, arguments: &[&OsStr]) -> Result<T, String> {
    let run = command::run(e2e::node(root)?.arg(script).args(arguments));
    let line = run.output.lines().last().unwrap_or_default().to_owned();
    run.check()?;
    serde_json::from_str(&line).map_err(|error| format!("the measuring script ended with {line:?}: {error}"))
}
