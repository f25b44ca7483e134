use super::frame::Frame;
use super::groups::Groups;
use super::layout;
use super::picture;
use crate::analysis::{Columns, Figures};
use crate::model::Dataset;
use crate::scene::Input;
use crate::scene::geometry::Rect;
use crate::scene::node::{Font, Node, Scene, Shape, TextBox};
use crate::scene::svg;
use crate::state::{Panels, State, url};
use crate::text::Lang;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

fn dataset() -> Dataset {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
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

const STATES: [&str; 16] = [
    "",
    "layer=interpreters",
    "issue=equality&layer=interpreters",
    "issue=trade",
    "issue=universal-values",
    "issue=equality",
    "issue=non-interference",
    "issue=rule-of-law",
    "record=xi-2015-internet",
    "layer=pairs",
    "layer=pairs&issue=sea",
    "speaker=xi-jinping",
    "voice=leader,interpreter&audience=foreign",
    "issues=trade,sea",
    "side=home",
    "category=1",
];

/// A state at a width, and what it drew.
struct Case {
    name: String,
    width: f64,
    state: State,
    figures: Figures,
    groups: Groups,
    scene: Scene,
}

static DATASET: LazyLock<Dataset> = LazyLock::new(dataset);
static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let states = STATES.iter().map(|fragment| (fragment, url::decode(fragment)));
    states.flat_map(|(fragment, state)| cases(fragment, &state)).collect()
});

fn with_input<T>(state: &State, draw: impl Fn(&Input<'_>) -> T) -> T {
    let columns = Columns::of(&DATASET);
    let published = Figures::published(&DATASET, &columns);
    draw(&Input::new(&DATASET, &columns, &published, state, &Panels::default(), Lang::En))
}

fn cases(fragment: &str, state: &State) -> Vec<Case> {
    let case = |input: &Input<'_>, width: f64| Case {
        name: format!("{fragment} at {width}"),
        width,
        state: state.clone(),
        figures: input.figures.clone(),
        groups: Groups::of(input),
        scene: picture(input, width).whole(),
    };
    with_input(state, |input| (280..=1600).step_by(40).map(|width| case(input, f64::from(width))).collect())
}

/// All nodes but groups, with the classes of the groups around them and the data-id of the nearest handle.
fn leaves<'a>(nodes: &'a [Node], inside: &str, id: &'a str, all: &mut Vec<(&'a Node, String, &'a str)>) {
    for node in nodes {
        let class = [inside, &node.class].join(" ");
        let id = node.handle.as_deref().map_or(id, |handle| handle.id.as_str());
        match &node.shape {
            Shape::Group(children) => leaves(children, &class, id, all),
            _ => all.push((node, class, id)),
        }
    }
}

fn flat(scene: &Scene) -> Vec<(&Node, String, &str)> {
    let mut all = Vec::new();
    leaves(&scene.nodes, "", "", &mut all);
    all
}

fn has(class: &str, word: &str) -> bool {
    class.split(' ').any(|own| own == word)
}

/// The box of a turned text's four corners.
fn turned(text: &TextBox) -> Rect {
    let own = text.reserved();
    let (sin, cos) = text.rotate.to_radians().sin_cos();
    let corner = |x: f64, y: f64| {
        let (dx, dy) = (x - text.x, y - text.y);
        (text.x + dx * cos - dy * sin, text.y + dx * sin + dy * cos)
    };
    let corners = [(own.x, own.y), (own.right(), own.y), (own.x, own.bottom()), (own.right(), own.bottom())];
    let corners = corners.map(|(x, y)| corner(x, y));
    let least = |of: fn(&(f64, f64)) -> f64| corners.iter().map(of).fold(f64::MAX, f64::min);
    let most = |of: fn(&(f64, f64)) -> f64| corners.iter().map(of).fold(f64::MIN, f64::max);
    let (x, y) = (least(|c| c.0), least(|c| c.1));
    Rect { x, y, w: most(|c| c.0) - x, h: most(|c| c.1) - y }
}

#[test]
fn everything_lies_within_the_picture() {
    for Case { name, width, scene, .. } in CASES.iter() {
        let picture = Rect { x: -0.05, y: -0.05, w: width + 0.1, h: scene.height + 0.1 };
        for (node, class, _) in flat(scene) {
            let own = match &node.shape {
                Shape::Text(text) => turned(text),
                Shape::Circle(x, y, r) => Rect::around(*x, *y, 2.0 * r, 2.0 * r),
                Shape::Rect(rect, _) => *rect,
                _ => continue,
            };
            assert!(picture.contains(&own), "{name}: {class} {own:?} in {picture:?}: {:?}", node.shape);
        }
    }
}

