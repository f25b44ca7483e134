//! Whole visits as lists of actions in their text form: the address and the effects after each.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use saydo::analysis::{Columns, Facet, Figures, Group};
use saydo::model::Dataset;
use saydo::state::fit::fit;
use saydo::state::period::Refused;
use saydo::state::{Action, Copied, Effect, Method, Notice, PanelAction, Panels, State, update, url};

/// A step of a visit: the action of a control, its value, the address after it, the effects.
type Step = (&'static str, &'static str, &'static str, &'static str);

/// Walks through a visit. `load …` opens an address; `lacks=…` names what the data lack of it.
fn check(dataset: &Dataset, visit: &[Step]) {
    let mut state = State::default();
    let mut refused = Refused::default();
    for (text, value, address, effects) in visit {
        let action = match action(text, value) {
            // As the app does it.
            Action::Panel(PanelAction::Typed(end, text)) => {
                let (from, to) = refused.take(&state.filter, end, &text);
                Action::Between(from, to)
            }
            other => other,
        };
        let (next, found) = update(&state, dataset, &action);
        assert_eq!(url::encode(&next), *address, "address after {text:?}");
        let mut found: Vec<String> = found.iter().map(short).collect();
        if let Action::Load(asked) = &action {
            let (fitted, lacks) = fit(asked, dataset);
            assert_eq!(fitted, next, "what fits of {text:?}");
            found.extend((!lacks.is_empty()).then(|| format!("lacks={}", lacks.join(","))));
        }
        assert_eq!(found.join(" "), *effects, "effects of {text:?}");
        state = next;
    }
}

fn action(text: &str, value: &str) -> Action {
    match text.strip_prefix("load ") {
        Some(fragment) => Action::Load(Box::new(url::decode(fragment))),
        None => Action::parse(text, value).unwrap_or_else(|| panic!("{text:?} is no action")),
    }
}

/// An effect in a word or two.
fn short(effect: &Effect) -> String {
    match effect {
        Effect::PushUrl => "push".into(),
        Effect::ReplaceUrl => "replace".into(),
        Effect::Focus(id) => format!("focus={id}"),
        Effect::Copy(Copied::Link) => "copy-link".into(),
        Effect::Copy(Copied::Record(record)) => format!("copy-record={record}"),
        Effect::Copy(Copied::Citation(record)) => format!("copy-citation={record}"),
        Effect::Copy(Copied::Report(record)) => format!("copy-report={record:?}"),
        Effect::Copy(Copied::Dispute(record)) => format!("copy-dispute={record}"),
        Effect::Copy(Copied::Field(id)) => format!("copy-field={id}"),
        Effect::File(name) => format!("file={name}"),
        Effect::System => "system-share".into(),
        Effect::SaveCopy => "save-copy".into(),
        Effect::Announce(Notice::View) => "say-view".into(),
        Effect::Announce(Notice::Selection) => "say-selection".into(),
        Effect::Announce(Notice::Story) => "say-story".into(),
        Effect::Announce(Notice::Method) => "say-method".into(),
        Effect::Announce(Notice::Codes) => "say-codes".into(),
        Effect::OpenCodes => "open-codes".into(),
        Effect::Announce(Notice::Chain) => "say-chain".into(),
        Effect::Announce(Notice::Zoom) => "say-zoom".into(),
        Effect::Announce(Notice::End) => "say-end".into(),
        Effect::Announce(Notice::Year) => "say-year".into(),
        Effect::Announce(Notice::NoYear) => "say-no-year".into(),
    }
}

#[test]
fn a_reader_opens_an_issue_a_record_and_its_counterpart_and_goes_back() {
    check(
        &common::invented::dataset(),
        &[
            ("issue fish", "", "v=1&issue=fish", "push focus=issue-sheet"),
            ("record fish-vow", "", "v=1&issue=fish&record=fish-vow", "push focus=card"),
            ("record fish-gate", "", "v=1&issue=fish&record=fish-gate", "push focus=card"),
            ("record fish-gate", "", "v=1&issue=fish&record=fish-gate", "focus=card"),
            ("next", "", "v=1&issue=fish&record=fish-vow-again", "push focus=card"),
            ("previous", "", "v=1&issue=fish&record=fish-gate", "push focus=card"),
            ("close", "", "v=1&issue=fish", "push focus=record:fish-gate"),
            ("close", "", "", "push focus=issue:fish"),
            ("close", "", "", ""),
        ],
    );
}

