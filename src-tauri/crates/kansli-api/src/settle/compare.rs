//! Two versions of a record, word by word.

use std::collections::BTreeSet;

use kansli_record::compare::{Part, compare as words_of};

use super::told::{self, Told};
use super::{ComparedPart, Comparison, MinutesCompare, ParagraphComparison, PartName};
use crate::app::Call;
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::shape::ItemNumber;
use crate::wire::count;

/// Compares two versions: of one paragraph's text, or of the whole record.
pub(crate) fn compare(call: &Call<'_>, request: MinutesCompare) -> CommandResult<Comparison> {
    let (paragraphs, alike) = call.read(|db| {
        let desk = Desk::of_minutes(db, request.minutes)?;
        let Some(item) = request.item else {
            let earlier = told::then(db, &desk, &request.earlier, call.words())?;
            let later = match &request.later {
                Some(later) => told::then(db, &desk, later, call.words())?,
                None => told::now(&desk, call.words())?,
            };
            return Ok(of_whole(&earlier, &later));
        };
        let number = desk.number(item);
        let row = desk.items.iter().find(|row| row.id == item);
        let row = row.ok_or_else(|| Failure::not_found("item"))?;
        let earlier = told::paragraph(db, &desk, item, &request.earlier)?;
        let later = match &request.later {
            Some(later) => told::paragraph(db, &desk, item, later)?,
            None => super::restore::text_now(&desk, item)?,
        };
        let parts = parts(&earlier, &later);
        let title = row.title.clone();
        let changed = (earlier != later).then_some(ParagraphComparison { number, title, parts });
        let alike = u16::from(changed.is_none());
        Ok((changed.into_iter().collect(), alike))
    })?;
    let key = if paragraphs.is_empty() { "settle-compared-alike" } else { "settle-compared" };
    let changed = paragraphs.len().to_string();
    let text = call.words().text(key, &[("count", &changed)]);
    Ok(Comparison { paragraphs, alike, text })
}

/// The paragraphs that differ, and how many are alike. A paragraph that one version lacks is told
/// as put in or taken out whole.
fn of_whole(earlier: &[Told], later: &[Told]) -> (Vec<ParagraphComparison>, u16) {
    let key = |it: &Told| (it.number, it.title.clone());
    let of = |all: &[Told], wanted: &(ItemNumber, String)| {
        let found = all.iter().find(|it| key(it) == *wanted);
        found.map(|it| it.whole.clone()).unwrap_or_default()
    };
    let keys: BTreeSet<_> = earlier.iter().chain(later).map(key).collect();
    let mut changed = Vec::new();
    let mut alike = 0;
    for key in keys {
        let (before, after) = (of(earlier, &key), of(later, &key));
        if before == after {
            alike += 1;
            continue;
        }
        let (number, title) = key;
        changed.push(ParagraphComparison { number, title, parts: parts(&before, &after) });
    }
    (changed, count(alike))
}

/// The stretches of two texts.
pub(crate) fn parts(earlier: &str, later: &str) -> Vec<ComparedPart> {
    let shown = |part: Part| match part {
        Part::Same(text) => ComparedPart { part: PartName::Same, text },
        Part::Out(text) => ComparedPart { part: PartName::Out, text },
        Part::In(text) => ComparedPart { part: PartName::In, text },
    };
    words_of(earlier, later).into_iter().map(shown).collect()
}
