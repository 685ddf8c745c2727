//! Actions (*åtgärder*): who does what by when.

pub(crate) mod list;
pub(crate) mod show;
pub(crate) mod steps;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::register::FilterView;
use crate::shape::{ItemNumber, PersonRef, request, view, words_enum};

words_enum! {
    /// How far an action is.
    ActionStatus {
        /// Not begun.
        Open,
        /// Begun.
        InProgress,
        /// Done.
        Done,
        /// Struck out.
        Dropped,
    }
}

request! {
    /// Record an action.
    ActionAdd {
        /// The agenda item it springs from.
        item: Uuid,
        /// What, verb first.
        text: String,
        /// The one person responsible.
        owner: Option<Uuid>,
        /// By when: a date, or words such as "9 sep" or "om två veckor".
        due: Option<String>,
    }
    /// Change an action; what is left out stays.
    ActionEdit {
        /// Which.
        id: Uuid,
        /// What.
        text: Option<String>,
        /// The one person responsible.
        owner: Option<Uuid>,
        /// By when, as in `ActionAdd`; empty: no date.
        due: Option<String>,
        /// How far.
        status: Option<ActionStatus>,
        /// A remark.
        comment: Option<String>,
    }
    /// Change several actions alike, as one step: all, or none when one is refused. What is left
    /// out stays.
    ActionEditMany {
        /// Which.
        ids: Vec<Uuid>,
        /// The one person responsible.
        owner: Option<Uuid>,
        /// By when, as in `ActionAdd`; empty: no date.
        due: Option<String>,
        /// How far.
        status: Option<ActionStatus>,
        /// A remark; the reason, when struck out.
        comment: Option<String>,
    }
    /// Actions to list.
    ActionListOf {
        /// What to find, such as `status:sen ansvarig:"Anna A"`; those closed only by `status:`.
        filter: Option<String>,
        /// At most so many; absent: all that are found.
        limit: Option<u32>,
    }
}

view! {
    /// An action.
    ActionRow {
        /// Its id.
        id: Uuid,
        /// "Å 2027:14".
        number: String,
        /// What.
        text: String,
        /// The one person responsible.
        owner: Option<PersonRef>,
        /// By when.
        due: Option<NaiveDate>,
        /// How far.
        status: ActionStatus,
        /// When done.
        done_on: Option<NaiveDate>,
        /// Days late today; 0 when not.
        late_by: u32,
        /// A remark.
        comment: String,
        /// The meeting it springs from.
        meeting: Uuid,
        /// The meeting's title.
        meeting_title: String,
        /// The agenda item.
        item: Uuid,
        /// The paragraph's number.
        paragraph: ItemNumber,
        /// The position it belongs to, "GS 2027:03".
        position: Option<String>,
    }
    /// The actions that were changed.
    ActionsEdited {
        /// Each as it now is, in the order asked for.
        actions: Vec<ActionRow>,
    }
    /// Actions: late first, then by day.
    ActionList {
        /// Those found.
        actions: Vec<ActionRow>,
        /// How many the filter finds.
        found: u32,
        /// How many are open in all.
        open: u32,
        /// How many of them are late.
        late: u32,
        /// The filter as it was read.
        filter: FilterView,
    }
}
