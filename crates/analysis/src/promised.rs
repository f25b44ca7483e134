//! Counts of promises: by issue or by who promised, by status, and how many reached what was promised.

use saydo_model::promises::{Kind, Promise, Promises, Rows};

/// Promises that belong together, with their counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// Id of the issue or actor; empty for promises without one.
    pub id: String,
    /// Its name; empty for promises without one.
    pub label: String,
    /// Indices of the promises: by status or by what was reached, and of equals in the order of the data.
    pub promises: Vec<usize>,
    /// How many have each status, in the order of the statuses.
    pub counts: Vec<usize>,
    /// How many have an amount that can be compared with the promised one.
    pub compared: usize,
    /// How many of these reached it.
    pub reached: usize,
}

/// The rows of a figure, in the order of the data, and at the end what belongs to none.
pub fn groups(set: &Promises, rows: Rows) -> Vec<Group> {
    let (named, of): (_, fn(&Promise) -> &[String]) = match rows {
        Rows::Issues => (&set.issues, |promise| &promise.issues),
        Rows::Actors => (&set.actors, |promise| &promise.actors),
    };
    let mut groups: Vec<Group> = named
        .iter()
        .map(|named| {
            let is_of = |promise: &Promise| of(promise).contains(&named.id);
            Group { id: named.id.clone(), label: named.label.clone(), ..group(set, is_of) }
        })
        .collect();
    groups.push(group(set, |promise| of(promise).is_empty()));
    groups.retain(|group| !group.promises.is_empty());
    groups
}

/// All promises as one group, each once.
pub fn whole(set: &Promises) -> Group {
    group(set, |_| true)
}

fn group(set: &Promises, is_in: impl Fn(&Promise) -> bool) -> Group {
    let index =
        |promise: &Promise| promise.status.as_ref().and_then(|id| set.status(id)).map_or(usize::MAX, |(at, _)| at);
    let mut promises: Vec<usize> = (0..set.promises.len()).filter(|at| is_in(&set.promises[*at])).collect();
    promises.sort_by_key(|at| index(&set.promises[*at]));
    if set.scale.kind == Kind::Amounts {
        // The most that was reached comes first; what has no amount, last.
        let amount = |at: &usize| set.promises[*at].reached.unwrap_or(f64::NEG_INFINITY);
        promises.sort_by(|a, b| amount(b).total_cmp(&amount(a)));
    }
    let mut counts = vec![0; set.scale.statuses.len()];
    for at in &promises {
        if let Some(count) = counts.get_mut(index(&set.promises[*at])) {
            *count += 1;
        }
    }
    let verdicts: Vec<bool> = promises.iter().filter_map(|at| reached(set, &set.promises[*at])).collect();
    let reached = verdicts.iter().filter(|reached| **reached).count();
    Group { promises, counts, compared: verdicts.len(), reached, ..Group::default() }
}

/// Whether a promise reached its amount; `None` if one of the two is not known. A promised span is reached at its nearer
/// end.
pub fn reached(set: &Promises, promise: &Promise) -> Option<bool> {
    if set.scale.kind != Kind::Amounts {
        return None;
    }
    let (target, reached) = (promise.target?, promise.reached?);
    Some(if set.scale.below {
        reached <= promise.target_to.unwrap_or(target) + set.scale.alike
    } else {
        reached >= target - set.scale.alike
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_model::promises::{Named, Scale, Status};

    fn promise(issues: &[&str], status: &str, target: f64, reached: Option<f64>) -> Promise {
        let issues = issues.iter().map(|id| (*id).to_owned()).collect();
        Promise { issues, status: Some(status.to_owned()), target: Some(target), reached, ..Promise::default() }
    }

    fn set(kind: Kind) -> Promises {
        let status = |id: &str| Status { id: id.to_owned(), label: id.to_owned(), place: Some(1) };
        let named = |id: &str| Named { id: id.to_owned(), label: id.to_owned() };
        Promises {
            scale: Scale { kind, statuses: vec![status("kept"), status("broken")], ..Scale::default() },
            issues: vec![named("a"), named("b"), named("none")],
            promises: vec![
                promise(&["a"], "broken", 10.0, Some(9.0)),
                promise(&["a", "b"], "kept", 10.0, Some(10.0)),
                promise(&[], "kept", 10.0, None),
            ],
            ..Promises::default()
        }
    }

    #[test]
    fn a_promise_on_two_issues_counts_in_both_rows_and_once_in_the_whole() {
        let set = set(Kind::Outcomes);
        let groups = groups(&set, Rows::Issues);
        let shown: Vec<_> =
            groups.iter().map(|group| (group.label.as_str(), group.promises.clone(), group.counts.clone())).collect();
        assert_eq!(shown, [("a", vec![1, 0], vec![1, 1]), ("b", vec![1], vec![1, 0]), ("", vec![2], vec![1, 0])]);
        assert_eq!(whole(&set).counts, [2, 1]);
    }

    #[test]
    fn an_amount_within_the_threshold_is_reached() {
        let mut set = set(Kind::Amounts);
        assert_eq!((whole(&set).compared, whole(&set).reached), (2, 1));
        set.scale.alike = 1.0;
        assert_eq!(whole(&set).reached, 2);
        set.scale = Scale { below: true, alike: 0.0, ..set.scale };
        assert_eq!(whole(&set).reached, 2, "both stay at or below");
        set.promises[0].reached = Some(10.5);
        assert_eq!(whole(&set).reached, 1);
        set.promises[0].target_to = Some(11.0);
        assert_eq!(whole(&set).reached, 2, "a span is kept to its upper end");
    }
}
