//! Proposing a plan for a year: the optimum, beside the plan as it is.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{Datelike, NaiveDateTime};
use kansli_domain::body::BodyKey;
use kansli_domain::id::MeetingId;
use kansli_domain::meeting::{Meeting, Stage};
use kansli_domain::slot::Slot;
use kansli_planner::year::{BODIES, Change, Posed, Wish, Wished, body_id, changes, own};
use kansli_planner::{Meeting as Planned, Planner, Solution, Words as _};
use kansli_store::rows;
use uuid::Uuid;

use super::posed::{self, Land, planner, standing};
use super::wording::{Spoken, Told, points};
use super::{
    PlanAlternative, PlanChange, PlanChangeKind, PlanConflict, PlanProposal, PlanPropose,
    PlanStatus,
};
use crate::app::Call;
use crate::error::{CommandResult, Failure};
use crate::meeting::show;
use crate::meeting::steps::details;
use crate::verdict;

/// Meetings that a body can be asked to have in a year: one a week.
const MOST: u32 = 52;
/// Seconds that a proposal may take, when nothing else was said.
const SECONDS: u32 = 20;

/// A year's problem and what came of it.
pub(super) struct Found {
    pub(super) land: Land,
    pub(super) posed: Posed,
    pub(super) planner: Planner,
    pub(super) solution: Solution,
    titles: BTreeMap<Uuid, String>,
    /// The plan as it is, judged; nothing when it cannot be.
    now: Option<kansli_planner::Verdict>,
}

/// Proposes a plan.
pub(crate) fn propose(call: &Call<'_>, request: PlanPropose) -> CommandResult<PlanProposal> {
    let found = find(call, &request)?;
    view(call, request.year, &found)
}

/// Refuses a year that is over.
pub(super) fn not_over(call: &Call<'_>, year: i32) -> CommandResult<()> {
    if year < call.today().year() {
        return Err(Failure::refused("planner-refused-past").with("year", year).at("year"));
    }
    Ok(())
}

/// Solves the year as it is wished.
pub(super) fn find(call: &Call<'_>, request: &PlanPropose) -> CommandResult<Found> {
    let words = call.words();
    not_over(call, request.year)?;
    for (field, count) in [("strategic", request.strategic), ("tactical", request.tactical)] {
        if count.is_some_and(|count| count > MOST) {
            return Err(Failure::invalid("planner-refused-count", field).with("most", MOST));
        }
    }
    let (land, titles, adopted) = call.read(|db| {
        let bodies = crate::year_plan::ground::bodies(db)?;
        let meetings = db.by::<rows::Meeting>("year", &request.year)?;
        let titled = |row: &rows::Meeting| {
            Some((row.id, show::title(words, *bodies.get(&row.body?)?, (row.number, row.year))))
        };
        let titles = meetings.iter().filter_map(titled).collect();
        let adopted = super::adopt::adopted(db, request.year)?.is_some();
        Ok((Land::read(db, call.today())?, titles, adopted))
    })?;
    let wished = [(BodyKey::Strategic, request.strategic), (BodyKey::Tactical, request.tactical)];
    let wish = Wish {
        meetings: wished.into_iter().filter_map(|(body, count)| Some((body, count?))).collect(),
        keep: request.keep.unwrap_or(adopted),
        release_called: request.release_called,
    };
    let (posed, standing) = land.year(request.year, wish, |year| (year.pose(), standing(year)));
    let planner = planner(&posed)?;
    let now = planner.check(&standing).ok();
    let longest = Duration::from_secs(request.seconds.unwrap_or(SECONDS).into());
    // A date is not moved for nothing.
    let near = |watch: kansli_planner::Watch<'_>| planner.solve_near(&standing, watch);
    let solution = call.app.planning.run(Some(longest), near);
    Ok(Found { land, posed, planner, solution, titles, now })
}

fn view(call: &Call<'_>, year: i32, found: &Found) -> CommandResult<PlanProposal> {
    let words = call.words();
    let told = Told { words, planner: &found.planner, names: &found.posed };
    let now = || found.now.as_ref();
    let breaks = |it: &kansli_planner::Violation| told.violation(it);
    let mut proposal = PlanProposal {
        year,
        status: PlanStatus::Stopped,
        cost: 0,
        bound: 0,
        basis: found.land.basis(year),
        cost_now: now().filter(|it| it.valid()).map(|it| points(it.cost)),
        breaks_now: now().map_or(&[][..], |it| &it.violations).iter().map(breaks).collect(),
        changes: Vec::new(),
        conflict: Vec::new(),
        text: String::new(),
        warnings: Vec::new(),
        verdicts: Vec::new(),
        lost: Vec::new(),
    };
    let said = |key: &str, cost: u64, bound: u64| {
        let values = [("cost", cost.to_string()), ("bound", bound.to_string())];
        words.fill(&format!("planner-result-{key}"), &values)
    };
    match &found.solution {
        Solution::Plan(plan) => {
            let kept = found.posed.rules.iter().any(|it| matches!(it, Wished::Kept(_)));
            let key = match (plan.optimal(), kept) {
                (true, false) => "optimal",
                (true, true) => "optimal-kept",
                (false, _) => "best-found",
            };
            proposal.status =
                if plan.optimal() { PlanStatus::Optimal } else { PlanStatus::BestFound };
            (proposal.cost, proposal.bound) = (points(plan.cost), points(plan.bound));
            proposal.text = said(key, plan.cost, plan.bound);
            proposal.warnings = plan.warnings.iter().map(|it| told.warning(it)).collect();
            let changed = changed(found, year, &plan.meetings);
            let spoken = Spoken::of(&told, &found.solution);
            for change in &changed {
                proposal.changes.push(one(found, &spoken, &plan.meetings, *change)?);
            }
            proposal.changes.sort_by_key(|it| (it.date, it.start));
            let then = meetings_then(found, &changed, &plan.meetings);
            let judged = found.land.ground.verdicts_with(year, &then);
            proposal.verdicts = verdict::views(words, &judged);
            proposal.lost = verdict::lost(words, &found.land.ground.verdicts(year), &judged);
            for view in proposal.verdicts.iter_mut().chain(&mut proposal.lost) {
                // New meetings have no identity yet.
                view.meetings.retain(|id| !id.is_nil());
            }
        }
        Solution::Infeasible(conflict) => {
            proposal.status = PlanStatus::Infeasible;
            proposal.text = told.conflict(conflict);
            let collides = |it: &kansli_planner::Relief| PlanConflict {
                name: it.rule.to_string(),
                text: told.demand(&it.rule),
                help: told.relief(it),
            };
            proposal.conflict = conflict.reliefs.iter().map(collides).collect();
        }
        Solution::Stopped { bound } => {
            proposal.bound = points(*bound);
            proposal.text = said("stopped", 0, *bound);
        }
    }
    Ok(proposal)
}

