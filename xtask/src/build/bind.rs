//! Generates the glue between the wasm module and the page, with the generator as a library.

use super::{cut, order, twins};
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// The two halves of the program.
pub struct Module {
    /// The script with `__wbg_init`, which gets the wasm from its caller.
    pub js: String,
    /// The module without its name and producers sections, which the page doesn't need.
    pub wasm: Vec<u8>,
}

/// Generates both from cargo's output. `unused` names the functions that can be cut out besides those of panics; `None` cuts
/// nothing.
pub fn generate(compiled: &Path, unused: Option<&[&str]>) -> Result<Module, String> {
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
    for method in MADE {
        js = uncaught(&js, method)?;
    }
    js = replaced(&js, "arg1.namespaceURI", "arg1 instanceof SVGElement ? arg1.namespaceURI : undefined")?;
    if let Some(unused) = unused {
        cut::cut(output.wasm_mut(), unused);
        twins::join(output.wasm_mut());
    }
    // Names that end in a hash don't compress. The two halves only have to agree.
    js = replaced(&js, &format!("{GLUE:?}: "), &format!("{SHORT}: "))?;
    for (idx, import) in output.wasm_mut().imports.iter_mut().enumerate().filter(|(_, import)| import.module == GLUE) {
        let short = format!("i{idx}");
        js = renamed(&js, &import.name, &short)?;
        import.module = SHORT.to_owned();
        import.name = short;
    }
    let taken = |name: &str| name.strip_prefix('e').is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    if let Some(export) = output.wasm_mut().exports.iter().find(|export| taken(&export.name)) {
        return Err(format!("the export `{}` has a name that the build gives to others", export.name));
    }
    // Others are the program's own, which somebody else may name, as is what the glue doesn't name.
    let made = |name: &str| name.starts_with("__") || name.starts_with("wasm_bindgen__");
    for (idx, export) in output.wasm_mut().exports.iter_mut().enumerate().filter(|(_, export)| made(&export.name)) {
        let short = format!("e{idx}");
        if let Some(with) = led(&js, &export.name, &short) {
            js = with;
            export.name = short;
        }
    }
    let wasm = output.wasm_mut().emit_wasm();
    let wasm = if unused.is_some() { order::order(&wasm)? } else { wasm };
    Ok(Module { js, wasm })
}

/// What is called for each node of a drawing. These calls don't fail, so nothing has to be caught; catching takes longer than
/// the call.
const MADE: [&str; 4] = ["setAttribute", "createElement", "createElementNS", "cloneNode"];

/// The glue with one import called as it is.
fn uncaught(js: &str, method: &str) -> Result<String, String> {
    let unknown = || format!("the generated glue does not catch the errors of `{method}` as it did");
    let (before, rest) = js.split_once(&format!("__wbg_{method}_")).ok_or_else(unknown)?;
    let (hash, rest) = rest.split_once(": function() { return handleError(function (").ok_or_else(unknown)?;
    let (body, after) = rest.split_once("}, arguments); }").ok_or_else(unknown)?;
    if !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) || body.contains("handleError") {
        return Err(unknown());
    }
    Ok([before, "__wbg_", method, "_", hash, ": function(", body, "}", after].concat())
}

/// The glue with a piece that occurs once in another form.
///
/// Yew asks each parent for its namespace, and only that of a picture makes a difference: no others are handed over.
fn replaced(js: &str, piece: &str, by: &str) -> Result<String, String> {
    match js.matches(piece).count() {
        1 => Ok(js.replacen(piece, by, 1)),
        count => Err(format!("the generated glue has `{piece}` {count} times, not once")),
    }
}

/// The name of the glue as the module imports it, and a shorter one.
const GLUE: &str = "./saydo_bg.js";
const SHORT: &str = "g";

/// The glue with all uses of one export led to its new name; nothing if there are none.
fn led(js: &str, name: &str, short: &str) -> Option<String> {
    let used = format!("wasm.{name}");
    let is_name = |letter: char| letter.is_alphanumeric() || "_$.".contains(letter);
    let is_whole =
        |at: usize| !js[..at].ends_with(is_name) && !js[at + used.len()..].starts_with(|c| is_name(c) && c != '.');
    let uses: Vec<usize> = js.match_indices(&used).map(|(at, _)| at).filter(|at| is_whole(*at)).collect();
    let mut text = js.to_owned();
    for at in uses.iter().rev() {
        text.replace_range(at + "wasm.".len()..at + used.len(), short);
    }
    (!uses.is_empty()).then_some(text)
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
    use super::{led, renamed, replaced, uncaught};

    #[test]
    fn a_call_that_does_not_fail_is_made_as_it_is() {
        let js =
            "{ __wbg_setA_0f: function() { return handleError(function (arg0) {\n a(arg0);\n}, arguments); },\n b: 1 }";
        assert_eq!(uncaught(js, "setA"), Ok("{ __wbg_setA_0f: function(arg0) {\n a(arg0);\n},\n b: 1 }".to_owned()));
        assert!(uncaught(js, "setB").is_err());
        assert!(uncaught(&js.replace("handleError", "other"), "setA").is_err());
    }

    #[test]
    fn a_piece_that_is_not_what_it_was_stops_the_build() {
        assert_eq!(replaced("a.b", "a.", "c."), Ok("c.b".to_owned()));
        assert!(replaced("a.a.", "a.", "c.").is_err());
    }

    #[test]
    fn an_export_is_renamed_wherever_it_is_used() {
        let js = "wasm.a(1); wasm.ab(2); it.wasm.a(3); const a = wasm.a.b;";
        assert_eq!(led(js, "a", "e0").as_deref(), Some("wasm.e0(1); wasm.ab(2); it.wasm.a(3); const a = wasm.e0.b;"));
        assert_eq!(led(js, "b", "e0"), None);
    }

    #[test]
    fn an_import_is_renamed_where_it_is_a_key_and_nowhere_else() {
        let js = "const own = { a_b: function() {}, b: function() { b; } };";
        assert_eq!(renamed(js, "b", "i0"), Ok("const own = { a_b: function() {}, i0: function() { b; } };".to_owned()));
        assert!(renamed(js, "c", "i0").is_err());
        assert!(renamed("{ b: 1, b: 2 }", "b", "i0").is_err());
    }
}
