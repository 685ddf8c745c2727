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
    let meeting = call("meeting_list", json!({})).view["meetings"][0]["id"].clone();
    let minutes = call("minutes_get", json!({ "meeting": meeting })).view;
    let paragraphs = minutes["paragraphs"].as_array().cloned().unwrap_or_default();
    let found = paragraphs.iter().find(|paragraph| paragraph["item"] == item.as_str());
    let field = |name: &str| found.map(|it| it[name].clone()).unwrap_or_default();
    let mut version = field("version");
    let mut text = field("text").as_str().unwrap_or_default().to_owned();
    let begun = text.split_whitespace().count() + 1;
    // Markdown is kept without the blank at its end.
    if begun > 1 && !text.ends_with(' ') {
        text.push(' ');
    }
    for count in begun.. {
        text.push_str(&format!("ord{count} "));
        let saved =
            call("minutes_write", json!({ "item": item, "text": text, "version": version }));
        version = saved.view["version"].clone();
        println!("{count}");
        // A pipe keeps what it is given only when it is pushed.
        let _ = std::io::stdout().flush();
    }
}
