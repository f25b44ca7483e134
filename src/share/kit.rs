//! Everything that the Share panel offers, by section.

use super::cite;
use super::csv::csv;
use super::describe::description;
use super::figure::{Figure, Form, figure};
use super::request::Request;
use super::snippet::{Image, Snippet};
use super::subject::Subject;
use super::{codes, json, wording};
use crate::scene::{Input, recoded, rests};
use crate::state::{Form as Small, State, View};
use crate::text::Lang;

/// The content of a piece.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A text to copy.
    Text(String),
    /// A file to save.
    File {
        /// Its name.
        name: String,
        /// Its media type.
        mime: &'static str,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// A picture to draw on a canvas and save as PNG.
    Drawing {
        /// The file's name.
        name: String,
        /// Px of the canvas for one px of the list.
        scale: f64,
        /// The drawing commands, see [`super::draw`].
        list: String,
    },
    /// Nothing, and the reason.
    Missing(&'static str),
}

/// One thing to take away. It is made on demand, so listing files draws none of them.
pub struct Piece<'a> {
    /// Its name in the page.
    pub id: String,
    /// Its label.
    pub label: &'static str,
    make: Box<dyn Fn() -> Content + 'a>,
}

impl Piece<'_> {
    /// Makes its content.
    pub fn content(&self) -> Content {
        (self.make)()
    }
}

/// Pieces of a kind.
pub struct Section<'a> {
    /// Its name in the page.
    pub id: &'static str,
    /// Its heading.
    pub label: &'static str,
    /// Its pieces.
    pub pieces: Vec<Piece<'a>>,
}

/// All sections.
pub struct Kit<'a> {
    /// In the order in which a panel shows them.
    pub sections: Vec<Section<'a>>,
}

impl<'a> Kit<'a> {
    /// The kit of the present view.
    pub fn of(input: &'a Input<'_>, request: &'a Request) -> Self {
        let lang = input.lang;
        let section = |id, label, pieces| Section { id, label, pieces };
        Self {
            sections: vec![
                section("link", lang.share_link(), links(input, request)),
                section("embed", lang.share_embed(), embeds(input, request)),
                section("picture", lang.share_picture(), pictures(input, request)),
                section("texts", lang.share_texts(), texts(input, request)),
                section("data", lang.share_data(), data(input, request)),
                section("citation", lang.share_citation(), citations(input, request)),
            ],
        }
    }

    /// The piece of an id.
    pub fn piece(&self, id: &str) -> Option<&Piece<'a>> {
        self.sections.iter().flat_map(|section| &section.pieces).find(|piece| piece.id == id)
    }
}

fn piece<'a>(id: &str, label: &'static str, make: impl Fn() -> Content + 'a) -> Piece<'a> {
    Piece { id: id.to_owned(), label, make: Box::new(make) }
}

fn text<'a>(id: &str, label: &'static str, make: impl Fn() -> String + 'a) -> Piece<'a> {
    piece(id, label, move || Content::Text(make()))
}

fn links<'a>(input: &'a Input<'_>, request: &'a Request) -> Vec<Piece<'a>> {
    let lang = input.lang;
    let Some(base) = &request.base else {
        return vec![piece("link-view", lang.share_link_view(), move || Content::Missing(lang.share_no_address()))];
    };
    let pinned = request.pinned.as_deref();
    let view = move || base.view(input.state, pinned);
    let mut pieces = vec![text("link-view", lang.share_link_view(), view)];
    match Subject::of(input) {
        Subject::View => {}
        Subject::Issue(idx) => {
            let link = move || base.issue(&input.dataset.issues[idx].id, pinned);
            pieces.push(text("link-issue", lang.share_link_issue(), link));
        }
        Subject::Record(passage) => {
            let link = move || base.record(passage.id(), pinned);
            pieces.push(text("link-record", lang.share_link_record(), link));
        }
    }
    pieces
}

/// A piece's label in a language.
type Label = fn(Lang) -> &'static str;

const EMBEDS: [(&str, Label); 6] = [
    ("iframe", Lang::share_iframe),
    ("element", Lang::share_element),
    ("placeholder", Lang::share_placeholder),
    ("static", Lang::share_static),
    ("newsletter", Lang::share_newsletter),
    ("amp", Lang::share_amp),
];

