//! Documents out: PDF and calendar files, to look at or to keep. Answers in.

mod advice;
mod basis;
mod call;
pub(crate) mod export;
pub(crate) mod file;
pub(crate) mod hold;
pub(crate) mod invitation;
mod lists;
mod record;
pub(crate) mod reply;
mod table;
mod tasks;
mod year;
mod year_calendar;

use uuid::Uuid;

pub(crate) use advice::of_review as advice_of_review;
pub(crate) use basis::own as own_organisation;

use crate::calendar::ProblemView;
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
        /// *Protokoll* or *mötesanteckningar*.
        Minutes,
        /// The log of joint positions of a year.
        Positions,
        /// The action list.
        Actions,
        /// The register of agenda items.
        Items,
        /// The register of ambiguities about roles.
        Ambiguities,
        /// The year plan.
        YearPlan,
        /// The calendar invitation, update or cancellation.
        Invitation,
    }
    /// The file's format.
    ExportFormat {
        /// PDF/A-2a and PDF/UA-1 in one.
        Pdf,
        /// iCalendar.
        Ics,
        /// A picture.
        Svg,
        /// A table for spreadsheets: UTF-8 with its mark, semicolons.
        Csv,
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
    /// Write a document.
    ExportRequest {
        /// What.
        what: ExportWhat,
        /// The meeting it is of.
        meeting: Option<Uuid>,
        /// The one item, for a brief; absent: every item that has one.
        item: Option<Uuid>,
        /// The year it is of, where it has no meeting.
        year: Option<i32>,
        /// The format; absent: PDF, and iCalendar for an invitation. Registers have tables, and actions tasks.
        format: Option<ExportFormat>,
        /// Which copy of the minutes; absent: archive when approved, else work.
        copy: Option<CopyName>,
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
    /// A file with answers to invitations; either `path` or `bytes` or `text`.
    CalendarReply {
        /// The file: `.ics`, or a saved mail `.eml`.
        path: Option<String>,
        /// The content as base64.
        bytes: Option<String>,
        /// The content as pasted text.
        text: Option<String>,
    }
}

view! {
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
        /// What the reader should know before sending (documents.md 10.3).
        advice: String,
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
