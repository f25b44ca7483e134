//! Tables of words and deeds with positions, from the file to a valid data set.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{counted, data_rows, sheet};
use saydo::analysis::{Columns, Facet, Figures, facet};
use saydo::model::validate::validate;
use saydo::model::{Dataset, LinkKind, Side};
use saydo::scene::Input;
use saydo::state::{Panels, Settings, State};
use saydo::text::Lang;
use saydo::views::html::to_html;
use saydo::views::{Page, page};
use saydo_intake::mapping::IssueWords;
use saydo_intake::{Data, Effect, Made, Mapping, Reading, Role, guess, make, take};

const TODAY: &str = "2026-12-01";

fn positions(made: Made) -> Dataset {
    match made.data {
        Some(Data::Positions(set)) => *set,
        other => panic!("no positions: {other:?}"),
    }
}

#[test]
fn rows_of_words_and_deeds_become_a_valid_data_set() {
    let table = sheet("events.tsv");
    let made = make(&table, &guess(&table).mapping, TODAY);
    assert!(made.problems.iter().all(|problem| problem.effect == Effect::Assumes), "{:?}", made.problems);
    let set = positions(made.clone());
    assert_eq!(validate(&set), []);
    // Counted from the file itself, without the readers under test.
    let rows = data_rows("events.tsv", '\t');
    assert_eq!(set.statements.len(), counted(&rows, 1, "said"));
    assert_eq!(set.actions.len(), counted(&rows, 1, "did"));
    for issue in &set.issues {
        let n = counted(&rows, 0, &issue.label);
        let statements = set.statements.iter().filter(|record| record.issue == issue.id).count();
        assert_eq!(
            statements + set.actions.iter().filter(|record| record.issue == issue.id).count(),
            n,
            "{}",
            issue.label
        );
    }
    let sum: i32 = rows.iter().map(|row| row[3].parse::<i32>().unwrap()).sum();
    let codes =
        set.statements.iter().map(|record| record.position).chain(set.actions.iter().map(|record| record.position));
    assert_eq!(codes.map(|code| code.0).sum::<i32>(), sum * 1000);
    assert_eq!(set.audiences[0].label, "said to press");
    assert_eq!(set.audiences[0].side, Side::Abroad);
    let spring = set.actions.iter().find(|record| record.date_note.as_deref() == Some("spring 2020")).unwrap();
    assert_eq!(spring.date.as_ref().map(|date| date.0.as_str()), Some("2020"));
    let told = "“spring 2020”, of which readers see only 2020";
    let told = made.problems.iter().filter(|problem| problem.found == told);
    assert_eq!(told.filter_map(|problem| problem.row).collect::<Vec<_>>(), [5, 10, 15, 20, 25, 30]);
    // What nobody said is not made up.
    assert!(set.statements.iter().all(|record| record.reason.is_empty()));
    assert_eq!(set.statements[0].quotes, ["We will act on this in 2019"]);
}

#[test]
fn texts_that_the_format_cannot_hold_are_left_out_and_told() {
    let table = sheet("events.tsv");
    let mut mapping = guess(&table).mapping;
    mapping.figure.headline = Some("They differ".into());
    mapping.figure.lang = Some("english".into());
    mapping.figure.url = "ftp://a.example".into();
    mapping.figure.contact = Some("the desk".into());
    mapping.figure.by = "x".repeat(400);
    mapping.figure.title = "Their own title".into();
    let made = make(&table, &mapping, TODAY);
    let dropped: Vec<String> =
        (made.problems.iter()).filter(|problem| problem.effect == Effect::DropsText).map(ToString::to_string).collect();
    for (setting, found) in [
        ("`headline` under [figure]", "Headline: what it shows: found no {widest}; right would be {widest} once"),
        ("`lang` under [figure]", "Language of the figure: found “english”; right would be the code of a language"),
        ("`url` under [figure]", "Its address on the web: found “ftp://a.example”"),
        ("`contact` under [figure]", "Where to report errors (address or mailto:): found “the desk”"),
        ("`by` under [figure]", "Who rated or scored it: found 400 characters; right would be at most 300"),
    ] {
        let told: Vec<&String> = dropped.iter().filter(|text| text.contains(setting)).collect();
        assert!(told.len() == 1 && told[0].starts_with(found), "{setting}: {dropped:?}");
        assert!(told[0].ends_with("It is left out."), "{}", told[0]);
    }
    assert_eq!(dropped.len(), 5);
    let set = positions(made);
    assert_eq!(validate(&set), []);
    assert_eq!((set.title.as_str(), &set.headline, &set.lang), ("Their own title", &None, &None));
    assert_eq!(set.checked, saydo::model::checks::NOW);
}

