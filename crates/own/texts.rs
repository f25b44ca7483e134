//! Turns the interface texts (`text/own.en.ftl`, Fluent) into typed functions, so that no reader loads a text parser and a
//! missing message or variable is a compile error.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A part of a message: a text, a variable, or a choice by a count.
pub(crate) enum Piece {
    Text(String),
    Variable(String),
    Choice { count: String, variants: Vec<(String, bool, Vec<Piece>)> },
}

pub(crate) fn messages(source: &str) -> BTreeMap<String, Vec<Piece>> {
    let resource = fluent_syntax::parser::parse(source)
        .unwrap_or_else(|(_, errors)| panic!("text/own.en.ftl can't be read: {errors:?}"));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(read_message(message)),
        _ => None,
    });
    messages.collect()
}

fn read_message(message: &Message<&str>) -> (String, Vec<Piece>) {
    let name = message.id.name.to_owned();
    let pattern = message.value.as_ref().unwrap_or_else(|| panic!("message {name} has no text"));
    let pieces = read_pattern(pattern, &name);
    (name, pieces)
}

fn read_pattern(pattern: &Pattern<&str>, name: &str) -> Vec<Piece> {
    let elements = pattern.elements.iter();
    elements
        .map(|element| match element {
            PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
            PatternElement::Placeable { expression } => read_expression(expression, name),
        })
        .collect()
}

fn read_expression(expression: &Expression<&str>, name: &str) -> Piece {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => Piece::Variable(id.name.to_owned()),
        Expression::Inline(InlineExpression::StringLiteral { value }) => Piece::Text((*value).to_owned()),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let variants = variants.iter().map(|variant| {
                let key = match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                (key, variant.default, read_pattern(&variant.value, name))
            });
            Piece::Choice { count: id.name.to_owned(), variants: variants.collect() }
        }
        _ => panic!("message {name}: only {{ $variable }}, \"text\" and a choice by a count are understood"),
    }
}

pub(crate) fn module(messages: &BTreeMap<String, Vec<Piece>>) -> String {
    let mut code = String::from("impl Lang {\n");
    for (name, pieces) in messages {
        let mut variables = Vec::new();
        collect_variables(pieces, &mut variables);
        let function = name.replace('-', "_");
        let _ = writeln!(code, "    /// Message `{name}`.");
        if variables.is_empty() {
            let text: String =
                pieces.iter().map(|piece| if let Piece::Text(text) = piece { text } else { "" }).collect();
            let _ = writeln!(code, "    pub fn {function}(self) -> &'static str {{ {text:?} }}");
            continue;
        }
        let parameters: Vec<String> = variables.iter().map(|name| format!("{name}: {}", kind(name))).collect();
        let _ = writeln!(code, "    #[allow(clippy::too_many_arguments)]");
        let _ = writeln!(code, "    pub fn {function}(self, {}) -> String {{", parameters.join(", "));
        let _ = writeln!(code, "        let mut text = String::new();");
        write_pieces(pieces, &mut code);
        code.push_str("        text\n    }\n");
    }
    code.push_str("}\n");
    code
}

/// Whether a variable is a count. Its parameter is a number, so that a call can't pass a text to a choice.
fn is_count(name: &str) -> bool {
    name == "n" || ["nabroad", "ndone", "nboth", "nfurther", "nsaid", "nelsewhere", "nthin", "nall"].contains(&name)
}

fn kind(name: &str) -> &'static str {
    if is_count(name) { "usize" } else { "&str" }
}

fn collect_variables(pieces: &[Piece], variables: &mut Vec<String>) {
    for piece in pieces {
        let name = match piece {
            Piece::Text(_) => continue,
            Piece::Variable(name) => name,
            Piece::Choice { count, .. } => count,
        };
        if !variables.contains(name) {
            variables.push(name.clone());
        }
        if let Piece::Choice { variants, .. } = piece {
            variants.iter().for_each(|(_, _, pieces)| collect_variables(pieces, variables));
        }
    }
}

fn write_pieces(pieces: &[Piece], code: &mut String) {
    for piece in pieces {
        let _ = match piece {
            Piece::Text(text) if text.chars().count() == 1 => {
                writeln!(code, "        text.push({:?});", text.chars().next().unwrap_or(' '))
            }
            Piece::Text(text) => writeln!(code, "        text.push_str({text:?});"),
            Piece::Variable(name) if is_count(name) => writeln!(code, "        text.push_str(&{name}.to_string());"),
            Piece::Variable(name) => writeln!(code, "        text.push_str({name});"),
            Piece::Choice { count, variants } => {
                let _ = writeln!(code, "        match ({count}, plural(self, {count})) {{");
                for (key, default, pieces) in variants {
                    // A number stands for exactly that count, a word for a plural category.
                    let pattern = match key {
                        _ if *default => "_".to_owned(),
                        key if key.bytes().all(|byte| byte.is_ascii_digit()) => format!("({key}, _)"),
                        key => format!("(_, {key:?})"),
                    };
                    let _ = writeln!(code, "        {pattern} => {{");
                    write_pieces(pieces, code);
                    let _ = writeln!(code, "        }}");
                }
                writeln!(code, "        }}")
            }
        };
    }
}
