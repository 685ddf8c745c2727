//! The words of a call.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Parser, Subcommand, ValueEnum};

/// The meetings of the Partnership, without a window.
#[derive(Debug, Parser)]
#[command(name = "kansli", version, about, propagate_version = true)]
pub(crate) struct Args {
    /// The workspace; else KANSLI_WORKSPACE, else the last one opened.
    #[arg(long, global = true, env = "KANSLI_WORKSPACE", value_name = "FILE")]
    pub(crate) workspace: Option<PathBuf>,
    /// A file whose first line is the passphrase; else KANSLI_PASSPHRASE_FILE, the system's key store, a prompt.
    #[arg(long, global = true, env = "KANSLI_PASSPHRASE_FILE", value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// One JSON document on standard output, nothing else there.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The language of words and documents.
    #[arg(long, global = true)]
    pub(crate) lang: Option<Language>,
    /// Fixes the day, for rehearsals and tests. Writes still carry the machine's own time.
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub(crate) today: Option<NaiveDate>,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    Sv,
    En,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// The file: create, check, back up, restore.
    #[command(subcommand)]
    Workspace(Workspace),
    /// Calendars: count out, import, take answers in.
    #[command(subcommand)]
    Calendar(Calendar),
    /// Meetings.
    #[command(subcommand)]
    Meeting(Meeting),
    /// Write a document.
    Export(Export),
    /// Find words in everything written.
    Search {
        /// The words.
        text: String,
    },
    /// Judge every rule, with its id, level, verdict and facts.
    Check {
        /// The year; else the program's own.
        #[arg(long)]
        year: Option<i32>,
    },
    /// The journal.
    #[command(subcommand)]
    Audit(Audit),
    /// Any command of the command table, as the window calls it.
    Call {
        /// The command, such as meeting_list.
        command: String,
        /// Its request as JSON; `-` reads standard input. Absent: an empty request.
        request: Option<String>,
    },
    /// The command table, with the JSON Schema of each request and answer.
    Commands,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Workspace {
    /// Make a new encrypted workspace.
    Create {
        /// The new file.
        file: PathBuf,
        /// Fill it with the demo year.
        #[arg(long)]
        demo: bool,
    },
    /// Verify pages, foreign keys, journal chain, attachments and search index.
    Check,
    /// Write a consistent copy while in use.
    Backup {
        /// The copy.
        file: PathBuf,
    },
    /// Make a workspace of a copy, in a new file.
    Restore {
        /// The copy.
        backup: PathBuf,
        /// The new file.
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Calendar {
    /// Count a calendar's events out; needs no workspace.
    Expand {
        /// The calendar file.
        ics: PathBuf,
        /// First day.
        #[arg(long)]
        from: NaiveDate,
        /// The day after the last.
        #[arg(long)]
        to: NaiveDate,
    },
    /// Import a calendar, or bring a known one up to date.
    Import {
        /// The calendar file.
        ics: PathBuf,
        /// Whose it is.
        #[arg(long = "as")]
        kind: Kind,
        /// What to call it.
        #[arg(long)]
        name: String,
    },
    /// Take in an answer to an invitation, .ics or .eml.
    Reply {
        /// The answer.
        file: PathBuf,
    },
}

/// Whose calendar it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    Council,
    Consultation,
    Principals,
    Sks,
    Busy,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Meeting {
    /// List meetings by date.
    List {
        /// The year; else all.
        #[arg(long)]
        year: Option<i32>,
    },
    /// Show one meeting.
    Show {
        /// Its id.
        id: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Audit {
    /// List the journal, newest first.
    List {
        /// At most so many.
        #[arg(long)]
        limit: Option<u32>,
    },
    /// Walk the hash chain.
    Verify,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Export {
    /// What to write.
    pub(crate) what: What,
    /// The meeting's id, or the year for positions, actions and year-plan.
    pub(crate) id: String,
    /// The format.
    #[arg(long)]
    pub(crate) format: Format,
    /// Where to write.
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// Which copy of the minutes.
    #[arg(long)]
    pub(crate) copy: Option<Copy>,
}

/// What can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum What {
    Notice,
    Agenda,
    Minutes,
    Positions,
    Actions,
    YearPlan,
}

/// A file format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Pdf,
    Ics,
}

/// Which copy of the minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Copy {
    Work,
    Archive,
}