#[test]
fn every_word_of_the_figure_can_be_said_in_the_mapping() {
    let table = sheet("events.tsv");
    let mut mapping = guess(&table).mapping;
    let toml = r#"
        [figure]
        critic = ["Only the press was read.", " "]
        [scale]
        ticks = { "-2" = "drops", "2" = "keeps" }
        both = { "2" = "both keep {rule}" }
        [terms]
        rules = "the plan"
        source = "ledger"
        leaders = "ministers"
        extent = "Evidence to May 2026."
        [[issue-words]]
        issue = "HOUSING"
        label = "Homes"
        inline = "homes"
        rule = "the housing plan"
        about = "how many homes are built"
    "#;
    let words = Mapping::from_toml(toml).unwrap();
    assert_eq!(Mapping::from_toml(&words.to_toml().unwrap()), Ok(words.clone()));
    mapping.figure.critic = words.figure.critic;
    (mapping.scale.ticks, mapping.scale.both) = (words.scale.ticks, words.scale.both);
    (mapping.terms, mapping.issue_words) = (words.terms, words.issue_words);
    let set = positions(make(&table, &mapping, TODAY));
    assert_eq!(validate(&set), []);
    let terms = &set.terms;
    assert_eq!(
        [&terms.source, &terms.rules, &terms.leaders, &terms.extent],
        ["ledger", "the plan", "ministers", "Evidence to May 2026."]
    );
    assert_eq!(set.critic, ["Only the press was read."]);
    assert_eq!(
        set.axis.ticks.0.iter().map(|(code, word)| (code.0, word.as_str())).collect::<Vec<_>>(),
        [(-2000, "drops"), (2000, "keeps")]
    );
    assert_eq!(set.axis.both.0.len(), 1);
    let homes = set.issues.iter().find(|issue| issue.label == "Homes").unwrap();
    assert_eq!(homes.id.as_str(), "housing", "its page stays where it was");
    assert_eq!((homes.inline.as_deref(), homes.rule.as_deref()), (Some("homes"), Some("the housing plan")));
    assert_eq!(homes.about, "how many homes are built");
    let other = set.issues.iter().find(|issue| issue.label != "Homes").unwrap();
    assert_eq!((&other.inline, &other.rule, &other.about), (&None, &None, &other.label));
}

#[test]
fn words_that_are_too_long_for_their_line_are_left_out_and_told() {
    let table = sheet("events.tsv");
    let mut mapping = guess(&table).mapping;
    mapping.scale.ticks.insert("2".into(), "much too long for a tick".into());
    mapping.scale.ticks.insert("-2".into(), "drops".into());
    mapping.scale.both.insert("2".into(), "x".repeat(41));
    mapping.terms.rules = "x".repeat(301);
    mapping.issue_words = vec![IssueWords {
        issue: "Housing".into(),
        inline: "homes".into(),
        rule: "x".repeat(51),
        ..IssueWords::default()
    }];
    let made = make(&table, &mapping, TODAY);
    let dropped: Vec<String> =
        (made.problems.iter()).filter(|problem| problem.effect == Effect::DropsText).map(ToString::to_string).collect();
    for setting in
        ["`ticks` under [scale]", "`both` under [scale]", "`rules` under [terms]", "`rule` under [[issue-words]]"]
    {
        assert_eq!(dropped.iter().filter(|text| text.contains(setting)).count(), 1, "{setting}: {dropped:?}");
    }
    let tick = "Words for each number · 2 at the axis, short: found 24 characters; right would be at most 14";
    assert!(dropped.iter().any(|text| text.starts_with(tick)), "{dropped:?}");
    let set = positions(made);
    assert_eq!(validate(&set), []);
    assert_eq!((set.axis.ticks.0.len(), set.axis.both.0.len()), (1, 0));
    let housing = set.issues.iter().find(|issue| issue.label == "Housing").unwrap();
    assert_eq!((housing.inline.as_deref(), &housing.rule), (Some("homes"), &None));
}

#[test]
fn the_frame_of_an_own_table_does_not_say_that_its_authors_have_no_part_in_it() {
    let table = sheet("events.tsv");
    let mut mapping = guess(&table).mapping;
    "The Herald".clone_into(&mut mapping.figure.by);
    let mut set = positions(make(&table, &mapping, TODAY));
    let framed = |set: &Dataset| {
        let (columns, state, panels) = (Columns::of(set), State::default(), Panels::default());
        let figures = Figures::published(set, &columns);
        let settings = Settings { rows: Some(4), ..Settings::default() };
        let input = Input::new(set, &columns, &figures, &state, &panels, Lang::english());
        to_html(&page(&Page::first(input, 640.0, &settings)))
    };
    assert!(framed(&set).contains("The Herald") && !framed(&set).contains("do not endorse"));
    set.coding.by = "Another desk".to_owned();
    assert!(framed(&set).contains("do not endorse"), "{}", framed(&set));
}

