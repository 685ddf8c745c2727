//! The worked plan of 2027 and other plans whose count is known by hand.

use std::ops::ControlFlow;

use kansli_planner::problem::Placed;
use kansli_planner::{Planner, Problem, Solution, read_plan, wire};
use serde_json::{Value, json};

/// The worked year: two formal meetings on the day of a consultation, six that prepare and follow up.
fn worked() -> Value {
    json!({
        "schema": "planning-problem/1",
        "horizon": {"from": "2027-01-01", "to": "2027-12-31"},
        "bodies": [
            {"id": "strategic", "meetings": 2, "duration_minutes": 120, "start_times": ["09:00", "13:00"], "min_per_half_year": 1},
            {"id": "tactical", "meetings": 6, "duration_minutes": 180, "start_times": ["09:00"], "gap_days": {"max": 98}}
        ],
        "anchors": [
            {"kind": "consultation", "date": "2027-03-19"},
            {"kind": "consultation", "date": "2027-05-21"},
            {"kind": "consultation", "date": "2027-10-15"}
        ],
        "rules": [
            {"type": "align", "body": "strategic", "kind": "consultation", "from_days": 0, "to_days": 0, "weight": 5},
            {"type": "prepare", "body": "tactical", "before": "strategic", "from_days": 14, "to_days": 56, "hard": true}
        ],
        "closed": ["2027-01-01", "2027-01-06", "2027-03-26", "2027-03-29", "2027-05-06", "2027-06-25", "2027-12-24", "2027-12-31"],
        "avoid": [
            {"from": "2027-02-15", "to": "2027-03-12", "weight": 20},
            {"from": "2027-06-28", "to": "2027-08-15", "weight": 20}
        ],
        "busy": [
            {"owner": "Samråd", "from": "2027-03-19T09:30", "to": "2027-03-19T12:00", "hard": true},
            {"owner": "Samråd", "from": "2027-10-15T09:30", "to": "2027-10-15T12:00", "hard": true}
        ]
    })
}

const PLAN: [(&str, &str); 8] = [
    ("tactical", "2027-02-04T09:00"),
    ("strategic", "2027-03-19T13:00"),
    ("tactical", "2027-04-08T09:00"),
    ("tactical", "2027-06-03T09:00"),
    ("tactical", "2027-09-09T09:00"),
    ("strategic", "2027-10-15T13:00"),
    ("tactical", "2027-11-11T09:00"),
    ("tactical", "2027-12-09T09:00"),
];

fn plan(of: &[(&str, &str)]) -> Vec<Placed> {
    let list: Vec<Value> =
        of.iter().map(|(body, start)| json!({"body": body, "start": start})).collect();
    read_plan(&json!({"meetings": list})).unwrap()
}

fn checked(problem: &Value, of: &[(&str, &str)]) -> (bool, u64, Vec<String>) {
    let planner = Planner::new(Problem::from_value(problem).unwrap()).unwrap();
    let verdict = planner.check(&plan(of)).unwrap();
    let names = verdict.violations.iter().map(|violation| violation.rule.to_string()).collect();
    (verdict.valid(), verdict.cost, names)
}

#[test]
fn the_worked_plan_holds_and_costs_nothing() {
    assert_eq!(checked(&worked(), &PLAN), (true, 0, vec![]));
    let planner = Planner::new(Problem::from_value(&worked()).unwrap()).unwrap();
    let Solution::Plan(found) = planner.solve(&mut |_| ControlFlow::Continue(())) else { panic!() };
    assert!(found.optimal());
    assert_eq!(found.cost, 0);
}

#[test]
fn each_broken_rule_is_named() {
    let moved = |at: usize, start: &'static str| {
        let mut plan = PLAN;
        plan[at].1 = start;
        plan
    };
    let names = |at, start| checked(&worked(), &moved(at, start)).2;
    assert_eq!(names(1, "2027-03-19T09:00"), ["busy:0"]);
    assert_eq!(names(1, "2027-03-20T13:00"), ["weekday"]);
    assert_eq!(names(1, "2027-03-19T14:00"), ["start_time"]);
    assert_eq!(names(0, "2027-01-06T09:00"), ["closed", "rule:1"]);
    assert_eq!(names(0, "2026-12-31T09:00"), ["horizon", "rule:1"]);
    assert_eq!(names(4, "2027-09-10T09:00"), ["gap_max:tactical"]);
    assert_eq!(names(5, "2027-06-17T13:00"), ["half:strategic"]);
    assert_eq!(names(6, "2027-12-09T09:00"), ["same_date", "overlap"]);
    assert_eq!(checked(&worked(), &PLAN[1..]).2, ["count:tactical", "rule:1"]);
    assert_eq!(
        checked(&worked(), &[]).2,
        ["count:strategic", "half:strategic", "half:strategic", "count:tactical"]
    );
}

