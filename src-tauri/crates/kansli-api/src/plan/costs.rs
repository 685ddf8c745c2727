//! What each day would cost for a meeting: the count of the planner itself, with all others staying.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use kansli_domain::holiday::special_days;
use kansli_domain::id::MeetingId;
use kansli_planner::problem::{Busy, Force, Placed};
use kansli_planner::year::{BODIES, Wish, body_id, own};
use kansli_planner::{Breach, Planner, Verdict, Violation};

use super::posed::{self, Land, planner, standing};
use super::wording::{Told, points};
use super::{PlanAlternative, PlanCosts, PlanCostsOf, PlanDay, PlanDemand};
use crate::app::Call;
use crate::error::{CommandResult, Failure};
use crate::verdict;
use crate::wire;
use crate::words::{Words, capitalised};

/// Other days shown, at most.
const SHOWN: usize = 3;

/// Tells what each day would cost.
pub(crate) fn of(call: &Call<'_>, request: PlanCostsOf) -> CommandResult<PlanCosts> {
    let (words, year) = (call.words(), request.year);
    let land = call.read(|db| Land::read(db, call.today()))?;
    let id = MeetingId::from_uuid(request.meeting);
    let meeting = land.ground.meetings.iter().find(|it| it.id == id);
    let meeting = meeting.ok_or_else(|| Failure::not_found("meeting"))?;
    let (body, now) = (meeting.body, meeting.slot.span().0);
    // As many as there are: what is judged is where they stand, not how many.
    let count = |body| {
        let own = own(&land.ground.meetings, body, year);
        (body, wire::total(own.len()))
    };
    let wish = Wish { meetings: BODIES.into_iter().map(count).collect(), ..Wish::default() };
    let (mut posed, plan) = land.year(year, wish, |year| (year.pose(), standing(year)));
    // It may go anywhere, unless it was held; the others stay.
    let held = meeting.was_held();
    posed.problem.pinned.retain(|it| held || it.body != body_id(body) || it.start != now);
    let place = plan.iter().position(|it| it.body == body_id(body) && it.start == now);
    let place = place.ok_or_else(|| Failure::refused("planner-refused-not-in-year"))?;
    let planner = planner(&posed)?;
    let told = Told { words, planner: &planner, names: &posed };
    let table = Table { planner: &planner, plan: &plan, place, now: judge(&planner, &plan)? };
    let days = table.days(&told, year, call.today())?;
    let judged = table.now.meetings.get(place);
    let terms = judged.map_or(&[][..], |it| it.terms.as_slice()).iter();
    let mut cheapest: Vec<&PlanDay> =
        days.iter().filter(|day| day.change.is_some() && day.date != now.date()).collect();
    cheapest.sort_by_key(|day| (day.change, day.date));
    let alternative = |day: &&PlanDay| {
        let (change, start) = (day.change?, day.start?);
        let then = table.moved(day.date.and_time(start));
        let text = told.between(&plan, &then);
        Some(PlanAlternative { date: day.date, start, cost_change: change, text })
    };
    Ok(PlanCosts {
        meeting: request.meeting,
        cost: points(table.now.cost),
        terms: terms.map(|it| posed::term(words, &posed, it, told.term(it))).collect(),
        demands: demands(&told, &table),
        alternatives: cheapest.iter().take(SHOWN).filter_map(alternative).collect(),
        days,
    })
}

fn judge(planner: &Planner, plan: &[Placed]) -> CommandResult<Verdict> {
    planner.check(plan).map_err(|no| Failure::fault(&no.to_string()))
}

/// The plan, with one meeting to be moved about in it.
struct Table<'a> {
    planner: &'a Planner,
    plan: &'a [Placed],
    place: usize,
    now: Verdict,
}

