//! Words and deeds with positions, as a data set of the format's version 1.

use super::cells::{quotation, references, when};
use super::edition::Edition;
use super::ids::Ids;
use crate::lines::Line;
use crate::mapping::{End, Figure, IssueWords, Mapping};
use crate::problem::{Effect, Problem};
use crate::role::Role;
use crate::values::number;
use crate::words;
use saydo::model::{
    Action, Audience, Axis, Category, Code, CodeWords, Coding, Dataset, Date, DrawnBy, Issue, IssueStatus, Link,
    LinkKind, Locator, Note, RecordId, Section, Side, Source, Speaker, Statement, Terms, Toward, Voice, checks,
};
use saydo::text::{Lang, Words};
use std::collections::BTreeMap;

/// Id of the section whose paragraphs are the table's rows.
const SECTION: &str = "rows";

/// Most audiences; the format has room for one more, which holds what is left.
const AUDIENCES: usize = 11;
/// Id of the audience of what is left.
const UNCLEAR: &str = "unclear";

/// Makes the data set; `None` if the scale has no positions.
pub fn make(
    lines: &[Line<'_>],
    mapping: &Mapping,
    edition: &Edition<'_>,
    problems: &mut Vec<Problem>,
) -> Option<Dataset> {
    let axis = axis(mapping, edition.words, problems)?;
    let rows = lines.iter().map(|line| line.number).max().unwrap_or(1);
    let mut maker = Maker {
        mapping,
        problems,
        ids: Ids::default(),
        set: Dataset { axis, ..Dataset::default() },
        names: Names::default(),
        ends: BTreeMap::new(),
        has_unclear: false,
        words: edition.words,
    };
    for id in ["table", SECTION, UNCLEAR] {
        maker.ids.once(id.to_owned());
    }
    for line in lines {
        maker.line(line);
    }
    let today = edition.day;
    let mut set = maker.finish(today, rows);
    set.version = today.to_owned();
    set.checked = checks::NOW;
    set.coding.date = today.to_owned();
    Some(set)
}

/// A record that may be tied to another, with its position.
type Tied = (RecordId, Code);

/// Things that have been named, with their ids.
#[derive(Default)]
struct Names {
    issues: Vec<(String, String)>,
    speakers: Vec<(String, String)>,
    audiences: Vec<(String, String)>,
    categories: Vec<String>,
}

struct Maker<'a> {
    mapping: &'a Mapping,
    problems: &'a mut Vec<Problem>,
    ids: Ids,
    set: Dataset,
    names: Names,
    /// Words and deeds of an issue that have one id in the table.
    ends: BTreeMap<(String, String), (Option<Tied>, Option<Tied>)>,
    /// Whether words to more audiences than there is room for stand together.
    has_unclear: bool,
    words: Words,
}

