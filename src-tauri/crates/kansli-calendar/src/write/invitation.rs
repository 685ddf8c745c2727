//! Invitations after RFC 5546, with what Outlook, Google and Apple each need beside it.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::Lines;
use crate::event::Person;

/// What is said to the guests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// An invitation, or its next version (`METHOD:REQUEST`).
    Invite,
    /// The time is held until the invitation comes (`METHOD:REQUEST`, tentative).
    Hold,
    /// The meeting is called off (`METHOD:CANCEL`).
    Cancel,
    /// The meeting stands, but these guests are no longer wanted: `METHOD:CANCEL` without a status. The rest get
    /// an `Invite`.
    Uninvite,
}

/// One meeting and whom it is said to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// What is said.
    pub purpose: Purpose,
    /// The meeting's identity: the same in every version, never used again.
    pub uid: String,
    /// 0 first; one more with every change of time or place, and with a cancellation.
    pub sequence: u32,
    /// When this is sent.
    pub stamp: DateTime<Utc>,
    /// Swedish wall clock.
    pub start: NaiveDateTime,
    /// Swedish wall clock.
    pub end: NaiveDateTime,
    /// Title.
    pub summary: String,
    /// Place; may be empty.
    pub location: String,
    /// Plain text; may be empty and hold line breaks.
    pub description: String,
    /// What those invited are told about this version, in a sentence; may be empty.
    pub comment: String,
    /// The same as the description in HTML, for Outlook.
    pub html: Option<String>,
    /// The sender; the address must be the mail's From.
    pub organizer: Person,
    /// Each recipient must be among them.
    pub guests: Vec<Guest>,
    /// Minutes before the start; only said in an invitation.
    pub remind_minutes: Option<u32>,
}

/// Someone invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// Who.
    pub person: Person,
    /// In what part.
    pub role: Role,
}

/// A guest's part in the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Expected.
    Required,
    /// Welcome.
    Optional,
}

/// The invitation as an iCalendar object: one `METHOD`, one UID, times in Europe/Stockholm.
#[must_use]
pub fn invitation(invitation: &Invitation) -> String {
    let inviting = matches!(invitation.purpose, Purpose::Invite | Purpose::Hold);
    let mut lines = Lines::calendar(Some(if inviting { "REQUEST" } else { "CANCEL" }));
    lines.zone();
    lines.fixed("BEGIN:VEVENT");
    lines.value("UID", &invitation.uid);
    lines.stamp("DTSTAMP", invitation.stamp);
    lines.stamp("LAST-MODIFIED", invitation.stamp);
    lines.value("SEQUENCE", &invitation.sequence.to_string());
    for (name, time) in [("DTSTART", invitation.start), ("DTEND", invitation.end)] {
        lines.value(
            &format!("{name};TZID=Europe/Stockholm"),
            &time.format("%Y%m%dT%H%M%S").to_string(),
        );
    }
    lines.text("SUMMARY;LANGUAGE=sv-SE", &invitation.summary);
    lines.some_text("LOCATION", &invitation.location);
    lines.some_text("DESCRIPTION", &invitation.description);
    lines.some_text("COMMENT", &invitation.comment);
    lines.some_text("X-ALT-DESC;FMTTYPE=text/html", invitation.html.as_deref().unwrap_or_default());
    lines.person("ORGANIZER", &invitation.organizer.name, &invitation.organizer.email);
    for guest in &invitation.guests {
        let role = match guest.role {
            Role::Required => "REQ-PARTICIPANT",
            Role::Optional => "OPT-PARTICIPANT",
        };
        // Whoever sends the invitation comes, and answers nobody.
        let own = guest.person.email.eq_ignore_ascii_case(&invitation.organizer.email);
        let answer = if own { "ACCEPTED" } else { "NEEDS-ACTION" };
        let rsvp = if inviting && !own { "TRUE" } else { "FALSE" };
        let head = format!("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE={role};PARTSTAT={answer};RSVP={rsvp}");
        lines.person(&head, &guest.person.name, &guest.person.email);
    }
    standing(invitation.purpose, &mut lines);
    if let Some(minutes) = invitation.remind_minutes.filter(|_| inviting) {
        lines.fixed("BEGIN:VALARM");
        lines.fixed("ACTION:DISPLAY");
        lines.text("DESCRIPTION", &invitation.summary);
        lines.value("TRIGGER", &format!("-PT{minutes}M"));
        lines.fixed("END:VALARM");
    }
    lines.fixed("END:VEVENT");
    lines.fixed("END:VCALENDAR");
    lines.0
}

/// Whether the meeting stands, in the standard's words and in Microsoft's (MS-OXCICAL).
fn standing(purpose: Purpose, lines: &mut Lines) {
    match purpose {
        Purpose::Invite => lines.fixed("STATUS:CONFIRMED"),
        Purpose::Hold => lines.fixed("STATUS:TENTATIVE"),
        // CANCELLED only goes with a cancelled meeting (RFC 5546, 3.2.5).
        Purpose::Cancel => lines.fixed("STATUS:CANCELLED"),
        Purpose::Uninvite => {}
    }
    let (transparency, busy, intended) = match purpose {
        Purpose::Invite => ("OPAQUE", "TENTATIVE", "BUSY"),
        Purpose::Hold => ("OPAQUE", "TENTATIVE", "TENTATIVE"),
        Purpose::Cancel | Purpose::Uninvite => ("TRANSPARENT", "FREE", "FREE"),
    };
    lines.value("TRANSP", transparency);
    lines.fixed("CLASS:PUBLIC");
    lines.fixed("PRIORITY:5");
    lines.value("X-MICROSOFT-CDO-BUSYSTATUS", busy);
    lines.value("X-MICROSOFT-CDO-INTENDEDSTATUS", intended);
    lines.fixed("X-MICROSOFT-CDO-ALLDAYEVENT:FALSE");
    lines.fixed("X-MICROSOFT-CDO-IMPORTANCE:1");
    lines.fixed("X-MICROSOFT-DISALLOW-COUNTER:FALSE");
}
