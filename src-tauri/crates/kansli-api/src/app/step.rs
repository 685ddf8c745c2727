//! One step of the journal, before it is taken.

use kansli_store::Title;
use uuid::Uuid;

/// What a change is called, and how undo treats it.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub(super) title: Title,
    pub(super) meeting: Option<Uuid>,
    pub(super) joins: Option<String>,
    pub(super) undoable: bool,
}

impl Step {
    /// A step whose words stand in `steps.ftl` (or another area) under `key`.
    pub(crate) fn new(key: &str) -> Self {
        Self { title: Title::new(key), meeting: None, joins: None, undoable: true }
    }

    /// Adds a value to the words.
    #[must_use]
    pub(crate) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.title = self.title.with(name, value);
        self
    }

    /// Names the meeting where the effect is seen.
    #[must_use]
    pub(crate) fn meeting(mut self, meeting: Uuid) -> Self {
        self.meeting = Some(meeting);
        self
    }

    /// Makes one step of this and the one before, when both name `thing` and lie close.
    #[must_use]
    pub(crate) fn joins(mut self, thing: impl ToString) -> Self {
        self.joins = Some(thing.to_string());
        self
    }

    /// Undo does not reach this step, nor what lies before it.
    #[must_use]
    pub(crate) fn lasting(mut self) -> Self {
        self.undoable = false;
        self
    }
}
