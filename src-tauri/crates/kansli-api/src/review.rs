//! Review (*granskning*): packages out, answers in, remarks settled one by one.

mod answer;
mod contents;
mod forms;
pub(crate) mod known;
pub(crate) mod make;
mod news;
pub(crate) mod open;
mod papers;
mod proposed;
mod refused;
mod remark;
pub(crate) mod settle;
pub(crate) mod show;
mod standing;
pub(crate) mod take;
mod weigh;
mod write;

use chrono::NaiveDate;
use kansli_review::package::Kind;
use uuid::Uuid;

use crate::settle::ComparedPart;
use crate::shape::{ItemNumber, LanguageName, PersonRef, request, view, words_enum};

words_enum! {
    /// What is reviewed.
    ReviewKind {
        /// An agenda before it is sent.
        Agenda,
        /// Draft minutes before they are approved.
        Minutes,
    }
    /// The form of a package.
    ReviewForm {
        /// One HTML file, for any browser.
        Html,
        /// A package for those who have the program.
        Kansli,
    }
    /// What a reviewer says of the whole.
    ReviewVerdict {
        /// It can go out as it is.
        Approve,
        /// It can go out when the remarks are looked at.
        ApproveWithComments,
        /// The reviewer wants to see it again.
        NeedsChanges,
    }
    /// What a verdict amounts to.
    WeightName {
        /// It approves what is printed now.
        Approves,
        /// It approves, and counts once the remarks are settled.
        HeldBack,
        /// It asks for changes.
        AsksForChanges,
        /// It says nothing of the whole.
        Silent,
        /// It approves something else than what is printed now.
        Stale,
        /// It approves, but nothing proves whence it comes.
        Unproven,
        /// It approves, but the approval of who answers is not asked for.
        OfAnother,
    }
    /// What a remark proposes.
    RemarkKind {
        /// Nothing: a comment.
        Comment,
        /// Other words.
        Wording,
        /// Other words in minutes.
        Correction,
        /// Another length of the item.
        Time,
        /// Another place for the item.
        Order,
        /// A new item.
        NewItem,
    }
    /// How far a remark has come.
    RemarkStateName {
        /// Nobody has settled it.
        Open,
        /// Taken on, left to be done.
        Task,
        /// Done, or noted.
        Accepted,
        /// Declined.
        Refused,
    }
    /// What has become of what a remark is about.
    FoundPlace {
        /// It stands as the reviewer read it.
        Exact,
        /// It stands as the reviewer read it, but elsewhere.
        Moved,
        /// Other words stand there now.
        Changed,
        /// The item is not there any longer.
        Gone,
    }
    /// How a remark is accepted.
    AcceptHow {
        /// As proposed.
        Proposed,
        /// As proposed, in place of what stands there now.
        InPlaceOfNow,
        /// Taken on, to be done later.
        Task,
        /// Noted, with nothing to do.
        Noted,
    }
}

