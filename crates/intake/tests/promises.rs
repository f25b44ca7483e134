//! Tables of promises, from the file to a valid data set. Each count is compared with one made without the readers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{counted, data_rows, path, sheet};
use saydo::model::promises::{Kind, Promise, Promises, Rows, check};
use saydo_intake::mapping::{Join, Take};
use saydo_intake::{Data, Effect, Made, Mapping, Role, guess, guess_joined, make, make_joined};
use std::fs;

const TODAY: &str = "2026-12-01";

fn promises(made: Made) -> Promises {
    let Some(Data::Promises(set)) = made.data else { panic!("no promises: {:?}", made.problems) };
    assert_eq!(check(&set), []);
    *set
}

fn made(name: &str) -> (Promises, Vec<String>) {
    let table = sheet(name);
    let made = make(&table, &guess(&table).mapping, TODAY);
    let problems = made.problems.iter().map(ToString::to_string).collect();
    (promises(made), problems)
}

fn with_status(set: &Promises, label: &str) -> usize {
    let status = set.scale.statuses.iter().find(|status| status.label == label).unwrap();
    set.promises.iter().filter(|promise| promise.status.as_ref() == Some(&status.id)).count()
}

fn on<'a>(set: &'a Promises, issue: &str) -> Vec<&'a Promise> {
    let id = &set.issues.iter().find(|known| known.label == issue).unwrap().id;
    set.promises.iter().filter(|promise| promise.issues.contains(id)).collect()
}

/// Labels of the statuses with their places.
fn places(set: &Promises) -> Vec<(&str, Option<u32>)> {
    set.scale.statuses.iter().map(|status| (status.label.as_str(), status.place)).collect()
}

#[test]
fn seven_statuses_are_counted_and_ordered() {
    let (set, problems) = made("statuses-bom.csv");
    assert_eq!(problems, [""; 0]);
    let rows = data_rows("statuses-bom.csv", ',');
    assert_eq!(set.promises.len(), rows.len());
    for (label, value) in [
        ("delivered", "delivered"),
        ("largely", "largely"),
        ("not delivered", "not-delivered"),
        ("abandoned", "abandoned"),
        ("in progress", "in-progress"),
        ("superseded", "superseded"),
    ] {
        assert_eq!(with_status(&set, label), counted(&rows, 5, value), "{label}");
    }
    let apart: Vec<&str> =
        places(&set).into_iter().filter(|(_, place)| place.is_none()).map(|(label, _)| label).collect();
    assert_eq!(apart.len(), 2, "{apart:?}");
    for issue in &set.issues {
        let n = counted(&rows, 2, &issue.label) + counted(&rows, 1, &issue.label);
        assert_eq!(on(&set, &issue.label).len(), n, "{}", issue.label);
    }
    for actor in &set.actors {
        let n = set.promises.iter().filter(|promise| promise.actors.contains(&actor.id)).count();
        assert_eq!(n, counted(&rows, 3, &actor.label), "{}", actor.label);
    }
    assert_eq!(set.coding.method, "The statuses are those of the table.");
    let first = &set.promises[0];
    assert_eq!((first.id.as_str(), first.disputed), ("p-0", true));
    assert_eq!(set.promises.iter().filter(|promise| promise.disputed).count(), counted(&rows, 9, "yes"));
    let links: Vec<&str> = first.evidence.iter().map(|reference| reference.url.as_str()).collect();
    assert_eq!(links, ["https://example.org/a/0", "https://example.org/b/0"]);
    assert_eq!(first.happened, "The bill of year 2018 did \"part\" of it, the rest was left.");
}

