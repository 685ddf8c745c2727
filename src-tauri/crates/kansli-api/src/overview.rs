//! The overview: what needs doing, what comes next.

pub(crate) mod handlers;
mod todos;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::action::ActionRow;
use crate::meeting::{DeadlineView, MeetingRow, MeetingView};
use crate::shape::view;
use crate::year_plan::ChairYear;

view! {
    /// The first screen.
    OverviewView {
        /// The day.
        today: NaiveDate,
        /// The ISO week.
        week: u8,
        /// At most five things to do, most pressing first.
        todos: Vec<TodoView>,
        /// How many more there are.
        more_todos: u16,
        /// What is late or due today, in a sentence for the system's own notifications; none: nothing is.
        reminder: Option<String>,
        /// Meetings under way, by date.
        meetings: Vec<MeetingRow>,
        /// The next meeting in full.
        next: Option<MeetingView>,
        /// Four years of chairs.
        chairs: Vec<ChairYear>,
        /// The five next deadlines.
        deadlines: Vec<DeadlineView>,
        /// Late actions, latest first, at most five.
        late_actions: Vec<ActionRow>,
        /// The year in numbers.
        counts: OverviewCounts,
    }
    /// A thing to do.
    TodoView {
        /// A key such as `agendaTooLong`.
        key: String,
        /// What, verb first.
        title: String,
        /// Why, in a line.
        reason: String,
        /// The words on its button.
        button: String,
        /// The action its button runs.
        action: String,
        /// The meeting it is about.
        meeting: Option<Uuid>,
        /// The thing it is about.
        subject: Option<Uuid>,
        /// `send`, `time`, `inbox`, `person`, `report`, `calendar`, `check`, `settings`.
        icon: String,
        /// Whether it is late.
        late: bool,
    }
    /// The year in numbers.
    OverviewCounts {
        /// Formal strategic meetings held.
        formal_held: u16,
        /// Formal strategic meetings planned in all.
        formal_planned: u16,
        /// Tactical meetings held.
        tactical_held: u16,
        /// Tactical meetings planned in all.
        tactical_planned: u16,
        /// Joint positions.
        positions: u16,
        /// Open actions.
        open_actions: u16,
        /// Late actions.
        late_actions: u16,
    }
}
