//! The root: one state, one direction. Messages come in from `host`, `state::update` decides, effects go out to `host`.

mod hands;
pub mod mount;
mod nodes;
mod told;
mod years;

use crate::analysis::{Columns, Figures};
use crate::host;
use crate::host::event::Message;
use crate::model::Dataset;
use crate::scene::Input;
use crate::scene::chain::walk;
use crate::scene::places::land::{Land, Shapes};
use crate::scene::places::window::Window;
use crate::scene::timeline::brush;
use crate::state::period::{End, Refused};
use crate::state::{
    Action, Copied, Effect, History, PanelAction, Panels, Settings, Sheet, State, Theme, View, recode, url,
};
use crate::text::Lang;
use crate::views::{self, Page, Tree};
use js_sys::Function;
use std::rc::Rc;
use web_sys::Element;
use yew::{Component, Context, Html, Properties};

/// What an app is started with.
#[derive(Clone, Properties)]
pub struct Setup {
    /// The data set.
    pub dataset: Rc<Dataset>,
    /// The element that it is drawn into.
    pub live: Element,
    /// What the host set at the start.
    pub settings: Rc<Settings>,
    /// The way out to the host: see [`host::port`].
    pub port: Function,
}

/// Whether it is the same start: Yew asks. Two data sets are never compared, whose code the page would have to load.
impl PartialEq for Setup {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.dataset, &other.dataset) && self.live == other.live
    }
}

/// How far the shapes of the land have come.
enum Outlines {
    Unasked,
    Asked,
    Missing,
    Here(Shapes),
}

/// The running widget.
pub struct App {
    columns: Columns,
    published: Figures,
    settings: Settings,
    state: State,
    panels: Panels,
    width: f64,
    notice: String,
    copy: Option<(&'static str, String)>,
    focus: Option<String>,
    /// Whether the open issue was opened from a mark of the map, to which focus goes back; else from its row.
    by_mark: bool,
    walk: bool,
    drawn: Option<Tree>,
    failed: bool,
    field: Option<String>,
    land: Outlines,
    /// The part of the world as a hand moved it, and as it was when the hand took hold.
    window: Option<Window>,
    gripped: Option<Window>,
    /// What a drag started from.
    held: Option<State>,
    /// For how long the address has not followed the years, in ms.
    behind: u32,
}

impl Component for App {
    type Message = Message;
    type Properties = Setup;

