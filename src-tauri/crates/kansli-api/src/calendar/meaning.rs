//! What an import means for the meetings that are planned.

use kansli_domain::rules::{Outcome, Verdict};
use kansli_store::{Reader, rows};

use crate::app::Call;
use crate::error::CommandResult;
use crate::meeting::VerdictView;
use crate::verdict::views;
use crate::year_plan::ground::Ground;

/// The rules that are broken after and not before, and those that are broken before and not after.
pub(super) fn of_import(
    call: &Call<'_>,
    db: &Reader<'_>,
    calendar: &rows::Calendar,
    written: &[rows::CalendarEvent],
) -> CommandResult<(Vec<VerdictView>, Vec<VerdictView>)> {
    let mut ground = Ground::read(db, call.today())?;
    let years = ground.years_ahead();
    let broken = |ground: &Ground| -> Vec<Verdict> {
        let verdicts = years.iter().flat_map(|year| ground.verdicts(*year));
        verdicts.filter(|verdict| verdict.outcome == Outcome::Broken).collect()
    };
    let before = broken(&ground);
    ground.with_events(db, calendar, written)?;
    let after = broken(&ground);
    let new = |those: &[Verdict], known: &[Verdict]| {
        let new: Vec<Verdict> = those.iter().filter(|it| !is_among(it, known)).cloned().collect();
        views(call.words(), &new)
    };
    Ok((new(&after, &before), new(&before, &after)))
}

/// Whether the same rule is broken by the same meetings, or more, whatever the numbers are.
fn is_among(verdict: &Verdict, known: &[Verdict]) -> bool {
    known.iter().any(|it| {
        it.rule == verdict.rule && verdict.meetings.iter().all(|id| it.meetings.contains(id))
    })
}