#[test]
fn drawn_names_overlap_neither_each_other_nor_a_callout() {
    for Case { name, scene, .. } in CASES.iter() {
        let names: Vec<(Rect, &TextBox)> = flat(scene)
            .iter()
            .filter(|(_, class, _)| (has(class, "name") && !has(class, "on-focus")) || has(class, "callout"))
            .filter_map(
                |(node, ..)| if let Shape::Text(text) = &node.shape { Some((text.reserved(), text)) } else { None },
            )
            .collect();
        for (idx, (own, text)) in names.iter().enumerate() {
            for (other, other_text) in &names[idx + 1..] {
                // Lines of one callout lie close.
                let both = text.size == other_text.size && text.x == other_text.x && text.font == Font::Sans;
                assert!(
                    both || !own.grown(-0.1).overlaps(&other.grown(-0.1)),
                    "{name}: {} on {}",
                    text.text,
                    other_text.text
                );
            }
        }
    }
}

#[test]
fn every_issue_of_the_report_is_named_on_a_phone_and_up() {
    let mut hidden = Vec::new();
    for Case { name, width, scene, state, .. } in CASES.iter() {
        if *width >= 320.0 && *state == State::default() {
            let unnamed = flat(scene).iter().filter(|(_, class, _)| has(class, "on-focus")).count();
            hidden.extend((unnamed > 0).then_some((name, unnamed)));
        }
    }
    assert!(hidden.is_empty(), "{hidden:?}");
}

/// The middle of each letter of a turned text, a third of its size above the baseline.
fn along(text: &TextBox) -> Vec<(f64, f64)> {
    let (sin, cos) = text.rotate.to_radians().sin_cos();
    let n = (text.width() / 4.0) as i32;
    let at = |step: i32| (f64::from(step) * 4.0, -text.size / 3.0);
    (-n / 2..=n / 2).map(at).map(|(dx, dy)| (text.x + dx * cos - dy * sin, text.y + dx * sin + dy * cos)).collect()
}

#[test]
fn words_along_the_diagonal_keep_off_names_and_marks() {
    let mut n_shown = 0;
    for Case { name, scene, .. } in CASES.iter() {
        let (all, mut boxes) = (flat(scene), Vec::new());
        for (node, class, _) in &all {
            match &node.shape {
                Shape::Text(text) if has(class, "name") && !has(class, "on-focus") => boxes.push(text.reserved()),
                Shape::Circle(x, y, r) if !has(class, "ghost") => boxes.push(Rect::around(*x, *y, 2.0 * r, 2.0 * r)),
                _ => {}
            }
        }
        for (node, ..) in &all {
            let Shape::Text(text) = &node.shape else { continue };
            if text.rotate == 0.0 || text.rotate == -90.0 {
                continue;
            }
            n_shown += 1;
            for (x, y) in along(text) {
                let under = boxes.iter().find(|own| own.contains(&Rect { x, y, w: 0.0, h: 0.0 }));
                assert!(under.is_none(), "{name}: {} on {under:?}", text.text);
            }
        }
    }
    assert!(n_shown > 100, "{n_shown} pictures name their diagonal");
}

#[test]
fn marks_of_different_issues_never_coincide() {
    for Case { name, scene, .. } in CASES.iter() {
        let all = flat(scene);
        let marks: Vec<(f64, f64, f64, &str)> = all
            .iter()
            .filter(|(_, class, id)| has(class, "mean") && !has(class, "ghost") && id.starts_with("issue:"))
            .filter_map(|(node, _, id)| match &node.shape {
                Shape::Circle(x, y, r) => Some((*x, *y, *r, *id)),
                Shape::Rect(rect, _) => Some((rect.x + rect.w / 2.0, rect.y + rect.h / 2.0, rect.w / 2.0, *id)),
                _ => None,
            })
            .collect();
        for (idx, (x, y, r, id)) in marks.iter().enumerate() {
            for (x2, y2, r2, id2) in &marks[idx + 1..] {
                let distance = ((x - x2).powi(2) + (y - y2).powi(2)).sqrt();
                assert!(distance >= r + r2 - 0.1, "{name}: {id} and {id2} are {distance} px apart");
            }
        }
    }
}

