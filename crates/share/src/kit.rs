//! Everything that the Share sheet hands out for what is offered, by section.

use super::cite;
use super::csv::csv;
use super::describe::description;
use super::figure::figure;
use super::form::Form;
use super::ready::Figure;
use super::request::Request;
use super::snippet::{Image, Snippet};
use super::subject::Subject;
use super::{codes, json, wording};
use saydo_scene::{Input, recoded, rests};
use saydo_state::{Form as Small, State, View};
use saydo_text::{Lang, Said};

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
        /// Dots per inch.
        dots: f64,
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
                section("link", lang.share_links().as_str(), links(input, request)),
                section("embed", lang.share_embed().as_str(), embeds(input, request)),
                section("picture", lang.share_picture().as_str(), pictures(input, request)),
                section("texts", lang.share_texts().as_str(), texts(input, request)),
                section("data", lang.share_data().as_str(), data(input, request)),
                section("citation", lang.share_citation().as_str(), citations(input, request)),
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
        return vec![piece("link", lang.share_link().as_str(), move || {
            Content::Missing(lang.share_no_address().as_str())
        })];
    };
    let whole = State { form: None, ..input.state.clone() };
    let mut pieces =
        vec![text("link", lang.share_link().as_str(), move || base.view(&whole, request.pinned.as_deref()))];
    let page = match Subject::of(input) {
        Subject::View => None,
        Subject::Issue(idx) => Some(base.issue_page(&input.dataset.issues[idx].id)),
        Subject::Record(passage) => Some(base.record_page(passage.id())),
    };
    // Data from elsewhere have no small pages here.
    if let Some(page) = page.filter(|_| base.is_web()) {
        pieces.push(text("link-page", lang.share_link_page().as_str(), move || page.clone()));
    }
    pieces
}

/// A piece's label in a language.
type Label = fn(Lang) -> Said;

const EMBEDS: [(&str, Label); 6] = [
    ("iframe", Lang::share_iframe),
    ("element", Lang::share_element),
    ("placeholder", Lang::share_placeholder),
    ("static", Lang::share_static),
    ("newsletter", Lang::share_newsletter),
    ("amp", Lang::share_amp),
];

fn embeds<'a>(input: &'a Input<'_>, request: &'a Request) -> Vec<Piece<'a>> {
    let is_quoted = is_quoted(input);
    let one = move |(id, label): (&'static str, Label)| {
        let label = if id == "static" && is_quoted { Lang::share_quotation } else { label };
        piece(id, label(input.lang).as_str(), move || embed(input, request, id))
    };
    let mut pieces: Vec<Piece<'a>> = EMBEDS.map(one).into();
    if input.state.view == Some(View::Story) && !input.dataset.story.is_empty() {
        pieces.push(one(("scroll", Lang::share_scroll)));
    }
    pieces
}

/// Whether words stand for the picture in codes: a passage is its quotation.
pub fn is_quoted(input: &Input<'_>) -> bool {
    input.state.form == Some(Small::Card)
}

fn embed(input: &Input<'_>, request: &Request, id: &str) -> Content {
    let lang = input.lang;
    let base = match &request.base {
        None => return Content::Missing(lang.share_no_address().as_str()),
        Some(base) if base.is_others => return Content::Missing(lang.share_other_data().as_str()),
        Some(base) if !base.is_web() => return Content::Missing(lang.share_no_web_address().as_str()),
        Some(base) if id == "amp" && !base.is_https() => return Content::Missing(lang.share_no_https().as_str()),
        Some(base) => base,
    };
    let (title, alt) = (title(input, request), alt(input, request));
    let snippet = Snippet {
        input,
        base,
        pinned: request.pinned.as_deref(),
        height: request.height,
        title: &title,
        alt: &alt,
        look: &request.look,
        words: &request.words,
    };
    let pictured = |form| {
        let figure = figure(input, request, form);
        let file = png(&figure);
        (figure, file)
    };
    let words = match Subject::of(input) {
        Subject::Record(passage) if is_quoted(input) => Some(wording::record(input, passage)),
        _ => None,
    };
    Content::Text(match (id, &words) {
        ("iframe", _) => snippet.iframe(),
        ("element", _) => snippet.element(),
        ("placeholder", _) => snippet.placeholder(),
        ("scroll", _) => snippet.scroll(),
        ("amp", _) => snippet.amp(&alt),
        (_, Some((what, coded))) => snippet.quotation(what, coded),
        ("static", _) => {
            let (screen, file) = pictured(Form::Screen);
            snippet.picture(image(&screen, &file))
        }
        _ => {
            let (letter, file) = pictured(Form::Letter);
            snippet.newsletter(image(&letter, &file))
        }
    })
}

/// The headline of codes and files: an editor's, or the computed one.
pub fn title(input: &Input<'_>, request: &Request) -> String {
    request.words.headline.clone().unwrap_or_else(|| wording::title(input))
}

/// The alternative text.
pub fn alt(input: &Input<'_>, request: &Request) -> String {
    request.words.alt.clone().unwrap_or_else(|| wording::alt(input, request.pictured(input.state)))
}

/// The caption.
pub fn caption(input: &Input<'_>, request: &Request) -> String {
    request.words.caption.clone().unwrap_or_else(|| wording::caption(input))
}

