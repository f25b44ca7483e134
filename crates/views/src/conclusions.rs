//! The authors' conclusions, apart from our own sentences.

use super::build::{El, el};
use super::gist::marked;
use super::locator;
use saydo_analysis::{Passage, link};
use saydo_model::Finding;
use saydo_model::list::List;
use saydo_scene::Input;

/// How many of a conclusion's places are named.
const PLACES: usize = 2;

/// Their conclusions about an issue.
pub(super) fn of_issue(input: &Input<'_>, issue_idx: usize) -> Option<El> {
    let issue = input.dataset.issues[issue_idx].id.as_str();
    let findings = input.dataset.findings.iter();
    let about = findings.filter(|finding| finding.about.iter().any(|about| about.as_str() == issue)).list();
    let title = el("h4").text(input.lang.issue_concludes(&input.dataset.terms.source));
    (!about.is_empty()).then(|| el("section").class("findings").child(title).child(list(input, &about)))
}

/// Their conclusions about a record or its links, or about its issue in the same paragraph; folded.
pub(super) fn of_record(input: &Input<'_>, passage: Passage<'_>) -> Option<El> {
    let links = link::counterparts(input.dataset, passage.id());
    let is_about = |finding: &&Finding| {
        let names = |id: &str| finding.about.iter().any(|about| about.as_str() == id);
        let same_paragraph = finding.locators.iter().any(|locator| passage.locators().contains(locator));
        names(passage.id().as_str())
            || links.iter().any(|counterpart| names(counterpart.link.id.as_str()))
            || (names(passage.issue().as_str()) && same_paragraph)
    };
    let about = input.dataset.findings.iter().filter(is_about).list();
    let title = el("summary").text(input.lang.issue_concludes(&input.dataset.terms.source));
    (!about.is_empty()).then(|| el("details").class("fold").child(title).child(list(input, &about)))
}

fn list(input: &Input<'_>, findings: &[&Finding]) -> El {
    let mut list = el("ul").class("plain");
    for finding in findings {
        let shown = &finding.locators[..finding.locators.len().min(PLACES)];
        let places = el("span").class("grey").text(" ").child(locator::short_places(input, shown));
        list.add(el("li").child(marked(input, &finding.summary)).child(places));
    }
    list
}