#[test]
fn an_issue_closes_by_the_mark_that_opened_it() {
    check(
        &common::invented::dataset(),
        &[
            ("issue fish", "", "v=1&issue=fish", "push focus=issue-sheet"),
            ("issue rail", "", "v=1&issue=rail", "push focus=issue-sheet"),
            ("record rail-open", "", "v=1&issue=rail&record=rail-open", "push focus=card"),
            ("issue rail", "", "v=1&issue=rail", "push focus=record:rail-open"),
            ("issue rail", "", "", "push focus=issue:rail"),
            ("issue atlantis", "", "", ""),
            ("record nothing-here", "", "", ""),
        ],
    );
}

#[test]
fn next_and_previous_walk_what_the_filter_shows_and_stop_at_its_ends() {
    check(
        &common::invented::dataset(),
        &[
            ("toggle issues tax", "", "v=1&issues=tax", "replace say-selection"),
            ("next", "", "v=1&issue=tax&issues=tax&record=tax-vow", "push focus=card"),
            ("previous", "", "v=1&issue=tax&issues=tax&record=tax-vow", "say-end"),
            ("next", "", "v=1&issue=tax&issues=tax&record=tax-cut", "push focus=card"),
            ("next", "", "v=1&issue=tax&issues=tax&record=tax-cut", "say-end"),
        ],
    );
}

#[test]
fn a_reader_codes_otherwise_and_goes_on_from_what_is_left_out() {
    check(
        &common::invented::dataset(),
        &[
            ("record fish-vow", "", "v=1&issue=fish&record=fish-vow", "push focus=card"),
            (
                "recode fish-vow:1",
                "",
                "v=1&issue=fish&record=fish-vow&codes=fish-vow:1",
                "push say-codes focus=recode:1",
            ),
            ("recode fish-vow:7", "", "v=1&issue=fish&record=fish-vow&codes=fish-vow:1", ""),
            (
                "recode fish-vow:x",
                "",
                "v=1&issue=fish&record=fish-vow&codes=fish-vow:x",
                "push say-codes focus=recode:x",
            ),
            ("next", "", "v=1&issue=fish&record=fish-gate&codes=fish-vow:x", "push focus=card"),
            ("previous", "", "v=1&issue=fish&record=fish-vow&codes=fish-vow:x", "push focus=card"),
            ("codes tax-cut:x,moon-landing:1", "", "v=1&issue=fish&record=fish-vow&codes=tax-cut:x", "push say-codes"),
            ("codes", "", "v=1&issue=fish&record=fish-vow", "push say-codes"),
            ("codes", "", "v=1&issue=fish&record=fish-vow", "say-codes"),
            ("load codes=rail-vow:1,moon-landing:x", "", "v=1&codes=rail-vow:1", "lacks=moon-landing"),
            ("open-codes", "", "v=1&codes=rail-vow:1", "open-codes"),
        ],
    );
}

