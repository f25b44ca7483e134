//! The study module: a session told by texts, which takes over from another one and is drawn as a packed tree.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use saydo::model::packed;
use saydo::session::Session;
use saydo::session::message::{Around, Message, Order};
use saydo::state::Settings;
use saydo::study::answer;
use saydo::views::Tree;
use saydo::views::html::to_html;
use saydo::views::packed::unpack;
use std::rc::Rc;

const WIDTH: f64 = 800.0;

fn around() -> Around {
    Around { address: "https://a.example/".to_owned(), ..Around::default() }
}

/// A session of the invented data set that begins with a fragment.
fn session(settings: &str) -> Session {
    let mut session = Session::new(Rc::new(common::invented::dataset()), Settings::read(settings), WIDTH);
    session.begin(around());
    session
}

fn ask(parts: &[&[u8]]) -> Vec<Vec<u8>> {
    answer(parts)
}

/// Begins a session in the module.
fn begin(settings: &str) -> Vec<Vec<u8>> {
    let data = packed::write(&common::invented::dataset()).unwrap();
    assert_eq!(ask(&[b"data", &data]), [b"1"]);
    ask(&[b"begin", settings.as_bytes(), Message::width(WIDTH).text.as_bytes(), around().to_text().as_bytes()])
}

fn tell(name: &str, text: &str) -> Vec<Vec<u8>> {
    ask(&[b"tell", name.as_bytes(), text.as_bytes(), b"", b"", around().to_text().as_bytes()])
}

fn drawn() -> Tree {
    unpack(&ask(&[b"page"])[0]).unwrap()
}

/// The orders of an answer.
fn orders(answer: &[Vec<u8>]) -> Vec<(String, String)> {
    let text = |part: &[u8]| String::from_utf8(part.to_vec()).unwrap();
    answer[1..].chunks(2).map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
}

fn pairs(orders: Vec<Order>) -> Vec<(String, String)> {
    orders.into_iter().map(|order| (order.kind, order.value)).collect()
}

#[test]
fn the_module_does_what_a_session_does() {
    let settings = "url=\nbegin=v=1&view=evidence";
    let mut own = session(settings);
    assert_eq!(orders(&begin(settings)), pairs(own.orders()));
    assert_eq!(drawn(), own.draw());
    for (name, text) in [
        ("do", "view timeline"),
        ("do", "query\nvow"),
        ("do", "sheet sure"),
        ("do", "fly"),
        ("width", &Message::width(1300.0).text),
        ("do", "view places"),
        ("do", "copy-link"),
        ("uncopied", "https://a.example/#v=1"),
        ("state", "v=1&view=story&step=2"),
        ("theme", "dark"),
        ("search", ""),
        ("move", "ArrowRight issue:fish"),
    ] {
        let is_changed = own.hear(Message::new(name, text), around());
        let told = tell(name, text);
        assert_eq!((!told[0].is_empty(), orders(&told)), (is_changed, pairs(own.orders())), "{name} {text}");
        assert_eq!(drawn(), own.draw(), "{name} {text}");
    }
}

#[test]
fn a_search_of_a_link_is_read_as_it_was_meant_where_it_hits_nothing_as_written() {
    let begun = |query: &str| session(&["begin=v=1&view=evidence&q=", query].concat()).fragment();
    let plain = |query: &str| ["v=1&view=evidence&q=", query].concat();
    assert!(to_html(&session("begin=v=1&view=evidence&q=gates").draw()).contains("<mark>"));
    for mangled in ["gates).", "gates.", "gates%E2%80%9D", "%22gates%22", "gates%2B"] {
        assert_eq!(begun(mangled), plain("gates"), "{mangled}");
    }
    let two = session("begin=v=1&view=evidence&q=gates+moved").fragment();
    assert_eq!(begun("gates%2Bmoved."), two);
    // What hits nothing either way stays as it came, and so does what a reader types.
    assert_eq!(begun("gatesx%2By."), plain("gatesx%2By."));
    let mut typed = session("begin=v=1&view=evidence");
    typed.hear(Message::act("query", "gates)."), around());
    assert_eq!(typed.fragment(), plain("gates%29."));
}

