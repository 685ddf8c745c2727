//! Papers in the system's own programs: what the window does not show itself, and what somebody wants
//! to see elsewhere.
//!
//! A copy lies in a folder that only this person can read, and goes when the program ends. Only kinds of
//! files that show something are opened, never those that do something.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kansli_api::{CommandError, Failure};
use tauri::State;
use tempfile::TempDir;

use crate::{Program, rehearsal};

/// What is opened, by the ends of names.
const SHOWN: [&str; 15] = [
    "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "png", "jpg", "jpeg", "gif", "tif", "tiff",
    "txt", "csv",
];

/// The folder of the copies, once there is one.
#[derive(Default)]
pub(crate) struct Papers(Mutex<Option<TempDir>>);

impl Papers {
    /// Takes the copies away.
    pub(crate) fn clear(&self) {
        self.folder().take();
    }

    fn folder(&self) -> std::sync::MutexGuard<'_, Option<TempDir>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a copy under its own name; two papers of the same name lie apart.
    fn copy(&self, name: &str, bytes: &[u8]) -> std::io::Result<PathBuf> {
        let mut folder = self.folder();
        let folder = match &mut *folder {
            Some(folder) => folder,
            none => none.insert(tempfile::Builder::new().prefix("kansli-").tempdir()?),
        };
        let place = tempfile::Builder::new().tempdir_in(folder.path())?.keep();
        let path = place.join(name);
        std::fs::write(&path, bytes)?;
        Ok(path)
    }
}

/// Opens a paper in the program that the system has for it.
#[tauri::command]
pub(crate) async fn open_paper(
    program: State<'_, Program>,
    papers: State<'_, Papers>,
    name: String,
    bytes: String,
) -> Result<(), CommandError> {
    let refused = |key: &str| Failure::refused(key).with("name", &name).worded(program.words());
    let shown = safe_name(&name).ok_or_else(|| refused("attachment-refused-open-kind"))?;
    let bytes = STANDARD.decode(&bytes).map_err(|_| refused("attachment-refused-open"))?;
    let path = papers.copy(shown, &bytes).map_err(|_| refused("attachment-refused-open"))?;
    if rehearsal::opened(&path) {
        return Ok(());
    }
    open::that_detached(&path).map_err(|_| refused("attachment-refused-open"))
}

/// The name without any folder, if it is of a kind that is opened.
fn safe_name(name: &str) -> Option<&str> {
    let name = name.rsplit(['/', '\\']).next()?;
    let ending = Path::new(name).extension()?.to_str()?.to_lowercase();
    SHOWN.contains(&ending.as_str()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_shows_something_is_opened() {
        for name in ["a.pdf", "Underlag 3.DOCX", "bild.Png", "../x/a.pdf", r"C:\a.txt"] {
            assert!(safe_name(name).is_some_and(|it| !it.contains(['/', '\\'])), "{name}");
        }
        for name in ["a.exe", "a.desktop", "a.pdf.sh", "a", ".pdf", "a.lnk", "a.html", "a.svg", ""]
        {
            assert_eq!(safe_name(name), None, "{name}");
        }
    }

    #[test]
    fn copies_of_the_same_name_lie_apart_and_go_with_the_program() {
        let papers = Papers::default();
        let [one, other] = [b"ett", b"tva"].map(|bytes| papers.copy("a.pdf", bytes).unwrap());
        assert_eq!(
            (std::fs::read(&one).unwrap(), std::fs::read(&other).unwrap()),
            (b"ett".to_vec(), b"tva".to_vec())
        );
        papers.clear();
        assert!(!one.exists() && !other.exists());
    }
}
