//! Plans: solved and judged as documents, proposed and adopted in a workspace.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::world::World;
use crate::{broken, founded, golden, place, with_calendars};

fn demo() -> String {
    format!("{}/../../../tests/corpus/planning/demo-2027.json", env!("CARGO_MANIFEST_DIR"))
}

fn plain(text: &Value) -> String {
    text.as_str().unwrap().replace('\u{a0}', " ")
}

/// The changes of a proposal, one a line.
fn changes(proposal: &Value) -> String {
    let changes = proposal["changes"].as_array().unwrap().iter();
    let line = |it: &Value| {
        let was = it["was"].as_str().map(|was| format!(" was {was}")).unwrap_or_default();
        let text = |key: &str| it[key].as_str().unwrap().to_owned();
        format!("{} {} {} {}{was}", text("date"), text("start"), text("body"), text("change"))
    };
    changes.map(line).collect::<Vec<_>>().join("\n")
}

fn meetings(world: &World) -> Vec<Value> {
    let listed = world.does("meeting_list", json!({ "year": 2027 }));
    listed["meetings"].as_array().unwrap().clone()
}

#[test]
fn the_worked_problem_costs_what_the_contract_says_and_its_result_is_judged_so_too() {
    let world = World::on("2026-11-12");
    let result = world.does("plan_solve", json!({ "path": demo() }));
    assert_eq!((&result["status"], &result["cost"]), (&json!("optimal"), &json!(234)));
    let first = &result["meetings"][1];
    assert_eq!(first["start"], "2027-03-19T13:00");
    assert_eq!(plain(&first["terms"][0]["text"]), "samma dag som samrådet den 19 mars");
    assert_eq!(plain(&first["alternatives"][0]["text"]), "avstånd +10, mellanrum −6");
    let checked = world.does("plan_check", json!({ "path": demo(), "plan": result }));
    assert_eq!((&checked["valid"], &checked["cost"]), (&json!(true), &json!(234)));
}

#[test]
fn a_plan_that_breaks_something_is_told_what_in_a_sentence() {
    let world = World::on("2026-11-12");
    let plan = json!([{ "body": "strategic", "start": "2027-03-26T13:00" }]);
    let checked = world.does("plan_check", json!({ "path": demo(), "plan": plan }));
    assert_eq!(checked["valid"], false);
    let told: Vec<String> =
        checked["violations"].as_array().unwrap().iter().map(|it| plain(&it["text"])).collect();
    assert!(
        told.contains(&"strategic 26 mars 13.00: dagen är stängd för möten.".to_owned()),
        "{told:?}"
    );
    assert!(told.contains(&"strategic ska ha 2 möten men har 1.".to_owned()), "{told:?}");
}

#[test]
fn a_malformed_problem_is_refused_with_the_fields_path_and_the_value() {
    let world = World::on("2026-11-12");
    let mut problem: Value =
        serde_json::from_str(&std::fs::read_to_string(demo()).unwrap()).unwrap();
    problem["rules"][2]["before"] = json!("strategi");
    let no = world.refused("plan_solve", json!({ "problem": problem }));
    assert!(no.starts_with("Invalid [rules[2].before]"), "{no}");
    assert!(no.contains("\"strategi\""), "{no}");
}

#[test]
fn a_conflict_says_what_collides_and_the_least_that_helps() {
    let world = World::on("2026-11-12");
    let problem = json!({
        "schema": "planning-problem/1",
        "horizon": { "from": "2027-01-01", "to": "2027-03-31" },
        "bodies": [{
            "id": "strategic", "meetings": 2, "duration_minutes": 60, "start_times": ["09:00"],
            "gap_days": { "min": 100 },
        }],
    });
    let result = world.does("plan_solve", json!({ "problem": problem }));
    assert_eq!(result["conflict"], json!(["gap_min:strategic"]));
    assert_snapshot!(plain(&result["text"]), @"Det här går inte att uppfylla: minst 100 dagar mellan möten i strategic. Tillåt så lite som 89 dagar mellan möten i strategic.");
}

