//! About: how the passages are coded, what a critic would say, the corrections.

use super::build::{El, button, close, el};
use super::source;
use super::tree::Tree;
use crate::model::Axis;
use crate::scene::{Input, place, words};

pub(super) fn about(input: &Input<'_>) -> Tree {
    let (lang, dataset) = (input.lang, input.dataset);
    let coded = el("div")
        .child(el("p").text(lang.about_intro()))
        .child(el("p").text(lang.about_groups(&dataset.axis.alike.key())))
        .child(el("p").text(lang.about_method()))
        .child(el("p").text(lang.about_codes()))
        .child(el("h3").text(lang.about_scale()).text(": ").text(&dataset.axis.title))
        .child(scale(input, &dataset.axis))
        .child(el("p").text(place::coding(input)))
        .child(button("sheet codes").text(lang.codes_more()));
    let uncited = match dataset.uncited.len() {
        0 => lang.about_all_cited().to_owned(),
        n => lang.about_uncited_count(n),
    };
    let answers = el("div")
        .child(el("h3").text(lang.about_critic()))
        .child(critic(input))
        .child(el("h3").text(lang.about_corrections()))
        .child(corrections(input))
        .child(el("p").text(lang.about_independence()).text(" ").text(uncited))
        .child(source::report_button(input));
    let head = el("div").class("sheet-head").child(el("h2").text(lang.about_title())).child(close(lang, "sheet about"));
    el("section")
        .class("sheet about")
        .label(lang.about())
        .id("sheet")
        .set("tabindex", "-1")
        .child(head)
        .child(el("div").class("about-columns").child(coded).child(answers))
        .into()
}

fn critic(input: &Input<'_>) -> El {
    let (lang, dataset) = (input.lang, input.dataset);
    let published = dataset.sources.first().map_or("", |source| source.published.as_str());
    el("ul")
        .child(el("li").text(lang.critic_terms()))
        .child(el("li").text(lang.critic_veto()))
        .child(el("li").text(lang.critic_fold()))
        .child(el("li").text(lang.critic_one()))
        .child(el("li").text(lang.critic_chosen()))
        .child(el("li").text(lang.critic_coder()))
        .child(el("li").text(lang.critic_date(published)))
        .child(el("li").text(lang.critic_part()))
}

/// The table of codes; shared with Help.
pub(super) fn scale(input: &Input<'_>, axis: &Axis) -> El {
    let lang = input.lang;
    let heading = |name: &'static str| el("th").set("scope", "col").text(name);
    let headings = el("tr")
        .child(heading(lang.about_scale_code()))
        .child(heading(lang.about_scale_said()))
        .child(heading(lang.about_scale_done()));
    let mut body = el("tbody");
    for code in axis.codes() {
        let words_of = |own: Option<&str>| el("td").text(own.unwrap_or("").to_owned());
        body.add(
            el("tr")
                .child(el("th").set("scope", "row").class("code").text(words::code(code)))
                .child(words_of(axis.said.get(code)))
                .child(words_of(axis.done.get(code))),
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
                .text(": ")
                .text(&correction.before)
                .text(" → ")
                .text(&correction.after)
                .text(". ")
                .text(&correction.why),
        );
    }
    list
}
