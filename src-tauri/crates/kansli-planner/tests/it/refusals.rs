//! What is refused, with the field's path and the value; and what is not.

use std::ops::ControlFlow;

use kansli_planner::problem::MOST_COST;
use kansli_planner::{Flaw, Planner, Problem, Solution};
use serde_json::{Value, json};

fn whole() -> Value {
    json!({
        "schema": "planning-problem/1",
        "horizon": {"from": "2027-01-01", "to": "2027-12-31"},
        "bodies": [
            {
                "id": "strategic", "meetings": 4, "duration_minutes": 180,
                "weekdays": ["tue", "wed", "thu"], "start_times": ["09:00", "13:00"],
                "gap_days": {"min": 45, "max": 140}, "ideal_gap_days": {"days": 90, "weight": 1},
                "min_per_half_year": 1, "previous": "2026-11-18"
            },
            {"id": "tactical", "meetings": 6, "duration_minutes": 180, "start_times": ["09:00"]}
        ],
        "anchors": [{"kind": "consultation", "date": "2027-02-10", "label": "Samråd"}],
        "rules": [
            {"type": "align", "body": "strategic", "kind": "consultation", "from_days": 1, "to_days": 21, "weight": 5},
            {"type": "prepare", "body": "tactical", "before": "strategic", "from_days": 10, "to_days": 25, "hard": true}
        ],
        "closed": ["2027-01-01"],
        "avoid": [{"from": "2027-02-15", "to": "2027-03-12", "weight": 20, "label": "Sportlov"}],
        "busy": [{"owner": "TLV", "from": "2027-02-10T08:00", "to": "2027-02-10T12:00", "bodies": ["strategic"], "weight": 30}],
        "pinned": [{"body": "tactical", "start": "2027-03-01T10:15"}]
    })
}

/// Puts a value at a pointer; nothing takes the field away.
fn with(pointer: &str, value: Option<Value>) -> Value {
    let mut problem = whole();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    let parent = problem.pointer_mut(parent).unwrap();
    match (parent, value) {
        (Value::Array(list), Some(value)) => list[field.parse::<usize>().unwrap()] = value,
        (Value::Object(fields), Some(value)) => drop(fields.insert(field.to_owned(), value)),
        (Value::Object(fields), None) => drop(fields.remove(field)),
        _ => panic!("{pointer}"),
    }
    problem
}

#[test]
fn a_whole_problem_is_read_and_written_back() {
    let problem = Problem::from_value(&whole()).unwrap();
    assert_eq!(Problem::from_value(&problem.to_value()).unwrap(), problem);
    let least = json!({"schema": "planning-problem/1", "horizon": {"from": "2027-01-01", "to": "2027-01-01"}});
    assert!(Problem::from_value(&least).unwrap().bodies.is_empty());
}

