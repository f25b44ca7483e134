//! Step 1: a file is chosen, and what was found out about it is shown.

use super::{heading, picker, ways};
use crate::el::{El, button, choice, el, input};
use crate::message::{Found, Taken};
use crate::session::Session;
use crate::text::Lang;

/// Letters that are offered; whatever was found is among them.
const ENCODINGS: [&str; 8] =
    ["UTF-8", "windows-1252", "UTF-16LE", "ISO-8859-2", "windows-1251", "Shift_JIS", "GB18030", "macintosh"];
/// Signs between cells.
const SIGNS: [char; 4] = [',', ';', '\t', '|'];

pub fn step(session: &Session) -> El {
    let lang = session.lang;
    let table = session.table.as_ref();
    let step = el("div").child(heading(lang.take_heading(), None)).child(drop(session));
    match table {
        Some(table) => step.child(found(session, table)).child(ways(session, Some(lang.on_columns()))),
        None => step.child(template(lang)),
    }
}

fn drop(session: &Session) -> El {
    let lang = session.lang;
    let paste = el("details")
        .class("paste")
        .child(el("summary").text(lang.take_paste()))
        .child(
            el("label")
                .child(el("span").text(lang.take_paste_help()))
                .child(el("textarea").id("paste").set("rows", "5")),
        )
        .child(button("paste", lang.take_paste_use()));
    let words = el("p").child(el("b").text(lang.take_drop())).text(" ").text(lang.take_or());
    el("div")
        .class(if session.table.is_some() { "drop small" } else { "drop" })
        .set("data-drop", "0")
        .child(words)
        .child(picker("0", lang.take_pick(), "button"))
        .child(el("p").class("quiet").text(lang.take_forms()))
        .child(paste)
}

fn template(lang: Lang) -> El {
    let link = |file: &'static str, words| el("a").set("href", file).set("download", file).text(words);
    el("div")
        .class("beside")
        .child(
            el("p")
                .text(lang.take_template())
                .text(" ")
                .child(link("template.xlsx", lang.take_template_xlsx()))
                .text(" · ")
                .child(link("template.csv", lang.take_template_csv())),
        )
        .child(el("p").class("quiet").text(lang.take_needs()))
        .child(el("p").class("quiet").text(lang.take_months("map.toml")))
}

fn found(session: &Session, table: &Taken) -> El {
    let lang = session.lang;
    let heading = el("h3").text(lang.found_heading());
    el("div")
        .class("found")
        .id("found")
        .set("tabindex", "-1")
        .child(heading)
        .child(facts(lang, session, table))
        .child(head(lang, table))
}

/// What was found out, each of it to be changed.
fn facts(lang: Lang, session: &Session, table: &Taken) -> El {
    let found = &table.found;
    let fact = |name: &'static str, value: El| el("div").child(el("dt").text(name)).child(el("dd").child(value));
    let kind = match &session.state.file {
        Some(file) => format!("{} · {}", file.name, found.kind),
        None => found.kind.clone(),
    };
    let size = lang.found_rows_value(table.rows, &table.columns.len().to_string());
    let mut facts =
        vec![fact(lang.found_kind(), el("span").text(kind)), fact(lang.found_rows(), el("span").text(size))];
    facts.extend(encoding(found).map(|choice| fact(lang.found_encoding(), choice.label(lang.found_encoding()))));
    facts.extend(
        delimiter(lang, found).map(|choice| fact(lang.found_delimiter(), choice.label(lang.found_delimiter()))),
    );
    facts.extend(sheet(found).map(|choice| fact(lang.found_sheet(), choice.label(lang.found_sheet()))));
    if let Some(list) = found.list.as_ref().filter(|list| !list.is_empty()) {
        facts.push(fact(lang.found_list(), input("how list", list).label(lang.found_list())));
    }
    if found.kind != "JSON" {
        let row = found.header_row.map_or_else(String::new, |row| row.to_string());
        let field = input("how header", &row).set("inputmode", "numeric").class("short").label(lang.found_header());
        facts.push(fact(lang.found_header(), field));
    }
    if !found.preamble.is_empty() {
        facts.push(fact(lang.found_preamble(), el("span").class("quiet").text(found.preamble.join(" / "))));
    }
    if !found.mended.is_empty() {
        let mended: Vec<&str> = found.mended.iter().take(3).map(String::as_str).collect();
        facts.push(fact(lang.found_mended(), el("span").text(mended.join(" "))));
    }
    let wrong = el("p").class("quiet").text(lang.found_wrong());
    el("div").child(el("dl").class("facts").all(facts)).child(wrong)
}

fn encoding(found: &Found) -> Option<El> {
    let now = found.encoding.as_deref()?;
    let own = (!ENCODINGS.contains(&now)).then_some(now);
    Some(choice("how encoding", now, own.into_iter().chain(ENCODINGS).map(|name| (name, name.to_owned()))))
}

fn delimiter(lang: Lang, found: &Found) -> Option<El> {
    let now = found.delimiter?;
    let name = |sign| match sign {
        ',' => lang.delimiter_comma().to_owned(),
        ';' => lang.delimiter_semicolon().to_owned(),
        '\t' => lang.delimiter_tab().to_owned(),
        '|' => lang.delimiter_bar().to_owned(),
        other => other.to_string(),
    };
    let all: Vec<(String, String)> = SIGNS.iter().map(|sign| (sign.to_string(), name(*sign))).collect();
    Some(choice("how delimiter", &now.to_string(), all.iter().map(|(sign, name)| (sign.as_str(), name.clone()))))
}

fn sheet(found: &Found) -> Option<El> {
    let now = found.sheet.as_deref().filter(|_| found.sheets.len() > 1)?;
    Some(choice("how sheet", now, found.sheets.iter().map(|sheet| (sheet.as_str(), sheet.clone()))))
}

/// The first rows.
fn head(lang: Lang, table: &Taken) -> El {
    let names = table.columns.iter().map(|column| el("th").set("scope", "col").text(column.name.clone()));
    let row = |(number, cells): &(usize, Vec<String>)| {
        let cells = cells.iter().map(|cell| el("td").text(short(cell)));
        el("tr").child(el("th").set("scope", "row").text(number.to_string())).all(cells)
    };
    el("div").class("table").set("tabindex", "0").set("role", "region").label(lang.found_first()).child(
        el("table")
            .child(el("caption").text(lang.found_first()))
            .child(el("thead").child(el("tr").child(el("td")).all(names)))
            .child(el("tbody").all(table.head.iter().map(row))),
    )
}

/// The beginning of a cell.
pub fn short(cell: &str) -> String {
    if cell.chars().count() <= 80 { cell.to_owned() } else { cell.chars().take(79).chain(['…']).collect() }
}
