//! The types of the published format, field by field. The codebook defines what the fields mean.
//!
//! [`super::packed`] lists the fields once more.

use super::code::{Code, CodeWords};
use super::date::Date;
use super::id::{AudienceId, ForumId, IssueId, Locator, PlaceId, RecordId, SectionId, SourceId, SpeakerId};
use crate::list::List;
use serde::{Deserialize, Serialize};

/// A whole data set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    /// Number of the format: 1.
    pub format: u32,
    /// Version of the data, a date.
    pub version: String,
    /// The version of the checks that the data passed: [`crate::checks`].
    #[serde(default, skip_serializing_if = "Checked::is_none")]
    pub checked: Checked,
    /// Heading of the page.
    pub title: String,
    /// Text on how the data were made; `{statements}` and `{actions}` stand for the counts.
    pub lede: String,
    /// The headline; `{widest}` stands for the issue or issues with the widest gap between words and deeds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// Language of the data, as BCP 47 has it: the interface speaks it if it can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Nouns for the interface.
    #[serde(default, skip_serializing_if = "Terms::is_default")]
    pub terms: Terms,
    /// Who scored the passages, how and when.
    pub coding: Coding,
    /// The scale.
    pub axis: Axis,
    /// Audiences of the statements, 2–4.
    pub audiences: Vec<Audience>,
    /// Issues in the order of the codebook.
    pub issues: Vec<Issue>,
    /// Aims that the source gives for passages.
    #[serde(default)]
    pub aims: Vec<Aim>,
    /// Categories of actions.
    #[serde(default)]
    pub categories: Vec<Category>,
    /// Speakers.
    pub speakers: Vec<Speaker>,
    /// Countries and places.
    #[serde(default)]
    pub places: Vec<Place>,
    /// Institutions and treaties.
    #[serde(default)]
    pub forums: Vec<Forum>,
    /// The texts that the records come from.
    pub sources: Vec<Source>,
    /// What was said.
    pub statements: Vec<Statement>,
    /// What was done.
    pub actions: Vec<Action>,
    /// Events around both. They have no position and are never counted.
    #[serde(default)]
    pub context: Vec<ContextEvent>,
    /// The authors' conclusions.
    #[serde(default)]
    pub findings: Vec<Finding>,
    /// Links between records.
    #[serde(default)]
    pub links: Vec<Link>,
    /// Steps of the story view.
    #[serde(default)]
    pub story: Vec<StoryStep>,
    /// Corrections since the first version.
    #[serde(default)]
    pub corrections: Vec<Correction>,
    /// Paragraphs that no record cites, with the reason.
    #[serde(default)]
    pub uncited: Vec<Uncited>,
    /// A critic's objections to these data, each in a sentence or two.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub critic: Vec<String>,
}

/// A version of the checks; 0 where none is named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Checked(pub u32);

impl Checked {
    /// Whether none is named.
    pub fn is_none(&self) -> bool {
        self.0 == 0
    }
}

/// Nouns that the interface takes from the data set, in lower case unless they are names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// The source, as in *undated in the report*: `report`.
    pub source: String,
    /// What words and deeds are measured against, as in *deeds further from the rules than words*: `the rules`.
    pub rules: String,
    /// The speakers whose words count: `officials`.
    pub leaders: String,
    /// The speakers whose words stand apart: `scholars and commentators`.
    pub interpreters: String,
    /// When the evidence ends, as a sentence: `Evidence to early 2019.`; empty if that is clear.
    pub extent: String,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            source: "source".to_owned(),
            rules: "the goal".to_owned(),
            leaders: "main speakers".to_owned(),
            interpreters: "other voices".to_owned(),
            extent: String::new(),
        }
    }
}

impl Dataset {
    /// Whether others than who scored it made what is scored.
    #[inline(never)]
    pub fn is_of_others(&self) -> bool {
        self.sources.iter().any(|source| !source.authors.contains(&self.coding.by))
    }
}

impl Terms {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// The accepting end of the scale. It is drawn to the right and up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Toward {
    /// The low end.
    #[default]
    Low,
    /// The high end.
    High,
}

impl Toward {
    fn is_low(&self) -> bool {
        *self == Self::Low
    }
}

/// Who is responsible for the codes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Coding {
    /// Name of the coder or project.
    pub by: String,
    /// Version of the codebook.
    pub codebook: String,
    /// Date of the coding.
    pub date: String,
    /// The method, in a sentence.
    pub method: String,
    /// Whether an outsider checked it.
    pub checked_outside: bool,
    /// Where to report an error: an http(s) or mailto address.
    #[serde(default)]
    pub contact: Option<String>,
}

