//! Statements, actions, context events and findings: their references exist and their texts are not empty.

use super::known::Known;
use super::problems::{Problems, place};
use crate::code::Code;
use crate::dataset::{Action, Axis, ContextEvent, Dataset, Finding, Note, Statement};
use crate::date::Date;
use crate::id::{ForumId, IssueId, Locator, PlaceId};

/// Checks every record.
pub fn check(dataset: &Dataset, known: &Known, problems: &mut Problems) {
    let mut checker =
        Checker { known, axis: &dataset.axis, is_of_others: dataset.is_of_others(), place: String::new(), problems };
    for (index, statement) in dataset.statements.iter().enumerate() {
        checker.place = place("statements", index, statement.id.as_str());
        checker.statement(statement);
    }
    for (index, action) in dataset.actions.iter().enumerate() {
        checker.place = place("actions", index, action.id.as_str());
        checker.action(action);
    }
    for (index, event) in dataset.context.iter().enumerate() {
        checker.place = place("context", index, event.id.as_str());
        checker.event(event);
    }
    for (index, finding) in dataset.findings.iter().enumerate() {
        checker.place = place("findings", index, finding.id.as_str());
        checker.finding(finding);
    }
}

struct Checker<'a> {
    known: &'a Known<'a>,
    axis: &'a Axis,
    is_of_others: bool,
    place: String,
    problems: &'a mut Problems,
}

impl Checker<'_> {
    fn statement(&mut self, statement: &Statement) {
        self.resolves("speaker", statement.speaker.as_str(), self.known.speakers.contains(statement.speaker.as_str()));
        let audience = statement.audience.as_str();
        self.resolves("audience", audience, self.known.audiences.contains(audience));
        self.aim(statement.aim);
        self.where_and_when(statement.date.as_ref(), statement.forum.as_ref(), &statement.places);
        self.coded(&statement.issue, statement.position, &statement.reason);
        self.worded(&statement.summary, &statement.quotes, &statement.notes);
        self.locators(&statement.locators);
    }

    fn action(&mut self, action: &Action) {
        if let Some(actor) = &action.actor {
            self.resolves("actor", actor.as_str(), self.known.speakers.contains(actor.as_str()));
        }
        if !self.known.categories.contains(&action.category) {
            self.problems.error(&self.place, "category", action.category.to_string(), "the number of a category");
        }
        self.where_and_when(action.date.as_ref(), action.forum.as_ref(), &action.places);
        self.coded(&action.issue, action.position, &action.reason);
        self.worded(&action.summary, &action.quotes, &action.notes);
        self.locators(&action.locators);
    }

    fn event(&mut self, event: &ContextEvent) {
        self.where_and_when(event.date.as_ref(), None, &[]);
        self.problems.text(&self.place, "summary", &event.summary);
        self.locators(&event.locators);
    }

    fn finding(&mut self, finding: &Finding) {
        if finding.about.is_empty() {
            self.problems.error(&self.place, "about", "nothing", "the ids of the issues, records or links it judges");
        }
        for id in &finding.about {
            let exists = self.known.issues.contains(id.as_str()) || self.known.records.contains_key(id.as_str());
            self.resolves("about", id.as_str(), exists);
        }
        self.aim(finding.aim);
        self.problems.text(&self.place, "summary", &finding.summary);
        self.locators(&finding.locators);
    }

    fn resolves(&mut self, field: &str, id: &str, exists: bool) {
        if !exists {
            let expected = match field {
                "about" => "the id of an issue, a record or a link".to_owned(),
                "places" => "the id of a place".to_owned(),
                _ => format!("the id of {} {field}", if field.starts_with(['a', 'i']) { "an" } else { "a" }),
            };
            self.problems.error(&self.place, field, format!("`{id}`, which nothing has"), expected);
        }
    }

    fn aim(&mut self, aim: Option<u8>) {
        if let Some(number) = aim.filter(|number| !self.known.aims.contains(number)) {
            self.problems.error(&self.place, "aim", number.to_string(), "the number of an aim");
        }
    }

    fn where_and_when(&mut self, date: Option<&Date>, forum: Option<&ForumId>, places: &[PlaceId]) {
        if let Some(date) = date {
            self.problems.date(&self.place, "date", &date.0);
        }
        if let Some(forum) = forum {
            self.resolves("forum", forum.as_str(), self.known.forums.contains(forum.as_str()));
        }
        for id in places {
            self.resolves("places", id.as_str(), self.known.places.contains(id.as_str()));
        }
    }

    fn coded(&mut self, issue: &IssueId, position: Code, reason: &str) {
        self.resolves("issue", issue.as_str(), self.known.issues.contains(issue.as_str()));
        let codes = self.axis.codes();
        // A malformed axis has no codes and is reported elsewhere.
        if !codes.is_empty() && !codes.contains(&position) {
            let (low, high, step) = (self.axis.low.key(), self.axis.high.key(), self.axis.step.key());
            let expected = format!("a code from {low} to {high} in steps of {step}");
            self.problems.error(&self.place, "position", position.key(), expected);
        }
        // Who scored their own table need not say why.
        if self.is_of_others {
            self.problems.text(&self.place, "reason", reason);
        }
    }

    fn worded(&mut self, summary: &str, quotes: &[String], notes: &[Note]) {
        self.problems.text(&self.place, "summary", summary);
        for quote in quotes {
            self.problems.text(&self.place, "quotes", quote);
        }
        for note in notes {
            self.problems.text(&self.place, "notes, text", &note.text);
            self.problems.text(&self.place, "notes, source", &note.source);
            if let Some(url) = &note.url {
                self.problems.url(&self.place, "notes, url", url);
            }
        }
    }

    fn locators(&mut self, locators: &[Locator]) {
        if locators.is_empty() {
            self.problems.error(&self.place, "locators", "none", "at least one paragraph of the source");
        }
        for locator in locators {
            self.known.check_locator(&self.place, "locators", locator, self.problems);
        }
    }
}
