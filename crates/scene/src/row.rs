//! One issue as a row of the figure: its name, the verdict in words, how much evidence there is, the marks on the
//! track, and what was said and done. The page writes it as HTML, an exported picture as a scene.

use super::input::Input;
use super::scale::Scale;
use super::words;
use saydo_analysis::{Group, IssueFigures, Passage, Standing, Tally, Verdict, link, order::sort_indexes};
use saydo_model::{BriefLine, Side};
use saydo_state::GapKind;
use saydo_text::Lang;

/// A row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Index of the issue.
    pub issue_idx: usize,
    /// Name of the issue.
    pub name: String,
    /// The gap in words and its direction, or why the issue can't be compared.
    pub verdict: String,
    /// The same in short, beside marks that show the direction.
    pub gap: String,
    /// How many statements and deeds there are, and whether the evidence is thin.
    pub tally: String,
    /// Whether its evidence is thin.
    pub thin: bool,
    /// The marks on the track.
    pub track: Track,
    /// What was said.
    pub said: Option<Line>,
    /// What was done.
    pub did: Option<Line>,
}

/// The marks of a row. A place is a share of the track, 0 at its left end, 1 at the end that accepts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Track {
    /// Places of the ticks.
    pub ticks: Vec<f64>,
    /// Marks at the means, from back to front.
    pub marks: Vec<(Standing, f64)>,
    /// The same by the published scores of all passages, if they differ.
    pub ghosts: Vec<(Standing, f64)>,
    /// Start and end of the arrow; none if the two match or can't be compared.
    pub arrow: Option<(f64, f64)>,
    /// The extent of marks that match.
    pub together: Option<(f64, f64)>,
    /// Whether the arrow is dashed: thin evidence.
    pub dashed: bool,
    /// The bar of each side's range if any one passage were left out, if the reader asks for ranges.
    pub ranges: Vec<(Standing, f64, f64)>,
}

/// A line under the track.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Index of the passage.
    pub passage_idx: usize,
    /// Its text.
    pub text: String,
    /// Speaker and date.
    pub note: String,
}

/// The figure's rows: issues that can be compared, widest gap first, then the others in the order of the data set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// Issues that can be compared, as indexes.
    pub compared: Vec<usize>,
    /// Issues that have passages and can't be compared.
    pub others: Vec<usize>,
    /// Issues without a passage in the selection.
    pub empty: Vec<usize>,
    /// Issues that the data set treats elsewhere.
    pub elsewhere: Vec<usize>,
}

impl Rows {
    /// The rows of a selection.
    pub fn of(input: &Input<'_>) -> Self {
        let mut rows = Self::default();
        for issue_idx in input.issues_shown() {
            let figures = &input.figures.issues[issue_idx];
            let list = match figures.group {
                _ if gap(input, figures).is_some() => &mut rows.compared,
                Group::NotCovered if input.has_nothing_here(issue_idx) => &mut rows.empty,
                Group::NotCovered => &mut rows.elsewhere,
                _ => &mut rows.others,
            };
            list.push(issue_idx);
        }
        let width = |idx: usize| gap(input, &input.figures.issues[idx]).unwrap_or(0).abs();
        sort_indexes(&mut rows.compared, &|a, b| width(b).cmp(&width(a)));
        rows
    }
}

/// The gap that the state compares, in tenths.
fn gap(input: &Input<'_>, figures: &IssueFigures) -> Option<i32> {
    match input.gap() {
        GapKind::Deeds => figures.gap.map(|gap| gap.0),
        GapKind::Home => figures.audience_gap.map(|gap| gap.0),
    }
}

/// The verdict of an issue by the gap that the state compares.
pub fn verdict_of(input: &Input<'_>, issue_idx: usize) -> Option<Verdict> {
    let figures = &input.figures.issues[issue_idx];
    match input.gap() {
        GapKind::Deeds => figures.verdict,
        GapKind::Home => figures.audience_gap.map(|gap| Verdict::of(gap, &input.dataset.axis)),
    }
}

