//! The preview in the Share sheet: exactly what is offered. Readers get the living figure or a picture; so does the
//! sheet. Where nothing but words is taken, it shows these.

use super::sheet::Sheet;
use crate::build::{El, el};
use saydo_share::figure::figure;
use saydo_share::link::fragment;
use saydo_share::offer::Place;
use saydo_share::subject::Subject;
use saydo_share::svg::{self, Drawn};
use saydo_share::{kit, wording};

/// Namespace of what stands in a drawing and is no part of it.
const HTML: &str = "http://www.w3.org/1999/xhtml";
/// Height of a living figure that was not measured yet, in px.
const FIRST: u32 = 480;

/// The preview.
pub(super) fn preview(sheet: &Sheet<'_>) -> El {
    let (offer, request) = (sheet.offer, sheet.request);
    let box_of = |content: El| {
        el("div")
            .class("preview")
            .set("role", "group")
            .set("tabindex", "0")
            .label(sheet.input.lang.share_preview())
            .child(content)
    };
    if offer.place == Place::Newsletter && kit::is_quoted(sheet.input) {
        return box_of(quotation(sheet));
    }
    match offer.picture {
        Some(form) => box_of(picture(&svg::drawn(&figure(sheet.input, request, form)))),
        None => {
            let headline = request.words.headline.as_ref().map(|text| el("p").class("own-headline").text(text));
            let caption = request.words.caption.as_ref().map(|text| el("p").class("quiet").text(text));
            box_of(el("div").maybe(headline).child(living(sheet)).maybe(caption))
        }
    }
}

/// The figure itself at the chosen width, scaled to the room that there is. Nothing in it can be used: the choices
/// stand beside it.
fn living(sheet: &Sheet<'_>) -> El {
    let offer = sheet.offer;
    let (width, height) = (offer.width.to_string(), offer.height().unwrap_or(FIRST).to_string());
    let name = offer.preview();
    let mut figure = el("saydo-map")
        .key(&name)
        .set("state", fragment(&offer.state, offer.pinned.as_deref()))
        .set("data-preview", name);
    for (name, value) in offer.attributes() {
        figure = figure.set(name, value);
    }
    let paper = el("div").set("xmlns", HTML).flag("inert", true).child(figure);
    let window = el("foreignObject").set("width", width.clone()).set("height", height.clone()).child(paper);
    el("svg")
        .class("living")
        .set("viewBox", ["0 0 ", &width, " ", &height].concat())
        .set("width", width)
        .set("height", height)
        .child(window)
}

/// A picture as it will be in its file.
fn picture(root: &Drawn) -> El {
    let alt = root.children.iter().find(|child| child.tag == "desc").map_or("", |desc| &desc.text);
    let mut picture = el("svg").set("role", "img").label(alt.to_owned());
    for (name, value) in &root.attributes {
        if !matches!(*name, "xmlns" | "role" | "aria-labelledby") {
            picture = picture.set(name, value.clone());
        }
    }
    for child in root.children.iter().filter(|child| !matches!(child.tag, "title" | "desc")) {
        picture.add(drawn(child));
    }
    picture
}

fn drawn(part: &Drawn) -> El {
    let mut element = el(part.tag);
    for (name, value) in &part.attributes {
        element = element.set(name, value.clone());
    }
    if !part.text.is_empty() {
        element = element.text(part.text.clone());
    }
    for child in &part.children {
        element.add(drawn(child));
    }
    element
}

/// A passage in words.
fn quotation(sheet: &Sheet<'_>) -> El {
    let quote = el("blockquote");
    match Subject::of(sheet.input) {
        Subject::Record(passage) => {
            let (what, scored) = wording::record(sheet.input, passage);
            quote.child(el("p").text(what)).child(el("p").class("quiet").text(scored))
        }
        _ => quote,
    }
}