#[test]
fn percents_with_blanks_become_amounts() {
    let (set, problems) = made("percent-sheet.csv");
    assert_eq!(set.coding.method, "The amounts are those of the table.");
    // Tags are no kinds of deeds.
    assert!(!problems.iter().any(|problem| problem.contains("Tags")), "{problems:?}");
    assert_eq!((set.scale.kind, set.scale.unit.as_str()), (Kind::Amounts, "%"));
    // Two line breaks within cells aside, a line is a row.
    let text = fs::read_to_string(path("percent-sheet.csv"))
        .unwrap()
        .replace("First line\r\nsecond", "x")
        .replace("First line\nsecond", "x");
    let mut lines: Vec<&str> =
        text.lines().skip(1).filter(|line| line.contains(|c: char| c.is_alphanumeric())).collect();
    let all = lines.len();
    lines.sort_unstable();
    lines.dedup();
    assert_eq!(all - lines.len(), 1, "one row is repeated");
    assert_eq!(set.promises.len(), lines.len());
    assert_eq!(problems.iter().filter(|problem| problem.contains("the same cells as in row")).count(), 1);
    for percent in ["0", "10", "55", "100", ""] {
        let n = lines.iter().filter(|line| field(line, 3) == percent).count();
        let reached = percent.parse().ok();
        assert_eq!(set.promises.iter().filter(|promise| promise.reached == reached).count(), n, "{percent}");
    }
    assert!(set.promises.iter().all(|promise| promise.target == Some(100.0)));
    assert_eq!(set.actors.len(), 3, "two parties in a cell are two parties: {:?}", set.actors);
    // The day of a row's last change says when its amount was set, and nothing of when it was promised.
    assert!(set.promises.iter().all(|promise| promise.date.is_empty()));
    let dated = set.promises.iter().find(|promise| promise.rated.date.as_deref() == Some("2024-01-13"));
    assert!(dated.is_some(), "13/01/2024 says that the day comes first");
    let named = set.promises.iter().flat_map(|promise| &promise.sources).filter(|source| source.url.is_empty()).count();
    assert_eq!(named, lines.iter().filter(|line| line.contains("See the budget speech")).count());
    let prose = problems.iter().filter(|problem| problem.contains("“See the budget speech”")).count();
    assert_eq!(prose, lines.iter().filter(|line| line.contains("See the budget speech")).count());
}

fn field(line: &str, at: usize) -> String {
    let mut inside = false;
    let mut n = 0;
    let mut cell = String::new();
    for c in line.chars() {
        match c {
            '"' => inside = !inside,
            ',' if !inside => n += 1,
            c if n == at => cell.push(c),
            _ => {}
        }
    }
    cell
}

#[test]
fn lists_of_records_are_read_wherever_they_stand() {
    for (name, list, status, issue) in
        [("list-thai.json", "", "status", "topic"), ("nested.json", "promises", "status", "category")]
    {
        let (set, _) = made(name);
        let document: serde_json::Value = serde_json::from_str(&fs::read_to_string(path(name)).unwrap()).unwrap();
        let records = if list.is_empty() { &document } else { &document[list] }.as_array().unwrap();
        assert_eq!(set.promises.len(), records.len(), "{name}");
        for known in &set.scale.statuses {
            let same = |record: &&serde_json::Value| record[status].as_str().unwrap().replace('-', " ") == known.label;
            assert_eq!(with_status(&set, &known.label), records.iter().filter(same).count(), "{name} {}", known.label);
        }
        for known in &set.issues {
            let n = records.iter().filter(|record| record[issue] == known.label.as_str()).count();
            assert_eq!(on(&set, &known.label).len(), n, "{name} {}", known.label);
        }
    }
    let (set, problems) = made("list-thai.json");
    assert_eq!(set.actors.len(), 2);
    assert!(
        set.promises
            .iter()
            .flat_map(|promise| &promise.sources)
            .all(|link| link.url.starts_with("https://example.org/th"))
    );
    assert!(problems.iter().any(|problem| problem.contains("file:///C:/x.pdf")), "{problems:?}");
    assert_eq!(set.promises[0].date.date.as_deref(), Some("2019-07-01"));
    let (set, _) = made("nested.json");
    assert!(set.promises[0].sources.iter().any(|link| link.url == "https://example.org/s/0"), "{:?}", set.promises[0]);
    assert_eq!(places(&set)[0], ("Achieved", Some(1)));
}

#[test]
fn issues_that_are_columns_become_rows() {
    let (set, problems) = made("wide.xlsx");
    assert!(problems.iter().all(|problem| problem.contains("nothing")), "{problems:?}");
    let labels: Vec<&str> = set.issues.iter().map(|issue| issue.label.as_str()).collect();
    assert_eq!(labels, ["Housing", "Climate", "Transport"]);
    let rows = cells_of_xlsx("wide.xlsx");
    for (at, issue) in labels.iter().enumerate() {
        // A row has a promise on an issue where it has words on it.
        let n = rows.iter().filter(|row| row.get(2 + at).is_some_and(|cell| !cell.is_empty())).count();
        assert_eq!(on(&set, issue).len(), n, "{issue}");
        for (status, _) in places(&set).iter().filter(|(label, _)| *label != "no status given") {
            let n = rows.iter().filter(|row| row.get(5 + at).is_some_and(|cell| cell == status)).count();
            let id = &set.scale.statuses.iter().find(|known| known.label == *status).unwrap().id;
            assert_eq!(
                on(&set, issue).iter().filter(|promise| promise.status.as_ref() == Some(id)).count(),
                n,
                "{issue} {status}"
            );
        }
    }
    assert_eq!(set.actors.len(), 20, "each company promises");
    assert_eq!(&places(&set)[..3], [("In law", Some(1)), ("In policy", Some(2)), ("Declaration", Some(3))]);
}

