//! The planner against every plan there is, against its own promises, and against another solver.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod brute;
mod contract;
mod golden;
mod near;
mod oracle;
mod promises;
mod refusals;
#[path = "../support/mod.rs"]
mod support;
