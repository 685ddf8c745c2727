//! The running program, and one call into it.

mod room;
mod step;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, FixedOffset, NaiveDate};
use chrono_tz::Europe::Stockholm;
use kansli_store::{Op, Reader, Row, Store, Writer};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

pub(crate) use self::room::{Open, Pace, Room};
pub(crate) use self::step::Step;
use crate::commands::COMMANDS;
use crate::config::Config;
use crate::error::{CommandError, CommandResult, ErrorCode, Failure};
use crate::hub::Lines;
use crate::shape::LanguageName;
use crate::surroundings::Surroundings;
use crate::watch::Running;
use crate::words::Words;

/// The program: the world it runs in, and the workspace it has open.
pub struct App {
    pub(crate) surroundings: Box<dyn Surroundings>,
    pub(crate) options: Options,
    pub(crate) config: Mutex<Config>,
    pub(crate) room: Room,
    /// Held by whoever changes which workspace is open: opening, closing and founding take turns.
    turn: Mutex<()>,
    /// The search for a plan.
    pub(crate) planning: Running<kansli_planner::Progress>,
    /// The making of a meeting pack.
    pub(crate) packing: Running<crate::documents::PackProgress>,
    pub(crate) hub: Lines,
    /// The review package that is being read here; it needs no workspace.
    pub(crate) reading: Mutex<Option<crate::review::open::Reading>>,
}

/// How the program was started.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The workspace asked for; absent: the last one.
    pub workspace: Option<PathBuf>,
    /// The language asked for; absent: the one remembered, else Swedish.
    pub language: Option<LanguageName>,
}

/// What a command answers: its view, and the kinds of things it changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    /// The view.
    pub view: Value,
    /// Kinds of things changed, so that what is on screen re-reads itself.
    pub touched: BTreeSet<&'static str>,
}

impl App {
    /// The program, with nothing open yet.
    pub fn new(surroundings: Box<dyn Surroundings>, options: Options) -> Self {
        let config = Config::read(&surroundings.data_folder());
        Self {
            surroundings,
            options,
            config: Mutex::new(config),
            room: Room::default(),
            turn: Mutex::default(),
            planning: Running::default(),
            packing: Running::default(),
            hub: Lines::default(),
            reading: Mutex::default(),
        }
    }

    /// The language that words are in now.
    pub fn language(&self) -> LanguageName {
        self.options.language.or(lock(&self.config).language).unwrap_or(LanguageName::Sv)
    }

    /// The words of that language.
    pub fn words(&self) -> &'static Words {
        Words::of(self.language())
    }
}

/// Runs a command. A failed one has changed nothing; a panic is a failure like any other.
pub fn dispatch(app: &App, command: &str, request: Value) -> Result<Answer, CommandError> {
    dispatch_in(app, &app.room, command, request)
}

fn dispatch_in(
    app: &App,
    room: &Room,
    command: &str,
    request: Value,
) -> Result<Answer, CommandError> {
    let row = COMMANDS.iter().find(|row| row.name == command);
    let Some(row) = row else {
        let unknown = Failure::new(ErrorCode::Invalid, "error-unknown-command");
        return Err(unknown.with("command", command).at(command).worded(app.words()));
    };
    let call = Call { app, room, name: row.name, touched: RefCell::default() };
    let done = catch_unwind(AssertUnwindSafe(|| (row.run)(&call, request)));
    let view = done.unwrap_or_else(|panic| {
        let words = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
        let words = words.or_else(|| panic.downcast_ref::<String>().cloned());
        Err(Failure::fault(&format!("{}: {}", row.name, words.unwrap_or_default())))
    });
    match view {
        Ok(view) => Ok(Answer { view, touched: call.touched.into_inner() }),
        Err(failure) => Err(failure.worded(app.words())),
    }
}

/// One call of one command.
pub(crate) struct Call<'a> {
    pub(crate) app: &'a App,
    room: &'a Room,
    name: &'static str,
    touched: RefCell<BTreeSet<&'static str>>,
}

