//! Everything that the panel offers, section by section.

use super::cite::{self, Citation};
use super::csv::csv;
use super::describe::description;
use super::figure::{Figure, Form, figure};
use super::request::Request;
use super::snippet::{Image, Snippet};
use super::subject::Subject;
use super::{json, wording};
use crate::scene::Input;
use crate::text::Lang;

/// What a piece gives.
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
    /// Why there is nothing to give.
    Missing(&'static str),
}

/// One thing to take away.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Its name in the page.
    pub id: String,
    /// What readers call it.
    pub label: &'static str,
    /// What it gives.
    pub content: Content,
}

/// Pieces of a kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its name in the page.
    pub id: &'static str,
    /// Its heading.
    pub label: &'static str,
    /// Its pieces.
    pub pieces: Vec<Piece>,
}

/// All sections.
#[derive(Clone, Debug, PartialEq)]
pub struct Kit {
    /// In the order in which a panel shows them.
    pub sections: Vec<Section>,
}

impl Kit {
    /// The kit of the present view.
    pub fn of(input: &Input<'_>, request: &Request) -> Self {
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

    /// The piece of an id alone: as [`Kit::of`] would give it, without making all pictures.
    pub fn one(input: &Input<'_>, request: &Request, id: &str) -> Option<Piece> {
        let is_picture = id.starts_with("svg-") || id.starts_with("png-");
        let mut pieces = if is_picture {
            let form = Form::ALL.into_iter().find(|form| id[4..].trim_end_matches("@2x") == form.key())?;
            of_form(input, request, form)
        } else {
            [links, embeds, texts, data, citations].into_iter().flat_map(|make| make(input, request)).collect()
        };
        let at = pieces.iter().position(|piece| piece.id == id)?;
        Some(pieces.swap_remove(at))
    }

    /// The piece of an id.
    pub fn piece(&self, id: &str) -> Option<&Piece> {
        self.sections.iter().flat_map(|section| &section.pieces).find(|piece| piece.id == id)
    }
}

fn piece(id: &str, label: &'static str, content: Content) -> Piece {
    Piece { id: id.to_owned(), label, content }
}

fn text(id: &str, label: &'static str, text: String) -> Piece {
    piece(id, label, Content::Text(text))
}

fn links(input: &Input<'_>, request: &Request) -> Vec<Piece> {
    let lang = input.lang;
    let Some(base) = &request.base else {
        return vec![piece("link-view", lang.share_link_view(), Content::Missing(lang.share_no_address()))];
    };
    let view = base.view(input.state, request.pinned.as_deref());
    let mut pieces = vec![text("link-view", lang.share_link_view(), view)];
    match Subject::of(input) {
        Subject::View => {}
        Subject::Issue(idx) => {
            pieces.push(text("link-issue", lang.share_link_issue(), base.issue(&input.dataset.issues[idx].id)));
        }
        Subject::Record(passage) => {
            pieces.push(text("link-record", lang.share_link_record(), base.record(passage.id())));
        }
    }
    pieces
}

/// What a piece is called in a language.
type Label = fn(Lang) -> &'static str;

const EMBEDS: [(&str, Label); 6] = [
    ("iframe", Lang::share_iframe),
    ("element", Lang::share_element),
    ("placeholder", Lang::share_placeholder),
    ("static", Lang::share_static),
    ("newsletter", Lang::share_newsletter),
    ("amp", Lang::share_amp),
];

fn embeds(input: &Input<'_>, request: &Request) -> Vec<Piece> {
    let lang = input.lang;
    let missing = match &request.base {
        None => Some(lang.share_no_address()),
        Some(base) if !base.is_web() => Some(lang.share_no_web_address()),
        Some(_) => None,
    };
    let (Some(base), None) = (&request.base, missing) else {
        let why = missing.unwrap_or_default();
        return EMBEDS.map(|(id, label)| piece(id, label(lang), Content::Missing(why))).into();
    };
    let (title, alt) = (wording::title(input), wording::alt(input, request.pictured()));
    let pinned = request.pinned.as_deref();
    let (height, integrity) = (request.height, request.integrity.as_slice());
    let snippet = Snippet { input, base, pinned, height, title: &title, alt: &alt, integrity };
    let screen = figure(input, request, Form::Screen);
    let letter = figure(input, request, Form::Letter);
    let (screen_file, letter_file) = (png(&screen), png(&letter));
    let code = |id: &str| match id {
        "iframe" => snippet.iframe(),
        "element" => snippet.element(),
        "placeholder" => snippet.placeholder(),
        "static" => snippet.picture(image(&screen, &screen_file)),
        "newsletter" => snippet.newsletter(image(&letter, &letter_file)),
        _ => snippet.amp(image(&letter, &base.file(&letter_file))),
    };
    let content = |id: &str| match id {
        "amp" if !base.is_https() => Content::Missing(lang.share_no_https()),
        id => Content::Text(code(id)),
    };
    EMBEDS.map(|(id, label)| piece(id, label(lang), content(id))).into()
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

fn pictures(input: &Input<'_>, request: &Request) -> Vec<Piece> {
    Form::ALL.into_iter().flat_map(|form| of_form(input, request, form)).collect()
}

/// A form as SVG, and as PNG at one and two px for each of its own.
fn of_form(input: &Input<'_>, request: &Request, form: Form) -> Vec<Piece> {
    let (figure, label) = (figure(input, request, form), form_label(input.lang, form));
    let bytes = figure.svg().into_bytes();
    let svg = Content::File { name: format!("{}.svg", figure.name), mime: "image/svg+xml", bytes };
    let mut pieces = vec![piece(&format!("svg-{}", form.key()), label, svg)];
    let list = figure.draw_list();
    for (times, suffix) in [(1.0, ""), (2.0, "@2x")] {
        let scale = figure.canvas_scale(times);
        let name = format!("{}{suffix}.png", figure.name);
        let drawing = Content::Drawing { name, scale, list: list.clone() };
        pieces.push(piece(&format!("png-{}{suffix}", form.key()), label, drawing));
    }
    pieces
}

fn texts(input: &Input<'_>, request: &Request) -> Vec<Piece> {
    let lang = input.lang;
    vec![
        text("title", lang.share_title(), wording::title(input)),
        text("caption", lang.share_caption(), wording::caption(input)),
        text("alt", lang.share_alt(), wording::alt(input, request.view)),
        text("description", lang.share_description(), description(input)),
    ]
}

fn data(input: &Input<'_>, request: &Request) -> Vec<Piece> {
    let lang = input.lang;
    let all = vec![true; input.columns.n];
    let base = request.base.as_ref();
    let file = |id: &str, label, mime, text: String| {
        let (name, ending) = id.rsplit_once('-').unwrap_or((id, ""));
        let content = Content::File { name: format!("saydo-{name}.{ending}"), mime, bytes: text.into_bytes() };
        piece(id, label, content)
    };
    // Spreadsheets that take a file for another encoding than UTF-8 spoil names: the mark keeps them.
    let csv = |chosen: &[bool]| csv(input, chosen, base, true);
    let json = |chosen: &[bool]| json::document(&json::part(input.dataset, chosen, lang));
    vec![
        file("shown-csv", lang.share_csv_shown(), "text/csv;charset=utf-8", csv(&input.chosen)),
        file("all-csv", lang.share_csv_all(), "text/csv;charset=utf-8", csv(&all)),
        file("shown-json", lang.share_json_shown(), "application/json", json(&input.chosen)),
        file("all-json", lang.share_json_all(), "application/json", json(&all)),
    ]
}

fn citations(input: &Input<'_>, request: &Request) -> Vec<Piece> {
    let lang = input.lang;
    let base = request.base.as_ref();
    let link = base.map(|base| base.view(input.state, request.pinned.as_deref()));
    let forms = |own: Citation, ids: [&str; 3], labels: [&'static str; 3]| {
        let texts = [own.plain, own.bibtex, own.csl];
        ids.into_iter().zip(labels).zip(texts).map(|((id, label), own)| text(id, label, own)).collect::<Vec<_>>()
    };
    let labels = [lang.share_plain(), lang.share_bibtex(), lang.share_csl()];
    let mut pieces = forms(cite::view(input, link.as_deref()), ["cite", "cite-bibtex", "cite-csl"], labels);
    if let Subject::Record(passage) = Subject::of(input) {
        let link = base.map(|base| base.record(passage.id()));
        let labels = [lang.share_plain_record(), lang.share_bibtex_record(), lang.share_csl_record()];
        let ids = ["cite-record", "cite-record-bibtex", "cite-record-csl"];
        pieces.extend(forms(cite::record(input, passage, link.as_deref()), ids, labels));
    }
    pieces
}
