//! Where the rows of a register stand: every meeting, and the number of every item, read at once.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use chrono::{NaiveDate, NaiveTime};
use kansli_domain::agenda::numbers;
use kansli_domain::body::BodyKey;
use kansli_store::{Reader, parts, rows};
use uuid::Uuid;

use crate::error::CommandResult;
use crate::meeting::show::title;
use crate::minutes::MinutesStatus;
use crate::people::People;
use crate::shape::{ItemNumber, OrganisationRef};
use crate::wire;
use crate::words::Words;

/// Every meeting as the registers see it.
pub(crate) struct Places {
    /// Who people are.
    pub(crate) people: Rc<People>,
    meetings: BTreeMap<Uuid, Place>,
    numbers: HashMap<Uuid, (Uuid, ItemNumber)>,
}

/// A meeting, as far as what came of it goes by it.
pub(crate) struct Place {
    /// The meeting.
    pub(crate) id: Uuid,
    /// Its title.
    pub(crate) title: String,
    /// Its body.
    pub(crate) body: BodyKey,
    /// The body's row.
    pub(crate) body_row: Option<Uuid>,
    /// Its day.
    pub(crate) date: NaiveDate,
    /// When it starts.
    pub(crate) starts: NaiveTime,
    /// Its year.
    pub(crate) year: i32,
    /// Its number in the year.
    pub(crate) number: u32,
    /// Its status, as it is kept.
    pub(crate) status: String,
    /// Its newest record.
    pub(crate) record: Option<Uuid>,
    /// Whether that is approved.
    pub(crate) approved: bool,
}

impl Places {
    /// Reads every meeting, and numbers every item.
    pub(crate) fn read(db: &Reader<'_>, words: &Words) -> CommandResult<Self> {
        let people = Rc::new(People::read(db)?);
        let mut records: BTreeMap<Uuid, rows::Minutes> = BTreeMap::new();
        for row in db.all::<rows::Minutes>()? {
            let Some(meeting) = row.meeting else { continue };
            // The last of the newest revision, as a meeting's own desk has it.
            if records.get(&meeting).is_none_or(|known| known.revision <= row.revision) {
                records.insert(meeting, row);
            }
        }
        let approved = wire::word(MinutesStatus::Approved);
        let mut meetings = BTreeMap::new();
        for row in db.all::<rows::Meeting>()? {
            let Some(body) = people.body(row.body) else { continue };
            let record = records.get(&row.id);
            let place = Place {
                id: row.id,
                title: title(words, body, &row),
                body,
                body_row: row.body,
                date: row.date,
                starts: row.starts,
                year: row.year,
                number: row.number,
                record: record.map(|record| record.id),
                approved: record.is_some_and(|record| record.status == approved),
                status: row.status,
            };
            meetings.insert(row.id, place);
        }
        Ok(Self { people, meetings, numbers: number_items(db)? })
    }

    /// Every meeting, by its key.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Place> {
        self.meetings.values()
    }

    /// The meeting that a row is of; none for one that was taken away.
    pub(crate) fn of(&self, meeting: Option<Uuid>) -> Option<&Place> {
        self.meetings.get(&meeting?)
    }

    /// The number (§) of an item of a meeting; that of no item for one that is gone.
    pub(crate) fn number(&self, place: &Place, item: Option<Uuid>) -> ItemNumber {
        let known = item.and_then(|item| self.numbers.get(&item));
        let here = known.filter(|(meeting, _)| *meeting == place.id);
        here.map_or_else(|| ItemNumber(Default::default()), |(_, number)| *number)
    }

    /// The parties on a meeting's day.
    pub(crate) fn parties(&self, place: &Place) -> Vec<OrganisationRef> {
        self.people.parties(place.date)
    }
}

fn number_items(db: &Reader<'_>) -> CommandResult<HashMap<Uuid, (Uuid, ItemNumber)>> {
    let mut items = db.parts::<parts::ItemPlace>()?;
    items.sort_by_key(|item| (item.meeting, item.rank, item.id));
    let mut found = HashMap::with_capacity(items.len());
    for agenda in items.chunk_by(|a, b| a.meeting == b.meeting) {
        for (item, number) in agenda.iter().zip(numbers(agenda.iter().map(|item| item.sub))) {
            if let Some(meeting) = item.meeting {
                found.insert(item.id, (meeting, ItemNumber(number)));
            }
        }
    }
    Ok(found)
}