/// The cells below the header of a workbook's first sheet, read from its XML by hand.
fn cells_of_xlsx(name: &str) -> Vec<Vec<String>> {
    let mut archive = zip::ZipArchive::new(fs::File::open(path(name)).unwrap()).unwrap();
    let mut xml = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("xl/worksheets/sheet1.xml").unwrap(), &mut xml).unwrap();
    let rows = xml.split("<row ").skip(2);
    rows.map(|row| {
        let cells = row.split("<c ").skip(1);
        cells
            .map(|cell| cell.split_once("<t>").map_or("", |(_, rest)| rest.split("</t>").next().unwrap()).to_owned())
            .collect()
    })
    .collect()
}

#[test]
fn latin_letters_and_several_categories_are_read() {
    let (set, problems) = made("latin1.csv");
    assert_eq!(problems, [""; 0]);
    assert!(set.promises[0].promised.ends_with("boliger på Østlandet"), "{}", set.promises[0].promised);
    // Latin-1 is a byte for each character.
    let text: String = fs::read(path("latin1.csv")).unwrap().into_iter().map(char::from).collect();
    let lines: Vec<&str> = text.lines().skip(1).filter(|line| !line.is_empty()).collect();
    assert_eq!(set.promises.len(), lines.len());
    for issue in &set.issues {
        assert_eq!(on(&set, &issue.label).len(), lines.iter().filter(|line| line.contains(&issue.label)).count());
    }
    for status in ["ja", "nei", "delvis", "ikke enda"] {
        assert_eq!(
            with_status(&set, status),
            lines.iter().filter(|line| line.contains(&format!(";{status};"))).count()
        );
    }
    assert_eq!(places(&set), [("ja", Some(1)), ("delvis", Some(2)), ("nei", Some(3)), ("ikke enda", None)]);
}

/// What a person writes to compare targets with an inventory.
fn emissions() -> Mapping {
    let mut mapping = Mapping::default();
    mapping.columns.insert(Role::Who, "province".into());
    mapping.columns.insert(
        Role::SaidValue,
        saydo_intake::mapping::Names::Several(vec![
            "target_value".into(),
            "actual_range".into(),
            "actual_range (2)".into(),
        ]),
    );
    mapping.columns.insert(Role::Deadline, "target_year".into());
    mapping.columns.insert(Role::Source, "URL".into());
    mapping.scale.kind = saydo_intake::mapping::Kind::Amounts;
    mapping.scale.unit = Some("%".into());
    mapping.join = Some(Join {
        on: "actor_id".into(),
        year: Some("year".into()),
        value: "total_emissions".into(),
        base: Some("baseline_year".into()),
        take: Some(Take::FallInPercent),
        their: None,
    });
    mapping
}

#[test]
fn targets_are_compared_with_an_inventory() {
    let made = make_joined(sheet("targets.csv"), &sheet("inventory.csv"), &emissions(), TODAY);
    assert_eq!(made.problems, []);
    let set = promises(made);
    assert_eq!(set.rows, Rows::Actors);
    let (targets, inventory) = (data_rows("targets.csv", ','), data_rows("inventory.csv", ','));
    assert_eq!(set.promises.len(), targets.len());
    for (row, promise) in targets.iter().zip(&set.promises) {
        let of = |year: &str| {
            let found = inventory.iter().find(|other| other[1] == row[0] && other[2] == year).unwrap();
            found[3].parse::<f64>().unwrap()
        };
        let fall = (1.0 - of("2023") / of("2005")) * 100.0;
        assert!((promise.reached.unwrap() - fall).abs() < 1e-4, "{row:?}: {promise:?}");
        assert_eq!(promise.deadline.date.as_deref(), Some("2030"));
        match row[3].as_str() {
            "" => assert_eq!((promise.target, promise.target_to), (Some(26.0), Some(28.0))),
            target => assert_eq!((promise.target, promise.target_to), (target.parse().ok(), None)),
        }
    }
}