#[test]
fn an_empty_year_is_proposed_by_its_calendars_and_adopted_in_one_step() {
    let world = with_calendars();
    let proposal = world.does("plan_propose", json!({ "year": 2027 }));
    assert_eq!(proposal["status"], "optimal");
    assert_snapshot!(changes(&proposal), @r"
    2027-02-22 09:00:00 tactical new
    2027-03-19 13:00:00 strategic new
    2027-04-22 09:00:00 tactical new
    2027-06-21 09:00:00 tactical new
    2027-08-20 09:00:00 tactical new
    2027-10-15 13:00:00 strategic new
    2027-10-18 09:00:00 tactical new
    2027-12-17 09:00:00 tactical new
    ");
    assert_snapshot!(broken(&proposal), @r"
    CHR-001 error: Ingen är ordförande i Strategiska styrgruppen 1 januari 2027 till 31 december 2027.
    CHR-002 error: Ingen är ordförande i Taktiska samordningsgruppen 1 januari 2027 till 31 december 2027.
    PLAN-005 warning: Avstämningen inför 2028 finns inte på någon dagordning mellan 1 september 2027 och 15 december 2027.
    ");
    assert_eq!(meetings(&world), Vec::<Value>::new(), "a proposal changes nothing");

    let adopted = world.does("plan_adopt", json!({ "year": 2027 }));
    assert_eq!((&adopted["placed"], &adopted["moved"]), (&json!(8), &json!(0)));
    assert_eq!(meetings(&world).len(), 8);
    assert_eq!(world.does("year_plan_get", json!({ "year": 2027 }))["adopted"], "2026-11-12");
    let again = world.does("plan_propose", json!({ "year": 2027 }));
    assert!(!changes(&again).contains("moved"), "{}", changes(&again));
    assert_eq!(again["costNow"], again["cost"]);

    world.does("undo", json!({}));
    assert_eq!(meetings(&world), Vec::<Value>::new());
    assert_eq!(world.does("year_plan_get", json!({ "year": 2027 }))["adopted"], Value::Null);
}

#[test]
fn a_date_is_not_moved_for_nothing_whether_it_is_adopted_or_a_sketch() {
    let world = with_calendars();
    // Without the wish for even gaps, many days are as good.
    world.does("settings_save", json!({ "values": { "weighEven": "0" } }));
    world.does("plan_adopt", json!({ "year": 2027 }));
    let cost = world.does("plan_propose", json!({ "year": 2027 }))["cost"].clone();
    let last =
        meetings(&world).into_iter().rfind(|it| it["body"] == "tactical").unwrap()["id"].clone();
    let costs = world.does("plan_costs", json!({ "year": 2027, "meeting": last }));
    let free = costs["alternatives"].as_array().unwrap().iter().find(|it| it["costChange"] == 0);
    let free = free.unwrap_or_else(|| panic!("{costs}"));
    let to = json!({ "id": last, "date": free["date"], "start": free["start"], "reason": "Salen" });
    world.does("meeting_move", to);
    // Adopted plans are kept by themselves; asked to plan freely, what gains nothing is not moved either.
    for keep in [Value::Null, json!(false)] {
        let again = world.does("plan_propose", json!({ "year": 2027, "keep": keep }));
        assert!(!changes(&again).contains("moved"), "{}", changes(&again));
        assert_eq!((&again["cost"], &again["costNow"]), (&cost, &cost));
    }
}

#[test]
fn a_move_out_of_an_adopted_plan_takes_a_reason() {
    let world = with_calendars();
    world.does("plan_adopt", json!({ "year": 2027 }));
    let id = meetings(&world)[0]["id"].clone();
    let no =
        world.refused("meeting_move", json!({ "id": id, "date": "2027-02-10", "reason": " " }));
    assert!(no.contains("[reason]") && no.contains("fastställd"), "{no}");
    world.does(
        "meeting_move",
        json!({ "id": id, "date": "2027-02-10", "reason": "Salen är bokad" }),
    );
    let view = world.does("meeting_get", json!({ "id": id }));
    assert_eq!(view["moves"][0]["reason"], "Salen är bokad");
}

#[test]
fn a_plan_with_a_day_outside_its_year_or_twice_the_same_is_refused_whole() {
    let world = with_calendars();
    let before = meetings(&world);
    let place = |date: &str| json!({ "body": "strategic", "date": date, "start": "09:00" });
    for (year, days, field, why) in [
        (2027, ["2027-03-18", "2028-05-05"], "[meetings[1].date]", "ligger inte i 2027"),
        (2027, ["2027-03-18", "2027-03-18"], "[meetings[1].date]", "redan ett möte"),
        (2025, ["2025-03-18", "2025-10-15"], "[year]", "2025 är slut"),
    ] {
        let wanted = json!({ "year": year, "meetings": days.map(place) });
        let no = world.refused("plan_adopt", wanted);
        assert!(no.contains(field) && no.contains(why), "{no}");
    }
    assert_eq!(meetings(&world), before);
}

#[test]
fn when_the_council_moves_only_what_must_is_moved_and_those_called_are_told() {
    let world = with_calendars();
    let ids = golden(&world);
    let adopt = |reason: &str| {
        let all = meetings(&world).into_iter();
        let place =
            |it: Value| json!({ "body": it["body"], "date": it["date"], "start": it["start"] });
        let request = json!({ "year": 2027, "meetings": all.map(place).collect::<Vec<_>>(), "reason": reason });
        world.does("plan_adopt", request)
    };
    assert_eq!(adopt("")["kept"], 8);
    let council = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:flytt\r\nDTSTART:20270603T060000Z\r\n\
                   DTEND:20270603T150000Z\r\nSUMMARY:Rådsmöte\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    world.does("calendar_import", json!({ "kind": "council", "name": "Extra", "text": council }));
    let proposal = world.does("plan_propose", json!({ "year": 2027 }));
    let moved: Vec<&Value> = proposal["changes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["change"] == "moved")
        .collect();
    assert!(moved.iter().any(|it| it["meeting"] == ids[4].as_str()), "{}", changes(&proposal));
    assert!(proposal["costNow"].is_u64(), "the tactical group has other members");
    assert_eq!(proposal["breaksNow"], json!([]));
    // The strategic group has the same.
    let council = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:flytt-2\r\nDTSTART:20271015T060000Z\r\n\
                   DTEND:20271015T150000Z\r\nSUMMARY:Rådsmöte\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    world.does("calendar_import", json!({ "kind": "council", "name": "Extra 2", "text": council }));
    let proposal = world.does("plan_propose", json!({ "year": 2027 }));
    assert_eq!(proposal["costNow"], Value::Null, "the plan as it is breaks what must hold");
    assert_snapshot!(plain(&proposal["breaksNow"][0]), @"Strategiska styrgruppen 15 oktober 13.00: krockar med Rådsmöte.");
}

#[test]
fn a_proposal_is_adopted_only_beside_what_it_was_made_by() {
    let world = with_calendars();
    let proposal = world.does("plan_propose", json!({ "year": 2027 }));
    let meetings_of = |proposal: &Value| {
        let all = proposal["changes"].as_array().unwrap().iter();
        all.map(|it| json!({ "body": it["body"], "date": it["date"], "start": it["start"] }))
            .collect::<Vec<_>>()
    };
    let adopt = |proposal: &Value| json!({ "year": 2027, "meetings": meetings_of(proposal), "basis": proposal["basis"] });
    // Meanwhile somebody else plans a meeting.
    place(&world, "tactical", "2027-02-04", "09:00:00", "12:00:00");
    let no = world.refused("plan_adopt", adopt(&proposal));
    assert!(no.contains("har ändrats sedan den räknades fram"), "{no}");
    assert_eq!(meetings(&world).len(), 1, "nothing is changed");
    let proposal = world.does("plan_propose", json!({ "year": 2027 }));
    world.does("plan_adopt", adopt(&proposal));
    assert_eq!(meetings(&world).len(), 8);
}

#[test]
fn a_plan_says_which_rules_it_loses() {
    let world = with_calendars();
    golden(&world);
    let far = json!({ "year": 2027, "meetings": [
        { "body": "strategic", "date": "2027-03-19", "start": "13:00:00" },
        { "body": "strategic", "date": "2027-04-22", "start": "13:00:00" },
        { "body": "tactical", "date": "2027-02-04", "start": "09:00:00" },
    ], "reason": "Prov." });
    let lost: Vec<String> = world.does("plan_adopt", far)["lost"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| format!("{} {}", it["rule"].as_str().unwrap(), plain(&it["text"])))
        .collect();
    assert_snapshot!(lost.join("\n"), @r"
    PLAN-002 Mötet 22 april 2027 är 22 arbetsdagar efter samrådet 19 mars 2027 och 20 arbetsdagar före samrådet 21 maj 2027.
    PLAN-003 1 av minst 6 taktiska möten är planerat.
    PLAN-004 Inget taktiskt möte bereder mötet 22 april 2027. Närmast ligger 4 februari 2027.
    PLAN-001-SPREAD Alla formella möten ligger på våren.
    ");
}

#[test]
fn what_a_day_costs_is_what_the_plan_then_costs() {
    let world = with_calendars();
    let ids = golden(&world);
    let costs = || world.does("plan_costs", json!({ "year": 2027, "meeting": ids[0] }));
    let before = costs();
    let day = |costs: &Value, date: &str| {
        let days = costs["days"].as_array().unwrap();
        days.iter().find(|it| it["date"] == date).unwrap().clone()
    };
    assert_eq!(day(&before, "2027-03-19")["change"], 0);
    assert_eq!(day(&before, "2027-03-26")["why"], "Långfredagen");
    assert_eq!(day(&before, "2027-03-18")["change"].as_i64().unwrap().signum(), 1);
    let to = day(&before, "2027-03-23");
    world.does(
        "meeting_move",
        json!({ "id": ids[0], "date": "2027-03-23", "start": to["start"], "reason": "" }),
    );
    let after = costs();
    let sum = before["cost"].as_i64().unwrap() + to["change"].as_i64().unwrap();
    assert_eq!(after["cost"].as_i64().unwrap(), sum);
    let demands = after["demands"].as_array().unwrap();
    assert!(demands.len() >= 3 && demands.iter().all(|it| it["holds"] == true), "{demands:?}");
}

#[test]
fn what_cannot_be_planned_is_refused_and_nothing_is_changed() {
    let world = founded();
    for command in ["plan_adopt", "plan_propose"] {
        let no = world.refused(command, json!({ "year": 2020 }));
        assert!(no.contains("[year] År 2020 är slut"), "{no}");
    }
    let no = world.refused("plan_propose", json!({ "year": 2027, "tactical": 100_000 }));
    assert!(no.starts_with("Invalid [tactical]"), "{no}");
    // Seven weeks are left of the year, without room for all that is asked.
    let no = world.refused("plan_adopt", json!({ "year": 2026, "tactical": 50 }));
    assert!(no.contains("Det finns ingen plan att fastställa"), "{no}");
    let over = world.does("plan_propose", json!({ "year": 2026, "tactical": 50 }));
    assert_eq!(over["status"], "infeasible");
    assert_eq!(over["conflict"][0]["name"], "closed");
    assert_snapshot!(plain(&over["text"]), @"Det här går inte att uppfylla: inga möten på röda dagar eller före den 23 november, som är den första dag som kallelsen hinner ut till. Ha färre möten, eller lägg och lås ett möte för hand på en sådan dag.");
    let none = world.does("plan_propose", json!({ "year": 2027, "strategic": 0, "tactical": 0 }));
    assert_eq!((&none["status"], &none["changes"]), (&json!("optimal"), &json!([])));
}

#[test]
fn a_locked_meeting_is_not_taken_away_by_a_plan_without_it() {
    let world = with_calendars();
    let ids = golden(&world);
    world.does("meeting_pin", json!({ "id": ids[0], "pinned": true }));
    let one = json!([{ "body": "tactical", "date": "2027-02-04", "start": "09:00:00" }]);
    let no = world.refused("plan_adopt", json!({ "year": 2027, "meetings": one }));
    assert!(no.contains("är låst, men planen har det inte där"), "{no}");
    assert_eq!(meetings(&world).len(), 8, "nothing is changed");
}

#[test]
fn plan008_somebodys_busy_time_concerns_the_bodies_she_sits_in() {
    let world = with_calendars();
    golden(&world);
    let person = json!({ "name": "Cecilia Påhitt", "email": "cecilia@example.invalid" });
    let person = world.does("person_save", person)["id"].clone();
    let directory = world.does("directory_get", json!({}));
    let seat = json!({
        "person": person, "body": "strategic", "kind": "ordinary", "valid_from": "2027-01-01",
        "organisation": directory["organisations"][0]["organisation"]["id"],
    });
    world.does("entry_save", json!({ "register": "appointment", "fields": seat }));
    // At the same time as a tactical meeting, and as a strategic one.
    let event = |uid: &str, day: &str| {
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:{day}T080000Z\r\nDTEND:{day}T150000Z\r\n\
             SUMMARY:Upptagen\r\nEND:VEVENT\r\n"
        )
    };
    let text = format!(
        "BEGIN:VCALENDAR\r\n{}{}END:VCALENDAR\r\n",
        event("a", "20270603"),
        event("b", "20271015")
    );
    world
        .does("calendar_import", json!({ "kind": "busy", "name": "Cecilia Påhitt", "text": text }));
    let year = world.does("year_plan_get", json!({ "year": 2027 }));
    let told = broken(&year);
    let clashes: Vec<&str> = told.lines().filter(|it| it.contains("PLAN-008")).collect();
    assert_eq!(clashes.len(), 1, "{told}");
    assert!(clashes[0].contains("15 oktober 2027"), "{told}");
}
