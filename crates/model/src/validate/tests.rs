//! Each test changes one thing in a small valid data set and names the one problem that it must raise.

use super::validate;
use crate::*;

/// Two statements, an action, and one of everything else; valid.
fn fixture() -> Dataset {
    let words = || CodeWords((-2..=2).map(|code| (Code::whole(code), format!("code {code}"))).collect());
    let audience = |id: &str, side| Audience { id: id.into(), side, label: format!("said, {id}") };
    let statement = |id: &str| Statement {
        id: id.into(),
        speaker: "minister".into(),
        audience: "foreign".into(),
        date: Some(Date("2017".into())),
        forum: Some("assembly".into()),
        places: vec!["island".into()],
        quotes: vec!["we will".into()],
        summary: "The minister promised it.".into(),
        issue: "sea".into(),
        aim: Some(1),
        position: Code::whole(-1),
        reason: "A promise with limits.".into(),
        locators: vec![Locator("intro ¶1".into())],
        notes: vec![Note { text: "Seen since.".into(), source: "Us".into(), url: Some("https://a.example/b".into()) }],
        ..Statement::default()
    };
    let action = Action {
        id: "act".into(),
        summary: "The navy sailed.".into(),
        issue: "sea".into(),
        category: 2,
        position: Code::whole(2),
        reason: "It overrode the ruling.".into(),
        locators: vec![Locator("intro ¶2".into())],
        ..Action::default()
    };
    Dataset {
        format: 1,
        version: "2026-12-01".into(),
        title: "Words and deeds".into(),
        lede: "{statements} statements, {actions} actions".into(),
        coding: Coding { by: "us".into(), method: "by hand".into(), date: "2026-12".into(), ..Coding::default() },
        axis: Axis {
            low: Code::whole(-2),
            high: Code::whole(2),
            step: Code::whole(1),
            alike: Code(400),
            title: "rules".into(),
            low_label: "keeps".into(),
            high_label: "breaks".into(),
            said: words(),
            done: words(),
            ..Axis::default()
        },
        audiences: vec![audience("foreign", Side::Abroad), audience("domestic", Side::Home)],
        issues: vec![Issue { id: "sea".into(), label: "Sea".into(), about: "the sea".into(), ..Issue::default() }],
        aims: vec![Aim { id: 1, label: "an aim".into() }],
        categories: vec![Category { id: 2, label: "law".into() }],
        speakers: vec![Speaker { id: "minister".into(), name: "A Minister".into(), role: String::new() }],
        places: vec![Place { id: "island".into(), name: "An Island".into(), lon: 10.0, lat: -10.0 }],
        forums: vec![Forum { id: "assembly".into(), name: "The Assembly".into() }],
        sources: vec![Source {
            id: "book".into(),
            title: "A Book".into(),
            published: "2019".into(),
            url: "https://book.example/".into(),
            sections: vec![Section { id: "intro".into(), title: "Start".into(), paragraphs: 2, openings: vec![] }],
            ..Source::default()
        }],
        statements: vec![statement("say"), statement("say-again")],
        actions: vec![action],
        context: vec![ContextEvent {
            id: "crisis".into(),
            summary: "A crisis.".into(),
            locators: vec![Locator("intro ¶1".into())],
            ..ContextEvent::default()
        }],
        findings: vec![Finding {
            id: "judgement".into(),
            about: vec!["sea".into(), "act".into(), "tie".into()],
            summary: "The authors doubt it.".into(),
            locators: vec![Locator("intro ¶2".into())],
            ..Finding::default()
        }],
        links: vec![Link { id: "tie".into(), from: "say".into(), to: "act".into(), ..Link::default() }],
        story: vec![StoryStep {
            title: "One".into(),
            text: "Look.".into(),
            records: vec!["act".into()],
            ..StoryStep::default()
        }],
        ..Dataset::default()
    }
}

/// Applies `change` to the fixture and expects exactly the problems whose text holds each of `expected`.
#[track_caller]
fn check_all(change: impl FnOnce(&mut Dataset), expected: &[&str]) {
    let mut dataset = fixture();
    change(&mut dataset);
    let problems: Vec<String> = validate(&dataset).iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), expected.len(), "{problems:#?}");
    for (problem, part) in problems.iter().zip(expected) {
        assert!(problem.contains(part), "{problem}\nlacks: {part}");
    }
}

#[track_caller]
fn check(change: impl FnOnce(&mut Dataset), expected: &str) {
    check_all(change, &[expected]);
}

