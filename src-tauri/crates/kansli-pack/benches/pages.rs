//! How long joining takes, in milliseconds: `cargo bench -p kansli-pack`. Packs of about 46 and 500 pages, of tagged parts
//! as Chromium and LibreOffice make them, with a divider before each.
#![allow(clippy::print_stdout, reason = "the table is what it is for")]
#![allow(clippy::disallowed_methods, reason = "measuring time is its work")]
#![allow(clippy::unwrap_used, reason = "a step that fails ends the measuring")]

use std::ops::ControlFlow;
use std::time::Instant;

use chrono::DateTime;
use kansli_pack::{Divider, Part, Words, join};

/// Parts of three pages and of two, each with a divider: seven pages in all.
const FILES: [&[u8]; 2] = [
    include_bytes!("../tests/files/chromium.pdf"),
    include_bytes!("../tests/files/libreoffice-ua.pdf"),
];
const RUNS: usize = 15;

fn main() {
    println!("{:<20} {:>9} {:>9} {:>9} {:>9}", "pages", "median", "least", "most", "bytes");
    for couples in [6, 71] {
        let parts: Vec<Part> = (0..2 * couples).map(part).collect();
        let mut times = Vec::new();
        let (mut pages, mut bytes) = (0, 0);
        for _ in 0..RUNS {
            let start = Instant::now();
            let pack =
                join(FILES[1], &parts, &words(), &mut |_| ControlFlow::Continue(())).unwrap();
            times.push(start.elapsed().as_secs_f64() * 1000.0);
            (pages, bytes) = (pack.pages, pack.bytes.len());
        }
        times.sort_by(f64::total_cmp);
        let [least, median, most] = [times[0], times[RUNS / 2], times[RUNS - 1]];
        println!("{pages:<20} {median:>9.1} {least:>9.1} {most:>9.1} {bytes:>9}");
    }
}

fn part(number: usize) -> Part {
    let label = Some(format!("Bilaga {}", number + 1));
    let title = "Remissvar från en region".to_owned();
    let divider = Some(Divider { label: label.clone(), title: title.clone(), note: None });
    Part { title, label, bytes: FILES[number % 2].to_vec(), divider, vouched: true }
}

fn words() -> Words {
    Words {
        title: "Möteshandlingar".to_owned(),
        author: "Partnerskapet".to_owned(),
        program: "Kansli".to_owned(),
        language: "sv-SE".to_owned(),
        made: DateTime::UNIX_EPOCH.fixed_offset(),
        contents: "Innehåll".to_owned(),
        bookmark: "{label} · {title}".to_owned(),
        stamp: "{label} · sida {page} ({pages})".to_owned(),
        stamp_plain: "sida {page} ({pages})".to_owned(),
    }
}
