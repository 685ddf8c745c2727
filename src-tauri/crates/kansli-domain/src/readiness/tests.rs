use chrono::{NaiveDate as Date, NaiveTime as Time};
use insta::assert_snapshot;
use uuid::Uuid;

use super::*;
use crate::agenda::approval::Standing;
use crate::agenda::template::Template;
use crate::agenda::{AgendaItem, Presenter, Purpose};
use crate::attendance::{Attendee, Capacity, Status};
use crate::body::BodyKey;
use crate::id::{AgendaItemId, MeetingId, MinutesId};
use crate::meeting::{Details, Mode};
use crate::minutes::{Approval, Approver, ApproverRole, ContentHash, Kind, Method};
use crate::party::Side;
use crate::slot::Slot;

fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn march(day: u32) -> Date {
    Date::from_ymd_opt(2027, 3, day).unwrap()
}

fn meeting(body: BodyKey, place: &str) -> Meeting {
    let clock = |hour| Time::from_hms_opt(hour, 0, 0).unwrap();
    let slot = Slot::new(march(19), clock(13), clock(15)).unwrap();
    let details = Details {
        title: String::new(),
        formal: true,
        mode: Mode::Physical,
        place: place.into(),
        link: String::new(),
    };
    Meeting::place(MeetingId::from_uuid(uuid(1)), body, slot, details).unwrap()
}

fn agenda(body: BodyKey) -> Agenda {
    let mut agenda = Agenda::empty(MeetingId::from_uuid(uuid(1)));
    for (index, it) in Template::built_in(body.level()).on(march(19)).enumerate() {
        let proposes = it.purpose == Purpose::Position;
        let item = AgendaItem {
            template: Some(it.key),
            purpose: it.purpose,
            minutes: it.minutes,
            presenter: Presenter::Other("Alla".into()),
            proposal: if proposes { "att x görs".into() } else { String::new() },
            ..AgendaItem::plain(AgendaItemId::from_uuid(uuid(100 + index as u128)), it.key.name())
        };
        agenda = agenda.with(item, None).unwrap();
    }
    agenda
}

fn attendance(status: Status) -> Attendance {
    let mut list = Attendance::empty(MeetingId::from_uuid(uuid(1)));
    for (number, side) in [(1, Side::Sks), (2, Side::Authorities)] {
        let person = PersonId::from_uuid(uuid(number));
        let it = Attendee::expected(person, (side, None), Capacity::Member);
        list = list.with(Attendee { status, ..it }).unwrap();
    }
    list
}

fn facts<'a>(meeting: &'a Meeting, agenda: &'a Agenda, attendance: &'a Attendance) -> Facts<'a> {
    let person = Some(PersonId::from_uuid(uuid(1)));
    Facts {
        meeting,
        agenda,
        asked: Asked::No,
        review: match agenda.state {
            State::ChairReviewed | State::Sent => Standing::Stands,
            State::Draft | State::Prepared | State::InReview => Standing::Missing,
        },
        attendance,
        minutes: None,
        chair: person,
        secretary: person,
        speaking: Speaking { sks: true, authorities: true },
        mandates_missing: 0,
        told: Standing::Missing,
        draft_attachments: 0,
        outcomes_missing: 0,
        open_actions: 0,
        decisions_awaited: 0,
    }
}