fn embeds<'a>(input: &'a Input<'_>, request: &'a Request) -> Vec<Piece<'a>> {
    let state = State { form: request.form, ..input.state.clone() };
    let one = move |(id, label): (&'static str, Label)| {
        let is_quotation = id == "static" && request.form == Some(Small::Card);
        let label = if is_quotation { Lang::share_quotation } else { label };
        let state = state.clone();
        piece(id, label(input.lang), move || embed(&Input { state: &state, ..input.clone() }, request, id))
    };
    let mut pieces: Vec<Piece<'a>> = EMBEDS.map(&one).into();
    if input.state.view == Some(View::Story) && !input.dataset.story.is_empty() {
        pieces.push(one(("scroll", Lang::share_scroll)));
    }
    pieces
}

fn embed(input: &Input<'_>, request: &Request, id: &str) -> Content {
    let lang = input.lang;
    let base = match &request.base {
        None => return Content::Missing(lang.share_no_address()),
        Some(base) if base.is_others => return Content::Missing(lang.share_other_data()),
        Some(base) if !base.is_web() => return Content::Missing(lang.share_no_web_address()),
        Some(base) if id == "amp" && !base.is_https() => return Content::Missing(lang.share_no_https()),
        Some(base) => base,
    };
    let (title, alt) = (wording::title(input), wording::alt(input, request.pictured(input.state)));
    let pinned = request.pinned.as_deref();
    let height = request.height;
    let snippet = Snippet { input, base, pinned, height, title: &title, alt: &alt };
    let pictured = |form| {
        let figure = figure(input, request, form);
        let file = png(&figure);
        (figure, file)
    };
    // A pinned code shows that day's picture where no script runs.
    let screen = pinned.filter(|_| matches!(id, "element" | "placeholder")).map(|_| pictured(Form::Screen));
    let (screen, words) = match (Subject::of(input), request.form) {
        (Subject::Record(passage), Some(Small::Card)) => (None, Some(wording::record(input, passage))),
        _ => (screen, None),
    };
    let fallback = screen.as_ref().map(|(figure, file)| image(figure, file));
    Content::Text(match (id, &words) {
        ("iframe", _) => snippet.iframe(),
        ("element", _) => snippet.element(fallback),
        ("placeholder", _) => snippet.placeholder(fallback),
        ("scroll", _) => snippet.scroll(),
        ("amp", Some((what, _))) => snippet.amp_text(what),
        (_, Some((what, coded))) => snippet.quotation(what, coded),
        ("static", _) => {
            let (screen, file) = pictured(Form::Screen);
            snippet.picture(image(&screen, &file))
        }
        ("newsletter", _) => {
            let (letter, file) = pictured(Form::Letter);
            snippet.newsletter(image(&letter, &file))
        }
        _ => {
            let (letter, file) = pictured(Form::Letter);
            snippet.amp(image(&letter, &base.file(&file)))
        }
    })
}

fn png(figure: &Figure) -> String {
    format!("{}.png", figure.name)
}

fn image<'a>(figure: &Figure, src: &'a str) -> Image<'a> {
    Image { src, width: figure.width.round() as u32, height: figure.height.round() as u32 }
}

fn form_label(lang: Lang, form: Form) -> &'static str {
    match form {
        Form::Screen => lang.share_screen(),
        Form::Landscape => lang.share_landscape(),
        Form::Square => lang.share_square(),
        Form::Portrait => lang.share_portrait(),
        Form::OneColumn => lang.share_one_column(),
        Form::TwoColumns => lang.share_two_columns(),
        Form::Letter => lang.share_letter(),
    }
}

/// Each form as SVG, and as PNG at its size and at twice its size.
fn pictures<'a>(input: &'a Input<'_>, request: &'a Request) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    for form in Form::ALL {
        let (key, label) = (form.key(), form_label(input.lang, form));
        pieces.push(piece(&format!("svg-{key}"), label, move || {
            let figure = figure(input, request, form);
            let bytes = figure.svg().into_bytes();
            Content::File { name: format!("{}.svg", figure.name), mime: "image/svg+xml", bytes }
        }));
        for (times, suffix) in [(1.0, ""), (2.0, "@2x")] {
            pieces.push(piece(&format!("png-{key}{suffix}"), label, move || {
                let figure = figure(input, request, form);
                let name = format!("{}{suffix}.png", figure.name);
                Content::Drawing { name, scale: figure.canvas_scale(times), list: figure.draw_list() }
            }));
        }
    }
    if let Subject::Issue(_) = Subject::of(input) {
        pieces.extend(strip(input, request));
    }
    pieces
}

