//! The documents as a reader sees them who knows the contract and no more.

use std::ops::ControlFlow;

use kansli_planner::{Planner, Problem, wire};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::tiny::tiny;

#[derive(Deserialize)]
struct Plan {
    schema: String,
    status: String,
    cost: u64,
    meetings: Vec<Meeting>,
    warnings: Vec<String>,
}

#[derive(Deserialize)]
struct Meeting {
    body: String,
    start: String,
    end: String,
    pinned: bool,
    terms: Vec<Term>,
    alternatives: Vec<Alternative>,
}

#[derive(Deserialize)]
struct Term {
    rule: String,
    cost: u64,
    #[serde(rename = "text")]
    _text: String,
}

#[derive(Deserialize)]
struct Alternative {
    start: String,
    cost_change: u64,
    #[serde(rename = "text")]
    _text: String,
}

#[derive(Deserialize)]
struct Refusal {
    schema: String,
    conflict: Vec<String>,
    #[serde(rename = "text")]
    _text: String,
}

fn result(problem: Problem) -> Value {
    let planner = Planner::new(problem).unwrap();
    let solution = planner.solve(&mut |_| ControlFlow::Continue(()));
    wire::result(planner.problem(), &solution, &wire::Wordless)
}

fn is_moment(text: &str) -> bool {
    chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").is_ok()
}

#[test]
fn results_have_every_field_of_the_contract() {
    let (mut plans, mut refusals) = (0, 0);
    for seed in 0..400 {
        let problem = tiny(seed);
        let pinned = problem.pinned.clone();
        let found = result(problem);
        if found["status"] == "infeasible" {
            refusals += 1;
            let refusal: Refusal = serde_json::from_value(found).unwrap();
            assert_eq!(refusal.schema, "planning-result/1");
            assert!(refusal.conflict.iter().all(|name| !name.is_empty()));
            continue;
        }
        plans += 1;
        let plan: Plan = serde_json::from_value(found).unwrap();
        assert_eq!((plan.schema.as_str(), plan.status.as_str()), ("planning-result/1", "optimal"));
        assert!(plan.warnings.iter().all(String::is_empty), "nobody gave words");
        let terms = plan.meetings.iter().flat_map(|it| &it.terms);
        assert_eq!(terms.map(|it| it.cost).sum::<u64>(), plan.cost, "seed {seed}");
        assert_eq!(plan.meetings.iter().filter(|it| it.pinned).count(), {
            let mut pinned = pinned;
            pinned.sort();
            pinned.dedup();
            pinned.len()
        });
        for meeting in &plan.meetings {
            assert!(
                !meeting.body.is_empty() && is_moment(&meeting.start) && is_moment(&meeting.end)
            );
            let known = ["align", "prepare", "ideal_gap_days", "avoid", "busy"];
            assert!(meeting.terms.iter().all(|it| known.contains(&it.rule.as_str())));
            let others = &meeting.alternatives;
            assert!(others.len() <= 3 && others.is_sorted_by_key(|it| it.cost_change));
            assert!(others.iter().all(|it| is_moment(&it.start) && it.start != meeting.start));
            // No other start of a meeting that is pinned is feasible.
            assert!(!meeting.pinned || others.is_empty(), "seed {seed}");
        }
    }
    assert!(plans > 100 && refusals > 50, "{plans} {refusals}");
}

/// A body with a rule about a kind of anchors that there are none of.
fn without_anchor(force: &Value) -> Problem {
    let mut rule =
        json!({"type": "align", "body": "b", "kind": "council", "from_days": 0, "to_days": 1});
    rule.as_object_mut().unwrap().extend(force.as_object().unwrap().clone());
    Problem::from_value(&json!({
        "schema": "planning-problem/1",
        "horizon": {"from": "2027-01-04", "to": "2027-01-08"},
        "bodies": [{"id": "b", "meetings": 1, "duration_minutes": 60, "start_times": ["09:00"]}],
        "anchors": [{"kind": "sks", "date": "2027-01-05"}],
        "rules": [rule],
    }))
    .unwrap()
}

#[test]
fn a_rule_about_anchors_that_there_are_none_of_says_nothing_and_warns() {
    for force in [json!({"hard": true}), json!({"weight": 5})] {
        let found = result(without_anchor(&force));
        assert_eq!((&found["status"], &found["cost"]), (&json!("optimal"), &json!(0)));
        assert_eq!(found["meetings"][0]["terms"], json!([]), "{force}");
        assert_eq!(found["warnings"].as_array().unwrap().len(), 1, "{force}");
        assert_eq!(found["warning_facts"], json!([{"kind": "no_anchor", "rule": 0}]));
    }
}
