//! The story: a step's title and sentences, the records that they rest on, and the buttons onward. Its picture follows.

use super::build::{El, button, el, fragment, pressed, told};
use super::gist::{gist, glyph};
use super::locator;
use super::page::Page;
use saydo_model::{RecordId, StoryStep};
use saydo_scene::story::step_name;
use saydo_scene::{Input, words};

/// The text of the step shown; `None` if the data set has no story.
pub(super) fn text(page: &Page<'_>) -> Option<El> {
    let input = &page.input;
    let step_idx = input.state.step_idx(input.dataset)?;
    let step = input.dataset.story.get(step_idx)?;
    let story = el("section")
        .class("story")
        .id("story")
        .label(step_name(input, step_idx))
        .set("data-swipe", "story-next,story-back")
        .child(progress(input, step_idx))
        // Beside the picture, the buttons keep their place for any length of text.
        .maybe(page.has_panel().then(|| ways(input, step_idx)))
        .child(el("h2").child(told(input, &step.title)))
        .child(el("p").class("story-text").child(told(input, &step.text)))
        .child(records(input, step))
        .maybe((!page.has_panel()).then(|| ways(input, step_idx)));
    Some(story)
}

/// The title of the step shown, with its number, for the live region.
pub fn story_title(input: &Input<'_>) -> Option<String> {
    let step_idx = input.state.step_idx(input.dataset)?;
    Some(step_name(input, step_idx))
}

/// A strip with a button for each step.
fn progress(input: &Input<'_>, shown: usize) -> El {
    let mut steps = el("ol").class("story-steps");
    for step_idx in 0..input.dataset.story.len() {
        let number = (step_idx + 1).to_string();
        let mut step =
            button(["story ", &number].concat()).id(["story:", &number].concat()).label(step_name(input, step_idx));
        if step_idx == shown {
            step = step.set("aria-current", "step");
        }
        let past = if step_idx <= shown { "past" } else { "" };
        steps.add(el("li").class(past).child(step.text(number)));
    }
    el("nav").label(input.lang.story_steps()).child(steps)
}

/// The records that the sentences rest on: passages to open, and the places of conclusions.
fn records(input: &Input<'_>, step: &StoryStep) -> El {
    let mut list = el("ul").class("story-records");
    for id in &step.records {
        list = list.maybe(record(input, id));
    }
    list
}

fn record(input: &Input<'_>, id: &RecordId) -> Option<El> {
    let dataset = input.dataset;
    if let Some(finding) = dataset.findings.iter().find(|finding| finding.id == *id) {
        let first = &finding.locators[..finding.locators.len().min(1)];
        let place = locator::short_places(input, first);
        return Some(el("li").class("quiet").text(input.lang.story_finding()).text(" ").child(place));
    }
    let passage_idx = saydo_analysis::passage::find(dataset, id)?;
    let passage = input.passage(passage_idx)?;
    let said = fragment().child(el("span").class("gist").child(gist(input, passage))).text(" ").child(
        el("span")
            .class("quiet")
            .text(words::who(dataset, input.lang, passage))
            .text(input.lang.join_comma())
            .text(words::passage_date(input.dataset, input.lang, passage)),
    );
    let open = button(["record ", id.as_str()].concat())
        .id(["record:", id.as_str()].concat())
        .label(words::record_name(input, passage))
        .set("aria-pressed", pressed(input.is_open(passage_idx)))
        .child(glyph(input.columns.standing[passage_idx]))
        .child(el("span").class("said").child(said));
    Some(el("li").child(open))
}

fn ways(input: &Input<'_>, step_idx: usize) -> El {
    let lang = input.lang;
    let is_last = step_idx + 1 == input.dataset.story.len();
    let next = match is_last {
        false => button("story-next").text(lang.story_next()),
        true => button("free").text(lang.story_free()),
    };
    let explore = (!is_last).then(|| button("explore").id("story:explore").text(lang.story_explore()));
    el("p")
        .class("story-ways")
        .child(button("story-back").id("story:back").flag("disabled", step_idx == 0).text(lang.story_back()))
        .child(next.id("story:next").class("primary"))
        .child(fragment().maybe(explore))
}
