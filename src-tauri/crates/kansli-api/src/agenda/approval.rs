//! The chair's approval of an agenda: given, kept, and held against what is printed now.

use chrono::NaiveDate;
use kansli_domain::agenda::approval::{
    Approval, Change, Changed, Part, Printed, PrintedItem, PrintedPaper, Standing, Told,
};
use kansli_domain::agenda::{Agenda, Brief, Presenter, Purpose, State};
use kansli_domain::id::{AgendaItemId, PersonId};
use kansli_domain::minutes::ContentHash;
use kansli_store::{Writer, rows};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{AgendaApprovalView, AgendaStep, AgendaToldView};
use crate::app::Call;
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::words::Words;

/// What was printed, as it is kept and hashed.
#[derive(Serialize, Deserialize)]
struct Kept {
    format: u8,
    items: Vec<KeptItem>,
}

#[derive(Serialize, Deserialize)]
struct KeptItem {
    id: Uuid,
    title: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    sub: bool,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    section: String,
    purpose: String,
    person: Option<Uuid>,
    presenter: String,
    minutes: u16,
    proposal: Vec<String>,
    background: String,
    #[serde(default, skip_serializing_if = "KeptBrief::is_empty")]
    brief: KeptBrief,
    papers: Vec<(u32, String, String)>,
}

#[derive(Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct KeptBrief {
    prepared_by: String,
    prepared_on: Option<NaiveDate>,
    reasons: String,
    consequences: String,
    own_steps: String,
    contact: String,
}

