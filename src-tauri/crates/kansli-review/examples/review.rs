//! Writes the review files of the sample, and reads answers to them: what the tests of the page drive.
//!
//! `cargo run -p kansli-review --example review -- write <folder>`
//! `cargo run -p kansli-review --example review -- read <folder> <answer>`

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a tool of the tests")]

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::env::args;
use std::fs;
use std::path::Path;

use chrono::DateTime;
use kansli_review::{
    Expectation, KnownPackage, Lock, Package, Reading, html, html_locked, read_answer,
};
use serde_json::json;

const PASSPHRASE: &str = "båten går klockan sju";

fn packages() -> [(&'static str, Package); 6] {
    [
        ("agenda", sample::agenda()),
        ("second", sample::second()),
        ("minutes", sample::minutes()),
        ("english", sample::english()),
        ("hostile", sample::hostile::package()),
        ("bare", sample::bare()),
    ]
}

fn main() {
    let words: Vec<String> = args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["write", folder] => write(Path::new(folder)),
        ["read", answer] => read(&fs::read(answer).unwrap()),
        _ => println!("write <folder> | read <answer>"),
    }
}

fn write(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    for (name, package) in packages() {
        fs::write(folder.join(format!("{name}.html")), html(&package)).unwrap();
    }
    let lock = Lock { passphrase: PASSPHRASE, salt: [3; 16], nonce: [4; 12] };
    let locked = html_locked(&sample::agenda(), &lock).unwrap();
    fs::write(folder.join("locked.html"), locked).unwrap();
}

fn read(bytes: &[u8]) {
    let expected = Expectation {
        packages: packages().iter().map(|(_, package)| KnownPackage::of(package)).collect(),
        chosen: None,
        received_at: DateTime::UNIX_EPOCH.fixed_offset(),
    };
    let told = match read_answer(bytes, &expected) {
        Ok(Reading { answer, trust, freshness, beside, .. }) => {
            json!({ "answer": answer, "trust": format!("{trust:?}"), "freshness": format!("{freshness:?}"), "beside": beside })
        }
        Err(refusal) => json!({ "refusal": format!("{refusal:?}") }),
    };
    println!("{told}");
}
