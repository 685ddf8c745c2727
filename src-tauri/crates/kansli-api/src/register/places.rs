//! Where the rows of a register stand: every meeting, read at once, and the numbers of the items of those shown.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use chrono::{NaiveDate, NaiveTime};
use kansli_domain::agenda::numbers;
use kansli_domain::body::BodyKey;
use kansli_store::{Reader, parts};
use uuid::Uuid;

use crate::desk::newest_records;
use crate::error::CommandResult;
use crate::meeting::show::title;
use crate::minutes::MinutesStatus;
use crate::people::People;
use crate::shape::{ItemNumber, OrganisationRef, PersonRef};
use crate::wire;
use crate::words::Words;

/// Every meeting as the registers see it.
pub(crate) struct Places {
    /// Who people are.
    pub(crate) people: Rc<People>,
    meetings: HashMap<Uuid, Place>,
    /// Those asked for, as called on a day in a body: the same few, again and again.
    persons: RefCell<HashMap<Called, Rc<PersonRef>>>,
}

/// A person on a day, in a body.
type Called = (Uuid, NaiveDate, Option<Uuid>);

/// The numbers (§) of items, by item.
pub(crate) struct Numbers(HashMap<Uuid, (Uuid, ItemNumber)>);

/// A meeting, as far as what came of it goes by it.
pub(crate) struct Place {
    /// The meeting.
    pub(crate) id: Uuid,
    /// Its title, once somebody asked for it.
    title: OnceCell<String>,
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

impl Place {
    /// Its title.
    pub(crate) fn title(&self, words: &Words) -> &str {
        self.title.get_or_init(|| title(words, self.body, (self.number, self.year)))
    }
}

impl Places {
    /// Reads every meeting.
    pub(crate) fn read(db: &Reader<'_>) -> CommandResult<Self> {
        let people = Rc::new(People::read(db)?);
        let records = newest_records(db)?;
        let approved = wire::word(MinutesStatus::Approved);
        let mut meetings = HashMap::new();
        for row in db.parts::<parts::MeetingHead>()? {
            let Some(body) = people.body(row.body) else { continue };
            let record = records.get(&row.id);
            let place = Place {
                id: row.id,
                title: OnceCell::new(),
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
        Ok(Self { people, meetings, persons: RefCell::default() })
    }

    /// Every meeting, in no order.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Place> {
        self.meetings.values()
    }

    /// The meeting that a row is of; none for one that was taken away.
    pub(crate) fn of(&self, meeting: Option<Uuid>) -> Option<&Place> {
        self.meetings.get(&meeting?)
    }

    /// A person as called on a meeting's day.
    pub(crate) fn person(&self, id: Uuid, place: &Place) -> Rc<PersonRef> {
        let mut persons = self.persons.borrow_mut();
        let key = (id, place.date, place.body_row);
        let called = || Rc::new(self.people.person(id, place.date, place.body_row));
        Rc::clone(persons.entry(key).or_insert_with(called))
    }

    /// The parties on a meeting's day.
    pub(crate) fn parties(&self, place: &Place) -> Vec<OrganisationRef> {
        self.people.parties(place.date)
    }
}

impl Numbers {
    /// Numbers the items of these meetings.
    pub(crate) fn read<'a>(
        db: &Reader<'_>,
        places: impl Iterator<Item = &'a Place>,
    ) -> CommandResult<Self> {
        let mut meetings: Vec<Uuid> = places.map(|place| place.id).collect();
        meetings.sort_unstable();
        meetings.dedup();
        let mut items = db.by_any::<parts::ItemPlace>("meeting", meetings)?;
        items.sort_by_key(|item| (item.meeting, item.rank, item.id));
        Ok(Self::of(items.iter().map(|item| (item.id, item.meeting, item.sub))))
    }

    /// Numbers items, told in the order of their agendas: the item, its meeting, whether it is a sub-item.
    pub(crate) fn of(items: impl Iterator<Item = (Uuid, Option<Uuid>, bool)>) -> Self {
        let items: Vec<_> = items.collect();
        let mut found = HashMap::with_capacity(items.len());
        for agenda in items.chunk_by(|(_, a, _), (_, b, _)| a == b) {
            for ((item, meeting, _), number) in
                agenda.iter().zip(numbers(agenda.iter().map(|(.., sub)| *sub)))
            {
                if let Some(meeting) = meeting {
                    found.insert(*item, (*meeting, ItemNumber(number)));
                }
            }
        }
        Self(found)
    }

    /// The number (§) of an item of a meeting; that of no item for one that is gone.
    pub(crate) fn number(&self, place: &Place, item: Option<Uuid>) -> ItemNumber {
        let known = item.and_then(|item| self.0.get(&item));
        let here = known.filter(|(meeting, _)| *meeting == place.id);
        here.map_or_else(|| ItemNumber(Default::default()), |(_, number)| *number)
    }
}