#[test]
fn a_source_may_have_no_address() {
    let mut dataset = fixture();
    dataset.sources[0].url = String::new();
    assert_eq!(validate(&dataset), []);
}

#[test]
fn the_fixture_is_valid() {
    check_all(|_| {}, &[]);
}

#[test]
fn the_frame_must_hold() {
    check(|set| set.format = 2, "format: found 2; expected 1");
    check(|set| set.version = "soon".into(), "version: found `soon`; expected a date");
    check_all(|set| set.version = "2026-12-01b".into(), &[]);
    check(|set| set.title = " ".into(), "title: found nothing");
    check(|set| set.lede = "{records}".into(), "lede: found another brace");
    check(|set| set.coding.contact = Some("javascript:x@y".into()), "coding, contact: found `javascript:x@y`");
    check_all(|set| set.coding.contact = Some("mailto:a@b.example".into()), &[]);
    check(|set| set.audiences[1].side = Side::Done, "audiences[1] (domestic), side: found `done`");
    let more =
        |n: usize| Audience { id: format!("more-{n}").as_str().into(), side: Side::Abroad, label: "said".into() };
    check(|set| set.audiences.extend((0..11).map(more)), "audiences: found 13; expected 1 to 12");
    check(|set| set.places[0].lat = f64::NAN, "places[0] (island), lat: found NaN");
    check(|set| set.sources[0].url = "http://a b".into(), "sources[0] (book), url: found `http://a b`");
    check(|set| set.sources[0].sections[0].openings = vec!["A B C".into()], "section intro, openings: found 1");
}

#[test]
fn the_axis_must_lead_from_low_to_high_with_words_for_each_code() {
    check(|set| drop(set.axis.said.0.remove(0)), "axis, said: found no words for -2");
    check(|set| set.axis.done.0.push((Code::whole(3), "x".into())), "axis, done: found words for 3");
    check(|set| set.axis.alike = Code(-1), "axis, alike: found -0.001");
    // Without codes, positions are not checked. The words belong to no code and are further problems.
    let mut dataset = fixture();
    dataset.axis.step = Code(0);
    assert!(
        validate(&dataset)
            .iter()
            .any(|problem| problem.to_string().starts_with("axis, step: found -2 to 2 in steps of 0"))
    );
}

/// Gives the fixture's issue a pair, its words and the deed.
fn brief(set: &mut Dataset, said: &str, did: &str) {
    let line = |record: &str, text: &str| {
        Some(BriefLine { record: record.into(), text: text.into(), note: Some("in the assembly".into()) })
    };
    set.actions[0].quotes = vec!["no ships, ever".into()];
    set.issues[0].brief = Brief { said: line("say", said), did: line("act", did) };
}

#[test]
fn the_headline_has_the_widest_gap_in_it_once() {
    check_all(|set| set.headline = Some("They part most on {widest}, we find".into()), &[]);
    check(|set| set.headline = Some("They part".into()), "headline: found no `{widest}`; expected `{widest}` once");
    check(|set| set.headline = Some("{widest}, {widest}".into()), "headline: found `{widest}` 2 times");
    check(|set| set.headline = Some("{widest} of {all}".into()), "headline: found another brace");
    let long = format!("{{widest}}{}", "é".repeat(103));
    check(|set| set.headline = Some(long), "headline: found 111 characters; expected at most 110");
}

#[test]
fn terms_are_there_but_the_evidence_need_not_end() {
    check(|set| set.terms.rules = " ".into(), "terms, rules: found nothing; expected a text");
    check_all(|set| set.terms.extent.clear(), &[]);
}

#[test]
fn ticks_and_matches_name_codes_of_the_axis_in_a_few_words() {
    let words = |code, text: &str| CodeWords(vec![(Code::whole(code), text.to_owned())]);
    check_all(|set| set.axis.ticks = words(-2, "keeps"), &[]);
    check(
        |set| set.axis.ticks = words(3, "keeps"),
        "axis, ticks: found words for 3; expected words for the axis's own",
    );
    check(|set| set.axis.ticks = words(-2, "keeps all of it"), "axis, ticks, -2: found 15 characters");
    check(|set| set.axis.both = words(-2, ""), "axis, both, -2: found nothing");
    check(|set| set.axis.both = words(1, &"x".repeat(41)), "axis, both, 1: found 41 characters; expected at most 40");
}

