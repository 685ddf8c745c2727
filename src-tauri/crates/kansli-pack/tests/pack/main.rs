//! Packs joined from parts made for the test and by other programs.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod accessible;
mod foreign;
mod kept;
mod made;
mod refused;
mod seen;
mod sound;
mod steps;
