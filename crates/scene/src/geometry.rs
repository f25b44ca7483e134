//! Points, boxes and the rounding of coordinates. Lengths are in px; y grows downward.

/// An axis-parallel box.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width, not negative.
    pub w: f64,
    /// Height, not negative.
    pub h: f64,
}

impl Rect {
    /// A box of a size around a centre.
    pub fn around(x: f64, y: f64, w: f64, h: f64) -> Self {
        Self { x: x - w / 2.0, y: y - h / 2.0, w, h }
    }

    /// Right edge.
    pub fn right(&self) -> f64 {
        self.x + self.w
    }

    /// Lower edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.h
    }

    /// Whether the insides meet; boxes that only touch don't overlap.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// Whether `other` lies within, edges included.
    pub fn contains(&self, other: &Self) -> bool {
        self.x <= other.x && other.right() <= self.right() && self.y <= other.y && other.bottom() <= self.bottom()
    }

    /// Whether it overlaps none of the others.
    pub fn is_free_of(&self, others: &[Self]) -> bool {
        !others.iter().any(|other| other.overlaps(self))
    }

    /// The box with `by` px more on every side.
    pub fn grown(&self, by: f64) -> Self {
        Self { x: self.x - by, y: self.y - by, w: self.w + 2.0 * by, h: self.h + 2.0 * by }
    }
}

/// Writes a coordinate, rounded to a tenth of a px. Only this turns a scene's numbers into text, so native and wasm
/// give the same bytes. Float formatting is avoided because it would add several kB of wasm.
pub fn px(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let mut text = String::new();
    if tenths < 0 {
        text.push('-');
    }
    text.push_str(&(tenths.unsigned_abs() / 10).to_string());
    let rest = tenths.unsigned_abs() % 10;
    if rest > 0 {
        text.push('.');
        text.push(char::from(b'0' + rest as u8));
    }
    text
}

/// An SVG path: the absolute commands `M`, `L`, `Q`, `C` and `Z`, each with its numbers, x and y in turn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PathData(pub Vec<(char, Vec<f64>)>);

impl PathData {
    /// The path, `by` px to the right and down.
    pub fn moved(mut self, by: (f64, f64)) -> Self {
        for (_, numbers) in &mut self.0 {
            for point in numbers.chunks_exact_mut(2) {
                point[0] += by.0;
                point[1] += by.1;
            }
        }
        self
    }

    /// The text of the attribute `d`, with rounded numbers.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (command, numbers) in &self.0 {
            text.push(*command);
            for (idx, number) in numbers.iter().enumerate() {
                if idx > 0 {
                    text.push(' ');
                }
                text.push_str(&px(*number));
            }
        }
        text
    }
}

/// A path from its commands and their numbers.
pub fn path(parts: &[(&str, &[f64])]) -> PathData {
    let mut path = PathData::default();
    for (command, numbers) in parts {
        for command in command.chars() {
            path.0.push((command, numbers.to_vec()));
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_keep_one_decimal_and_no_more() {
        for (value, text) in [(0.0, "0"), (-0.04, "0"), (1.25, "1.3"), (-1.25, "-1.3"), (100.0, "100"), (0.1, "0.1")] {
            assert_eq!(px(value), text);
        }
    }

    #[test]
    fn a_path_moves_down_and_becomes_text() {
        let path = path(&[("M", &[1.0, 2.04]), ("Q", &[0.0, 0.0, -3.0, 4.5]), ("Z", &[])]);
        assert_eq!(path.text(), "M1 2Q0 0 -3 4.5Z");
        assert_eq!(path.moved((0.0, 0.06)).text(), "M1 2.1Q0 0.1 -3 4.6Z");
    }
}
