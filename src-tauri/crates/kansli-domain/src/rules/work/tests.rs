use chrono::NaiveTime;
use uuid::Uuid;

use super::*;
use crate::agenda::approval::Standing;
use crate::agenda::template::TemplateKey;
use crate::agenda::{Agenda, AgendaItem, Purpose};
use crate::attendance::{Attendance, Attendee, Capacity, Status};
use crate::directory::{Appointment, Membership, Organisation, Person, Span, Union};
use crate::id::{AgendaItemId, JointPositionId, MinutesId, OrganisationId, PersonId};
use crate::meeting::{Details, Meeting, Mode};
use crate::minutes::{Kind, Minutes};
use crate::party::Side;
use crate::registers::Registers;
use crate::series::{Number, Series};
use crate::slot::Slot;

mod agendas;
mod people;
mod record;
mod registers;
mod seats;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn person(number: u128) -> PersonId {
    PersonId::from_uuid(Uuid::from_u128(number))
}

fn organisation(number: u128) -> OrganisationId {
    OrganisationId::from_uuid(Uuid::from_u128(number))
}

fn time(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}

/// The stretch of days between two; `..` for open ends.
fn span(from: &str, to: &str) -> Span {
    let at = |text: &str, open| if text == ".." { open } else { day(text) };
    Span { from: at(from, Date::MIN), to: at(to, Date::MAX) }
}

/// A meeting, with all that belongs to it.
struct One {
    meeting: Meeting,
    agenda: Agenda,
    attendance: Attendance,
    minutes: Option<Minutes>,
    secretary: Option<PersonId>,
    mandates_missing: usize,
    positions: Vec<JointPosition>,
    case_number: &'static str,
    with_papers: BTreeSet<AgendaItemId>,
    archived: Option<Date>,
}

/// A planned meeting of 2027, without anything.
fn meeting(body: BodyKey, date: &str) -> One {
    let id = MeetingId::from_uuid(Uuid::from_u128(900));
    let details = Details {
        title: String::new(),
        formal: true,
        mode: Mode::Digital,
        place: String::new(),
        link: String::new(),
    };
    let slot = Slot::new(day(date), time(13), time(15)).unwrap();
    One {
        meeting: Meeting::place(id, body, slot, details).unwrap(),
        agenda: Agenda::empty(id),
        attendance: Attendance::empty(id),
        minutes: None,
        secretary: None,
        mandates_missing: 0,
        positions: Vec::new(),
        case_number: "",
        with_papers: BTreeSet::new(),
        archived: None,
    }
}

fn strategic(date: &str) -> One {
    meeting(BodyKey::Strategic, date)
}

impl One {
    fn held(mut self) -> Self {
        self.meeting.stage = Stage::Held;
        self
    }

    /// With an item, by its place in the template.
    fn item(mut self, key: Option<TemplateKey>, title: &str, purpose: Purpose) -> Self {
        let id = AgendaItemId::from_uuid(Uuid::from_u128(1 + self.agenda.items.len() as u128));
        self.agenda.items.push(AgendaItem {
            template: key,
            purpose,
            ..AgendaItem::plain(id, title)
        });
        self
    }

    fn matter(self, title: &str) -> Self {
        self.item(None, title, Purpose::Position)
    }

    /// With a member of a side there.
    fn with(mut self, number: u128, side: Side) -> Self {
        let mut it = Attendee::expected(person(number), (side, None), Capacity::Member);
        it.status = Status::OnSite;
        self.attendance.people.push(it);
        self
    }

    fn said(mut self, text: &str) -> Self {
        let items: Vec<_> = self.agenda.items.iter().map(|item| item.id).collect();
        let id = MinutesId::from_uuid(Uuid::from_u128(7));
        let mut minutes = Minutes::draft(id, self.meeting.id, Kind::Protocol, items);
        minutes.sections[0].text = text.to_owned();
        self.minutes = Some(minutes);
        self
    }

