//! What the planner's facts are in words.

use chrono::NaiveDateTime;
use kansli_planner::problem::{Placed, Relation};
use kansli_planner::{
    Alternative, Breach, Change, Conflict, Judged, Meeting, Name, Planner, Problem, Relief,
    Solution, Stuck, Term, Violation, Warning,
};

use crate::words::Words;

/// What the entries of a problem are called.
pub(super) trait Names {
    /// A period to avoid.
    fn avoid(&self, words: &Words, planner: &Planner, entry: usize) -> String;
    /// A busy time.
    fn busy(&self, words: &Words, planner: &Planner, entry: usize) -> String;
    /// A body.
    fn body(&self, words: &Words, id: &str) -> String;
}

/// Names as a problem's own labels say them.
pub(super) struct Plain;

impl Names for Plain {
    fn avoid(&self, words: &Words, planner: &Planner, entry: usize) -> String {
        let label = planner.problem().avoid.get(entry).and_then(|it| it.label.clone());
        label.unwrap_or_else(|| words.say("planner-some-period"))
    }

    fn busy(&self, words: &Words, planner: &Planner, entry: usize) -> String {
        let found = planner.problem().busy.get(entry);
        let label = found.and_then(|it| it.owner.clone().or_else(|| it.label.clone()));
        label.unwrap_or_else(|| words.say("planner-some-busy"))
    }

    fn body(&self, _: &Words, id: &str) -> String {
        id.to_owned()
    }
}

/// What tells: the words, the problem, and what its entries are called.
pub(super) struct Told<'a> {
    pub(super) words: &'a Words,
    pub(super) planner: &'a Planner,
    pub(super) names: &'a dyn Names,
}

/// A count of points as the wire has it.
pub(super) fn points(cost: u64) -> u32 {
    u32::try_from(cost).unwrap_or(u32::MAX)
}

