//! A call that is written wrong, in words.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use kansli_api::words::Words;
use kansli_api::{CommandError, ErrorCode, Failure};

use crate::args::YEARS;

/// What is wrong with the call: one sentence, where, and what to do.
pub(crate) fn worded(why: &clap::Error, words: &Words) -> CommandError {
    let said = |kind| why.get(kind).map(told).unwrap_or_default();
    let argument = said(ContextKind::InvalidArg);
    let (key, place) = match why.kind() {
        ErrorKind::InvalidSubcommand => ("cli-no-such-verb", said(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("cli-verb-missing", String::new())
        }
        ErrorKind::MissingRequiredArgument => ("cli-argument-missing", argument),
        ErrorKind::UnknownArgument => ("cli-no-such-argument", argument),
        ErrorKind::ArgumentConflict => ("cli-argument-twice", argument),
        ErrorKind::InvalidUtf8 => ("cli-not-text", argument),
        ErrorKind::InvalidValue if said(ContextKind::InvalidValue).is_empty() => {
            ("cli-value-missing", argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => ("cli-value-wrong", argument),
        _ => ("cli-call-wrong", argument),
    };
    let (value, choices) = (said(ContextKind::InvalidValue), said(ContextKind::ValidValue));
    let failure = Failure::new(ErrorCode::Invalid, key).with("argument", &place);
    let mut error = failure.with("value", value).worded(words);
    error.place = Some(place).filter(|place| !place.is_empty());
    if !choices.is_empty() {
        error.hint = Some(words.text("cli-choices", &[("choices", &choices)]));
    }
    if why.kind() == ErrorKind::ValueValidation
        && error.place.as_deref().is_some_and(|place| place.ends_with("<YEAR>"))
    {
        let (first, last) = (YEARS.start().to_string(), YEARS.end().to_string());
        error.hint = Some(words.text("cli-years", &[("first", &first), ("last", &last)]));
    }
    error.hint = error.hint.or_else(|| Some(words.text("cli-see-help", &[])));
    error
}

/// The most letters that are repeated of what was written; choices are told whole.
const MOST: usize = 60;

fn told(value: &ContextValue) -> String {
    let text = match value {
        ContextValue::Strings(all) => return all.join(", "),
        other => other.to_string(),
    };
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
