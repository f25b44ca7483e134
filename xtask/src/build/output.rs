//! Writes the files of a build so that a reader of `pkg/` never gets half a file or one of an earlier build.

use saydo_publish::{Asset, Role};
use std::fs;
use std::path::{Path, PathBuf};

/// Files of `pkg/` that are tracked by git and not written by the build.
const KEPT: [&str; 2] = ["README.md", ".gitignore"];

/// Writes `assets` into `folder` and removes what an earlier build left there. The page comes last, so that it never
/// refers to a file that isn't there yet.
pub fn write(folder: &Path, assets: &[Asset]) -> Result<(), String> {
    if let Some(asset) = assets.iter().find(|asset| !stays_inside(&asset.name)) {
        return Err(format!("{:?} is no name of a file in {}", asset.name, folder.display()));
    }
    fs::create_dir_all(folder).map_err(|error| format!("can't make {}: {error}", folder.display()))?;
    let (page, others): (Vec<_>, Vec<_>) = assets.iter().partition(|asset| asset.role == Role::Html);
    for asset in others.into_iter().chain(page) {
        write_whole(folder, asset)?;
    }
    let wanted: Vec<PathBuf> = assets.iter().map(|asset| folder.join(&asset.name)).collect();
    remove_stale(folder, &|path| wanted.iter().any(|file| file == path) || is_kept(folder, path))
}

/// Whether a name is a path below the folder: plain parts only, none of them hidden.
fn stays_inside(name: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':']);
    name.split('/').all(plain)
}

fn is_kept(folder: &Path, path: &Path) -> bool {
    KEPT.iter().any(|kept| path == folder.join(kept))
}

/// Writes beside the file and renames: a reader gets the old bytes or the new ones.
fn write_whole(folder: &Path, asset: &Asset) -> Result<(), String> {
    let path = folder.join(&asset.name);
    let (parent, name) = (path.parent().unwrap_or(folder), path.file_name().unwrap_or_default());
    let beside = parent.join(format!(".{}.new", name.to_string_lossy()));
    let written = fs::create_dir_all(parent)
        .and_then(|()| fs::write(&beside, &asset.bytes))
        .and_then(|()| fs::rename(&beside, &path));
    written.map_err(|error| format!("can't write {} in {}: {error}", asset.name, folder.display()))
}

/// Removes all other files, and then empty folders. Hidden folders are kept: a checkout's `.git`, an editor's settings.
fn remove_stale(folder: &Path, is_wanted: &impl Fn(&Path) -> bool) -> Result<(), String> {
    let explain = |error| format!("can't clear {} of an earlier build's files: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(explain)? {
        let entry = entry.map_err(explain)?;
        let (path, kind) = (entry.path(), entry.file_type().map_err(explain)?);
        if kind.is_file() && !is_wanted(&path) {
            fs::remove_file(path).map_err(explain)?;
        } else if kind.is_dir() && !entry.file_name().to_string_lossy().starts_with('.') {
            remove_stale(&path, is_wanted)?;
            if fs::read_dir(&path).map_err(explain)?.next().is_none() {
                fs::remove_dir(&path).map_err(explain)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every file below, with `/`, sorted.
    fn names(folder: &Path) -> Vec<String> {
        fn collect(root: &Path, folder: &Path, into: &mut Vec<String>) {
            for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
                match entry.file_type().unwrap().is_dir() {
                    true => collect(root, &entry.path(), into),
                    false => into.push(entry.path().strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/")),
                }
            }
        }
        let mut all = Vec::new();
        collect(folder, folder, &mut all);
        all.sort();
        all
    }

    #[test]
    fn a_build_replaces_an_earlier_one_and_keeps_what_is_tracked() {
        let folder = std::env::temp_dir().join(format!("saydo-output-{}", std::process::id()));
        for name in [".git", "i", "old/er"] {
            fs::create_dir_all(folder.join(name)).unwrap();
        }
        let earlier = ["README.md", ".gitignore", "saydo.js", "old.wasm", ".saydo.js.new", ".git/HEAD", "i/README.md"];
        for name in earlier.into_iter().chain(["i/.sea.html.new", "i/gone.html", "old/er/file"]) {
            fs::write(folder.join(name), "old").unwrap();
        }
        let new = [("index.html", Role::Html), ("saydo.js", Role::Code), ("i/sea.html", Role::Site)];
        write(&folder, &new.map(|(name, role)| Asset::new(name, role, "new"))).unwrap();
        assert_eq!(names(&folder), [".git/HEAD", ".gitignore", "README.md", "i/sea.html", "index.html", "saydo.js"]);
        assert!(!folder.join("old").exists());
        assert_eq!(fs::read_to_string(folder.join("i/sea.html")).unwrap(), "new");
        assert_eq!(fs::read_to_string(folder.join("README.md")).unwrap(), "old");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_refused() {
        let folder = std::env::temp_dir().join("saydo-output-refused");
        for name in ["../a", "/a", "i//a", "i/../../a", "", "i/", ".hidden", "c:/a", "i\\a"] {
            let refused = write(&folder, &[Asset::new(name, Role::Site, "")]);
            assert!(refused.is_err_and(|message| message.contains("no name")), "{name}");
        }
        assert!(!folder.exists());
    }
}
