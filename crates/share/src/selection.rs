//! The selection in words: how many passages, and by which choices.

use saydo_analysis::Facet;
use saydo_model::Date;
use saydo_scene::{Input, choice, recoded, rests, words};

/// `all 93 passages`, or `from 12 of 93 passages` if a filter narrows them.
pub fn count(input: &Input<'_>) -> String {
    let all = input.columns.n.to_string();
    if input.is_narrowed() || input.columns.left_out.contains(&true) {
        input.lang.share_of_passages(input.figures.n, &all)
    } else {
        input.lang.share_all_passages(&all)
    }
}

/// The notices that figures use another method or other codes than the published ones.
pub fn marks(input: &Input<'_>) -> Vec<String> {
    rests::short_mark(input).into_iter().chain(recoded::short_mark(input)).collect()
}

/// The choices, `Side: said abroad; Period: from 2017`, including a method other than the published one; none if
/// nothing is narrowed. A search is named, because it marks passages in the picture.
pub fn choices(input: &Input<'_>) -> Vec<String> {
    let (lang, filter) = (input.lang, &input.state.filter);
    // First, because the end is cut when there is little room.
    let mut choices = marks(input);
    for facet in Facet::ALL {
        // In the data set's order, as the facet lists them.
        let chosen = facet.values(input.dataset).into_iter().filter(|value| filter.has(facet, value));
        let values: Vec<String> = chosen.map(|value| choice::name(input, facet, &value)).collect();
        if !values.is_empty() {
            choices.push(format!("{}: {}", choice::title(lang, facet), values.join(", ")));
        }
    }
    let from = filter.from.as_ref().map(|date: &Date| lang.share_period_from(&words::date(lang, date)));
    let to = filter.to.as_ref().map(|date: &Date| lang.share_period_to(&words::date(lang, date)));
    let period: Vec<String> = from.into_iter().chain(to).collect();
    if !period.is_empty() {
        choices.push(format!("{}: {}", lang.period(), period.join(" ")));
    }
    if !input.state.query.trim().is_empty() {
        choices.push(lang.share_searched(input.state.query.trim()));
    }
    choices
}
