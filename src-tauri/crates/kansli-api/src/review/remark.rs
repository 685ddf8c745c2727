//! A remark as it is shown beside what it is about, wherever that is now.

use kansli_domain::id::AgendaItemId;
use kansli_domain::review::{Anchor, Copied, Copy, Field, Found, Place, RemarkState, find};
use kansli_review::Proposal;
use kansli_store::rows;
use uuid::Uuid;

use super::forms::{BRIEF, some};
use super::known::{Given, Kept};
use super::{AcceptHow, FoundPlace, RemarkKind, RemarkStateName, RemarkView, standing};
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::settle::compare::parts;
use crate::shape::ItemNumber;
use crate::words::Words;

/// A remark beside what it is about in `now`, with when it was taken.
pub(super) fn view(
    desk: &Desk,
    given: &Given,
    kept: &Kept,
    (now, received_at): (&Copy, &str),
    words: &Words,
) -> CommandResult<RemarkView> {
    let row = &kept.row;
    let proposal = kept.proposal()?;
    let found = found(given, row, &proposal, now);
    let state = kept.state()?;
    let at = place(&found);
    let (item, number) = at.map_or((None, None), |at| (at.item, Some(ItemNumber(at.number))));
    let copied = item.and_then(|id| now.item(id));
    let title = match (&found, copied) {
        (Found::Gone { title, .. }, _) => title.clone(),
        (_, Some(copied)) => copied.title.clone(),
        (_, None) => String::new(),
    };
    let stands = stands(&found, now);
    let (stated, similarity) = match &found {
        Found::Changed { now, similarity, .. } => (Some(now.clone()), Some(*similarity)),
        Found::Exact(_) | Found::Moved { .. } | Found::Gone { .. } => (None, None),
    };
    let worded = match &proposal {
        Proposal::Wording { words } | Proposal::Correction { words } => Some(words.as_str()),
        _ => None,
    };
    Ok(RemarkView {
        id: row.id,
        item: item.map(AgendaItemId::uuid),
        number: number.filter(|it| it.is_there()),
        title,
        author: desk.person(given.row.reviewer.unwrap_or_default()),
        round: given.row.round,
        received_at: received_at.to_owned(),
        kind: kind(&proposal),
        place: match &found {
            Found::Exact(_) => FoundPlace::Exact,
            Found::Moved { .. } => FoundPlace::Moved,
            Found::Changed { .. } => FoundPlace::Changed,
            Found::Gone { .. } => FoundPlace::Gone,
        },
        place_text: standing::place(&found, &proposal, words),
        quote: row.quote.clone(),
        now: stated,
        similarity,
        text: row.text.clone(),
        proposed: standing::proposed(&proposal, stands.as_deref(), now, words),
        parts: worded
            .map(|new| parts(stands.as_deref().unwrap_or_default(), new))
            .unwrap_or_default(),
        state: state_name(state),
        ways: ways(kept, &proposal, &found, now, state),
        trace: standing::trace(kept, state, words),
    })
}

/// Where a remark belongs now.
pub(super) fn found(
    given: &Given,
    row: &rows::ReviewRemark,
    proposal: &Proposal,
    now: &Copy,
) -> Found {
    let item = row.item.map(AgendaItemId::from_uuid);
    let field = match proposal {
        Proposal::Time { .. } => Some(Field::Minutes),
        // What is in the paper itself does not change with the agenda.
        _ => row
            .field
            .parse()
            .ok()
            .and_then(|field| field_of(field, item.and_then(|id| given.then.item(id)))),
    };
    let anchor = Anchor {
        item,
        field,
        quote: if field.is_some() { row.quote.clone() } else { String::new() },
        before: row.before.clone(),
        after: row.after.clone(),
    };
    find(&anchor, &given.then, now)
}

/// The field that the reviewer's page means; `had` is the item as the reviewer read it.
fn field_of(field: kansli_review::Field, had: Option<&Copied>) -> Option<Field> {
    use kansli_review::Field as Marked;
    Some(match field {
        Marked::Title => Field::Title,
        Marked::Background => Field::Background,
        Marked::Text => Field::Text,
        Marked::Proposal(_) => Field::Proposal,
        Marked::Position(..) | Marked::Action(_) => Field::Outcome,
        Marked::Brief(at) => {
            let written =
                |it: &Field| had.and_then(|had| had.text(*it)).is_some_and(|it| !it.is_empty());
            BRIEF.into_iter().filter(written).nth(at.into())?
        }
        Marked::Front(_) | Marked::Attachment(..) => return None,
    })
}

