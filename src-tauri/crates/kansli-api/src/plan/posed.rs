//! The workspace's year as a problem, and what its entries are called.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use chrono::NaiveDate;
use kansli_domain::event::EventKind;
use kansli_domain::meeting::Stage;
use kansli_planner::problem::Placed;
use kansli_planner::year::{
    BODIES, Disturbance, Posed, Taken, Wish, Wished, Year, body_named, placed,
};
use kansli_planner::{Planner, Term};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::PlanTerm;
use super::wording::Names;
use crate::error::{CommandResult, Failure};
use crate::verdict;
use crate::words::{Words, capitalised};
use crate::year_plan::ground::Ground;

/// A year with everything it is planned by, read once.
pub(super) struct Land {
    pub(super) ground: Ground,
    taken: Vec<Taken>,
}

impl Land {
    /// Reads it.
    pub(super) fn read(db: &Reader<'_>, today: NaiveDate) -> CommandResult<Self> {
        let ground = Ground::read(db, today)?;
        let taken = taken(db, &ground)?;
        Ok(Self { ground, taken })
    }

    /// A mark of all that plans of a year rest on; another as soon as any of it changes.
    pub(super) fn basis(&self, year: i32) -> String {
        let mut mark = DefaultHasher::new();
        self.year(year, Wish::default(), |year| {
            year.pose().problem.hash(&mut mark);
            for body in BODIES {
                for it in year.own(body) {
                    (it.id, it.slot.span(), matches!(it.stage, Stage::Called { .. }))
                        .hash(&mut mark);
                }
            }
        });
        format!("{:016x}", mark.finish())
    }

    /// The year with a wish, given to `work`.
    pub(super) fn year<T>(&self, year: i32, wish: Wish, work: impl FnOnce(&Year<'_>) -> T) -> T {
        let ground = &self.ground;
        work(&Year {
            year,
            today: ground.today,
            meetings: &ground.meetings,
            events: &ground.events,
            taken: &self.taken,
            settings: &ground.settings,
            affected: &|body, on, regions| !ground.affected((body, on), regions).is_empty(),
            wish,
        })
    }
}

/// The times when somebody is busy, with whose calendar says so.
fn taken(db: &Reader<'_>, ground: &Ground) -> CommandResult<Vec<Taken>> {
    let calendars: BTreeMap<Uuid, String> =
        db.all::<rows::Calendar>()?.into_iter().map(|it| (it.id, it.name)).collect();
    let of: BTreeMap<Uuid, Uuid> = db
        .all::<rows::CalendarEvent>()?
        .into_iter()
        .filter_map(|row| Some((row.id, row.calendar?)))
        .collect();
    let busy = ground.events.iter().filter(|it| it.kind == EventKind::Busy && it.stands());
    let mut taken: Vec<Taken> = busy
        .map(|event| {
            let owner = of.get(&event.id.uuid()).and_then(|id| calendars.get(id)).cloned();
            let (from, to) = event.span.hours();
            let bodies =
                event.bodies.iter().copied().filter(|body| BODIES.contains(body)).collect();
            Taken { owner: owner.unwrap_or_default(), from, to, bodies }
        })
        .collect();
    taken.sort_by(|a, b| (a.from, a.to, &a.owner).cmp(&(b.from, b.to, &b.owner)));
    Ok(taken)
}

/// The names of a year's entries.
impl Names for Posed {
    fn avoid(&self, words: &Words, _: &Planner, entry: usize) -> String {
        self.avoid.get(entry).map(|it| disturbance(words, it)).unwrap_or_default()
    }

    fn busy(&self, words: &Words, _: &Planner, entry: usize) -> String {
        self.busy.get(entry).map(|it| disturbance(words, it)).unwrap_or_default()
    }

    fn body(&self, words: &Words, id: &str) -> String {
        body_named(id).map_or_else(|| id.to_owned(), |body| words.body(body))
    }

    fn first(&self) -> Option<NaiveDate> {
        self.first
    }
}

fn disturbance(words: &Words, it: &Disturbance) -> String {
    match it {
        Disturbance::Event { title, .. } => title.clone(),
        Disturbance::Taken(owner) => owner.clone(),
        Disturbance::Break(kind) => {
            let week = match kind {
                kansli_domain::school_break::BreakKind::Sportlov { week } => week.to_string(),
                _ => String::new(),
            };
            words.text(&format!("planner-break-{}", kind.key()), &[("week", &week)])
        }
        Disturbance::Day(day) => capitalised(&verdict::day_name(words, day.name)),
    }
}

/// A reason as the window shows it: what it is about, and where the wish comes from.
pub(super) fn term(words: &Words, posed: &Posed, term: &Term, text: String) -> PlanTerm {
    let (key, requirement) = match term {
        Term::Align { rule, .. } | Term::Prepare { rule, .. } => match posed.rules.get(*rule) {
            Some(Wished::NearConsultation) | None => ("consultation", Some("R-036")),
            Some(Wished::Prepared) => ("prepared", Some("R-059")),
            Some(Wished::Kept(_)) => ("kept", None),
        },
        Term::IdealGap { .. } => ("even", Some("R-048")),
        Term::Avoid { entry, .. } => about(posed.avoid.get(*entry)),
        Term::Busy { entry, .. } => about(posed.busy.get(*entry)),
    };
    PlanTerm {
        rule: term.rule().to_owned(),
        cost: super::wording::points(term.cost()),
        title: words.say(&format!("planner-term-{key}")),
        text,
        source: match requirement {
            Some(requirement) => words.text("planner-source", &[("requirement", requirement)]),
            None => words.say("plan-source-own"),
        },
    }
}

const fn about(it: Option<&Disturbance>) -> (&'static str, Option<&'static str>) {
    match it {
        Some(Disturbance::Event { .. } | Disturbance::Taken(_)) | None => ("busy", Some("R-036")),
        Some(Disturbance::Break(_)) => ("break", Some("R-126")),
        Some(Disturbance::Day(_)) => ("day", Some("E-17")),
    }
}

/// The plan as it is: every meeting of the year, where it stands.
pub(super) fn standing(year: &Year<'_>) -> Vec<Placed> {
    BODIES.into_iter().flat_map(|body| year.own(body)).map(placed).collect()
}

/// A problem of ours is well formed; if it is not, the program is wrong.
pub(super) fn planner(posed: &Posed) -> CommandResult<Planner> {
    Planner::new(posed.problem.clone()).map_err(|no| Failure::fault(&no.to_string()))
}
