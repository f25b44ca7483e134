//! What is taken away: one file, the folder to host, embed codes, and what next month needs.

use super::part;
use crate::el::{El, button, el, field};
use crate::message::What;
use crate::session::Session;
use saydo::scene::svg::escape;

pub fn publish(session: &Session) -> El {
    let lang = session.lang;
    let save = |what: What, name: &'static str, words: &'static str| {
        let words = if session.writing == Some(what) { lang.writing() } else { words };
        button(["write ", name].concat(), words).flag("disabled", session.writing.is_some())
    };
    let offer = |button: El, help: Option<&'static str>| {
        el("div").class("offer").child(button).maybe(help.map(|help| el("p").class("quiet").text(help)))
    };
    let mends = session.state.mends.len();
    let failed = session.unwritten.as_ref().map(|why| el("p").class("refusal").set("role", "alert").text(why.clone()));
    let table = (mends > 0).then(|| {
        offer(save(What::Table, "table", lang.publish_table()), None)
            .child(el("p").class("quiet").text(lang.mends(mends)))
    });
    el("section")
        .class("publish")
        .child(part(lang.publish_heading(), None))
        .maybe(failed)
        .child(offer(save(What::Page, "page", lang.publish_page()).class("go"), Some(lang.publish_page_help())))
        .child(offer(save(What::Folder, "folder", lang.publish_folder()).class("go"), Some(lang.publish_folder_help())))
        .child(field(lang.publish_address(), "address", &session.state.address))
        .child(el("p").class("quiet").text(lang.publish_address_help()))
        .child(codes(session))
        .child(part(lang.publish_more(), None))
        .child(offer(save(What::Map, "map", lang.publish_map()), Some(lang.publish_map_help())))
        .child(offer(save(What::Data, "data", lang.publish_data()), None))
        .maybe(table)
}

/// Stands in the codes until the folder's address is known.
const EXAMPLE: &str = "https://example.org/my-figure";

/// Embed codes. Until it is known where the folder will stand, they have an example's address and say so.
fn codes(session: &Session) -> El {
    let lang = session.lang;
    let help = match address(session) {
        Some(_) => lang.publish_codes_help().to_owned(),
        None => lang.publish_codes_example(EXAMPLE),
    };
    let one = |at: usize, words: &'static str| {
        let text = el("textarea").set("readonly", "readonly").set("rows", "4").label(words).value(code(session, at));
        el("div").class("code").child(el("b").text(words)).child(text).child(button(format!("copy {at}"), lang.copy()))
    };
    el("div")
        .child(part(lang.publish_codes(), None))
        .child(el("p").class("quiet").text(help))
        .child(one(0, lang.publish_frame()))
        .child(one(1, lang.publish_link()))
}

/// Where the folder will stand, if that is an address.
fn address(session: &Session) -> Option<&str> {
    let address = session.state.address.trim().trim_end_matches('/');
    (address.starts_with("https://") || address.starts_with("http://")).then_some(address)
}

/// An embed code: 0 a frame, 1 a link.
pub fn code(session: &Session, at: usize) -> String {
    let address = address(session).unwrap_or(EXAMPLE);
    let (mut url, mut title) = (String::new(), String::new());
    escape(address, &mut url);
    escape(&session.state.mapping.figure.title, &mut title);
    match at {
        0 => format!(
            "<iframe src=\"{url}/embed.html\" title=\"{title}\" width=\"100%\" height=\"600\" loading=\"lazy\"></iframe>"
        ),
        _ => format!("<a href=\"{url}/\">{title}</a>"),
    }
}
