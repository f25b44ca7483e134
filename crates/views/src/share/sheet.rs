//! All that the sheet *Share* is drawn from.

use saydo_scene::Input;
use saydo_share::offer::Offer;
use saydo_share::request::Request;

/// What the sheet knows besides what is offered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Around {
    /// Whether the system has a share sheet.
    pub system: bool,
    /// Address of the view on its own page, if it is embedded in another site's.
    pub page: Option<String>,
    /// Address of the page for editors, if there is one.
    pub editors: Option<String>,
}

/// All that the sheet is drawn from; the input is that of the offer's state.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// Data, figures and state of what is offered.
    pub input: &'a Input<'a>,
    /// What is offered.
    pub offer: &'a Offer,
    /// The same for pictures and codes.
    pub request: &'a Request,
    /// What surrounds the sheet.
    pub around: &'a Around,
}
