//! One meeting through any sequence of edits, by commands: its paragraphs keep their order, no number is
//! given twice or lost, and who is there at an item is what the log of movements says.
//!
//! That an item is never in two open agendas, however it is placed, postponed and carried over, is
//! `kansli-api/tests/planning/lineage.rs`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::cast::cast;
use crate::teller::{Teller, list, word};

/// One step that somebody takes; numbers choose among what there is.
#[derive(Debug, Clone, Copy)]
enum Step {
    Item(usize),
    ItemAway(usize),
    Move(usize, u16),
    Level(usize, bool),
    Section(usize),
    SectionAway(usize),
    Tick(usize, bool),
    Come(usize),
    Leave(usize),
    Partial(usize, usize, bool),
    Position(usize),
    PositionAway(usize),
    Action(usize),
    ActionAway(usize),
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    let one = || 0usize..30;
    prop_oneof![
        3 => one().prop_map(Step::Item),
        1 => one().prop_map(Step::ItemAway),
        3 => (one(), 1u16..14).prop_map(|(item, to)| Step::Move(item, to)),
        3 => (one(), any::<bool>()).prop_map(|(item, sub)| Step::Level(item, sub)),
        1 => one().prop_map(Step::Section),
        1 => one().prop_map(Step::SectionAway),
        3 => (one(), any::<bool>()).prop_map(|(item, done)| Step::Tick(item, done)),
        2 => one().prop_map(Step::Come),
        2 => one().prop_map(Step::Leave),
        2 => (one(), one(), any::<bool>()).prop_map(|(item, who, is)| Step::Partial(item, who, is)),
        3 => one().prop_map(Step::Position),
        2 => one().prop_map(Step::PositionAway),
        3 => one().prop_map(Step::Action),
        2 => one().prop_map(Step::ActionAway),
        4 => Just(Step::Undo),
        2 => Just(Step::Redo),
    ]
}

/// What there has to be.
#[derive(Debug, Clone, Default, PartialEq)]
struct Model {
    /// Numbers that somebody gave and nobody took away.
    numbers: BTreeSet<String>,
    /// When each person came and left, by the log.
    movements: BTreeMap<String, (Option<NaiveTime>, Option<NaiveTime>)>,
    /// Who stepped out of which item.
    partial: BTreeSet<(String, String)>,
    /// When items were done.
    done: BTreeMap<String, NaiveTime>,
}

struct Meeting {
    teller: Teller,
    clock: NaiveDateTime,
    now: Model,
    before: Vec<Model>,
    after: Vec<Model>,
    /// Whose each number ever seen is.
    given: BTreeMap<String, String>,
}

impl Meeting {
    /// A meeting of the tactical group that has just begun, with everybody there.
    fn begun() -> Self {
        let day = NaiveDate::from_ymd_opt(2027, 2, 4).unwrap();
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
        let mut teller = Teller::found(day.and_time(nine), &cast());
        let place = json!({ "body": "tactical", "date": day, "start": "09:00:00",
            "end": "12:00:00", "place": "Lokal Skissen", "link": "" });
        let meeting = teller.does("meeting_place", place);
        teller.learn("möte", &meeting["id"]);
        for title in ["Ett", "Två", "Tre", "Fyra"] {
            let item = json!({ "meeting": "@möte", "title": title, "proposal": "att göra så" });
            teller.does("agenda_item_add", item);
        }
        let begun = teller.does("minutes_start", json!({ "meeting": "@möte" }));
        let people: Vec<&Value> =
            list(&begun["attendance"]).iter().map(|it| &it["person"]["id"]).collect();
        let there = json!({ "meeting": "@möte", "people": people, "status": "onSite" });
        teller.does("attendance_set_all", there);
        let clock = day.and_time(nine);
        let (now, before, after, given) = Default::default();
        Self { teller, clock, now, before, after, given }
    }

    fn minutes(&self) -> Value {
        self.teller.does("minutes_get", json!({ "meeting": "@möte" }))
    }

    fn agenda(&self) -> Value {
        self.teller.does("agenda_get", json!({ "meeting": "@möte" }))
    }

    fn steps(&self) -> Value {
        self.teller.does("audit_list", json!({ "limit": 1 }))["steps"][0]["number"].clone()
    }

    /// Takes a step, a minute after the last one; what is refused, or changes nothing, is not taken.
    fn take(&mut self, step: Step) {
        self.clock += TimeDelta::minutes(1);
        self.teller.go_to(self.clock + TimeDelta::seconds(30));
        let Some((command, request)) = self.request(step) else { return };
        let steps = self.steps();
        let Some(answer) = self.teller.tries(command, request.clone()) else { return };
        if self.steps() == steps {
            return;
        }
        match step {
            Step::Undo => {
                self.after.push(std::mem::take(&mut self.now));
                self.now = self.before.pop().unwrap();
            }
            Step::Redo => {
                self.before.push(std::mem::take(&mut self.now));
                self.now = self.after.pop().unwrap();
            }
            _ => {
                self.before.push(self.now.clone());
                self.after.clear();
                self.note(step, &request, &answer);
            }
        }
    }

