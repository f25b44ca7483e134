//! All passages as a list: issues in the figure's order. Each unfolds to its *said* and *did* entries.

use super::build::{El, button, el, fragment, pressed, told};
use super::issue;
use super::page::Page;
use saydo_scene::pages::Pages;
use saydo_scene::row::{self, Rows};
use saydo_state::PanelAction;

/// The id that stands for every issue.
pub(super) const ALL: &str = PanelAction::ALL_ISSUES;

/// The list; `below` gives what is open under an issue's heading.
pub(super) fn passages(page: &Page<'_>, rows: &Rows, below: &dyn Fn(usize) -> Option<El>) -> El {
    let (input, lang) = (&page.input, page.input.lang);
    let issues = || rows.compared.iter().chain(&rows.others).copied();
    let (mut n_lists, mut n_entries) = (0, 0);
    let mut all_unfolded = Vec::new();
    for issue_idx in issues() {
        let is_unfolded = page.open_issue() == Some(issue_idx) || is_unfolded(page, issue_idx);
        all_unfolded.push(is_unfolded);
        if is_unfolded {
            n_lists += 1;
            n_entries += input.passages_of(issue_idx).len();
        }
    }
    let pages = Pages::of(input, n_lists, n_entries);
    let mut list = el("div").class("passage-list");
    for (issue_idx, is_unfolded) in issues().zip(all_unfolded) {
        list.add(of_issue(page, issue_idx, pages, is_unfolded, below(issue_idx)));
    }
    let unfolded = &input.panels.unfolded;
    let is_all = unfolded.iter().any(|id| id == ALL);
    let all = || {
        let name = if is_all { lang.passages_fold() } else { lang.passages_unfold() };
        el("p").class("unfold").child(button(["unfold ", ALL].concat()).class("link").id("unfold:all").text(name))
    };
    fragment().maybe((issues().count() > 1).then(all)).child(list)
}

fn of_issue(page: &Page<'_>, issue_idx: usize, pages: Pages, is_unfolded: bool, opened: Option<El>) -> El {
    let input = &page.input;
    let issue = &input.dataset.issues[issue_idx];
    let id = issue.id.as_str();
    let name = button(["unfold ", id].concat())
        .class("name")
        .id(["issue:", id].concat())
        .set("aria-expanded", pressed(is_unfolded))
        .child(told(input, &issue.label));
    let head = el("div")
        .class("row-head")
        .child(el(page.heading_below()).child(name))
        .child(el("span").class("verdict").text(row::verdict(input, issue_idx)))
        .child(el("span").class("tally").text(input.lang.passages(input.passages_of(issue_idx).len())));
    let has_record = input.state.record.is_some();
    // The column heads come right below the issue's name.
    let headings = if page.heading_below() == "h2" { ("h3", "h4") } else { issue::BELOW };
    el("section")
        .class("of-issue")
        .key(id)
        .child(head)
        .maybe(opened)
        // An open issue contains its passages.
        .maybe(
            (is_unfolded && (has_record || page.open_issue() != Some(issue_idx)))
                .then(|| issue::passages_of(input, issue_idx, headings, pages)),
        )
}

/// Whether an issue is unfolded: by the reader, or because a search or filter leads into it.
fn is_unfolded(page: &Page<'_>, issue_idx: usize) -> bool {
    let input = &page.input;
    let is_hit = input.passages_of(issue_idx).into_iter().any(|idx| input.is_hit(idx));
    let id = input.dataset.issues[issue_idx].id.as_str();
    is_hit || input.is_narrowed() || input.panels.unfolded.iter().any(|unfolded| unfolded == ALL || unfolded == id)
}
