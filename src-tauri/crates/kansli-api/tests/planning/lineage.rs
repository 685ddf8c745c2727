//! An item through any sequence of steps: never lost, never open in two places, in its order.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::world::World;
use crate::{founded, place};

/// One step that somebody takes; numbers choose among what there is.
#[derive(Debug, Clone, Copy)]
enum Step {
    Add(usize),
    AddToAgenda(usize),
    Place(usize, usize, u16),
    Postpone(usize, bool),
    Refer(usize),
    Remove(usize),
    Take(usize),
    Move(usize, u16),
    Begin(usize),
    Tick(usize),
    End(usize),
    Cancel(usize),
    TakeAway(usize),
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    let one = || 0usize..20;
    prop_oneof![
        3 => one().prop_map(Step::Add),
        1 => one().prop_map(Step::AddToAgenda),
        5 => (one(), one(), 1u16..6).prop_map(|(item, meeting, to)| Step::Place(item, meeting, to)),
        4 => (one(), any::<bool>()).prop_map(|(item, other)| Step::Postpone(item, other)),
        1 => one().prop_map(Step::Refer),
        1 => one().prop_map(Step::Remove),
        2 => one().prop_map(Step::Take),
        1 => (one(), 1u16..6).prop_map(|(item, to)| Step::Move(item, to)),
        2 => one().prop_map(Step::Begin),
        1 => one().prop_map(Step::Tick),
        2 => one().prop_map(Step::End),
        1 => one().prop_map(Step::Cancel),
        1 => one().prop_map(Step::TakeAway),
        3 => Just(Step::Undo),
        2 => Just(Step::Redo),
    ]
}

/// A partnership with five meetings that are all still to be held.
struct Year {
    world: World,
    meetings: Vec<String>,
    /// How many items were ever asked for, to give each a heading of its own.
    asked: usize,
    now: Model,
    /// What undo and redo go back and forth to.
    before: Vec<Model>,
    after: Vec<Model>,
}

/// What there has to be, by heading, which here stands for the item.
#[derive(Debug, Clone, Default)]
struct Model {
    /// Items that nobody took away.
    alive: BTreeSet<String>,
    /// Those that have waited, and so outlive a meeting that is taken away.
    waited: BTreeSet<String>,
}

impl Year {
    fn new() -> Self {
        let world = founded();
        let mut meetings = Vec::new();
        for (body, date) in [
            ("strategic", "2027-03-19"),
            ("strategic", "2027-06-11"),
            ("strategic", "2027-10-15"),
            ("tactical", "2027-02-04"),
            ("tactical", "2027-04-08"),
        ] {
            meetings.push(place(&world, body, date, "09:00:00", "11:00:00"));
        }
        world.turn_to("2027-12-31");
        let (now, before, after) = (Model::default(), Vec::new(), Vec::new());
        Self { world, meetings, asked: 0, now, before, after }
    }

    fn agenda(&self, meeting: &str) -> Vec<Value> {
        let agenda = self.world.tries("agenda_get", json!({ "meeting": meeting }));
        agenda.map_or_else(Vec::new, |view| view["items"].as_array().unwrap().clone())
    }

    fn on_agendas(&self) -> Vec<Value> {
        self.meetings.iter().flat_map(|meeting| self.agenda(meeting)).collect()
    }

    fn waiting(&self) -> Vec<Value> {
        let of = |body| self.world.does("item_list", json!({ "body": body }))["items"].clone();
        let lists = [of("strategic"), of("tactical")];
        lists.iter().flat_map(|list| list.as_array().unwrap().clone()).collect()
    }

    /// Everything that anybody can see of items.
    fn seen(&self) -> Value {
        let agendas: Vec<_> = self.meetings.iter().map(|it| self.agenda(it)).collect();
        json!([agendas, self.waiting()])
    }

    fn heading(&mut self) -> String {
        self.asked += 1;
        format!("Punkt {}", self.asked)
    }

