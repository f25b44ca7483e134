//! The counterparts of a record, and the linked pair of words and deed that says most about an issue.

use super::Columns;
use super::group::Sides;
use saydo_model::list::List;
use saydo_model::{Dataset, DrawnBy, Link, RecordId, Statement};

/// A link seen from one of its ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counterpart<'a> {
    /// The link.
    pub link: &'a Link,
    /// The record at the other end.
    pub other: &'a RecordId,
    /// Whether the link starts at this end.
    pub outgoing: bool,
}

/// All links of a record, in the order of the data set.
pub fn counterparts<'a>(dataset: &'a Dataset, record: &RecordId) -> Vec<Counterpart<'a>> {
    let links = dataset.links.iter();
    links
        .filter_map(|link| match record {
            id if link.from == *id => Some(Counterpart { link, other: &link.to, outgoing: true }),
            id if link.to == *id => Some(Counterpart { link, other: &link.from, outgoing: false }),
            _ => None,
        })
        .list()
}

/// Links from words to deeds with at least one end on the issue.
pub fn pairs<'a>(dataset: &'a Dataset, columns: &Columns, issue_idx: usize) -> Vec<(&'a Link, usize, usize)> {
    let mut pairs = Vec::new();
    for (link, ends) in dataset.links.iter().zip(&columns.index.ends) {
        if let (Some((from, to)), true) = (*ends, link.kind.is_to_action())
            && (is_on(columns, issue_idx, from) || is_on(columns, issue_idx, to))
        {
            pairs.push((link, from, to));
        }
    }
    pairs
}

fn is_on(columns: &Columns, issue_idx: usize, idx: usize) -> bool {
    usize::from(columns.issue[idx]) == issue_idx
}

/// Whether the source itself links words on this issue to deeds on it.
pub fn tied_by_source(dataset: &Dataset, columns: &Columns, issue_idx: usize) -> bool {
    pairs(dataset, columns, issue_idx)
        .iter()
        .any(|(link, from, to)| link.drawn_by == DrawnBy::Report && both_on(columns, issue_idx, *from, *to))
}

/// More than any distance of scores.
const FAR: i64 = 1 << 62;

/// The linked pair that stands for the issue in its row. A pair that matches would belie a row in which words and deeds
/// differ, and one that differs would belie a match. So a pair that says the same as the row goes first, then the one
/// whose scores lie nearest to the two means, then a link drawn by the source, then quoted words, then the order of the
/// data set. Both ends are on the issue and chosen, and the words are of the kind that the row compares.
pub fn typical(
    dataset: &Dataset,
    columns: &Columns,
    issue_idx: usize,
    (mut sides, chosen): (Sides, &[bool]),
) -> Option<(usize, usize)> {
    let words = sides.words()?;
    let (said, done) = (*sides.of(words), sides.done);
    let way = |thousandths: i32| if thousandths.abs() <= dataset.axis.alike.0 { 0 } else { thousandths.signum() };
    let row = done.minus(said).map_or(0, |gap| way(gap.0 * 100));
    let (mut least, mut best) = (i64::MAX, None);
    for (link, from, to) in pairs(dataset, columns, issue_idx) {
        let is_fit = both_on(columns, issue_idx, from, to) && columns.standing[from] == words;
        if !is_fit || !chosen[from] || !chosen[to] {
            continue;
        }
        let statement: Option<&Statement> = dataset.statements.get(from);
        let is_quoted = statement.is_some_and(|statement| !statement.quotes.is_empty());
        // Whole numbers, so that equal distances are equal.
        let ((words, n_words), (deed, n_deeds)) = (said.distance(columns.code[from]), done.distance(columns.code[to]));
        let rank = (words * n_deeds + deed * n_words) * 4
            + i64::from(link.drawn_by != DrawnBy::Report) * 2
            + i64::from(!is_quoted);
        let rank = if way(columns.code[to].0 - columns.code[from].0) == row { rank } else { rank + FAR };
        if rank < least {
            (least, best) = (rank, Some((from, to)));
        }
    }
    best
}

