//! The files that a reader's browser fetches until the first picture and until the program answers.
//!
//! A file that a build doesn't have costs nothing. An end-to-end test compares these lists with real visits.

use super::size::{Bytes, Size};
use saydo_publish::{Asset, Role};

/// A way to meet the picture.
struct Visit {
    name: &'static str,
    /// The document with the picture. Builds without it lack this visit. A script has no first picture.
    entry: &'static str,
    /// Always fetched with it.
    beside: &'static [&'static str],
    /// The files that make it interactive.
    program: &'static [&'static str],
}

const VISITS: [Visit; 4] = [
    Visit {
        name: "page",
        entry: "index.html",
        beside: &["missing.js"],
        program: &["saydo.js", "saydo-program.js", "saydo_bg.wasm", "data.bin", "offline.js"],
    },
    Visit {
        name: "iframe by fetch",
        entry: "embed.html",
        beside: &["embed.js"],
        program: &["frame.js", "saydo-program.js", "saydo_bg.wasm", "data.bin"],
    },
    // In a frame without an origin whose server sends no CORS header.
    Visit {
        name: "iframe by classic scripts",
        entry: "embed.html",
        beside: &["embed.js"],
        program: &["frame.js", "saydo-program.js", "saydo_bg.wasm.js", "data.bin.js"],
    },
    Visit {
        name: "element",
        entry: "saydo.js",
        beside: &[],
        program: &["saydo.css", "saydo-program.js", "saydo_bg.wasm", "data.bin"],
    },
];

/// A limit on what one role may weigh in one visit.
pub struct Budget {
    /// The visit.
    pub visit: &'static str,
    /// Until when.
    pub until: Until,
    /// Which files of it.
    pub role: Role,
    /// Bytes after brotli.
    pub limit: usize,
}

/// The limit for program and styles on the page.
pub const BUDGET: Budget = Budget { visit: "page", until: Until::Alive, role: Role::Code, limit: 125_300 };

/// How far a visit has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// The first picture is there, drawn without a program.
    Picture,
    /// The program answers.
    Alive,
}

impl Until {
    /// As payload.json writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Alive => "alive",
        }
    }

    /// As the table writes it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Picture => "until the first picture",
            Self::Alive => "until alive",
        }
    }
}

/// What a visit costs up to a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Cost {
    /// Its name.
    pub visit: &'static str,
    /// Up to where.
    pub until: Until,
    /// Files fetched, in the order of the lists above.
    pub files: Vec<String>,
    /// Together.
    pub bytes: Bytes,
}

/// The cost of every visit that is possible with these files.
pub fn costs(assets: &[Asset], sizes: &[Size]) -> Vec<Cost> {
    VISITS.iter().flat_map(|visit| cost(visit, assets, sizes)).collect()
}

fn cost(visit: &Visit, assets: &[Asset], sizes: &[Size]) -> Vec<Cost> {
    let Some(entry) = assets.iter().find(|asset| asset.name == visit.entry) else { return Vec::new() };
    let all: Vec<&str> = [visit.entry].iter().chain(visit.beside).chain(visit.program).copied().collect();
    let drawn = drawn_with(entry);
    let early =
        |name: &str| name == visit.entry || visit.beside.contains(&name) || drawn.iter().any(|file| file == name);
    let picture: Vec<&str> = match drawn.is_empty() {
        // Nothing is shown before the program draws it.
        true => all.clone(),
        false => all.iter().copied().filter(|name| early(name)).collect(),
    };
    let sum = |names: &[&str]| {
        sizes
            .iter()
            .filter(|size| names.contains(&size.name.as_str()))
            .fold(Bytes::default(), |sum, size| sum.plus(size.bytes))
    };
    let present = |names: &[&str]| -> Vec<String> {
        names
            .iter()
            .filter(|name| sizes.iter().any(|size| size.name == **name))
            .map(|name| (*name).to_owned())
            .collect()
    };
    [(Until::Picture, picture), (Until::Alive, all)]
        .map(|(until, names)| Cost { visit: visit.name, until, files: present(&names), bytes: sum(&names) })
        .into()
}

/// The files for the picture in a document: itself and its style sheets. Empty if it has no picture.
fn drawn_with(entry: &Asset) -> Vec<String> {
    let text = String::from_utf8_lossy(&entry.bytes);
    if !entry.name.ends_with(".html") || !text.contains("<svg") {
        return Vec::new();
    }
    let links = text.split("<link ").skip(1).filter_map(|link| link.split_once('>')).map(|(link, _)| link);
    let sheets = links.filter(|link| link.contains("rel=\"stylesheet\"") || link.contains("rel=stylesheet"));
    let names = sheets.filter_map(|link| link.split_once("href=\"")?.1.split(['"', '?']).next());
    [entry.name.as_str()].into_iter().chain(names).map(str::to_owned).collect()
}

/// The files of the budget.
fn of_budget<'a>(sizes: &'a [Size], costs: &[Cost]) -> Vec<&'a Size> {
    let visit = costs.iter().find(|cost| (cost.visit, cost.until) == (BUDGET.visit, BUDGET.until));
    let files = visit.map_or(&[][..], |cost| &cost.files);
    sizes.iter().filter(|size| size.role == BUDGET.role && files.contains(&size.name)).collect()
}

/// The size of the budget's files, in bytes after brotli.
pub fn budgeted(sizes: &[Size], costs: &[Cost]) -> usize {
    of_budget(sizes, costs).iter().map(|size| size.bytes.brotli).sum()
}

