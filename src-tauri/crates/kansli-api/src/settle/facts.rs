//! Public-record facts of a meeting, its record and its papers: shown, kept, and told as guidance.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kansli_domain::minutes::Stage;
use kansli_domain::public_record::{Facts, Guidance, PROVISIONS, Refusal, SecrecyMarking};
use kansli_store::{Reader, Title, Writer, rows};
use uuid::Uuid;

use super::{FactsSave, MarkingView, RecordFacts, SecrecyMark, SubjectFacts, SubjectName};
use crate::app::{Call, Step};
use crate::desk::Desk;
use crate::documents::own_organisation;
use crate::error::{CommandResult, Failure};
use crate::shape::{ById, ByMeeting};
use crate::wire;
use crate::words::Words;

/// Shows the facts of a meeting, its record and its papers.
pub(crate) fn get(call: &Call<'_>, request: ByMeeting) -> CommandResult<RecordFacts> {
    call.read(|db| show(call, db, request.meeting))
}

/// Keeps what the program cannot know by itself: case number, and when it was sent, to whom.
pub(crate) fn save(call: &Call<'_>, request: FactsSave) -> CommandResult<RecordFacts> {
    call.change(Step::new("settle-step-facts"), |db| {
        let desk = desk_of(&db.reader(), request.kind, request.subject)?;
        not_ahead(call, request.dispatched_on, "dispatchedOn")?;
        not_ahead(call, request.archived_on, "archivedOn")?;
        let is_settled = request.kind == SubjectName::Minutes && desk.is_approved();
        if request.archived_on.is_some() && !is_settled {
            return Err(Failure::refused("settle-refused-not-archived")
                .at("archivedOn")
                .rule("ARC-001"));
        }
        if request.kind == SubjectName::Meeting {
            let case_number = request.case_number.trim().to_owned();
            db.put(&rows::Meeting { case_number, ..desk.meeting.clone() })?;
        }
        let known = row(&db.reader(), request.subject)?;
        db.put(&rows::PublicRecord {
            id: known.map_or_else(|| call.new_id(), |row| row.id),
            kind: wire::word(request.kind),
            subject: Some(request.subject),
            // A meeting has its number itself.
            case_number: match request.kind {
                SubjectName::Meeting => String::new(),
                _ => request.case_number.trim().to_owned(),
            },
            dispatched_on: request.dispatched_on,
            dispatched_to: request.dispatched_to.trim().to_owned(),
            archived_on: request.archived_on,
        })?;
        told(call, db, &desk, "settle-step-facts", request.kind, request.subject)
    })
}

/// Refuses a day that has not come.
fn not_ahead(call: &Call<'_>, on: Option<NaiveDate>, field: &str) -> CommandResult<()> {
    let Some(on) = on.filter(|on| *on > call.today()) else { return Ok(()) };
    let words = call.words();
    let late = Failure::refused("settle-refused-not-yet").at(field);
    Err(late.with("on", words.day(on)).with("today", words.day(call.today())))
}

/// Marks something as secret, with provision, day and authority.
pub(crate) fn mark(call: &Call<'_>, request: SecrecyMark) -> CommandResult<RecordFacts> {
    call.change(Step::new("settle-step-marked"), |db| {
        let reader = db.reader();
        let desk = desk_of(&reader, request.kind, request.subject)?;
        let authority: Option<rows::Organisation> = reader.get(request.authority)?;
        let authority = authority.ok_or_else(|| Failure::not_found("organisation"))?;
        let on = request.on.unwrap_or(call.today());
        let marking =
            SecrecyMarking::of(&request.provision, on, authority.is_public_authority, call.today());
        let marking = marking.map_err(|no| refused(call.words(), no))?;
        db.put(&rows::SecrecyMarking {
            id: call.new_id(),
            kind: wire::word(request.kind),
            subject: Some(request.subject),
            provision: marking.provision,
            marked_on: Some(marking.on),
            authority: Some(authority.id),
        })?;
        told(call, db, &desk, "settle-step-marked", request.kind, request.subject)
    })
}

/// Takes a marking away.
pub(crate) fn unmark(call: &Call<'_>, request: ById) -> CommandResult<RecordFacts> {
    call.change(Step::new("settle-step-unmarked"), |db| {
        let missing = || Failure::not_found("secrecyMarking");
        let reader = db.reader();
        let row: rows::SecrecyMarking = reader.get(request.id)?.ok_or_else(missing)?;
        let subject = row.subject.ok_or_else(missing)?;
        let kind = wire::read(&row.kind)?;
        let desk = desk_of(&reader, kind, subject)?;
        db.delete::<rows::SecrecyMarking>(row.id)?;
        told(call, db, &desk, "settle-step-unmarked", kind, subject)
    })
}

