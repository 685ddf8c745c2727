//! The registers of the year's work: needs, initiatives, priorities, products, documents, nominations.
//!
//! Every register is served by the same commands. What its entries hold is told by the fields of their kind
//! ([`kansli_domain::registers`]), so that a register has a list, a form, checks at each field and its place in the journal
//! as soon as its kind is declared.

mod field;
mod filter;
mod import;
mod kinds;
mod links;
mod show;
mod steps;
mod table;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::agenda::AttachmentView;
use crate::shape::{request, view, words_enum};

pub(crate) use self::import::{import, preview};
pub(crate) use self::kinds::{agreed_by, entry as entry_of, of_years, register_in, registers};
pub(crate) use self::links::links;
pub(crate) use self::show::{
    called, choice_key, document, get, list, register_having, table, title_of,
};
pub(crate) use self::steps::{remove, save};

words_enum! {
    /// A register of the year's work.
    EntryRegister {
        /// Needs (*behov*).
        Need,
        /// Initiatives (*insatser*).
        Initiative,
        /// Priorities of years (*prioriterade utvecklingsområden*).
        AnnualPriority,
        /// Knowledge products (*kunskapsstöd*).
        KnowledgeProduct,
        /// Operational collaborations (*operativ samverkan*).
        OperationalCollaboration,
        /// Groups of the regions' system (*programområden och samverkansgrupper*).
        SystemGroup,
        /// Direction documents (*inriktningsdokument*).
        DirectionDocument,
        /// Governing documents (*styrande dokument*).
        GoverningDocument,
        /// Nominations (*nomineringar*).
        Nomination,
        /// Consultation rounds (*remissrundor*).
        ConsultationRound,
        /// Annual compilations (*årliga sammanställningar*).
        AnnualReport,
        /// What is given to the Council's reports (*underlag till Rådets redogörelse*).
        CouncilReport,
        /// Follow-ups of the joint direction (*uppföljningar av gemensam inriktning*).
        DirectionReport,
        /// Appointments (*förordnanden*).
        Appointment,
        /// Memberships of organisations (*medlemskap*).
        Membership,
        /// What groups of the regions' system are asked for (*förfrågningar*).
        GroupContact,
        /// What contact points have passed on (*återföring*).
        Dissemination,
        /// Departures from rules (*avsteg*).
        Deviation,
    }
    /// What a table did with one of its rows.
    ImportOutcome {
        /// It is new.
        Added,
        /// It changed an entry, or the person that it is about.
        Changed,
        /// It says what is there.
        Same,
        /// It cannot be.
        Wrong,
    }
    /// What a field may hold.
    FieldSort {
        /// A line of text.
        Line,
        /// Text in Markdown.
        Text,
        /// A day.
        Day,
        /// A calendar year.
        Year,
        /// A whole number from 1.
        Number,
        /// Yes or no.
        Flag,
        /// One of the choices.
        One,
        /// Some of the choices.
        Many,
    }
}

/// What a field holds, as its sort has it: text, a day as text, a number, yes or no, the word or id of a choice, or
/// several of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(untagged)]
#[ts(untagged)]
pub enum FieldValue {
    /// Yes or no.
    Flag(bool),
    /// A number or a year.
    Number(u32),
    /// Text, a day, a word or an id.
    Text(String),
    /// Words or ids.
    List(Vec<String>),
}

request! {
    /// What refers to something.
    EntryLinksOf {
        /// It: a meeting, a position, a person, an organisation, an entry.
        subject: Uuid,
    }
    /// Entries to list.
    EntryListOf {
        /// The register.
        register: EntryRegister,
        /// What the entries hold: words in any order, and fields with what is wanted of them, such as `status:öppet`.
        text: Option<String>,
    }
    /// One entry.
    EntryOf {
        /// The register.
        register: EntryRegister,
        /// Which.
        id: Uuid,
    }
    /// A table to take entries from: CSV as spreadsheets write it, with the fields' names as headings.
    EntryImport {
        /// The register.
        register: EntryRegister,
        /// The file.
        path: Option<String>,
        /// The content as base64.
        bytes: Option<String>,
        /// The content as text.
        text: Option<String>,
        /// Whether to keep the rest when some rows are wrong.
        #[serde(default)]
        without_wrong: bool,
    }
    /// Record an entry, or change one; fields that are left out stay.
    EntrySave {
        /// The register.
        register: EntryRegister,
        /// Which; absent: a new one.
        id: Option<Uuid>,
        /// The fields by name; null empties one.
        fields: BTreeMap<String, Option<FieldValue>>,
    }
}

