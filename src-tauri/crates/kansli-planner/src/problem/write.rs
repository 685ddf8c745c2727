//! From a [`Problem`] to JSON, so that what the workspace asks can be kept and asked again.

use chrono::{NaiveDateTime, NaiveTime, Weekday};
use serde_json::{Map, Value, json};

use super::{Body, Busy, Force, Problem, Relation, Rule, SCHEMA};

/// The names of the days.
pub(super) const WEEKDAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Mon),
    ("tue", Weekday::Tue),
    ("wed", Weekday::Wed),
    ("thu", Weekday::Thu),
    ("fri", Weekday::Fri),
    ("sat", Weekday::Sat),
    ("sun", Weekday::Sun),
];

impl Problem {
    /// The document; reading it gives the same problem.
    pub fn to_value(&self) -> Value {
        json!({
            "schema": SCHEMA,
            "horizon": {"from": self.horizon.from.to_string(), "to": self.horizon.to.to_string()},
            "bodies": self.bodies.iter().map(body).collect::<Vec<_>>(),
            "anchors": self.anchors.iter().map(|anchor| labelled(
                json!({"kind": anchor.kind, "date": anchor.date.to_string()}),
                anchor.label.as_ref(),
            )).collect::<Vec<_>>(),
            "rules": self.rules.iter().map(rule).collect::<Vec<_>>(),
            "closed": self.closed.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "avoid": self.avoid.iter().map(|avoid| labelled(
                json!({
                    "from": avoid.from.to_string(),
                    "to": avoid.to.to_string(),
                    "weight": avoid.weight,
                }),
                avoid.label.as_ref(),
            )).collect::<Vec<_>>(),
            "busy": self.busy.iter().map(busy).collect::<Vec<_>>(),
            "pinned": self.pinned.iter().map(|pin| json!({
                "body": pin.body,
                "start": moment(pin.start),
            })).collect::<Vec<_>>(),
        })
    }
}

fn body(body: &Body) -> Value {
    let mut value = json!({
        "id": body.id,
        "meetings": body.meetings,
        "duration_minutes": body.duration_minutes,
        "weekdays": body.weekdays.iter().map(|day| weekday(*day)).collect::<Vec<_>>(),
        "start_times": body.start_times.iter().map(|time| hour(*time)).collect::<Vec<_>>(),
        "gap_days": {"min": body.gap_days.min},
        "min_per_half_year": body.min_per_half_year,
    });
    if let Some(most) = body.gap_days.max {
        value["gap_days"]["max"] = json!(most);
    }
    if let Some(ideal) = body.ideal_gap_days {
        value["ideal_gap_days"] = json!({"days": ideal.days, "weight": ideal.weight});
    }
    if let Some(previous) = body.previous {
        value["previous"] = json!(previous.to_string());
    }
    value
}

fn rule(rule: &Rule) -> Value {
    let value = match &rule.relation {
        Relation::Align { body, kind } => json!({"type": "align", "body": body, "kind": kind}),
        Relation::Prepare { body, before } => {
            json!({"type": "prepare", "body": body, "before": before})
        }
    };
    let mut value = with_force(value, rule.force);
    value["from_days"] = json!(rule.from_days);
    value["to_days"] = json!(rule.to_days);
    value
}

fn busy(busy: &Busy) -> Value {
    let mut value = with_force(
        json!({"from": moment(busy.from), "to": moment(busy.to), "bodies": busy.bodies}),
        busy.force,
    );
    if let Some(owner) = &busy.owner {
        value["owner"] = json!(owner);
    }
    labelled(value, busy.label.as_ref())
}

fn with_force(mut value: Value, force: Force) -> Value {
    match force {
        Force::Hard => value["hard"] = json!(true),
        Force::Soft(weight) => value["weight"] = json!(weight),
    }
    value
}

fn labelled(mut value: Value, label: Option<&String>) -> Value {
    if let (Some(label), Some(fields)) = (label, value.as_object_mut()) {
        let fields: &mut Map<String, Value> = fields;
        fields.insert("label".to_owned(), json!(label));
    }
    value
}

pub(crate) fn moment(moment: NaiveDateTime) -> String {
    moment.format("%Y-%m-%dT%H:%M").to_string()
}

fn hour(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn weekday(day: Weekday) -> &'static str {
    WEEKDAYS[day.num_days_from_monday() as usize].0
}
