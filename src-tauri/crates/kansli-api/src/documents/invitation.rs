//! Calendar invitations: how the one that went out stands, and what the next one says.
//!
//! What has gone out is in the `dispatch` rows: `invitation` for those sent to everybody,
//! `uninvitation` for those that take one person's invitation back.

mod standing;

use std::fmt::Display;

use chrono::{DateTime, Utc};
use kansli_calendar::Person;
use kansli_calendar::write::{self, Guest, Invitation, Purpose, Role};
use kansli_domain::attendance::Capacity;
use kansli_store::{Reader, rows};
use uuid::Uuid;

pub(crate) use self::standing::{Standing, content, standing};
use super::basis::Basis;
use super::call::items;
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};

/// The part of a meeting's UID after its id: never a host, so that it is the same everywhere.
const DOMAIN: &str = "kansli.invalid";
/// Minutes before the start that calendars remind.
const REMIND: u32 = 15;

/// The identity of a meeting, or of something of one, in every calendar.
pub(super) fn uid(thing: impl Display) -> String {
    format!("{thing}@{DOMAIN}")
}

/// The meeting that a UID is of, if it is one of ours.
pub(super) fn meeting_of(uid: &str) -> Option<Uuid> {
    let (id, domain) = uid.trim().split_once('@')?;
    id.parse().ok().filter(|_| domain.eq_ignore_ascii_case(DOMAIN))
}

/// Those who are called and have an address, the organiser among them.
pub(super) fn guests(db: &Reader<'_>, desk: &Desk) -> CommandResult<Vec<Guest>> {
    let mut guests = Vec::new();
    for it in desk.called() {
        let role = match it.capacity {
            Capacity::Member | Capacity::Substitute { .. } => Role::Required,
            Capacity::Adjunct | Capacity::Secretary | Capacity::Guest => Role::Optional,
        };
        if let Some(person) = addressed(db, desk, it.person.uuid())? {
            guests.push(Guest { person, role });
        }
    }
    Ok(guests)
}

/// Names of those who are called and have no address.
pub(super) fn unreachable(db: &Reader<'_>, desk: &Desk) -> CommandResult<Vec<String>> {
    let mut names = Vec::new();
    for it in desk.called().iter().map(|it| it.person.uuid()) {
        if addressed(db, desk, it)?.is_none() {
            names.push(desk.person(it).name);
        }
    }
    Ok(names)
}

/// A person with an address; none without.
pub(super) fn addressed(db: &Reader<'_>, desk: &Desk, id: Uuid) -> CommandResult<Option<Person>> {
    let row: Option<rows::Person> = db.get(id)?;
    let email = row.map(|it| it.email.trim().to_lowercase()).unwrap_or_default();
    let person = Person { name: desk.person(id).name, email };
    Ok((!person.email.is_empty()).then_some(person))
}

/// An invitation ready to be written.
pub(super) struct Prepared {
    /// What it says.
    pub(super) invitation: Invitation,
    /// `invitation`, or `uninvitation` for one person.
    pub(super) what: &'static str,
    /// Names of those who are called but have no address.
    pub(super) unreachable: Vec<String>,
    /// Whether it takes back what, as far as is known, nobody was sent: it may have gone out by
    /// hand all the same.
    pub(super) unannounced: bool,
    /// Whether none is known to have gone out before.
    pub(super) is_first: bool,
}

/// What would be sent now: to everybody, or to take `only` one person's invitation back.
pub(super) fn prepare(
    db: &Reader<'_>,
    basis: &Basis,
    desk: &Desk,
    only: Option<Uuid>,
    now: DateTime<Utc>,
) -> CommandResult<Prepared> {
    let row = &desk.meeting;
    let standing = standing(db, desk)?;
    let secretary = row.secretary.ok_or_else(|| Failure::refused("dispatch-refused-no-sender"))?;
    let organizer = addressed(db, desk, secretary)?.ok_or_else(|| {
        let name = desk.person(secretary).name;
        Failure::refused("dispatch-refused-sender-address").with("name", name)
    })?;
    let (purpose, sequence, guests) = match only {
        Some(person) => {
            let guest = taken_back(db, desk, &standing, person)?;
            (Purpose::Uninvite, standing.uninvite, vec![guest])
        }
        None => {
            let purpose = match standing.kind {
                "cancel" | "cancelled" => Purpose::Cancel,
                _ => Purpose::Invite,
            };
            (purpose, standing.next, guests(db, desk)?)
        }
    };
    // Whoever sends it is called, but never alone.
    if guests.iter().all(|it| it.person.email == organizer.email) {
        return Err(Failure::refused("dispatch-refused-nobody-called"));
    }
    let unreachable = if only.is_none() { unreachable(db, desk)? } else { Vec::new() };
    // The same invitation, saved again, is the same file.
    let again = standing.sent.filter(|_| only.is_none() && Some(sequence) == standing.sequence);
    let same = matches!(standing.kind, "current" | "cancelled");
    let stamp = again.filter(|_| same).map_or(now, |(at, _)| at.to_utc());
    let news = news(db, basis, desk)?;
    let invitation = Invitation {
        purpose,
        uid: uid(row.id),
        sequence,
        stamp,
        start: row.date.and_time(row.starts),
        end: row.date.and_time(row.ends),
        summary: summary(basis, desk),
        location: location(row),
        description: description(basis, desk, &news),
        comment: news,
        html: None,
        organizer,
        guests,
        remind_minutes: Some(REMIND),
    };
    let what = if only.is_some() { "uninvitation" } else { "invitation" };
    let unannounced = standing.kind == "cancelled" && standing.sequence.is_none();
    let is_first = standing.sequence.is_none_or(|sent| sent == sequence && sequence == 0);
    Ok(Prepared { invitation, what, unreachable, unannounced, is_first })
}

