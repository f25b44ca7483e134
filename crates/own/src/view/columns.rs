//! Step 2: what each column means, with three of its cells, to be confirmed.

use super::{heading, join, part, said, ways};
use crate::el::{El, button, choice, el, field, tick};
use crate::mapped::{self, Need, SPLIT};
use crate::message::{Column, Taken};
use crate::session::Session;
use crate::state::State;
use crate::text::Lang;
use saydo_intake::role::Role;
use saydo_intake::values::date::Order;

/// Less than this is worth a look.
const SURE: u8 = 60;
/// Meanings that most tables have, and the others.
const MOSTLY: [Role; 8] =
    [Role::Issue, Role::Said, Role::Status, Role::Done, Role::SaidValue, Role::DoneValue, Role::Who, Role::Date];
const OTHERS: [Role; 14] = [
    Role::Deadline,
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
/// Signs between values.
const SIGNS: [&str; 4] = [",", ";", "|", "/"];

pub fn step(session: &Session) -> El {
    let lang = session.lang;
    let Some(table) = &session.table else { return el("div") };
    let has_unsure = table.columns.iter().any(|column| is_unsure(&session.state, column));
    el("div")
        .child(heading(lang.columns_heading(), Some(lang.columns_help())))
        .maybe(has_unsure.then(|| el("p").class("eye").text(lang.columns_eye())))
        .maybe(missing(session, table))
        .maybe(needs(session, table))
        .child(
            el("ul")
                .class("plain columns")
                .all(table.columns.iter().enumerate().map(|(at, own)| column(session, at, own))),
        )
        .maybe(dates(session))
        .maybe(splits(session))
        .child(wide(session))
        .child(join::join(session, table))
        .child(ways(session, Some(lang.on_scale())))
}

/// Whether a guess is so unsure that it has to be confirmed by itself.
pub fn is_unsure(state: &State, column: &Column) -> bool {
    !state.confirmed.contains(&column.name) && is_doubtful(state, column)
}

/// Whether a column's meaning was guessed from little.
fn is_doubtful(state: &State, column: &Column) -> bool {
    column.sure < SURE && matches!(mapped::meaning(&state.mapping, &column.name), Some((_, None)))
}

fn column(session: &Session, at: usize, column: &Column) -> El {
    let lang = session.lang;
    let meaning = mapped::meaning(&session.state.mapping, &column.name);
    let is_confirmed = session.state.confirmed.contains(&column.name);
    let class = match is_unsure(&session.state, column) {
        true => "column unsure",
        false if meaning.is_none() => "column unread",
        false => "column",
    };
    let cells: Vec<El> = column.samples.iter().map(|cell| el("li").text(cell.clone())).collect();
    let samples = match cells.is_empty() {
        true => el("p").class("quiet").text(lang.column_empty()),
        false => el("ul").class("plain samples").all(cells),
    };
    let head = el("div").class("column-name").child(el("b").text(column.name.clone())).child(samples);
    let confirm = el("input").set("type", "checkbox").id(format!("confirm-{at}")).does(format!("confirm {at}"));
    let confirm = confirm.checked(is_confirmed).label(lang.column_confirm_of(&column.name));
    let confirm = el("label").class("tick").child(confirm).child(el("span").text(lang.column_confirm()));
    let said = said(session, &format!("confirm-{at}"));
    let marks = is_doubtful(&session.state, column).then(|| {
        let unsure = (!is_confirmed).then(|| el("span").class("state").text(lang.column_unsure()));
        el("div").class("column-state").maybe(unsure).child(confirm).maybe(said)
    });
    let means = match meaning {
        Some((role, Some(issue))) if session.state.wide => of_issue(lang, at, role, issue),
        _ => el("div").class("column-means").child(roles(lang, at, column, meaning.map(|(role, _)| role))),
    };
    let ticked = matches!(meaning, Some((_, Some(_))));
    let tick = session.state.wide.then(|| {
        tick("checkbox", format!("{} {at}", if ticked { "role" } else { "wide-role" }), ticked, lang.wide_is())
    });
    el("li").key(&column.name).class(class).child(head).child(means.maybe(tick)).maybe(marks)
}

fn roles(lang: Lang, at: usize, column: &Column, role: Option<Role>) -> El {
    let group = |name: &'static str, roles: &[Role]| {
        let option = |role: &Role| el("option").set("value", role.name()).text(words(lang, *role));
        el("optgroup").set("label", name).all(roles.iter().map(option))
    };
    el("select")
        .does(format!("role {at}"))
        .set("data-value", role.map_or("", Role::name))
        .label(lang.column_means_of(&column.name))
        .child(el("option").set("value", "").text(lang.role_none()))
        .child(group(lang.group_needed(), &MOSTLY))
        .child(group(lang.group_more(), &OTHERS))
}

fn of_issue(lang: Lang, at: usize, role: Role, issue: &str) -> El {
    let roles = WIDE.into_iter().map(|role| (role.name(), words(lang, role).to_owned()));
    let role = el("label").class("field").child(el("span").text(lang.wide_role())).child(choice(
        format!("wide-role {at}"),
        role.name(),
        roles,
    ));
    el("div").class("column-means").child(field(lang.wide_name(), format!("wide-name {at}"), issue)).child(role)
}

