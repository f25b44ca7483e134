use super::frame::Frame;
use super::groups::Groups;
use super::{picture, spots};
use crate::Input;
use crate::geometry::Rect;
use crate::metrics;
use crate::node::{Node, Scene, Shape, TextBox};
use crate::svg;
use proptest::prelude::*;
use saydo_analysis::{Columns, Figures, Verdict, link};
use saydo_model::{Action, Code, Dataset, Issue, Statement, Toward, Voice};
use saydo_state::{Panels, State, url};
use saydo_text::Lang;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

fn dataset() -> Dataset {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let read = |kind: &str| -> Value {
        let text = fs::read_to_string(folder.join(format!("{kind}.json"))).unwrap();
        serde_json::from_str(&text).unwrap()
    };
    let mut whole = read("set");
    for kind in ["speakers", "places", "forums", "statements", "actions", "context", "findings", "links"] {
        whole[kind] = read(kind);
    }
    serde_json::from_value(whole).unwrap()
}

static DATASET: LazyLock<Dataset> = LazyLock::new(dataset);

const STATES: [&str; 14] = [
    "",
    "issue=equality&layer=interpreters",
    "issue=trade",
    "issue=internet",
    "issue=non-interference",
    "issue=rule-of-law",
    "issue=health",
    "record=xi-2015-internet",
    "layer=pairs",
    "layer=pairs&issue=sea",
    "voice=leader,interpreter&audience=foreign",
    "issues=trade,sea",
    "side=home",
    "method=interpreters,unclear,ranges",
];

fn with_input<T>(dataset: &Dataset, state: &State, draw: impl FnOnce(&Input<'_>) -> T) -> T {
    let columns = Columns::of(dataset);
    let published = Figures::published(dataset, &columns);
    draw(&Input::new(dataset, &columns, &published, state, &Panels::default(), Lang::english()))
}

fn draw(dataset: &Dataset, fragment: &str, width: f64) -> Scene {
    with_input(dataset, &url::decode(fragment), |input| picture(input, width).whole())
}

/// Checks every picture of the report's data, by name and scene.
fn each(check: impl Fn(&str, &Scene)) {
    for fragment in STATES {
        with_input(&DATASET, &url::decode(fragment), |input| {
            for width in [280, 320, 360, 390, 479, 480, 560, 620, 640, 700, 960, 1600] {
                check(&format!("{fragment} at {width}"), &picture(input, f64::from(width)).whole());
            }
        });
    }
}

/// A node, its classes and those of all groups around it, and the id of the nearest handle.
type Leaf<'a> = (&'a Node, String, &'a str);

fn leaves<'a>(nodes: &'a [Node], inside: &str, id: &'a str, all: &mut Vec<Leaf<'a>>) {
    for node in nodes {
        let class = [inside, &node.class].join(" ");
        let id = node.handle.as_deref().map_or(id, |handle| handle.id.as_str());
        match &node.shape {
            Shape::Group(children) => leaves(children, &class, id, all),
            _ => all.push((node, class, id)),
        }
    }
}

fn flat(scene: &Scene) -> Vec<Leaf<'_>> {
    let mut all = Vec::new();
    leaves(&scene.nodes, "", "", &mut all);
    all
}

fn has(class: &str, word: &str) -> bool {
    class.split(' ').any(|part| part == word)
}

/// The box around the four corners of a rotated text.
fn turned(text: &TextBox) -> Rect {
    let rect = text.reserved();
    let (sin, cos) = text.rotate.to_radians().sin_cos();
    let corners = [(rect.x, rect.y), (rect.right(), rect.y), (rect.x, rect.bottom()), (rect.right(), rect.bottom())];
    let corners = corners.map(|(x, y)| {
        let (dx, dy) = (x - text.x, y - text.y);
        (text.x + dx * cos - dy * sin, text.y + dx * sin + dy * cos)
    });
    around(&corners)
}

