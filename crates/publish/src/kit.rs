//! What a build has made that doesn't depend on the data: programs, scripts, style sheets, sources of pages.
//!
//! The scripts are without the build's hash, the sums of what they fetch and the page's address: these come with the data.

/// Named bytes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kit {
    parts: Vec<(String, Vec<u8>)>,
}

impl Kit {
    /// Adds a part.
    pub fn add(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.parts.push((name.into(), bytes.into()));
    }

    /// The bytes of a part.
    ///
    /// # Errors
    /// If the kit lacks it.
    pub fn bytes(&self, name: &str) -> Result<&[u8], String> {
        let part = self.parts.iter().find(|(own, _)| own == name);
        part.map(|(_, bytes)| bytes.as_slice()).ok_or_else(|| format!("what the build has made lacks {name}"))
    }

    /// A part as text.
    ///
    /// # Errors
    /// If the kit lacks it, or it is no text.
    pub fn text(&self, name: &str) -> Result<&str, String> {
        std::str::from_utf8(self.bytes(name)?).map_err(|_| format!("{name} is no text"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_is_missing_is_named() {
        let mut kit = Kit::default();
        kit.add("a.js", "a");
        kit.add("b.wasm", [0xff]);
        assert_eq!(kit.text("a.js"), Ok("a"));
        assert_eq!(kit.bytes("b.wasm"), Ok(&[0xff][..]));
        assert!(kit.text("b.wasm").is_err_and(|why| why.contains("b.wasm")));
        assert!(kit.bytes("c").is_err_and(|why| why.contains('c')));
    }
}