/// The open issue alone: the picture for the embed codes of a strip.
fn strip<'a>(input: &'a Input<'a>, request: &'a Request) -> [Piece<'a>; 3] {
    let state = State { form: Some(Small::Strip), ..input.state.clone() };
    let make = move || figure(&Input { state: &state, ..input.clone() }, request, Form::Screen);
    let label = input.lang.share_strip();
    let (svg, one, two) = (make.clone(), make.clone(), make);
    let drawing = |figure: Figure, times: f64, suffix: &str| Content::Drawing {
        name: format!("{}{suffix}.png", figure.name),
        scale: figure.canvas_scale(times),
        list: figure.draw_list(),
    };
    [
        piece("svg-strip", label, move || {
            let figure = svg();
            let bytes = figure.svg().into_bytes();
            Content::File { name: format!("{}.svg", figure.name), mime: "image/svg+xml", bytes }
        }),
        piece("png-strip", label, move || drawing(one(), 1.0, "")),
        piece("png-strip@2x", label, move || drawing(two(), 2.0, "@2x")),
    ]
}

fn texts<'a>(input: &'a Input<'_>, request: &'a Request) -> Vec<Piece<'a>> {
    let lang = input.lang;
    vec![
        text("title", lang.share_title(), move || wording::title(input)),
        text("caption", lang.share_caption(), move || wording::caption(input)),
        text("alt", lang.share_alt(), move || wording::alt(input, request.view)),
        text("description", lang.share_description(), move || description(input)),
    ]
}

fn data<'a>(input: &'a Input<'_>, request: &'a Request) -> Vec<Piece<'a>> {
    let (lang, base) = (input.lang, request.base.as_ref());
    let chosen = move |is_all: bool| if is_all { vec![true; input.columns.n] } else { input.chosen.clone() };
    let file = |name: &str, ending: &str, mime, text: String| Content::File {
        name: format!("saydo-{name}.{ending}"),
        mime,
        bytes: text.into_bytes(),
    };
    let named = |is_all: bool| if is_all { "all" } else { "shown" };
    let as_csv = |is_all, label| {
        piece(&format!("{}-csv", named(is_all)), label, move || {
            // Without the mark some spreadsheets don't recognize UTF-8 and damage names.
            file(named(is_all), "csv", "text/csv;charset=utf-8", csv(input, &chosen(is_all), base, true))
        })
    };
    let as_json = |is_all, label| {
        piece(&format!("{}-json", named(is_all)), label, move || {
            let mut part = json::part(input.dataset, &chosen(is_all), lang);
            if let Some(mark) = rests::method_mark(input).filter(|_| !is_all) {
                part.lede = [part.lede.as_str(), lang.method_json(), &mark].join(" ");
            }
            if let Some(mark) = recoded::short_mark(input).filter(|_| !is_all) {
                part.lede = [part.lede.as_str(), lang.codes_json(), &mark].join(" ") + ".";
            }
            file(named(is_all), "json", "application/json", json::document(&part))
        })
    };
    vec![
        as_csv(false, lang.share_csv_shown()),
        as_csv(true, lang.share_csv_all()),
        as_json(false, lang.share_json_shown()),
        as_json(true, lang.share_json_all()),
        piece("codes", lang.codes_file(), move || codes_file("saydo-codes.json", codes::present(input))),
        piece("codes-empty", lang.codes_empty(), move || codes_file("saydo-codes-empty.json", codes::empty(input))),
    ]
}

fn codes_file(name: &str, text: String) -> Content {
    Content::File { name: name.to_owned(), mime: "application/json", bytes: text.into_bytes() }
}

fn citations<'a>(input: &'a Input<'_>, request: &'a Request) -> Vec<Piece<'a>> {
    let (lang, base) = (input.lang, request.base.as_ref());
    let of_view = move || {
        let link = base.map(|base| base.view(input.state, request.pinned.as_deref()));
        cite::view(input, link.as_deref())
    };
    let mut pieces = vec![
        text("cite", lang.share_plain(), move || of_view().plain),
        text("cite-bibtex", lang.share_bibtex(), move || of_view().bibtex),
        text("cite-csl", lang.share_csl(), move || of_view().csl),
    ];
    if let Subject::Record(passage) = Subject::of(input) {
        let of_record = move || {
            let link = base.map(|base| base.record(passage.id(), request.pinned.as_deref()));
            cite::record(input, passage, link.as_deref())
        };
        pieces.extend([
            text("cite-record", lang.share_plain_record(), move || of_record().plain),
            text("cite-record-bibtex", lang.share_bibtex_record(), move || of_record().bibtex),
            text("cite-record-csl", lang.share_csl_record(), move || of_record().csl),
        ]);
    }
    pieces
}
