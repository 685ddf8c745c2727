//! An answer from a calendar file or a saved mail; each names a person and nothing else is taken for one.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let (message, _) = kansli_calendar::message(bytes);
    let (replies, problems) = kansli_calendar::reply(bytes);
    assert!(message.is_some() || replies.is_empty() && !problems.is_empty());
});
