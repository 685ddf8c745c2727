//! The window: Tauri around the program.
//!
//! What people can do is in `kansli-api`; here is only what a desktop adds: the window itself, the
//! native file dialogs, and files opened by a double click.
//!
//! Invariants:
//! - the page reaches the program by one command, [`commands`]`::call`, and has no file access;
//! - nothing but the program's own pages is ever shown; a review is shown in a frame without rights;
//! - seams for tests exist in debug builds only (`rehearsal`).

use std::path::PathBuf;
use std::sync::Arc;

use kansli_api::surroundings::{Machine, Surroundings};
use kansli_api::{App, Options, dispatch};
use serde_json::json;
use tauri::utils::config::{Config, Csp};
use tauri::webview::NewWindowResponse;
use tauri::{Manager, RunEvent, WebviewWindowBuilder};

mod commands;
mod dialogs;
mod opening;
mod papers;
mod rehearsal;

use opening::Pending;
use papers::Papers;

/// The program behind the window, shared by every call.
pub(crate) type Program = Arc<App>;

/// Shows the window and stays until it is closed.
///
/// # Errors
/// When there is no display to show it on.
pub fn run() -> tauri::Result<()> {
    let machine = Machine::new().on(rehearsal::today());
    let pages = machine.data_folder().join("window");
    let program: Program = Arc::new(App::new(Box::new(machine), Options::default()));

    let mut context = tauri::generate_context!();
    let_review_page_run(context.config_mut());

    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(opening::second_start))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .manage(Arc::clone(&program))
        .manage(Pending::of_this_start())
        .manage(Papers::default())
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::notify,
            commands::set_title,
            commands::set_zoom,
            dialogs::pick_file,
            dialogs::pick_folder,
            dialogs::pick_save_target,
            opening::take_pending_open,
            papers::open_paper,
        ])
        .setup(move |app| Ok(show(app, pages)?))
        .build(context)?
        .run(move |app, event| {
            if let RunEvent::Exit = event {
                app.state::<Papers>().clear();
                close(&program);
            }
        });
    Ok(())
}

/// Lets the page of a review run and look as it should in its frame: a frame without an address of its own takes over
/// what the window allows. By their hashes, so that nothing else is let in.
fn let_review_page_run(config: &mut Config) {
    let (script, style) = kansli_api::review_page_sources();
    let security = &mut config.app.security;
    for csp in [&mut security.csp, &mut security.dev_csp].into_iter().flatten() {
        let Csp::DirectiveMap(directives) = csp else { continue };
        for (name, source) in [("script-src", &script), ("style-src", &style)] {
            if let Some(sources) = directives.get_mut(name) {
                sources.push(source);
            }
        }
    }
}

/// Closes the workspace, so that its file alone holds everything: it may be carried away or mailed.
/// The program ends without dropping what it has.
fn close(program: &App) {
    if let Err(why) = dispatch(program, "workspace_close", json!({})) {
        eprintln!("kansli-window: {}", why.message);
    }
}

/// Makes the window of `tauri.conf.json`, with what the page keeps in `folder`.
fn show(app: &tauri::App, folder: PathBuf) -> tauri::Result<()> {
    let config = app.config().app.windows.first().cloned().unwrap_or_default();
    WebviewWindowBuilder::from_config(app, &config)?
        .data_directory(folder)
        .on_navigation(own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    if let Some(window) = app.get_webview_window(&config.label) {
        window.set_focus()?;
    }
    Ok(())
}

/// Whether an address is one of the program's own pages; a link to elsewhere leads nowhere. A frame that the program
/// fills itself has no address.
fn own_page(address: &tauri::Url) -> bool {
    if address.as_str() == "about:srcdoc" {
        return true;
    }
    let vite = cfg!(dev) && address.host_str() == Some("127.0.0.1");
    vite || address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost")
}

#[cfg(test)]
mod tests;
