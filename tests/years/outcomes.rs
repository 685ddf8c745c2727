//! What came of meetings: positions with what each party does of its own, and actions.

use chrono::Days;
use kansli_api::surroundings::Surroundings;
use kansli_store::{Writer, rows};
use uuid::Uuid;

use crate::chance::Chance;
use crate::meetings::Maker;
use crate::text;

/// The positions of a meeting, under items that are for position first.
pub(crate) fn positions(
    maker: &mut Maker<'_>,
    db: &Writer<'_>,
    chance: &mut Chance,
    meeting: &rows::Meeting,
) -> kansli_store::Result<()> {
    let mut items = maker.items.clone();
    items.sort_by_key(|(_, purpose)| *purpose != "position");
    for place in 0..maker.size.positions as usize {
        let id = maker.world.new_id();
        let outcome = match chance.below(100) {
            0..85 => "agreed",
            85..93 => "notAgreed",
            _ => "superseded",
        };
        let focus = u8::try_from(chance.between(1, 10)).unwrap();
        db.put(&rows::JointPosition {
            id,
            meeting: Some(meeting.id),
            item: Some(items[place % items.len()].0),
            year: meeting.year,
            number: number(maker, db, "GS", meeting.year)?,
            title: text::heading(chance),
            clauses: text::clauses(chance),
            outcome: outcome.to_owned(),
            dissent: if chance.percent(8) { text::said(chance, 1) } else { String::new() },
            focus_areas: if chance.percent(60) { vec![focus] } else { Vec::new() },
            knowledge_areas: vec!["support".to_owned()],
        })?;
        if outcome != "notAgreed" {
            parties(maker, db, chance, (meeting, id))?;
        }
    }
    Ok(())
}

/// What is unclear about roles after some of the meetings; most of the old ones are solved.
pub(crate) fn ambiguity(
    maker: &mut Maker<'_>,
    db: &Writer<'_>,
    chance: &mut Chance,
    meeting: &rows::Meeting,
) -> kansli_store::Result<()> {
    if !chance.percent(30) {
        return Ok(());
    }
    let is_solved = (maker.today - meeting.date).num_days() > 365 && chance.percent(90);
    db.put(&rows::RoleAmbiguity {
        id: maker.world.new_id(),
        title: text::heading(chance),
        description: text::said(chance, 2),
        parties: maker.everybody.parties.iter().take(2).map(ToString::to_string).collect(),
        raised_by: "Kontaktpunkterna".to_owned(),
        raised_on: Some(meeting.date),
        meeting: Some(meeting.id),
        proposal: text::said(chance, 1),
        answer: if is_solved { text::said(chance, 1) } else { String::new() },
        stage: if is_solved { "solved" } else { "open" }.to_owned(),
        stage_on: is_solved.then_some(meeting.date + Days::new(90)),
        ..rows::RoleAmbiguity::default()
    })
}

/// What some of the parties do of their own; after two years most have decided.
fn parties(
    maker: &Maker<'_>,
    db: &Writer<'_>,
    chance: &mut Chance,
    (meeting, position): (&rows::Meeting, Uuid),
) -> kansli_store::Result<()> {
    let settled = if (maker.today - meeting.date).num_days() > 730 { 97 } else { 50 };
    for &organisation in &maker.everybody.parties {
        if !chance.percent(35) {
            continue;
        }
        let decided = chance.percent(settled);
        let status = match (decided, chance.below(4)) {
            (true, 0) => "declined",
            (true, _) => "decided",
            (false, 0 | 1) => "notStarted",
            (false, _) => "inPreparation",
        };
        db.put(&rows::PartyFollowUp {
            id: maker.world.new_id(),
            position: Some(position),
            organisation: Some(organisation),
            status: status.to_owned(),
            case_number: if decided { format!("{}-1", meeting.year) } else { String::new() },
            decided_on: decided.then(|| meeting.date + Days::new(60)),
            stance: "endorses".to_owned(),
        })?;
    }
    Ok(())
}

/// The actions of a meeting; after a year nearly all are closed.
pub(crate) fn actions(
    maker: &mut Maker<'_>,
    db: &Writer<'_>,
    chance: &mut Chance,
    meeting: &rows::Meeting,
) -> kansli_store::Result<()> {
    let closed = if (maker.today - meeting.date).num_days() > 365 { 98 } else { 50 };
    let seated = maker.everybody.seated(meeting.body.unwrap(), meeting.date);
    let owners: Vec<Uuid> = seated.iter().map(|it| it.person).collect();
    for place in 0..maker.size.actions as usize {
        let is_closed = chance.percent(closed);
        let status = match (is_closed, chance.below(20)) {
            (true, 0) => "dropped",
            (true, _) => "done",
            (false, 0..10) => "inProgress",
            (false, _) => "open",
        };
        let due = meeting.date + Days::new(chance.between(14, 240) as u64);
        db.put(&rows::ActionItem {
            id: maker.world.new_id(),
            meeting: Some(meeting.id),
            item: Some(maker.items[place % maker.items.len()].0),
            position: None,
            year: meeting.year,
            number: number(maker, db, "Å", meeting.year)?,
            text: text::task(chance),
            owner: Some(owners[chance.below(owners.len())]),
            due: chance.percent(90).then_some(due),
            status: status.to_owned(),
            done_on: is_closed.then_some(due.min(maker.today)),
            comment: if status == "dropped" { text::said(chance, 1) } else { String::new() },
        })?;
    }
    Ok(())
}

/// The next number of a series in a year, given as the program gives them.
fn number(
    maker: &mut Maker<'_>,
    db: &Writer<'_>,
    series: &'static str,
    year: i32,
) -> kansli_store::Result<u32> {
    let new = maker.world.new_id();
    let (id, last) = maker.series.entry((series, year)).or_insert((new, 0));
    *last += 1;
    let row = rows::NumberSeries { id: *id, series: series.to_owned(), year, last: *last };
    db.put(&row)?;
    Ok(row.last)
}
