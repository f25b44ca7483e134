//! The sheet *More*: the views that the links don't name, and all other sheets.

use super::build::{El, button, close, el};
use super::page::Page;
use super::tree::{Str, Tree};
use super::ways::{view_name, views};
use saydo_state::{GapKind, View};
use saydo_text::Said;

pub(super) fn more(page: &Page<'_>) -> Tree {
    let (input, lang) = (&page.input, page.input.lang);
    let head = el("div").class("sheet-head").child(el("h2").text(lang.more())).child(close(lang, "sheet more"));
    let named = views(page);
    let mut look = el("ul").class("plain ways-list");
    for view in View::ALL {
        let is_offered = view != View::Story || !input.dataset.story.is_empty();
        // The links of a wide page lead to these already.
        let is_near = page.is_wide() && named.contains(&view);
        if is_offered && !is_near {
            look.add(way(["view ", view.key()].concat(), view_name(lang, view), about(page, view)));
        }
    }
    if input.figures.issues.iter().any(|figures| figures.audience_gap.is_some()) {
        look.add(match input.state.gap {
            GapKind::Deeds => way("gap home", lang.more_audiences(), lang.more_audiences_about()),
            GapKind::Home => way("gap deeds", lang.more_deeds(), lang.more_deeds_about()),
        });
    }
    let check = el("ul")
        .class("plain ways-list")
        .child(way("sheet about", lang.about(), lang.more_about()))
        .child(way("sheet sure", lang.sure(), lang.more_sure()))
        .child(way("sheet codes", lang.codes_more(), lang.more_codes()))
        .child(way("sheet help", lang.help(), lang.more_help()));
    let theme = match page.is_dark {
        true => button("theme light").id("theme").class("link").text(lang.theme_light()),
        false => button("theme dark").id("theme").class("link").text(lang.theme_dark()),
    };
    let take = el("ul")
        .class("plain ways-list")
        .child(way("sheet share", lang.share(), lang.more_share()))
        .child(way("copy-link", lang.copy_link(), lang.more_link()))
        .child(el("li").child(theme));
    let group = |name: &'static str, list: El| el("section").child(el("h3").text(name)).child(list);
    el("section")
        .class("sheet more")
        .label(lang.more())
        .id("sheet")
        .set("tabindex", "-1")
        .child(head)
        .child(
            el("div")
                .class("about-columns")
                .child(group(lang.more_look().as_str(), look))
                .child(group(lang.more_check().as_str(), check))
                .child(group(lang.more_take().as_str(), take)),
        )
        .into()
}

fn about(page: &Page<'_>, view: View) -> Said {
    let lang = page.input.lang;
    match view {
        View::Gaps => lang.more_rows(),
        View::Map => lang.more_map(),
        View::Evidence => lang.answers_evidence(),
        View::Timeline => lang.answers_timeline(),
        View::Places => lang.answers_places(),
        View::Story => lang.answers_story(),
    }
}

fn way(action: impl Into<Str>, name: Said, about: Said) -> El {
    el("li").child(button(action).class("link").text(name)).text(" ").child(el("span").class("quiet").text(about))
}
