//! Builds the scripts from the generated glue and the parts in `src/host/js`, and minifies them.

use super::names;
pub use super::names::Script;
use oxc::allocator::Allocator;
use oxc::codegen::{Codegen, CodegenOptions};
use oxc::minifier::{Minifier, MinifierOptions};
use oxc::parser::Parser;
use oxc::span::SourceType;

/// How a script is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As a module: `saydo.js`.
    Module,
    /// As a classic script, which also runs where module scripts are refused: in a frame without an origin, or from a
    /// disk.
    Classic,
}

/// The script that an element needs at once: parts in a row. `here` is the script's address.
pub fn shell(file: &str, parts: &[(&str, String)], form: Form) -> Result<String, String> {
    let text = joined(parts)?;
    let script = match form {
        Form::Module => format!("const here = import.meta.url;\n{text}\n"),
        Form::Classic => {
            format!("(() => {{\n\"use strict\";\nconst here = document.currentScript?.src;\n{text}\n}})();\n")
        }
    };
    minified(Script { file, parts }, &script, form)
}

/// The script that reads data of a host's own, in a page and in a worker.
pub fn data(parts: &[(&str, String)]) -> Result<String, String> {
    let script = Script { file: "saydo-data.js", parts };
    handing(script, "reading", &(joined(parts)? + "\nreturn reading ? readData(reading) : serve();"))
}

/// The script that makes the file of a picture.
pub fn picture(parts: &[(&str, String)]) -> Result<String, String> {
    let script = Script { file: "saydo-picture.js", parts };
    handing(script, "picture", &(joined(parts)? + "\nreturn makePicture(picture);"))
}

/// The script of the running program: a function that makes the glue, then the parts in a block. Each instance of the
/// program has a separate glue.
pub fn program(glue: &str, parts: &[(&str, String)]) -> Result<String, String> {
    let (glue, text) = (maker(&without_start(glue)?), joined(parts)?);
    handing(Script { file: "saydo-program.js", parts }, "edge", &format!("{glue}\n{{\n{text}\n}}"))
}

/// A script that hands over one function, under a name that only this build uses, so that two builds on one page don't
/// meet. It runs as a module and as a classic script. `handedBy` in `served.js` makes the script's text again of name and
/// function, to compare its sum, so nothing else may stand in it.
pub fn handing(own: Script<'_>, parameter: &str, body: &str) -> Result<String, String> {
    let file = own.file;
    let script = format!("globalThis.made = ({parameter}) => {{\n\"use strict\";\n{body}\n}};\n");
    let made = minified(own, &script, Form::Classic)?;
    let function = made.strip_prefix("globalThis.made=").filter(|rest| rest.ends_with("};\n"));
    let function = function.ok_or_else(|| format!("{file} is minified to something else than one function"))?;
    Ok(format!("globalThis[Symbol.for(\"saydo {} {file}\")]={function}", saydo_publish::HASH))
}

/// A function that makes the glue. `start` takes what was fetched or compiled, gives what was compiled, and puts the
/// exports through `guard`. `console`, `Date` and `Window` are for the program alone: what it writes to, reads the clock from,
/// and knows a window by.
fn maker(glue: &str) -> String {
    format!(
        "const glue = (guard, console, Date, Window) => {{\n{glue}\nconst start = async (from) => {{\n\
         const {{ instance, module }} = await __wbg_load(from, __wbg_get_imports());\n\
         wasm = guard(__wbg_finalize_init(instance, module));\nreturn module;\n}};\n\
         return {{ mount, tell, unmount, start }};\n}};"
    )
}

/// Parts in a row, without imports and exports: what stands beside them is in reach by name.
fn joined(parts: &[(&str, String)]) -> Result<String, String> {
    for (name, part) in parts {
        if let Some(line) = part.lines().find(|line| line.starts_with("import ") || line.starts_with("export ")) {
            return Err(format!("{name} says `{line}`; parts are joined, so nothing can be imported or exported"));
        }
    }
    Ok(parts.iter().map(|(_, part)| part.as_str()).collect::<Vec<_>>().join("\n"))
}

/// A script of one part that needs no glue. `here` is its address, as in [`shell`].
pub fn alone(file: &str, part: &str, form: Form) -> Result<String, String> {
    let parts = [(file, part.to_owned())];
    let own = Script { file, parts: &parts };
    match form {
        Form::Module => minified(own, &format!("const here = import.meta.url;\n{part}"), form),
        Form::Classic => minified(own, part, form),
    }
}

/// A module of several parts, of which each may import.
pub fn module(file: &str, parts: &[(&str, String)]) -> Result<String, String> {
    let text: String = parts.iter().map(|(_, part)| part.as_str()).collect();
    minified(Script { file, parts }, &format!("const here = import.meta.url;\n{text}"), Form::Module)
}