fn around(points: &[(f64, f64)]) -> Rect {
    let least = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).fold(f64::MAX, f64::min);
    let most = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).fold(f64::MIN, f64::max);
    let (x, y) = (least(|c| c.0), least(|c| c.1));
    Rect { x, y, w: most(|c| c.0) - x, h: most(|c| c.1) - y }
}

fn box_of(node: &Node) -> Rect {
    match &node.shape {
        Shape::Text(text) => turned(text),
        Shape::Circle(x, y, r) => Rect::around(*x, *y, 2.0 * r, 2.0 * r),
        Shape::Rect(rect, _) => *rect,
        Shape::Path(path) => {
            let numbers = path.0.iter().flat_map(|(_, numbers)| numbers.chunks_exact(2));
            around(&numbers.map(|pair| (pair[0], pair[1])).collect::<Vec<_>>())
        }
        Shape::Group(_) => Rect::default(),
    }
}

fn middle(rect: &Rect) -> (f64, f64) {
    (rect.x + rect.w / 2.0, rect.y + rect.h / 2.0)
}

/// The mark of a side of an issue.
fn mean(all: &[Leaf<'_>], id: &str, side: &str) -> Option<Rect> {
    let is_mark = |(_, class, other): &&Leaf<'_>| *other == id && has(class, "mean") && has(class, side);
    all.iter().find(is_mark).map(|(node, ..)| box_of(node))
}

/// What must hold of every picture: everything inside; no visible name on another text, a mark, an arrow or the
/// diagonal; no text cut or of an odd size; marks of two issues apart; different handles.
fn check(name: &str, scene: &Scene) {
    let all = flat(scene);
    let picture = Rect { x: 0.0, y: 0.0, w: scene.width, h: scene.height }.grown(0.05);
    let plane = all.iter().find(|(_, class, _)| has(class, "plane")).map(|(node, ..)| box_of(node)).unwrap();
    let (mut texts, mut marks) = (Vec::new(), Vec::new());
    for (node, class, id) in &all {
        let rect = box_of(node);
        assert!(picture.contains(&rect), "{name}: {class} {rect:?} outside {picture:?}");
        match &node.shape {
            Shape::Text(text) => {
                assert!([12.0, 14.0, 16.0].contains(&text.size) && !text.text.contains('…'), "{name}: {text:?}");
                if text.rotate != -45.0 && !has(class, "on-focus") {
                    texts.push((rect.grown(-0.1), text.text.as_str()));
                }
            }
            _ if has(class, "ghost") => {}
            _ if has(class, "mean") => marks.push((rect.grown(-0.1), *id)),
            _ => {}
        }
    }
    for (idx, (rect, text)) in texts.iter().enumerate() {
        for (other, other_text) in &texts[idx + 1..] {
            assert!(!rect.overlaps(other), "{name}: {text} on {other_text}");
        }
        let on = marks.iter().find(|(mark, _)| rect.overlaps(mark));
        assert!(on.is_none(), "{name}: {text} on a mark of {on:?}");
        let height = |x: f64| plane.bottom() - (x - plane.x);
        let on_diagonal = rect.y < height(rect.x) && rect.bottom() > height(rect.right()) && plane.contains(rect);
        let crosses = rect.y < height(rect.right()) && rect.bottom() > height(rect.x);
        assert!(!(on_diagonal && crosses), "{name}: {text} lies across the diagonal");
        for (node, class, _) in all.iter().filter(|(_, class, _)| has(class, "arrow") && !has(class, "slight")) {
            assert!(!rect.overlaps(&box_of(node).grown(0.5)), "{name}: {text} on an arrow {class}");
        }
    }
    for (idx, (rect, id)) in marks.iter().enumerate() {
        let on = marks[idx + 1..].iter().find(|(other, other_id)| id != other_id && rect.overlaps(other));
        assert!(on.is_none(), "{name}: {id} on {on:?}");
    }
    let mut ids: Vec<&str> = scene.handles().iter().map(|handle| handle.id.as_str()).collect();
    let n = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), n, "{name}: a handle stands twice");
}