/// What the plan does with the meetings of each body.
fn changed(found: &Found, year: i32, plan: &[Planned]) -> Vec<(BodyKey, Change)> {
    let meetings = &found.land.ground.meetings;
    let of = |body| changes(&own(meetings, body, year), &starts(plan, body));
    let told = |body| of(body).into_iter().map(move |change| (body, change));
    BODIES.into_iter().flat_map(told).collect()
}

fn one(
    found: &Found,
    spoken: &Spoken<'_>,
    plan: &[Planned],
    (body, change): (BodyKey, Change),
) -> CommandResult<PlanChange> {
    let told = spoken.told;
    let meeting = |id: MeetingId| found.land.ground.meetings.iter().find(|it| it.id == id);
    let (kind, known, start) = match change {
        Change::Kept(id) => (PlanChangeKind::Kept, meeting(id), None),
        Change::Moved(id, to) => (PlanChangeKind::Moved, meeting(id), Some(to)),
        Change::New(to) => (PlanChangeKind::New, None, Some(to)),
        Change::Removed(id) => (PlanChangeKind::Removed, meeting(id), None),
    };
    let now = known.map(|it| it.slot.span().0);
    let start = start.or(now).unwrap_or_default();
    let is_it = |it: &&Planned| it.judged.body == body_id(body) && it.judged.start == start;
    let planned = plan.iter().find(is_it).filter(|_| kind != PlanChangeKind::Removed);
    let terms = planned.map_or(&[][..], |it| &it.judged.terms).iter();
    let other = |it: &kansli_planner::Alternative, of: &Planned| PlanAlternative {
        date: it.start.date(),
        start: it.start.time(),
        cost_change: i32::try_from(it.cost_change).unwrap_or(i32::MAX),
        text: spoken.alternative(found.planner.problem(), &of.judged, it),
    };
    Ok(PlanChange {
        change: kind,
        meeting: known.map(|it| it.id.uuid()),
        body: show::body_name(body)?,
        title: known.and_then(|it| found.titles.get(&it.id.uuid()).cloned()),
        date: start.date(),
        start: start.time(),
        end: match (planned, known) {
            (Some(it), _) => it.judged.end.time(),
            (None, Some(it)) => it.slot.end(),
            (None, None) => start.time(),
        },
        was: now.map(|at| at.date()).filter(|was| *was != start.date()),
        pinned: planned.is_some_and(|it| it.judged.pinned),
        called: known.is_some_and(|it| matches!(it.stage, Stage::Called { .. })),
        terms: terms.map(|it| posed::term(told.words, &found.posed, it, told.term(it))).collect(),
        alternatives: planned
            .map(|it| it.alternatives.iter().map(|other_start| other(other_start, it)).collect())
            .unwrap_or_default(),
    })
}

/// A body's starts in a plan.
pub(super) fn starts(plan: &[Planned], body: BodyKey) -> Vec<NaiveDateTime> {
    let own = plan.iter().filter(|it| it.judged.body == body_id(body));
    own.map(|it| it.judged.start).collect()
}

/// Every meeting as it would be, for the rules to judge.
fn meetings_then(found: &Found, changed: &[(BodyKey, Change)], plan: &[Planned]) -> Vec<Meeting> {
    let mut then = found.land.ground.meetings.clone();
    for &(body, change) in changed {
        match change {
            Change::Kept(_) => {}
            Change::Moved(id, to) => {
                let slot = slot(plan, body, to);
                if let Some((it, slot)) = then.iter_mut().find(|it| it.id == id).zip(slot) {
                    it.slot = slot;
                }
            }
            Change::New(to) => then.extend(slot(plan, body, to).and_then(|slot| new(body, slot))),
            Change::Removed(id) => then.retain(|it| it.id != id),
        }
    }
    then
}

fn slot(plan: &[Planned], body: BodyKey, start: NaiveDateTime) -> Option<Slot> {
    let is_it = |it: &&Planned| it.judged.body == body_id(body) && it.judged.start == start;
    let end = plan.iter().find(is_it)?.judged.end;
    Slot::new(start.date(), start.time(), end.time()).ok()
}

fn new(body: BodyKey, slot: Slot) -> Option<Meeting> {
    Meeting::place(MeetingId::from_uuid(Uuid::nil()), body, slot, details(body)).ok()
}
