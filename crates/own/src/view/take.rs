//! Step 1: a file is chosen, and what was found out about it is shown.

use super::parts::{heading, picker, ways};
use crate::el::{El, button, choice, el, input};
use crate::message::{Found, Taken};
use crate::session::Session;
use saydo::text::{Lang, Said};

/// Letters that are offered; whatever was found is among them.
const ENCODINGS: [&str; 8] =
    ["UTF-8", "windows-1252", "UTF-16LE", "ISO-8859-2", "windows-1251", "Shift_JIS", "GB18030", "macintosh"];
/// Most letters that are shown of a cell.
const CELL: usize = 60;
/// Signs between cells.
const SIGNS: [char; 4] = [',', ';', '\t', '|'];

pub fn step(session: &Session) -> El {
    let lang = Lang::now();
    let table = session.table.as_ref();
    let step = el("div").child(heading(lang.own_take_heading(), None)).child(drop(session));
    match table {
        Some(table) => step.child(found(session, table)).child(ways(session, Some(lang.own_on_columns()))),
        None => step.child(template(lang)),
    }
}

fn drop(session: &Session) -> El {
    let lang = Lang::now();
    let paste = el("details")
        .class("paste")
        .child(el("summary").text(lang.own_take_paste()))
        .child(
            el("label")
                .child(el("span").text(lang.own_take_paste_help()))
                .child(el("textarea").id("paste").set("rows", "5")),
        )
        .child(button("paste", lang.own_take_paste_use()));
    let words = el("p").child(el("b").text(lang.own_take_drop())).text(" ").text(lang.own_take_or());
    el("div")
        .class(if session.table.is_some() { "drop small" } else { "drop" })
        .set("data-drop", "0")
        .child(words)
        .child(picker("0", lang.own_take_pick(), "button"))
        .child(el("p").class("quiet").text(lang.own_take_forms()))
        .child(paste)
}

fn template(lang: Lang) -> El {
    // Its headers and words are those of the page's language.
    let of = match lang.tag() {
        "en" => String::new(),
        code => format!("-{code}"),
    };
    let link = |kind: &'static str, words| {
        let file = format!("template{of}.{kind}");
        el("a").set("href", file.clone()).set("download", file).text(words)
    };
    el("div")
        .class("beside")
        .child(
            el("p")
                .text(lang.own_take_template())
                .text(" ")
                .child(link("xlsx", lang.own_take_template_xlsx()))
                .text(" · ")
                .child(link("csv", lang.own_take_template_csv())),
        )
        .child(el("p").class("quiet").text(lang.own_take_needs()))
        .child(
            el("details")
                .child(el("summary").text(lang.own_take_before()))
                .child(el("p").class("quiet").text(lang.own_take_months("map.toml"))),
        )
}

fn found(session: &Session, table: &Taken) -> El {
    let lang = Lang::now();
    let heading = el("h3").text(lang.own_found_heading());
    el("div")
        .class("found")
        .id("found")
        .set("tabindex", "-1")
        .child(heading)
        .child(facts(lang, session, table))
        .child(head(lang, table))
}

