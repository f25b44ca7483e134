//! Shared parts of the tests: the report's data set, a small invented one, random ones, and ways to look at pictures.

#![allow(dead_code, reason = "each test file uses a part of this")]

pub mod hash;
pub mod invented;
pub mod look;
pub mod many;
pub mod page;
pub mod pictures;
pub mod random;
pub mod report;
pub mod state;

use proptest::test_runner::{Config, RngSeed};

/// Settings of the property tests: the same cases on every run, unless `PROPTEST_RNG_SEED` or `PROPTEST_CASES` is set.
pub fn cases(n: u32) -> Config {
    let config = Config::default();
    Config {
        cases: if std::env::var_os("PROPTEST_CASES").is_some() { config.cases } else { n },
        rng_seed: if config.rng_seed == RngSeed::Random { RngSeed::Fixed(2019) } else { config.rng_seed },
        failure_persistence: None,
        ..config
    }
}
