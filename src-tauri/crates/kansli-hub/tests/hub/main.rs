//! The hub on a real PostgreSQL, which each test makes and takes away.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

mod door;
mod killed;
mod log;
mod papers;
mod patience;
mod place;
mod replica;
mod report;
mod rights;
mod secure;
mod together;
mod version;
mod world;
