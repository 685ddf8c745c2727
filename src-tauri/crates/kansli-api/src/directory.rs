//! People, organisations, seats and chairs on a date.

pub(crate) mod show;
pub(crate) mod steps;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::meeting::BodyName;
use crate::shape::{OrganisationRef, PersonRef, RegionName, SideName, request, view};

request! {
    /// The directory on a day.
    DirectoryOn {
        /// The day; absent: today.
        on: Option<NaiveDate>,
    }
    /// Add or change a person; with `id` a change.
    PersonSave {
        /// The person; absent: a new one.
        id: Option<Uuid>,
        /// Name.
        name: String,
        /// Mail address; may be empty.
        email: String,
        /// Title.
        title: Option<String>,
        /// Telephone.
        phone: Option<String>,
        /// When a new name starts to hold; absent: the old one was wrong all along.
        name_from: Option<NaiveDate>,
    }
    /// Give a person a seat or a role.
    AppointmentSave {
        /// The appointment; absent: a new one.
        id: Option<Uuid>,
        /// Who.
        person: Uuid,
        /// Where; absent: a role outside the bodies, such as the contact point.
        body: Option<BodyName>,
        /// `ordinary`, `substitute`, `adjunct`, `secretary`, `observer`, `contactPoint`.
        kind: String,
        /// For which organisation.
        organisation: Uuid,
        /// From when.
        from: Option<NaiveDate>,
        /// Till when, that day included.
        to: Option<NaiveDate>,
        /// Whether the mandate is confirmed.
        #[serde(default)]
        mandate_confirmed: bool,
        /// The joint position that gave it; absent: as before, or not told.
        appointed_by: Option<Uuid>,
    }
    /// Add or change an organisation.
    OrganisationSave {
        /// The organisation; absent: a new one.
        id: Option<Uuid>,
        /// Name.
        name: String,
        /// Short form.
        short: String,
        /// Side.
        side: SideName,
        /// Whether it is a public authority.
        is_public_authority: bool,
        /// The healthcare region it belongs to, as a region does; absent: as before, or none.
        healthcare_region: Option<RegionName>,
    }
    /// Say who chairs a body for a time.
    ChairSave {
        /// The body.
        body: BodyName,
        /// The person.
        person: Uuid,
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
        /// Why the side is not the one in turn, when it is not.
        #[serde(default)]
        deviation_reason: String,
    }
}

view! {
    /// The directory on a day.
    DirectoryView {
        /// The day.
        on: NaiveDate,
        /// Organisations by side and name.
        organisations: Vec<OrganisationRow>,
        /// People by name.
        people: Vec<PersonRow>,
        /// Seats by body, side and name; vacancies and missing mandates first.
        seats: Vec<SeatRow>,
    }
    /// An organisation.
    OrganisationRow {
        /// In short.
        organisation: OrganisationRef,
        /// Its key in the starting data.
        key: String,
        /// Whether it is a public authority.
        is_public_authority: bool,
        /// The healthcare region it belongs to, or is, in words.
        healthcare_region: Option<String>,
        /// Whether it is a party of the partnership on the day.
        is_party: bool,
        /// Earlier names and aliases.
        aliases: Vec<String>,
        /// Whether the content is invented.
        demo: bool,
    }
    /// A person.
    PersonRow {
        /// In short.
        person: PersonRef,
        /// Mail address.
        email: String,
        /// Telephone.
        phone: String,
        /// Title.
        title: String,
        /// Roles on the day, in words.
        roles: Vec<String>,
        /// Earlier names.
        earlier_names: Vec<String>,
    }
    /// A seat and who holds it.
    SeatRow {
        /// The appointment.
        id: Uuid,
        /// The body; absent: a role outside the bodies.
        body: Option<BodyName>,
        /// The body in words.
        body_name: String,
        /// Who; absent: vacant.
        person: Option<PersonRef>,
        /// The organisation.
        organisation: Option<OrganisationRef>,
        /// `ordinary`, `substitute`, …
        kind: String,
        /// The role in words.
        role: String,
        /// Side.
        side: SideName,
        /// Whether the mandate is confirmed.
        mandate_confirmed: bool,
        /// The joint position that gave it, when that is told.
        appointed_by: Option<Uuid>,
        /// From.
        from: Option<NaiveDate>,
        /// Till.
        to: Option<NaiveDate>,
        /// Whether this is the chair on the day.
        chair: bool,
    }
}
