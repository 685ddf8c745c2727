//! The program from the outside.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

mod bindings;
mod crash;
#[cfg(target_os = "linux")]
mod disk;
mod faults;
mod registers;
mod tidy;
mod words;
