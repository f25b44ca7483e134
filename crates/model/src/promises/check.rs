//! Checks of a data set of promises beyond its shape.

use super::set::{FORMAT, Kind, Promise, Promises, Reference, When};
use crate::address::{is_mail_address, is_web_address};
use crate::checks;
use crate::date::Date;
use crate::id::is_well_formed;
use crate::problem::{Problem, Rule, settle};
use std::collections::BTreeSet;

/// Every problem, in the order of the format.
pub fn check(set: &Promises) -> Vec<Problem> {
    let mut checker = Checker { set, problems: Vec::new() };
    checker.frame();
    checker.ids();
    for (index, promise) in set.promises.iter().enumerate() {
        checker.promise(&format!("promises[{index}] ({})", promise.id), promise);
    }
    settle(&mut checker.problems, set.checked);
    checker.problems
}

struct Checker<'a> {
    set: &'a Promises,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn error(&mut self, place: &str, field: &str, found: &str, expected: &str) {
        self.broken(place, field, Rule::Other, found, expected);
    }

    /// An error by a rule that a text of an author can break.
    fn broken(&mut self, place: &str, field: &str, rule: Rule, found: &str, expected: &str) {
        let place = if place.is_empty() { field.to_owned() } else { format!("{place}, {field}") };
        self.problems.push(Problem::error(place, found, expected).of(rule));
    }

    fn text(&mut self, place: &str, field: &str, text: &str) {
        if text.trim().is_empty() {
            self.broken(place, field, Rule::Blank, "nothing", "a text");
        }
    }

    fn date(&mut self, place: &str, field: &str, date: &str) {
        if Date(date.to_owned()).points().is_none() {
            let expected = "a date such as 2018-06-22, 2018-06, 2018 or 2014/2015";
            self.broken(place, field, Rule::Date, &format!("`{date}`"), expected);
        }
    }

    fn frame(&mut self) {
        let set = self.set;
        if set.format != FORMAT {
            self.error("", "format", &set.format.to_string(), "2");
        }
        self.date("", "version", &set.version);
        for (field, text) in [("title", &set.title), ("lede", &set.lede)] {
            self.text("", field, text);
        }
        if set.lede.replace("{promises}", "").contains(['{', '}']) {
            let rule = Rule::Braces("{promises}");
            self.broken("", "lede", rule, "another brace", "`{promises}` as the only one");
        }
        if let Some(lang) = set.lang.as_ref().filter(|lang| !checks::is_language(lang)) {
            let problem = Problem::error("lang", format!("`{lang}`"), "a language tag such as en, fr or pt-BR");
            self.problems.push(problem.of(Rule::Language).since(checks::LANGUAGE));
        }
        for (field, text) in [("by", &set.coding.by), ("method", &set.coding.method)] {
            self.text("coding", field, text);
        }
        self.date("coding", "date", &set.coding.date);
        if set.coding.contact.as_ref().is_some_and(|contact| !is_web_address(contact) && !is_mail_address(contact)) {
            let expected = "an address that begins with https://, http:// or mailto:";
            self.broken("coding", "contact", Rule::Contact, "another text", expected);
        }
        if let Some(source) = &set.source {
            self.text("source", "title", &source.title);
            if !source.url.is_empty() && !is_web_address(&source.url) {
                let expected = "an address that begins with https:// or http://";
                self.broken("source", "url", Rule::Address, &format!("`{}`", source.url), expected);
            }
        }
        if set.issues.is_empty() && set.actors.is_empty() {
            self.error("", "issues", "none, and no actors", "at least one issue or actor, which are the rows");
        }
        self.scale();
    }

    fn scale(&mut self) {
        let scale = &self.set.scale;
        if scale.kind == Kind::Outcomes && scale.statuses.is_empty() {
            self.error("scale", "statuses", "none", "at least one");
        }
        if !scale.alike.is_finite() || scale.alike < 0.0 {
            self.broken("scale", "alike", Rule::Number, &scale.alike.to_string(), "0 or more");
        }
        let mut before = Some(0);
        for (index, status) in scale.statuses.iter().enumerate() {
            let place = format!("scale, statuses[{index}] ({})", status.id);
            self.text(&place, "label", &status.label);
            let follows = match (before, status.place) {
                (Some(before), Some(place)) => place == before || place == before + 1,
                (None, Some(_)) => false,
                (_, None) => true,
            };
            if !follows {
                let found = status.place.map_or_else(String::new, |place| place.to_string());
                let expected = "places 1, 2, 3 … in their order, and statuses without a place after them";
                self.error(&place, "place", &found, expected);
            }
            before = status.place;
        }
    }

    fn ids(&mut self) {
        let set = self.set;
        let mut seen = BTreeSet::new();
        let statuses = set.scale.statuses.iter().map(|status| ("scale, statuses", &status.id));
        let issues = set.issues.iter().map(|issue| ("issues", &issue.id));
        let actors = set.actors.iter().map(|actor| ("actors", &actor.id));
        let promises = set.promises.iter().map(|promise| ("promises", &promise.id));
        for (kind, id) in statuses.chain(issues).chain(actors).chain(promises) {
            if !is_well_formed(id) {
                let expected = "lower-case letters and digits, in parts joined by single hyphens";
                self.error(kind, "id", &format!("`{id}`"), expected);
            }
            if !seen.insert(id) {
                self.error(kind, "id", &format!("`{id}` again"), "an id of its own");
            }
        }
        for (index, issue) in set.issues.iter().enumerate() {
            self.text(&format!("issues[{index}]"), "label", &issue.label);
        }
        for (index, actor) in set.actors.iter().enumerate() {
            self.text(&format!("actors[{index}]"), "label", &actor.label);
        }
    }

    fn promise(&mut self, place: &str, promise: &Promise) {
        let set = self.set;
        self.text(place, "promised", &promise.promised);
        if promise.issues.is_empty() && promise.actors.is_empty() {
            self.error(place, "issues", "none, and no actor", "at least one of both");
        }
        for id in promise.issues.iter().filter(|id| set.issues.iter().all(|issue| issue.id != **id)) {
            self.error(place, "issues", &format!("`{id}`, which nothing has"), "the id of an issue");
        }
        for id in promise.actors.iter().filter(|id| set.actors.iter().all(|actor| actor.id != **id)) {
            self.error(place, "actors", &format!("`{id}`, which nothing has"), "the id of an actor");
        }
        let statuses = promise.status.iter().chain(promise.history.iter().map(|step| &step.status));
        for id in statuses.filter(|id| set.status(id).is_none()) {
            self.error(place, "status", &format!("`{id}`, which nothing has"), "the id of a status");
        }
        for step in &promise.history {
            self.date(place, "history", &step.date);
        }
        self.amounts(place, promise);
        let dates = [("date", &promise.date), ("deadline", &promise.deadline), ("rated", &promise.rated)];
        for (field, When { date, .. }) in dates {
            if let Some(date) = date {
                self.date(place, field, date);
            }
        }
        for (field, list) in [("sources", &promise.sources), ("evidence", &promise.evidence)] {
            for Reference { title, url } in list {
                self.text(place, &format!("{field}, title"), title);
                if !url.is_empty() && !is_web_address(url) {
                    let expected = "an address that begins with https:// or http://";
                    self.broken(place, &format!("{field}, url"), Rule::Address, &format!("`{url}`"), expected);
                }
            }
        }
    }

    fn amounts(&mut self, place: &str, promise: &Promise) {
        let amounts = [promise.target, promise.target_to, promise.reached];
        if amounts.iter().flatten().any(|amount| !amount.is_finite()) {
            self.broken(place, "target", Rule::Number, "no number", "a number");
        }
        if let Some(end) = promise.target_to
            && promise.target.is_none_or(|start| start > end)
        {
            self.broken(place, "target_to", Rule::Number, &end.to_string(), "an end that is not below `target`");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Named, Origin, Scale, Status, Step};
    use super::*;
    use crate::Coding;

    fn fixture() -> Promises {
        let status = |id: &str, place| Status { id: id.into(), label: id.into(), place };
        Promises {
            format: 2,
            version: "2026-12-01".into(),
            title: "Promises".into(),
            lede: "{promises} promises".into(),
            coding: Coding { by: "us".into(), method: "by hand".into(), date: "2026".into(), ..Coding::default() },
            scale: Scale {
                statuses: vec![status("kept", Some(1)), status("broken", Some(2)), status("open", None)],
                ..Scale::default()
            },
            issues: vec![Named { id: "roads".into(), label: "Roads".into() }],
            promises: vec![Promise {
                id: "p1".into(),
                issues: vec!["roads".into()],
                promised: "A road".into(),
                status: Some("kept".into()),
                sources: vec![Reference { title: "x".into(), url: "https://a.example".into() }],
                ..Promise::default()
            }],
            ..Promises::default()
        }
    }

    /// The place of the one problem that a change raises.
    fn place(change: impl FnOnce(&mut Promises)) -> String {
        let mut set = fixture();
        change(&mut set);
        let problems = check(&set);
        assert_eq!(problems.len(), 1, "{problems:?}");
        problems[0].place.clone()
    }

    #[test]
    fn a_data_set_of_promises_is_valid() {
        assert_eq!(check(&fixture()), []);
    }

    #[test]
    fn each_fault_is_told_with_its_place() {
        assert_eq!(place(|set| set.format = 1), "format");
        assert_eq!(place(|set| set.lede = "{all}".into()), "lede");
        assert_eq!(place(|set| set.scale.statuses[1].place = Some(3)), "scale, statuses[1] (broken), place");
        assert_eq!(place(|set| set.promises[0].status = Some("gone".into())), "promises[0] (p1), status");
        assert_eq!(place(|set| set.promises[0].issues = vec!["sea".into()]), "promises[0] (p1), issues");
        assert_eq!(place(|set| set.promises[0].sources[0].url = "file:///x".into()), "promises[0] (p1), sources, url");
        let of = |title: &str, url: &str| Origin { title: title.into(), url: url.into(), ..Origin::default() };
        assert_eq!(place(|set| set.source = Some(of(" ", ""))), "source, title");
        assert_eq!(place(|set| set.source = Some(of("x", "file:///x"))), "source, url");
        assert_eq!(place(|set| set.promises[0].rated.date = Some("soon".into())), "promises[0] (p1), rated");
        assert_eq!(place(|set| set.promises[0].target_to = Some(1.0)), "promises[0] (p1), target_to");
        assert_eq!(place(|set| set.issues[0].label = " ".into()), "issues[0], label");
        assert_eq!(
            place(|set| set.promises[0].history = vec![Step { date: "soon".into(), status: "open".into() }]),
            "promises[0] (p1), history"
        );
    }
}
