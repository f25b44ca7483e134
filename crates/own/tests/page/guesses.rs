//! A guess is published only after somebody has seen it.

use super::{Page, SMALL};
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
