//! An issue's passages in two columns: what was said and what was done. A deed that answers a statement is opposite it;
//! a statement without an answer has a note there.

use super::build::{El, button, el, fragment, named, text};
use super::entry::{Shown, entry};
use super::gist::marked;
use super::{method, pages};
use saydo_analysis::pairing::{Pair, Pairing};
use saydo_analysis::{Passage, Standing};
use saydo_scene::Input;
use saydo_scene::pages::Pages;
use saydo_text::Said;

/// Number of undated passages from which one line explains it for all.
const UNDATED: usize = 3;

/// Levels of the headings below an issue's: of the columns, and of the groups in them.
pub(super) type Headings = (&'static str, &'static str);

/// The columns; `None` without a passage.
pub(super) fn sides(input: &Input<'_>, issue_idx: usize, headings: Headings, pages: Pages) -> Option<El> {
    let lang = input.lang;
    let passages = input.passages_of(issue_idx);
    let pairing = Pairing::of(input.dataset, input.columns, &passages);
    let undated = n_undated(input, &passages);
    let order = pairing.in_order();
    let range = pages.range(input, &order);
    let mut is_drawn = vec![false; input.columns.n];
    for idx in &order[range.0..range.1] {
        is_drawn[*idx] = true;
    }
    let list = List {
        input,
        is_drawn,
        heading: headings.1,
        shown: Shown { side: false, undated: undated < UNDATED },
        has_deeds: passages.iter().any(|idx| input.columns.standing[*idx] == Standing::Done),
    };
    let first = pairing.groups.first().map(|(standing, _)| *standing);
    let mut grid = el("div").class("sides").child(heads(input, first, headings.0));
    if first.is_none() {
        grid.add(row(none(list.no_words()), list.deeds(&pairing.rest)));
    }
    for (standing, pairs) in &pairing.groups {
        list.group(*standing, pairs, Some(*standing) == first, &mut grid);
    }
    if first.is_some() && pairing.rest.iter().any(|idx| list.is_drawn[*idx]) {
        let left = el(headings.1).class("side-name").text(list.no_words_on());
        grid.add(row(fragment().child(left), list.deeds(&pairing.rest)).class("pair rest"));
    }
    let note = || el("p").class("grey undated").text(lang.evidence_undated(&input.dataset.terms.source));
    let page = pages::line(input, range, &order);
    (!passages.is_empty()).then(|| fragment().child(grid).maybe(page).maybe((undated >= UNDATED).then(note)))
}

/// The passages that the reader left out. They stay in reach.
pub(super) fn left_out(input: &Input<'_>, issue_idx: usize, headings: Headings) -> Option<El> {
    let mut list = fragment();
    let mut n = 0;
    for passage_idx in input.fitting_of(issue_idx) {
        if input.columns.left_out[passage_idx] {
            n += 1;
            list = list.maybe(entry(input, passage_idx, Shown { side: true, undated: true }));
        }
    }
    (n > 0).then(|| el("section").child(el(headings.0).text(input.lang.codes_left_out_title())).child(list))
}

fn n_undated(input: &Input<'_>, passages: &[usize]) -> usize {
    let mut n = 0;
    for idx in passages {
        let passage = input.passage(*idx);
        n += usize::from(passage.is_some_and(|passage| passage.date().is_none() && passage.date_note().is_none()));
    }
    n
}

/// The heads of the columns: the first kind of words present, and the deeds.
fn heads(input: &Input<'_>, first: Option<Standing>, heading: &'static str) -> El {
    let said = first.map_or_else(|| text(input.lang.said()), |standing| named(input, standing));
    let class = match first {
        Some(standing) => ["side-head ", saydo_scene::mark::class(standing)].concat(),
        None => "side-head".to_owned(),
    };
    el("div")
        .class("pair heads")
        .child(el(heading).class(class).child(said))
        .child(el(heading).class("side-head done").text(input.lang.did()))
}

/// A row of the two columns.
fn row(said: El, did: El) -> El {
    let cell = |class: &'static str, content: El| el("div").class(class).child(content);
    el("div").class("pair").child(cell("cell-said", said)).child(cell("cell-did", did))
}

/// A note in an empty place.
fn none(why: Said) -> El {
    el("p").class("grey none").text(why)
}