    /// What a step that was taken changes.
    fn note(&mut self, step: Step, request: &Value, answer: &Value) {
        let text = |name: &str| word(&request[name]).to_owned();
        let time = self.clock.time();
        match step {
            Step::Come(_) => self.now.movements.entry(text("person")).or_default().0 = Some(time),
            Step::Leave(_) => self.now.movements.entry(text("person")).or_default().1 = Some(time),
            Step::Partial(_, _, true) => {
                self.now.partial.insert((text("item"), text("person")));
            }
            Step::Partial(_, _, false) => {
                self.now.partial.remove(&(text("item"), text("person")));
            }
            Step::Tick(_, true) => {
                self.now.done.insert(text("item"), time + TimeDelta::seconds(30));
            }
            Step::Tick(_, false) => {
                self.now.done.remove(&text("item"));
            }
            Step::Position(_) | Step::Action(_) => {
                let number = word(&answer["number"]).to_owned();
                assert!(!self.given.contains_key(&number), "{number} is given twice");
                self.now.numbers.insert(number);
            }
            Step::PositionAway(_) | Step::ActionAway(_) => {
                let gone = self.given.iter().find(|(_, id)| **id == text("id"));
                let gone = gone.map(|(number, _)| number.clone()).unwrap();
                assert!(self.now.numbers.remove(&gone), "{gone} was not there");
            }
            _ => {}
        }
    }

    /// The command of a step; nothing when there is nothing to take it on.
    fn request(&self, step: Step) -> Option<(&'static str, Value)> {
        fn of(all: &Value, at: usize) -> Option<Value> {
            let all = list(all);
            Some(all.get(at.checked_rem(all.len())?)?["id"].clone())
        }
        let (agenda, time) = (self.agenda(), self.clock.time());
        let item = |at| of(&agenda["items"], at);
        let person = |at: usize| {
            let rows = self.minutes()["attendance"].clone();
            Some(list(&rows)[at % list(&rows).len()]["person"]["id"].clone())
        };
        Some(match step {
            Step::Item(at) => {
                let title = format!("Punkt {time}");
                let request = json!({ "meeting": "@möte", "title": title, "after": item(at)?,
                    "proposal": "att göra så" });
                ("agenda_item_add", request)
            }
            Step::ItemAway(at) => ("agenda_item_remove", json!({ "id": item(at)?, "reason": "" })),
            Step::Move(at, to) => ("agenda_item_move", json!({ "id": item(at)?, "to": to })),
            Step::Level(at, sub) => ("agenda_item_level", json!({ "id": item(at)?, "sub": sub })),
            Step::Section(at) => {
                let request =
                    json!({ "meeting": "@möte", "title": "Avsnitt", "before": item(at)? });
                ("agenda_section_add", request)
            }
            Step::SectionAway(at) => {
                ("agenda_section_remove", json!({ "id": of(&agenda["sections"], at)? }))
            }
            Step::Tick(at, done) => ("item_done", json!({ "item": item(at)?, "done": done })),
            Step::Come(at) => {
                let request = json!({ "meeting": "@möte", "person": person(at)?, "arrived": time });
                ("attendance_set", request)
            }
            Step::Leave(at) => {
                let request = json!({ "meeting": "@möte", "person": person(at)?, "left": time });
                ("attendance_set", request)
            }
            Step::Partial(at, who, is) => {
                let request = json!({ "item": item(at)?, "person": person(who)?, "recused": is });
                ("recusal_set", request)
            }
            Step::Position(at) => ("position_add", json!({ "item": item(at)? })),
            Step::PositionAway(at) => {
                let all = self.teller.does("position_list", json!({}));
                ("position_remove", json!({ "id": of(&all["positions"], at)? }))
            }
            Step::Action(at) => {
                ("action_add", json!({ "item": item(at)?, "text": "Gör så", "due": "2027-03-01" }))
            }
            Step::ActionAway(at) => {
                let all = self.teller.does("action_list", json!({}));
                ("action_remove", json!({ "id": of(&all["actions"], at)? }))
            }
            // Not further back than to the meeting as it began.
            Step::Undo => self.before.last().map(|_| ("undo", json!({})))?,
            Step::Redo => self.after.last().map(|_| ("redo", json!({})))?,
        })
    }

    fn holds(&mut self) {
        self.numbers_hold();
        self.paragraphs_hold();
        self.presence_holds();
    }

