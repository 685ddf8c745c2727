//! Answers: one JSON document, or short text for people.

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

/// Prints an answer.
pub(crate) fn show(done: &Done, json: bool) {
    if json {
        println!("{}", done.value);
        return;
    }
    for line in &done.lines {
        println!("{line}");
    }
}

/// A text field of an answer; empty when it is not there.
pub(crate) fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

/// The items of a list in an answer.
pub(crate) fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value[field].as_array().map_or(&[], Vec::as_slice)
}