impl Table<'_> {
    fn moved(&self, to: NaiveDateTime) -> Vec<Placed> {
        let mut then = self.plan.to_vec();
        if let Some(it) = then.get_mut(self.place) {
            it.start = to;
        }
        then
    }

    /// The starts that the meeting may have: those of its body, and the one it has.
    fn starts(&self) -> Vec<NaiveTime> {
        let Some(it) = self.plan.get(self.place) else { return Vec::new() };
        let body = self.planner.problem().bodies.iter().find(|body| body.id == it.body);
        let mut starts = body.map_or_else(Vec::new, |body| body.start_times.clone());
        starts.push(it.start.time());
        starts.sort_unstable();
        starts.dedup();
        // Of starts that cost the same, the one it has is the best: nobody need learn another.
        starts.sort_by_key(|start| (*start != it.start.time(), *start));
        starts
    }

    fn days(&self, told: &Told<'_>, year: i32, today: NaiveDate) -> CommandResult<Vec<PlanDay>> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(today);
        let weekday = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let in_year = first.iter_days().take_while(|day| day.year() == year).filter(weekday);
        in_year.map(|day| self.day(told, day, today)).collect()
    }

    fn day(&self, told: &Told<'_>, date: NaiveDate, today: NaiveDate) -> CommandResult<PlanDay> {
        let mut best: Option<(i32, NaiveTime)> = None;
        let mut why = None;
        for start in self.starts() {
            let verdict = judge(self.planner, &self.moved(date.and_time(start)))?;
            match verdict.violations.iter().find(|it| !self.now.violations.contains(it)) {
                // The start that the meeting has may be none of its body's.
                Some(Violation { breach: Breach::StartTime, .. }) | None => {
                    let change = difference(self.now.cost, verdict.cost);
                    if best.is_none_or(|(least, _)| change < least) {
                        best = Some((change, start));
                    }
                }
                Some(breach) => why = why.or_else(|| Some(short(told, breach, date, today))),
            }
        }
        Ok(PlanDay {
            date,
            change: best.map(|(change, _)| change),
            start: best.map(|(_, start)| start),
            why: why.filter(|_| best.is_none()),
        })
    }
}

fn difference(from: u64, to: u64) -> i32 {
    let change = i128::from(to) - i128::from(from);
    i32::try_from(change).unwrap_or(if change < 0 { i32::MIN } else { i32::MAX })
}

/// Why a day cannot be, in a word or two where there are such.
fn short(told: &Told<'_>, it: &Violation, date: NaiveDate, today: NaiveDate) -> String {
    match it.breach {
        Breach::Closed if date < today => told.words.say("planner-day-over"),
        Breach::Closed if told.too_soon(Some(date)).is_some() => {
            told.words.say("planner-day-too-soon")
        }
        Breach::Closed => closed(told.words, date),
        Breach::Busy { entry } => told.names.busy(told.words, told.planner, entry),
        _ => told.violation(it),
    }
}

fn closed(words: &Words, date: NaiveDate) -> String {
    let day =
        special_days(date.year()).into_iter().find(|day| day.date == date && day.kind.is_free());
    day.map_or_else(String::new, |day| capitalised(&verdict::day_name(words, day.name)))
}

/// What must hold for the meeting where it is.
fn demands(told: &Told<'_>, table: &Table<'_>) -> Vec<PlanDemand> {
    let Some(placed) = table.plan.get(table.place) else { return Vec::new() };
    let about = |it: &&Violation| it.body == placed.body && it.start == Some(placed.start);
    let mine: Vec<&Violation> = table.now.violations.iter().filter(about).collect();
    let broken = mine.iter().filter(|it| !matches!(it.breach, Breach::StartTime));
    let broken = broken.map(|it| PlanDemand { holds: false, text: told.violation(it) });
    let is = |wanted: fn(&Breach) -> bool| mine.iter().any(|it| wanted(&it.breach));
    let kept = [
        ("open", is(|it| matches!(it, Breach::Closed | Breach::Weekday))),
        ("free", is(|it| matches!(it, Breach::Busy { .. }))),
        ("alone", is(|it| matches!(it, Breach::Overlap { .. } | Breach::SameDate))),
    ];
    // Others' meetings bind only the body whose members they gather; for another they cost.
    let hard = |it: &Busy| it.force == Force::Hard && it.concerns(&placed.body);
    let bound = table.planner.problem().busy.iter().any(hard);
    let kept = kept.into_iter().filter(|(key, broken)| !broken && (*key != "free" || bound));
    let kept = kept.map(|(key, _)| PlanDemand {
        holds: true,
        text: told.words.say(&format!("planner-demand-kept-{key}")),
    });
    broken.chain(kept).collect()
}
