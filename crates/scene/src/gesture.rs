//! Gestures on a picture other than selecting a mark: dragging and scaling.
//!
//! A node names the gesture that it answers to (`Node::hold`). `host` reports gestures as text in px of the picture,
//! and `scene::view` turns them into actions.

/// A gesture that a node answers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hold {
    /// It can be dragged; with its name.
    Drag(&'static str),
    /// It can be dragged along a scale of whole numbers: its name, and the lowest, present and highest number.
    Slide(&'static str, [String; 3]),
    /// Pinching, or turning the wheel with Ctrl or ⌘, scales its content; with its name.
    Scale(&'static str),
}

/// A gesture. Places are in px of the part's scene.
#[derive(Clone, Debug, PartialEq)]
pub enum Gesture {
    /// A named element was dragged from one place to another.
    Drag {
        /// Name of the element.
        what: String,
        /// Where the drag began.
        from: (f64, f64),
        /// Where it is now, or ended.
        to: (f64, f64),
        /// Which step of the drag it is.
        phase: Phase,
    },
    /// A named element was scaled around a place.
    Scale {
        /// Name of the element.
        what: String,
        /// The place that stays where it is.
        at: (f64, f64),
        /// By how much since the last step; greater than 0.
        factor: f64,
    },
}

/// A step of a drag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The first step. The drag starts from the state before it.
    Start,
    /// A further step.
    Move,
    /// The pointer was released.
    End,
}

impl Gesture {
    /// Reads `drag what x0 y0 x1 y1 start|move|end` and `scale what x y factor`: places in tenths of a px, the factor
    /// in thousandths. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let verb = parts.next()?;
        let what = parts.next()?.to_owned();
        let mut number = |unit: f64| Some(f64::from(parts.next()?.parse::<i32>().ok()?) / unit);
        match verb {
            "drag" => {
                let (from, to) = ((number(10.0)?, number(10.0)?), (number(10.0)?, number(10.0)?));
                let phase = match parts.next()? {
                    "start" => Phase::Start,
                    "move" => Phase::Move,
                    "end" => Phase::End,
                    _ => return None,
                };
                Some(Self::Drag { what, from, to, phase })
            }
            "scale" => {
                let (at, factor) = ((number(10.0)?, number(10.0)?), number(1000.0)?);
                (factor > 0.0).then_some(Self::Scale { what, at, factor })
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gestures_are_read_and_anything_else_is_none() {
        let drag = Gesture::Drag { what: "to".into(), from: (1.0, 2.5), to: (-3.0, 4.0), phase: Phase::End };
        assert_eq!(Gesture::parse("drag to 10 25 -30 40 end"), Some(drag));
        let scale = Gesture::Scale { what: "world".into(), at: (1.0, 2.0), factor: 1.25 };
        assert_eq!(Gesture::parse("scale world 10 20 1250"), Some(scale));
        for bad in
            ["", "drag", "drag to 1 2 3", "drag to 1 2 3 4 stop", "scale world 1 2 0", "scale world 1 2 -5", "x y"]
        {
            assert_eq!(Gesture::parse(bad), None, "{bad}");
        }
    }
}
