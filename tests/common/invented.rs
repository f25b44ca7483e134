//! A small data set about an invented country, on another axis: 0 to 1 by halves, two audiences. It is small enough for
//! reviewing its pictures, and it shows that the code doesn't depend on one country or scale.

use saydo::model::{
    Action, Audience, Axis, Category, Code, CodeWords, Dataset, Date, DrawnBy, Forum, Issue, IssueStatus, Link,
    LinkKind, Place, Side, Source, Speaker, Statement, Terms, Voice,
};

const HALF: Code = Code(500);
const LOW: Code = Code(0);
const HIGH: Code = Code(1000);

/// The data set. Issues: `fish` further, `rail` alike, `tax` closer, `water` deeds with words at home, `salt` said
/// only, `moon` scholars only, `gold` treated elsewhere.
pub fn dataset() -> Dataset {
    Dataset {
        format: 1,
        version: "2031-05-01".into(),
        title: "Ardenia on tolls".into(),
        lede: "{statements} statements, {actions} actions.".into(),
        axis: axis(),
        audiences: vec![audience("guests", Side::Abroad), audience("citizens", Side::Home)],
        issues: ["fish", "rail", "tax", "water", "salt", "moon", "gold"].map(issue).into(),
        categories: vec![Category { id: 1, label: "Gates".into() }, Category { id: 2, label: "Fees".into() }],
        speakers: vec![speaker("queen", "The Queen"), speaker("dr-ro", "Dr. Ro")],
        places: vec![Place { id: "north-bay".into(), name: "North Bay".into(), lon: 3.0, lat: 4.0 }],
        forums: vec![Forum { id: "moot".into(), name: "The Moot".into() }],
        statements: statements(),
        actions: actions(),
        links: vec![
            link("fish-vow", "fish-gate", LinkKind::Diverges, DrawnBy::Report),
            link("rail-vow", "rail-open", LinkKind::Matches, DrawnBy::Coder),
            link("salt-vow", "fish-gate", LinkKind::Diverges, DrawnBy::Coder),
        ],
        ..Dataset::default()
    }
}

/// The same with the nouns that its author would choose.
pub fn with_terms() -> Dataset {
    let terms = Terms {
        source: "chronicle".into(),
        rules: "open roads".into(),
        leaders: "the crown".into(),
        interpreters: "the sages".into(),
        extent: "Up to the year 2031.".into(),
    };
    // Others scored what its authors wrote.
    let source =
        Source { id: "rolls".into(), title: "The Rolls".into(), authors: vec!["A Scribe".into()], ..Source::default() };
    Dataset { terms, sources: vec![source], ..dataset() }
}

/// Three of its issues (`fish`, `salt`, `moon`), for pictures of a few kB.
pub fn small() -> Dataset {
    let mut small = dataset();
    let kept = ["fish", "salt", "moon"];
    small.issues.retain(|issue| kept.contains(&issue.id.as_str()));
    small.statements.retain(|statement| kept.contains(&statement.issue.as_str()));
    small.actions.retain(|action| kept.contains(&action.issue.as_str()));
    small.links.retain(|link| !link.id.as_str().starts_with("rail"));
    small
}

fn axis() -> Axis {
    let words =
        |list: [&str; 3]| CodeWords([LOW, HALF, HIGH].into_iter().zip(list.map(str::to_owned)).collect::<Vec<_>>());
    Axis {
        low: LOW,
        high: HIGH,
        step: HALF,
        alike: Code(200),
        title: "open roads".into(),
        low_label: "open roads".into(),
        high_label: "closed roads".into(),
        said: words(["all may pass", "some may pass", "none may pass"]),
        done: words(["gate open", "gate half open", "gate shut"]),
        ..Axis::default()
    }
}

fn audience(id: &str, side: Side) -> Audience {
    Audience { id: id.into(), side, label: format!("told {id}") }
}

fn issue(id: &str) -> Issue {
    let status = if id == "gold" { IssueStatus::Elsewhere } else { IssueStatus::Covered };
    Issue {
        id: id.into(),
        label: format!("{}{}", id[..1].to_uppercase(), &id[1..]),
        about: id.into(),
        status,
        ..Issue::default()
    }
}

fn speaker(id: &str, name: &str) -> Speaker {
    Speaker { id: id.into(), name: name.into(), role: String::new() }
}

fn said(id: &str, issue: &str, audience: &str, position: Code, date: Option<&str>) -> Statement {
    Statement {
        id: id.into(),
        speaker: "queen".into(),
        audience: audience.into(),
        date: date.map(|date| Date(date.into())),
        summary: format!("The Queen spoke of {issue}."),
        issue: issue.into(),
        position,
        reason: "the words".into(),
        ..Statement::default()
    }
}

fn statements() -> Vec<Statement> {
    let quoted = |statement: Statement| Statement { quotes: vec!["All may fish & sail".into()], ..statement };
    let scholar = |statement: Statement| Statement {
        voice: Voice::Interpreter,
        speaker: "dr-ro".into(),
        summary: "Dr. Ro wrote of it.".into(),
        ..statement
    };
    vec![
        quoted(said("fish-vow", "fish", "guests", LOW, Some("2029"))),
        said("fish-vow-again", "fish", "guests", LOW, Some("2030-02/2030-04")),
        said("fish-home", "fish", "citizens", HIGH, None),
        said("rail-vow", "rail", "guests", HALF, Some("2030-06-01")),
        said("rail-vow-again", "rail", "guests", HALF, None),
        said("tax-vow", "tax", "guests", HIGH, Some("2028")),
        said("water-home", "water", "citizens", HALF, Some("2027")),
        said("salt-vow", "salt", "guests", LOW, Some("2026")),
        scholar(said("moon-essay", "moon", "citizens", HIGH, None)),
        scholar(said("fish-essay", "fish", "guests", HALF, Some("2030"))),
    ]
}

fn done(id: &str, issue: &str, category: u8, position: Code, date: Option<&str>) -> Action {
    Action {
        id: id.into(),
        date: date.map(|date| Date(date.into())),
        places: vec!["north-bay".into()],
        summary: format!("Gates of {issue} were moved."),
        issue: issue.into(),
        category,
        position,
        reason: "the gate".into(),
        ..Action::default()
    }
}

fn actions() -> Vec<Action> {
    vec![
        done("fish-gate", "fish", 1, HIGH, Some("2030")),
        done("fish-gate-again", "fish", 1, HIGH, None),
        done("rail-open", "rail", 1, HALF, Some("2031-01")),
        done("rail-fee", "rail", 2, HALF, Some("2031-02")),
        done("tax-cut", "tax", 2, LOW, Some("2029")),
        Action { forum: Some("moot".into()), ..done("water-gate", "water", 1, LOW, None) },
    ]
}

fn link(from: &str, to: &str, kind: LinkKind, drawn_by: DrawnBy) -> Link {
    Link {
        id: format!("{from}-to-{to}").as_str().into(),
        from: from.into(),
        to: to.into(),
        kind,
        drawn_by,
        ..Link::default()
    }
}
