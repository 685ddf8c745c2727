//! What is reviewed, as it is printed: kept whole with the package, hashed, and laid out passage by
//! passage for remarks to be found in.

use kansli_domain::agenda::approval::Printed;
use kansli_domain::id::AgendaItemId;
use kansli_domain::minutes::ContentHash;
use kansli_domain::review::{Copied, Copy, Field, Passage};
use kansli_store::rows;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::ReviewKind;
use crate::agenda::approval;
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::minutes::content::{self, Content, Paragraph};
use crate::minutes::steps::begun;

/// Minutes as they are kept with a package: the items that the paragraphs are of, and what is hashed.
#[derive(Serialize, Deserialize)]
struct Kept {
    items: Vec<Uuid>,
    content: Content,
}

/// What is printed now.
pub(super) struct Now {
    /// Its hash, as approvals are given for it.
    pub(super) hash: String,
    /// As it is kept.
    pub(super) kept: String,
    /// Passage by passage.
    pub(super) copy: Copy,
}

impl Now {
    /// What is printed on a desk.
    pub(super) fn on(desk: &Desk, kind: ReviewKind) -> CommandResult<Self> {
        match kind {
            ReviewKind::Agenda => Ok(Self {
                hash: approval::hash(desk)?,
                kept: approval::content(desk)?,
                copy: Copy::of_agenda(&desk.printed()),
            }),
            ReviewKind::Minutes => {
                let record = begun(desk)?;
                let (_, hash) = content::of(desk, record)?;
                let items = desk.items.iter().map(|item| item.id).collect();
                let kept = Kept { items, content: content::whole(desk, record)? };
                let copy = of_minutes(&kept);
                let kept =
                    serde_json::to_string(&kept).map_err(|why| Failure::fault(&why.to_string()))?;
                Ok(Self { hash: hash.to_string(), kept, copy })
            }
        }
    }
}

/// What a reviewer read.
pub(super) fn then(row: &rows::ReviewPackage) -> CommandResult<Copy> {
    if row.minutes.is_none() {
        return Ok(Copy::of_agenda(&printed(row)?));
    }
    let kept = serde_json::from_str(&row.content).map_err(|_| damaged(row))?;
    Ok(of_minutes(&kept))
}

/// The agenda that a reviewer read.
pub(super) fn printed(row: &rows::ReviewPackage) -> CommandResult<Printed> {
    Ok(approval::read_back(&row.content).ok_or_else(|| damaged(row))?)
}

/// A hash as the domain has it.
pub(super) fn hash(row: &rows::ReviewPackage, text: &str) -> CommandResult<ContentHash> {
    Ok(ContentHash::read(text).ok_or_else(|| damaged(row))?)
}

fn damaged(row: &rows::ReviewPackage) -> kansli_store::Error {
    kansli_store::Error::Damaged(format!("review_package `{}`", row.id))
}

fn of_minutes(kept: &Kept) -> Copy {
    let copied = |(id, it): (&Uuid, &Paragraph)| Copied {
        id: AgendaItemId::from_uuid(*id),
        number: it.number.0,
        title: it.title.clone(),
        passages: [
            (Field::Title, it.title.clone()),
            (Field::Text, it.text.clone()),
            (Field::Outcome, outcome(it)),
        ]
        .map(|(field, text)| Passage { field, text })
        .to_vec(),
    };
    Copy { items: kept.items.iter().zip(&kept.content.paragraphs).map(copied).collect() }
}

/// What is recorded beside the text, a line each.
fn outcome(it: &Paragraph) -> String {
    let clauses = it.positions.iter().flat_map(|position| position.clauses.iter().cloned());
    let actions = it.actions.iter().map(|action| action.text.clone());
    clauses.chain(actions).collect::<Vec<_>>().join("\n")
}
