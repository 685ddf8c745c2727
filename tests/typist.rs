//! Types into a paragraph for ever, telling each save once it is acknowledged: for the crash test.
//!
//! `typist WORKSPACE PASSPHRASE ITEM`; prints the number of words saved, a line each.
#![allow(clippy::print_stdout, reason = "the acknowledgements are what it is for")]

use std::io::Write;

use kansli_api::surroundings::Machine;
use kansli_api::{App, Options, dispatch};
use serde_json::json;

fn main() {
    let words: Vec<String> = std::env::args().collect();
    let [_, path, passphrase, item] = words.as_slice() else { std::process::exit(2) };
    let app = App::new(Box::new(Machine::new()), Options::default());
    let call = |command: &str, request| {
        dispatch(&app, command, request).unwrap_or_else(|why| {
            eprintln!("typist: {why:?}");
            std::process::exit(1)
        })
    };
    call("workspace_open", json!({ "path": path, "passphrase": passphrase, "remember": false }));
    let before = call("minutes_write", json!({ "item": item, "text": "", "version": "any" }));
    let mut version = before.view["version"].clone();
    let mut text = String::new();
    for count in 1.. {
        text.push_str(&format!("ord{count} "));
        let saved = call("minutes_write", json!({ "item": item, "text": text, "version": version }));
        version = saved.view["version"].clone();
        println!("{count}");
        // A pipe keeps what it is given only when it is pushed.
        let _ = std::io::stdout().flush();
    }
}
