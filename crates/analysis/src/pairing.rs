//! Which deeds are opposite which words in an issue: those linked to them.

use super::{Columns, Standing, work};
use saydo_model::{Dataset, Side};

/// Kinds of words in reading order.
pub const WORDS: [Standing; 4] =
    [Standing::Said(Side::Abroad), Standing::Said(Side::Home), Standing::Said(Side::Unclear), Standing::Interpreter];

/// A statement and the deeds that answer it, as indexes of passages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// The statement.
    pub statement: usize,
    /// Deeds opposite the statement.
    pub deeds: Vec<usize>,
    /// Deeds that answer it but are opposite an earlier statement.
    pub above: Vec<usize>,
    /// Deeds on other issues that answer it.
    pub elsewhere: Vec<usize>,
}

/// The words and deeds of an issue, paired.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairing {
    /// Statements with their deeds, one list for each kind of words present, in the order of [`WORDS`].
    pub groups: Vec<(Standing, Vec<Pair>)>,
    /// Deeds that answer none of these statements.
    pub rest: Vec<usize>,
}

impl Pairing {
    /// Pairs the passages of one issue. Each passage occurs once: a deed that answers several statements is opposite the
    /// first.
    pub fn of(dataset: &Dataset, columns: &Columns, passages: &[usize]) -> Self {
        let mut pairing = Self::default();
        let (mut is_shown, mut is_placed) = (vec![false; columns.n], vec![false; columns.n]);
        work::visit(passages.len());
        for idx in passages {
            is_shown[*idx] = true;
        }
        for words in WORDS {
            let mut pairs = Vec::new();
            for statement in passages.iter().copied().filter(|idx| columns.standing[*idx] == words) {
                pairs.push(pair(dataset, columns, statement, &is_shown, &mut is_placed));
            }
            if !pairs.is_empty() {
                pairing.groups.push((words, pairs));
            }
        }
        for idx in passages {
            if columns.standing[*idx] == Standing::Done && !is_placed[*idx] {
                pairing.rest.push(*idx);
            }
        }
        pairing
    }

    /// All passages in reading order.
    pub fn in_order(&self) -> Vec<usize> {
        let mut order = Vec::new();
        for (_, pairs) in &self.groups {
            for pair in pairs {
                order.push(pair.statement);
                order.extend(&pair.deeds);
            }
        }
        order.extend(&self.rest);
        order
    }
}

/// A statement with the deeds that answer it.
fn pair(dataset: &Dataset, columns: &Columns, statement: usize, is_shown: &[bool], is_placed: &mut [bool]) -> Pair {
    let mut pair = Pair { statement, ..Pair::default() };
    for (link_idx, deed) in columns.tied(statement).iter().copied() {
        let link = &dataset.links[link_idx];
        if !link.kind.is_to_action() || deed == statement {
            continue;
        }
        let list = match () {
            () if columns.issue[deed] != columns.issue[statement] => &mut pair.elsewhere,
            // The selection hides the deed.
            () if !is_shown[deed] => continue,
            () if is_placed[deed] => &mut pair.above,
            () => &mut pair.deeds,
        };
        // Two links may join the same two passages.
        if !list.contains(&deed) {
            list.push(deed);
        }
    }
    pair.above.retain(|deed| !pair.deeds.contains(deed));
    for deed in &pair.deeds {
        is_placed[*deed] = true;
    }
    pair
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_model::{Action, Issue, IssueId, Link, LinkKind, RecordId, Statement};

    const ABROAD: Standing = Standing::Said(Side::Abroad);
    const HOME: Standing = Standing::Said(Side::Home);

    fn statement(id: &str) -> Statement {
        Statement { id: RecordId(id.to_owned()), issue: IssueId("tax".to_owned()), ..Statement::default() }
    }

    fn action(id: &str, issue: &str) -> Action {
        Action { id: RecordId(id.to_owned()), issue: IssueId(issue.to_owned()), ..Action::default() }
    }

    /// Three statements (0 at home, 1 and 2 abroad), deeds 3 to 5 on their issue, deed 6 on another.
    fn dataset(links: &[(&str, &str, LinkKind)]) -> (Dataset, Columns) {
        let link = |(from, to, kind): &(&str, &str, LinkKind)| Link {
            from: RecordId((*from).to_owned()),
            to: RecordId((*to).to_owned()),
            kind: *kind,
            ..Link::default()
        };
        let issue = |id: &str| Issue { id: IssueId(id.to_owned()), ..Issue::default() };
        let dataset = Dataset {
            issues: vec![issue("tax"), issue("fish")],
            statements: vec![statement("home"), statement("one"), statement("two")],
            actions: vec![action("a", "tax"), action("b", "tax"), action("c", "tax"), action("far", "fish")],
            links: links.iter().map(link).collect(),
            ..Dataset::default()
        };
        let done = Standing::Done;
        let standing = vec![HOME, ABROAD, ABROAD, done, done, done, done];
        let columns = Columns { standing, ..Columns::of(&dataset) };
        (dataset, columns)
    }

    fn pair(statement: usize, deeds: &[usize], above: &[usize], elsewhere: &[usize]) -> Pair {
        Pair { statement, deeds: deeds.to_vec(), above: above.to_vec(), elsewhere: elsewhere.to_vec() }
    }

    #[test]
    fn a_deed_stands_once_opposite_the_first_words_that_it_answers() {
        let (dataset, columns) = dataset(&[
            ("home", "a", LinkKind::Matches),
            ("two", "a", LinkKind::Diverges),
            ("two", "b", LinkKind::Qualifies),
            ("two", "b", LinkKind::Matches),
            ("one", "two", LinkKind::Echoes),
            ("one", "far", LinkKind::Matches),
        ]);
        let pairing = Pairing::of(&dataset, &columns, &[0, 1, 2, 3, 4, 5]);
        let abroad = vec![pair(1, &[], &[], &[6]), pair(2, &[3, 4], &[], &[])];
        assert_eq!(pairing.groups, [(ABROAD, abroad), (HOME, vec![pair(0, &[], &[3], &[])])]);
        assert_eq!(pairing.rest, [5]);
        assert_eq!(pairing.in_order(), [1, 2, 3, 4, 0, 5]);
    }

    #[test]
    fn what_a_selection_hides_is_opposite_nothing() {
        let (dataset, columns) = dataset(&[("one", "a", LinkKind::Matches), ("two", "b", LinkKind::Matches)]);
        let pairing = Pairing::of(&dataset, &columns, &[1, 4]);
        assert_eq!(pairing.groups, [(ABROAD, vec![pair(1, &[], &[], &[])])]);
        assert_eq!(pairing.rest, [4], "the words that it answers are hidden");
        assert_eq!(Pairing::of(&dataset, &columns, &[]), Pairing::default());
    }
}
