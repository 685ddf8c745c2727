//! Why there is no plan, and what would help, in words.

use kansli_planner::problem::Relation;
use kansli_planner::{Change, Conflict, Name, Relief, Stuck};

use super::Told;

impl Told<'_> {
    /// Why there is no plan, and what would help.
    pub(in crate::plan) fn conflict(&self, conflict: &Conflict) -> String {
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
                ("pins-on-one-date", vec![name(body), ("date", self.date(*date))])
            }
            Stuck::PinsOverlap { body, other, date } => {
                let other = self.names.body(self.words, other);
                ("pins-overlap", vec![name(body), ("other", other), ("date", self.date(*date))])
            }
            Stuck::PinNotAfterPrevious { body, date, previous } => {
                let previous = self.date(*previous);
                let date = ("date", self.date(*date));
                ("pin-not-after-previous", vec![name(body), date, ("previous", previous)])
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
    pub(in crate::plan) fn relief(&self, it: &Relief) -> String {
        let body = match &it.rule {
            Name::GapMin(id) | Name::GapMax(id) | Name::Half(id) => self.names.body(self.words, id),
            _ => String::new(),
        };
        let mut values = vec![("body", body), ("demand", self.demand(&it.rule))];
        let key = match it.change {
            // Nobody can do without red days, nor without time.
            Change::Drop if self.names.first().is_some() && it.rule == Name::Closed => "closed",
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
    pub(in crate::plan) fn demand(&self, name: &Name) -> String {
        let problem = self.planner.problem();
        let mut values: Vec<(&'static str, String)> = Vec::new();
        let body = |id: &String| problem.bodies.iter().find(|it| it.id == *id);
        let key = match name {
            Name::Closed => match self.names.first() {
                Some(first) => {
                    values.push(("first", self.date(first)));
                    "closed-and-soon"
                }
                None => "closed",
            },
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
                        values.push(("kind", self.kind(kind)));
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
}
