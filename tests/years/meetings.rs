//! Meetings of the years: when they are, who came, what was written.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use kansli_api::surroundings::Surroundings;
use kansli_store::{Store, Title, Writer, rows};
use uuid::Uuid;

use crate::chance::Chance;
use crate::people::Everybody;
use crate::{Size, World, items, moment, outcomes, papers, step, text};

/// A meeting that was made.
#[derive(Debug, Clone)]
pub(crate) struct Meeting {
    pub(crate) date: NaiveDate,
    /// Its record, if it was held.
    pub(crate) record: Option<Uuid>,
    /// Those who are to approve it, the chair first.
    pub(crate) approvers: Vec<Uuid>,
}

/// Makes meetings, and remembers the numbers given.
pub(crate) struct Maker<'a> {
    pub(crate) world: &'a World,
    pub(crate) everybody: &'a Everybody,
    pub(crate) size: &'a Size,
    pub(crate) today: NaiveDate,
    /// The last number of each series in each year, with its row.
    pub(crate) series: BTreeMap<(&'static str, i32), (Uuid, u32)>,
    /// Items of the meeting at hand: id and purpose.
    pub(crate) items: Vec<(Uuid, &'static str)>,
}

impl<'a> Maker<'a> {
    pub(crate) fn new(
        world: &'a World,
        everybody: &'a Everybody,
        size: &'a Size,
        today: NaiveDate,
    ) -> Self {
        let (series, items) = (BTreeMap::new(), Vec::new());
        Self { world, everybody, size, today, series, items }
    }

    /// The meetings of a year, by date.
    pub(crate) fn year(
        &mut self,
        store: &mut Store,
        chance: &mut Chance,
        year: i32,
    ) -> Vec<Meeting> {
        let mut numbers = [0, 0];
        let mut made = Vec::new();
        for place in 0..self.size.meetings {
            // Every fourth is the strategic group's.
            let body = usize::from(place % 4 != 3);
            numbers[body] += 1;
            let date = day(year, place, self.size.meetings);
            let name = ["Strategiska styrgruppen", "Taktiska samordningsgruppen"][body];
            let title = Title::new("plan-step-place").with("body", name).with("date", date);
            let row = self.row(chance, body == 0, numbers[body], date);
            made.push(step(store, date, title, |db| self.meeting(db, chance, row)));
        }
        made
    }

    fn row(
        &self,
        chance: &mut Chance,
        strategic: bool,
        number: u32,
        date: NaiveDate,
    ) -> rows::Meeting {
        let body = if strategic { self.everybody.strategic } else { self.everybody.tactical };
        let held = date < self.today;
        let called = date < self.today + Days::new(30);
        let cancelled = held && chance.percent(2);
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let start = if strategic { 9 } else { 13 };
        rows::Meeting {
            id: self.world.new_id(),
            body: Some(body),
            year: date.year(),
            number,
            date,
            starts: hour(start),
            ends: hour(start + 3),
            place: chance.of(&["Stockholm, Hornsgatan 20", "Göteborg", "Umeå", "Lund"]).to_owned(),
            link: "https://video.example.invalid/rum".to_owned(),
            mode: chance.of(&["hybrid", "digital", "physical"]).to_owned(),
            is_formal: strategic,
            status: match (held, called, cancelled) {
                (_, _, true) => "cancelled",
                (true, ..) => "held",
                (false, true, _) => "called",
                (false, false, _) => "planned",
            }
            .to_owned(),
            pinned: held,
            agenda_state: if called { "sent" } else { "draft" }.to_owned(),
            case_number: format!("DNR {}-{number:03}", date.year()),
            secretary: Some(self.everybody.secretary(date.year())),
            reply_by: Some(date - Days::new(7)),
            cancel_reason: if cancelled { "För få anmälda." } else { "" }.to_owned(),
            called_at: called.then(|| moment(date - Days::new(21), 9)),
            held_at: (held && !cancelled).then(|| moment(date, 16)),
            revision: 0,
            template_version: called.then_some(0),
        }
    }

    fn meeting(
        &mut self,
        db: &Writer<'_>,
        chance: &mut Chance,
        row: rows::Meeting,
    ) -> kansli_store::Result<Meeting> {
        db.put(&row)?;
        self.items = items::agenda(self, db, chance, &row)?;
        papers::add(self, db, chance, &row)?;
        let mut made = Meeting { date: row.date, record: None, approvers: Vec::new() };
        if row.status == "held" {
            made.approvers = self.attend(db, chance, &row)?;
            made.record = Some(self.record(db, chance, &row)?);
            outcomes::positions(self, db, chance, &row)?;
            outcomes::ambiguity(self, db, chance, &row)?;
            outcomes::actions(self, db, chance, &row)?;
        }
        if row.called_at.is_some() {
            self.sent(db, &row)?;
        }
        Ok(made)
    }

    /// Who came; those who are to approve: the chair, and one of the other side.
    fn attend(
        &self,
        db: &Writer<'_>,
        chance: &mut Chance,
        row: &rows::Meeting,
    ) -> kansli_store::Result<Vec<Uuid>> {
        let chair = self.everybody.chair(row.body.unwrap(), row.year);
        let seated = self.everybody.seated(row.body.unwrap(), row.date);
        let side = seated.iter().find(|it| it.person == chair).map(|it| it.side.clone());
        let mut approvers = vec![chair];
        for seat in seated.iter().filter(|it| it.kind == "ordinary") {
            let is_chair = seat.person == chair;
            let other = approvers.len() == 1 && Some(&seat.side) != side.as_ref();
            approvers.extend(other.then_some(seat.person));
            let status = match chance.below(10) {
                0 if !is_chair && !other => "absent",
                1..5 => "remote",
                _ => "onSite",
            };
            db.put(&rows::Attendance {
                id: self.world.new_id(),
                meeting: Some(row.id),
                person: Some(seat.person),
                status: status.to_owned(),
                left_at: chance.percent(5).then_some(row.ends - chrono::TimeDelta::minutes(30)),
                ..rows::Attendance::default()
            })?;
        }
        Ok(approvers)
    }

    /// The record, as a draft with everything written.
    fn record(
        &self,
        db: &Writer<'_>,
        chance: &mut Chance,
        row: &rows::Meeting,
    ) -> kansli_store::Result<Uuid> {
        let id = self.world.new_id();
        db.put(&rows::Minutes {
            id,
            meeting: Some(row.id),
            kind: if row.is_formal { "protocol" } else { "notes" }.to_owned(),
            status: "draft".to_owned(),
            revision: 1,
            due: None,
            sent_on: None,
            approved_on: None,
            corrects: None,
            correction_reason: String::new(),
            content_hash: String::new(),
            begun_at: None,
        })?;
        for &(item, _) in &self.items {
            db.put(&rows::MinutesText {
                id: self.world.new_id(),
                minutes: Some(id),
                item: Some(item),
                text: text::minutes(chance),
                done_at: Some(moment(row.date, 15)),
            })?;
        }
        Ok(id)
    }

    /// The notice that went out.
    fn sent(&self, db: &Writer<'_>, row: &rows::Meeting) -> kansli_store::Result<()> {
        let seated = self.everybody.seated(row.body.unwrap(), row.date).len();
        let address = |number: usize| format!("person{number}@example.invalid");
        db.put(&rows::Dispatch {
            id: self.world.new_id(),
            meeting: Some(row.id),
            what: "notice".to_owned(),
            method: "mail".to_owned(),
            purpose: "information".to_owned(),
            recipients: (0..seated).map(address).collect(),
            file_name: format!("Kallelse {}.pdf", row.date),
            at: row.called_at.unwrap(),
            ..rows::Dispatch::default()
        })
    }
}

/// The days of a year's meetings, spread from the middle of January to the middle of December.
fn day(year: i32, place: u32, count: u32) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(year, 1, 14).unwrap();
    let day = first + Days::new(u64::from(place * 335 / count.max(1)));
    match day.weekday() {
        Weekday::Sat => day + Days::new(3),
        Weekday::Sun => day + Days::new(2),
        _ => day,
    }
}
