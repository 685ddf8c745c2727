//! The agenda: items, their order and time, and their papers.

pub(crate) mod approval;
pub(crate) mod attachment;
pub(crate) mod draft;
pub(crate) mod fields;
pub(crate) mod note;
pub(crate) mod sections;
pub(crate) mod show;
pub(crate) mod steps;

use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

use crate::entry::EntryOf;
use crate::shape::{ItemNumber, PersonRef, request, view, words_enum};

words_enum! {
    /// Why an item is on the agenda.
    PurposeName {
        /// To be told.
        Information,
        /// To be talked over.
        Discussion,
        /// To end in a joint position.
        Position,
    }
}

words_enum! {
    /// What search knows of a paper's text.
    AttachmentText {
        /// The text is found.
        Text,
        /// There is none in it, as in a picture.
        Nothing,
        /// A password is needed.
        Encrypted,
        /// The file is broken, or not what it says it is.
        Broken,
        /// It unpacks to more than any paper holds.
        TooLarge,
        /// It has not been read yet.
        Unread,
        /// The step that names it has come from another laptop, and its content has not.
        Missing,
    }
}

words_enum! {
    /// How far an agenda has come.
    AgendaStateName {
        /// Prepared in the tactical group, or in writing.
        Prepared,
        /// With the chair, who is to read it.
        InReview,
        /// Read and approved by the chair, as it is printed now.
        ChairReviewed,
        /// Sent with the notice.
        Sent,
    }
}

request! {
    /// Say how far the agenda has come.
    AgendaStep {
        /// The meeting.
        meeting: Uuid,
        /// How far.
        state: AgendaStateName,
        /// Who approved it; absent: the chair.
        by: Option<Uuid>,
        /// The hash of what was approved; refused if something else is printed now. Absent: whatever
        /// is printed now.
        content: Option<String>,
    }
    /// Make the agenda from the body's template.
    AgendaDraft {
        /// The meeting.
        meeting: Uuid,
        /// Proposals to take up with it, by key.
        #[serde(default)]
        take: Vec<String>,
    }
    /// Add an item.
    AgendaItemAdd {
        /// The meeting.
        meeting: Uuid,
        /// The item it comes after, or the section it comes first in; absent: before the closing items.
        after: Option<Uuid>,
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
    }
    /// Change an item; what is left out stays.
    AgendaItemEdit {
        /// Which.
        id: Uuid,
        /// Heading.
        title: Option<String>,
        /// Purpose.
        purpose: Option<PurposeName>,
        /// Who presents, by id; see `presenter_text` for others.
        presenter: Option<Uuid>,
        /// Who presents, when not one person ("Alla"); empty: nobody.
        presenter_text: Option<String>,
        /// Minutes, 0–480.
        minutes: Option<u16>,
        /// The proposal: att-clauses, one a line.
        proposal: Option<String>,
        /// Background in Markdown.
        background: Option<String>,
        /// Its brief; what is left out stays.
        brief: Option<BriefEdit>,
        /// Focus areas 1–10.
        focus_areas: Option<Vec<u8>>,
    }
    /// Change an item's one-page brief; what is left out stays.
    BriefEdit {
        /// Who prepared the item, in words.
        prepared_by: Option<String>,
        /// When it was prepared.
        prepared_on: Option<NaiveDate>,
        /// Whether the day is taken back; absent: no.
        no_day: Option<bool>,
        /// Why now, and of what good to whom, in Markdown.
        reasons: Option<String>,
        /// What follows for regions, municipalities and authorities, in Markdown.
        consequences: Option<String>,
        /// What each party has to do or decide itself, in Markdown.
        own_steps: Option<String>,
        /// Whom to ask.
        contact: Option<String>,
    }
    /// Keep one's own note on an item, on an agenda or waiting. It never leaves this laptop.
    PrivateNoteWrite {
        /// The item.
        item: Uuid,
        /// The note as typed; empty: none.
        text: String,
    }
    /// Move an item with its sub-items to a row, from 1: headings are rows too.
    AgendaItemMove {
        /// Which.
        id: Uuid,
        /// The new row.
        to: u16,
    }
    /// Make an item a sub-item of the one before it, or an item of its own again.
    AgendaItemLevel {
        /// Which.
        id: Uuid,
        /// Whether it is to be a sub-item.
        sub: bool,
    }
    /// Set a heading before an item.
    AgendaSectionAdd {
        /// The meeting.
        meeting: Uuid,
        /// The heading.
        title: String,
        /// The item; absent: last.
        before: Option<Uuid>,
    }
    /// Change the words of a heading.
    AgendaSectionEdit {
        /// Which.
        id: Uuid,
        /// The heading.
        title: String,
    }
    /// Move a section with its items to a row, from 1.
    AgendaSectionMove {
        /// Which.
        id: Uuid,
        /// The new row.
        to: u16,
    }
    /// Take an item away.
    AgendaItemRemove {
        /// Which.
        id: Uuid,
        /// Why, when the governing document requires the item.
        #[serde(default)]
        reason: String,
    }
    /// Add a paper to an item or to an entry of a register; either `path` or `bytes`.
    AttachmentAdd {
        /// The item.
        item: Option<Uuid>,
        /// The entry.
        entry: Option<EntryOf>,
        /// The file.
        path: Option<String>,
        /// The file's name, when its content comes along.
        file_name: Option<String>,
        /// The content as base64.
        bytes: Option<String>,
    }
}

