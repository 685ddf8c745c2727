//! Bytes to logical lines.
//!
//! Calendar programs fold long lines by octets, so a fold may stand inside a letter or straight after a
//! blank. Lines are therefore joined while they are still bytes and decoded afterwards, one by one; a single
//! Windows-1252 line does not spoil the UTF-8 around it.

use std::borrow::Cow;

/// One content line, unfolded, with the number of its first physical line (from 1). Borrowed from the file
/// unless it was folded or in another encoding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LogicalLine<'a> {
    pub(crate) number: usize,
    pub(crate) text: Cow<'a, str>,
}

/// The logical lines of a file, and whether its last line was ended.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    pub(crate) lines: Vec<LogicalLine<'a>>,
    pub(crate) ends_with_newline: bool,
}

/// Splits, unfolds and decodes what [`octets`] gave. CRLF, LF and bare CR all end a line; blank lines are skipped.
pub(crate) fn lines(octets: &[u8]) -> Text<'_> {
    let mut lines = Vec::new();
    let mut open: Option<(usize, Cow<'_, [u8]>)> = None;
    for (index, line) in physical_lines(octets).enumerate() {
        match (line.first(), &mut open) {
            (None, _) => {}
            (Some(b' ' | b'\t'), Some((_, open))) => open.to_mut().extend_from_slice(&line[1..]),
            _ => lines.extend(open.replace((index + 1, Cow::Borrowed(line))).and_then(decoded)),
        }
    }
    lines.extend(open.and_then(decoded));
    Text { lines, ends_with_newline: matches!(octets.last(), Some(b'\n' | b'\r')) }
}

/// `None` for a blank line.
fn decoded((number, octets): (usize, Cow<'_, [u8]>)) -> Option<LogicalLine<'_>> {
    let text = decode(octets);
    (!text.trim().is_empty()).then_some(LogicalLine { number, text })
}

/// UTF-8, else Windows-1252, which has a letter for every byte.
pub(crate) fn decode(octets: Cow<'_, [u8]>) -> Cow<'_, str> {
    let old = |octets: &[u8]| octets.iter().map(|octet| windows_1252(*octet)).collect();
    match octets {
        Cow::Borrowed(octets) => match std::str::from_utf8(octets) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(old(octets)),
        },
        Cow::Owned(octets) => {
            Cow::Owned(String::from_utf8(octets).unwrap_or_else(|other| old(other.as_bytes())))
        }
    }
}

fn physical_lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let bytes = rest?;
        let Some(end) = memchr::memchr2(b'\r', b'\n', bytes) else {
            rest = None;
            return Some(bytes);
        };
        let width = if bytes[end..].starts_with(b"\r\n") { 2 } else { 1 };
        rest = Some(&bytes[end + width..]);
        Some(&bytes[..end])
    })
}

/// Removes a byte order mark and turns UTF-16 into UTF-8; anything else is handed on as it is.
pub(crate) fn octets(bytes: &[u8]) -> Cow<'_, [u8]> {
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
        lines(&octets(bytes)).lines.into_iter().map(|line| line.text.into_owned()).collect()
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
        let numbers: Vec<_> = text.lines.iter().map(|line| (line.number, &*line.text)).collect();
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
