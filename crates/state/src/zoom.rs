//! The part of the world that the Places view shows.

/// A part of the world. [`None`](Option::None) means: fit the selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zoom {
    /// Scale relative to the whole world, in tenths: 10 ([`Zoom::LEAST`]) to 200 ([`Zoom::MOST`]).
    pub scale: i32,
    /// Longitude of the middle, in tenths of a degree, −1800 to 1800.
    pub lon: i32,
    /// Latitude of the middle, in tenths of a degree, −900 to 900.
    pub lat: i32,
}

impl Zoom {
    /// The scale of the whole world, in tenths.
    pub const LEAST: i32 = 10;
    /// The largest scale, in tenths.
    pub const MOST: i32 = 200;

    /// A zoom within bounds.
    pub fn new(scale: i32, lon: i32, lat: i32) -> Self {
        let within = |value: i32, low: i32, high: i32| value.max(low).min(high);
        Self {
            scale: within(scale, Self::LEAST, Self::MOST),
            lon: within(lon, -1800, 1800),
            lat: within(lat, -900, 900),
        }
    }

    /// Its form in the URL: `scale,lon,lat`, as in `3.5,114.2,-12`.
    pub fn key(self) -> String {
        [tenths(self.scale), tenths(self.lon), tenths(self.lat)].join(",")
    }

    /// Reads that form; `None` if it is malformed. Values out of bounds are clamped.
    pub fn from_key(key: &str) -> Option<Self> {
        let mut parts = key.split(',').map(read_tenths);
        let zoom = Self::new(parts.next()??, parts.next()??, parts.next()??);
        parts.next().is_none().then_some(zoom)
    }
}

fn tenths(value: i32) -> String {
    let size = value.unsigned_abs();
    let whole = [if value < 0 { "-" } else { "" }, &(size / 10).to_string()].concat();
    match size % 10 {
        0 => whole,
        rest => [whole.as_str(), ".", &rest.to_string()].concat(),
    }
}

/// A number with at most one decimal, at most four digits before it.
fn read_tenths(text: &str) -> Option<i32> {
    let (negative, size) = text.strip_prefix('-').map_or((false, text), |size| (true, size));
    let (whole, rest) = size.split_once('.').unwrap_or((size, "0"));
    let digits = |text: &str, most: usize| {
        let fits = !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| text.parse::<i32>().ok())?
    };
    let value = digits(whole, 4)? * 10 + digits(rest, 1)?;
    Some(if negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_what_it_writes_and_stays_within_bounds() {
        for key in ["3.5,114.2,-12", "1,0,0", "20,-180,90", "2.1,-0.5,0.1"] {
            assert_eq!(Zoom::from_key(key).map(Zoom::key).as_deref(), Some(key));
        }
        assert_eq!(Zoom::from_key("99,999,-999").map(Zoom::key).as_deref(), Some("20,180,-90"));
        for bad in ["", "1", "1,2", "1,2,3,4", "a,0,0", "1,,0", "1,0.55,0", "+1,0,0", "1,--3,0", "12345,0,0"] {
            assert_eq!(Zoom::from_key(bad), None, "{bad}");
        }
    }
}
