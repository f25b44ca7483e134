//! Texts of the mapping that the format can't hold: they are left out and told, so that what is published is valid. The
//! format's own words for a fault are for those who write it by hand and are English; here each has words of the page.

use super::made::Data;
use super::positions::code_of;
use crate::mapping::{IssueWords, Mapping};
use crate::problem::{Effect, Problem, quoted};
use crate::words::plain;
use saydo::model::validate::validate;
use saydo::model::{Dataset, Problem as Fault, Rule, Severity, promises};
use saydo::text::Lang;

/// What is not valid in a data set.
pub fn faults(data: &Data) -> Vec<Fault> {
    let mut faults = match data {
        Data::Positions(set) => validate(set),
        Data::Promises(set) => promises::check(set),
    };
    faults.retain(|fault| fault.severity == Severity::Error);
    faults
}

/// A text that was taken out of the mapping.
struct Taken {
    text: String,
    /// Its field as the page names it.
    field: String,
    /// Its setting as the mapping's file names it.
    setting: &'static str,
}

impl Taken {
    fn of(text: String, field: impl Into<String>, setting: &'static str) -> Option<Self> {
        (!text.is_empty()).then(|| Self { text, field: field.into(), setting })
    }
}

/// Takes the texts that are at fault out of the mapping of a data set, and tells each.
pub fn clear(mapping: &mut Mapping, data: &Data, faults: &[Fault], problems: &mut Vec<Problem>) {
    let given = mapping.issue_words.clone();
    for fault in faults {
        let (place, rule) = (bare(&fault.place), strictest(fault, faults));
        let taken = take_out(mapping, &place).or_else(|| match data {
            Data::Positions(set) => {
                take_words(mapping, set, &place).or_else(|| take_of_issue(mapping, &given, set, &place))
            }
            Data::Promises(_) => None,
        });
        if let Some(taken) = taken {
            let problem = Problem::whole(found(rule, &taken.text), expected(rule), Effect::DropsText);
            problems.push(problem.set_by(taken.setting).in_field(taken.field));
        }
    }
}

/// A place without the id that some rules add to it: `issues[0] (housing), rule`.
fn bare(place: &str) -> String {
    match place.split_once(" (").and_then(|(before, rest)| Some((before, rest.split_once(')')?.1))) {
        Some((before, after)) => format!("{before}{after}"),
        None => place.to_owned(),
    }
}

/// The rule that a fault breaks; of several lengths for one text the least.
fn strictest(fault: &Fault, faults: &[Fault]) -> Rule {
    let here = faults.iter().filter(|other| bare(&other.place) == bare(&fault.place)).map(|other| other.rule);
    let most = |rule: &Rule| if let Rule::Length(_, most) = rule { *most } else { usize::MAX };
    if matches!(fault.rule, Rule::Length(..)) { here.min_by_key(most).unwrap_or(fault.rule) } else { fault.rule }
}

/// What leaving out texts didn't mend.
pub fn left(data: &Data, faults: Vec<Fault>) -> impl Iterator<Item = Problem> {
    faults.into_iter().map(move |fault| {
        let found = found(fault.rule, "");
        let row = row(data, &fault.place);
        // How many of something there are says where, and so does a row.
        let found = match fault.rule {
            Rule::Entries(..) => found,
            _ if row.is_some() => found,
            _ => Lang::now().intake_in_data(&found, &fault.place),
        };
        Problem { row, ..Problem::whole(found, expected(fault.rule), Effect::Stops) }
    })
}

/// What was found, in words. `text` is the text that is at fault, where it is known.
fn found(rule: Rule, text: &str) -> String {
    let lang = Lang::now();
    match rule {
        Rule::Blank => lang.intake_nothing().to_owned(),
        Rule::Length(length, _) => lang.intake_characters(length),
        Rule::Entries(length, _) => lang.intake_entries(length),
        Rule::Widest(times) => lang.intake_widest(times),
        Rule::Braces(_) => lang.intake_brace().to_owned(),
        _ if text.is_empty() => lang.intake_not_allowed().to_owned(),
        _ => quoted(text),
    }
}

