//! Places.
pub mod equal_earth;
pub mod land;
pub mod window;
