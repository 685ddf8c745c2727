//! Answers in: foreign input, named as what it is, shown before it is taken.

use chrono::SecondsFormat;
use kansli_review::reading::limits::MOST_BYTES;
use kansli_review::{AnswerRefusal, Expectation, Reading, Trust, read_answer, read_by_hand};
use kansli_store::{Reader, Title, Writer, rows};

use super::contents::Now;
use super::known::{self, Given, Kept, Taken};
use super::weigh::{verdict, weigh};
use super::{
    ReviewAnswerRead, ReviewAnswerReading, ReviewKind, WeightName, answer, refused, remark,
    standing,
};
use crate::agenda::{AgendaStateName, AgendaStep, steps};
use crate::app::{Call, Step};
use crate::desk::{Desk, put_order};
use crate::error::{CommandResult, Failure};
use crate::meeting;
use crate::minutes::{ApprovalMethod, MinutesApprove, approve};
use crate::source::Source;
use crate::wire;

/// An answer held against what is kept.
struct Held {
    reading: Reading,
    given: Given,
    desk: Desk,
    now: Now,
    weight: WeightName,
    answer: Taken,
}

/// Reads an answer: shows what it brings, and takes it if that is asked.
pub(crate) fn read(
    call: &Call<'_>,
    request: ReviewAnswerRead,
) -> CommandResult<ReviewAnswerReading> {
    let bytes = bytes_of(&request)?;
    let held = call.read(|db| hold(call, db, &request, &bytes))?;
    if !request.take {
        return view(call, &held, false);
    }
    let settles = known::kind_of(&held.given.row) == ReviewKind::Minutes
        && held.weight == WeightName::Approves;
    // Undo does not reach an approval of minutes: somebody else gave it.
    let step = Step::new("review-step-taken");
    let keeps_records = call.may::<rows::Minutes>().is_ok();
    call.change(if settles { step.lasting() } else { step }, |db| {
        let held = hold(call, &db.reader(), &request, &bytes)?;
        take(call, db, &held, keeps_records)?;
        view(call, &held, true)
    })
}

fn bytes_of(request: &ReviewAnswerRead) -> CommandResult<Vec<u8>> {
    let ReviewAnswerRead { path, bytes, text, .. } = request;
    let file = Source { path: path.as_deref(), bytes: bytes.as_deref(), text: text.as_deref() };
    file.up_to(MOST_BYTES as u64)?
        .ok_or_else(|| Failure::invalid("review-refused-large", "path").with("most", MOST_BYTES))
}

/// Reads the answer against every package that was made, and judges it by what is printed now.
fn hold(
    call: &Call<'_>,
    db: &Reader<'_>,
    request: &ReviewAnswerRead,
    bytes: &[u8],
) -> CommandResult<Held> {
    let given = known::given(db, db.all()?)?;
    let packages = given.iter().map(answer::known_package).collect::<CommandResult<_>>()?;
    let expected = Expectation { packages, chosen: request.package, received_at: call.now() };
    let place = request.path.clone().unwrap_or_default();
    let reading = match (request.by_hand, std::str::from_utf8(bytes)) {
        (true, Ok(text)) => read_by_hand(text, &expected),
        (true, Err(_)) => Err(AnswerRefusal::NotAnAnswer),
        (false, _) => read_answer(bytes, &expected),
    };
    let reading = reading.map_err(|no| refused::of(&no).at(place))?;
    let of = |it: &Given| it.row.id == reading.answer.package;
    let given = given.into_iter().find(of).ok_or_else(|| Failure::not_found("package"))?;
    let desk = Desk::of(db, given.row.meeting.unwrap_or_default())?;
    let now = Now::on(&desk, known::kind_of(&given.row))?;
    let answer = answer::rows_of(call, &given, &reading)?;
    let weight = weigh(call, db, &desk, (&given, &now), &reading, &answer)?;
    Ok(Held { reading, given, desk, now, weight, answer })
}

/// Puts the answer with its remarks, and the approval that it gives.
fn take(call: &Call<'_>, db: &Writer<'_>, held: &Held, keeps_records: bool) -> CommandResult<()> {
    let Held { given, desk, weight, answer, .. } = held;
    let reviewer = given.row.reviewer;
    let kind = known::kind_of(&given.row);
    if *weight == WeightName::Approves {
        match kind {
            ReviewKind::Agenda => {
                let step = AgendaStep {
                    meeting: desk.meeting.id,
                    state: AgendaStateName::ChairReviewed,
                    by: reviewer,
                    content: Some(given.row.content_hash.clone()),
                };
                desk.editable(call.words())?;
                put_order(db, &steps::taken(call, db, desk, &step)?)?;
            }
            ReviewKind::Minutes => {
                let approval = MinutesApprove {
                    minutes: given.row.minutes.unwrap_or_default(),
                    person: reviewer.unwrap_or_default(),
                    on: None,
                    method: ApprovalMethod::AnswerFile,
                    content_hash: given.row.content_hash.clone(),
                };
                approve::give(call, db, desk, &approval, keeps_records)?;
            }
        }
    }
    db.put(&rows::ReviewAnswer { weight: wire::word(*weight), ..answer.row.clone() })?;
    for Kept { row, amendment } in &answer.remarks {
        if let Some(amendment) = amendment {
            db.put(amendment)?;
        }
        db.put(row)?;
    }
    let name = desk.person(reviewer.unwrap_or_default()).name;
    let title = Title::new("review-step-taken").with("name", name);
    db.title(title.with("round", given.row.round));
    db.about_meeting(desk.meeting.id);
    Ok(())
}

fn view(call: &Call<'_>, held: &Held, taken: bool) -> CommandResult<ReviewAnswerReading> {
    let words = call.words();
    let Held { reading, given, desk, now, weight, answer } = held;
    let reviewer = desk.person(given.row.reviewer.unwrap_or_default());
    let verdict = verdict(reading.answer.verdict);
    let at = answer.row.received_at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let remark = |kept: &Kept| remark::view(desk, given, kept, (&now.copy, &at), words);
    let mut told: Vec<String> = standing::weighed(*weight, desk, words).into_iter().collect();
    if reading.trust == Trust::Unsigned {
        told.push(words.say("review-standing-unsigned"));
    }
    let stale = given.row.content_hash != now.hash;
    if stale && *weight != WeightName::Stale {
        told.push(words.say("review-standing-stale"));
    }
    if !given.answers.is_empty() {
        told.push(words.say("review-standing-again"));
    }
    Ok(ReviewAnswerReading {
        meeting: desk.meeting.id,
        kind: known::kind_of(&given.row),
        meeting_title: meeting::show::title(words, desk.body, desk.called_by()),
        package: given.row.id,
        round: given.row.round,
        text: standing::told(
            (&reviewer.name, verdict),
            given.row.round,
            reading.answer.answered_at,
            words,
        ),
        reviewer,
        verdict,
        weight: *weight,
        standing: told,
        beside: reading.beside.clone(),
        remarks: answer.remarks.iter().map(remark).collect::<CommandResult<_>>()?,
        taken,
    })
}
