//! What the picture rests on: the mark of a method other than the published one, the switches of the method, and what
//! each would change. The figures come from `analysis`, their words from `scene::rests`.

use super::build::{El, button, close, el, fragment, pressed, text};
use super::controls::switch;
use super::page::Page;
use super::tree::Tree;
use saydo_analysis::{Figures, Group, LeaveOut, Method, Standing};
use saydo_model::Side;
use saydo_scene::{Input, rests, words};
use saydo_text::Said;

/// The methods in the table beside the codebook's. Each differs from it in one choice.
const ALONE: [Method; 3] = {
    const CODEBOOK: Method = Method { interpreters: false, unclear: false, median: false, ranges: false };
    [
        Method { interpreters: true, ..CODEBOOK },
        Method { unclear: true, ..CODEBOOK },
        Method { median: true, ..CODEBOOK },
    ]
};

/// The note that the figures are the reader's and not the published ones, how many groups that changes, and the way
/// back.
pub(super) fn mark(page: &Page<'_>) -> Option<El> {
    let (input, lang) = (&page.input, page.input.lang);
    let back = || button("published").class("clear").text(lang.method_back());
    let name = rests::method_mark(input)?;
    let mark = el("p")
        .class("own-method")
        .child(el("span").child(el("b").text(name)).text(" ").text(lang.method_changes(rests::n_changed(input))))
        .maybe(page.has_controls().then(back));
    Some(mark)
}

/// A button that sets a method.
fn set(method: Method) -> El {
    button(["method ", &method.key()].concat())
}

/// *How sure is this?*: what each way of counting, and each passage left out, would change.
pub(super) fn sure(page: &Page<'_>) -> Tree {
    let (input, lang) = (&page.input, page.input.lang);
    let method = input.state.method;
    let head = el("div").class("sheet-head").child(el("h2").text(lang.sure())).child(close(lang, "sheet sure"));
    let ranges = set(Method { ranges: !method.ranges, ..method })
        .id("rests")
        .set("aria-pressed", pressed(method.ranges))
        .text(lang.sure_ranges());
    let interpreters = button("interpreters")
        .set("aria-pressed", pressed(input.state.interpreters))
        .text(lang.sure_interpreters(&input.dataset.terms.interpreters));
    let show = switch(lang.sure_show()).child(ranges).child(interpreters);
    let note = |note: String| el("p").class("quiet").text(note);
    let side = || words::side(input.dataset, lang, Side::Abroad);
    el("section")
        .class("sheet sure rests")
        .label(lang.sure())
        .id("sheet")
        .set("tabindex", "-1")
        .child(head)
        .child(el("p").text(lang.sure_what()))
        .child(switches(input).child(show))
        .maybe(method.unclear.then(|| note(lang.method_unclear_note(&side()))))
        .maybe(method.ranges.then(|| note(lang.range_what().to_owned())))
        .maybe((!method.is_published()).then(|| note(lang.method_ghosts().to_owned())))
        .child(el("div").class("rests-lists").child(changes(input)).maybe(decided(input)))
        .child(el("p").class("actions").child(button("sheet codes").class("link").text(lang.codes_more())))
        .into()
}

fn switches(input: &Input<'_>) -> El {
    let (lang, present) = (input.lang, input.state.method);
    let terms = &input.dataset.terms;
    let side = words::side(input.dataset, lang, Side::Abroad);
    let pair = |name: Said, off: (String, Method), on: (String, Method)| {
        let mut group = switch(name);
        for (label, method) in [off, on] {
            group.add(set(method).set("aria-pressed", pressed(method == present)).text(label));
        }
        group
    };
    el("div")
        .class("switches")
        .child(pair(
            lang.method_words(),
            (lang.method_leaders(&terms.leaders), Method { interpreters: false, ..present }),
            (lang.method_with_interpreters(&terms.interpreters), Method { interpreters: true, ..present }),
        ))
        .child(pair(
            lang.method_audiences(),
            (lang.method_apart().to_owned(), Method { unclear: false, ..present }),
            (lang.method_with_unclear(&side), Method { unclear: true, ..present }),
        ))
        .child(pair(
            lang.method_middle(),
            (lang.middle_mean().to_owned(), Method { median: false, ..present }),
            (lang.middle_median().to_owned(), Method { median: true, ..present }),
        ))
}

/// The group of each issue by each method.
struct Groups {
    codebook: Vec<Group>,
    columns: Vec<(String, Vec<Group>)>,
}

