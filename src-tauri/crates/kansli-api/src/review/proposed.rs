//! What a remark proposes, done to what stands there now: pure, by the same rules as by hand.

use std::ops::Range;

use kansli_domain::agenda::{Agenda, AgendaItem};
use kansli_domain::id::AgendaItemId;
use kansli_domain::minutes::amendment::{places, replaced};
use kansli_domain::review::{Copy, Field, Found, RemarkRefusal};
use kansli_review::Proposal;
use kansli_review::package::PurposeKey;
use kansli_store::rows;
use unicode_segmentation::UnicodeSegmentation;
use uuid::Uuid;

use super::remark;
use super::settle::refused;
use crate::agenda::PurposeName;
use crate::agenda::fields::Fields;
use crate::agenda::steps::added;
use crate::app::Call;
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::refuse;

/// The agenda with what a remark asks for.
pub(super) fn agenda(
    call: &Call<'_>,
    (desk, now): (&Desk, &Copy),
    proposal: &Proposal,
    found: &Found,
    words: Option<&str>,
) -> CommandResult<Agenda> {
    let agenda = &desk.agenda;
    let no = |no| refuse::agenda(call.words(), &no);
    let gone = || refused(&RemarkRefusal::Gone);
    if let Proposal::NewItem { title, purpose, minutes, after } = proposal {
        let fields = Fields {
            title: Some(words.unwrap_or(title).trim().to_owned()),
            purpose: Some(match purpose {
                PurposeKey::Information => PurposeName::Information,
                PurposeKey::Discussion => PurposeName::Discussion,
                PurposeKey::Position => PurposeName::Position,
            }),
            minutes: minutes.map(|minutes| u16::try_from(minutes).unwrap_or(u16::MAX)),
            ..Fields::default()
        };
        let item = fields.new_item(call.new_id());
        let there = |id: &Uuid| agenda.item(AgendaItemId::from_uuid(*id)).is_ok();
        return match after {
            None => agenda.with(item, Some(1)).map_err(no),
            Some(after) => added(agenda, item, Some(*after).filter(there)).map_err(no),
        };
    }
    let at = remark::place(found).ok_or_else(gone)?;
    let id = at.item.ok_or_else(gone)?;
    let item = agenda.item(id).map_err(no)?.clone();
    match proposal {
        Proposal::Order { after } => {
            agenda.moved_after(id, after.map(AgendaItemId::from_uuid)).map_err(no)
        }
        Proposal::Time { minutes } => {
            let minutes = u16::try_from(*minutes).unwrap_or(u16::MAX);
            agenda.replaced(AgendaItem { minutes, ..item }).map_err(no)
        }
        Proposal::Wording { words: new } => {
            let (field, range) = at.field.zip(at.range.clone()).ok_or_else(gone)?;
            let copied = now.item(id).and_then(|it| it.text(field)).unwrap_or_default();
            let text = replaced(copied, range, words.unwrap_or(new));
            agenda.replaced(worded(item, field, text)).map_err(no)
        }
        Proposal::Comment {} | Proposal::Correction { .. } | Proposal::NewItem { .. } => {
            Err(refused(&RemarkRefusal::NotSo))
        }
    }
}

/// The item with another text in one of its fields.
fn worded(mut item: AgendaItem, field: Field, text: String) -> AgendaItem {
    match field {
        Field::Title => item.title = text,
        Field::Background => item.background = text,
        Field::Reasons => item.brief.reasons = text,
        Field::Consequences => item.brief.consequences = text,
        Field::OwnSteps => item.brief.own_steps = text,
        Field::Proposal => {
            let clauses: Vec<String> = text.lines().map(|clause| format!("att {clause}")).collect();
            item.proposal = clauses.join("\n");
        }
        Field::Minutes | Field::Text | Field::Outcome => {}
    }
    item
}

/// The amendment about the words where they stand now, quoted so widely that they stand there once.
pub(super) fn quoted(
    amendment: rows::Amendment,
    found: &Found,
    now: &Copy,
    words: Option<&str>,
) -> CommandResult<rows::Amendment> {
    let gone = || refused(&RemarkRefusal::Gone);
    let at = remark::place(found).ok_or_else(gone)?;
    let item = at.item.and_then(|id| now.item(id)).ok_or_else(gone)?;
    let text = item.text(Field::Text).unwrap_or_default();
    let range = at.range.clone().filter(|_| at.field == Some(Field::Text)).ok_or_else(gone)?;
    let wide = once(text, range.clone());
    let proposed = words.unwrap_or(&amendment.proposed);
    let proposed = match wide == range {
        true => proposed.to_owned(),
        false => {
            let inner = range.start - wide.start..range.end - wide.start;
            replaced(&text[wide.clone()], inner, proposed)
        }
    };
    Ok(rows::Amendment {
        item: Some(item.id.uuid()),
        quoted: text[wide].to_owned(),
        proposed,
        ..amendment
    })
}

/// The range, grown by words to both sides until what it holds stands once in the text.
fn once(text: &str, range: Range<usize>) -> Range<usize> {
    let mut range = range;
    while range.len() < text.len() && places(text, &text[range.clone()]).len() != 1 {
        let before = text[..range.start].split_word_bounds().next_back().map_or(0, str::len);
        let after = text[range.end..].split_word_bounds().next().map_or(0, str::len);
        range = range.start - before..range.end + after;
    }
    range
}