/// The scale that statements and actions share.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Axis {
    /// Lowest code.
    pub low: Code,
    /// Highest code.
    pub high: Code,
    /// Distance between neighbouring codes.
    pub step: Code,
    /// Largest gap that still counts as a match.
    pub alike: Code,
    /// What the axis measures.
    pub title: String,
    /// Meaning of the low end.
    pub low_label: String,
    /// Meaning of the high end.
    pub high_label: String,
    /// Words of each code for statements.
    pub said: CodeWords,
    /// Words of each code for actions.
    pub done: CodeWords,
    /// The accepting end. It is drawn to the right and up.
    #[serde(default, skip_serializing_if = "Toward::is_low")]
    pub toward: Toward,
    /// A word or two for each tick, for words and deeds alike. Without them only the ends have labels.
    #[serde(default, skip_serializing_if = "CodeWords::is_empty")]
    pub ticks: CodeWords,
    /// What matching words and deeds do at each code, as a clause: `both set conditions on {rule}`.
    #[serde(default, skip_serializing_if = "CodeWords::is_empty")]
    pub both: CodeWords,
}

impl Axis {
    /// Labels of the two ends: the one at the left, then the accepting one at the right.
    pub fn end_labels(&self) -> (&str, &str) {
        match self.toward {
            Toward::Low => (&self.high_label, &self.low_label),
            Toward::High => (&self.low_label, &self.high_label),
        }
    }

    /// The code at the accepting end.
    pub fn accepting(&self) -> Code {
        if self.toward == Toward::Low { self.low } else { self.high }
    }

    /// All codes from low to high; none if the axis is malformed.
    pub fn codes(&self) -> Vec<Code> {
        if self.step.0 <= 0 || self.high < self.low || self.high.0.saturating_sub(self.low.0) / self.step.0 > 1000 {
            return Vec::new();
        }
        (self.low.0..=self.high.0).step_by(self.step.0 as usize).map(Code).list()
    }
}

/// The side of an audience's statements in the comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Said to a foreign audience.
    Abroad,
    /// Said to a domestic audience.
    Home,
    /// Said, but the source doesn't make clear to whom.
    #[default]
    Unclear,
    /// Done.
    Done,
}

/// Whose words they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Voice {
    /// Officials and official texts.
    #[default]
    Leader,
    /// Scholars and commentators.
    Interpreter,
}

/// An audience and its side.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Audience {
    /// Id.
    pub id: AudienceId,
    /// The side of its statements: abroad, home or unclear.
    pub side: Side,
    /// The side in words.
    pub label: String,
}

/// Whether an issue's evidence is in this data set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum IssueStatus {
    /// It is here.
    #[default]
    Covered,
    /// It is treated elsewhere.
    Elsewhere,
}

/// An issue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Issue {
    /// Id.
    pub id: IssueId,
    /// Short name.
    pub label: String,
    /// What it is about, as a phrase.
    pub about: String,
    /// Covered here or elsewhere.
    pub status: IssueStatus,
    /// Its name inside a sentence, such as `the internet`; `None`: the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inline: Option<String>,
    /// What it is measured against, such as `WTO rules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The words and the deed shown in its row.
    #[serde(default, skip_serializing_if = "Brief::is_empty")]
    pub brief: Brief,
}

impl Issue {
    /// Its name inside a sentence.
    pub fn in_sentence(&self) -> &str {
        self.inline.as_deref().unwrap_or(&self.label)
    }
}

/// The words and the deed shown in an issue's row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Brief {
    /// The words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<BriefLine>,
    /// The deed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub did: Option<BriefLine>,
}

impl Brief {
    fn is_empty(&self) -> bool {
        self.said.is_none() && self.did.is_none()
    }
}

/// A record in one line of at most 70 characters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BriefLine {
    /// The record. It is on this issue and this side.
    pub record: RecordId,
    /// The line. Text between “ and ” is verbatim from one of the record's quotations.
    pub text: String,
    /// Who, when or where, such as `on joining the WTO`; `None`: speaker and date of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// An aim, by number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Aim {
    /// Number.
    pub id: u8,
    /// Name.
    pub label: String,
}

/// A category of actions, by number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Category {
    /// Number.
    pub id: u8,
    /// Name.
    pub label: String,
}

/// A speaker: a person, a body or a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Speaker {
    /// Id.
    pub id: SpeakerId,
    /// Name as in the source.
    pub name: String,
    /// Office as in the source; empty if it gives none.
    pub role: String,
}

/// A place. The data set gives its coordinates, in degrees.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Id.
    pub id: PlaceId,
    /// Name.
    pub name: String,
    /// Longitude, −180–180.
    pub lon: f64,
    /// Latitude, −90–90.
    pub lat: f64,
}

/// An institution or treaty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Forum {
    /// Id.
    pub id: ForumId,
    /// Name.
    pub name: String,
}

/// A source text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Id.
    pub id: SourceId,
    /// Title.
    pub title: String,
    /// Authors in order.
    pub authors: Vec<String>,
    /// Publisher.
    pub publisher: String,
    /// Date of publication.
    pub published: String,
    /// The publisher's page.
    pub url: String,
    /// The part that the data set covers.
    pub extent: String,
    /// Its sections in order.
    pub sections: Vec<Section>,
}

/// A section of a source.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// Id, the first half of a locator.
    pub id: SectionId,
    /// Heading.
    pub title: String,
    /// Number of paragraphs.
    pub paragraphs: u32,
    /// The first three words of each paragraph, if the build had the text.
    #[serde(default)]
    pub openings: Vec<String>,
}

