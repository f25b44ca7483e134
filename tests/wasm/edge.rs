//! The browser's edge: a widget starts in an element, answers events by `data-do`, and leaves nothing when it ends.

use js_sys::{Function, Promise};
use saydo::app::mount::{mount, tell, unmount};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// What the build packed; the build runs before these tests.
const DATA: &[u8] = include_bytes!("../../pkg/data.bin");

/// Lets the program draw: it does so before the next task.
async fn drawn() {
    let next_task = Promise::new(&mut |resolve, _| {
        let window = web_sys::window().expect("a browser has a window");
        window.set_timeout_with_callback(&resolve).expect("timers work");
    });
    JsFuture::from(next_task).await.expect("a timer never fails");
}

async fn started() -> (HtmlElement, u32) {
    let document = web_sys::window().and_then(|window| window.document()).expect("a page");
    let live: HtmlElement = document.create_element("div").expect("a div").unchecked_into();
    document.body().expect("a body").append_child(&live).expect("room for a child");
    let widget = mount(live.clone(), DATA, "", Function::new_no_args("")).expect("the build's own data can be read");
    drawn().await;
    // The first drawing takes a few steps.
    for _ in 0..20 {
        tell(widget, "step", "");
    }
    drawn().await;
    (live, widget)
}

/// The `data-id` of what has focus. Focus follows the drawing by a few tasks.
async fn focused(live: &HtmlElement) -> Option<String> {
    let document = live.owner_document().expect("a page");
    for _ in 0..20 {
        let id = document.active_element().and_then(|element| element.get_attribute("data-id"));
        if id.is_some() {
            return id;
        }
        drawn().await;
    }
    None
}

fn find(live: &HtmlElement, selector: &str) -> Option<Element> {
    live.query_selector(selector).expect("a valid selector")
}

fn click(live: &HtmlElement, selector: &str) {
    let element = find(live, selector).unwrap_or_else(|| panic!("{selector} is drawn"));
    element.unchecked_into::<HtmlElement>().click();
}

#[wasm_bindgen_test]
async fn a_click_on_a_way_shows_its_view_and_an_end_leaves_nothing() {
    let (live, widget) = started().await;
    assert!(find(&live, ".passage-list").is_none());
    click(&live, "[data-do=\"view evidence\"]");
    drawn().await;
    assert!(find(&live, ".passage-list").is_some());
    unmount(widget);
    drawn().await;
    assert_eq!(live.child_element_count(), 0);
    live.remove();
}

#[wasm_bindgen_test]
async fn a_click_on_a_record_opens_its_card_and_gives_it_focus() {
    let (live, widget) = started().await;
    click(&live, "[data-do=\"view evidence\"]");
    drawn().await;
    click(&live, "[data-do^=\"unfold \"].name");
    drawn().await;
    click(&live, ".entry [data-do^=\"record \"]");
    drawn().await;
    assert_eq!(focused(&live).await.as_deref(), Some("card"));
    unmount(widget);
    live.remove();
}

#[wasm_bindgen_test]
async fn typing_in_the_search_marks_hits() {
    let (live, widget) = started().await;
    click(&live, "[data-do=\"view evidence\"]");
    drawn().await;
    let field: HtmlInputElement = find(&live, "input[type=search]").expect("a search field").unchecked_into();
    field.set_value("sovereign");
    let options = web_sys::EventInit::new();
    options.set_bubbles(true);
    let event = web_sys::Event::new_with_event_init_dict("input", &options).expect("an event");
    field.dispatch_event(&event).expect("a live event");
    drawn().await;
    assert!(find(&live, "mark").is_some());
    unmount(widget);
    live.remove();
}

#[wasm_bindgen_test]
async fn damaged_data_is_refused_in_words() {
    let document = web_sys::window().and_then(|window| window.document()).expect("a page");
    let live: HtmlElement = document.create_element("div").expect("a div").unchecked_into();
    let refused = mount(live, &DATA[..DATA.len() / 2], "", Function::new_no_args("")).err().unwrap_or(JsValue::NULL);
    assert!(refused.as_string().is_some_and(|words| words.contains("data file")));
}
