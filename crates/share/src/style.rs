//! The looks of a scene's classes, for files without a style sheet.
//!
//! The tables repeat `styles/tokens.css` and `styles/picture.css`. A test compares them, so that an exported picture
//! looks like the picture on the screen.

/// Tokens with their colours in the light and in the dark theme.
pub const TOKENS: [(&str, &str, &str); 13] = [
    ("--ground", "#fbfaf7", "#171614"),
    ("--raised", "#fff", "#211f1c"),
    ("--ink", "#1b1b1b", "#f0ede6"),
    ("--muted", "#5d594f", "#b3ada1"),
    ("--rule", "#ddd7ca", "#3b3832"),
    ("--rail", "#cdc6b7", "#55504a"),
    ("--band", "#f0ece2", "#332f28"),
    ("--abroad", "#1a66a6", "#71b5f0"),
    ("--home", "#8a5a00", "#e2ab45"),
    ("--done", "#333", "#e6e1d6"),
    ("--unclear", "#757575", "#a2a09b"),
    ("--interpreter", "#66559a", "#b8a9e3"),
    // The open pair has the colour of the focus ring.
    ("--focus", "#1a66a6", "#71b5f0"),
];

/// Selectors and declarations in the order of the style sheet: only those of classes, without rules for pointers and
/// focus.
pub const RULES: &[(&str, &str)] = &[
    (".ground", "fill: var(--ground)"),
    (".ink", "fill: var(--ink)"),
    (".muted, .pair", "fill: var(--muted)"),
    (".tag", "fill: var(--ink); font-style: italic"),
    (".said", "fill: var(--abroad)"),
    (".name", "fill: var(--ink)"),
    (".group-title", "fill: var(--ink)"),
    (".halo", "paint-order: stroke; stroke: var(--ground); stroke-width: 3.5px; stroke-linejoin: round"),
    (".rail, .grid", "stroke: var(--rail); fill: none"),
    (".edge", "stroke: var(--ink); fill: none"),
    (".rule", "stroke: var(--rule); fill: none"),
    (".chevron", "fill: none; stroke: var(--muted); stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round"),
    (".abroad", "--c: var(--abroad)"),
    (".home", "--c: var(--home)"),
    (".done", "--c: var(--done)"),
    (".unclear", "--c: var(--unclear)"),
    (".interpreter", "--c: var(--interpreter)"),
    (".ring", "fill: var(--ground); stroke: var(--c); stroke-width: 2.6"),
    (".ring.unclear", "stroke-dasharray: 1.7 1.5"),
    (".disc, .square", "fill: var(--c); stroke: var(--ground); stroke-width: 1"),
    (".triangle", "fill: var(--ground); stroke: var(--c); stroke-width: 1.4; stroke-linejoin: round"),
    (".passage.ring", "stroke-width: 1.5"),
    (".passage.disc, .passage.square", "stroke: none"),
    (".hollow", "fill: var(--ground); stroke: var(--c); stroke-width: 1.4"),
    (".joint", "stroke: var(--ink); stroke-width: 2; opacity: 0.75"),
    (".arrow", "stroke: var(--ink); stroke-width: 2; fill: none"),
    (".arrowhead", "fill: var(--ink)"),
    (".arrow.slight", "stroke-width: 1"),
    (".dashed", "stroke-dasharray: 4 3"),
    (".ghost", "opacity: 0.28"),
    (".faded, .miss", "opacity: 0.2"),
    (".passage.hit", "stroke: var(--ink); stroke-width: 2"),
    (".passage.open", "stroke: var(--ink); stroke-width: 2.5"),
    (".open-bar", "fill: var(--ink)"),
    (".window", "fill: var(--band); stroke: var(--muted)"),
    (".grip", "fill: var(--ink); stroke: var(--ground); stroke-width: 1"),
    (".sea", "fill: var(--raised); stroke: var(--rule)"),
    (".land", "fill: var(--rule)"),
    (".circle", "fill: var(--ground); stroke: var(--muted); stroke-width: 0.8"),
    (".circle.chosen", "stroke: var(--ink); stroke-width: 2"),
    (".plane", "fill: var(--raised); stroke: var(--rule)"),
    (".band", "fill: var(--band)"),
    (".capsule", "fill: var(--rule); stroke: var(--rail)"),
    (".grid", "stroke: var(--rule)"),
    (".diagonal", "stroke: var(--muted); stroke-dasharray: 5 4; fill: none"),
    (".corner", "fill: var(--muted)"),
    (".heading", "fill: var(--ink)"),
    (".tint", "fill: var(--c)"),
    (".mean.aside, .arrow.aside, .arrowhead.aside", "opacity: 0.4"),
    (".name.aside", "fill: var(--muted)"),
    (".whisker, .lead", "stroke: var(--muted); stroke-width: 1; fill: none"),
    (".whisker", "opacity: 0.5"),
    (".range", "fill: var(--c); stroke: none"),
    (".range.abroad", "fill: var(--ground); stroke: var(--c); stroke-width: 1.1"),
    (".dim", "opacity: 0.28"),
    (".place.dim", "opacity: 0.55"),
    (".arc", "fill: none; stroke: var(--muted); stroke-width: 1.2"),
    (".arc.strong", "stroke: var(--ink); stroke-width: 2.2"),
];

