//! Why a command did not happen: a [`Failure`] inside, a [`CommandError`] in words at the door.

use kansli_record::member::Void;
use kansli_store::BatchFault;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::words::Words;

/// What came of a command, inside the program.
pub type CommandResult<T> = Result<T, Failure>;

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
    /// The rule that said no, such as `minutes-locked` or `PLAN-001`.
    pub rule: Option<String>,
}

/// The message for a thing that is not there.
const NOT_FOUND: &str = "error-not-found";
/// The message for a request that points at a thing that is not there, or is another kind of thing.
const DANGLING: &str = "error-dangling";

/// Why a command did not happen, as facts. The words stand in `errors.ftl` and its kin under
/// `key`, what to do in its attribute `hint`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    code: ErrorCode,
    key: String,
    values: Vec<(String, String)>,
    place: Option<String>,
    rule: Option<String>,
}

impl Failure {
    /// A failure of one kind; `key` names its message.
    pub fn new(code: ErrorCode, key: impl Into<String>) -> Self {
        Self { code, key: key.into(), values: Vec::new(), place: None, rule: None }
    }

    /// A rule said no. The rule's name is the message's key, unless [`Failure::rule`] says another.
    pub fn refused(key: impl Into<String>) -> Self {
        Self::new(ErrorCode::Refused, key)
    }

    /// A thing is not there; `kind` as in `touched`, such as `meeting`.
    pub fn not_found(kind: &str) -> Self {
        Self::new(ErrorCode::NotFound, NOT_FOUND).at(kind)
    }

    /// The kind of thing that is not there, if that is what this says.
    pub(crate) fn missing(&self) -> Option<&str> {
        self.place.as_deref().filter(|_| self.key == NOT_FOUND)
    }

    /// Whether something that the request points at is not there, which the store alone found out.
    pub(crate) fn dangles(&self) -> bool {
        self.key == DANGLING
    }

    /// Says where, unless it is said already.
    #[must_use]
    pub(crate) fn or_at(mut self, place: impl Into<String>) -> Self {
        self.place = self.place.or_else(|| Some(place.into()));
        self
    }

    /// A field of the request cannot be.
    pub fn invalid(key: impl Into<String>, field: &str) -> Self {
        Self::new(ErrorCode::Invalid, key).at(field)
    }

    /// It has changed since it was read.
    pub fn stale(key: impl Into<String>) -> Self {
        Self::new(ErrorCode::Stale, key)
    }

    /// A file or a folder could not be read or written; `path` is what was asked for.
    pub fn io(path: &std::path::Path, why: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let shown = path.display().to_string();
        let (code, key) = match why.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => {
                (ErrorCode::NotFound, "error-no-file")
            }
            ErrorKind::IsADirectory => (ErrorCode::Invalid, "error-is-folder"),
            ErrorKind::InvalidData => (ErrorCode::Invalid, "error-not-text"),
            ErrorKind::InvalidInput | ErrorKind::InvalidFilename => {
                (ErrorCode::Invalid, "error-no-such-name")
            }
            ErrorKind::PermissionDenied => (ErrorCode::Unreachable, "error-no-access"),
            ErrorKind::ReadOnlyFilesystem => (ErrorCode::Unreachable, "error-read-only"),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                (ErrorCode::Unreachable, "error-disk-full")
            }
            _ => (ErrorCode::Unreachable, "error-io"),
        };
        Self::new(code, key).with("path", &shown).with("why", why).at(shown)
    }

    /// A file cannot be made where its folder is not.
    pub(crate) fn no_folder(file: &std::path::Path) -> Self {
        let folder = file.parent().unwrap_or(file).display().to_string();
        Self::new(ErrorCode::NotFound, "error-no-folder").with("path", &folder).at(folder)
    }

    /// A fault in the program; the causes go to standard error under a reference that is shown.
    pub fn fault(causes: &str) -> Self {
        let reference = reference(causes);
        eprintln!("kansli: fault {reference}: {causes}");
        Self::new(ErrorCode::Fault, "error-fault").with("reference", &reference).at(reference)
    }

    /// Adds a value to the message.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.push((name.to_owned(), value.to_string()));
        self
    }

    /// Says where: a field, a file, a line.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// Names the rule that said no.
    #[must_use]
    pub fn rule(mut self, rule: impl Into<String>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// The kind of failure.
    pub fn code(&self) -> ErrorCode {
        self.code
    }

    /// A message as a sentence: with its full stop, unless it ends in what it is about, such as a path.
    fn sentence(&self, message: String) -> String {
        let ends = message.ends_with(['.', '?', '!', '…']);
        let in_a_value = self
            .values
            .iter()
            .any(|(_, value)| !value.is_empty() && message.ends_with(value.as_str()));
        if ends || in_a_value { message } else { format!("{message}.") }
    }

    /// The failure in words.
    pub fn worded(self, words: &Words) -> CommandError {
        let values: Vec<(&str, &str)> =
            self.values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let message = self.sentence(words.text(&self.key, &values));
        let hint = words.attribute(&self.key, "hint", &values);
        let rule = match self.code {
            ErrorCode::Refused | ErrorCode::Stale => self.rule.or_else(|| Some(self.key.clone())),
            _ => self.rule,
        };
        CommandError { code: self.code, message, hint, place: self.place, rule }
    }
}