#[test]
fn the_reports_pictures_keep_every_rule() {
    each(check);
}

/// Up to 40 issues: the codes of words and deeds of each, and its name.
fn issues() -> impl Strategy<Value = Vec<(Vec<i32>, Vec<i32>, String)>> {
    let codes = || prop::collection::vec(-2..=2_i32, 1..4);
    let name = proptest::string::string_regex("[A-Z][a-z]{1,9}( [a-z]{2,8}){0,3}").unwrap();
    prop::collection::vec((codes(), codes(), name), 1..=40)
}

fn made_of(issues: &[(Vec<i32>, Vec<i32>, String)], toward: Toward) -> Dataset {
    let mut dataset = DATASET.clone();
    dataset.axis.toward = toward;
    (dataset.issues, dataset.statements, dataset.actions, dataset.links) = Default::default();
    let audience =
        dataset.audiences.iter().find(|audience| audience.side == saydo_model::Side::Abroad).unwrap().id.clone();
    for (n, (said, done, label)) in issues.iter().enumerate() {
        let issue: saydo_model::IssueId = format!("i-{n}").as_str().into();
        dataset.issues.push(Issue { id: issue.clone(), label: label.clone(), ..Issue::default() });
        for (m, code) in said.iter().enumerate() {
            dataset.statements.push(Statement {
                id: format!("s-{n}-{m}").as_str().into(),
                speaker: dataset.speakers[0].id.clone(),
                voice: Voice::Leader,
                audience: audience.clone(),
                issue: issue.clone(),
                position: Code::whole(*code),
                ..Statement::default()
            });
        }
        for (m, code) in done.iter().enumerate() {
            let id = format!("d-{n}-{m}").as_str().into();
            dataset.actions.push(Action {
                id,
                issue: issue.clone(),
                position: Code::whole(*code),
                ..Action::default()
            });
        }
    }
    dataset
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_issues_that_can_be_compared_stand_apart_near_their_places(issues in issues(), width in 280..=700_i32) {
        let dataset = made_of(&issues, Toward::Low);
        let width = f64::from(width);
        check(&format!("{issues:?} at {width}"), &draw(&dataset, "", width));
        with_input(&dataset, &State::default(), |input| {
            let groups = Groups::of(input);
            let frame = Frame::of(input, width, &groups);
            for spot in spots::spots(input, &frame, &groups) {
                let sides = &input.figures.issues[spot.issue_idx].sides;
                let (said, did) = (sides.abroad.mean().unwrap(), sides.done.mean().unwrap());
                assert_eq!((spot.ring.1, spot.square.1), (frame.y.at(said), frame.y.at(did)), "heights are exact");
                let reach = frame.step.max(24.0) * if spot.radius > frame.mean * 0.55 { 0.5 } else { 1.0 };
                assert!((spot.ring.0 - frame.x.at(said)).abs() <= reach + 1e-6, "{spot:?} has left its place");
            }
        });
        for (node, class, _) in flat(&draw(&dataset, "", width)) {
            let rect = box_of(node);
            prop_assert!(!has(&class, "hover-box") || rect.w.min(rect.h) >= 24.0 - 1e-9, "a small target: {rect:?}");
        }
    }
}

#[test]
fn a_few_issues_far_from_each_other_are_all_named() {
    let issues = [(vec![-2], vec![2], "Trade".to_owned()), (vec![0], vec![-2], "Fish".to_owned())];
    for width in [280.0, 620.0] {
        let scene = draw(&made_of(&issues, Toward::Low), "", width);
        assert!(flat(&scene).iter().all(|(_, class, _)| !has(class, "on-focus")), "{width}");
    }
}

