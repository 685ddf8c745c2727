//! What is kept of reviews: packages, their answers, and the remarks of those.

use std::collections::BTreeMap;

use kansli_domain::review::{Copy, RemarkState};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::{ReviewKind, contents};
use crate::error::{CommandResult, Failure};

/// A package with what came back.
pub(crate) struct Given {
    pub(crate) row: rows::ReviewPackage,
    /// What the reviewer read.
    pub(crate) then: Copy,
    /// Oldest first.
    pub(crate) answers: Vec<Taken>,
}

/// An answer with its remarks.
pub(crate) struct Taken {
    pub(crate) row: rows::ReviewAnswer,
    /// In their order.
    pub(crate) remarks: Vec<Kept>,
}

/// A remark, with the amendment that it became.
pub(crate) struct Kept {
    pub(crate) row: rows::ReviewRemark,
    pub(crate) amendment: Option<rows::Amendment>,
}

/// What is reviewed in a package.
pub(crate) fn kind_of(row: &rows::ReviewPackage) -> ReviewKind {
    if row.minutes.is_some() { ReviewKind::Minutes } else { ReviewKind::Agenda }
}

/// Everything of one kind about a meeting, oldest first.
pub(crate) fn of_meeting(
    db: &Reader<'_>,
    meeting: Uuid,
    kind: ReviewKind,
) -> CommandResult<Vec<Given>> {
    let mut packages: Vec<rows::ReviewPackage> = db.by("meeting", &Some(meeting))?;
    packages.retain(|row| kind_of(row) == kind);
    packages.sort_by_key(|row| (row.round, row.id));
    given(db, packages)
}

/// These packages with what came back.
pub(crate) fn given(
    db: &Reader<'_>,
    packages: Vec<rows::ReviewPackage>,
) -> CommandResult<Vec<Given>> {
    let answers: Vec<rows::ReviewAnswer> =
        db.by_any("package", packages.iter().map(|row| row.id))?;
    let remarks: Vec<rows::ReviewRemark> = db.by_any("answer", answers.iter().map(|row| row.id))?;
    let amendments: Vec<rows::Amendment> =
        db.by_any("id", remarks.iter().filter_map(|row| row.amendment))?;
    let amendments: BTreeMap<Uuid, rows::Amendment> =
        amendments.into_iter().map(|row| (row.id, row)).collect();
    let mut of_answer: BTreeMap<Uuid, Vec<Kept>> = BTreeMap::new();
    for row in remarks {
        let amendment = row.amendment.and_then(|id| amendments.get(&id).cloned());
        of_answer.entry(row.answer.unwrap_or_default()).or_default().push(Kept { row, amendment });
    }
    let mut of_package: BTreeMap<Uuid, Vec<Taken>> = BTreeMap::new();
    for row in answers {
        let mut remarks = of_answer.remove(&row.id).unwrap_or_default();
        remarks.sort_by_key(|kept| (kept.row.rank, kept.row.id));
        of_package.entry(row.package.unwrap_or_default()).or_default().push(Taken { row, remarks });
    }
    let given = |row: rows::ReviewPackage| {
        let answers = of_package.remove(&row.id).unwrap_or_default();
        Ok(Given { then: contents::then(&row)?, answers, row })
    };
    packages.into_iter().map(given).collect()
}

/// How many remarks about a record wait to be settled, beside those that became amendments.
pub(crate) fn unsettled(db: &Reader<'_>, minutes: Uuid) -> CommandResult<usize> {
    let packages: Vec<rows::ReviewPackage> = db.by("minutes", &Some(minutes))?;
    let answers: Vec<rows::ReviewAnswer> =
        db.by_any("package", packages.iter().map(|row| row.id))?;
    let remarks: Vec<rows::ReviewRemark> = db.by_any("answer", answers.iter().map(|row| row.id))?;
    let own = remarks.into_iter().filter(|row| row.amendment.is_none());
    let mut count = 0;
    for row in own {
        count += usize::from(!(Kept { row, amendment: None }).state()?.is_settled());
    }
    Ok(count)
}

impl Kept {
    /// How far it has come: as the amendment has, if it became one.
    pub(crate) fn state(&self) -> CommandResult<RemarkState> {
        let word = self.amendment.as_ref().map_or(&self.row.state, |it| &it.state);
        let damaged = || kansli_store::Error::Damaged(format!("review_remark `{}`", self.row.id));
        Ok(RemarkState::named(word).ok_or_else(damaged)?)
    }

    /// What it proposes.
    pub(crate) fn proposal(&self) -> CommandResult<kansli_review::Proposal> {
        let damaged = |_| kansli_store::Error::Damaged(format!("review_remark `{}`", self.row.id));
        Ok(serde_json::from_str(&self.row.proposal).map_err(damaged)?)
    }
}

/// A remark by its id, with the package and the answer that it is of; the remark comes first.
pub(crate) fn find(db: &Reader<'_>, id: Uuid) -> CommandResult<(Given, usize, usize)> {
    let missing = || Failure::not_found("remark");
    let row: rows::ReviewRemark = db.get(id)?.ok_or_else(missing)?;
    let answer: Option<rows::ReviewAnswer> = db.get(row.answer.unwrap_or_default())?;
    let package = answer.ok_or_else(missing)?.package.unwrap_or_default();
    let package: Option<rows::ReviewPackage> = db.get(package)?;
    let given = given(db, vec![package.ok_or_else(missing)?])?.pop().ok_or_else(missing)?;
    for (answer, taken) in given.answers.iter().enumerate() {
        if let Some(remark) = taken.remarks.iter().position(|kept| kept.row.id == id) {
            return Ok((given, answer, remark));
        }
    }
    Err(missing())
}
