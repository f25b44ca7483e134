//! Step 2: what each column means, with three of its cells, to be confirmed.

use super::join;
use super::parts::{heading, part, said, ways};
use super::take::short;
use crate::doubt;
use crate::el::{El, button, choice, el, field, tick};
use crate::mapped::{self, Need, SPLIT};
use crate::message::{Column, Taken};
use crate::session::Session;
use saydo::model::Date;
use saydo::scene::words;
use saydo::text::{Lang, Said};
use saydo_intake::role::Role;
use saydo_intake::values::date::Order;

/// Meanings that most tables have, and the others.
const MOSTLY: [Role; 8] =
    [Role::Issue, Role::Said, Role::Status, Role::Done, Role::SaidValue, Role::DoneValue, Role::Who, Role::Date];
const OTHERS: [Role; 15] = [
    Role::Deadline,
    Role::DoneDate,
    Role::Source,
    Role::DoneSource,
    Role::Reason,
    Role::Quote,
    Role::Place,
    Role::To,
    Role::History,
    Role::Disputed,
    Role::Id,
    Role::Kind,
    Role::Text,
    Role::Value,
    Role::Group,
];
/// What an issue's column may tell of it.
const WIDE: [Role; 6] = [Role::Said, Role::Status, Role::Done, Role::SaidValue, Role::DoneValue, Role::Source];
/// Most letters that are shown of a cell.
const CELL: usize = 40;
/// Signs between values.
const SIGNS: [&str; 4] = [",", ";", "|", "/"];

pub fn step(session: &Session) -> El {
    let lang = Lang::now();
    let Some(table) = &session.table else { return el("div") };
    el("div")
        .child(heading(lang.own_columns_heading(), Some(lang.own_columns_help())))
        .maybe(missing(session, table))
        .maybe(needs(session, table))
        .all(groups(session, table))
        .maybe(dates(session))
        .maybe(splits(session))
        .child(wide(session))
        .child(join::join(session, table))
        .child(ways(session, Some(lang.own_on_scale())))
}

/// Columns that are shown together. None leaves its group under a hand: what counts is what each meant before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    /// Guessed from little: each is confirmed by itself.
    Check,
    /// Clear from name and cells: confirmed together, by going on.
    Clear,
    /// Without a meaning.
    Left,
}

fn group(session: &Session, column: &Column) -> Group {
    match mapped::meaning(&session.grouped, &column.name) {
        None => Group::Left,
        Some(_) if doubt::is_one(&session.grouped, column) => Group::Check,
        Some(_) => Group::Clear,
    }
}

/// The columns with what has to be looked at first. A single group needs no name, unless it asks for something.
fn groups(session: &Session, table: &Taken) -> Vec<El> {
    let lang = Lang::now();
    let of = |own: Group| {
        let all = table.columns.iter().enumerate().filter(|(_, column)| group(session, column) == own);
        all.map(|(at, own)| column(session, at, own)).collect::<Vec<El>>()
    };
    let all = [
        (lang.own_columns_check(), of(Group::Check)),
        (lang.own_columns_clear(), of(Group::Clear)),
        (lang.own_columns_left(), of(Group::Left)),
    ];
    let is_named = !all[0].1.is_empty() || all.iter().filter(|(_, columns)| !columns.is_empty()).count() > 1;
    let shown = all.into_iter().filter(|(_, columns)| !columns.is_empty());
    let block = |(words, columns): (Said, Vec<El>)| {
        let list = el("ul").class("plain columns").all(columns);
        el("div").maybe(is_named.then(|| part(words, None))).child(list)
    };
    shown.map(block).collect()
}