#[test]
fn a_session_goes_on_where_another_one_stood() {
    let mut first = session("url=\ncontrols=full\nhome=https://b.example/");
    for told in [Message::act("issue fish", ""), Message::act("sheet share", ""), Message::act("option width", "320")] {
        first.hear(told, around());
    }
    first.orders();
    let settings = first.settings(&first.fragment());
    assert_eq!(Settings::read(&settings).begin, "v=1&issue=fish");
    let mut next = session(&settings);
    for message in first.opened() {
        next.hear(message, around());
    }
    assert_eq!(next.fragment(), first.fragment());
    assert_eq!(to_html(&next.draw()), to_html(&first.draw()));
    assert!(pairs(next.orders()).contains(&("ask".to_owned(), "draw\nshare\nwidth 320".to_owned())));
}

#[test]
fn land_that_could_not_be_fetched_can_be_asked_for_again() {
    let mut own = session("begin=view=places");
    assert!(pairs(own.orders()).contains(&("land".to_owned(), String::new())));
    let is_offered = |own: &Session| to_html(&own.draw()).contains("data-do=\"again\"");
    for _ in 0..2 {
        assert!(!is_offered(&own));
        own.hear(Message::new("land", ""), around());
        assert!(is_offered(&own));
        own.hear(Message::act("again", ""), around());
        assert!(pairs(own.orders()).contains(&("land".to_owned(), String::new())));
    }
    own.hear(Message { bytes: Some(Vec::new()), ..Message::new("land", "") }, around());
    assert!(is_offered(&own), "what can't be read");
    own.hear(Message::act("view gaps", ""), around());
    assert!(!is_offered(&own), "where nothing lacks it");
}

#[test]
fn what_could_not_be_fetched_is_said_until_the_reader_does_something_else() {
    let mut own = session("");
    own.hear(Message::new("missing", "1"), around());
    let html = to_html(&own.draw());
    assert!(html.contains("data-do=\"again\"") && html.matches("could not be fetched").count() == 2, "{html}");
    own.hear(Message::act("issue fish", ""), around());
    assert!(!to_html(&own.draw()).contains("data-do=\"again\""));
}

#[test]
fn a_module_without_data_or_with_an_unknown_request_answers_with_nothing() {
    assert_eq!(ask(&[b"data", b"{}"]), [b""]);
    for request in [&[][..], &[b"fly".as_slice()], &[b"page"], &[b"begin", b"", b"", b""], &[b"tell", b"do", b"close"]]
    {
        assert!(ask(request).is_empty(), "{request:?}");
    }
}

#[test]
fn what_a_link_lacks_is_told_to_the_session_that_takes_over() {
    let mut first = session("");
    first.hear(Message::new("lost", "99x"), around());
    begin(&first.settings(&first.fragment()));
    for message in first.opened() {
        tell(&message.name, &message.text);
    }
    assert!(to_html(&drawn()).contains("99x"));
}

#[test]
fn a_note_that_is_copied_is_shown_with_what_to_do_with_it() {
    let mut own = session("begin=v=1&view=evidence");
    for (action, is_note) in [("copy-report", true), ("copy-dispute fish-vow", true), ("copy-link", false)] {
        own.hear(Message::act(action, ""), around());
        let (_, text) = pairs(own.orders()).into_iter().find(|(kind, _)| kind == "copy").unwrap();
        for (answer, is_shown) in [("copied", is_note), ("uncopied", true)] {
            own.hear(Message::new(answer, &text), around());
            let shown = to_html(&own.draw());
            assert_eq!(shown.contains("Paste it into a message"), is_note, "{action} {answer}");
            assert_eq!(shown.contains("copy-text"), is_shown, "{action} {answer}");
            own.hear(Message::act("sheet copy", ""), around());
        }
    }
}
