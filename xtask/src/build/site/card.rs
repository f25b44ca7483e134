//! Cards: the pictures that sites show beside a link. The wide form of the Share sheet, drawn by a separate program.

use super::super::input::with_input;
use crate::check::cargo;
use saydo::analysis::passage;
use saydo::model::{Dataset, IssueId};
use saydo::share::{Base, Form, Request, figure};
use saydo::state::{State, View};
use std::io::Write;
use std::process::Stdio;

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

/// PNG files from SVG texts, made by `saydo-pictures`, which is compiled when first needed.
pub fn draw(svgs: &[&str]) -> Result<Vec<Vec<u8>>, String> {
    let explain = |error| format!("can't run the program that draws cards: {error}");
    let mut program = cargo()
        .args(["run", "--quiet", "--locked", "--package", "saydo-pictures"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(explain)?;
    let mut input = program.stdin.take().ok_or("the program that draws cards takes no pictures")?;
    let texts: Vec<u8> = svgs.iter().flat_map(|svg| svg.bytes().chain([0])).collect();
    // In a separate thread, since both sides of a full pipe would wait for each other.
    let sender = std::thread::spawn(move || input.write_all(&texts));
    let output = program.wait_with_output().map_err(explain)?;
    if !output.status.success() {
        return Err("the cards could not be drawn; see the message above".to_owned());
    }
    sender.join().map_err(|_| "the cards could not be handed over".to_owned())?.map_err(explain)?;
    split(&output.stdout, svgs.len())
}

/// Consecutive files, each after its length.
fn split(bytes: &[u8], n: usize) -> Result<Vec<Vec<u8>>, String> {
    let mut rest = bytes;
    let mut files = Vec::new();
    while let Some((length, tail)) = rest.split_first_chunk::<4>() {
        let length = u32::from_le_bytes(*length) as usize;
        let file = tail.get(..length).ok_or("a card is cut off")?;
        files.push(file.to_vec());
        rest = &tail[length..];
    }
    if files.len() == n && rest.is_empty() { Ok(files) } else { Err(format!("{} cards of {n} came back", files.len())) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{build::root, data};
    use saydo::share::wording::ALT;

    #[test]
    fn a_card_is_of_the_size_that_its_tags_say() {
        let dataset = data::load(&root()).unwrap();
        let issue = &dataset.issues.iter().find(|issue| has_passages(&dataset, &issue.id)).unwrap();
        for card in [whole(&dataset, "https://a.example"), super::issue(&dataset, &issue.id, "https://a.example")] {
            assert!(card.svg.contains(&format!("width=\"{WIDTH}\" height=\"{HEIGHT}\"")), "{}", card.path);
            assert!(!card.alt.is_empty() && card.alt.chars().count() <= ALT, "{}", card.path);
            assert!(card.svg.contains("a.example"), "{}", card.path);
        }
        assert!(super::issue(&dataset, &issue.id, "").svg.contains(&issue.label));
    }

    #[test]
    fn files_are_told_apart_by_their_lengths() {
        assert_eq!(split(&[1, 0, 0, 0, 7, 2, 0, 0, 0, 8, 9], 2), Ok(vec![vec![7], vec![8, 9]]));
        assert!(split(&[1, 0, 0, 0, 7], 2).is_err());
        assert!(split(&[2, 0, 0, 0, 7], 1).is_err());
    }
}