    /// No number is another's, and none is lost.
    fn numbers_hold(&mut self) {
        let positions = self.teller.does("position_list", json!({}))["positions"].clone();
        let all = self.teller.does("action_list", json!({ "filter": "status:alla" }));
        let mut there = BTreeSet::new();
        for row in list(&positions).iter().chain(list(&all["actions"])) {
            let (number, id) = (word(&row["number"]).to_owned(), word(&row["id"]).to_owned());
            let first = self.given.entry(number.clone()).or_insert_with(|| id.clone());
            assert_eq!(*first, id, "{number} is another's now");
            assert!(there.insert(number.clone()), "{number} is there twice");
        }
        assert_eq!(there, self.now.numbers, "numbers there are, and numbers there have to be");
    }

    /// The agenda, the record and the register of items number alike, without a gap.
    fn paragraphs_hold(&self) {
        let (agenda, minutes) = (self.agenda(), self.minutes());
        let items = list(&agenda["items"]);
        let (mut item, mut sub) = (0u8, 0u8);
        for row in items {
            (item, sub) = if row["sub"] == true { (item, sub + 1) } else { (item + 1, 0) };
            let number = match sub {
                0 => json!(item),
                sub => json!(format!("{item}{}", char::from(b'a' + sub - 1))),
            };
            assert_eq!(row["number"], number);
        }
        let of = |rows: &[Value], id: &str, number: &str| -> Vec<(Value, Value)> {
            rows.iter().map(|row| (row[id].clone(), row[number].clone())).collect()
        };
        let numbered = of(items, "id", "number");
        assert_eq!(of(list(&minutes["paragraphs"]), "item", "number"), numbered);
        let register = self.teller.does("agenda_item_list", json!({}));
        assert_eq!(of(list(&register["items"]), "id", "paragraph"), numbered);
    }

    /// Who is counted at an item that is done was in the room when it ended and did not step out.
    fn presence_holds(&self) {
        let minutes = self.minutes();
        for paragraph in list(&minutes["paragraphs"]) {
            let item = word(&paragraph["item"]);
            let Some(done) = self.now.done.get(item) else { continue };
            let mut count = BTreeMap::from([("sks", 0), ("authorities", 0), ("others", 0)]);
            for row in list(&minutes["attendance"]) {
                let person = word(&row["person"]["id"]).to_owned();
                let (came, left) = self.now.movements.get(&person).copied().unwrap_or_default();
                let there = came.is_none_or(|it| it < *done) && left.is_none_or(|it| it >= *done);
                if there && !self.now.partial.contains(&(item.to_owned(), person)) {
                    let side =
                        if row["kind"] == "ordinary" { word(&row["side"]) } else { "others" };
                    *count.get_mut(side).unwrap() += 1;
                }
            }
            assert_eq!(paragraph["present"], json!(count), "§ {}", paragraph["number"]);
        }
    }

    /// The items in order, without one and those that belong to it.
    fn order(&self, without: &Value) -> Vec<String> {
        let agenda = self.agenda();
        let mut inside = false;
        let mut order = Vec::new();
        for row in list(&agenda["items"]) {
            inside = row["id"] == *without || inside && row["sub"] == true;
            if !inside {
                order.push(word(&row["id"]).to_owned());
            }
        }
        order
    }
}

/// What is in both keeps its order.
fn keeps_order(before: &[String], after: &[String]) {
    let common = |of: &[String], other: &[String]| -> Vec<String> {
        of.iter().filter(|id| other.contains(id)).cloned().collect()
    };
    assert_eq!(common(before, after), common(after, before));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 60, failure_persistence: None, ..Default::default() })]

    #[test]
    fn numbers_paragraphs_and_presence_hold_through_any_edit(steps in prop::collection::vec(step(), 1..45)) {
        let mut meeting = Meeting::begun();
        for step in steps {
            let moved = match meeting.request(step) {
                Some(("agenda_item_move", request)) => request["id"].clone(),
                _ => Value::Null,
            };
            let before = meeting.order(&moved);
            meeting.take(step);
            if !matches!(step, Step::Undo | Step::Redo) {
                keeps_order(&before, &meeting.order(&moved));
            }
            meeting.holds();
        }
        let last = (meeting.agenda(), meeting.minutes());
        let mut undone = 0;
        while !meeting.before.is_empty() {
            meeting.take(Step::Undo);
            undone += 1;
            meeting.holds();
            prop_assert!(undone < 100, "what was taken can be undone");
        }
        for _ in 0..undone {
            meeting.take(Step::Redo);
        }
        meeting.holds();
        prop_assert_eq!((meeting.agenda(), meeting.minutes()["paragraphs"].clone()), (last.0, last.1["paragraphs"].clone()));
    }
}
