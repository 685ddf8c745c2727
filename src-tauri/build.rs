//! Prepares the window: its permissions, its configuration and its files.

use std::path::Path;

/// The window's own commands. Naming them here puts them under the access list, so that
/// `capabilities/main.json` has to grant each.
const COMMANDS: &[&str] = &[
    "call",
    "notify",
    "open_paper",
    "pick_file",
    "pick_folder",
    "pick_save_target",
    "set_title",
    "set_zoom",
    "take_pending_open",
];

fn main() {
    let pages = Path::new("../ui/dist");
    println!("cargo:rerun-if-changed={}", pages.display());
    if !pages.join("index.html").exists() {
        println!("cargo:warning=ui/dist is not built: the window will be empty");
        std::fs::create_dir_all(pages).expect("the folder of the user interface can be made");
    }
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("tauri.conf.json and the capabilities are right");
}
