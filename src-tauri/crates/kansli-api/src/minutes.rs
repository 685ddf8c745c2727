//! Minutes: attendance, text, positions and actions as they are typed, and approval.

pub(crate) mod approve;
pub(crate) mod attend;
pub(crate) mod content;
pub(crate) mod correct;
mod obstacles;
pub(crate) mod show;
pub(crate) mod steps;

use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

use crate::action::ActionRow;
use crate::agenda::{AttachmentView, PurposeName, WordingHint};
use crate::position::PositionView;
use crate::shape::{ItemNumber, OrganisationRef, PersonRef, SideName, request, view, words_enum};

words_enum! {
    /// How somebody attends.
    AttendanceStatus {
        /// In the room.
        OnSite,
        /// By video.
        Remote,
        /// Not there.
        Absent,
        /// Nothing said yet.
        Unknown,
    }
    /// Which record it is (documents.md 4).
    MinutesKind {
        /// *Protokoll*.
        Protocol,
        /// *Mötesanteckningar*.
        Notes,
    }
    /// Where the record is on its way.
    MinutesStatus {
        /// Being written.
        Draft,
        /// With those who are to approve it.
        OutForComment,
        /// Approved: its content is locked.
        Approved,
        /// Published.
        Published,
    }
    /// How somebody approved.
    ApprovalMethod {
        /// At the meeting.
        AtMeeting,
        /// By mail.
        Mail,
        /// By signing a paper.
        Signed,
        /// By an answer file.
        AnswerFile,
        /// In the program, by the one who works at the machine.
        InApp,
    }
}

request! {
    /// Start the record of a meeting.
    MinutesStart {
        /// The meeting.
        meeting: Uuid,
        /// Which record; absent: protocol for the strategic group, notes for the tactical.
        kind: Option<MinutesKind>,
    }
    /// Save the text of one paragraph as it is typed.
    MinutesWrite {
        /// The agenda item.
        item: Uuid,
        /// The whole text now, Markdown.
        text: String,
        /// The version that the editor loaded or was last answered.
        version: String,
    }
    /// Say how somebody attends; what is left out stays.
    AttendanceSet {
        /// The meeting.
        meeting: Uuid,
        /// Who.
        person: Uuid,
        /// How.
        status: Option<AttendanceStatus>,
        /// Whom she or he stands in for.
        stands_in_for: Option<Uuid>,
        /// Stop standing in.
        #[serde(default)]
        stands_in_for_nobody: bool,
        /// Came later than the start.
        arrived: Option<NaiveTime>,
        /// Left before the end.
        left: Option<NaiveTime>,
        /// Who confirmed at the meeting that she or he may speak for the party; empty: nobody.
        mandate_confirmed_by: Option<String>,
        /// Take arrival and departure back.
        #[serde(default)]
        whole_meeting: bool,
    }
    /// Say of several at once, in one step, how they attend.
    AttendanceSetAll {
        /// The meeting.
        meeting: Uuid,
        /// Who.
        people: Vec<Uuid>,
        /// How.
        status: AttendanceStatus,
    }
    /// Somebody is partial on an item (*jäv*); no reason is kept.
    RecusalSet {
        /// The agenda item.
        item: Uuid,
        /// Who.
        person: Uuid,
        /// Whether recused.
        recused: bool,
    }
    /// Tick an item as dealt with, or take the tick back.
    ItemDone {
        /// The agenda item.
        item: Uuid,
        /// Whether it is dealt with.
        done: bool,
    }
    /// Name those who approve; the chair and one of the other side at least.
    ApproversSet {
        /// The record.
        minutes: Uuid,
        /// People, the chair among them.
        people: Vec<Uuid>,
    }
    /// Send the record to those who are to approve it.
    MinutesSend {
        /// The record.
        minutes: Uuid,
        /// Answers wanted by.
        due: Option<NaiveDate>,
    }
    /// Take it back to be written on; approvals given lapse.
    MinutesTakeBack {
        /// The record.
        minutes: Uuid,
    }
    /// Lock a record that everybody has approved.
    MinutesSettle {
        /// The record.
        minutes: Uuid,
    }
    /// Start a correction (*rättelse*): a new version with the approved text.
    MinutesCorrect {
        /// The approved record.
        minutes: Uuid,
        /// What is corrected and why.
        reason: String,
    }
    /// Record one person's approval; the last one locks the content.
    MinutesApprove {
        /// The record.
        minutes: Uuid,
        /// Who approved.
        person: Uuid,
        /// When; absent: today.
        on: Option<NaiveDate>,
        /// How.
        method: ApprovalMethod,
        /// The content that was approved, as the view gave it; refused as stale when it has changed.
        content_hash: String,
    }
}

