use super::*;

fn ended(bytes: &[u8]) -> Vec<u8> {
    with_plain_stream_ends(bytes.to_vec())
}

#[test]
fn a_stream_that_ends_in_a_carriage_return_gets_a_line_end_of_its_own() {
    assert_eq!(
        ended(b"<</Length 3>>\nstream\nab\r\nendstream\nendobj"),
        b"<</Length 3>>stream\nab\r\r\nendstream\nendobj"
    );
}

#[test]
fn other_streams_are_left_alone() {
    for bytes in [
        &b"<</Length 3>>\nstream\nabc\nendstream"[..],
        b"<</Length 3>>\nstream\nab\n\nendstream",
        b"",
    ] {
        assert_eq!(ended(bytes), bytes);
    }
}

#[test]
fn every_font_and_template_is_there() {
    assert_eq!(FONTS.len(), FONT_FILES.len());
    assert_eq!(SOURCES.len(), TEMPLATES.len());
}
