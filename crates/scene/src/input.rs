//! The input of a picture: the data, the figures of the selection and of the whole, and the state.

use super::places::land::Land;
use super::places::window::Window;
use super::scale::Scale;
use saydo_analysis::leave_out::Evidence;
use saydo_analysis::{
    Columns, Facet, Figures, Filter, Group, LeaveOut, Method, Passage, Standing, facet, passage, search,
};
use saydo_model::{Code, Dataset, Issue};
use saydo_state::{GapKind, IS_WHOLE, Panels, Recode, State, recode};
use saydo_text::Lang;
use std::rc::Rc;

/// What a state selects of the passages. A session makes it once for a state, since a drawing asks for it several times.
#[derive(Clone, Debug)]
pub struct Selected {
    filter: Filter,
    query: String,
    method: Method,
    codes: Vec<Recode>,
    figures: Rc<Figures>,
    chosen: Rc<Vec<bool>>,
    fitting: Rc<Vec<bool>>,
    hits: Option<Rc<Vec<bool>>>,
}

impl Selected {
    /// What a state selects. The columns have its codes.
    pub fn of(dataset: &Dataset, columns: &Columns, published: &Figures, state: &State) -> Self {
        // Nothing is narrowed in a state of the figure alone.
        let (figures, chosen, fitting, hits) = if IS_WHOLE {
            let fitting = facet::fitting(dataset, columns, &state.filter);
            let mut chosen = fitting.clone();
            for (chosen, left_out) in chosen.iter_mut().zip(&columns.left_out) {
                *chosen &= !left_out;
            }
            let figures = Figures::of(dataset, columns, &chosen, state.method);
            (figures, Rc::new(chosen), Rc::new(fitting), search::hits(dataset, columns, &state.query).map(Rc::new))
        } else {
            let all = Rc::new(vec![true; columns.n]);
            (published.clone(), all.clone(), all, None)
        };
        let (filter, query, method, codes) = match IS_WHOLE {
            true => (state.filter.clone(), state.query.clone(), state.method, state.codes.clone()),
            false => Default::default(),
        };
        Self { filter, query, method, codes, figures: Rc::new(figures), chosen, fitting, hits }
    }

    /// Whether another state selects the same.
    pub fn is_of(&self, state: &State) -> bool {
        let is_method = self.method == Method { ranges: self.method.ranges, ..state.method };
        !IS_WHOLE || is_method && self.filter == state.filter && self.query == state.query && self.codes == state.codes
    }
}

/// Everything that a scene may depend on, computed once for all views.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The data set.
    pub dataset: &'a Dataset,
    /// Its passages as columns, with the reader's codes in them: [`saydo_state::recode::columns`].
    pub columns: &'a Columns,
    /// Figures of all passages.
    pub published: &'a Figures,
    /// Figures of the selection.
    pub figures: Rc<Figures>,
    /// Which passages the filter shows, without those that the reader left out.
    pub chosen: Rc<Vec<bool>>,
    /// Which passages the filter shows, including those that the reader left out.
    pub fitting: Rc<Vec<bool>>,
    /// Which passages the search hits; `None` without a query.
    pub hits: Option<Rc<Vec<bool>>>,
    /// The view state.
    pub state: &'a State,
    /// Which panels are folded.
    pub panels: &'a Panels,
    /// Language of the interface.
    pub lang: Lang,
    /// The outlines of the land, for the map of the world.
    pub land: Land<'a>,
    /// The exact part of the world in view after a gesture. The state has it in round numbers.
    pub window: Option<Window>,
}

impl<'a> Input<'a> {
    /// The input of a state.
    pub fn new(
        dataset: &'a Dataset,
        columns: &'a Columns,
        published: &'a Figures,
        state: &'a State,
        panels: &'a Panels,
        lang: Lang,
    ) -> Self {
        let selected = Selected::of(dataset, columns, published, state);
        Self::with(dataset, columns, published, state, panels, lang, selected)
    }

