//! Events of imported calendars: what the Council, Huvudmannagruppen and SKS have planned,
//! and when people are busy. They are seen, judged against, and never planned here.

use chrono::{NaiveDate as Date, NaiveDateTime, NaiveTime};

use crate::body::BodyKey;
use crate::id::CalendarEventId;

/// One occurrence of an imported event, in Swedish local time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Identity.
    pub id: CalendarEventId,
    /// What it is to the partnership.
    pub kind: EventKind,
    /// What its calendar calls it.
    pub title: String,
    /// When.
    pub span: Span,
    /// Whether it stands.
    pub standing: Standing,
    /// When somebody is busy: the bodies that she or he sits in; none means that nobody knows, and
    /// it concerns them all.
    pub bodies: Vec<BodyKey>,
}

/// What an event is to the partnership; a person may say otherwise than the guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventKind {
    /// A meeting of the Council (*rådsmöte*).
    CouncilMeeting,
    /// A consultation (*samråd*) between the Council and Huvudmannagruppen.
    Consultation,
    /// A meeting of Huvudmannagruppen.
    PrincipalsMeeting,
    /// A meeting of SKS.
    SksMeeting,
    /// A day by which something is done.
    Deadline,
    /// Somebody is busy.
    Busy,
    /// Shown, and without consequence.
    Other,
}

/// Whose calendar was imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CalendarKind {
    /// The Council's.
    Council,
    /// The consultations' own, where they have one.
    Consultation,
    /// Huvudmannagruppen's.
    Principals,
    /// SKS's.
    Sks,
    /// Somebody's time.
    Busy,
}

/// Whether an event stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// It does.
    Confirmed,
    /// It may.
    Tentative,
    /// It does not.
    Cancelled,
}

/// When an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Span {
    /// Whole days, from the first to the last.
    Days {
        /// The first day.
        first: Date,
        /// The last day, itself included.
        last: Date,
    },
    /// From a time up to another.
    Hours {
        /// When it starts.
        from: NaiveDateTime,
        /// When it is over.
        to: NaiveDateTime,
    },
}

impl Event {
    /// Whether it concerns a body's meetings.
    pub fn concerns(&self, body: BodyKey) -> bool {
        self.bodies.is_empty() || self.bodies.contains(&body)
    }

    /// Whether it is to be reckoned with.
    pub fn stands(&self) -> bool {
        self.standing != Standing::Cancelled
    }
}

impl Span {
    /// Its first day.
    pub const fn date(self) -> Date {
        match self {
            Span::Days { first, .. } => first,
            Span::Hours { from, .. } => from.date(),
        }
    }

    /// Its last day; an event that ends at midnight ends the day before.
    pub fn last_date(self) -> Date {
        match self {
            Span::Days { last, .. } => last,
            Span::Hours { from, to } if to.time() == NaiveTime::MIN && to > from => {
                to.date().pred_opt().unwrap_or(to.date())
            }
            Span::Hours { to, .. } => to.date(),
        }
    }

    /// From its first moment up to the moment after its last.
    pub fn hours(self) -> (NaiveDateTime, NaiveDateTime) {
        match self {
            Span::Days { first, last } => {
                let after = last.succ_opt().unwrap_or(last);
                (first.and_time(NaiveTime::MIN), after.and_time(NaiveTime::MIN))
            }
            Span::Hours { from, to } => (from, to),
        }
    }
}

/// Guesses what an event is from whose calendar it stands in and what it is called.
///
/// The words are those of the sample calendars (council.md § 4); a deadline outranks a
/// consultation, and a meeting of the secretariats is nobody's obstacle.
pub fn classify(calendar: CalendarKind, title: &str) -> EventKind {
    let title = title.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| title.contains(word));
    match calendar {
        CalendarKind::Busy => EventKind::Busy,
        _ if says(&["sista dag", "mandatperiod slutar", "mandatperioden slutar", "deadline"]) => {
            EventKind::Deadline
        }
        _ if says(&["kansli", "avstämning"]) => EventKind::Other,
        CalendarKind::Consultation => EventKind::Consultation,
        CalendarKind::Council | CalendarKind::Principals if says(&["samråd"]) => {
            EventKind::Consultation
        }
        CalendarKind::Council if says(&["huvudmannagruppen"]) => EventKind::PrincipalsMeeting,
        CalendarKind::Council => EventKind::CouncilMeeting,
        CalendarKind::Principals => EventKind::PrincipalsMeeting,
        CalendarKind::Sks => EventKind::SksMeeting,
    }
}