    fn create(context: &Context<Self>) -> Self {
        let setup = context.props();
        let columns = Columns::of(&setup.dataset);
        let published = Figures::published(&setup.dataset, &columns);
        let mut app = Self {
            columns,
            published,
            settings: (*setup.settings).clone(),
            state: State::default(),
            panels: Panels::default(),
            width: host::size::width(&setup.live),
            notice: String::new(),
            copy: None,
            focus: None,
            by_mark: false,
            walk: false,
            drawn: None,
            failed: false,
            field: None,
            land: Outlines::Unasked,
            window: None,
            gripped: None,
            held: None,
            behind: 0,
        };
        let begin = std::mem::take(&mut app.settings.begin);
        app.load(context, &begin);
        // What an address began with is no change.
        app.panels.history = History::default();
        app
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => self.act(context, &action),
            Message::Width(width) => {
                let changed = (self.width - width).abs() > 0.5;
                self.width = width;
                if changed {
                    self.draw(context);
                }
                return changed;
            }
            Message::Set(name, value) if name == "state" => self.load(context, &value),
            Message::Set(name, _) if name == "address" => self.carry_out(context, Effect::ReplaceUrl),
            Message::Set(name, value) if name == "unreached" => self.unreached(context, &value),
            Message::Set(name, value) if name == "saved" => self.saved(value),
            Message::Set(name, value) if name == "second" => self.second(context, &value),
            Message::Set(name, value) if name == "play" => self.beat(context, &value),
            Message::Set(name, value) if name == "gesture" => self.gesture(context, &value),
            Message::Set(name, value) => {
                self.settings.set(&name, &value);
                if name == "lost" {
                    self.notice = Lang::En.notice_dropped(&self.settings.lost);
                }
            }
            Message::Answer(bytes) => {
                if self.drawn.is_none() && self.panels.sheet.is_some() {
                    // What stood there while it was waited for goes, and may have had focus.
                    self.focus = Some("sheet".to_owned());
                }
                self.drawn = bytes.and_then(|bytes| views::packed::unpack(&bytes));
                self.failed = self.drawn.is_none();
            }
            Message::Land(bytes) => {
                let shapes = bytes.and_then(|bytes| Shapes::read(&bytes));
                self.land = shapes.map_or(Outlines::Missing, Outlines::Here);
                if matches!(self.land, Outlines::Missing) {
                    self.notice = Lang::En.places_land_missing().to_owned();
                }
            }
            Message::FileDone(true) => self.notice = Lang::En.notice_file_saved().to_owned(),
            Message::FileDone(false) => {
                let link = self.text_of(context.props(), &Copied::Link);
                self.offer(Lang::En.notice_file_refused(), link);
            }
            Message::Move(from, direction) => {
                if walk::is_box(&from) {
                    self.walk_chain(context, &from, direction);
                    return true;
                }
                if brush::is_handle(&from) {
                    self.nudge(context, &from, direction);
                    return true;
                }
                self.go(context, &from, direction);
                return false;
            }
            Message::Search if !self.page(context.props()).offers_search() => return false,
            Message::Search => {
                // The field stands with all passages.
                if self.page(context.props()).view() != View::Evidence {
                    self.act(context, &Action::View(View::Evidence));
                }
                self.focus = Some("search".to_owned());
            }
            Message::CopyDone => self.notice = Lang::En.notice_copied().to_owned(),
            Message::CopyFailed(text) => match self.field.take() {
                // A text that stands in a field already is shown selected there.
                Some(field) => {
                    self.notice = Lang::En.notice_copy_failed().to_owned();
                    self.focus = Some(field);
                }
                None => self.offer(Lang::En.notice_copy_failed(), text),
            },
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        host::port::draw(&context.props().port);
        nodes::nodes(views::page(&self.page(context.props())))
    }

    fn rendered(&mut self, context: &Context<Self>, first_render: bool) {
        let live = &context.props().live;
        if first_render {
            host::port::tell(&context.props().port, "ready", "");
        }
        if let Some(id) = self.focus.take() {
            host::focus::give(live, &id);
        }
        self.want_land(context);
        if std::mem::take(&mut self.walk) {
            host::walk::show(live);
        }
    }
}

/// Sends messages back to the app.
fn sender(context: &Context<App>) -> host::event::Send {
    let app = context.link().clone();
    Rc::new(move |message| app.send_message(message))
}

impl App {
    fn page<'a>(&'a self, setup: &'a Setup) -> Page<'a> {
        Page {
            input: self.input(setup),
            width: self.width,
            settings: &self.settings,
            heads_page: self.settings.owns_address,
            theme: self.theme(),
            is_dark: match self.theme() {
                "auto" => host::media::prefers_dark(),
                theme => theme == "dark",
            },
            notice: &self.notice,
            copy: self.copy.as_ref().map(|(why, text)| (*why, text.as_str())),
            drawn: self.drawn.as_ref(),
            failed: self.failed,
        }
    }

    fn theme(&self) -> &'static str {
        self.state.theme.map_or(self.settings.theme, Theme::key)
    }

    fn input<'a>(&'a self, setup: &'a Setup) -> Input<'a> {
        self.input_of(setup, &self.state)
    }

