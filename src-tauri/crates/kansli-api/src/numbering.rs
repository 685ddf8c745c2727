//! Numbers of positions and actions, given once and never again.

use kansli_domain::series::{Allotted, Number, Series};
use kansli_store::exchange::natural_key;
use kansli_store::{Writer, rows};

use crate::app::Call;
use crate::error::CommandResult;
use crate::exchange;

/// The next number of a series in a year. Of a shared workspace one laptop hands numbers out: two that
/// did would give two things one number.
pub(crate) fn next(
    call: &Call<'_>,
    db: &Writer<'_>,
    series: Series,
    year: i32,
) -> CommandResult<Number> {
    exchange::hands_out_numbers(call, &db.reader())?;
    let prefix = series.prefix().to_owned();
    let given: Vec<rows::NumberSeries> = db.reader().by("series", &prefix)?;
    let given = given.into_iter().find(|row| row.year == year);
    let mut allotted = Allotted::none();
    if let Some(row) = &given {
        allotted = allotted.with(Number { series, year, serial: row.last });
    }
    let (number, _) = allotted.next(series, year);
    let own = || natural_key(&["number_series", &prefix, &year.to_string()]);
    let id = given.map_or_else(own, |row| row.id);
    db.put(&rows::NumberSeries { id, series: prefix, year, last: number.serial })?;
    Ok(number)
}
