//! The item pool (*väntande punkter*): items that wait for a body, come on agendas and are
//! postponed, and what proposes itself for an agenda.

mod carry;
pub(crate) mod history;
pub(crate) mod occurrence;
mod papers;
pub(crate) mod proposals;
mod reasons;
mod show;
pub(crate) mod steps;
pub(crate) mod visit;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::agenda::{AttachmentView, PurposeName};
use crate::meeting::BodyName;
use crate::shape::{ItemNumber, MeetingRef, PersonRef, request, view, words_enum};

words_enum! {
    /// What came of an item at a meeting.
    VisitOutcome {
        /// The meeting is still to be held.
        Ahead,
        /// It was dealt with.
        DealtWith,
        /// The meeting postponed it (*bordlade*).
        Postponed,
        /// The meeting did not come to it.
        NotReached,
        /// The meeting was called off.
        Cancelled,
    }
    /// What a proposal for an agenda is about.
    ProposalKind {
        /// An item of the template.
        Standing,
        /// Something to tell under an item that is there.
        Background,
        /// An item that waits.
        Waiting,
        /// An item that an earlier meeting left behind.
        LeftBehind,
        /// An item with actions that are not finished.
        OpenActions,
    }
}

request! {
    /// A body's waiting items.
    ItemListOf {
        /// Whose.
        body: BodyName,
    }
    /// Put an item among those that wait.
    ItemAdd {
        /// The body that is to take it.
        body: BodyName,
        /// Heading.
        title: String,
        /// Purpose; absent: information.
        purpose: Option<PurposeName>,
        /// Who presents.
        presenter: Option<Uuid>,
        /// Minutes; absent: 10.
        minutes: Option<u16>,
        /// The proposal: att-clauses, one a line.
        #[serde(default)]
        proposal: String,
        /// Background in Markdown.
        #[serde(default)]
        background: String,
        /// Who asked for it, an organisation or a person, in words.
        #[serde(default)]
        source: String,
        /// The meeting it is wanted at; absent: any.
        wanted: Option<Uuid>,
    }
    /// Change an item that waits; what is left out stays.
    ItemEdit {
        /// Which.
        id: Uuid,
        /// Heading.
        title: Option<String>,
        /// Purpose.
        purpose: Option<PurposeName>,
        /// Who presents, by id; see `presenter_text` for others.
        presenter: Option<Uuid>,
        /// Who presents, when not one person; empty: nobody.
        presenter_text: Option<String>,
        /// Minutes, 0–480.
        minutes: Option<u16>,
        /// The proposal: att-clauses, one a line.
        proposal: Option<String>,
        /// Background in Markdown.
        background: Option<String>,
        /// Who asked for it, in words.
        source: Option<String>,
        /// The meeting it is wanted at.
        wanted: Option<Uuid>,
        /// Takes the wish for a meeting back.
        #[serde(default)]
        any_meeting: bool,
    }
    /// Take an item that waits away.
    ItemRemove {
        /// Which.
        id: Uuid,
        /// Why.
        reason: String,
    }
    /// Refer an item that waits to the other body; it stays the same item.
    ItemRefer {
        /// Which.
        id: Uuid,
        /// The body that is to take it.
        body: BodyName,
        /// Why.
        reason: String,
    }
    /// Place an item that waits on an agenda.
    ItemPlace {
        /// Which.
        id: Uuid,
        /// The meeting.
        meeting: Uuid,
        /// Its number there; absent: before the closing items.
        to: Option<u16>,
    }
    /// Postpone an item of an agenda (*bordlägga*): it waits for a later meeting.
    ItemPostpone {
        /// Which.
        id: Uuid,
        /// Why.
        reason: String,
        /// The meeting it is wanted at; absent: any.
        wanted: Option<Uuid>,
        /// The body that is to take it; absent: the same.
        body: Option<BodyName>,
    }
    /// Take proposals for an agenda up.
    AgendaTake {
        /// The meeting.
        meeting: Uuid,
        /// Those taken, by key.
        keys: Vec<String>,
    }
}

view! {
    /// The items that wait for a body, in order.
    ItemList {
        /// Whose.
        body: BodyName,
        /// The body's name.
        body_name: String,
        /// In the order they came.
        items: Vec<WaitingItem>,
        /// Meetings of the body that are still to be held, by date.
        meetings: Vec<MeetingRef>,
    }
    /// An item that waits.
    WaitingItem {
        /// Its id.
        id: Uuid,
        /// Heading.
        title: String,
        /// Purpose.
        purpose: PurposeName,
        /// Who presents.
        presenter: Option<PersonRef>,
        /// Who presents, when not one person.
        presenter_text: String,
        /// Minutes.
        minutes: u16,
        /// The proposal: att-clauses, one a line.
        proposal: String,
        /// Background in Markdown.
        background: String,
        /// Who asked for it.
        source: String,
        /// The meeting it is wanted at.
        wanted: Option<MeetingRef>,
        /// Whether that meeting has passed.
        overdue: bool,
        /// Since when it waits.
        since: Option<NaiveDate>,
        /// The meeting that it comes from.
        from: Option<MeetingRef>,
        /// Why it was postponed or referred.
        reason: String,
        /// How it comes to wait, in words.
        why: String,
        /// Papers.
        attachments: Vec<AttachmentView>,
    }
    /// What has become of an item, from meeting to meeting.
    ItemHistory {
        /// The first occurrence: the item's identity.
        lineage: Uuid,
        /// Its meetings, by date.
        visits: Vec<ItemVisit>,
        /// Where it waits, in words; absent: it waits nowhere.
        waits: Option<String>,
        /// The body it waits for.
        waits_for: Option<BodyName>,
        /// Whether it is open anywhere: it waits, or a meeting is still to take it.
        open: bool,
    }
    /// An item at a meeting.
    ItemVisit {
        /// The item as it was there.
        item: Uuid,
        /// The meeting.
        meeting: MeetingRef,
        /// Its number (§) there.
        number: ItemNumber,
        /// What came of it.
        outcome: VisitOutcome,
        /// What came of it, in words.
        text: String,
    }
    /// What proposes itself for an agenda.
    ProposalList {
        /// The meeting.
        meeting: Uuid,
        /// The proposals, in order.
        proposals: Vec<ProposalView>,
    }
    /// One proposal.
    ProposalView {
        /// What to take it by.
        key: String,
        /// What it is about.
        kind: ProposalKind,
        /// The item's heading.
        title: String,
        /// Why it proposes itself, in words.
        reason: String,
        /// Minutes; 0 for something to tell under an item that is there.
        minutes: u16,
        /// The meeting that it comes from.
        from: Option<MeetingRef>,
        /// The item it is about, where there is one.
        item: Option<Uuid>,
    }
}
