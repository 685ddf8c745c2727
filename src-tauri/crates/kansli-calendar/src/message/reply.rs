//! Answers to our invitations.

use chrono::{DateTime, Utc};

use super::{Answer, message, outlook};
use crate::event::Person;
use crate::expand::Moment;
use crate::problem::{Problem, ProblemKind};

/// One person's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Which meeting.
    pub uid: String,
    /// Which occurrence of a series.
    pub recurrence_id: Option<Moment>,
    /// Which version of the meeting was answered.
    pub sequence: u32,
    /// When it was answered; of several answers the latest stands.
    pub stamp: Option<DateTime<Utc>>,
    /// Who answers. The address may be unknown to us: passed on, or written from another account.
    pub attendee: Person,
    /// What is answered. A proposal of another time is no answer by itself.
    pub answer: Answer,
    /// What the person wrote.
    pub comment: Option<String>,
    /// Addresses the question was passed on to.
    pub delegated_to: Vec<String>,
    /// Addresses it was passed on from.
    pub delegated_from: Vec<String>,
    /// The address that answered for the person.
    pub sent_by: Option<String>,
    /// Another time, proposed with `METHOD:COUNTER`: start and end.
    pub proposal: Option<(Moment, Option<Moment>)>,
}

/// What an answer counts for, beside what we know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bearing {
    /// It stands.
    Current,
    /// It answers an earlier time or place; ask again.
    EarlierVersion,
    /// A later answer of the same person is already known.
    Superseded,
}

impl Reply {
    /// Beside the meeting's present `SEQUENCE` and the stamp of the same person's answer known so far.
    #[must_use]
    pub fn bearing(&self, sequence: u32, known: Option<DateTime<Utc>>) -> Bearing {
        if self.sequence < sequence {
            Bearing::EarlierVersion
        } else if self.stamp.zip(known).is_some_and(|(stamp, known)| stamp < known) {
            Bearing::Superseded
        } else {
            Bearing::Current
        }
    }

    /// Every address the answer can be known by, the person's own first.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        let person = std::iter::once(self.attendee.email.as_str());
        person.chain(self.sent_by.as_deref()).chain(self.delegated_from.iter().map(String::as_str))
    }
}

/// Reads the answers in an `.ics`, `.eml` or Outlook's `.msg` file.
///
/// ```
/// let ics = b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:m1\r\nSEQUENCE:2\r\n\
///     ATTENDEE;PARTSTAT=DECLINED:MAILTO:A@Example.invalid\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
/// let (replies, _) = kansli_calendar::reply(ics);
/// assert_eq!(replies[0].attendee.email, "a@example.invalid");
/// assert_eq!(replies[0].answer, kansli_calendar::Answer::Declined);
/// ```
#[must_use]
pub fn reply(bytes: &[u8]) -> (Vec<Reply>, Vec<Problem>) {
    if bytes.starts_with(outlook::MARK) {
        return match outlook::reply(bytes) {
            Ok(reply) => (vec![reply], Vec::new()),
            Err(kind) => (Vec::new(), vec![Problem::new(0, kind)]),
        };
    }
    let (message, mut problems) = message(bytes);
    let Some(message) = message else { return (Vec::new(), problems) };
    let counter = message.method == "COUNTER";
    if !counter && message.method != "REPLY" {
        problems.push(Problem { line: 0, kind: ProblemKind::NotAReply { method: message.method } });
        return (Vec::new(), problems);
    }
    let mut replies = Vec::new();
    for item in message.items {
        for attendee in item.attendees {
            replies.push(Reply {
                uid: item.uid.clone(),
                recurrence_id: item.recurrence_id,
                sequence: item.sequence,
                stamp: item.stamp,
                attendee: attendee.person,
                answer: attendee.answer.unwrap_or(Answer::NeedsAction),
                comment: item.comment.clone(),
                delegated_to: attendee.delegated_to,
                delegated_from: attendee.delegated_from,
                sent_by: attendee.sent_by,
                proposal: item.start.filter(|_| counter).map(|start| (start, item.end)),
            });
        }
    }
    (replies, problems)
}