#[test]
fn an_open_passage_shows_the_links_of_its_row_and_says_only_what_the_table_says() {
    let table = sheet("events.tsv");
    let mut mapping = guess(&table).mapping;
    mapping.figure.by = "The Herald".into();
    let set = positions(make(&table, &mapping, TODAY));
    let (columns, panels) = (Columns::of(&set), Panels::default());
    let figures = Figures::published(&set, &columns);
    let settings = Settings::default();
    let shown = |record: Option<&str>| {
        let issue = Some(set.statements[0].issue.clone());
        let state = State { issue, record: record.map(Into::into), ..State::default() };
        let input = Input::new(&set, &columns, &figures, &state, &panels, Lang::english());
        to_html(&page(&Page::first(input, 640.0, &settings)))
    };
    let said = set.statements[0].id.as_str();
    for page in [shown(None), shown(Some(said))] {
        assert!(page.contains("href=\"https://example.org/e/0\""), "{page}");
        assert!(page.contains("“We will act on this in 2019”"), "{page}");
        for made_up in ["In our words", "Nobody outside", "outsider", "Reason:", "Context from outside", "own table"] {
            assert!(!page.contains(made_up), "{made_up}: {page}");
        }
        assert_eq!(page.matches(&set.title).count(), 2, "the title and the source: {page}");
    }
}

#[test]
fn a_table_that_compares_nothing_says_so() {
    let told = |text: &str| {
        let table = take(text.as_bytes(), "x.tsv", &Default::default()).unwrap();
        let made = make(&table, &guess(&table).mapping, TODAY);
        made.problems.iter().any(|problem| problem.found.contains("nothing is compared"))
    };
    assert!(told("issue\tkind\ttext\tvalue\nA\tsaid\tx\t1\nB\tdid\ty\t-1\n"));
    assert!(!told("issue\tkind\ttext\tvalue\nA\tsaid\tx\t1\nA\tdid\ty\t-1\n"));
}

#[test]
fn a_deed_names_whoever_did_it() {
    let text = "issue\tkind\ttext\tvalue\twho\nA\tsaid\tx\t1\tBlue\nA\tdid\ty\t-1\tGreen\n";
    let table = take(text.as_bytes(), "x.tsv", &Default::default()).unwrap();
    let set = positions(make(&table, &guess(&table).mapping, TODAY));
    assert_eq!((set.statements[0].summary.as_str(), set.actions[0].summary.as_str()), ("x", "y"));
    let name = |id: &str| set.speakers.iter().find(|speaker| speaker.id.as_str() == id).unwrap().name.clone();
    assert_eq!(set.actions[0].actor.as_ref().map(|actor| name(actor.as_str())), Some("Green".to_owned()));
    assert_eq!(validate(&set), []);
}

#[test]
fn the_same_table_in_another_encoding_is_the_same_data_set() {
    let (tabs, unicode) = (sheet("events.tsv"), sheet("excel-unicode.txt"));
    assert_eq!(unicode.found.encoding, Some("UTF-16LE"));
    assert_eq!(tabs.rows, unicode.rows);
}

#[test]
fn pairs_of_words_and_deeds_in_a_row_become_both() {
    let table = sheet("preamble-semicolon.csv");
    assert_eq!((table.found.delimiter, table.found.header_row), (Some(';'), Some(5)));
    assert_eq!(table.found.preamble.len(), 3);
    let set = positions(make(&table, &guess(&table).mapping, TODAY));
    assert_eq!(validate(&set), []);
    let rows = data_rows("preamble-semicolon.csv", ';');
    assert_eq!((set.statements.len(), set.actions.len()), (rows.len(), rows.len()));
    for (row, (statement, action)) in rows.iter().zip(set.statements.iter().zip(&set.actions)) {
        assert_eq!(statement.position.key(), row[2]);
        assert_eq!(action.position.key(), row[4]);
        assert!(
            !statement.summary.contains('<') && statement.summary.starts_with("Senkung um "),
            "{}",
            statement.summary
        );
    }
}

#[test]
fn many_audiences_or_none_are_taken() {
    let of = |n: usize| -> (Dataset, Vec<String>) {
        let row = |at: usize| format!("Sea,said,words {at},{},group {at}\n", at % 2);
        let file = format!("issue,kind,text,value,to\nSea,did,deed,1,\n{}", (0..n).map(row).collect::<String>());
        let table = take(file.as_bytes(), "x.csv", &Reading::default()).unwrap();
        let made = make(&table, &guess(&table).mapping, TODAY);
        let told = made.problems.iter().filter(|problem| problem.effect == Effect::CountsApart);
        let told = told.map(ToString::to_string).collect();
        let set = positions(made);
        assert_eq!(validate(&set), []);
        (set, told)
    };
    let (set, told) = of(11);
    assert_eq!((set.audiences.len(), told.len()), (11, 0));
    let (set, told) = of(13);
    assert_eq!((set.audiences.len(), told.len()), (12, 2), "{told:?}");
    assert!(told[0].contains("row 14, column to: found “group 11”"), "{}", told[0]);
    let file = "issue,said,said-value,done,done-value\nSea,open,1,closed,-1\n";
    let table = take(file.as_bytes(), "x.csv", &Reading::default()).unwrap();
    let set = positions(make(&table, &guess(&table).mapping, TODAY));
    assert_eq!(set.audiences.len(), 1, "no audience is made up for what is not there");
}