/// The markings of a thing, oldest first.
pub(crate) fn markings(db: &Reader<'_>, subject: Uuid) -> CommandResult<Vec<rows::SecrecyMarking>> {
    Ok(db.by("subject", &Some(subject))?)
}

/// The case number of a record itself, if it has one beside its meeting's.
pub(crate) fn case_number(db: &Reader<'_>, subject: Uuid) -> CommandResult<Option<String>> {
    let row = row(db, subject)?;
    Ok(row.map(|row| row.case_number).filter(|number| !number.is_empty()))
}

/// "18 kap. 8 § OSL, 20 mars 2027, Socialstyrelsen".
pub(crate) fn marking_text(desk: &Desk, row: &rows::SecrecyMarking, words: &Words) -> String {
    let authority = row.authority.and_then(|id| desk.people.organisation(id, desk.date()));
    let parts = [
        Some(row.provision.clone()),
        row.marked_on.map(|on| words.day(on)),
        authority.map(|it| it.name),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// When a record was handed to the archive.
pub(crate) fn archived_on(db: &Reader<'_>, subject: Uuid) -> CommandResult<Option<NaiveDate>> {
    Ok(row(db, subject)?.and_then(|row| row.archived_on))
}

fn row(db: &Reader<'_>, subject: Uuid) -> CommandResult<Option<rows::PublicRecord>> {
    let rows: Vec<rows::PublicRecord> = db.by("subject", &Some(subject))?;
    Ok(rows.into_iter().next())
}

/// The desk that a subject lies on.
fn desk_of(db: &Reader<'_>, kind: SubjectName, subject: Uuid) -> CommandResult<Desk> {
    match kind {
        SubjectName::Meeting => Desk::of(db, subject),
        SubjectName::Minutes => Desk::of_minutes(db, subject),
        SubjectName::Paragraph => Desk::of_item(db, subject),
        SubjectName::Attachment => {
            let missing = || Failure::not_found("attachment");
            let row: rows::Attachment = db.get(subject)?.ok_or_else(missing)?;
            Desk::of(db, row.meeting.ok_or_else(missing)?)
        }
    }
}

fn told(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    key: &str,
    kind: SubjectName,
    subject: Uuid,
) -> CommandResult<RecordFacts> {
    db.title(Title::new(key).with("name", name(desk, kind, subject, call.words())));
    db.about_meeting(desk.meeting.id);
    show(call, &db.reader(), desk.meeting.id)
}

fn name(desk: &Desk, kind: SubjectName, subject: Uuid, words: &Words) -> String {
    match kind {
        SubjectName::Meeting => crate::meeting::show::title(words, desk.body, desk.called_by()),
        SubjectName::Minutes => {
            words.say(match desk.record.as_ref().map(|it| it.row.kind.as_str()) {
                Some("notes") => "settle-subject-notes",
                _ => "settle-subject-protocol",
            })
        }
        SubjectName::Paragraph => {
            words.fill("settle-subject-paragraph", &[("number", desk.number(subject).to_string())])
        }
        SubjectName::Attachment => {
            let paper = desk.attachments.iter().find(|it| it.id == subject);
            let values =
                paper.map(|it| [("number", it.number.to_string()), ("name", it.name.clone())]);
            values
                .map_or_else(String::new, |values| words.fill("settle-subject-attachment", &values))
        }
    }
}

fn show(call: &Call<'_>, db: &Reader<'_>, meeting: Uuid) -> CommandResult<RecordFacts> {
    let desk = Desk::of(db, meeting)?;
    let words = call.words();
    let own = own_organisation(db)?.map(|it| it.is_public_authority);
    let look = Look { db, desk: &desk, words, is_authority: own, sent: sent(db, meeting)? };
    let settled = desk.record.as_ref().and_then(|record| match record.minutes.stage {
        Stage::Approved { on, .. } => Some(on),
        Stage::Draft | Stage::OutForApproval(_) => None,
    });
    let mut subjects = vec![look.facts(SubjectName::Meeting, meeting, None)?];
    if let Some(record) = &desk.record {
        subjects.push(look.facts(SubjectName::Minutes, record.row.id, settled)?);
    }
    for item in &desk.items {
        let facts = look.facts(SubjectName::Paragraph, item.id, settled)?;
        // A paragraph is a part of the record: it has a line of its own only when it is marked.
        if !facts.markings.is_empty() {
            subjects.push(facts);
        }
    }
    for paper in &desk.attachments {
        subjects.push(look.facts(SubjectName::Attachment, paper.id, None)?);
    }
    Ok(RecordFacts {
        meeting,
        subjects,
        provisions: PROVISIONS.map(str::to_owned).to_vec(),
        advice: words.say("settle-guidance-not-advice"),
    })
}

/// When things of a meeting were sent, as the program was told: by what, for comments and else.
type Sent = BTreeMap<&'static str, (Option<NaiveDate>, Option<NaiveDate>)>;

fn sent(db: &Reader<'_>, meeting: Uuid) -> CommandResult<Sent> {
    let all: Vec<rows::Dispatch> = db.by("meeting", &Some(meeting))?;
    let mut sent = Sent::new();
    for it in all {
        let what = if it.what == "minutes" { "minutes" } else { "meeting" };
        let (comments, other) = sent.entry(what).or_default();
        let first = if it.purpose == "comment" { comments } else { other };
        let on = it.at.date_naive();
        *first = Some(first.map_or(on, |before| before.min(on)));
    }
    Ok(sent)
}

struct Look<'a> {
    db: &'a Reader<'a>,
    desk: &'a Desk,
    words: &'a Words,
    is_authority: Option<bool>,
    sent: Sent,
}

impl Look<'_> {
    fn facts(
        &self,
        kind: SubjectName,
        subject: Uuid,
        settled: Option<NaiveDate>,
    ) -> CommandResult<SubjectFacts> {
        let Self { db, desk, words, .. } = self;
        let kept = row(db, subject)?;
        let of = match kind {
            SubjectName::Meeting => Some("meeting"),
            SubjectName::Minutes | SubjectName::Paragraph => Some("minutes"),
            SubjectName::Attachment => None,
        };
        let (commented, logged) = of.and_then(|of| self.sent.get(of)).copied().unwrap_or_default();
        let noted = kept.as_ref().and_then(|row| row.dispatched_on);
        let dispatched = [noted, logged].into_iter().flatten().min();
        let facts = Facts { settled, dispatched, commented };
        let markings = markings(db, subject)?;
        let own_number = kept.as_ref().map(|row| row.case_number.clone()).unwrap_or_default();
        Ok(SubjectFacts {
            kind,
            subject,
            name: name(desk, kind, subject, words),
            draft: facts.is_draft() && kind != SubjectName::Meeting,
            settled_on: settled,
            dispatched_on: dispatched,
            noted_on: noted,
            archived_on: kept.as_ref().and_then(|row| row.archived_on),
            dispatched_to: kept.map(|row| row.dispatched_to).unwrap_or_default(),
            commented_on: commented,
            case_number: match kind {
                SubjectName::Meeting => desk.meeting.case_number.clone(),
                _ => own_number,
            },
            guidance: facts
                .guidance(self.is_authority, !markings.is_empty())
                .into_iter()
                .map(|told| words.say(key(told)))
                .collect(),
            markings: markings.iter().map(|row| self.marking(row)).collect(),
        })
    }

    fn marking(&self, row: &rows::SecrecyMarking) -> MarkingView {
        let authority =
            row.authority.and_then(|id| self.desk.people.organisation(id, self.desk.date()));
        MarkingView {
            id: row.id,
            provision: row.provision.clone(),
            on: row.marked_on,
            authority,
            text: marking_text(self.desk, row, self.words),
        }
    }
}

const fn key(guidance: Guidance) -> &'static str {
    match guidance {
        Guidance::DraftAtAuthority => "settle-guidance-draft-authority",
        Guidance::DraftElsewhere => "settle-guidance-draft-elsewhere",
        Guidance::DraftSomewhere => "settle-guidance-draft",
        Guidance::SentForComments => "settle-guidance-comments",
        Guidance::Settled => "settle-guidance-settled",
        Guidance::Dispatched => "settle-guidance-dispatched",
        Guidance::Received => "settle-guidance-received",
        Guidance::Marked => "settle-guidance-marked",
    }
}

fn refused(words: &Words, no: Refusal) -> Failure {
    match no {
        Refusal::NoProvision => Failure::refused("settle-refused-no-provision").at("provision"),
        Refusal::NotAnAuthority => {
            Failure::refused("settle-refused-no-authority").at("authority").rule("PUB-005")
        }
        Refusal::InTheFuture { on, today } => Failure::refused("settle-refused-not-yet")
            .with("on", words.day(on))
            .with("today", words.day(today))
            .at("on"),
    }
}
