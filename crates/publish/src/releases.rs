//! Released versions of the data for pinned pictures: each packed, with an index of what came after each.

use crate::{Asset, Role};
use saydo::model::{Dataset, packed};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What came after each version.
pub const INDEX: &str = "releases/index.json";

/// Every released data set, packed, and the index that compares them with the newest.
pub fn files(releases: &[Dataset], newest: &Dataset) -> Result<Vec<Asset>, String> {
    let mut assets = Vec::new();
    let mut since = Map::new();
    for released in releases {
        let version = &released.version;
        let bytes = packed::write(released).map_err(|error| format!("can't pack release {version}: {error}"))?;
        assets.push(Asset::new(format!("releases/{version}.bin"), Role::Lazy, bytes));
        since.insert(version.clone(), json!(Since::between(released, newest)));
    }
    let index = json!({ "newest": newest.version, "since": since });
    assets.push(Asset::new(INDEX, Role::Lazy, index.to_string()));
    Ok(assets)
}

/// What happened to the records of a version: how many were corrected or withdrawn, and how many were added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
struct Since(usize, usize);

impl Since {
    fn between(before: &Dataset, now: &Dataset) -> Self {
        let (old, new) = (records(before), records(now));
        let differs = |(id, record): &(&String, &Value)| new.get(*id) != Some(*record);
        let mut corrected: BTreeSet<&str> = old.iter().filter(differs).map(|(id, _)| id.as_str()).collect();
        // A comparison of two versions misses some corrections: those that were reversed, or those of a source.
        let added = now.corrections.iter().filter(|correction| !before.corrections.contains(correction));
        corrected.extend(added.map(|correction| correction.record.as_str()).filter(|id| old.contains_key(*id)));
        Self(corrected.len(), new.keys().filter(|id| !old.contains_key(*id)).count())
    }
}

/// Everything with an id that a reader could cite, in its published form.
fn records(dataset: &Dataset) -> BTreeMap<String, Value> {
    let lists = [
        json!(dataset.statements),
        json!(dataset.actions),
        json!(dataset.context),
        json!(dataset.findings),
        json!(dataset.links),
    ];
    let records = lists.into_iter().flat_map(|list| if let Value::Array(list) = list { list } else { Vec::new() });
    records.filter_map(|record| Some((record.get("id")?.as_str()?.to_owned(), record))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{dataset as present, releases};
    use saydo::model::Correction;

    #[test]
    fn a_version_and_itself_differ_in_nothing() {
        assert_eq!(Since::between(&present(), &present()), Since(0, 0));
    }

    #[test]
    fn changed_withdrawn_and_added_records_are_counted_once_each() {
        let before = present();
        let mut now = before.clone();
        now.statements[0].reason.push_str(" changed");
        let withdrawn = now.actions.pop().unwrap();
        let mut added = withdrawn.clone();
        added.id = "an-added-deed".into();
        now.actions.push(added);
        let corrected = |record: &str| Correction { record: record.into(), ..Correction::default() };
        now.corrections = vec![
            corrected(before.statements[0].id.as_str()),
            corrected(before.statements[1].id.as_str()),
            corrected("an-added-deed"),
        ];
        assert_eq!(Since::between(&before, &now), Since(3, 1));
        let later = Dataset { corrections: now.corrections.clone(), ..before.clone() };
        assert_eq!(Since::between(&later, &now), Since(2, 1), "a correction that a version has already is none since");
    }

    #[test]
    fn the_index_names_every_release_and_the_newest() {
        let releases = releases();
        let files = files(&releases, &present()).unwrap();
        let index: Value = serde_json::from_slice(&files.last().unwrap().bytes).unwrap();
        assert_eq!(index["newest"], present().version);
        for asset in &files[..files.len() - 1] {
            let version = asset.name.trim_start_matches("releases/").trim_end_matches(".bin");
            assert!(index["since"][version].is_array(), "{version}");
        }
        assert_eq!(files.len() - 1, releases.len());
    }
}