#[test]
fn how_two_tables_are_joined_is_guessed_and_told() {
    let (targets, inventory) = (sheet("targets.csv"), sheet("inventory.csv"));
    let guessed = guess_joined(&targets, &inventory);
    let join = guessed.mapping.join.clone().unwrap();
    assert_eq!(
        join,
        Join {
            on: "actor_id".into(),
            their: None,
            year: Some("year".into()),
            value: "total_emissions".into(),
            base: Some("baseline_year".into()),
            take: Some(Take::FallInPercent),
        }
    );
    assert!(guessed.questions.iter().any(|question| question.found.contains("joined on “actor_id”")));
    let set = promises(make_joined(targets.clone(), &inventory, &guessed.mapping, TODAY));
    let settled = promises(make_joined(targets.clone(), &inventory, &emissions(), TODAY));
    let reached = |set: &Promises| set.promises.iter().map(|promise| promise.reached).collect::<Vec<_>>();
    assert_eq!(reached(&set), reached(&settled));
    // A table that shares nothing is no partner.
    let stranger = saydo_intake::take(b"name,n\nZ,1\nY,2\n", "x.csv", &Default::default()).unwrap();
    let guessed = guess_joined(&targets, &stranger);
    assert!(guessed.mapping.join.is_none() && guessed.questions.iter().any(|ask| ask.effect == Effect::Stops));
}

#[test]
fn the_next_months_table_needs_the_same_mapping_and_keeps_its_ids() {
    let table = sheet("latin1.csv");
    let mapping = Mapping::from_toml(&guess(&table).mapping.to_toml().unwrap()).unwrap();
    let now = promises(make(&table, &mapping, TODAY));
    let mut next = table.clone();
    // A row in front, a changed status, a word that nobody knew, and other letters in a header.
    next.rows.insert(0, next.rows[3].clone());
    next.rows[0].cells[0] = "Bygge 1 bro".to_owned();
    next.rows[1].cells[2] = "nei".to_owned();
    next.rows[2].cells[2] = "neii".to_owned();
    next.columns[0] = "LØFTE".to_owned();
    let made = make(&next, &mapping, "2027-01-01");
    let told: Vec<String> = made.problems.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("found “neii”") && told[0].contains("Did you mean “nei”?"), "{}", told[0]);
    assert!(told[0].contains("`value = \"neii\"`") && told[0].ends_with("It is counted apart."), "{}", told[0]);
    let then = promises(made);
    let ids = |set: &Promises| set.promises.iter().map(|promise| promise.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&now), ids(&then)[1..]);
    assert_eq!(with_status(&then, "neii"), 1);
}

#[test]
fn columns_that_are_mostly_for_the_desk_need_an_eye_before_they_are_published() {
    let table = sheet("percent-sheet.csv");
    let guessed = guess(&table);
    let guess = |name: &str| guessed.columns.iter().find(|guess| table.columns[guess.column] == name).unwrap();
    for (name, role) in [("Updated", Role::DoneDate), ("Notes", Role::Reason)] {
        assert_eq!(guess(name).role, Some(role));
        assert!(guess(name).confidence < 60, "{name}");
        assert!(guessed.questions.iter().any(|ask| ask.column == name), "{:?}", guessed.questions);
    }
    assert_eq!((guess("Tags").role, guessed.mapping.columns.get(&Role::Group)), (None, None));
    assert!(guess("Status").confidence >= 60);
}

#[test]
fn without_names_statuses_are_known_by_their_cells() {
    let with_names = fs::read_to_string(path("statuses-bom.csv")).unwrap();
    let (_, rows) = with_names.split_once('\n').unwrap();
    let table = saydo_intake::take(format!("A,B,C,D,E,F,G,H,I,J,K,L\n{rows}").as_bytes(), "x.csv", &Default::default())
        .unwrap();
    let guessed = guess(&table);
    let names = |role| guessed.mapping.columns.get(&role).map(|names| names.all().to_vec());
    assert_eq!(names(Role::Status), Some(vec!["F".to_owned()]));
    assert!(guessed.columns[5].confidence < 60, "a person confirms it");
    // The same word in all rows is no name of an issue.
    assert_ne!(names(Role::Issue), Some(vec!["E".to_owned()]));
}

