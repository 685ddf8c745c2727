//! What an event says besides when it is.

use chrono::{DateTime, Utc};

use crate::component::Component;
use crate::property::Property;
use crate::value::{self, Written};

/// Everything about an event but its times.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Details {
    /// The series' or event's identity; empty when the file gives none.
    pub uid: String,
    /// Grows with each change of time or place; 0 when absent.
    pub sequence: u32,
    /// When this version was written or sent.
    pub stamp: Option<DateTime<Utc>>,
    /// Title, unescaped.
    pub summary: String,
    /// Place, unescaped.
    pub location: String,
    /// Free text, unescaped.
    pub description: String,
    /// `None` when absent or unknown.
    pub status: Option<Status>,
    /// Whether the time counts as free (`TRANSP:TRANSPARENT`).
    pub transparent: bool,
    /// Categories, unescaped.
    pub categories: Vec<String>,
    /// Who called the event.
    pub organizer: Option<Person>,
}

/// `STATUS` of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Not yet certain.
    Tentative,
    /// Certain.
    Confirmed,
    /// Called off, but still shown.
    Cancelled,
}

impl Status {
    /// The word in the file, in upper case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tentative => "TENTATIVE",
            Self::Confirmed => "CONFIRMED",
            Self::Cancelled => "CANCELLED",
        }
    }

    pub(crate) fn read(text: &str) -> Option<Self> {
        [Self::Tentative, Self::Confirmed, Self::Cancelled]
            .into_iter()
            .find(|status| status.as_str().eq_ignore_ascii_case(text.trim()))
    }
}

/// A calendar user: organizer or guest.
#[derive(Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord)]
pub struct Person {
    /// Name for people; empty when absent.
    pub name: String,
    /// Address in lower case, without `mailto:`.
    pub email: String,
}

pub(crate) fn details(component: &Component<'_>) -> Details {
    let text = |name| {
        component.property(name).map(|property| value::text(&property.value)).unwrap_or_default()
    };
    Details {
        uid: uid(component),
        sequence: sequence(component).unwrap_or(0),
        stamp: stamp(component),
        summary: text("SUMMARY"),
        location: text("LOCATION"),
        description: text("DESCRIPTION"),
        status: component.property("STATUS").and_then(|property| Status::read(&property.value)),
        transparent: text("TRANSP").trim().eq_ignore_ascii_case("TRANSPARENT"),
        categories: component
            .all("CATEGORIES")
            .flat_map(|property| value::text_list(&property.value))
            .collect(),
        organizer: component.property("ORGANIZER").map(person),
    }
}

pub(crate) fn uid(component: &Component<'_>) -> String {
    component.property("UID").map(|property| value::text(property.value.trim())).unwrap_or_default()
}

pub(crate) fn sequence(component: &Component<'_>) -> Option<u32> {
    component.property("SEQUENCE")?.value.trim().parse().ok()
}

/// `DTSTAMP`, always UTC; a stamp without `Z` is taken as if it had one.
pub(crate) fn stamp(component: &Component<'_>) -> Option<DateTime<Utc>> {
    match value::date_time(&component.property("DTSTAMP")?.value)? {
        Written::Utc(time) | Written::Local(time) => Some(time.and_utc()),
        Written::Date(date) => Some(date.and_hms_opt(0, 0, 0)?.and_utc()),
    }
}

pub(crate) fn person(property: &Property<'_>) -> Person {
    let written = address(&property.value);
    // Some servers put an internal path in the value and the address in a parameter.
    let email = match property.parameter("EMAIL") {
        Some(email) if !written.contains('@') => address(email),
        _ => written,
    };
    Person { name: property.parameter("CN").unwrap_or_default().trim().to_owned(), email }
}

/// The address in lower case, without `mailto:`.
pub(crate) fn address(text: &str) -> String {
    let text = text.trim().trim_matches('"').to_lowercase();
    text.strip_prefix("mailto:").unwrap_or(&text).trim().to_owned()
}
