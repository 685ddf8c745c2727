//! Documents out: PDF, Word, web page, mail and calendar files, to look at or to keep. Answers in.

mod advice;
mod archive;
mod basis;
mod call;
pub(crate) mod export;
pub(crate) mod file;
pub(crate) mod hold;
pub(crate) mod invitation;
mod lists;
mod made;
mod mandates;
mod pack;
pub(crate) mod preview;
mod record;
pub(crate) mod reply;
mod report;
mod table;
mod tasks;
pub(crate) mod verify;
pub(crate) mod watch;
mod word;
mod year;
mod year_calendar;

use chrono::NaiveDate;
use uuid::Uuid;

pub(crate) use advice::of_review as advice_of_review;
pub(crate) use basis::own as own_organisation;
pub(crate) use table::written as csv;
pub(crate) use watch::PackProgress;

use crate::calendar::ProblemView;
use crate::entry::EntryRegister;
use crate::shape::{LanguageName, PersonRef, request, view, words_enum};

words_enum! {
    /// What can be written.
    ExportWhat {
        /// *Kallelse*, with the agenda.
        Notice,
        /// *Dagordning*.
        Agenda,
        /// One-page briefs of a meeting's items (*underlag*).
        Briefs,
        /// Everything those called need for a meeting in one PDF (*möteshandlingar*).
        Pack,
        /// *Protokoll* or *mötesanteckningar*.
        Minutes,
        /// One paragraph of the minutes (*protokollsutdrag*).
        Excerpt,
        /// The list of mandates (*mandatlista*), as of a day.
        Mandates,
        /// The annual summary of a year (*årlig sammanställning*), as far as its data goes.
        AnnualReport,
        /// What the Council's own account is written from (*underlag till Rådets redogörelse*).
        CouncilReport,
        /// How the joint direction of 2024 is followed (*uppföljning av gemensam inriktning*, R-087).
        DirectionReport,
        /// The frame of a direction document with a collaboration group (*inriktningsdokument*).
        DirectionDocument,
        /// The log of joint positions of a year.
        Positions,
        /// The action list.
        Actions,
        /// The register of agenda items.
        Items,
        /// The register of ambiguities about roles.
        Ambiguities,
        /// A register of the year's work, as a list.
        Register,
        /// The year plan.
        YearPlan,
        /// The calendar invitation, update or cancellation.
        Invitation,
    }
    /// The file's format.
    ExportFormat {
        /// PDF/A-2a and PDF/UA-1 in one.
        Pdf,
        /// For Word and its like, to go on writing in.
        Docx,
        /// One web page that needs nothing beside it.
        Html,
        /// A mail that is not sent yet, with the PDF.
        Eml,
        /// iCalendar.
        Ics,
        /// A picture.
        Svg,
        /// A table for spreadsheets: UTF-8 with its mark, semicolons.
        Csv,
    }
    /// What a calendar file says of days by which something is done.
    CalendarForm {
        /// Whole days, for every calendar program (`VEVENT`).
        Events,
        /// Things to do, for programs that have lists of them (`VTODO`).
        Tasks,
    }
    /// What is shown while it is written.
    PreviewOf {
        /// *Dagordning*.
        Agenda,
        /// *Protokoll* or *mötesanteckningar*.
        Minutes,
    }
    /// A field that is being typed in.
    TypedField {
        /// Heading of an agenda item.
        Title,
        /// Background of an agenda item, in Markdown.
        Background,
        /// Proposed joint position of an agenda item.
        Proposal,
        /// Text of a paragraph of the minutes, in Markdown.
        Text,
    }
    /// Which copy of the minutes.
    CopyName {
        /// As it stands.
        Work,
        /// Approved, for the archive.
        Archive,
        /// Approved, with what is not to be published taken out.
        Publication,
    }
    /// What is being done while a meeting pack is made.
    PackStep {
        /// Our own documents and papers that are no PDFs are set as pages.
        Setting,
        /// The parts are put together.
        Joining,
        /// The pages are stamped with their numbers.
        Stamping,
        /// The file is written, in one go.
        Writing,
    }
    /// What a file that is looked at turns out to be.
    VerifyVerdict {
        /// Byte for byte the copy that this workspace makes.
        Identical,
        /// Byte for byte a file that was noted as sent.
        Sent,
        /// Another file, with the same words: not the one that was made here.
        SameWords,
        /// Its words differ.
        Changed,
        /// It bears a seal that is not of this workspace.
        Unknown,
        /// It bears no seal: no copy of approved minutes.
        NoSeal,
        /// The journal here is broken, so nothing can be told.
        JournalBroken,
    }
    /// What a document is sent for.
    PurposeWord {
        /// *För synpunkter*.
        Comment,
        /// *För kännedom*.
        Information,
        /// *Inför ställningstagande*.
        Position,
    }
    /// What came of an answer to an invitation.
    ReplyStanding {
        /// It stands.
        Set,
        /// It is kept, but answers a time or place that has changed since: ask again.
        EarlierTime,
        /// A later answer of the same person is known already.
        Superseded,
        /// Another time is proposed; that is no answer yet.
        Proposal,
        /// No person has the address.
        UnknownPerson,
        /// It answers no meeting of this workspace.
        UnknownMeeting,
    }
}

