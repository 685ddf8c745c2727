//! The minutes: what they say, from the very content that is hashed and approved.

use kansli_documents::meeting::{Attachment, Person, Side};
use kansli_documents::minutes::{
    Action, Attendee, Dissent, Handling, MinutesFacts, MinutesItem, MinutesKind, Outcome, Position,
    Recusal,
};
use kansli_documents::{Document, Head, Seal, Status};
use kansli_domain::agenda::Turn;
use kansli_domain::minutes::{ApproverRole, Kind, Stage};
use kansli_store::{Reader, rows};
use uuid::Uuid;

mod approvals;
mod publication;

use self::publication::Cleaning;
use super::CopyName;
use super::basis::{Basis, clauses, sitting, some};
use crate::desk::{Desk, Record};
use crate::error::{CommandResult, Failure};
use crate::minutes::content::{self, Content};
use crate::position::{PositionOutcome, told as of_position};
use crate::settle::facts;
use crate::shape::ItemNumber;
use crate::wire;
use crate::words::Words;

/// The minutes: as approved once they are, as they stand before.
pub(super) fn minutes(
    db: &Reader<'_>,
    basis: &Basis,
    desk: &Desk,
    copy: Option<CopyName>,
) -> CommandResult<Document> {
    let begun = || Failure::refused("minutes-refused-not-begun");
    let newest = desk.record.as_ref().ok_or_else(begun)?;
    let standing;
    let record = match copy {
        // A correction that is being written leaves what was approved as it stands.
        Some(copy @ (CopyName::Archive | CopyName::Publication)) => {
            let unapproved = || match copy {
                CopyName::Publication => {
                    Failure::refused("dispatch-refused-not-settled").at("copy").rule("PUB-001")
                }
                CopyName::Archive | CopyName::Work => {
                    Failure::refused("dispatch-refused-not-approved").at("copy")
                }
            };
            standing = desk.approved_record(db)?.ok_or_else(unapproved)?;
            &standing
        }
        Some(CopyName::Work) | None => newest,
    };
    let approved = matches!(record.minutes.stage, Stage::Approved { .. });
    let kept = content::kept(db, record)?.filter(|_| approved);
    let content = match kept {
        Some(kept) => kept,
        None => content::whole(desk, record)?,
    };
    let is_published = copy == Some(CopyName::Publication);
    let known = Known { basis, desk, content: &content, is_published };
    let status = match record.minutes.stage {
        Stage::Draft => Status::Draft,
        Stage::OutForApproval(_) => Status::AwaitingApproval,
        Stage::Approved { .. } if record.minutes.corrects.is_some() => Status::Corrected,
        Stage::Approved { .. } => Status::Approved,
    };
    let version = (record.row.revision > 1).then_some(record.row.revision.into());
    // The chair and the one who writes approve as what they are.
    let approvers = content.approvers.iter().filter(|it| it.role == ApproverRole::Approver.name());
    let mut head = Head { version, ..basis.head(desk, Some(status)) };
    // The record's own case number stands before its meeting's.
    if let Some(number) = facts::case_number(db, record.row.id)? {
        head.case_numbers.retain(|other| *other != number);
        head.case_numbers.insert(0, number);
    }
    let told = MinutesFacts {
        head,
        work_copy: matches!(copy, Some(CopyName::Work) | None),
        publication: is_published,
        markings: if is_published { Vec::new() } else { known.markings(db, record)? },
        kind: match record.minutes.kind {
            Kind::Protocol => MinutesKind::Protocol,
            Kind::Notes => MinutesKind::Notes,
        },
        sitting: sitting(&desk.meeting)?,
        chair: content.chair.as_deref().map(|name| known.person(name)),
        secretary: known.secretary(),
        approvers: approvers.map(|it| known.person(&it.name)).collect(),
        present: known.attendees(|it| counts(&it.kind) && there(&it.status)),
        others: known.attendees(|it| !counts(&it.kind) && there(&it.status)),
        absent: known.attendees(|it| it.status == "absent"),
        items: content.paragraphs.iter().map(|it| known.item(it)).collect::<CommandResult<_>>()?,
        closed_at: closed_at(&desk.meeting, record),
        next_meeting: next(db, desk)?,
        approvals: approvals::rows(&known, record)?,
        attachments: content
            .paragraphs
            .iter()
            .flat_map(|it| &it.papers)
            .map(|told| paper(told))
            .collect(),
        correction: content.correction.clone(),
        seal: match copy {
            Some(copy @ (CopyName::Archive | CopyName::Publication)) => {
                seal(db, basis, desk, record, copy)?
            }
            Some(CopyName::Work) | None => None,
        },
    };
    Ok(Document::Minutes(match is_published {
        true => Cleaning::of(db, desk, record, &known)?.clean(told),
        false => told,
    }))
}

