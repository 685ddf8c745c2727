//! The program from the outside.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

mod bindings;
mod crash;
mod faults;
mod tidy;
mod words;
