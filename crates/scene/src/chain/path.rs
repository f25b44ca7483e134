//! A chain in order, for drawing, numbers and keys, and the words of its links.

use crate::input::Input;
use crate::words;
use saydo_analysis::chain::Chain;
use saydo_analysis::order::sorted;
use saydo_analysis::{Passage, Standing};
use saydo_model::{DrawnBy, LinkKind, RecordId, Side};
use saydo_text::Lang;

/// The words of a link, as they follow the name of a record at its end. `outgoing`: the link starts from that record.
pub fn link_words(lang: Lang, kind: LinkKind, outgoing: bool) -> &'static str {
    match (kind, outgoing) {
        (LinkKind::Matches, _) => lang.link_matches().as_str(),
        (LinkKind::Diverges, _) => lang.link_diverges().as_str(),
        (LinkKind::Qualifies, _) => lang.link_qualifies().as_str(),
        (LinkKind::Reinterprets, true) => lang.link_reinterprets().as_str(),
        (LinkKind::Reinterprets, false) => lang.link_reinterpreted().as_str(),
        (LinkKind::Echoes, true) => lang.link_echoes().as_str(),
        (LinkKind::Echoes, false) => lang.link_echoed().as_str(),
        (LinkKind::Escalates, true) => lang.link_escalates().as_str(),
        (LinkKind::Escalates, false) => lang.link_escalated().as_str(),
        (LinkKind::Departs, true) => lang.link_departs().as_str(),
        (LinkKind::Departs, false) => lang.link_departed().as_str(),
    }
}

/// Who drew a link.
pub fn drawn(input: &Input<'_>, drawn_by: DrawnBy) -> String {
    match drawn_by {
        DrawnBy::Report => input.lang.drawn_report(&input.dataset.terms.source),
        DrawnBy::Coder => input.lang.drawn_coder().to_owned(),
    }
}

/// The `data-id` of a record's box.
pub fn key(record: &RecordId) -> String {
    ["chain:", record.as_str()].concat()
}

/// The order of the columns: words said abroad, at home, to an unclear audience, words of interpreters, then deeds.
fn rank(standing: Standing) -> usize {
    match standing {
        Standing::Said(Side::Abroad) => 0,
        Standing::Said(Side::Home) => 1,
        Standing::Said(_) => 2,
        Standing::Interpreter => 3,
        Standing::Done => 4,
    }
}

/// A chain in order, for drawing, numbers and keys: by column, then by date, undated records last.
pub struct Path<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) chain: &'a Chain,
    /// Index of the member at each place.
    order: Vec<usize>,
}

impl<'a> Path<'a> {
    /// The order of a chain.
    pub fn new(input: &'a Input<'a>, chain: &'a Chain) -> Self {
        let columns = input.columns;
        let at = |member: usize| chain.members[member].passage_idx;
        let order = sorted(chain.members.len(), &|a, b| {
            let (a, b) = (at(a), at(b));
            let (first, second) = (columns.span[a], columns.span[b]);
            let by_date = first.is_none().cmp(&second.is_none()).then(first.cmp(&second));
            rank(columns.standing[a]).cmp(&rank(columns.standing[b])).then(by_date).then(a.cmp(&b))
        });
        Self { input, chain, order }
    }

    /// Number of records.
    pub fn n(&self) -> usize {
        self.order.len()
    }

    /// The passage at a place.
    pub fn passage_idx(&self, place: usize) -> usize {
        self.chain.members[self.order[place]].passage_idx
    }

    /// The place of a member.
    pub fn place(&self, member: usize) -> usize {
        self.order.iter().position(|other| *other == member).unwrap_or(0)
    }

    /// The record at a place.
    pub fn record(&self, place: usize) -> Option<Passage<'a>> {
        self.input.passage(self.passage_idx(place))
    }

    /// The place of the record whose box has this id.
    pub(super) fn find(&self, id: &str) -> Option<usize> {
        (0..self.n()).find(|place| self.record(*place).is_some_and(|record| key(record.id()) == id))
    }

    pub(super) fn standing(&self, place: usize) -> Standing {
        self.input.columns.standing[self.passage_idx(place)]
    }

    /// How a record is linked to the chain: the link's words and who drew it, with the number of the record it is
    /// linked to, unless that is the present one. `None` for the present record itself.
    pub fn tie(&self, place: usize) -> Option<(String, DrawnBy)> {
        let (link_idx, parent) = self.chain.members[self.order[place]].via?;
        let link = self.input.dataset.links.get(link_idx)?;
        let outgoing = self.record(place).is_some_and(|record| *record.id() == link.from);
        let said = link_words(self.input.lang, link.kind, outgoing);
        let lang = self.input.lang;
        let number = (self.place(parent) + 1).to_string();
        // Passive words end in "by" and need the other record.
        let is_by = !outgoing && !link.kind.is_to_action();
        let said = match (parent, is_by) {
            (0, true) => lang.chain_by(said, lang.chain_here().as_str()),
            (0, false) => said.to_owned(),
            (_, true) => lang.chain_by(said, &number),
            (_, false) => lang.chain_to(&number, said),
        };
        Some((said, link.drawn_by))
    }

    /// The accessible name of a record's box: its number, the record, its link.
    pub fn name(&self, place: usize) -> String {
        let lang = self.input.lang;
        let Some(record) = self.record(place) else { return String::new() };
        let at = lang.chain_number(place + 1, &self.n().to_string());
        let tie = match self.tie(place) {
            Some((said, by)) => [said.as_str(), &self.input.lang.join_comma(), &drawn(self.input, by)].concat(),
            None => lang.chain_here().to_owned(),
        };
        [&at, ". ", &words::record_name(self.input, record), " · ", &tie].concat()
    }
}
