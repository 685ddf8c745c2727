//! The system's own dialogs for choosing files. The page gets a path and nothing more.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

use crate::rehearsal;

/// A kind of file, as the dialog shows it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct FileKind {
    label: String,
    /// Without a dot, such as `ics`.
    extensions: Vec<String>,
}

/// A file that was chosen.
#[derive(Debug, Serialize)]
pub(crate) struct PickedFile {
    name: String,
    path: PathBuf,
}

impl PickedFile {
    fn at(path: PathBuf) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self { name, path }
    }
}

/// Asks which file to read; nothing when the person changed their mind.
#[tauri::command]
pub(crate) async fn pick_file(window: WebviewWindow, kinds: Vec<FileKind>) -> Option<PickedFile> {
    if let Some(answer) = rehearsal::pick() {
        return answer.map(PickedFile::at);
    }
    let dialog = dialog(&window, &kinds);
    let chosen = in_background(move || dialog.blocking_pick_file()).await;
    chosen.map(PickedFile::at)
}

/// Asks which folder to use; nothing when the person changed their mind.
#[tauri::command]
pub(crate) async fn pick_folder(window: WebviewWindow) -> Option<PathBuf> {
    if let Some(answer) = rehearsal::pick() {
        return answer;
    }
    let dialog = dialog(&window, &[]);
    in_background(move || dialog.blocking_pick_folder()).await
}

/// Asks where to write; nothing when the person changed their mind.
#[tauri::command]
pub(crate) async fn pick_save_target(
    window: WebviewWindow,
    suggested_name: String,
    kinds: Vec<FileKind>,
) -> Option<PathBuf> {
    if let Some(answer) = rehearsal::pick() {
        return answer.map(|path| if path.is_dir() { path.join(&suggested_name) } else { path });
    }
    let dialog = dialog(&window, &kinds).set_file_name(&suggested_name);
    let chosen = in_background(move || dialog.blocking_save_file()).await;
    chosen.map(|path| with_extension(path, Path::new(&suggested_name)))
}

fn dialog(window: &WebviewWindow, kinds: &[FileKind]) -> FileDialogBuilder<tauri::Wry> {
    let start = window.dialog().file().set_parent(window);
    kinds.iter().fold(start, |dialog, kind| {
        let extensions: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
        dialog.add_filter(&kind.label, &extensions)
    })
}

/// Waits for a dialog without holding up other calls.
async fn in_background(
    ask: impl FnOnce() -> Option<tauri_plugin_dialog::FilePath> + Send + 'static,
) -> Option<PathBuf> {
    let answer = tauri::async_runtime::spawn_blocking(ask).await.ok().flatten()?;
    answer.into_path().ok()
}

/// Some systems' dialogs leave the extension to the person. It is added where it is missing, but
/// never so that another file would be written over unasked.
fn with_extension(chosen: PathBuf, suggested: &Path) -> PathBuf {
    let Some(extension) = suggested.extension() else { return chosen };
    if chosen.extension().is_some() {
        return chosen;
    }
    let full = chosen.with_extension(extension);
    if full.exists() { chosen } else { full }
}

#[cfg(test)]
mod tests;
