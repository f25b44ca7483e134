//! Names that are declared twice in a script. Parts are joined, so two of them can give one name to two things; then the
//! script fails in the browser, or the second function silently takes the place of the first.

use oxc::ast::ast::Program;
use oxc::semantic::{Scoping, SemanticBuilder};
use oxc::span::Span;

/// A script as it was put together.
#[derive(Clone, Copy, Debug)]
pub struct Script<'a> {
    /// The file that is made of it.
    pub file: &'a str,
    /// Its parts with the names of their files, each as it stands in the script.
    pub parts: &'a [(&'a str, String)],
}

impl Script<'_> {
    /// The part that a place of the script belongs to, and the line in it.
    fn place(&self, script: &str, at: u32) -> String {
        let at = at as usize;
        let within = |(name, part): &(&str, String)| {
            let from = script.find(part.as_str()).filter(|from| (*from..from + part.len()).contains(&at))?;
            let line = script.get(from..at)?.matches('\n').count() + 1;
            Some(format!("{name}, line {line}"))
        };
        self.parts.iter().find_map(within).unwrap_or_else(|| "what the build adds".to_owned())
    }
}

/// Fails if a name is declared twice in one scope.
pub fn once(own: Script<'_>, script: &str, program: &Program<'_>) -> Result<(), String> {
    let built = SemanticBuilder::new().with_check_syntax_error(true).build(program);
    let file = own.file;
    // Only of functions and `var` a second one is allowed.
    if let Some((name, first, second)) = again(built.semantic.scoping()) {
        let (first, second) = (own.place(script, first.start), own.place(script, second.start));
        return Err(format!("{file} declares `{name}` twice: in {first}, and in {second}"));
    }
    let Some(fault) = built.diagnostics.first() else { return Ok(()) };
    let places: Vec<String> = fault.labels.iter().map(|label| own.place(script, label.offset())).collect();
    Err(format!("{file} is wrong: {fault} ({})", places.join("; ")))
}

fn again(scoping: &Scoping) -> Option<(&str, Span, Span)> {
    scoping.symbol_ids().find_map(|symbol| {
        let [first, .., second] = scoping.symbol_redeclarations(symbol) else { return None };
        Some((scoping.symbol_name(symbol), first.span, second.span))
    })
}
