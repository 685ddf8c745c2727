//! Everybody: seats of each organisation in both bodies, held for some years each, chairs by turns.

use std::ops::Range;

use chrono::NaiveDate;
use kansli_api::surroundings::Surroundings;
use kansli_store::{Reader, Store, Title, Writer, rows};
use uuid::Uuid;

use crate::chance::Chance;
use crate::{World, step, text};

/// Who there is, and when.
pub(crate) struct Everybody {
    pub(crate) strategic: Uuid,
    pub(crate) tactical: Uuid,
    /// The parties of the partnership.
    pub(crate) parties: Vec<Uuid>,
    pub(crate) seats: Vec<Seat>,
    chairs: Vec<Term>,
    secretaries: Vec<Term>,
}

/// A seat held for a time.
pub(crate) struct Seat {
    pub(crate) person: Uuid,
    pub(crate) side: String,
    pub(crate) kind: &'static str,
    body: Uuid,
    from: NaiveDate,
    to: NaiveDate,
}

struct Term {
    body: Option<Uuid>,
    person: Uuid,
    year: i32,
}

impl Everybody {
    /// Those with a seat in a body on a day.
    pub(crate) fn seated(&self, body: Uuid, on: NaiveDate) -> Vec<&Seat> {
        let seated = |it: &&Seat| it.body == body && it.from <= on && on <= it.to;
        self.seats.iter().filter(seated).collect()
    }

    pub(crate) fn chair(&self, body: Uuid, year: i32) -> Uuid {
        let term = self.chairs.iter().find(|it| it.body == Some(body) && it.year == year);
        term.unwrap().person
    }

    pub(crate) fn secretary(&self, year: i32) -> Uuid {
        self.secretaries.iter().find(|it| it.year == year).unwrap().person
    }
}

/// Settles everybody for the years.
pub(crate) fn settle(
    store: &mut Store,
    world: &World,
    chance: &mut Chance,
    years: Range<i32>,
) -> Everybody {
    let day = first_day(years.start);
    step(store, day, Title::new("step-founded").with("name", "Tjugofem år"), |db| {
        let mut maker = Maker { db, world, chance, people: 0 };
        let reader = db.reader();
        let mut all = begin(&reader)?;
        let mut organisations: Vec<rows::Organisation> = reader.all()?;
        organisations.retain(|it| matches!(it.side.as_str(), "sks" | "authorities"));
        for body in [all.strategic, all.tactical] {
            for organisation in &organisations {
                maker.seats(&mut all, body, organisation, years.clone())?;
            }
        }
        for year in years {
            maker.chairs(&mut all, year)?;
            maker.secretary(&mut all, year)?;
        }
        Ok(all)
    })
}

fn begin(reader: &Reader<'_>) -> kansli_store::Result<Everybody> {
    let bodies: Vec<rows::Body> = reader.all()?;
    let body = |key: &str| bodies.iter().find(|it| it.key == key).unwrap().id;
    let members: Vec<rows::Membership> = reader.by("kind", &"partnership_party".to_owned())?;
    Ok(Everybody {
        strategic: body("STRATEGIC"),
        tactical: body("TACTICAL"),
        parties: members.iter().filter_map(|it| it.organisation).collect(),
        seats: Vec::new(),
        chairs: Vec::new(),
        secretaries: Vec::new(),
    })
}

struct Maker<'a> {
    db: &'a Writer<'a>,
    world: &'a World,
    chance: &'a mut Chance,
    people: usize,
}

impl Maker<'_> {
    /// One organisation's seat in a body, from holder to holder, some with a substitute.
    fn seats(
        &mut self,
        all: &mut Everybody,
        body: Uuid,
        organisation: &rows::Organisation,
        years: Range<i32>,
    ) -> kansli_store::Result<()> {
        let mut year = years.start;
        while year < years.end {
            let to = (year + i32::try_from(self.chance.between(1, 4)).unwrap()).min(years.end - 1);
            let span = (first_day(year), last_day(to));
            self.seat(all, (body, organisation), "ordinary", span)?;
            if self.chance.percent(40) {
                // Substitutes come and go within the year.
                let span = (span.0 + chrono::Days::new(60), span.1 - chrono::Days::new(90));
                self.seat(all, (body, organisation), "substitute", span)?;
            }
            year = to + 1;
        }
        Ok(())
    }

    fn seat(
        &mut self,
        all: &mut Everybody,
        (body, organisation): (Uuid, &rows::Organisation),
        kind: &'static str,
        (from, to): (NaiveDate, NaiveDate),
    ) -> kansli_store::Result<()> {
        let person = self.person()?;
        self.db.put(&rows::Appointment {
            id: self.world.new_id(),
            person: Some(person),
            body: Some(body),
            organisation: Some(organisation.id),
            kind: kind.to_owned(),
            role: self.chance.of(&["avdelningschef", "direktör", "utvecklingschef", ""]).to_owned(),
            mandate: if self.chance.percent(95) { "confirmed" } else { "missing" }.to_owned(),
            mandate_on: Some(from),
            valid_from: Some(from),
            valid_to: Some(to),
            ..rows::Appointment::default()
        })?;
        let side = organisation.side.clone();
        all.seats.push(Seat { person, side, kind, body, from, to });
        Ok(())
    }

    /// The chairs of a year: the sides take turns, and the bodies have one each.
    fn chairs(&mut self, all: &mut Everybody, year: i32) -> kansli_store::Result<()> {
        for (turn, body) in [(0, all.strategic), (1, all.tactical)] {
            let side = if (year + turn) % 2 == 1 { "sks" } else { "authorities" };
            let seated = all.seated(body, first_day(year));
            let person = seated.iter().find(|it| it.side == side && it.kind == "ordinary");
            let person = person.unwrap().person;
            self.db.put(&rows::ChairTerm {
                id: self.world.new_id(),
                body: Some(body),
                side: side.to_owned(),
                organisation: None,
                person: Some(person),
                valid_from: Some(first_day(year)),
                valid_to: Some(last_day(year)),
                deviation_reason: String::new(),
            })?;
            all.chairs.push(Term { body: Some(body), person, year });
        }
        Ok(())
    }

    /// A secretary serves for four years.
    fn secretary(&mut self, all: &mut Everybody, year: i32) -> kansli_store::Result<()> {
        let last = all.secretaries.last().filter(|_| year % 4 != 0).map(|it| it.person);
        let person = last.map_or_else(|| self.person(), Ok)?;
        all.secretaries.push(Term { body: None, person, year });
        Ok(())
    }

    fn person(&mut self) -> kansli_store::Result<Uuid> {
        let (id, number) = (self.world.new_id(), self.people);
        self.people += 1;
        let name = text::name(number);
        self.db.put(&rows::Person {
            id,
            email: format!("person{number}@example.invalid"),
            phone: String::new(),
            title: String::new(),
            demo: false,
            forgotten_on: None,
        })?;
        self.db.put(&rows::PersonName {
            id: self.world.new_id(),
            person: Some(id),
            name,
            valid_from: None,
            valid_to: None,
        })?;
        Ok(id)
    }
}

fn first_day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap()
}

fn last_day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 12, 31).unwrap()
}
