//! A guess is published only after somebody has seen it.

use super::{Page, SHOES, SMALL};
use saydo_own::state::Step;

/// Two of its columns are guessed from little: `Updated` and `Notes`.
const UNSURE: &str =
    "issue,promise,status,Updated,Notes\nA,x,kept,2024-01-01,call them\nB,z,broken,2024-01-02,ask why\n";

#[test]
fn no_step_leads_past_a_guess_that_nobody_confirmed() {
    for from in ["take", "columns"] {
        for to in ["scale", "look"] {
            let mut page = Page::new();
            page.choose("0", "a.csv", UNSURE.as_bytes());
            page.act(&format!("step {from}"));
            page.act(&format!("step {to}"));
            assert_eq!((page.session.state.step, page.focus.as_str()), (Step::Columns, "confirm-3"), "{from} to {to}");
            assert!(page.html().contains("“Updated” needs your eye"), "{}", page.html());
            assert!(page.pages.is_none());
            page.act("confirm 3");
            page.act("confirm 4");
            page.act(&format!("step {to}"));
            assert_ne!(page.session.state.step, Step::Columns);
            // A tick that is taken away asks again.
            page.act("step columns");
            page.act("confirm 4");
            page.act(&format!("step {to}"));
            assert_eq!((page.session.state.step, page.focus.as_str()), (Step::Columns, "confirm-4"));
        }
    }
}

#[test]
fn no_step_leads_past_a_column_that_is_missing() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    page.choose("0", "b.csv", b"issue,promise,Status Dec\nA,x,kept\nA,y,broken\n");
    page.act("step look");
    assert_eq!((page.session.state.step, page.focus.as_str()), (Step::Columns, "missing"));
}

#[test]
fn the_same_columns_again_are_looked_at_first_where_nobody_has() {
    let mut page = Page::new();
    page.choose("0", "a.csv", UNSURE.as_bytes());
    page.choose("0", "b.csv", UNSURE.as_bytes());
    assert_eq!((page.session.state.step, page.session.is_again), (Step::Columns, false));
    assert_eq!(page.focus, "confirm-3");
    page.through();
    page.choose("0", "c.csv", UNSURE.as_bytes());
    assert_eq!((page.session.state.step, page.session.is_again), (Step::Look, true));
}

#[test]
fn choices_that_were_published_are_confirmed_already() {
    let mut page = Page::new();
    page.choose("0", "a.csv", UNSURE.as_bytes());
    page.through();
    page.act("write map");
    let map = String::from_utf8(page.saved.pop().unwrap().1).unwrap();
    let [mut before, mut after] = [Page::new(), Page::new()];
    before.tell("map", "", &map);
    before.choose("0", "b.csv", UNSURE.as_bytes());
    after.choose("0", "b.csv", UNSURE.as_bytes());
    after.tell("map", "", &map);
    for mut page in [before, after] {
        assert_eq!((page.session.state.step, page.session.is_again), (Step::Look, true));
        page.act("step take");
        page.act("step look");
        assert_eq!(page.session.state.step, Step::Look);
    }
}

#[test]
fn what_was_clear_last_month_is_not_asked_for_where_it_is_less_clear_now() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    let sure = |page: &Page| page.session.table.as_ref().unwrap().columns.iter().map(|own| own.sure).min().unwrap();
    assert!(sure(&page) >= 60);
    page.choose("0", "b.csv", b"issue,promise,status\n1,2,3\n");
    assert!(sure(&page) < 60);
    assert_eq!((page.session.state.step, page.session.is_again), (Step::Look, true));
    page.act("step take");
    page.act("step look");
    assert_eq!(page.session.state.step, Step::Look);
}

/// Two tables in one file, one for each sign between cells: `Notes` is a column of both.
const TWO: &str = "issue,promise,status,Notes,a;b;Updated;Notes\nA,x,kept,call them,1;2;2024-01-01;p\n\
                   B,z,broken,ask why,1;3;2024-01-02;q\n";

#[test]
fn what_was_confirmed_of_another_reading_does_not_hold_for_new_guesses() {
    let mut page = Page::new();
    page.choose("0", "a.csv", TWO.as_bytes());
    page.through();
    page.act("kind outcomes");
    assert!(page.session.state.confirmed.contains("Notes") && page.session.state.scaled);
    page.set("how delimiter", ";");
    let unsure = page.session.state.clone();
    assert!(unsure.mapping.columns.values().any(|names| names.all().contains(&"Notes".to_owned())));
    assert!(unsure.confirmed.is_empty() && !unsure.scaled && !unsure.wide, "{unsure:?}");
    page.act("step look");
    assert_eq!(page.session.state.step, Step::Columns);
    // One undo brings back all of it.
    page.act("undo");
    assert!(page.session.state.confirmed.contains("Notes") && page.session.state.scaled);
    // Issues that are columns belong to their table too.
    page.act("wide");
    page.act(&format!("wide-role {}", page.column("promise")));
    page.set("how delimiter", ";");
    assert!(!page.session.state.wide && page.session.state.mapping.issue.is_empty());
}

#[test]
fn a_reload_guesses_nothing_that_was_settled_to_be_nothing() {
    let mut page = Page::new();
    page.choose("0", "a.csv", UNSURE.as_bytes());
    page.act("next");
    for at in 0..5 {
        page.set(&format!("role {at}"), "");
    }
    assert!(page.session.state.mapping.columns.is_empty());
    let mut again = Page { files: page.files.clone(), ..Page::new() };
    again.tell("begin", "", &page.kept);
    assert_eq!(again.session.state, page.session.state);
    // Nor does undo, which reads the table as it was.
    again.set("how header", "2");
    again.act("undo");
    assert_eq!(again.session.state, page.session.state);
    // Choices of which the table has no column are asked for, also after a reload.
    page.tell("map", "", "[columns]\nissue = \"x\"\nsaid = \"y\"\nstatus = \"z\"\n");
    assert_eq!(page.session.missing().len(), 3);
    let mut again = Page { files: page.files.clone(), ..Page::new() };
    again.tell("begin", "", &page.kept);
    assert_eq!((again.session.missing().len(), &again.session.state), (3, &page.session.state));
}

