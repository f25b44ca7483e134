//! The published format's types, field by field. Field meanings are the codebook's.
//!
//! The packed form lists the fields once more, see [`super::packed`].

use super::code::{Code, CodeWords};
use super::date::Date;
use super::id::{AudienceId, ForumId, IssueId, Locator, PlaceId, RecordId, SectionId, SourceId, SpeakerId};
use crate::model::list::List;
use serde::{Deserialize, Serialize};

/// A whole data set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    /// Number of the format, 1.
    pub format: u32,
    /// Version of the data, a date.
    pub version: String,
    /// Heading of the page.
    pub title: String,
    /// Text on how the data were made; `{statements}` and `{actions}` stand for the counts.
    pub lede: String,
    /// The headline; `{widest}` stands for the issue, or the issues, on which words and deeds part most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// The data set's own nouns.
    #[serde(default, skip_serializing_if = "Terms::is_default")]
    pub terms: Terms,
    /// Who coded it, how and when.
    pub coding: Coding,
    /// The scale.
    pub axis: Axis,
    /// To whom statements are made, 2–4.
    pub audiences: Vec<Audience>,
    /// Issues in the order of the codebook.
    pub issues: Vec<Issue>,
    /// Aims that the source ties passages to.
    #[serde(default)]
    pub aims: Vec<Aim>,
    /// Categories of actions.
    #[serde(default)]
    pub categories: Vec<Category>,
    /// Who speaks.
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
    /// Events around both; without a position and never counted.
    #[serde(default)]
    pub context: Vec<ContextEvent>,
    /// What the authors conclude.
    #[serde(default)]
    pub findings: Vec<Finding>,
    /// Ties between records.
    #[serde(default)]
    pub links: Vec<Link>,
    /// Steps of the story view.
    #[serde(default)]
    pub story: Vec<StoryStep>,
    /// What was corrected since the first version.
    #[serde(default)]
    pub corrections: Vec<Correction>,
    /// Paragraphs that no record cites, with the reason.
    #[serde(default)]
    pub uncited: Vec<Uncited>,
    /// What a critic would say of these data, each in a sentence or two.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub critic: Vec<String>,
}

/// Nouns that the interface takes from the data set, in lower case unless they are names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// The source, as in *undated in the report*: `report`.
    pub source: String,
    /// What the scale measures against, as in *deeds further from the rules than words*: `the rules`.
    pub rules: String,
    /// Those whose words count: `officials`.
    pub leaders: String,
    /// Those whose words stand apart: `scholars and commentators`.
    pub interpreters: String,
    /// When the evidence ends, a sentence: `Evidence to early 2019.`; empty where it needs no saying.
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

impl Terms {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// The end of the scale that is drawn to the right and up.
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

/// Who answers for the codes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Coding {
    /// Name of the coder or project.
    pub by: String,
    /// Version of the codebook.
    pub codebook: String,
    /// Date of the coding.
    pub date: String,
    /// How it was done, in a sentence.
    pub method: String,
    /// Whether someone outside checked it.
    pub checked_outside: bool,
    /// Where to report an error: an http(s) or mailto address.
    #[serde(default)]
    pub contact: Option<String>,
}

/// The one scale of statements and actions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Axis {
    /// Lowest code.
    pub low: Code,
    /// Highest code.
    pub high: Code,
    /// Distance between neighbouring codes.
    pub step: Code,
    /// Largest size of a gap that still counts as alike.
    pub alike: Code,
    /// What the axis measures.
    pub title: String,
    /// What the low end means.
    pub low_label: String,
    /// What the high end means.
    pub high_label: String,
    /// Words of each code for statements.
    pub said: CodeWords,
    /// Words of each code for actions.
    pub done: CodeWords,
    /// The end that accepts what is measured. It is drawn to the right and up.
    #[serde(default, skip_serializing_if = "Toward::is_low")]
    pub toward: Toward,
    /// A word or two for each tick, of words and deeds alike; none: the ends' labels alone.
    #[serde(default, skip_serializing_if = "CodeWords::is_empty")]
    pub ticks: CodeWords,
    /// What words and deeds do that match at a code, as a clause: `both set conditions on {rule}`.
    #[serde(default, skip_serializing_if = "CodeWords::is_empty")]
    pub both: CodeWords,
}

impl Axis {
    /// What the two ends are called: the one drawn at the left, then the one that accepts, at the right.
    pub fn end_labels(&self) -> (&str, &str) {
        match self.toward {
            Toward::Low => (&self.high_label, &self.low_label),
            Toward::High => (&self.low_label, &self.high_label),
        }
    }

    /// The code at the end that accepts.
    pub fn accepting(&self) -> Code {
        if self.toward == Toward::Low { self.low } else { self.high }
    }

    /// All codes from low to high; none where the axis is malformed.
    pub fn codes(&self) -> Vec<Code> {
        if self.step.0 <= 0 || self.high < self.low || (self.high.0 - self.low.0) / self.step.0 > 1000 {
            return Vec::new();
        }
        (self.low.0..=self.high.0).step_by(self.step.0 as usize).map(Code).list()
    }
}

/// Which side of the comparison an audience's statements stand on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Said to a foreign audience.
    Abroad,
    /// Said to a domestic audience.
    Home,
    /// Said; the source does not let one tell to whom.
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
    /// Where its statements stand: abroad, home or unclear.
    pub side: Side,
    /// How the side reads.
    pub label: String,
}

