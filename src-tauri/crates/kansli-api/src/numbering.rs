//! Numbers of positions and actions, given once and never again.

use kansli_domain::series::{Allotted, Number, Series};
use kansli_store::{Writer, rows};
use uuid::Uuid;

use crate::error::CommandResult;

/// The next number of a series in a year. `id` is for the year's first.
pub(crate) fn next(db: &Writer<'_>, series: Series, year: i32, id: Uuid) -> CommandResult<Number> {
    let prefix = series.prefix().to_owned();
    let given: Vec<rows::NumberSeries> = db.reader().by("series", &prefix)?;
    let given = given.into_iter().find(|row| row.year == year);
    let mut allotted = Allotted::none();
    if let Some(row) = &given {
        allotted = allotted.with(Number { series, year, serial: row.last });
    }
    let (number, _) = allotted.next(series, year);
    let id = given.map_or(id, |row| row.id);
    db.put(&rows::NumberSeries { id, series: prefix, year, last: number.serial })?;
    Ok(number)
}
