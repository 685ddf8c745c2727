//! How long documents take beside LibreOffice and WeasyPrint, on the same content in the same run. `./dev bench` builds it
//! with optimisation and runs it: `documents PYTHON` with a Python that has WeasyPrint.
//!
//! Figures are milliseconds. The others are given what our own writers make of the same minutes: LibreOffice the Word file,
//! WeasyPrint the web page; both are asked for tagged PDF. *Cold* is a program that is started for one document, *warm* one
//! more document in a program that runs, with other words so that nothing can be taken from the last.
#![allow(clippy::print_stdout, reason = "the table is what it is for")]
#![allow(clippy::disallowed_methods, reason = "measuring time is its work")]
#![allow(clippy::unwrap_used, reason = "a step that fails ends the measuring")]

#[allow(dead_code, reason = "the tests need more of it")]
#[path = "../src-tauri/crates/kansli-documents/tests/documents/sample.rs"]
mod sample;

use std::fs;
use std::hint::black_box;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use kansli_documents::minutes::MinutesFacts;
use kansli_documents::pack::{ContentsFacts, PartLine};
use kansli_documents::{Document, Lang, docx, html, paged, pdf};
use kansli_pack::{Divider, PART_LINK, Part, Words};

const FOREIGN: &[u8] =
    include_bytes!("../src-tauri/crates/kansli-pack/tests/files/libreoffice-ua.pdf");
const RUNS: usize = 15;

fn main() {
    let mut words = std::env::args().skip(1);
    match words.next().as_deref() {
        // A program that is started for one document.
        Some("once") => {
            let items = words.next().unwrap().parse().unwrap();
            black_box(pdf(&minutes(items), Lang::Sv).unwrap());
        }
        Some("long") => long(words.next().unwrap().parse().unwrap()),
        python => table(python),
    }
}

fn table(python: Option<&str>) {
    let folder = tempfile::tempdir().unwrap();
    println!("{:<44} {:>9} {:>9} {:>9}", "", "median", "least", "most");
    let (items, pages) = six_pages();
    let document = minutes(items);
    let cold = row(&format!("minutes of {pages} pages, cold"), 5, |_| {
        run(Command::new(std::env::current_exe().unwrap()).args(["once", &items.to_string()]));
    });
    let warm = row(&format!("minutes of {pages} pages, warm"), RUNS, |number| {
        black_box(pdf(&changed(&document, number), Lang::Sv).unwrap());
    });
    row("the same as a Word file", RUNS, |number| {
        black_box(docx(&changed(&document, number), Lang::Sv).unwrap());
    });
    row("the same as a web page", RUNS, |number| {
        black_box(html(&changed(&document, number), Lang::Sv));
    });
    packs();
    let word = folder.path().join("protokoll.docx");
    fs::write(&word, docx(&document, Lang::Sv).unwrap()).unwrap();
    if let Some(cold_of_it) = libreoffice(&word, folder.path()) {
        println!("{:<44} {:>9.0}", "  times our cold", cold_of_it / cold);
    }
    let page = folder.path().join("protokoll.html");
    fs::write(&page, html(&document, Lang::Sv)).unwrap();
    if let Some([their_cold, their_warm]) = python.and_then(|it| weasyprint(it, &page)) {
        println!("{:<44} {:>9.0}", "  times our cold", their_cold / cold);
        println!("{:<44} {:>9.0}", "  times our warm", their_warm / warm);
    }
    run(Command::new(std::env::current_exe().unwrap()).args(["long", "600"]));
}

/// Minutes of so many pages, at once: the time, and the most memory that the program had.
fn long(pages: usize) {
    // The first and last page of a short sample would mislead; a long one would take memory that is measured here.
    let per = paged(&minutes(60), Lang::Sv).unwrap().pages;
    let document = minutes((pages * 60).div_ceil(per));
    let start = Instant::now();
    let made = paged(&document, Lang::Sv).unwrap();
    let took = start.elapsed().as_secs_f64() * 1000.0;
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|it| it.strip_prefix("VmHWM:")).unwrap_or("unknown").trim();
    println!(
        "{:<44} {took:>9.0}   {} bytes, most memory {most}",
        format!("minutes of {} pages", made.pages),
        made.bytes.len()
    );
}

