//! Exchange between laptops, on real files: what comes in, in whatever order, and what is shown.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

mod chance;
mod laptop;
mod oracle;
mod refusals;
mod roles;
mod stories;
