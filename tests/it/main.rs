//! The program from the outside.

mod bindings;
mod crash;
mod faults;
mod tidy;
mod words;
