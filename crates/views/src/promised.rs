//! A page of promises with what came of each: the figure, and below each row its promises as *Promised* and *What
//! happened*. It needs no program; rows open as the browser's own disclosures.

mod entry;
mod stand;

use super::build::{El, el, fragment};
use super::figure::figure;
use super::tree::Tree;
use saydo_analysis::promised::{Group, groups, whole};
use saydo_model::Date;
use saydo_model::promises::{Kind, Origin, Promise, Promises, Rows};
use saydo_scene::{amounts, outcomes, words};
use saydo_text::Lang;
pub use stand::Stand;
use stand::outward;

/// Widths at which each row is drawn, with the class that shows it there.
const WIDTHS: [(f64, &str); 2] = [(320.0, "narrow"), (720.0, "wide")];

/// The page.
pub fn page(set: &Promises, lang: Lang, stand: Stand) -> Tree {
    let other = if set.rows == Rows::Issues { Rows::Actors } else { Rows::Issues };
    let mut page =
        el("main").child(heading(set, lang)).child(key(set, lang)).child(rows(set, lang, set.rows, stand, "h2"));
    let others = groups(set, other);
    if stand == Stand::Page && others.len() > 1 {
        let name = if other == Rows::Actors { lang.promised_by_actor() } else { lang.promised_by_issue() };
        page = page.child(el("h2").class("by").text(name)).child(rows(set, lang, other, stand, "h3"));
    }
    fragment().child(page).child(footer(set, lang, stand)).into()
}

/// One issue or actor by itself.
pub fn alone(set: &Promises, lang: Lang, rows: Rows, group: &Group) -> Tree {
    let list = entry::list(set, lang, group, Stand::Page);
    let figure = el("div").class("figure").maybe(head(set)).child(row(set, lang, rows, group, "h2", list));
    let main = el("main").child(el("h1").text(name(lang, rows, group))).child(key(set, lang)).child(figure);
    fragment().child(main).child(footer(set, lang, Stand::Alone)).into()
}

/// One promise by itself.
pub fn record(set: &Promises, lang: Lang, index: usize) -> Tree {
    let heading = el("h1").text(set.promises[index].promised.clone());
    let list = el("ul").class("plain promises").child(entry::entry(set, lang, index, Stand::Alone));
    fragment().child(el("main").child(heading).child(list)).child(footer(set, lang, Stand::Alone)).into()
}

/// The foot of every page: how the data were made, by whom and when.
fn footer(set: &Promises, lang: Lang, stand: Stand) -> El {
    let lede = set.lede.replace("{promises}", &set.promises.len().to_string());
    let made = [lede.as_str(), " ", &lang.promised_rated_by(&set.coding.by), " ", set.coding.method.as_str()].concat();
    let source = set.source.as_ref().map(|source| origin(lang, source));
    let version = lang.promised_version(&words::date(lang, &Date(set.version.clone())));
    let data = (stand == Stand::Page).then(|| el("a").set("href", "data.json").text(lang.whole_data()));
    let contact = set.coding.contact.clone().map(|contact| el("a").set("href", contact).text(lang.report_contact()));
    let line = el("p").class("quiet").text(version).text(" ").maybe(data).text(" ").maybe(contact);
    el("footer").class("source").child(el("p").text(made)).maybe(source).child(line)
}

/// What the data were taken from, with its publisher; a link if it is on the web.
fn origin(lang: Lang, source: &Origin) -> El {
    let title = source.title.clone();
    let title = match source.url.as_str() {
        "" => el("span").text(title),
        url => outward(url).text(title),
    };
    let publisher = match source.publisher.as_str() {
        "" => String::new(),
        publisher => [" (", publisher, ")"].concat(),
    };
    el("p").text(lang.promised_source()).text(lang.join_colon()).child(title).text(publisher)
}

fn heading(set: &Promises, lang: Lang) -> El {
    let title = el("p").class("title").text(set.title.clone());
    let apart = apart(set, lang, &whole(set));
    let apart = (!apart.is_empty()).then(|| el("p").class("apart-line").text(apart));
    el("header").child(title).child(el("h1").text(headline(set, lang))).maybe(apart)
}

/// The headline: the data set's, or the counts.
pub fn headline(set: &Promises, lang: Lang) -> String {
    set.headline.clone().unwrap_or_else(|| counts(set, lang, &whole(set)))
}

