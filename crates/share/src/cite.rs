//! Citations of the view and of a record: plain, BibTeX, CSL-JSON.
//!
//! CSL-JSON: <https://docs.citationstyles.org/en/stable/specification.html>, appendix III and IV.

use super::clip::flat;
use super::selection;
use super::subject::Subject;
use saydo_analysis::Passage;
use saydo_model::{Date, Source};
use saydo_scene::{Input, citation, locator, words};
use serde::Serialize;

/// A citation in its three forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// For a reader's list of references.
    pub plain: String,
    /// A BibTeX entry.
    pub bibtex: String,
    /// A CSL-JSON document with one item.
    pub csl: String,
}

struct Work {
    key: String,
    kind: &'static str,
    title: String,
    container: Option<String>,
    author: String,
    date: String,
    version: String,
    note: String,
    link: Option<String>,
}

/// The citation of the view, which names the open issue; `link` is its address, if it has one.
pub fn view(input: &Input<'_>, link: Option<&str>) -> Citation {
    let (lang, dataset) = (input.lang, input.dataset);
    let coding = &dataset.coding;
    let (title, part) = match Subject::of(input) {
        Subject::Issue(idx) => {
            let issue = &dataset.issues[idx];
            ([dataset.title.as_str(), ": ", &issue.label].concat(), ["-", issue.id.as_str()].concat())
        }
        _ => (dataset.title.clone(), String::new()),
    };
    let source = sources(input);
    let plain = lang.share_cite_view(
        &coding.by,
        &title,
        &dataset.version,
        &date(input, &coding.date),
        &source,
        link.unwrap_or(""),
    );
    let marks: Vec<String> = selection::marks(input).iter().map(|mark| format!("{mark}.")).collect();
    let method = marks.join(" ");
    let work = Work {
        key: format!("saydo-{}{part}", key(&dataset.version)),
        kind: "dataset",
        title,
        container: None,
        author: capital(&coding.by),
        date: coding.date.clone(),
        version: dataset.version.clone(),
        note: [lang.share_cite_note(&dataset.version, &source), method.clone()].join(" ").trim_end().to_owned(),
        link: link.map(str::to_owned),
    };
    work.cited(flat(&[plain, method].join(" ")))
}

/// The citation of a record; `link` is the record's address, if it has one.
pub fn record(input: &Input<'_>, passage: Passage<'_>, link: Option<&str>) -> Citation {
    let (lang, dataset) = (input.lang, input.dataset);
    let what = match passage.quotes().first() {
        Some(quote) => format!("“{quote}”"),
        None => passage.summary().trim_end_matches('.').to_owned(),
    };
    let standing = passage.standing(dataset);
    let code_words = words::code_words(dataset, standing, passage.code());
    let when = words::passage_date(input.dataset, lang, passage);
    let note = [lang.share_cite_score(code_words), lang.share_cite_note(&dataset.version, &of(input, passage))];
    let work = Work {
        key: format!("saydo-{}", passage.id()),
        kind: "entry",
        title: format!("{}: {what} ({when})", words::who(dataset, lang, passage)),
        container: Some(dataset.title.clone()),
        author: capital(&dataset.coding.by),
        date: dataset.coding.date.clone(),
        version: dataset.version.clone(),
        note: note.join(" "),
        link: link.map(str::to_owned),
    };
    work.cited(flat(&citation::citation(input, passage, link.unwrap_or(""))))
}

/// All sources in a line.
pub fn sources(input: &Input<'_>) -> String {
    input.dataset.sources.iter().map(|source| named(input, source)).collect::<Vec<_>>().join("; ")
}

fn of(input: &Input<'_>, passage: Passage<'_>) -> String {
    let source = passage.locators().first().and_then(|locator| locator::find(input.dataset, locator));
    source.map_or_else(|| sources(input), |(source, ..)| named(input, source))
}

fn named(input: &Input<'_>, source: &Source) -> String {
    let authors = source.authors.join(", ");
    input.lang.share_cite_source(&authors, &source.title, &source.publisher, &date(input, &source.published))
}

/// A text that is a date, in words; any other text stays as it is.
fn date(input: &Input<'_>, text: &str) -> String {
    words::date(input.lang, &Date(text.to_owned()))
}

/// A text that begins with a capital letter: a citation stands alone, whatever begins it.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

fn key(text: &str) -> String {
    text.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { '-' }).collect()
}

impl Work {
    fn cited(&self, plain: String) -> Citation {
        Citation { plain: capital(&plain), bibtex: self.bibtex(), csl: self.csl() }
    }

    fn point(&self) -> Option<(i32, Option<u32>, Option<u32>)> {
        let (point, _) = Date(self.date.clone()).points()?;
        Some((point.year, point.month, point.day))
    }

    fn bibtex(&self) -> String {
        // Braces around the author keep a project's name in one piece; those around titles keep capitals.
        let mut fields =
            vec![("author", format!("{{{}}}", tex(&self.author))), ("title", format!("{{{}}}", tex(&self.title)))];
        fields.extend(self.container.iter().map(|container| ("howpublished", format!("In: {{{}}}", tex(container)))));
        fields.extend(self.point().map(|(year, ..)| ("year", year.to_string())));
        fields.push(("version", tex(&self.version)));
        fields.push(("note", tex(&self.note)));
        fields.extend(self.link.iter().map(|link| ("url", link_tex(link))));
        let lines: Vec<String> = fields.iter().map(|(name, value)| format!("  {name} = {{{value}}},\n")).collect();
        format!("@misc{{{},\n{}}}\n", self.key, lines.concat())
    }

    fn csl(&self) -> String {
        let issued = self.point().map(|(year, month, day)| {
            let parts = [Some(year), month.map(|month| month as i32), day.map(|day| day as i32)];
            Issued { parts: [parts.into_iter().flatten().collect()] }
        });
        let item = Item {
            id: &self.key,
            kind: self.kind,
            title: &self.title,
            container: self.container.as_deref(),
            author: [Author { literal: &self.author }],
            issued,
            version: &self.version,
            note: &self.note,
            url: self.link.as_deref(),
        };
        serde_json::to_string_pretty(&[item]).unwrap_or_default() + "\n"
    }
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    title: &'a str,
    #[serde(rename = "container-title", skip_serializing_if = "Option::is_none")]
    container: Option<&'a str>,
    author: [Author<'a>; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Issued>,
    version: &'a str,
    note: &'a str,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

#[derive(Serialize)]
struct Author<'a> {
    literal: &'a str,
}

#[derive(Serialize)]
struct Issued {
    #[serde(rename = "date-parts")]
    parts: [Vec<i32>; 1],
}

/// A text in a BibTeX field: on one line, with TeX markup escaped. Braces become parentheses, because BibTeX counts
/// them before TeX sees the backslash.
fn tex(text: &str) -> String {
    let mut escaped = String::new();
    for char in flat(text).chars() {
        match char {
            '\\' => escaped.push_str("\\textbackslash "),
            '{' => escaped.push('('),
            '}' => escaped.push(')'),
            '~' => escaped.push_str("\\textasciitilde "),
            '^' => escaped.push_str("\\textasciicircum "),
            '&' | '%' | '$' | '#' | '_' => escaped.extend(['\\', char]),
            other => escaped.push(other),
        }
    }
    escaped
}

/// An address in a BibTeX field. Styles set it verbatim, so only characters that would break the field are encoded.
fn link_tex(link: &str) -> String {
    link.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}
