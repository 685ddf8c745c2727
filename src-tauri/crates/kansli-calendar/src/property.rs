//! One content line to a name, parameters and a value.
//!
//! The only module that knows the `ical` crate. Only its tokeniser is used, on lines that are already decoded
//! and unfolded; what it is known to get wrong on single lines is guarded here: a leading colon in the value,
//! more than ten values of one parameter, several semicolons run together, and RFC 6868 carets. `ical` is no
//! longer maintained, so a reference splitter of our own stands in the tests and must agree with it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use ical::PropertyParser;

/// What stands before the value. Names of properties and parameters are upper case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) name: String,
    pub(crate) parameters: Vec<(String, Vec<String>)>,
}

/// A content line in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Property<'a> {
    pub(crate) line: usize,
    pub(crate) head: Rc<Head>,
    pub(crate) value: Cow<'a, str>,
}

impl Property<'_> {
    /// Its name, in upper case.
    pub(crate) fn name(&self) -> &str {
        &self.head.name
    }

    /// First value of the parameter; `name` in upper case.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let (_, values) = self.head.parameters.iter().find(|(key, _)| key == name)?;
        values.first().map(String::as_str)
    }

    /// The same property of another value, such as one of a list.
    pub(crate) fn with<'a>(&self, value: &'a str) -> Property<'a> {
        Property { line: self.line, head: Rc::clone(&self.head), value: Cow::Borrowed(value) }
    }
}

/// The heads met so far: a file repeats a few of them thousands of times, and each is taken apart once.
#[derive(Default)]
pub(crate) struct Heads(HashMap<String, Rc<Head>>);

impl Heads {
    /// More different heads than this are not kept, nor longer ones: they are people with their addresses.
    const MOST: usize = 1_000;
    const LONGEST: usize = 80;

    /// The line in parts. `None` when it has no name, no colon, or an open quote.
    pub(crate) fn parse<'a>(&mut self, line: usize, text: Cow<'a, str>) -> Option<Property<'a>> {
        let colon = value_colon(&text)?;
        let head = self.head(&text[..colon])?;
        // The value never passes through the tokeniser: it strips leading colons.
        let value = match text {
            Cow::Borrowed(text) => Cow::Borrowed(&text[colon + 1..]),
            Cow::Owned(mut text) => Cow::Owned(text.split_off(colon + 1)),
        };
        Some(Property { line, head, value })
    }

    fn head(&mut self, text: &str) -> Option<Rc<Head>> {
        if let Some(head) = self.0.get(text) {
            return Some(Rc::clone(head));
        }
        let (name, parameters) = tokenize(text)?;
        let name = name.trim().to_uppercase();
        if name.is_empty() || name.starts_with(';') {
            return None;
        }
        let head = Rc::new(Head { name, parameters });
        if text.len() <= Self::LONGEST && self.0.len() < Self::MOST {
            self.0.insert(text.to_owned(), Rc::clone(&head));
        }
        Some(head)
    }
}

/// The colon that ends the head: the first one outside quotes.
fn value_colon(text: &str) -> Option<usize> {
    let mut quoted = false;
    memchr::memchr2_iter(b'"', b':', text.as_bytes()).find(|at| {
        let is_quote = text.as_bytes()[*at] == b'"';
        quoted ^= is_quote;
        !is_quote && !quoted
    })
}

type Parts = (String, Vec<(String, Vec<String>)>);

fn tokenize(head: &str) -> Option<Parts> {
    // An upper bound on the values of any one parameter; the tokeniser loses the eleventh.
    if head.matches(',').count() >= 10 {
        return split_by_hand(head);
    }
    // The tokeniser reads a line feed as the end; a content line holds none.
    let line = format!("{head}:x");
    let property = PropertyParser::from_reader(line.as_bytes()).next()?.ok()?;
    let parameters = property.params.unwrap_or_default().into_iter();
    Some((property.name, parameters.map(|(key, values)| tidy(&key, values)).collect()))
}

fn tidy(key: &str, values: Vec<String>) -> (String, Vec<String>) {
    let values = values.iter().map(|value| uncaret(value.trim())).collect();
    (key.trim().to_uppercase(), values)
}

/// RFC 5545, 3.1, without the tokeniser.
fn split_by_hand(head: &str) -> Option<Parts> {
    let mut parts = split_unquoted(head, ';').into_iter();
    let name = parts.next()?.to_owned();
    let parameters = parts.filter(|part| !part.is_empty()).map(|part| {
        let (key, values) = part.split_once('=')?;
        let unquote = |value: &str| value.trim_matches('"').to_owned();
        let values = split_unquoted(values, ',').into_iter().map(unquote).collect();
        (!key.is_empty()).then(|| tidy(key, values))
    });
    Some((name, parameters.collect::<Option<_>>()?))
}

fn split_unquoted(text: &str, separator: char) -> Vec<&str> {
    let mut quoted = false;
    text.split(|letter| {
        quoted ^= letter == '"';
        letter == separator && !quoted
    })
    .collect()
}

/// RFC 6868: `^n` is a line break, `^'` a double quote, `^^` a caret; any other caret stands for itself.
fn uncaret(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut letters = value.chars().peekable();
    while let Some(letter) = letters.next() {
        let replaced = match (letter, letters.peek()) {
            ('^', Some('n')) => Some('\n'),
            ('^', Some('\'')) => Some('"'),
            ('^', Some('^')) => Some('^'),
            _ => None,
        };
        if replaced.is_some() {
            letters.next();
        }
        out.push(replaced.unwrap_or(letter));
    }
    out
}

#[cfg(test)]
mod tests;
