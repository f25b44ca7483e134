//! The walk from words abroad to words at home: marks with `data-walk` start at that distance and move to their places
//! once.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// How long the walk takes, in ms.
const DURATION: f64 = 900.0;

/// Shows the walk, unless the reader asked for less motion.
pub fn show(live: &Element) {
    if !super::media::matches("(prefers-reduced-motion: no-preference)") {
        return;
    }
    let Ok(marks) = live.query_selector_all("[data-walk]") else { return };
    for idx in 0..marks.length() {
        if let Some(mark) = marks.item(idx).and_then(|node| node.dyn_into::<Element>().ok()) {
            walk(&mark);
        }
    }
}

fn walk(mark: &Element) {
    let from = ["translateX(", &mark.get_attribute("data-walk").unwrap_or_default(), "px)"].concat();
    let frames = Object::new();
    // A plain object takes any key.
    let _ = Reflect::set(&frames, &"transform".into(), &Array::of2(&from.into(), &"none".into()));
    let animate =
        Reflect::get(mark, &"animate".into()).ok().and_then(|value| value.dyn_into::<js_sys::Function>().ok());
    if let Some(animate) = animate {
        let _ = animate.call2(mark, &frames, &DURATION.into());
    }
}
