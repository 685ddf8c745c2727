//! A whole file to a calendar: the problems come in the order of the lines, and reading again says the same.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let (calendar, problems) = kansli_calendar::read(bytes);
    assert!(problems.is_sorted_by_key(|problem| problem.line));
    assert_eq!(kansli_calendar::read(bytes), (calendar, problems));
});