view! {
    /// A meeting's agenda.
    AgendaView {
        /// The meeting.
        meeting: Uuid,
        /// The items in order.
        items: Vec<AgendaItemView>,
        /// The headings over them, in order.
        sections: Vec<AgendaSectionView>,
        /// Minutes the meeting lasts.
        available: u16,
        /// Minutes the items take.
        used: u16,
        /// Minutes too many; 0 when they fit.
        over: u16,
        /// Whether minutes can be taken from items to make them fit.
        can_distribute: bool,
        /// `draft`, `prepared`, `inReview`, `chairReviewed`, `sent`.
        state: String,
        /// The hash of what is printed of it now.
        content: String,
        /// The chair's approval, if given.
        approval: Option<AgendaApprovalView>,
        /// What those called have been sent of it, if anything.
        told: Option<AgendaToldView>,
        /// The version of the template that it was made from, in words; absent: from none.
        made_from: Option<String>,
        /// Whether the agenda can be changed, and if not, why.
        locked: Option<String>,
    }
    /// The chair's approval of an agenda, of exactly what was printed then.
    AgendaApprovalView {
        /// Who gave it.
        by: Option<PersonRef>,
        /// When.
        on: NaiveDate,
        /// The hash of what was approved.
        content: String,
        /// Whether something else is printed now.
        lapsed: bool,
        /// Who and when in words, and whether it still holds.
        text: String,
        /// What has changed since, item by item, in words.
        changes: Vec<String>,
    }
    /// What those called have been sent of an agenda.
    AgendaToldView {
        /// When they were sent it last.
        on: NaiveDate,
        /// Whether something else is printed now.
        changed: bool,
        /// When, and whether it is still the same, in words.
        text: String,
        /// What has changed since, item by item, in words.
        changes: Vec<String>,
    }
    /// A heading over items, until the next.
    AgendaSectionView {
        /// Its id.
        id: Uuid,
        /// The heading.
        title: String,
        /// Its row, from 1: items are rows too.
        row: u16,
        /// How many items stand before it.
        after: u16,
        /// When its first item starts.
        start: NaiveTime,
        /// Minutes its items take.
        minutes: u16,
    }
    /// One item.
    AgendaItemView {
        /// Its id.
        id: Uuid,
        /// Its number (§), such as 5, or 5a for a sub-item.
        number: ItemNumber,
        /// Its row, from 1: headings are rows too.
        row: u16,
        /// Whether it is a sub-item of the item before it.
        sub: bool,
        /// When it starts.
        start: NaiveTime,
        /// When it ends.
        end: NaiveTime,
        /// Whether it ends after the meeting does.
        late: bool,
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
        /// Its one-page brief.
        brief: BriefView,
        /// That it came after the notice, in words; absent: it did not, or nothing is sent yet.
        came_late: Option<String>,
        /// A note that never leaves this laptop.
        private_note: String,
        /// Focus areas.
        focus_areas: Vec<u8>,
        /// The key of the template's item.
        template_key: String,
        /// The rule that requires it, such as `AGD-003`.
        required_by: Option<String>,
        /// That rule in words.
        required_text: Option<String>,
        /// The meeting it was moved from, in words.
        carried_from: Option<String>,
        /// Who asked for it, in words.
        source: String,
        /// That the meeting postponed it and why, in words.
        postponed: Option<String>,
        /// Whether it can be postponed: standing items come back by themselves.
        can_postpone: bool,
        /// Papers.
        attachments: Vec<AttachmentView>,
        /// Wording hints about the proposal.
        hints: Vec<WordingHint>,
    }
    /// An item's one-page brief: what it says besides the heading, the background and the proposal.
    BriefView {
        /// Whether anything is written, so that there is a brief to print.
        is_written: bool,
        /// Who prepared the item.
        prepared_by: String,
        /// When.
        prepared_on: Option<NaiveDate>,
        /// Why now, and of what good to whom.
        reasons: String,
        /// What follows.
        consequences: String,
        /// What each party has to do or decide itself.
        own_steps: String,
        /// Whom to ask.
        contact: String,
        /// What keeps it from being as it should, in words.
        hints: Vec<String>,
    }
    /// The papers of an item or of an entry.
    PaperList {
        /// The item, or the entry.
        of: Uuid,
        /// By number.
        attachments: Vec<AttachmentView>,
    }
    /// A paper.
    AttachmentView {
        /// Its id.
        id: Uuid,
        /// *Bilaga* n.
        number: u16,
        /// The file's name.
        name: String,
        /// Its media type.
        media: String,
        /// Its size in bytes.
        bytes: u32,
        /// When it was added.
        added_on: NaiveDate,
        /// What search knows of its text.
        text: AttachmentText,
    }
    /// A word that the partnership does not use of its outcomes.
    WordingHint {
        /// Where it starts, in characters.
        from: u32,
        /// Where it ends.
        to: u32,
        /// The word found.
        found: String,
        /// What to write instead.
        instead: String,
    }
    /// A paper's content.
    AttachmentContent {
        /// The file's name.
        name: String,
        /// Its media type.
        media: String,
        /// The content as base64.
        bytes: String,
    }
}
