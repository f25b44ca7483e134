//! The programs that browser tests need besides cargo: found, installed with apt if permitted, or named.

use super::command;
use std::path::PathBuf;
use std::process::Command;

/// A program that may have to be installed.
#[derive(Clone, Copy, Debug)]
pub struct Need {
    /// Name in messages.
    name: &'static str,
    /// Environment variable that can name its file.
    variable: &'static str,
    /// Names on the path, and files, in order of preference.
    candidates: &'static [&'static str],
    /// Its Debian package.
    package: &'static str,
}

/// The browser.
pub const BROWSER: Need = Need {
    name: "Chromium",
    variable: "CHROMIUM",
    candidates: &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    package: "chromium",
};

/// The browser for tests of pages: the same engine without windows where that is installed, for half the processor time.
pub const HEADLESS: Need = Need {
    candidates: &["chromium-headless-shell", "chrome-headless-shell"],
    package: "chromium-headless-shell",
    ..BROWSER
};

/// Node.
pub const NODE: Need = Need { name: "Node", variable: "NODE", candidates: &["node", "nodejs"], package: "nodejs" };

/// Node's package manager.
pub const NPM: Need = Need { name: "npm", variable: "NPM", candidates: &["npm"], package: "npm" };

/// A font with the widths of Arial and Helvetica, which most readers have: heights are measured with it.
pub const FONT: Need = Need {
    name: "A font as wide as Arial",
    variable: "SAYDO_FONT",
    candidates: &[
        "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
        "/usr/share/fonts/truetype/liberation2/LiberationSans-Regular.ttf",
        "/usr/share/fonts/liberation-sans/LiberationSans-Regular.ttf",
        "/usr/share/fonts/TTF/LiberationSans-Regular.ttf",
        "/System/Library/Fonts/Supplemental/Arial.ttf",
    ],
    package: "fonts-liberation",
};

/// Makes sure that all are there. Installs missing programs if it can, otherwise names them in one line.
pub fn ensure(needs: &[Need]) -> Result<(), String> {
    let mut missing = Vec::new();
    for need in needs {
        if need.found()?.is_none() {
            missing.push(need);
        }
    }
    match (missing.is_empty(), why_not_install()) {
        (true, _) => Ok(()),
        (false, Some(reason)) => Err(advice(&missing, reason)),
        (false, None) => install(&missing),
    }
}

impl Need {
    /// The program's file.
    pub fn file(&self) -> Result<PathBuf, String> {
        self.found()?.ok_or_else(|| format!("{} is not installed", self.name))
    }

    /// The program's file, or that of another program that does the same.
    pub fn file_or(&self, other: &Self) -> Result<PathBuf, String> {
        self.found()?.map_or_else(|| other.file(), Ok)
    }

    /// The program's file if there is one. A variable with a wrong path is an error, since installing would not fix it.
    fn found(&self) -> Result<Option<PathBuf>, String> {
        match std::env::var_os(self.variable).filter(|value| !value.is_empty()).map(PathBuf::from) {
            Some(file) if file.is_file() => Ok(Some(file)),
            Some(file) => Err(format!("{} names {}, which is no file", self.variable, file.display())),
            None => Ok(self.candidates.iter().find_map(|candidate| on_path(candidate))),
        }
    }
}

fn on_path(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    // An absolute candidate replaces the folder that it is joined to.
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Why packages can't be installed on this machine; `None` if they can.
fn why_not_install() -> Option<&'static str> {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    match (on_path("apt-get"), is_root) {
        (None, _) => Some("there is no apt-get here"),
        (Some(_), false) => Some("only root may install it"),
        (Some(_), true) => None,
    }
}

fn advice(missing: &[&Need], reason: &str) -> String {
    let names: Vec<&str> = missing.iter().map(|need| need.name).collect();
    let packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    let variables: Vec<&str> = missing.iter().map(|need| need.variable).collect();
    format!(
        "{} missing, and {reason}: install it (Debian: apt-get install {}) or name its file in {}",
        names.join(", "),
        packages.join(" "),
        variables.join(", ")
    )
}

fn install(missing: &[&Need]) -> Result<(), String> {
    println!("installing {}", missing.iter().map(|need| need.package).collect::<Vec<_>>().join(", "));
    let apt = || {
        let mut apt = Command::new("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet");
        apt
    };
    command::run(apt().arg("update")).check()?;
    let packages = missing.iter().map(|need| need.package);
    command::run(apt().args(["install", "--yes", "--no-install-recommends"]).args(packages)).check()?;
    missing.iter().try_for_each(|need| need.file().map(drop))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    const fn need(variable: &'static str, candidates: &'static [&'static str]) -> Need {
        Need { name: "Thing", variable, candidates, package: "thing-package" }
    }

    #[test]
    fn programs_are_found_on_the_path_and_by_their_file() {
        assert!(need("SAYDO_NONE", &["no-such-thing", "sh"]).file().unwrap().ends_with("sh"));
        assert_eq!(need("SAYDO_NONE", &["/bin/sh"]).file(), Ok(PathBuf::from("/bin/sh")));
        assert_eq!(need("SAYDO_NONE", &["no-such-thing"]).file(), Err("Thing is not installed".to_owned()));
    }

    #[test]
    fn another_program_stands_in_for_a_missing_one() {
        let (missing, there) = (need("SAYDO_NONE", &["no-such-thing"]), need("SAYDO_NONE", &["/bin/sh"]));
        assert_eq!(missing.file_or(&there), Ok(PathBuf::from("/bin/sh")));
        assert_eq!(there.file_or(&missing), Ok(PathBuf::from("/bin/sh")));
        assert!(missing.file_or(&missing).is_err());
    }

    #[test]
    fn a_variable_that_names_no_program_is_not_passed_over() {
        // PATH is a variable that is set but doesn't name a file.
        assert!(ensure(&[need("PATH", &["sh"])]).unwrap_err().ends_with("which is no file"));
    }

    #[test]
    fn what_is_missing_is_named_in_one_line() {
        let line = advice(&[&need("THING", &[])], "only root may install it");
        assert_eq!(
            line,
            "Thing missing, and only root may install it: install it (Debian: apt-get install thing-package) \
             or name its file in THING"
        );
    }
}
