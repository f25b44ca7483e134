//! The map of the world: the projection, the land, the windows on it, marks and names.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use proptest::prelude::*;
use saydo::analysis::whereabouts::Whereabouts;
use saydo::analysis::{Columns, Facet, Figures, Filter, Standing};
use saydo::model::{Dataset, Place, Side};
use saydo::scene::gesture::Gesture;
use saydo::scene::picture::WIDTHS;
use saydo::scene::places::equal_earth::{HALF_HEIGHT, HALF_WIDTH, invert, project};
use saydo::scene::places::land::{Land, Shapes};
use saydo::scene::places::marks::{FILL, MARK, circles, pitch, seats};
use saydo::scene::places::window::{View, Window};
use saydo::scene::places::{held, in_view, map, picture, whereabouts, window};
use saydo::scene::{Input, Node, Picture, Rect, Shape, TextBox};
use saydo::state::{Action, Panels, Settings, State, Zoom, update, url};
use saydo::text::Lang;
use std::fs;

/// Runs a check on the input of a state.
fn with<T>(dataset: &Dataset, state: &State, look: impl FnOnce(&Input<'_>) -> T) -> T {
    let columns = Columns::of(dataset);
    let published = Figures::published(dataset, &columns);
    let panels = Panels::default();
    look(&Input::new(dataset, &columns, &published, state, &panels, Lang::english()))
}

fn near(one: (f64, f64), other: (f64, f64), by: f64) -> bool {
    (one.0 - other.0).abs() < by && (one.1 - other.1).abs() < by
}

/// Values of another implementation, d3-geo 3.1.2 (`geoEqualEarthRaw`). The ratio of the map's sides is from the paper
/// (2.05458, section 3). Its four corners are from PROJ, on its sphere of equal area.
#[test]
fn points_lie_where_other_implementations_put_them() {
    for (lon, lat, x, y) in [
        (0.0, 0.0, 0.0, 0.0),
        (180.0, 0.0, 2.7066299836960748, 0.0),
        (0.0, 90.0, 0.0, 1.3173627591574133),
        (180.0, 90.0, 1.6035886482840516, 1.3173627591574133),
        (-98.6, 39.8, -1.3157071983203192, 0.7711164085658964),
        (104.2, 35.9, 1.422669143581088, 0.7016518793937857),
        (30.0, 60.0, 0.3398433479285932, 1.0883008355053194),
        (-120.0, -45.0, -1.5464726654706447, -0.8602310855220102),
    ] {
        assert!(near(project(lon, lat), (x, y), 1e-12), "{lon} {lat}: {:?}", project(lon, lat));
    }
    assert!((HALF_WIDTH / HALF_HEIGHT - 2.05458).abs() < 5e-6);
    assert!(near(project(180.0, 0.0), (HALF_WIDTH, 0.0), 1e-12));
    assert!(near(project(0.0, 90.0), (0.0, HALF_HEIGHT), 1e-12));
    // PROJ's limits on WGS 84, whose sphere of equal area has a radius of 6,371,007.18 m.
    assert!((HALF_WIDTH * 6_371_007.180918 - 17_243_959.0622169).abs() < 0.01);
    assert!((HALF_HEIGHT * 6_371_007.180918 - 8_392_927.59846646).abs() < 0.01);
}

proptest! {
    #![proptest_config(common::cases(200))]

    #[test]
    fn a_point_comes_back_as_it_went(lon in -180.0..180.0_f64, lat in -90.0..90.0_f64) {
        let (x, y) = project(lon, lat);
        prop_assert!(near(invert(x, y), (lon, lat), 1e-7), "{:?}", invert(x, y));
    }

    #[test]
    fn every_point_leads_onto_the_sphere(x in -9.0..9.0_f64, y in -9.0..9.0_f64) {
        let (lon, lat) = invert(x, y);
        prop_assert!((-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat));
    }

    /// A small field of the globe has the same area on the map, wherever it lies.
    #[test]
    fn areas_are_kept(lon in -179.0..179.0_f64, lat in -88.0..88.0_f64) {
        let step = 0.01_f64;
        let corner = |dx: f64, dy: f64| project(lon + dx * step, lat + dy * step);
        let (a, b, c, d) = (corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5));
        let cross = |p: (f64, f64), q: (f64, f64)| p.0 * q.1 - q.0 * p.1;
        let on_map = (cross(a, b) + cross(b, c) + cross(c, d) + cross(d, a)) / 2.0;
        let high = libm::sin((lat + step / 2.0).to_radians());
        let low = libm::sin((lat - step / 2.0).to_radians());
        let on_globe = (high - low) * step.to_radians();
        prop_assert!((on_map / on_globe - 1.0).abs() < 1e-4, "{}", on_map / on_globe);
    }

    #[test]
    fn any_bytes_are_land_or_none(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Some(shapes) = Shapes::read(&bytes) {
            with(&common::invented::dataset(), &State::default(), |input| {
                let picture = picture(&Input { land: Land::Here(&shapes), ..input.clone() }, 640.0);
                prop_assert!(picture.parts[0].scene.height > 0.0);
                Ok(())
            })?;
        }
    }
}

