//! Filters between what people type and what the domain reads.

use kansli_domain::filter::{Filter, Key, Refusal, Register, Tongue};

use super::{FilterKey, FilterTerm, FilterView, Offer};
use crate::error::{ErrorCode, Failure};
use crate::shape::LanguageName;
use crate::words::Words;

/// The filter that a request asks for; none asks for all.
pub(crate) fn read(
    words: &Words,
    text: Option<&str>,
    register: Register,
) -> Result<Filter, Failure> {
    let text = text.unwrap_or_default();
    Filter::read(text, register).map_err(|no| refused(words, &no, register))
}

/// The language that filters are printed in.
pub(crate) fn tongue(words: &Words) -> Tongue {
    match words.language() {
        LanguageName::Sv => Tongue::Swedish,
        LanguageName::En => Tongue::English,
    }
}

/// The filter for the window: its chips, and what else can be asked.
pub(crate) fn view(words: &Words, filter: &Filter, offer: &Offer) -> FilterView {
    let tongue = tongue(words);
    let term = |term: &kansli_domain::filter::Term| FilterTerm {
        key: term.key().map(|key| key.name(tongue).to_owned()),
        text: term.print(filter.register, tongue),
    };
    let key = |key: &Key| FilterKey {
        key: key.name(tongue).to_owned(),
        terms: offer.terms(*key, filter.register, tongue),
    };
    FilterView {
        text: filter.print(tongue),
        terms: filter.terms.iter().map(term).collect(),
        keys: filter.register.keys().iter().map(key).collect(),
    }
}

/// A filter's refusal as a failure: what was not understood, and what is possible.
fn refused(words: &Words, refusal: &Refusal, register: Register) -> Failure {
    let tongue = tongue(words);
    let say = |what: &str| {
        Failure::new(ErrorCode::Invalid, format!("filter-refused-{what}")).at("filter")
    };
    let choices = |key: Key| {
        let all: Vec<_> = key.words(register).iter().map(|word| word.name(tongue)).collect();
        all.join(", ")
    };
    match refusal {
        Refusal::UnknownKey { key } => {
            let keys: Vec<_> = register.keys().iter().map(|key| key.name(tongue)).collect();
            say("key").with("key", key).with("choices", keys.join(", "))
        }
        Refusal::UnknownWord { key, value } => say("word")
            .with("key", key.name(tongue))
            .with("value", value)
            .with("choices", choices(*key)),
        Refusal::Malformed { key, value } => {
            let kind = match key {
                Key::Year => "year",
                Key::Meeting => "meeting",
                Key::Focus => "focus",
                _ => "day",
            };
            say("malformed").with("kind", kind).with("key", key.name(tongue)).with("value", value)
        }
        Refusal::Nothing { key } => say("nothing").with("key", key.name(tongue)),
        Refusal::OpenQuote => say("quote"),
    }
}