request! {
    /// Make review packages: one for each reviewer, together a round.
    ReviewPackageMake {
        /// The meeting.
        meeting: Uuid,
        /// What is reviewed.
        kind: ReviewKind,
        /// Who; none: the chair of the agenda, the approvers of minutes.
        #[serde(default)]
        reviewers: Vec<Uuid>,
        /// By when the answer is wanted.
        answer_by: Option<NaiveDate>,
        /// What is written to the reviewer; absent: the usual words.
        greeting: Option<String>,
        /// The form; absent: HTML.
        form: Option<ReviewForm>,
        /// A passphrase to lock it with; it reaches the reviewer another way.
        passphrase: Option<String>,
        /// Whether the files of papers go along; absent: yes. Their text always does.
        files: Option<bool>,
        /// The language; absent: the workspace's.
        language: Option<LanguageName>,
        /// The folder to write to; absent, as is the path: the bytes come in the answer.
        folder: Option<String>,
        /// The file to write, for one reviewer.
        path: Option<String>,
    }
    /// See the reviews of a meeting.
    ReviewOf {
        /// The meeting.
        meeting: Uuid,
        /// What is reviewed.
        kind: ReviewKind,
    }
    /// Read an answer; either `path` or `bytes` or `text`.
    ReviewAnswerRead {
        /// The file.
        path: Option<String>,
        /// The content as base64.
        bytes: Option<String>,
        /// The content as pasted text.
        text: Option<String>,
        /// The package that a mail written by hand answers, if it does not say so itself.
        package: Option<Uuid>,
        /// Whether the words of a mail are read as written by hand, whatever block it has.
        #[serde(default)]
        by_hand: bool,
        /// Whether it is taken; else it is only shown.
        #[serde(default)]
        take: bool,
    }
    /// Open a review package; either `path` or `bytes`.
    ReviewOpen {
        /// The file.
        path: Option<String>,
        /// The content as base64.
        bytes: Option<String>,
        /// What opens it, when it is locked.
        passphrase: Option<String>,
        /// A file to write the page to, for a browser; locked as the package is.
        page: Option<String>,
    }
    /// Keep what is written of the open package.
    ReviewKeep {
        /// The package.
        package: Uuid,
        /// What is written, as the page has it; empty clears it.
        text: String,
    }
    /// Save the answer to the open package.
    ReviewAnswerSave {
        /// The package.
        package: Uuid,
        /// The signed answer, as the page hands it over.
        answer: String,
        /// The file to write; absent: the bytes come in the answer.
        path: Option<String>,
    }
    /// Do what a remark asks for.
    ReviewRemarkAccept {
        /// The remark.
        id: Uuid,
        /// How; absent: as proposed, and a comment is taken on.
        how: Option<AcceptHow>,
        /// Other words than those proposed.
        words: Option<String>,
        /// A remark on the remark, if any.
        reason: Option<String>,
    }
    /// Decline what a remark asks for.
    ReviewRemarkRefuse {
        /// The remark.
        id: Uuid,
        /// Why. Never blank.
        reason: String,
    }
}

