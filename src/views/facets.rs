//! Facets with counts: how many passages a choice would show if all other choices stayed.

use super::build::{El, button, close, el};
use super::header::pressed;
use super::page::Page;
use super::tree::Tree;
use crate::analysis::{Facet, FacetCount, facet};
use crate::model::Date;
use crate::scene::{Input, choice};

/// Number of values that a facet shows; the rest is folded.
const SHOWN: usize = 6;

pub(super) fn facets(page: &Page<'_>) -> Tree {
    let input = &page.input;
    let lang = input.lang;
    let state = input.state;
    let clear =
        button("clear").flag("disabled", state.filter.is_empty() && state.query.is_empty()).text(lang.clear_all());
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
    let published = facet::counts(input.dataset, input.columns, &facet::Filter::default(), facet);
    let mut counts: Vec<FacetCount> = Vec::new();
    for count in facet::counts(input.dataset, input.columns, &input.state.filter, facet) {
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

fn period(input: &Input<'_>) -> El {
    let lang = input.lang;
    let filter = &input.state.filter;
    let undated = facet::undated(input.dataset, input.columns, filter);
    let field = |action: &'static str, name: &'static str, date: &Option<Date>| {
        let field = el("input")
            .set("type", "text")
            .set("inputmode", "numeric")
            .set("size", "10")
            .does(action)
            .id(action)
            .set("maxlength", "10")
            .value(date.as_ref().map_or(String::new(), |date| date.0.clone()));
        el("label").class("field").child(el("span").text(name)).child(field)
    };
    el("fieldset")
        .child(el("legend").text(lang.period()))
        .child(field("from", lang.period_from(), &filter.from))
        .child(field("to", lang.period_to(), &filter.to))
        .child(el("p").class("quiet").text(lang.period_hint()))
        .maybe((undated > 0).then(|| el("p").class("quiet").text(lang.undated_out(undated))))
}
