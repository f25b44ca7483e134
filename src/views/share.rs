//! The sheet *Share*: everything that a reader can take away from the present view. The second module draws it.

use super::build::{El, button, close, el, fragment};
use super::controls::switch;
use super::header::pressed;
use super::source;
use super::tree::Tree;
use crate::scene::Input;
use crate::share::kit::{Content, Kit, Piece, Section};
use crate::share::subject::small_form;
use crate::state::Form;
use crate::text::Lang;

/// Widths at which the embedded page can be tried, in px.
pub const WIDTHS: [u32; 3] = [320, 600, 680];

/// The choices in the sheet, and what the browser can do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// Id of the embed code shown.
    pub kind: String,
    /// Width at which the embedded page is tried, in px.
    pub width: u32,
    /// Whether links and embed codes name this version of the data.
    pub pinned: bool,
    /// The small form in embed codes; `None` for the whole view.
    pub form: Option<Form>,
    /// Whether the embedded page is shown in the sheet.
    pub preview: bool,
    /// Whether the system has a share sheet.
    pub system: bool,
    /// Address of the embedded page in this view, if there is one.
    pub embed: Option<String>,
    /// Height of the embedded page at this width, in px.
    pub height: u32,
    /// Address of the view on its own page, if it is embedded in another site's.
    pub page: Option<String>,
    /// Address of the page for editors, if there is one.
    pub editors: Option<String>,
}

/// The sheet.
pub fn share(input: &Input<'_>, kit: &Kit<'_>, options: &Options) -> Tree {
    let lang = input.lang;
    let head = el("div").class("sheet-head").child(el("h2").text(lang.share_sheet())).child(close(lang, "sheet share"));
    let mut sheet =
        el("section").class("sheet share").label(lang.share()).id("sheet").set("tabindex", "-1").child(head);
    for section in &kit.sections {
        sheet.add(match section.id {
            "link" => links(lang, section, options),
            "embed" => folded(section).child(embeds(input, section, options)),
            "picture" => folded(section).child(pictures(lang, section)),
            "data" => folded(section).child(files(section)),
            _ => folded(section).child(fields(lang, &section.pieces)),
        });
    }
    sheet.maybe(framed(lang, options)).child(foot(lang, options)).into()
}

/// A section that the reader unfolds.
fn folded(section: &Section<'_>) -> El {
    el("details").key(section.id).child(el("summary").child(el("h3").text(section.label)))
}

fn links(lang: Lang, section: &Section<'_>, options: &Options) -> El {
    let system = options.system.then(|| button("system-share").text(lang.share_system()));
    el("div").key(section.id).child(versions(lang, options)).child(fields(lang, &section.pieces)).maybe(system)
}

/// The choice whether links and codes follow the data or stay with this version.
fn versions(lang: Lang, options: &Options) -> El {
    let choice = |action, name, on| button(action).set("aria-pressed", pressed(on)).text(name);
    switch(lang.share_version()).child(choice("option pinned 0", lang.share_live(), !options.pinned)).child(choice(
        "option pinned 1",
        lang.share_pinned(),
        options.pinned,
    ))
}

/// The choice whether codes are for the whole view or for the open issue or passage alone.
fn forms(input: &Input<'_>, options: &Options) -> Option<El> {
    let (lang, small) = (input.lang, small_form(input.state)?);
    let name = if small == Form::Strip { lang.share_strip() } else { lang.share_card() };
    let choice =
        |key: &str, name, on| button(["option form ", key].concat()).set("aria-pressed", pressed(on)).text(name);
    let whole = choice("whole", lang.share_whole(), options.form.is_none());
    Some(switch(lang.share_form()).child(whole).child(choice(small.key(), name, options.form == Some(small))))
}

fn embeds(input: &Input<'_>, section: &Section<'_>, options: &Options) -> El {
    let lang = input.lang;
    let kinds = section.pieces.iter();
    let shown = kinds.clone().find(|piece| piece.id == options.kind).or(section.pieces.first());
    let mut codes = switch(lang.share_kind());
    for piece in kinds {
        let on = shown.is_some_and(|shown| shown.id == piece.id);
        codes.add(
            button(["option kind ", &piece.id].concat())
                .key(&piece.id)
                .set("aria-pressed", pressed(on))
                .text(piece.label),
        );
    }
    let mut widths = switch(lang.share_width());
    for width in WIDTHS {
        let text = width.to_string();
        widths.add(
            button(["option width ", &text].concat())
                .set("aria-pressed", pressed(width == options.width))
                .text([&text, " px"].concat()),
        );
    }
    let code = shown.map_or_else(fragment, |piece| field(lang, piece, 6));
    el("div").maybe(forms(input, options)).child(codes).child(widths).child(code).maybe(preview(lang, options))
}

