//! The forms of a picture to take away.

/// A form of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As it stands on the screen.
    Screen,
    /// 1,200 × 630 px, for links in feeds.
    Landscape,
    /// 1,080 × 1,080 px.
    Square,
    /// 1,080 × 1,350 px.
    Portrait,
    /// 85 mm wide, for print.
    OneColumn,
    /// 180 mm wide, for print.
    TwoColumns,
    /// 600 px wide, for newsletters.
    Letter,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 7] =
        [Self::Screen, Self::Landscape, Self::Square, Self::Portrait, Self::OneColumn, Self::TwoColumns, Self::Letter];

    /// Whether it is for paper.
    pub fn is_print(self) -> bool {
        matches!(self, Self::OneColumn | Self::TwoColumns)
    }

    /// Its name in files and ids.
    pub fn key(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Landscape => "1200x630",
            Self::Square => "1080x1080",
            Self::Portrait => "1080x1350",
            Self::OneColumn => "print-85mm",
            Self::TwoColumns => "print-180mm",
            Self::Letter => "newsletter",
        }
    }
}
