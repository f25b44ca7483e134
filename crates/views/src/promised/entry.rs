//! A promise in two columns: what was promised, and what happened.

use super::super::build::{El, el, fragment};
use super::super::figure::figure;
use super::stand::{Stand, outward};
use saydo_analysis::promised::Group;
use saydo_model::Date;
use saydo_model::promises::{Kind, Named, Promise, Promises, Reference, When};
use saydo_scene::{amounts, outcomes, words};
use saydo_text::Lang;

/// The promises of a group.
pub fn list(set: &Promises, lang: Lang, group: &Group, stand: Stand) -> El {
    let heads = el("li").class("heads").set("aria-hidden", "true");
    let heads = heads.child(el("b").text(lang.promised_said())).child(el("b").text(lang.promised_happened()));
    let mut list = el("ul").class("plain promises").child(heads);
    for at in &group.promises {
        list.add(entry(set, lang, *at, stand));
    }
    list
}

/// One promise.
pub fn entry(set: &Promises, lang: Lang, index: usize, stand: Stand) -> El {
    let promise = &set.promises[index];
    el("li").child(promised(set, lang, promise, stand)).child(happened(set, lang, promise))
}

fn promised(set: &Promises, lang: Lang, promise: &Promise, stand: Stand) -> El {
    let said = el("div").child(el("span").class("unseen").text(lang.promised_said()));
    let text = match (promise.quotes.contains(&promise.promised), stand) {
        (true, _) => fragment().text(["“", promise.promised.as_str(), "”"].concat()),
        (false, _) => fragment().text(promise.promised.clone()),
    };
    let text = match stand {
        Stand::Page => el("a").class("promise-text").set("href", ["r/", &promise.id, ".html"].concat()).child(text),
        Stand::Alone => el("span").class("promise-text").child(text),
    };
    let quotes = promise.quotes.iter().filter(|quote| **quote != promise.promised);
    let mut said = said.child(el("p").child(text));
    for quote in quotes {
        said.add(el("blockquote").text(["“", quote, "”"].concat()));
    }
    let mut facts: Vec<String> = Vec::new();
    facts.push(names(&promise.actors, &set.actors));
    facts.push(when(lang, &promise.date));
    let deadline = when(lang, &promise.deadline);
    facts.push(if deadline.is_empty() { deadline } else { lang.promised_until(&deadline) });
    facts.extend(
        amounts::target(promise, &set.scale.unit)
            .filter(|_| set.scale.kind == Kind::Amounts)
            .map(|text| lang.promised_amount(&text)),
    );
    facts.retain(|fact| !fact.is_empty());
    said.maybe(line(&facts)).maybe(links(&promise.sources))
}

fn happened(set: &Promises, lang: Lang, promise: &Promise) -> El {
    let done = el("div").child(el("span").class("unseen").text(lang.promised_happened()));
    let status = promise.status.as_ref().and_then(|id| set.status(id));
    let status = status.map(|(at, status)| {
        let mark = figure(&outcomes::sample(set, at), None, "mark");
        el("p").class("status").child(mark).child(el("b").text(status.label.clone()))
    });
    let amount = (set.scale.kind == Kind::Amounts).then(|| match promise.reached {
        Some(reached) => el("p").class("status").child(el("b").text(amounts::amount(reached, &set.scale.unit))),
        None => el("p").class("status").text(lang.promised_no_amount()),
    });
    let disputed = promise.disputed.then(|| el("p").class("disputed-note").text(lang.promised_disputed()));
    let text = |text: &str, class: &'static str| (!text.is_empty()).then(|| el("p").class(class).text(text.to_owned()));
    let mut history = el("ul").class("plain history");
    for step in &promise.history {
        let label = set.status(&step.status).map_or("", |(_, status)| status.label.as_str());
        history.add(
            el("li").text(
                [words::date(lang, &Date(step.date.clone())).as_str(), lang.join_colon().as_str(), label].concat(),
            ),
        );
    }
    let history = (!promise.history.is_empty()).then_some(history);
    let rated = when(lang, &promise.rated);
    let rated = (!rated.is_empty()).then(|| el("p").class("quiet").text(lang.promised_rated(&rated)));
    done.maybe(status)
        .maybe(amount)
        .maybe(rated)
        .maybe(disputed)
        .maybe(text(&promise.happened, "happened"))
        .maybe(text(&promise.reason, "quiet"))
        .maybe(history)
        .maybe(links(&promise.evidence))
}

fn names(ids: &[String], named: &[Named]) -> String {
    let names: Vec<&str> = ids
        .iter()
        .filter_map(|id| named.iter().find(|named| named.id == *id))
        .map(|named| named.label.as_str())
        .collect();
    names.join(&Lang::now().join_comma())
}

fn when(lang: Lang, when: &When) -> String {
    match (&when.note, &when.date) {
        (Some(note), _) => note.clone(),
        (None, Some(date)) => words::date(lang, &Date(date.clone())),
        (None, None) => String::new(),
    }
}

fn line(facts: &[String]) -> Option<El> {
    (!facts.is_empty()).then(|| el("p").class("quiet").text(facts.join(" · ")))
}

fn links(references: &[Reference]) -> Option<El> {
    if references.is_empty() {
        return None;
    }
    let mut list = el("p").class("links");
    for (at, reference) in references.iter().enumerate() {
        if at > 0 {
            list.add(super::super::build::text(" · "));
        }
        let title = reference.title.clone();
        list.add(match reference.url.as_str() {
            "" => el("span").text(title),
            url => outward(url).text(title),
        });
    }
    Some(list)
}