#[test]
fn a_status_in_other_letters_or_under_the_same_name_is_the_same() {
    let csv = "issue,promise,status\nA,a,delivered\nA,b,Delivered \nA,c,DELIVERED\nB,d,delivered\nB,e,in progress\nB,f,In-progress\nB,g,on hold\nB,h,On Hold\nB,i,\nB,j,\n";
    let table = saydo_intake::take(csv.as_bytes(), "x.csv", &Default::default()).unwrap();
    let mut mapping = guess(&table).mapping;
    let written: Vec<&str> = mapping.scale.status.iter().map(|status| status.value.as_str()).collect();
    assert_eq!(written, ["delivered", "In-progress", "On Hold"]);
    let set = promises(make(&table, &mapping, TODAY));
    let shown: Vec<(&str, usize)> = places(&set).iter().map(|(label, _)| (*label, with_status(&set, label))).collect();
    assert_eq!(shown, [("delivered", 4), ("In progress", 2), ("On Hold", 2), ("no status given", 2)]);
    // Given by hand, also with one label for two.
    let status = |value: &str, label: Option<&str>, place| saydo_intake::mapping::Status {
        value: value.to_owned(),
        label: label.map(str::to_owned),
        place,
    };
    mapping.scale.status = vec![
        status("delivered", Some("done"), Some(1)),
        status("Delivered", Some("Done"), Some(1)),
        status("in progress", Some("open"), None),
        status("(empty)", Some("open"), None),
    ];
    let set = promises(make(&table, &mapping, TODAY));
    let shown: Vec<(&str, usize)> = places(&set).iter().map(|(label, _)| (*label, with_status(&set, label))).collect();
    assert_eq!(shown, [("done", 4), ("open", 4), ("on hold", 2)]);
}

#[test]
fn a_promise_that_stands_there_twice_is_told_also_where_its_rows_differ() {
    let told = |csv: &str| -> Vec<String> {
        let table = saydo_intake::take(csv.as_bytes(), "x.csv", &Default::default()).unwrap();
        let mut mapping = guess(&table).mapping;
        if csv.starts_with("id,") {
            mapping.columns.insert(Role::Id, "id".into());
        }
        make(&table, &mapping, TODAY).problems.iter().map(ToString::to_string).collect()
    };
    let twice = told("issue,promise,percent\nA,x y,10\nA,z,20\nA,x y,55\n");
    assert_eq!(
        twice,
        [
            "row 4: found the promise of row 2 again, with other cells; both are counted; right would be one row for each promise."
        ]
    );
    let ids = told("id,issue,promise,status\nh1,A,x,kept\nh2,A,x two,broken\nh1,B,z,kept\n");
    assert_eq!(ids, ["row 4: found the id of row 2 again; both are counted; right would be one row for each promise."]);
    // Another party, another year or another id makes another promise.
    assert_eq!(
        told(
            "id,issue,promise,status,party,deadline\n1,A,x,kept,Blue,2030\n2,A,x,kept,Red,2030\n3,A,x,kept,Blue,2030\n"
        ),
        [""; 0]
    );
    assert_eq!(
        told("issue,promise,status,party,deadline\nA,x,kept,Blue,2030\nA,x,broken,Red,2030\nA,x,kept,Blue,2050\n"),
        [""; 0]
    );
}

#[test]
fn a_promise_without_words_or_issue_costs_its_row() {
    let text = "issue,said,status\nA,x,kept\n,y,kept\nB,,broken\nB,z,\n";
    let table = saydo_intake::take(text.as_bytes(), "x.csv", &Default::default()).unwrap();
    let made = make(&table, &guess(&table).mapping, TODAY);
    let effects: Vec<(Option<usize>, Effect)> =
        made.problems.iter().map(|problem| (problem.row, problem.effect)).collect();
    assert_eq!(effects, [(Some(3), Effect::DropsRow), (Some(4), Effect::DropsRow), (Some(5), Effect::Assumes)]);
    assert_eq!(promises(made).promises.len(), 2);
}

#[test]
fn only_a_missing_column_stops_the_figure() {
    let table = saydo_intake::take(b"name,shoe\nA,x\nB,y\n", "x.csv", &Default::default()).unwrap();
    let made = make(&table, &guess(&table).mapping, TODAY);
    assert!(made.data.is_none() && made.problems.iter().all(|problem| problem.effect == Effect::Stops));
    assert!(
        made.problems.iter().any(|problem| problem.to_string().contains("no column with a status")),
        "{:?}",
        made.problems
    );
}