#[test]
fn a_table_that_was_not_yet_read_when_the_page_ended_is_guessed_after_a_reload() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    let id = page.files.len() as u32 + 1;
    page.files.insert(id, b"Thema,Versprechen,Stand\nA,x,gehalten\n".to_vec());
    page.session.hear("file", "0", &format!("{{\"id\":{id},\"name\":\"c.csv\",\"size\":40}}"));
    // Its reading never ends; something else is kept in the meantime.
    page.session.orders();
    page.session.hear("do", "confirm 0", "");
    page.session.hear("set", "figure by", "The Herald");
    let kept = page.session.orders().into_iter().rfind(|order| order.kind == "keep").unwrap().value;
    let mut again = Page { files: page.files.clone(), ..Page::new() };
    again.tell("begin", "", &kept);
    assert!(again.session.missing().is_empty() && again.session.state.confirmed.is_empty());
    assert!(again.session.state.step <= Step::Columns);
}

/// The names of the columns that stand under each heading of step 2.
fn groups(page: &Page) -> Vec<(String, Vec<String>)> {
    let html = page.html();
    let lists = html.split("class=\"plain columns\"").collect::<Vec<_>>();
    let head = |before: &str| before.rsplit("<h3").next().unwrap().split(['>', '<']).nth(1).unwrap().to_owned();
    let names = |list: &str| {
        let names = list.split("column-name\"><b>").skip(1).map(|part| part.split('<').next().unwrap().to_owned());
        names.collect()
    };
    lists.windows(2).map(|pair| (head(pair[0]), names(pair[1]))).collect()
}

#[test]
fn columns_stand_under_what_is_published_of_them_and_not_under_the_bare_guess() {
    let all = |of: [&[&str]; 3]| {
        let heads =
            ["Please check these", "Clear from their names and cells", "Left out, unless you give them a meaning"];
        let names = of.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
        heads.map(str::to_owned).into_iter().zip(names).collect::<Vec<(String, Vec<String>)>>()
    };
    let mut page = Page::new();
    page.choose("0", "a.csv", SHOES.as_bytes());
    page.act("next");
    let before = all([&["Notes"], &["issue", "promise", "status"], &["shoe"]]);
    assert_eq!(groups(&page), before);
    page.set(&format!("role {}", page.column("Notes")), "");
    page.set(&format!("role {}", page.column("shoe")), "id");
    assert_eq!(groups(&page), before, "nothing moves under a hand");
    page.act("undo");
    assert_eq!(groups(&page), before, "nor when it is undone");
    page.set(&format!("role {}", page.column("shoe")), "id");
    let after = all([&["shoe"], &["issue", "promise", "status"], &["Notes"]]);
    let mut again = Page { files: page.files.clone(), ..Page::new() };
    again.tell("begin", "", &page.kept);
    assert_eq!(groups(&again), after, "after a reload");
    page.act("write map");
    let map = String::from_utf8(page.saved.pop().unwrap().1).unwrap();
    page.choose("0", "b.csv", &page.files[&1].clone());
    page.act("step columns");
    assert_eq!(groups(&page), after, "with last month's mapping");
    page.act("anew");
    page.act("step columns");
    assert_eq!(groups(&page), before, "guessed anew");
    page.tell("map", "", &map);
    page.act("step columns");
    assert_eq!(groups(&page), after, "with choices from a file");
    page.act("undo");
    page.act("step columns");
    assert_eq!(groups(&page), before, "and without them");
}

#[test]
fn columns_that_are_all_unsure_are_asked_for() {
    let mut page = Page::new();
    page.choose("0", "a.csv", b"Updated,Notes\n2024-01-01,call them\n2024-01-02,ask why\n");
    page.act("next");
    assert_eq!(groups(&page), [("Please check these".to_owned(), vec!["Updated".to_owned(), "Notes".to_owned()])]);
}

#[test]
fn a_column_that_is_spelled_another_way_is_the_same_column() {
    let mut page = Page::new();
    page.choose("0", "a.csv", UNSURE.as_bytes());
    page.through();
    page.choose("0", "b.csv", UNSURE.replace("promise,status,Updated", "PROMISE,Status,updated").as_bytes());
    assert_eq!((page.session.state.step, page.session.is_again), (Step::Look, true));
    page.act("step columns");
    let names = ["issue", "PROMISE", "Status", "updated", "Notes"];
    let meanings = names.map(|name| saydo_own::mapped::meaning(&page.session.state.mapping, name).is_some());
    assert_eq!(meanings, [true; 5], "{}", page.html());
}

#[test]
fn cells_that_were_mended_are_those_of_their_list() {
    let mut page = Page::new();
    let one = r#"[{"issue":"A","said":"x","status":"kept"},{"issue":"A","said":"y","status":"brokn"}]"#;
    page.choose("0", "a.json", format!("{{\"a\":{one},\"b\":{one}}}").as_bytes());
    page.set("mend 2 2", "broken");
    assert_eq!(page.session.state.mends.len(), 1);
    page.set("how list", "b");
    assert_eq!(page.session.state.mends, []);
    page.act("undo");
    assert_eq!(page.session.state.mends.len(), 1);
}
