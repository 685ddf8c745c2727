//! Reviews as the window shows them: rounds, who has answered, and the remarks beside what they are about.

use chrono::{NaiveDate, SecondsFormat};
use kansli_domain::deadline;
use kansli_domain::minutes::Stage;
use kansli_store::Reader;
use uuid::Uuid;

use super::contents::{self, Now};
use super::known::{self, Given};
use super::{ReviewKind, ReviewOf, ReviewPackageView, ReviewRound, ReviewsView, remark, standing};
use crate::agenda::approval;
use crate::app::Call;
use crate::desk::Desk;
use crate::documents::advice_of_review;
use crate::error::CommandResult;
use crate::minutes::MinutesKind;
use crate::wire::{self, count};
use crate::words::Words;

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
                remarks.push(remark::view(desk, given, kept, (&copy, &at), words)?);
            }
        }
    }
    remarks.sort_by_key(|it| (it.number.is_none(), it.number, it.round));
    let open = remarks.iter().filter(|it| !remark::state_of(it.state).is_settled()).count();
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

/// Whether what is reviewed are the notes of a meeting, and no minutes.
pub(super) fn is_notes(desk: &Desk, kind: ReviewKind) -> bool {
    let notes = wire::word(MinutesKind::Notes);
    kind == ReviewKind::Minutes && desk.record.as_ref().is_some_and(|it| it.row.kind == notes)
}

/// The usual greeting.
pub(super) fn greeting(desk: &Desk, kind: ReviewKind, name: &str, words: &Words) -> String {
    let first = name.split_whitespace().next().unwrap_or_default().to_owned();
    let key = match kind {
        ReviewKind::Agenda => "review-greeting-agenda",
        ReviewKind::Minutes if is_notes(desk, kind) => "review-greeting-notes",
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
            None => approval::changes(desk, &contents::printed(&it.row)?, call.words()),
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
