//! Sentences of the scripts: `message("script-late")` in a script becomes the message's place and its English text.

use crate::language::Language;
use crate::pattern::pattern;

/// Whether a message is for scripts or pages alone, so that the program has no function for it.
pub fn is_for_scripts(name: &str) -> bool {
    name.starts_with("script-") || name.starts_with("page-")
}

/// Whether a message is for the page for own data alone, or for what reads tables. Readers of a figure don't fetch it.
pub fn is_for_own(name: &str) -> bool {
    name.starts_with("own-") || name.starts_with("intake-")
}

/// Whether a message is for the page for editors alone. The build writes it into the page, so no program has it.
pub fn is_for_editors(name: &str) -> bool {
    name.starts_with("editors-")
}

/// English sentences for scripts.
pub struct Sentences<'a>(pub &'a Language);

/// What stands before a sentence's name in a script.
const CALL: &str = "message(\"";

impl Sentences<'_> {
    /// A script with places and English texts in place of names.
    ///
    /// # Errors
    /// Names what English lacks.
    pub fn inscribe(&self, script: &str) -> Result<String, String> {
        let mut parts = script.split(CALL);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once('"').unwrap_or((part, ""));
            let (Some(place), Some(pieces)) = (self.0.place(name), self.0.messages.get(name)) else {
                return Err(format!("a script says {name}, which text/en.ftl has not"));
            };
            let english = pattern(pieces, &self.0.variables(name));
            out.push_str(&format!("message({place}, {english:?}{rest}"));
        }
        Ok(out)
    }
}
