//! Answers: one JSON document, or short text for people.

use std::io::{self, Write};

use serde_json::Value;

/// What a verb came to.
pub(crate) struct Done {
    /// The answer as the contract has it.
    pub(crate) value: Value,
    /// The answer in short lines.
    pub(crate) lines: Vec<String>,
    /// The exit code: 0, or 1 when what was looked at does not hold.
    pub(crate) exit: u8,
}

impl Done {
    /// An answer told in lines.
    pub(crate) fn new(value: Value, lines: Vec<String>) -> Self {
        Self { value, lines, exit: 0 }
    }

    /// An answer that is its own telling.
    pub(crate) fn plain(value: Value) -> Self {
        let text = serde_json::to_string_pretty(&value).unwrap_or_default();
        Self::new(value, vec![text])
    }
}

/// Prints an answer, or `nothing` when there is none to tell. A reader that has had enough, such as
/// `head`, is no mistake.
pub(crate) fn show(done: &Done, json: bool, nothing: &str) -> io::Result<()> {
    match done.lines.as_slice() {
        _ if json => document(&done.value),
        [] => written(&format!("{nothing}\n")),
        lines => written(&format!("{}\n", lines.join("\n"))),
    }
}

/// Prints one JSON document.
pub(crate) fn document(value: &Value) -> io::Result<()> {
    written(&format!("{value}\n"))
}

/// Prints a text as it is.
pub(crate) fn written(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let done = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match done {
        Err(why) if why.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// A text field of an answer; empty when it is not there.
pub(crate) fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

/// The number (§) of an item: 5, or 5a for a sub-item.
pub(crate) fn number(value: &Value, field: &str) -> String {
    value[field].as_str().map_or_else(|| value[field].to_string(), str::to_owned)
}

/// The items of a list in an answer.
pub(crate) fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value[field].as_array().map_or(&[], Vec::as_slice)
}