/// A short reference that finds a fault in the log, the same for the same causes.
fn reference(causes: &str) -> String {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(causes.as_bytes());
    hash.iter().take(4).map(|byte| format!("{byte:02X}")).collect()
}

/// What is wrong with a step that came from another laptop.
fn batch_fault(why: BatchFault) -> &'static str {
    match why {
        BatchFault::Changed => "exchange-refused-changed",
        BatchFault::Chain => "exchange-refused-chain",
        BatchFault::Fork => "exchange-refused-fork",
    }
}

/// Why this laptop may not write.
fn may_not(void: Void) -> &'static str {
    match void {
        Void::Unknown => "exchange-refused-unknown",
        Void::Revoked => "exchange-refused-revoked",
        Void::Role => "exchange-refused-role",
        Void::Malformed => "exchange-refused-changed",
    }
}

impl From<kansli_store::Error> for Failure {
    fn from(why: kansli_store::Error) -> Self {
        use kansli_store::Error;
        let file = |path: &std::path::Path| path.display().to_string();
        match &why {
            // By this place the window tells a wrong passphrase from a damaged file.
            Error::WrongKey(_) => Self::new(ErrorCode::Damaged, "error-wrong-key").at("passphrase"),
            Error::Damaged(facts) => Self::new(ErrorCode::Damaged, "error-damaged").at(facts),
            Error::TooNew { file, known } => Self::new(ErrorCode::Damaged, "error-too-new")
                .with("file", file)
                .with("known", known),
            Error::NoWorkspace(path) => Self::new(ErrorCode::Damaged, "error-no-workspace-file")
                .with("path", file(path))
                .at(file(path)),
            Error::Missing(path) => Self::new(ErrorCode::NotFound, "error-no-file")
                .with("path", file(path))
                .at(file(path)),
            Error::Exists(path) => Self::new(ErrorCode::Refused, "error-file-exists")
                .with("path", file(path))
                .at(file(path)),
            Error::Locked(path) => Self::new(ErrorCode::Unreachable, "error-locked").at(file(path)),
            Error::ReadOnly(path) => {
                Self::new(ErrorCode::Unreachable, "error-read-only").at(file(path))
            }
            Error::Full => Self::new(ErrorCode::Unreachable, "error-disk-full"),
            Error::Moved(path) => {
                Self::new(ErrorCode::Unreachable, "error-file-moved").at(file(path))
            }
            Error::Dangling => Self::new(ErrorCode::NotFound, DANGLING),
            Error::ChangedSince => Self::stale("error-changed-since"),
            Error::NothingToUndo => Self::refused("error-nothing-to-undo"),
            Error::Batch { why, hash } => Self::new(ErrorCode::Damaged, batch_fault(*why)).at(hash),
            Error::Stranger(_) => Self::refused("exchange-refused-stranger"),
            Error::MayNot(void) => Self::refused(may_not(*void)),
            Error::Io { path, source } => Self::io(path, source),
            Error::NoFolder(path) => Self::no_folder(path),
            Error::Sqlite(source) => Self::fault(&format!("{why}: {source}")),
        }
    }
}
