//! Files that the system asks for: on the command line, by a double click, by a second start.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Emitter, Manager, State};

/// Told to the page when there is a file to take.
const OPEN_REQUEST: &str = "open-request";

/// The file that was asked for and that the page has not taken yet. The last one counts.
#[derive(Debug, Default)]
pub(crate) struct Pending(Mutex<Option<PathBuf>>);

impl Pending {
    /// The file on this program's own command line.
    pub(crate) fn of_this_start() -> Self {
        let here = std::env::current_dir().unwrap_or_default();
        // A file's name need not be UTF-8; such a file is then not found, which is told.
        let words = std::env::args_os().map(|word| word.to_string_lossy().into_owned());
        Self(Mutex::new(named_file(words, &here)))
    }

    fn put(&self, file: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }

    fn take(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The file to open now, once.
#[tauri::command]
pub(crate) fn take_pending_open(pending: State<'_, Pending>) -> Option<PathBuf> {
    pending.take()
}

/// Someone started the program again: this window comes forward, with the file they meant.
pub(crate) fn second_start(app: &AppHandle, arguments: Vec<String>, folder: String) {
    if let Some(file) = named_file(arguments, Path::new(&folder)) {
        app.state::<Pending>().put(file);
        // A page that is not listening yet takes the file when it is.
        let _ = app.emit(OPEN_REQUEST, ());
    }
    for window in app.webview_windows().values() {
        // A window manager may refuse; the window is then where it was.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// The first argument that is not an option, seen from the folder where it was typed.
fn named_file(arguments: impl IntoIterator<Item = String>, folder: &Path) -> Option<PathBuf> {
    let mut files = arguments.into_iter().skip(1).filter(|argument| !argument.starts_with('-'));
    files.next().filter(|file| !file.is_empty()).map(|file| folder.join(file))
}

#[cfg(test)]
mod tests;