impl Told<'_> {
    /// A reason in words.
    pub(super) fn term(&self, term: &Term) -> String {
        let say = |key: &str, values: &[(&'static str, String)]| self.words.fill(key, values);
        match term {
            Term::Align { anchor, days, .. } => self.distance(*anchor, *days),
            Term::Prepare { by, days, .. } => {
                let values =
                    [("days", days.abs().to_string()), ("date", self.words.day_short(*by))];
                say(&format!("planner-prepare-{}", side(*days)), &values)
            }
            Term::IdealGap { since, days, ideal, .. } => say(
                "planner-gap",
                &[
                    ("days", days.to_string()),
                    ("ideal", ideal.to_string()),
                    ("date", self.words.day_short(*since)),
                ],
            ),
            Term::Avoid { entry, .. } => self.names.avoid(self.words, self.planner, *entry),
            Term::Busy { entry, .. } => {
                say("planner-busy", &[("who", self.names.busy(self.words, self.planner, *entry))])
            }
        }
    }

    /// "6 dagar efter samrådet den 10 februari".
    fn distance(&self, anchor: usize, days: i32) -> String {
        let Some(anchor) = self.planner.problem().anchors.get(anchor) else { return String::new() };
        let known = format!("planner-anchor-{}", anchor.kind);
        let what = match &anchor.label {
            _ if self.words.has(&known) => self.words.say(&known),
            Some(label) => label.clone(),
            None => anchor.kind.clone(),
        };
        let values = [
            ("days", days.abs().to_string()),
            ("date", self.words.day_short(anchor.date)),
            ("what", what),
        ];
        self.words.fill(&format!("planner-align-{}", side(days)), &values)
    }

    /// What a plan breaks, in a sentence.
    pub(super) fn violation(&self, it: &Violation) -> String {
        let body = self.names.body(self.words, &it.body);
        let when = it.start.map(|at| self.when(at)).unwrap_or_default();
        let mut values = vec![("body", body), ("when", when)];
        let key = match &it.breach {
            Breach::Count { has, wanted } => {
                values.extend([("has", has.to_string()), ("wanted", wanted.to_string())]);
                "count"
            }
            Breach::Horizon => "horizon",
            Breach::Weekday => "weekday",
            Breach::StartTime => "start-time",
            Breach::Closed => "closed",
            Breach::Busy { entry } => {
                values.push(("who", self.names.busy(self.words, self.planner, *entry)));
                "busy"
            }
            Breach::SameDate => "same-date",
            Breach::Gap { since, days, limit } => {
                values.extend([("days", days.to_string()), ("limit", limit.to_string())]);
                values.push(("since", self.words.day_short(*since)));
                if matches!(it.rule, Name::GapMin(_)) { "gap-min" } else { "gap-max" }
            }
            Breach::Half { from, has, least, .. } => {
                values.extend([("has", has.to_string()), ("least", least.to_string())]);
                values.push(("from", self.words.day(*from)));
                "half"
            }
            Breach::Overlap { body, start } => {
                values.push(("other", self.names.body(self.words, body)));
                values.push(("at", self.when(*start)));
                "overlap"
            }
            Breach::Align { anchor, days, .. } => {
                values.push(("distance", self.distance(*anchor, *days)));
                "align"
            }
            Breach::Prepare { nearest: Some(nearest) } => {
                values.push(("days", nearest.days.to_string()));
                values.push(("date", self.words.day_short(nearest.date)));
                "prepare"
            }
            Breach::Prepare { nearest: None } => "prepare-nobody",
            Breach::Pin => "pin",
        };
        self.words.fill(&format!("planner-breach-{key}"), &values)
    }

    fn when(&self, at: NaiveDateTime) -> String {
        format!("{} {}", self.words.day_short(at.date()), self.words.clock(at.time()))
    }

    /// What to know about a plan.
    pub(super) fn warning(&self, it: &Warning) -> String {
        match it {
            Warning::NoAnchor { rule } => {
                let kind = match self.planner.problem().rules.get(*rule).map(|it| &it.relation) {
                    Some(Relation::Align { kind, .. }) => kind.clone(),
                    _ => String::new(),
                };
                self.words.fill("planner-warning-no-anchor", &[("kind", kind)])
            }
            Warning::NobodyPrepares { .. } => self.words.say("planner-warning-nobody-prepares"),
        }
    }

    /// Why there is no plan, and what would help.
    pub(super) fn conflict(&self, conflict: &Conflict) -> String {
        if let Some(stuck) = &conflict.stuck {
            return self.stuck(stuck);
        }
        let names: Vec<String> = conflict.names.iter().map(|name| self.demand(name)).collect();
        let help: Vec<String> = conflict.reliefs.iter().map(|it| self.relief(it)).collect();
        let values = [
            ("count", names.len().to_string()),
            ("names", self.words.list(&names)),
            ("help", help.join(" ")),
        ];
        self.words.fill("planner-conflict", &values)
    }

    fn stuck(&self, stuck: &Stuck) -> String {
        let name = |body: &String| ("body", self.names.body(self.words, body));
        let (key, values) = match stuck {
            Stuck::TooManyPins { body, pins, meetings } => (
                "too-many-pins",
                vec![name(body), ("pins", pins.to_string()), ("meetings", meetings.to_string())],
            ),
            Stuck::PinsOnOneDate { body, date } => {
                ("pins-on-one-date", vec![name(body), ("date", self.words.day(*date))])
            }
            Stuck::NoRoom { body, meetings, dates } => (
                "no-room",
                vec![name(body), ("meetings", meetings.to_string()), ("dates", dates.to_string())],
            ),
            Stuck::Overlap => ("overlap", Vec::new()),
        };
        self.words.fill(&format!("planner-stuck-{key}"), &values)
    }

    /// What would resolve a conflict.
    pub(super) fn relief(&self, it: &Relief) -> String {
        let body = match &it.rule {
            Name::GapMin(id) | Name::GapMax(id) | Name::Half(id) => self.names.body(self.words, id),
            _ => String::new(),
        };
        let mut values = vec![("body", body), ("demand", self.demand(&it.rule))];
        let key = match it.change {
            Change::Drop => "drop",
            Change::ShorterGap { days } => {
                values.push(("days", days.to_string()));
                "shorter-gap"
            }
            Change::LongerGap { days } => {
                values.push(("days", days.to_string()));
                "longer-gap"
            }
            Change::FewerInHalf { least } => {
                values.push(("least", least.to_string()));
                "fewer-in-half"
            }
            Change::Widen { days } => {
                values.push(("days", days.to_string()));
                "widen"
            }
        };
        let help = self.words.fill(&format!("planner-relief-{key}"), &values);
        if it.suffices {
            return help;
        }
        self.words.fill("planner-relief-left", &[("help", help)])
    }

    /// A demand in words.
    pub(super) fn demand(&self, name: &Name) -> String {
        let problem = self.planner.problem();
        let mut values: Vec<(&'static str, String)> = Vec::new();
        let body = |id: &String| problem.bodies.iter().find(|it| it.id == *id);
        let key = match name {
            Name::Closed => "closed",
            Name::GapMin(id) => {
                let days = body(id).map_or(0, |it| it.gap_days.min);
                values.push(("body", self.names.body(self.words, id)));
                values.push(("days", days.to_string()));
                "gap-min"
            }
            Name::GapMax(id) => {
                let days = body(id).and_then(|it| it.gap_days.max).unwrap_or_default();
                values.push(("body", self.names.body(self.words, id)));
                values.push(("days", days.to_string()));
                "gap-max"
            }
            Name::Half(id) => {
                let least = body(id).map_or(0, |it| it.min_per_half_year);
                values.push(("body", self.names.body(self.words, id)));
                values.push(("least", least.to_string()));
                "half"
            }
            Name::Rule(index) => {
                let Some(rule) = problem.rules.get(*index) else { return String::new() };
                values.push(("from", rule.from_days.to_string()));
                values.push(("to", rule.to_days.to_string()));
                match &rule.relation {
                    Relation::Align { body, kind } => {
                        values.push(("body", self.names.body(self.words, body)));
                        values.push(("kind", kind.clone()));
                        "align"
                    }
                    Relation::Prepare { body, before } => {
                        values.push(("body", self.names.body(self.words, body)));
                        values.push(("before", self.names.body(self.words, before)));
                        "prepare"
                    }
                }
            }
            Name::Busy(entry) => {
                values.push(("who", self.names.busy(self.words, self.planner, *entry)));
                if let Some(it) = problem.busy.get(*entry) {
                    values.push(("when", self.when(it.from)));
                }
                "busy"
            }
            Name::Count(_)
            | Name::Horizon
            | Name::Weekday
            | Name::StartTime
            | Name::SameDate
            | Name::Overlap
            | Name::Pin => "structure",
        };
        self.words.fill(&format!("planner-demand-{key}"), &values)
    }

    /// What makes the difference between two plans, by kind of wish.
    pub(super) fn between(&self, now: &[Placed], then: &[Placed]) -> String {
        let sums = |plan: &[Placed]| {
            let mut sums = [0_i64; KINDS.len()];
            let verdict = self.planner.check(plan).ok();
            for term in verdict.iter().flat_map(|it| &it.meetings).flat_map(|it| &it.terms) {
                let place = KINDS.iter().position(|kind| *kind == term.rule());
                if let Some(sum) = place.and_then(|place| sums.get_mut(place)) {
                    *sum += i64::try_from(term.cost()).unwrap_or(i64::MAX);
                }
            }
            sums
        };
        let (now, then) = (sums(now), sums(then));
        let changed =
            KINDS.iter().zip(now.into_iter().zip(then)).filter(|(_, (now, then))| now != then);
        let told: Vec<String> = changed
            .map(|(kind, (now, then))| {
                let change = then - now;
                let sign = if change > 0 { '+' } else { '−' };
                let values = [("change", format!("{sign}{}", change.abs()))];
                self.words.fill(&format!("planner-change-{}", kind.replace('_', "-")), &values)
            })
            .collect();
        if told.is_empty() { self.words.say("planner-change-none") } else { told.join(", ") }
    }
}

/// What the planner's documents say in words: the telling, and the plan that others are measured by.
pub(super) struct Spoken<'a> {
    pub(super) told: &'a Told<'a>,
    pub(super) plan: Vec<Placed>,
}

impl<'a> Spoken<'a> {
    /// The words for a solution.
    pub(super) fn of(told: &'a Told<'a>, solution: &Solution) -> Self {
        let placed = |it: &Meeting| Placed { body: it.judged.body.clone(), start: it.judged.start };
        let plan = match solution {
            Solution::Plan(plan) => plan.meetings.iter().map(placed).collect(),
            Solution::Infeasible(_) | Solution::Stopped { .. } => Vec::new(),
        };
        Self { told, plan }
    }
}

impl kansli_planner::Words for Spoken<'_> {
    fn term(&self, _: &Problem, _: &Judged, term: &Term) -> String {
        self.told.term(term)
    }

    fn alternative(&self, _: &Problem, meeting: &Judged, other: &Alternative) -> String {
        let is_it = |it: &Placed| it.body == meeting.body && it.start == meeting.start;
        let moved = |it: &Placed| Placed {
            start: if is_it(it) { other.start } else { it.start },
            ..it.clone()
        };
        let then: Vec<Placed> = self.plan.iter().map(moved).collect();
        self.told.between(&self.plan, &then)
    }

    fn violation(&self, _: &Problem, violation: &Violation) -> String {
        self.told.violation(violation)
    }

    fn warning(&self, _: &Problem, warning: &Warning) -> String {
        self.told.warning(warning)
    }

    fn conflict(&self, _: &Problem, conflict: &Conflict) -> String {
        self.told.conflict(conflict)
    }

    fn stopped(&self, _: &Problem, bound: u64) -> String {
        let values = [("bound", bound.to_string())];
        self.told.words.fill("planner-result-stopped", &values)
    }
}

/// The kinds of wishes, as terms name them.
const KINDS: [&str; 5] = ["align", "prepare", "ideal_gap_days", "avoid", "busy"];

const fn side(days: i32) -> &'static str {
    match days {
        0 => "same",
        1.. => "after",
        _ => "before",
    }
}
