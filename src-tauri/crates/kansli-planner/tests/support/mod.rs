//! What tests and the benchmark share.
#![allow(dead_code, reason = "each user needs its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use chrono::NaiveDate;

pub(crate) mod brute;
pub(crate) mod chance;
pub(crate) mod tiny;
pub(crate) mod years;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}
