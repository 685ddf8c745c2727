//! Starts the window.
// A second, black window beside the first on Windows helps no one.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match kansli_window::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("kansli-window: {why}");
            ExitCode::FAILURE
        }
    }
}
