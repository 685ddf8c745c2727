//! Property values: dates, times, durations and text, read leniently and never with a panic.

use std::borrow::Cow;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// A date or time as written, before its zone is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    Date(NaiveDate),
    /// Local to `TZID`, or floating.
    Local(NaiveDateTime),
    Utc(NaiveDateTime),
}

/// A duration. Days are nominal (23 to 25 hours long), seconds exact: RFC 5545, 3.3.6.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) days: i64,
    pub(crate) seconds: i64,
}

/// `20270319`, `20270319T130000`, `20270319T130000Z`; also with hyphens and colons, without seconds, in lower
/// case, and with an offset (`…+01:00`) as some web calendars write.
pub(crate) fn date_time(text: &str) -> Option<Written> {
    let text = without(':', text.trim());
    let (date, time) = match text.find(['T', 't', ' ']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (&*text, None),
    };
    let date = self::date(date)?;
    let Some(time) = time else { return Some(Written::Date(date)) };
    let (clock, suffix) = time.split_at_checked(
        time.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(time.len()),
    )?;
    let local = at_clock(date, clock)?;
    match suffix {
        "" => Some(Written::Local(local)),
        "Z" | "z" => Some(Written::Utc(local)),
        _ => {
            let offset = TimeDelta::try_seconds(i64::from(offset(suffix)?))?;
            Some(Written::Utc(local.checked_sub_signed(offset)?))
        }
    }
}

/// The text, copied only where the letter is in it.
fn without(letter: char, text: &str) -> Cow<'_, str> {
    match text.contains(letter) {
        true => Cow::Owned(text.replace(letter, "")),
        false => Cow::Borrowed(text),
    }
}

fn date(text: &str) -> Option<NaiveDate> {
    let digits = without('-', text);
    let number = |range| digits.get(range).filter(|_| digits.len() == 8 && is_number(&digits));
    let year = number(0..4)?.parse().ok()?;
    NaiveDate::from_ymd_opt(year, number(4..6)?.parse().ok()?, number(6..8)?.parse().ok()?)
}

fn at_clock(date: NaiveDate, clock: &str) -> Option<NaiveDateTime> {
    let part = |from: usize| -> Option<u32> {
        match clock.get(from..from + 2) {
            Some(digits) => digits.parse().ok(),
            None => (from == 4 && clock.len() == 4).then_some(0),
        }
    };
    if !matches!(clock.len(), 4 | 6) {
        return None;
    }
    match (part(0)?, part(2)?, part(4)?) {
        (24, 0, 0) => date.checked_add_days(Days::new(1))?.and_hms_opt(0, 0, 0),
        // A leap second; nobody meets in one.
        (hour, minute, 60) => date.and_hms_opt(hour, minute, 59),
        (hour, minute, second) => {
            Some(date.and_time(NaiveTime::from_hms_opt(hour, minute, second)?))
        }
    }
}

/// `+0100`, `-05:30`, `+013015`, `+1` in seconds east; at most a day.
pub(crate) fn offset(text: &str) -> Option<i32> {
    let text = text.trim();
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-" | "−", digits) => (-1, digits),
        _ => return None,
    };
    let digits: String = digits.chars().filter(|letter| *letter != ':').collect();
    if !is_number(&digits) {
        return None;
    }
    let part =
        |from: usize| digits.get(from..from + 2).map_or(Some(0), |part| part.parse::<i32>().ok());
    let (hours, minutes, seconds) = match digits.len() {
        1 => (digits.parse().ok()?, 0, 0),
        2 | 4 | 6 => (part(0)?, part(2)?, part(4)?),
        _ => return None,
    };
    let total = hours * 3600 + minutes * 60 + seconds;
    (total < 86_400 && minutes < 60 && seconds < 60).then_some(sign * total)
}

/// The longest duration taken: a century. Anything longer is a slip of the pen.
const LONGEST: i64 = 36_525;

/// `PT1H30M`, `P1W`, `-P1DT2H`; a missing `T` is forgiven.
pub(crate) fn duration(text: &str) -> Option<Span> {
    let text = text.trim().to_ascii_uppercase();
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(&text)),
    };
    let mut rest = text.strip_prefix('P')?;
    let mut in_time = false;
    let mut parts = 0;
    let mut span = Span { days: 0, seconds: 0 };
    while !rest.is_empty() {
        if let Some(time) = rest.strip_prefix('T') {
            (in_time, rest) = (true, time);
            continue;
        }
        let width = rest.find(|letter: char| !letter.is_ascii_digit())?;
        let count: i64 = rest.get(..width)?.parse().ok()?;
        let unit = rest[width..].chars().next()?;
        rest = &rest[width + unit.len_utf8()..];
        parts += 1;
        let (days, seconds) = match unit {
            'W' if !in_time => (7, 0),
            'D' if !in_time => (1, 0),
            'H' => (0, 3600),
            'M' => (0, 60),
            'S' => (0, 1),
            _ => return None,
        };
        span.days = span.days.checked_add(count.checked_mul(days)?)?;
        span.seconds = span.seconds.checked_add(count.checked_mul(seconds)?)?;
    }
    let sane = parts > 0 && span.days <= LONGEST && span.seconds <= LONGEST * 86_400;
    sane.then_some(Span { days: sign * span.days, seconds: sign * span.seconds })
}

/// TEXT: `\n`, `\N`, `\,`, `\;`, `\\`; a backslash before anything else stands for itself.
pub(crate) fn text(value: &str) -> String {
    if !value.contains('\\') {
        return value.to_owned();
    }
    let mut out = String::with_capacity(value.len());
    let mut letters = value.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, letters.peek()) {
            ('\\', Some('n' | 'N')) => {
                letters.next();
                out.push('\n');
            }
            ('\\', Some(escaped @ (',' | ';' | '\\' | ':' | '"'))) => {
                out.push(*escaped);
                letters.next();
            }
            _ => out.push(letter),
        }
    }
    out
}

/// A comma-separated list of TEXT (`CATEGORIES`), trimmed, without empty values.
pub(crate) fn text_list(value: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for letter in value.chars() {
        if letter == ',' && !escaped {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
        escaped = letter == '\\' && !escaped;
    }
    parts.iter().map(|part| text(part).trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

fn is_number(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
}

#[cfg(test)]
mod tests;
