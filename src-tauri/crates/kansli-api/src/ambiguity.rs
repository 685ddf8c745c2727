//! Ambiguities about roles (*oklarheter*, R-045): the register of what is unclear about who does what.

mod show;
mod steps;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::register::FilterView;
use crate::shape::{ItemNumber, MeetingRef, OrganisationRef, request, view, words_enum};

pub(crate) use self::show::{all, list, listed, standing_word};
pub(crate) use self::steps::{remove, save};

words_enum! {
    /// Where an ambiguity is.
    AmbiguityStage {
        /// With the tactical group.
        Open,
        /// Before the steering group.
        Raised,
        /// Cleared up.
        Solved,
    }
    /// How far an ambiguity is.
    AmbiguityStatus {
        /// Open, without a proposal.
        Open,
        /// Open, with a proposal.
        Proposed,
        /// Before the steering group.
        Raised,
        /// Cleared up.
        Solved,
    }
}

request! {
    /// Ambiguities to list.
    AmbiguityListOf {
        /// What to find, such as `status:öppen part:SKR`.
        filter: Option<String>,
        /// At most so many; absent: all that are found.
        limit: Option<u32>,
    }
    /// Record an ambiguity, or change one; what is left out stays.
    AmbiguitySave {
        /// Which; absent: a new one.
        id: Option<Uuid>,
        /// What is unclear, in a line.
        title: Option<String>,
        /// More about it, in Markdown.
        description: Option<String>,
        /// The organisations that it is between.
        parties: Option<Vec<Uuid>>,
        /// Who raised it, in words.
        raised_by: Option<String>,
        /// When; absent for a new one: today, or the day of its meeting.
        raised_on: Option<NaiveDate>,
        /// The meeting it was raised at: under its item about ambiguities, if it has one.
        meeting: Option<Uuid>,
        /// How it should be, in Markdown.
        proposal: Option<String>,
        /// How it came to be.
        answer: Option<String>,
        /// Where it is.
        stage: Option<AmbiguityStage>,
    }
}

view! {
    /// Ambiguities: those not solved first, the longest open first.
    AmbiguityList {
        /// Those found.
        ambiguities: Vec<AmbiguityRow>,
        /// How many the filter finds.
        found: u32,
        /// How many there are in all.
        total: u32,
        /// Every organisation that can be a party, by name.
        organisations: Vec<OrganisationRef>,
        /// Tactical meetings that it can have been raised at, newest first.
        meetings: Vec<MeetingRef>,
        /// The filter as it was read.
        filter: FilterView,
    }
    /// An ambiguity.
    AmbiguityRow {
        /// Its id.
        id: Uuid,
        /// What is unclear.
        title: String,
        /// More about it, in Markdown.
        description: String,
        /// The organisations that it is between.
        parties: Vec<OrganisationRef>,
        /// Who raised it.
        raised_by: String,
        /// When.
        raised_on: NaiveDate,
        /// The meeting it was raised at.
        meeting: Option<MeetingRef>,
        /// The agenda item it was raised under.
        item: Option<Uuid>,
        /// Its number there.
        paragraph: Option<ItemNumber>,
        /// How it should be, in Markdown.
        proposal: String,
        /// How it came to be.
        answer: String,
        /// How far it is.
        status: AmbiguityStatus,
        /// Since when it is before the steering group, or solved.
        since: Option<NaiveDate>,
        /// That meetings have passed it by without a proposal (AMB-001), in words.
        hint: Option<String>,
    }
}
