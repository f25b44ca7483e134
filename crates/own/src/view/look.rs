//! Step 4: the figure at two widths beside the list of problems, its texts, and what is taken away.

use super::parts::{heading, part, said, ways};
use super::publish;
use crate::draw::WIDTHS;
use crate::el::{El, button, choice, el, field, input};
use crate::message::{Made, Problem};
use crate::session::Session;
use crate::view::columns;
use saydo::text::{Lang, Said};
use saydo_intake::mapping::{By, Kind};
use saydo_intake::role::Role;

/// Problems that are shown at first, so that the words around the figure stay in sight.
const FEW: usize = 4;

pub fn step(session: &Session) -> El {
    let lang = Lang::now();
    let is_whole = session.made.as_ref().is_some_and(|made| made.is_whole);
    let again = session.is_again.then(again);
    el("div")
        .child(heading(lang.own_look_heading(), None))
        .maybe(is_whole.then(|| el("p").child(el("a").set("href", "#publish").text(lang.own_look_publish()))))
        .maybe(again)
        .maybe(session.table.as_ref().and_then(|table| columns::needs(session, table)))
        .child(
            el("div").class("look").child(if is_whole { figure() } else { none(session) }).child(
                el("div")
                    .class("side")
                    .child(problems(session))
                    .child(texts(session))
                    .maybe(is_whole.then(|| publish::publish(session))),
            ),
        )
        .child(ways(session, None))
}

/// Says that the table is read as the last one, with the way out.
pub fn again() -> El {
    let lang = Lang::now();
    let anew = button("anew", lang.own_anew()).class("link");
    el("p").class("again").id("again").set("tabindex", "-1").text(lang.own_again()).text(" ").child(anew)
}

fn none(session: &Session) -> El {
    let lang = Lang::now();
    let words = if session.made.is_some() { lang.own_look_none() } else { lang.own_look_making() };
    let help = session.made.is_some().then(|| el("p").class("quiet").text(lang.own_look_none_help()));
    el("div").class("figures").child(el("p").child(el("b").text(words))).maybe(help)
}

/// The figure in two frames, whose content the page's script sets.
fn figure() -> El {
    let lang = Lang::now();
    let frame = |at: usize, words: Said| {
        let width = (WIDTHS[at] as u32).to_string();
        let size = el("span").class("quiet").text(format!("{width} px"));
        let title = el("figcaption").text(words).text(" · ").child(size);
        let frame = el("iframe").set("data-page", at.to_string()).set("width", width).set("title", words);
        // No script runs in it; the page's own reads its height.
        let frame = frame.set("sandbox", "allow-same-origin allow-popups");
        el("figure")
            .class(if at == 0 { "phone" } else { "wide" })
            .child(title)
            .child(el("div").class("window").set("tabindex", "0").set("role", "group").label(words).child(frame))
    };
    el("div").class("figures").child(frame(0, lang.own_look_phone())).child(frame(1, lang.own_look_wide()))
}

fn problems(session: &Session) -> El {
    let lang = Lang::now();
    let section =
        el("section").class("problems").child(part(lang.own_problems_heading(), None)).maybe(said(session, "problems"));
    let Some(made) = &session.made else { return section };
    if made.problems.is_empty() {
        return section.child(el("p").text(lang.own_problems_none()));
    }
    let listed: usize = made.problems.iter().map(|problem| 1 + problem.more.len()).sum();
    let more = made.counts.iter().sum::<usize>().saturating_sub(listed);
    // One more than the first few costs as much as the button that would show it.
    let shown = if session.is_long || made.problems.len() <= FEW + 1 { made.problems.len() } else { FEW };
    let hidden = made.problems.len() - shown;
    let list = made.problems.iter().take(shown).enumerate().map(|(at, problem)| entry(session, at, problem));
    section
        .child(el("p").class("counts").text(summary(lang, made)))
        .child(el("ol").class("plain list").all(list))
        .maybe((hidden > 0).then(|| button("all-problems", lang.own_problems_all(hidden)).class("link")))
        .maybe((hidden == 0 && more > 0).then(|| el("p").class("quiet").text(lang.codes_more_problems(more))))
}

