//! The report beside an independent reading of the log.

use std::collections::{BTreeMap, BTreeSet};

use kansli_hub::{Told, Untold};
use kansli_record::Version;
use serde_json::{Value, json};

use crate::place::{Place, WORKSPACE};
use crate::replica::{Cell, Replica, Write, cell};
use crate::world::{World, living};

const TEXTS: [(&str, &str); 1] = [("minutes_text", "text")];

/// What the report must say in each cell, as text.
fn expected(world: &World) -> BTreeMap<Cell, String> {
    let content =
        |cell: &Cell, version: &Version| world.full[&(cell.clone(), version.clone())].clone();
    let as_text = |value: Value| match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => text,
        other => other.to_string(),
    };
    let show = |(cell, heads): (&Cell, &Vec<(String, Version)>)| {
        let texts = TEXTS.contains(&(cell.0.as_str(), cell.2.as_str()));
        let shown = if texts && heads.len() > 1 {
            shown(heads.iter().map(|(_, version)| content(cell, version)))
        } else {
            as_text(content(cell, &heads.last().unwrap().1))
        };
        (cell.clone(), shown)
    };
    living(&world.log).iter().map(show).collect()
}

/// What these programs show of a text that two wrote at once.
fn shown(values: impl Iterator<Item = Value>) -> String {
    let texts: BTreeSet<String> =
        values.filter_map(|value| value.as_str().map(str::to_owned)).collect();
    texts.into_iter().collect::<Vec<_>>().join(" | ")
}

fn reported(place: &Place, cells: impl Iterator<Item = Cell>) -> BTreeMap<Cell, String> {
    let columns: BTreeSet<(String, String)> =
        cells.map(|(table, _, column)| (table, column)).collect();
    let mut found = BTreeMap::new();
    for (table, column) in columns {
        let text = format!(
            "SELECT id || E'\\t' || coalesce({column}::text, '-') FROM report.{table}
             WHERE _workspace = '{WORKSPACE}'"
        );
        for line in place.sql(&text).lines() {
            let (key, value) = line.split_once('\t').unwrap();
            found.insert((table.clone(), key.to_owned(), column.clone()), value.to_owned());
        }
    }
    found
}

fn tell_all(world: &World, untold: Vec<Untold>) -> Vec<Told> {
    let tell = |cell: Untold| {
        let name = (cell.table.clone(), cell.key.clone(), cell.column.clone());
        let contents =
            cell.heads.iter().map(|head| world.full[&(name.clone(), head.clone())].clone());
        let value = shown(contents);
        Told { cell, value }
    };
    untold.into_iter().map(tell).collect()
}

#[test]
fn the_report_equals_an_independent_reading_of_the_log() {
    let Some(place) = Place::new("report: equal") else { return };
    let mut hub = place.hub();
    let mut world = World::new(11, 5);
    let mut sent = 0;
    let mut told = 0;
    for round in 0..12 {
        (0..60 + round).for_each(|_| world.step());
        hub.push(&world.log[sent..]).unwrap();
        let looked_through = hub.project(u64::MAX, &[], &TEXTS).unwrap();
        assert_eq!(looked_through, (world.log.len() - sent) as u64);
        sent = world.log.len();

        let untold = hub.untold().unwrap();
        let answers = tell_all(&world, untold);
        told += answers.len();
        assert_eq!(hub.tell(&answers), Ok(answers.len() as u64));
        assert_eq!(hub.untold(), Ok(vec![]));

        let expected = expected(&world);
        let mut reported = reported(&place, expected.keys().cloned());
        // A row has all its table's columns; those that nobody wrote are empty.
        reported.retain(|cell, value| expected.contains_key(cell) || value != "-");
        assert_eq!(reported, expected, "round {round}");
    }
    assert!(told > 5, "{told} texts were told");
    assert_eq!(hub.status().unwrap().reported, world.log.len() as u64);
}

#[test]
fn a_report_made_at_once_is_the_one_made_little_by_little() {
    let Some(place) = Place::new("report: at once") else { return };
    let mut hub = place.hub();
    let mut world = World::new(12, 4);
    (0..500).for_each(|_| world.step());
    let dump = || {
        place.sql("SELECT string_agg(c::text, '\n' ORDER BY c::text COLLATE \"C\") FROM sync.cell c WHERE kind <> 'untold'")
    };
    hub.push(&world.log).unwrap();
    hub.project(u64::MAX, &[], &TEXTS).unwrap();
    let at_once = dump();
    let untold: BTreeSet<String> = hub.untold().unwrap().into_iter().map(|u| u.key).collect();
    place.sql("TRUNCATE sync.cell, sync.projected, sync.told");
    for _ in 0..50 {
        place.sql(&format!("SELECT sync.project_some('{WORKSPACE}', 1000000, 10)"));
    }
    assert_eq!(hub.status().unwrap().reported, 500);
    assert_eq!(dump(), at_once);
    assert_eq!(hub.untold().unwrap().into_iter().map(|u| u.key).collect::<BTreeSet<_>>(), untold);
}

