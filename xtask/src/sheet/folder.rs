//! Writes the files to host into somebody's folder, and removes only what an earlier run wrote there.

use saydo_publish::Asset;
use std::fs;
use std::path::Path;

/// Names of the files that were written, so that the next run can tell them from others.
const LIST: &str = "saydo-files.txt";

/// Writes the files. What stands in the folder otherwise stays as it is.
pub fn write(folder: &Path, files: &[Asset]) -> Result<(), String> {
    let explain = |name: &str, error| format!("can't write {}: {error}", folder.join(name).display());
    let earlier = fs::read_to_string(folder.join(LIST)).unwrap_or_default();
    // Pages come last, so that none refers to a file that is not there yet.
    let (pages, others): (Vec<_>, Vec<_>) = files.iter().partition(|file| file.name.ends_with(".html"));
    for file in others.into_iter().chain(pages) {
        let path = folder.join(&file.name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, &file.bytes))
            .map_err(|error| explain(&file.name, error))?;
    }
    for name in earlier.lines().filter(|name| is_plain(name) && files.iter().all(|file| file.name != *name)) {
        // It may be gone already.
        let _ = fs::remove_file(folder.join(name));
    }
    let mut names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    names.sort_unstable();
    fs::write(folder.join(LIST), names.join("\n") + "\n").map_err(|error| explain(LIST, error))
}

/// Whether a name from the list leads to a file below the folder: somebody may have edited it.
fn is_plain(name: &str) -> bool {
    name.split('/').all(|part| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_publish::Role;

    #[test]
    fn only_what_an_earlier_run_wrote_is_removed() {
        let folder = crate::repository::root().join("target/xtask/folder-test");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("theirs.txt"), "x").unwrap();
        let file = |name: &str| Asset::new(name, Role::Site, "x");
        write(&folder, &[file("index.html"), file("r/a.html")]).unwrap();
        write(&folder, &[file("index.html"), file("r/b.html")]).unwrap();
        let has = |name: &str| folder.join(name).exists();
        assert!(has("theirs.txt") && has("index.html") && has("r/b.html") && !has("r/a.html"));
        fs::write(folder.join(LIST), "../folder-test/theirs.txt\n").unwrap();
        write(&folder, &[file("index.html")]).unwrap();
        assert!(has("theirs.txt"));
    }
}