view! {
    /// The record of a meeting.
    MinutesView {
        /// Its id.
        id: Uuid,
        /// The meeting.
        meeting: Uuid,
        /// Which record.
        kind: MinutesKind,
        /// Where it is on its way.
        status: MinutesStatus,
        /// 1 for the first draft; one more each time it is taken back or corrected.
        revision: u16,
        /// The approved version that this one corrects, if it does.
        corrects: Option<CorrectsView>,
        /// The paragraphs, one for each agenda item.
        paragraphs: Vec<ParagraphView>,
        /// Attendance, members first, by side.
        attendance: Vec<AttendanceRow>,
        /// Whether both sides are represented now.
        both_sides: bool,
        /// That in words.
        both_sides_text: String,
        /// Who approves, the chair first.
        approvers: Vec<ApproverView>,
        /// SHA-256 of the content as it stands.
        content_hash: String,
        /// Whether it can be changed, and if not, why.
        locked: Option<String>,
        /// When the meeting was begun, RFC 3339; absent when the record was begun another day.
        begun_at: Option<String>,
        /// When it was last saved, RFC 3339.
        saved_at: Option<String>,
        /// What stands in the way of approval, in words.
        obstacles: Vec<String>,
    }
    /// What a correction (*rättelse*) corrects. The approved version stays, with its archive copy.
    CorrectsView {
        /// The approved record.
        minutes: Uuid,
        /// When it was approved.
        approved_on: Option<NaiveDate>,
        /// What is corrected and why.
        reason: String,
    }
    /// One paragraph (§).
    ParagraphView {
        /// The agenda item.
        item: Uuid,
        /// The number.
        number: ItemNumber,
        /// Heading.
        title: String,
        /// Purpose.
        purpose: PurposeName,
        /// Who presents.
        presenter: String,
        /// Planned start.
        planned: NaiveTime,
        /// Planned minutes.
        minutes: u16,
        /// The text, Markdown.
        text: String,
        /// The version of the text, to hand back when saving.
        version: String,
        /// Whether it is dealt with.
        done: bool,
        /// When it was, RFC 3339.
        done_at: Option<String>,
        /// The agenda's proposal, for a position.
        proposal: String,
        /// Positions.
        positions: Vec<PositionView>,
        /// Actions.
        actions: Vec<ActionRow>,
        /// Those recused.
        recused: Vec<PersonRef>,
        /// Who was present for this paragraph, counted by side: SKS, authorities.
        present: PresentCount,
        /// Papers.
        attachments: Vec<AttachmentView>,
        /// Wording hints about the text.
        hints: Vec<WordingHint>,
    }
    /// How many were there.
    PresentCount {
        /// Members of the SKS side.
        sks: u16,
        /// Members of the authorities' side.
        authorities: u16,
        /// Others.
        others: u16,
    }
    /// How one person attends.
    AttendanceRow {
        /// Who.
        person: PersonRef,
        /// `ordinary`, `substitute`, `adjunct`, `secretary`, `guest`.
        kind: String,
        /// The role in words.
        role: String,
        /// Side.
        side: SideName,
        /// How.
        status: AttendanceStatus,
        /// Whom she or he stands in for.
        stands_in_for: Option<PersonRef>,
        /// Came later.
        arrived: Option<NaiveTime>,
        /// Left earlier.
        left: Option<NaiveTime>,
        /// Numbers of the paragraphs where recused.
        recused_on: Vec<ItemNumber>,
        /// Whether the mandate is confirmed.
        mandate_confirmed: bool,
        /// Who confirmed it at the meeting, if it was confirmed there.
        mandate_confirmed_by: Option<String>,
        /// Whether this is the chair.
        chair: bool,
    }
    /// One who approves.
    ApproverView {
        /// Who.
        person: PersonRef,
        /// `chair`, `approver`, `secretary`.
        role: String,
        /// Side.
        side: SideName,
        /// When approved.
        approved_on: Option<NaiveDate>,
        /// How.
        method: Option<ApprovalMethod>,
        /// Whether the content has changed since.
        lapsed: bool,
    }
    /// A paragraph was saved.
    Written {
        /// The version to hand back next time.
        version: String,
        /// The text as it now stands; differs from what was sent when two versions were merged.
        text: String,
        /// When, `HH:MM`.
        saved_at: String,
        /// Wording hints.
        hints: Vec<WordingHint>,
    }
    /// Organisations whose own decision can be needed.
    PartyChoice {
        /// Organisations by side.
        organisations: Vec<OrganisationRef>,
    }
}