impl Groups {
    fn of(input: &Input<'_>) -> Self {
        let (lang, key) = (input.lang, input.state.method.key());
        let groups = |method: Method| {
            let mut groups = Vec::new();
            for issue in &Figures::of(input.dataset, input.columns, &input.chosen, method).issues {
                groups.push(issue.group);
            }
            groups
        };
        let side = words::side(input.dataset, lang, Side::Abroad);
        let names = [
            lang.changes_scholars(&input.dataset.terms.interpreters),
            lang.changes_unclear(&side),
            lang.changes_median().to_owned(),
        ];
        let mut columns = Vec::new();
        let mut is_alone = input.state.method.is_published();
        for (method, name) in ALONE.into_iter().zip(names) {
            columns.push((name, groups(method)));
            is_alone |= method == Method { ranges: false, ..input.state.method };
        }
        if !is_alone && !key.is_empty() {
            columns.push((lang.changes_own().to_owned(), groups(input.state.method)));
        }
        Self { codebook: groups(Method::default()), columns }
    }

    fn changes(&self, issue_idx: usize) -> bool {
        let codebook = self.codebook[issue_idx];
        self.columns.iter().any(|(_, groups)| groups[issue_idx] != codebook)
    }
}

/// A table of issues by methods; each cell is a group. On a phone an issue's cells stand below one another, each with
/// its method's name.
fn changes(input: &Input<'_>) -> El {
    let lang = input.lang;
    let groups = Groups::of(input);
    let heading = |name: &str| el("th").set("scope", "col").set("role", "columnheader").text(name.to_owned());
    let mut headings = el("tr")
        .set("role", "row")
        .child(heading(lang.changes_issue().as_str()))
        .child(heading(lang.method_codebook().as_str()));
    for (name, _) in &groups.columns {
        headings.add(heading(name));
    }
    let mut body = el("tbody").set("role", "rowgroup");
    let (mut n, mut n_all) = (0, 0);
    // Issues that change come first.
    for changes in [true, false] {
        for issue_idx in input.issues_shown() {
            if input.figures.issues[issue_idx].n() > 0 && groups.changes(issue_idx) == changes {
                n_all += 1;
                n += usize::from(changes);
                body.add(row(input, &groups, issue_idx));
            }
        }
    }
    let head = el("thead").set("role", "rowgroup").child(headings);
    let table = el("table").class("changes").set("role", "table").label(lang.changes_caption()).child(head).child(body);
    el("details")
        .child(el("summary").text(lang.changes_title(n, &n_all.to_string())))
        .child(el("p").class("quiet").text(lang.changes_note()))
        .child(table)
}

fn row(input: &Input<'_>, groups: &Groups, issue_idx: usize) -> El {
    let (lang, codebook) = (input.lang, groups.codebook[issue_idx]);
    let issue = &input.dataset.issues[issue_idx];
    let name = button(["issue ", issue.id.as_str()].concat()).class("plain").text(&issue.label);
    let row = el("tr")
        .key(issue.id.as_str())
        .set("role", "row")
        .child(el("th").set("scope", "row").set("role", "rowheader").child(name));
    let cell = || el("td").set("role", "cell");
    if !groups.changes(issue_idx) {
        let span = (groups.columns.len() + 1).to_string();
        let same = lang.changes_same(&rests::short_group(input, codebook));
        return row.class("unmoved").child(cell().set("colspan", span).class("same").text(same));
    }
    let name = |name: &str| el("span").class("cell-name").set("aria-hidden", "true").text(name.to_owned());
    let mut row =
        row.child(cell().child(name(lang.method_codebook().as_str())).child(text(rests::short_group(input, codebook))));
    for (method, groups) in &groups.columns {
        let group = groups[issue_idx];
        let changed = || {
            fragment()
                .child(el("span").set("aria-hidden", "true").text("→ "))
                .child(el("span").class("unseen").text(lang.changes_to()).text(" "))
        };
        let is_changed = group != codebook;
        row.add(
            cell()
                .class(if is_changed { "changed" } else { "as-before" })
                .child(name(method))
                .maybe(is_changed.then(changed))
                .child(text(rests::short_group(input, group))),
        );
    }
    row
}

