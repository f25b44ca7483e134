//! A data set of any number of records in the product's own format, the same for the same number: 16 issues of unequal
//! size, 40 speakers, dates over twenty years, places, forums, quotations, links, a story.

use saydo::model::{
    Action, Audience, Axis, Category, Code, CodeWords, Coding, ContextEvent, Dataset, Date, DrawnBy, Finding, Forum,
    Issue, Link, LinkKind, Locator, Place, Section, Side, Source, Speaker, Statement, StoryStep, Voice,
};

const ISSUES: usize = 16;
const SPEAKERS: usize = 40;
const PLACES: usize = 30;
const FORUMS: usize = 12;
/// Paragraphs of each of the source's eight sections.
const PARAGRAPHS: u32 = 400;

const WORDS: [&str; 48] = [
    "harbour",
    "toll",
    "river",
    "council",
    "promise",
    "open",
    "closed",
    "treaty",
    "vessel",
    "grain",
    "bridge",
    "market",
    "the",
    "and",
    "of",
    "to",
    "in",
    "for",
    "all",
    "with",
    "that",
    "will",
    "must",
    "never",
    "shall",
    "neighbour",
    "rule",
    "common",
    "fair",
    "border",
    "guard",
    "licence",
    "fee",
    "season",
    "fleet",
    "share",
    "water",
    "salt",
    "north",
    "coast",
    "agreed",
    "refused",
    "signed",
    "blocked",
    "joined",
    "paid",
    "built",
    "sent",
];

/// Numbers that look random and are the same on every run (xorshift; Marsaglia, 2003).
struct Chance(u64);

impl Chance {
    /// A number below `n`.
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % n
    }

    /// Whether something happens that does so `percent` of the time.
    fn is(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// A text of some words, with a capital letter.
    fn words(&mut self, n: usize) -> String {
        let words: Vec<&str> = (0..n).map(|_| WORDS[self.below(WORDS.len())]).collect();
        let text = words.join(" ");
        [text[..1].to_uppercase().as_str(), &text[1..]].concat()
    }

    /// A date: a year, a month, a day or two years.
    fn date(&mut self) -> Option<Date> {
        let (year, month, day) = (2000 + self.below(20), 1 + self.below(12), 1 + self.below(28));
        let date = match self.below(10) {
            0..2 => return None,
            2..4 => format!("{year}"),
            4..7 => format!("{year}-{month:02}"),
            7..9 => format!("{year}-{month:02}-{day:02}"),
            _ => format!("{year}/{}", year + 1),
        };
        Some(Date(date))
    }

    /// An issue. Low numbers are more frequent than high ones.
    fn issue(&mut self) -> usize {
        self.below(ISSUES).min(self.below(ISSUES + ISSUES / 2))
    }

    /// A score. Deeds are further from the rules than words, on some issues more than on others.
    fn code(&mut self, issue: usize, is_deed: bool) -> Code {
        let lean = if is_deed { issue as i32 % 4 } else { 0 };
        Code::whole((self.below(4) as i32 - 2 + lean).clamp(-2, 2))
    }

    fn locator(&mut self) -> Locator {
        let (section, paragraph) = (self.below(8), 1 + self.below(PARAGRAPHS as usize));
        Locator(format!("part-{section} ¶{paragraph}"))
    }
}

/// A data set with `n` records: three statements to two deeds, and a link to every fourth record.
pub fn dataset(n: usize) -> Dataset {
    let chance = &mut Chance(2019);
    let n_statements = n * 3 / 5;
    let mut dataset = frame(chance);
    dataset.statements = (0..n_statements).map(|idx| statement(chance, idx)).collect();
    dataset.actions = (0..n - n_statements).map(|idx| action(chance, idx)).collect();
    dataset.links = links(chance, &dataset, n / 4);
    dataset
}

