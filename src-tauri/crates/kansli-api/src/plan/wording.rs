//! What the planner's facts are in words.

mod conflict;
mod spoken;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use kansli_planner::problem::{Placed, Relation};
use kansli_planner::year::CONSULTATION;
use kansli_planner::{Breach, Name, Planner, Term, Violation, Warning};

pub(super) use self::spoken::Spoken;

use crate::wire;
use crate::words::Words;

/// What the entries of a problem are called.
pub(super) trait Names {
    /// A period to avoid.
    fn avoid(&self, words: &Words, planner: &Planner, entry: usize) -> String;
    /// A busy time.
    fn busy(&self, words: &Words, planner: &Planner, entry: usize) -> String;
    /// A body.
    fn body(&self, words: &Words, id: &str) -> String;
    /// The first day that people can be called to in time, when those before it are closed for that.
    fn first(&self) -> Option<NaiveDate> {
        None
    }
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
    wire::total(cost)
}

impl Told<'_> {
    /// A reason in words.
    pub(super) fn term(&self, term: &Term) -> String {
        let say = |key: &str, values: &[(&'static str, String)]| self.words.fill(key, values);
        match term {
            Term::Align { anchor, days, .. } => self.distance(*anchor, *days),
            Term::Prepare { by, days, .. } => {
                let values = [("days", days.abs().to_string()), ("date", self.date(*by))];
                say(&format!("planner-prepare-{}", side(*days)), &values)
            }
            Term::IdealGap { since, days, ideal, .. } => say(
                "planner-gap",
                &[
                    ("days", days.to_string()),
                    ("ideal", ideal.to_string()),
                    ("date", self.date(*since)),
                ],
            ),
            Term::Avoid { entry, .. } => self.names.avoid(self.words, self.planner, *entry),
            Term::Busy { entry, .. } => {
                say("planner-busy", &[("who", self.names.busy(self.words, self.planner, *entry))])
            }
        }
    }

    /// What a kind of anchors is called, as far as it is known.
    pub(super) fn kind(&self, kind: &str) -> String {
        let known = format!("planner-kind-{kind}");
        if self.words.has(&known) { self.words.say(&known) } else { kind.to_owned() }
    }

    /// "6 dagar efter samrådet den 10 februari".
    fn distance(&self, anchor: usize, days: i32) -> String {
        let Some(anchor) = self.planner.problem().anchors.get(anchor) else { return String::new() };
        if anchor.kind.starts_with(KEPT) {
            let values = [("days", days.abs().to_string()), ("date", self.date(anchor.date))];
            return self.words.fill(&format!("planner-kept-{}", side(days)), &values);
        }
        let known = format!("planner-anchor-{}", anchor.kind);
        let what = match &anchor.label {
            _ if self.words.has(&known) => self.words.say(&known),
            Some(label) => label.clone(),
            None => anchor.kind.clone(),
        };
        let values =
            [("days", days.abs().to_string()), ("date", self.date(anchor.date)), ("what", what)];
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
            Breach::Closed => match self.too_soon(it.start.map(|at| at.date())) {
                Some(first) => {
                    values.push(("first", self.date(first)));
                    "too-soon"
                }
                None => "closed",
            },
            Breach::Busy { entry } => {
                values.push(("who", self.names.busy(self.words, self.planner, *entry)));
                "busy"
            }
            Breach::SameDate => "same-date",
            Breach::Gap { since, days, limit } => {
                values.extend([("days", days.to_string()), ("limit", limit.to_string())]);
                values.push(("since", self.date(*since)));
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
                values.push(("days", nearest.days.abs().to_string()));
                values.push(("date", self.date(nearest.date)));
                match side(nearest.days) {
                    "same" => "prepare-same",
                    "after" => "prepare-after",
                    _ => "prepare-before",
                }
            }
            Breach::Prepare { nearest: None } => "prepare-nobody",
            Breach::Pin => "pin",
        };
        self.words.fill(&format!("planner-breach-{key}"), &values)
    }

    /// The first day that people can be called to in time, when a day lies before it.
    pub(super) fn too_soon(&self, date: Option<NaiveDate>) -> Option<NaiveDate> {
        self.names.first().filter(|first| date.is_some_and(|date| date < *first))
    }

    /// A day, with its year unless all that is planned lies in that year.
    fn date(&self, date: NaiveDate) -> String {
        let horizon = self.planner.problem().horizon;
        if (horizon.from.year(), horizon.to.year()) == (date.year(), date.year()) {
            return self.words.day_short(date);
        }
        self.words.day(date)
    }

    fn when(&self, at: NaiveDateTime) -> String {
        format!("{} {}", self.date(at.date()), self.words.clock(at.time()))
    }

    /// What to know about a plan.
    pub(super) fn warning(&self, it: &Warning) -> String {
        match it {
            Warning::NoAnchor { rule } => {
                let kind = match self.planner.problem().rules.get(*rule).map(|it| &it.relation) {
                    Some(Relation::Align { kind, .. }) => kind.as_str(),
                    _ => "",
                };
                if kind == CONSULTATION {
                    return self.words.say("planner-warning-no-consultation");
                }
                self.words.fill("planner-warning-no-anchor", &[("kind", self.kind(kind))])
            }
            Warning::NobodyPrepares { .. } => self.words.say("planner-warning-nobody-prepares"),
        }
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

/// How the kinds of anchors begin that are the meetings themselves, where they are.
const KEPT: &str = kansli_planner::year::KEPT;

/// The kinds of wishes, as terms name them.
const KINDS: [&str; 5] = ["align", "prepare", "ideal_gap_days", "avoid", "busy"];

const fn side(days: i32) -> &'static str {
    match days {
        0 => "same",
        1.. => "after",
        _ => "before",
    }
}
