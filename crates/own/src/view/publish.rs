//! What is taken away: one file, the folder to host, embed codes, and what next month needs.

use super::parts::{part, picker, said};
use crate::el::{El, button, el, input};
use crate::message::What;
use crate::session::Session;
use crate::work::write;
use saydo::text::{Lang, Said};
use saydo_publish::{EXAMPLE, embed_codes};

pub fn publish(session: &Session) -> El {
    let lang = Lang::now();
    let save = |what: What, words: Said| {
        let words = if session.writing == Some(what) { lang.own_writing() } else { words };
        button(["write ", what.name()].concat(), words).flag("disabled", session.writing.is_some())
    };
    let offer = |what: What, button: El, help: Option<String>| {
        let failed = session.unwritten.as_ref().filter(|(of, _)| *of == what);
        let failed = failed.map(|(_, why)| el("p").class("refusal").set("role", "alert").text(why.clone()));
        let said = said(session, &["write ", what.name()].concat());
        let help = help.map(|help| el("p").class("quiet").text(help));
        el("div").class("offer").child(button).maybe(said).maybe(failed).maybe(help)
    };
    let mends = session.state.mends.len();
    let table = (mends > 0).then(|| {
        offer(What::Table, save(What::Table, lang.own_publish_table()), None)
            .child(el("p").class("quiet").text(lang.own_mends(mends)))
    });
    el("section")
        .class("publish")
        .id("publish")
        .set("tabindex", "-1")
        .child(part(lang.own_publish_host(), None))
        .child(place(session))
        .child(offer(What::Folder, save(What::Folder, lang.own_publish_folder()).class("go"), Some(unpacked(session))))
        .child(codes(session))
        .child(part(lang.own_publish_alone(), None))
        .child(offer(
            What::Page,
            save(What::Page, lang.own_publish_page()),
            Some(lang.own_publish_page_help().to_owned()),
        ))
        .maybe(table)
        .child(
            el("details")
                .class("later")
                .child(el("summary").text(lang.own_publish_more()))
                .child(el("p").set("data-drop", "0").text(lang.own_publish_next()).text(" ").child(picker(
                    "0",
                    lang.own_take_pick(),
                    "button",
                )))
                .child(el("p").class("quiet").text(lang.own_publish_again()))
                .child(offer(
                    What::Map,
                    save(What::Map, lang.own_publish_map()),
                    Some(lang.own_publish_map_help().to_owned()),
                ))
                .child(offer(What::Data, save(What::Data, lang.own_publish_data()), None)),
        )
}

/// Where the folder will stand.
fn place(session: &Session) -> El {
    let (lang, written) = (Lang::now(), session.state.mapping.figure.address.as_deref().unwrap_or_default());
    let is_bad = !written.is_empty() && address(session).is_none();
    let field = input("figure address", written).set("inputmode", "url").set("placeholder", EXAMPLE);
    let field = if is_bad { field.set("aria-invalid", "true") } else { field };
    let field = field.set("aria-describedby", "address-help");
    let help = el("p").id("address-help").class(if is_bad { "bad" } else { "quiet" });
    let help = if is_bad {
        help.set("role", "alert").text(lang.own_publish_address_bad(EXAMPLE))
    } else {
        help.text(lang.own_publish_address_help())
    };
    el("div")
        .child(el("label").class("field").child(el("span").text(lang.own_publish_address())).child(field))
        .child(help)
}

/// Embed codes. Until it is known where the folder will stand, they have an example's address and say so.
fn codes(session: &Session) -> El {
    let lang = Lang::now();
    let help = match address(session) {
        Some(_) => lang.own_publish_codes_help().to_owned(),
        None => lang.own_publish_codes_example(EXAMPLE),
    };
    let one = |at: usize, words: Said, is_named: bool| {
        let action = format!("copy {at}");
        let is_done = session.beside == action && !session.notice.is_empty();
        let copy = button(action, if is_done { lang.own_copied() } else { lang.share_copy() });
        let text = el("textarea").set("readonly", "readonly").set("rows", "4").label(words).value(code(session, at));
        el("div").class("code").maybe(is_named.then(|| el("b").text(words))).child(text).child(copy)
    };
    el("div")
        .child(part(lang.own_publish_codes(), None))
        .child(el("p").class("quiet").text(help))
        .child(one(0, lang.own_publish_link(), true))
        .child(el("details").child(el("summary").text(lang.own_publish_frame())).child(one(
            1,
            lang.own_publish_frame(),
            false,
        )))
}

fn address(session: &Session) -> Option<String> {
    write::address(&session.state.mapping.figure)
}

/// Where to put what the ZIP file holds.
fn unpacked(session: &Session) -> String {
    let (lang, folder) = (Lang::now(), write::folder_name(&session.state.mapping.figure));
    match address(session) {
        None => lang.own_publish_folder_help(&folder),
        Some(address) if saydo_publish::folder_of(&address).is_none() => lang.own_publish_folder_inside(&address),
        Some(address) => lang.own_publish_folder_there(&folder, &address),
    }
}

/// An embed code: 0 a link that becomes a frame of the right height, 1 a frame.
pub fn code(session: &Session, at: usize) -> String {
    let [link, frame] = embed_codes(&session.state.mapping.figure.title, address(session).as_deref());
    if at == 0 { link } else { frame }
}