/// Whether an issue's evidence is in this data set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum IssueStatus {
    /// It is.
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
    /// What it is about, a phrase.
    pub about: String,
    /// Covered here or elsewhere.
    pub status: IssueStatus,
    /// Its name inside a sentence: `the internet`; none: the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inline: Option<String>,
    /// What it is measured against: `WTO rules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The words and the deed that stand for it in the figure.
    #[serde(default, skip_serializing_if = "Brief::is_empty")]
    pub brief: Brief,
}

impl Issue {
    /// Its name inside a sentence.
    pub fn in_sentence(&self) -> &str {
        self.inline.as_deref().unwrap_or(&self.label)
    }
}

/// The words and the deed that stand for an issue in the figure.
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

/// A record in a line of at most 70 characters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BriefLine {
    /// The record, of this issue and this side.
    pub record: RecordId,
    /// Its words. What stands between “ and ” is verbatim in one of its quotations.
    pub text: String,
    /// Who and when, or where: `on joining the WTO`; none: speaker and date of the record.
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

/// Who speaks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Speaker {
    /// Id.
    pub id: SpeakerId,
    /// Name as in the source.
    pub name: String,
    /// Office as in the source; empty where it gives none.
    pub role: String,
}

/// A place; coordinates are the data set's own, in degrees.
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
    /// Which part of it the data set covers.
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
    /// The opening three words of each paragraph, where the build had the text at hand.
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
    /// Address of that.
    #[serde(default)]
    pub url: Option<String>,
}

/// A position that someone said or wrote.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// Id.
    pub id: RecordId,
    /// Who.
    pub speaker: SpeakerId,
    /// Official or interpreter.
    pub voice: Voice,
    /// To whom.
    pub audience: AudienceId,
    /// Speech, document or publication.
    #[serde(default)]
    pub occasion: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The source's own words for an imprecise date.
    #[serde(default)]
    pub date_note: Option<String>,
    /// Institution or treaty.
    #[serde(default)]
    pub forum: Option<ForumId>,
    /// Where, or whom it concerns.
    #[serde(default)]
    pub places: Vec<PlaceId>,
    /// Quoted words, exactly.
    #[serde(default)]
    pub quotes: Vec<String>,
    /// One attributed sentence of ours.
    pub summary: String,
    /// Issue.
    pub issue: IssueId,
    /// Aim that the source ties it to.
    #[serde(default)]
    pub aim: Option<u8>,
    /// Code.
    pub position: Code,
    /// Why this code.
    pub reason: String,
    /// Where in the source.
    pub locators: Vec<Locator>,
    /// Context from outside.
    #[serde(default)]
    pub notes: Vec<Note>,
}

/// Something done, refused, blocked, hosted, paid for or left undone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Id.
    pub id: RecordId,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The source's own words for an imprecise date.
    #[serde(default)]
    pub date_note: Option<String>,
    /// Institution or treaty.
    #[serde(default)]
    pub forum: Option<ForumId>,
    /// Where, or whom it concerns.
    #[serde(default)]
    pub places: Vec<PlaceId>,
    /// Quoted words, exactly.
    #[serde(default)]
    pub quotes: Vec<String>,
    /// One sentence of ours, worded as reported.
    pub summary: String,
    /// Issue.
    pub issue: IssueId,
    /// Category of the source.
    pub category: u8,
    /// Code.
    pub position: Code,
    /// Why this code.
    pub reason: String,
    /// Where in the source.
    pub locators: Vec<Locator>,
    /// Context from outside.
    #[serde(default)]
    pub notes: Vec<Note>,
}

/// An event that is neither statement nor action.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContextEvent {
    /// Id.
    pub id: RecordId,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The source's own words for an imprecise date.
    #[serde(default)]
    pub date_note: Option<String>,
    /// One sentence of ours.
    pub summary: String,
    /// Whether the source calls it a turn.
    #[serde(default)]
    pub turning_point: bool,
    /// Where in the source.
    pub locators: Vec<Locator>,
}

/// What the authors conclude.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Id.
    pub id: RecordId,
    /// The issues, records or links that it judges.
    pub about: Vec<RecordId>,
    /// One sentence of ours.
    pub summary: String,
    /// Aim that the source ties it to.
    #[serde(default)]
    pub aim: Option<u8>,
    /// Where in the source.
    pub locators: Vec<Locator>,
}

/// What a link's later or practical end does to the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LinkKind {
    /// The act does what the words say.
    #[default]
    Matches,
    /// The act does the opposite, or less than was promised.
    Diverges,
    /// The act narrows what the words mean.
    Qualifies,
    /// The later or domestic words give the others another meaning.
    Reinterprets,
    /// The same claim again.
    Echoes,
    /// The same claim, stronger and later.
    Escalates,
    /// The later words say what the earlier ruled out.
    Departs,
}

impl LinkKind {
    /// Whether it ties words to a deed, rather than words to words.
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
    /// Whoever coded it.
    #[default]
    Coder,
}

/// A tie between two records.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// Id.
    pub id: RecordId,
    /// A statement.
    pub from: RecordId,
    /// A statement or an action.
    pub to: RecordId,
    /// What it says.
    pub kind: LinkKind,
    /// Who drew it.
    pub drawn_by: DrawnBy,
    /// Where in the source.
    #[serde(default)]
    pub locators: Vec<Locator>,
    /// A sentence of ours.
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
    /// When.
    pub date: String,
    /// Which record.
    pub record: RecordId,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
    /// Why.
    pub why: String,
}

/// A paragraph that no record cites.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Uncited {
    /// Which.
    pub locator: Locator,
    /// Why.
    pub why: String,
}
