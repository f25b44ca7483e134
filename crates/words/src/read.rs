//! Fluent files: <https://projectfluent.org/fluent/guide/>. Of Fluent's grammar the messages use texts, variables and
//! choices by a count.

use crate::pattern::{Key, Piece, Variant};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// What a file says.
pub struct File {
    /// `-locale`: the language by its CLDR name.
    pub locale: String,
    /// `-direction`: whether it is `rtl`.
    pub is_rtl: bool,
    pub messages: BTreeMap<String, Vec<Piece>>,
}

pub fn read(code: &str, source: &str) -> Result<File, Vec<String>> {
    let place = |at: usize| format!("text/{code}.ftl, line {}", source[..at.min(source.len())].lines().count().max(1));
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let told = errors.iter().map(|error| format!("{}: {}", place(error.pos.start), error.kind));
        told.collect::<Vec<_>>()
    })?;
    let mut reader = Reader { problems: Vec::new() };
    let mut messages = BTreeMap::new();
    let (mut locale, mut direction) = (None, None);
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let pieces = reader.message(message);
                if messages.insert(message.id.name.to_owned(), pieces).is_some() {
                    reader.say(message.id.name, "is there twice");
                }
            }
            Entry::Term(term) if term.id.name == "locale" => locale = text(&term.value),
            Entry::Term(term) if term.id.name == "direction" => direction = text(&term.value),
            Entry::Term(term) => reader.say(term.id.name, "is a term; only -locale and -direction are known"),
            _ => {}
        }
    }
    if locale.is_none() {
        reader.say("-locale", "is missing: the language's name in CLDR, like `-locale = fr`");
    }
    if !matches!(direction.as_deref(), Some("ltr" | "rtl")) {
        reader.say("-direction", "has to be ltr (from left to right) or rtl");
    }
    match reader.problems.is_empty() {
        true => Ok(File { locale: locale.unwrap_or_default(), is_rtl: direction.as_deref() == Some("rtl"), messages }),
        false => Err(reader.problems.iter().map(|problem| format!("text/{code}.ftl: {problem}")).collect()),
    }
}

fn text(pattern: &Pattern<&str>) -> Option<String> {
    match &pattern.elements[..] {
        [PatternElement::TextElement { value }] => Some((*value).to_owned()),
        _ => None,
    }
}

struct Reader {
    problems: Vec<String>,
}

impl Reader {
    fn say(&mut self, name: &str, problem: &str) {
        self.problems.push(format!("{name} {problem}"));
    }

    fn message(&mut self, message: &Message<&str>) -> Vec<Piece> {
        let name = message.id.name;
        if !message.attributes.is_empty() {
            self.say(name, "has attributes, which nothing reads");
        }
        match &message.value {
            Some(pattern) => self.pattern(pattern, name, false),
            None => {
                self.say(name, "has no text");
                Vec::new()
            }
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, name: &str, is_inside: bool) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            let piece = match element {
                PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(expression, name, is_inside),
            };
            if matches!(&piece, Piece::Text(text) if text.contains(char::is_control)) {
                self.say(name, "is more than one line of text, or has a control character");
            }
            pieces.push(piece);
        }
        pieces
    }

    fn expression(&mut self, expression: &Expression<&str>, name: &str, is_inside: bool) -> Piece {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => Piece::Variable(id.name.to_owned()),
            Expression::Inline(InlineExpression::StringLiteral { value }) => Piece::Text((*value).to_owned()),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } if !is_inside => {
                let mut read = Vec::new();
                for variant in variants {
                    let word = match &variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    let key = if variant.default { Some(Key::Other) } else { Key::read(word) };
                    match key {
                        Some(key) => {
                            read.push(Variant { key, pieces: self.pattern(&variant.value, name, true) });
                        }
                        None => self
                            .say(name, &format!("has a choice by [{word}], which is no plural and no number below 60")),
                    }
                }
                Piece::Choice { by: id.name.to_owned(), variants: read }
            }
            _ => {
                self.say(name, "has more than { $variable }, { \"text\" } and choices by a count, none within another");
                Piece::Text(String::new())
            }
        }
    }
}