#[test]
fn wishes_are_counted_to_the_unit() {
    let problem = json!({
        "schema": "planning-problem/1",
        "horizon": {"from": "2027-02-01", "to": "2027-03-31"},
        "bodies": [
            {"id": "a", "meetings": 2, "duration_minutes": 60, "start_times": ["09:00"], "ideal_gap_days": {"days": 10, "weight": 3}, "previous": "2027-01-27"},
            {"id": "b", "meetings": 1, "duration_minutes": 60, "start_times": ["13:00"]}
        ],
        "anchors": [{"kind": "k", "date": "2027-02-08"}],
        "rules": [
            {"type": "align", "body": "a", "kind": "k", "from_days": 1, "to_days": 3, "weight": 7},
            {"type": "prepare", "body": "b", "before": "a", "from_days": 2, "to_days": 4, "weight": 11}
        ],
        "avoid": [{"from": "2027-02-10", "to": "2027-02-10", "weight": 100}],
        "busy": [{"from": "2027-02-17T09:59", "to": "2027-02-17T10:30", "weight": 1000}, {"from": "2027-02-17T10:00", "to": "2027-02-17T10:30", "weight": 5000}]
    });
    // 10 Feb: 14 days after previous (12), 2 after the anchor (0), avoided (100), b on the 5th is 5 before (11).
    // 17 Feb: 7 days later (9), 9 after the anchor (42), busy until it ends (1000), b is 12 before (88).
    let of = [("a", "2027-02-10T09:00"), ("a", "2027-02-17T09:00"), ("b", "2027-02-05T13:00")];
    assert_eq!(checked(&problem, &of), (true, 12 + 100 + 11 + 9 + 42 + 1000 + 88, vec![]));
}

#[test]
fn a_pinned_meeting_may_break_what_is_its_own_but_not_what_it_shares() {
    let mut problem = worked();
    problem["pinned"] = json!([{"body": "tactical", "start": "2027-01-09T10:15"}]);
    let mut plan = PLAN;
    plan[0].1 = "2027-01-09T10:15";
    assert_eq!(checked(&problem, &plan).2, ["rule:1"]);
    assert_eq!(checked(&problem, &PLAN).2, ["pin"]);
}

#[test]
fn the_result_is_the_document_of_the_contract() {
    let problem = Problem::from_value(&worked()).unwrap();
    let planner = Planner::new(problem).unwrap();
    let solution = planner.solve(&mut |_| ControlFlow::Continue(()));
    let result = wire::result(planner.problem(), &solution, &wire::Wordless);
    assert_eq!(result["schema"], "planning-result/1");
    assert_eq!(result["status"], "optimal");
    assert_eq!(result["meetings"].as_array().unwrap().len(), 8);
    let verdict = planner.check(&read_plan(&result).unwrap()).unwrap();
    assert_eq!(wire::verdict(planner.problem(), &verdict, &wire::Wordless)["valid"], true);
    let starts: Vec<&str> = (result["meetings"].as_array().unwrap().iter())
        .map(|meeting| meeting["start"].as_str().unwrap())
        .collect();
    assert!(starts.is_sorted());
}

#[test]
fn a_conflict_says_what_would_resolve_it() {
    let problem = json!({
        "schema": "planning-problem/1",
        "horizon": {"from": "2027-01-01", "to": "2027-12-31"},
        "bodies": [{
            "id": "tactical", "meetings": 2, "duration_minutes": 180, "start_times": ["09:00"],
            "gap_days": {"max": 20}, "min_per_half_year": 1
        }],
        "pinned": [{"body": "tactical", "start": "2027-02-04T09:00"}]
    });
    let planner = Planner::new(Problem::from_value(&problem).unwrap()).unwrap();
    let solution = planner.solve(&mut |_| ControlFlow::Continue(()));
    let result = wire::result(planner.problem(), &solution, &wire::Wordless);
    assert_eq!(result["status"], "infeasible");
    assert_eq!(result["conflict"], json!(["gap_max:tactical", "half:tactical"]));
    assert_eq!(result["reliefs"][0]["change"], json!({"kind": "longer_gap", "days": 147}));
    assert_eq!(result["reliefs"][0]["suffices"], true);
}

#[test]
fn what_is_structural_gives_an_empty_conflict_and_a_reason() {
    let mut problem = worked();
    problem["pinned"] = json!([
        {"body": "strategic", "start": "2027-02-04T09:00"},
        {"body": "strategic", "start": "2027-02-04T13:00"}
    ]);
    let planner = Planner::new(Problem::from_value(&problem).unwrap()).unwrap();
    let solution = planner.solve(&mut |_| ControlFlow::Continue(()));
    let result = wire::result(planner.problem(), &solution, &wire::Wordless);
    assert_eq!(result["conflict"], json!([]));
    assert_eq!(
        result["stuck"],
        json!({"kind": "pins_on_one_date", "body": "strategic", "date": "2027-02-04"})
    );
}

#[test]
fn pins_that_collide_are_told_as_the_reason() {
    let told = |pinned: Value, previous: Value| {
        let problem = json!({
            "schema": "planning-problem/1",
            "horizon": {"from": "2027-03-01", "to": "2027-03-12"},
            "bodies": [
                {"id": "a", "meetings": 1, "duration_minutes": 60, "start_times": ["09:00"],
                 "previous": previous},
                {"id": "b", "meetings": 1, "duration_minutes": 60, "start_times": ["09:00"]}
            ],
            "pinned": pinned
        });
        let planner = Planner::new(Problem::from_value(&problem).unwrap()).unwrap();
        match planner.solve(&mut |_| ControlFlow::Continue(())) {
            Solution::Infeasible(conflict) if conflict.names.is_empty() => {
                serde_json::to_value(conflict.stuck).unwrap()
            }
            other => panic!("{other:?}"),
        }
    };
    let overlap = json!([
        {"body": "b", "start": "2027-03-02T09:30"}, {"body": "a", "start": "2027-03-02T09:00"}
    ]);
    let expected = json!({"kind": "pins_overlap", "body": "a", "other": "b", "date": "2027-03-02"});
    assert_eq!(told(overlap, Value::Null), expected);
    let early = json!([{"body": "a", "start": "2027-02-26T09:00"}]);
    let expected = json!({
        "kind": "pin_not_after_previous", "body": "a", "date": "2027-02-26", "previous": "2027-02-27"
    });
    assert_eq!(told(early, json!("2027-02-27")), expected);
}