view! {
    /// A register.
    EntryList {
        /// Which.
        register: EntryRegister,
        /// Its name.
        title: String,
        /// What it is for, in a sentence.
        about: String,
        /// The entries found, by what they are called.
        entries: Vec<EntryRow>,
        /// How many there are in all.
        total: u32,
        /// What finds those that a rule misses something in: a term of the search.
        rule_term: String,
        /// The fields of its entries, in the order of showing.
        fields: Vec<FieldShape>,
        /// Every register there is.
        registers: Vec<RegisterRef>,
    }
    /// A register, in passing.
    RegisterRef {
        /// Which.
        register: EntryRegister,
        /// Its name.
        title: String,
        /// How many entries it has.
        total: u32,
    }
    /// A rule that an entry breaks today.
    EntryHint {
        /// The rule's name in the requirements.
        rule: String,
        /// The statement it rests on; empty: none.
        requirement: String,
        /// What the rule asks for, in a few words.
        title: String,
        /// Why it matters and what to do.
        why: String,
    }
    /// An entry in a list.
    EntryRow {
        /// Its id.
        id: Uuid,
        /// What it is called.
        title: String,
        /// How far it is, in a word; empty when it does not say.
        status: String,
        /// The rest that tells it from others, in words.
        summary: String,
        /// What rules miss in it today.
        hints: Vec<EntryHint>,
    }
    /// An entry.
    EntryView {
        /// Its register.
        register: EntryRegister,
        /// Its id.
        id: Uuid,
        /// What it is called.
        title: String,
        /// What its fields hold, by name; what holds nothing is left out.
        fields: BTreeMap<String, FieldValue>,
        /// The same, in words.
        told: BTreeMap<String, String>,
        /// What rules miss in it today.
        hints: Vec<EntryHint>,
        /// Entries that refer to it.
        referred_by: Vec<EntryRef>,
        /// Its papers.
        attachments: Vec<AttachmentView>,
    }
    /// What a table did, or would do.
    #[derive(Default)]
    ImportedTable {
        /// Its rows.
        rows: Vec<ImportedRow>,
        /// How many are new.
        added: u32,
        /// How many change something.
        changed: u32,
        /// How many say what is there.
        same: u32,
        /// How many are wrong.
        wrong: u32,
        /// Columns with a heading that is no field's.
        unknown: Vec<String>,
    }
    /// A row of a table.
    ImportedRow {
        /// The line that it begins on.
        line: u32,
        /// What it is about.
        title: String,
        /// What became of it.
        outcome: ImportOutcome,
        /// Why it is wrong, and what to do.
        why: Option<String>,
    }
    /// The entries that refer to something, register by register.
    EntryLinks {
        /// The entries. One that refers by two fields is there twice, once for each.
        entries: Vec<EntryRef>,
    }
    /// An entry that refers to another.
    EntryRef {
        /// Its register.
        register: EntryRegister,
        /// Its id.
        id: Uuid,
        /// What it is called.
        title: String,
        /// The field that refers, by its label.
        field: String,
    }
    /// A field of the entries of a register.
    FieldShape {
        /// Its name.
        name: String,
        /// What it is called.
        label: String,
        /// What to write in it, if that needs to be said.
        help: Option<String>,
        /// What it may hold.
        sort: FieldSort,
        /// Whether no entry is kept without it.
        needed: bool,
        /// Whether it is seldom filled in.
        seldom: bool,
        /// Whether what can be chosen grows with use, so that it is found by typing.
        grows: bool,
        /// What can be chosen.
        choices: Vec<FieldChoice>,
    }
    /// Something that can be chosen.
    FieldChoice {
        /// Its word or id.
        value: String,
        /// What it is called.
        label: String,
        /// What tells it from others of the same name: an organisation's full name, where a person works.
        detail: Option<String>,
    }
}
