//! Four years counted out: bounded, sorted, in the window, and no occurrence ends before it starts. A file compared
//! with itself changes nothing.
#![no_main]

use chrono::NaiveDate;
use kansli_calendar::{diff, expand, read};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).expect("a new year's day");
    let (from, to) = (day(2024), day(2028));
    let (calendar, _) = read(bytes);
    let (occurrences, _) = expand(&calendar, from, to);
    assert!(occurrences.len() <= 500_000);
    assert!(occurrences.is_sorted_by_key(|occurrence| occurrence.start.instant()));
    assert!(occurrences.iter().all(|occurrence| occurrence.start <= occurrence.end));
    if occurrences.len() < 1_000 {
        let _ = diff(&occurrences, &calendar, from, to);
    }
});
