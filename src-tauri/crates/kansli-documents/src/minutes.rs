//! The minutes of a meeting: protocol or notes (protokoll, mötesanteckningar).

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::head::Head;
use crate::meeting::{Attachment, Person, Sitting};
use crate::rich_text::Cut;
use crate::seal::Seal;

/// Everything that stands in the minutes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct MinutesFacts {
    /// Head and foot.
    pub head: Head,
    /// A copy to work with, of minutes that may be approved: only its file name says so.
    pub work_copy: bool,
    /// A copy to publish: its file name says so.
    pub publication: bool,
    /// Secrecy markings, as they are cited: provision, day, authority.
    pub markings: Vec<String>,
    /// Protocol or notes.
    pub kind: MinutesKind,
    /// When and where.
    pub sitting: Sitting,
    /// The one who led the meeting.
    pub chair: Option<Person>,
    /// The one who wrote.
    pub secretary: Option<Person>,
    /// Those who approve besides the chair (justerare).
    pub approvers: Vec<Person>,
    /// Members and their substitutes who were there; grouped by side in the document.
    pub present: Vec<Attendee>,
    /// Co-opted, secretaries and guests who were there.
    pub others: Vec<Attendee>,
    /// Those who were called but hindered. No reason is ever given.
    pub absent: Vec<Attendee>,
    /// What was dealt with, in order.
    pub items: Vec<MinutesItem>,
    /// When the chair closed the meeting.
    pub closed_at: Option<NaiveTime>,
    /// The next meeting, if it is set.
    pub next_meeting: Option<NaiveDate>,
    /// Who has approved, when and how; also those that are still awaited.
    pub approvals: Vec<Approval>,
    /// The papers that belong to the minutes.
    pub attachments: Vec<Attachment>,
    /// Why this version corrects an approved one (rättelse).
    pub correction: Option<String>,
    /// What a copy of approved minutes is known again by.
    pub seal: Option<Seal>,
}

/// Which sort of minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum MinutesKind {
    /// Protokoll: of formal meetings and of meetings with joint positions.
    #[default]
    Protocol,
    /// Mötesanteckningar: in brief, for working meetings.
    Notes,
}

/// Someone at, or away from, the meeting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Attendee {
    /// The person.
    pub person: Person,
    /// Took part at a distance.
    pub remote: bool,
    /// The name of the member stood in for.
    pub stands_in_for: Option<String>,
    /// Which items, when not all: "§ 3–5".
    pub part: Option<String>,
    /// Who confirmed the mandate at the meeting, if it was confirmed there.
    pub mandate_confirmed_by: Option<String>,
    /// Whether the mandate still lacks confirmation (named under the table).
    pub mandate_unconfirmed: bool,
}

/// One dealt-with item (paragraf).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct MinutesItem {
    /// "7"; the paragraph sign is set by the template.
    pub number: String,
    /// The heading.
    pub title: String,
    /// Who presented it.
    pub presenter: Option<String>,
    /// The papers for it: "bilaga 3".
    pub papers: Vec<String>,
    /// Who declared a conflict of interest on the item.
    pub recusals: Vec<Recusal>,
    /// What was said, as Markdown: paragraphs, lists, strong, emphasis, links.
    pub text: String,
    /// What is left out of the text, in order and apart; in a publication copy, where links have no
    /// addresses either. None: the text stands whole.
    pub cuts: Option<Vec<Cut>>,
    /// What was jointly agreed.
    pub positions: Vec<Position>,
    /// Who does what.
    pub actions: Vec<Action>,
}

/// A declared conflict of interest (jäv). Its nature is never recorded.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Recusal {
    /// Who; without a name the document says "En ledamot".
    pub name: Option<String>,
    /// Whether the person left the meeting during the item.
    pub left: bool,
}

/// A joint position (gemensamt ställningstagande).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Position {
    /// "GS 2027:03".
    pub number: String,
    /// Whether the parties agreed; a proposal that failed, or is not taken up yet, is set as such.
    pub outcome: Outcome,
    /// What was agreed, one clause each and without the leading "att".
    pub clauses: Vec<String>,
    /// How the parties take it, one stance each: "Står bakom: SKR, TLV".
    pub stances: Vec<String>,
    /// Areas of knowledge governance, as names.
    pub knowledge_areas: Vec<String>,
    /// Dissenting opinions.
    pub dissents: Vec<Dissent>,
    /// How each party takes it further by itself.
    pub handling: Vec<Handling>,
}

/// How a proposed position ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Enighet.
    #[default]
    Agreed,
    /// Ingen enighet.
    NotAgreed,
    /// Förslag: not taken up yet, in a draft.
    Proposed,
}

/// A dissenting opinion (avvikande uppfattning).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Dissent {
    /// Name and organisation; when empty, the text says it and stands alone.
    pub who: String,
    /// What the person holds, continuing "anser att".
    pub text: String,
}

/// A party's own handling (partens hantering).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Handling {
    /// The organisation.
    pub organisation: String,
    /// What it does or decides by itself.
    pub text: String,
}

/// An action agreed at the meeting (åtgärd).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Action {
    /// "Å 2027:08".
    pub number: String,
    /// What, verb first.
    pub text: String,
    /// The one responsible person.
    pub responsible: Option<String>,
    /// The person's organisation.
    pub organisation: Option<String>,
    /// Last day.
    pub due: Option<NaiveDate>,
}

/// One line of the approval block. It records what someone told the secretariat; it is no electronic signature.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Approval {
    /// Who.
    pub person: Person,
    /// As what.
    pub role: ApprovalRole,
    /// When; none while awaited.
    pub on: Option<NaiveDate>,
    /// How; none while awaited.
    pub method: Option<ApprovalMethod>,
}

/// As what someone approves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ApprovalRole {
    /// Vid protokollet.
    Secretary,
    /// Ordförande.
    Chair,
    /// Justerare.
    #[default]
    Approver,
}

/// How an approval was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "text")]
pub enum ApprovalMethod {
    /// Godkänt i mejl.
    Email,
    /// Undertecknat på papper.
    Signed,
    /// Godkänt på mötet.
    AtMeeting,
    /// Another way, in the secretariat's words: "svarsfil".
    Other(String),
}
