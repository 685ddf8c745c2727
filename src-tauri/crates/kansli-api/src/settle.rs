//! From written to settled: the versions of a record, word by word, and the way back.

pub(crate) mod amend;
mod amend_show;
pub(crate) mod compare;
pub(crate) mod facts;
pub(crate) mod keep;
pub(crate) mod redact;
pub(crate) mod restore;
mod told;
pub(crate) mod versions;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::minutes::ApprovalMethod;
use crate::shape::{ItemNumber, OrganisationRef, PersonRef, request, view, words_enum};

words_enum! {
    /// A turn on the way of a record, at which it is kept whole.
    TurnName {
        /// Sent to those who approve.
        Sent,
        /// Changed while it was out, because a proposal was accepted.
        Changed,
        /// Taken back to be written on.
        TakenBack,
        /// Approved by the last one.
        Approved,
        /// A correction began with what was approved.
        Corrected,
    }
    /// How far a reviewer's proposal has come.
    AmendmentState {
        /// Without an answer.
        Open,
        /// The text was changed so.
        Accepted,
        /// The text stays.
        Refused,
    }
    /// What public-record facts are about.
    SubjectName {
        /// The meeting.
        Meeting,
        /// Its record.
        Minutes,
        /// A paragraph of the record, by its agenda item.
        Paragraph,
        /// A paper.
        Attachment,
    }
    /// What is found in a text that is not to be published.
    FoundName {
        /// A personal identity number.
        IdentityNumber,
        /// An e-mail address.
        Email,
        /// A telephone number.
        Phone,
        /// The address or the code of a meeting online.
        MeetingLink,
        /// Words that may tell why somebody was away.
        Absence,
    }
    /// Where a stretch of two compared texts stands.
    PartName {
        /// In both.
        Same,
        /// Only in the earlier one: taken out.
        Out,
        /// Only in the later one: put in.
        In,
    }
}

request! {
    /// Keep facts about a public record.
    FactsSave {
        /// What it is.
        kind: SubjectName,
        /// Which.
        subject: Uuid,
        /// The case number; empty: none.
        case_number: String,
        /// When it was dispatched, if the program was not told by an export.
        dispatched_on: Option<NaiveDate>,
        /// To whom, in words.
        dispatched_to: String,
        /// When a record was handed to the archive (E-20); only of minutes.
        archived_on: Option<NaiveDate>,
    }
    /// Mark something as secret (OSL 5:5).
    SecrecyMark {
        /// What it is.
        kind: SubjectName,
        /// Which.
        subject: Uuid,
        /// The provision, such as "18 kap. 8 § OSL".
        provision: String,
        /// The day; absent: today.
        on: Option<NaiveDate>,
        /// The authority that marks it.
        authority: Uuid,
    }
    /// See what the publication copy of a record leaves out; or say that it is reviewed.
    PublicationOf {
        /// The record.
        minutes: Uuid,
    }
    /// Leave words out of the publication copy.
    RedactionAdd {
        /// The paragraph's agenda item.
        item: Uuid,
        /// The words, as they are printed; everywhere in the paragraph.
        words: String,
        /// What stands there instead; absent: that something was removed.
        replacement: Option<String>,
        /// The provision that the words are secret by, if they are.
        provision: Option<String>,
    }
    /// List what reviewers want changed in a record.
    AmendmentsOf {
        /// The record.
        minutes: Uuid,
    }
    /// Enter what a reviewer wants changed.
    AmendmentAdd {
        /// The paragraph's agenda item.
        item: Uuid,
        /// Who proposes it.
        author: Uuid,
        /// How it came. `inApp` only by the one who works at this machine.
        method: ApprovalMethod,
        /// When it came; absent: today.
        on: Option<NaiveDate>,
        /// The words that are to give way, as they stand; empty: the proposed words are added.
        quoted: String,
        /// The words in their place; empty: the quoted words go.
        proposed: String,
        /// Why.
        reason: String,
    }
    /// Change the paragraph as proposed.
    AmendmentAccept {
        /// The proposal.
        id: Uuid,
        /// A remark, if any.
        reason: Option<String>,
    }
    /// Leave the paragraph as it is.
    AmendmentRefuse {
        /// The proposal.
        id: Uuid,
        /// Why. Never blank.
        reason: String,
    }
    /// List the versions of a record.
    MinutesVersionsOf {
        /// The record, in any of its revisions.
        minutes: Uuid,
    }
    /// Compare two versions.
    MinutesCompare {
        /// The record.
        minutes: Uuid,
        /// One paragraph, for versions of a paragraph; absent: the whole, for turns.
        item: Option<Uuid>,
        /// The earlier version, as the list names it.
        earlier: String,
        /// The later version; absent: as it stands now.
        later: Option<String>,
    }
    /// Put an earlier version of the text back.
    MinutesRestore {
        /// The record.
        minutes: Uuid,
        /// One paragraph, for a version of a paragraph; absent: all paragraphs, for a turn.
        item: Option<Uuid>,
        /// The version, as the list names it.
        version: String,
    }
}