/// The counts of a group in words: `6 of 40 promises delivered, 9 in part`, or how many reached their amount.
pub fn counts(set: &Promises, lang: Lang, group: &Group) -> String {
    let all = group.promises.len();
    if set.scale.kind == Kind::Amounts {
        if let [index] = group.promises[..]
            && let Some(pair) = pair(set, lang, index)
        {
            return pair;
        }
        let without = all - group.compared;
        let mut text = lang.promised_reached(group.reached, &group.compared.to_string());
        if without > 0 {
            text.push_str(&lang.join_comma());
            text.push_str(&lang.promised_without(without));
        }
        return text;
    }
    let of = |placed| by_status(set, group, placed).into_iter();
    let first = set.scale.statuses.first().filter(|first| first.place.is_some());
    let (begin, rest) = match first {
        // The first line of the scale is counted also where it is none: its number is what the headline is read for.
        Some(first) => {
            let n = group.counts.first().copied().unwrap_or(0);
            let rest = of(true).filter(|(_, label)| *label != first.label);
            (lang.promised_first(n, &all.to_string(), &first.label), listed(lang, rest))
        }
        None => (lang.promised_none(all), listed(lang, of(false))),
    };
    if rest.is_empty() {
        return begin;
    }
    let between = if first.is_some() { lang.join_comma() } else { lang.join_colon() };
    [begin.as_str(), between.as_str(), rest.as_str()].concat()
}

/// Counts with the names of their statuses, in a line.
fn listed<'a>(lang: Lang, counts: impl Iterator<Item = (usize, &'a str)>) -> String {
    let list: Vec<String> = counts.map(|(n, label)| lang.promised_count(n, label)).collect();
    list.join(&lang.join_comma())
}

/// A single promise: its two amounts say more than a count.
fn pair(set: &Promises, lang: Lang, index: usize) -> Option<String> {
    let promise = &set.promises[index];
    let target = amounts::target(promise, &set.scale.unit)?;
    Some(lang.promised_pair(&target, &amounts::amount(promise.reached?, &set.scale.unit)))
}

/// The counts of statuses without a place, a sentence; empty if there are none, or no others.
pub fn apart(set: &Promises, lang: Lang, group: &Group) -> String {
    let is_all = set.scale.statuses.iter().all(|status| status.place.is_none());
    let list = listed(lang, by_status(set, group, false).into_iter());
    if list.is_empty() || is_all { String::new() } else { lang.promised_apart(&list) }
}

/// Counts of the statuses that occur, with or without a place.
fn by_status<'a>(set: &'a Promises, group: &Group, placed: bool) -> Vec<(usize, &'a str)> {
    let statuses = set.scale.statuses.iter().zip(&group.counts);
    let wanted = statuses.filter(|(status, n)| status.place.is_some() == placed && **n > 0);
    wanted.map(|(status, n)| (*n, status.label.as_str())).collect()
}

/// What the marks mean, with counts.
fn key(set: &Promises, lang: Lang) -> El {
    let mut key = el("ul").class("plain key");
    match set.scale.kind {
        Kind::Outcomes => {
            for (at, (status, n)) in
                set.scale.statuses.iter().zip(whole(set).counts).enumerate().filter(|(_, (_, n))| *n > 0)
            {
                let mark = figure(&outcomes::sample(set, at), None, "mark");
                key.add(el("li").child(mark).text(lang.promised_count(n, &status.label)));
            }
        }
        Kind::Amounts => {
            let marks = [
                ("ring abroad", lang.promised_ring()),
                ("square done", lang.promised_square()),
                ("both", lang.promised_both()),
            ];
            // One in the other looks like a third mark.
            let meet = |promise: &Promise| promise.reached.is_some() && promise.reached == promise.target;
            let n = if set.promises.iter().any(meet) { 3 } else { 2 };
            for (class, name) in marks.into_iter().take(n) {
                key.add(el("li").child(el("i").class(class)).text(name));
            }
        }
    }
    if set.promises.iter().any(|promise| promise.disputed) {
        key.add(el("li").child(el("i").class("disputed")).text(lang.promised_disputed()));
    }
    key
}

/// The numbers of the axis, if there is one.
fn head(set: &Promises) -> Option<El> {
    (set.scale.kind == Kind::Amounts).then(|| {
        let axis = amounts::axis(set);
        drawn("head", |width| amounts::head(set, axis, width))
    })
}

