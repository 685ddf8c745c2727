//! The words of a call.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Parser, Subcommand, ValueEnum, value_parser};
use uuid::Uuid;

/// Years that can be asked for.
pub(crate) const YEARS: std::ops::RangeInclusive<i64> = 1990..=2100;

/// The meetings of the Partnership, without a window.
#[derive(Debug, Parser)]
#[command(name = "kansli", version, about, propagate_version = true, args_override_self = true)]
pub(crate) struct Args {
    /// The workspace; else KANSLI_WORKSPACE, else the last one opened.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) workspace: Option<PathBuf>,
    /// A file whose first line is the passphrase; else KANSLI_PASSPHRASE_FILE, the system's key store, a prompt.
    #[arg(long, global = true, value_name = "FILE")]
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

impl Args {
    /// Takes what the call leaves open from the environment; what is empty there is not said.
    pub(crate) fn or_environment(mut self) -> Self {
        let said = |name| std::env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from);
        self.workspace = self.workspace.or_else(|| said("KANSLI_WORKSPACE"));
        self.passphrase_file = self.passphrase_file.or_else(|| said("KANSLI_PASSPHRASE_FILE"));
        self
    }
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
    /// Plans: solve and check a problem, propose and adopt a year.
    #[command(subcommand)]
    Plan(Plan),
    /// Meetings.
    #[command(subcommand)]
    Meeting(Meeting),
    /// Joint positions.
    #[command(subcommand)]
    Position(Listing),
    /// Actions.
    #[command(subcommand)]
    Action(Listing),
    /// Items that wait for a meeting.
    #[command(subcommand)]
    Item(Item),
    /// The registers of the year's work: needs, initiatives, priorities and the like.
    #[command(subcommand)]
    Register(Entry),
    /// Reviews: see them, read answers, settle remarks.
    #[command(subcommand)]
    Review(Review),
    /// Exchange with other laptops: share, invite, send, take.
    #[command(subcommand)]
    Exchange(Exchange),
    /// Write a document.
    Export(Export),
    /// Tell whether a file is the copy of approved minutes that it says it is.
    Verify {
        /// The file.
        file: PathBuf,
    },
    /// Find words in everything written.
    Search {
        /// The words.
        text: String,
    },
    /// Show where the governing documents say a requirement.
    Passage {
        /// The requirement, such as R-035.
        requirement: String,
    },
    /// Judge every rule, with its id, level, verdict and facts.
    Check {
        /// The year; else the program's own.
        #[arg(long, value_parser = value_parser!(i32).range(YEARS))]
        year: Option<i32>,
    },
    /// The journal.
    #[command(subcommand)]
    Audit(Audit),
    /// The hub: a PostgreSQL that many laptops follow.
    #[command(subcommand)]
    Hub(Hub),
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
    /// Make a workspace of an invitation, in a new file.
    Join {
        /// The invitation.
        invitation: PathBuf,
        /// The new file.
        file: PathBuf,
        /// A file whose first line is the code that was told; else a prompt.
        #[arg(long, value_name = "FILE")]
        code_file: Option<PathBuf>,
        /// Who works at this laptop; else as the invitation says.
        #[arg(long)]
        name: Option<String>,
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
        /// A calendar of its own, though another holds most of its events.
        #[arg(long)]
        apart: bool,
    },
    /// Take in an answer to an invitation, .ics, .eml or .msg.
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
pub(crate) enum Plan {
    /// Solve a planning problem; needs no workspace.
    Solve {
        /// The problem, `planning-problem/1`.
        problem: PathBuf,
        /// The longest time to look.
        #[arg(long)]
        seconds: Option<u32>,
    },
    /// Judge a plan by a problem; needs no workspace.
    Check {
        /// The problem, `planning-problem/1`.
        problem: PathBuf,
        /// The plan: a list of `{body, start}`, or a result.
        plan: PathBuf,
    },
    /// Propose a plan for a year.
    Propose(Wished),
    /// Adopt the plan that would be proposed for a year.
    Adopt(Wished),
    /// Write preliminary holds of a year's planned meetings, one invitation each.
    Holds {
        /// The year.
        #[arg(value_parser = value_parser!(i32).range(YEARS))]
        year: i32,
        /// The folder to write them to.
        #[arg(long)]
        out: PathBuf,
    },
}

/// A year to plan, and what is wished of it.
#[derive(Debug, clap::Args)]
pub(crate) struct Wished {
    /// The year.
    #[arg(value_parser = value_parser!(i32).range(YEARS))]
    pub(crate) year: i32,
    /// How many strategic meetings.
    #[arg(long)]
    pub(crate) strategic: Option<u32>,
    /// How many tactical meetings.
    #[arg(long)]
    pub(crate) tactical: Option<u32>,
    /// Move as little as can be of what is planned; the usual way once the plan is adopted.
    #[arg(long)]
    pub(crate) keep: bool,
    /// Plan freely, though the plan is adopted.
    #[arg(long, conflicts_with = "keep")]
    pub(crate) anew: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Meeting {
    /// List meetings by date.
    List {
        /// The year; else all.
        #[arg(long, value_parser = value_parser!(i32).range(YEARS))]
        year: Option<i32>,
    },
    /// Show one meeting.
    Show {
        /// Its id.
        id: Uuid,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Item {
    /// Find items on agendas, with what came of them.
    Find {
        /// The filter, such as "utfall:åtgärd år:2027".
        #[arg(long)]
        filter: Option<String>,
    },
    /// List what waits, in order.
    List {
        /// For whom; else for both.
        #[arg(long)]
        body: Option<Body>,
    },
    /// Put an item among those that wait.
    Add {
        /// Its heading.
        title: String,
        /// The body that is to take it.
        #[arg(long)]
        body: Body,
        /// Who asks for it.
        #[arg(long)]
        source: Option<String>,
        /// The meeting it is wanted at, by id.
        #[arg(long)]
        wanted: Option<Uuid>,
    },
    /// Place an item that waits on an agenda.
    Place {
        /// Its id.
        id: Uuid,
        /// The meeting, by id.
        #[arg(long)]
        meeting: Uuid,
        /// Its number there; else before the closing items.
        #[arg(long)]
        at: Option<u16>,
    },
    /// Postpone an item of an agenda.
    Postpone {
        /// Its id.
        id: Uuid,
        /// Why.
        #[arg(long)]
        reason: String,
        /// The meeting it is wanted at, by id.
        #[arg(long)]
        wanted: Option<Uuid>,
        /// The body that is to take it; else the same.
        #[arg(long)]
        body: Option<Body>,
    },
    /// Tell what has become of an item, from meeting to meeting.
    History {
        /// Its id, of any of its meetings.
        id: Uuid,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Exchange {
    /// Show devices, parcels, imports and what waits.
    Status,
    /// Begin to share the workspace.
    Share {
        /// Whose laptop this is.
        #[arg(long)]
        name: String,
        /// The organisation.
        #[arg(long)]
        organisation: String,
    },
    /// Invite another laptop: a file, and a code to tell.
    Invite {
        /// Whose it is.
        name: String,
        /// The organisation.
        #[arg(long)]
        organisation: String,
        /// What it may write.
        #[arg(long, default_value = "secretary")]
        role: Role,
        /// Where to write the invitation.
        #[arg(long)]
        out: PathBuf,
    },
    /// Make a parcel.
    Send {
        /// Whom it is for: a device's name or id, or anybody in words.
        to: String,
        /// Why it is sent.
        #[arg(long)]
        purpose: String,
        /// Where to write it.
        #[arg(long)]
        out: PathBuf,
        /// A file whose first line is a passphrase to lock it with.
        #[arg(long, value_name = "FILE")]
        lock_file: Option<PathBuf>,
    },
    /// Show what a parcel would bring.
    Look {
        /// The parcel.
        file: PathBuf,
        /// A file whose first line is the passphrase it is locked with.
        #[arg(long, value_name = "FILE")]
        lock_file: Option<PathBuf>,
    },
    /// Take a parcel in.
    Take {
        /// The parcel.
        file: PathBuf,
        /// A file whose first line is the passphrase it is locked with.
        #[arg(long, value_name = "FILE")]
        lock_file: Option<PathBuf>,
    },
    /// Share a folder with the others, and exchange through it.
    Folder {
        /// The folder; else the one that was chosen before.
        path: Option<PathBuf>,
    },
    /// Take an import back.
    Undo {
        /// Its id.
        import: String,
    },
    /// Revoke a device.
    Revoke {
        /// Its name or id.
        device: String,
        /// Why.
        #[arg(long)]
        reason: String,
    },
    /// Hand out numbers on this laptop.
    Numbers,
    /// List what two have changed at once.
    Conflicts,
}

/// What a laptop may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Role {
    Reader,
    Approver,
    Chair,
    Secretary,
}

/// A body that has meetings here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Body {
    Strategic,
    Tactical,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Entry {
    /// List the registers, or the entries of one.
    List {
        /// The register; else all of them, with how many entries each has.
        register: Option<Register>,
        /// Words that the entries hold.
        #[arg(long)]
        text: Option<String>,
    },
    /// Tell which fields a register has.
    Fields {
        /// The register.
        register: Register,
    },
    /// Show an entry.
    Show {
        /// The register.
        register: Register,
        /// The entry's id.
        id: Uuid,
    },
    /// Note an entry, or change one.
    Save {
        /// The register.
        register: Register,
        /// The entry's id; else a new one.
        #[arg(long)]
        id: Option<Uuid>,
        /// A field and what it is to hold; nothing after the sign empties it.
        #[arg(long, value_name = "FIELD=VALUE", value_parser = assigned)]
        set: Vec<(String, String)>,
    },
    /// Write a register as a list: a table, or a document.
    Export {
        /// The register.
        register: Register,
        /// Words that the entries hold.
        #[arg(long)]
        text: Option<String>,
        /// The format; else as the file's name ends.
        #[arg(long)]
        format: Option<Format>,
        /// The file.
        #[arg(long)]
        out: PathBuf,
    },
    /// Take entries from a table.
    Import {
        /// The register.
        register: Register,
        /// The file.
        file: PathBuf,
        /// Only tell what it would do.
        #[arg(long)]
        look: bool,
        /// Take the rest when some rows are wrong.
        #[arg(long)]
        without_wrong: bool,
    },
    /// Take an entry away.
    Remove {
        /// The register.
        register: Register,
        /// The entry's id.
        id: Uuid,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Register {
    Need,
    Initiative,
    AnnualPriority,
    KnowledgeProduct,
    OperationalCollaboration,
    SystemGroup,
    Appointment,
    Membership,
    DirectionDocument,
    GoverningDocument,
    Nomination,
    ConsultationRound,
    AnnualReport,
    CouncilReport,
    DirectionReport,
    GroupContact,
    Dissemination,
    Deviation,
}

/// `title=Egenvård`.
fn assigned(text: &str) -> Result<(String, String), String> {
    let (field, value) = text.split_once('=').ok_or_else(|| text.to_owned())?;
    Ok((field.trim().to_owned(), value.trim().to_owned()))
}

#[derive(Debug, Subcommand)]
pub(crate) enum Listing {
    /// List what a filter finds.
    List {
        /// The filter, such as "status:sen part:TLV".
        #[arg(long)]
        filter: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Review {
    /// Show the rounds and remarks of a meeting.
    Show {
        /// The meeting's id.
        meeting: Uuid,
        /// Of what.
        #[arg(long)]
        of: Option<Of>,
    },
    /// Read an answer: a file, or a saved mail text.
    Read {
        /// The answer.
        file: PathBuf,
        /// Only show what it brings.
        #[arg(long)]
        look: bool,
        /// The package that a mail written by hand answers, by id.
        #[arg(long)]
        package: Option<Uuid>,
        /// Read the words of a mail, whatever block it has.
        #[arg(long)]
        by_hand: bool,
    },
    /// Open a package that was sent for review: check it and tell what it is. Needs no workspace.
    Open {
        /// The package.
        file: PathBuf,
        /// A file whose first line opens a locked one; else it is asked for.
        #[arg(long)]
        unlock: Option<PathBuf>,
        /// Write its page here, to read and answer in a browser; locked as the package was.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Do what a remark asks for.
    Accept {
        /// The remark's id.
        remark: Uuid,
        /// How; else as proposed.
        #[arg(long)]
        how: Option<How>,
        /// Other words than those proposed.
        #[arg(long)]
        words: Option<String>,
    },
    /// Decline what a remark asks for.
    Refuse {
        /// The remark's id.
        remark: Uuid,
        /// Why.
        #[arg(long)]
        reason: String,
    },
}

/// What is reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Of {
    Agenda,
    Minutes,
}

/// How a remark is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum How {
    Proposed,
    InPlaceOfNow,
    Task,
    Noted,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Hub {
    /// Make a database a hub for this workspace, or bring an older hub up.
    Init {
        /// The connection string of the database's owner, without the password.
        address: String,
        /// An organisation that shares the workspace there; once for each.
        #[arg(long = "organisation", value_name = "NAME")]
        organisations: Vec<String>,
        /// A login that was made for an organisation; once for each.
        #[arg(long = "login", value_name = "LOGIN=ORGANISATION", value_parser = login)]
        logins: Vec<(String, String)>,
        #[command(flatten)]
        secret: Secret,
    },
    /// Choose the hub that this laptop goes to.
    Connect {
        /// The connection string, without the password.
        address: String,
        /// Keep the password in the system's key store.
        #[arg(long)]
        remember: bool,
        #[command(flatten)]
        secret: Secret,
    },
    /// Give the hub the steps that it has not.
    Push(Secret),
    /// Take in what is new at the hub.
    Pull(Secret),
    /// Push, then pull.
    Sync(Secret),
    /// Tell how the hub is doing.
    Status(Secret),
    /// Bring the hub's tables for reports up.
    Report(Secret),
    /// Go to no hub any more.
    Forget,
}

/// The password of a login at the hub: never in the call.
#[derive(Debug, clap::Args)]
pub(crate) struct Secret {
    /// A file whose first line is the password; else KANSLI_HUB_PASSWORD_FILE, the system's key store.
    #[arg(long, value_name = "FILE")]
    pub(crate) password_file: Option<PathBuf>,
}

fn login(text: &str) -> Result<(String, String), String> {
    let parts = text.split_once('=').filter(|(login, of)| !login.is_empty() && !of.is_empty());
    let (login, of) = parts.ok_or("LOGIN=ORGANISATION")?;
    Ok((login.to_owned(), of.to_owned()))
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
    /// The meeting's id, or the year for mandates, annual-report, council-report, direction-report, direction-document, items, ambiguities, positions, actions and year-plan.
    #[arg(value_parser = subject)]
    pub(crate) id: Subject,
    /// The format; left out: the one that the name of the file ends in.
    #[arg(long)]
    pub(crate) format: Option<Format>,
    /// Where to write.
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// The item of an excerpt, or of a brief, by its id.
    #[arg(long)]
    pub(crate) item: Option<Uuid>,
    /// What a list is to hold, such as "part:TLV".
    #[arg(long)]
    pub(crate) filter: Option<String>,
    /// Which copy of the minutes.
    #[arg(long)]
    pub(crate) copy: Option<Copy>,
    /// Whether actions and deadlines in a calendar file are days or tasks.
    #[arg(long)]
    pub(crate) form: Option<Form>,
    /// Register it as sent: the meeting is called, and the next invitation is an update.
    #[arg(long)]
    pub(crate) sent: bool,
    /// Of what, for a review; else of the agenda.
    #[arg(long)]
    pub(crate) of: Option<Of>,
    /// Who is to review, by id or name, once for each; else the chair, or the approvers.
    #[arg(long, value_name = "PERSON")]
    pub(crate) to: Vec<String>,
    /// By when the review is wanted.
    #[arg(long)]
    pub(crate) answer_by: Option<NaiveDate>,
    /// A file whose first line locks the review.
    #[arg(long, value_name = "FILE")]
    pub(crate) lock_with: Option<PathBuf>,
}

/// What a document is about.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Subject {
    Year(i32),
    Meeting(Uuid),
}

fn subject(text: &str) -> Result<Subject, String> {
    match text.parse::<i64>() {
        Ok(year) if YEARS.contains(&year) => i32::try_from(year).map(Subject::Year).ok(),
        Ok(_) => None,
        Err(_) => text.parse().map(Subject::Meeting).ok(),
    }
    .ok_or_else(|| "neither a year nor a meeting's id".to_owned())
}

/// What can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum What {
    Notice,
    Agenda,
    Briefs,
    Pack,
    Minutes,
    Excerpt,
    Mandates,
    AnnualReport,
    CouncilReport,
    DirectionReport,
    DirectionDocument,
    Items,
    Ambiguities,
    Positions,
    Actions,
    YearPlan,
    Review,
}

/// A file format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Pdf,
    Docx,
    Html,
    Eml,
    Ics,
    Svg,
    Csv,
    Kansli,
}

/// What a calendar file says of days by which something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    Events,
    Tasks,
}

/// Which copy of the minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Copy {
    Work,
    Archive,
    Publication,
}