impl Maker<'_> {
    fn line(&mut self, line: &Line<'_>) {
        let issues = line.values(Role::Issue);
        let issues = if issues.is_empty() { line.values(Role::Who) } else { issues };
        if issues.is_empty() {
            self.problems.push(line.problem(Role::Issue, "", Lang::now().intake_need_issue(), Effect::DropsRow));
        }
        for issue in issues {
            if line.has(Role::Kind) { self.event(line, issue) } else { self.pair(line, issue) }
        }
    }

    /// A row that is words or a deed.
    fn event(&mut self, line: &Line<'_>, issue: &str) {
        let kind = line.text(Role::Kind);
        let Some(is_deed) = words::kind(kind) else {
            let near = words::near(kind, ["said", "did"]);
            let problem = line.problem(Role::Kind, kind, Lang::now().intake_need_kind(), Effect::DropsRow);
            return self.problems.push(problem.near(near));
        };
        let role = [Role::Text, Role::Said, Role::Done].into_iter().find(|role| !line.text(*role).is_empty());
        let record = self.record(line, issue, is_deed, role.unwrap_or(Role::Text), Role::Value);
        let given = words::id(line.text(Role::Id));
        let Some(record) = record.filter(|_| !given.is_empty()) else { return };
        // Words and a deed with one id belong together; of several, the first.
        let ends = self.ends.entry((issue.to_owned(), given)).or_default();
        let end = if is_deed { &mut ends.1 } else { &mut ends.0 };
        if end.is_some() {
            return;
        }
        *end = Some(record);
        if let (Some(said), Some(done)) = ends.clone() {
            self.link(said, done);
        }
    }

    /// A tie of words and the deed that answers them.
    fn link(&mut self, (said, from): Tied, (done, to): Tied) {
        let is_match = (from.0 - to.0).abs() <= self.set.axis.alike.0;
        self.set.links.push(Link {
            id: self.ids.once(format!("link-{}", said.as_str())).as_str().into(),
            from: said,
            to: done,
            kind: if is_match { LinkKind::Matches } else { LinkKind::Diverges },
            drawn_by: DrawnBy::Coder,
            ..Link::default()
        });
    }

    /// A row that holds words and the deed that came of them.
    fn pair(&mut self, line: &Line<'_>, issue: &str) {
        let said = self.record(line, issue, false, Role::Said, Role::SaidValue);
        let done = self.record(line, issue, true, Role::Done, Role::DoneValue);
        if let (Some(said), Some(done)) = (said, done) {
            self.link(said, done);
        }
    }

    fn record(&mut self, line: &Line<'_>, issue: &str, is_deed: bool, text: Role, value: Role) -> Option<Tied> {
        let position = self.position(line, value)?;
        let text = line.text(text);
        let text = if text.is_empty() { issue } else { text };
        let issue_id = self.issue(issue);
        let given = line.text(Role::Id);
        let side = if is_deed { "done" } else { "said" };
        let id = if given.is_empty() || words::id(given).is_empty() {
            let role = if is_deed { Role::DoneSource } else { Role::Source };
            self.ids.of_parts(side, &[issue, text, line.text(Role::Who), line.text(Role::Date), line.text(role)])
        } else {
            self.ids.once(format!("{side}-{}", words::id(given)))
        };
        let dated = if is_deed && !line.text(Role::DoneDate).is_empty() { Role::DoneDate } else { Role::Date };
        let when = when(line, dated, self.mapping, self.problems);
        if let (Some(date), Some(note)) = (&when.date, &when.note) {
            let found = Lang::now().intake_only_part(note, date);
            let problem = line.problem(dated, note, Lang::now().intake_need_date(), Effect::Assumes);
            self.problems.push(Problem { found, ..problem });
        }
        let mut quotes: Vec<String> = quotation(text).into_iter().map(str::to_owned).collect();
        if !is_deed && !line.text(Role::Quote).is_empty() {
            let quote = line.text(Role::Quote);
            quotes.push(quotation(quote).unwrap_or(quote).to_owned());
        }
        let reason = line.text(Role::Reason).to_owned();
        let notes = self.notes(line, is_deed);
        let locators = vec![Locator(format!("{SECTION} ¶{}", line.number))];
        let date = when.date.map(Date);
        let summary = quotation(text).unwrap_or(text).to_owned();
        if is_deed {
            let category = self.category(line.text(Role::Group));
            let who = line.text(Role::Who);
            let actor = (!who.is_empty()).then(|| self.speaker(who).as_str().into());
            self.set.actions.push(Action {
                id: id.as_str().into(),
                actor,
                date,
                date_note: when.note,
                quotes,
                summary,
                issue: issue_id.as_str().into(),
                category,
                position,
                reason,
                locators,
                notes,
                ..Action::default()
            });
        } else {
            let (speaker, audience) = (self.speaker(line.text(Role::Who)), self.audience(line.text(Role::To)));
            if audience == UNCLEAR {
                let expected = Lang::now().intake_need_audience(&AUDIENCES.to_string());
                self.problems.push(line.problem(Role::To, line.text(Role::To), expected, Effect::CountsApart));
            }
            self.set.statements.push(Statement {
                id: id.as_str().into(),
                speaker: speaker.as_str().into(),
                voice: Voice::Leader,
                audience: audience.as_str().into(),
                date,
                date_note: when.note,
                quotes,
                summary,
                issue: issue_id.as_str().into(),
                position,
                reason,
                locators,
                notes,
                ..Statement::default()
            });
        }
        Some((id.as_str().into(), position))
    }

    /// The position in a cell, a step of the axis.
    fn position(&mut self, line: &Line<'_>, role: Role) -> Option<Code> {
        let axis = &self.set.axis;
        let (low, high, step) = (axis.low.key(), axis.high.key(), axis.step.key());
        let expected = Lang::now().intake_need_position(&low, &high, &step);
        if line.text(role).is_empty() {
            self.problems.push(line.problem(role, "", expected, Effect::DropsCell));
            return None;
        }
        let code = number::parse(line.text(role)).and_then(|amount| Code::from_number(amount.low));
        match code.filter(|code| axis.codes().contains(code)) {
            Some(code) => Some(code),
            None => {
                let problem = line.problem(role, line.text(role), expected, Effect::DropsCell);
                self.problems.push(problem);
                None
            }
        }
    }

    fn notes(&mut self, line: &Line<'_>, is_deed: bool) -> Vec<Note> {
        let role = if is_deed && !line.text(Role::DoneSource).is_empty() { Role::DoneSource } else { Role::Source };
        let links = references(line, role, false, self.problems);
        let text = self.words.say(|lang| lang.intake_note());
        let note = |(source, url)| Note { text: text.clone(), source, url: Some(url) };
        links.into_iter().map(note).collect()
    }

    fn issue(&mut self, name: &str) -> String {
        if let Some((_, id)) = self.names.issues.iter().find(|(known, _)| known == name) {
            return id.clone();
        }
        let id = self.ids.of_name("issue", name);
        self.names.issues.push((name.to_owned(), id.clone()));
        let is_it = |words: &&IssueWords| words::plain(&words.issue) == words::plain(name);
        let words = self.mapping.issue_words.iter().find(is_it).cloned().unwrap_or_default();
        let given = |text: String| Some(text).filter(|text| !text.trim().is_empty());
        self.set.issues.push(Issue {
            id: id.as_str().into(),
            label: text(&words.label, name),
            about: text(&words.about, name),
            status: IssueStatus::Covered,
            inline: given(words.inline),
            rule: given(words.rule),
            ..Issue::default()
        });
        id
    }

    fn speaker(&mut self, name: &str) -> String {
        let nobody = self.words.say(|lang| lang.intake_nobody());
        let name = if name.is_empty() { nobody.as_str() } else { name };
        if let Some((_, id)) = self.names.speakers.iter().find(|(known, _)| known == name) {
            return id.clone();
        }
        let id = self.ids.of_name("speaker", name);
        self.names.speakers.push((name.to_owned(), id.clone()));
        self.set.speakers.push(Speaker { id: id.as_str().into(), name: name.to_owned(), role: String::new() });
        id
    }

    fn audience(&mut self, value: &str) -> String {
        if let Some((_, id)) = self.names.audiences.iter().find(|(known, _)| known == value) {
            return id.clone();
        }
        let given = self.mapping.audience.iter().find(|audience| words::plain(&audience.value) == words::plain(value));
        if given.is_none() && self.names.audiences.len() >= AUDIENCES {
            self.has_unclear = true;
            return UNCLEAR.to_owned();
        }
        let id = self.ids.of_name("audience", if value.is_empty() { "said" } else { value });
        let label = given.map(|given| given.label.clone()).filter(|label| !label.is_empty());
        let said = |lang: Lang| match value {
            "" => lang.map_hint_said().to_owned(),
            value => lang.intake_said_to(value),
        };
        let label = label.unwrap_or_else(|| self.words.say(said));
        let side = match given.map(|given| given.side.as_str()) {
            Some("home") => Side::Home,
            Some("unclear") => Side::Unclear,
            _ => Side::Abroad,
        };
        self.names.audiences.push((value.to_owned(), id.clone()));
        self.set.audiences.push(Audience { id: id.as_str().into(), side, label });
        id
    }

    fn category(&mut self, name: &str) -> u8 {
        let deeds = self.words.say(|lang| lang.verdict_deeds());
        let name = if name.is_empty() { deeds.as_str() } else { name };
        let at = self.names.categories.iter().position(|known| known == name).unwrap_or_else(|| {
            self.names.categories.push(name.to_owned());
            self.names.categories.len() - 1
        });
        u8::try_from(at + 1).unwrap_or(u8::MAX)
    }

    fn finish(mut self, today: &str, rows: usize) -> Dataset {
        let (figure, words) = (&self.mapping.figure, self.words);
        if self.set.audiences.is_empty() {
            self.audience("");
        }
        if self.has_unclear {
            let label = words.say(|lang| lang.side_unclear());
            self.set.audiences.push(Audience { id: UNCLEAR.into(), side: Side::Unclear, label });
        }
        let is_pair = |issue: &Issue| {
            let has_words = self.set.statements.iter().any(|record| record.issue == issue.id);
            has_words && self.set.actions.iter().any(|record| record.issue == issue.id)
        };
        if !self.set.issues.is_empty() && !self.set.issues.iter().any(is_pair) {
            let (found, expected) = (Lang::now().intake_compares_nothing(), Lang::now().intake_need_both());
            self.problems.push(Problem::whole(found, expected, Effect::Assumes));
        }
        let categories = self.names.categories.iter().take(255).enumerate();
        self.set.categories =
            categories.map(|(at, label)| Category { id: (at + 1) as u8, label: label.clone() }).collect();
        let section = Section {
            id: SECTION.into(),
            title: words.say(|lang| lang.intake_section()),
            paragraphs: rows as u32,
            openings: Vec::new(),
        };
        self.set.sources = vec![Source {
            id: "table".into(),
            title: text(&figure.source, &text(&figure.title, &words.say(|lang| lang.intake_name()))),
            authors: vec![text(&figure.by, &words.say(|lang| lang.intake_by()))],
            publisher: publisher(figure, words),
            published: today.to_owned(),
            url: figure.url.clone(),
            extent: words.say(|lang| lang.intake_extent()),
            sections: vec![section],
        }];
        self.set.terms = terms(self.mapping, words);
        self.set.critic = figure.critic.iter().filter(|text| !text.trim().is_empty()).cloned().collect();
        self.set.coding = coding(self.mapping, today, words, &words.say(|lang| lang.intake_method()));
        self.set.format = 1;
        self.set.title = text(&figure.title, &words.say(|lang| lang.intake_title()));
        self.set.headline.clone_from(&figure.headline);
        self.set.lang.clone_from(&figure.lang);
        self.set.lede = figure.lede.clone().unwrap_or_else(|| words.say(|lang| lang.intake_lede_positions()));
        self.set
    }
}

