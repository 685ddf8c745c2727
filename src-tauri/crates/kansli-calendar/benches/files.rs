//! How fast calendars are read, in megabytes a second, beside other libraries on the same ten megabytes in the same
//! run: `cargo bench -p kansli-calendar`. `./dev bench` names a Python that has `icalendar` (`KANSLI_ICALENDAR_PYTHON`)
//! and a program that reads with libical (`KANSLI_LIBICAL`); without them their lines are left out.
#![allow(clippy::print_stdout, reason = "the table is what it is for")]
#![allow(clippy::disallowed_methods, reason = "measuring time is its work")]
#![allow(clippy::unwrap_used, reason = "a step that fails ends the measuring")]

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use chrono::NaiveDate;
use kansli_calendar::{expand, read};

const SIZE: usize = 10_000_000;
const RUNS: usize = 7;

fn main() {
    let text = calendar();
    let megabytes = text.len() as f64 / 1e6;
    let (calendar, problems) = read(text.as_bytes());
    let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    let (occurrences, _) = expand(&calendar, day(2024), day(2028));
    println!(
        "{megabytes:.1} MB, {} events, {} occurrences, {} problems",
        calendar.events.len(),
        occurrences.len(),
        problems.len()
    );
    println!("{:<44} {:>9} {:>9} {:>9}", "", "median ms", "least ms", "MB/s");
    let ours = row("read", megabytes, || drop(black_box(read(text.as_bytes()))));
    row("read, and count out four years", megabytes, || {
        let (calendar, _) = read(text.as_bytes());
        black_box(expand(&calendar, day(2024), day(2028)));
    });
    let theirs = row("read, calcard", megabytes, || {
        let mut parser = calcard::Parser::new(&text);
        loop {
            match parser.entry() {
                calcard::Entry::Eof => break,
                entry => drop(black_box(entry)),
            }
        }
    });
    println!("calcard takes {:.2} times as long", theirs / ours);
    let file = std::env::temp_dir().join(format!("kansli-calendar-{}.ics", std::process::id()));
    fs::write(&file, &text).unwrap();
    for (name, variable, words) in [
        (
            "icalendar (Python)",
            "KANSLI_ICALENDAR_PYTHON",
            &["../../../tests/oracles/icalendar_read.py", "--time"][..],
        ),
        ("libical (C)", "KANSLI_LIBICAL", &["time"]),
    ] {
        if let Ok(program) = std::env::var(variable) {
            let took = other(&program, words, &file);
            println!(
                "{:<44} {took:>9.1} {:>9} {:>9.1}",
                format!("read, {name}"),
                "",
                megabytes * 1e3 / took
            );
            println!("{name} takes {:.1} times as long", took / ours);
        }
    }
    fs::remove_file(&file).unwrap();
}

/// What another program says its reading took, in milliseconds, starting and loading left out.
fn other(program: &str, words: &[&str], file: &Path) -> f64 {
    let mut command = Command::new(program);
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(words).arg(file);
    let said = command.output().unwrap();
    assert!(said.status.success(), "{program}: {}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8_lossy(&said.stdout).trim().parse().unwrap()
}

fn row(name: &str, megabytes: f64, mut step: impl FnMut()) -> f64 {
    let mut took: Vec<f64> = (0..RUNS)
        .map(|_| {
            let begun = Instant::now();
            step();
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    took.sort_by(f64::total_cmp);
    let median = took[RUNS / 2];
    println!("{name:<44} {median:>9.1} {:>9.1} {:>9.1}", took[0], megabytes * 1e3 / median);
    median
}

/// The events of the public calendars of the corpus in one calendar, again and again with other UIDs.
fn calendar() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/corpus/ical/real");
    let mut files: Vec<PathBuf> =
        fs::read_dir(root).unwrap().map(|it| it.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ics"));
    files.sort();
    let files: Vec<String> =
        files.iter().filter_map(|path| String::from_utf8(fs::read(path).unwrap()).ok()).collect();
    let mut text =
        String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//kansli//bench//SV\r\n");
    for round in 0.. {
        for file in &files {
            let mut inside = 0;
            for line in file.lines() {
                let line = line.trim_end_matches('\r');
                inside += usize::from(line == "BEGIN:VEVENT");
                if inside > 0 {
                    match line.strip_prefix("UID:") {
                        Some(uid) => writeln!(text, "UID:{round}-{uid}\r").unwrap(),
                        None => writeln!(text, "{line}\r").unwrap(),
                    }
                }
                inside -= usize::from(line == "END:VEVENT" && inside > 0);
            }
            if text.len() > SIZE {
                text.push_str("END:VCALENDAR\r\n");
                return text;
            }
        }
    }
    text
}
