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

/// A file of nothing but descriptions of zones would otherwise be worked at for minutes.
#[test]
fn a_file_of_thousands_of_zones_of_its_own_ends_and_says_which_it_did_not_know() {
    let mut text = String::new();
    for number in 0..3_000 {
        text.push_str(&format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Zone {number}\r\nBEGIN:STANDARD\r\n\
             DTSTART:16010101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n\
             RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n\
             BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART;TZID=Zone {number}:20270319T130000\r\n\
             END:VEVENT\r\nEND:VCALENDAR\r\n"
        ));
    }
    let (calendar, problems) = read(text.as_bytes());
    assert_eq!((calendar.events.len(), problems.len()), (3_000, 2_600));
}

/// Found by fuzzing: the same within one zone.
#[test]
fn a_zone_of_thousands_of_changes_ends() {
    let mut text = String::from("BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Own\r\n");
    for _ in 0..20_000 {
        text.push_str(
            "BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n\
             RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n",
        );
    }
    text.push_str("END:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Own:20270319T130000\r\n");
    text.push_str("END:VEVENT\r\nEND:VCALENDAR\r\n");
    let (calendar, problems) = read(text.as_bytes());
    let day = |text: &str| -> chrono::NaiveDate { text.parse().expect("a date") };
    let (found, _) = expand(&calendar, day("2027-01-01"), day("2028-01-01"));
    assert_eq!((found.len(), problems.len()), (1, 0));
}
