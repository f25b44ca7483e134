//! The sheet *Share*: a preview of what is offered, four choices, and one button that hands it over. Everything else
//! stands under *More*. The second module draws it.

mod preview;
mod sheet;

use super::build::{El, button, close, el, link, pressed};
use super::controls::switch;
use super::tree::Tree;
use super::ways::view_name;
use saydo_share::form::Form;
use saydo_share::kit::{self, Content, Kit, Piece, Section};
use saydo_share::look::Ground;
use saydo_share::offer::{Place, Text, WIDTHS, What};
use saydo_share::{clip, wording};
use saydo_text::{Lang, Said};
pub use sheet::{Around, Sheet};

/// The sheet.
pub fn share(sheet: &Sheet<'_>) -> Tree {
    let lang = sheet.input.lang;
    let kit = Kit::of(sheet.input, sheet.request);
    let head = el("div").class("sheet-head").child(el("h2").text(lang.share())).child(close(lang, "sheet share"));
    let choices = el("div")
        .class("share-choices")
        .child(what(sheet))
        .child(place(sheet))
        .child(look(sheet))
        .child(words(sheet))
        .child(primary(sheet, &kit));
    let desk = el("div").class("desk").child(seen(sheet)).child(choices).maybe(code(sheet, &kit));
    el("section")
        .class("sheet share")
        .label(lang.share())
        .id("sheet")
        .set("tabindex", "-1")
        .child(head)
        .child(desk)
        .child(more(sheet, &kit))
        .into()
}

/// The preview under the choice of its width.
fn seen(sheet: &Sheet<'_>) -> El {
    let (lang, offer) = (sheet.input.lang, sheet.offer);
    let widths = || {
        let mut widths = switch(lang.share_width());
        for width in WIDTHS {
            let is_on = width == offer.width;
            widths.add(choice("width", &width.to_string(), lang.share_px(&thousands(width)), is_on));
        }
        widths
    };
    let width = thousands(offer.width);
    let size = || match offer.height() {
        Some(height) => lang.share_size(&width, &thousands(height)),
        None => lang.share_size_unknown(&width),
    };
    let size = offer.place.is_live().then(|| el("p").class("quiet").text(size()));
    el("div")
        .class("share-preview")
        .maybe(offer.place.is_live().then(widths))
        .child(preview::preview(sheet))
        .maybe(size)
}

/// A number with a sign after its thousands.
fn thousands(n: u32) -> String {
    let group = Lang::now().number_group();
    if n < 1000 { n.to_string() } else { format!("{}{group}{:03}", n / 1000, n % 1000) }
}

/// A button that sets an option.
fn choice(option: &str, value: &str, name: impl Into<super::tree::Str>, is_on: bool) -> El {
    button(["option ", option, " ", value].concat()).set("aria-pressed", pressed(is_on)).text(name)
}

/// A choice under its heading.
fn group(name: &'static str) -> El {
    el("section").class("choice").key(name).child(el("h3").text(name))
}

/// Buttons in a row, named for assistive technology alone.
fn row(name: &'static str) -> El {
    el("div").class("switch").set("role", "group").label(name)
}

fn what(sheet: &Sheet<'_>) -> El {
    let (lang, offer) = (sheet.input.lang, sheet.offer);
    let mut buttons = row(lang.share_what().as_str());
    for what in &offer.whats {
        let name = match what {
            What::Passage => lang.share_what_passage().to_owned(),
            What::Issue => lang.share_what_issue().to_owned(),
            What::View => lang.share_what_view(view_name(lang, offer.page).as_str()),
            What::Figure => lang.share_what_figure().to_owned(),
        };
        buttons.add(choice("what", what.key(), name, *what == offer.what));
    }
    group(lang.share_what().as_str()).child(buttons)
}

fn place(sheet: &Sheet<'_>) -> El {
    let (lang, offer) = (sheet.input.lang, sheet.offer);
    let mut buttons = row(lang.share_where().as_str());
    for place in Place::ALL {
        buttons.add(choice("place", place.key(), place_name(lang, place), place == offer.place));
    }
    let group = group(lang.share_where().as_str()).child(buttons);
    let forms = offer.place.pictures();
    if forms.len() < 2 {
        return group;
    }
    let mut sizes = row(lang.share_form().as_str());
    for form in forms {
        sizes.add(choice(offer.place.key(), form.key(), kit::form_name(lang, *form), Some(*form) == offer.picture));
    }
    group.child(sizes)
}

