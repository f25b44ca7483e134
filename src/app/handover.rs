//! The study module as the app sees it: fetched when a message is beyond the first module, then in charge.

use super::study::Study;
use super::{App, sender};
use crate::host;
use saydo_apart::{join, split};
use saydo_session::message::{Message, Order};
use saydo_views::{Tree, packed};
use yew::Context;

impl App {
    /// Keeps a message until the study module is there, and asks for that. What the reader did last counts.
    pub(super) fn fetch_study(&mut self, context: &Context<Self>, message: Message) {
        let is_asked = matches!(self.study, Study::Asked(_));
        if !is_asked {
            let control = if message.name == "do" { message.to_action().0 } else { "" };
            host::port::study(&context.props().port, control, sender(context));
        }
        self.study = Study::Asked(vec![message]);
    }

    /// Asks for the study module where the map has room beside the rows. The rows stay until it is there.
    pub(super) fn widen(&mut self, context: &Context<Self>) {
        if matches!(self.study, Study::Unasked) && self.session.lacks_map() {
            host::port::study(&context.props().port, "", sender(context));
            self.study = Study::Asked(Vec::new());
        }
    }

    /// Whether a message waits because nothing is drawn yet. If it doesn't, nothing else waits any more, since the reader
    /// did something else.
    pub(super) fn waits(&mut self, message: &Message) -> bool {
        let is_act = matches!(message.name.as_str(), "do" | "state" | "search");
        match &mut self.study {
            Study::Asked(waiting) if is_act && self.is_blank => waiting.push(message.clone()),
            Study::Asked(waiting) if is_act => waiting.clear(),
            _ => {}
        }
        is_act && self.is_blank
    }

    /// The study module is there, or could not be fetched.
    pub(super) fn studied(&mut self, context: &Context<Self>, is_there: bool) -> bool {
        let Study::Asked(waiting) = std::mem::take(&mut self.study) else { return false };
        if waiting.is_empty() && !self.session.lacks_map() {
            return false;
        }
        let is_start = std::mem::take(&mut self.is_blank);
        let mut waiting = waiting.into_iter();
        let now = || Message::new("state", &self.session.fragment());
        match (is_there, is_start) {
            (true, true) => {
                let first = waiting.next().unwrap_or_else(now);
                self.hand_over(context, &first.text, waiting);
            }
            (true, false) => {
                let opened = self.session.opened();
                self.hand_over(context, &self.session.fragment(), opened.into_iter().chain(waiting));
            }
            (false, _) => {
                let first = waiting.next().unwrap_or_else(now);
                if is_start {
                    self.begin(context);
                } else if !self.session.is_beyond(&first) {
                    // All of it but the map can be shown.
                    self.hear(context, first.clone());
                }
                self.study = Study::Missing(first);
                self.session.hear(Message::new("missing", "1"), host::around(&context.props().live));
            }
        }
        if is_start {
            self.draw_first(context);
        }
        true
    }

    /// Lets the study module's session go on from a fragment, with what it is told first.
    fn hand_over(&mut self, context: &Context<Self>, fragment: &str, told: impl Iterator<Item = Message>) {
        let around = host::around(&context.props().live).to_text();
        let (settings, width) = (self.session.settings(fragment), self.session.width());
        let parts: [&[u8]; 4] = [b"begin", settings.as_bytes(), width.text.as_bytes(), around.as_bytes()];
        let (_, orders) = read(&call(context, &parts));
        self.study = Study::Here;
        if !self.is_ready {
            self.carry_out(context, orders, true);
        }
        for message in told {
            let (_, orders) = self.tell_study(context, message);
            self.carry_out(context, orders, true);
        }
    }

    /// Tells the study module a message: whether the page changed, and its orders.
    pub(super) fn tell_study(&self, context: &Context<Self>, message: Message) -> (bool, Vec<Order>) {
        let around = host::around(&context.props().live).to_text();
        let has_bytes: &[u8] = if message.bytes.is_some() { b"1" } else { b"" };
        let bytes = message.bytes.unwrap_or_default();
        let parts = [b"tell", message.name.as_bytes(), message.text.as_bytes(), has_bytes, &bytes, around.as_bytes()];
        read(&call(context, &parts))
    }

    /// The page as the study module draws it.
    pub(super) fn study_page(&self, context: &Context<Self>) -> Tree {
        let parts = call(context, &[b"page"]);
        let page = split(&parts).and_then(|parts| packed::unpack(parts.first()?));
        page.unwrap_or(Tree::List(Vec::new()))
    }
}

/// The block of parts that the study module answers.
fn call(context: &Context<App>, parts: &[&[u8]]) -> Vec<u8> {
    host::port::ask_study(&context.props().port, &join(parts))
}

/// Whether the page changed, and what is to be done.
fn read(answer: &[u8]) -> (bool, Vec<Order>) {
    let parts = split(answer).unwrap_or_default();
    let text = |part: &[u8]| String::from_utf8_lossy(part).into_owned();
    let mut orders = Vec::new();
    for pair in parts.get(1..).unwrap_or_default().chunks_exact(2) {
        orders.push(Order { kind: text(pair[0]), value: text(pair[1]) });
    }
    (parts.first().is_some_and(|flag| !flag.is_empty()), orders)
}