/// What the problems cost, in a line.
fn summary(lang: Lang, made: &Made) -> String {
    let [stops, row, cell, apart, note] = made.counts;
    let parts = [
        (stops, lang.own_problems_stops(stops)),
        (row, lang.own_problems_row(row)),
        (cell, lang.own_problems_cell(cell)),
        (apart, lang.own_problems_apart(apart)),
        (note, lang.own_problems_note(note)),
    ];
    let told: Vec<String> = parts.into_iter().filter(|(n, _)| *n > 0).map(|(_, words)| words).collect();
    format!("{}.", told.join(", "))
}

fn entry(session: &Session, at: usize, problem: &Problem) -> El {
    let lang = Lang::now();
    let place = match (problem.row, problem.column.as_str()) {
        (Some(row), "") => rows_of(lang, row, &problem.more),
        (Some(row), column) => format!("{} · {column}", rows_of(lang, row, &problem.more)),
        (None, "") => lang.own_problem_whole().to_owned(),
        (None, column) => column.to_owned(),
    };
    let open = session.open.as_ref().filter(|(open, _)| *open == at);
    let button_of = |words: El| match problem.row {
        Some(_) => {
            let is_open = if open.is_some() { "true" } else { "false" };
            el("button")
                .set("type", "button")
                .class("place")
                .id(format!("problem-{at}"))
                .does(format!("open {at}"))
                .set("aria-expanded", is_open)
                .child(words)
        }
        None => words,
    };
    let effect = match problem.effect.as_str() {
        "stops" => lang.own_problem_effect_stops().as_str(),
        "row" => lang.own_problem_effect_row().as_str(),
        "cell" => lang.own_problem_effect_cell().as_str(),
        "apart" => lang.own_problem_effect_apart().as_str(),
        "text" => lang.own_problem_effect_text().as_str(),
        _ => "",
    };
    let near = problem.near.as_ref().map(|near| button(format!("near {at}"), lang.own_problem_use(near)));
    // A slip and a new status look alike; a person tells them apart.
    let status = problem.status.as_ref();
    let add = status.map(|status| button(format!("status add {status}"), lang.own_status_add(status)));
    let ways = (near.is_some() || add.is_some()).then(|| el("p").class("ways").maybe(near).maybe(add));
    let words = format!("{} {}", lang.own_problem_found(&problem.found), lang.own_problem_right(&problem.expected));
    el("li")
        .class(["problem ", problem.effect.as_str()].concat())
        .child(button_of(el("b").text(place)))
        .child(
            el("p")
                .text(words)
                .maybe((!effect.is_empty()).then(|| el("span").class("effect").text(format!(" {effect}")))),
        )
        .maybe(ways)
        .maybe(open.map(|(_, cells)| row(problem, cells)))
}

/// Rows that are named; more are counted.
const NAMED: usize = 6;

/// The rows that have a problem.
fn rows_of(lang: Lang, first: usize, more: &[usize]) -> String {
    let rows: Vec<String> = std::iter::once(&first).chain(more).map(usize::to_string).collect();
    let comma = lang.join_comma();
    match rows.as_slice() {
        [one] => lang.own_problem_row(one),
        // One more costs as much as its number.
        all if all.len() <= NAMED + 1 => lang.own_problem_rows(&all.join(&comma)),
        all => lang.own_problem_rows_more(&all[..NAMED].join(&comma), all.len() - NAMED),
    }
}

/// The row of a problem, with its cells to be changed.
fn row(problem: &Problem, cells: &[(String, String)]) -> El {
    let lang = Lang::now();
    let number = problem.row.unwrap_or(0);
    let cell = |(at, (name, text)): (usize, &(String, String))| {
        let is_it = *name == problem.column;
        let field = match text.contains('\n') || text.chars().count() > 60 {
            true => el("textarea").set("rows", "3").does(format!("mend {number} {at}")).value(text.clone()),
            false => input(format!("mend {number} {at}"), text),
        };
        let field = if is_it { field.id("mend") } else { field };
        el("label").class(if is_it { "field it" } else { "field" }).child(el("span").text(name.clone())).child(field)
    };
    let first = cells.iter().enumerate().filter(|(_, (name, _))| *name == problem.column);
    let rest = cells.iter().enumerate().filter(|(_, (name, _))| *name != problem.column);
    el("div")
        .class("cells")
        .child(el("p").class("quiet").text(lang.own_mend_help()))
        .all(first.chain(rest).map(cell))
        .child(button("close", lang.own_problem_hide()))
}