fn land() -> Shapes {
    Shapes::read(&fs::read(common::report::root().join("data/land.bin")).unwrap()).unwrap()
}

#[test]
fn land_that_ends_early_or_goes_on_is_none() {
    let bytes = fs::read(common::report::root().join("data/land.bin")).unwrap();
    for end in [0, 1, 2, 100, bytes.len() / 2, bytes.len() - 1] {
        assert_eq!(Shapes::read(&bytes[..end]), None, "{end}");
    }
    assert_eq!(Shapes::read(&[bytes.as_slice(), b"x"].concat()), None);
}

#[test]
fn land_and_sea_lie_where_they_do() {
    let shapes = land();
    let crossings = |(lon, lat): (f64, f64)| {
        let (x, y) = project(lon, lat);
        let (x, y) = (x * saydo::scene::places::land::GRID, y * saydo::scene::places::land::GRID);
        let mut n = 0;
        for ring in shapes.rings() {
            for at in 0..ring.len() {
                let (a, b) = (ring[at], ring[(at + 1) % ring.len()]);
                let (a, b) = ((f64::from(a.0), f64::from(a.1)), (f64::from(b.0), f64::from(b.1)));
                let is_across = (a.1 > y) != (b.1 > y);
                n += usize::from(is_across && x < a.0 + (b.0 - a.0) * (y - a.1) / (b.1 - a.1));
            }
        }
        n
    };
    for (name, place) in [
        ("Beijing", (116.4, 39.9)),
        ("Kansas", (-98.6, 39.8)),
        ("Congo", (20.0, 3.0)),
        ("Chukotka beyond 180°", (-175.0, 66.5)),
        ("Siberia before 180°", (172.0, 67.0)),
        ("the South Pole", (0.0, -89.0)),
        ("Luzon", (121.0, 16.5)),
        ("Greenland", (-40.0, 75.0)),
    ] {
        assert_eq!(crossings(place) % 2, 1, "{name} is land");
    }
    for (name, place) in [
        ("the South China Sea", (114.0, 13.0)),
        ("the Pacific", (-150.0, 0.0)),
        ("the Caspian Sea", (50.5, 42.0)),
        ("the Arctic Ocean", (-170.0, 80.0)),
        ("the Atlantic", (-30.0, 30.0)),
    ] {
        assert_eq!(crossings(place) % 2, 0, "{name} is sea");
    }
}

/// Drawn circles, by the id of their place.
fn shown(picture: &Picture) -> Vec<(String, Rect)> {
    let mut found = Vec::new();
    collect(&picture.parts[0].scene.nodes, &mut |node| {
        let Some(handle) = node.handle.as_deref().filter(|handle| handle.id.starts_with("place:")) else { return };
        let Shape::Group(nodes) = &node.shape else { return };
        let circle = nodes.iter().find(|node| node.class.split(' ').any(|class| class == "circle")).unwrap();
        let Shape::Circle(x, y, r) = circle.shape else { panic!("{circle:?}") };
        found.push((handle.id.clone(), Rect::around(x, y, 2.0 * r, 2.0 * r)));
    });
    found
}

/// Names that are visible without focus.
fn names(picture: &Picture) -> Vec<TextBox> {
    let mut found = Vec::new();
    collect(&picture.parts[0].scene.nodes, &mut |node| {
        let has = |class: &str| node.class.split(' ').any(|part| part == class);
        if let Shape::Text(text) = &node.shape
            && has("name")
            && !has("on-focus")
        {
            found.push(text.clone());
        }
    });
    found
}

