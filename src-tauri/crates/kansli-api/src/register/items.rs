//! The register of agenda items: where each was taken up, and what came of it.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use kansli_domain::filter::{self, Row};
use kansli_domain::series::{Number, Series};
use kansli_store::{Reader, parts, rows};
use uuid::Uuid;

use super::rows::{item, standing};
use super::{
    AgendaItemList, AgendaItemListOf, ItemRow, NumberRef, Numbers, Place, Places, Register,
};
use crate::app::Call;
use crate::desk::{purpose, purpose_name};
use crate::error::CommandResult;
use crate::meeting::show::body_name;
use crate::wire::{self, count};

/// Lists agenda items, the newest meeting first, each by its number.
pub(crate) fn list(call: &Call<'_>, request: AgendaItemListOf) -> CommandResult<AgendaItemList> {
    call.read(|db| all(db, call, &request))
}

/// The list, within a read that is under way.
pub(crate) fn all(
    db: &Reader<'_>,
    call: &Call<'_>,
    request: &AgendaItemListOf,
) -> CommandResult<AgendaItemList> {
    let (words, today) = (call.words(), call.today());
    let asked = request.filter.as_deref();
    let mut register = Register::asked(words, asked, filter::Register::Items)?;
    let places = Places::read(db)?;
    let came = Came::read(db, &places)?;
    let said = texts(db, register.asks_words())?;
    let heads = heads(db, &places)?;
    let mut found = Vec::new();
    for (place, row) in &heads {
        let of = (place.id, row.id);
        let far = standing(place, came.done.contains(&of), row.postponed_to.is_some(), today);
        let ended = (came.positions.contains_key(&of), came.actions.contains_key(&of));
        let name = || presenter(&places, place, row);
        let purpose = purpose_name(purpose(wire::read(&row.purpose)?));
        let text = register.said(|| {
            let said = said.get(&row.id).map_or("", String::as_str);
            [row.title.as_str(), place.title(words), &name(), said].join("\n")
        });
        let mut focus = row.focus_areas.clone();
        focus.sort_unstable();
        let seen = Row { focus, ..item(place, (far, purpose), ended, || text) };
        if register.wants(&seen) {
            found.push((place, row, far, purpose));
        }
    }
    let (total, wanted) = (wire::total(heads.len()), wire::total(found.len()));
    found.truncate(request.limit.map_or(usize::MAX, |limit| limit as usize));
    let numbers = Numbers::of(heads.iter().map(|(_, row)| (row.id, row.meeting, row.sub)));
    let mut items = Vec::with_capacity(found.len());
    for (place, row, standing, purpose) in found {
        let of = (place.id, row.id);
        items.push(ItemRow {
            id: row.id,
            meeting: place.id,
            meeting_title: place.title(words).to_owned(),
            body: body_name(place.body)?,
            date: place.date,
            paragraph: numbers.number(place, Some(row.id)),
            title: row.title.clone(),
            purpose,
            presenter: presenter(&places, place, row),
            standing,
            positions: told(&came.positions, of),
            actions: told(&came.actions, of),
            papers: count(came.papers.get(&of).copied().unwrap_or_default()),
        });
    }
    Ok(AgendaItemList { items, found: wanted, total, filter: register.view(words) })
}

/// The items of meetings that were not called off, the newest meeting first.
fn heads<'a>(
    db: &Reader<'_>,
    places: &'a Places,
) -> CommandResult<Vec<(&'a Place, parts::ItemHead)>> {
    let all = db.parts::<parts::ItemHead>()?.into_iter();
    let placed = all.filter_map(|row| Some((places.of(row.meeting)?, row)));
    let mut heads: Vec<_> = placed.filter(|(place, _)| place.status != "cancelled").collect();
    heads.sort_by_key(|(it, row)| (Reverse((it.date, it.starts, it.id)), row.rank, row.id));
    Ok(heads)
}

/// What items say at length, if words are looked for.
fn texts(db: &Reader<'_>, wanted: bool) -> CommandResult<HashMap<Uuid, String>> {
    if !wanted {
        return Ok(HashMap::new());
    }
    let all = db.parts::<parts::ItemTexts>()?.into_iter();
    Ok(all.map(|row| (row.id, format!("{}\n{}", row.proposal, row.background))).collect())
}

/// Who presents an item, as called on the day.
fn presenter(places: &Places, place: &Place, row: &parts::ItemHead) -> String {
    let named = row.presenter.map(|it| places.person(it, place).name.clone());
    named.unwrap_or_else(|| row.presenter_text.clone())
}

/// A meeting and one of its items.
type Of = (Uuid, Uuid);

/// What came of the items of all meetings.
struct Came {
    /// Those whose paragraph was dealt with, in minutes that are not approved.
    done: HashSet<Of>,
    positions: HashMap<Of, Vec<(Number, Uuid)>>,
    actions: HashMap<Of, Vec<(Number, Uuid)>>,
    papers: HashMap<Of, usize>,
}

impl Came {
    fn read(db: &Reader<'_>, places: &Places) -> CommandResult<Self> {
        let (mut done, mut papers) = (HashSet::new(), HashMap::new());
        // Where the minutes are approved, everything was dealt with.
        for place in places.all().filter(|place| !place.approved) {
            let Some(record) = place.record else { continue };
            let texts: Vec<rows::MinutesText> = db.by("minutes", &Some(record))?;
            let items = texts.iter().filter(|it| it.done_at.is_some()).filter_map(|it| it.item);
            done.extend(items.map(|item| (place.id, item)));
        }
        for it in db.parts::<parts::PaperPlace>()? {
            if let Some(of) = it.meeting.zip(it.item) {
                *papers.entry(of).or_default() += 1;
            }
        }
        let (mut positions, mut actions) = (HashMap::new(), HashMap::new());
        for it in db.parts::<parts::PositionHead>()? {
            let number = Number { series: Series::Position, year: it.year, serial: it.number };
            note(&mut positions, it.meeting.zip(it.item), (number, it.id));
        }
        for it in db.parts::<parts::ActionHead>()? {
            let number = Number { series: Series::Action, year: it.year, serial: it.number };
            note(&mut actions, it.meeting.zip(it.item), (number, it.id));
        }
        Ok(Self { done, positions, actions, papers })
    }
}

fn note(map: &mut HashMap<Of, Vec<(Number, Uuid)>>, of: Option<Of>, number: (Number, Uuid)) {
    if let Some(of) = of {
        map.entry(of).or_default().push(number);
    }
}

/// The numbers that belong to an item, in order.
fn told(map: &HashMap<Of, Vec<(Number, Uuid)>>, of: Of) -> Vec<NumberRef> {
    let mut found = map.get(&of).cloned().unwrap_or_default();
    found.sort_by_key(|(number, id)| (number.year, number.serial, *id));
    found.into_iter().map(|(number, id)| NumberRef { id, number: number.to_string() }).collect()
}
