//! Cards: the pictures that sites show beside a link. The wide form of the Share sheet, as SVG.

use crate::input::with_input;
use saydo::analysis::passage;
use saydo::model::{Dataset, IssueId};
use saydo::share::{Base, Form, Request, figure};
use saydo::state::{State, View};

/// Width of a card, in px.
pub const WIDTH: u32 = 1200;
/// Height of a card, in px.
pub const HEIGHT: u32 = 630;
/// Path in `pkg/` of the card of the whole.
pub const WHOLE: &str = "card.png";

/// A card before it is drawn.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its path in `pkg/`.
    pub path: String,
    /// The picture as SVG.
    pub svg: String,
    /// What it shows, in words.
    pub alt: String,
}

/// The card of the first state.
pub fn whole(dataset: &Dataset, url: &str) -> Card {
    card(dataset, WHOLE.to_owned(), &State::default(), url)
}

/// The card of an issue alone.
pub fn issue(dataset: &Dataset, id: &IssueId, url: &str) -> Card {
    let state = State { view: Some(View::Gaps), issue: Some(id.clone()), ..State::default() };
    card(dataset, issue_path(id), &state, url)
}

/// Whether an issue has anything to draw.
pub fn has_passages(dataset: &Dataset, id: &IssueId) -> bool {
    passage::all(dataset).any(|passage| passage.issue() == id)
}

/// Path in `pkg/` of an issue's card.
pub fn issue_path(id: &IssueId) -> String {
    format!("i/{id}.png")
}

fn card(dataset: &Dataset, path: String, state: &State, url: &str) -> Card {
    let width = f64::from(WIDTH);
    let request = Request::new(Base::of(&format!("{url}/")), state.view_at(width), width);
    let figure = with_input(dataset, state, |input| figure(input, &request, Form::Landscape));
    Card { path, svg: figure.svg(), alt: figure.alt }
}

/// Makes PNG files of SVG texts.
pub type Draw<'a> = &'a dyn Fn(&[&str]) -> Result<Vec<Vec<u8>>, String>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;
    use saydo::share::wording::ALT;

    #[test]
    fn a_card_is_of_the_size_that_its_tags_say() {
        let dataset = testing::dataset();
        let issue = &dataset.issues.iter().find(|issue| has_passages(&dataset, &issue.id)).unwrap();
        for card in [whole(&dataset, "https://a.example"), super::issue(&dataset, &issue.id, "https://a.example")] {
            assert!(card.svg.contains(&format!("width=\"{WIDTH}\" height=\"{HEIGHT}\"")), "{}", card.path);
            assert!(!card.alt.is_empty() && card.alt.chars().count() <= ALT, "{}", card.path);
            assert!(card.svg.contains("a.example"), "{}", card.path);
        }
        assert!(super::issue(&dataset, &issue.id, "").svg.contains(&issue.label));
    }
}
