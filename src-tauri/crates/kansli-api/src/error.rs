//! Why a command did not happen, as the window and the command line act on it.

use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// What came of a command.
pub type CommandResult<T> = Result<T, CommandError>;

/// The kinds of failure that a caller tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub enum ErrorCode {
    /// A rule of the partnership, or of the step's order, said no.
    Refused,
    /// What was asked for is not there, or no longer.
    NotFound,
    /// It has changed since the caller read it.
    Stale,
    /// The call itself is wrong: unknown command, missing field, malformed file.
    Invalid,
    /// The file is damaged, of a newer format, or the passphrase is wrong.
    Damaged,
    /// Not reachable: locked by another program, no room, no permission.
    Unreachable,
    /// A fault in the program.
    Fault,
}

/// Why a command did not happen: one plain sentence, where, and what to do.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommandError {
    /// The kind of failure.
    pub code: ErrorCode,
    /// What was wrong, in one sentence.
    pub message: String,
    /// Where: a field, a file, a line.
    #[serde(rename = "where")]
    pub place: Option<String>,
    /// What to do about it.
    pub hint: Option<String>,
    /// The rule that said no, such as `minutes.locked` or `PLAN-001`.
    pub rule: Option<String>,
}

impl CommandError {
    /// A failure of one kind, in one sentence.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), place: None, hint: None, rule: None }
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Names the rule that said no.
    #[must_use]
    pub fn rule(mut self, rule: impl Into<String>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// A fault in the program: the causes go to standard error under a reference that is shown.
    pub fn fault(why: &dyn std::error::Error) -> Self {
        let mut causes = why.to_string();
        let mut source = why.source();
        while let Some(cause) = source {
            causes = format!("{causes}: {cause}");
            source = cause.source();
        }
        Self::crash(&causes)
    }

    /// A fault told in words.
    pub fn crash(causes: &str) -> Self {
        let reference = reference(causes);
        eprintln!("kansli: fault {reference}: {causes}");
        Self::new(ErrorCode::Fault, causes.to_owned()).at(reference)
    }
}

/// A short reference that finds a fault in the log, the same for the same causes.
fn reference(causes: &str) -> String {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(causes.as_bytes());
    hash.iter().take(4).map(|byte| format!("{byte:02X}")).collect()
}

impl fmt::Display for CommandError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for CommandError {}