/// What would be right, in words.
fn expected(rule: Rule) -> String {
    let lang = Lang::now();
    match rule {
        Rule::Blank => lang.intake_need_text().to_owned(),
        Rule::Length(_, most) => lang.intake_need_shorter(&most.to_string()),
        Rule::Entries(_, most) => lang.intake_need_fewer_entries(&most.to_string()),
        Rule::Widest(_) => lang.intake_need_widest().to_owned(),
        Rule::Braces(known) => lang.intake_need_braces(known),
        Rule::Language => lang.intake_need_language().to_owned(),
        Rule::Address => lang.intake_need_address().to_owned(),
        Rule::Contact => lang.intake_need_contact().to_owned(),
        Rule::Date => lang.intake_need_date().to_owned(),
        Rule::Number => lang.intake_need_number().to_owned(),
        Rule::Other => lang.intake_need_format().to_owned(),
    }
}

/// The row of the table whose record has this place in a data set.
fn row(data: &Data, place: &str) -> Option<usize> {
    let Data::Positions(set) = data else { return None };
    let (kind, rest) = place.split_once('[')?;
    let at = rest.split(']').next()?.parse::<usize>().ok()?;
    let locators = match kind {
        "statements" => &set.statements.get(at)?.locators,
        "actions" => &set.actions.get(at)?.locators,
        _ => return None,
    };
    locators.first()?.parts().map(|(_, row)| row as usize)
}

/// Leaves out the text that became what stands in a place.
fn take_out(mapping: &mut Mapping, place: &str) -> Option<Taken> {
    let lang = Lang::now();
    let (figure, scale, terms) = (&mut mapping.figure, &mut mapping.scale, &mut mapping.terms);
    let (text, field, setting) = match place {
        "title" => (&mut figure.title, lang.share_title(), "`title` under [figure]"),
        "coding, by" | "sources[0], authors[0]" => (&mut figure.by, lang.own_text_by(), "`by` under [figure]"),
        "coding, method" => (&mut figure.method, lang.own_text_method(), "`method` under [figure]"),
        "sources[0], title" | "source, title" => {
            (&mut figure.source, lang.own_text_source(), "`source` under [figure]")
        }
        "sources[0], publisher" => (&mut figure.publisher, lang.own_text_publisher(), "`publisher` under [figure]"),
        "sources[0], url" | "source, url" => (&mut figure.url, lang.own_text_url(), "`url` under [figure]"),
        "axis, title" => (&mut scale.title, lang.own_scale_title(), "`title` under [scale]"),
        "axis, low_label" => (&mut scale.low_label, lang.own_scale_low_label(), "`low-label` under [scale]"),
        "axis, high_label" => (&mut scale.high_label, lang.own_scale_high_label(), "`high-label` under [scale]"),
        "terms, source" => (&mut terms.source, lang.intake_text_source(), "`source` under [terms]"),
        "terms, rules" => (&mut terms.rules, lang.own_text_rules(), "`rules` under [terms]"),
        "terms, leaders" => (&mut terms.leaders, lang.own_text_leaders(), "`leaders` under [terms]"),
        "terms, extent" => (&mut terms.extent, lang.own_text_extent(), "`extent` under [terms]"),
        _ => return take_optional(mapping, place),
    };
    Taken::of(std::mem::take(text), field, setting)
}