impl KeptBrief {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What is printed of an agenda now.
pub(crate) fn printed(agenda: &Agenda, papers: &[rows::Attachment]) -> Printed {
    Printed::of(agenda, |item| {
        let of_it = papers.iter().filter(|paper| paper.item == Some(item.uuid()));
        let paper = |it: &rows::Attachment| PrintedPaper {
            number: it.number,
            name: it.name.clone(),
            sha256: it.sha256.clone(),
        };
        of_it.map(paper).collect()
    })
}

/// The newest of the approvals given of an agenda; none before the first.
pub(crate) fn newest(given: Vec<rows::AgendaApproval>) -> CommandResult<Option<Approval>> {
    let Some(row) = given.into_iter().max_by_key(|row| (row.at, row.id)) else { return Ok(None) };
    let damaged = || kansli_store::Error::Damaged(format!("agenda_approval `{}`", row.id));
    Ok(Some(Approval {
        by: row.person.map(PersonId::from_uuid),
        on: row.approved_on.ok_or_else(damaged)?,
        printed: read_back(&row.content).ok_or_else(damaged)?,
    }))
}

/// What those called to a meeting have been sent of its agenda, of all that was sent; none before the notice.
pub(crate) fn told(mut sent: Vec<rows::Dispatch>) -> CommandResult<Option<Told>> {
    sent.retain(|row| !row.printed.is_empty());
    sent.sort_by_key(|row| (row.at, row.id));
    let (Some(first), Some(last)) = (sent.first(), sent.last()) else { return Ok(None) };
    let printed = |row: &rows::Dispatch| {
        let damaged = || kansli_store::Error::Damaged(format!("dispatch `{}`", row.id));
        read_back(&row.printed).zip(row.printed_on).ok_or_else(damaged)
    };
    let ((first, _), (last, last_on)) = (printed(first)?, printed(last)?);
    Ok(Some(Told { first, last, last_on }))
}

/// What was printed, of what was kept of it; none when that is damaged.
pub(crate) fn read_back(content: &str) -> Option<Printed> {
    let kept: Kept = serde_json::from_str(content).ok()?;
    let items: Option<Vec<PrintedItem>> = kept.items.into_iter().map(read).collect();
    items.map(|items| Printed { items })
}

/// How the agenda on a desk stands with the chair.
pub(crate) fn standing(desk: &Desk) -> Standing {
    match (&desk.approval, desk.agenda.state) {
        (_, State::Draft | State::Prepared | State::InReview) | (None, State::Sent) => {
            Standing::Missing
        }
        (Some(approval), _) => approval.standing(&desk.printed()),
        // Noted by a program that did not keep what was approved yet.
        (None, State::ChairReviewed) => Standing::Stands,
    }
}

/// Keeps an approval of what is printed now, unless somebody approved something else.
pub(crate) fn give(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    request: &AgendaStep,
) -> CommandResult<()> {
    let now = hash(desk)?;
    if request.content.as_ref().is_some_and(|seen| *seen != now) {
        return Err(Failure::stale("agenda-refused-other-content"));
    }
    let chair = desk.chair().and_then(|term| term.person);
    put(call, db, desk, (request.by.or(chair), call.today()))
}

/// Carries the approval that stands before a change over to what is printed after it: the chair approved with this
/// very change.
pub(crate) fn carry(
    call: &Call<'_>,
    db: &Writer<'_>,
    before: &Desk,
    after: &Desk,
) -> CommandResult<()> {
    let Some(given) = &before.approval else { return Ok(()) };
    put(call, db, after, (given.by.map(|by| by.uuid()), given.on))
}

/// Puts an approval of what is printed now: by whom, on which day.
fn put(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    (person, on): (Option<Uuid>, NaiveDate),
) -> CommandResult<()> {
    let (content, content_hash) = of(&desk.printed())?;
    Ok(db.put(&rows::AgendaApproval {
        id: call.new_id(),
        meeting: Some(desk.meeting.id),
        person,
        approved_on: Some(on),
        content_hash,
        content,
        at: db.at(),
    })?)
}

/// What is printed now, as it is kept with what is sent.
pub(crate) fn content(desk: &Desk) -> CommandResult<String> {
    Ok(of(&desk.printed())?.0)
}

/// The hash of what is printed now.
pub(crate) fn hash(desk: &Desk) -> CommandResult<String> {
    Ok(of(&desk.printed())?.1)
}

/// The approval as the window shows it; none before it is given.
pub(crate) fn view(desk: &Desk, words: &Words) -> CommandResult<Option<AgendaApprovalView>> {
    let standing = standing(desk);
    let (Some(approval), false) = (&desk.approval, standing == Standing::Missing) else {
        return Ok(None);
    };
    let by = approval.by.map(|person| desk.person(person.uuid()));
    let changes = changes(desk, &approval.printed, words);
    let date = words.day(approval.on);
    let name = by.as_ref().map_or_else(|| words.text("agenda-chair", &[]), |by| by.name.clone());
    let lapsed = matches!(standing, Standing::Lapsed { .. });
    let key = if lapsed { "agenda-approval-lapsed" } else { "agenda-approval-stands" };
    Ok(Some(AgendaApprovalView {
        by,
        on: approval.on,
        content: of(&approval.printed)?.1,
        lapsed,
        text: words.text(key, &[("name", &name), ("date", &date)]),
        changes,
    }))
}

/// What those called have been sent, as the window shows it; none before the notice.
pub(crate) fn told_view(desk: &Desk, words: &Words) -> Option<AgendaToldView> {
    let told = desk.told.as_ref()?;
    let changes = changes(desk, &told.last, words);
    let changed = !changes.is_empty();
    let key = if changed { "agenda-told-changed" } else { "agenda-told-stands" };
    let text = words.text(key, &[("date", &words.day(told.last_on))]);
    Some(AgendaToldView { on: told.last_on, changed, text, changes })
}

/// What has changed of an agenda since it was printed before, in words.
pub(crate) fn changes(desk: &Desk, before: &Printed, words: &Words) -> Vec<String> {
    desk.printed().changes_since(before).iter().map(|change| change_text(change, words)).collect()
}

/// One change in words.
pub(crate) fn change_text(change: &Change, words: &Words) -> String {
    let title = ("title", change.title.clone());
    match &change.what {
        Changed::Added(number) => {
            words.fill("agenda-change-added", &[("number", number.to_string()), title])
        }
        Changed::Removed => words.fill("agenda-change-removed", &[title]),
        Changed::Moved { from, to } => words.fill(
            "agenda-change-moved",
            &[("from", from.to_string()), ("to", to.to_string()), title],
        ),
        Changed::Edited { number, parts } => {
            let part = |part: &Part| words.text(&format!("agenda-part-{}", part.name()), &[]);
            let parts = words.list(&parts.iter().map(part).collect::<Vec<_>>());
            let values = [("number", number.to_string()), title, ("parts", parts)];
            words.fill("agenda-change-edited", &values)
        }
    }
}

/// What is printed as JSON, and its SHA-256.
fn of(printed: &Printed) -> CommandResult<(String, String)> {
    let kept = Kept { format: 1, items: printed.items.iter().map(kept).collect() };
    let content = serde_json::to_string(&kept).map_err(|why| Failure::fault(&why.to_string()))?;
    let hash = ContentHash::from_bytes(Sha256::digest(content.as_bytes()).into());
    Ok((content, hash.to_string()))
}

fn kept(item: &PrintedItem) -> KeptItem {
    let (person, presenter) = match &item.presenter {
        Presenter::Unnamed => (None, String::new()),
        Presenter::Person(person) => (Some(person.uuid()), String::new()),
        Presenter::Other(text) => (None, text.clone()),
    };
    let paper = |it: &PrintedPaper| (it.number, it.name.clone(), it.sha256.clone());
    KeptItem {
        id: item.id.uuid(),
        title: item.title.clone(),
        sub: item.sub,
        section: item.section.clone(),
        purpose: item.purpose.name().to_owned(),
        person,
        presenter,
        minutes: item.minutes,
        proposal: item.proposal.clone(),
        background: item.background.clone(),
        brief: kept_brief(&item.brief),
        papers: item.papers.iter().map(paper).collect(),
    }
}

fn kept_brief(brief: &Brief) -> KeptBrief {
    let Brief { prepared_by, prepared_on, reasons, consequences, own_steps, contact } =
        brief.clone();
    KeptBrief { prepared_by, prepared_on, reasons, consequences, own_steps, contact }
}

fn read_brief(kept: KeptBrief) -> Brief {
    let KeptBrief { prepared_by, prepared_on, reasons, consequences, own_steps, contact } = kept;
    Brief { prepared_by, prepared_on, reasons, consequences, own_steps, contact }
}

fn read(kept: KeptItem) -> Option<PrintedItem> {
    let presenter = match kept.person {
        Some(person) => Presenter::Person(PersonId::from_uuid(person)),
        None if kept.presenter.is_empty() => Presenter::Unnamed,
        None => Presenter::Other(kept.presenter),
    };
    let paper = |(number, name, sha256)| PrintedPaper { number, name, sha256 };
    Some(PrintedItem {
        id: AgendaItemId::from_uuid(kept.id),
        title: kept.title,
        sub: kept.sub,
        section: kept.section,
        purpose: Purpose::named(&kept.purpose)?,
        presenter,
        minutes: kept.minutes,
        proposal: kept.proposal,
        background: kept.background,
        brief: read_brief(kept.brief),
        papers: kept.papers.into_iter().map(paper).collect(),
    })
}