#[test]
fn each_issue_with_a_place_answers_by_name() {
    for Case { name, groups, scene, .. } in CASES.iter().filter(|case| !case.state.pairs) {
        let n = groups.plane.len() + groups.below.len() + groups.left.len();
        let handles = scene.handles();
        let issues: Vec<_> = handles.iter().filter(|handle| handle.id.starts_with("issue:")).collect();
        assert_eq!(issues.len(), n, "{name}");
        assert!(issues.iter().all(|handle| handle.focusable && !handle.name.is_empty()), "{name}");
        let mut ids: Vec<&str> = handles.iter().map(|handle| handle.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), handles.len(), "{name}: a name stands twice");
    }
}

#[test]
fn the_same_input_gives_the_same_picture() {
    for Case { name, width, state, scene, .. } in CASES.iter().filter(|case| case.width % 320.0 == 0.0) {
        let again = with_input(state, |input| picture(input, *width).whole());
        assert_eq!(svg::to_text(scene, name), svg::to_text(&again, name));
    }
}

#[test]
fn higher_deeds_and_further_words_stand_no_lower_and_no_less_far() {
    for Case { name, figures, scene, .. } in CASES.iter() {
        let all = flat(scene);
        let mut rings: Vec<(i64, i64, f64)> = Vec::new();
        for (idx, issue) in DATASET.issues.iter().enumerate() {
            let id = ["issue:", issue.id.as_str()].concat();
            let sides = &figures.issues[idx].sides;
            let ring = all.iter().find(|(_, class, own)| *own == id && has(class, "mean") && has(class, "abroad"));
            if let (Some((Node { shape: Shape::Circle(_, y, _), .. }, ..)), true) = (ring, sides.done.n > 0) {
                rings.push((sides.done.sum, sides.done.n, *y));
            }
        }
        for (sum, n, y) in &rings {
            for (sum2, n2, y2) in &rings {
                // Means compared exactly: sum/n > sum2/n2.
                assert!(sum * n2 <= sum2 * n || y <= &(y2 + 0.05), "{name}: {rings:?}");
            }
        }
    }
}

#[test]
fn no_mark_stands_further_than_half_a_step_from_its_place() {
    for Case { name, width, state, .. } in CASES.iter().filter(|case| !case.state.pairs) {
        with_input(state, |input| {
            let groups = Groups::of(input);
            let frame = Frame::of(input, *width, &groups);
            for spot in layout::spots(input, &frame, &groups) {
                let sides = &input.figures.issues[spot.issue_idx].sides;
                if let (Some(done), true) = (sides.done.mean(), spot.ground != layout::Ground::Below) {
                    assert!((spot.y - frame.y.at(done)).abs() <= frame.half_y, "{name}: {spot:?}");
                }
                let ring = sides.abroad.mean().map(|mean| frame.x.at(mean));
                let stands = spot.ground == layout::Ground::Left || ring.is_none_or(|x| (x - spot.at().0).abs() < 1e-9);
                assert!(stands, "{name}: the ring has left its place: {spot:?}");
            }
        });
    }
}

#[test]
fn one_issue_is_explained_where_there_is_room_and_nothing_is_open() {
    let explained = |name: &str| {
        let case = CASES.iter().find(|case| case.name == name).unwrap();
        flat(&case.scene).iter().any(|(_, class, _)| has(class, "callout"))
    };
    assert!(explained(" at 960") && explained(" at 1200"));
    assert!(!explained(" at 320") && !explained("issue=trade at 960") && !explained("speaker=xi-jinping at 960"));
}

#[test]
fn names_stand_off_the_bars_of_ranges_where_there_is_room() {
    for width in [760.0, 960.0, 1200.0] {
        for fragment in ["view=map&method=ranges", "view=map&method=ranges,interpreters"] {
            if width < 900.0 && fragment.ends_with("interpreters") {
                // One name finds no other place here, and is not left away for a thin bar.
                continue;
            }
            with_input(&url::decode(fragment), |input| {
                let all = flat_owned(&picture(input, width).whole());
                let bars =
                    all.iter().filter(|(node, class)| has(class, "range") && matches!(node.shape, Shape::Rect(..)));
                for (bar, _) in bars {
                    let Shape::Rect(bar, _) = &bar.shape else { continue };
                    for (name, class) in &all {
                        let Shape::Text(text) = &name.shape else { continue };
                        let crossed = has(class, "name") && !has(class, "on-focus") && text.reserved().overlaps(bar);
                        assert!(!crossed, "{fragment} at {width}: {} lies on {bar:?}", text.text);
                    }
                }
            });
        }
    }
}

fn flat_owned(scene: &Scene) -> Vec<(Node, String)> {
    flat(scene).into_iter().map(|(node, class, _)| (node.clone(), class.to_owned())).collect()
}
