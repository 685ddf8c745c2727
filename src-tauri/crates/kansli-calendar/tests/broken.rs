//! Files nobody meant to write: the corpus with bytes flipped, cut off and lines shuffled. Whatever happens,
//! reading and counting out must end, and without a panic.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::fs;
use std::path::Path;

use kansli_calendar::{diff, expand, message, read};

/// A small generator with a fixed seed, so that a failure is found again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        // xorshift64
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(sides.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

/// What makes trouble when it turns up in the wrong place.
const SCRAPS: [&str; 24] = [
    "\r\n ",
    "\r\n",
    ":",
    ";",
    "\"",
    "\\",
    "å",
    "\u{A0}",
    "😀",
    "99999999",
    "-",
    "PT99999999999H",
    "P-1D",
    "\0",
    "RRULE:FREQ=SECONDLY\r\n",
    "RRULE:FREQ=DAILY;BYSETPOS=-366;BYMONTHDAY=-31\r\n",
    "DTSTART:00010101T000000Z\r\n",
    "DTSTART:99991231T235959\r\n",
    "BEGIN:VEVENT\r\n",
    "END:VEVENT\r\n",
    "BEGIN:VTIMEZONE\r\n",
    "Z",
    ",",
    "20250330T023000",
];

fn broken(source: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = source.to_vec();
    match dice.roll(5) {
        0 => {
            for _ in 0..=dice.roll(20) {
                let at = dice.roll(bytes.len());
                bytes[at] ^= 1 << dice.roll(8);
            }
        }
        1 => bytes.truncate(dice.roll(source.len())),
        2 => {
            let mut lines: Vec<&[u8]> = source.split_inclusive(|byte| *byte == b'\n').collect();
            for _ in 0..=dice.roll(10) {
                let (one, other) = (dice.roll(lines.len()), dice.roll(lines.len()));
                lines.swap(one, other);
            }
            bytes = lines.concat();
        }
        3 => {
            for _ in 0..=dice.roll(6) {
                let at = dice.roll(bytes.len());
                let scrap = SCRAPS[dice.roll(SCRAPS.len())];
                bytes.splice(at..at, scrap.bytes());
            }
        }
        _ => {
            // A digit for a digit keeps dates and rules readable, and wrong.
            for _ in 0..=dice.roll(12) {
                let digits: Vec<usize> =
                    (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit()).collect();
                if let Some(at) = digits.get(dice.roll(digits.len())) {
                    bytes[*at] = b"0123456789"[dice.roll(10)];
                }
            }
        }
    }
    bytes
}

fn corpus() -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/corpus/ical");
    let mut files = Vec::new();
    for folder in ["real", "synthetic", "reply"] {
        for entry in fs::read_dir(root.join(folder)).expect("the corpus folder") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|extension| extension == "ics") {
                files.push(path);
            }
        }
    }
    files.sort();
    files.iter().map(|path| fs::read(path).expect("readable")).collect()
}

#[test]
fn no_broken_file_makes_reading_panic_or_go_on() {
    const ROUNDS: usize = 20;
    let day = |text: &str| -> chrono::NaiveDate { text.parse().expect("a date") };
    let mut dice = Dice(0x2545_F491_4F6C_DD1D);
    for source in corpus() {
        for _ in 0..ROUNDS {
            let bytes = broken(&source, &mut dice);
            let (calendar, _) = read(&bytes);
            let (occurrences, _) = expand(&calendar, day("2026-01-01"), day("2027-07-01"));
            let (_, _) = (
                message(&bytes),
                diff(&occurrences, &calendar, day("2026-01-01"), day("2027-01-01")),
            );
            assert!(occurrences.len() <= 500_000);
            assert!(occurrences.is_sorted_by_key(|occurrence| occurrence.start.instant()));
            assert!(occurrences.iter().all(|occurrence| occurrence.start <= occurrence.end));
        }
    }
}
