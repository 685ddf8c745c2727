//! Numbers that two laptops handed out without having heard of one another: told, and given anew.

use std::collections::{BTreeMap, BTreeSet};

use kansli_domain::series::{Number, Series};
use kansli_store::{Reader, Title, rows};
use uuid::Uuid;

use super::{ConflictList, NumberAgain, NumberTwice, NumberedKind, NumberedThing, conflict};
use crate::app::{Call, Step};
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::meeting;
use crate::numbering;
use crate::shape::Nothing;

/// Something that has a number: its kind, key, words and meeting.
struct Numbered {
    number: Number,
    kind: NumberedKind,
    id: Uuid,
    title: String,
    meeting: Option<Uuid>,
}

/// Lists the numbers that more than one thing has.
pub(super) fn twice(db: &Reader<'_>, call: &Call<'_>) -> CommandResult<Vec<NumberTwice>> {
    let mut all: BTreeMap<Number, Vec<NumberedThing>> = BTreeMap::new();
    for it in numbered(db)? {
        let Some(meeting) = it.meeting else { continue };
        let desk = Desk::of(db, meeting)?;
        let row = &desk.meeting;
        let fast = desk.editable(call.words()).is_err();
        all.entry(it.number).or_default().push(NumberedThing {
            kind: it.kind,
            id: it.id,
            title: it.title,
            meeting,
            meeting_title: meeting::show::title(call.words(), desk.body, (row.number, row.year)),
            keeps: fast.then(|| call.words().say("exchange-number-keeps")),
        });
    }
    let told =
        |(number, things): (Number, Vec<_>)| NumberTwice { number: number.to_string(), things };
    Ok(all.into_iter().map(told).collect())
}

/// How many numbers more than one thing has.
pub(super) fn count(db: &Reader<'_>) -> CommandResult<u64> {
    let numbers: BTreeSet<Number> = numbered(db)?.into_iter().map(|it| it.number).collect();
    Ok(numbers.len() as u64)
}

fn numbered(db: &Reader<'_>) -> CommandResult<Vec<Numbered>> {
    let number = |series, year, serial| Number { series, year, serial };
    let positions = db.numbered_twice::<rows::JointPosition>()?.into_iter().map(|row| Numbered {
        number: number(Series::Position, row.year, row.number),
        kind: NumberedKind::Position,
        id: row.id,
        title: row.title,
        meeting: row.meeting,
    });
    let actions = db.numbered_twice::<rows::ActionItem>()?.into_iter().map(|row| Numbered {
        number: number(Series::Action, row.year, row.number),
        kind: NumberedKind::Action,
        id: row.id,
        title: row.text,
        meeting: row.meeting,
    });
    Ok(positions.chain(actions).collect())
}

/// Gives something that shares its number the next one, unless its record is out or settled.
pub(crate) fn again(call: &Call<'_>, request: NumberAgain) -> CommandResult<ConflictList> {
    call.change(Step::new("exchange-step-renumbered"), |db| {
        let reader = db.reader();
        let all = numbered(&reader)?;
        let stale = || Failure::stale("exchange-stale-conflict");
        let it = all.into_iter().find(|it| (it.kind, it.id) == (request.kind, request.id));
        let it = it.ok_or_else(stale)?;
        let meeting = it.meeting.ok_or_else(stale)?;
        Desk::of(&reader, meeting)?.editable(call.words())?;
        let new = numbering::next(call, db, it.number.series, it.number.year)?;
        let number = new.serial;
        match it.kind {
            NumberedKind::Position => {
                let row: rows::JointPosition = reader.get(it.id)?.ok_or_else(stale)?;
                db.put(&rows::JointPosition { number, ..row })?;
            }
            NumberedKind::Action => {
                let row: rows::ActionItem = reader.get(it.id)?.ok_or_else(stale)?;
                db.put(&rows::ActionItem { number, ..row })?;
            }
        }
        let title = Title::new("exchange-step-renumbered").with("before", it.number);
        db.title(title.with("number", new));
        db.about_meeting(meeting);
        Ok(())
    })?;
    call.touch(["exchange"]);
    conflict::list(call, Nothing {})
}
