//! Scheduling messages (RFC 5546), from a calendar file or a saved mail: who is asked, who answers what.

mod mail;
mod outlook;
mod reply;

pub use reply::{Bearing, Reply, reply};

use chrono::{DateTime, Utc};

use crate::component::{self, Component};
use crate::event::details::{address, details, person};
use crate::event::read::{MOST_DESCRIBED, Reader};
use crate::event::{Person, Status};
use crate::expand::Moment;
use crate::problem::{Problem, ProblemKind};
use crate::property::Property;
use crate::{read, text, value};

/// A scheduling message. An answer need not say when the meeting is, so its events are read apart from those of
/// a [`Calendar`](crate::Calendar).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// `METHOD` in upper case, empty when absent.
    pub method: String,
    /// The events spoken of.
    pub items: Vec<Item>,
}

/// What a message says of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Which event.
    pub uid: String,
    /// Which occurrence of a series.
    pub recurrence_id: Option<Moment>,
    /// Which version the message speaks of.
    pub sequence: u32,
    /// When it was sent.
    pub stamp: Option<DateTime<Utc>>,
    /// Start, when it is said.
    pub start: Option<Moment>,
    /// End, when it is said.
    pub end: Option<Moment>,
    /// Who called the event.
    pub organizer: Option<Person>,
    /// `None` when absent or unknown.
    pub status: Option<Status>,
    /// What a person wrote, when it is more than blanks.
    pub comment: Option<String>,
    /// Who is asked or answers.
    pub attendees: Vec<Attendee>,
}

/// One `ATTENDEE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Who.
    pub person: Person,
    /// `PARTSTAT`; `None` when absent.
    pub answer: Option<Answer>,
    /// Whether an answer is asked for.
    pub rsvp: Option<bool>,
    /// `ROLE` in upper case.
    pub role: Option<String>,
    /// Addresses the question was passed on to.
    pub delegated_to: Vec<String>,
    /// Addresses it was passed on from.
    pub delegated_from: Vec<String>,
    /// The address that acts for the person.
    pub sent_by: Option<String>,
}

/// What an attendee answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Nothing yet; also any answer we do not know (RFC 5545, 3.2.12).
    NeedsAction,
    /// Yes.
    Accepted,
    /// No.
    Declined,
    /// Perhaps.
    Tentative,
    /// Passed on to someone else.
    Delegated,
}

impl Answer {
    /// The word in the file, in upper case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NeedsAction => "NEEDS-ACTION",
            Self::Accepted => "ACCEPTED",
            Self::Declined => "DECLINED",
            Self::Tentative => "TENTATIVE",
            Self::Delegated => "DELEGATED",
        }
    }

    fn read(text: &str) -> Self {
        [Self::Accepted, Self::Declined, Self::Tentative, Self::Delegated]
            .into_iter()
            .find(|answer| answer.as_str().eq_ignore_ascii_case(text.trim()))
            .unwrap_or(Self::NeedsAction)
    }
}

/// Reads a message from an `.ics` or `.eml` file. `None` when there is no calendar in it.
#[must_use]
pub fn message(bytes: &[u8]) -> (Option<Message>, Vec<Problem>) {
    let calendar = match mail::calendar_part(bytes) {
        Ok(calendar) => calendar,
        Err(kind) => return (None, vec![Problem::new(0, kind)]),
    };
    let mut problems = Vec::new();
    let octets = text::octets(&calendar);
    let root = component::tree(text::lines(&octets), &mut problems);
    let mut message: Option<Message> = None;
    let mut described_left = MOST_DESCRIBED;
    for calendar in read::calendars(&root) {
        let method = calendar.property("METHOD").map(|method| method.value.trim().to_uppercase());
        let message = message.get_or_insert_with(|| Message {
            method: method.unwrap_or_default(),
            items: Vec::new(),
        });
        let mut reader = Reader::new(calendar, described_left);
        for event in calendar.children.iter().filter(|child| child.name == "VEVENT") {
            message.items.extend(item(event, &mut reader));
        }
        described_left = reader.described_left;
        problems.append(&mut reader.problems);
    }
    if message.is_none() {
        problems = vec![Problem::new(0, ProblemKind::NotACalendar)];
    }
    (message, problems)
}

fn item(event: &Component<'_>, reader: &mut Reader<'_>) -> Option<Item> {
    let details = details(event);
    let recurrence_id = match event.property("RECURRENCE-ID") {
        None => None,
        // An answer to one occurrence must not pass for an answer to all.
        Some(property) => {
            Some(reader.when(property).or_else(|| reader.bad(&details.uid, property))?)
        }
    };
    let mut time = |name| event.property(name).and_then(|property| reader.when(property));
    let (start, end) = (time("DTSTART"), time("DTEND"));
    let comment = event.property("COMMENT").map(|comment| value::text(&comment.value));
    let comment = comment.map(|comment| comment.trim().to_owned());
    Some(Item {
        uid: details.uid,
        recurrence_id: recurrence_id.as_ref().map(Moment::from),
        sequence: details.sequence,
        stamp: details.stamp,
        start: start.as_ref().map(Moment::from),
        end: end.as_ref().map(Moment::from),
        organizer: details.organizer,
        status: details.status,
        comment: comment.filter(|comment| !comment.is_empty()),
        attendees: event.all("ATTENDEE").map(attendee).collect(),
    })
}

fn attendee(property: &Property<'_>) -> Attendee {
    let addresses = |name: &str| {
        let found = property.head.parameters.iter().filter(|(key, _)| key == name);
        found.flat_map(|(_, values)| values.iter().map(|value| address(value))).collect()
    };
    Attendee {
        person: person(property),
        answer: property.parameter("PARTSTAT").map(Answer::read),
        rsvp: property.parameter("RSVP").map(|rsvp| rsvp.eq_ignore_ascii_case("TRUE")),
        role: property.parameter("ROLE").map(str::to_uppercase),
        delegated_to: addresses("DELEGATED-TO"),
        delegated_from: addresses("DELEGATED-FROM"),
        sent_by: property.parameter("SENT-BY").map(address),
    }
}

#[cfg(test)]
mod tests;