view! {
    /// The packages that were made.
    ReviewPackagesMade {
        /// The round.
        round: u32,
        /// One for each reviewer.
        packages: Vec<ReviewFile>,
        /// What to know before sending (documents.md 10.3).
        advice: String,
    }
    /// A package as a file.
    ReviewFile {
        /// Its id.
        package: Uuid,
        /// Who it is for.
        reviewer: PersonRef,
        /// The reviewer's address; empty: none is known.
        email: String,
        /// The right file name.
        file_name: String,
        /// Its media type.
        media: String,
        /// Where it was written.
        path: Option<String>,
        /// The content as base64, when it was not written.
        bytes: Option<String>,
        /// Its size in bytes.
        size: u32,
        /// Its SHA-256.
        sha256: String,
    }
    /// A package that is open to be read and answered.
    ReviewToRead {
        /// The package.
        package: Uuid,
        /// What is reviewed.
        kind: ReviewKind,
        /// The meeting.
        heading: String,
        /// When it is, in words.
        when: String,
        /// Who is asked.
        reviewer: String,
        /// Who sent it, by its own words.
        sender: String,
        /// Whether the open workspace knows the laptop that signed it.
        known: bool,
        /// What that says of who sent it, in a sentence, with the beginning of that laptop's key.
        trust: String,
        /// Whether it came locked.
        locked: bool,
        /// Whether something was written before.
        continued: bool,
        /// What to call the answer's file.
        answer_name: String,
        /// The page, for a frame without rights.
        html: String,
    }
    /// An answer as a file.
    ReviewAnswerFile {
        /// The right file name.
        file_name: String,
        /// The content as base64, when it was not written.
        bytes: Option<String>,
        /// Where it was written.
        path: Option<String>,
        /// Its SHA-256.
        sha256: String,
    }
    /// The reviews of a meeting's agenda, or of its minutes.
    ReviewsView {
        /// The meeting.
        meeting: Uuid,
        /// What is reviewed.
        kind: ReviewKind,
        /// Whom a package is for when nobody else is named.
        suggested: Vec<PersonRef>,
        /// Who else may be asked.
        others: Vec<PersonRef>,
        /// The day that an answer is usually wanted by.
        answer_by: Option<NaiveDate>,
        /// The usual greeting.
        greeting: String,
        /// What to know before sending (documents.md 10.3).
        advice: String,
        /// Whether the one who is asked has answered and need not see it again.
        answered: bool,
        /// How it stands, in words; empty before the first package.
        text: String,
        /// Why no package can be made now, in words.
        locked: Option<String>,
        /// The rounds, newest first.
        rounds: Vec<ReviewRound>,
        /// How many remarks nobody has settled.
        open: u16,
        /// The remarks, in the order of the items as they are now.
        remarks: Vec<RemarkView>,
    }
    /// Packages that were made together.
    ReviewRound {
        /// Its number.
        round: u32,
        /// When, RFC 3339.
        made_at: String,
        /// The hash of what was given.
        content: String,
        /// Whether something else is printed now.
        changed: bool,
        /// What has changed since, in words.
        changes: Vec<String>,
        /// One for each reviewer.
        packages: Vec<ReviewPackageView>,
    }
    /// What was given to a reviewer, and what came back.
    ReviewPackageView {
        /// Its id.
        id: Uuid,
        /// Who.
        reviewer: PersonRef,
        /// By when.
        answer_by: Option<NaiveDate>,
        /// The form.
        form: ReviewForm,
        /// Whether a passphrase is needed.
        locked: bool,
        /// Whether the answer is late.
        late: bool,
        /// What came back, oldest first.
        answers: Vec<ReviewAnswerView>,
        /// How it stands, in words.
        text: String,
    }
    /// An answer that was taken.
    ReviewAnswerView {
        /// Its id.
        id: Uuid,
        /// When it was taken, RFC 3339.
        received_at: String,
        /// The verdict, if it says one.
        verdict: Option<ReviewVerdict>,
        /// What that amounted to.
        weight: WeightName,
        /// Whether it is signed by the package.
        signed: bool,
        /// The name written under it.
        signature: String,
        /// What stood beside it in the mail.
        beside: String,
        /// All that in words.
        text: String,
    }
    /// An answer, looked at or taken.
    ReviewAnswerReading {
        /// The meeting.
        meeting: Uuid,
        /// What was reviewed.
        kind: ReviewKind,
        /// The meeting in words.
        meeting_title: String,
        /// The package.
        package: Uuid,
        /// Its round.
        round: u32,
        /// Who answers.
        reviewer: PersonRef,
        /// The verdict, if it says one.
        verdict: Option<ReviewVerdict>,
        /// What that amounts to.
        weight: WeightName,
        /// Who says what to which package, in words.
        text: String,
        /// What it amounts to, and what to know of where it comes from, in words.
        standing: Vec<String>,
        /// What stood beside it in the mail.
        beside: String,
        /// What it brings.
        remarks: Vec<RemarkView>,
        /// Whether it was taken.
        taken: bool,
    }
    /// A remark, beside what it is about.
    RemarkView {
        /// Its id.
        id: Uuid,
        /// The item that it is about now; none: the whole, or one that is gone.
        item: Option<Uuid>,
        /// The number of that item.
        number: Option<ItemNumber>,
        /// The heading of the item; for one that is gone, then.
        title: String,
        /// Who says it.
        author: PersonRef,
        /// The round it answers.
        round: u32,
        /// When it was taken, RFC 3339.
        received_at: String,
        /// What it proposes.
        kind: RemarkKind,
        /// What has become of what it is about.
        place: FoundPlace,
        /// That in words, when it is not as it was.
        place_text: Option<String>,
        /// The marked words.
        quote: String,
        /// What stands there now, when that is something else.
        now: Option<String>,
        /// How much of the words is left, in per cent.
        similarity: Option<u8>,
        /// What the reviewer writes.
        text: String,
        /// What is proposed, in words: "10 → 5 min".
        proposed: Option<String>,
        /// Proposed words against those that stand there, word by word.
        parts: Vec<ComparedPart>,
        /// How far it has come.
        state: RemarkStateName,
        /// How it can be accepted now, the usual way first; none: settled, or only declined.
        ways: Vec<AcceptHow>,
        /// Who settled it, when and why, in words.
        trace: Option<String>,
    }
}

impl From<Kind> for ReviewKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Agenda => Self::Agenda,
            Kind::Minutes => Self::Minutes,
        }
    }
}

impl From<ReviewKind> for Kind {
    fn from(kind: ReviewKind) -> Self {
        match kind {
            ReviewKind::Agenda => Self::Agenda,
            ReviewKind::Minutes => Self::Minutes,
        }
    }
}
