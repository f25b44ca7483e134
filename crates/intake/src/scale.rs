//! Guesses the scale: which kind of data it is, the statuses in their order, the unit.

mod statuses;

use crate::lines::Line;
use crate::mapping::{Kind, Mapping, Scale, Status};
use crate::problem::{Effect, Problem};
use crate::role::Role;
use crate::values::number;
use crate::words::plain;
use std::collections::BTreeMap;

/// The scale that the lines of a table suggest.
pub fn guess(mapping: &Mapping, lines: &[Line<'_>]) -> Scale {
    let has = |role| lines.iter().any(|line| !line.text(role).is_empty());
    let both = has(Role::SaidValue) && has(Role::DoneValue);
    if has(Role::Kind) && has(Role::Value) || both && mapping.join.is_none() && are_steps(lines) {
        return positions(lines);
    }
    if has(Role::DoneValue) || has(Role::SaidValue) {
        return amounts(lines);
    }
    Scale { kind: Kind::Outcomes, status: found(lines), ..Scale::default() }
}

/// Whether the values on both sides are few whole numbers close together, as positions are.
fn are_steps(lines: &[Line<'_>]) -> bool {
    let values = values(lines, &[Role::SaidValue, Role::DoneValue]);
    let (low, high) = ends(&values);
    values.iter().all(|value| value.fract() == 0.0) && high - low <= 10.0
}

fn values(lines: &[Line<'_>], roles: &[Role]) -> Vec<f64> {
    let cells = roles.iter().flat_map(|role| lines.iter().map(|line| line.text(*role)));
    cells.filter_map(number::parse).map(|amount| amount.low).collect()
}

fn ends(values: &[f64]) -> (f64, f64) {
    values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(*value), high.max(*value)))
}

fn positions(lines: &[Line<'_>]) -> Scale {
    let values = values(lines, &[Role::Value, Role::SaidValue, Role::DoneValue]);
    let (low, high) = ends(&values);
    let (mut low, mut high) = if low < high { (low, high) } else { (0.0, 1.0) };
    // A scale around zero is as wide on both sides.
    if low < 0.0 && high > 0.0 {
        let most = high.max(-low);
        (low, high) = (-most, most);
    }
    let whole = values.iter().all(|value| value.fract() == 0.0);
    Scale {
        kind: Kind::Positions,
        low: Some(low),
        high: Some(high),
        step: Some(if whole { 1.0 } else { 0.5 }),
        alike: Some(if whole { 0.4 } else { 0.2 }),
        ..Scale::default()
    }
}

fn amounts(lines: &[Line<'_>]) -> Scale {
    let cells = || {
        [Role::SaidValue, Role::DoneValue].into_iter().flat_map(|role| lines.iter().map(move |line| line.text(role)))
    };
    let unit = cells().filter_map(number::parse).map(|amount| amount.unit).find(|unit| !unit.is_empty());
    let values = values(lines, &[Role::SaidValue, Role::DoneValue]);
    let (low, high) = ends(&values);
    let has_promised = lines.iter().any(|line| !line.text(Role::SaidValue).is_empty());
    let is_share = !has_promised && low >= 0.0 && high <= 100.0;
    Scale {
        kind: Kind::Amounts,
        unit: unit.or_else(|| is_share.then(|| "%".to_owned())),
        full: is_share.then_some(100.0),
        alike: Some(0.0),
        toward: Some(crate::mapping::End::High),
        ..Scale::default()
    }
}

/// Whether a cell is a status as trackers write it.
pub(crate) fn is_status(cell: &str) -> bool {
    statuses::is_known(cell)
}

/// Every status of the table in the guessed order, with a place where one is known.
fn found(lines: &[Line<'_>]) -> Vec<Status> {
    let counts: Vec<_> = counts(lines).into_iter().filter(|(status, _)| !status.is_empty()).collect();
    statuses::ordered(&statuses::without_slips(&counts))
}

/// What a person has to settle: statuses whose place nobody knows.
pub fn questions(mapping: &Mapping) -> Vec<Problem> {
    let unknown = mapping.scale.status.iter().filter(|status| !statuses::is_known(&status.value));
    let column = mapping.columns.get(&Role::Status).and_then(|names| names.all().first()).map_or("", String::as_str);
    unknown
        .map(|status| {
            let found = format!("the status “{}”, which is counted apart", status.value);
            let problem = Problem::whole(found, "its place from kept (1) to broken", Effect::Assumes);
            problem.of(column).set_by("`place` under [[scale.status]]")
        })
        .collect()
}

/// Every status of the table with its count, the most frequent first. Those that differ in case, accents or signs alone
/// are one, named as it is written most.
pub fn counts<'a>(lines: &[Line<'a>]) -> Vec<(&'a str, usize)> {
    let mut forms: BTreeMap<&str, usize> = BTreeMap::new();
    for line in lines {
        *forms.entry(line.text(Role::Status)).or_default() += 1;
    }
    let mut counts: BTreeMap<String, (&str, usize, usize)> = BTreeMap::new();
    for (form, n) in forms {
        let (name, most, all) = counts.entry(plain(form)).or_insert((form, 0, 0));
        *all += n;
        if n > *most {
            (*name, *most) = (form, n);
        }
    }
    let mut counts: Vec<_> = counts.into_values().map(|(name, _, all)| (name, all)).collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    counts
}
