//! The texts of a data set that are ours: all that readers see, except names, quotations, titles and the source's
//! words.

use saydo::model::{Dataset, Issue, Note};

/// Each of our texts with its place.
pub fn texts(dataset: &Dataset) -> Vec<(String, &str)> {
    let mut prose = Prose(Vec::new());
    frame(dataset, &mut prose);
    for record in &dataset.statements {
        prose.add(record.id.as_str(), "summary", &record.summary);
        prose.add(record.id.as_str(), "reason", &record.reason);
        prose.notes(record.id.as_str(), &record.notes);
    }
    for record in &dataset.actions {
        prose.add(record.id.as_str(), "summary", &record.summary);
        prose.add(record.id.as_str(), "reason", &record.reason);
        prose.notes(record.id.as_str(), &record.notes);
    }
    for record in &dataset.context {
        prose.add(record.id.as_str(), "summary", &record.summary);
    }
    for record in &dataset.findings {
        prose.add(record.id.as_str(), "summary", &record.summary);
    }
    for link in &dataset.links {
        prose.add(link.id.as_str(), "note", link.note.as_deref().unwrap_or_default());
    }
    around(dataset, &mut prose);
    prose.0
}

fn frame<'a>(dataset: &'a Dataset, prose: &mut Prose<'a>) {
    prose.add("data set", "lede", &dataset.lede);
    prose.add("data set", "headline", dataset.headline.as_deref().unwrap_or_default());
    prose.add("terms", "extent", &dataset.terms.extent);
    prose.add("coding", "method", &dataset.coding.method);
    prose.add("axis", "title", &dataset.axis.title);
    prose.add("axis", "low_label", &dataset.axis.low_label);
    prose.add("axis", "high_label", &dataset.axis.high_label);
    let axis = &dataset.axis;
    for (field, words) in [("said", &axis.said), ("done", &axis.done), ("ticks", &axis.ticks), ("both", &axis.both)] {
        words.0.iter().for_each(|(_, text)| prose.add("axis", field, text));
    }
    dataset.issues.iter().for_each(|issue| own_issue(issue, prose));
    dataset.aims.iter().for_each(|aim| prose.add("aims", "label", &aim.label));
    dataset.categories.iter().for_each(|category| prose.add("categories", "label", &category.label));
    dataset.sources.iter().for_each(|source| prose.add(source.id.as_str(), "extent", &source.extent));
    dataset.critic.iter().for_each(|text| prose.add("data set", "critic", text));
}

fn own_issue<'a>(issue: &'a Issue, prose: &mut Prose<'a>) {
    prose.add(issue.id.as_str(), "about", &issue.about);
    prose.add(issue.id.as_str(), "rule", issue.rule.as_deref().unwrap_or_default());
    for line in [&issue.brief.said, &issue.brief.did].into_iter().flatten() {
        prose.add(issue.id.as_str(), "brief", &line.text);
        prose.add(issue.id.as_str(), "brief, note", line.note.as_deref().unwrap_or_default());
    }
}

fn around<'a>(dataset: &'a Dataset, prose: &mut Prose<'a>) {
    for step in &dataset.story {
        prose.add("story", "title", &step.title);
        prose.add("story", "text", &step.text);
    }
    for correction in &dataset.corrections {
        prose.add("corrections", "before", &correction.before);
        prose.add("corrections", "after", &correction.after);
        prose.add("corrections", "why", &correction.why);
    }
    dataset.uncited.iter().for_each(|entry| prose.add(&entry.locator.0, "why", &entry.why));
}

struct Prose<'a>(Vec<(String, &'a str)>);

impl<'a> Prose<'a> {
    fn add(&mut self, owner: &str, field: &str, text: &'a str) {
        if !text.is_empty() {
            self.0.push((format!("{owner}, {field}"), text));
        }
    }

    fn notes(&mut self, owner: &str, notes: &'a [Note]) {
        notes.iter().for_each(|note| self.add(owner, "notes", &note.text));
    }
}