/// The glue as plain declarations, without its ways to start. The page needs none of them.
fn without_start(glue: &str) -> Result<String, String> {
    let declared = |line: &str| line.strip_prefix("export ").unwrap_or(line).to_owned();
    let (kept, start) = glue.split_once("function initSync(").unwrap_or((glue, ""));
    let kept = kept.lines().map(declared).collect::<Vec<_>>().join("\n");
    let has_all = ["function __wbg_load(", "function __wbg_finalize_init(", "function __wbg_get_imports(", "wasm;"];
    let is_known = start.contains("function __wbg_init(")
        && has_all.iter().all(|piece| kept.contains(piece))
        && !kept.contains("import.meta")
        && !kept.contains("\nimport ");
    match is_known {
        true => Ok(kept),
        false => Err("the generated glue is not what it was; build/js.rs must learn how it is made".to_owned()),
    }
}

/// A script with short names and without comments and whitespace. Names at the top of a classic script are global, so
/// they stay.
fn minified(own: Script<'_>, script: &str, form: Form) -> Result<String, String> {
    let allocator = Allocator::default();
    let kind = if form == Form::Module { SourceType::mjs() } else { SourceType::script() };
    let parsed = Parser::new(&allocator, script, kind).parse();
    if let Some(first) = parsed.diagnostics.first() {
        return Err(format!("{} can't be read: {first}", own.file));
    }
    names::once(own, script, &parsed.program)?;
    let mut program = parsed.program;
    let minified = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut program);
    let codegen = Codegen::new().with_options(CodegenOptions::minify()).with_scoping(minified.scoping);
    let code = codegen.with_private_member_mappings(minified.class_private_mappings).build(&program).code;
    Ok(format!("{code}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_publish::HOME;

    #[test]
    fn a_shell_knows_its_address_and_has_a_place_for_the_pages() {
        let part = [("map.js", format!("globalThis.map = [here, {HOME}]; // one\n"))];
        let shell_in = |form| shell("saydo.js", &part, form).unwrap();
        for (form, address) in [(Form::Module, "import.meta.url"), (Form::Classic, "document.currentScript?.src")] {
            let script = shell_in(form);
            assert!(script.contains(address) && script.contains(HOME), "{script}");
        }
        let exporting = [("map.js", "export const a = 1;".to_owned())];
        assert!(shell("saydo.js", &exporting, Form::Module).is_err_and(|why| why.contains("map.js")));
    }

    #[test]
    fn the_program_is_handed_over_under_the_builds_name() {
        let glue = "let wasm;\nexport function mount() { return wasm; }\nfunction __wbg_get_imports() {}\n\
                    function __wbg_finalize_init() {}\nasync function __wbg_load() {}\nfunction initSync() {}\n\
                    async function __wbg_init() {}\nexport { initSync, __wbg_init as default };";
        let made = program(glue, &[("a.js", "return glue;".to_owned())]).unwrap();
        assert!(made.starts_with("globalThis[Symbol.for(\"saydo %HASH% saydo-program.js\")]="), "{made}");
        assert!(made.ends_with("};\n") && made.lines().count() == 1, "{made}");
        assert!(made.contains("mount:") && !made.contains("initSync"), "{made}");
        assert!(program("", &[]).is_err());
    }

    #[test]
    fn private_names_are_short() {
        let script = "(() => { class A { #counted = 1; get count() { return this.#counted; } } return new A(); })();";
        let made = alone("a.js", script, Form::Classic).unwrap();
        assert!(made.contains("count()") && !made.contains("#counted"), "{made}");
    }

    #[test]
    fn a_classic_script_keeps_its_global_names() {
        let script = "/** doc */\nconst save = (first) => first + 1; // b\n";
        assert_eq!(alone("a.js", script, Form::Classic), Ok("const save=e=>e+1;\n".to_owned()));
        assert!(alone("a.js", "const a = ;", Form::Classic).is_err_and(|why| why.contains("a.js can't be read")));
    }

    #[test]
    fn a_name_that_two_parts_declare_is_told_with_both() {
        let told = |first: &str, second: &str, form| {
            let parts = [("sum.js", format!("// Sums.\n{first}\n")), ("frame.js", format!("\n\n{second}\n"))];
            shell("embed-frame.js", &parts, form)
        };
        let twice = Err("embed-frame.js declares `sum` twice: in sum.js, line 2, and in frame.js, line 3".to_owned());
        for form in [Form::Module, Form::Classic] {
            // The first breaks the script. In a function the others are allowed, and the last one wins.
            for (first, second) in [
                ("const sum = 1;", "let sum = 2;"),
                ("const sum = 1;", "function sum() {}"),
                ("function sum() {}", "async function sum() {}"),
                ("var sum = 1;", "var sum = 2;"),
                ("class sum {}", "const { sum } = globalThis;"),
            ] {
                let found = told(first, second, form);
                assert_eq!(found, twice, "{first} {second} {form:?}");
            }
            assert!(told("const sum = 1;", "{ const sum = 2; }", form).is_ok(), "a scope of its own");
        }
        let added = told("const here = 1;", "", Form::Module);
        assert!(added.is_err_and(|why| why.contains("`here` twice") && why.contains("what the build adds")));
        let data = data(&[("call.js", "const a = 1;".to_owned()), ("data.js", "const a = 2;".to_owned())]);
        assert!(data.is_err_and(|why| why.starts_with("saydo-data.js declares `a` twice: in call.js")));
    }
}
