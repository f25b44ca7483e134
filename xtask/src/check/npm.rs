//! Licences and origins of npm packages, from their lock files: packages of the end-to-end tests and of `cargo xtask
//! land`.

use super::document;
use super::licences::Policy;
use super::outcome::Outcome;
use serde_json::Value;
use std::path::Path;

/// The lock files, from the repository's root.
const LOCKS: [&str; 2] = ["tests/e2e/package-lock.json", "xtask/land/package-lock.json"];

/// Checks every package of the lock files.
pub fn check(root: &Path) -> Outcome {
    match judged(root) {
        Ok(counted) => {
            let n: usize = counted.iter().map(|(n, _)| n).sum();
            let errors: Vec<String> = counted.into_iter().flat_map(|(_, errors)| errors).collect();
            let verdict = if errors.is_empty() { ", all allowed" } else { "" };
            Outcome::of("npm", format!("{n} packages{verdict}")).with_errors(errors)
        }
        Err(message) => Outcome::of("npm", String::new()).with_error(message),
    }
}

/// Number of packages in each lock file, and the problems with them.
fn judged(root: &Path) -> Result<Vec<(usize, Vec<String>)>, String> {
    let policy = Policy::read(root)?;
    let judge = |file: &&str| Ok(judge(&policy, file, &document::read(&root.join(file))?));
    LOCKS.iter().map(judge).collect()
}

fn judge(policy: &Policy, file: &str, lock: &Value) -> (usize, Vec<String>) {
    let mut errors = Vec::new();
    if lock["lockfileVersion"] != 3 {
        errors.push(format!("{file} is not of version 3, whose fields this check knows"));
    }
    let packages = lock["packages"].as_object().into_iter().flatten();
    // The entry without a name is the folder of the lock file.
    let packages: Vec<_> = packages.filter(|(path, _)| !path.is_empty()).collect();
    for (path, package) in &packages {
        let name = path.rsplit_once("node_modules/").map_or(path.as_str(), |(_, name)| name);
        if let Err(reason) = policy.judge(name, package["license"].as_str().unwrap_or_default()) {
            errors.push(format!("npm package {name}: {reason}"));
        }
        if let Some(address) = package["resolved"].as_str() {
            errors.push(format!(
                "npm package {name} is fixed to {address}; omit-lockfile-registry-resolved leaves it out"
            ));
        }
        if package["integrity"].as_str().is_none() {
            errors.push(format!("npm package {name} has no integrity sum"));
        }
    }
    if packages.is_empty() {
        errors.push(format!("{file} names no package"));
    }
    (packages.len(), errors)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn errors_of(package: Value) -> Vec<String> {
        let policy = Policy::parse("[licenses]\nallow = [\"MIT\"]").unwrap();
        judge(&policy, "lock", &json!({ "lockfileVersion": 3, "packages": { "": {}, "node_modules/a": package } })).1
    }

    #[test]
    fn a_package_needs_an_allowed_licence_a_sum_and_no_address() {
        assert_eq!(errors_of(json!({ "license": "MIT", "integrity": "sha512-x" })), [""; 0]);
        assert!(errors_of(json!({ "license": "AGPL-3.0-only", "integrity": "x" }))[0].contains("is not allowed"));
        assert!(errors_of(json!({ "integrity": "x" }))[0].contains("names no licence"));
        let fixed = json!({ "license": "MIT", "integrity": "x", "resolved": "https://example.com/a.tgz" });
        assert!(errors_of(fixed)[0].contains("is fixed to https://example.com/a.tgz"));
        assert!(errors_of(json!({ "license": "MIT" }))[0].contains("no integrity sum"));
    }

    #[test]
    fn a_lock_file_without_packages_is_no_pass() {
        let policy = Policy::parse("[licenses]\nallow = [\"MIT\"]").unwrap();
        assert_eq!(judge(&policy, "lock", &json!({})).1.len(), 2);
    }
}
