//! Checksums by which a browser rejects a changed file.

use crate::sum::{short_sum, sum};
use crate::{Asset, KIT, single, tongue};
use serde_json::{Map, Value};

/// Kinds of files that a page can check: scripts, styles, and files that a script fetches.
const KINDS: [&str; 4] = [".js", ".css", ".wasm", ".bin"];

/// Name and checksum of every such file at the top of `pkg/`.
pub fn sums(assets: &[Asset]) -> Vec<(&str, String)> {
    let meant = |asset: &&Asset| asset.folder().is_none() && KINDS.iter().any(|kind| asset.name.ends_with(kind));
    assets.iter().filter(meant).map(|asset| (asset.name.as_str(), sum(&asset.bytes))).collect()
}

/// The placeholder in scripts for the sums of the files that they fetch.
const PLACEHOLDER: &str = "__SUMS__";

/// What a script fetches beside the bytes of program and data: further scripts, and the template of a copy.
const BESIDE: [&str; 5] = ["saydo-program.js", "saydo-data.js", "saydo-picture.js", "save.js", single::TEMPLATE];

/// Writes these sums into the scripts. None of the summed files has sums in it, and none may change after this. The script
/// that names the kit, that of the page for own data, knows the sums of the kit and of its words too; the others would carry
/// them for nothing.
pub fn inscribe(assets: &mut [Asset]) {
    let sums = |meant: &dyn Fn(&Asset) -> bool| {
        let is_fetched = |asset: &&Asset| asset.is_fetched() || BESIDE.contains(&asset.name.as_str()) || meant(asset);
        let sums = assets.iter().filter(is_fetched);
        let sums: Map<String, Value> = sums.map(|asset| (asset.name.clone(), short_sum(&asset.bytes).into())).collect();
        Value::Object(sums).to_string()
    };
    let (plain, whole) = (sums(&|_| false), sums(&|asset| asset.name == KIT || tongue::is_own(&asset.name)));
    for asset in assets.iter_mut().filter(|asset| asset.name.ends_with(".js")) {
        let text = String::from_utf8_lossy(&asset.bytes);
        if text.contains(PLACEHOLDER) {
            let sums = if text.contains(KIT) { &whole } else { &plain };
            asset.bytes = text.replace(PLACEHOLDER, sums).into_bytes();
        }
    }
}

/// `{"saydo.js": "sha384-…"}`.
pub fn to_json(sums: &[(&str, String)]) -> String {
    let object: Map<String, Value> = sums.iter().map(|(name, sum)| ((*name).to_owned(), sum.as_str().into())).collect();
    format!("{:#}\n", Value::Object(object))
}

/// One line for each file, for the terminal.
pub fn lines(sums: &[(&str, String)]) -> String {
    let width = sums.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    sums.iter().map(|(name, sum)| format!("{name:<width$}  {sum}")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Role;

    #[test]
    fn the_sum_is_the_standards_own_example() {
        // The example of the recommendation: echo -n "alert('Hello, world.');" | openssl dgst -sha384 -binary | base64
        let expected = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";
        assert_eq!(sum(b"alert('Hello, world.');"), expected);
    }

    #[test]
    fn scripts_know_the_sums_of_what_they_fetch() {
        let expected = ["data.bin", "releases/2031-01-01.bin", "releases/index.json", "save.js", "saydo-program.js"];
        let names = [&["saydo.js"][..], &expected, &["data.json"]].concat();
        let text = |name: &str| if name == "saydo.js" { "s = __SUMS__" } else { "text" };
        let mut assets: Vec<Asset> = names.iter().map(|name| Asset::new(*name, Role::Code, text(name))).collect();
        inscribe(&mut assets);
        let script = String::from_utf8(assets[0].bytes.clone()).unwrap();
        let sum = short_sum(b"text");
        let expected: Vec<String> = expected.iter().map(|name| format!("\"{name}\":\"{sum}\"")).collect();
        assert_eq!(script, format!("s = {{{}}}", expected.join(",")));
    }

    #[test]
    fn a_script_that_names_the_kit_knows_its_sum() {
        let script = |text: &str| Asset::new("a.js", Role::Code, text);
        let kit = Asset::new(KIT, Role::Lazy, "kit");
        let mut assets = [script("__SUMS__"), script("fetch('kit.bin', __SUMS__)"), kit];
        inscribe(&mut assets);
        assert_eq!(assets[0].bytes, b"{}");
        let expected = format!("fetch('kit.bin', {{\"kit.bin\":\"{}\"}})", short_sum(b"kit"));
        assert_eq!(String::from_utf8_lossy(&assets[1].bytes), expected);
    }

    #[test]
    fn only_what_a_page_can_refer_to_has_a_sum() {
        let names = ["saydo.js", "data.json", "saydo_bg.wasm.js", "i/a.js", "saydo.css", "index.html"];
        let assets: Vec<Asset> = names.iter().map(|name| Asset::new(*name, Role::Code, "")).collect();
        let sums = sums(&assets);
        assert_eq!(
            sums.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
            ["saydo.js", "saydo_bg.wasm.js", "saydo.css"]
        );
        assert!(to_json(&sums).starts_with("{\n  \"saydo.js\": \"sha384-"));
        assert!(lines(&sums).contains("saydo.js          sha384-"));
    }
}
