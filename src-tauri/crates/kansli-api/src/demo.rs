//! The demo year: an invented partnership whose year has come to one day.
//!
//! Its people, meetings and words stand in `assets/samples/demo.toml`. They come into the
//! workspace as people's own work does, command by command, each on its own day of the story, so
//! that the demo year holds nothing that the rules of the program refuse.

use kansli_store::{Writer, rows};

use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::settings;

mod actor;
mod diary;
mod gathering;
mod paper;
mod record;
mod script;
#[cfg(test)]
mod tests;
mod waiting;

use self::actor::Actor;
pub(crate) use self::script::Script;

/// Reads the script and goes to where its story begins.
pub(crate) fn begin(call: &Call<'_>) -> CommandResult<Script> {
    let script = Script::read()?;
    call.pace().story = Some(script::moment(script.founded)?);
    Ok(script)
}

/// Lives through the story, in the order of its days, up to the day that the demo year goes by.
pub(crate) fn live(call: &Call<'_>, script: &Script) -> CommandResult<()> {
    let mut actor = Actor::new(call);
    for entry in diary::of(script)? {
        call.pace().story = Some(entry.at);
        entry.act(&mut actor)?;
    }
    mark_invented(call)
}

/// Ends the story: the program's own time again, on the demo year's day.
pub(crate) fn end(call: &Call<'_>, script: &Script) {
    let mut pace = call.pace();
    pace.story = None;
    pace.day = Some(script.day);
}

/// The settings of the demo year.
pub(crate) fn choose(db: &Writer<'_>, script: &Script) -> CommandResult<()> {
    settings::choose(db, "demo", Some("1"))?;
    settings::choose(db, "demo-today", Some(&script.day.to_string()))?;
    settings::choose(db, "demo-year", Some(&script.year.to_string()))?;
    for (key, value) in &script.settings {
        settings::choose(db, key, Some(value))?;
    }
    Ok(())
}

/// Says of all people and organisations that they are invented. The last step, which undo does
/// not go behind.
fn mark_invented(call: &Call<'_>) -> CommandResult<()> {
    call.change(Step::new("step-demo-done").lasting(), |db| {
        for person in db.reader().all::<rows::Person>()? {
            db.put(&rows::Person { demo: true, ..person })?;
        }
        for organisation in db.reader().all::<rows::Organisation>()? {
            db.put(&rows::Organisation { demo: true, ..organisation })?;
        }
        Ok(())
    })
}

/// The script names something it never introduced, or says it wrongly.
fn wrong(what: &str) -> Failure {
    Failure::fault(&format!("demo.toml: {what}"))
}
