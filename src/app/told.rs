//! What is told and copied: notices of the live region, links, citations. Does nothing by itself.

use super::{App, Setup};
use crate::analysis::passage;
use crate::host;
use crate::scene::{citation, places, recoded, rests};
use crate::state::{Copied, Notice, State, play};
use crate::views;

impl App {
    /// The text to copy.
    pub(super) fn text_of(&self, setup: &Setup, what: &Copied) -> String {
        let input = self.input(setup);
        let link = |state: &State| {
            let fragment = self.settings.fragment(&state.shared());
            match self.settings.home.as_str() {
                home if !home.is_empty() && !self.settings.owns_address => host::address::on(home, &fragment),
                _ => host::address::link(&fragment),
            }
        };
        let of_record = |record: &crate::model::RecordId| {
            let state = State { record: Some(record.clone()), data: self.state.data.clone(), ..State::default() };
            let idx = passage::find(&setup.dataset, record);
            (idx.and_then(|idx| passage::at(&setup.dataset, idx)), link(&state))
        };
        match what {
            Copied::Link => link(&self.state),
            Copied::Record(record) => of_record(record).1,
            Copied::Citation(record) => match of_record(record) {
                (Some(passage), link) => citation::citation(&input, passage, &link),
                (None, link) => link,
            },
            Copied::Report(Some(record)) => {
                let (passage, link) = of_record(record);
                citation::report_text(&input, passage, &link)
            }
            Copied::Dispute(record) => match of_record(record) {
                (Some(passage), link) => citation::dispute_text(&input, passage, &link),
                (None, link) => link,
            },
            Copied::Field(id) => self.drawn.as_ref().and_then(|tree| tree.field(id)).unwrap_or("").to_owned(),
            Copied::Report(None) => citation::report_text(&input, None, &link(&self.state)),
        }
    }

    /// What the live region says.
    pub(super) fn told(&self, setup: &Setup, notice: &Notice) -> String {
        let input = self.input(setup);
        let lang = input.lang;
        let selection = lang.notice_selection(input.figures.n, &self.columns.n.to_string());
        match notice {
            Notice::View if self.state.shows_speakers() => lang.notice_view(lang.view_speakers(), &selection),
            Notice::View => lang.notice_view(views::view_name(lang, self.state.view_at(self.width)), &selection),
            Notice::Selection if input.hits.is_some() => lang.notice_searched(input.n_hits()),
            Notice::Selection => selection,
            Notice::Method => rests::told(&input),
            Notice::Codes => recoded::told(&input),
            Notice::Story => views::story_title(&input).unwrap_or_default(),
            Notice::Chain => views::chain_told(&input),
            Notice::Zoom => {
                let (shown, all, scale) = places::in_view(&input, self.page(setup).figure_width());
                lang.notice_zoom(&shown.to_string(), &all.to_string(), &scale)
            }
            Notice::Year => match play::shown(&self.state.filter) {
                Some(year) => lang.play_told(&year.to_string(), &selection),
                None => selection,
            },
            Notice::NoYear => lang.play_end().to_owned(),
            Notice::End => lang.notice_end().to_owned(),
        }
    }
}
