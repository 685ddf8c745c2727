//! What no JSON schema could say: names that exist, ends after beginnings.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{Body, Force, MOST_DAYS, MOST_MEETINGS, MOST_WEIGHT, Problem, Relation};
use crate::malformed::{Flaw, Malformed};

impl Problem {
    /// Refuses what has no meaning; what merely cannot be met is infeasible, not malformed.
    pub fn validate(&self) -> Result<(), Malformed> {
        ordered("horizon.to", self.horizon.from, self.horizon.to)?;
        if (self.horizon.to - self.horizon.from).num_days() > MOST_DAYS {
            let to = json!(self.horizon.to.to_string());
            return refuse("horizon.to".to_owned(), to, Flaw::TooLarge);
        }
        let mut seen = HashSet::new();
        for (index, body) in self.bodies.iter().enumerate() {
            if !seen.insert(&body.id) {
                return refuse(format!("bodies[{index}].id"), json!(body.id), Flaw::Duplicate);
            }
            self.body(index, body)?;
        }
        self.rules()?;
        for (index, avoid) in self.avoid.iter().enumerate() {
            ordered(&format!("avoid[{index}].to"), avoid.from, avoid.to)?;
            weight(format!("avoid[{index}].weight"), avoid.weight)?;
        }
        for (index, busy) in self.busy.iter().enumerate() {
            if busy.to < busy.from {
                let value = json!(super::moment(busy.to));
                return refuse(format!("busy[{index}].to"), value, Flaw::EndsBeforeItBegins);
            }
            for (place, body) in busy.bodies.iter().enumerate() {
                self.known(format!("busy[{index}].bodies[{place}]"), body)?;
            }
            force(format!("busy[{index}].weight"), busy.force)?;
        }
        for (index, pin) in self.pinned.iter().enumerate() {
            self.known(format!("pinned[{index}].body"), &pin.body)?;
        }
        self.worst().map(drop)
    }

    fn body(&self, index: usize, body: &Body) -> Result<(), Malformed> {
        let path = |field: &str| format!("bodies[{index}].{field}");
        if body.meetings > MOST_MEETINGS {
            return refuse(path("meetings"), json!(body.meetings), Flaw::TooLarge);
        }
        if body.duration_minutes == 0 {
            return refuse(path("duration_minutes"), json!(0), Flaw::Zero);
        }
        if let Some(most) = body.gap_days.max
            && most < body.gap_days.min
        {
            return refuse(path("gap_days.max"), json!(most), Flaw::EndsBeforeItBegins);
        }
        if let Some(ideal) = body.ideal_gap_days {
            weight(path("ideal_gap_days.weight"), ideal.weight)?;
        }
        match body.previous {
            Some(date) if date >= self.horizon.from => {
                refuse(path("previous"), json!(date.to_string()), Flaw::NotBeforeHorizon)
            }
            _ => Ok(()),
        }
    }

    fn rules(&self) -> Result<(), Malformed> {
        for (index, rule) in self.rules.iter().enumerate() {
            match &rule.relation {
                Relation::Align { body, .. } => self.known(format!("rules[{index}].body"), body)?,
                Relation::Prepare { body, before } => {
                    self.known(format!("rules[{index}].body"), body)?;
                    self.known(format!("rules[{index}].before"), before)?;
                }
            }
            if rule.to_days < rule.from_days {
                let path = format!("rules[{index}].to_days");
                return refuse(path, json!(rule.to_days), Flaw::EndsBeforeItBegins);
            }
            force(format!("rules[{index}].weight"), rule.force)?;
        }
        Ok(())
    }

    fn known(&self, path: String, id: &str) -> Result<(), Malformed> {
        if self.bodies.iter().any(|body| body.id == id) {
            return Ok(());
        }
        refuse(path, json!(id), Flaw::UnknownBody)
    }
}

fn force(path: String, force: Force) -> Result<(), Malformed> {
    match force {
        Force::Hard => Ok(()),
        Force::Soft(amount) => weight(path, amount),
    }
}

fn weight(path: String, weight: u64) -> Result<(), Malformed> {
    if weight > MOST_WEIGHT { refuse(path, json!(weight), Flaw::TooLarge) } else { Ok(()) }
}

fn ordered(path: &str, from: chrono::NaiveDate, to: chrono::NaiveDate) -> Result<(), Malformed> {
    if to < from {
        return refuse(path.to_owned(), json!(to.to_string()), Flaw::EndsBeforeItBegins);
    }
    Ok(())
}

pub(super) fn refuse(path: String, value: Value, flaw: Flaw) -> Result<(), Malformed> {
    Err(Malformed { path, value: value.to_string(), flaw })
}
