//! The call to a meeting (kallelse).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::agenda::AgendaItem;
use crate::head::Head;
use crate::meeting::{Attachment, Person, Sitting};

/// Everything that stands in a call.
///
/// The reminders of substitutes, conflicts of interest and costs are always there and need no facts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NoticeFacts {
    /// Head and foot; the number is the meeting's.
    pub head: Head,
    /// When and where.
    pub sitting: Sitting,
    /// A sentence on the circumstances: "Mötet hålls direkt efter samrådet …".
    pub circumstances: Option<String>,
    /// The last day to say whether one comes.
    pub reply_by: Option<NaiveDate>,
    /// The one to answer: "Per Fejkström, per.fejkstrom@example.invalid".
    pub reply_to: Option<String>,
    /// The called members, with their sides.
    pub called: Vec<Person>,
    /// Co-opted (adjungerade).
    pub adjuncts: Vec<Person>,
    /// Those who take the minutes and sit with the secretariat.
    pub secretaries: Vec<Person>,
    /// Guests at some item.
    pub guests: Vec<Person>,
    /// The agenda in brief; empty when it only follows as an attachment.
    pub agenda: Vec<AgendaItem>,
    /// The papers that come with the call.
    pub attachments: Vec<Attachment>,
    /// The one who calls.
    pub chair: Option<Person>,
    /// The secretary.
    pub secretary: Option<Person>,
    /// A greeting or note of the secretariat's own, as Markdown.
    pub note: Option<String>,
    /// Set when the meeting is called off; why, or an empty string.
    pub cancelled: Option<String>,
}