fn column(session: &Session, at: usize, column: &Column) -> El {
    let lang = Lang::now();
    let meaning = mapped::meaning(&session.state.mapping, &column.name);
    let is_confirmed = session.state.confirmed.contains(&column.name);
    let class = match doubt::is_open(&session.state, column) {
        true => "column unsure",
        false if meaning.is_none() => "column unread",
        false => "column",
    };
    let cells: Vec<El> = column.samples.iter().map(|cell| el("li").text(short(cell, CELL))).collect();
    let samples = match cells.is_empty() {
        true => el("p").class("quiet").text(lang.own_column_empty()),
        false => el("ul").class("plain samples").all(cells),
    };
    let head = el("div").class("column-name").child(el("b").text(column.name.clone())).child(samples);
    let confirm = el("input").set("type", "checkbox").id(format!("confirm-{at}")).does(format!("confirm {at}"));
    let confirm = confirm.checked(is_confirmed).label(lang.own_column_confirm_of(&column.name));
    let confirm = el("label").class("tick").child(confirm).child(el("span").text(lang.own_column_confirm()));
    let said = said(session, &format!("confirm-{at}"));
    let marks = doubt::is_one(&session.state.mapping, column)
        .then(|| el("div").class("column-state").child(confirm).maybe(said));
    let means = match meaning {
        Some((role, Some(issue))) if session.state.wide => of_issue(lang, at, role, issue),
        _ => el("div").class("column-means").child(roles(session, at, column, meaning.map(|(role, _)| role))),
    };
    let ticked = matches!(meaning, Some((_, Some(_))));
    let tick = session.state.wide.then(|| {
        tick("checkbox", format!("{} {at}", if ticked { "role" } else { "wide-role" }), ticked, lang.own_wide_is())
    });
    el("li").key(&column.name).class(class).child(head).child(means.maybe(tick)).maybe(marks)
}

fn roles(session: &Session, at: usize, column: &Column, role: Option<Role>) -> El {
    let lang = Lang::now();
    let is_events = session.state.mapping.columns.contains_key(&Role::Kind);
    let words = |role: Role| match role {
        Role::Date if is_events => lang.intake_role_date_row(),
        role => role.words(),
    };
    let group = |name: Said, roles: &[Role]| {
        let option = |role: &Role| el("option").set("value", role.name()).text(words(*role));
        el("optgroup").set("label", name).all(roles.iter().map(option))
    };
    el("select")
        .does(format!("role {at}"))
        .set("data-value", role.map_or("", Role::name))
        .label(lang.own_column_means_of(&column.name))
        .child(el("option").set("value", "").text(lang.intake_role_none()))
        .child(group(lang.own_group_needed(), &MOSTLY))
        .child(group(lang.more(), &OTHERS))
}

fn of_issue(lang: Lang, at: usize, role: Role, issue: &str) -> El {
    let roles = WIDE.into_iter().map(|role| (role.name(), role.words().to_owned()));
    let role = el("label").class("field").child(el("span").text(lang.own_wide_role())).child(choice(
        format!("wide-role {at}"),
        role.name(),
        roles,
    ));
    el("div").class("column-means").child(field(lang.own_wide_name(), format!("wide-name {at}"), issue)).child(role)
}

/// Columns of the last table that this one lacks, each to be answered with the one that it is now.
fn missing(session: &Session, table: &Taken) -> Option<El> {
    let (lang, mapping) = (Lang::now(), &session.state.mapping);
    let missing = session.missing();
    if missing.is_empty() {
        return None;
    }
    let free: Vec<(usize, &Column)> = table
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| mapped::meaning(mapping, &column.name).is_none())
        .collect();
    let one = |name: &&str| {
        let role = mapped::meaning(mapping, name).map(|(role, _)| role);
        let is_it = |column: &Column| {
            let near = saydo_intake::words::near(name, [column.name.as_str()]);
            near.is_some() || mapped::meaning(&table.guessed, &column.name).map(|(role, _)| role) == role
        };
        let it = free
            .iter()
            .find(|(_, column)| is_it(column))
            .map(|(at, column)| button(format!("renamed-to {at} {name}"), lang.own_missing_use(&column.name)));
        let columns = free.iter().map(|(at, column)| (at.to_string(), column.name.clone()));
        let columns = std::iter::once((String::new(), lang.own_choose().to_owned()))
            .chain(columns)
            .chain([("none".to_owned(), lang.own_missing_none().to_owned())]);
        let columns: Vec<(String, String)> = columns.collect();
        let choice =
            choice(format!("renamed {name}"), "", columns.iter().map(|(at, name)| (at.as_str(), name.clone())));
        let field = el("label").class("field").child(el("span").text(lang.own_missing_ask(name))).child(choice);
        el("div").class("lacking").child(field).maybe(it)
    };
    let head = el("h3").text(lang.own_missing_heading());
    let block = el("div").class("needs").id("missing").set("tabindex", "-1").child(head);
    Some(block.all(missing.iter().map(one)).child(button("anew", lang.own_anew()).class("link")))
}

