//! The yearly reports: from the year's own data, and from what people have written in their registers.

mod told;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::NaiveDate;
use kansli_documents::direction::{DirectionAgreed, DirectionFacts, DirectionSections};
use kansli_documents::meeting::Side;
use kansli_documents::positions::PositionStatus;
use kansli_documents::report::{ActionCount, Attendance, FocusArea, ReportFacts, ReportKind};
use kansli_documents::{Document, Head, Status};
use kansli_domain::body::BodyKey;
use kansli_domain::filter::Key;
use kansli_domain::settings::Number;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use self::told::Told;
use super::basis::Basis;
use super::{lists, mandates, year};
use crate::app::Call;
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::people::People;
use crate::wire::total;
use crate::year_plan::was_agreed;

/// The focus areas of the governing document.
const FOCUS_AREAS: std::ops::RangeInclusive<u8> = 1..=10;

/// The report of a year, as far as its data goes.
pub(super) fn of(
    call: &Call<'_>,
    db: &Reader<'_>,
    basis: &Basis,
    kind: ReportKind,
    of_year: i32,
) -> CommandResult<Document> {
    let not_told = || Failure::fault("a register is the document asked for");
    let Document::Positions(mut positions) = lists::positions(db, basis, of_year, None, None)?
    else {
        return Err(not_told());
    };
    // What no meeting has taken up came to nothing yet.
    positions.entries.retain(|it| it.status != PositionStatus::Proposed);
    let filter = format!("{}:{of_year}", Key::Year.name(basis.tongue()));
    let Document::Ambiguities(ambiguities) = lists::ambiguities(call, db, basis, Some(filter))?
    else {
        return Err(not_told());
    };
    let last = NaiveDate::from_ymd_opt(of_year, 12, 31).unwrap_or(basis.today);
    let people = Rc::new(People::read(db)?);
    let held = |key: BodyKey, is_formal: bool| -> CommandResult<u32> {
        let mut all: Vec<rows::Meeting> = db.by("year", &of_year)?;
        let body = people.body_row(key);
        all.retain(|it| it.body == body && it.status == "held" && (it.is_formal || !is_formal));
        Ok(total(all.len()))
    };
    let mut year = year::facts(db, basis, of_year)?;
    year.rules.extend(year::rules_on_work(db, basis, of_year)?);
    let on = last.min(basis.today);
    let mut facts = ReportFacts {
        kind,
        head: basis.list_head(of_year),
        formal_wanted: crate::settings::current(db)?.number(Number::FormalPerYear),
        formal_held: held(BodyKey::Strategic, true)?,
        tactical_held: held(BodyKey::Tactical, false)?,
        focus_areas: focus(db, of_year)?,
        positions: positions.entries,
        actions: actions(db, of_year, on)?,
        bodies: mandates::bodies(db, basis, on)?,
        ambiguities: ambiguities.entries,
        attendance: attendance(db, &people, of_year)?,
        year,
        ..ReportFacts::default()
    };
    Told::read(db, (basis, &people), (of_year, on))?.tell(&mut facts);
    Ok(Document::Report(Box::new(facts)))
}

/// A direction document as its entry has it; without one the frame, with the authorities that have a seat today.
pub(super) fn direction_document(
    db: &Reader<'_>,
    basis: &Basis,
    year: i32,
    entry: Option<Uuid>,
) -> CommandResult<Document> {
    let bodies = mandates::bodies(db, basis, basis.today)?;
    let people = bodies.into_iter().flat_map(|body| body.seats).map(|seat| seat.person);
    let authorities = people.filter(|it| it.side == Some(Side::Authorities));
    let names: BTreeSet<String> = authorities.filter_map(|it| it.organisation).collect();
    let head = Head { status: Some(Status::Draft), ..basis.list_head(year) };
    let frame = DirectionFacts {
        head,
        authorities: names.into_iter().collect(),
        ..DirectionFacts::default()
    };
    Ok(Document::Direction(match entry {
        Some(id) => written_direction(db, basis, id, frame)?,
        None => frame,
    }))
}

/// What the register of direction documents says of one.
fn written_direction(
    db: &Reader<'_>,
    basis: &Basis,
    id: Uuid,
    frame: DirectionFacts,
) -> CommandResult<DirectionFacts> {
    let row: Option<rows::DirectionDocument> = db.get(id)?;
    let row = row.ok_or_else(|| Failure::not_found("entry"))?;
    let people = People::read(db)?;
    let group: Option<rows::SystemGroup> =
        row.collaboration_group.map(|id| db.get(id)).transpose()?.flatten();
    let called = |id: &String| Some(people.organisation(id.parse().ok()?, basis.today)?.name);
    let is_agreed = row.status == "agreed";
    let said = |text: &String| Some(text.clone()).filter(|it| !it.trim().is_empty());
    Ok(DirectionFacts {
        // One without a group yet is told by its own name.
        group: group.map(|it| it.title).or_else(|| said(&row.title)),
        version: said(&row.version),
        valid_from: row.valid_from,
        review_by: row.review_by,
        authors: row.authors.iter().filter_map(called).collect(),
        agreed: agreed(db, basis, &people, row.position)?.filter(|_| is_agreed),
        sections: DirectionSections {
            purpose: said(&row.purpose),
            coverage: said(&row.coverage),
            roles: said(&row.roles),
            working: said(&row.working),
            planned: said(&row.planned),
            avoids: said(&row.avoids),
            follow_up: said(&row.follow_up),
        },
        head: Head { status: Some(Status::Draft).filter(|_| !is_agreed), ..frame.head },
        ..frame
    })
}

