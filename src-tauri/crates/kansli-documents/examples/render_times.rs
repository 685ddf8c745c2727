//! How long the first and the later renderings of every document take, in milliseconds:
//! `cargo run -p kansli-documents --example render_times`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement speaks to the one who runs it"
)]

#[path = "../tests/documents/sample.rs"]
mod sample;

use std::time::Instant;

use kansli_documents::{Document, Lang, pdf};

fn main() {
    println!("{:<12}{:>9}{:>9}{:>9}", "document", "cold", "warm", "bytes");
    // The first of all carries the reading of fonts and templates with it.
    let documents = std::iter::once(("first", sample::minutes()))
        .chain(sample::all())
        .chain(sample::empty())
        .chain([("crowded-plan", Document::YearPlan(sample::crowded()))]);
    for (name, document) in documents {
        let (cold, _) = timed(&document);
        let mut warm: Vec<(f64, usize)> = (1..=5)
            .map(|number| {
                let mut changed = document.clone();
                if let Document::Minutes(facts) = &mut changed {
                    facts.head.number = Some(number);
                }
                timed(&changed)
            })
            .collect();
        warm.sort_by(|one, other| one.0.total_cmp(&other.0));
        println!("{name:<12}{cold:>9.1}{:>9.1}{:>9}", warm[2].0, warm[2].1);
    }
}

fn timed(document: &Document) -> (f64, usize) {
    let start = Instant::now();
    let bytes = pdf(document, Lang::Sv).unwrap();
    (start.elapsed().as_secs_f64() * 1000.0, bytes.len())
}
