//! Bytes to logical lines.
//!
//! Calendar programs fold long lines by octets, so a fold may stand inside a letter or straight after a
//! blank. Lines are therefore joined while they are still bytes and decoded afterwards, one by one; a single
//! Windows-1252 line does not spoil the UTF-8 around it.

use std::borrow::Cow;

/// One content line, unfolded, with the number of its first physical line (from 1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LogicalLine {
    pub(crate) number: usize,
    pub(crate) text: String,
}

/// The logical lines of a file, and whether its last line was ended.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) lines: Vec<LogicalLine>,
    pub(crate) ends_with_newline: bool,
}

/// Splits, unfolds and decodes. CRLF, LF and bare CR all end a line; blank lines are skipped.
pub(crate) fn lines(bytes: &[u8]) -> Text {
    let bytes = utf8_octets(bytes);
    let mut joined: Vec<(usize, Vec<u8>)> = Vec::new();
    for (index, line) in physical_lines(&bytes).enumerate() {
        match (line.first(), joined.last_mut()) {
            (None, _) => {}
            (Some(b' ' | b'\t'), Some((_, open))) => open.extend_from_slice(&line[1..]),
            _ => joined.push((index + 1, line.to_vec())),
        }
    }
    let lines = joined
        .into_iter()
        .map(|(number, octets)| LogicalLine { number, text: decode(&octets) })
        .filter(|line| !line.text.trim().is_empty())
        .collect();
    Text { lines, ends_with_newline: matches!(bytes.last(), Some(b'\n' | b'\r')) }
}

/// UTF-8, else Windows-1252, which has a letter for every byte.
pub(crate) fn decode(octets: &[u8]) -> String {
    match std::str::from_utf8(octets) {
        Ok(text) => text.to_owned(),
        Err(_) => octets.iter().map(|octet| windows_1252(*octet)).collect(),
    }
}

fn physical_lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let bytes = rest?;
        let Some(end) = bytes.iter().position(|octet| matches!(octet, b'\r' | b'\n')) else {
            rest = None;
            return Some(bytes);
        };
        let width = if bytes[end..].starts_with(b"\r\n") { 2 } else { 1 };
        rest = Some(&bytes[end + width..]);
        Some(&bytes[..end])
    })
}

/// Removes a byte order mark and turns UTF-16 into UTF-8; anything else is handed on as it is.
fn utf8_octets(bytes: &[u8]) -> Cow<'_, [u8]> {
    let utf16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        let text: String = char::decode_utf16(units)
            .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect();
        Cow::Owned(text.into_bytes())
    };
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => Cow::Borrowed(rest),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        // No mark, but every file begins with an ASCII letter, whose other half is then nought.
        [letter, 0, ..] if letter.is_ascii_alphabetic() => utf16(bytes, u16::from_le_bytes),
        [0, letter, ..] if letter.is_ascii_alphabetic() => utf16(bytes, u16::from_be_bytes),
        _ => Cow::Borrowed(bytes),
    }
}

fn windows_1252(octet: u8) -> char {
    const UPPER_CONTROLS: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match octet {
        0x80..=0x9F => UPPER_CONTROLS[usize::from(octet - 0x80)],
        _ => char::from(octet),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(bytes: &[u8]) -> Vec<String> {
        lines(bytes).lines.into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn a_fold_inside_a_letter_or_after_a_blank_loses_nothing() {
        assert_eq!(
            texts(b"SUMMARY:M\xC3\r\n \xB6te med \r\n r\xC3\xA5det\r\n"),
            ["SUMMARY:Möte med rådet"]
        );
    }

    #[test]
    fn line_numbers_count_physical_lines_and_blank_lines_are_skipped() {
        let text = lines(b"A:1\n\nB:2\r\n 3\rC:4");
        let numbers: Vec<_> =
            text.lines.iter().map(|line| (line.number, line.text.as_str())).collect();
        assert_eq!(numbers, [(1, "A:1"), (3, "B:23"), (5, "C:4")]);
        assert!(!text.ends_with_newline);
    }

    #[test]
    fn every_common_encoding_reads_the_same() {
        let wanted = ["SUMMARY:Rådsmöte – inställt"];
        let utf8 = "SUMMARY:Rådsmöte – inställt";
        let little: Vec<u8> = utf8.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = utf8.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(texts(utf8.as_bytes()), wanted);
        assert_eq!(texts(&[b"\xEF\xBB\xBF", utf8.as_bytes()].concat()), wanted);
        assert_eq!(texts(&[b"\xFF\xFE".as_slice(), &little].concat()), wanted);
        assert_eq!(texts(&[b"\xFE\xFF".as_slice(), &big].concat()), wanted);
        assert_eq!(texts(&little), wanted);
        assert_eq!(texts(&big), wanted);
        assert_eq!(texts(b"SUMMARY:R\xE5dsm\xF6te \x96 inst\xE4llt"), wanted);
    }
}