fn png(figure: &Figure) -> String {
    format!("{}.png", figure.name)
}

fn image<'a>(figure: &Figure, src: &'a str) -> Image<'a> {
    Image { src, width: figure.width.round() as u32, height: figure.height.round() as u32 }
}

/// Name of a form of picture.
pub fn form_name(lang: Lang, form: Form) -> &'static str {
    match form {
        Form::Screen => lang.share_screen().as_str(),
        Form::Landscape => lang.share_landscape().as_str(),
        Form::Square => lang.share_square().as_str(),
        Form::Portrait => lang.share_portrait().as_str(),
        Form::OneColumn => lang.share_one_column().as_str(),
        Form::TwoColumns => lang.share_two_columns().as_str(),
        Form::Letter => lang.share_letter().as_str(),
    }
}

/// Each form as SVG and as PNG. A screen's picture also in twice its size, paper's also as PDF.
fn pictures<'a>(input: &'a Input<'_>, request: &'a Request) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    for form in Form::ALL {
        let label = form_name(input.lang, form);
        let formats: &[&'static str] = if form.is_print() { &["pdf", "svg", "png"] } else { &["png", "png2", "svg"] };
        for format in formats {
            pieces.push(piece(&format!("{format}-{}", form.key()), label, move || {
                file(input, &figure(input, request, form), format)
            }));
        }
    }
    pieces
}

/// A picture as a file of a format.
fn file(input: &Input<'_>, figure: &Figure, format: &str) -> Content {
    let name = &figure.name;
    let drawing = |times: f64, suffix: &str| Content::Drawing {
        name: format!("{name}{suffix}.png"),
        scale: figure.canvas_scale(times),
        dots: figure.dots(times),
        list: figure.draw_list(),
    };
    match format {
        "png" => drawing(1.0, ""),
        "png2" => drawing(2.0, "@2x"),
        "pdf" => match figure.pdf() {
            Some(bytes) => Content::File { name: format!("{name}.pdf"), mime: "application/pdf", bytes },
            None => Content::Missing(input.lang.share_no_letters().as_str()),
        },
        _ => {
            let bytes = figure.svg().into_bytes();
            Content::File { name: format!("{name}.svg"), mime: "image/svg+xml", bytes }
        }
    }
}

/// What the button of a file says, and the name of its format.
pub fn format_name(id: &str) -> &'static str {
    match id.split_once('-').map_or("", |(format, _)| format) {
        "pdf" => "PDF",
        "svg" => "SVG",
        "png2" => "PNG 2×",
        _ => "PNG",
    }
}

fn texts<'a>(input: &'a Input<'_>, request: &'a Request) -> Vec<Piece<'a>> {
    let lang = input.lang;
    vec![
        text("title", lang.share_title().as_str(), move || title(input, request)),
        text("caption", lang.share_caption().as_str(), move || caption(input, request)),
        text("alt", lang.share_alt().as_str(), move || alt(input, request)),
        text("description", lang.share_description().as_str(), move || description(input)),
    ]
}

fn data<'a>(input: &'a Input<'_>, request: &'a Request) -> Vec<Piece<'a>> {
    let (lang, base) = (input.lang, request.base.as_ref());
    let chosen = move |is_all: bool| match is_all {
        true => vec![true; input.columns.n],
        false => Subject::of(input).passages(input),
    };
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
                part.lede = [part.lede.as_str(), lang.method_json().as_str(), &mark].join(" ");
            }
            if let Some(mark) = recoded::short_mark(input).filter(|_| !is_all) {
                part.lede = [part.lede.as_str(), lang.codes_json().as_str(), &mark].join(" ") + ".";
            }
            file(named(is_all), "json", "application/json", json::document(&part))
        })
    };
    vec![
        as_csv(false, lang.share_csv_shown().as_str()),
        as_csv(true, lang.share_csv_all().as_str()),
        as_json(false, lang.share_json_shown().as_str()),
        as_json(true, lang.share_json_all().as_str()),
        piece("codes", lang.codes_file().as_str(), move || codes_file("saydo-codes.json", codes::present(input))),
        piece("codes-empty", lang.codes_empty().as_str(), move || {
            codes_file("saydo-codes-empty.json", codes::empty(input))
        }),
    ]
}

fn codes_file(name: &str, text: String) -> Content {
    Content::File { name: name.to_owned(), mime: "application/json", bytes: text.into_bytes() }
}

fn citations<'a>(input: &'a Input<'_>, request: &'a Request) -> Vec<Piece<'a>> {
    let (lang, base, pinned) = (input.lang, request.base.as_ref(), request.pinned.as_deref());
    let cited = move || match Subject::of(input) {
        Subject::Record(passage) => {
            let link = base.map(|base| base.record(passage.id(), pinned));
            cite::record(input, passage, link.as_deref())
        }
        _ => {
            let whole = State { form: None, ..input.state.clone() };
            cite::view(input, base.map(|base| base.view(&whole, pinned)).as_deref())
        }
    };
    vec![
        text("cite", lang.share_plain().as_str(), move || cited().plain),
        text("cite-bibtex", lang.share_bibtex().as_str(), move || cited().bibtex),
        text("cite-csl", lang.share_csl().as_str(), move || cited().csl),
    ]
}