fn both_on(columns: &Columns, issue_idx: usize, from: usize, to: usize) -> bool {
    is_on(columns, issue_idx, from) && is_on(columns, issue_idx, to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_model::{Action, Audience, Code, Issue, Side};

    const NOT_QUOTED: u8 = 0;
    const QUOTED: u8 = 1;

    /// Words and deeds of one issue with these scores, each pair linked; words may be quoted, links drawn by the source.
    fn dataset(pairs: &[(i32, i32, u8, DrawnBy)]) -> Dataset {
        let audience = |id: &str, side| Audience { id: id.into(), side, ..Audience::default() };
        let mut set = Dataset {
            audiences: vec![audience("press", Side::Abroad), audience("party", Side::Home)],
            issues: vec![Issue { id: "tax".into(), ..Issue::default() }],
            ..Dataset::default()
        };
        for (n, (said, done, quoted, drawn_by)) in pairs.iter().copied().enumerate() {
            let (from, to): (RecordId, RecordId) = (format!("s{n}").as_str().into(), format!("d{n}").as_str().into());
            set.statements.push(Statement {
                id: from.clone(),
                issue: "tax".into(),
                audience: "press".into(),
                position: Code::whole(said),
                quotes: vec!["we will".to_owned(); usize::from(quoted)],
                ..Statement::default()
            });
            set.actions.push(Action {
                id: to.clone(),
                issue: "tax".into(),
                position: Code::whole(done),
                ..Action::default()
            });
            set.links.push(Link { id: format!("l{n}").as_str().into(), from, to, drawn_by, ..Link::default() });
        }
        set
    }

    /// The number of the pair that is shown, where all but some passages are chosen.
    fn shown(set: &Dataset, hidden: &[usize]) -> Option<usize> {
        let columns = Columns::of(set);
        let chosen: Vec<bool> = (0..columns.n).map(|idx| !hidden.contains(&idx)).collect();
        let figures = crate::Figures::of(set, &columns, &chosen, crate::Method::default());
        let (from, to) = typical(set, &columns, 0, (figures.issues[0].sides, &chosen))?;
        assert_eq!(from + set.statements.len(), to, "words with the deed that they are linked to");
        Some(from)
    }

    #[test]
    fn a_row_whose_words_and_deeds_match_shows_a_pair_that_matches() {
        // The contrast is the source's own and quoted, and yet not what the row says.
        let contrast = (2, -2, QUOTED, DrawnBy::Report);
        let alike = |score| (score, score, NOT_QUOTED, DrawnBy::Coder);
        let set = dataset(&[contrast, alike(-1), (-2, 2, NOT_QUOTED, DrawnBy::Coder), alike(0), alike(1)]);
        assert_eq!(shown(&set, &[]), Some(3), "both means are 0");
    }

    #[test]
    fn a_row_whose_words_and_deeds_differ_shows_a_pair_that_differs_as_much() {
        let pair = |said, done| (said, done, NOT_QUOTED, DrawnBy::Coder);
        // Means: words −1, deeds 1.
        let set = dataset(&[pair(-1, -1), pair(-2, 2), pair(-1, 1), pair(0, 2)]);
        assert_eq!(shown(&set, &[]), Some(2));
    }

    #[test]
    fn a_row_whose_words_and_deeds_differ_shows_no_pair_that_matches_if_another_differs() {
        let pair = |said, done| (said, done, NOT_QUOTED, DrawnBy::Coder);
        // Means: words 1, deeds 0.5. The pairs that match are nearer to both.
        let mut set = dataset(&[pair(1, 1), pair(1, 1), pair(1, 1), pair(1, -1)]);
        assert_eq!(shown(&set, &[]), Some(3));
        // The other way round it is no better.
        set = dataset(&[pair(1, -1), pair(0, 1), pair(0, 0), pair(0, 2)]);
        assert_eq!(shown(&set, &[]), Some(1), "the row says that deeds are higher");
        // Where none says what the row says, the nearest stands there.
        set = dataset(&[pair(0, 0), pair(2, 2)]);
        set.actions[1].position = Code::whole(1);
        set.statements[1].position = Code::whole(1);
        set.actions.push(Action { id: "alone".into(), position: Code::whole(2), ..set.actions[0].clone() });
        assert_eq!(shown(&set, &[]), Some(1));
    }

    #[test]
    fn among_pairs_that_lie_alike_the_sources_goes_first_then_quoted_words_then_the_order() {
        let pair = |quoted, drawn_by| (1, -1, quoted, drawn_by);
        let (coder, source) = (DrawnBy::Coder, DrawnBy::Report);
        let all = [pair(NOT_QUOTED, coder), pair(QUOTED, coder), pair(NOT_QUOTED, source), pair(NOT_QUOTED, source)];
        assert_eq!(shown(&dataset(&all), &[]), Some(2));
        assert_eq!(shown(&dataset(&all[..2]), &[]), Some(1));
        assert_eq!(shown(&dataset(&[all[0], all[0]]), &[]), Some(0));
    }

    #[test]
    fn only_chosen_passages_and_words_that_are_compared_are_shown() {
        let pair = |said, done| (said, done, NOT_QUOTED, DrawnBy::Coder);
        let mut set = dataset(&[pair(0, 0), pair(2, 2)]);
        // Words 0 and 1, deeds 2 and 3.
        assert_eq!(shown(&set, &[0]), Some(1));
        assert_eq!(shown(&set, &[0, 3]), None, "no pair is whole");
        // Words at home stand apart from the arrow.
        set.statements[0].audience = "party".into();
        assert_eq!(shown(&set, &[]), Some(1));
        set.statements[1].audience = "party".into();
        assert_eq!(shown(&set, &[]), Some(0), "where all are, they are compared with each other");
    }
}