/// One paragraph of the minutes, in the copy that was asked for.
pub(super) fn excerpt(
    db: &Reader<'_>,
    basis: &Basis,
    desk: &Desk,
    copy: Option<CopyName>,
    item: Option<Uuid>,
) -> CommandResult<Document> {
    let item = item.ok_or_else(|| Failure::invalid("dispatch-refused-which-item", "item"))?;
    if !desk.items.iter().any(|it| it.id == item) {
        return Err(Failure::not_found("item"));
    }
    let Document::Minutes(mut facts) = minutes(db, basis, desk, copy)? else {
        return Err(Failure::fault("minutes are minutes"));
    };
    let number = desk.number(item).to_string();
    facts.items.retain(|it| it.number == number);
    if facts.items.is_empty() {
        return Err(Failure::refused("dispatch-refused-not-in-minutes").at("item"));
    }
    Ok(Document::Excerpt(MinutesFacts { seal: None, ..facts }))
}

/// The hashes that a copy of the approved minutes is known again by: of the content, and of the step of
/// the journal that approved it. None before they are approved.
pub(super) fn seal_of(db: &Reader<'_>, desk: &Desk) -> CommandResult<Option<(String, String)>> {
    match desk.approved_record(db)? {
        Some(record) => hashes(db, &record),
        None => Ok(None),
    }
}

fn hashes(db: &Reader<'_>, record: &Record) -> CommandResult<Option<(String, String)>> {
    let Some(kept) = content::kept_row(db, record)? else { return Ok(None) };
    let step = db.last_change::<rows::MinutesSnapshot>(kept.id, &["event"])?;
    Ok(step.map(|step| (kept.content_hash, step.hash)))
}

fn seal(
    db: &Reader<'_>,
    basis: &Basis,
    desk: &Desk,
    record: &Record,
    copy: CopyName,
) -> CommandResult<Option<Seal>> {
    let hashes = hashes(db, record)?;
    Ok(hashes.map(|(content, step)| Seal {
        meeting: desk.meeting.id.to_string(),
        copy: wire::word(copy),
        language: wire::word(basis.words.language()),
        content: (copy == CopyName::Archive).then_some(content),
        step,
    }))
}

/// What to know before the publication copy of the minutes goes out.
pub(super) fn publication_advice(
    db: &Reader<'_>,
    basis: &Basis,
    desk: &Desk,
) -> CommandResult<String> {
    let reviewed = match desk.approved_record(db)? {
        Some(record) => crate::settle::redact::is_reviewed(db, desk, &record)?,
        None => false,
    };
    let key = if reviewed { "dispatch-advice-publication" } else { "dispatch-advice-unreviewed" };
    Ok(basis.words.say(key))
}

/// Kinds of attendees who sit for their side.
fn counts(kind: &str) -> bool {
    matches!(kind, "ordinary" | "member" | "substitute")
}

fn there(status: &str) -> bool {
    matches!(status, "on_site" | "remote")
}

/// A paper as the content tells it: number, name and hash.
fn paper(told: &str) -> Attachment {
    let (number, rest) = told.split_once(' ').unwrap_or((told, ""));
    let title = rest.rsplit_once(' ').map_or(rest, |(title, _)| title);
    Attachment { number: number.to_owned(), title: title.to_owned() }
}

/// What the content is told by.
struct Known<'a> {
    basis: &'a Basis,
    desk: &'a Desk,
    content: &'a Content,
    /// Who was partial is nothing to publish.
    is_published: bool,
}

