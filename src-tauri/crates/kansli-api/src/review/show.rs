//! Reviews as the window shows them: rounds, who has answered, and the remarks beside what they are about.

use chrono::{NaiveDate, SecondsFormat};
use kansli_domain::deadline;
use kansli_domain::id::AgendaItemId;
use kansli_domain::minutes::Stage;
use kansli_domain::review::{Anchor, Copy, Field, Found, Place, RemarkState, find};
use kansli_review::Proposal;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::contents::Now;
use super::forms::{BRIEF, some};
use super::known::{self, Given, Kept};
use super::{
    AcceptHow, FoundPlace, RemarkKind, RemarkStateName, RemarkView, ReviewKind, ReviewOf,
    ReviewPackageView, ReviewRound, ReviewsView, standing,
};
use crate::agenda::approval;
use crate::app::Call;
use crate::desk::Desk;
use crate::documents::advice_of_review;
use crate::error::CommandResult;
use crate::settle::compare::parts;
use crate::shape::ItemNumber;
use crate::wire::{self, count};
use crate::words::Words;

/// The shortest passphrase that locks anything, in characters.
pub(super) const SHORTEST_PASSPHRASE: usize = 12;

/// Shows the reviews of a meeting's agenda, or of its minutes.
pub(crate) fn get(call: &Call<'_>, request: ReviewOf) -> CommandResult<ReviewsView> {
    call.read(|db| view(call, db, &Desk::of(db, request.meeting)?, request.kind))
}

/// The reviews of what lies on a desk.
pub(super) fn view(
    call: &Call<'_>,
    db: &Reader<'_>,
    desk: &Desk,
    kind: ReviewKind,
) -> CommandResult<ReviewsView> {
    let words = call.words();
    let given = known::of_meeting(db, desk.meeting.id, kind)?;
    let locked = cannot(desk, kind);
    // Minutes that are not begun are nothing to review, nor to hold remarks against.
    let begun = kind == ReviewKind::Agenda || desk.record.is_some();
    let now = begun.then(|| Now::on(desk, kind)).transpose()?;
    let copy = now.as_ref().map(|now| now.copy.clone()).unwrap_or_default();
    let mut remarks = Vec::new();
    for given in &given {
        for taken in &given.answers {
            for kept in &taken.remarks {
                let at = taken.row.received_at.to_rfc3339_opts(SecondsFormat::Secs, true);
                remarks.push(remark(desk, given, kept, (&copy, &at), words)?);
            }
        }
    }
    remarks.sort_by_key(|it| (it.number.is_none(), it.number, it.round));
    let open = remarks.iter().filter(|it| !state_of(it.state).is_settled()).count();
    let wanted = wanted(desk, kind);
    let person = |id: &Uuid| desk.person(*id);
    let called = desk.called().into_iter().map(|it| it.person.uuid());
    let others = called.filter(|id| !wanted.contains(id)).map(|id| desk.person(id)).collect();
    let first = wanted.first().map(|id| desk.person(*id).name).unwrap_or_default();
    let hash = now.map(|now| now.hash).unwrap_or_default();
    Ok(ReviewsView {
        meeting: desk.meeting.id,
        kind,
        suggested: wanted.iter().map(person).collect(),
        others,
        answer_by: answer_by(call, db, desk, kind)?,
        greeting: greeting(desk, kind, &first, words),
        advice: advice_of_review(call, db, None)?,
        answered: kind == ReviewKind::Agenda && desk.asked.is_answered(),
        text: standing::whole(&given, words),
        locked: locked.map(|key| words.say(key)),
        rounds: rounds(call, desk, &given, &hash)?,
        open: count(open),
        remarks,
    })
}

/// Why no package can be made now; none when it can.
pub(super) fn cannot(desk: &Desk, kind: ReviewKind) -> Option<&'static str> {
    match kind {
        ReviewKind::Agenda if desk.agenda.items.is_empty() => Some("review-refused-no-agenda"),
        ReviewKind::Agenda => None,
        ReviewKind::Minutes => match desk.record.as_ref().map(|it| &it.minutes.stage) {
            None => Some("review-refused-not-begun"),
            Some(Stage::Approved { .. }) => Some("review-refused-settled"),
            Some(Stage::Draft | Stage::OutForApproval(_)) => None,
        },
    }
}

