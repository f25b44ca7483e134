//! The style table compared with the style sheets.

use crate::common;
use saydo::share::style::{Ground, RULES, Style, TOKENS, UNSEEN, colour};
use std::fs;

fn sheet(name: &str) -> String {
    let text = fs::read_to_string(common::report::root().join("styles").join(name)).unwrap();
    let mut bare = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").unwrap().1;
    }
    bare + rest
}

/// Selector lists with their declarations, in order, without those inside at-rules.
fn rules(sheet: &str) -> Vec<(String, Vec<String>)> {
    let rules = sheet.split('}').filter_map(|rule| rule.split_once('{'));
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    rules
        .map(|(selectors, body)| {
            let declarations = body.split(';').map(&flat).filter(|declaration| !declaration.is_empty());
            (flat(selectors), declarations.collect())
        })
        .collect()
}

/// A selector of classes alone.
fn is_plain(selector: &str) -> bool {
    selector.starts_with('.') && !selector.contains([' ', ':', '[', '>', '#'])
}

/// Properties that matter only for pointers or animation.
const ELSEWHERE: [&str; 4] = ["cursor", "outline", "pointer-events", "visibility"];

#[test]
fn the_table_says_what_the_style_sheet_says() {
    let mut expected: Vec<(String, String)> = Vec::new();
    for (selectors, declarations) in rules(&sheet("picture.css")) {
        let plain: Vec<&str> = selectors.split(", ").filter(|selector| is_plain(selector)).collect();
        let seen = |selector: &str| !UNSEEN.iter().any(|class| selector == format!(".{class}"));
        let plain: Vec<&str> = plain.into_iter().filter(|selector| seen(selector)).collect();
        let kept =
            declarations.into_iter().filter(|declaration| !ELSEWHERE.contains(&declaration.split(':').next().unwrap()));
        let kept: Vec<String> = kept.collect();
        if !plain.is_empty() && !kept.is_empty() {
            expected.push((plain.join(", "), kept.join("; ")));
        }
    }
    let found: Vec<(String, String)> =
        RULES.iter().map(|(selector, body)| ((*selector).into(), (*body).into())).collect();
    assert_eq!(found, expected);
}

/// Rules that the table can't hold. They are listed, so that a new one is noticed.
#[test]
fn rules_of_other_forms_are_about_pointer_and_focus() {
    for (selectors, _) in rules(&sheet("picture.css")) {
        for selector in selectors.split(", ").filter(|selector| !is_plain(selector)) {
            let known = selector.contains("[data-near]")
                || selector.contains(":hover")
                || selector.contains(":focus")
                || selector.contains(":not(");
            assert!(known || selector == ".issue.open .on-focus", "`{selector}` has no equal in share::style");
        }
    }
}

#[test]
fn colours_are_those_of_both_themes() {
    let sheet = sheet("tokens.css");
    let (_, light) = rules(&sheet).into_iter().find(|(selector, _)| selector == ".saydo").unwrap();
    let dark = sheet.split_once("[data-theme=\"dark\"] {").and_then(|(_, rest)| rest.split_once('}')).unwrap().0;
    for (token, in_light, in_dark) in TOKENS {
        assert!(light.contains(&format!("{token}: {in_light}")), "{token} is not {in_light} in tokens.css");
        assert!(dark.contains(&format!("{token}: {in_dark};")), "{token} is not {in_dark} in tokens.css");
    }
}

/// Relative luminance, WCAG 2.2.
fn luminance(colour: &str) -> f64 {
    let digits = colour.trim_start_matches('#');
    let wide: String =
        if digits.len() == 3 { digits.chars().flat_map(|char| [char, char]).collect() } else { digits.into() };
    let channel = |at: usize| f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0;
    let linear = |value: f64| if value <= 0.04045 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) };
    0.2126 * linear(channel(0)) + 0.7152 * linear(channel(2)) + 0.0722 * linear(channel(4))
}

/// In greyscale only luminance is left.
#[test]
fn texts_and_marks_stand_out_in_greyscale() {
    for ground in [Ground::Screen, Ground::Dark, Ground::Paper] {
        for token in ["--ink", "--muted", "--abroad", "--home", "--done", "--unclear", "--interpreter"] {
            let (one, other) = (luminance(colour(token, ground)), luminance(colour("--ground", ground)));
            let contrast = (one.max(other) + 0.05) / (one.min(other) + 0.05);
            assert!(contrast >= 4.4, "{token} has {contrast:.2} on {ground:?}");
        }
    }
}

#[test]
fn classes_win_by_number_and_then_by_order() {
    let style = |classes: &str| Style::INITIAL.of(classes, Ground::Screen);
    assert_eq!((style("ring abroad").stroke, style("ring abroad").width), ("#1a66a6", "2.6"));
    assert_eq!((style("square done hollow").fill, style("square done hollow").stroke), ("#fbfaf7", "#333"));
    assert_eq!(style("disc home passage").stroke, "none");
    assert_eq!(style("disc home passage open").width, "2.5");
    assert_eq!((style("joint dashed").dash, style("joint dashed").opacity), ("4 3", 750));
    assert_eq!(style("nothing"), Style { opacity: 1000, ..Style::INITIAL });
}
