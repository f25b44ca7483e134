//! Finds every path in a file's tokens that starts at the crate's root, and its first name.

use crate::check::tokens::Token;

/// The first name of each path from the crate's root: after `crate::`, in each branch of `crate::{…}`, and after as
/// many `super::` as lead to the root. `depth` is the module depth of the file, 1 for `src/model.rs`.
pub fn from_root(tokens: &[Token], depth: usize) -> Vec<Token> {
    let mut found = Vec::new();
    let mut modules = InlineModules::default();
    let mut index = 0;
    while index < tokens.len() {
        modules.pass(tokens, index);
        let supers = supers(&tokens[index..]);
        if text(tokens, index) == "crate" && text(tokens, index + 1) == "::" {
            found.extend(heads(tokens, index + 2));
        } else if supers > 0 && supers >= depth + modules.0.len() {
            found.extend(heads(tokens, index + 2 * supers));
        }
        index += 1 + 2 * supers.saturating_sub(1);
    }
    found
}

/// Brace depth at which each open inline module began.
#[derive(Default)]
struct InlineModules(Vec<usize>, usize);

impl InlineModules {
    fn pass(&mut self, tokens: &[Token], index: usize) {
        match text(tokens, index) {
            "{" => {
                self.1 += 1;
                if index >= 2 && text(tokens, index - 2) == "mod" {
                    self.0.push(self.1);
                }
            }
            "}" => {
                if self.0.last() == Some(&self.1) {
                    self.0.pop();
                }
                self.1 = self.1.saturating_sub(1);
            }
            _ => {}
        }
    }
}

/// How many `super::` the tokens begin with.
fn supers(tokens: &[Token]) -> usize {
    (0..).take_while(|n| text(tokens, 2 * n) == "super" && text(tokens, 2 * n + 1) == "::").count()
}

/// The name at `start`, or the first name of each branch of a group.
fn heads(tokens: &[Token], start: usize) -> Vec<Token> {
    if text(tokens, start) != "{" {
        return tokens.get(start).cloned().into_iter().collect();
    }
    let mut heads = Vec::new();
    let mut depth = 0;
    for index in start..tokens.len() {
        match text(tokens, index) {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        let opens_branch = depth == 1 && ["{", ","].contains(&text(tokens, index));
        if opens_branch && !["}", "{"].contains(&text(tokens, index + 1)) {
            heads.extend(tokens.get(index + 1).cloned());
        }
        if depth == 0 {
            break;
        }
    }
    heads
}

fn text(tokens: &[Token], index: usize) -> &str {
    tokens.get(index).map_or("", |token| token.text.as_str())
}
