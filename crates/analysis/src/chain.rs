//! The chain of a record: the records linked to it, and those linked to them, up to a limit. Records past the limit are
//! listed apart, never dropped silently.

use super::Columns;
use super::order::sort_indexes;

/// The reach of the chain, in links from the record.
const REACH: usize = 2;
/// The most records in a chain. A reader can't take in more at once.
const MOST: usize = 12;

/// A record of the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Index of the passage.
    pub passage_idx: usize,
    /// The link by which it was reached (index into the data set's links) and the member it was reached from; `None`
    /// for the first.
    pub via: Option<(usize, usize)>,
    /// Number of links from the first record.
    pub depth: usize,
}

/// A link between two members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Index into the data set's links.
    pub link_idx: usize,
    /// The member that the link starts at.
    pub from: usize,
    /// The member that it leads to.
    pub to: usize,
}

/// A record's chain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// The record itself, then the others by distance, then in the order of the data set's links.
    pub members: Vec<Member>,
    /// All links among the members, in the order of the data set.
    pub ties: Vec<Tie>,
    /// Connected passages past the limit, nearest first.
    pub left_out: Vec<usize>,
}

impl Chain {
    /// The chain of a passage. The search is breadth first, so that the chain holds the nearest records.
    pub fn of(columns: &Columns, passage_idx: usize) -> Self {
        let mut found = vec![Member { passage_idx, via: None, depth: 0 }];
        let mut is_found = vec![false; columns.n];
        is_found[passage_idx] = true;
        let mut at = 0;
        while let Some(member) = found.get(at).copied() {
            for (link_idx, other) in columns.tied(member.passage_idx).iter().copied() {
                if !std::mem::replace(&mut is_found[other], true) {
                    found.push(Member { passage_idx: other, via: Some((link_idx, at)), depth: member.depth + 1 });
                }
            }
            at += 1;
        }
        let mut chain = Self::default();
        for member in found {
            if member.depth <= REACH && chain.members.len() < MOST {
                chain.members.push(member);
            } else {
                chain.left_out.push(member.passage_idx);
            }
        }
        chain.tie(columns);
        chain
    }

    fn tie(&mut self, columns: &Columns) {
        let mut links = Vec::new();
        for member in &self.members {
            for (link_idx, _) in columns.tied(member.passage_idx) {
                // A link between two members is met at both.
                if !links.contains(link_idx) {
                    links.push(*link_idx);
                }
            }
        }
        sort_indexes(&mut links, &|a, b| a.cmp(&b));
        for link_idx in links {
            let member = |passage_idx| self.members.iter().position(|member| member.passage_idx == passage_idx);
            let Some((from, to)) = columns.index.ends[link_idx] else { continue };
            if let (Some(from), Some(to)) = (member(from), member(to)) {
                self.ties.push(Tie { link_idx, from, to });
            }
        }
    }
}
