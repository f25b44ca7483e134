//! The sheets and files that the page requests.

use crate::analysis::{Columns, Figures};
use crate::model::{Dataset, packed as data};
use crate::scene::Input;
use crate::scene::places::land::{Land, Shapes};
use crate::share::kit::{Content, Kit, Piece};
use crate::share::link::Base;
use crate::share::request::Request;
use crate::share::second::Second;
use crate::share::subject::small_form;
use crate::state::{Form, Panels, State, recode, url};
use crate::text::Lang;
use crate::views::codes::codes;
use crate::views::figure_width;
use crate::views::packed::pack;
use crate::views::share::{Options, WIDTHS, share};

/// The view shown on the page, as read from a request.
pub(super) struct Shown {
    dataset: Dataset,
    columns: Columns,
    published: Figures,
    state: State,
    panels: Panels,
    base: Option<Base>,
    width: f64,
    options: Options,
    land: Option<Shapes>,
    second: Second,
}

impl Shown {
    /// Reads the parts of a request: packed data, fragment, address of the page or nothing, width in px, heights (lines
    /// of `width height`), the land's shapes or nothing, options (lines of `name value`). `None` if the data can't be
    /// read.
    pub(super) fn read(parts: [&[u8]; 7]) -> Option<Self> {
        let [bytes, fragment, page, width, heights, land, options] = parts;
        let [fragment, page, width, heights, options] =
            [fragment, page, width, heights, options].map(|part| String::from_utf8_lossy(part).into_owned());
        let dataset = data::read(bytes).ok()?;
        let published = Figures::published(&dataset, &Columns::of(&dataset));
        let state = url::decode(&fragment);
        let columns = recode::columns(&dataset, &state.codes);
        let is_others = options.lines().any(|line| line == "own 1");
        let base = Base::of(&page).map(|mut base| {
            base.is_others = is_others;
            base
        });
        let mut shown = Self {
            options: chosen(&options, &heights, state.data.is_some()),
            second: Second::of(&options),
            width: width.parse().unwrap_or(640.0),
            panels: Panels::default(),
            land: Shapes::read(land),
            base,
            dataset,
            columns,
            published,
            state,
        };
        shown.options.form = shown.options.form.filter(|form| small_form(&shown.state) == Some(*form));
        let embedded = State { form: shown.options.form, ..shown.state.clone() };
        shown.options.embed = shown.codes_base().map(|base| base.embed(&embedded, shown.pinned()));
        let is_framed = options.lines().any(|line| line == "framed 1");
        shown.options.page = shown
            .base
            .as_ref()
            .filter(|base| base.is_web() && is_framed)
            .map(|base| base.view(&shown.state, shown.pinned()));
        shown.options.editors = shown.codes_base().map(|base| base.file("editors.html"));
        Some(shown)
    }

    /// The base of embed codes, if there are any.
    fn codes_base(&self) -> Option<&Base> {
        self.base.as_ref().filter(|base| base.is_web() && !base.is_others)
    }

    fn pinned(&self) -> Option<&str> {
        self.options.pinned.then_some(self.dataset.version.as_str())
    }

    fn input(&self) -> Input<'_> {
        let input = Input::new(&self.dataset, &self.columns, &self.published, &self.state, &self.panels, Lang::En);
        Input { land: self.land.as_ref().map_or(Land::Missing, Land::Here), ..input }
    }

    fn request(&self) -> Request {
        let view = self.state.view_at(self.width);
        Request {
            base: self.base.clone(),
            view,
            width: figure_width(view, self.width),
            height: self.options.height,
            pinned: self.pinned().map(str::to_owned),
            form: self.options.form,
        }
    }

    /// The packed tree of a sheet.
    pub(super) fn draw(&self, sheet: &[u8]) -> Vec<Vec<u8>> {
        let (input, request) = (self.input(), self.request());
        match sheet {
            b"share" => vec![pack(&share(&input, &Kit::of(&input, &request), &self.options))],
            b"codes" => vec![pack(&codes(&input, &self.second))],
            _ => Vec::new(),
        }
    }

    /// A file: name, media type and bytes. A picture that the page draws has commands in place of bytes, then the
    /// scale.
    pub(super) fn file(&self, id: &[u8]) -> Vec<Vec<u8>> {
        let (input, request) = (self.input(), self.request());
        let kit = Kit::of(&input, &request);
        match kit.piece(&String::from_utf8_lossy(id)).map(Piece::content) {
            Some(Content::File { name, mime, bytes }) => {
                vec![name.into_bytes(), mime.as_bytes().to_vec(), bytes]
            }
            Some(Content::Drawing { name, scale, list }) => {
                vec![name.into_bytes(), b"image/png".to_vec(), list.into_bytes(), scale.to_string().into_bytes()]
            }
            _ => Vec::new(),
        }
    }
}

/// The options chosen in the Share sheet. `pinned`: whether the view is pinned to a version; then links and codes are
/// too, unless the options say otherwise.
fn chosen(lines: &str, heights: &str, pinned: bool) -> Options {
    let mut options = Options { width: WIDTHS[1], pinned, ..Options::default() };
    for line in lines.lines() {
        match line.split_once(' ') {
            Some(("kind", kind)) => kind.clone_into(&mut options.kind),
            Some(("width", width)) => options.width = width.parse().unwrap_or(WIDTHS[1]),
            Some(("form", form)) => options.form = Form::from_key(form),
            Some(("pinned", on)) => options.pinned = on == "1",
            Some(("preview", on)) => options.preview = on == "1",
            Some(("system", on)) => options.system = on == "1",
            _ => {}
        }
    }
    let mut measured = heights.lines().filter_map(|line| line.split_once(' '));
    let height =
        measured.find(|(width, _)| width.parse() == Ok(options.width)).and_then(|(_, height)| height.parse().ok());
    options.height = height.unwrap_or(HEIGHT);
    options
}

/// Height of an embedded page that was not measured, in px.
const HEIGHT: u32 = 900;
