//! Documents out: PDF and calendar files, to look at or to keep.

use uuid::Uuid;

use crate::shape::{LanguageName, request, view, words_enum};

words_enum! {
    /// What can be written.
    ExportWhat {
        /// *Kallelse*, with the agenda.
        Notice,
        /// *Dagordning*.
        Agenda,
        /// *Protokoll* or *mötesanteckningar*.
        Minutes,
        /// The log of joint positions of a year.
        Positions,
        /// The action list.
        Actions,
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
    }
    /// Which copy of the minutes.
    CopyName {
        /// As it stands.
        Work,
        /// Approved, for the archive.
        Archive,
    }
}

request! {
    /// Write a document.
    ExportRequest {
        /// What.
        what: ExportWhat,
        /// The meeting it is of.
        meeting: Option<Uuid>,
        /// The year it is of, where it has no meeting.
        year: Option<i32>,
        /// The format; absent: PDF, and iCalendar for an invitation.
        format: Option<ExportFormat>,
        /// Which copy of the minutes; absent: archive when approved, else work.
        copy: Option<CopyName>,
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
}

view! {
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