/// Whose answer is wanted: the chair's on the agenda, the approvers' on minutes.
pub(super) fn wanted(desk: &Desk, kind: ReviewKind) -> Vec<Uuid> {
    match kind {
        ReviewKind::Agenda => desk.chair().and_then(|term| term.person).into_iter().collect(),
        ReviewKind::Minutes => {
            let record = desk.record.as_ref();
            let approvers = record.map(|it| it.minutes.approvers.as_slice()).unwrap_or_default();
            approvers.iter().map(|it| it.person.uuid()).collect()
        }
    }
}

/// As what somebody is asked; none: as a colleague.
pub(super) fn role(desk: &Desk, person: Uuid, words: &Words) -> Option<String> {
    let chair = desk.chair().and_then(|term| term.person) == Some(person);
    let approver = wanted(desk, ReviewKind::Minutes).contains(&person);
    let key = match (chair, approver) {
        (true, _) => "review-role-chair",
        (false, true) => "review-role-approver",
        (false, false) => return None,
    };
    Some(words.say(key))
}

/// The usual greeting.
pub(super) fn greeting(desk: &Desk, kind: ReviewKind, name: &str, words: &Words) -> String {
    let first = name.split_whitespace().next().unwrap_or_default().to_owned();
    let key = match kind {
        ReviewKind::Agenda => "review-greeting-agenda",
        ReviewKind::Minutes => "review-greeting-minutes",
    };
    words.fill(key, &[("name", first), ("day", words.weekday(desk.date()))])
}

/// When an answer is usually wanted: by the chair's deadline, or that of the round of approval.
fn answer_by(
    call: &Call<'_>,
    db: &Reader<'_>,
    desk: &Desk,
    kind: ReviewKind,
) -> CommandResult<Option<NaiveDate>> {
    let due = match kind {
        ReviewKind::Agenda => {
            let settings = crate::settings::current(db)?;
            let deadlines = deadline::of_meeting(desk.date(), &settings);
            let review = deadlines.iter().find(|it| it.what == deadline::Step::ChairReview);
            review.map(|it| it.on)
        }
        ReviewKind::Minutes => match desk.record.as_ref().map(|it| &it.minutes.stage) {
            Some(Stage::OutForApproval(round)) => Some(round.due),
            _ => None,
        },
    };
    Ok(due.filter(|due| *due >= call.today()))
}

fn rounds(
    call: &Call<'_>,
    desk: &Desk,
    given: &[Given],
    hash: &str,
) -> CommandResult<Vec<ReviewRound>> {
    let mut rounds: Vec<ReviewRound> = Vec::new();
    for it in given.iter().rev() {
        let package = package(call, desk, it)?;
        if let Some(round) = rounds.last_mut().filter(|round| round.round == it.row.round) {
            round.packages.insert(0, package);
            continue;
        }
        let changes = match it.row.minutes {
            None => approval::changes(desk, &super::contents::printed(&it.row)?, call.words()),
            Some(_) => Vec::new(),
        };
        rounds.push(ReviewRound {
            round: it.row.round,
            made_at: it.row.made_at.to_rfc3339_opts(SecondsFormat::Secs, true),
            content: it.row.content_hash.clone(),
            changed: it.row.content_hash != hash,
            changes,
            packages: vec![package],
        });
    }
    Ok(rounds)
}

fn package(call: &Call<'_>, desk: &Desk, given: &Given) -> CommandResult<ReviewPackageView> {
    let row = &given.row;
    let answers = given.answers.iter().map(|it| standing::answer(desk, it, call.words()));
    let late = given.answers.is_empty() && row.answer_by.is_some_and(|by| by < call.today());
    Ok(ReviewPackageView {
        id: row.id,
        reviewer: desk.person(row.reviewer.unwrap_or_default()),
        answer_by: row.answer_by,
        form: wire::read(&row.form)?,
        locked: row.locked,
        late,
        answers: answers.collect::<CommandResult<_>>()?,
        text: standing::package(given, call.words()),
    })
}

/// A remark beside what it is about in `now`, with when it was taken.
pub(super) fn remark(
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
fn field_of(
    field: kansli_review::Field,
    had: Option<&kansli_domain::review::Copied>,
) -> Option<Field> {
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

const fn state_of(name: RemarkStateName) -> RemarkState {
    match name {
        RemarkStateName::Open => RemarkState::Open,
        RemarkStateName::Task => RemarkState::Task,
        RemarkStateName::Accepted => RemarkState::Accepted,
        RemarkStateName::Refused => RemarkState::Refused,
    }
}
