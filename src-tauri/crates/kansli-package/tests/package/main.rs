//! Packages as they are written, come damaged, and are forged.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

mod chance;
mod damaged;
mod forged;
mod locked;
mod making;
mod whole;
