//! The sheet that compares codings: how well the published codes, the reader's and a second coder's agree, and where
//! they differ. The second module draws it.

use super::build::{El, button, close, el, fragment, pressed};
use super::gist::{gist, glyph};
use super::tree::Tree;
use saydo_analysis::agreement::{Agreement, Alpha, Metric, agreement};
use saydo_analysis::passage;
use saydo_model::Code;
use saydo_scene::{Input, words};
use saydo_share::second::Second;
use saydo_state::{Recode, recode};

/// The source of the measure of agreement.
const CITE: &str = "K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability”, 2011; A. F. Hayes and K. Krippendorff, \
                    “Answering the Call for a Standard Reliability Measure for Coding Data”, Communication Methods and \
                    Measures 1 (2007).";

/// The name of what is wrong with a file.
const PROBLEMS: &str = "codes-problems";

/// A coding: each passage's code, `None` if it has none.
type Coding = Vec<Option<Code>>;

/// The sheet.
pub fn codes(input: &Input<'_>, second: &Second) -> Tree {
    let lang = input.lang;
    let head = el("div").class("sheet-head").child(el("h2").text(lang.codes_more())).child(close(lang, "sheet codes"));
    let reading = el("p").class("quiet").text(lang.codes_alpha_what()).text(" ").text(CITE);
    el("section")
        .class("sheet codings")
        .label(lang.codes_more())
        .id("sheet")
        .set("tabindex", "-1")
        .child(head)
        .child(el("div").class("codings-columns").child(readers(input)).child(other(input, second)))
        .child(reading)
        .into()
}

/// The published coding.
fn published(input: &Input<'_>) -> Coding {
    passage::all(input.dataset).map(|passage| Some(passage.code())).collect()
}

/// The published coding with the reader's changes.
fn present(input: &Input<'_>) -> Coding {
    let left_out = input.columns.left_out.iter();
    input.columns.code.iter().zip(left_out).map(|(code, left_out)| (!left_out).then_some(*code)).collect()
}

/// A second coder's coding.
fn of_second(input: &Input<'_>, second: &Second) -> Coding {
    let of = |id| recode::of(&second.coding.codes, id).and_then(|recode| recode.code);
    passage::all(input.dataset).map(|passage| of(passage.id())).collect()
}

/// The reader's codes against the published ones.
fn readers(input: &Input<'_>) -> El {
    let (lang, n) = (input.lang, input.state.codes.len());
    let files = el("p")
        .class("actions")
        .child(button("file codes").text(lang.codes_file()))
        .child(button("file codes-empty").text(lang.codes_empty()));
    let section = el("section").child(el("h3").text(lang.codes_published_own()));
    match n {
        0 => section.child(el("p").text(lang.codes_own_none())).child(files),
        n => section
            .child(figure(input, &published(input), &present(input)))
            .child(el("p").text(lang.codes_own_caution(n, &input.columns.n.to_string())))
            .child(files),
    }
}

/// α of two codings, and what it rests on.
fn figure(input: &Input<'_>, one: &Coding, other: &Coding) -> El {
    let lang = input.lang;
    let units: Vec<Vec<Code>> =
        one.iter().zip(other).map(|(one, other)| one.iter().chain(other).copied().collect()).collect();
    let of = |metric| agreement(&units, metric);
    let ordinal = of(Metric::Ordinal);
    let text = |agreement: Agreement| agreement.alpha.map_or_else(|| "–".to_owned(), alpha);
    let value = match ordinal.alpha {
        Some(value) => el("b").class("alpha").text(alpha(value)),
        None => el("b").text(lang.codes_alpha_none()),
    };
    let rest = lang.codes_alpha_rest(
        ordinal.n_units,
        &units.len().to_string(),
        &ordinal.n_alike.to_string(),
        &text(of(Metric::Nominal)),
        &text(of(Metric::Interval)),
    );
    el("div")
        .class("agreement")
        .child(el("p").child(el("span").class("label").text(lang.codes_alpha())).child(value))
        .child(el("p").class("quiet").text(rest))
}

/// α with three decimals and a true minus sign: `0.815`.
fn alpha(value: Alpha) -> String {
    let size = value.0.unsigned_abs();
    format!("{}{}.{:03}", if value.0 < 0 { "−" } else { "" }, size / 1000, size % 1000)
}

fn other(input: &Input<'_>, second: &Second) -> El {
    let lang = input.lang;
    let coder = second.coding.coder.as_str();
    let title = if coder.is_empty() { lang.codes_second().to_owned() } else { lang.codes_second_by(coder) };
    let load = button("open-codes").id("open-codes").text(lang.codes_load());
    // What a file is refused for belongs to what reads it.
    let load = if second.problems.is_empty() { load } else { load.set("aria-describedby", PROBLEMS) };
    let is_there = !second.file.is_empty();
    el("section")
        .id("second")
        .set("tabindex", "-1")
        .child(el("h3").text(title))
        .maybe((!is_there).then(|| el("p").text(lang.codes_second_hint())))
        .child(el("p").class("actions").child(load))
        .maybe(problems(input, second))
        .maybe(is_there.then(|| compared(input, second)))
}