#[test]
fn numbers_are_numbers_until_a_word_comes() {
    let Some(place) = Place::new("report: kinds of columns") else { return };
    let mut hub = place.hub();
    let mut replica = Replica::new(1, 0);
    let mut write = |key: &str, column: &str, value: Value| {
        let write = vec![(cell("action", key, column), Write::Value(value))];
        hub.push(&[replica.act(write)]).unwrap();
        hub.project(u64::MAX, &[], &TEXTS).unwrap();
        place.sql(&format!(
            "SELECT data_type FROM information_schema.columns
             WHERE table_schema = 'report' AND table_name = 'action' AND column_name = '{column}'"
        ))
    };
    assert_eq!(write("1", "days", Value::Null), "text");
    assert_eq!(write("1", "days", json!(7)), "numeric");
    assert_eq!(write("2", "days", json!(2.5)), "numeric");
    assert_eq!(write("3", "days", json!("snart")), "text");
    assert_eq!(write("4", "days", json!(9)), "text");
    assert_eq!(write("1", "done", json!("nej")), "text");
    assert_eq!(write("1", "parts", json!(["a", {"b": 1}])), "text");
    let all = place.sql("SELECT string_agg(days, ' ' ORDER BY id) FROM report.action");
    assert_eq!(all, "7 2.5 snart 9");
}

#[test]
fn names_that_are_no_names_of_tables_stay_out_of_the_report() {
    let Some(place) = Place::new("report: strange names") else { return };
    let mut hub = place.hub();
    let mut replica = Replica::new(1, 0);
    let mut writes: Vec<_> = [
        ("x\"; DROP TABLE sync.batch; --", "a"),
        ("Capital", "a"),
        ("good", "b'; --"),
        ("good", "id"),
        ("good", "_workspace"),
        ("åäö", "a"),
        ("", ""),
    ]
    .map(|(table, column)| (cell(table, "1", column), Write::Value(json!("x"))))
    .into();
    writes.push((cell("good", "1'; --", "order"), Write::Value(json!("ok"))));
    hub.push(&[replica.act(writes)]).unwrap();
    assert_eq!(hub.project(u64::MAX, &[], &TEXTS), Ok(1));
    let tables = "SELECT string_agg(table_name || '.' || column_name, ' ' ORDER BY column_name)
        FROM information_schema.columns WHERE table_schema = 'report'";
    assert_eq!(place.sql(tables), "good._workspace good.id good.order");
    assert_eq!(
        place.sql("SELECT id || ' ' || \"order\" FROM report.good WHERE \"order\" IS NOT NULL"),
        "1'; -- ok"
    );
}

#[test]
fn what_is_told_for_other_versions_is_passed_over() {
    let Some(place) = Place::new("report: told too late") else { return };
    let mut hub = place.hub();
    let mut world = World::new(13, 3);
    (0..200).for_each(|_| world.step());
    hub.push(&world.log).unwrap();
    hub.project(u64::MAX, &[], &TEXTS).unwrap();
    let untold = hub.untold().unwrap();
    assert!(!untold.is_empty());
    let mut late = tell_all(&world, untold.clone());
    for told in &mut late {
        told.cell.heads[0].seq += 1_000;
    }
    assert_eq!(hub.tell(&late), Ok(0));
    // Nor is a cell told that the hub knows by itself.
    let known = Untold { table: "agenda_item".into(), column: "title".into(), ..untold[0].clone() };
    assert_eq!(hub.tell(&[Told { cell: known, value: "x".into() }]), Ok(0));
    assert_eq!(hub.untold(), Ok(untold));
}

/// Who may write is decided by the log, and may turn out otherwise when more of it is read.
#[test]
fn batches_that_do_not_count_are_left_out_and_come_back_when_they_do() {
    let Some(place) = Place::new("report: void batches") else { return };
    let mut hub = place.hub();
    let mut replica = Replica::new(1, 0);
    let mut write = |key: &str, value: &str| {
        replica.act(vec![(cell("action", key, "text"), Write::Value(json!(value)))])
    };
    hub.push(&[write("1", "ett"), write("1", "två"), write("2", "tre")]).unwrap();
    let version = |seq| Version { actor: Replica::new(1, 0).actor(), seq };
    let mut shown = |void: &[Version], upto| {
        let count = hub.project(upto, void, &TEXTS).unwrap();
        let rows = place.sql("SELECT string_agg(id || text, ' ' ORDER BY id) FROM report.action");
        (count, rows)
    };
    assert_eq!(shown(&[], 2), (2, "1två".to_owned()));
    assert_eq!(shown(&[version(2)], 3), (3, "1ett 2tre".to_owned()));
    // What is not at the hub, such as a step that came by file, makes no difference.
    assert_eq!(shown(&[version(2), version(9)], 3), (0, "1ett 2tre".to_owned()));
    // A program that has read less says nothing about what it has not read.
    assert_eq!(shown(&[], 2), (0, "1ett 2tre".to_owned()));
    assert_eq!(shown(&[version(3)], 3), (3, "1två".to_owned()));
    assert_eq!(shown(&[], 3), (3, "1två 2tre".to_owned()));
}
