//! What makes `pkg/` a package for npm: package.json, types, the custom-elements manifest, licences.

use crate::repository::read;
use saydo_publish::{Asset, Role};
use serde_json::{Value, json};
use std::path::Path;

/// The package's name.
const NAME: &str = "saydo-map";

/// Files of the repository that are copied into the package, with their names there.
const FILES: [(&str, &str); 6] = [
    ("npm/saydo.d.ts", "saydo.d.ts"),
    ("npm/react.d.ts", "react.d.ts"),
    ("npm/custom-elements.json", "custom-elements.json"),
    ("LICENSE", "LICENSE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
];

/// Files of the package beside those that the reader's browser needs. package.json lists all, so it comes last.
pub fn files(root: &Path) -> Result<Vec<Asset>, String> {
    FILES.iter().map(|(from, name)| Ok(Asset::new(*name, Role::Package, read(root, from)?))).collect()
}

/// package.json for a package of these files and those in `later`, which are made after it.
pub fn manifest(assets: &[Asset], later: &[&str]) -> Asset {
    let mut files: Vec<&str> = assets.iter().map(|asset| asset.folder().unwrap_or(&asset.name)).collect();
    files.extend(later);
    files.sort_unstable();
    files.dedup();
    // Always included by npm, so never listed.
    files.retain(|name| *name != "package.json");
    Asset::new("package.json", Role::Package, format!("{:#}\n", describe(&files)))
}

fn describe(files: &[&str]) -> Value {
    let entry = json!({ "types": "./saydo.d.ts", "default": "./saydo.js" });
    json!({
        "name": NAME,
        "version": env!("CARGO_PKG_VERSION"),
        "description": "What is said and what is done, issue by issue, in one picture: a custom element with its data",
        "keywords": ["web-component", "custom-element", "webassembly", "data-visualization", "journalism"],
        "license": env!("CARGO_PKG_LICENSE"),
        "type": "module",
        "main": "./saydo.js",
        "module": "./saydo.js",
        "types": "./saydo.d.ts",
        "exports": {
            ".": entry,
            "./saydo.js": entry,
            "./react": { "types": "./react.d.ts" },
            "./package.json": "./package.json",
            "./*": "./*"
        },
        // Loading the script defines the element. A bundler that dropped it for lack of used exports would break the
        // page.
        "sideEffects": ["*.js", "*.css"],
        "customElements": "custom-elements.json",
        "files": files,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repository::root;

    #[test]
    fn the_manifest_names_files_once_and_folders_as_a_whole() {
        let names = ["saydo.js", "i/sea.html", "i/trade.html", "LICENSE-MIT", "data.bin"];
        let assets: Vec<Asset> = names.iter().map(|name| Asset::new(*name, Role::Code, "")).collect();
        let manifest = manifest(&assets, &["integrity.json"]);
        let manifest: Value = serde_json::from_slice(&manifest.bytes).unwrap();
        assert_eq!(manifest["files"], json!(["LICENSE-MIT", "data.bin", "i", "integrity.json", "saydo.js"]));
        assert_eq!(manifest["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(manifest["private"], Value::Null, "the repository is private, the package is not");
    }

    #[test]
    fn everything_that_the_manifest_points_to_is_in_the_package() {
        let assets = files(&root()).unwrap();
        let has = |name: &str| name == "saydo.js" || assets.iter().any(|asset| asset.name == name);
        let described = describe(&[]);
        for field in ["main", "module", "types"] {
            assert!(has(described[field].as_str().unwrap().trim_start_matches("./")), "{field}");
        }
        assert!(has(described["customElements"].as_str().unwrap()));
        for (path, target) in described["exports"].as_object().unwrap() {
            let targets: Vec<&str> = match target {
                Value::String(file) => vec![file],
                other => other.as_object().unwrap().values().filter_map(Value::as_str).collect(),
            };
            let plain = targets.iter().map(|file| file.trim_start_matches("./")).filter(|file| !file.contains('*'));
            plain.for_each(|name| assert!(has(name) || name == "package.json", "{path}: {name}"));
        }
    }

    #[test]
    fn the_elements_manifest_has_the_property_that_an_attribute_names() {
        let text = read(&root(), "npm/custom-elements.json").unwrap();
        let manifest: Value = serde_json::from_str(&text).unwrap();
        let element = &manifest["modules"][0]["declarations"][0];
        let names = |list: &str, kind: Option<&str>| -> Vec<String> {
            let all = element[list].as_array().unwrap().iter();
            let entries = all.filter(|each| kind.is_none_or(|kind| each["kind"] == kind));
            entries.map(|each| each["name"].as_str().unwrap().to_owned()).collect()
        };
        let attributes = element["attributes"].as_array().unwrap().iter();
        let named: Vec<&str> = attributes.filter_map(|each| each["fieldName"].as_str()).collect();
        assert_eq!(named, names("members", Some("field")));
        let types = read(&root(), "npm/saydo.d.ts").unwrap();
        for name in names("members", None).iter().chain(&names("events", None)) {
            let told = [format!("  {name}: "), format!("  {name}("), format!("  \"{name}\": ")];
            assert!(told.iter().any(|line| types.contains(line)), "saydo.d.ts doesn't tell of {name}");
        }
    }
}
