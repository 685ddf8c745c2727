//! Bytes to logical lines: no line is blank or holds a line break, and their numbers rise.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut last = 0;
    for (number, text) in kansli_calendar::decoded_lines(bytes) {
        assert!(number > last, "line {number} after {last}");
        assert!(!text.trim().is_empty());
        assert!(!text.contains(['\r', '\n']) || bytes_are_wide(bytes));
        last = number;
    }
});

/// In UTF-16 a unit of a pair that is broken may become anything; a line break among them is told by the decoder.
fn bytes_are_wide(bytes: &[u8]) -> bool {
    bytes.contains(&0)
}