#[test]
fn what_is_malformed_is_refused_with_its_path_and_value() {
    let cases: Vec<(&str, Option<Value>, &str, &str, Flaw)> = vec![
        (
            "/schema",
            Some(json!("planning-problem/2")),
            "schema",
            "\"planning-problem/2\"",
            Flaw::UnknownSchema,
        ),
        (
            "/horizon/to",
            Some(json!("2026-12-31")),
            "horizon.to",
            "\"2026-12-31\"",
            Flaw::EndsBeforeItBegins,
        ),
        ("/horizon/to", Some(json!("2500-01-01")), "horizon.to", "\"2500-01-01\"", Flaw::TooLarge),
        (
            "/horizon/from",
            Some(json!("2027-02-29")),
            "horizon.from",
            "\"2027-02-29\"",
            Flaw::NoSuchDate,
        ),
        (
            "/horizon/from",
            Some(json!("2027-1-01")),
            "horizon.from",
            "\"2027-1-01\"",
            Flaw::NoSuchDate,
        ),
        ("/horizon/from", Some(json!(2027)), "horizon.from", "2027", Flaw::NotAText),
        ("/horizont", Some(json!({})), "horizont", "{}", Flaw::UnknownField),
        ("/bodies", Some(json!({})), "bodies", "{}", Flaw::NotAList),
        ("/bodies/1", Some(json!(7)), "bodies[1]", "7", Flaw::NotAnObject),
        (
            "/bodies/1/id",
            Some(json!("strategic")),
            "bodies[1].id",
            "\"strategic\"",
            Flaw::Duplicate,
        ),
        ("/bodies/1/id", Some(json!("")), "bodies[1].id", "\"\"", Flaw::Empty),
        ("/bodies/0/meetings", Some(json!(-1)), "bodies[0].meetings", "-1", Flaw::Negative),
        (
            "/bodies/0/meetings",
            Some(json!(1.5)),
            "bodies[0].meetings",
            "1.5",
            Flaw::NotAWholeNumber,
        ),
        ("/bodies/0/meetings", Some(json!(10_001)), "bodies[0].meetings", "10001", Flaw::TooLarge),
        (
            "/bodies/0/duration_minutes",
            Some(json!(0)),
            "bodies[0].duration_minutes",
            "0",
            Flaw::Zero,
        ),
        (
            "/bodies/0/duration_minutes",
            Some(json!("180")),
            "bodies[0].duration_minutes",
            "\"180\"",
            Flaw::NotAWholeNumber,
        ),
        (
            "/bodies/0/weekdays/1",
            Some(json!("ons")),
            "bodies[0].weekdays[1]",
            "\"ons\"",
            Flaw::NoSuchWeekday,
        ),
        (
            "/bodies/0/start_times/0",
            Some(json!("24:00")),
            "bodies[0].start_times[0]",
            "\"24:00\"",
            Flaw::NoSuchTime,
        ),
        (
            "/bodies/0/start_times/0",
            Some(json!("9:00")),
            "bodies[0].start_times[0]",
            "\"9:00\"",
            Flaw::NoSuchTime,
        ),
        (
            "/bodies/0/gap_days/max",
            Some(json!(44)),
            "bodies[0].gap_days.max",
            "44",
            Flaw::EndsBeforeItBegins,
        ),
        ("/bodies/0/gap_days/min", Some(json!(-3)), "bodies[0].gap_days.min", "-3", Flaw::Negative),
        (
            "/bodies/0/ideal_gap_days/weight",
            Some(json!(-1)),
            "bodies[0].ideal_gap_days.weight",
            "-1",
            Flaw::Negative,
        ),
        (
            "/bodies/0/previous",
            Some(json!("2027-01-01")),
            "bodies[0].previous",
            "\"2027-01-01\"",
            Flaw::NotBeforeHorizon,
        ),
        (
            "/anchors/0/date",
            Some(json!("2027-13-01")),
            "anchors[0].date",
            "\"2027-13-01\"",
            Flaw::NoSuchDate,
        ),
        ("/rules/0/type", Some(json!("aline")), "rules[0].type", "\"aline\"", Flaw::NoSuchRule),
        ("/rules/0/body", Some(json!("board")), "rules[0].body", "\"board\"", Flaw::UnknownBody),
        (
            "/rules/1/before",
            Some(json!("board")),
            "rules[1].before",
            "\"board\"",
            Flaw::UnknownBody,
        ),
        ("/rules/0/to_days", Some(json!(0)), "rules[0].to_days", "0", Flaw::EndsBeforeItBegins),
        ("/rules/0/weight", Some(json!(-5)), "rules[0].weight", "-5", Flaw::Negative),
        ("/rules/1/hard", Some(json!("yes")), "rules[1].hard", "\"yes\"", Flaw::NotABoolean),
        ("/rules/0/hrad", Some(json!(true)), "rules[0].hrad", "true", Flaw::UnknownField),
        ("/closed/0", Some(json!("2027-04-31")), "closed[0]", "\"2027-04-31\"", Flaw::NoSuchDate),
        (
            "/avoid/0/to",
            Some(json!("2027-02-14")),
            "avoid[0].to",
            "\"2027-02-14\"",
            Flaw::EndsBeforeItBegins,
        ),
        ("/avoid/0/weight", Some(json!(-20)), "avoid[0].weight", "-20", Flaw::Negative),
        (
            "/busy/0/to",
            Some(json!("2027-02-10T07:59")),
            "busy[0].to",
            "\"2027-02-10T07:59\"",
            Flaw::EndsBeforeItBegins,
        ),
        (
            "/busy/0/from",
            Some(json!("2027-02-10")),
            "busy[0].from",
            "\"2027-02-10\"",
            Flaw::NoSuchMoment,
        ),
        (
            "/busy/0/bodies/0",
            Some(json!("board")),
            "busy[0].bodies[0]",
            "\"board\"",
            Flaw::UnknownBody,
        ),
        (
            "/busy/0/weight",
            Some(json!(10_000_000_000_000_000_u64)),
            "busy[0].weight",
            "10000000000000000",
            Flaw::TooLarge,
        ),
        ("/pinned/0/body", Some(json!("board")), "pinned[0].body", "\"board\"", Flaw::UnknownBody),
        (
            "/pinned/0/start",
            Some(json!("2027-03-01T25:00")),
            "pinned[0].start",
            "\"2027-03-01T25:00\"",
            Flaw::NoSuchMoment,
        ),
    ];
    for (pointer, value, path, shown, flaw) in cases {
        let refused = Problem::from_value(&with(pointer, value)).unwrap_err();
        assert_eq!(
            (refused.path.as_str(), refused.value.as_str(), refused.flaw),
            (path, shown, flaw)
        );
        let message = refused.to_string();
        assert!(message.contains(path) && message.contains(shown), "{message}");
    }
}