/// Whether the comparison that the state asks for rests on thin evidence.
pub fn is_thin(input: &Input<'_>, issue_idx: usize) -> bool {
    let figures = &input.figures.issues[issue_idx];
    match input.gap() {
        GapKind::Deeds => figures.thin,
        GapKind::Home => figures.audience_gap.is_some() && (figures.sides.home.n == 1 || figures.sides.abroad.n == 1),
    }
}

/// The row of an issue.
pub fn row(input: &Input<'_>, issue_idx: usize) -> Row {
    let issue = &input.dataset.issues[issue_idx];
    let thin = is_thin(input, issue_idx);
    let (said, did) = lines(input, issue_idx);
    let verdict = verdict(input, issue_idx);
    Row {
        issue_idx,
        name: issue.label.clone(),
        gap: gap_words(input, issue_idx).unwrap_or_else(|| verdict.clone()),
        verdict,
        tally: tally(input, issue_idx),
        thin,
        track: track(input, issue_idx, thin),
        said,
        did,
    }
}

/// The verdict in words, or why an issue can't be compared.
pub fn verdict(input: &Input<'_>, issue_idx: usize) -> String {
    let (lang, dataset) = (input.lang, input.dataset);
    let Some(verdict) = verdict_of(input, issue_idx) else {
        return words::group_of(input, issue_idx);
    };
    let rules = rule_of(input, issue_idx);
    let (what, base) = match input.gap() {
        GapKind::Deeds => (lang.verdict_deeds().to_owned(), lang.verdict_words().to_owned()),
        GapKind::Home => (
            lang.verdict_what(&words::side(dataset, lang, Side::Home)),
            lang.verdict_base(&words::side(dataset, lang, Side::Abroad)),
        ),
    };
    match verdict {
        Verdict::MuchFurther => lang.verdict_much_further(&what, rules, &base),
        Verdict::Further => lang.verdict_further(&what, rules, &base),
        Verdict::LittleFurther => lang.verdict_little_further(&what, rules, &base),
        Verdict::LittleCloser => lang.verdict_little_closer(&what, rules, &base),
        Verdict::Closer => lang.verdict_closer(&what, rules, &base),
        Verdict::MuchCloser => lang.verdict_much_closer(&what, rules, &base),
        Verdict::Match if input.gap() == GapKind::Home => lang.verdict_same().to_owned(),
        Verdict::Match => match both(input, issue_idx) {
            "" => lang.verdict_match().to_owned(),
            both => lang.verdict_match_both(&words::with_value(both, "rule", rules)),
        },
    }
}

/// How far words and deeds differ, in a few words; none if they don't. The marks show which way.
fn gap_words(input: &Input<'_>, issue_idx: usize) -> Option<String> {
    let (lang, rules) = (input.lang, rule_of(input, issue_idx));
    Some(match verdict_of(input, issue_idx)? {
        Verdict::MuchFurther | Verdict::MuchCloser => lang.differ_widely(rules),
        Verdict::Further | Verdict::Closer => lang.differ(rules),
        Verdict::LittleFurther | Verdict::LittleCloser => lang.differ_little(rules),
        Verdict::Match => return None,
    })
}

/// The rule that an issue is measured against, or that of the whole scale.
fn rule_of<'a>(input: &Input<'a>, issue_idx: usize) -> &'a str {
    input.dataset.issues[issue_idx].rule.as_deref().unwrap_or(&input.dataset.terms.rules)
}

/// What words and deeds of a matching issue both do: a clause of the data set, with `{rule}` for the rule; empty if it
/// has none.
pub fn both<'a>(input: &Input<'a>, issue_idx: usize) -> &'a str {
    let sides = &input.figures.issues[issue_idx].sides;
    let axis = &input.dataset.axis;
    let middle = sides.abroad.mean().zip(sides.done.mean()).map(|(said, did)| (said + did) / 2.0);
    let Some(middle) = middle else { return "" };
    let mut nearest: Option<(f64, &str)> = None;
    for (code, words) in &axis.both.0 {
        let distance = (code.number() - middle).abs();
        if nearest.is_none_or(|(least, _)| distance < least) {
            nearest = Some((distance, words));
        }
    }
    nearest.map_or("", |(_, words)| words)
}

