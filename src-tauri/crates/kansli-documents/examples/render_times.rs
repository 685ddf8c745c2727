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

use kansli_documents::{Document, Lang, docx, html, pdf};

fn main() {
    println!(
        "{:<12}{:>9}{:>9}{:>9}{:>9}{:>9}",
        "document", "cold", "warm", "bytes", "docx", "html"
    );
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
        let (written, read) = (
            median(|| docx(&document, Lang::Sv).unwrap().len()),
            median(|| html(&document, Lang::Sv).len()),
        );
        println!(
            "{name:<12}{cold:>9.1}{:>9.1}{:>9}{written:>9.1}{read:>9.1}",
            warm[2].0, warm[2].1
        );
    }
}

/// How long it takes, the median of five.
fn median(make: impl Fn() -> usize) -> f64 {
    let mut times = [(); 5].map(|()| {
        let start = Instant::now();
        std::hint::black_box(make());
        start.elapsed().as_secs_f64() * 1000.0
    });
    times.sort_by(f64::total_cmp);
    times[2]
}

fn timed(document: &Document) -> (f64, usize) {
    let start = Instant::now();
    let bytes = pdf(document, Lang::Sv).unwrap();
    (start.elapsed().as_secs_f64() * 1000.0, bytes.len())
}
