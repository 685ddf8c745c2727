//! Every deadline of a year in one list: those of its meetings, and the yearly ones.

use chrono::{Datelike, NaiveDate};
use kansli_domain::deadline;
use kansli_store::{Reader, rows};

use super::DeadlineList;
use super::ground::Ground;
use crate::app::Call;
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::meeting::DeadlineView;
use crate::meeting::show::{self, Light};
use crate::shape::ByYear;

/// Lists the deadlines that fall in a year, by date.
pub(crate) fn list(call: &Call<'_>, request: ByYear) -> CommandResult<DeadlineList> {
    let deadlines = call.read(|db| of_year(db, &Light::of(call, db)?, request.year))?;
    Ok(DeadlineList { deadlines })
}

/// The deadlines that fall in a year. A meeting in January has some of its own the year before.
pub(crate) fn of_year(
    db: &Reader<'_>,
    light: &Light,
    year: i32,
) -> CommandResult<Vec<DeadlineView>> {
    gathered(db, light, year, |_, date| date.year() == year)
}

/// The deadlines of a year's plan: those that fall in it, and all that its meetings have.
pub(crate) fn of_plan(
    db: &Reader<'_>,
    light: &Light,
    year: i32,
) -> CommandResult<Vec<DeadlineView>> {
    gathered(db, light, year, |meets, date| meets == year || date.year() == year)
}

/// The deadlines of a year and of the meetings around it that `is_of_it`, asked with the year of the
/// meeting and the day of the deadline, by date.
fn gathered(
    db: &Reader<'_>,
    light: &Light,
    year: i32,
    is_of_it: impl Fn(i32, NaiveDate) -> bool,
) -> CommandResult<Vec<DeadlineView>> {
    let ground = Ground::read(db, light.today)?;
    let mut found: Vec<DeadlineView> = deadline::of_year(year, &light.settings)
        .iter()
        .map(|it| {
            let standing = (light.today, ground.is_done(it));
            crate::verdict::yearly(light.words, it, &light.settings, standing)
        })
        .collect();
    let mut meetings = Vec::new();
    for near in [year - 1, year, year + 1] {
        let of_it = |row: &rows::Meeting| {
            let mut own = deadline::of_meeting(row.date, &light.settings).into_iter();
            own.any(|it| is_of_it(near, it.on))
        };
        meetings.extend(db.by::<rows::Meeting>("year", &near)?.into_iter().filter(of_it));
    }
    for desk in Desk::among_all(db, &light.people, meetings)? {
        let own = show::deadlines(light, &desk).into_iter();
        found.extend(own.filter(|it| is_of_it(desk.meeting.year, it.date)));
    }
    found.sort_by(|a, b| {
        (a.date, &a.meeting_title, &a.key).cmp(&(b.date, &b.meeting_title, &b.key))
    });
    Ok(found)
}
