//! Title, lede and the computed sentence, whose numbers are buttons.

use super::build::{El, button, el, fragment, text};
use super::method;
use super::page::Page;
use super::recode;
use super::tree::Tree;
use crate::analysis::{Facet, Figures, Group};
use crate::scene::Input;
use crate::scene::words::{self, Piece};
use crate::state::View;

pub(super) fn header(page: &Page<'_>) -> El {
    let input = &page.input;
    let all = input.of_all();
    // A step of the story shows its own selection, whatever the reader has narrowed elsewhere.
    let in_story = page.view() == View::Story;
    let whole = in_story.then(|| Input { figures: all.clone(), ..input.clone() });
    let mut sentence = el("p").class("sentence");
    for (idx, piece) in words::sentence(whole.as_ref().unwrap_or(input)).into_iter().enumerate() {
        // Keyed, so that the number that has focus keeps it when the sentence changes around it.
        sentence.add(el("span").key(&idx.to_string()).child(number(page, &all, piece)));
    }
    let title = || el(if page.heads_page { "h1" } else { "h2" }).text(&input.dataset.title);
    // Where there is hardly room, or a host's own text stands beside it, the picture goes first; the source line below says whose coding it is.
    let is_whole = page.settings.room.is_none() && !page.is_told_by_host();
    el("header")
        .class("heading")
        .maybe(page.settings.heading.then(title))
        .maybe(is_whole.then(|| el("p").class("lede").text(words::filled(input.dataset, &input.dataset.lede))))
        .maybe(is_whole.then_some(sentence))
        .maybe(method::mark(page))
        .maybe(recode::banner(input, page.has_tools()))
        .maybe(if in_story { None } else { narrowed(page) })
}

fn number(page: &Page<'_>, all: &Figures, piece: Piece) -> Tree {
    match piece {
        Piece::Text(own) => text(own),
        Piece::Number(n, Some(group)) if n > 0 && page.has_choices() => {
            let n = n.to_string();
            let label = [&n, ": ", words::group(&page.input, group)].concat();
            button(["only ", group.key()].concat())
                .class("number")
                .label(label)
                .set("aria-pressed", pressed(is_only(page, all, group)))
                .text(n)
                .into()
        }
        Piece::Number(n, _) => el("b").class("number").text(n.to_string()).into(),
    }
}

/// The text of an `aria-pressed`.
pub(super) fn pressed(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}

/// Whether the issue facet names just the issues of a group.
fn is_only(page: &Page<'_>, all: &Figures, group: Group) -> bool {
    let input = &page.input;
    let rows = input.dataset.issues.iter().zip(&all.issues);
    let mut chosen = false;
    for (issue, figures) in rows {
        let has = input.state.filter.has(Facet::Issue, issue.id.as_str());
        if has != (figures.group == group) {
            return false;
        }
        chosen |= has;
    }
    chosen
}

/// How many passages a search hits, and the way to the next of them.
pub(super) fn searched(input: &Input<'_>) -> Option<El> {
    input.hits.as_ref()?;
    let n = input.n_hits();
    let next = || button("next").text(input.lang.next_hit()).text(" ›");
    let told = el("span").text(input.lang.selection_searched(n, &input.state.query));
    Some(fragment().child(told).maybe((n > 0).then(next)))
}

/// That the figures are those of a selection, and the way back.
pub(super) fn narrowed(page: &Page<'_>) -> Option<El> {
    let input = &page.input;
    if !input.is_narrowed() && input.hits.is_none() {
        return None;
    }
    let of = || el("span").text(input.lang.selection_of(input.figures.n, &input.columns.n.to_string()));
    let narrowed = el("p")
        .class("narrowed")
        .maybe(input.is_narrowed().then(of))
        .maybe(searched(input))
        .maybe(page.has_controls().then(|| button("clear").class("clear").text(input.lang.clear_all())));
    Some(narrowed)
}
