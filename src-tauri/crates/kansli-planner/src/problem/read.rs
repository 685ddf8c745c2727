//! From JSON to a [`Problem`].

use serde_json::Value;

use super::at::At;
use super::{
    Anchor, Avoid, Body, Busy, Force, GapDays, Horizon, IdealGap, MOST_MEETINGS, MOST_WEIGHT,
    Placed, Problem, Relation, Rule, SCHEMA,
};
use crate::malformed::{Flaw, Malformed};

impl Problem {
    /// Reads and validates a document.
    pub fn read(json: &str) -> Result<Problem, Malformed> {
        let value: Value = serde_json::from_str(json).map_err(|error| Malformed {
            path: String::new(),
            value: error.to_string(),
            flaw: Flaw::NotJson,
        })?;
        Problem::from_value(&value)
    }

    /// Reads and validates a document that is already JSON.
    pub fn from_value(value: &Value) -> Result<Problem, Malformed> {
        let problem = document(&At::root(value))?;
        problem.validate()?;
        Ok(problem)
    }
}

fn document(root: &At<'_>) -> Result<Problem, Malformed> {
    let root = root.clone().object(&[
        "schema", "horizon", "bodies", "anchors", "rules", "closed", "avoid", "busy", "pinned",
    ])?;
    let schema = root.field("schema")?;
    if schema.text()? != SCHEMA {
        return Err(schema.refuse(Flaw::UnknownSchema));
    }
    let horizon = root.field("horizon")?.object(&["from", "to"])?;
    Ok(Problem {
        horizon: Horizon { from: horizon.field("from")?.date()?, to: horizon.field("to")?.date()? },
        bodies: root.list("bodies", body)?,
        anchors: root.list("anchors", anchor)?,
        rules: root.list("rules", rule)?,
        closed: root.list("closed", |at| at.date())?,
        avoid: root.list("avoid", avoid)?,
        busy: root.list("busy", busy)?,
        pinned: root.list("pinned", placed)?,
    })
}

fn body(at: At<'_>) -> Result<Body, Malformed> {
    let at = at.object(&[
        "id",
        "meetings",
        "duration_minutes",
        "weekdays",
        "start_times",
        "gap_days",
        "ideal_gap_days",
        "min_per_half_year",
        "previous",
    ])?;
    let meetings = at.field("meetings")?.count(u64::from(MOST_MEETINGS))?;
    Ok(Body {
        id: at.field("id")?.name()?,
        meetings: u32::try_from(meetings).unwrap_or(MOST_MEETINGS),
        duration_minutes: at.field("duration_minutes")?.small()?,
        weekdays: match at.maybe("weekdays") {
            Some(days) => days.entries(|day| day.weekday())?,
            None => super::write::WEEKDAYS[..5].iter().map(|(_, weekday)| *weekday).collect(),
        },
        start_times: at.list("start_times", |time| time.time())?,
        gap_days: at.maybe("gap_days").map(gap).transpose()?.unwrap_or_default(),
        ideal_gap_days: at.maybe("ideal_gap_days").map(ideal).transpose()?,
        min_per_half_year: at.maybe("min_per_half_year").map_or(Ok(0), |least| least.small())?,
        previous: at.maybe("previous").map(|date| date.date()).transpose()?,
    })
}

fn gap(at: At<'_>) -> Result<GapDays, Malformed> {
    let at = at.object(&["min", "max"])?;
    Ok(GapDays {
        min: at.maybe("min").map_or(Ok(1), |days| days.small())?,
        max: at.maybe("max").map(|days| days.small()).transpose()?,
    })
}

fn ideal(at: At<'_>) -> Result<IdealGap, Malformed> {
    let at = at.object(&["days", "weight"])?;
    Ok(IdealGap {
        days: at.field("days")?.small()?,
        weight: at.field("weight")?.count(MOST_WEIGHT)?,
    })
}

fn anchor(at: At<'_>) -> Result<Anchor, Malformed> {
    let at = at.object(&["kind", "date"])?;
    Ok(Anchor {
        kind: at.field("kind")?.name()?,
        date: at.field("date")?.date()?,
        label: label(&at)?,
    })
}

fn rule(at: At<'_>) -> Result<Rule, Malformed> {
    let kind = at.clone().object_type()?;
    let fields: &[&str] = match kind {
        "align" => &["type", "body", "kind", "from_days", "to_days", "weight", "hard"],
        "prepare" => &["type", "body", "before", "from_days", "to_days", "weight", "hard"],
        _ => return Err(at.field("type")?.refuse(Flaw::NoSuchRule)),
    };
    let at = at.object(fields)?;
    let body = at.field("body")?.name()?;
    let relation = if kind == "align" {
        Relation::Align { body, kind: at.field("kind")?.name()? }
    } else {
        Relation::Prepare { body, before: at.field("before")?.name()? }
    };
    Ok(Rule {
        relation,
        from_days: at.field("from_days")?.whole()?,
        to_days: at.field("to_days")?.whole()?,
        force: force(&at)?,
    })
}

/// A weight beside `"hard": true` is read, and decides nothing.
fn force(at: &At<'_>) -> Result<Force, Malformed> {
    let hard = at.maybe("hard").map_or(Ok(false), |flag| flag.flag())?;
    let weight = at.maybe("weight").map(|weight| weight.count(MOST_WEIGHT)).transpose()?;
    match weight {
        _ if hard => Ok(Force::Hard),
        Some(weight) => Ok(Force::Soft(weight)),
        None => Err(at.field("weight").err().unwrap_or_else(|| at.refuse(Flaw::Missing))),
    }
}

fn avoid(at: At<'_>) -> Result<Avoid, Malformed> {
    let at = at.object(&["from", "to", "weight"])?;
    Ok(Avoid {
        from: at.field("from")?.date()?,
        to: at.field("to")?.date()?,
        weight: at.field("weight")?.count(MOST_WEIGHT)?,
        label: label(&at)?,
    })
}

fn busy(at: At<'_>) -> Result<Busy, Malformed> {
    let at = at.object(&["owner", "from", "to", "bodies", "weight", "hard"])?;
    Ok(Busy {
        owner: at.maybe("owner").map(|owner| owner.text().map(str::to_owned)).transpose()?,
        from: at.field("from")?.moment()?,
        to: at.field("to")?.moment()?,
        bodies: at.list("bodies", |body| body.name())?,
        force: force(&at)?,
        label: label(&at)?,
    })
}

fn label(at: &At<'_>) -> Result<Option<String>, Malformed> {
    at.maybe("label").map(|label| label.text().map(str::to_owned)).transpose()
}

fn placed(at: At<'_>) -> Result<Placed, Malformed> {
    let at = at.object(&["body", "start"])?;
    Ok(Placed { body: at.field("body")?.name()?, start: at.field("start")?.moment()? })
}

impl<'v> At<'v> {
    fn object_type(self) -> Result<&'v str, Malformed> {
        if !self.value().is_object() {
            return Err(self.refuse(Flaw::NotAnObject));
        }
        self.field("type")?.text()
    }
}