#[test]
fn a_pair_is_what_its_records_say() {
    check_all(|set| brief(set, "“we will”", "Sent ships after “no ships”"), &[]);
    check(
        |set| brief(set, "“we shall”", "Sent ships"),
        "issues[0] (sea), brief, said, text: found “we shall”; expected words of a quotation of `say`, exactly",
    );
    check(|set| brief(set, "“we will”", "Sent “ships"), "brief, did, text: found a quotation mark without its other");
    check(|set| brief(set, "“”", "Sent ships"), "brief, said, text: found “”");
    check(
        |set| brief(set, &"x".repeat(71), "Sent ships"),
        "brief, said, text: found 71 characters; expected at most 70",
    );
    let change = |edit: fn(&mut BriefLine)| {
        move |set: &mut Dataset| {
            brief(set, "“we will”", "Sent ships");
            edit(set.issues[0].brief.did.as_mut().unwrap());
        }
    };
    check(
        change(|did| did.record = "gone".into()),
        "brief, did, record: found `gone`, which nothing has; expected an action",
    );
    check(change(|did| did.record = "say".into()), "brief, did, record: found `say`, which is a statement");
    check(change(|did| did.note = Some("x".repeat(41))), "brief, did, note: found 41 characters; expected at most 40");
    check(change(|did| did.note = Some(" ".into())), "brief, did, note: found nothing");
    let elsewhere = |set: &mut Dataset| {
        set.issues.push(Issue { id: "air".into(), label: "Air".into(), about: "the air".into(), ..Issue::default() });
        brief(set, "“we will”", "Sent ships");
        set.statements[0].issue = "air".into();
    };
    check(elsewhere, "brief, said, record: found `say`, which is on `air`; expected a record on `sea`");
}

#[test]
fn an_issues_names_are_there_and_short() {
    check(|set| set.issues[0].inline = Some(String::new()), "issues[0] (sea), inline: found nothing");
    check(|set| set.issues[0].rule = Some("x".repeat(51)), "issues[0] (sea), rule: found 51 characters");
    check(|set| set.critic.push(" ".into()), "critic[0]: found nothing; expected a text");
}

#[test]
fn ids_are_well_formed_and_unique_across_kinds() {
    check(|set| set.context[0].id = "Crisis!".into(), "context[0] (Crisis!), id: found `Crisis!`");
    check(|set| set.context[0].id = "sea".into(), "context[0] (sea), id: found `sea`, which issues[0] has already");
    check(|set| set.statements[1].id = "say".into(), "statements[1] (say), id: found `say`, which statements[0]");
    check(|set| set.aims.push(Aim { id: 1, label: "x".into() }), "aims[1], id: found 1 again");
}

#[test]
fn what_a_record_names_exists() {
    check(
        |set| set.statements[0].speaker = "who".into(),
        "statements[0] (say), speaker: found `who`, which nothing has",
    );
    check(
        |set| set.statements[0].audience = "us".into(),
        "audience: found `us`, which nothing has; expected the id of an audience",
    );
    check(|set| set.statements[0].forum = Some("x".into()), "forum: found `x`");
    check(
        |set| set.statements[0].places.push("x".into()),
        "places: found `x`, which nothing has; expected the id of a place",
    );
    check(|set| set.statements[0].issue = "x".into(), "statements[0] (say), issue: found `x`");
    check(|set| set.statements[0].aim = Some(4), "statements[0] (say), aim: found 4");
    check(|set| set.actions[0].category = 9, "actions[0] (act), category: found 9");
    check(|set| set.findings[0].about.push("x".into()), "findings[0] (judgement), about: found `x`");
    check(|set| set.findings[0].about.clear(), "findings[0] (judgement), about: found nothing");
}

#[test]
fn what_a_record_says_is_there_and_readable() {
    check(|set| set.statements[0].date = Some(Date("2018-13".into())), "statements[0] (say), date: found `2018-13`");
    check(|set| set.statements[0].summary.clear(), "statements[0] (say), summary: found nothing");
    check(|set| set.actions[0].reason = "  ".into(), "actions[0] (act), reason: found nothing");
    check(|set| set.statements[0].quotes.push(String::new()), "statements[0] (say), quotes: found nothing");
    check(|set| set.statements[0].notes[0].url = Some("ftp://x".into()), "notes, url: found `ftp://x`");
    check(|set| set.actions[0].position = Code(500), "position: found 0.5; expected a code from -2 to 2 in steps of 1");
    check(|set| set.actions[0].position = Code::whole(3), "position: found 3");
}

