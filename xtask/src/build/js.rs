//! Builds the scripts from the generated glue and the parts in `src/host/js`, and removes comments and indentation.
//!
//! Names are not shortened: see the measurements at [`strip`].

use super::lexer::{Piece, pieces};

/// How a script is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As a module: `saydo.js`.
    Module,
    /// As a classic script, which also runs where module scripts are refused: in a frame without an origin, or from a
    /// disk.
    Classic,
}

/// The placeholder for the page's own address in the parts.
const HOME: &str = "%HOME%";

/// The script that an element needs at once: parts in a row. `here` is the script's address, `home` that of the page, if
/// the build knows it.
pub fn shell(parts: &[(&str, String)], form: Form, home: Option<&str>) -> Result<String, String> {
    let parts = joined(parts)?.replace(HOME, &home.map(in_script).unwrap_or_default());
    Ok(strip(&match form {
        Form::Module => format!("const here = import.meta.url;\n{parts}\n"),
        Form::Classic => {
            format!("(() => {{\n\"use strict\";\nconst here = document.currentScript?.src;\n{parts}\n}})();\n")
        }
    }))
}

/// The script of the running program: the glue, then the parts in a block, so that their names can't clash with the
/// glue's. It runs as a module and as a classic script, and hands over one function under a name that only this build
/// uses: two builds on one page don't meet.
pub fn program(glue: &str, parts: &[(&str, String)]) -> Result<String, String> {
    let (glue, parts) = (without_exports(glue)?, joined(parts)?);
    let name = format!("Symbol.for(\"saydo {}\")", super::hash::PLACEHOLDER);
    Ok(strip(&format!(
        "(() => {{\n\"use strict\";\nglobalThis[{name}] = (edge) => {{\n{glue}\n{{\n{parts}\n}}\n}};\n}})();\n"
    )))
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

/// A script of one part that needs no glue. `here` is its own address, as in [`shell`].
pub fn alone(part: &str, form: Form) -> String {
    strip(&match form {
        Form::Module => format!("const here = import.meta.url;\n{part}"),
        Form::Classic => part.to_owned(),
    })
}

/// The glue as plain declarations, visible to the parts beside it and to nothing else.
fn without_exports(glue: &str) -> Result<String, String> {
    let kept: Vec<&str> = glue
        .lines()
        .filter(|line| !line.starts_with("export {"))
        .map(|line| line.strip_prefix("export ").unwrap_or(line))
        .collect();
    let glue = kept.join("\n");
    match glue.contains("import.meta") || glue.contains("\nimport ") || !glue.contains("function __wbg_init(") {
        true => Err("the generated glue is not what it was; build/js.rs must learn how it is made".to_owned()),
        false => Ok(glue),
    }
}

/// A text as a double-quoted string in a script.
fn in_script(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('<', "\\x3c").replace('\n', "")
}

/// Removes comments and unnecessary whitespace. Line breaks stay, since they may end statements.
///
/// On the glue of a small page this gives 4,531 bytes after brotli; oxc, which also shortens names, gives 3,771 (0.6 %
/// of the budget less) and would make the tool's own cold build three times as long (26 s more by 52 s).
fn strip(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut gap = None;
    for piece in pieces(script) {
        match piece {
            Piece::Gap { breaks } => gap = Some(breaks),
            Piece::Kept(text) => {
                if let Some(breaks) = gap.take() {
                    out.push_str(separator(&out, text, breaks));
                }
                out.push_str(text);
            }
        }
    }
    out.push('\n');
    out
}

fn separator(before: &str, after: &str, breaks: bool) -> &'static str {
    let (Some(left), Some(right)) = (before.chars().last(), after.chars().next()) else { return "" };
    // No statement ends after these. A closing brace ends a statement anyway.
    let goes_on = "{;,(".contains(left) || "}".contains(right);
    match breaks {
        true if goes_on => "",
        true => "\n",
        false if is_word(left) && is_word(right) => " ",
        // `a + +b`, `a / /b/` and `1 .toFixed()` would change their meaning without spaces.
        false if left == right || (left.is_ascii_digit() && right == '.') => " ",
        false => "",
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || "_$#\\".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_knows_its_address_and_the_pages() {
        let part = [("map.js", "const map = \"%HOME%\"; // one\n".to_owned())];
        let own = |form| shell(&part, form, Some("https://a.example/"));
        let declared = "const map=\"https://a.example/\";";
        assert_eq!(own(Form::Module), Ok(format!("const here=import.meta.url;{declared}\n")));
        let head = "(()=>{\"use strict\";const here=document.currentScript?.src;";
        assert_eq!(own(Form::Classic), Ok(format!("{head}{declared}}})();\n")));
        let exporting = [("map.js", "export const a = 1;".to_owned())];
        assert!(shell(&exporting, Form::Module, None).is_err_and(|why| why.contains("map.js")));
    }

    #[test]
    fn the_program_is_handed_over_under_the_builds_name() {
        let glue =
            "export function mount() {}\nasync function __wbg_init() {}\nexport { initSync, __wbg_init as default };";
        let made = program(glue, &[("a.js", "return mount;".to_owned())]);
        let inner = "function mount(){}\nasync function __wbg_init(){}\n{return mount;}";
        let head = "(()=>{\"use strict\";globalThis[Symbol.for(\"saydo %HASH%\")]=(edge)=>{";
        assert_eq!(made, Ok(format!("{head}{inner}}};}})();\n")));
        assert!(program("", &[]).is_err());
    }

    #[test]
    fn an_address_can_not_end_the_text_that_it_stands_in() {
        assert_eq!(in_script("a\"b\\c</script>"), "a\\\"b\\\\c\\x3c/script>");
    }

    #[test]
    fn what_could_change_the_meaning_stays() {
        for script in ["a+ +b\n", "a\n(b)\n", "`  ${ x }  `\n", "a- -b\n", "'//'\n", "1 .toFixed()\n", "a/ /x y/\n"] {
            assert_eq!(strip(script), script);
        }
        assert_eq!(strip("/** doc */\nlet  a = [ 1, 2 ] ; // b\n  b ( )"), "let a=[1,2];b()\n");
        assert_eq!(strip("c = a + 4 * b"), "c=a+4*b\n");
        assert_eq!(strip("if (a) {\n  b\n}\nelse c"), "if(a){b}\nelse c\n");
    }
}