/// All but records and links.
fn frame(chance: &mut Chance) -> Dataset {
    Dataset {
        format: 1,
        version: "2031-05-01".into(),
        title: "Ardenia on tolls".into(),
        lede: "{statements} statements, {actions} actions.".into(),
        coding: Coding {
            by: "the bench".into(),
            codebook: "1".into(),
            date: "2031-05-01".into(),
            method: "By chance.".into(),
            checked_outside: false,
            contact: None,
        },
        axis: axis(),
        audiences: [("abroad", Side::Abroad), ("home", Side::Home), ("unclear", Side::Unclear)]
            .map(|(id, side)| Audience { id: id.into(), side, label: format!("told {id}") })
            .into(),
        issues: (0..ISSUES).map(|idx| issue(chance, idx)).collect(),
        categories: (1..=4).map(|id| Category { id, label: chance.words(2) }).collect(),
        speakers: (0..SPEAKERS)
            .map(|idx| Speaker {
                id: format!("speaker-{idx}").as_str().into(),
                name: format!("{} {idx}", chance.words(2)),
                role: chance.words(4),
            })
            .collect(),
        places: (0..PLACES)
            .map(|idx| Place {
                id: format!("place-{idx}").as_str().into(),
                name: format!("{} {idx}", chance.words(1)),
                lon: chance.below(300) as f64 - 150.0,
                lat: chance.below(120) as f64 - 60.0,
            })
            .collect(),
        forums: (0..FORUMS)
            .map(|idx| Forum { id: format!("forum-{idx}").as_str().into(), name: chance.words(3) })
            .collect(),
        sources: vec![source(chance)],
        context: (0..8).map(|idx| event(chance, idx)).collect(),
        findings: (0..ISSUES).map(|idx| finding(chance, idx)).collect(),
        story: ["gaps", "map", "timeline", "places"]
            .map(|view| StoryStep {
                title: chance.words(3),
                text: chance.words(20),
                state: if view == "map" { "v=1&view=map&issue=issue-0".into() } else { format!("v=1&view={view}") },
                records: Vec::new(),
            })
            .into(),
        ..Dataset::default()
    }
}

fn axis() -> Axis {
    let codes: Vec<Code> = (-2..=2).map(Code::whole).collect();
    let words = |list: [&str; 5]| CodeWords(codes.iter().copied().zip(list.map(str::to_owned)).collect());
    Axis {
        low: Code::whole(-2),
        high: Code::whole(2),
        step: Code::whole(1),
        alike: Code(400),
        title: "open roads".into(),
        low_label: "open roads".into(),
        high_label: "closed roads".into(),
        said: words(["vows it", "favours it", "is silent", "sets conditions", "refuses it"]),
        done: words(["opens", "helps", "does nothing", "delays", "shuts"]),
        ticks: words(["vows", "favours", "neutral", "conditions", "refuses"]),
        ..Axis::default()
    }
}

fn issue(chance: &mut Chance, idx: usize) -> Issue {
    Issue {
        id: format!("issue-{idx}").as_str().into(),
        label: chance.words(2),
        about: chance.words(6),
        ..Issue::default()
    }
}

fn source(chance: &mut Chance) -> Source {
    Source {
        id: "chronicle".into(),
        title: chance.words(5),
        authors: vec!["A. Author".into()],
        publisher: "The Press".into(),
        published: "2031-01".into(),
        url: "https://example.org/chronicle".into(),
        extent: "All of it.".into(),
        sections: (0..8)
            .map(|idx| Section {
                id: format!("part-{idx}").as_str().into(),
                title: chance.words(3),
                paragraphs: PARAGRAPHS,
                openings: Vec::new(),
            })
            .collect(),
    }
}

fn event(chance: &mut Chance, idx: usize) -> ContextEvent {
    ContextEvent {
        id: format!("event-{idx}").as_str().into(),
        date: chance.date(),
        date_note: None,
        summary: chance.words(8),
        turning_point: idx.is_multiple_of(4),
        locators: vec![chance.locator()],
    }
}