fn place_name(lang: Lang, place: Place) -> &'static str {
    match place {
        Place::Web => lang.share_web().as_str(),
        Place::Print => lang.share_print().as_str(),
        Place::Social => lang.share_social().as_str(),
        Place::Newsletter => lang.share_newsletter().as_str(),
        Place::Amp => lang.share_amp().as_str(),
    }
}

fn look(sheet: &Sheet<'_>) -> El {
    let (lang, offer) = (sheet.input.lang, sheet.offer);
    let (look, is_live) = (&offer.look, offer.place.is_live());
    let mut themes = row(lang.share_theme().as_str());
    for ground in Ground::ALL {
        let name = match ground {
            Ground::Light => lang.share_light(),
            Ground::Dark => lang.share_dark(),
            Ground::Auto => lang.share_auto(),
        };
        // A picture has one theme.
        if is_live || ground != Ground::Auto {
            themes.add(choice("ground", ground.key(), name, ground == look.ground));
        }
    }
    let heading = row(lang.share_heading().as_str())
        .child(choice("heading", "on", lang.share_heading_on(), !look.is_bare))
        .child(choice("heading", "off", lang.share_heading_off(), look.is_bare));
    let letters =
        || {
            row(lang.share_type().as_str())
                .child(choice("type", "serif", lang.share_serif(), !look.sans))
                .child(choice("type", "sans", lang.share_sans(), look.sans))
        };
    let colour = if look.accent.is_empty() { PLAIN } else { &look.accent };
    let field = el("input").set("type", "color").does("option accent").value(colour.to_owned());
    let bar = el("div")
        .class("switch")
        .child(el("label").class("accent").child(field).text(lang.share_accent()))
        .maybe((!look.accent.is_empty()).then(|| button("option accent none").text(lang.share_accent_none())));
    group(lang.share_look().as_str())
        .maybe((offer.place != Place::Print).then_some(themes))
        .child(heading)
        .maybe(is_live.then(letters))
        .child(bar)
}

/// The colour that a field for a colour begins with.
const PLAIN: &str = "#1b1b1b";

fn words(sheet: &Sheet<'_>) -> El {
    let (input, request, lang) = (sheet.input, sheet.request, sheet.input.lang);
    let mut words = group(lang.share_words().as_str());
    for text in Text::ALL {
        let (name, now, most) = match text {
            Text::Headline => (lang.share_headline(), kit::title(input, request), wording::TITLE),
            Text::Caption => (lang.share_caption(), kit::caption(input, request), wording::CAPTION),
            Text::Alt => (lang.share_alt(), kit::alt(input, request), wording::ALT),
        };
        words.add(field_of(sheet, text, name, &now, most));
    }
    words
}

/// A text to edit, with its length. It begins with the computed one.
fn field_of(sheet: &Sheet<'_>, text: Text, name: Said, now: &str, most: usize) -> El {
    let (lang, option) = (sheet.input.lang, sheet.offer.name_of(text));
    let (n, is_ours) = (clip::length(now), sheet.offer.text(text).is_none());
    let length = lang.share_length(n, &most.to_string());
    let count = el("span").class(if n > most { "count over" } else { "count" }).text(length);
    let again = ["option ", &sheet.offer.giving_up(text)].concat();
    let again = || button(again).class("link").text(lang.share_again());
    let copy = button(["copy-field field:", text.key()].concat())
        .class("link")
        .label([lang.share_copy().as_str(), ": ", &name].concat())
        .text(lang.share_copy());
    let rows = if text == Text::Headline { "2" } else { "4" };
    let area = el("textarea")
        // A translator that replaces its text would empty the field.
        .set("translate", "no")
        .set("rows", rows)
        .does(["option ", &option].concat())
        .id(["field:", text.key()].concat())
        .label(name)
        .value(now.to_owned());
    let head = el("div").class("field-head").child(el("span").class("label").text(name)).child(count);
    let ways = el("span").class("field-ways").maybe((!is_ours).then(again)).child(copy);
    // What was typed stays in its field. Where the computed text comes back, it is another field.
    let key = [&option, " ", &sheet.offer.times_given_up(text).to_string()].concat();
    el("div").class("field").key(&key).child(head.child(ways)).child(area)
}

