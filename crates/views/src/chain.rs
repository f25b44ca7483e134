//! A record's chain on its card: a picture, and the same content as lists.

use super::build::{El, button, el, fragment, pressed};
use super::figure;
use super::gist::{gist, glyph};
use super::tree::Str;
use saydo_analysis::{Passage, chain::Chain, passage};
use saydo_model::DrawnBy;
use saydo_scene::chain::{Path, drawn, layout_width, link_words, scene};
use saydo_scene::{Input, words};

/// How many of the records left out of the chain are named.
const NAMED: usize = 8;

/// Calls `look` with the chain of the open record; `None` if no chain is shown.
pub fn on_chain<T>(input: &Input<'_>, look: impl FnOnce(&Path<'_>) -> Option<T>) -> Option<T> {
    let record = input.state.record.as_ref().filter(|_| input.state.chain)?;
    let chain = Chain::of(input.columns, passage::find(input.dataset, record)?);
    look(&Path::new(input, &chain))
}

/// A record's number in the chain shown.
pub(super) fn number(input: &Input<'_>, passage_idx: usize) -> Option<El> {
    let place = on_chain(input, |path| (0..path.n()).find(|place| path.passage_idx(*place) == passage_idx))?;
    Some(numbered(place))
}

fn numbered(place: usize) -> El {
    fragment().text((place + 1).to_string()).text(" · ")
}

/// A linked record as a row of a list.
pub(super) struct Row<'a> {
    /// Index of the record.
    pub(super) passage_idx: usize,
    /// The record.
    pub(super) record: Passage<'a>,
    /// The button's action, without the record's id.
    pub(super) action: &'static str,
    /// The kind of link: see [`kind`].
    pub(super) kind: Option<El>,
    /// Its number in the chain shown.
    pub(super) number: Option<El>,
    /// Its issue, if it differs.
    pub(super) issue: Option<&'a String>,
    /// The link's note.
    pub(super) note: Option<&'a String>,
}

impl<'a> Row<'a> {
    /// A row that opens the record and says only who and when.
    pub(super) fn of(passage_idx: usize, record: Passage<'a>) -> Self {
        Self { passage_idx, record, action: "record ", kind: None, number: None, issue: None, note: None }
    }

    /// The row as an item of a list.
    pub(super) fn li(self, input: &Input<'_>) -> El {
        let byline = el("span")
            .class("quiet")
            .maybe(self.number)
            .text(words::who(input.dataset, input.lang, self.record))
            .text(input.lang.join_comma())
            .text(words::passage_date(input.dataset, input.lang, self.record))
            .maybe(self.issue.map(|issue| fragment().text(" · ").text(issue)));
        let said = el("span")
            .class("said")
            .maybe(self.kind)
            .child(gist(input, self.record))
            .child(byline)
            .maybe(self.note.map(|note| el("span").class("quiet").text(note)));
        let row = button([self.action, self.record.id().as_str()].concat())
            .class("passage-row")
            .child(glyph(input.columns.standing[self.passage_idx]))
            .child(said);
        el("li").child(row)
    }
}

/// The kind of link, and who drew it.
pub(super) fn kind(input: &Input<'_>, said: Str, by: DrawnBy) -> El {
    let by = el("span").class("quiet").text(" · ").text(drawn(input, by));
    el("span").class("link-kind").text(said).child(by)
}

/// The text for the live region: the length of the chain, and the place of the open record in it.
pub fn chain_told(input: &Input<'_>) -> String {
    let told = on_chain(input, |path| {
        let place = (0..path.n()).find(|place| path.tie(*place).is_none())?;
        Some([input.lang.chain_told(path.n()).as_str(), " ", &path.name(place)].concat())
    });
    told.unwrap_or_else(|| input.lang.chain_told_none().to_owned())
}

/// The switch of the chain of a record with `n` links.
pub(super) fn switch(input: &Input<'_>, n: usize) -> El {
    let switch = button("chain").id("chain").set("aria-expanded", pressed(input.state.chain));
    el("p").class("chain-switch").child(switch.text(input.lang.chain_show(n)))
}

/// What comes before the list of the record's `n` links (switch and picture), and what comes after it.
pub(super) fn chain(input: &Input<'_>, passage_idx: usize, n: usize, space: f64) -> (El, Option<El>) {
    let (lang, switch) = (input.lang, switch(input, n));
    if !input.state.chain {
        // The same shape as with a picture, so that the switch keeps its element and the focus.
        return (fragment().child(switch).maybe(None).maybe(None), None);
    }
    let chain = Chain::of(input.columns, passage_idx);
    let path = Path::new(input, &chain);
    let picture = scene(&path, layout_width(space));
    let name = lang.chain_picture(path.n());
    let before = fragment()
        .child(switch)
        .child(el("div").class("chain").child(figure::figure(&picture, Some(&name), "picture")))
        .child(el("p").class("quiet chain-keys").text(lang.chain_keys()));
    let after = fragment()
        .maybe(further(&path, input, &chain))
        .maybe(across(&path, input, &chain))
        .maybe(beyond(input, &chain));
    (before, Some(after))
}

/// Records that are more than one link away.
fn further(path: &Path<'_>, input: &Input<'_>, chain: &Chain) -> Option<El> {
    let mut list = el("ul").class("passages");
    let mut n = 0;
    for (member_idx, member) in chain.members.iter().enumerate() {
        if member.depth < 2 {
            continue;
        }
        n += 1;
        let place = path.place(member_idx);
        let (Some((said, by)), Some(record)) = (path.tie(place), input.passage(member.passage_idx)) else { continue };
        let row = Row {
            action: "chain-record ",
            kind: Some(kind(input, said.into(), by)),
            number: Some(numbered(place)),
            ..Row::of(member.passage_idx, record)
        };
        list.add(row.li(input));
    }
    (n > 0).then(|| fragment().child(el("h4").text(input.lang.chain_further())).child(list))
}

/// The remaining links: those between two records of the chain that reached no new one.
fn across(path: &Path<'_>, input: &Input<'_>, chain: &Chain) -> Option<El> {
    let mut list = el("ul").class("chain-across quiet");
    let mut n = 0;
    for tie in &chain.ties {
        let reached =
            chain.members.iter().any(|member| member.via.is_some_and(|(link_idx, _)| link_idx == tie.link_idx));
        let of_record = tie.from == 0 || tie.to == 0;
        if reached || of_record {
            continue;
        }
        n += 1;
        let link = &input.dataset.links[tie.link_idx];
        let said = link_words(input.lang, link.kind, true);
        let line = input.lang.chain_across_line(
            &(path.place(tie.from) + 1).to_string(),
            &(path.place(tie.to) + 1).to_string(),
            said,
        );
        list.add(el("li").text(line).text(" · ").text(drawn(input, link.drawn_by)));
    }
    (n > 0).then(|| fragment().child(el("h4").text(input.lang.chain_across())).child(list))
}

/// The records left out of the chain: their number, and the first by name.
fn beyond(input: &Input<'_>, chain: &Chain) -> Option<El> {
    let n = chain.left_out.len();
    let mut list = el("ul").class("passages");
    for passage_idx in chain.left_out.iter().take(NAMED) {
        let Some(record) = input.passage(*passage_idx) else { continue };
        list.add(Row { action: "chain-record ", ..Row::of(*passage_idx, record) }.li(input));
    }
    let more = (n > NAMED).then(|| el("p").class("quiet").text(input.lang.chain_more(n - NAMED)));
    (n > 0).then(|| fragment().child(el("h4").text(input.lang.chain_left_out(n))).child(list).maybe(more))
}