fn collect(nodes: &[Node], see: &mut dyn FnMut(&Node)) {
    for node in nodes {
        see(node);
        if let Shape::Group(nodes) = &node.shape {
            collect(nodes, see);
        }
    }
}

fn apart(one: &Rect, other: &Rect) -> bool {
    let (dx, dy) = (one.x + one.w / 2.0 - other.x - other.w / 2.0, one.y + one.h / 2.0 - other.y - other.h / 2.0);
    dx.hypot(dy) >= (one.w + other.w) / 2.0 - 0.01
}

fn check_names(picture: &Picture, width: f64) -> Result<(), TestCaseError> {
    let (names, circles) = (names(picture), shown(picture));
    let bounds = map(width).grown(0.01);
    for (at, name) in names.iter().enumerate() {
        let rect = name.reserved().grown(-0.05);
        prop_assert!(bounds.contains(&rect), "{} leaves the map: {:?}", name.text, rect);
        for other in &names[at + 1..] {
            prop_assert!(!rect.overlaps(&other.reserved().grown(-0.05)), "{} on {}", name.text, other.text);
        }
        for (id, circle) in &circles {
            prop_assert!(!rect.overlaps(&circle.grown(-0.05)), "{} on the circle of {id}", name.text);
        }
    }
    Ok(())
}

#[test]
fn at_every_width_the_reports_circles_stand_apart_and_most_names_find_room() {
    let dataset = common::report::dataset();
    with(&dataset, &State::default(), |input| {
        for (width, least) in WIDTHS.into_iter().zip([9, 12, 14, 14, 14, 14]) {
            let picture = picture(input, width);
            let circles = shown(&picture);
            let all = input.dataset.places.len();
            assert_eq!(circles.len(), all, "every place can be reached at {width}");
            for (at, (id, circle)) in circles.iter().enumerate() {
                assert!(map(width).grown(0.01).contains(circle), "{id} leaves the map at {width}");
                for (other_id, other) in &circles[at + 1..] {
                    assert!(apart(circle, other), "{id} on {other_id} at {width}");
                }
            }
            check_names(&picture, width).unwrap();
            let named = names(&picture).len();
            assert!(named >= least, "{named} of {all} names at {width}");
        }
    });
}

/// The same data with random places all over the world.
fn strewn(mut dataset: Dataset, places: &[(f64, f64)]) -> Dataset {
    for (place, (lon, lat)) in dataset.places.iter_mut().zip(places) {
        (place.lon, place.lat) = (*lon, *lat);
    }
    dataset
}

fn zoom() -> impl Strategy<Value = Option<Zoom>> {
    prop::option::of(
        (10..=200_i32, -1800..=1800_i32, -900..=900_i32).prop_map(|(scale, lon, lat)| Zoom::new(scale, lon, lat)),
    )
}