/// Classes of nodes that are only targets of a pointer and are not drawn.
pub const UNSEEN: [&str; 2] = ["hover-box", "hit-box"];

/// The background of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The page's colour.
    Screen,
    /// The page's colour in the dark theme.
    Dark,
    /// White paper.
    Paper,
}

/// How a node is drawn. Colours are `#rrggbb`, `#rgb` or `none`; lengths and shares are numbers as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Fill.
    pub fill: &'static str,
    /// Outline.
    pub stroke: &'static str,
    /// Width of the outline.
    pub width: &'static str,
    /// Dashes and gaps; empty for a solid line.
    pub dash: &'static str,
    /// `round`, or empty for plain line ends.
    pub cap: &'static str,
    /// `round`, or empty for plain corners.
    pub join: &'static str,
    /// Opacity of this node alone, in thousandths. Groups around it have a separate opacity.
    pub opacity: u32,
    /// Whether the outline lies under the fill.
    pub halo: bool,
    /// Whether a text is italic.
    pub italic: bool,
    /// The colour of the node's side.
    pub side: &'static str,
}

impl Style {
    /// The style without any class: SVG's initial values.
    pub const INITIAL: Self = Self {
        fill: "#000",
        stroke: "none",
        width: "1",
        dash: "",
        cap: "",
        join: "",
        opacity: 1000,
        halo: false,
        italic: false,
        side: "#000",
    };

    /// The style of a node with these classes (separated by spaces) inside a node of this style.
    pub fn of(self, classes: &str, ground: Ground) -> Self {
        let classes: Vec<&str> = classes.split(' ').filter(|class| !class.is_empty()).collect();
        let mut style = Self { opacity: 1000, ..self };
        // Selectors with more classes win; among equals the later one does. The sheet has one or two.
        for n_classes in 1..=2 {
            for (selectors, declarations) in RULES {
                if selectors.split(", ").any(|selector| fits(selector, n_classes, &classes)) {
                    declarations.split("; ").for_each(|declaration| style.declare(declaration, ground));
                }
            }
        }
        style
    }

    fn declare(&mut self, declaration: &'static str, ground: Ground) {
        let Some((name, value)) = declaration.split_once(": ") else { return };
        let colour = || match value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')')) {
            Some("--c") => self.side,
            Some(token) => colour(token, ground),
            None => value,
        };
        match name {
            "fill" => self.fill = colour(),
            "stroke" => self.stroke = colour(),
            "--c" => self.side = colour(),
            "stroke-width" => self.width = value.trim_end_matches("px"),
            "stroke-dasharray" => self.dash = value,
            "stroke-linecap" => self.cap = value,
            "stroke-linejoin" => self.join = value,
            "opacity" => self.opacity = thousandths(value),
            "paint-order" => self.halo = value == "stroke",
            "font-style" => self.italic = value == "italic",
            _ => {}
        }
    }
}

/// Whether a selector has `n_classes` classes and the node has all of them.
fn fits(selector: &str, n_classes: usize, classes: &[&str]) -> bool {
    let wanted = || selector.split('.').filter(|class| !class.is_empty());
    wanted().count() == n_classes && wanted().all(|class| classes.contains(&class))
}

/// The colour of a token.
pub fn colour(token: &str, ground: Ground) -> &'static str {
    match TOKENS.iter().find(|(name, ..)| *name == token) {
        Some(("--ground", ..)) if ground == Ground::Paper => "#fff",
        Some((.., dark)) if ground == Ground::Dark => dark,
        Some((_, light, _)) => light,
        None => "#000",
    }
}

/// A share from 0 to 1 as the sheet writes it.
fn thousandths(value: &str) -> u32 {
    let Some(digits) = value.strip_prefix("0.") else { return 1000 };
    if digits.len() > 3 { 1000 } else { digits.parse::<u32>().unwrap_or(1000) * 10_u32.pow(3 - digits.len() as u32) }
}

/// A share in thousandths as text: `0.28`, `1`.
pub fn share(thousandths: u32) -> String {
    if thousandths >= 1000 { "1".to_owned() } else { format!("0.{thousandths:03}").trim_end_matches('0').to_owned() }
}
