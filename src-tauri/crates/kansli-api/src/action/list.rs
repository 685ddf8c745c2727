//! The register of actions.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use kansli_domain::filter;
use kansli_domain::series::{Number, Series};
use kansli_store::{Reader, parts, rows};
use uuid::Uuid;

use super::show::{Sprung, view as show};
use super::{ActionList, ActionListOf, ActionRow};
use crate::app::Call;
use crate::desk::action;
use crate::error::CommandResult;
use crate::register::{self, Numbers, Place, Places, Register};
use crate::wire;

/// Lists actions: late first, then this month's, then later ones, each by day.
pub(crate) fn list(call: &Call<'_>, request: ActionListOf) -> CommandResult<ActionList> {
    call.read(|db| all(db, call, &request))
}

/// The list, within a read that is under way.
pub(crate) fn all(
    db: &Reader<'_>,
    call: &Call<'_>,
    request: &ActionListOf,
) -> CommandResult<ActionList> {
    let (words, today) = (call.words(), call.today());
    let asked = request.filter.as_deref();
    let mut register = Register::asked(words, asked, filter::Register::Actions)?;
    let places = Places::read(db)?;
    let heads: Vec<parts::ActionHead> = db.parts()?;
    let said = texts(db, register.asks_words())?;
    let (mut open, mut late, mut found) = (0, 0, Vec::new());
    for head in &heads {
        let Some(place) = places.of(head.meeting) else { continue };
        let action = action(&headed(head))?;
        let is_late = action.overdue(today).is_some();
        open += u32::from(action.is_open());
        late += u32::from(is_late);
        let owner = head.owner.map(|it| places.person(it, place));
        let text = || {
            let (number, name) = (action.number.to_string(), owner.as_ref().map(|it| &it.name));
            let name = name.map_or("", String::as_str);
            let (text, comment) = said.get(&head.id).map_or(("", ""), |(a, b)| (a, b));
            [&number, text, name, place.title(words), comment].join("\n")
        };
        let text = register.said(text);
        let standing = (wire::read(&head.status)?, is_late);
        if register.wants(&register::action(place, &action, standing, owner.as_deref(), || text)) {
            let due = action.task.due.unwrap_or(NaiveDate::MAX);
            found.push(((action.urgency(today), due, action.number), place, head.id));
        }
    }
    found.sort_by_key(|(order, ..)| *order);
    let count = wire::total(found.len());
    found.truncate(request.limit.map_or(usize::MAX, |limit| limit as usize));
    let found: Vec<(&Place, Uuid)> = found.into_iter().map(|(_, place, id)| (place, id)).collect();
    let actions = shown_all(db, call, &places, &found)?;
    Ok(ActionList { actions, found: count, open, late, filter: register.view(words) })
}

/// What actions say, if words are looked for.
fn texts(db: &Reader<'_>, wanted: bool) -> CommandResult<HashMap<Uuid, (String, String)>> {
    if !wanted {
        return Ok(HashMap::new());
    }
    let all = db.parts::<parts::ActionTexts>()?.into_iter();
    Ok(all.map(|row| (row.id, (row.text, row.comment))).collect())
}

/// An action as far as a list is ordered and narrowed by it: its words are read apart.
fn headed(head: &parts::ActionHead) -> rows::ActionItem {
    rows::ActionItem {
        id: head.id,
        meeting: head.meeting,
        item: head.item,
        position: None,
        year: head.year,
        number: head.number,
        text: String::new(),
        owner: head.owner,
        due: head.due,
        status: head.status.clone(),
        done_on: None,
        comment: String::new(),
    }
}

/// Actions as a list shows them, in their order.
fn shown_all(
    db: &Reader<'_>,
    call: &Call<'_>,
    places: &Places,
    found: &[(&Place, Uuid)],
) -> CommandResult<Vec<ActionRow>> {
    let rows = db.by_any::<rows::ActionItem>("id", found.iter().map(|(_, id)| *id))?;
    let rows: HashMap<Uuid, rows::ActionItem> = rows.into_iter().map(|it| (it.id, it)).collect();
    let positions = positions(db, rows.values().filter_map(|row| row.position))?;
    let numbers = Numbers::read(db, found.iter().map(|(place, _)| *place))?;
    let mut actions = Vec::with_capacity(found.len());
    for (place, row) in found.iter().filter_map(|(place, id)| Some((place, rows.get(id)?))) {
        let position = row.position.and_then(|it| positions.get(&it));
        let here = position.filter(|(meeting, _)| *meeting == row.meeting);
        let sprung = Sprung {
            meeting_title: place.title(call.words()).to_owned(),
            date: place.date,
            body: place.body_row,
            paragraph: numbers.number(place, row.item),
            position: here.map(|(_, number)| number.to_string()),
        };
        actions.push(show(&places.people, row, sprung, call.today())?);
    }
    Ok(actions)
}

/// The meetings and numbers of positions.
fn positions(
    db: &Reader<'_>,
    wanted: impl Iterator<Item = Uuid>,
) -> CommandResult<BTreeMap<Uuid, (Option<Uuid>, Number)>> {
    let wanted: BTreeSet<Uuid> = wanted.collect();
    let number = |it: &parts::PositionHead| Number {
        series: Series::Position,
        year: it.year,
        serial: it.number,
    };
    let found = db.by_any::<parts::PositionHead>("id", wanted)?.into_iter();
    Ok(found.map(|it| (it.id, (it.meeting, number(&it)))).collect())
}
