//! What tests and the benchmark share.
#![allow(dead_code, reason = "each user needs its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

pub(crate) mod brute;
pub(crate) mod chance;
pub(crate) mod tiny;
pub(crate) mod years;