    /// Takes a step. Whether it was taken: there may be nothing to take it on, or a rule may refuse it.
    fn take(&mut self, step: Step) -> bool {
        let Some((command, request)) = self.request(step) else { return false };
        let mut next = self.now.clone();
        self.foresee(step, &request, &mut next);
        let steps = self.steps();
        if self.world.tries(command, request).is_none() || self.steps() == steps {
            return false;
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
                self.before.push(std::mem::replace(&mut self.now, next));
                self.after.clear();
            }
        }
        true
    }

    /// How many steps the journal has.
    fn steps(&self) -> Value {
        self.world.does("audit_list", json!({ "limit": 1 }))["steps"][0]["number"].clone()
    }

    /// What there has to be once a step is taken.
    fn foresee(&self, step: Step, request: &Value, next: &mut Model) {
        let titled = |id: &Value| {
            let all = [self.waiting(), self.on_agendas()].concat();
            let found = all.into_iter().find(|it| it["id"] == *id);
            found.and_then(|it| it["title"].as_str().map(str::to_owned)).unwrap_or_default()
        };
        let new = || request["title"].as_str().unwrap().to_owned();
        match step {
            Step::Add(_) => {
                next.alive.insert(new());
                next.waited.insert(new());
            }
            Step::AddToAgenda(_) => {
                next.alive.insert(new());
            }
            Step::Postpone(..) => {
                next.waited.insert(titled(&request["id"]));
            }
            Step::Remove(_) => {
                // A meeting that it has visited still shows it.
                let gone = titled(&request["id"]);
                if !self.on_agendas().iter().any(|it| it["title"] == gone) {
                    next.alive.remove(&gone);
                }
            }
            Step::TakeAway(_) => {
                let (here, elsewhere): (Vec<_>, Vec<_>) =
                    self.meetings.iter().partition(|it| request["id"] == **it);
                let titles = |meetings: Vec<&String>| -> BTreeSet<String> {
                    let items = meetings.into_iter().flat_map(|it| self.agenda(it));
                    items.map(|it| it["title"].as_str().unwrap().to_owned()).collect()
                };
                let elsewhere = titles(elsewhere);
                for title in titles(here) {
                    if !elsewhere.contains(&title) && !next.waited.contains(&title) {
                        next.alive.remove(&title);
                    }
                }
            }
            _ => {}
        }
    }

    /// The command of a step; nothing when there is nothing to take it on.
    fn request(&mut self, step: Step) -> Option<(&'static str, Value)> {
        fn of(all: &[Value], at: usize) -> Option<&Value> {
            all.get(at.checked_rem(all.len())?)
        }
        let (waiting, there) = (self.waiting(), self.on_agendas());
        let meeting = |at: usize| self.meetings[at % self.meetings.len()].clone();
        let body = |at: usize| if at.is_multiple_of(2) { "strategic" } else { "tactical" };
        Some(match step {
            Step::Add(at) => {
                let title = self.heading();
                ("item_add", json!({ "body": body(at), "title": title }))
            }
            Step::AddToAgenda(at) => {
                let (meeting, title) = (meeting(at), self.heading());
                ("agenda_item_add", json!({ "meeting": meeting, "title": title }))
            }
            Step::Place(item, at, to) => {
                let item = &of(&waiting, item)?["id"];
                ("item_place", json!({ "id": item, "meeting": meeting(at), "to": to }))
            }
            Step::Postpone(item, other) => {
                let body = other.then_some("strategic");
                let item = &of(&there, item)?["id"];
                ("item_postpone", json!({ "id": item, "reason": "Tiden", "body": body }))
            }
            Step::Refer(item) => {
                let item = &of(&waiting, item)?["id"];
                ("item_refer", json!({ "id": item, "body": body(self.asked), "reason": "Hör dit" }))
            }
            Step::Remove(item) => {
                let item = &of(&waiting, item)?["id"];
                ("item_remove", json!({ "id": item, "reason": "Löst ändå" }))
            }
            Step::Take(at) => {
                let meeting = meeting(at);
                let found = self.world.tries("agenda_proposals", json!({ "meeting": meeting }))?;
                let keys = found["proposals"].as_array()?.iter().map(|it| it["key"].clone());
                let is_item = |it: &Value| !it.as_str().unwrap().starts_with("standing");
                let keys: Vec<Value> = keys.filter(is_item).collect();
                ("agenda_take", json!({ "meeting": meeting, "keys": keys }))
            }
            Step::Move(item, to) => {
                ("agenda_item_move", json!({ "id": of(&there, item)?["id"], "to": to }))
            }
            Step::Begin(at) => ("minutes_start", json!({ "meeting": meeting(at) })),
            Step::Tick(item) => {
                ("item_done", json!({ "item": of(&there, item)?["id"], "done": true }))
            }
            Step::End(at) => ("meeting_end", json!({ "id": meeting(at) })),
            Step::Cancel(at) => {
                ("meeting_cancel", json!({ "id": meeting(at), "reason": "Strejk" }))
            }
            Step::TakeAway(at) => ("meeting_remove", json!({ "id": meeting(at) })),
            // Not further back than to the year as it was laid out.
            Step::Undo => self.before.last().map(|_| ("undo", json!({})))?,
            Step::Redo => ("redo", json!({})),
        })
    }

    /// By heading, which here stands for the item: in how many open places it is.
    fn open(&self) -> BTreeMap<String, usize> {
        let mut open = BTreeMap::new();
        let mut count = |item: &Value| {
            *open.entry(item["title"].as_str().unwrap().to_owned()).or_default() += 1;
        };
        self.waiting().iter().for_each(&mut count);
        for meeting in &self.meetings {
            let view = self.world.tries("meeting_get", json!({ "id": meeting }));
            let status = view.map(|view| view["row"]["status"].clone());
            if status == Some(json!("planned")) || status == Some(json!("called")) {
                let there = self.agenda(meeting);
                there.iter().filter(|it| it["postponed"].is_null()).for_each(&mut count);
            }
        }
        open
    }

    fn holds(&self) {
        for (title, places) in self.open() {
            assert_eq!(places, 1, "{title} is open in more than one place");
        }
        let mut lineages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for item in [self.waiting(), self.on_agendas()].concat() {
            let history = self.world.does("item_history", json!({ "id": item["id"] }));
            let lineage = history["lineage"].as_str().unwrap().to_owned();
            lineages.entry(item["title"].as_str().unwrap().to_owned()).or_default().insert(lineage);
        }
        let seen: BTreeSet<String> = lineages.keys().cloned().collect();
        assert_eq!(seen, self.now.alive, "what there is, and what there has to be");
        for (title, lineages) in lineages {
            assert_eq!(lineages.len(), 1, "{title} has lost its identity");
        }
        for meeting in &self.meetings {
            let items = self.agenda(meeting);
            let numbers = items.iter().map(|it| it["number"].as_u64().unwrap());
            assert!(numbers.eq(1..=items.len() as u64), "numbers have no gaps");
        }
    }
}