impl Known<'_> {
    /// Somebody named in the content, as the list of those called has them.
    fn person(&self, name: &str) -> Person {
        let listed = self.content.attendance.iter().find(|it| it.name == name);
        listed.map_or_else(|| Person { name: name.to_owned(), ..Person::default() }, listed_person)
    }

    /// The one who wrote. The part is said where the name stands, so no seat is.
    fn secretary(&self) -> Option<Person> {
        let name = self.content.secretary.as_deref()?;
        Some(Person { role: None, side: None, ..self.person(name) })
    }

    fn attendees(&self, wanted: fn(&content::Present) -> bool) -> Vec<Attendee> {
        let there = self.content.attendance.iter().filter(|it| wanted(it));
        there
            .map(|it| Attendee {
                person: Person { role: some(&self.role(it)), ..listed_person(it) },
                remote: it.status == "remote",
                stands_in_for: it.stands_in_for.clone(),
                part: self.part(it),
                mandate_confirmed_by: it.mandate_confirmed_by.clone(),
                mandate_unconfirmed: counts(&it.kind) && self.lacks_mandate(it),
            })
            .collect()
    }

    /// As what somebody is listed: what the content says, else what it shows her or him to be.
    fn role(&self, of: &content::Present) -> String {
        if !of.role.trim().is_empty() {
            return of.role.clone();
        }
        let is = |name: &Option<String>| name.as_deref() == Some(of.name.as_str());
        let key = match of.kind.as_str() {
            _ if is(&self.content.chair) => "dispatch-role-chair",
            _ if is(&self.content.secretary) => "dispatch-role-secretary",
            "ordinary" | "member" => "dispatch-role-member",
            "substitute" => "dispatch-role-substitute",
            "secretary" => "dispatch-role-secretary",
            "guest" => "dispatch-role-guest",
            _ => "dispatch-role-adjunct",
        };
        self.basis.words.say(key)
    }

    /// Which items somebody took part in, when not all: came late, left before, or stepped out.
    fn part(&self, of: &content::Present) -> Option<String> {
        let is_recused =
            |it: &content::Paragraph| !self.is_published && it.recused.contains(&of.name);
        let recused: Vec<bool> = self.content.paragraphs.iter().map(is_recused).collect();
        let words = self.basis.words;
        let numbers: Vec<ItemNumber> = self.content.paragraphs.iter().map(|it| it.number).collect();
        let told = |key, places: &[bool]| words.fill(key, &[("numbers", ranges(places, &numbers))]);
        let partly = (of.arrived.is_some() || of.left.is_some())
            .then(|| self.turns_there(of))
            .flatten()
            .map(|turns| turns.into_iter().map(|(_, there)| there).collect::<Vec<_>>())
            .filter(|there| !there.iter().all(|it| *it));
        // A copy that is published does not say who stepped out, nor that somebody who did was there all the time.
        let hides =
            self.is_published && self.content.paragraphs.iter().any(|it| !it.recused.is_empty());
        let Some(there) = partly else {
            if hides {
                return Some(words.say("dispatch-part-there"));
            }
            return recused.contains(&true).then(|| told("dispatch-part-except", &recused));
        };
        let stepped_out = |place: usize| recused.get(place).copied().unwrap_or_default();
        let took_part: Vec<bool> =
            there.iter().enumerate().map(|(place, there)| *there && !stepped_out(place)).collect();
        // Came and went before any item ended.
        if !took_part.contains(&true) {
            return Some(words.say("dispatch-part-none"));
        }
        Some(told("dispatch-part", &took_part))
    }

    /// For each item whether somebody was in the meeting at it, by when she or he came and left.
    fn turns_there(&self, of: &content::Present) -> Option<Vec<(Uuid, bool)>> {
        let mut people = self.desk.attendance.people.iter();
        let mut attendee = people.find(|it| Some(it.person.uuid()) == of.person)?.clone();
        // Stepping out of an item is told at the item.
        attendee.recused.clear();
        let there = |turn: Turn| (turn.item.uuid(), attendee.is_present_at(turn));
        Some(self.desk.turns(self.basis.now).into_iter().map(there).collect())
    }

    /// Whether somebody is known to have been out of the meeting at an item.
    fn was_out(&self, name: &str, number: ItemNumber) -> bool {
        let listed = self.content.attendance.iter().find(|it| it.name == name);
        let turns = listed.and_then(|it| self.turns_there(it)).unwrap_or_default();
        turns.into_iter().any(|(item, there)| !there && self.desk.number(item) == number)
    }

    fn lacks_mandate(&self, of: &content::Present) -> bool {
        let seat = of.person.and_then(|person| self.desk.seat(person));
        of.mandate_confirmed_by.is_none() && !seat.is_some_and(|seat| seat.mandate_confirmed)
    }

    /// The secrecy markings of the meeting, the record, its paragraphs and its papers (OSL 5:5).
    fn markings(&self, db: &Reader<'_>, record: &Record) -> CommandResult<Vec<String>> {
        let (desk, words) = (self.desk, self.basis.words);
        let mut told = Vec::new();
        for subject in [desk.meeting.id, record.row.id] {
            let rows = facts::markings(db, subject)?;
            told.extend(rows.iter().map(|row| facts::marking_text(desk, row, words)));
        }
        let parts = desk.items.iter().map(|it| {
            let number = desk.number(it.id).to_string();
            (it.id, words.fill("settle-subject-paragraph", &[("number", number)]))
        });
        let papers = desk.attachments.iter().map(|it| {
            let values = [("number", it.number.to_string()), ("name", it.name.clone())];
            (it.id, words.fill("settle-subject-attachment", &values))
        });
        for (subject, name) in parts.chain(papers) {
            for row in facts::markings(db, subject)? {
                let marking = facts::marking_text(desk, &row, words);
                let values = [("name", name.clone()), ("marking", marking)];
                told.push(words.fill("dispatch-marking-of", &values));
            }
        }
        Ok(told)
    }

    fn item(&self, told: &content::Paragraph) -> CommandResult<MinutesItem> {
        let words = self.basis.words;
        let paper_text =
            |it: &String| words.fill("dispatch-paper-in-text", &[("number", paper(it).number)]);
        let recusal = |name: &String| Recusal {
            name: Some(name.clone()),
            left: self.was_out(name, told.number),
        };
        let positions = told.positions.iter().map(|it| self.position(it));
        Ok(MinutesItem {
            number: told.number.to_string(),
            title: told.title.clone(),
            presenter: some(&told.presenter),
            papers: told.papers.iter().map(paper_text).collect(),
            recusals: told.recused.iter().map(recusal).collect(),
            text: told.text.clone(),
            cuts: None,
            positions: positions.collect::<CommandResult<_>>()?,
            actions: told.actions.iter().map(|it| self.action(it)).collect(),
        })
    }

    fn position(&self, told: &content::Position) -> CommandResult<Position> {
        let own = self.basis.words.say("dispatch-own-handling");
        let handling = |organisation: &String| Handling {
            organisation: organisation.clone(),
            text: own.clone(),
        };
        let words = self.basis.words;
        Ok(Position {
            number: told.number.clone(),
            outcome: outcome(wire::read(&told.outcome)?),
            clauses: clauses(told.clauses.iter().map(String::as_str)),
            stances: of_position::stances(words, told),
            knowledge_areas: of_position::knowledge_areas(words, told),
            dissents: dissents(words, told),
            handling: told.own_decisions.iter().map(handling).collect(),
        })
    }

    fn action(&self, told: &content::Action) -> Action {
        let at = told.owner_id.and_then(|id| self.desk.person(id).organisation);
        Action {
            number: told.number.clone(),
            text: told.text.clone(),
            responsible: told.owner.clone(),
            organisation: at.map(|it| it.short),
            due: told.due.as_deref().and_then(|due| due.parse().ok()),
        }
    }
}