#[test]
fn a_reader_filters_to_nothing_and_clears() {
    check(
        &common::invented::dataset(),
        &[
            ("query", "gates & fish", "v=1&q=gates+%26+fish", "replace say-selection"),
            ("toggle audience done", "", "v=1&q=gates+%26+fish&audience=done", "replace say-selection"),
            ("toggle voice leader", "", "v=1&q=gates+%26+fish&audience=done&voice=leader", "replace say-selection"),
            ("next", "", "v=1&q=gates+%26+fish&audience=done&voice=leader", "say-end"),
            ("toggle voice leader", "", "v=1&q=gates+%26+fish&audience=done", "replace say-selection"),
            ("from", " 2030-06 ", "v=1&q=gates+%26+fish&audience=done&from=2030-06", "replace say-selection"),
            ("to", "2031", "v=1&q=gates+%26+fish&audience=done&from=2030-06&to=2031", "replace say-selection"),
            // What is no date, or out of order, leaves the period as it was.
            ("from", "soon", "v=1&q=gates+%26+fish&audience=done&from=2030-06&to=2031", "say-selection"),
            ("from", "2032", "v=1&q=gates+%26+fish&audience=done&from=2030-06&to=2031", "say-selection"),
            ("to", "2033", "v=1&q=gates+%26+fish&audience=done&from=2032&to=2033", "replace say-selection"),
            ("from", "", "v=1&q=gates+%26+fish&audience=done&to=2033", "replace say-selection"),
            (
                "toggle position 0.5",
                "",
                "v=1&q=gates+%26+fish&audience=done&to=2033&position=0.5",
                "replace say-selection",
            ),
            ("clear", "", "", "replace say-selection focus=view"),
            ("query", "", "", "say-selection"),
        ],
    );
}

#[test]
fn a_number_of_the_sentence_shows_only_its_issues_and_takes_it_back() {
    check(
        &common::invented::dataset(),
        &[
            ("toggle issues moon", "", "v=1&issues=moon", "replace say-selection"),
            ("only further", "", "v=1&issues=fish", "replace say-selection"),
            ("toggle audience guests", "", "v=1&issues=fish&audience=guests", "replace say-selection"),
            ("only closer", "", "v=1&issues=tax&audience=guests", "replace say-selection"),
            ("only closer", "", "v=1&audience=guests", "replace say-selection"),
        ],
    );
}

#[test]
fn views_sides_layers_and_sorting_stand_in_the_address() {
    check(
        &common::invented::dataset(),
        &[
            ("view map", "", "v=1&view=map", "push say-view"),
            ("view map", "", "v=1&view=map", "say-view"),
            ("side home", "", "v=1&view=map&side=home", "replace"),
            ("side done", "", "v=1&view=map&side=done", "replace"),
            ("side done", "", "v=1&view=map", "replace"),
            ("pairs", "", "v=1&view=map&layer=pairs", "push"),
            ("interpreters", "", "v=1&view=map&layer=pairs,interpreters", "replace"),
            ("pairs", "", "v=1&view=map&layer=interpreters", "push"),
            ("view evidence", "", "v=1&view=evidence&layer=interpreters", "push say-view"),
            ("sort date", "", "v=1&view=evidence&layer=interpreters&sort=date", "replace"),
            ("sort date", "", "v=1&view=evidence&layer=interpreters&sort=-date", "replace"),
            ("sort date", "", "v=1&view=evidence&layer=interpreters", "replace"),
            ("gap home", "", "v=1&view=gaps&layer=interpreters&gap=home", "replace say-view"),
            ("gap deeds", "", "v=1&view=gaps&layer=interpreters", "replace say-view"),
            ("theme dark", "", "v=1&view=gaps&layer=interpreters&theme=dark", "replace"),
            ("theme", "", "v=1&view=gaps&layer=interpreters", "replace"),
        ],
    );
}

#[test]
fn an_address_with_garbage_shows_what_it_can_and_tells_the_rest() {
    check(
        &common::invented::dataset(),
        &[
            ("load view=map&issue=fish&q=x&fbclid=1", "", "v=1&view=map&issue=fish&q=x", ""),
            ("load issue=sea&record=fish-vow", "", "v=1&record=fish-vow", "lacks=sea"),
            ("load issue=tax&record=nowhere", "", "v=1&issue=tax", "lacks=nowhere"),
            ("load issues=fish,sea&position=0.5,7&aim=1", "", "v=1&issues=fish&position=0.5", "lacks=sea,7,1"),
            ("load %%%=&&=#&issue=Ä&view=&q=%zz", "", "v=1&q=%25zz", ""),
            ("load issue=tax&record=fish-vow", "", "v=1&issue=fish&record=fish-vow", ""),
            ("load ", "", "", ""),
        ],
    );
}