/// The place of what was found; none for what is gone.
pub(super) fn place(found: &Found) -> Option<&Place> {
    match found {
        Found::Exact(at) | Found::Moved { to: at, .. } | Found::Changed { at, .. } => Some(at),
        Found::Gone { .. } => None,
    }
}

/// The words that stand at the place of a remark.
pub(super) fn stands(found: &Found, now: &Copy) -> Option<String> {
    let at = place(found)?;
    let text = now.item(at.item?)?.text(at.field?)?;
    let words = at.range.clone().map_or(Some(text), |range| text.get(range));
    words.map(str::to_owned)
}

/// How a remark can be accepted now, the usual way first.
pub(super) fn ways(
    kept: &Kept,
    proposal: &Proposal,
    found: &Found,
    now: &Copy,
    state: RemarkState,
) -> Vec<AcceptHow> {
    let by_hand = match state {
        RemarkState::Open => vec![AcceptHow::Task, AcceptHow::Noted],
        RemarkState::Task => vec![AcceptHow::Noted],
        RemarkState::Accepted | RemarkState::Refused => return Vec::new(),
    };
    let there = |after: &Option<Uuid>| {
        after.is_none_or(|id| now.item(AgendaItemId::from_uuid(id)).is_some())
    };
    let as_found = match found {
        Found::Exact(_) | Found::Moved { .. } => Some(AcceptHow::Proposed),
        Found::Changed { .. } => Some(AcceptHow::InPlaceOfNow),
        Found::Gone { .. } => None,
    };
    let at = place(found);
    let has_words = at.is_some_and(|at| at.range.is_some() && at.field != Some(Field::Outcome));
    let first = match proposal {
        Proposal::Comment {} => None,
        Proposal::Correction { .. } if kept.amendment.is_none() => None,
        Proposal::Wording { .. } | Proposal::Correction { .. } => as_found.filter(|_| has_words),
        Proposal::Time { .. } => as_found,
        Proposal::Order { after } => as_found.filter(|_| there(after)),
        Proposal::NewItem { .. } => Some(AcceptHow::Proposed),
    };
    if kept.amendment.is_some() {
        return first.into_iter().collect();
    }
    first.into_iter().chain(by_hand).collect()
}

/// What a remark says in a line, for those who read it later.
pub(super) fn said(row: &rows::ReviewRemark, proposal: &Proposal) -> String {
    let proposed = match proposal {
        Proposal::Wording { words } | Proposal::Correction { words } => {
            format!("{} → {words}", row.quote)
        }
        Proposal::Time { minutes } => format!("→ {minutes} min"),
        Proposal::NewItem { title, .. } => title.clone(),
        Proposal::Comment {} | Proposal::Order { .. } => row.quote.clone(),
    };
    let both = [some(&row.text), some(&proposed)];
    both.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

const fn kind(proposal: &Proposal) -> RemarkKind {
    match proposal {
        Proposal::Comment {} => RemarkKind::Comment,
        Proposal::Wording { .. } => RemarkKind::Wording,
        Proposal::Correction { .. } => RemarkKind::Correction,
        Proposal::Time { .. } => RemarkKind::Time,
        Proposal::Order { .. } => RemarkKind::Order,
        Proposal::NewItem { .. } => RemarkKind::NewItem,
    }
}

const fn state_name(state: RemarkState) -> RemarkStateName {
    match state {
        RemarkState::Open => RemarkStateName::Open,
        RemarkState::Task => RemarkStateName::Task,
        RemarkState::Accepted => RemarkStateName::Accepted,
        RemarkState::Refused => RemarkStateName::Refused,
    }
}

pub(super) const fn state_of(name: RemarkStateName) -> RemarkState {
    match name {
        RemarkStateName::Open => RemarkState::Open,
        RemarkStateName::Task => RemarkState::Task,
        RemarkStateName::Accepted => RemarkState::Accepted,
        RemarkStateName::Refused => RemarkState::Refused,
    }
}