/// A preview of the embedded page, if the reader asks for it.
fn preview(lang: Lang, options: &Options) -> Option<El> {
    let embed = options.embed.as_ref()?;
    let action = if options.preview { "option preview 0" } else { "option preview 1" };
    let switch = button(action).set("aria-pressed", pressed(options.preview)).text(lang.share_preview());
    let frame = || {
        el("iframe")
            .key(&[embed, " ", &options.width.to_string()].concat())
            .set("src", embed)
            .set("title", lang.share_preview())
            .set("width", options.width.to_string())
            .set("height", options.height.to_string())
    };
    Some(el("div").class("preview").child(switch).maybe(options.preview.then(frame)))
}

/// One line for each form: its name, and a button for each file.
fn pictures(lang: Lang, section: &Section<'_>) -> El {
    let mut list = el("ul").class("files");
    let mut line: Option<(&str, El)> = None;
    for piece in &section.pieces {
        let (kind, form) = piece.id.split_once('-').unwrap_or((&piece.id, ""));
        let form = form.trim_end_matches("@2x");
        if line.as_ref().is_none_or(|(last, _)| *last != form) {
            if let Some((_, done)) = line.take() {
                list.add(done);
            }
            line = Some((form, el("li").key(form).child(el("span").text(piece.label))));
        }
        let name = match kind {
            "svg" => "SVG",
            _ if piece.id.ends_with("@2x") => "PNG 2×",
            _ => "PNG",
        };
        if let Some((_, item)) = &mut line {
            item.add(button(["file ", &piece.id].concat()).label([name, ", ", piece.label].concat()).text(name));
        }
    }
    el("div").child(el("p").class("quiet").text(lang.share_picture_note())).child(match line {
        Some((_, done)) => list.child(done),
        None => list,
    })
}

fn files(section: &Section<'_>) -> El {
    let mut list = el("p").class("actions");
    for piece in &section.pieces {
        list.add(button(["file ", &piece.id].concat()).text(piece.label));
    }
    list
}

fn fields(lang: Lang, pieces: &[Piece<'_>]) -> El {
    let mut fields = el("div");
    for piece in pieces {
        fields.add(field(lang, piece, if piece.id == "description" { 8 } else { 3 }));
    }
    fields
}

/// A text in a field, with a button that copies it.
fn field(lang: Lang, piece: &Piece<'_>, rows: u32) -> El {
    let field = el("div").class("field").key(&piece.id);
    let name = el("span").class("label").text(piece.label);
    let id = ["field:", &piece.id].concat();
    match piece.content() {
        Content::Text(text) => {
            let rows = if text.len() < 90 { 1 } else { rows };
            let copy = button(["copy-field ", &id].concat()).label([lang.share_copy(), ": ", piece.label].concat());
            let area = el("textarea")
                .flag("readonly", true)
                .set("rows", rows.to_string())
                .set("spellcheck", "false")
                .label(piece.label)
                .id(id)
                .value(text);
            field.child(el("div").class("field-head").child(name).child(copy.text(lang.share_copy()))).child(area)
        }
        Content::Missing(why) => field.child(name).child(el("p").text(why)),
        Content::File { .. } | Content::Drawing { .. } => field,
    }
}

fn foot(lang: Lang, options: &Options) -> El {
    let editors = options.editors.as_ref().map(|address| {
        el("a").set("href", address).set("target", "_blank").set("rel", "noopener").text(lang.share_editors())
    });
    el("p").class("actions").child(button("save-copy").text(lang.share_save_copy())).maybe(editors)
}

/// The note that a frame lacks some permissions, with a link to the page.
fn framed(lang: Lang, options: &Options) -> Option<El> {
    let page = source::link(options.page.as_ref()?).text(lang.open_page());
    Some(el("p").class("quiet").text(lang.share_framed()).text(" ").child(page))
}