/// The same for texts that may be missing, and then are blank where they are present and empty.
fn take_optional(mapping: &mut Mapping, place: &str) -> Option<Taken> {
    let lang = Lang::now();
    let figure = &mut mapping.figure;
    let (text, field, setting) = match place {
        "headline" => (&mut figure.headline, lang.own_text_headline(), "`headline` under [figure]"),
        "lede" => (&mut figure.lede, lang.own_text_lede(), "`lede` under [figure]"),
        "lang" => (&mut figure.lang, lang.own_text_lang(), "`lang` under [figure]"),
        "coding, contact" => (&mut figure.contact, lang.own_text_contact(), "`contact` under [figure]"),
        _ => return None,
    };
    text.take().map(|text| Taken { text, field: field.to_owned(), setting })
}

/// Leaves out words for a position, words for an audience, or what a critic would say.
fn take_words(mapping: &mut Mapping, set: &Dataset, place: &str) -> Option<Taken> {
    let lang = Lang::now();
    let scale = &mut mapping.scale;
    let (said, done) = (set.axis.said.0.as_slice(), set.axis.done.0.as_slice());
    let sides = [
        ("said", &mut scale.said, said, lang.own_scale_words_said(), "`said` under [scale]"),
        ("done", &mut scale.done, done, lang.own_scale_words_done(), "`done` under [scale]"),
        ("ticks", &mut scale.ticks, &[][..], lang.own_scale_words_ticks(), "`ticks` under [scale]"),
        ("both", &mut scale.both, &[][..], lang.own_scale_words_both(), "`both` under [scale]"),
    ];
    for (side, words, listed, field, setting) in sides {
        let Some(rest) = place.strip_prefix(&format!("axis, {side}")) else { continue };
        // A place names the position, or where its words stand in the list.
        let code = match rest.strip_prefix(", ") {
            Some(code) => code_of(code),
            None => index(rest).and_then(|at| listed.get(at)).map(|(code, _)| *code),
        }?;
        let key = words.keys().find(|key| code_of(key) == Some(code))?.clone();
        let field = format!("{} · {key} {field}", lang.own_scale_words());
        return Taken::of(words.remove(&key)?, field, setting);
    }
    if let Some(at) = place.strip_prefix("audiences").and_then(index) {
        let label = &set.audiences.get(at)?.label;
        let given = mapping.audience.iter_mut().find(|given| given.label == *label)?;
        let field = format!("{} · {}", lang.own_audience_heading(), given.value);
        return Taken::of(std::mem::take(&mut given.label), field, "`label` under [[audience]]");
    }
    let text = set.critic.get(place.strip_prefix("critic").and_then(index)?)?;
    let at = mapping.figure.critic.iter().position(|given| given == text)?;
    Taken::of(mapping.figure.critic.remove(at), lang.about_critic(), "`critic` under [figure]")
}

/// Leaves out words for an issue. `given` are the mapping's words before any was left out, of which the data set was made.
fn take_of_issue(mapping: &mut Mapping, given: &[IssueWords], set: &Dataset, place: &str) -> Option<Taken> {
    let lang = Lang::now();
    let rest = place.strip_prefix("issues")?;
    let issue = set.issues.get(index(rest)?)?;
    let (_, part) = rest.split_once(", ")?;
    let is_it = |words: &IssueWords| words.label == issue.label || plain(&words.issue) == plain(&issue.label);
    let words = mapping.issue_words.get_mut(given.iter().position(is_it)?)?;
    let (text, field, setting) = match part {
        "label" => (&mut words.label, lang.intake_text_label(), "`label` under [[issue-words]]"),
        "inline" => (&mut words.inline, lang.own_issue_inline(), "`inline` under [[issue-words]]"),
        "rule" => (&mut words.rule, lang.own_issue_rule(), "`rule` under [[issue-words]]"),
        "about" => (&mut words.about, lang.intake_text_about(), "`about` under [[issue-words]]"),
        _ => return None,
    };
    Taken::of(std::mem::take(text), format!("{} · {field}", words.issue), setting)
}

/// The number in the brackets with which a text begins.
fn index(text: &str) -> Option<usize> {
    text.strip_prefix('[')?.split(']').next()?.parse().ok()
}