fn terms(mapping: &Mapping, words: Words) -> Terms {
    let given = &mapping.terms;
    Terms {
        source: text(&given.source, &words.say(|lang| lang.intake_terms_source())),
        rules: text(&given.rules, &words.say(|lang| lang.intake_terms_rules())),
        leaders: text(&given.leaders, &words.say(|lang| lang.intake_terms_leaders())),
        interpreters: words.say(|lang| lang.intake_terms_interpreters()),
        extent: given.extent.trim().to_owned(),
    }
}

/// Who publishes the table: whoever scored it, unless somebody else is named.
fn publisher(figure: &Figure, words: Words) -> String {
    let by = text(&figure.by, &words.say(|lang| lang.intake_publisher()));
    text(&figure.publisher, &by)
}

/// Who answers for the scores. `method` is for a table that says nothing of how it was made.
pub fn coding(mapping: &Mapping, today: &str, words: Words, method: &str) -> Coding {
    let figure = &mapping.figure;
    Coding {
        by: text(&figure.by, &words.say(|lang| lang.intake_by())),
        codebook: "1".to_owned(),
        date: today.to_owned(),
        method: text(&figure.method, method),
        checked_outside: false,
        contact: figure.contact.clone(),
    }
}

/// The text, or another where it is blank.
pub fn text(text: &str, otherwise: &str) -> String {
    if text.trim().is_empty() { otherwise.to_owned() } else { text.to_owned() }
}