/// What is still needed, each to be answered with a column.
pub fn needs(session: &Session, table: &Taken) -> Option<El> {
    let lang = Lang::now();
    let needs = mapped::needs(&session.state.mapping);
    let one = |need: &Need| {
        let question = match need {
            Need::Rows => lang.own_need_rows(),
            Need::Said => lang.own_need_said(),
            Need::Status => lang.own_need_status(),
            Need::SaidValue => lang.own_need_said_value(),
            Need::DoneValue => lang.own_need_done_value(),
            Need::Value => lang.own_need_value(),
        };
        // Names such as A and B say nothing without a cell.
        let told = |column: &Column| match column.samples.first() {
            Some(cell) => format!("{} – “{cell}”", column.name),
            None => column.name.clone(),
        };
        let columns = table.columns.iter().enumerate().map(|(at, column)| (at.to_string(), told(column)));
        let columns: Vec<(String, String)> =
            std::iter::once((String::new(), lang.own_choose().to_owned())).chain(columns).collect();
        let choice = choice(
            format!("need {}", need.role().name()),
            "",
            columns.iter().map(|(at, name)| (at.as_str(), name.clone())),
        );
        el("label").class("field").child(el("span").text(question)).child(choice)
    };
    (!needs.is_empty())
        .then(|| el("div").class("needs").child(el("h3").text(lang.own_needs_heading())).all(needs.iter().map(one)))
}

/// Which of day and month comes first: asked once, where it matters.
fn dates(session: &Session) -> Option<El> {
    let lang = Lang::now();
    let date = session.made.as_ref()?.date.as_ref()?;
    let order = session.state.mapping.read.dates;
    let [day, month] =
        [Order::DayMonth, Order::MonthDay].map(|order| match saydo_intake::values::date::read(date, Some(order)) {
            saydo_intake::values::date::Reading::Date(day) => words::date(lang, &Date(day)),
            _ => String::new(),
        });
    let radio = |value: &'static str, own, words: String| {
        let input = el("input")
            .set("type", "radio")
            .set("name", "dates")
            .set("value", value)
            .does("dates")
            .checked(order == Some(own));
        el("label").class("tick").child(input).child(el("span").text(words))
    };
    Some(
        el("fieldset")
            .class("question")
            .child(el("legend").text(lang.own_dates_heading()))
            .child(el("p").text(lang.own_dates_ask(date)))
            .child(radio("day-month", Order::DayMonth, lang.own_dates_day(&day)))
            .child(radio("month-day", Order::MonthDay, lang.own_dates_month(&month))),
    )
}

/// Where several values may stand in a cell: what separates them, and what is read.
fn splits(session: &Session) -> Option<El> {
    let lang = Lang::now();
    let mapping = &session.state.mapping;
    let parts = &session.made.as_ref()?.parts;
    let one = |role: Role| {
        let (cell, read) = parts.get(role.name())?;
        let sign = mapping.split.get(&role).map_or("", String::as_str);
        let has_sign = SIGNS.iter().any(|sign| cell.contains(sign)) || cell.contains('\n');
        if sign.is_empty() && !has_sign {
            return None;
        }
        let name = mapping.columns.get(&role)?.all().first()?.clone();
        let signs = SIGNS.into_iter().map(|sign| (sign, lang.own_split_sign(sign)));
        let all = [("", lang.own_split_none().to_owned())]
            .into_iter()
            .chain(signs)
            .chain([("\\n", lang.own_split_line().to_owned())]);
        let value = if sign == "\n" { "\\n" } else { sign };
        let choice = choice(format!("split {}", role.name()), value, all).label(lang.own_split_of(&name));
        let shown = el("span").class("chips").all(read.iter().map(|part| el("span").class("chip").text(part.clone())));
        let line = el("p").class("quiet").text(cell.clone()).text(" → ").child(shown);
        Some(el("div").class("split").child(el("b").text(name)).text(" ").child(choice).child(line))
    };
    let all: Vec<El> = SPLIT.into_iter().filter_map(one).collect();
    (!all.is_empty()).then(|| el("div").class("question").child(part(lang.own_split_heading(), None)).all(all))
}

fn wide(session: &Session) -> El {
    let lang = Lang::now();
    let tick = tick("checkbox", "wide", session.state.wide, lang.own_wide_tick());
    el("details")
        .class("question")
        .flag("open", session.state.wide)
        .child(el("summary").text(lang.own_wide_heading()))
        .child(el("p").class("quiet").text(lang.own_wide_help()))
        .child(tick)
}