#[test]
fn what_the_data_lack_can_not_be_chosen() {
    check(
        &common::invented::dataset(),
        &[
            ("toggle issues sea", "", "", "say-selection"),
            ("toggle speaker nobody", "", "", "say-selection"),
            ("compare sea", "", "", ""),
        ],
    );
}

#[test]
fn an_issue_is_compared_with_another_as_long_as_it_stands_open() {
    check(
        &common::invented::dataset(),
        &[
            ("compare fish", "", "v=1&issue=fish", "push focus=issue-sheet"),
            ("compare rail", "", "v=1&issue=fish&with=rail", "push focus=compared"),
            ("compare tax", "", "v=1&issue=fish&with=tax", "push focus=compared"),
            ("record fish-vow", "", "v=1&issue=fish&with=tax&record=fish-vow", "push focus=card"),
            ("issue fish", "", "v=1&issue=fish&with=tax", "push focus=record:fish-vow"),
            ("compare tax", "", "v=1&issue=fish", "push focus=compare"),
            ("compare tax", "", "v=1&issue=fish&with=tax", "push focus=compared"),
            ("issue rail", "", "v=1&issue=rail", "push focus=issue-sheet"),
            ("compare fish", "", "v=1&issue=rail&with=fish", "push focus=compared"),
            ("record tax-vow", "", "v=1&issue=tax&record=tax-vow", "push focus=card"),
            ("load issue=fish&with=rail", "", "v=1&issue=fish&with=rail", ""),
            ("close", "", "", "push focus=issue:fish"),
            ("load issue=fish&with=fish", "", "v=1&issue=fish", ""),
            ("load with=fish", "", "", ""),
            ("load issue=fish&with=sea", "", "v=1&issue=fish", "lacks=sea"),
            ("load issues=fish,rail", "", "v=1&issues=fish,rail", ""),
        ],
    );
}

#[test]
fn copying_changes_nothing() {
    check(
        &common::invented::dataset(),
        &[
            ("record fish-vow", "", "v=1&issue=fish&record=fish-vow", "push focus=card"),
            ("copy-link", "", "v=1&issue=fish&record=fish-vow", "copy-link"),
            ("copy-record fish-vow", "", "v=1&issue=fish&record=fish-vow", "copy-record=fish-vow"),
            ("copy-citation fish-vow", "", "v=1&issue=fish&record=fish-vow", "copy-citation=fish-vow"),
            ("copy-dispute fish-vow", "", "v=1&issue=fish&record=fish-vow", "copy-dispute=fish-vow"),
            ("copy-report", "", "v=1&issue=fish&record=fish-vow", "copy-report=None"),
            ("save-copy", "", "v=1&issue=fish&record=fish-vow", "save-copy"),
            ("sheet about", "", "v=1&issue=fish&record=fish-vow", ""),
            ("unfold fish", "", "v=1&issue=fish&record=fish-vow", ""),
        ],
    );
    let chosen = url::decode("view=map&theme=dark&lang=zh&issue=fish");
    assert_eq!(
        url::encode(&chosen.shared()),
        "v=1&view=map&issue=fish",
        "a link leaves out what a reader chose for their eyes"
    );
}

#[test]
fn sheets_and_folds_open_and_close() {
    let mut panels = Panels::default();
    for (text, open, n_unfolded) in [
        ("sheet about", true, 0),
        ("sheet help", true, 0),
        ("sheet help", false, 0),
        ("unfold fish", false, 1),
        ("unfold tax", false, 2),
        ("unfold fish", false, 1),
        ("unfold *", false, 1),
        ("unfold *", false, 0),
    ] {
        let Action::Panel(action) = action(text, "") else { panic!("{text} is about the panels") };
        panels = panels.update(&action);
        assert_eq!((panels.sheet.is_some(), panels.unfolded.len()), (open, n_unfolded), "{text}");
    }
}

