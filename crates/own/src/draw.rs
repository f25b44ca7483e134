//! The figure as a page, by the pictures of the published one: once for a phone, once for a wide window. It is drawn in the
//! language that is spoken now, which is that of its data.

use saydo::analysis::{Columns, Figures};
use saydo::model::Dataset;
use saydo::model::promises::Promises;
use saydo::scene::Input;
use saydo::scene::svg::escape;
use saydo::state::{Panels, Settings, State};
use saydo::text::Lang;
use saydo::views::html::to_html;
use saydo::views::promised::{Stand, headline, page};
use saydo::views::{self, Page};
use saydo_intake::Data;

/// Widths of the two pages, in px.
pub const WIDTHS: [f64; 2] = [390.0, 1240.0];

/// The documents at both widths. Their style sheets stand beside this page.
pub fn pages(data: &Data) -> [String; 2] {
    match data {
        Data::Promises(set) => {
            let page = promised(set);
            [page.clone(), page]
        }
        Data::Positions(set) => WIDTHS.map(|width| positions(set, width)),
    }
}

/// The headline, as computed or given.
pub fn headline_of(data: &Data) -> String {
    match data {
        Data::Promises(set) => headline(set, Lang::now()),
        Data::Positions(set) => set.headline.clone().unwrap_or_default(),
    }
}

fn promised(set: &Promises) -> String {
    let content = to_html(&page(set, Lang::now(), Stand::Alone));
    document(set.lang.as_deref(), "promised.css", &set.title, "saydo", &content)
}

fn positions(set: &Dataset, width: f64) -> String {
    let (columns, state, panels) = (Columns::of(set), State::default(), Panels::default());
    let figures = Figures::published(set, &columns);
    let settings = Settings { owns_address: true, theme: "auto", ..Settings::default() };
    let input = Input::new(set, &columns, &figures, &state, &panels, Lang::now());
    let drawn = to_html(&views::page(&Page::first(input, width, &settings)));
    let host = format!(
        "<saydo-map><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"saydo.css\"><div id=\"live\" inert>\
         {drawn}</div></template></saydo-map>"
    );
    document(set.lang.as_deref(), "index.css", &set.title, "", &host)
}

fn document(lang: Option<&str>, sheet: &str, title: &str, class: &str, content: &str) -> String {
    let (mut language, mut name) = (String::new(), String::new());
    escape(lang.unwrap_or(Lang::now().tag()), &mut language);
    let dir = Lang::now().dir();
    escape(title, &mut name);
    format!(
        "<!doctype html><html lang=\"{language}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><title>{name}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><base target=\"_blank\">\
         <link rel=\"stylesheet\" href=\"{sheet}\"></head><body class=\"{class}\" data-theme=\"auto\">{content}</body></html>"
    )
}
