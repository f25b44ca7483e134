//! Generates the glue between the wasm module and the page, with the generator as a library.

use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// The two halves of the program.
pub struct Module {
    /// The script with `__wbg_init`, which gets the wasm from its caller.
    pub js: String,
    /// The module without its name and producers sections, which the page doesn't need.
    pub wasm: Vec<u8>,
}

/// Generates both from cargo's output.
pub fn generate(compiled: &Path) -> Result<Module, String> {
    let explain = |error| format!("can't generate the bindings: {error:#}");
    let mut generator = Bindgen::new();
    generator.input_path(compiled).out_name("saydo").typescript(false);
    generator.remove_name_section(true).remove_producers_section(true);
    let mut output = generator.web(true).and_then(Bindgen::generate_output).map_err(explain)?;
    // Every crate that binds anything has an entry; only those with scripts in it matter.
    let inline = output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty()).map(|(name, _)| name);
    let scripts: Vec<&str> = inline.chain(output.local_modules().keys()).map(String::as_str).collect();
    if !scripts.is_empty() {
        return Err(format!(
            "saydo.js is to be one file, but a crate brings script files of its own: {}; do without that crate or \
             feature",
            scripts.join(", ")
        ));
    }
    let mut js = output.js().to_owned();
    // Each import's name ends in a hash, which doesn't compress. The two halves only have to agree.
    for (idx, import) in output.wasm_mut().imports.iter_mut().enumerate() {
        let short = format!("i{idx}");
        js = renamed(&js, &import.name, &short)?;
        import.name = short;
    }
    Ok(Module { js, wasm: output.wasm_mut().emit_wasm() })
}

/// The glue with one import's key renamed. The key must occur exactly once; otherwise the glue has changed.
fn renamed(js: &str, name: &str, short: &str) -> Result<String, String> {
    let key = format!("{name}: ");
    let starts = |at: usize| !js[..at].ends_with(|before: char| before.is_alphanumeric() || "_$".contains(before));
    let found: Vec<usize> = js.match_indices(&key).map(|(at, _)| at).filter(|at| starts(*at)).collect();
    match found[..] {
        [at] => Ok([&js[..at], short, ": ", &js[at + key.len()..]].concat()),
        _ => Err(format!("the generated glue names the import `{name}` {} times, not once", found.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::renamed;

    #[test]
    fn an_import_is_renamed_where_it_is_a_key_and_nowhere_else() {
        let js = "const own = { a_b: function() {}, b: function() { b; } };";
        assert_eq!(renamed(js, "b", "i0"), Ok("const own = { a_b: function() {}, i0: function() { b; } };".to_owned()));
        assert!(renamed(js, "c", "i0").is_err());
        assert!(renamed("{ b: 1, b: 2 }", "b", "i0").is_err());
    }
}