#[test]
fn a_critic_changes_the_method_sees_its_groups_and_goes_back_to_the_published_one() {
    check(
        &common::invented::dataset(),
        &[
            ("method ranges", "", "v=1&method=ranges", "replace say-method"),
            ("method ranges", "", "v=1&method=ranges", "say-method"),
            ("method ranges,interpreters", "", "v=1&method=interpreters,ranges", "replace say-method"),
            ("method interpreters,unclear,median", "", "v=1&method=interpreters,unclear,median", "replace say-method"),
            ("view evidence", "", "v=1&view=evidence&method=interpreters,unclear,median", "push say-view"),
            ("published", "", "v=1&view=evidence", "replace say-method focus=view"),
            ("load v=1&method=median,ranges", "", "v=1&method=median,ranges", ""),
            ("published", "", "v=1&method=ranges", "replace say-method focus=view"),
            ("method", "", "", "replace say-method"),
        ],
    );
}

#[test]
fn a_number_of_the_sentence_narrows_to_the_issues_that_it_counts_by_the_readers_method() {
    let dataset = common::invented::dataset();
    for method in ["", "unclear", "interpreters", "median", "interpreters,unclear,median"] {
        let state = State { method: Method::from_key(method), ..State::default() };
        let columns = Columns::of(&dataset);
        let figures = Figures::of(&dataset, &columns, &vec![true; columns.n], state.method);
        for group in Group::ALL {
            let (next, _) = update(&state, &dataset, &Action::Only(group));
            let issues = dataset.issues.iter().zip(&figures.issues).filter(|(_, issue)| issue.group == group);
            let mut expected: Vec<&str> = issues.map(|(issue, _)| issue.id.as_str()).collect();
            expected.sort_unstable();
            assert_eq!(next.filter.of(Facet::Issue).collect::<Vec<_>>(), expected, "{group:?} by {method:?}");
        }
    }
}

#[test]
fn a_small_form_never_steps_to_another_subject() {
    check(
        &common::invented::dataset(),
        &[
            ("load form=card&record=fish-vow", "", "v=1&record=fish-vow&form=card", ""),
            ("next", "", "v=1&record=fish-vow&form=card", ""),
            ("previous", "", "v=1&record=fish-vow&form=card", ""),
            ("load form=strip&issue=rail", "", "v=1&issue=rail&form=strip", ""),
            ("next", "", "v=1&issue=rail&record=rail-vow&form=strip", "push focus=card"),
            ("previous", "", "v=1&issue=rail&record=rail-vow&form=strip", "say-end"),
            ("load form=strip&record=fish-gate-again", "", "v=1&record=fish-gate-again&form=strip", ""),
            ("next", "", "v=1&record=fish-gate-again&form=strip", "say-end"),
            ("load form=strip", "", "v=1&form=strip", ""),
            ("next", "", "v=1&form=strip", "say-end"),
        ],
    );
}

#[test]
fn a_small_form_stays_until_the_whole_is_asked_for() {
    check(
        &common::report::dataset(),
        &[
            ("load form=strip&issue=sea", "", "v=1&issue=sea&form=strip", ""),
            ("close", "", "v=1&issue=sea&form=strip", ""),
            ("record sea-presence", "", "v=1&issue=sea&record=sea-presence&form=strip", "push focus=card"),
            ("close", "", "v=1&issue=sea&form=strip", "push focus=record:sea-presence"),
            ("whole", "", "v=1&issue=sea", "push say-view focus=view"),
            ("load form=card&record=sea-presence", "", "v=1&record=sea-presence&form=card", ""),
            ("close", "", "v=1&record=sea-presence&form=card", ""),
            ("whole", "", "v=1&record=sea-presence", "push say-view focus=view"),
        ],
    );
}

#[test]
fn a_pinned_view_goes_live_as_a_step_of_the_history() {
    check(
        &common::report::dataset(),
        &[
            ("load view=map&data=2026-11-23", "", "v=1&view=map&data=2026-11-23", ""),
            ("issue sea", "", "v=1&view=map&issue=sea&data=2026-11-23", "push focus=issue-sheet"),
            ("live", "", "v=1&view=map&issue=sea", "push"),
            ("live", "", "v=1&view=map&issue=sea", ""),
        ],
    );
}