/// Nouns of a figure of positions.
fn terms(session: &Session) -> Vec<El> {
    let (lang, mapping) = (Lang::now(), &session.state.mapping);
    if mapping.scale.kind != Kind::Positions {
        return Vec::new();
    }
    vec![
        field(lang.own_text_rules(), "terms rules", &mapping.terms.rules),
        field(lang.own_text_leaders(), "terms leaders", &mapping.terms.leaders),
        field(lang.own_text_extent(), "terms extent", &mapping.terms.extent),
    ]
}

/// What the rows are, where a table leaves a choice: promises of parties on issues.
fn rows(session: &Session) -> Option<El> {
    let (lang, mapping) = (Lang::now(), &session.state.mapping);
    let has = |role| mapping.columns.contains_key(&role);
    let is_free = mapping.scale.kind != Kind::Positions
        && (has(Role::Issue) || !mapping.issue.is_empty())
        && (has(Role::Who) || has(Role::Place));
    let by = if mapping.figure.rows == Some(By::Who) { "who" } else { "issue" };
    let rows = [("issue", lang.own_text_rows_issue()), ("who", lang.own_text_rows_who())];
    let rows = choice("figure rows", by, rows.map(|(value, words)| (value, words.to_owned())));
    is_free.then(|| el("label").class("field").child(el("span").text(lang.own_text_rows())).child(rows))
}

fn texts(session: &Session) -> El {
    let lang = Lang::now();
    let figure = &session.state.mapping.figure;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let is_of_file = session.table.as_ref().is_some_and(|table| table.guessed.figure.title == figure.title);
    let headline = session.made.as_ref().map_or("", |made| made.headline.as_str());
    let help = (figure.headline.is_none() && !headline.is_empty())
        .then(|| el("p").class("quiet").text(lang.own_text_headline_help(headline)));
    el("section")
        .class("texts")
        .child(part(lang.own_texts_heading(), Some(lang.own_texts_help())))
        .maybe(rows(session))
        .child(field(lang.share_title(), "figure title", &figure.title))
        .maybe(is_of_file.then(|| el("p").class("quiet").text(lang.own_text_title_help())))
        .child(field(lang.own_text_by(), "figure by", &figure.by))
        .child(field(lang.own_text_source(), "figure source", &figure.source))
        .child(
            el("details")
                .child(el("summary").text(lang.own_texts_more()))
                .child(language(session))
                .child(field(lang.own_text_headline(), "figure headline", &text(&figure.headline)))
                .maybe(help)
                .child(field(lang.own_text_method(), "figure method", &figure.method))
                .child(field(lang.own_text_lede(), "figure lede", &text(&figure.lede)))
                .child(field(lang.own_text_publisher(), "figure publisher", &figure.publisher))
                .child(field(lang.own_text_url(), "figure url", &figure.url))
                .all(terms(session))
                .child(field(lang.own_text_contact(), "figure contact", &text(&figure.contact))),
        )
}

/// The language of the figure: one of those that there are words for, or another by its code.
fn language(session: &Session) -> El {
    let lang = Lang::now();
    let now = session.state.mapping.figure.lang.as_deref().unwrap_or("en");
    let known = session.languages.iter().map(|(code, name)| (code.as_str(), name.clone()));
    let is_known = session.languages.iter().any(|(code, _)| code == now);
    let other = if is_known { OTHER } else { now };
    let all = known.chain([(other, lang.own_text_lang_other().to_owned())]);
    let choice = choice("figure lang", now, all);
    let code = field(lang.own_text_lang_code(), "figure lang", if now == OTHER { "" } else { now });
    el("div")
        .child(el("label").class("field").child(el("span").text(lang.own_text_lang())).child(choice))
        .child(el("p").class("quiet").text(lang.own_text_lang_help()))
        .maybe((!is_known).then_some(code))
}

/// The tag of a language that isn't known.
const OTHER: &str = "und";
