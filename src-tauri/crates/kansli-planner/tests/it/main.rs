//! The planner against every plan there is, against its own promises, and against another solver.

mod brute;
#[path = "../support/mod.rs"]
mod support;
