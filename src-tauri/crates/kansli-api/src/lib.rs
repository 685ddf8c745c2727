//! Every command of the program: the one door between what people do and what is kept.
//!
//! A handler is four lines: load, decide (in `kansli-domain`), store, show. The window, the
//! command line and the development server all come in through [`dispatch`], with the same rules
//! and the same words.
//!
//! Invariants:
//! - a capability that is not in [`COMMANDS`] does not exist;
//! - a command that fails has changed nothing;
//! - what the window gets are views, never the rows of the store.

pub mod action;
pub mod agenda;
pub mod ambiguity;
mod app;
pub mod audit;
pub mod calendar;
pub mod calendar_expand;
mod commands;
mod config;
mod demo;
mod desk;
pub mod directory;
pub mod documents;
pub mod entry;
mod error;
pub mod exchange;
mod founding;
pub mod hub;
pub mod look;
mod mail;
pub mod meeting;
pub mod minutes;
mod numbering;
pub mod overview;
pub mod passage;
mod people;
pub mod plan;
pub mod pool;
pub mod position;
mod refuse;
pub mod register;
pub mod reminder;
mod request;
pub mod review;
pub mod search;
pub mod settings;
pub mod settle;
pub mod shape;
mod source;
pub mod surroundings;
mod table;
pub mod template;
mod typescript;
mod verdict;
mod watch;
mod wire;
pub mod words;
pub mod workspace;
pub mod year_plan;

pub use app::{Answer, App, Options, dispatch};
pub use commands::COMMANDS;
pub use error::{CommandError, CommandResult, ErrorCode, Failure};
pub use kansli_review::policy_sources as review_page_sources;
pub use request::document;
pub use table::Command;
pub use typescript::typescript;