/// The place, or the link where there is none.
pub(super) fn location(row: &rows::Meeting) -> String {
    if row.place.trim().is_empty() { row.link.clone() } else { row.place.clone() }
}

/// The one whose invitation is taken back: only somebody who has one.
fn taken_back(
    db: &Reader<'_>,
    desk: &Desk,
    standing: &Standing,
    person: Uuid,
) -> CommandResult<Guest> {
    let found = addressed(db, desk, person)?;
    let had = standing.sent.as_ref().map_or(&[][..], |(_, recipients)| recipients.as_slice());
    match found.filter(|it| had.contains(&it.email)) {
        Some(person) => Ok(Guest { person, role: Role::Optional }),
        None => {
            let name = desk.person(person).name;
            Err(Failure::refused("dispatch-refused-not-invited").with("name", name).at("only"))
        }
    }
}

/// The invitation as a file.
pub(super) fn written(prepared: &Prepared) -> String {
    write::invitation(&prepared.invitation)
}

pub(super) fn summary(basis: &Basis, desk: &Desk) -> String {
    let row = &desk.meeting;
    let key =
        if row.is_formal { "dispatch-invitation-formal" } else { "dispatch-invitation-meeting" };
    let (number, year) = (row.number.to_string(), row.year.to_string());
    let body = basis.words.body(desk.body);
    marked(basis, basis.words.fill(key, &[("body", body), ("number", number), ("year", year)]))
}

/// A calendar's line, which says so when all is invented: a calendar shows little more.
pub(super) fn marked(basis: &Basis, summary: String) -> String {
    if !basis.demo {
        return summary;
    }
    basis.words.fill("dispatch-invitation-demo-summary", &[("summary", summary)])
}

/// What those called must be told: that it is cancelled or moved, and why.
fn news(db: &Reader<'_>, basis: &Basis, desk: &Desk) -> CommandResult<String> {
    let (row, words) = (&desk.meeting, basis.words);
    if row.status == "cancelled" {
        let reason = row.cancel_reason.trim().to_owned();
        return Ok(words.fill("dispatch-invitation-cancelled", &[("reason", reason)]));
    }
    let Some(moved) = super::call::moves(db, row)?.into_iter().max_by_key(|it| it.at) else {
        return Ok(String::new());
    };
    let (date, reason) = (words.day(moved.from_date), moved.reason.trim().to_owned());
    let key = match moved.from_date == row.date {
        true => "dispatch-invitation-retimed",
        false => "dispatch-invitation-moved",
    };
    Ok(words.fill(key, &[("date", date), ("reason", reason)]))
}

/// The news, the link, the agenda and how to answer, as plain text.
fn description(basis: &Basis, desk: &Desk, news: &str) -> String {
    let (row, words) = (&desk.meeting, basis.words);
    let mut lines = Vec::new();
    if !news.is_empty() {
        lines.push(news.to_owned());
    }
    if basis.demo {
        lines.push(words.say("dispatch-invitation-demo"));
    }
    if !row.link.trim().is_empty() {
        let link = row.link.trim().to_owned();
        lines.push(words.fill("dispatch-invitation-link", &[("link", link)]));
    }
    if let Some(day) = row.reply_by {
        lines.push(words.fill("dispatch-invitation-answer", &[("date", words.day(day))]));
    }
    let agenda = items(basis, desk);
    if !agenda.is_empty() {
        lines.push(String::new());
        lines.push(words.say("dispatch-invitation-agenda"));
    }
    for item in agenda {
        lines.extend(item.headings.iter().map(|heading| format!("\n{heading}")));
        let time = item.starts.map(|at| words.clock(at)).unwrap_or_default();
        lines.push(format!("{time} {}. {}", item.number, item.title));
    }
    lines.join("\n")
}

/// `Inbjudan-strategiska-styrgruppen-2027-03-19.ics`.
pub(super) fn file_name(basis: &Basis, desk: &Desk, purpose: Purpose, is_first: bool) -> String {
    let key = match purpose {
        Purpose::Invite if is_first => "dispatch-file-invitation",
        Purpose::Invite => "dispatch-file-update",
        Purpose::Hold => "dispatch-file-hold",
        Purpose::Cancel | Purpose::Uninvite => "dispatch-file-cancellation",
    };
    let kind = kansli_documents::file_name_part(&basis.words.say(key));
    let body = kansli_documents::file_name_part(&basis.words.body(desk.body).to_lowercase());
    format!("{kind}-{body}-{}.ics", desk.meeting.date)
}
