//! What the next package tells its reader: what has changed since their copy, and what became of
//! earlier remarks.

use kansli_domain::agenda::approval::{Change, Changed, Part};
use kansli_domain::id::AgendaItemId;
use kansli_domain::review::{Copy, Field, RemarkState};
use kansli_review::package::{Became, Change as Told, Earlier};
use uuid::Uuid;

use super::known::Given;
use super::{contents, forms, remark};
use crate::agenda::approval;
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::words::Words;

/// What has changed since this reviewer's copy of the round before.
pub(super) fn changes(
    desk: &Desk,
    before: &[Given],
    reviewer: Uuid,
    now: &Copy,
    words: &Words,
) -> CommandResult<Vec<Told>> {
    let Some(last) = before.iter().rfind(|it| it.row.reviewer == Some(reviewer)) else {
        return Ok(Vec::new());
    };
    let mut told = Vec::new();
    if last.row.minutes.is_some() {
        for item in &now.items {
            let then = last.then.item(item.id);
            for field in [Field::Title, Field::Text, Field::Outcome] {
                let (was, is) = (then.and_then(|it| it.text(field)), item.text(field));
                if was != is {
                    let values =
                        [("number", item.number.to_string()), ("title", item.title.clone())];
                    let key = format!("review-changed-{}", field.name());
                    told.push(change(Some(item.id.uuid()), words.fill(&key, &values), was, is));
                }
            }
        }
        return Ok(told);
    }
    for it in desk.printed().changes_since(&contents::printed(&last.row)?) {
        let id = Some(it.item.uuid());
        let Changed::Edited { number, parts } = &it.what else {
            let there = id.filter(|_| it.what != Changed::Removed);
            told.push(change(there, approval::change_text(&it, words), None, None));
            continue;
        };
        for part in parts {
            let one = Changed::Edited { number: *number, parts: vec![*part] };
            let what = approval::change_text(&Change { what: one, ..it.clone() }, words);
            let text = |copy: &'_ Copy| -> Option<String> {
                let text = copy.item(it.item)?.text(field(*part)?)?;
                forms::some(text)
            };
            let (was, is) = (text(&last.then), text(now));
            told.push(change(id, what, was.as_deref(), is.as_deref()));
        }
    }
    Ok(told)
}

fn change(item: Option<Uuid>, what: String, before: Option<&str>, after: Option<&str>) -> Told {
    Told { item, what, before: before.map(str::to_owned), after: after.map(str::to_owned) }
}

const fn field(part: Part) -> Option<Field> {
    match part {
        Part::Title => Some(Field::Title),
        Part::Minutes => Some(Field::Minutes),
        Part::Proposal => Some(Field::Proposal),
        Part::Background => Some(Field::Background),
        Part::Level
        | Part::Section
        | Part::Purpose
        | Part::Presenter
        | Part::Brief
        | Part::Papers => None,
    }
}

/// Earlier remarks, and what became of them.
pub(super) fn earlier(desk: &Desk, before: &[Given], now: &Copy) -> CommandResult<Vec<Earlier>> {
    let mut told = Vec::new();
    for given in before {
        let by = given.row.reviewer.map(|it| desk.person(it).name).unwrap_or_default();
        for kept in given.answers.iter().flat_map(|it| &it.remarks) {
            let (row, amendment) = (&kept.row, &kept.amendment);
            let decision = amendment.as_ref().map_or(&row.decision, |it| &it.decision);
            let item = row.item.map(AgendaItemId::from_uuid);
            told.push(Earlier {
                item: item.filter(|id| now.item(*id).is_some()).map(|id| id.uuid()),
                round: given.row.round,
                by: by.clone(),
                text: remark::said(row, &kept.proposal()?),
                became: match kept.state()? {
                    RemarkState::Accepted => Became::Accepted,
                    RemarkState::Refused => Became::Refused,
                    RemarkState::Open | RemarkState::Task => Became::Open,
                },
                reason: forms::some(decision),
            });
        }
    }
    Ok(told)
}
