//! The still page of the report: at each width it shows exactly that layout, and nothing that needs a program.

use super::*;
use crate::testing;

/// What is left of the merged tree where a variant is shown.
fn shown(tree: &Tree, sets: &[merge::Set], variant: usize) -> Vec<Tree> {
    let inside = |children: &[Tree]| children.iter().flat_map(|child| shown(child, sets, variant)).collect::<Vec<_>>();
    let Tree::Element(element) = tree else {
        return match tree {
            Tree::List(list) => inside(list),
            _ => vec![tree.clone()],
        };
    };
    let mut element = element.clone();
    element.attributes.retain(|(name, _)| *name != "hidden");
    element.children = inside(&element.children);
    let classes: Vec<String> = element.attribute("class").unwrap_or("").split(' ').map(str::to_owned).collect();
    let Some(idx) = (0..sets.len()).find(|idx| classes.contains(&merge::class(*idx))) else {
        return vec![Tree::Element(element)];
    };
    if !sets[idx].contains(variant) {
        return Vec::new();
    }
    match classes.len() {
        1 if element.tag == "span" => element.children,
        1 => {
            element.attributes.retain(|(name, _)| *name != "class");
            vec![Tree::Element(element)]
        }
        n => {
            let kept = classes[..n - 1].join(" ");
            element
                .attributes
                .iter_mut()
                .filter(|(name, _)| *name == "class")
                .for_each(|(_, value)| *value = kept.clone().into());
            vec![Tree::Element(element)]
        }
    }
}

#[test]
fn bands_begin_where_the_page_changes() {
    with_input(&testing::dataset(), &State::default(), |input| {
        let starts = bands::bands(|width| first(input.clone(), Place::Page, width, false).look());
        assert_eq!(starts, [0, 900, 1040, 1200]);
        for width in 1..2000_u32 {
            let drawn = |width: u32| views::page(&first(input.clone(), Place::Page, f64::from(width), false));
            if width % 211 == 0 || starts.iter().any(|start| start.abs_diff(width) < 2) {
                let start = starts.iter().rev().find(|start| **start <= width).unwrap();
                assert_eq!(drawn(width), drawn(*start), "at {width} px");
            }
        }
    });
}

#[test]
fn each_look_is_shown_whole_and_alone() {
    with_input(&testing::dataset(), &State::default(), |input| {
        let starts = bands::bands(|width| first(input.clone(), Place::Page, width, false).look());
        let variants = variants(input, Place::Page, &starts);
        let (tree, sets) = merge::merge(&variants);
        for (idx, variant) in variants.iter().enumerate() {
            let found = html::to_html(&Tree::List(shown(&tree, &sets, idx)));
            assert_eq!(found, html::to_html(variant), "variant {idx}");
        }
    });
}

#[test]
fn without_styles_the_narrowest_look_is_shown_alone() {
    /// What is left where nothing hides anything but the attribute.
    fn unstyled(tree: &Tree) -> Vec<Tree> {
        let inside = |children: &[Tree]| children.iter().flat_map(unstyled).collect::<Vec<_>>();
        match tree {
            Tree::Element(element) if element.attribute("hidden").is_some() => Vec::new(),
            Tree::Element(element) => {
                vec![Tree::Element(Box::new(Element { children: inside(&element.children), ..(**element).clone() }))]
            }
            Tree::List(list) => inside(list),
            Tree::Text(_) => vec![tree.clone()],
        }
    }
    with_input(&testing::dataset(), &State::default(), |input| {
        let starts = bands::bands(|width| first(input.clone(), Place::Page, width, false).look());
        let variants = variants(input, Place::Page, &starts);
        let (tree, sets) = merge::merge(&variants);
        let left = Tree::List(unstyled(&tree));
        let found = html::to_html(&Tree::List(shown(&left, &sets, 0)));
        assert_eq!(found, html::to_html(&variants[0]));
        let whole = html::to_html(&left);
        for (idx, set) in sets.iter().enumerate() {
            let is_first = set.contains(0);
            assert!(is_first || !whole.contains(&format!("{}\"", merge::class(idx))), "{}", merge::class(idx));
        }
    });
}

#[test]
fn it_holds_nothing_that_needs_a_program_or_stands_twice_beside_it() {
    let dataset = testing::dataset();
    let page = still(&dataset, Place::Page).html;
    for needless in [" id=\"", " data-w=", "tabindex=\"0\"", "role=\"button\"", "aria-controls", " style=\"", "<script"]
    {
        let found = page.matches(needless).count();
        let expected = if needless == " id=\"" { 2 } else { 0 };
        assert_eq!(found, expected, "{needless}");
    }
    assert_eq!(page.matches("<h1>").count(), 1);
    assert_eq!(
        page.matches("<tr role=\"row\" class=\"record\">").count(),
        dataset.statements.len() + dataset.actions.len()
    );
    let table = &page[page.find("<table").unwrap()..page.find("</table>").unwrap()];
    assert!(!table.contains("<button"), "a button in the table on paper");
}

#[test]
fn the_file_shows_the_layouts_of_the_page() {
    let dataset = testing::dataset();
    let [page, file, frame] = [Place::Page, Place::File, Place::Frame].map(|place| still(&dataset, place));
    assert_eq!(page.rules, file.rules);
    assert!(page.rules.contains("#still.page .") && !page.rules.contains("#still.frame"));
    assert!(frame.rules.contains("#still.frame .") && !frame.html.contains("<table"));
    assert!(!file.html.contains("data.json"), "a file leads to no other");
}