#[test]
fn a_field_that_must_be_there_is_missed_by_its_path() {
    for (pointer, path) in [
        ("/schema", "schema"),
        ("/horizon/to", "horizon.to"),
        ("/bodies/0/id", "bodies[0].id"),
        ("/bodies/0/meetings", "bodies[0].meetings"),
        ("/bodies/0/duration_minutes", "bodies[0].duration_minutes"),
        ("/rules/0/weight", "rules[0].weight"),
        ("/rules/0/kind", "rules[0].kind"),
        ("/rules/1/before", "rules[1].before"),
        ("/busy/0/weight", "busy[0].weight"),
        ("/avoid/0/weight", "avoid[0].weight"),
        ("/pinned/0/start", "pinned[0].start"),
    ] {
        let refused = Problem::from_value(&with(pointer, None)).unwrap_err();
        assert_eq!((refused.path.as_str(), refused.flaw), (path, Flaw::Missing));
    }
}

#[test]
fn text_that_is_not_json_is_refused_with_the_place() {
    let refused = Problem::read("{\"schema\": ").unwrap_err();
    assert_eq!(refused.flaw, Flaw::NotJson);
    assert!(refused.to_string().contains("line 1"), "{refused}");
}

#[test]
fn what_is_odd_but_means_something_is_read() {
    for (pointer, value) in [
        ("/pinned/0/start", json!("2029-03-03T03:07")),
        ("/closed/0", json!("1999-12-31")),
        ("/rules/0/from_days", json!(-30)),
        ("/rules/0/comment", json!("why")),
        ("/bodies/0/meetings", json!(0)),
        ("/bodies/0/weekdays", json!([])),
        ("/bodies/0/start_times", json!([])),
        ("/bodies/0/ideal_gap_days", Value::Null),
        ("/busy/0/to", json!("2027-02-10T08:00")),
        ("/rules/1/before", json!("tactical")),
    ] {
        assert!(Problem::from_value(&with(pointer, Some(value))).is_ok(), "{pointer}");
    }
}

#[test]
fn costs_that_could_not_be_added_up_are_refused_at_the_weight_that_passes_the_limit() {
    let heavy = 1_000_000_000_000_000_u64;
    for (pointer, path) in [
        ("/bodies/0/ideal_gap_days/weight", "bodies[0].ideal_gap_days.weight"),
        ("/rules/0/weight", "rules[0].weight"),
        ("/avoid/0/weight", "avoid[0].weight"),
    ] {
        let refused = Problem::from_value(&with(pointer, Some(json!(heavy)))).unwrap_err();
        let value = heavy.to_string();
        assert_eq!(
            (refused.path.as_str(), refused.value, refused.flaw),
            (path, value, Flaw::TooLarge)
        );
    }
    let four = Problem::from_value(&with("/busy/0/weight", Some(json!(heavy)))).unwrap();
    assert!(four.worst().unwrap() > 4 * heavy && four.worst().unwrap() <= MOST_COST);
}

#[test]
fn the_heaviest_wishes_are_weighed_to_the_unit() {
    let heavy = 2_000_000_000_000_000_u64 / 4;
    let mut value = with("/busy/0/weight", Some(json!(heavy)));
    value["busy"][0]["from"] = json!("2027-01-01T00:00");
    value["busy"][0]["to"] = json!("2028-01-01T00:00");
    let planner = Planner::new(Problem::from_value(&value).unwrap()).unwrap();
    let Solution::Plan(plan) = planner.solve(&mut |_| ControlFlow::Continue(())) else {
        panic!("there are plans")
    };
    let light = Problem::from_value(&with(
        "/busy/0",
        Some(json!({
            "from": "2027-01-01T00:00", "to": "2027-01-01T00:00", "weight": 0
        })),
    ))
    .unwrap();
    let light = Planner::new(light).unwrap();
    let Solution::Plan(least) = light.solve(&mut |_| ControlFlow::Continue(())) else {
        panic!("there are plans")
    };
    assert!(plan.optimal() && least.optimal());
    assert_eq!(plan.cost, least.cost + 4 * heavy);
}