proptest! {
    #![proptest_config(common::cases(60))]

    #[test]
    fn names_never_overlap_and_the_same_state_gives_the_same_picture(
        (dataset, filter) in common::random::filtered(),
        places in prop::collection::vec((-180.0..180.0_f64, -90.0..90.0_f64), 8),
        width in 280.0..1600.0_f64,
        zoom in zoom(),
    ) {
        let dataset = strewn(dataset, &places);
        let state = State { filter, zoom, ..State::default() };
        with(&dataset, &state, |input| {
            let drawn = picture(input, width);
            prop_assert_eq!(&drawn, &picture(input, width));
            check_names(&drawn, width)?;
            // The ground doesn't leave the map either.
            prop_assert!(drawn.parts[0].scene.height.is_finite());
            // Exactly the places in view can be reached.
            let (in_view, _, _) = in_view(input, width);
            prop_assert_eq!(shown(&drawn).len(), in_view);
            Ok(())
        })?;
    }

    #[test]
    fn every_passage_is_counted_once_or_at_each_of_its_places((dataset, filter) in common::random::filtered()) {
        let columns = Columns::of(&dataset);
        for interpreters in [false, true] {
            let whereabouts = Whereabouts::of(&dataset, &columns, &filter, interpreters);
            let chosen = saydo::analysis::facet::select(&dataset, &columns, &filter);
            let n = (0..columns.n)
                .filter(|idx| chosen[*idx] && (interpreters || columns.standing[*idx] != Standing::Interpreter))
                .count();
            prop_assert_eq!(whereabouts.n_placed + whereabouts.n_forum_only + whereabouts.neither.len(), n);
            // The number at a place is the number of passages that the filter for it would show.
            for count in saydo::analysis::facet::counts(&dataset, &columns, &filter, Facet::Place) {
                let place = dataset.places.iter().position(|place| place.id.as_str() == count.value).unwrap();
                if interpreters {
                    prop_assert_eq!(whereabouts.places[place].len(), count.n);
                } else {
                    prop_assert!(whereabouts.places[place].len() <= count.n);
                }
            }
        }
    }

    #[test]
    fn a_window_comes_back_from_its_address(zoom in zoom()) {
        if let Some(zoom) = zoom {
            let back = Window::of(zoom).zoom();
            let lon = if zoom.lat.abs() > 890 { 0 } else { (back.lon - zoom.lon).abs() };
            prop_assert!(back.scale == zoom.scale && (back.lat - zoom.lat).abs() <= 1 && lon <= 1, "{zoom:?} {back:?}");
        }
    }

    /// The point under the fingers stays there.
    #[test]
    fn a_pinch_keeps_its_place(x in 0.3..0.7_f64, y in 0.3..0.7_f64, factor in 1.05..2.0_f64) {
        let map = map(640.0);
        let at = (map.x + x * map.w, map.y + y * map.h);
        let before = Window { scale: 4.0, middle: (0.2, 0.1) };
        let after = before.scaled(&map, factor, at);
        let point = View::new(before, map).point(at);
        prop_assert!(near(View::new(after, map).place(point), at, 1e-6));
    }

    #[test]
    fn what_is_clipped_stays_on_the_map(points in prop::collection::vec((-500.0..1200.0_f64, -500.0..900.0_f64), 3..40)) {
        let view = View::new(Window::WORLD, map(640.0));
        let clipped = view.clip(&points);
        let bounds = view.map.grown(1e-6);
        prop_assert!(clipped.iter().all(|point| bounds.contains(&Rect::around(point.0, point.1, 0.0, 0.0))));
        let inside: Vec<_> = points.iter().filter(|point| view.shows(**point)).collect();
        prop_assert!(inside.iter().all(|point| clipped.contains(point)));
    }
}

#[test]
fn marks_of_any_number_fit_into_a_circle_of_that_area() {
    for n in 1..=150 {
        let seats = seats(n);
        assert_eq!(seats.len(), n);
        let radius = FILL * (n as f64).sqrt();
        for (at, seat) in seats.iter().enumerate() {
            assert!(seat.0.hypot(seat.1) + MARK <= radius + 1e-9, "{n}: {seat:?} leaves {radius}");
            let others = &seats[at + 1..];
            assert!(others.iter().all(|other| (seat.0 - other.0).hypot(seat.1 - other.1) >= 1.0 - 1e-9), "{n}");
        }
    }
}

#[test]
fn areas_grow_with_numbers_and_give_way_to_the_map() {
    let map = map(640.0);
    let made = circles(&[((300.0, 100.0), 9), ((100.0, 100.0), 1)], 8.0, &map);
    assert!((made[0].radius / made[1].radius - 3.0).abs() < 1e-12);
    assert_eq!(pitch(8.0, 40, &map), 8.0);
    let crowded = pitch(8.0, 4000, &map);
    let covered = 4000.0 * std::f64::consts::PI * (FILL * crowded).powi(2);
    assert!(covered < 0.21 * map.w * map.h, "{covered}");
}

#[test]
fn a_choice_on_the_map_filters_and_its_numbers_stay() {
    let dataset = common::report::dataset();
    let toggle = Action::parse("toggle place scs", "").unwrap();
    let (state, _) = update(&url::decode("view=places"), &dataset, &toggle);
    assert_eq!(url::encode(&state), "v=1&view=places&place=scs");
    with(&dataset, &state, |input| {
        let whereabouts = whereabouts(input);
        let place = |id: &str| dataset.places.iter().position(|place| place.id.as_str() == id).unwrap();
        let sides = |id: &str, standing| {
            whereabouts.places[place(id)].iter().filter(|idx| input.columns.standing[**idx] == standing).count()
        };
        // Counted by hand in data/statements.json and data/actions.json.
        assert_eq!(whereabouts.places[place("cn")].len(), 13, "other places keep theirs");
        assert_eq!([sides("scs", Standing::Said(Side::Abroad)), sides("scs", Standing::Done)], [3, 1]);
        assert_eq!(whereabouts.n_placed, 4, "of the selection");
        let chosen = shown(&picture(input, 640.0));
        assert_eq!(chosen.len(), 19);
    });
    with(&dataset, &State::default(), |input| {
        let whereabouts = whereabouts(input);
        assert_eq!(
            (whereabouts.n_placed, whereabouts.n_forum_only, whereabouts.neither.len(), whereabouts.n_hidden),
            (37, 17, 15, 18)
        );
    });
}