/// All problems of the file read last.
fn problems(input: &Input<'_>, second: &Second) -> Option<El> {
    let lang = input.lang;
    let (class, title) = match &second.refused {
        Some(name) => ("problems refused", lang.codes_problems(name)),
        None => ("problems", lang.codes_warnings(&second.file)),
    };
    let mut list = el("ul");
    for problem in &second.problems {
        list.add(el("li").text(problem));
    }
    let problems = || el("div").class(class).set("id", PROBLEMS).child(el("p").child(el("b").text(title))).child(list);
    (!second.problems.is_empty()).then(problems)
}

fn compared(input: &Input<'_>, second: &Second) -> El {
    let lang = input.lang;
    let (published, readers, others) = (published(input), present(input), of_second(input, second));
    let n_out = second.coding.codes.iter().filter(|recode| recode.code.is_none()).count();
    let n_coded = second.coding.codes.len() - n_out;
    let n_none = input.columns.n - second.coding.codes.len();
    let counts = lang.codes_second_counts(&second.file, n_coded, &n_out.to_string(), &n_none.to_string());
    let with_readers = || {
        let title = el("h3").text(lang.codes_own_second());
        fragment().child(title).child(figure(input, &readers, &others))
    };
    let changes = recode::changes(input.dataset, &second.coding.codes);
    let is_taken = changes == input.state.codes;
    let take = || {
        let take = button(["codes ", &recode::keys(&changes)].concat())
            .id("codes:take")
            .set("aria-disabled", pressed(is_taken))
            .text(lang.codes_take());
        fragment()
            .child(el("p").class("actions").child(take))
            .child(el("p").class("quiet").text(lang.codes_take_note()))
    };
    fragment()
        .child(el("p").class("quiet").text(counts))
        .child(el("p").class("label").text(lang.codes_published_second()))
        .child(figure(input, &published, &others))
        .child(el("p").text(lang.codes_second_caution()))
        .maybe((!input.state.codes.is_empty()).then(with_readers))
        .child(differences(input, second))
        .maybe((!changes.is_empty()).then(take))
}

/// The records whose published and second code differ, greatest distance first; those that the second coder left out
/// last.
fn differences(input: &Input<'_>, second: &Second) -> El {
    let lang = input.lang;
    let mut apart: Vec<(i32, usize, &Recode)> = Vec::new();
    for recode in &second.coding.codes {
        let Some(idx) = passage::find(input.dataset, &recode.record) else { continue };
        let Some(published) = input.passage(idx).map(|passage| passage.code()) else { continue };
        if recode.code != Some(published) {
            apart.push((recode.code.map_or(0, |code| (code.0 - published.0).abs()), idx, recode));
        }
    }
    apart.sort_by_key(|(distance, idx, _)| (-distance, *idx));
    if apart.is_empty() {
        return el("p").child(el("b").text(lang.codes_differ_none()));
    }
    let mut list = el("ul").class("plain differences");
    for (distance, idx, recode) in &apart {
        list = list.maybe(difference(input, *distance, *idx, recode));
    }
    el("div").child(el("h3").text(lang.codes_differ(apart.len()))).child(list)
}

fn difference(input: &Input<'_>, distance: i32, passage_idx: usize, second: &Recode) -> Option<El> {
    let (lang, dataset) = (input.lang, input.dataset);
    let passage = input.passage(passage_idx)?;
    let standing = input.columns.standing[passage_idx];
    let issue = dataset.issues.iter().find(|issue| issue.id == *passage.issue())?;
    let named = |code: Option<Code>| match code {
        Some(code) => [&words::code(code), " ", words::code_words(dataset, standing, code)].concat(),
        None => lang.codes_out().to_owned(),
    };
    let code = |by: &'static str, code: Option<Code>| {
        el("span").child(el("span").class("quiet").text(by)).text(" ").child(el("b").text(named(code)))
    };
    let mut codes = el("span")
        .class("three")
        .child(code(lang.codes_by_published().as_str(), Some(passage.code())))
        .child(code(lang.codes_by_second().as_str(), second.code));
    if let Some(recode) = input.recoded(passage) {
        codes = codes.child(code(lang.codes_by_own().as_str(), recode.code));
    }
    if distance > 0 {
        codes = codes.child(el("span").class("quiet").text(lang.codes_apart(&Code(distance).key())));
    }
    let said = el("span")
        .class("said")
        .child(gist(input, passage))
        .child(el("span").class("quiet").text(&issue.label))
        .child(codes);
    let row =
        button(["record ", passage.id().as_str()].concat()).class("passage-row").child(glyph(standing)).child(said);
    Some(el("li").key(passage.id().as_str()).child(row))
}
