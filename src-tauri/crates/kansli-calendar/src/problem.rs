//! What was wrong with a file, and what was done about it.
//!
//! A problem is a kind with facts. The words are the caller's: each kind names a message in `calendar.ftl`
//! (`message`) and the values it takes (`facts`).

/// Something in the file that could not be taken at its word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The physical line, from 1; 0 when it concerns the whole file.
    pub line: usize,
    /// What was wrong.
    pub kind: ProblemKind,
}

impl Problem {
    pub(crate) fn new(line: usize, kind: ProblemKind) -> Self {
        Self { line, kind }
    }
}

/// The ways a calendar can be wrong. Each variant says what was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// No `VCALENDAR` was found; nothing was read.
    NotACalendar,
    /// An Outlook `.msg` file that is no answer to an invitation, or is damaged; nothing was read.
    OutlookMessage,
    /// A mail without a calendar part; nothing was read.
    NoCalendarInMail,
    /// A calendar, but not an answer to an invitation; nothing was read.
    NotAReply {
        /// Its `METHOD`, empty when absent.
        method: String,
    },
    /// A line that is not `NAME:value`; it was skipped. `start` is its beginning.
    BrokenLine {
        /// The first forty letters.
        start: String,
    },
    /// The component was never ended; what had been read of it was kept.
    CutOff {
        /// `VEVENT`, `VCALENDAR`, …
        name: String,
    },
    /// An `END` (or one `BEGIN` too deep) without its pair; it was skipped.
    StrayEnd {
        /// The name on the line.
        name: String,
    },
    /// The event has no readable start; the event was skipped.
    NoStart {
        /// The event's summary, or its UID.
        event: String,
    },
    /// A value could not be read; the property was left out.
    BadValue {
        /// The event's summary, or its UID.
        event: String,
        /// `DTEND`, `EXDATE`, …
        property: String,
        /// The value as it stood.
        value: String,
    },
    /// The start could not be read; the event was skipped.
    BadStart {
        /// The event's summary, or its UID.
        event: String,
        /// The value as it stood.
        value: String,
    },
    /// The recurrence rule could not be read; only the first occurrence (and listed dates) was kept.
    BadRule {
        /// The event's summary, or its UID.
        event: String,
        /// The rule as it stood.
        rule: String,
    },
    /// The end lies before the start; the event was given no length.
    EndBeforeStart {
        /// The event's summary, or its UID.
        event: String,
    },
    /// The time zone is neither known nor described in the file; Swedish time was used.
    UnknownZone {
        /// The time zone's name in the file.
        zone: String,
    },
    /// The series has more occurrences than are shown.
    TooMany {
        /// The event's summary, or its UID.
        event: String,
        /// How many were kept.
        kept: usize,
    },
}

impl ProblemKind {
    /// The message's name in `calendar.ftl`.
    #[must_use]
    pub fn message(&self) -> &'static str {
        match self {
            Self::NotACalendar => "calendar-problem-not-a-calendar",
            Self::OutlookMessage => "calendar-problem-outlook-message",
            Self::NoCalendarInMail => "calendar-problem-no-calendar-in-mail",
            Self::NotAReply { .. } => "calendar-problem-not-a-reply",
            Self::BrokenLine { .. } => "calendar-problem-broken-line",
            Self::CutOff { .. } => "calendar-problem-cut-off",
            Self::StrayEnd { .. } => "calendar-problem-stray-end",
            Self::NoStart { .. } => "calendar-problem-no-start",
            Self::BadValue { .. } => "calendar-problem-bad-value",
            Self::BadStart { .. } => "calendar-problem-bad-start",
            Self::BadRule { .. } => "calendar-problem-bad-rule",
            Self::EndBeforeStart { .. } => "calendar-problem-end-before-start",
            Self::UnknownZone { .. } => "calendar-problem-unknown-zone",
            Self::TooMany { .. } => "calendar-problem-too-many",
        }
    }

    /// The values the message takes, by name.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotACalendar | Self::OutlookMessage | Self::NoCalendarInMail => Vec::new(),
            Self::NotAReply { method } => vec![("method", method.clone())],
            Self::BrokenLine { start } => vec![("start", start.clone())],
            Self::CutOff { name } | Self::StrayEnd { name } => vec![("name", name.clone())],
            Self::NoStart { event } | Self::EndBeforeStart { event } => {
                vec![("event", event.clone())]
            }
            Self::BadValue { event, property, value } => {
                vec![
                    ("event", event.clone()),
                    ("property", property.clone()),
                    ("value", value.clone()),
                ]
            }
            Self::BadStart { event, value } => {
                vec![("event", event.clone()), ("value", value.clone())]
            }
            Self::BadRule { event, rule } => vec![("event", event.clone()), ("rule", rule.clone())],
            Self::UnknownZone { zone } => vec![("zone", zone.clone())],
            Self::TooMany { event, kept } => {
                vec![("event", event.clone()), ("kept", kept.to_string())]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    fn every_kind() -> Vec<ProblemKind> {
        let text = String::new;
        vec![
            ProblemKind::NotACalendar,
            ProblemKind::OutlookMessage,
            ProblemKind::NoCalendarInMail,
            ProblemKind::NotAReply { method: text() },
            ProblemKind::BrokenLine { start: text() },
            ProblemKind::CutOff { name: text() },
            ProblemKind::StrayEnd { name: text() },
            ProblemKind::NoStart { event: text() },
            ProblemKind::BadStart { event: text(), value: text() },
            ProblemKind::BadValue { event: text(), property: text(), value: text() },
            ProblemKind::BadRule { event: text(), rule: text() },
            ProblemKind::EndBeforeStart { event: text() },
            ProblemKind::UnknownZone { zone: text() },
            ProblemKind::TooMany { event: text(), kept: 0 },
        ]
    }

    #[test]
    fn every_kind_has_its_words_with_its_facts_in_both_languages() {
        for language in ["sv", "en"] {
            let folder =
                Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/i18n").join(language);
            let words = fs::read_to_string(folder.join("calendar.ftl")).expect("the message file");
            let messages: Vec<&str> = words.split("\ncalendar-").skip(1).collect();
            for kind in every_kind() {
                let key = kind.message().trim_start_matches("calendar-");
                let found = messages
                    .iter()
                    .find_map(|message| message.strip_prefix(key)?.strip_prefix(" ="));
                let message =
                    found.unwrap_or_else(|| panic!("{language} lacks {}", kind.message()));
                for (name, _) in kind.facts() {
                    assert!(
                        message.contains(&format!("${name}")),
                        "{language} {}: {name}",
                        kind.message()
                    );
                }
            }
        }
    }
}