#[test]
fn a_hand_moves_the_land() {
    let drag = Gesture::parse("drag world 3000 1000 3500 1200 move").unwrap();
    let before = Window { scale: 4.0, middle: (0.5, 0.2) };
    let after = held(640.0, &drag, before).unwrap();
    assert!(after.middle.0 < before.middle.0 && after.middle.1 > before.middle.1, "the land follows the hand");
    assert_eq!(held(640.0, &Gesture::parse("drag from 0 0 9 9 move").unwrap(), before), None);
}

/// The map only shows where the places of the list are. The list is the main part of the view.
#[test]
fn the_map_is_small_and_leads_back_from_where_an_address_looks() {
    let dataset = common::report::dataset();
    with(&dataset, &State::default(), |input| {
        // On a phone of 430 px the narrowest is drawn a third larger.
        for (width, most) in WIDTHS.into_iter().zip([164.0, 250.0, 296.0, 296.0, 296.0, 296.0]) {
            assert_eq!(picture(input, width).parts.len(), 1);
            assert!(map(width).bottom() <= most, "{} px at {width}", map(width).bottom());
        }
    });
    let page = |fragment: &str| common::page::html(&dataset, fragment, &Settings::default());
    let (all, near) = (page("view=places"), page("view=places&zoom=4,110,20"));
    assert!(!all.contains("zoom:all") && near.contains("data-do=\"zoom\""), "the way back");
    assert!(!near.contains("zoom:in"));
}

#[test]
fn the_land_is_drawn_where_it_is_and_told_where_it_is_not() {
    let dataset = common::report::dataset();
    let shapes = land();
    let told = |picture: &Picture| {
        let texts = picture.parts[0].scene.texts();
        texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" ")
    };
    let drawn = |picture: &Picture| {
        let mut n = 0;
        collect(&picture.parts[0].scene.nodes, &mut |node| {
            if let (Shape::Path(d), "land") = (&node.shape, node.class.as_str()) {
                n = d.0.len();
            }
        });
        n
    };
    with(&dataset, &State::default(), |input| {
        for (land, words) in [(Land::Waiting, "still loading"), (Land::Missing, "could not be loaded")] {
            let picture = picture(&Input { land, ..input.clone() }, 640.0);
            assert!(told(&picture).contains(words) && drawn(&picture) == 0 && shown(&picture).len() == 19);
        }
        let picture = picture(&Input { land: Land::Here(&shapes), ..input.clone() }, 640.0);
        assert!(drawn(&picture) > 100 && !told(&picture).contains("shapes"), "{}", told(&picture));
    });
}

#[test]
fn a_place_alone_is_shown_with_the_lands_around_it() {
    let mut dataset = common::invented::dataset();
    with(&dataset, &State::default(), |input| {
        assert_eq!(window(input, &whereabouts(input), 640.0).scale, 6.0);
    });
    dataset.places.push(Place { id: "unseen".into(), name: "Unseen".into(), lon: 170.0, lat: 70.0 });
    with(&dataset, &State { filter: Filter::default(), ..State::default() }, |input| {
        assert_eq!(window(input, &whereabouts(input), 640.0).scale, 6.0, "no passage, no room");
        assert_eq!(shown(&picture(input, 640.0)).len(), 1);
    });
}

#[test]
fn what_a_reader_left_out_is_counted_nowhere() {
    let dataset = common::report::dataset();
    let mut columns = Columns::of(&dataset);
    let place = dataset.places.iter().position(|place| place.id.as_str() == "ph").unwrap();
    let count = |columns: &Columns| Whereabouts::of(&dataset, columns, &Filter::default(), false);
    let before = count(&columns);
    let first = before.places[place][0];
    columns.recode(first, None);
    let after = count(&columns);
    assert_eq!(after.places[place].len() + 1, before.places[place].len());
    assert_eq!(after.n_placed + 1, before.n_placed);
}
