//! Parts of rows, for lists over all years. Those that are read for every list have an index that
//! holds them whole: see migrations 0020 and 0040.

use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

use crate::row::parts;

parts! {
    /// A meeting, as far as what came of it goes by it.
    meeting: MeetingHead {
        /// The body.
        body: Option<Uuid>,
        /// Year.
        year: i32,
        /// Number.
        number: u32,
        /// Date.
        date: NaiveDate,
        /// When it starts.
        starts: NaiveTime,
        /// Status.
        status: String,
    }
    /// The newest of a meeting's records is known by this.
    minutes: MinutesHead {
        /// The meeting.
        meeting: Option<Uuid>,
        /// Revision.
        revision: u16,
        /// Status.
        status: String,
    }
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
    /// An action without its words.
    action_item: ActionHead {
        /// The meeting.
        meeting: Option<Uuid>,
        /// The agenda item (item).
        item: Option<Uuid>,
        /// Year.
        year: i32,
        /// Number.
        number: u32,
        /// The person (owner).
        owner: Option<Uuid>,
        /// Due.
        due: Option<NaiveDate>,
        /// Status.
        status: String,
    }
    /// The words of an action.
    action_item: ActionTexts {
        /// Text.
        text: String,
        /// Comment.
        comment: String,
    }
    /// Where a paper lies.
    attachment: PaperPlace {
        /// The meeting.
        meeting: Option<Uuid>,
        /// The agenda item (item).
        item: Option<Uuid>,
    }
    /// A review package without what was given.
    review_package: ReviewPackageHead {
        /// The meeting.
        meeting: Option<Uuid>,
        /// The minutes, if they are what is read.
        minutes: Option<Uuid>,
        /// Round.
        round: u32,
        /// The person (reviewer).
        reviewer: Option<Uuid>,
        /// Answer by.
        answer_by: Option<NaiveDate>,
    }
    /// What an answer says of the whole.
    review_answer: ReviewAnswerHead {
        /// The package.
        package: Option<Uuid>,
        /// Verdict; empty: none.
        verdict: String,
    }
    /// How far a remark has come.
    review_remark: ReviewRemarkHead {
        /// The answer.
        answer: Option<Uuid>,
        /// State.
        state: String,
    }
}
