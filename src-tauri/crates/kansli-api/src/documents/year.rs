//! The year plan: what it says.

mod days;
mod events;
mod meetings;
mod rules;

use kansli_documents::meeting::Side;
use kansli_documents::year_plan::{ChairLine, JudgedRule, Ring, YearPlanFacts};
use kansli_documents::{Document, Head, Status};
use kansli_store::{Reader, rows};

use super::basis::Basis;
use crate::error::CommandResult;
use crate::plan::adopt::adopted;
use crate::shape::SideName;
use crate::year_plan::ground::Ground;
use crate::year_plan::{ChairYear, chairs, verdicts_on_work};

/// The plan as a document.
pub(super) fn plan(db: &Reader<'_>, basis: &Basis, year: i32) -> CommandResult<Document> {
    Ok(Document::YearPlan(facts(db, basis, year)?))
}

/// What the plan and its wheel say: the year's meetings and why they are when they are, those around
/// them, what is due, who chairs, and how the rules judge it.
pub(super) fn facts(db: &Reader<'_>, basis: &Basis, year: i32) -> CommandResult<YearPlanFacts> {
    let light = basis.light(db)?;
    let ground = Ground::read(db, basis.today)?;
    let verdicts = ground.verdicts(year);
    let own = db.by::<rows::Meeting>("year", &year)?;
    let adopted = adopted(db, year)?;
    let status = if adopted.is_some() { Status::Approved } else { Status::Draft };
    let (events, left_out) = events::of_year(db, year)?;
    let chairing = chairs::years(&light, &ground, year, 1);
    Ok(YearPlanFacts {
        head: Head { status: Some(status), ..basis.list_head(year) },
        adopted,
        chairs: chairing.iter().flat_map(chair_lines).collect(),
        chair_remarks: chairing.iter().flat_map(|it| chair_remarks(basis, it)).collect(),
        meetings: own
            .iter()
            .map(|row| meetings::own(db, &light, row, &verdicts))
            .collect::<CommandResult<_>>()?,
        events,
        left_out,
        deadlines: days::deadlines(db, &light, year)?,
        periods: days::periods(&light, year),
        days: days::special(&light, year),
        rules: rules::rules(&light, &own, &verdicts),
    })
}

/// What the rules say of a year beyond its plan: of agendas, records, people and registers.
pub(super) fn rules_on_work(
    db: &Reader<'_>,
    basis: &Basis,
    year: i32,
) -> CommandResult<Vec<JudgedRule>> {
    let light = basis.light(db)?;
    let settings = crate::settings::current(db)?;
    let verdicts = verdicts_on_work(db, &settings, (year, basis.today, basis.now))?;
    Ok(rules::rules(&light, &db.by::<rows::Meeting>("year", &year)?, &verdicts))
}

/// Who chairs both of our bodies in a year.
fn chair_lines(year: &ChairYear) -> Vec<ChairLine> {
    let side = |name: SideName| match name {
        SideName::Sks => Some(Side::Sks),
        SideName::Authorities => Some(Side::Authorities),
        SideName::Neutral => None,
    };
    let line = |ring, of: Option<SideName>, name: &Option<String>| ChairLine {
        ring,
        side: of.and_then(side),
        name: name.clone(),
    };
    vec![
        line(Ring::Strategic, year.strategic, &year.strategic_name),
        line(Ring::Tactical, year.tactical, &year.tactical_name),
    ]
}

/// Why the chairs stray from the rotation, and that nobody is named.
fn chair_remarks(basis: &Basis, year: &ChairYear) -> Vec<String> {
    let said = |reason: &String| {
        basis.words.fill("dispatch-plan-chair-reason", &[("reason", reason.clone())])
    };
    year.reason.as_ref().map(said).into_iter().chain(year.missing.clone()).collect()
}
