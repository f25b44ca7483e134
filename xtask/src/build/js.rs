//! Makes saydo.js of the generated glue and the custom element, and takes comments and indentation out.
//!
//! Names are left as they are: see the figures beside [`strip`].

use super::hash::PLACEHOLDER;
use super::lexer::{Piece, pieces};

/// How the glue names the module beside it.
const MODULE: &str = "'saydo_bg.wasm'";

/// One module: the glue, then the element in a block, so that its names can't clash with the glue's.
pub fn bundle(glue: &str, element: &str) -> Result<String, String> {
    if !glue.contains(MODULE) {
        return Err(format!("the generated glue no longer says {MODULE}; build/js.rs must learn how it does"));
    }
    if let Some(line) = element.lines().find(|line| line.starts_with("import ") || line.starts_with("export ")) {
        return Err(format!(
            "src/host/element.js says `{line}`; it is put into a block of the glue's module, where nothing can be \
             imported or exported (the glue's own exports are in reach by name)"
        ));
    }
    let glue = glue.replace(MODULE, &format!("'saydo_bg.wasm?v={PLACEHOLDER}'"));
    Ok(strip(&format!("{glue}\n{{\n{element}\n}}\n")))
}

/// Takes comments and needless whitespace out; line breaks stay line breaks, since they may end statements.
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
    // No statement ends after these, nor before a closing brace (which ends it anyhow).
    let goes_on = "{;,(".contains(left) || "}".contains(right);
    match breaks {
        true if goes_on => "",
        true => "\n",
        false if is_word(left) && is_word(right) => " ",
        // `a + +b`, `a / /b/` and `1 .toFixed()` would read otherwise without their spaces.
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
    fn the_element_stands_in_a_block_after_the_glue() {
        let glue = "export default function __wbg_init() { return new URL('saydo_bg.wasm', import.meta.url); }";
        let script = bundle(glue, "const map = 1; // one\n");
        let expected = "export default function __wbg_init(){return new \
                        URL('saydo_bg.wasm?v=%HASH%',import.meta.url);}\n{const map=1;}\n";
        assert_eq!(script.as_deref(), Ok(expected));
        assert!(bundle(glue, "export const a = 1;").is_err());
        assert!(bundle("", "").is_err());
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