#[test]
fn words_and_deeds_of_one_row_or_of_one_id_are_tied() {
    let pairs = "issue,said,said-value,done,done-value\nSea,open,1,closed,-1\nSea,shut,-1,shut,-1\n";
    let events = "issue,kind,text,value,id\nSea,said,open,1,a\nSea,did,closed,-1,a\nSea,said,shut,-1,b\nSea,did,shut,-1,b\nSea,did,left,0,\n";
    for text in [pairs, events] {
        let table = take(text.as_bytes(), "x.csv", &Reading::default()).unwrap();
        let mut mapping = guess(&table).mapping;
        if text == events {
            mapping.columns.insert(Role::Id, "id".into());
        }
        let set = positions(make(&table, &mapping, TODAY));
        assert_eq!(validate(&set), []);
        let kinds: Vec<LinkKind> = set.links.iter().map(|link| link.kind).collect();
        assert_eq!(kinds, [LinkKind::Diverges, LinkKind::Matches], "{text}");
        let summary = |id: &str| set.actions.iter().find(|deed| deed.id.as_str() == id).unwrap().summary.clone();
        assert_eq!(summary(set.links[0].to.as_str()), "closed");
    }
}

#[test]
fn a_bad_cell_costs_itself_and_nothing_else() {
    let text = "issue\tkind\ttext\tvalue\nA\tsaid\tx\t1\nA\tdid\ty\t7\nA\tsayd\tz\t1\nB\tdid\tw\t-1\n";
    let table = take(text.as_bytes(), "x.tsv", &Default::default()).unwrap();
    let mut mapping = guess(&sheet("events.tsv")).mapping;
    mapping.columns.retain(|_, names| table.column(&names.all()[0]).is_some());
    let made = make(&table, &mapping, TODAY);
    let told: Vec<String> =
        made.problems.iter().filter(|problem| problem.row.is_some()).map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "row 3, column value: found “7”; right would be a number from -2 to 2 in steps of 1. The cell is left out.",
            "row 4, column kind: found “sayd”; right would be said or did. Did you mean “said”? The row is left out.",
        ]
    );
    let set = positions(made);
    assert_eq!((set.statements.len(), set.actions.len()), (1, 1));
    assert_eq!(validate(&set), []);
}

#[test]
fn a_cell_that_is_too_long_for_its_meaning_is_left_out_and_told() {
    let long = "some time ago ".repeat(40);
    let file = format!(
        "issue,kind,text,value,date\nTrade,said,Open,1,{long}\nTrade,did,Closed,-1,2019\nSea,said,Free,2,2018\n"
    );
    let table = take(file.as_bytes(), "table.csv", &Reading::default()).unwrap();
    let made = make(&table, &guess(&table).mapping, TODAY);
    let told: Vec<_> = made.problems.iter().filter(|problem| problem.effect == Effect::DropsCell).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!((told[0].row, told[0].column.as_str()), (Some(2), "date"));
    assert!(told[0].expected.contains("300 characters"), "{}", told[0]);
    let set = positions(made);
    assert_eq!(validate(&set), []);
    assert_eq!(set.statements[0].date_note, None);
}

#[test]
fn a_filter_by_party_compares_its_words_with_its_deeds() {
    let file = "issue,said,said-value,done,done-value,who\nSea,open,1,closed,-1,Blue\nSea,shut,-1,shut,-1,Green\n";
    let table = take(file.as_bytes(), "x.csv", &Reading::default()).unwrap();
    let set = positions(make(&table, &guess(&table).mapping, TODAY));
    assert_eq!(validate(&set), []);
    let columns = Columns::of(&set);
    for (party, words, deeds) in [("Blue", 1000, -1000), ("Green", -1000, -1000)] {
        let id = &set.speakers.iter().find(|speaker| speaker.name == party).unwrap().id;
        let mut filter = facet::Filter::default();
        filter.add(Facet::Speaker, id.as_str());
        let chosen = facet::select(&set, &columns, &filter);
        let codes: Vec<i32> = (0..columns.n).filter(|idx| chosen[*idx]).map(|idx| columns.code[idx].0).collect();
        assert_eq!(codes, [words, deeds], "{party}");
    }
}
