//! Where calls work: an open workspace, and the day that it goes by.

use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, FixedOffset, NaiveDate};
use kansli_store::{Key, Store};

use crate::error::Failure;

/// Where calls work: a workspace, and the day that it goes by. The program has one; a workspace that
/// is being founded has its own, so that nobody else sees it or puts another in its place before it
/// is whole.
#[derive(Default)]
pub(crate) struct Room {
    pub(crate) open: Mutex<Option<Open>>,
    pub(crate) pace: Mutex<Pace>,
}

impl Room {
    /// A room with a workspace in it.
    pub(crate) fn with(open: Open) -> Self {
        Self { open: Mutex::new(Some(open)), pace: Mutex::default() }
    }

    /// What is in it, when the work there is done.
    pub(crate) fn leave(self) -> (Option<Open>, Pace) {
        let open = self.open.into_inner().unwrap_or_else(PoisonError::into_inner);
        (open, self.pace.into_inner().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What goes before the machine's own day and time. Apart from `open`, because rules ask for the
/// day while a change holds that.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Pace {
    /// The day of the open demo year.
    pub(crate) day: Option<NaiveDate>,
    /// The moment in the story, while a demo year is being written.
    pub(crate) story: Option<DateTime<FixedOffset>>,
}

/// An open workspace and its key.
pub(crate) struct Open {
    pub(crate) store: Store,
    pub(crate) key: Key,
    pub(crate) read_only: Option<Failure>,
}