/// Packs of about 46 and 500 pages: the contents page set, and everything joined and stamped.
fn packs() {
    for couples in [12, 129] {
        let parts: Vec<Part> = (1..=couples).map(part).collect();
        let mut pages = 0;
        let mut runs = Vec::new();
        for run in 0..5 {
            let start = Instant::now();
            let lines = parts.iter().enumerate().map(|(place, part)| PartLine {
                label: part.label.clone(),
                title: part.title.clone(),
                page: 2 + place * 4,
                pages: 3,
                link: format!("{PART_LINK}{place}"),
            });
            let remarks = vec![format!("Körning {run}.")];
            let facts = ContentsFacts { head: sample::head(None), parts: lines.collect(), remarks };
            let front = pdf(&Document::Contents(facts), Lang::Sv).unwrap();
            let pack =
                kansli_pack::join(&front, &parts, &words(), &mut |_| ControlFlow::Continue(()));
            pages = pack.unwrap().pages;
            runs.push(start.elapsed().as_secs_f64() * 1000.0);
        }
        told(&format!("meeting pack of {pages} pages"), runs);
    }
}

fn part(number: usize) -> Part {
    let label = Some(format!("Bilaga {number}"));
    let title = format!("Remissvar från region {number}");
    let divider = Some(Divider { label: label.clone(), title: title.clone(), note: None });
    Part { title, label, bytes: FOREIGN.to_vec(), divider, vouched: false }
}

fn words() -> Words {
    Words {
        title: "Möteshandlingar".into(),
        author: "Kansliet".into(),
        program: "Kansli".into(),
        language: "sv-SE".into(),
        made: "2027-03-04T00:00:00+00:00".parse().unwrap(),
        contents: "Innehåll".into(),
        bookmark: "{label} {title}".into(),
        stamp: "{label} · sida {page} ({pages})".into(),
        stamp_plain: "{page} ({pages})".into(),
    }
}

/// Tells how long LibreOffice takes, started for one document as people's programs start it. Its first run, which makes its
/// settings, is not counted.
fn libreoffice(word: &Path, folder: &Path) -> Option<f64> {
    let home = format!("-env:UserInstallation=file://{}", folder.join("office").display());
    let kind = r#"pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"}}"#;
    let convert = |out: &Path| {
        let mut office = Command::new("soffice");
        office.args(["--headless", &home, "--convert-to", kind, "--outdir"]).arg(out).arg(word);
        office.stdout(Stdio::null()).stderr(Stdio::null());
        office
    };
    if !convert(folder).status().is_ok_and(|it| it.success()) {
        println!("LibreOffice is not here: no ratio");
        return None;
    }
    Some(row("LibreOffice, the same minutes, cold", 3, |_| run(&mut convert(folder))))
}

/// Tells how long WeasyPrint takes, cold and warm.
fn weasyprint(python: &str, page: &Path) -> Option<[f64; 2]> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/oracles/weasyprint_times.py");
    let asked = Command::new(python).arg(script).arg(page).stderr(Stdio::null()).output();
    let answer = asked.ok().filter(|it| it.status.success());
    let Some(answer) = answer else {
        println!("WeasyPrint is not here: no ratio");
        return None;
    };
    let warm: Vec<f64> = String::from_utf8(answer.stdout)
        .unwrap()
        .split_whitespace()
        .map(|it| it.parse().unwrap())
        .collect();
    let cold = row("WeasyPrint, the same minutes, cold", 3, |_| {
        run(Command::new(python).arg(script).arg(page).arg("once").stdout(Stdio::null()));
    });
    Some([cold, told("WeasyPrint, the same minutes, warm", warm)])
}

/// How many items give minutes of six pages, and how many pages they have.
fn six_pages() -> (usize, usize) {
    let pages = |items| (items, paged(&minutes(items), Lang::Sv).unwrap().pages);
    (1..40).map(pages).find(|(_, pages)| *pages >= 6).unwrap()
}

/// Minutes with so many items, each with all that an item can have.
fn minutes(items: usize) -> Document {
    let facts = sample::minutes_facts();
    let richest = facts.items.iter().max_by_key(|it| it.text.len()).unwrap().clone();
    let items = (1..=items).map(|number| {
        let mut item = richest.clone();
        item.number = number.to_string();
        item.title = format!("{} {number}", item.title);
        item
    });
    Document::Minutes(MinutesFacts { items: items.collect(), ..facts })
}

/// The same minutes with other words.
fn changed(document: &Document, number: usize) -> Document {
    let mut document = document.clone();
    if let Document::Minutes(facts) = &mut document {
        for item in &mut facts.items {
            item.text.push_str(&format!(" Gång {number}."));
        }
    }
    document
}

fn run(command: &mut Command) {
    assert!(command.status().unwrap().success(), "{command:?}");
}

/// Times some runs, prints them and tells their median.
fn row(name: &str, runs: usize, mut make: impl FnMut(usize)) -> f64 {
    let time = |number| {
        let start = Instant::now();
        make(number);
        start.elapsed().as_secs_f64() * 1000.0
    };
    told(name, (0..runs).map(time).collect())
}

fn told(name: &str, mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    let median = times[times.len() / 2];
    println!("{name:<44} {median:>9.1} {:>9.1} {:>9.1}", times[0], times[times.len() - 1]);
    median
}
