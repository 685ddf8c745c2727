//! What a copy of approved minutes is known again by.
//!
//! The content of approved minutes has a hash, and so has the step of the journal that approved them. Both are printed
//! on the last page for people, and stand in the file's metadata for the program: whoever has the workspace can tell
//! whether a file says what was approved.

use serde::{Deserialize, Serialize};

/// What begins a mark in the metadata.
const BEGINNING: &str = "kansli-copy:1;";

/// The longest mark there can be, in bytes.
const LONGEST: usize = 400;

/// What a copy of approved minutes is known again by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Seal {
    /// The meeting's id.
    pub meeting: String,
    /// Which copy: `archive` or `publication`.
    pub copy: String,
    /// The language of the copy: `sv` or `en`.
    pub language: String,
    /// The SHA-256 of the approved content, in hexadecimal digits. Not in a copy where words are masked: who knows the
    /// rest of the content could try guesses at them against it.
    pub content: Option<String>,
    /// The hash of the journal's step that approved it, in hexadecimal digits.
    pub step: String,
}

impl Seal {
    /// The seal as it stands in the metadata: one word of plain characters.
    #[must_use]
    pub fn mark(&self) -> String {
        let Self { meeting, copy, language, content, step } = self;
        let content = content.as_deref().unwrap_or_default();
        format!(
            "{BEGINNING}meeting={meeting};copy={copy};language={language};content={content};step={step}."
        )
    }

    /// The seal in a file's metadata, if it has one. Any bytes can be asked.
    #[must_use]
    pub fn found(file: &[u8]) -> Option<Self> {
        let beginning = BEGINNING.as_bytes();
        let at = file.windows(beginning.len()).position(|bytes| bytes == beginning)?;
        let rest = file.get(at + beginning.len()..)?;
        let rest = &rest[..rest.len().min(LONGEST)];
        let end = rest.iter().position(|byte| *byte == b'.')?;
        let told = std::str::from_utf8(&rest[..end]).ok()?;
        let mut seal = Self::default();
        for field in told.split(';') {
            let (name, value) = field.split_once('=')?;
            if name == "content" {
                seal.content = (!value.is_empty()).then(|| value.to_owned());
                continue;
            }
            let place = match name {
                "meeting" => &mut seal.meeting,
                "copy" => &mut seal.copy,
                "language" => &mut seal.language,
                "step" => &mut seal.step,
                _ => return None,
            };
            value.clone_into(place);
        }
        Some(seal)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn seal() -> Seal {
        Seal {
            meeting: "00000000-0000-0000-0000-000000000001".to_owned(),
            copy: "archive".to_owned(),
            language: "sv".to_owned(),
            content: Some("ab".repeat(32)),
            step: "cd".repeat(32),
        }
    }

    #[test]
    fn a_mark_is_found_again_wherever_it_stands() {
        let file = format!("%PDF …<pdf:Keywords>{}</pdf:Keywords> …", seal().mark());
        assert_eq!(Seal::found(file.as_bytes()), Some(seal()));
    }

    #[test]
    fn a_mark_without_the_hash_of_the_content_is_found_again() {
        let masked = Seal { content: None, ..seal() };
        assert_eq!(Seal::found(masked.mark().as_bytes()), Some(masked));
    }

    #[test]
    fn half_a_mark_is_none() {
        let mark = seal().mark();
        for end in 0..mark.len() {
            assert_eq!(Seal::found(&mark.as_bytes()[..end]), None);
        }
    }

    proptest! {
        #[test]
        fn any_file_can_be_asked(before in any::<Vec<u8>>(), after in any::<Vec<u8>>()) {
            let mut file = before;
            file.extend(BEGINNING.as_bytes());
            file.extend(after);
            let _ = Seal::found(&file);
        }
    }
}