fn axis(mapping: &Mapping, words: Words, problems: &mut Vec<Problem>) -> Option<Axis> {
    let scale = &mapping.scale;
    let number = |value: Option<f64>, otherwise: f64| Code::from_number(value.unwrap_or(otherwise));
    let mut axis = Axis {
        low: number(scale.low, -2.0)?,
        high: number(scale.high, 2.0)?,
        step: number(scale.step, 1.0)?,
        alike: number(scale.alike, 0.4)?,
        title: text(&scale.title, &words.say(|lang| lang.intake_scale_title())),
        toward: if scale.toward == Some(End::Low) { Toward::Low } else { Toward::High },
        ..Axis::default()
    };
    if axis.codes().len() < 2 || axis.codes().last() != Some(&axis.high) || axis.alike < Code(0) {
        let found = Lang::now().intake_scale(&axis.low.key(), &axis.high.key(), &axis.step.key());
        let expected = Lang::now().intake_need_scale();
        problems.push(Problem::whole(found, expected, Effect::Stops));
        return None;
    }
    axis.low_label = text(&scale.low_label, &shown(axis.low));
    axis.high_label = text(&scale.high_label, &shown(axis.high));
    if scale.low_label.trim().is_empty() || scale.high_label.trim().is_empty() {
        let problem = Problem::whole(Lang::now().intake_no_ends(), Lang::now().intake_need_ends(), Effect::Assumes);
        problems.push(problem.set_by("`low-label` and `high-label` under [scale]"));
    }
    axis.said = code_words(&axis, &scale.said);
    axis.done = code_words(&axis, &scale.done);
    axis.ticks = given_words(&axis, &scale.ticks);
    axis.both = given_words(&axis, &scale.both);
    Some(axis)
}

fn shown(code: Code) -> String {
    code.key().replace('-', "−")
}

/// Words for each position: the mapping's, or else the number.
fn code_words(axis: &Axis, words: &BTreeMap<String, String>) -> CodeWords {
    let word = |code: Code| given_word(words, code).map_or_else(|| shown(code), str::to_owned);
    CodeWords(axis.codes().into_iter().map(|code| (code, word(code))).collect())
}

/// Words for those positions that the mapping has words for.
fn given_words(axis: &Axis, words: &BTreeMap<String, String>) -> CodeWords {
    let word = |code: Code| given_word(words, code).map(|word| (code, word.to_owned()));
    CodeWords(axis.codes().into_iter().filter_map(word).collect())
}

fn given_word(words: &BTreeMap<String, String>, code: Code) -> Option<&str> {
    let is_it = |key: &str| code_of(key) == Some(code);
    let (_, word) = words.iter().find(|(key, _)| is_it(key))?;
    Some(word.as_str()).filter(|word| !word.trim().is_empty())
}

/// The position that a key of the mapping names.
pub fn code_of(key: &str) -> Option<Code> {
    number::parse(key).and_then(|amount| Code::from_number(amount.low))
}
