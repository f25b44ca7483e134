//! One listener for each kind of event, for the whole widget. A control carries its action as text in `data-do`.

use gloo::events::{EventListener, EventListenerOptions};
use saydo_session::message::Message;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

/// The receiver of messages.
pub type Send = Rc<dyn Fn(Message)>;

/// The listeners of a widget. They are dropped with it.
pub struct Listeners(#[expect(dead_code, reason = "kept for their drop")] Vec<EventListener>);

impl Listeners {
    /// Listens on the widget's root.
    pub fn new(live: &Element, send: &Send) -> Self {
        Self(vec![
            on(live, "click", send, click),
            on(live, "input", send, input),
            on(live, "change", send, change),
            on(live, "keydown", send, key),
        ])
    }
}

fn on(live: &Element, kind: &'static str, send: &Send, handle: fn(&Event) -> Option<Message>) -> EventListener {
    let send = send.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(live, kind, options, move |event| {
        if let Some(message) = handle(event) {
            send(message);
        }
    })
}

/// The event's target, or the nearest element around it, that has the attribute.
fn carrier(event: &Event, attribute: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(&["[", attribute, "]"].concat()).ok()?
}

fn action_of(element: &Element, value: &str) -> Option<Message> {
    Some(Message::act(&element.get_attribute("data-do")?, value))
}

fn click(event: &Event) -> Option<Message> {
    let carrier = carrier(event, "data-do")?;
    // Fields have other events.
    (!is_field(&carrier)).then(|| action_of(&carrier, ""))?
}

fn is_field(element: &Element) -> bool {
    matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA")
}

/// Typing in the search field or in a text.
fn input(event: &Event) -> Option<Message> {
    entered(event, true)
}

/// A ticked box, a date or a colour that was entered.
fn change(event: &Event) -> Option<Message> {
    entered(event, false)
}

fn entered(event: &Event, is_typing: bool) -> Option<Message> {
    let carrier = carrier(event, "data-do")?;
    if !is_field(&carrier) {
        return None;
    }
    // Both kinds of fields have a type and a value.
    let field: &HtmlInputElement = carrier.unchecked_ref();
    let is_typed = matches!(field.type_().as_str(), "search" | "textarea");
    (is_typed == is_typing).then(|| action_of(field, &field.value()))?
}

fn key(event: &Event) -> Option<Message> {
    let event: &KeyboardEvent = event.dyn_ref()?;
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return take_back(event);
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let key = event.key();
    let typing = matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA");
    let message = match key.as_str() {
        "Escape" => return escape(&target),
        _ if typing => return None,
        "Enter" | " " if target.get_attribute("role").as_deref() == Some("button") => action_of(&target, ""),
        // Single keys act only while the view has focus: WCAG 2.1.4.
        "/" | "[" | "]" if !is_in_view(&target) => None,
        "/" => Some(Message::new("search", "")),
        "[" => Some(Message::act("previous", "")),
        "]" => Some(Message::act("next", "")),
        _ => arrow(&target, &key),
    };
    if message.is_some() {
        event.prevent_default();
    }
    message
}

/// Undo and redo of the reader's codes, with the usual keys of systems. In a field these keys edit its text.
fn take_back(event: &KeyboardEvent) -> Option<Message> {
    let target: Element = event.target()?.dyn_into().ok()?;
    if event.alt_key() || matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA") {
        return None;
    }
    // With Caps Lock, a key gives a capital letter without Shift.
    let action = match event.key().as_str() {
        "z" | "Z" if !event.shift_key() => "undo",
        "z" | "Z" | "y" | "Y" => "redo",
        _ => return None,
    };
    event.prevent_default();
    Some(Message::act(action, ""))
}

/// Escape first empties the search field, then closes what is open.
fn escape(target: &Element) -> Option<Message> {
    let field =
        target.dyn_ref::<HtmlInputElement>().filter(|field| field.type_() == "search" && !field.value().is_empty());
    Some(Message::act(if field.is_some() { "query" } else { "close" }, ""))
}

/// Whether an element is in the view or in a small form.
fn is_in_view(target: &Element) -> bool {
    matches!(target.closest(".stage, .form"), Ok(Some(_)))
}

/// The visible row before or after the one whose name has focus.
fn row(target: &Element, key: &str) -> Option<Message> {
    let names = target.closest(".figure").ok()??.query_selector_all("button.name").ok()?;
    let mut seen: Vec<HtmlElement> = Vec::new();
    for idx in 0..names.length() {
        let name: Option<HtmlElement> = names.item(idx).and_then(|node| node.dyn_into().ok());
        // Folded rows are in the list too.
        seen.extend(name.filter(|name| matches!(name.closest("details:not([open])"), Ok(None))));
    }
    let at = seen.iter().position(|name| name.is_same_node(Some(target)))?;
    let to = match key {
        "ArrowUp" | "ArrowLeft" => at.checked_sub(1)?,
        "ArrowDown" | "ArrowRight" => at + 1,
        "Home" => 0,
        _ => seen.len() - 1,
    };
    let id = seen.get(to)?.get_attribute("data-id")?;
    Some(Message::act(&["go ", &id].concat(), ""))
}

/// Arrow keys move between rows, and between the marks of a picture.
fn arrow(target: &Element, key: &str) -> Option<Message> {
    if !matches!(key, "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | "Home" | "End") {
        return None;
    }
    // `matches`, because the class name of an SVG element is not a text.
    if target.matches("button.name") == Ok(true) {
        return row(target, key);
    }
    if let Some(mark) = target.closest("svg [data-id]").ok()? {
        return Some(Message::new("move", &[key, " ", &mark.get_attribute("data-id")?].concat()));
    }
    // In the player they step through the years, in the story through its steps.
    let (back, on) = match target.closest(".player") {
        Ok(Some(_)) => ("year-back", "year-next"),
        _ => target.closest(".story").ok()?.map(|_| ("story-back", "story-next"))?,
    };
    match key {
        "ArrowLeft" => Some(Message::act(back, "")),
        "ArrowRight" => Some(Message::act(on, "")),
        _ => None,
    }
}