/// What is left of an agenda or the pool keeps its order when one thing comes or goes.
fn keeps_order(before: &[Value], after: &[Value]) {
    let ids = |list: &[Value]| -> Vec<String> {
        list.iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    };
    let (before, after) = (ids(before), ids(after));
    let common = |of: &[String], other: &[String]| -> Vec<String> {
        of.iter().filter(|id| other.contains(id)).cloned().collect()
    };
    assert_eq!(common(&before, &after), common(&after, &before));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 60, failure_persistence: None, ..Default::default() })]

    #[test]
    fn an_item_is_never_lost_nor_open_in_two_places(steps in prop::collection::vec(step(), 1..40)) {
        let mut year = Year::new();
        for step in steps {
            let (before, pool) = (year.seen(), year.waiting());
            if !year.take(step) {
                prop_assert_eq!(&year.seen(), &before, "a refused {:?} changes nothing", step);
            }
            if !matches!(step, Step::Refer(_) | Step::Undo | Step::Redo) {
                keeps_order(&pool, &year.waiting());
            }
            year.holds();
        }
        let last = year.seen();
        let mut undone = 0;
        while year.take(Step::Undo) {
            undone += 1;
            year.holds();
        }
        for _ in 0..undone {
            prop_assert!(year.take(Step::Redo), "what was undone can be done again");
        }
        prop_assert_eq!(year.seen(), last, "undone and done again, all is as it was");
    }
}