    /// With a position that the sides agreed on.
    fn agreed(mut self, wording: &str) -> Self {
        let number = Number { series: Series::Position, year: 2027, serial: 1 };
        let at = (self.meeting.id, AgendaItemId::from_uuid(Uuid::from_u128(1)));
        let id = JointPositionId::from_uuid(Uuid::from_u128(5));
        let position = JointPosition::proposed(id, number, at, "Rubrik", wording).unwrap();
        self.positions.push(position.agreed().unwrap());
        self
    }
}

/// What a rule says of 2027 on a day: outcome, level and what it rests on.
fn judged(
    rule: RuleId,
    today: &str,
    meetings: &[One],
    directory: &Directory,
) -> Vec<(Outcome, Level, Finding)> {
    judged_with(rule, today, meetings, (directory, &Registers::default(), &BTreeMap::new()))
}

/// All that is known beside the meetings.
type Known<'a> = (&'a Directory, &'a Registers, &'a BTreeMap<JointPositionId, BodyKey>);

fn judged_with(
    rule: RuleId,
    today: &str,
    meetings: &[One],
    (directory, registers, agreed_by): Known<'_>,
) -> Vec<(Outcome, Level, Finding)> {
    let sitting = |one: &'_ One| one.agenda.turns(one.meeting.slot.start());
    let turns: Vec<_> = meetings.iter().map(sitting).collect();
    let sittings: Vec<Sitting<'_>> = meetings
        .iter()
        .zip(turns)
        .map(|(one, turns)| Sitting {
            facts: readiness::Facts {
                meeting: &one.meeting,
                agenda: &one.agenda,
                asked: crate::review::Asked::No,
                review: Standing::Missing,
                attendance: &one.attendance,
                minutes: one.minutes.as_ref(),
                chair: None,
                secretary: one.secretary,
                speaking: readiness::Speaking::default(),
                mandates_missing: one.mandates_missing,
                told: Standing::Missing,
                draft_attachments: 0,
                outcomes_missing: 0,
                open_actions: 0,
                decisions_awaited: 0,
            },
            turns,
            positions: &one.positions,
            case_number: one.case_number,
            with_papers: one.with_papers.clone(),
            archived: one.archived,
        })
        .collect();
    let (settings, today) = (Settings::default(), day(today));
    let waiting =
        [("Å 2027:01", "2027-01-15"), ("Å 2027:02", "2027-05-20")].map(|(name, since)| Waiting {
            id: Uuid::from_u128(800),
            name: name.to_owned(),
            since: day(since),
        });
    let sittings = &sittings;
    let work = Work {
        year: 2027,
        today,
        sittings,
        directory,
        ambiguities: &[],
        tactical_held: &[],
        waiting: &waiting,
        registers,
        agreed_by,
        settings: &settings,
    };
    let found = judge_work(&work).into_iter().filter(|verdict| verdict.rule == rule);
    found
        .map(|it| match it.facts {
            Facts::Work(finding) => (it.outcome, it.level, finding),
            other => panic!("{other:?} is about the plan"),
        })
        .collect()
}

/// How a rule stands for one meeting, looked at on 1 June 2027.
fn stands(rule: RuleId, one: One) -> Option<Outcome> {
    let found = judged(rule, "2027-06-01", &[one], &Directory::default());
    assert!(found.len() < 2, "{found:?}");
    found.first().map(|(outcome, ..)| *outcome)
}

/// How a rule stands for a directory, looked at on 1 June 2027.
fn of(rule: RuleId, directory: &Directory) -> (Outcome, Level) {
    let found = judged(rule, "2027-06-01", &[], directory);
    assert_eq!(found.len(), 1, "{found:?}");
    (found[0].0, found[0].1)
}

#[test]
fn every_rule_that_the_catalogue_says_is_judged_here_or_with_the_plan() {
    let beyond: Vec<&str> =
        RuleId::ALL.iter().filter(|it| it.is_judged()).map(|it| it.code()).collect();
    assert_eq!(beyond.len(), 15 + 75, "{beyond:?}");
    for code in ["AGD-001", "AGD-002", "AGD-003", "JAV-001", "MAN-001", "MIN-001", "POS-001"] {
        assert!(beyond.contains(&code), "{code}");
    }
}
