//! The list of files that the service worker keeps, each with its checksum.

use crate::sum::short_sum;
use crate::{Asset, Role};
use serde_json::{Map, Value};

/// The worker.
pub const NAME: &str = "sw.js";

/// The placeholder for the list.
const PLACEHOLDER: &str = "__FILES__";

/// Not kept: the single file contains all the others again, as does the kit, and the schema is for authors of data.
const NOT_KEPT: [&str; 4] = [NAME, crate::KIT, crate::single::NAME, "schema.json"];

/// Writes the list into the worker. After this, its files may not change.
pub fn finish(assets: &mut [Asset]) {
    let list: Map<String, Value> = (assets.iter().filter(|asset| is_kept(asset)))
        .map(|asset| (asset.name.clone(), short_sum(&asset.bytes).into()))
        .collect();
    let list = Value::Object(list).to_string();
    if let Some(worker) = assets.iter_mut().find(|asset| asset.name == NAME) {
        worker.bytes = String::from_utf8_lossy(&worker.bytes).replace(PLACEHOLDER, &list).into_bytes();
    }
}

/// Files that the page fetches, at once or on demand. Files for embeds, small pages and releases are not kept.
fn is_kept(asset: &Asset) -> bool {
    let is_fetched = matches!(asset.role, Role::Code | Role::Data | Role::Lazy);
    (is_fetched || asset.name == "icon.svg") && asset.folder().is_none() && !NOT_KEPT.contains(&asset.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_has_what_the_page_fetches_with_its_sum() {
        let asset = |name: &str, role| Asset::new(name, role, "const files = __FILES__;");
        let mut assets = vec![
            asset("index.html", Role::Html),
            asset("saydo.js", Role::Code),
            asset("saydo.html", Role::Lazy),
            asset("embed.js", Role::Embed),
            asset("releases/1.bin", Role::Lazy),
            asset("kit.bin", Role::Lazy),
            asset("sw.js", Role::Lazy),
        ];
        finish(&mut assets);
        let worker = String::from_utf8(assets.pop().unwrap().bytes).unwrap();
        let sum = short_sum(b"const files = __FILES__;");
        assert_eq!(worker, format!("const files = {{\"saydo.js\":\"{sum}\"}};"));
    }
}