/// What all rows of a list share.
struct List<'a> {
    input: &'a Input<'a>,
    /// Which passages are on the page of the list that is drawn.
    is_drawn: Vec<bool>,
    /// Level of a group's heading.
    heading: &'static str,
    shown: Shown,
    /// Whether the selection has a deed on the issue.
    has_deeds: bool,
}

impl List<'_> {
    /// Words of one kind with the deeds that answer them. All kinds but the first have a heading.
    fn group(&self, standing: Standing, pairs: &[Pair], is_first: bool, grid: &mut El) {
        let lang = self.input.lang;
        let is_drawn =
            |pair: &&Pair| self.is_drawn[pair.statement] || pair.deeds.iter().any(|deed| self.is_drawn[*deed]);
        for (n, pair) in pairs.iter().filter(is_drawn).enumerate() {
            let words = entry(self.input, pair.statement, self.shown);
            let said = fragment().maybe((n == 0).then(|| self.heading(standing, is_first))).maybe(words);
            let no_deeds = || match self.input.is_partial() {
                true => none(lang.evidence_no_deeds_here()),
                false => none(lang.evidence_no_deeds()),
            };
            let did = match (self.has_deeds, is_first && n == 0) {
                (true, _) => self.answers(pair),
                // The first row says it for all.
                (false, true) => no_deeds().child(self.elsewhere(pair)),
                (false, false) => self.elsewhere(pair),
            };
            grid.add(row(said, did).key(self.key(pair)));
        }
    }

    /// The name of these words, unless the column's head says it, and how the reader's method counts them.
    fn heading(&self, standing: Standing, is_first: bool) -> El {
        let name = || el(self.heading).class("side-name").child(named(self.input, standing));
        let counts = method::counts_as(self.input, standing).map(|how| el("p").class("grey").text(how));
        fragment().maybe((!is_first).then(name)).maybe(counts)
    }

    fn key(&self, pair: &Pair) -> &str {
        self.input.passage(pair.statement).map_or("", |passage| passage.id().as_str())
    }

    /// The cell opposite a statement.
    fn answers(&self, pair: &Pair) -> El {
        let lang = self.input.lang;
        let is_empty = pair.deeds.is_empty() && pair.above.is_empty() && pair.elsewhere.is_empty();
        let nothing = || match self.input.is_partial() {
            true => none(lang.evidence_no_answer_here()),
            false => none(lang.evidence_no_answer()),
        };
        let mut cell = self.deeds(&pair.deeds);
        for idx in &pair.above {
            cell = cell.maybe(self.named(*idx, lang.evidence_above()));
        }
        cell.child(self.elsewhere(pair)).maybe(is_empty.then(nothing))
    }

    /// Deeds on other issues that answer a statement, each in a line with a button that opens it.
    fn elsewhere(&self, pair: &Pair) -> El {
        let dataset = self.input.dataset;
        let mut lines = fragment();
        for idx in &pair.elsewhere {
            let issue = dataset.issues.get(usize::from(self.input.columns.issue[*idx]));
            let said = self.input.lang.evidence_elsewhere(issue.map_or("", |issue| &issue.label));
            lines = lines.maybe(self.named(*idx, said));
        }
        lines
    }

    /// A line that names a deed, with a button that opens it.
    fn named(&self, passage_idx: usize, said: impl Into<super::tree::Str>) -> Option<El> {
        let passage: Passage<'_> = self.input.passage(passage_idx)?;
        let open = button(["record ", passage.id().as_str()].concat()).class("link");
        let open = open.child(marked(self.input, passage.summary()));
        Some(el("p").class("grey answered").text(said).text(" ").child(open))
    }

    fn deeds(&self, deeds: &[usize]) -> El {
        let mut cell = fragment();
        if !deeds.is_empty() {
            // In a narrow widget the columns are one below the other, and their heads are far away.
            cell.add(el("p").class("did-name").set("aria-hidden", "true").text(self.input.lang.did()));
        }
        for idx in deeds.iter().filter(|idx| self.is_drawn[**idx]) {
            cell = cell.maybe(entry(self.input, *idx, self.shown));
        }
        cell
    }

    fn no_words(&self) -> Said {
        let lang = self.input.lang;
        if self.input.is_partial() { lang.evidence_no_words_here() } else { lang.evidence_no_words() }
    }

    fn no_words_on(&self) -> Said {
        let lang = self.input.lang;
        if self.input.is_partial() { lang.evidence_no_words_on_here() } else { lang.evidence_no_words_on() }
    }
}