/// Verdict and counts in a line: `Deeds match words · 3 statements, 4 deeds · thin evidence`.
pub fn summary(input: &Input<'_>, issue_idx: usize) -> String {
    let mut parts = vec![verdict(input, issue_idx), tally(input, issue_idx)];
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// `3 statements, 4 deeds · thin evidence`.
pub fn tally(input: &Input<'_>, issue_idx: usize) -> String {
    let (lang, thin) = (input.lang, is_thin(input, issue_idx));
    let sides = &input.figures.issues[issue_idx].sides;
    let (said, done) = match (verdict_of(input, issue_idx), input.gap()) {
        (Some(_), GapKind::Deeds) => (sides.abroad.n, sides.done.n),
        (Some(_), GapKind::Home) => (sides.abroad.n + sides.home.n, 0),
        _ => (sides.abroad.n + sides.home.n + sides.unclear.n, sides.done.n),
    };
    let mut parts: Vec<String> = Vec::new();
    if said > 0 {
        parts.push(lang.statements(said as usize));
    }
    if done > 0 {
        parts.push(lang.deeds(done as usize));
    }
    if parts.is_empty() && sides.interpreters.n > 0 {
        parts.push(lang.statements(sides.interpreters.n as usize));
    }
    let text = parts.join(&Lang::now().join_comma());
    if thin { [text.as_str(), lang.thin().as_str()].join(" · ") } else { text }
}

fn track(input: &Input<'_>, issue_idx: usize, thin: bool) -> Track {
    let axis = &input.dataset.axis;
    let scale = Scale::new(axis, 0.0, 1.0);
    let figures = &input.figures.issues[issue_idx];
    let verdict = verdict_of(input, issue_idx);
    let place = |tally: Tally| tally.mean().map(|mean| scale.at(mean));
    let marks = marks(input, figures, verdict.is_some(), &place);
    let published = &input.published.issues[issue_idx];
    let ghosts = match input.is_moved() && published.sides != figures.sides {
        true => marks_of(&published.sides, marks.iter().map(|(standing, _)| *standing), &place),
        false => Vec::new(),
    };
    let other = if input.gap() == GapKind::Deeds { figures.sides.done } else { figures.sides.home };
    let ends = place(figures.sides.abroad).zip(place(other));
    let arrow = ends.filter(|_| verdict.is_some_and(|verdict| verdict != Verdict::Match));
    let together = ends.filter(|_| verdict == Some(Verdict::Match)).map(|(from, to)| (from.min(to), from.max(to)));
    let mut ranges = Vec::new();
    if input.shows_ranges() {
        let out = input.leave_out(issue_idx);
        for (standing, _) in &marks {
            let range = out.range(*standing).and_then(|range| place(range.low).zip(place(range.high)));
            ranges.extend(range.map(|(low, high)| (*standing, low, high)));
        }
    }
    let mut ticks = Vec::new();
    for code in axis.codes() {
        ticks.push(scale.code(code));
    }
    Track { ticks, marks, ghosts, arrow, together, dashed: thin, ranges }
}

/// The two marks that are compared, or all marks.
fn marks(
    input: &Input<'_>,
    figures: &IssueFigures,
    is_compared: bool,
    place: &dyn Fn(Tally) -> Option<f64>,
) -> Vec<(Standing, f64)> {
    let [abroad, home, unclear] = [Side::Abroad, Side::Home, Side::Unclear].map(Standing::Said);
    let drawn = match (is_compared, input.gap()) {
        (true, GapKind::Deeds) => vec![Standing::Done, abroad],
        (true, GapKind::Home) => vec![home, abroad],
        (false, _) if figures.group == Group::ScholarsOnly => vec![Standing::Interpreter],
        (false, _) => vec![unclear, home, Standing::Done, abroad],
    };
    marks_of(&figures.sides, drawn.into_iter(), place)
}

fn marks_of(
    sides: &saydo_analysis::group::Sides,
    drawn: impl Iterator<Item = Standing>,
    place: &dyn Fn(Tally) -> Option<f64>,
) -> Vec<(Standing, f64)> {
    let mut marks = Vec::new();
    for standing in drawn {
        marks.extend(place(*{ *sides }.of(standing)).map(|at| (standing, at)));
    }
    marks
}

/// What was said and done: the data set's pair, else the linked pair that is typical of the issue, else the passage of each
/// compared side that is nearest to its mean.
fn lines(input: &Input<'_>, issue_idx: usize) -> (Option<Line>, Option<Line>) {
    let issue = &input.dataset.issues[issue_idx];
    let brief = &issue.brief;
    let said = brief.said.as_ref().and_then(|line| briefed(input, issue_idx, line));
    let did = brief.did.as_ref().and_then(|line| briefed(input, issue_idx, line));
    let linked = match (&said, &did) {
        (Some(_), Some(_)) => None,
        _ => {
            let sides = input.figures.issues[issue_idx].sides;
            link::typical(input.dataset, input.columns, issue_idx, (sides, &input.chosen))
        }
    };
    let said_idx = || linked.map(|(from, _)| from).or_else(|| nearest(input, issue_idx, false));
    let did_idx = || linked.map(|(_, to)| to).or_else(|| nearest(input, issue_idx, true));
    let said = said.or_else(|| line(input, said_idx()?));
    let did = did.or_else(|| line(input, did_idx()?));
    if input.gap() == GapKind::Home && verdict_of(input, issue_idx).is_some() {
        return (said, None);
    }
    (said, did)
}

/// The data set's line, if its record is in the selection.
fn briefed(input: &Input<'_>, issue_idx: usize, line: &BriefLine) -> Option<Line> {
    let passages = input.passages_of(issue_idx);
    let is_it = |idx: &usize| input.passage(*idx).is_some_and(|passage| *passage.id() == line.record);
    let passage_idx = *passages.iter().find(|idx| is_it(idx))?;
    let passage = input.passage(passage_idx)?;
    let note = line.note.clone().unwrap_or_else(|| who_and_when(input, passage));
    Some(Line { passage_idx, text: line.text.clone(), note })
}

/// A passage as a line: a statement's quotation, or the summary.
fn line(input: &Input<'_>, passage_idx: usize) -> Option<Line> {
    let passage = input.passage(passage_idx)?;
    let quote = passage.quotes().first().filter(|_| matches!(passage, Passage::Statement(_)));
    let text = quote.map_or_else(|| passage.summary().to_owned(), |quote| words::quote(input.lang, quote));
    Some(Line { passage_idx, text, note: who_and_when(input, passage) })
}

/// Who and when; only the date of a deed of which nobody is named. A missing date is told where the passage is open.
fn who_and_when(input: &Input<'_>, passage: Passage<'_>) -> String {
    let who = passage.speaker().map(|_| words::who(input.dataset, input.lang, passage));
    let when = passage.date().map(|date| words::date(input.lang, date));
    match (who, when) {
        (Some(who), Some(when)) => [who, when].join(&input.lang.join_comma()),
        (who, when) => who.or(when).unwrap_or_default(),
    }
}

/// A date in a few words.
pub fn when(lang: Lang, passage: Passage<'_>) -> String {
    passage.date().map_or_else(|| lang.undated_short().to_owned(), |date| words::date(lang, date))
}

/// The chosen passage of a side whose score is nearest to the side's mean: of deeds, or of the first side of words that
/// has any.
fn nearest(input: &Input<'_>, issue_idx: usize, of_deeds: bool) -> Option<usize> {
    let sides = input.figures.issues[issue_idx].sides;
    let standing = if of_deeds { Standing::Done } else { sides.words()? };
    let mean = { sides }.of(standing).mean()?;
    let mut best: Option<(f64, usize)> = None;
    for passage_idx in input.passages_of(issue_idx) {
        let distance = (input.columns.code[passage_idx].number() - mean).abs();
        if input.columns.standing[passage_idx] == standing && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, passage_idx));
        }
    }
    best.map(|(_, passage_idx)| passage_idx)
}
