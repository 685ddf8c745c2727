//! Which names a part may have.

use crate::{MANIFEST, SIGNATURE};

/// The longest name, in bytes.
const LONGEST: usize = 200;

/// Whether a part may be called so: folders and a file of lower-case ASCII letters, digits, `-`, `_` and
/// `.`, parted by `/`. No empty folder and none that begins or ends with a dot.
///
/// So narrow that nothing is left to trick with: no way up or out, no drive, no second name for the same
/// file by case, accents or another slash. What a paper is called for people stands in [`crate::Part::what`].
pub fn is_usable(path: &str) -> bool {
    let letter = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.');
    let folder = |name: &str| {
        !name.is_empty()
            && !name.starts_with('.')
            && !name.ends_with('.')
            && name.bytes().all(letter)
            && !is_device(name)
    };
    path.len() <= LONGEST && path != MANIFEST && path != SIGNATURE && path.split('/').all(folder)
}

/// Names that Windows takes for devices, whatever ending they have.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let numbered = |kind: &str| {
        let number = stem.strip_prefix(kind).map(str::as_bytes);
        matches!(number, Some([b'0'..=b'9']))
    };
    matches!(stem, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_may_be_used() {
        for name in ["a", "batches/0001.jsonl", "blobs/0f-3_a.pdf", "com/x", "com10", "conx.txt"] {
            assert!(is_usable(name), "{name}");
        }
    }

    #[test]
    fn names_with_a_trick_may_not() {
        let long = "a".repeat(201);
        let tricks = [
            "",
            "/",
            "/etc/passwd",
            "a/",
            "a//b",
            ".",
            "..",
            "../a",
            "a/../b",
            "a/./b",
            "a\\b",
            "c:/a",
            "c:a",
            "a\0b",
            "A",
            "é",
            "å",
            "e\u{301}",
            "a b",
            "a.",
            ".a",
            "con",
            "nul.txt",
            "com1.txt",
            "a/lpt9",
            "manifest.json",
            "manifest.sig",
            "a\n",
            "~",
            "\u{202e}a",
            &long,
        ];
        for name in tricks {
            assert!(!is_usable(name), "{name:?}");
        }
    }
}
