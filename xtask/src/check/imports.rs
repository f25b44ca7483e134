//! The import rule: a layer imports only layers above it, and only the edge uses the browser.
//!
//! A layer is a file or folder of `src/`. `app` is the root: it may import both views and host.

mod paths;

#[cfg(test)]
mod tests;

use super::outcome::Outcome;
use super::tokens::{Token, tokens};
use std::path::{Path, PathBuf};

/// Every layer with the other layers that it may import.
const LAYERS: [(&str, &[&str]); 13] = [
    ("model", &[]),
    ("analysis", &["model"]),
    ("state", &["model", "analysis"]),
    ("text", &["model"]),
    ("scene", &["model", "analysis", "state", "text"]),
    ("share", &["model", "analysis", "state", "text", "scene"]),
    ("views", &["model", "analysis", "state", "text", "scene", "share"]),
    ("session", &["model", "analysis", "state", "text", "scene", "views"]),
    ("host", &["model", "session"]),
    ("study", &["model", "state", "session", "views"]),
    ("second", &["model", "analysis", "state", "text", "scene", "share", "views"]),
    ("apart", &["study", "second"]),
    ("app", &["model", "state", "text", "views", "session", "host", "apart"]),
];

/// Crates that only some layers may name. Each entry includes crates that begin with its name and an underscore.
const EDGES: [(&str, &[&str]); 5] = [
    ("web_sys", &["host", "app"]),
    ("js_sys", &["host", "app"]),
    ("wasm_bindgen", &["host", "app"]),
    ("gloo", &["host", "app"]),
    ("yew", &["host", "app"]),
];

/// Checks every file of `src/`.
pub fn check(root: &Path) -> Outcome {
    let mut files = Vec::new();
    if let Err(error) = collect(&root.join("src"), &mut files) {
        return Outcome::of("imports", String::new()).with_error(format!("src/ can't be read: {error}"));
    }
    let mut errors = Vec::new();
    for file in &files {
        let name = file.strip_prefix(root).unwrap_or(file).to_string_lossy().replace('\\', "/");
        match std::fs::read_to_string(file) {
            Ok(source) => errors.extend(violations(&name, &source)),
            Err(error) => errors.push(format!("{name} can't be read: {error}")),
        }
    }
    let verdict = if errors.is_empty() { "keep" } else { "don't all keep" };
    Outcome::of("imports", format!("{} files {verdict} the order of layers", files.len())).with_errors(errors)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            collect(&entry, files)?;
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            files.push(entry);
        }
    }
    Ok(())
}

/// Violations in one file. `name` is its path from the root, e.g. `src/views/figure.rs`.
fn violations(name: &str, source: &str) -> Vec<String> {
    let inside = name.strip_prefix("src/").unwrap_or(name);
    let modules: Vec<&str> = inside.trim_end_matches(".rs").split('/').collect();
    if modules == ["lib"] {
        // `lib.rs` names every layer but uses no browser crates.
        return edges(name, "lib", &tokens(source));
    }
    let layer = modules[0];
    let Some((_, allowed)) = LAYERS.iter().find(|(known, _)| *known == layer) else {
        let layers = LAYERS.map(|(layer, _)| layer).join(", ");
        return vec![format!("{name} belongs to no layer; the layers are {layers}")];
    };
    let tokens = tokens(source);
    let mut errors = Vec::new();
    for import in paths::from_root(&tokens, modules.len()) {
        let at = format!("{name}:{}: `{layer}`", import.line);
        if import.text == "*" || import.text == "self" {
            errors.push(format!("{at} imports the whole crate; name the layer"));
        } else if !LAYERS.iter().any(|(known, _)| *known == import.text) {
            errors.push(format!("{at} imports `crate::{}`, which is no layer; import it from its layer", import.text));
        } else if import.text != layer && !allowed.contains(&import.text.as_str()) {
            errors.push(format!("{at} imports `{}`; {}", import.text, may_import(allowed)));
        }
    }
    errors.extend(edges(name, layer, &tokens));
    errors
}

fn may_import(allowed: &[&str]) -> String {
    if allowed.is_empty() {
        "it may import no other layer".to_owned()
    } else {
        format!("it may import {}", allowed.join(", "))
    }
}

/// Crates named in layers that may not use them.
fn edges(name: &str, layer: &str, tokens: &[Token]) -> Vec<String> {
    let mut errors = Vec::new();
    for token in tokens {
        let edge = EDGES.iter().find(|(krate, _)| {
            token.text.strip_prefix(krate).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
        });
        if let Some((_, layers)) = edge.filter(|(_, layers)| !layers.contains(&layer)) {
            let layers = layers.join(", ");
            errors.push(format!("{name}:{}: `{layer}` names `{}`; only {layers} may", token.line, token.text));
        }
    }
    errors
}
