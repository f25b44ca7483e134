//! The examples, made as the command makes them: without a problem, and with the figures that `examples/count.mjs`
//! counted from their sheets.

use super::{Arguments, Sheet};
use crate::build;
use saydo::analysis::{Columns, Facet, Figures, facet, promised};
use saydo::model::Dataset;
use saydo::model::promises::{Promises, Rows};
use saydo_intake::Data;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn sheet(name: &str) -> Sheet {
    let folder = crate::repository::root().join("examples").join(name);
    let path = |file: &str| folder.join(file).display().to_string();
    let arguments = [path("sheet.csv"), "--map".to_owned(), path("map.toml")];
    let sheet = Sheet::read(&Arguments::parse("make", &arguments).unwrap()).unwrap();
    assert_eq!(sheet.made.problems, [], "{name}");
    assert!(folder.join("README.md").is_file(), "{name} says where its data come from");
    sheet
}

fn counts(name: &str) -> Value {
    let file = crate::repository::root().join("examples").join(name).join("counts.json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

fn promises(name: &str) -> (Promises, Sheet) {
    let sheet = sheet(name);
    let Some(Data::Promises(set)) = sheet.made.data.clone() else { panic!("{name} holds no promises") };
    (*set, sheet)
}

/// The text of the page that the command writes.
fn page(set: &Promises) -> String {
    let files = build::hosted(&crate::repository::root(), saydo_publish::Data::Promises(set), None).unwrap();
    let page = files.iter().find(|file| file.name == "index.html").unwrap();
    String::from_utf8_lossy(&page.bytes).into_owned()
}

#[test]
fn ratings_are_those_of_the_sheet() {
    let (set, sheet) = promises("campaign-promises");
    let counted = counts("campaign-promises");
    let values: Vec<&str> = sheet.mapping.scale.status.iter().map(|status| status.value.as_str()).collect();
    let by_value = |group: &promised::Group| -> Value {
        let found = values.iter().zip(&group.counts).filter(|(_, n)| **n > 0);
        json!(found.map(|(value, n)| ((*value).to_owned(), json!(n))).collect::<serde_json::Map<_, _>>())
    };
    assert_eq!(json!(set.promises.len()), counted["promises"]);
    assert_eq!(by_value(&promised::whole(&set)), counted["statuses"]);
    let groups = promised::groups(&set, Rows::Issues);
    let rows: BTreeMap<&str, Value> = groups.iter().map(|group| (group.label.as_str(), by_value(group))).collect();
    assert_eq!(json!(rows), counted["rows"]);
    let sum = |n: fn(&saydo::model::promises::Promise) -> usize| json!(set.promises.iter().map(n).sum::<usize>());
    assert_eq!(sum(|promise| promise.history.len()), counted["steps"]);
    assert_eq!(sum(|promise| promise.sources.len()), counted["sources"]);
    assert_eq!(sum(|promise| promise.evidence.len()), counted["evidence"]);
    for promise in &set.promises {
        let last = promise.history.last().map(|step| &step.status);
        assert_eq!(last, promise.status.as_ref(), "{}: the last dated rating is the present one", promise.id);
    }
    let page = page(&set);
    assert!(page.contains("8 of 37 promises achieved, 2 in part, 20 broken"), "the headline is computed");
    assert!(page.contains(
        "<p class=\"counts\">0 of 8 promises achieved, 1 broken. The others: 1 in progress, 6 not started.</p>"
    ));
    // What the headline counts is counted where it is none, too.
    let mut open = set.clone();
    open.promises.retain(|promise| promise.history.len() == 1 && promise.status == set.promises[29].status);
    let page = self::page(&open);
    assert!(page.contains("<p class=\"counts\">0 of 6 promises achieved. The others: 6 not started.</p>"), "{page}");
}

#[test]
fn shares_are_those_of_the_sheet() {
    let (set, _) = promises("renewable-energy");
    let counted = counts("renewable-energy");
    let whole = promised::whole(&set);
    assert_eq!(
        json!([set.promises.len(), whole.compared, whole.reached]),
        json!([counted["promises"], counted["compared"], counted["reached"]])
    );
    let groups = promised::groups(&set, Rows::Actors);
    assert_eq!(groups.len(), set.promises.len(), "a row for each country");
    for group in groups {
        let promise = &set.promises[group.promises[0]];
        let pair = counted["rows"][&group.label].as_array().unwrap();
        let amounts = [promise.target, promise.reached];
        assert_eq!(amounts.to_vec(), pair.iter().map(Value::as_f64).collect::<Vec<_>>(), "{}", group.label);
        assert!(!promise.sources.is_empty() && promise.reached.is_some() != promise.evidence.is_empty());
    }
    assert!(
        page(&set).contains("29 of 33 promised amounts reached, 1 more without a reached amount"),
        "the headline is computed"
    );
}

/// Number and sum of scores.
fn tally(dataset: &Dataset, columns: &Columns, chosen: &[bool]) -> Value {
    let of = |range: std::ops::Range<usize>| {
        let codes: Vec<i32> = range.filter(|idx| chosen[*idx]).map(|idx| columns.code[idx].0 / 1000).collect();
        json!([codes.len(), codes.iter().sum::<i32>()])
    };
    let n = dataset.statements.len();
    json!({ "said": of(0..n), "did": of(n..columns.n) })
}

#[test]
fn votes_and_treaties_are_those_of_the_sheet() {
    let sheet = sheet("votes-and-treaties");
    let Some(Data::Positions(set)) = &sheet.made.data else { panic!("no positions") };
    assert_eq!(saydo::model::validate::validate(set), []);
    let counted = counts("votes-and-treaties");
    let columns = Columns::of(set);
    let chosen = |facet, value: &str| {
        let mut filter = facet::Filter::default();
        filter.add(facet, value);
        tally(set, &columns, &facet::select(set, &columns, &filter))
    };
    for issue in &set.issues {
        assert_eq!(chosen(Facet::Issue, issue.id.as_str()), counted["issues"][&issue.label], "{}", issue.label);
    }
    // A choice of a state compares its votes with its own ratifications.
    for state in &set.speakers {
        assert_eq!(chosen(Facet::Speaker, state.id.as_str()), counted["states"][&state.name], "{}", state.name);
    }
    assert_eq!(json!(set.issues.len()), json!(counted["issues"].as_object().unwrap().len()));
    assert_eq!(json!(set.speakers.len()), json!(counted["states"].as_object().unwrap().len()));
    let figures = Figures::published(set, &columns);
    let gap = |idx: &usize| figures.issues[*idx].gap.map_or(0, |gap| gap.0.abs());
    let most = (0..set.issues.len()).map(|idx| gap(&idx)).max().unwrap();
    let widest = (0..set.issues.len()).filter(|idx| gap(idx) == most).map(|idx| set.issues[idx].label.as_str());
    assert_eq!(json!(widest.collect::<Vec<_>>()), counted["widest"]);
    assert_eq!(json!(set.links.len()), counted["pairs"], "a vote is tied to what the state did on this treaty");
}
