//! Joint positions (*gemensamma ställningstaganden*): never binding.

pub(crate) mod show;
pub(crate) mod steps;
pub(crate) mod told;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::register::FilterView;
use crate::shape::{ItemNumber, OrganisationRef, request, view, words_enum};

words_enum! {
    /// What came of it.
    PositionOutcome {
        /// Not settled yet.
        Proposed,
        /// *Enighet*.
        Agreed,
        /// *Ingen enighet*.
        NotAgreed,
        /// A later one has taken its place.
        Superseded,
    }
    /// What an organisation does of its own.
    PartyStatus {
        /// No decision of its own is needed.
        NotNeeded,
        /// Needed, not begun.
        NotStarted,
        /// Being prepared.
        InPreparation,
        /// Decided.
        Decided,
        /// Declined.
        Declined,
    }
    /// How a party takes a position; it binds nobody.
    StanceName {
        /// *Står bakom*.
        Endorses,
        /// *Avvaktar*.
        Awaits,
        /// *Avvikande uppfattning*.
        Dissents,
        /// *Deltog inte*.
        NotTakingPart,
    }
    /// An area of knowledge governance (*kunskapsområde*).
    KnowledgeAreaName {
        /// *Kunskapsstöd*.
        Support,
        /// *Uppföljning och analys*.
        FollowUp,
        /// *Verksamhetsutveckling och ledarskap*.
        Development,
    }
}

request! {
    /// Record a position under an item; its number is given at once and never again.
    PositionAdd {
        /// The agenda item.
        item: Uuid,
        /// Att-clauses, one a line; absent: the agenda's proposal.
        clauses: Option<String>,
    }
    /// Change a position; what is left out stays.
    PositionEdit {
        /// Which.
        id: Uuid,
        /// Att-clauses, one a line.
        clauses: Option<String>,
        /// What came of it.
        outcome: Option<PositionOutcome>,
        /// A dissenting view in words; empty: none. Whose it is: `position_stance`.
        dissent: Option<String>,
        /// A short heading for lists.
        title: Option<String>,
        /// Focus areas 1–10.
        focus_areas: Option<Vec<u8>>,
        /// Areas of knowledge governance.
        knowledge_areas: Option<Vec<KnowledgeAreaName>>,
    }
    /// How parties take a position, as said at the meeting.
    PositionStance {
        /// The position.
        id: Uuid,
        /// The parties.
        parties: Vec<Uuid>,
        /// How; absent: nothing is noted.
        stance: Option<StanceName>,
    }
    /// What one organisation does of its own.
    PositionParty {
        /// The position.
        id: Uuid,
        /// The organisation.
        organisation: Uuid,
        /// How far.
        status: PartyStatus,
        /// Its case number.
        case_number: Option<String>,
        /// When decided.
        decided_on: Option<NaiveDate>,
    }
    /// Positions to list.
    PositionListOf {
        /// What to find, such as `part:TLV status:väntar år:2027 mall`; absent: all.
        filter: Option<String>,
        /// At most so many; absent: all that are found.
        limit: Option<u32>,
    }
}

view! {
    /// A joint position.
    PositionView {
        /// Its id.
        id: Uuid,
        /// "GS 2027:03".
        number: String,
        /// Heading.
        title: String,
        /// Att-clauses, one a line.
        clauses: String,
        /// What came of it.
        outcome: PositionOutcome,
        /// A dissenting view.
        dissent: String,
        /// Focus areas.
        focus_areas: Vec<u8>,
        /// Areas of knowledge governance.
        knowledge_areas: Vec<KnowledgeAreaName>,
        /// The meeting.
        meeting: Uuid,
        /// The meeting's title.
        meeting_title: String,
        /// The meeting's day.
        date: NaiveDate,
        /// The agenda item.
        item: Uuid,
        /// The paragraph's number.
        paragraph: ItemNumber,
        /// How each party takes it, and what it does of its own.
        parties: Vec<PartyCell>,
        /// Whether its minutes are approved.
        approved: bool,
    }
    /// How one organisation takes a position, and what it does of its own.
    PartyCell {
        /// The organisation.
        organisation: OrganisationRef,
        /// How it takes the position, if noted.
        stance: Option<StanceName>,
        /// How far.
        status: PartyStatus,
        /// Its case number.
        case_number: String,
        /// When decided.
        decided_on: Option<NaiveDate>,
    }
    /// Joint positions, newest first.
    PositionList {
        /// Those found.
        positions: Vec<PositionView>,
        /// How many the filter finds.
        found: u32,
        /// How many there are in all.
        total: u32,
        /// The parties, by side: the columns of the matrix.
        parties: Vec<OrganisationRef>,
        /// The filter as it was read.
        filter: FilterView,
    }
}
