//! Looks as the window shows them.

use kansli_documents::Look;
use kansli_documents::look::{Colour, LookText};
use kansli_store::Reader;

use super::{LookTextView, LookView, kept, parts};
use crate::error::CommandResult;
use crate::meeting::BodyName;
use crate::wire;
use crate::words::Words;

/// The look of a body, or of every body that has none of its own.
pub(super) fn view(
    db: &Reader<'_>,
    words: &Words,
    body: Option<BodyName>,
) -> CommandResult<LookView> {
    let newest = kept::newest(db, kept::row(db, body)?, None)?;
    let own = newest.as_ref().filter(|it| !it.content.is_empty());
    let look = match own {
        Some(own) => kept::read(db, own)?,
        None => kept::of_all(db, None)?,
    };
    let saved = newest.as_ref().map(|it| {
        let values = [("day", words.day(it.at.date_naive())), ("who", it.who.clone())];
        let key = if it.who.is_empty() { "look-saved" } else { "look-saved-by" };
        words.fill(key, &values)
    });
    Ok(LookView {
        body,
        version: newest.as_ref().map_or(0, |it| it.version),
        own: own.is_some(),
        saved,
        accent: look.accent.to_string(),
        program_accent: Colour::default().to_string(),
        logo: look.logo.as_ref().map(parts::logo_view),
        texts: LookText::ALL.into_iter().map(|which| text(&look, which, words)).collect(),
        not_binding: kansli_documents::look::not_binding(parts::lang(words.language())),
    })
}

fn text(look: &Look, which: LookText, words: &Words) -> LookTextView {
    LookTextView {
        text: parts::text_name(which),
        words: look.worded(which, parts::lang(words.language())),
        program_words: which.own_words(parts::lang(words.language())),
        longest: wire::total(which.longest()),
    }
}
