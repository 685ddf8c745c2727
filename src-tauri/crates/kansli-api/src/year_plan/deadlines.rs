//! Every deadline of a year in one list: those of its meetings, and the yearly ones.

use chrono::Datelike;
use kansli_domain::deadline;
use kansli_store::{Reader, rows};

use super::DeadlineList;
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
    let mut found: Vec<DeadlineView> = deadline::of_year(year, &light.settings)
        .iter()
        .map(|it| crate::verdict::yearly(light.words, it, &light.settings, light.today))
        .collect();
    for near in [year - 1, year, year + 1] {
        for row in db.by::<rows::Meeting>("year", &near)? {
            let desk = Desk::among(db, &light.people, row.id)?;
            found.extend(
                show::deadlines(light, &desk).into_iter().filter(|it| it.date.year() == year),
            );
        }
    }
    found.sort_by(|a, b| {
        (a.date, &a.meeting_title, &a.key).cmp(&(b.date, &b.meeting_title, &b.key))
    });
    Ok(found)
}
