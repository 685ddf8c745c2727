//! A partnership's years, made up: people who come and go, meetings with minutes of several pages,
//! positions, actions and papers – as many as one wants, the same every time.
//!
//! The rows go through the store, a meeting a step, so that the journal, the numbers and the search
//! index follow as they do at work; minutes are approved through the commands. Nobody in it is real.
#![allow(clippy::unwrap_used, reason = "a step that fails ends the making")]
#![allow(clippy::missing_panics_doc, reason = "it panics wherever a step fails")]

mod chance;
mod items;
mod meetings;
mod outcomes;
mod papers;
mod people;
mod settled;
mod text;
mod world;

use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDate};
use kansli_api::{App, dispatch};
use kansli_store::{Access, Key, Op, Store, Title, Writer};
use serde_json::{Value, json};

pub use self::world::World;
use crate::chance::Chance;
use crate::meetings::Meeting;

/// The passphrase of what is made.
pub const PASSPHRASE: &str = "korrekt häst batteri";

/// How much to make.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Years; the last one is under way.
    pub years: i32,
    /// Meetings in a year, of both bodies.
    pub meetings: u32,
    /// Items of an agenda.
    pub items: u32,
    /// Joint positions of a meeting.
    pub positions: u32,
    /// Actions of a meeting.
    pub actions: u32,
    /// Papers of a meeting.
    pub papers: u32,
    /// Bytes of all papers together.
    pub bytes: u64,
}

impl Size {
    /// Twenty-five years: 1,000 meetings, 12,000 items, 5,000 positions, 15,000 actions, with 100 MB
    /// of papers.
    pub const LARGE: Self = Self {
        years: 25,
        meetings: 40,
        items: 12,
        positions: 5,
        actions: 15,
        papers: 3,
        bytes: 100_000_000,
    };

    /// A year and a bit, for tests.
    pub const SMALL: Self = Self {
        years: 2,
        meetings: 12,
        items: 6,
        positions: 3,
        actions: 5,
        papers: 1,
        bytes: 20_000,
    };
}

/// What was made.
#[derive(Debug, Clone, Copy)]
pub struct Made {
    /// The first year.
    pub first: i32,
    /// The last year, which is under way.
    pub last: i32,
    /// The day it is.
    pub today: NaiveDate,
}

/// The first year there is.
const FIRST: i32 = 2027;

/// Makes a workspace of `size` at `path`; `folder` is for the program's own files.
pub fn make(path: &Path, folder: &Path, size: &Size) -> Made {
    let last = FIRST + size.years - 1;
    let today = NaiveDate::from_ymd_opt(last, 9, 20).unwrap();
    let world = World::new(folder, NaiveDate::from_ymd_opt(FIRST, 1, 1).unwrap());
    let app = world.app();
    let settings = json!({
        "ownOrganisation": "skr",
        "rotationAnchorYear": FIRST,
        "rotationAnchorSideStrategic": "sks",
        "myName": "Per Exempel",
    });
    let found = json!({ "path": path, "passphrase": PASSPHRASE, "remember": false, "demo": false,
        "name": "Tjugofem år", "settings": settings });
    call(&app, "workspace_create", found);
    call(&app, "workspace_close", json!({}));
    let meetings = write(path, &world, size, today);
    settled::approve(&app, &world, path, &meetings);
    world.go_to(today);
    Made { first: FIRST, last, today }
}

/// Gives a command that must not fail.
pub fn call(app: &App, command: &str, request: Value) -> Value {
    match dispatch(app, command, request) {
        Ok(answer) => answer.view,
        Err(why) => panic!("{command}: {why:?}"),
    }
}

fn write(path: &Path, world: &World, size: &Size, today: NaiveDate) -> Vec<Meeting> {
    let key = Key::of_file(PASSPHRASE, path).unwrap();
    let mut store = Store::open(path, &key, Access::Write, &world.place()).unwrap();
    store.hurry(true).unwrap();
    let mut chance = Chance::new(25);
    let years = FIRST..FIRST + size.years;
    let everybody = people::settle(&mut store, world, &mut chance, years.clone());
    let mut made = meetings::Maker::new(world, &everybody, size, today);
    let mut all = Vec::new();
    for year in years {
        all.extend(made.year(&mut store, &mut chance, year));
    }
    items::waiting(&mut store, world, &mut chance, &everybody, today);
    store.hurry(false).unwrap();
    all
}

/// One step of the journal on a day; undo does not reach it.
fn step<T>(
    store: &mut Store,
    day: NaiveDate,
    title: Title,
    work: impl FnOnce(&Writer<'_>) -> kansli_store::Result<T>,
) -> T {
    let op = Op {
        kind: "years",
        who: "Per Exempel".to_owned(),
        at: moment(day, 12),
        title,
        undoable: false,
        meeting: None,
        joins: None,
    };
    let done: kansli_store::Result<_> = store.write(op, work);
    done.unwrap().0
}

/// An hour of a day, as it is written down.
fn moment(day: NaiveDate, hour: u32) -> DateTime<FixedOffset> {
    let zone = FixedOffset::east_opt(3600).unwrap();
    day.and_hms_opt(hour, 0, 0).unwrap().and_local_timezone(zone).unwrap()
}
