//! The typed functions of the program: a wrong name or variable is a compile error. Each carries its English pattern, so
//! that a program has only those that it uses.

use crate::language::Language;
use crate::pattern::pattern;
use crate::sentence::{is_for_editors, is_for_scripts};
use std::fmt::Write;

/// Variables that are counts. Their parameter is a number, so that a call can't pass a text to a choice.
const COUNTS: [&str; 11] =
    ["n", "nabroad", "ndone", "nboth", "nfurther", "nsaid", "nelsewhere", "nthin", "nall", "nday", "nmonth"];

/// An `impl` block with a function for each message.
pub fn module(english: &Language) -> String {
    let (n, salt) = (crate::pack::figure(english).count() + crate::pack::HEAD, crate::pack::salt(english));
    let mut code = format!("const N_TEXTS: usize = {n};\nconst SALT: u32 = {salt};\n\nimpl Lang {{\n");
    for (name, pieces) in english.messages.iter().filter(|(name, _)| !is_for_scripts(name) && !is_for_editors(name)) {
        let function = name.replace('-', "_");
        let variables = english.variables(name);
        let text = pattern(pieces, &variables);
        let message = format!("Said(const {{ &{text:?} }})");
        let _ = writeln!(code, "    /// Message `{name}`.");
        if variables.is_empty() {
            let _ = writeln!(code, "    pub fn {function}(self) -> Said {{ {message} }}");
            continue;
        }
        let is_count = |name: &String| COUNTS.contains(&name.as_str());
        let parameter = |name: &String| format!("{name}: {}", if is_count(name) { "usize" } else { "&str" });
        let value = |name: &String| if is_count(name) { format!("&{name}.to_string()") } else { name.clone() };
        let list = |each: &dyn Fn(&String) -> String| variables.iter().map(each).collect::<Vec<_>>().join(", ");
        let _ = writeln!(code, "    #[allow(clippy::too_many_arguments)]");
        let _ = writeln!(code, "    pub fn {function}(self, {}) -> String {{", list(&parameter));
        let _ = writeln!(code, "        {message}.filled(&[{}])\n    }}", list(&value));
    }
    code.push_str("}\n");
    code
}
