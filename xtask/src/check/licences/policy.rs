//! The licences that `deny.toml` allows, for all and for single packages.

use crate::check::toml;
use spdx::{Expression, Licensee, ParseMode};
use std::collections::BTreeMap;
use std::path::Path;

/// What is allowed.
pub struct Policy {
    allowed: Vec<Licensee>,
    /// More licences that one package may have.
    exceptions: BTreeMap<String, Vec<Licensee>>,
}

impl Policy {
    /// Reads the repository's `deny.toml`.
    pub fn read(root: &Path) -> Result<Self, String> {
        let file = root.join("deny.toml");
        let text = std::fs::read_to_string(&file).map_err(|error| format!("deny.toml can't be read: {error}"))?;
        Self::parse(&text)
    }

    /// Reads the text of a `deny.toml`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut policy = Self { allowed: Vec::new(), exceptions: BTreeMap::new() };
        for table in toml::tables(text) {
            match table.header.as_str() {
                "[licenses]" => policy.allowed = licensees(table.strings("allow"))?,
                "[[licenses.exceptions]]" => {
                    policy.exceptions.insert(table.string("crate").to_owned(), licensees(table.strings("allow"))?);
                }
                _ => {}
            }
        }
        if policy.allowed.is_empty() { Err("deny.toml allows no licence".to_owned()) } else { Ok(policy) }
    }

    /// Whether the allowed licences satisfy a package's SPDX expression; if not, why.
    pub fn judge(&self, package: &str, licence: &str) -> Result<(), String> {
        if licence.is_empty() {
            return Err("its manifest names no licence".to_owned());
        }
        // Old crates write `MIT/Apache-2.0`, which the lax mode reads as `OR`.
        let expression = Expression::parse_mode(licence, ParseMode::LAX)
            .map_err(|error| format!("its licence `{licence}` is no SPDX expression: {}", error.reason))?;
        let exceptions = self.exceptions.get(package).map_or(&[][..], Vec::as_slice);
        let allowed = || self.allowed.iter().chain(exceptions);
        if expression.evaluate(|requirement| allowed().any(|licensee| licensee.satisfies(requirement))) {
            Ok(())
        } else {
            Err(format!("{licence} is not allowed; see deny.toml"))
        }
    }
}

fn licensees(names: &[String]) -> Result<Vec<Licensee>, String> {
    names
        .iter()
        .map(|name| {
            Licensee::parse(name).map_err(|error| format!("deny.toml: `{name}` is no licence: {}", error.reason))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DENY: &str = "[licenses]\nallow = [\"MIT\", \"Apache-2.0 WITH LLVM-exception\"]\n\
                        [[licenses.exceptions]]\ncrate = \"axe\"\nallow = [\"MPL-2.0\"]\n";

    #[track_caller]
    fn check(package: &str, licence: &str, allowed: bool) {
        assert_eq!(Policy::parse(DENY).unwrap().judge(package, licence).is_ok(), allowed, "{package}: {licence}");
    }

    #[test]
    fn expressions_are_judged_by_their_logic() {
        check("a", "MIT", true);
        check("a", "GPL-3.0-only OR MIT", true);
        check("a", "MIT/Apache-2.0", true);
        check("a", "GPL-3.0-only AND MIT", false);
        check("a", "Apache-2.0", false);
        check("a", "Apache-2.0 WITH LLVM-exception", true);
        check("a", "", false);
        check("a", "see LICENSE", false);
    }

    #[test]
    fn an_exception_holds_for_its_package_alone() {
        check("axe", "MPL-2.0", true);
        check("other", "MPL-2.0", false);
    }

    #[test]
    fn a_list_that_is_empty_or_wrong_is_no_policy() {
        assert!(Policy::parse("[bans]").is_err());
        assert!(Policy::parse("[licenses]\nallow = [\"My-Own\"]").is_err());
    }
}