#[test]
fn the_mappings_of_the_documentation_can_be_read() {
    let page = fs::read_to_string(path("../../../../docs/your-own-map.md")).unwrap();
    let examples: Vec<&str> = page.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert_eq!(examples.len(), 5);
    for example in examples {
        assert_eq!(Mapping::from_toml(example).err(), None, "{example}");
    }
}

#[test]
fn dates_that_can_be_read_two_ways_are_asked_once() {
    let text = "issue,promise,status,date\nA,x,kept,02/03/2020\nA,y,kept,04/05/2020\nB,z,broken,2021\n";
    let table = saydo_intake::take(text.as_bytes(), "x.csv", &Default::default()).unwrap();
    let mut guessed = guess(&table);
    let asked = guessed.questions.iter().filter(|question| question.to_string().contains("day-month")).count();
    assert_eq!(asked, 1, "{:?}", guessed.questions);
    let made = make(&table, &guessed.mapping, TODAY);
    assert_eq!(made.problems.iter().map(|problem| problem.row).collect::<Vec<_>>(), [Some(2), Some(3)]);
    guessed.mapping.read.dates = Some(saydo_intake::values::date::Order::MonthDay);
    let made = make(&table, &guessed.mapping, TODAY);
    assert_eq!(made.problems, []);
    assert_eq!(promises(made).promises[0].date.date.as_deref(), Some("2020-02-03"));
}

#[test]
fn earlier_statuses_come_with_their_dates() {
    let file = "issue,said,status,history,2023\n\
        Homes,Build,kept,2024-05-01: in progress; 2025: kept,\n\
        Homes,Plan,broken,in progress (2024-02),kept\n\
        Homes,Rent,kept,sometime: in progress,\n\
        Homes,Sell,kept,2024: inn progress,\n";
    let table = saydo_intake::take(file.as_bytes(), "x.csv", &Default::default()).unwrap();
    let mut mapping = guess(&table).mapping;
    assert_eq!(mapping.columns[&Role::History], "history".into());
    let status = |value: &str, place| saydo_intake::mapping::Status { value: value.into(), label: None, place };
    mapping.scale.status = vec![status("kept", Some(1)), status("broken", Some(2)), status("in-progress", None)];
    mapping.columns.insert(Role::History, saydo_intake::mapping::Names::Several(vec!["history".into(), "2023".into()]));
    let made = make(&table, &mapping, TODAY);
    let told: Vec<String> = made.problems.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].contains("row 4") && told[0].contains("a date before each status"), "{}", told[0]);
    assert!(told[1].contains("row 5") && told[1].contains("Did you mean “in-progress”?"), "{}", told[1]);
    let set = promises(made);
    let label = |id: &str| set.status(id).unwrap().1.label.clone();
    let steps: Vec<Vec<(&str, String)>> = (set.promises.iter())
        .map(|promise| promise.history.iter().map(|step| (step.date.as_str(), label(&step.status))).collect())
        .collect();
    let step = |date: &'static str, status: &str| (date, status.to_owned());
    assert_eq!(steps[0], [step("2024-05-01", "in progress"), step("2025", "kept")]);
    assert_eq!(steps[1], [step("2023", "kept"), step("2024-02", "in progress")]);
    assert_eq!((steps[2].len(), steps[3].len()), (0, 0));
}

#[test]
fn a_source_is_named_as_far_as_it_is_said() {
    let table = sheet("statuses-bom.csv");
    let source = |title: &str, publisher: &str, url: &str| {
        let mut mapping = guess(&table).mapping;
        assert_eq!(mapping.figure.source, "", "the name of a file is no source");
        mapping.figure.source = title.into();
        mapping.figure.publisher = publisher.into();
        mapping.figure.url = url.into();
        let made = make(&table, &mapping, TODAY);
        let told = made.problems.iter().any(|problem| problem.to_string().contains("`url` under [figure]"));
        (promises(made).source.map(|source| [source.title, source.publisher, source.url].join("|")), told)
    };
    let shown = |text: &str| (Some(text.to_owned()), false);
    assert_eq!(source("", " ", ""), (None, false));
    assert_eq!(source("A", "B", "https://c.example/x"), shown("A|B|https://c.example/x"));
    assert_eq!(source("", "B", ""), shown("B||"));
    assert_eq!(source("", "", "https://www.c.example/x"), shown("c.example||https://www.c.example/x"));
    assert_eq!(source("A", "", "no address"), (Some("A||".to_owned()), true));
}
