//! The sheet *About*: how the passages are scored, what a critic would say, the corrections.

use super::build::{El, button, close, el, told};
use super::page::Page;
use super::source;
use super::tree::Tree;
use saydo_model::Axis;
use saydo_scene::{Input, citation, words};

pub(super) fn about(page: &Page<'_>) -> Tree {
    let input = &page.input;
    let (lang, dataset) = (input.lang, input.dataset);
    let (rules, alike) = (dataset.terms.rules.as_str(), dataset.axis.alike.key());
    let others = || {
        let other = |action, name| button(action).class("link").text(name);
        let links = el("p").class("links").child(other("sheet sure", lang.sure()));
        links.child(other("sheet codes", lang.codes_more()))
    };
    let scored = el("div")
        .child(el("p").child(told(input, &words::filled(dataset, &dataset.lede))))
        .child(el("p").text(lang.about_intro()))
        .child(el("p").text(lang.about_groups(&alike, rules)))
        .child(el("p").text(lang.about_thin()))
        .child(el("p").text(lang.about_apart(&dataset.terms.interpreters)))
        .child(el("h3").text(lang.about_scale()).text(lang.join_colon()).child(told(input, &dataset.axis.title)))
        .child(scale(input, &dataset.axis))
        .child(el("h3").text(lang.about_who()))
        .child(el("p").text(citation::coding(input)))
        .maybe(page.has_choices().then(others));
    let uncited = match dataset.uncited.len() {
        0 => lang.about_all_cited().to_owned(),
        n => lang.about_uncited_count(n),
    };
    let extent = || {
        let mut list = el("ul");
        for source in &dataset.sources {
            let line = [source.title.as_str(), ": ", &source.extent, "."].concat();
            list.add(el("li").text(line).text(" ").text(&dataset.terms.extent));
        }
        list
    };
    let answers = el("div")
        .child(el("h3").text(lang.about_sources()))
        .child(extent())
        .maybe((!dataset.critic.is_empty()).then(|| el("h3").text(lang.about_critic())))
        .maybe((!dataset.critic.is_empty()).then(|| critic(input, &dataset.critic)))
        .child(el("h3").text(lang.about_corrections()))
        .child(corrections(input))
        .child(source::independence(input, el("p")).text(uncited))
        .child(el("p").class("links").child(source::report_button(input)));
    let head = el("div").class("sheet-head").child(el("h2").text(lang.about())).child(close(lang, "sheet about"));
    el("section")
        .class("sheet about")
        .label(lang.about())
        .id("sheet")
        .set("tabindex", "-1")
        .child(head)
        .child(el("div").class("about-columns").child(scored).child(answers))
        .into()
}

fn critic(input: &Input<'_>, points: &[String]) -> El {
    let mut list = el("ul");
    for point in points {
        list.add(el("li").child(told(input, point)));
    }
    list
}

/// The table of codes; shared with Help.
pub(super) fn scale(input: &Input<'_>, axis: &Axis) -> El {
    let lang = input.lang;
    let heading = |name: &'static str| el("th").set("scope", "col").text(name);
    let headings = el("tr")
        .child(heading(lang.about_scale_code().as_str()))
        .child(heading(lang.about_scale_said().as_str()))
        .child(heading(lang.about_scale_done().as_str()));
    let mut body = el("tbody");
    for code in axis.codes() {
        let cell = |meaning: Option<&str>| el("td").child(told(input, meaning.unwrap_or("")));
        body.add(
            el("tr")
                .child(el("th").set("scope", "row").class("code").text(words::code(code)))
                .child(cell(axis.said.get(code)))
                .child(cell(axis.done.get(code))),
        );
    }
    el("table").class("scale").child(el("thead").child(headings)).child(body)
}

fn corrections(input: &Input<'_>) -> El {
    if input.dataset.corrections.is_empty() {
        return el("p").text(input.lang.about_no_corrections());
    }
    let mut list = el("ul");
    for correction in &input.dataset.corrections {
        list.add(
            el("li")
                .child(el("b").text(&correction.date))
                .text(" ")
                .text(&correction.record.0)
                .text(input.lang.join_colon())
                .child(told(input, &[&correction.before, " → ", &correction.after, ". ", &correction.why].concat())),
        );
    }
    list
}
