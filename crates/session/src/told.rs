//! What is told and copied: notices of the live region, links, citations. Does nothing by itself.

use super::Session;
use saydo_analysis::passage;
use saydo_scene::{citation, places, recoded, rests};
use saydo_state::{Copied, IS_WHOLE, Notice, State, play};

impl Session {
    /// The text to copy.
    pub(super) fn text_of(&self, what: &Copied) -> String {
        let input = self.input();
        let link = |state: &State| {
            let fragment = self.settings.fragment(&state.shared());
            match self.settings.home.as_str() {
                home if !home.is_empty() && !self.settings.owns_address => on(home, &fragment),
                _ => on(&self.around.address, &fragment),
            }
        };
        let of_record = |record: &saydo_model::RecordId| {
            let state = State { record: Some(record.clone()), data: self.state.data.clone(), ..State::default() };
            let idx = passage::find(&self.dataset, record);
            (idx.and_then(|idx| passage::at(&self.dataset, idx)), link(&state))
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
    pub(super) fn told(&self, notice: &Notice) -> String {
        let input = self.input();
        let lang = input.lang;
        let selection = lang.notice_selection(input.figures.n, &self.columns.n.to_string());
        match notice {
            Notice::View if self.state.shows_speakers() => lang.notice_view(lang.view_speakers().as_str(), &selection),
            Notice::View => {
                lang.notice_view(saydo_views::view_name(lang, self.state.view_at(self.width)).as_str(), &selection)
            }
            Notice::End => lang.notice_end().to_owned(),
            _ if IS_WHOLE => self.told_far(notice, selection),
            _ => selection,
        }
    }

    /// What it says of what only the study module does.
    fn told_far(&self, notice: &Notice, selection: String) -> String {
        let input = self.input();
        let lang = input.lang;
        match notice {
            Notice::Selection if input.hits.is_some() => lang.notice_searched(input.n_hits()),
            Notice::Method => rests::told(&input),
            Notice::Codes => recoded::told(&input),
            Notice::Story => saydo_views::story_title(&input).unwrap_or_default(),
            Notice::Chain => saydo_views::chain_told(&input),
            Notice::Zoom => {
                let (shown, all, scale) = places::in_view(&input, self.page().figure_width());
                lang.notice_zoom(&shown.to_string(), &all.to_string(), &scale)
            }
            Notice::Year => match play::shown(&self.state.filter) {
                Some(year) => lang.play_told(&year.to_string(), &selection),
                None => selection,
            },
            Notice::NoYear => lang.play_end().to_owned(),
            _ => selection,
        }
    }
}

/// A page's address with a fragment.
fn on(page: &str, fragment: &str) -> String {
    if fragment.is_empty() { page.to_owned() } else { [page, "#", fragment].concat() }
}
