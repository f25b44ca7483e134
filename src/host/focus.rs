//! Focus on elements by their `data-id`.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement, SvgElement};

/// Focuses the element with this `data-id`. If there is none, focuses its substitute or the view.
pub fn give(live: &Element, id: &str) {
    let instead = match id.split_once(':') {
        // `row:` ids are those of the rows beside the map.
        Some(("row", issue)) => ["issue:", issue].concat(),
        // A sheet without a button was opened from *More*.
        Some(("sheet", _)) => "sheet:more".to_owned(),
        _ => "view".to_owned(),
    };
    let _has_focus = try_give(live, id) || try_give(live, &instead) || try_give(live, "view");
}

/// The `data-id` of the focused element.
pub fn held(live: &Element) -> Option<String> {
    live.query_selector("[data-id]:focus").ok()??.get_attribute("data-id")
}

/// Whether a mark of a picture has focus.
pub fn is_on_mark(live: &Element) -> bool {
    matches!(live.query_selector("svg [data-id]:focus"), Ok(Some(_)))
}

fn try_give(live: &Element, id: &str) -> bool {
    // Ids are `[a-z0-9:-]`, so the selector needs no escaping.
    let Ok(Some(element)) = live.query_selector(&["[data-id=\"", id, "\"]"].concat()) else { return false };
    if let Some(text) = element.dyn_ref::<HtmlTextAreaElement>() {
        text.select();
    }
    let has_focus = match (element.dyn_ref::<HtmlElement>(), element.dyn_ref::<SvgElement>()) {
        (Some(html), _) => html.focus().is_ok(),
        (_, Some(svg)) => svg.focus().is_ok(),
        _ => false,
    };
    if matches!(id, "card" | "issue-sheet" | "sheet") {
        show_top(&element);
    }
    has_focus
}

/// Scrolls to the top of an element. If it is taller than the window, browsers may show any part of it on focus.
fn show_top(element: &Element) {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(0.0);
    let top = element.get_bounding_client_rect().top();
    if top < 0.0 || top > height * 0.6 {
        element.scroll_into_view();
    }
}
