//! Identities: one type for each kind of thing, so that a meeting's id cannot be
//! passed where a person's is asked for.
//!
//! Ids are made outside ([`from_uuid`](MeetingId::from_uuid)); nothing here invents one.
//! The list only grows.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name(Uuid);

            impl $name {
                /// The id that `uuid` is.
                pub const fn from_uuid(uuid: Uuid) -> Self {
                    Self(uuid)
                }

                /// The id as it is stored and sent.
                pub const fn uuid(self) -> Uuid {
                    self.0
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    self.0.fmt(f)
                }
            }

            impl FromStr for $name {
                type Err = uuid::Error;

                fn from_str(text: &str) -> Result<Self, Self::Err> {
                    text.parse().map(Self)
                }
            }
        )*
    };
}

ids! {
    /// An organisation (*organisation*): an authority, a region, SKR.
    OrganisationId;
    /// A person, whatever roles they hold.
    PersonId;
    /// A body (*organ*): the strategic steering group, SKS, the Council.
    BodyId;
    /// A chair term (*ordförandeskap*) of one side in one body.
    ChairTermId;
    /// A meeting (*möte*).
    MeetingId;
    /// A called or invited person's place at a meeting, and their answer.
    AttendanceId;
    /// An agenda item (*dagordningspunkt*).
    AgendaItemId;
    /// A heading (*avsnitt*) over items of an agenda.
    SectionId;
    /// An attachment (*underlag*) to a meeting or an agenda item.
    AttachmentId;
    /// The minutes (*protokoll*) of a meeting.
    MinutesId;
    /// One person's approval (*justering*) of minutes.
    ApprovalId;
    /// A correction (*rättelse*) of approved minutes.
    CorrectionId;
    /// A dissent (*avvikande uppfattning*) on an item.
    DissentId;
    /// A joint position (*gemensamt ställningstagande*); never binding.
    JointPositionId;
    /// How one party follows a joint position up (*partens hantering*).
    PartyFollowUpId;
    /// An action (*åtgärd*).
    ActionItemId;
    /// An ambiguity about roles (*oklarhet*).
    RoleAmbiguityId;
    /// A calendar that was imported.
    CalendarId;
    /// An event of an imported calendar.
    CalendarEventId;
    /// A version of a template (*mall*) of agendas.
    TemplateId;
    /// An item that the secretariat wrote into a template itself.
    TemplateItemId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_survives_being_written_and_read() {
        let id = MeetingId::from_uuid(Uuid::from_u128(7));
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(id.uuid(), Uuid::from_u128(7));
        assert!("no id".parse::<PersonId>().is_err());
    }
}
