//! Parts of rows, for lists over all years. Those that are read for every list have an index that
//! holds them whole: see migration 0020.

use uuid::Uuid;

use crate::row::parts;

parts! {
    /// An agenda item without its long texts.
    agenda_item: ItemHead {
        /// The meeting.
        meeting: Option<Uuid>,
        /// Rank.
        rank: u32,
        /// Whether it is a sub-item of the one before it.
        sub: bool,
        /// Template key.
        template_key: String,
        /// Title.
        title: String,
        /// Purpose.
        purpose: String,
        /// The person (presenter).
        presenter: Option<Uuid>,
        /// Presenter text.
        presenter_text: String,
        /// Focus areas.
        focus_areas: Vec<u8>,
        /// The body it was left to, if its meeting postponed it.
        postponed_to: Option<Uuid>,
    }
    /// Where an agenda item stands: enough to number a meeting's items.
    agenda_item: ItemPlace {
        /// The meeting.
        meeting: Option<Uuid>,
        /// Rank.
        rank: u32,
        /// Whether it is a sub-item of the one before it.
        sub: bool,
    }
    /// The long texts of an agenda item.
    agenda_item: ItemTexts {
        /// Proposal.
        proposal: String,
        /// Background.
        background: String,
    }
    /// The number of a joint position, and what came of it.
    joint_position: PositionHead {
        /// The meeting.
        meeting: Option<Uuid>,
        /// The agenda item (item).
        item: Option<Uuid>,
        /// Year.
        year: i32,
        /// Number.
        number: u32,
        /// Outcome.
        outcome: String,
    }
    /// The number of an action.
    action_item: ActionHead {
        /// The meeting.
        meeting: Option<Uuid>,
        /// The agenda item (item).
        item: Option<Uuid>,
        /// Year.
        year: i32,
        /// Number.
        number: u32,
    }
    /// Where a paper lies.
    attachment: PaperPlace {
        /// The meeting.
        meeting: Option<Uuid>,
        /// The agenda item (item).
        item: Option<Uuid>,
    }
}
