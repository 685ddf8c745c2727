//! The partnership's concepts and rules, pure: no files, clock, network or chance.
//!
//! Time and ids are arguments; numbers and dates are facts, and words live elsewhere.
//! Nothing here is serialisable: `kansli-record` has the shapes that are stored and
//! `kansli-api` those that are shown, so neither breaks when a rule changes.
//!
//! Start with [`party`] and [`body`] (who meets), [`holiday`], [`school_break`] and
//! [`working_day`] (when one can), [`slot`] and [`meeting`] (what is planned), [`event`] (what
//! others have planned), [`deadline`] (what follows), [`chair`] (whose turn it is),
//! [`directory`] (who is appointed),
//! [`rules`] (what the governing documents say about it all) and [`settings`] (what may differ).
//! Items wait in a [`pool`] until a meeting takes them. A meeting then has an [`agenda`],
//! [`attendance`] and [`minutes`]; out of it come [`position`]s and [`action`]s, which a [`filter`]
//! finds; how far it has come is its [`readiness`]; others read it offline in [`review`];
//! when it becomes a [`public_record`] and what its [`publication`] leaves out is told too.

pub mod action;
pub mod agenda;
pub mod ambiguity;
pub mod attendance;
pub mod body;
pub mod case_number;
pub mod chair;
pub mod clause;
pub mod deadline;
pub mod directory;
pub mod event;
pub mod filter;
pub mod holiday;
pub mod id;
pub mod meeting;
pub mod minutes;
pub mod party;
pub mod pool;
pub mod position;
pub mod public_record;
pub mod publication;
pub mod readiness;
pub mod registers;
pub mod review;
pub mod rules;
pub mod school_break;
pub mod series;
pub mod settings;
pub mod slot;
pub mod wording;
pub mod working_day;
