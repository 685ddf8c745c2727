//! What a verdict on the work rests on.

use chrono::NaiveDate as Date;
use uuid::Uuid;

use crate::agenda::ItemNumber;
use crate::agenda::template::TemplateKey;
use crate::deadline::Step;
use crate::party::HealthcareRegion;
use crate::series::Number;

/// The numbers and dates. One variant for each sentence that can be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// An item that the agenda must have.
    Item {
        /// The meeting's day.
        date: Date,
        /// Which item.
        key: TemplateKey,
        /// Where it is.
        found: ItemFound,
    },
    /// Items that programme areas and cooperation groups asked for.
    Prepared {
        /// The meeting's day.
        date: Date,
        /// How many.
        asked: u32,
        /// Numbers (§) of those that do not say who prepared them and when.
        without: Vec<ItemNumber>,
    },
    /// Ambiguities about roles.
    Ambiguities {
        /// How many are not solved.
        unsolved: u32,
        /// Those of them that too many tactical meetings have passed by without a proposal.
        waiting: Vec<String>,
    },
    /// Members and substitutes who were there.
    Representatives {
        /// The meeting's day.
        date: Date,
        /// How many.
        present: u32,
        /// Of those, without a seat on the day.
        unappointed: u32,
    },
    /// Members called to a meeting that takes positions.
    Mandates {
        /// The meeting's day.
        date: Date,
        /// How many.
        called: u32,
        /// Of those, without a confirmed mandate.
        missing: u32,
    },
    /// The two sides at a meeting.
    Sides {
        /// The meeting's day.
        date: Date,
        /// Members of SKS who were there.
        sks: u32,
        /// Members of the authorities who were there.
        authorities: u32,
        /// Numbers (§) of the items for a position that one side was not there for.
        items: Vec<ItemNumber>,
    },
    /// Who takes the minutes.
    Secretary {
        /// The meeting's day.
        date: Date,
        /// Somebody is named.
        named: bool,
    },
    /// What was written of a meeting.
    Minuted {
        /// The meeting's day.
        date: Date,
        /// The day the draft is due.
        due: Date,
        /// Something is written.
        written: bool,
    },
    /// What is done before and after a meeting.
    Steps {
        /// The meeting's day.
        date: Date,
        /// The steps whose day has passed and that are not done.
        late: Vec<Step>,
    },
    /// Minutes in the archive.
    Archived {
        /// The meeting's day.
        date: Date,
        /// The day by which they are to be there.
        due: Date,
        /// When they were handed over.
        on: Option<Date>,
    },
    /// What the contact points have passed on of a meeting.
    PassedOn {
        /// The meeting's day.
        date: Date,
        /// The day by which they are to have done so.
        due: Date,
        /// The organisations that nothing is told of.
        missing: Vec<String>,
    },
    /// The overview of planned initiatives at the reconciliation.
    Overview {
        /// The meeting's day.
        date: Date,
    },
    /// Words that do not suit what binds nobody.
    Wording {
        /// The meeting's day.
        date: Date,
        /// The words found, each once.
        words: Vec<String>,
    },
    /// A position that needs parties' own decisions.
    OwnDecisions {
        /// The position.
        number: Number,
        /// Parties whose decision is awaited.
        awaited: u32,
    },
    /// No position of the year waits for a party's own decision.
    NoOwnDecisions {
        /// Positions agreed on.
        agreed: u32,
    },
    /// Focus areas that nothing in the year is about.
    FocusAreas {
        /// Their numbers.
        missing: Vec<u8>,
    },
    /// When the collaboration is evaluated.
    Evaluation {
        /// The meeting that has it on the agenda.
        on: Option<Date>,
        /// The last strategic meeting ahead that could have it.
        possible: Option<Date>,
    },
    /// Members of the two groups who speak for neither side.
    Neutral {
        /// Members.
        members: u32,
        /// Of those, for neither side.
        neutral: u32,
    },
    /// Organisations that are members of one thing twice at a time.
    Memberships {
        /// Their names.
        twice: Vec<String>,
    },
    /// Authorities that are parties but not on the Council.
    OutsideCouncil {
        /// The day.
        on: Date,
        /// Their names.
        names: Vec<String>,
    },
    /// An authority's contact points.
    ContactPoints {
        /// The day.
        on: Date,
        /// The authority.
        organisation: String,
        /// How many there are.
        people: u32,
    },
    /// Who sits in SKS.
    Composition {
        /// The day.
        on: Date,
        /// How many from the network of the healthcare directors.
        health: u32,
        /// How many from that of the regions' directors.
        regions: u32,
        /// How many from SKR.
        skr: u32,
        /// The healthcare regions that nobody is from.
        missing: Vec<HealthcareRegion>,
    },
    /// Healthcare regions that lack somebody in one of two roles, which the rule names.
    Regions {
        /// The day.
        on: Date,
        /// Those without the first.
        first: Vec<HealthcareRegion>,
        /// Those without the second.
        second: Vec<HealthcareRegion>,
    },
    /// How many groups the regions' system has.
    Groups {
        /// Programme areas.
        npo: u32,
        /// Collaboration groups.
        nsg: u32,
    },
    /// Parties without a member in the strategic group, and seats without a holder.
    Vacancies {
        /// The day.
        on: Date,
        /// Whose they are.
        names: Vec<String>,
    },
    /// How the tactical group was appointed.
    Appointed {
        /// The day.
        on: Date,
        /// Its members.
        members: u32,
        /// Of those, without a confirmed mandate.
        unconfirmed: u32,
        /// Of those, appointed by another body than the strategic group.
        elsewhere: u32,
        /// Of those, of whom it is not told by which position.
        untold: u32,
    },
    /// What a rule says of the entries of a register.
    Entries {
        /// How many the rule concerns.
        concerned: u32,
        /// Those of them that break it.
        broken: Vec<Named>,
    },
    /// A yearly report.
    Report {
        /// The year told of.
        about: i32,
        /// When it is to be done.
        due: Date,
        /// When it was: approved, or with everybody that it is for.
        done: Option<Date>,
    },
    /// People listed more than once.
    Twice {
        /// Their names.
        names: Vec<String>,
    },
}

/// Something by its identity and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Identity: of an entry, or of what a rule looks at beside them.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
}

/// Where an item is that the agenda must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemFound {
    /// On the agenda.
    There,
    /// Taken away for a reason.
    Waived(String),
    /// Not there.
    Missing,
    /// There is no agenda yet.
    NotBegun,
}

impl ItemFound {
    /// A word for the wire; the window has its own.
    pub const fn name(&self) -> &'static str {
        match self {
            ItemFound::There => "there",
            ItemFound::Waived(_) => "waived",
            ItemFound::Missing => "missing",
            ItemFound::NotBegun => "notBegun",
        }
    }
}
