//! The data set, or a part of it, in the published JSON format.

use saydo_analysis::passage;
use saydo_model::{Dataset, RecordId};
use saydo_scene::words;
use saydo_text::Lang;
use std::collections::BTreeSet;

/// A data set in the published format, with keys in the format's order. Missing dates are left out, as the format
/// requires.
pub fn document(dataset: &Dataset) -> String {
    // Only maps with keys other than text can fail here, and the format has none.
    let text = serde_json::to_string_pretty(dataset).unwrap_or_default();
    text + "\n"
}

/// The passages for which `chosen` holds, with everything that they refer to, as a separate data set. The lede says
/// that it is a part. Events, story and uncited paragraphs belong to the whole and are left out.
pub fn part(dataset: &Dataset, chosen: &[bool], lang: Lang) -> Dataset {
    let n = chosen.iter().filter(|chosen| **chosen).count();
    if n == passage::count(dataset) {
        return dataset.clone();
    }
    let mut part = dataset.clone();
    // The counts in the lede are those of the whole, so they are filled in now.
    let said = lang.share_partly(n, &passage::count(dataset).to_string());
    part.lede = [words::filled(dataset, &dataset.lede).as_str(), &said].join(" ");
    let is_chosen = |idx: usize| chosen.get(idx).copied().unwrap_or(false);
    let n_statements = dataset.statements.len();
    part.statements = kept(&dataset.statements, is_chosen);
    part.actions = kept(&dataset.actions, |idx| is_chosen(n_statements + idx));
    let ids: BTreeSet<&RecordId> = (0..chosen.len())
        .filter(|idx| is_chosen(*idx))
        .filter_map(|idx| passage::at(dataset, idx).map(|passage| passage.id()))
        .collect();
    part.links.retain(|link| ids.contains(&link.from) && ids.contains(&link.to));
    let issues: BTreeSet<&str> = dataset.issues.iter().map(|issue| issue.id.as_str()).collect();
    let links: BTreeSet<&str> = part.links.iter().map(|link| link.id.as_str()).collect();
    let known = |id: &RecordId| ids.contains(id) || issues.contains(id.as_str()) || links.contains(id.as_str());
    for issue in &mut part.issues {
        for line in [&mut issue.brief.said, &mut issue.brief.did] {
            *line = line.take().filter(|line| ids.contains(&line.record));
        }
    }
    part.findings.retain(|finding| finding.about.iter().all(known));
    part.corrections.retain(|correction| ids.contains(&correction.record));
    (part.context, part.story, part.uncited) = (Vec::new(), Vec::new(), Vec::new());
    let passages = || passage::all(dataset).filter(|passage| ids.contains(passage.id()));
    part.speakers.retain(|speaker| passages().any(|passage| passage.speaker() == Some(&speaker.id)));
    part.places.retain(|place| passages().any(|passage| passage.places().contains(&place.id)));
    part.forums.retain(|forum| passages().any(|passage| passage.forum() == Some(&forum.id)));
    part
}

fn kept<T: Clone>(records: &[T], is_kept: impl Fn(usize) -> bool) -> Vec<T> {
    records.iter().enumerate().filter(|(idx, _)| is_kept(*idx)).map(|(_, record)| record.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_model::{ContextEvent, Date};

    #[test]
    fn only_an_absent_date_is_left_out() {
        let undated = ContextEvent { id: "a".into(), ..ContextEvent::default() };
        let dated = ContextEvent { date: Some(Date("2016/2017".into())), ..undated.clone() };
        let text = document(&Dataset { context: vec![undated, dated], ..Dataset::default() });
        assert_eq!(text.matches("\"date\": \"2016/2017\"").count(), 1);
        assert_eq!(text.matches("\"date\": null").count(), 0);
        assert_eq!(text.matches("\"date_note\": null").count(), 2);
    }

    #[test]
    fn the_published_document_reads_back_in_the_order_of_the_format() {
        let dataset = Dataset { format: 1, title: "t".into(), ..Dataset::default() };
        let text = document(&dataset);
        assert_eq!(serde_json::from_str::<Dataset>(&text).ok(), Some(dataset));
        let at = |key: &str| text.find(&format!("\n  \"{key}\"")).unwrap();
        assert!(at("format") < at("title") && at("forums") < at("sources") && at("sources") < at("statements"));
    }
}
