//! People, organisations, seats and chairs on a date.

pub(crate) mod forget;
pub(crate) mod show;
pub(crate) mod steps;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::meeting::BodyName;
use crate::shape::{OrganisationRef, PersonRef, RegionName, SideName, request, view, words_enum};

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
    /// Take a person's details away.
    PersonForget {
        /// The person.
        id: Uuid,
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
        /// Where letters to it go, whoever works there; absent: as before, or none.
        mailbox: Option<String>,
        /// How its case numbers are written, `#` for a digit; absent: as before, or nothing known.
        case_pattern: Option<String>,
        /// Other names that people look for; absent: as before, or none.
        aliases: Option<Vec<String>>,
        /// When a new name starts to hold; absent: the old one was wrong all along.
        name_from: Option<NaiveDate>,
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

words_enum! {
    /// How far a mandate is.
    MandateName {
        /// Confirmed.
        Confirmed,
        /// Given on a condition.
        Conditional,
        /// Not known.
        Missing,
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
        /// Where letters to it go, whoever works there; may be empty.
        mailbox: String,
        /// How its case numbers are written, `#` for a digit; may be empty.
        case_pattern: String,
        /// What it is a member of, and was, the newest first.
        memberships: Vec<MembershipRow>,
        /// Other names that people look for.
        aliases: Vec<String>,
        /// What it was called before.
        earlier_names: Vec<String>,
        /// Whether the content is invented.
        demo: bool,
    }
    /// A membership of an organisation.
    MembershipRow {
        /// Its entry in the register.
        id: Uuid,
        /// Of what, in words.
        of: String,
        /// The first day.
        from: Option<NaiveDate>,
        /// The last day.
        to: Option<NaiveDate>,
        /// Where that is known from.
        source: String,
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
        /// When the details were taken away, if they were.
        forgotten_on: Option<NaiveDate>,
    }
    /// A seat and who holds it.
    SeatRow {
        /// The appointment: its entry in the register.
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
        /// How far the mandate is, if that is told.
        mandate: Option<MandateName>,
        /// The group of the regions' system that it is in.
        system_group: Option<Uuid>,
        /// The healthcare region that it stands for, in words.
        healthcare_region: Option<String>,
        /// Whether it is held for the time being.
        acting: bool,
        /// Days until it ends, when that is near: at 180 days a successor is to be looked for.
        ends_in: Option<u32>,
        /// From.
        from: Option<NaiveDate>,
        /// Till.
        to: Option<NaiveDate>,
        /// Whether this is the chair on the day.
        chair: bool,
    }
}