/// A meaning in words.
pub fn words(lang: Lang, role: Role) -> &'static str {
    match role {
        Role::Issue => lang.role_issue(),
        Role::Said => lang.role_said(),
        Role::Done => lang.role_done(),
        Role::Status => lang.role_status(),
        Role::SaidValue => lang.role_said_value(),
        Role::DoneValue => lang.role_done_value(),
        Role::Kind => lang.role_kind(),
        Role::Text => lang.role_text(),
        Role::Value => lang.role_value(),
        Role::Who => lang.role_who(),
        Role::To => lang.role_to(),
        Role::Date => lang.role_date(),
        Role::Deadline => lang.role_deadline(),
        Role::Source => lang.role_source(),
        Role::DoneSource => lang.role_done_source(),
        Role::Reason => lang.role_reason(),
        Role::Quote => lang.role_quote(),
        Role::Place => lang.role_place(),
        Role::Group => lang.role_group(),
        Role::History => lang.role_history(),
        Role::Disputed => lang.role_disputed(),
        Role::Id => lang.role_id(),
    }
}

/// Columns of the last table that this one lacks, each to be answered with the one that it is now.
fn missing(session: &Session, table: &Taken) -> Option<El> {
    let (lang, mapping) = (session.lang, &session.state.mapping);
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
            .map(|(at, column)| button(format!("renamed-to {at} {name}"), lang.missing_use(&column.name)));
        let columns = free.iter().map(|(at, column)| (at.to_string(), column.name.clone()));
        let columns = std::iter::once((String::new(), lang.choose().to_owned()))
            .chain(columns)
            .chain([("none".to_owned(), lang.missing_none().to_owned())]);
        let columns: Vec<(String, String)> = columns.collect();
        let choice =
            choice(format!("renamed {name}"), "", columns.iter().map(|(at, name)| (at.as_str(), name.clone())));
        let field = el("label").class("field").child(el("span").text(lang.missing_ask(name))).child(choice);
        el("div").class("lacking").child(field).maybe(it)
    };
    let head = el("h3").text(lang.missing_heading());
    let block = el("div").class("needs").id("missing").set("tabindex", "-1").child(head);
    Some(block.all(missing.iter().map(one)).child(button("anew", lang.anew()).class("link")))
}

/// What is still needed, each to be answered with a column.
pub fn needs(session: &Session, table: &Taken) -> Option<El> {
    let lang = session.lang;
    let needs = mapped::needs(&session.state.mapping);
    let one = |need: &Need| {
        let question = match need {
            Need::Rows => lang.need_rows(),
            Need::Said => lang.need_said(),
            Need::Status => lang.need_status(),
            Need::SaidValue => lang.need_said_value(),
            Need::DoneValue => lang.need_done_value(),
            Need::Value => lang.need_value(),
        };
        // Names such as A and B say nothing without a cell.
        let told = |column: &Column| match column.samples.first() {
            Some(cell) => format!("{} – “{cell}”", column.name),
            None => column.name.clone(),
        };
        let columns = table.columns.iter().enumerate().map(|(at, column)| (at.to_string(), told(column)));
        let columns: Vec<(String, String)> =
            std::iter::once((String::new(), lang.choose().to_owned())).chain(columns).collect();
        let choice = choice(
            format!("need {}", need.role().name()),
            "",
            columns.iter().map(|(at, name)| (at.as_str(), name.clone())),
        );
        el("label").class("field").child(el("span").text(question)).child(choice)
    };
    (!needs.is_empty())
        .then(|| el("div").class("needs").child(el("h3").text(lang.needs_heading())).all(needs.iter().map(one)))
}

/// Which of day and month comes first: asked once, where it matters.
fn dates(session: &Session) -> Option<El> {
    let lang = session.lang;
    let date = session.made.as_ref()?.date.as_ref()?;
    let order = session.state.mapping.read.dates;
    let [day, month] =
        [Order::DayMonth, Order::MonthDay].map(|order| match saydo_intake::values::date::read(date, Some(order)) {
            saydo_intake::values::date::Reading::Date(date) => date,
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
            .child(el("legend").text(lang.dates_heading()))
            .child(el("p").text(lang.dates_ask(date)))
            .child(radio("day-month", Order::DayMonth, lang.dates_day(&day)))
            .child(radio("month-day", Order::MonthDay, lang.dates_month(&month))),
    )
}

/// Where several values may stand in a cell: what separates them, and what is read.
fn splits(session: &Session) -> Option<El> {
    let lang = session.lang;
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
        let signs = SIGNS.into_iter().map(|sign| (sign, lang.split_sign(sign)));
        let all = [("", lang.split_none().to_owned())]
            .into_iter()
            .chain(signs)
            .chain([("\\n", lang.split_line().to_owned())]);
        let value = if sign == "\n" { "\\n" } else { sign };
        let choice = choice(format!("split {}", role.name()), value, all).label(lang.split_of(&name));
        let shown = el("span").class("chips").all(read.iter().map(|part| el("span").class("chip").text(part.clone())));
        let line = el("p").class("quiet").text(cell.clone()).text(" → ").child(shown);
        Some(el("div").class("split").child(el("b").text(name)).text(" ").child(choice).child(line))
    };
    let all: Vec<El> = SPLIT.into_iter().filter_map(one).collect();
    (!all.is_empty()).then(|| el("div").class("question").child(part(lang.split_heading(), None)).all(all))
}

fn wide(session: &Session) -> El {
    let lang = session.lang;
    let tick = tick("checkbox", "wide", session.state.wide, lang.wide_tick());
    el("details")
        .class("question")
        .flag("open", session.state.wide)
        .child(el("summary").text(lang.wide_heading()))
        .child(el("p").class("quiet").text(lang.wide_help()))
        .child(tick)
}