request! {
    /// Look at a file; either `path` or `bytes`.
    DocumentVerify {
        /// The file.
        path: Option<String>,
        /// The content as base64.
        bytes: Option<String>,
    }
    /// Set a document with what is being typed, without keeping either.
    DocumentPreview {
        /// What.
        what: PreviewOf,
        /// The meeting.
        meeting: Uuid,
        /// What is typed and not saved.
        #[serde(default)]
        typed: Vec<TypedText>,
    }
    /// A text that is being typed.
    TypedText {
        /// The agenda item.
        item: Uuid,
        /// Its field.
        field: TypedField,
        /// The text.
        text: String,
    }
    /// Write a document.
    ExportRequest {
        /// What.
        what: ExportWhat,
        /// The meeting it is of.
        meeting: Option<Uuid>,
        /// The one item: of an excerpt, or of a brief, where absent means every item that has one. Of a direction
        /// document its entry, where absent means the frame for a new one.
        item: Option<Uuid>,
        /// The register that a list is of.
        register: Option<EntryRegister>,
        /// The year it is of, where it has no meeting.
        year: Option<i32>,
        /// The day that a list of mandates shows; absent: today.
        on: Option<NaiveDate>,
        /// The format; absent: PDF, and iCalendar for an invitation. Registers have tables, and actions tasks.
        format: Option<ExportFormat>,
        /// Which copy of the minutes; absent: archive when approved, else work.
        copy: Option<CopyName>,
        /// Of a calendar file, whether actions and deadlines are days or tasks; absent: actions are tasks,
        /// deadlines are days.
        form: Option<CalendarForm>,
        /// What to find, for a register; absent: all of the year or the meeting.
        filter: Option<String>,
        /// The language; absent: the workspace's.
        language: Option<LanguageName>,
        /// Where to write; absent: the bytes come in the answer.
        path: Option<String>,
        /// For an invitation: the one person whose invitation is taken back; absent: all called.
        only: Option<Uuid>,
        /// Whether this is sent: logged, and for an invitation its sequence counted.
        #[serde(default)]
        sent: bool,
        /// What it is sent for: `comment`, `information`, `position`.
        purpose: Option<String>,
    }
    /// Make preliminary holds of the meetings of a year that are only planned.
    HoldFiles {
        /// The year.
        year: i32,
        /// The folder to write the files to; absent: the bytes come in the answer.
        folder: Option<String>,
        /// The language; absent: the workspace's.
        language: Option<LanguageName>,
    }
    /// Note by hand what somebody has answered, as on the telephone.
    ReplyByHand {
        /// The meeting.
        meeting: Uuid,
        /// Who; one of those called.
        person: Uuid,
        /// `accepted`, `declined`, `tentative`, or `needsAction` to take it back.
        answer: String,
    }
    /// A file with answers to invitations; either `path` or `bytes` or `text`.
    CalendarReply {
        /// The file: `.ics`, a saved mail `.eml`, or an answer saved by Outlook, `.msg`.
        path: Option<String>,
        /// The content as base64.
        bytes: Option<String>,
        /// The content as pasted text.
        text: Option<String>,
    }
}

