//! Meetings: placing, moving, cancelling, and the meeting as one place with six steps.

mod forecast;
pub(crate) mod ready;
pub(crate) mod row;
pub(crate) mod show;
pub(crate) mod steps;

use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

use crate::shape::{LevelName, PersonRef, SideName, request, view, words_enum};

words_enum! {
    /// The bodies that the secretariat plans for.
    BodyName {
        /// The strategic steering group.
        Strategic,
        /// The tactical coordination group.
        Tactical,
    }
    /// Where a meeting is on its way.
    MeetingStatus {
        /// Placed in the year.
        Planned,
        /// The notice has gone out.
        Called,
        /// It has taken place.
        Held,
        /// It will not take place.
        Cancelled,
    }
    /// How people meet.
    MeetingMode {
        /// In a room.
        Physical,
        /// By video.
        Digital,
        /// Both.
        Hybrid,
    }
    /// The six steps of a meeting.
    StepName {
        /// *Planera*.
        Plan,
        /// *Förbered*.
        Prepare,
        /// *Kalla*.
        Call,
        /// *Genomför*.
        Hold,
        /// *Justera*.
        Approve,
        /// *Följ upp*.
        FollowUp,
    }
    /// How far a readiness line is.
    ReadyState {
        /// Done.
        Ok,
        /// Something is wrong.
        Warning,
        /// Not done yet.
        Left,
    }
}

request! {
    /// Place a meeting in the year.
    MeetingPlace {
        /// Whose meeting.
        body: BodyName,
        /// The day.
        date: NaiveDate,
        /// When it starts.
        start: NaiveTime,
        /// When it ends.
        end: NaiveTime,
        /// Whether it counts as formal; absent: yes for the strategic group.
        is_formal: Option<bool>,
        /// Where.
        #[serde(default)]
        place: String,
        /// The video link.
        #[serde(default)]
        link: String,
        /// How people meet; absent: hybrid.
        mode: Option<MeetingMode>,
    }
    /// Move a meeting.
    MeetingMove {
        /// Which.
        id: Uuid,
        /// The new day.
        date: NaiveDate,
        /// The new start; absent: as before.
        start: Option<NaiveTime>,
        /// The new end; absent: as long as before.
        end: Option<NaiveTime>,
        /// Why; asked for once the notice has gone out.
        #[serde(default)]
        reason: String,
    }
    /// Change a meeting's particulars; what is left out stays.
    MeetingEdit {
        /// Which.
        id: Uuid,
        /// Where.
        place: Option<String>,
        /// The video link.
        link: Option<String>,
        /// How people meet.
        mode: Option<MeetingMode>,
        /// Whether it counts as formal.
        is_formal: Option<bool>,
        /// Case numbers, free text.
        case_number: Option<String>,
        /// The secretary.
        secretary: Option<Uuid>,
        /// The answer to "last day to reply".
        reply_by: Option<NaiveDate>,
    }
    /// Cancel a meeting that has been called, or one that has not.
    MeetingCancel {
        /// Which.
        id: Uuid,
        /// Why; printed in the cancellation.
        reason: String,
    }
    /// Hold a meeting's date fast, or let it go.
    MeetingPin {
        /// Which.
        id: Uuid,
        /// Whether it is held fast.
        pinned: bool,
    }
    /// Meetings of one year, or of all.
    MeetingListOf {
        /// The year; absent: all.
        year: Option<i32>,
        /// Only those on this day or later.
        from: Option<NaiveDate>,
    }
}