view! {
    /// Public-record facts of a meeting, its record and its papers.
    RecordFacts {
        /// The meeting.
        meeting: Uuid,
        /// The meeting, the record, marked paragraphs, papers.
        subjects: Vec<SubjectFacts>,
        /// Provisions that markings often cite.
        provisions: Vec<String>,
        /// That this is guidance and no legal advice, in words.
        advice: String,
    }
    /// Public-record facts of one thing.
    SubjectFacts {
        /// What it is.
        kind: SubjectName,
        /// Which.
        subject: Uuid,
        /// Its name, in words.
        name: String,
        /// Whether it is a draft.
        draft: bool,
        /// When it was settled (*justerat*).
        settled_on: Option<NaiveDate>,
        /// When it was first dispatched (*expedierat*).
        dispatched_on: Option<NaiveDate>,
        /// When somebody noted that it was.
        noted_on: Option<NaiveDate>,
        /// To whom, in words.
        dispatched_to: String,
        /// When it was handed to the archive.
        archived_on: Option<NaiveDate>,
        /// When it was sent for comments alone.
        commented_on: Option<NaiveDate>,
        /// Its case number.
        case_number: String,
        /// Secrecy markings.
        markings: Vec<MarkingView>,
        /// What the facts mean, in plain words.
        guidance: Vec<String>,
    }
    /// A secrecy marking.
    MarkingView {
        /// Its id.
        id: Uuid,
        /// The provision.
        provision: String,
        /// The day.
        on: Option<NaiveDate>,
        /// The authority.
        authority: Option<OrganisationRef>,
        /// The three in words.
        text: String,
    }
    /// What the publication copy of a record leaves out.
    PublicationView {
        /// The record.
        minutes: Uuid,
        /// What somebody marked.
        redactions: Vec<RedactionView>,
        /// What is left out by itself, and what somebody should look at.
        found: Vec<FoundView>,
        /// What stands in the way, in words.
        obstacles: Vec<String>,
        /// Who looked it through.
        review: Option<ReviewView>,
    }
    /// Words that are left out of a paragraph.
    RedactionView {
        /// Its id.
        id: Uuid,
        /// The paragraph's agenda item.
        item: Uuid,
        /// The paragraph's number.
        number: ItemNumber,
        /// The words.
        words: String,
        /// What stands there instead.
        instead: String,
        /// The provision, if there is one.
        provision: String,
        /// In how many places of the paragraph they stand.
        places: u16,
        /// Who marked them.
        who: String,
        /// When, RFC 3339.
        at: String,
    }
    /// Something found in a paragraph.
    FoundView {
        /// The paragraph's agenda item.
        item: Uuid,
        /// The paragraph's number.
        number: ItemNumber,
        /// What it is.
        kind: FoundName,
        /// The words.
        words: String,
        /// What it is, in words.
        text: String,
        /// Whether it is left out by itself.
        by_itself: bool,
    }
    /// A review of the publication copy.
    ReviewView {
        /// Who.
        who: String,
        /// When, RFC 3339.
        at: String,
        /// Whether nothing has changed since.
        stands: bool,
    }
    /// What reviewers want changed in a record.
    AmendmentList {
        /// The record.
        minutes: Uuid,
        /// How many wait for an answer.
        open: u16,
        /// The proposals, those without an answer first.
        amendments: Vec<AmendmentView>,
    }
    /// A reviewer's proposal.
    AmendmentView {
        /// Its id.
        id: Uuid,
        /// The paragraph's agenda item.
        item: Uuid,
        /// The paragraph's number.
        number: ItemNumber,
        /// The paragraph's heading.
        title: String,
        /// Who proposed it.
        author: PersonRef,
        /// How it came.
        method: ApprovalMethod,
        /// When it came.
        received_on: Option<NaiveDate>,
        /// The words that are to give way.
        quoted: String,
        /// The words in their place.
        proposed: String,
        /// The two, word by word.
        parts: Vec<ComparedPart>,
        /// Why.
        reason: String,
        /// How far it has come.
        state: AmendmentState,
        /// Why it cannot be accepted as the text stands now, in words.
        stale: Option<String>,
        /// When it was answered, RFC 3339.
        decided_at: Option<String>,
        /// Who answered, as called at that machine.
        decided_by: String,
        /// The reason of the answer.
        decision: String,
        /// Who answered, when and why, in words.
        trace: Option<String>,
    }
    /// The versions of a record.
    VersionList {
        /// Its newest revision.
        minutes: Uuid,
        /// Whole versions, newest first.
        turns: Vec<TurnView>,
        /// The paragraphs with the versions of their text.
        paragraphs: Vec<ParagraphVersions>,
        /// Why nothing can be put back now, if so.
        locked: Option<String>,
    }
    /// A record as it was at a turn of its way.
    TurnView {
        /// The version, to hand back.
        version: String,
        /// Which turn.
        turn: TurnName,
        /// The revision it was.
        revision: u16,
        /// When, RFC 3339.
        at: String,
        /// Who took the step, as called at that machine.
        who: String,
        /// What happened, in words.
        text: String,
        /// SHA-256 of the content then.
        content_hash: String,
        /// Whether its text is what stands now.
        current: bool,
    }
    /// A paragraph and the versions of its text.
    ParagraphVersions {
        /// The agenda item.
        item: Uuid,
        /// Its number.
        number: ItemNumber,
        /// Its heading.
        title: String,
        /// The versions, newest first; one for each sitting.
        versions: Vec<ParagraphVersion>,
    }
    /// A text as somebody left it.
    ParagraphVersion {
        /// The version, to hand back.
        version: String,
        /// When, RFC 3339.
        at: String,
        /// Who.
        who: String,
        /// What happened, in words.
        text: String,
        /// Whether it is what stands now.
        current: bool,
    }
    /// Two versions, word by word.
    Comparison {
        /// The paragraphs that differ, in order.
        paragraphs: Vec<ParagraphComparison>,
        /// How many paragraphs are alike.
        alike: u16,
        /// That in words.
        text: String,
    }
    /// A paragraph in two versions.
    ParagraphComparison {
        /// The number.
        number: ItemNumber,
        /// The heading.
        title: String,
        /// The text, stretch by stretch.
        parts: Vec<ComparedPart>,
    }
    /// A stretch of two compared texts.
    ComparedPart {
        /// Where it stands.
        part: PartName,
        /// The words.
        text: String,
    }
}