#[test]
fn locators_name_a_paragraph_of_a_source() {
    check(|set| set.context[0].locators.clear(), "context[0] (crisis), locators: found none");
    check(|set| set.context[0].locators[0] = Locator("intro ¶3".into()), "expected a paragraph of intro from 1 to 2");
    check(|set| set.context[0].locators[0] = Locator("end ¶1".into()), "locators: found section `end`");
    check(|set| set.context[0].locators[0] = Locator("intro 1".into()), "locators: found `intro 1`");
    let entry = Uncited { locator: Locator("intro ¶7".into()), why: String::new() };
    check_all(
        |set| set.uncited.push(entry),
        &["uncited[0], locator: found `intro ¶7`", "uncited[0], why: found nothing"],
    );
}

#[test]
fn a_links_ends_fit_its_kind() {
    check(|set| set.links[0].kind = LinkKind::Echoes, "to: found `act`, which is an action; expected a statement");
    check(
        |set| set.links[0].to = "say-again".into(),
        "which is a statement; expected an action, as matches links ask for",
    );
    check(|set| set.links[0].from = "crisis".into(), "from: found `crisis`, which is a context event");
    check(|set| set.links[0].to = "gone".into(), "links[0] (tie), to: found `gone`, which nothing has");
    check(|set| set.links[0].to = "say".into(), "the same as `from`");
    check(|set| set.links[0].drawn_by = DrawnBy::Report, "links[0] (tie), locators: found none");
    let echo = |id: &str, from: &str, to: &str| Link {
        id: id.into(),
        from: from.into(),
        to: to.into(),
        kind: LinkKind::Echoes,
        ..Link::default()
    };
    let both_ways = [echo("one", "say", "say-again"), echo("two", "say-again", "say")];
    check(|set| set.links.extend(both_ways), "links[2] (two), to: found a second link");
}

#[test]
fn the_story_cites_records_that_exist() {
    check(|set| set.story[0].records.push("gone".into()), "story[0], records: found `gone`, which nothing has");
    check(|set| set.story[0].text.clear(), "story[0], text: found nothing");
}

#[test]
fn leftovers_are_warnings() {
    let mut dataset = fixture();
    dataset.forums.push(Forum { id: "club".into(), name: "A Club".into() });
    dataset.corrections.push(Correction {
        date: "2026".into(),
        record: "gone".into(),
        why: "wrong".into(),
        ..Correction::default()
    });
    let problems = validate(&dataset);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems.iter().all(|problem| problem.severity == Severity::Warning));
    assert!(problems[1].to_string().starts_with("forums[1] (club): found no record"), "{}", problems[1]);
}

#[test]
fn a_text_or_list_has_a_longest_length() {
    check(|set| set.title = "x".repeat(301), "title: found 301 characters; expected at most 300");
    check_all(|set| set.title = "é".repeat(300), &[]);
    check(|set| set.speakers[0].name = "x".repeat(301), "speakers[0], name: found 301 characters");
    check(|set| set.statements[1].summary = "x".repeat(10_001), "statements[1], summary: found 10001 characters");
    check(
        |set| set.statements[0].notes[0].text = "x".repeat(10_001),
        "statements[0], notes[0], text: found 10001 characters; expected at most 10000",
    );
    check(|set| set.axis.said.0[0].1 = "x".repeat(301), "axis, said[0]: found 301 characters; expected at most 300");
    check(|set| set.critic = vec!["x".to_owned(); 20_001], "critic: found 20001 entries; expected at most 20000");
}

#[test]
fn a_character_that_turns_the_writing_is_a_warning() {
    let mut dataset = fixture();
    dataset.actions[0].summary = "Sent \u{202e}on gnihton".into();
    let problems = validate(&dataset);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].severity, Severity::Warning);
    let said = problems[0].to_string();
    assert!(said.starts_with("actions[0], summary: found a hidden character") && said.contains("U+202E"), "{said}");
}

#[test]
fn an_address_names_its_true_host() {
    for bad in ["https://www.known.org@evil.example/", "https://known.org:443@evil.example"] {
        check(|set| set.sources[0].url = bad.into(), &format!("sources[0] (book), url: found `{bad}`"));
    }
    let turned = "https://a.example/\u{202e}";
    check_all(|set| set.sources[0].url = turned.into(), &["a hidden character", "sources[0] (book), url: found"]);
    check_all(|set| set.sources[0].url = "https://media.example/@writer/1?to=a@b.example#c@d".into(), &[]);
}