    fn input_of<'a>(&'a self, setup: &'a Setup, state: &'a State) -> Input<'a> {
        let land = match &self.land {
            Outlines::Unasked | Outlines::Asked => Land::Waiting,
            Outlines::Missing => Land::Missing,
            Outlines::Here(shapes) => Land::Here(shapes),
        };
        let own = Input::new(&setup.dataset, &self.columns, &self.published, state, &self.panels, Lang::En);
        Input { land, window: self.window, ..own }
    }

    /// Offers a text to be copied by hand.
    fn offer(&mut self, why: &'static str, text: String) {
        self.copy = Some((why, text));
        self.panels.sheet = Some(Sheet::Copy);
        self.notice = why.to_owned();
        self.focus = Some("copy-text".to_owned());
    }

    /// A copy was saved, or could not be: then `address` is the page's own.
    fn saved(&mut self, address: String) {
        match address.is_empty() {
            true => self.notice = Lang::En.notice_saved().to_owned(),
            false => self.offer(Lang::En.notice_save_failed(), address),
        }
    }

    /// Data could not be reached: which, and the version that what goes on being shown is pinned to, if it is.
    fn unreached(&mut self, context: &Context<Self>, what: &str) {
        let (asked, kept) = what.split_once('\n').unwrap_or((what, ""));
        self.settings.set("unreached", asked);
        let data = (!kept.is_empty()).then(|| kept.to_owned());
        let now = State { data, ..self.state.clone() };
        let before = std::mem::replace(&mut self.state, now);
        self.tell(context, &before);
        self.carry_out(context, Effect::ReplaceUrl);
        self.notice = views::unreached(&self.input(context.props()), &self.settings).unwrap_or_default();
    }

    /// A second coder's file was read: what to tell, then lines for the sheet.
    fn second(&mut self, context: &Context<Self>, answer: &str) {
        let (told, lines) = answer.split_once('\n').unwrap_or((answer, ""));
        self.notice = told.to_owned();
        lines.clone_into(&mut self.panels.second);
        self.focus = Some("second".to_owned());
        self.draw(context);
    }

    fn load(&mut self, context: &Context<Self>, fragment: &str) {
        self.act(context, &Action::Load(Box::new(self.settings.state_of(fragment))));
    }

    fn act(&mut self, context: &Context<Self>, action: &Action) {
        let setup = context.props();
        match (action, self.panels.sheet) {
            (Action::Play, _) => return self.play(context),
            (Action::Panel(change @ PanelAction::Speed(_)), _) => {
                self.change_panels(context, change);
                return self.pace(context);
            }
            // An address that was gone back to must not be overwritten by the year that was shown.
            (Action::Load(_), _) => _ = self.halt(context),
            _ => self.rest(context),
        }
        match (action, self.panels.sheet) {
            (Action::Panel(PanelAction::Typed(end, text)), _) => return self.period(context, *end, text),
            (Action::Panel(change), _) => return self.change_panels(context, change),
            (Action::Close, Some(_)) => return self.change_panels(context, &PanelAction::CloseSheet),
            _ => {}
        }
        if self.panels.sheet == Some(Sheet::More) && matches!(action, Action::View(_) | Action::Gap(_)) {
            // A way that stands in the sheet leads out of it, to what it names.
            self.change_panels(context, &PanelAction::CloseSheet);
            self.focus = Some("view".to_owned());
        }
        if matches!(action, Action::Undo | Action::Redo) {
            // A row that goes elsewhere with its marks takes focus from what stands open in it.
            self.focus = host::focus::held(&setup.live);
        }
        if let Action::Year(_) = action {
            self.glide(context);
        }
        if let Action::Issue(_) = action {
            self.by_mark = host::focus::is_on_mark(&setup.live);
        }
        let (next, effects) = self.panels.history.update(&self.state, &setup.dataset, &self.columns, action);
        if matches!((action, &self.land), (Action::View(View::Places), Outlines::Missing)) {
            self.land = Outlines::Unasked;
        }
        self.walk = next.side != self.state.side && next.side == Some(crate::model::Side::Home);
        let before = std::mem::replace(&mut self.state, next);
        if matches!(action, Action::Clear | Action::Load(_)) {
            self.panels.refused = Refused::default();
        }
        if self.state.record != before.record {
            self.panels.near.clear();
        }
        if self.state.codes != before.codes {
            let published = recode::published(&setup.dataset, &self.columns, &before.codes);
            self.columns = recode::with(published, &setup.dataset, &self.state.codes);
        }
        if self.state != before || matches!(action, Action::Load(_)) {
            self.settings.lost.clear();
        }
        self.tell(context, &before);
        for effect in effects {
            self.carry_out(context, effect);
        }
        // Back to a row beside the map, unless a mark opened its issue.
        let is_back = matches!(action, Action::Issue(_) | Action::Close) && !self.by_mark;
        let row = self.focus.as_deref().filter(|_| is_back).and_then(|id| id.strip_prefix("issue:"));
        if let Some(issue) = row {
            self.focus = Some(["row:", issue].concat());
        }
    }

    /// An end of the period was typed: what of it can be taken narrows, the rest stays in its field, with the reason.
    fn period(&mut self, context: &Context<Self>, end: End, text: &str) {
        let (from, to) = self.panels.refused.take(&self.state.filter, end, text);
        self.act(context, &Action::Between(from, to));
        if let Some(problem) = views::refused(&self.input(context.props()), end) {
            self.notice = problem;
        }
    }

    /// Tells the host what changed.
    fn tell(&self, context: &Context<Self>, before: &State) {
        let setup = context.props();
        let now = &self.state;
        if now == before {
            return;
        }
        host::port::tell(&setup.port, "state", &url::encode(now));
        self.draw(context);
        if (&now.record, &now.issue) != (&before.record, &before.issue) {
            let issue = now.open_issue(&setup.dataset).map_or("", |issue| issue.as_str());
            let chosen = now.record.as_ref().map_or(issue, |record| record.as_str());
            host::port::tell(&setup.port, "select", chosen);
        }
    }

    /// Asks the second module for the sheet that it draws, if that is open.
    fn draw(&self, context: &Context<Self>) {
        let panels = &self.panels;
        let request = match panels.sheet {
            Some(Sheet::Share) => ["draw\nshare\n", &panels.options.join("\n")].concat(),
            Some(Sheet::Codes) => ["draw\ncodes\n", &panels.second].concat(),
            _ => return,
        };
        host::port::ask(&context.props().port, &request, sender(context));
    }

    fn change_panels(&mut self, context: &Context<Self>, change: &PanelAction) {
        let before = self.panels.sheet;
        self.panels = self.panels.update(change);
        if before != self.panels.sheet {
            self.drawn = None;
        }
        self.focus = match (before, self.panels.sheet) {
            (before, Some(_)) if before != self.panels.sheet => Some("sheet".to_owned()),
            (Some(closed), None) => Some(["sheet:", closed.key()].concat()),
            _ => self.focus.take(),
        };
        self.draw(context);
    }

    fn carry_out(&mut self, context: &Context<Self>, effect: Effect) {
        let setup = context.props();
        match effect {
            Effect::PushUrl if self.settings.owns_address => {
                host::port::tell(&setup.port, "push", &self.settings.fragment(&self.state));
            }
            Effect::ReplaceUrl if self.settings.owns_address => {
                host::port::tell(&setup.port, "replace", &self.settings.fragment(&self.state));
            }
            Effect::PushUrl | Effect::ReplaceUrl => {}
            Effect::Focus(id) => {
                self.panels.follow(&id);
                self.focus = Some(id);
            }
            Effect::Copy(what) => {
                host::port::copy(&setup.port, self.text_of(setup, &what), sender(context));
                self.field = if let Copied::Field(id) = what { Some(id) } else { None };
            }
            Effect::File(names) => {
                let (name, field) = names.split_once(' ').unwrap_or((&names, ""));
                let request = [name, "\n", &self.panels.options.join("\n")].concat();
                host::port::file(&setup.port, &request, sender(context));
                if !field.is_empty() {
                    self.carry_out(context, Effect::Copy(Copied::Field(field.to_owned())));
                }
            }
            Effect::OpenCodes => host::port::tell(&setup.port, "codes", &self.panels.second),
            Effect::System => host::port::tell(&setup.port, "share", &self.text_of(setup, &Copied::Link)),
            Effect::SaveCopy => {
                let dataset = &setup.dataset;
                host::port::tell(&setup.port, "save", &[&dataset.title, "\n", &dataset.version].concat());
            }
            Effect::Announce(notice) => self.notice = self.told(setup, &notice),
        }
    }

    /// Asks for the shapes of the land when the first picture needs them, and again when Places is opened after they
    /// could not be had.
    fn want_land(&mut self, context: &Context<Self>) {
        let setup = context.props();
        let can_show = matches!(self.state.view, Some(View::Places | View::Story));
        if can_show && matches!(self.land, Outlines::Unasked) && self.page(setup).shows_world() {
            self.land = Outlines::Asked;
            host::port::land(&setup.port, sender(context));
        }
    }
}