/// Why a build can't be published: it is over its budget. Names its three largest files.
///
/// # Errors
/// A sentence with the sizes.
pub fn within_budget(sizes: &[Size], costs: &[Cost]) -> Result<(), String> {
    let (used, limit) = (budgeted(sizes, costs), BUDGET.limit);
    if used <= limit {
        return Ok(());
    }
    let mut files = of_budget(sizes, costs);
    files.sort_by_key(|size| std::cmp::Reverse(size.bytes.brotli));
    let largest: Vec<String> =
        files.iter().take(3).map(|size| format!("{} {}", size.name, size.bytes.brotli)).collect();
    Err(format!(
        "{} {}: code takes {used} bytes after brotli, {} more than its budget of {limit}. The largest files: {}",
        BUDGET.visit,
        BUDGET.until.words(),
        used - limit,
        largest.join(", ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(names: &[(&str, Role, &str)]) -> (Vec<Asset>, Vec<Size>) {
        let assets: Vec<Asset> = names.iter().map(|(name, role, text)| Asset::new(*name, *role, *text)).collect();
        let weigh = |(index, asset): (usize, &Asset)| {
            let bytes = Bytes { raw: 0, gzip: 0, brotli: 1 << index };
            Size { name: asset.name.clone(), role: asset.role, bytes }
        };
        let sizes = assets.iter().enumerate().map(weigh).collect();
        (assets, sizes)
    }

    const CODE: [(&str, Role, &str); 4] = [
        ("saydo.css", Role::Code, ""),
        ("saydo.js", Role::Code, ""),
        ("saydo_bg.wasm", Role::Code, ""),
        ("data.bin", Role::Data, ""),
    ];

    fn brotli(costs: &[Cost], visit: &str, until: Until) -> Option<usize> {
        costs.iter().find(|cost| cost.visit == visit && cost.until == until).map(|cost| cost.bytes.brotli)
    }

    #[test]
    fn a_page_without_a_picture_of_its_own_waits_for_the_program() {
        let (assets, sizes) = made(&[&CODE[..], &[("index.html", Role::Html, "<link rel=\"preload\">")]].concat());
        let costs = costs(&assets, &sizes);
        assert_eq!(brotli(&costs, "page", Until::Picture), Some(30));
        assert_eq!(brotli(&costs, "page", Until::Alive), Some(30));
        assert_eq!(brotli(&costs, "element", Until::Alive), Some(15));
        assert_eq!(brotli(&costs, "iframe by fetch", Until::Alive), None, "there is no embed.html");
        assert_eq!(budgeted(&sizes, &costs), 6, "the program, no page and no data");
    }

    #[test]
    fn a_build_over_its_budget_names_the_largest_files() {
        let bytes = |brotli: usize| Bytes { raw: 0, gzip: 0, brotli };
        let size = |name: &str, n| Size { name: name.to_owned(), role: Role::Code, bytes: bytes(n) };
        let sizes = [size("a.js", 3), size("b.wasm", BUDGET.limit), size("c.css", 2), size("d.js", 1)];
        let files = sizes.iter().map(|size| size.name.clone()).collect();
        let costs = [Cost { visit: BUDGET.visit, until: BUDGET.until, files, bytes: bytes(0) }];
        let why = within_budget(&sizes, &costs).unwrap_err();
        assert!(
            why.contains("6 more than") && why.ends_with(&format!("b.wasm {}, a.js 3, c.css 2", BUDGET.limit)),
            "{why}"
        );
        assert_eq!(within_budget(&sizes[2..], &costs), Ok(()));
    }

    #[test]
    fn a_page_with_a_picture_needs_the_rest_later() {
        let page = "<style data-file=\"saydo.css\"></style><svg></svg>";
        let (assets, sizes) = made(&[&CODE[..], &[("index.html", Role::Html, page)]].concat());
        let costs = costs(&assets, &sizes);
        assert_eq!(brotli(&costs, "page", Until::Picture), Some(16));
        assert_eq!(brotli(&costs, "page", Until::Alive), Some(30));
        assert_eq!(costs[0].files, ["index.html"]);
    }

    #[test]
    fn a_frame_counts_what_its_host_page_needs_and_each_way_its_own_module() {
        let frame = [
            ("embed.html", Role::Embed, "<svg></svg>"),
            ("embed.js", Role::Embed, ""),
            ("frame.js", Role::Embed, ""),
            ("saydo_bg.wasm.js", Role::Embed, ""),
        ];
        let (assets, sizes) = made(&[&CODE[..], &frame].concat());
        let costs = costs(&assets, &sizes);
        let names = |visit: &str, until| {
            costs.iter().find(|cost| cost.visit == visit && cost.until == until).map(|cost| cost.files.join(" "))
        };
        let both = Some("embed.html embed.js".to_owned());
        assert_eq!(names("iframe by fetch", Until::Picture), both);
        assert_eq!(names("iframe by classic scripts", Until::Picture), both);
        let by_fetch = "embed.html embed.js frame.js saydo_bg.wasm data.bin";
        assert_eq!(names("iframe by fetch", Until::Alive).as_deref(), Some(by_fetch));
        let by_script = "embed.html embed.js frame.js saydo_bg.wasm.js";
        assert_eq!(names("iframe by classic scripts", Until::Alive).as_deref(), Some(by_script));
    }
}
