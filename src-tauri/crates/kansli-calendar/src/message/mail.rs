//! The calendar inside a saved mail.

use std::borrow::Cow;

use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType};

use crate::problem::ProblemKind;

/// The bytes themselves when they are a calendar, else the mail's calendar part.
pub(super) fn calendar_part(bytes: &[u8]) -> Result<Cow<'_, [u8]>, ProblemKind> {
    if bytes.starts_with(super::outlook::MARK) {
        return Err(ProblemKind::OutlookMessage);
    }
    if !looks_like_mail(bytes) {
        return Ok(Cow::Borrowed(bytes));
    }
    let mail = MessageParser::default().parse(bytes).ok_or(ProblemKind::NoCalendarInMail)?;
    in_mail(&mail, 0).map(Cow::Owned).ok_or(ProblemKind::NoCalendarInMail)
}

/// A mail begins with a header field; a calendar with `BEGIN:`, possibly after a mark and blanks, possibly in
/// UTF-16.
fn looks_like_mail(bytes: &[u8]) -> bool {
    let octets = crate::text::octets(&bytes[..bytes.len().min(4096)]);
    let text = crate::text::lines(&octets);
    let first = text.lines.first().map(|line| line.text.trim().to_uppercase()).unwrap_or_default();
    if first.starts_with("BEGIN:") || first.starts_with("FROM ") && !first.contains('@') {
        return false;
    }
    text.lines.iter().take(60).any(|line| {
        let name = line.text.split(':').next().unwrap_or_default();
        [
            "From",
            "Received",
            "MIME-Version",
            "Content-Type",
            "Return-Path",
            "Date",
            "Subject",
            "Message-ID",
        ]
        .iter()
        .any(|header| header.eq_ignore_ascii_case(name.trim()))
    })
}

/// Forwarded mails hold mails; three deep is enough.
const DEEPEST: usize = 3;

fn in_mail(mail: &Message<'_>, depth: usize) -> Option<Vec<u8>> {
    let parts = || mail.parts.iter();
    let exact = parts().find(|part| is_type(part, "text", "calendar"));
    let attached =
        || parts().find(|part| is_type(part, "application", "ics") || is_named_ics(part));
    if let Some(part) = exact.or_else(attached) {
        return Some(contents(part));
    }
    let inner = parts().filter_map(|part| match &part.body {
        PartType::Message(inner) if depth < DEEPEST => in_mail(inner, depth + 1),
        _ => None,
    });
    // Some gateways send the calendar as plain text.
    inner
        .chain(parts().map(contents).filter(|contents| contents.starts_with(b"BEGIN:VCALENDAR")))
        .next()
}

fn is_type(part: &MessagePart<'_>, wanted: &str, wanted_sub: &str) -> bool {
    part.content_type().is_some_and(|found| {
        found.ctype().eq_ignore_ascii_case(wanted)
            && found.subtype().is_some_and(|subtype| subtype.eq_ignore_ascii_case(wanted_sub))
    })
}

fn is_named_ics(part: &MessagePart<'_>) -> bool {
    part.attachment_name().is_some_and(|name| name.to_lowercase().ends_with(".ics"))
}

/// Already decoded from base64, quoted-printable and its character set.
fn contents(part: &MessagePart<'_>) -> Vec<u8> {
    match &part.body {
        PartType::Text(text) | PartType::Html(text) => text.as_bytes().to_vec(),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => bytes.to_vec(),
        PartType::Message(_) | PartType::Multipart(_) => Vec::new(),
    }
}