/// Context from outside the source, never counted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// What it says.
    pub text: String,
    /// Where it comes from.
    pub source: String,
    /// Its address.
    #[serde(default)]
    pub url: Option<String>,
}

/// A position that someone said or wrote.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// Id.
    pub id: RecordId,
    /// The speaker.
    pub speaker: SpeakerId,
    /// Official or interpreter.
    pub voice: Voice,
    /// The audience.
    pub audience: AudienceId,
    /// Speech, document or publication.
    #[serde(default)]
    pub occasion: Option<String>,
    /// Date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The source's words for an imprecise date.
    #[serde(default)]
    pub date_note: Option<String>,
    /// Institution or treaty.
    #[serde(default)]
    pub forum: Option<ForumId>,
    /// Where it happened, or whom it concerns.
    #[serde(default)]
    pub places: Vec<PlaceId>,
    /// Quoted words, exactly.
    #[serde(default)]
    pub quotes: Vec<String>,
    /// Our summary in one sentence, with attribution.
    pub summary: String,
    /// Issue.
    pub issue: IssueId,
    /// Aim that the source gives for it.
    #[serde(default)]
    pub aim: Option<u8>,
    /// Code.
    pub position: Code,
    /// Why this code.
    pub reason: String,
    /// Places in the source.
    pub locators: Vec<Locator>,
    /// Context from other sources.
    #[serde(default)]
    pub notes: Vec<Note>,
}

/// Something done, refused, blocked, hosted, paid for or left undone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Id.
    pub id: RecordId,
    /// Who did it, if the data say so: one of the speakers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<SpeakerId>,
    /// Date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The source's words for an imprecise date.
    #[serde(default)]
    pub date_note: Option<String>,
    /// Institution or treaty.
    #[serde(default)]
    pub forum: Option<ForumId>,
    /// Where it happened, or whom it concerns.
    #[serde(default)]
    pub places: Vec<PlaceId>,
    /// Quoted words, exactly.
    #[serde(default)]
    pub quotes: Vec<String>,
    /// Our summary in one sentence, worded as reported.
    pub summary: String,
    /// Issue.
    pub issue: IssueId,
    /// Category of the source.
    pub category: u8,
    /// Code.
    pub position: Code,
    /// Why this code.
    pub reason: String,
    /// Places in the source.
    pub locators: Vec<Locator>,
    /// Context from other sources.
    #[serde(default)]
    pub notes: Vec<Note>,
}

/// An event that is neither statement nor action.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContextEvent {
    /// Id.
    pub id: RecordId,
    /// Date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The source's words for an imprecise date.
    #[serde(default)]
    pub date_note: Option<String>,
    /// Our summary in one sentence.
    pub summary: String,
    /// Whether the source calls it a turning point.
    #[serde(default)]
    pub turning_point: bool,
    /// Places in the source.
    pub locators: Vec<Locator>,
}

/// A conclusion of the authors.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Id.
    pub id: RecordId,
    /// The issues, records or links that it is about.
    pub about: Vec<RecordId>,
    /// Our summary in one sentence.
    pub summary: String,
    /// Aim that the source gives for it.
    #[serde(default)]
    pub aim: Option<u8>,
    /// Places in the source.
    pub locators: Vec<Locator>,
}

/// How the later record or the deed of a link relates to the other record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LinkKind {
    /// The deed does what the words say.
    #[default]
    Matches,
    /// The deed does the opposite, or less than was promised.
    Diverges,
    /// The deed narrows what the words mean.
    Qualifies,
    /// The later or domestic words give the others another meaning.
    Reinterprets,
    /// The same claim again.
    Echoes,
    /// The same claim, stronger and later.
    Escalates,
    /// The later words say what the earlier ones ruled out.
    Departs,
}

impl LinkKind {
    /// Whether it links words to a deed, rather than words to words.
    pub fn is_to_action(self) -> bool {
        matches!(self, Self::Matches | Self::Diverges | Self::Qualifies)
    }
}

/// Who drew a link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DrawnBy {
    /// The source itself.
    Report,
    /// The coder.
    #[default]
    Coder,
}

/// A link between two records.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// Id.
    pub id: RecordId,
    /// A statement.
    pub from: RecordId,
    /// A statement or an action.
    pub to: RecordId,
    /// Kind of the link.
    pub kind: LinkKind,
    /// Who drew it.
    pub drawn_by: DrawnBy,
    /// Places in the source.
    #[serde(default)]
    pub locators: Vec<Locator>,
    /// Our comment.
    #[serde(default)]
    pub note: Option<String>,
}

/// A step of the story.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct StoryStep {
    /// Heading.
    pub title: String,
    /// Two or three sentences.
    pub text: String,
    /// View state, as in the URL.
    pub state: String,
    /// Records that it cites.
    #[serde(default)]
    pub records: Vec<RecordId>,
}

/// An entry of the corrections log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// Date.
    pub date: String,
    /// The record.
    pub record: RecordId,
    /// The old text.
    pub before: String,
    /// The new text.
    pub after: String,
    /// Why.
    pub why: String,
}

/// A paragraph that no record cites.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Uncited {
    /// The paragraph.
    pub locator: Locator,
    /// Why.
    pub why: String,
}
