//! Writes the files of a build so that a reader of `pkg/` never meets half a file or one of an earlier build.

use std::fs;
use std::path::Path;

/// Files of `pkg/` that are tracked and not the build's.
const KEPT: [&str; 2] = ["README.md", ".gitignore"];

/// When a file is fetched, and so which budget it counts against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The page itself.
    Html,
    /// Program and styles.
    Code,
    /// The packed data set.
    Data,
    /// Fetched only when asked for.
    Lazy,
}

impl Role {
    /// All, in the order of the totals. Fonts would be a role of their own; there are none.
    pub const ALL: [Self; 4] = [Self::Html, Self::Code, Self::Data, Self::Lazy];

    /// As payload.json writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Code => "code",
            Self::Data => "data",
            Self::Lazy => "lazy",
        }
    }
}

/// A file to be published.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Name in `pkg/`.
    pub name: &'static str,
    /// When it is fetched.
    pub role: Role,
    /// Content.
    pub bytes: Vec<u8>,
}

/// Writes `assets` into `folder` and removes what an earlier build left there. The page comes last, so that it never
/// refers to a file that isn't there yet.
pub fn write(folder: &Path, assets: &[Asset]) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("can't make {}: {error}", folder.display()))?;
    let (page, others): (Vec<_>, Vec<_>) = assets.iter().partition(|asset| asset.role == Role::Html);
    for asset in others.into_iter().chain(page) {
        write_whole(folder, asset)?;
    }
    remove_stale(folder, assets)
}

/// Writes beside the file and renames: a reader gets the old bytes or the new ones.
fn write_whole(folder: &Path, asset: &Asset) -> Result<(), String> {
    let beside = folder.join(format!(".{}.new", asset.name));
    let written = fs::write(&beside, &asset.bytes).and_then(|()| fs::rename(&beside, folder.join(asset.name)));
    written.map_err(|error| format!("can't write {} in {}: {error}", asset.name, folder.display()))
}

fn remove_stale(folder: &Path, assets: &[Asset]) -> Result<(), String> {
    let explain = |error| format!("can't clear {} of an earlier build's files: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(explain)? {
        let entry = entry.map_err(explain)?;
        let name = entry.file_name();
        let is_wanted = KEPT.iter().any(|kept| name == *kept) || assets.iter().any(|asset| name == asset.name);
        if !is_wanted && entry.file_type().map_err(explain)?.is_file() {
            fs::remove_file(entry.path()).map_err(explain)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_replaces_an_earlier_one_and_keeps_what_is_tracked() {
        let folder = std::env::temp_dir().join(format!("saydo-output-{}", std::process::id()));
        let asset = |name, role| Asset { name, role, bytes: b"new".to_vec() };
        fs::create_dir_all(&folder).unwrap();
        for name in ["README.md", ".gitignore", "saydo.js", "old.wasm", ".saydo.js.new"] {
            fs::write(folder.join(name), "old").unwrap();
        }
        write(&folder, &[asset("index.html", Role::Html), asset("saydo.js", Role::Code)]).unwrap();
        let mut names: Vec<_> =
            fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        assert_eq!(names, [".gitignore", "README.md", "index.html", "saydo.js"]);
        assert_eq!(fs::read_to_string(folder.join("saydo.js")).unwrap(), "new");
        assert_eq!(fs::read_to_string(folder.join("README.md")).unwrap(), "old");
        fs::remove_dir_all(&folder).unwrap();
    }
}
