//! Proposals of reviewers as the window shows them.

use chrono::SecondsFormat;
use kansli_domain::minutes::amendment::{AmendmentRefusal, Standing, amended};
use kansli_store::{Reader, rows};

use super::{AmendmentList, AmendmentState, AmendmentView, compare};
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::minutes::steps::begun;
use crate::wire::{self, count};
use crate::words::Words;

/// The proposals about a desk's record, those without an answer first.
pub(super) fn list(db: &Reader<'_>, desk: &Desk, words: &Words) -> CommandResult<AmendmentList> {
    let record = begun(desk)?;
    let all: Vec<rows::Amendment> = db.by("minutes", &Some(record.row.id))?;
    let mut amendments =
        all.iter().map(|row| view(desk, row, words)).collect::<CommandResult<Vec<_>>>()?;
    amendments.sort_by_key(|it| (it.state != AmendmentState::Open, it.number));
    let open = amendments.iter().filter(|it| it.state == AmendmentState::Open).count();
    Ok(AmendmentList { minutes: record.row.id, open: count(open), amendments })
}

fn view(desk: &Desk, row: &rows::Amendment, words: &Words) -> CommandResult<AmendmentView> {
    let item = row.item.unwrap_or_default();
    let named = desk.items.iter().find(|it| it.id == item);
    let standing = standing(row)?;
    let text = super::restore::text_now(desk, item)?;
    let cannot = amended(&text, &row.quoted, &row.proposed).err();
    let stale = match (standing, cannot) {
        (Standing::Open, Some(AmendmentRefusal::Stale)) => Some("settle-amendment-stale"),
        (Standing::Open, Some(AmendmentRefusal::Ambiguous(_))) => Some("settle-amendment-twice"),
        _ => None,
    };
    Ok(AmendmentView {
        id: row.id,
        item,
        number: desk.number(item),
        title: named.map(|it| it.title.clone()).unwrap_or_default(),
        author: desk.person(row.author.unwrap_or_default()),
        method: wire::read(&row.method)?,
        received_on: row.received_on,
        quoted: row.quoted.clone(),
        proposed: row.proposed.clone(),
        parts: compare::parts(&row.quoted, &row.proposed),
        reason: row.reason.clone(),
        state: AmendmentState::from(standing),
        stale: stale.map(|key| words.say(key)),
        decided_at: row.decided_at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)),
        decided_by: row.decided_by.clone(),
        decision: row.decision.clone(),
        trace: trace(row, standing, words),
    })
}

/// Who answered, when and why, in a sentence; nothing before.
fn trace(row: &rows::Amendment, standing: Standing, words: &Words) -> Option<String> {
    let at = row.decided_at?;
    let key = match standing {
        Standing::Open => return None,
        Standing::Accepted => "settle-amendment-accepted",
        Standing::Refused => "settle-amendment-refused",
    };
    let day = words.day(at.date_naive());
    let told = match row.decided_by.as_str() {
        "" => words.text(key, &[("day", &day)]),
        who => words.text(&format!("{key}-by"), &[("day", &day), ("name", who)]),
    };
    Some(match row.decision.as_str() {
        "" => told,
        why => format!("{told} {why}"),
    })
}

/// How far a proposal has come.
pub(super) fn standing(row: &rows::Amendment) -> CommandResult<Standing> {
    Ok(match wire::read(&row.state)? {
        AmendmentState::Open => Standing::Open,
        AmendmentState::Accepted => Standing::Accepted,
        AmendmentState::Refused => Standing::Refused,
    })
}

impl From<Standing> for AmendmentState {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Open => AmendmentState::Open,
            Standing::Accepted => AmendmentState::Accepted,
            Standing::Refused => AmendmentState::Refused,
        }
    }
}