impl ExportRequest {
    /// A document with nothing more said of it.
    pub(crate) fn of(what: ExportWhat) -> Self {
        Self {
            what,
            meeting: None,
            item: None,
            register: None,
            year: None,
            on: None,
            format: None,
            copy: None,
            form: None,
            filter: None,
            language: None,
            path: None,
            only: None,
            sent: false,
            purpose: None,
        }
    }
}

view! {
    /// A document as it would be.
    PreviewView {
        /// The PDF as base64.
        bytes: String,
        /// How many pages it has.
        pages: u32,
    }
    /// How far the making of a meeting pack has come.
    PackProgressView {
        /// Whether one is being made.
        running: bool,
        /// What is being done; absent before the first step.
        step: Option<PackStep>,
        /// How much of the step is done.
        done: u32,
        /// Of how much: parts when they are set and joined, pages when they are stamped.
        of: u32,
    }
    /// The holds that were made.
    HoldFilesView {
        /// One for each planned meeting from today on, by date.
        holds: Vec<HoldFile>,
        /// People who would be called and have no address: none of the holds is to them.
        unreachable: Vec<String>,
        /// Meetings that nobody can be asked to hold, as nobody has an address.
        nobody: Vec<String>,
    }
    /// A hold.
    HoldFile {
        /// The meeting.
        meeting: Uuid,
        /// The right file name.
        file_name: String,
        /// Addresses that it is to.
        to: Vec<String>,
        /// Where it was written.
        path: Option<String>,
        /// The content as base64, when no folder was given.
        bytes: Option<String>,
    }
    /// A document.
    ExportView {
        /// The right file name.
        file_name: String,
        /// Its media type.
        media: String,
        /// The content as base64, when no path was given.
        bytes: Option<String>,
        /// Where it was written.
        path: Option<String>,
        /// Its size in bytes.
        size: u32,
        /// Its SHA-256.
        sha256: String,
        /// Pages, for a PDF.
        pages: Option<u32>,
        /// How a list of published documents tells of it, with its format and size; none for what is no document.
        listing: Option<String>,
        /// What the reader should know before sending (documents.md 10.3).
        advice: String,
        /// What goes beside the file, as JSON: the metadata of an archive copy, the parts of a pack.
        sidecar: Option<String>,
        /// Where that was written.
        sidecar_path: Option<String>,
    }
    /// Whether a file is the copy of approved minutes that it says it is.
    VerifyView {
        /// Whether it is, byte for byte.
        genuine: bool,
        /// What it is.
        verdict: VerifyVerdict,
        /// The same in words.
        text: String,
        /// The copy it is, or says it is, as this workspace names it.
        file_name: Option<String>,
        /// The meeting it is, or says it is, of.
        meeting: Option<Uuid>,
        /// The SHA-256 of the approved content, as the file says.
        content_hash: Option<String>,
        /// The journal's step that approved it, as the file says.
        journal_step: Option<String>,
        /// The file's own SHA-256.
        sha256: String,
        /// The first places where its words differ, in words.
        differs: Vec<String>,
    }
}

view! {
    /// What came of a file with answers.
    ReplyView {
        /// Each answer and what was done with it.
        answers: Vec<ReplyLine>,
        /// What could not be read, by line. The rest was.
        problems: Vec<ProblemView>,
    }
    /// One answer.
    ReplyLine {
        /// The meeting, if it is one of ours.
        meeting: Option<Uuid>,
        /// Its title.
        meeting_title: Option<String>,
        /// Who answers, if the address is known.
        person: Option<PersonRef>,
        /// Who answers, as known here or else as the file says.
        name: String,
        /// The address that the answer came with.
        address: String,
        /// `needsAction`, `accepted`, `declined`, `tentative`, `delegated`.
        answer: String,
        /// What the person wrote; may be empty.
        comment: String,
        /// What came of it.
        standing: ReplyStanding,
        /// What came of it, in words.
        text: String,
    }
}