impl Call<'_> {
    /// The day that rules go by: the demo year's own, unless the program was started on a fixed day.
    pub(crate) fn today(&self) -> NaiveDate {
        let Pace { day, story } = *self.pace();
        let surroundings = &self.app.surroundings;
        story
            .map(|story| story.date_naive())
            .or_else(|| surroundings.fixed_day())
            .or(day)
            .unwrap_or_else(|| surroundings.today())
    }

    /// This moment in Stockholm.
    pub(crate) fn now(&self) -> DateTime<FixedOffset> {
        let story = self.pace().story;
        story
            .unwrap_or_else(|| self.app.surroundings.now().with_timezone(&Stockholm).fixed_offset())
    }

    /// A new id.
    pub(crate) fn new_id(&self) -> Uuid {
        self.app.surroundings.new_id()
    }

    /// The words of the language in force.
    pub(crate) fn words(&self) -> &'static Words {
        self.app.words()
    }

    /// Reads from the open workspace.
    pub(crate) fn read<T>(
        &self,
        work: impl FnOnce(&Reader<'_>) -> CommandResult<T>,
    ) -> CommandResult<T> {
        let open = self.open();
        let open = open.as_ref().ok_or_else(nothing_open)?;
        work(&open.store.reader())
    }

    /// Changes the open workspace: all of `work`, journalled as one step, or nothing.
    pub(crate) fn change<T>(
        &self,
        step: Step,
        work: impl FnOnce(&Writer<'_>) -> CommandResult<T>,
    ) -> CommandResult<T> {
        let op = self.op(step)?;
        let (done, touched) = self.store(|store| {
            store.write(op, work).map_err(|why| match why.code() {
                ErrorCode::Unreachable => why.or_at(store.path().display().to_string()),
                _ => why,
            })
        })?;
        self.touch(touched);
        Ok(done)
    }

    /// Refuses at once what could not be kept afterwards: a workspace that is only read, a device that
    /// may not write such a row. What makes files asks before it makes them.
    pub(crate) fn may<R: Row>(&self) -> CommandResult<()> {
        self.store(|store| Ok(store.may::<R>()?))
    }

    /// Works on the open workspace's file itself, which must be one that can be written to.
    pub(crate) fn store<T>(
        &self,
        work: impl FnOnce(&mut Store) -> CommandResult<T>,
    ) -> CommandResult<T> {
        let mut open = self.open();
        let open = open.as_mut().ok_or_else(nothing_open)?;
        if let Some(why) = &open.read_only {
            return Err(why.clone());
        }
        work(&mut open.store)
    }

    pub(crate) fn op(&self, step: Step) -> CommandResult<Op> {
        Ok(Op {
            kind: self.name,
            who: self.who(),
            at: self.now(),
            title: step.title,
            undoable: step.undoable,
            meeting: step.meeting,
            joins: step.joins,
        })
    }

    /// Who works at this machine, as the settings say; empty when they do not.
    pub(crate) fn who(&self) -> String {
        self.read(|db| self.who_within(db)).unwrap_or_default()
    }

    /// The same, asked within a change, which holds the store.
    pub(crate) fn who_within(&self, db: &Reader<'_>) -> CommandResult<String> {
        Ok(crate::settings::value(db, "my-name")?.unwrap_or_default())
    }

    pub(crate) fn open(&self) -> MutexGuard<'_, Option<Open>> {
        lock(&self.room.open)
    }

    pub(crate) fn pace(&self) -> MutexGuard<'_, Pace> {
        lock(&self.room.pace)
    }

    /// Waits for its turn to change which workspace is open.
    pub(crate) fn turn(&self) -> MutexGuard<'_, ()> {
        lock(&self.app.turn)
    }

    /// Works in another room; what was touched there, this call touched.
    pub(crate) fn within<T>(&self, room: &Room, work: impl FnOnce(&Call<'_>) -> T) -> T {
        let call = Call { app: self.app, room, name: self.name, touched: RefCell::default() };
        let done = work(&call);
        self.touch(call.touched.into_inner());
        done
    }

    /// Gives another command in the same room; what it touched, this call touched.
    pub(crate) fn give(&self, command: &str, request: Value) -> Result<Value, CommandError> {
        let Answer { view, touched } = dispatch_in(self.app, self.room, command, request)?;
        self.touch(touched);
        Ok(view)
    }

    pub(crate) fn touch(&self, touched: impl IntoIterator<Item = &'static str>) {
        self.touched.borrow_mut().extend(touched);
    }

    /// The command's name.
    pub(crate) fn name(&self) -> &'static str {
        self.name
    }
}

fn nothing_open() -> Failure {
    Failure::refused("error-nothing-open")
}

/// A panic while the lock was held has rolled its transaction back: what is inside is whole.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
