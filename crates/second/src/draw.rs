//! The sheets and files that the page requests.

use saydo_analysis::{Columns, Figures};
use saydo_model::{Dataset, packed as data};
use saydo_scene::Input;
use saydo_scene::places::land::{Land, Shapes};
use saydo_share::kit::{Content, Kit, Piece};
use saydo_share::link::{Base, editors};
use saydo_share::offer::{Choices, Offer};
use saydo_share::request::Request;
use saydo_share::second::Second;
use saydo_state::{Panels, State, recode, url};
use saydo_text::Words;
use saydo_views::codes::codes;
use saydo_views::figure_width;
use saydo_views::packed::pack;
use saydo_views::share::{Around, Sheet, share};

/// The view shown on the page, as read from a request.
pub(super) struct Shown {
    dataset: Dataset,
    columns: Columns,
    published: Figures,
    state: State,
    panels: Panels,
    base: Option<Base>,
    width: f64,
    offer: Offer,
    around: Around,
    land: Option<Shapes>,
    second: Second,
    words: Words,
}

impl Shown {
    /// Reads the parts of a request: packed data, fragment, address of the page or nothing, width in px, the land's
    /// shapes or nothing, options (lines of `name value`). `None` if the data can't be read.
    pub(super) fn read(parts: [&[u8]; 6]) -> Option<Self> {
        let [bytes, fragment, page, width, land, options] = parts;
        let [fragment, page, width, options] =
            [fragment, page, width, options].map(|part| String::from_utf8_lossy(part).into_owned());
        let dataset = data::read(bytes).ok()?;
        let published = Figures::published(&dataset, &Columns::of(&dataset));
        let state = url::decode(&fragment);
        let columns = recode::columns(&dataset, &state.codes);
        let width = width.parse().unwrap_or(640.0);
        let is_others = options.lines().any(|line| line == "own 1");
        let base = Base::of(&page).map(|mut base| {
            base.is_others = is_others;
            base
        });
        let offer = Offer::of(&dataset, &state, width, &Choices::read(&options));
        let words = Words::read(options.lines().find_map(|line| line.strip_prefix("words ")).unwrap_or_default());
        let editors = editors(&words.say(|lang| lang.tag()), dataset.lang.as_deref());
        Some(Self {
            around: around(&options, base.as_ref(), &state, &offer, &editors),
            second: Second::of(&options),
            words,
            panels: Panels::default(),
            land: Shapes::read(land),
            base,
            width,
            offer,
            dataset,
            columns,
            published,
            state,
        })
    }

    fn input<'a>(&'a self, state: &'a State) -> Input<'a> {
        let input = Input::new(&self.dataset, &self.columns, &self.published, state, &self.panels, self.words.speak());
        Input { land: self.land.as_ref().map_or(Land::Missing, Land::Here), ..input }
    }

    fn request(&self) -> Request {
        let offer = &self.offer;
        Request::of(offer, self.base.clone(), figure_width(offer.view, self.width))
    }

    /// The packed tree of a sheet.
    pub(super) fn draw(&self, sheet: &[u8]) -> Vec<Vec<u8>> {
        match sheet {
            b"share" => {
                let (input, request) = (self.input(&self.offer.state), self.request());
                let (offer, around) = (&self.offer, &self.around);
                vec![pack(&share(&Sheet { input: &input, offer, request: &request, around }))]
            }
            b"codes" => vec![pack(&codes(&self.input(&self.state), &self.second))],
            _ => Vec::new(),
        }
    }

    /// A file of what is offered: name, media type and bytes. A picture that the page draws has commands in place of
    /// bytes, then the scale and the dots per inch.
    pub(super) fn file(&self, id: &[u8]) -> Vec<Vec<u8>> {
        let (input, request) = (self.input(&self.offer.state), self.request());
        let kit = Kit::of(&input, &request);
        match kit.piece(&String::from_utf8_lossy(id)).map(Piece::content) {
            Some(Content::File { name, mime, bytes }) => {
                vec![name.into_bytes(), mime.as_bytes().to_vec(), bytes]
            }
            Some(Content::Drawing { name, scale, dots, list }) => {
                let numbers = [scale, dots].map(|number| number.to_string().into_bytes());
                [vec![name.into_bytes(), b"image/png".to_vec(), list.into_bytes()], numbers.into()].concat()
            }
            _ => Vec::new(),
        }
    }
}

/// What the browser can do, and the addresses of other pages.
fn around(options: &str, base: Option<&Base>, state: &State, offer: &Offer, editors: &str) -> Around {
    let has = |line: &str| options.split('\n').any(|option| option == line);
    let base = base.filter(|base| base.is_web());
    Around {
        system: has("system 1"),
        page: base.filter(|_| has("framed 1")).map(|base| base.view(state, offer.pinned.as_deref())),
        editors: base.filter(|base| !base.is_others).map(|base| base.file(editors)),
    }
}