#[test]
fn every_issue_of_the_report_is_named_on_a_phone_and_up() {
    for width in [320.0, 360.0, 390.0, 480.0, 560.0, 620.0, 640.0, 700.0] {
        let scene = draw(&DATASET, "", width);
        let all = flat(&scene);
        let hidden: Vec<&str> = all.iter().filter(|(_, class, _)| has(class, "on-focus")).map(|leaf| leaf.2).collect();
        assert_eq!(hidden, Vec::<&str>::new(), "at {width}");
        let words = |id: &str| {
            let lines = all.iter().filter(|(_, class, other)| *other == id && has(class, "name"));
            let text =
                |node: &Node| if let Shape::Text(text) = &node.shape { text.text.clone() } else { String::new() };
            lines.map(|(node, ..)| text(node)).collect::<Vec<_>>().join(" ")
        };
        for handle in scene.handles() {
            let issue = DATASET.issues.iter().find(|issue| handle.id == format!("issue:{}", issue.id.as_str()));
            assert_eq!(issue.unwrap().label, words(&handle.id), "at {width}");
        }
    }
}

#[test]
fn it_fits_beside_the_figures_words_and_leaves_the_key_to_the_page() {
    let drawn = with_input(&DATASET, &State::default(), |input| picture(input, 620.0));
    assert_eq!((drawn.head.height, drawn.head.nodes.len()), (0.0, 0));
    assert!(drawn.height() <= 560.0, "{}", drawn.height());
    assert!(drawn.parts.len() == 1 && drawn.parts[0].key == "map");
}

#[test]
fn the_gap_is_drawn_from_words_to_deeds() {
    for width in [320.0, 620.0] {
        with_input(&DATASET, &State::default(), |input| {
            let scene = picture(input, width).whole();
            let all = flat(&scene);
            for issue_idx in Groups::of(input).plane {
                let figures = &input.figures.issues[issue_idx];
                let id = format!("issue:{}", DATASET.issues[issue_idx].id.as_str());
                let (ring, square) = (mean(&all, &id, "abroad").unwrap(), mean(&all, &id, "done").unwrap());
                let line = all.iter().find(|(_, class, other)| *other == id && has(class, "arrow"));
                assert_eq!(line.is_some(), figures.verdict != Some(Verdict::Match), "{id} at {width}");
                let Some((line, class, _)) = line else { continue };
                assert_eq!(has(class, "dashed"), figures.thin, "{id}: dashes are thin evidence");
                let head = all.iter().find(|(_, class, other)| *other == id && has(class, "arrowhead")).unwrap();
                let (from, to, head) = (middle(&ring), middle(&square), middle(&box_of(head.0)));
                assert!((from.0 - to.0).abs() < 0.1, "{id}: straight above or below");
                assert!((head.1 - to.1).abs() < (head.1 - from.1).abs(), "{id}: the head is at the deeds");
                assert!(!box_of(line).overlaps(&ring) && !box_of(line).overlaps(&square), "{id}");
            }
        });
    }
}

#[test]
fn accepting_is_to_the_right_and_up_whichever_end_that_is() {
    let accepts = (vec![-2, -2], vec![-1, -1], "Low".to_owned());
    let rejects = (vec![2, 2], vec![1, 1], "High".to_owned());
    for (toward, sign) in [(Toward::Low, 1.0), (Toward::High, -1.0)] {
        let scene = draw(&made_of(&[accepts.clone(), rejects.clone()], toward), "", 620.0);
        let all = flat(&scene);
        let at = |id: &str, side: &str| middle(&mean(&all, id, side).unwrap());
        assert!((at("issue:i-0", "abroad").0 - at("issue:i-1", "abroad").0) * sign > 0.0);
        assert!((at("issue:i-0", "done").1 - at("issue:i-1", "done").1) * sign < 0.0);
        let ends: Vec<&str> = scene.texts().iter().map(|text| text.text.as_str()).collect();
        let axis = &DATASET.axis;
        let right = if toward == Toward::Low { &axis.low_label } else { &axis.high_label };
        for named in [format!("SAID: {right} ▸"), format!("▴ DID: {right}")] {
            assert!(ends.contains(&named.as_str()), "{ends:?}");
        }
    }
}