/// The step and each check that is not met.
fn told(facts: &Facts<'_>) -> String {
    let checks = facts.checks();
    let met = checks.iter().filter(|check| check.level == Level::Ok).count();
    let head = format!("{}: {met} of {}", facts.step().map_or("over", Step::name), checks.len());
    let open = checks.iter().filter(|check| check.level != Level::Ok);
    let lines = open.map(|check| format!("{:?} {:?}", check.level, check.what));
    [head].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_new_meeting_has_everything_left() {
    let meeting = meeting(BodyKey::Strategic, "");
    let (agenda, attendance) = (Agenda::empty(meeting.id), Attendance::empty(meeting.id));
    let facts = Facts {
        chair: None,
        secretary: None,
        speaking: Speaking::default(),
        ..facts(&meeting, &agenda, &attendance)
    };
    assert_snapshot!(told(&facts), @"
    plan: 1 of 12
    Left Agenda { items: 0, missing: [(InfoExchange, \"AGD-001\"), (TacticalReport, \"AGD-003\")] }
    Left Time { total: 0, available: 120 }
    Left Presenters([])
    Left Proposals([])
    Left Place(Physical)
    Left Officers { chair: false, secretary: false }
    Left Mandates { missing: 0, called: 0 }
    Left BothSidesCalled(Speaking { sks: false, authorities: false })
    Left Preparation
    Left ChairReview(Missing, No)
    Left Notice
    ");
}

#[test]
fn before_the_notice_eight_of_twelve_are_done() {
    let meeting = meeting(BodyKey::Strategic, "Sal Provrummet");
    let agenda = agenda(BodyKey::Strategic).prepared().unwrap();
    let attendance = attendance(Status::Expected);
    let facts = Facts { mandates_missing: 2, ..facts(&meeting, &agenda, &attendance) };
    assert_snapshot!(told(&facts), @"
    prepare: 8 of 12
    Warning Time { total: 125, available: 120 }
    Warning Mandates { missing: 2, called: 2 }
    Left ChairReview(Missing, No)
    Left Notice
    ");
}

#[test]
fn a_missing_report_warns_and_a_waived_one_does_not() {
    let meeting = meeting(BodyKey::Strategic, "Sal Provrummet");
    let (mut agenda, attendance) = (agenda(BodyKey::Strategic), attendance(Status::Expected));
    let report = agenda.items.remove(4);
    let agenda_check = |agenda: &Agenda| {
        let checks = facts(&meeting, agenda, &attendance).checks();
        checks.into_iter().find(|check| matches!(check.what, What::Agenda { .. })).unwrap().level
    };
    assert_eq!(agenda_check(&agenda), Level::Warning);
    let with = agenda.with(report.clone(), Some(5)).unwrap();
    let waived = with.without(report.id, meeting.body.level(), Some("inget möte")).unwrap();
    assert_eq!(agenda_check(&waived), Level::Ok);
}

#[test]
fn each_step_follows_from_the_one_before() {
    let chair = PersonId::from_uuid(uuid(1));
    let planned = meeting(BodyKey::Tactical, "Sal Provrummet");
    let reviewed = agenda(BodyKey::Tactical).reviewed().unwrap();
    let expected = attendance(Status::Expected);
    assert_snapshot!(told(&facts(&planned, &reviewed, &expected)), @"
    call: 10 of 11
    Left Notice
    ");
    let called = planned.call(1, march(9)).unwrap();
    let there = attendance(Status::OnSite);
    let blank: Vec<_> = reviewed.items.iter().map(|item| item.id).collect();
    let hold = facts(&called, &reviewed, &there);
    assert_eq!(hold.step(), Some(Step::Hold));
    assert!(hold.checks().contains(&Check { what: What::Text(blank), level: Level::Left }));

    let held = called.hold(march(19)).unwrap();
    let id = MinutesId::from_uuid(uuid(1));
    let mut minutes =
        Minutes::draft(id, held.id, Kind::Notes, reviewed.items.iter().map(|item| item.id));
    for section in &mut minutes.sections {
        section.text = "Text.".into();
    }
    let approver = Approver { person: chair, role: ApproverRole::Chair, side: Side::Sks };
    let hash = ContentHash::from_bytes([1; 32]);
    let out =
        minutes.approved_by(vec![approver]).unwrap().send(hash, march(24), march(30)).unwrap();
    assert_snapshot!(told(&Facts { minutes: Some(&out), ..facts(&held, &reviewed, &there) }), @"
    approve: 5 of 6
    Left Approvals { missing: 1, named: 1 }
    ");
    let approval = Approval { on: march(25), method: Method::AtMeeting, note: String::new() };
    let approved = out.approve(chair, hash, approval, march(25)).unwrap();
    let after =
        Facts { minutes: Some(&approved), open_actions: 2, ..facts(&held, &reviewed, &there) };
    assert_snapshot!(told(&after), @"
    follow_up: 1 of 2
    Left Actions(2)
    ");
    let closed = held.close(march(30)).unwrap();
    assert_snapshot!(told(&facts(&closed, &reviewed, &there)), @"over: 0 of 0");
}

#[test]
fn a_side_that_nobody_speaks_for_warns_before_the_notice() {
    assert_eq!(Speaking::of([Side::Sks, Side::Neutral]).missing(), [Side::Authorities]);
    assert_eq!(Speaking::of([Side::Authorities]).missing(), [Side::Sks]);
    assert_eq!(Speaking::of([Side::Authorities, Side::Sks]).missing(), []);
    let planned = meeting(BodyKey::Tactical, "Sal Provrummet");
    let agenda = agenda(BodyKey::Tactical).reviewed().unwrap();
    let expected = attendance(Status::Expected);
    let speaking = Speaking::of([Side::Sks]);
    let facts = Facts { mandates_missing: 1, speaking, ..facts(&planned, &agenda, &expected) };
    assert_snapshot!(told(&facts), @"
    call: 8 of 11
    Warning Mandates { missing: 1, called: 2 }
    Warning BothSidesCalled(Speaking { sks: true, authorities: false })
    Left Notice
    ");
}

#[test]
fn an_approval_that_has_lapsed_warns_and_sends_the_meeting_back_to_be_prepared() {
    let planned = meeting(BodyKey::Tactical, "Sal Provrummet");
    let asked = agenda(BodyKey::Tactical).in_review().unwrap();
    let expected = attendance(Status::Expected);
    assert_eq!(facts(&planned, &asked, &expected).step(), Some(Step::Prepare));
    let reviewed = asked.reviewed().unwrap();
    let lapsed = Standing::Lapsed { items: 2 };
    let facts = Facts { review: lapsed, ..facts(&planned, &reviewed, &expected) };
    assert_snapshot!(told(&facts), @"
    prepare: 9 of 11
    Warning ChairReview(Lapsed { items: 2 }, No)
    Left Notice
    ");
}

#[test]
fn one_side_alone_is_a_warning_at_the_meeting() {
    let called = meeting(BodyKey::Tactical, "Sal").call(1, march(9)).unwrap();
    let agenda = agenda(BodyKey::Tactical);
    let one = attendance(Status::OnSite)
        .set_status(PersonId::from_uuid(uuid(2)), Status::Absent)
        .unwrap();
    let checks = facts(&called, &agenda, &one).checks();
    assert_eq!(checks[0], Check { what: What::BothSides, level: Level::Warning });
}
