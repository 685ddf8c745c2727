//! Seams for tests of the real window: what no driver can do by itself. In debug builds only; an
//! installed program answers [`None`] to everything here.
//!
//! - `KANSLI_TEST_PICKS` names a file whose first line is the next answer to a file dialog: a path,
//!   a folder to save in, or nothing for *Avbryt*. The line is taken out of the file.
//! - `KANSLI_TEST_NOTICES` names a file that notifications are written to instead of being shown.
//! - `KANSLI_TEST_OPENS` names a file that the paths of papers are written to instead of being opened.
//! - `KANSLI_TODAY` is the day that rules go by, such as 2027-03-19.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

/// The next answer to a dialog: absent when people are to be asked, empty when they cancelled.
pub(crate) fn pick() -> Option<Option<PathBuf>> {
    seam("KANSLI_TEST_PICKS").and_then(|list| next_line(Path::new(&list)))
}

/// Writes a notification down, if they are not to be shown.
pub(crate) fn notified(title: &str, text: &str) -> bool {
    noted("KANSLI_TEST_NOTICES", &format!("{title}: {text}"))
}

/// Writes down which paper would be opened, if none is to be.
pub(crate) fn opened(path: &Path) -> bool {
    noted("KANSLI_TEST_OPENS", &path.display().to_string())
}

fn noted(name: &str, line: &str) -> bool {
    let Some(list) = seam(name) else { return false };
    let known = std::fs::read_to_string(&list).unwrap_or_default();
    std::fs::write(&list, format!("{known}{line}\n")).is_ok()
}

/// The day to go by, if it is fixed.
pub(crate) fn today() -> Option<NaiveDate> {
    seam("KANSLI_TODAY")?.parse().ok()
}

fn seam(name: &str) -> Option<String> {
    if cfg!(debug_assertions) { std::env::var(name).ok() } else { None }
}

fn next_line(list: &Path) -> Option<Option<PathBuf>> {
    let text = std::fs::read_to_string(list).ok()?;
    let (first, rest) = text.split_once('\n')?;
    std::fs::write(list, rest).ok()?;
    Some((!first.is_empty()).then(|| PathBuf::from(first)))
}

#[cfg(test)]
mod tests;