#[test]
fn listed_issues_stand_at_their_own_places() {
    with_input(&DATASET, &State::default(), |input| {
        let groups = Groups::of(input);
        for width in [360.0, 620.0] {
            let frame = Frame::of(input, width, &groups);
            let scene = picture(input, width).whole();
            let all = flat(&scene);
            let id = |idx: &usize| format!("issue:{}", DATASET.issues[*idx].id.as_str());
            for idx in &groups.words {
                let sides = &input.figures.issues[*idx].sides;
                let said = sides.abroad.mean().or(sides.home.mean()).unwrap();
                let (node, ..) = all.iter().find(|(_, class, other)| *other == id(idx) && has(class, "mean")).unwrap();
                assert!((middle(&box_of(node)).0 - frame.x.at(said)).abs() < 1e-6);
            }
            let mut deeds: Vec<(f64, f64)> = Vec::new();
            for idx in &groups.deeds {
                let place = middle(&mean(&all, &id(idx), "done").unwrap());
                let along = if frame.beside.is_some() { -place.1 } else { place.0 };
                deeds.push((-input.figures.issues[*idx].sides.done.mean().unwrap(), along));
            }
            for (code, along) in &deeds {
                assert!(deeds.iter().all(|(code2, along2)| code <= code2 || along > along2), "{deeds:?}");
            }
        }
    });
}

#[test]
fn an_open_issue_shows_each_of_its_passages_and_its_linked_pairs() {
    for issue in ["trade", "internet", "non-interference", "human-rights"] {
        with_input(&DATASET, &url::decode(&format!("issue={issue}")), |input| {
            let issue_idx = DATASET.issues.iter().position(|other| other.id.as_str() == issue).unwrap();
            let scene = picture(input, 620.0).whole();
            let passages = input.passages_of(issue_idx);
            let heard =
                |idx: &usize| DATASET.statements.get(*idx).is_none_or(|statement| statement.voice == Voice::Leader);
            for idx in passages.iter().filter(|idx| heard(idx)) {
                let id = format!("record:{}", input.passage(*idx).unwrap().id().as_str());
                assert!(scene.handles().iter().any(|handle| handle.id == id && handle.focusable), "{id}");
            }
            let code = |idx: usize| input.columns.code[idx];
            let pairs = link::pairs(&DATASET, input.columns, issue_idx);
            let both = |idx: &usize| passages.contains(idx) && heard(idx);
            let n = pairs.iter().filter(|(_, from, to)| both(from) && both(to) && code(*from) != code(*to)).count();
            let drawn = flat(&scene).iter().filter(|(_, class, _)| has(class, "slight") && has(class, "arrow")).count();
            assert!(drawn <= n && (n == 0 || drawn > 0), "{issue}: {drawn} of {n}");
        });
    }
}

#[test]
fn other_issues_step_back_while_one_stands_open_and_stay_readable() {
    let scene = draw(&DATASET, "issue=trade", 620.0);
    for (node, class, id) in flat(&scene).iter().filter(|(.., id)| id.starts_with("issue:")) {
        assert!(!has(class, "dim"), "{id}");
        let steps_back = has(class, "mean") || has(class, "name") || has(class, "arrow");
        assert!(!steps_back || has(&node.class, "aside") == (*id != "issue:trade"), "{id} {class}");
    }
}

#[test]
fn names_are_never_wider_than_the_plane() {
    let long = "Measuresagainstmeasuresagainstmeasuresagainstmeasures".to_owned();
    for width in [280.0, 620.0] {
        let scene = draw(&made_of(&[(vec![0], vec![2], long.clone())], Toward::Low), "", width);
        check(&format!("a long name at {width}"), &scene);
        let widest =
            scene.texts().iter().map(|text| metrics::width(&text.text, text.font, text.size)).fold(0.0, f64::max);
        assert!(widest < width);
    }
}

#[test]
fn the_same_input_gives_the_same_picture() {
    for fragment in STATES {
        let draw = || svg::to_text(&draw(&DATASET, fragment, 640.0), "");
        assert_eq!(draw(), draw());
    }
}