/// The button that hands over what is offered, and what else has to be known.
fn primary(sheet: &Sheet<'_>, kit: &Kit<'_>) -> El {
    let (lang, offer) = (sheet.input.lang, sheet.offer);
    let bar = el("div").class("share-primary").key("*primary");
    let Some(code) = code_of(offer.place) else { return file_to_take(sheet, kit, bar) };
    let Some(piece) = kit.piece(code) else { return bar };
    let content = piece.content();
    let Content::Text(_) = &content else { return bar.child(missing(content)) };
    let is_measured = !offer.place.is_live() || offer.height().is_some();
    let has_picture = offer.place == Place::Newsletter && !kit::is_quoted(sheet.input);
    let picture = file_id("png", Form::Letter);
    let act = match has_picture {
        true => ["file ", &picture, " field:", code].concat(),
        false => ["copy-field field:", code].concat(),
    };
    let name = if has_picture { lang.share_take_both() } else { lang.share_take_code() };
    let note = || lang.share_upload(&picture_name(kit, &picture));
    bar.child(button(act).class("primary").id("take").flag("disabled", !is_measured).text(name))
        .maybe(has_picture.then(|| el("p").class("quiet").text(note())))
}

/// The code of this place as text.
fn code(sheet: &Sheet<'_>, kit: &Kit<'_>) -> Option<El> {
    let piece = kit.piece(code_of(sheet.offer.place)?)?;
    let content = piece.content();
    let shown = || {
        let name = el("p").class("label").text(piece.label);
        el("div").class("share-code field").key("*code").child(name).child(area(piece, &content, 5))
    };
    matches!(content, Content::Text(_)).then(shown)
}

/// The code that a place takes, if it takes one.
fn code_of(place: Place) -> Option<&'static str> {
    match place {
        Place::Web => Some("iframe"),
        Place::Amp => Some("amp"),
        Place::Newsletter => Some("newsletter"),
        Place::Print | Place::Social => None,
    }
}

fn file_to_take(sheet: &Sheet<'_>, kit: &Kit<'_>, bar: El) -> El {
    let (lang, offer) = (sheet.input.lang, sheet.offer);
    let form = offer.picture.unwrap_or(Form::Landscape);
    let format = if form.is_print() { "pdf" } else { "png" };
    let id = file_id(format, form);
    let content = kit.piece(&id).map(Piece::content);
    if let Some(content @ Content::Missing(_)) = content {
        return bar.child(missing(content));
    }
    let name = if form.is_print() { lang.share_take_pdf() } else { lang.share_take_picture() };
    let mut others = el("p").class("quiet").text(lang.share_also());
    let formats: &[&str] = if form.is_print() { &["svg", "png"] } else { &["png2", "svg"] };
    for format in formats {
        let id = file_id(format, form);
        let way = button(["file ", &id].concat()).class("link");
        others = others.text(" ").child(way.text(kit::format_name(&id)));
    }
    bar.child(button(["file ", &id].concat()).class("primary").id("take").text(name)).child(others)
}

fn file_id(format: &str, form: Form) -> String {
    [format, "-", form.key()].concat()
}

/// The name of a picture's file.
fn picture_name(kit: &Kit<'_>, id: &str) -> String {
    match kit.piece(id).map(Piece::content) {
        Some(Content::Drawing { name, .. } | Content::File { name, .. }) => name,
        _ => String::new(),
    }
}

/// The reason why there is nothing to hand over.
fn missing(content: Content) -> El {
    let why = if let Content::Missing(why) = content { why } else { "" };
    el("p").class("why").text(why)
}

