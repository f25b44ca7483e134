//! Reads TopoJSON: rings of an object, in degrees.
//!
//! <https://github.com/topojson/topojson-specification>: lines are shared and stored as differences of whole numbers.

use serde_json::Value;

type Point = (f64, f64);

/// All rings of an object; each ends where it begins. Rings of land run in one direction, rings of seas within it in
/// the other.
pub fn rings(text: &str, object: &str) -> Result<Vec<Vec<Point>>, String> {
    let topology: Value = serde_json::from_str(text).map_err(|error| format!("the shapes are no JSON: {error}"))?;
    let arcs = arcs(&topology).ok_or("the shapes have no arcs as TopoJSON has them")?;
    let mut rings = Vec::new();
    let object = &topology["objects"][object];
    let geometries = object["geometries"].as_array().cloned().unwrap_or_else(|| vec![object.clone()]);
    for geometry in &geometries {
        let single;
        let polygons = match geometry["type"].as_str() {
            Some("MultiPolygon") => geometry["arcs"].as_array(),
            Some("Polygon") => {
                single = vec![geometry["arcs"].clone()];
                Some(&single)
            }
            other => return Err(format!("the shapes hold {other:?}, which is no area")),
        };
        for ring in polygons.into_iter().flatten().filter_map(Value::as_array).flatten() {
            let numbers = ring.as_array().ok_or("a ring is no list of arcs")?;
            rings.push(joined(numbers, &arcs).ok_or("a ring names an arc that is not there")?);
        }
    }
    Ok(rings)
}

fn arcs(topology: &Value) -> Option<Vec<Vec<Point>>> {
    let pair = |value: &Value| Some((value.get(0)?.as_f64()?, value.get(1)?.as_f64()?));
    let (scale, translate) = (pair(&topology["transform"]["scale"])?, pair(&topology["transform"]["translate"])?);
    let mut arcs = Vec::new();
    for arc in topology["arcs"].as_array()? {
        let (mut x, mut y) = (0.0, 0.0);
        let mut points = Vec::new();
        for step in arc.as_array()? {
            let (dx, dy) = pair(step)?;
            (x, y) = (x + dx, y + dy);
            points.push((x * scale.0 + translate.0, y * scale.1 + translate.1));
        }
        arcs.push(points);
    }
    Some(arcs)
}

/// Arcs joined end to end. A negative number is the reversed arc of its complement.
fn joined(numbers: &[Value], arcs: &[Vec<Point>]) -> Option<Vec<Point>> {
    let mut ring: Vec<Point> = Vec::new();
    for number in numbers {
        let number = number.as_i64()?;
        let arc = arcs.get(usize::try_from(if number < 0 { !number } else { number }).ok()?)?;
        let mut points = arc.clone();
        if number < 0 {
            points.reverse();
        }
        // Where one ends the next begins.
        ring.pop();
        ring.extend(points);
    }
    Some(ring)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_is_joined_of_its_arcs_both_ways() {
        let text = r#"{"type":"Topology","transform":{"scale":[0.5,1],"translate":[10,20]},
            "arcs":[[[0,0],[2,0],[0,1]],[[0,0],[0,1],[2,0]]],
            "objects":{"land":{"type":"GeometryCollection","geometries":[{"type":"MultiPolygon","arcs":[[[0,-2]]]}]}}}"#;
        let rings = rings(text, "land").expect("readable");
        assert_eq!(rings, [[(10.0, 20.0), (11.0, 20.0), (11.0, 21.0), (10.0, 21.0), (10.0, 20.0)]]);
    }

    #[test]
    fn what_is_no_topology_is_told() {
        assert!(rings("{", "land").is_err());
        assert!(rings("{}", "land").is_err());
    }
}
