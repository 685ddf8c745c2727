//! What the page asks of the program, and of its own window.

use std::sync::Arc;

use kansli_api::words::Words;
use kansli_api::{Answer, CommandError, Failure, dispatch};
use serde_json::Value;
use tauri::{State, WebviewWindow};
use tauri_plugin_notification::NotificationExt;

use crate::{Program, rehearsal};

/// Zoom that is still readable and still fits (80–400 %, and room around it).
const ZOOM: std::ops::RangeInclusive<f64> = 0.5..=4.0;

/// Runs a command of the program. Typesetting takes its time, so never on the window's own thread.
#[tauri::command]
pub(crate) async fn call(
    program: State<'_, Program>,
    command: String,
    request: Value,
) -> Result<Answer, CommandError> {
    let program = Arc::clone(&program);
    let words: &'static Words = program.words();
    tauri::async_runtime::spawn_blocking(move || dispatch(&program, &command, request))
        .await
        .unwrap_or_else(|why| Err(Failure::fault(&why.to_string()).worded(words)))
}

/// Names the window.
#[tauri::command]
pub(crate) fn set_title(window: WebviewWindow, title: &str) -> tauri::Result<()> {
    window.set_title(title)
}

/// Shows a notification of the system. Where it has no place for them, nobody misses what the overview says too.
#[tauri::command]
pub(crate) fn notify(window: WebviewWindow, title: &str, text: &str) {
    if rehearsal::notified(title, text) {
        return;
    }
    if let Err(why) = window.notification().builder().title(title).body(text).show() {
        eprintln!("kansli-window: no notification: {why}");
    }
}

/// Enlarges what is shown; 1 is 100 %.
#[tauri::command]
pub(crate) fn set_zoom(window: WebviewWindow, factor: f64) -> tauri::Result<()> {
    let sound = if factor.is_finite() { factor } else { 1.0 };
    window.set_zoom(sound.clamp(*ZOOM.start(), *ZOOM.end()))
}
