//! What stands in the way of approving a record, in words.

use kansli_domain::minutes::{ApproverRole, Kind};
use kansli_domain::party::Side;

use crate::desk::{Desk, Record};
use crate::error::CommandResult;
use crate::words::Words;

/// What stands in the way of approval.
pub(super) fn of(desk: &Desk, record: &Record, words: &Words) -> CommandResult<Vec<String>> {
    let minutes = &record.minutes;
    let mut obstacles = Vec::new();
    if minutes.sections.iter().all(|section| section.text.trim().is_empty()) {
        obstacles.push(words.text("minutes-obstacle-empty", &[]));
    }
    let chair = minutes.approvers.iter().find(|it| it.role == ApproverRole::Chair);
    if chair.is_none() {
        obstacles.push(words.text("minutes-obstacle-chair", &[]));
    }
    let side = chair.map(|it| it.side).or(desk.chair_side()).and_then(Side::opposite);
    if let (Kind::Protocol, Some(side)) = (minutes.kind, side)
        && !minutes.approvers.iter().any(|it| it.role == ApproverRole::Approver && it.side == side)
    {
        let side = words.side(side);
        obstacles.push(words.text("minutes-obstacle-other-side", &[("side", &side)]));
    }
    for row in &desk.actions {
        let action = crate::desk::action(row)?;
        if action.is_open() && action.task.responsible.is_none() {
            let number = action.number.to_string();
            obstacles.push(words.text("minutes-obstacle-unowned", &[("number", &number)]));
        }
    }
    for row in &desk.positions {
        let position = crate::desk::position(row, &[])?;
        if position.outcome == kansli_domain::position::Outcome::Proposed {
            let number = position.number.to_string();
            obstacles.push(words.text("minutes-obstacle-outcome", &[("number", &number)]));
        }
    }
    Ok(obstacles)
}