fn listed_person(it: &content::Present) -> Person {
    Person {
        name: it.name.clone(),
        role: some(&it.role),
        organisation: it.organisation.clone(),
        side: match it.side.as_str() {
            "SKS" => Some(Side::Sks),
            "AUTHORITIES" => Some(Side::Authorities),
            _ => None,
        },
    }
}

/// What came of a position, as minutes have it.
pub(super) const fn outcome(outcome: PositionOutcome) -> Outcome {
    match outcome {
        PositionOutcome::Proposed => Outcome::Proposed,
        PositionOutcome::Agreed | PositionOutcome::Superseded => Outcome::Agreed,
        PositionOutcome::NotAgreed => Outcome::NotAgreed,
    }
}

/// A differing view, which says itself whose it is.
pub(super) fn dissents(words: &Words, told: &content::Position) -> Vec<Dissent> {
    let text = of_position::dissent(words, told);
    text.map(|text| Dissent { who: String::new(), text }).into_iter().collect()
}

/// "1–2, 5": the numbers of the items that hold.
fn ranges(holds: &[bool], numbers: &[ItemNumber]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (place, _) in holds.iter().enumerate().filter(|(_, holds)| **holds) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == place => *last = place,
            _ => runs.push((place, place)),
        }
    }
    let number = |place: usize| numbers.get(place).map(ItemNumber::to_string).unwrap_or_default();
    let run = |&(first, last): &(usize, usize)| match last - first {
        0 => number(first),
        1 => format!("{}, {}", number(first), number(last)),
        _ => format!("{}–{}", number(first), number(last)),
    };
    runs.iter().map(run).collect::<Vec<_>>().join(", ")
}

/// When the meeting closed: when it was said to be held, if that was at the meeting and not before or after it; else when
/// the last item was done.
fn closed_at(row: &rows::Meeting, record: &Record) -> Option<chrono::NaiveTime> {
    let said = row
        .held_at
        .map(|at| at.naive_local())
        .filter(|at| *at > row.date.and_time(row.starts) && at.date() == row.date);
    let done = record.texts.iter().filter_map(|it| it.done_at).max();
    let all_done = record.texts.iter().all(|it| it.done_at.is_some());
    said.map(|at| at.time()).or(done.filter(|_| all_done).map(|at| at.naive_local().time()))
}

/// The body's next meeting that stands.
fn next(db: &Reader<'_>, desk: &Desk) -> CommandResult<Option<chrono::NaiveDate>> {
    let later: Vec<rows::Meeting> = db.by("body", &desk.meeting.body)?;
    let stands = later.into_iter().filter(|it| it.status != "cancelled");
    Ok(stands.map(|it| it.date).filter(|date| *date > desk.date()).min())
}
