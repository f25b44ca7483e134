//! Facets with counts: how many passages a choice would show if all other choices stayed.

use super::build::{El, button, close, el, pressed};
use super::page::Page;
use super::tree::Tree;
use saydo_analysis::{Facet, FacetCount, facet};
use saydo_scene::{Input, choice};
use saydo_state::period::{End, Problem};

/// Number of values that a facet shows; the rest is folded.
const SHOWN: usize = 6;
/// The name of the sentence that says how a date is written.
const HINT: &str = "period-hint";

pub(super) fn facets(page: &Page<'_>) -> Tree {
    let input = &page.input;
    let lang = input.lang;
    let state = input.state;
    let is_clear = state.filter.is_empty() && state.query.is_empty() && input.panels.refused.is_empty();
    let clear = button("clear").flag("disabled", is_clear).text(lang.clear_all());
    let head = el("div")
        .class("sheet-head")
        .child(el("h2").text(lang.filters()))
        .child(clear)
        .child(close(lang, "sheet filters"));
    let mut facets = el("div").class("facets");
    for facet in Facet::ALL {
        facets = facets.maybe(group(input, facet));
    }
    el("section")
        .class("sheet")
        .label(lang.filters())
        .id("sheet")
        .set("tabindex", "-1")
        .child(head)
        .child(el("p").class("quiet").text(lang.facet_note()))
        .child(facets.child(period(input)))
        .into()
}

fn group(input: &Input<'_>, facet: Facet) -> Option<El> {
    let filter = &input.state.filter;
    let all = match filter.of(facet).next() {
        // What passes all facets passes all others.
        None => facet::counts_in(input.dataset, input.columns, filter, facet, &input.chosen),
        Some(_) => facet::counts(input.dataset, input.columns, filter, facet),
    };
    // Without a filter what the data set has is what is counted already.
    let published = match filter.is_empty() {
        true => Vec::new(),
        false => facet::counts(input.dataset, input.columns, &facet::Filter::default(), facet),
    };
    let mut counts: Vec<FacetCount> = Vec::new();
    for count in all {
        if is_offered(facet, &count, &published) {
            counts.push(count);
        }
    }
    if counts.is_empty() {
        return None;
    }
    let unfolded = input.panels.facets.iter().any(|key| key == facet.key());
    let shown = if unfolded || counts.len() <= SHOWN + 2 { counts.len() } else { SHOWN };
    let folded = counts.len() - shown;
    let mut group = el("fieldset").child(el("legend").text(choice::title(input.lang, facet)));
    for (idx, count) in counts.iter().enumerate() {
        if idx < shown || count.chosen {
            group.add(value(input, facet, count));
        }
    }
    let fold = || {
        let name = if unfolded { input.lang.fold().to_owned() } else { ["+", &folded.to_string()].concat() };
        button(["fold-facet ", facet.key()].concat()).class("quiet").set("aria-expanded", pressed(unfolded)).text(name)
    };
    Some(group.maybe((folded > 0 || unfolded).then(fold)))
}

/// A value without a passage in the data set is offered only if it is chosen.
fn is_offered(facet: Facet, count: &FacetCount, published: &[FacetCount]) -> bool {
    count.chosen
        || count.n > 0
        || matches!(facet, Facet::Position | Facet::Voice | Facet::Audience)
        || published.iter().any(|published| published.value == count.value && published.n > 0)
}

fn value(input: &Input<'_>, facet: Facet, count: &FacetCount) -> El {
    let field = el("input")
        .set("type", "checkbox")
        .id(["facet:", facet.key(), ":", &count.value].concat())
        .does(["toggle ", facet.key(), " ", &count.value].concat())
        .checked(count.chosen);
    let label = if count.n == 0 { el("label").class("none") } else { el("label") };
    label
        .child(field)
        .child(el("span").text(choice::name(input, facet, &count.value)))
        .child(el("span").class("count").text(count.n.to_string()))
}

/// What is wrong with an end of the period, in a sentence.
pub fn refused(input: &Input<'_>, end: End) -> Option<String> {
    let (lang, filter, refused) = (input.lang, &input.state.filter, &input.panels.refused);
    let date = |end: End| end.of(filter).map_or("", |date| date.0.as_str());
    let typed = refused.of(end);
    let found = if typed.is_empty() { date(end) } else { typed };
    Some(match (refused.problem(filter, end)?, end) {
        (Problem::NoDate, _) => lang.period_no_date(found),
        (Problem::Order, End::From) => lang.period_late_start(found, date(End::To)),
        (Problem::Order, End::To) => lang.period_early_end(found, date(End::From)),
    })
}

fn period(input: &Input<'_>) -> El {
    let lang = input.lang;
    let undated = facet::undated(input.dataset, input.columns, &input.state.filter);
    el("fieldset")
        .child(el("legend").text(lang.period()))
        .child(end(input, End::From, "from", lang.period_from().as_str()))
        .child(end(input, End::To, "to", lang.period_to().as_str()))
        .child(el("p").class("quiet").set("id", HINT).text(lang.period_hint()))
        .maybe((undated > 0).then(|| el("p").class("quiet").text(lang.undated_out(undated))))
}

/// The field of an end of the period; below it what is wrong with what it holds.
fn end(input: &Input<'_>, end: End, action: &'static str, name: &'static str) -> El {
    let typed = input.panels.refused.of(end);
    let date = end.of(&input.state.filter).map_or("", |date| date.0.as_str());
    let problem = refused(input, end);
    let wrong = ["period-wrong-", action].concat();
    let field = el("input")
        .set("type", "text")
        .set("size", "10")
        .does(action)
        .id(action)
        .set("maxlength", "40")
        .set("autocomplete", "off")
        .set("aria-invalid", pressed(problem.is_some()))
        .set("aria-describedby", if problem.is_some() { [&wrong, " ", HINT].concat() } else { HINT.to_owned() })
        .value(if typed.is_empty() { date } else { typed }.to_owned());
    let label = el("label").class("field").child(el("span").text(name)).child(field);
    el("div").child(label).maybe(problem.map(|problem| el("p").class("wrong").set("id", wrong).text(problem)))
}