    /// The input of a state with what it selects.
    pub fn with(
        dataset: &'a Dataset,
        columns: &'a Columns,
        published: &'a Figures,
        state: &'a State,
        panels: &'a Panels,
        lang: Lang,
        Selected { figures, chosen, fitting, hits, .. }: Selected,
    ) -> Self {
        Self {
            dataset,
            columns,
            published,
            figures,
            chosen,
            fitting,
            hits,
            state,
            panels,
            lang,
            land: Land::default(),
            window: None,
        }
    }

    /// The language of the data, if the interface speaks another. Data that don't say theirs are in English.
    #[inline(never)]
    pub fn foreign(&self) -> Option<&'a str> {
        let lang = self.dataset.lang.as_deref().unwrap_or("en");
        (lang != self.lang.tag()).then_some(lang)
    }

    /// The gap that is shown.
    pub fn gap(&self) -> GapKind {
        if IS_WHOLE { self.state.gap } else { GapKind::Deeds }
    }

    /// Whether the map shows linked pairs.
    pub fn shows_pairs(&self) -> bool {
        IS_WHOLE && self.state.pairs
    }

    /// Whether the reader asks for ranges.
    pub fn shows_ranges(&self) -> bool {
        IS_WHOLE && self.state.method.ranges
    }

    /// Whether a side is stressed.
    pub fn has_stress(&self) -> bool {
        IS_WHOLE && self.state.side.is_some()
    }

    /// Whether a filter narrows the passages.
    pub fn is_narrowed(&self) -> bool {
        IS_WHOLE && self.state.filter != Filter::default()
    }

    /// Whether a shown issue may lack passages: a filter can hide some of them, or the reader left out all of a side.
    /// Then missing passages may only be hidden.
    pub fn is_partial(&self) -> bool {
        IS_WHOLE && (self.state.filter.splits_issues() || self.empties_a_side())
    }

    /// Whether the reader left out all passages that an issue had on a side.
    fn empties_a_side(&self) -> bool {
        for (idx, left_out) in self.columns.left_out.iter().enumerate() {
            let issue = self.figures.issues.get(usize::from(self.columns.issue[idx]));
            if *left_out && issue.is_some_and(|figures| ({ figures.sides }).of(self.columns.standing[idx]).n == 0) {
                return true;
            }
        }
        false
    }

    /// Whether the selection has no passage of an issue although the data set has some.
    pub fn has_nothing_here(&self, issue_idx: usize) -> bool {
        IS_WHOLE
            && self.figures.issues[issue_idx].group == Group::NotCovered
            && self.published.issues[issue_idx].group != Group::NotCovered
    }

    /// Whether figures can differ from the published ones, because of a filter or the reader's method or codes.
    pub fn is_moved(&self) -> bool {
        IS_WHOLE && (self.is_narrowed() || !self.state.method.is_published() || !self.state.codes.is_empty())
    }

    /// A passage's code: the reader's if there is one, else the published one. A passage that the reader left out has
    /// its published code.
    pub fn code_of(&self, passage: Passage<'_>) -> Code {
        if !IS_WHOLE {
            return passage.code();
        }
        recode::of(&self.state.codes, passage.id()).and_then(|recode| recode.code).unwrap_or(passage.code())
    }

    /// The published code of a passage that the reader recoded.
    pub fn moved_from(&self, passage_idx: usize) -> Option<Code> {
        let passage = self.passage(passage_idx)?;
        self.recoded(passage)?.code.map(|_| passage.code())
    }

    /// The reader's change of a passage.
    pub fn recoded(&self, passage: Passage<'_>) -> Option<&Recode> {
        if !IS_WHOLE {
            return None;
        }
        recode::of(&self.state.codes, passage.id())
    }

    /// Whether a published position differs from the one shown, so that a faint mark shows it.
    pub fn has_ghosts(&self) -> bool {
        let is_moved = |idx: &usize| self.figures.issues[*idx].sides != self.published.issues[*idx].sides;
        self.is_moved() && self.issues_shown().iter().any(is_moved)
    }

    /// Figures of all passages by the reader's method: the groups that the numbers in the computed sentence select.
    pub fn of_all(&self) -> Figures {
        if !IS_WHOLE {
            return self.published.clone();
        }
        Figures::of(self.dataset, self.columns, &vec![true; self.columns.n], self.state.method)
    }

    /// Whether scholars' passages are drawn: if the reader asks for them, or if they count.
    pub fn shows_interpreters(&self) -> bool {
        IS_WHOLE && (self.state.interpreters || self.state.method.interpreters)
    }

    /// The effect of leaving out any one passage of an issue.
    pub fn leave_out(&self, issue_idx: usize) -> LeaveOut {
        let evidence = Evidence::of(self.dataset, self.columns, &self.chosen, self.state.method, issue_idx);
        LeaveOut::of(&evidence, &self.dataset.axis)
    }

    /// The passages of an issue that the filter shows, in the order of the data set.
    pub fn passages_of(&self, issue_idx: usize) -> Vec<usize> {
        self.of_issue(issue_idx, &self.chosen)
    }

    /// The same, including passages that the reader left out.
    pub fn fitting_of(&self, issue_idx: usize) -> Vec<usize> {
        self.of_issue(issue_idx, &self.fitting)
    }

    fn of_issue(&self, issue_idx: usize, mask: &[bool]) -> Vec<usize> {
        let mut passages = Vec::new();
        for idx in &self.columns.index.of_issue[issue_idx] {
            if mask[*idx] {
                passages.push(*idx);
            }
        }
        passages
    }

    /// The deeds of an issue that the filter shows.
    pub fn deeds_of(&self, issue_idx: usize) -> Vec<usize> {
        let mut deeds = Vec::new();
        for idx in self.passages_of(issue_idx) {
            if self.columns.standing[idx] == Standing::Done {
                deeds.push(idx);
            }
        }
        deeds
    }

    /// The places of the passages' codes on a horizontal line at `y`.
    pub fn anchors(&self, passages: &[usize], x: &Scale, y: f64) -> Vec<(f64, f64)> {
        let mut anchors = Vec::new();
        for idx in passages {
            anchors.push((x.code(self.columns.code[*idx]), y));
        }
        anchors
    }

    /// All issues, or only those selected by the issue facet: a reader who left an issue out needs no line about it.
    pub fn issues_shown(&self) -> Vec<usize> {
        let filter = &self.state.filter;
        let narrowed = IS_WHOLE && filter.of(Facet::Issue).next().is_some();
        let mut shown = Vec::new();
        for (idx, issue) in self.dataset.issues.iter().enumerate() {
            if !narrowed || filter.has(Facet::Issue, issue.id.as_str()) {
                shown.push(idx);
            }
        }
        shown
    }

    /// The passage at an index of the columns.
    pub fn passage(&self, passage_idx: usize) -> Option<Passage<'a>> {
        passage::at(self.dataset, passage_idx)
    }

    /// Whether a passage is the open record.
    pub fn is_open(&self, passage_idx: usize) -> bool {
        let id = self.passage(passage_idx).map(Passage::id);
        id.is_some() && id == self.state.record.as_ref()
    }

    /// Whether a passage is shown and a search hit.
    pub fn is_hit(&self, passage_idx: usize) -> bool {
        IS_WHOLE && self.chosen[passage_idx] && self.hits.as_ref().is_some_and(|hits| hits[passage_idx])
    }

    /// Number of hits among the passages shown.
    pub fn n_hits(&self) -> usize {
        (0..self.columns.n).filter(|idx| self.is_hit(*idx)).count()
    }

    /// Whether an issue stands open.
    pub fn is_open_issue(&self, issue: &Issue) -> bool {
        self.state.open_issue(self.dataset) == Some(&issue.id)
    }
}