/// The rows, each with a heading of this level.
fn rows(set: &Promises, lang: Lang, rows: Rows, stand: Stand, heading: &'static str) -> El {
    let mut list = el("div").class("figure").maybe(head(set));
    for group in groups(set, rows) {
        let n = group.promises.len();
        let summary = el("summary").text(lang.promised_all(n));
        let opened = el("details").child(summary).child(entry::list(set, lang, &group, stand));
        list.add(row(set, lang, rows, &group, heading, opened));
    }
    list
}

fn row(set: &Promises, lang: Lang, rows: Rows, group: &Group, heading: &'static str, below: El) -> El {
    let words = match apart(set, lang, group).as_str() {
        "" => counts(set, lang, group),
        apart => [counts(set, lang, group).as_str(), ". ", apart].concat(),
    };
    let picture = match set.scale.kind {
        Kind::Outcomes => drawn("squares", |width| outcomes::row(set, group, width)),
        Kind::Amounts => {
            let axis = amounts::axis(set);
            drawn("line", |width| amounts::row(set, group, axis, width))
        }
    };
    let is_one = set.scale.kind == Kind::Amounts && group.promises.len() == 1;
    let article = el("article").set("id", group.id.clone());
    let article = if is_one { article.class("one") } else { article };
    article
        .child(el(heading).text(name(lang, rows, group)))
        .child(el("p").class("counts").text(words))
        .child(picture)
        .child(below)
}

/// A picture at each width. It is described by the words beside it, so screen readers skip it.
fn drawn(class: &'static str, scene: impl Fn(f64) -> saydo_scene::Scene) -> El {
    let mut drawn = el("div").class(class).set("aria-hidden", "true");
    for (width, name) in WIDTHS {
        let scene = scene(width);
        drawn.add(figure(&scene, None, name).set("width", saydo_scene::geometry::px(scene.width)));
    }
    drawn
}

/// The name of a row.
pub fn name(lang: Lang, rows: Rows, group: &Group) -> String {
    match (group.label.as_str(), rows) {
        ("", Rows::Issues) => lang.promised_no_issue().to_owned(),
        ("", Rows::Actors) => lang.promised_no_actor().to_owned(),
        (label, _) => label.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::to_html;
    use saydo_model::promises::{Scale, Status};

    fn rated(statuses: &[(&str, Option<u32>)], of: &[usize]) -> Promises {
        let status =
            |(id, place): &(&str, Option<u32>)| Status { id: (*id).into(), label: (*id).into(), place: *place };
        let scale = Scale { statuses: statuses.iter().map(status).collect(), ..Scale::default() };
        let promise = |at: &usize| Promise { status: Some(statuses[*at].0.into()), ..Promise::default() };
        Promises { promises: of.iter().map(promise).collect(), scale, ..Promises::default() }
    }

    #[test]
    fn the_first_line_of_the_scale_is_counted_also_where_it_is_none() {
        let statuses = [("delivered", Some(1)), ("largely", Some(2)), ("broken", Some(3)), ("open", None)];
        let told = |statuses: &[(&str, Option<u32>)], of: &[usize]| {
            let set = rated(statuses, of);
            let whole = whole(&set);
            [headline(&set, Lang::english()), apart(&set, Lang::english(), &whole)].join(" | ")
        };
        assert_eq!(told(&statuses, &[0, 0, 2]), "2 of 3 promises delivered, 1 broken | ");
        assert_eq!(told(&statuses, &[1, 2, 3]), "0 of 3 promises delivered, 1 largely, 1 broken | The others: 1 open.");
        assert_eq!(told(&statuses, &[3]), "0 of 1 promises delivered | The others: 1 open.");
        assert_eq!(told(&[("open", None), ("stalled", None)], &[0, 1, 1]), "3 promises: 1 open, 2 stalled | ");
    }

    #[test]
    fn the_key_names_two_marks_on_one_place_where_there_are_any() {
        let shown = |reached: &[f64]| {
            let promise =
                |reached: &f64| Promise { target: Some(100.0), reached: Some(*reached), ..Promise::default() };
            let scale = Scale { kind: Kind::Amounts, ..Scale::default() };
            let set = Promises { promises: reached.iter().map(promise).collect(), scale, ..Promises::default() };
            to_html(&key(&set, Lang::english()).into())
        };
        let (both, ring) = (&*Lang::english().promised_both(), &*Lang::english().promised_ring());
        assert!(shown(&[55.0, 100.0]).contains(both));
        assert!(!shown(&[55.0, 110.0]).contains(both) && shown(&[]).contains(ring));
    }
}