macro_rules! words {
    ($type:ident { $($name:ident = $word:literal,)* }) => {
        impl $type {
            /// Every one.
            pub const ALL: &[$type] = &[$($type::$name),*];

            /// A word for storage and logs; the window has its own.
            pub const fn name(self) -> &'static str {
                match self { $($type::$name => $word,)* }
            }

            /// The one with that [`name`](Self::name).
            pub fn named(name: &str) -> Option<$type> {
                $type::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

words! { EventKind {
    CouncilMeeting = "council_meeting",
    Consultation = "consultation",
    PrincipalsMeeting = "principals_meeting",
    SksMeeting = "sks_meeting",
    Deadline = "deadline",
    Busy = "busy",
    Other = "other",
} }

words! { CalendarKind {
    Council = "council",
    Consultation = "consultation",
    Principals = "principals",
    Sks = "sks",
    Busy = "busy",
} }

words! { Standing {
    Confirmed = "confirmed",
    Tentative = "tentative",
    Cancelled = "cancelled",
} }

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;

    #[test]
    fn titles_tell_what_an_event_is() {
        let titles = [
            (CalendarKind::Council, "Rådsmöte 1"),
            (CalendarKind::Council, "Rådsinternat (lunch–lunch)"),
            (CalendarKind::Council, "Sista dag: Rådets redogörelse till Socialdepartementet"),
            (CalendarKind::Council, "Kansliavstämning Rådet (återkommande)"),
            (CalendarKind::Council, "SAMRÅD med huvudmannagruppen"),
            (
                CalendarKind::Principals,
                "Samråd Rådet–Huvudmannagruppen (vår 2, mandatperiodens sista)",
            ),
            (CalendarKind::Principals, "Huvudmannagruppens mandatperiod slutar"),
            (CalendarKind::Principals, "Huvudmannagruppen: introduktion, ny mandatperiod"),
            (CalendarKind::Sks, "SKS möte mars"),
            (CalendarKind::Busy, "Samråd"),
        ];
        let told =
            titles.map(|(kind, title)| format!("{:<18} {title}", classify(kind, title).name()));
        assert_snapshot!(told.join("\n"), @r"
    council_meeting    Rådsmöte 1
    council_meeting    Rådsinternat (lunch–lunch)
    deadline           Sista dag: Rådets redogörelse till Socialdepartementet
    other              Kansliavstämning Rådet (återkommande)
    consultation       SAMRÅD med huvudmannagruppen
    consultation       Samråd Rådet–Huvudmannagruppen (vår 2, mandatperiodens sista)
    deadline           Huvudmannagruppens mandatperiod slutar
    principals_meeting Huvudmannagruppen: introduktion, ny mandatperiod
    sks_meeting        SKS möte mars
    busy               Samråd
    ");
    }

    #[test]
    fn names_lead_back_to_what_they_name() {
        for kind in EventKind::ALL {
            assert_eq!(EventKind::named(kind.name()), Some(*kind));
        }
        for kind in CalendarKind::ALL {
            assert_eq!(CalendarKind::named(kind.name()), Some(*kind));
        }
        for standing in Standing::ALL {
            assert_eq!(Standing::named(standing.name()), Some(*standing));
        }
    }

    #[test]
    fn a_span_that_ends_at_midnight_ends_the_day_before() {
        let at = |text: &str| text.parse::<NaiveDateTime>().unwrap();
        let span = Span::Hours { from: at("2027-06-10T12:00:00"), to: at("2027-06-11T00:00:00") };
        assert_eq!(span.last_date(), span.date());
        let days = Span::Days { first: span.date(), last: span.date() };
        assert_eq!(days.hours().1, at("2027-06-11T00:00:00"));
    }
}