/// What few editors need.
fn more(sheet: &Sheet<'_>, kit: &Kit<'_>) -> El {
    let lang = sheet.input.lang;
    let mut more = el("details").class("share-more").key("*more").child(el("summary").text(lang.share_more_ways()));
    more.add(versions(sheet));
    let system = sheet.around.system.then(|| button("system-share").text(lang.share_system()));
    for section in &kit.sections {
        let content = match section.id {
            "embed" => codes(sheet, kit, section),
            "picture" => pictures(lang, section),
            "data" => el("div").child(files(section)).child(el("p").class("quiet").text(lang.share_csv_note())),
            "texts" => fields(lang, section.pieces.iter().filter(|piece| piece.id == "description")),
            _ => fields(lang, section.pieces.iter()),
        };
        more.add(el("section").key(section.id).child(el("h3").text(section.label)).child(content));
    }
    let editors = sheet.around.editors.as_ref().map(|address| link(address).text(lang.share_editors()));
    let foot = el("p").class("actions").maybe(system).child(button("save-copy").text(lang.share_save_copy()));
    more.maybe(framed(sheet)).child(foot.maybe(editors))
}

/// The choice whether links and codes follow the data or stay with this version.
fn versions(sheet: &Sheet<'_>) -> El {
    let (lang, is_pinned) = (sheet.input.lang, sheet.offer.pinned.is_some());
    switch(lang.share_version()).child(choice("pinned", "0", lang.share_live(), !is_pinned)).child(choice(
        "pinned",
        "1",
        lang.share_pinned(),
        is_pinned,
    ))
}

/// The codes but for the one that stands above.
fn codes(sheet: &Sheet<'_>, kit: &Kit<'_>, section: &Section<'_>) -> El {
    let lang = sheet.input.lang;
    let above = code_of(sheet.offer.place);
    let mut list = el("div");
    for piece in section.pieces.iter().filter(|piece| above != Some(&piece.id)) {
        let form = match piece.id.as_str() {
            "static" => Form::Screen,
            "newsletter" => Form::Letter,
            _ => {
                list.add(field(lang, piece, 3));
                continue;
            }
        };
        let id = file_id("png", form);
        let note = || {
            let save = button(["file ", &id].concat()).class("link").text(lang.share_take_picture());
            el("p").class("quiet").text(lang.share_upload(&picture_name(kit, &id))).text(" ").child(save)
        };
        list.add(field(lang, piece, 3).maybe((!kit::is_quoted(sheet.input)).then(note)));
    }
    list
}

/// One line for each form: its name, and a button for each file.
fn pictures(lang: Lang, section: &Section<'_>) -> El {
    let mut list = el("ul").class("files");
    let mut line: Option<(&str, El)> = None;
    for piece in &section.pieces {
        let form = piece.id.split_once('-').map_or("", |(_, form)| form);
        if line.as_ref().is_none_or(|(last, _)| *last != form) {
            if let Some((_, done)) = line.take() {
                list.add(done);
            }
            line = Some((form, el("li").key(form).child(el("span").text(piece.label))));
        }
        let name = kit::format_name(&piece.id);
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

fn fields<'a, 'b: 'a>(lang: Lang, pieces: impl Iterator<Item = &'a Piece<'b>>) -> El {
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
    match piece.content() {
        content @ Content::Text(_) => {
            let copy = button(["copy-field field:", &piece.id].concat());
            let copy = copy.label([lang.share_copy().as_str(), ": ", piece.label].concat()).text(lang.share_copy());
            field.child(el("div").class("field-head").child(name).child(copy)).child(area(piece, &content, rows))
        }
        Content::Missing(why) => field.child(name).child(el("p").text(why)),
        Content::File { .. } | Content::Drawing { .. } => field,
    }
}

/// A text to copy.
fn area(piece: &Piece<'_>, content: &Content, rows: u32) -> El {
    let text = if let Content::Text(text) = content { text.as_str() } else { "" };
    el("textarea")
        .class("code")
        .set("translate", "no")
        .flag("readonly", true)
        .set("rows", if text.len() < 90 { "1".to_owned() } else { rows.to_string() })
        .set("spellcheck", "false")
        .label(piece.label)
        .id(["field:", &piece.id].concat())
        .value(text.to_owned())
}

/// The note that a frame lacks some permissions, with a link to the page.
fn framed(sheet: &Sheet<'_>) -> Option<El> {
    let lang = sheet.input.lang;
    let page = link(sheet.around.page.as_ref()?).text(lang.open_page());
    Some(el("p").class("quiet").text(lang.share_framed()).text(" ").child(page))
}