fn finding(chance: &mut Chance, idx: usize) -> Finding {
    Finding {
        id: format!("finding-{idx}").as_str().into(),
        about: vec![format!("issue-{idx}").as_str().into()],
        summary: chance.words(12),
        aim: None,
        locators: vec![chance.locator()],
    }
}

fn statement(chance: &mut Chance, idx: usize) -> Statement {
    let issue = chance.issue();
    Statement {
        id: format!("said-{idx}").as_str().into(),
        // So that each speaker, place and forum is named.
        speaker: format!("speaker-{}", if idx < SPEAKERS { idx } else { chance.below(SPEAKERS) }).as_str().into(),
        voice: if chance.is(10) { Voice::Interpreter } else { Voice::Leader },
        audience: ["abroad", "abroad", "home", "home", "unclear"][chance.below(5)].into(),
        occasion: chance.is(50).then(|| chance.words(4)),
        date: chance.date(),
        date_note: None,
        forum: chance.is(20).then(|| format!("forum-{}", chance.below(FORUMS)).as_str().into()),
        places: places(chance, idx),
        quotes: (0..chance.below(3)).map(|_| chance.words(12)).collect(),
        summary: chance.words(16),
        issue: format!("issue-{issue}").as_str().into(),
        aim: None,
        position: chance.code(issue, false),
        reason: chance.words(14),
        locators: vec![chance.locator()],
        notes: Vec::new(),
    }
}

fn action(chance: &mut Chance, idx: usize) -> Action {
    let issue = chance.issue();
    Action {
        actor: None,
        id: format!("done-{idx}").as_str().into(),
        date: chance.date(),
        date_note: None,
        forum: Some(format!("forum-{}", idx % FORUMS).as_str().into()).filter(|_| idx < FORUMS || chance.is(20)),
        places: places(chance, idx),
        quotes: Vec::new(),
        summary: chance.words(16),
        issue: format!("issue-{issue}").as_str().into(),
        category: 1 + chance.below(4) as u8,
        position: chance.code(issue, true),
        reason: chance.words(14),
        locators: vec![chance.locator(), chance.locator()],
        notes: Vec::new(),
    }
}

fn places(chance: &mut Chance, idx: usize) -> Vec<saydo::model::PlaceId> {
    let place = if idx < PLACES { idx } else { chance.below(PLACES) };
    let is_placed = idx < PLACES || chance.is(70);
    is_placed.then(|| format!("place-{place}").as_str().into()).into_iter().collect()
}

/// Links, most of them between records of one issue. No two join the same records.
fn links(chance: &mut Chance, dataset: &Dataset, n: usize) -> Vec<Link> {
    const KINDS: [LinkKind; 7] = [
        LinkKind::Matches,
        LinkKind::Diverges,
        LinkKind::Qualifies,
        LinkKind::Diverges,
        LinkKind::Matches,
        LinkKind::Echoes,
        LinkKind::Departs,
    ];
    let step = (dataset.statements.len() / n.max(1)).max(1);
    let mut links = Vec::new();
    for (idx, statement) in dataset.statements.iter().step_by(step).take(n).enumerate() {
        let kind = KINDS[chance.below(KINDS.len())];
        // The first record after a random one that is on the same issue.
        let to = match kind.is_to_action() {
            true => {
                let skipped = dataset.actions.iter().skip(chance.below(dataset.actions.len()));
                skipped.take(60).find(|action| action.issue == statement.issue).map(|action| action.id.clone())
            }
            false => {
                let skipped = dataset.statements.iter().skip(idx * step + 1);
                skipped.take(60).find(|other| other.issue == statement.issue).map(|other| other.id.clone())
            }
        };
        if let Some(to) = to {
            links.push(Link {
                id: format!("link-{idx}").as_str().into(),
                from: statement.id.clone(),
                to,
                kind,
                drawn_by: DrawnBy::Coder,
                ..Link::default()
            });
        }
    }
    links
}
