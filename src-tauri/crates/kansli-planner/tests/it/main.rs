//! The planner against every plan there is, against its own promises, and against another solver.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod brute;
mod golden;
mod oracle;
mod near;
mod promises;
mod refusals;
#[path = "../support/mod.rs"]
mod support;