/// The issues whose group one passage decides, with these passages; `None` if there is no such issue.
fn decided(input: &Input<'_>) -> Option<El> {
    let lang = input.lang;
    let (mut n, mut list) = (0, el("ul").class("plain"));
    for issue_idx in input.issues_shown() {
        let out = input.leave_out(issue_idx);
        if out.decides.is_empty() {
            continue;
        }
        n += 1;
        let group = words::group_of(input, issue_idx);
        let name = lang.decides_some(&input.dataset.issues[issue_idx].label, &group);
        list.add(el("li").child(el("p").child(el("b").text(name))).child(deciding(input, &out)));
    }
    let title = el("summary").text(lang.decides_title(n));
    (n > 0).then(|| el("details").child(title).child(list))
}

/// The deciding passages, each a button that opens it, with the issue's group without it.
fn deciding(input: &Input<'_>, out: &LeaveOut) -> El {
    let lang = input.lang;
    let mut list = el("ul").class("plain deciding");
    for decider in &out.decides {
        let Some(passage) = input.passage(decider.passage) else { continue };
        let id = passage.id().as_str();
        let open = button(["record ", id].concat()).class("plain").child(super::gist::gist(input, passage));
        let side = words::standing(input.dataset, lang, input.columns.standing[decider.passage]);
        let to = lang.decides_to(&match decider.group {
            Group::NotCovered => lang.decides_nothing().to_owned(),
            group => words::group(input, group),
        });
        list.add(
            el("li")
                .child(el("span").class("quiet").text([&side, ": "].concat()))
                .child(open)
                .text(" ")
                .child(el("span").class("quiet to").text(to)),
        );
    }
    list
}

/// An open issue's positions and gap with their ranges, and what decides its group; `None` if ranges are not shown.
pub(super) fn of_issue(input: &Input<'_>, issue_idx: usize) -> Option<El> {
    let lang = input.lang;
    let moves = rests::moves(input, issue_idx);
    if !input.state.method.ranges || moves.is_empty() {
        return None;
    }
    let out = input.leave_out(issue_idx);
    let middle = rests::middle(input);
    let mut list = el("ul").class("plain");
    for moved in moves {
        let side = words::standing(input.dataset, lang, moved.standing);
        let line = match &moved.range {
            Some((low, high)) if low == high => lang.range_line_same(&side, middle, &moved.position),
            Some((low, high)) => lang.range_line(&side, middle, &moved.position, low, high),
            None => lang.range_line_one(&side, &moved.position),
        };
        list.add(el("li").child(super::gist::glyph(moved.standing)).text(line));
    }
    if let (Some(gap), Some((low, high))) = (input.figures.issues[issue_idx].gap, out.gap) {
        list.add(el("li").text(lang.range_gap(&words::tenths(gap), &words::tenths(low), &words::tenths(high))));
    }
    let decides: Tree = match out.decides.len() {
        0 => el("p").text(lang.decides_none()).into(),
        _ => fragment().child(el("p").text(lang.decides_these())).child(deciding(input, &out)).into(),
    };
    let section = el("section").class("rests-issue").child(el("h3").text(lang.rests())).child(list).child(decides);
    Some(section)
}

/// The issue's group without the open record; `None` if ranges are not shown or the record doesn't count.
pub(super) fn of_record(input: &Input<'_>, passage_idx: usize) -> Option<El> {
    let lang = input.lang;
    let issue_idx = usize::from(input.columns.issue[passage_idx]);
    if !input.state.method.ranges || !input.chosen[passage_idx] {
        return None;
    }
    let out = input.leave_out(issue_idx);
    let decides = out.decides.iter().find(|decider| decider.passage == passage_idx);
    let line = match decides.map(|decider| decider.group) {
        Some(Group::NotCovered) => lang.record_decides(lang.decides_nothing().as_str()),
        Some(group) => lang.record_decides(&words::group(input, group)),
        None => lang.record_leaves(&words::group_of(input, issue_idx)),
    };
    Some(el("p").class("rests-issue").text(line))
}

/// How a side's passages count by the reader's method, if that differs from the codebook.
pub(super) fn counts_as(input: &Input<'_>, standing: Standing) -> Option<String> {
    let (lang, method) = (input.lang, input.state.method);
    match standing {
        Standing::Interpreter if method.interpreters => {
            Some(lang.method_interpreters(&input.dataset.terms.interpreters))
        }
        Standing::Said(Side::Unclear) if method.unclear => {
            Some(lang.method_unclear(&words::side(input.dataset, lang, Side::Abroad)))
        }
        _ => None,
    }
}