/// What was found out, in a line, and each of it to be changed. It is in sight where the file had more than a table.
fn facts(lang: Lang, session: &Session, table: &Taken) -> El {
    let found = &table.found;
    let fact = |name: Said, value: El| el("div").child(el("dt").text(name)).child(el("dd").child(value));
    let size = lang.own_found_rows_value(table.rows, &table.columns.len().to_string());
    let name = session.state.file.as_ref().map(|file| el("b").text(file.name.clone()));
    let is_more = !found.preamble.is_empty() || !found.mended.is_empty() || found.sheets.len() > 1;
    let mut facts = Vec::new();
    facts
        .extend(encoding(found).map(|choice| fact(lang.own_found_encoding(), choice.label(lang.own_found_encoding()))));
    facts.extend(
        delimiter(lang, found).map(|choice| fact(lang.own_found_delimiter(), choice.label(lang.own_found_delimiter()))),
    );
    facts.extend(sheet(found).map(|choice| fact(lang.own_found_sheet(), choice.label(lang.own_found_sheet()))));
    if let Some(list) = found.list.as_ref().filter(|list| !list.is_empty()) {
        facts.push(fact(lang.own_found_list(), input("how list", list).label(lang.own_found_list())));
    }
    if found.kind != "JSON" {
        let row = found.header_row.map_or_else(String::new, |row| row.to_string());
        let field = input("how header", &row).set("inputmode", "numeric").class("short").label(lang.own_found_header());
        facts.push(fact(lang.own_found_header(), field));
    }
    if !found.preamble.is_empty() {
        facts.push(fact(lang.own_found_preamble(), el("span").class("quiet").text(found.preamble.join(" / "))));
    }
    if !found.mended.is_empty() {
        let mended: Vec<&str> = found.mended.iter().take(3).map(String::as_str).collect();
        facts.push(fact(lang.own_found_mended(), el("span").text(mended.join(" "))));
    }
    let wrong = el("p").class("quiet").text(lang.own_found_wrong());
    let details = el("details").flag("open", is_more).child(el("summary").text(lang.own_found_as(&told(lang, found))));
    el("div")
        .child(el("p").maybe(name).text(" · ").text(size))
        .child(details.child(el("dl").class("facts").all(facts)).child(wrong))
}

/// How the file was read, in a line.
fn told(lang: Lang, found: &Found) -> String {
    let header = found.header_row.filter(|_| found.kind != "JSON");
    let parts = [
        Some(found.kind.clone()),
        found.encoding.clone(),
        found.delimiter.map(|sign| sign_name(lang, sign)),
        found.sheet.clone().filter(|_| found.sheets.len() > 1),
        found.list.clone().filter(|list| !list.is_empty()),
        header.map(|row| format!("{} {row}", lang.own_found_header())),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn encoding(found: &Found) -> Option<El> {
    let now = found.encoding.as_deref()?;
    let own = (!ENCODINGS.contains(&now)).then_some(now);
    Some(choice("how encoding", now, own.into_iter().chain(ENCODINGS).map(|name| (name, name.to_owned()))))
}

fn delimiter(lang: Lang, found: &Found) -> Option<El> {
    let now = found.delimiter?;
    let all: Vec<(String, String)> = SIGNS.iter().map(|sign| (sign.to_string(), sign_name(lang, *sign))).collect();
    Some(choice("how delimiter", &now.to_string(), all.iter().map(|(sign, name)| (sign.as_str(), name.clone()))))
}

fn sign_name(lang: Lang, sign: char) -> String {
    match sign {
        ',' => lang.own_delimiter_comma().to_owned(),
        ';' => lang.own_delimiter_semicolon().to_owned(),
        '\t' => lang.own_delimiter_tab().to_owned(),
        '|' => lang.own_delimiter_bar().to_owned(),
        other => other.to_string(),
    }
}

fn sheet(found: &Found) -> Option<El> {
    let now = found.sheet.as_deref().filter(|_| found.sheets.len() > 1)?;
    Some(choice("how sheet", now, found.sheets.iter().map(|sheet| (sheet.as_str(), sheet.clone()))))
}

/// The first rows.
fn head(lang: Lang, table: &Taken) -> El {
    let names = table.columns.iter().map(|column| el("th").set("scope", "col").text(column.name.clone()));
    let row = |(number, cells): &(usize, Vec<String>)| {
        let cells = cells.iter().map(|cell| el("td").text(short(cell, CELL)));
        el("tr").child(el("th").set("scope", "row").text(number.to_string())).all(cells)
    };
    el("div").class("table").set("tabindex", "0").set("role", "region").label(lang.own_found_first()).child(
        el("table")
            .child(el("caption").text(lang.own_found_first()))
            .child(el("thead").child(el("tr").child(el("td")).all(names)))
            .child(el("tbody").all(table.head.iter().map(row))),
    )
}

/// The beginning of a cell, of at most so many letters.
pub fn short(cell: &str, most: usize) -> String {
    if cell.chars().count() <= most { cell.to_owned() } else { cell.chars().take(most - 1).chain(['…']).collect() }
}