/// The position in which something was agreed on, with its body and day.
fn agreed(
    db: &Reader<'_>,
    basis: &Basis,
    people: &People,
    position: Option<Uuid>,
) -> CommandResult<Option<DirectionAgreed>> {
    let position: Option<rows::JointPosition> =
        position.map(|id| db.get(id)).transpose()?.flatten();
    let Some(position) = position.filter(|it| was_agreed(&it.outcome)) else { return Ok(None) };
    let meeting: Option<rows::Meeting> =
        position.meeting.map(|id| db.get(id)).transpose()?.flatten();
    let Some(meeting) = meeting else { return Ok(None) };
    let number = kansli_domain::series::Number {
        series: kansli_domain::series::Series::Position,
        year: position.year,
        serial: position.number,
    };
    let body = people.body(meeting.body).map(|it| basis.words.body(it)).unwrap_or_default();
    Ok(Some(DirectionAgreed { body, on: meeting.date, position: number.to_string() }))
}

/// The year's actions, counted as they stood on a day: what was done later was not done then.
fn actions(db: &Reader<'_>, of_year: i32, on: NaiveDate) -> CommandResult<ActionCount> {
    let mut all: Vec<rows::ActionItem> = db.by("year", &of_year)?;
    all.retain(|it| it.status != "dropped");
    let is_done = |it: &&rows::ActionItem| {
        it.status == "done" && it.done_on.is_none_or(|done_on| done_on <= on)
    };
    let is_late = |it: &&rows::ActionItem| !is_done(it) && it.due.is_some_and(|due| due < on);
    all.sort_by_key(|it| it.number);
    let numbers = |of: &dyn Fn(&&rows::ActionItem) -> bool| -> CommandResult<Vec<String>> {
        let told = all.iter().filter(of);
        told.map(|it| Ok(crate::desk::action(it)?.number.to_string())).collect()
    };
    let done_numbers = numbers(&is_done)?;
    let late_numbers = numbers(&is_late)?;
    Ok(ActionCount {
        all: total(all.len()),
        done: total(done_numbers.len()),
        late: total(late_numbers.len()),
        other_numbers: numbers(&|it| !is_done(it) && !is_late(it))?,
        done_numbers,
        late_numbers,
    })
}

/// How often the members of each organisation were at the year's meetings that were held.
fn attendance(
    db: &Reader<'_>,
    people: &Rc<People>,
    of_year: i32,
) -> CommandResult<Vec<Attendance>> {
    let ours = told::OURS.map(|body| people.body_row(body));
    let mut meetings: Vec<rows::Meeting> = db.by("year", &of_year)?;
    meetings.retain(|it| it.status == "held" && ours.contains(&it.body));
    let mut found: BTreeMap<String, Attendance> = BTreeMap::new();
    for desk in Desk::among_all(db, people, meetings)? {
        for it in desk.attendance.people.iter().filter(|it| it.counts()) {
            let organisation =
                it.organisation.and_then(|id| people.organisation(id.uuid(), desk.date()));
            let Some(organisation) = organisation else { continue };
            let line = found.entry(organisation.short.clone()).or_default();
            line.organisation = organisation.short;
            line.called += 1;
            line.present += u32::from(it.is_known_present());
        }
    }
    Ok(found.into_values().collect())
}

/// What was done in each focus area: items of the year's meetings, and positions.
fn focus(db: &Reader<'_>, of_year: i32) -> CommandResult<Vec<FocusArea>> {
    let mut areas: BTreeMap<u8, FocusArea> =
        FOCUS_AREAS.map(|number| (number, FocusArea { number, ..FocusArea::default() })).collect();
    let meetings: Vec<rows::Meeting> = db.by("year", &of_year)?;
    for meeting in meetings.iter().filter(|it| it.status != "cancelled") {
        let items: Vec<rows::AgendaItem> = db.by("meeting", &Some(meeting.id))?;
        for number in items.iter().flat_map(|it| &it.focus_areas) {
            if let Some(area) = areas.get_mut(number) {
                area.items += 1;
            }
        }
    }
    let mut positions: Vec<rows::JointPosition> = db.by("year", &of_year)?;
    positions.sort_by_key(|it| it.number);
    for position in positions.iter().filter(|it| was_agreed(&it.outcome)) {
        for number in &position.focus_areas {
            if let Some(area) = areas.get_mut(number) {
                area.positions.push(format!("GS {}:{:02}", position.year, position.number));
            }
        }
    }
    Ok(areas.into_values().collect())
}
