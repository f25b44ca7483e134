//! The root: a session, drawn by Yew. Messages come in from `host`, the session's orders go out to it.
//!
//! The session of this module has the figure and its evidence. What it can't do waits until the study module is there,
//! whose session then takes over for good.

mod first;
mod handover;
pub mod mount;
mod steps;
mod study;

use crate::host;
use first::First;
use js_sys::Function;
use saydo_model::Dataset;
use saydo_nodes::nodes;
use saydo_session::Session;
use saydo_session::message::{Message, Order};
use saydo_state::Settings;
use saydo_views::Tree;
use std::rc::Rc;
use study::Study;
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

/// The running widget.
pub struct App {
    session: Session,
    study: Study,
    /// How far the first drawing has come.
    first: First,
    /// Whether nothing is drawn yet: the first state waits for the study module.
    is_blank: bool,
    is_ready: bool,
    focus: Option<String>,
    walk: bool,
}

impl Component for App {
    type Message = Message;
    type Properties = Setup;

    fn create(context: &Context<Self>) -> Self {
        let setup = context.props();
        let width = host::size::width(&setup.live);
        let session = Session::new(setup.dataset.clone(), (*setup.settings).clone(), width);
        host::port::tell(&setup.port, "step", "");
        let (study, first) = (Study::default(), First::default());
        Self { session, study, first, is_blank: false, is_ready: false, focus: None, walk: false }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        if message.name == "step" {
            return self.step(context);
        }
        if self.first.keeps(&message) {
            return false;
        }
        if message.name == "study" {
            return self.studied(context, message.text == "1");
        }
        if self.study.is_here() {
            let (is_changed, orders) = self.tell_study(context, message);
            self.carry_out(context, orders, is_changed);
            return is_changed;
        }
        let message = self.study.meant(message);
        if self.waits(&message) {
            return false;
        }
        if self.session.is_beyond(&message) || self.session.wants_map(&message) {
            self.fetch_study(context, message);
            return false;
        }
        let is_changed = self.hear(context, message);
        self.widen(context);
        is_changed && !self.is_blank
    }

    fn view(&self, context: &Context<Self>) -> Html {
        host::port::draw(&context.props().port);
        match self.first.page() {
            Some(page) => nodes(page),
            None if self.is_blank => Html::default(),
            None => nodes(self.page(context)),
        }
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let live = &context.props().live;
        if self.is_blank || self.goes_on(context) {
            return;
        }
        if !std::mem::replace(&mut self.is_ready, true) {
            host::port::tell(&context.props().port, "ready", "");
        }
        if let Some(id) = self.focus.take() {
            host::focus::give(live, &id);
        }
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
    fn page(&self, context: &Context<Self>) -> Tree {
        if self.study.is_here() { self.study_page(context) } else { self.session.draw() }
    }

    /// Lets this module's session hear a message; returns whether the page changed.
    fn hear(&mut self, context: &Context<Self>, message: Message) -> bool {
        let is_changed = self.session.hear(message, host::around(&context.props().live));
        let orders = self.session.orders();
        self.carry_out(context, orders, is_changed);
        is_changed
    }

    /// Shows what this module can of the state to begin with.
    fn begin(&mut self, context: &Context<Self>) {
        self.session.begin(host::around(&context.props().live));
        let orders = self.session.orders();
        self.carry_out(context, orders, true);
    }

    fn carry_out(&mut self, context: &Context<Self>, orders: Vec<Order>, is_redrawn: bool) {
        let Setup { live, port, .. } = context.props();
        for Order { kind, value } in orders {
            match kind.as_str() {
                "focus" if is_redrawn => self.focus = Some(value),
                "focus" => host::focus::give(live, &value),
                "walk" => self.walk = true,
                "ask" => host::port::ask(port, &value, sender(context)),
                "copy" => host::port::copy(port, value, sender(context)),
                "file" => host::port::file(port, &value, sender(context)),
                "land" => host::port::land(port, sender(context)),
                kind => host::port::tell(port, kind, &value),
            }
        }
    }
}