view! {
    /// Meetings, by date.
    MeetingList {
        /// By date.
        meetings: Vec<MeetingRow>,
    }
    /// A meeting in a list.
    MeetingRow {
        /// Its id.
        id: Uuid,
        /// Whose.
        body: BodyName,
        /// "Strategiska 1/2027".
        title: String,
        /// The body's full name.
        body_name: String,
        /// The number in its year.
        number: u16,
        /// Its year.
        year: i32,
        /// The day.
        date: NaiveDate,
        /// Start.
        start: NaiveTime,
        /// End.
        end: NaiveTime,
        /// Where.
        place: String,
        /// How people meet.
        mode: MeetingMode,
        /// Whether it counts as formal.
        is_formal: bool,
        /// Where it is on its way.
        status: MeetingStatus,
        /// Whether its date is held fast.
        pinned: bool,
        /// The step it is in.
        step: StepName,
        /// Readiness in numbers.
        ready: ReadyCount,
        /// The next deadline.
        next_deadline: Option<DeadlineView>,
    }
    /// Readiness in numbers.
    ReadyCount {
        /// Done.
        ok: u16,
        /// Wrong.
        warning: u16,
        /// Not done yet.
        left: u16,
    }
    /// A last day for something, with its reason.
    DeadlineView {
        /// What for: a key such as `notice`, `agenda`, `minutesDraft`, `councilReport`.
        key: String,
        /// What for, in words.
        title: String,
        /// The last day to plan for.
        date: NaiveDate,
        /// The day counted out, when that was moved.
        counted: Option<NaiveDate>,
        /// Why this day.
        why: String,
        /// The meeting it belongs to.
        meeting: Option<Uuid>,
        /// That meeting's title.
        meeting_title: Option<String>,
        /// Whether it is done.
        done: bool,
        /// Days late; negative: days left.
        late_by: i32,
    }
    /// A line of what a meeting still needs.
    ReadyLine {
        /// A key such as `agendaTooLong`.
        key: String,
        /// How far it is.
        state: ReadyState,
        /// In words.
        text: String,
        /// Why it matters and what to do.
        why: String,
        /// Who sees to it, in words.
        who: String,
        /// By when, while it is not done.
        due: Option<NaiveDate>,
        /// What waits for it, in words, while it is not done.
        blocks: Option<String>,
        /// The action that helps, by name.
        action: Option<String>,
    }
    /// A meeting as one place.
    MeetingView {
        /// As in the list.
        row: MeetingRow,
        /// The video link.
        link: String,
        /// Case numbers.
        case_number: String,
        /// Last day to reply.
        reply_by: Option<NaiveDate>,
        /// The chair on the day.
        chair: Option<PersonRef>,
        /// The chairing side on the day (CHR-001, CHR-002).
        chair_side: Option<SideName>,
        /// The secretary.
        secretary: Option<PersonRef>,
        /// Those who are called.
        called: Vec<CalledPerson>,
        /// Whether every party is going to be there; empty before anybody is called and once it is held.
        forecast: Vec<SideForecast>,
        /// What remains, warnings first.
        readiness: Vec<ReadyLine>,
        /// Its deadlines, by date.
        deadlines: Vec<DeadlineView>,
        /// Steps done, in order.
        passed: Vec<StepName>,
        /// Earlier dates with reasons, newest first.
        moves: Vec<MeetingMoved>,
        /// The next meeting of the same body.
        next: Option<MeetingRow>,
        /// How often an invitation has gone out (iCalendar SEQUENCE of the newest).
        invitation_sequence: Option<u32>,
        /// Invitation, update or cancellation: what would be sent now, and why.
        invitation: InvitationState,
        /// Whether there are minutes.
        minutes: Option<Uuid>,
        /// Rule verdicts about this meeting.
        verdicts: Vec<VerdictView>,
    }
    /// Someone who is called.
    CalledPerson {
        /// Who.
        person: PersonRef,
        /// `ordinary`, `substitute`, `adjunct`, `secretary` …
        kind: String,
        /// The role in words.
        role: String,
        /// Side.
        side: SideName,
        /// Whether the mandate is confirmed.
        mandate_confirmed: bool,
        /// The answer to the invitation: `needsAction`, `accepted`, `declined`, `tentative`, `delegated`.
        answer: String,
        /// What was written with the answer; may be empty.
        comment: String,
        /// Another time that is proposed, in words.
        proposal: Option<String>,
    }
    /// What the answers say of one side's parties.
    SideForecast {
        /// The side.
        side: SideName,
        /// How many of its parties somebody is called for.
        parties: u32,
        /// How many of them somebody with a confirmed mandate comes for.
        represented: u32,
        /// The same in words.
        text: String,
        /// The other parties, each with what is known, in a sentence.
        others: Vec<String>,
    }
    /// An earlier date.
    MeetingMoved {
        /// From.
        from: NaiveDate,
        /// To.
        to: NaiveDate,
        /// Why.
        reason: String,
        /// When it was moved, RFC 3339.
        at: String,
    }
    /// What an invitation would do now.
    InvitationState {
        /// `first`, `update`, `current`, `cancel`, `cancelled`.
        kind: String,
        /// Why, in words.
        text: String,
    }
    /// A rule judged.
    VerdictView {
        /// The rule, such as `PLAN-001`.
        rule: String,
        /// The requirement it stands on, such as `R-035`.
        requirement: String,
        /// How grave.
        level: LevelName,
        /// Whether it holds; absent: it does not apply.
        holds: Option<bool>,
        /// The rule in a few words.
        title: String,
        /// The facts in a sentence.
        text: String,
        /// Why it matters and what to do.
        why: String,
        /// The meetings it is about.
        meetings: Vec<Uuid>,
        /// The source of the rule, or that it is the program's own default.
        source: String,
    }
}
