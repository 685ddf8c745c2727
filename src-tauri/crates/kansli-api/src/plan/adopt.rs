//! Adopting a plan (*fastställa*): its meetings get their times in one step, which undo takes back
//! whole. From then on a move takes a reason.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use kansli_domain::body::BodyKey;
use kansli_planner::Solution;
use kansli_planner::year::{BODIES, Change, changes, own};
use kansli_store::{Reader, Title, Writer};

use super::posed::Land;
use super::propose;
use super::wording::Told;
use super::{PlanAdopt, PlanAdopted, PlanPlace, PlanPropose};
use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::meeting::steps;
use crate::settings;
use crate::verdict;
use crate::year_plan::ground::Ground;

/// Adopts a plan: the one given, or the one that would be proposed.
pub(crate) fn adopt(call: &Call<'_>, request: PlanAdopt) -> CommandResult<PlanAdopted> {
    let year = request.year;
    let (wanted, basis) = match &request.meetings {
        Some(places) => (given(call, year, places)?, request.basis.clone()),
        None => proposed(call, &request)?,
    };
    let step = Step::new("plan-step-adopt").with("year", year);
    call.change(step, |db| {
        let land = Land::read(&db.reader(), call.today())?;
        if basis.as_ref().is_some_and(|basis| *basis != land.basis(year)) {
            return Err(Failure::refused("planner-refused-changed").with("year", year));
        }
        let ground = land.ground;
        let mut done = PlanAdopted {
            year,
            placed: 0,
            moved: 0,
            removed: 0,
            kept: 0,
            resend: Vec::new(),
            lost: Vec::new(),
        };
        for body in BODIES {
            let starts: Vec<NaiveDateTime> =
                wanted.iter().filter(|(of, _)| *of == body).map(|(_, start)| *start).collect();
            for change in changes(&own(&ground.meetings, body, year), &starts) {
                apply(call, db, (&ground, body, change), &request.reason, &mut done)?;
            }
        }
        let then = Ground::read(&db.reader(), call.today())?.verdicts(year);
        done.lost = verdict::lost(call.words(), &ground.verdicts(year), &then);
        settings::choose(db, &key(year), Some(&call.today().to_string()))?;
        db.title(Title::new("plan-step-adopt").with("year", year));
        Ok(done)
    })
}

/// When a year's plan was adopted, if it was.
pub(crate) fn adopted(db: &Reader<'_>, year: i32) -> CommandResult<Option<NaiveDate>> {
    Ok(settings::value(db, &key(year))?.and_then(|day| day.parse().ok()))
}

/// The meetings that were told, if a year could have them: all in it, and a body's on different days.
fn given(
    call: &Call<'_>,
    year: i32,
    places: &[PlanPlace],
) -> CommandResult<Vec<(BodyKey, NaiveDateTime)>> {
    propose::not_over(call, year)?;
    let mut days = BTreeSet::new();
    for (at, place) in places.iter().enumerate() {
        let field = format!("meetings[{at}].date");
        let day = call.words().day(place.date);
        if place.date.year() != year {
            let wrong = Failure::invalid("planner-refused-outside", &field);
            return Err(wrong.with("year", year).with("day", day));
        }
        if !days.insert((steps::body_key(place.body), place.date)) {
            return Err(Failure::invalid("planner-refused-twice", &field).with("day", day));
        }
    }
    let place = |it: &PlanPlace| (steps::body_key(it.body), it.date.and_time(it.start));
    Ok(places.iter().map(place).collect())
}

fn key(year: i32) -> String {
    format!("plan-adopted-{year}")
}

/// Meetings to have, and what they were chosen by.
type Wanted = (Vec<(BodyKey, NaiveDateTime)>, Option<String>);

/// The plan that would be proposed, or why there is none.
fn proposed(call: &Call<'_>, request: &PlanAdopt) -> CommandResult<Wanted> {
    let found = propose::find(
        call,
        &PlanPropose {
            year: request.year,
            strategic: request.strategic,
            tactical: request.tactical,
            keep: request.keep,
            release_called: false,
            seconds: None,
        },
    )?;
    match &found.solution {
        Solution::Plan(plan) => {
            let starts = |body| propose::starts(&plan.meetings, body).into_iter();
            let of = |body| starts(body).map(move |start| (body, start));
            let basis = found.land.basis(request.year);
            Ok((BODIES.into_iter().flat_map(of).collect(), Some(basis)))
        }
        Solution::Infeasible(conflict) => {
            let told = Told { words: call.words(), planner: &found.planner, names: &found.posed };
            Err(Failure::refused("planner-refused-infeasible").with("why", told.conflict(conflict)))
        }
        Solution::Stopped { .. } => Err(Failure::refused("planner-refused-stopped")),
    }
}

fn apply(
    call: &Call<'_>,
    db: &Writer<'_>,
    (ground, body, change): (&Ground, BodyKey, Change),
    reason: &str,
    done: &mut PlanAdopted,
) -> CommandResult<()> {
    let minutes = ground.settings.minutes(body);
    if let Change::Moved(id, _) | Change::Removed(id) = change {
        let known = ground.meetings.iter().find(|it| it.id == id);
        if let Some(locked) = known.filter(|it| it.pinned) {
            let day = call.words().day(locked.slot.date());
            return Err(Failure::refused("planner-refused-locked").with("day", day).at("meetings"));
        }
    }
    let slot = |start: NaiveDateTime| steps::stretch(call, start.date(), start.time(), minutes);
    match change {
        Change::Kept(_) => done.kept += 1,
        Change::Moved(id, to) => {
            if steps::relocate(call, db, id.uuid(), slot(to)?, reason)? {
                done.resend.push(id.uuid());
            }
            done.moved += 1;
        }
        Change::New(to) => {
            steps::put_in(call, db, body, slot(to)?)?;
            done.placed += 1;
        }
        Change::Removed(id) => {
            steps::take_away(db, id.uuid())?;
            done.removed += 1;
        }
    }
    Ok(())
}
