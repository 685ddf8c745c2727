//! The registers of the year's work: needs, initiatives, priorities, products, direction documents and the like
//! (R-002 to R-116), each a list of entries of one kind.
//!
//! A kind is declared once, in [`kinds`], as a struct with typed fields. From that come its [`Field`]s, by which an entry is
//! shown, written and stored without a line of code of its own; rules read the struct.
//!
//! ```text
//!   struct Need { title: Line, raised_on: Option<Date>, … }  ──▶  Field { key: "raised_on", sort: Day, needed: false }
//!   Need::get("raised_on") ──▶ Value::Day(…)                 ◀──  Need::set("raised_on", Value::Day(…))
//! ```
//!
//! An entry that says too little may be kept, since much becomes known only later; the rules say what is missing. Only
//! what makes no sense at all is refused ([`Refusal`]).

mod choices;
mod field;
mod kinds;

use uuid::Uuid;

pub use choices::{
    AppointmentKind, Basis, CareDimension, Criterion, DirectionStatus, DocumentKind, GroupKind,
    HostStatus, InitiativeStatus, Involvement, Mandate, MembershipKind, NeedSource, NeedStatus,
    Network, NominatedTo, NominationStatus, OperationalStatus, Permanence, Phase, ProductKind,
    ProductStatus, Purpose, ReportStatus, RoundStatus, Scope, SeatTag, TargetGroup, Theme, Urgency,
};
pub use field::{Choice, Field, Line, Many, One, Sort, Target, Text, Value, Year};
pub use kinds::{
    AnnualPriority, AnnualPriorityId, AnnualReport, AnnualReportId, Appointment, AppointmentId,
    ConsultationRound, ConsultationRoundId, CouncilReport, CouncilReportId, Deviation, DeviationId,
    DirectionDocument, DirectionDocumentId, DirectionReport, DirectionReportId, Dissemination,
    DisseminationId, GoverningDocument, GoverningDocumentId, GroupContact, GroupContactId,
    Initiative, InitiativeId, Kind, KnowledgeProduct, KnowledgeProductId, Membership, MembershipId,
    Need, NeedId, Nomination, NominationId, OperationalCollaboration, OperationalCollaborationId,
    Registers, SystemGroup, SystemGroupId,
};

/// An entry of a register.
pub trait Entry: Sized + Clone {
    /// Which register it belongs to.
    const KIND: Kind;
    /// Its fields, in the order of showing.
    const FIELDS: &'static [Field];

    /// An entry that says nothing yet.
    fn blank(id: Uuid) -> Self;
    /// Identity.
    fn id(&self) -> Uuid;
    /// What a field holds; none for a field that it does not have.
    fn get(&self, field: &str) -> Option<Value>;
    /// Fills a field. Whether it could hold that.
    fn set(&mut self, field: &str, value: Value) -> bool;

    /// What it is called in lists: its title, or else the rule and the year that it is about.
    fn title(&self) -> String {
        match (self.get("title").or_else(|| self.get("rule")), self.get("year")) {
            (Some(Value::Text(rule)), Some(Value::Number(year))) if self.get("title").is_none() => {
                format!("{rule} {year}")
            }
            (Some(Value::Text(title)), _) => title,
            (None, Some(Value::Number(year))) => year.to_string(),
            _ => String::new(),
        }
    }

    /// Refuses an entry without what every entry of its kind needs, and one that ends before it begins.
    fn check(&self) -> Result<(), Refusal> {
        for field in Self::FIELDS.iter().filter(|field| field.needed) {
            if self.get(field.key).is_none_or(|value| value.is_empty()) {
                return Err(Refusal::Missing(field.key));
            }
        }
        let day = |field| match self.get(field) {
            Some(Value::Day(day)) => Some(day),
            _ => None,
        };
        let ends =
            ["valid_to", "review_by"].into_iter().filter_map(|field| Some((field, day(field)?)));
        for (field, to) in ends {
            if day("valid_from").is_some_and(|from| to < from) {
                return Err(Refusal::Backwards(field));
            }
        }
        for field in Self::FIELDS {
            let itself = match self.get(field.key) {
                Some(Value::Id(id)) => id == self.id(),
                Some(Value::Ids(ids)) => ids.contains(&self.id()),
                _ => false,
            };
            if itself {
                return Err(Refusal::Itself(field.key));
            }
        }
        Ok(())
    }
}

/// Why an entry was refused. The field is named by its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Every entry of the kind needs it.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// It ends before it begins.
    #[error("{0} lies before the first day")]
    Backwards(&'static str),
    /// It refers to itself.
    #[error("{0} is the entry itself")]
    Itself(&'static str),
}

#[cfg(test)]
mod tests;
