use std::collections::BTreeSet;

use chrono::NaiveTime;
use insta::assert_snapshot;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::event::{EventKind, Span, Standing};
use crate::id::{CalendarEventId, ChairTermId};
use crate::meeting::{Details, Mode};
use crate::party::Side;
use crate::settings::{Anchor, MonthDay, Number};
use crate::slot::Slot;

/// A year and its surroundings, built line by line. See `read` for the words.
#[derive(Debug)]
struct Desk {
    today: Date,
    meetings: Vec<Meeting>,
    events: Vec<Event>,
    chairs: Vec<ChairTerm>,
    milestones: Vec<Milestone>,
    regions: Vec<RegionalSeat>,
    settings: Settings,
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn slot(date: &str, hours: &str) -> Slot {
    let (start, end) = hours.split_once('-').unwrap();
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H.%M").unwrap();
    Slot::new(day(date), time(start), time(end)).unwrap()
}

/// `strategic DATE HOURS [informal] [reconciles YEAR] [agrees YEAR]`, `samråd DATE HOURS`,
/// `sks|rådet|upptagen DATE HOURS`, `chair BODY SIDE FROM TO [reason]`, `from BODY REGION [FROM TO]`.
fn read(lines: &str) -> Desk {
    let mut desk = Desk {
        today: day("2026-11-12"),
        meetings: Vec::new(),
        events: Vec::new(),
        chairs: Vec::new(),
        milestones: Vec::new(),
        regions: Vec::new(),
        settings: Settings::default(),
    };
    for (number, line) in lines.lines().map(str::trim).filter(|line| !line.is_empty()).enumerate() {
        let id = Uuid::from_u128(u128::try_from(number + 1).unwrap());
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["today", date] => desk.today = day(date),
            ["anchor", year, side] => {
                let strategic = Side::named(side).unwrap();
                let anchor = Anchor { year: year.parse().unwrap(), strategic };
                desk.settings = desk.settings.with_anchor(anchor).unwrap();
            }
            ["from", body, region, ref span @ ..] => desk.regions.push(RegionalSeat {
                body: BodyKey::named(body).unwrap(),
                region: HealthcareRegion::named(region).unwrap(),
                from: span.first().map_or(Date::MIN, |from| day(from)),
                to: span.get(1).map_or(Date::MAX, |to| day(to)),
            }),
            ["chair", body, side, from, to, ref reason @ ..] => desk.chairs.push(ChairTerm {
                id: ChairTermId::from_uuid(id),
                body: BodyKey::named(body).unwrap(),
                side: Side::named(side).unwrap(),
                organisation: None,
                person: None,
                from: day(from),
                to: day(to),
                deviation: (!reason.is_empty()).then(|| reason.join(" ")),
            }),
            [body @ ("strategic" | "tactical"), date, hours, ref rest @ ..] => {
                let body = BodyKey::named(&body.to_uppercase()).unwrap();
                let details = Details {
                    title: String::new(),
                    formal: !rest.contains(&"informal"),
                    mode: Mode::Physical,
                    place: String::new(),
                    link: String::new(),
                };
                let meeting = MeetingId::from_uuid(id);
                desk.meetings
                    .push(Meeting::place(meeting, body, slot(date, hours), details).unwrap());
                for pair in rest.windows(2) {
                    let kind = match pair[0] {
                        "reconciles" => MilestoneKind::Reconciliation,
                        "agrees" => MilestoneKind::PrioritiesAgreed,
                        _ => continue,
                    };
                    let about = pair[1].parse().unwrap();
                    desk.milestones.push(Milestone { kind, about, meeting });
                }
            }
            [kind, date, hours] => {
                let kind = match kind {
                    "samråd" => EventKind::Consultation,
                    "sks" => EventKind::SksMeeting,
                    "rådet" => EventKind::CouncilMeeting,
                    "huvudmän" => EventKind::PrincipalsMeeting,
                    "upptagen" => EventKind::Busy,
                    other => panic!("no kind `{other}`"),
                };
                let (from, to) = slot(date, hours).span();
                desk.events.push(Event {
                    bodies: Vec::new(),
                    id: CalendarEventId::from_uuid(id),
                    kind,
                    title: "[FIKTIV]".to_owned(),
                    span: Span::Hours { from, to },
                    standing: Standing::Confirmed,
                });
            }
            _ => panic!("unreadable: {line}"),
        }
    }
    desk
}

impl Desk {
    fn judged(&self) -> Vec<Verdict> {
        judge(&Plan {
            year: 2027,
            today: self.today,
            meetings: &self.meetings,
            events: &self.events,
            chairs: &self.chairs,
            settings: &self.settings,
            regions: &self.regions,
            milestones: &self.milestones,
        })
    }
}

/// What `rule` says about a desk, without ids.
fn say(desk: &Desk, rule: RuleId) -> String {
    let verdicts = desk.judged();
    let line = |verdict: &Verdict| {
        let facts = format!("{:?}", verdict.facts);
        let facts = facts.replace("00000000-0000-0000-0000-0000000000", "");
        format!("{:?} {:?}: {facts}", verdict.outcome, verdict.level)
    };
    let lines: Vec<_> = verdicts.iter().filter(|v| v.rule == rule).map(line).collect();
    lines.join("\n")
}

const CALENDARS: &str = "
    sks 2027-01-22 09.00-15.00
    rådet 2027-01-28 09.30-12.00
    huvudmän 2027-02-11 10.00-15.00
    sks 2027-02-12 09.00-15.00
    sks 2027-03-12 09.00-12.00
    rådet 2027-03-18 13.00-16.00
    samråd 2027-03-19 09.30-12.00
    sks 2027-05-12 09.00-15.00
    rådet 2027-05-20 09.30-12.00
    samråd 2027-05-21 09.30-12.00
    sks 2027-06-16 09.00-15.00
    rådet 2027-09-02 13.00-16.00
    huvudmän 2027-09-03 10.00-15.00
    sks 2027-09-17 09.00-15.00
    rådet 2027-10-14 13.00-16.00
    samråd 2027-10-15 09.30-12.00
    sks 2027-10-22 09.00-12.00
    sks 2027-11-19 09.00-15.00
    rådet 2027-12-02 09.30-12.00
    huvudmän 2027-12-03 10.00-12.00
";

/// The worked plan of the customer's background pages: nothing is wrong with it.
const GOLDEN: &str = "
    anchor 2027 SKS
    chair STRATEGIC SKS 2027-01-01 2027-12-31
    chair TACTICAL AUTHORITIES 2027-01-01 2027-12-31
    from STRATEGIC norra
    from STRATEGIC mellansverige
    from STRATEGIC stockholm_gotland
    from STRATEGIC vastra
    from STRATEGIC sydostra
    from STRATEGIC sodra
    from TACTICAL norra
    from TACTICAL vastra
    tactical 2027-02-04 09.00-12.00
    strategic 2027-03-19 13.00-15.00
    tactical 2027-04-08 09.00-12.00
    tactical 2027-06-03 09.00-12.00
    tactical 2027-09-09 09.00-12.00 reconciles 2028
    strategic 2027-10-15 13.00-15.00 agrees 2028
    tactical 2027-11-11 09.00-12.00
    tactical 2027-12-09 09.00-12.00
";

fn golden() -> Desk {
    read(&format!("{GOLDEN}{CALENDARS}"))
}

#[test]
fn the_golden_plan_passes_every_rule() {
    let mut desk = golden();
    desk.settings = desk.settings.with_number(Number::PhysicalPerYear, 6).unwrap();
    let verdicts = desk.judged();
    let not_held: Vec<_> = verdicts.iter().filter(|v| v.outcome != Outcome::Holds).collect();
    assert_eq!(not_held, Vec::<&Verdict>::new());
    // Two rules are only heard when something lies at their time, and one looks at agendas.
    let silent = [RuleId::Cal002, RuleId::Cal005, RuleId::Plan007];
    // The catalogue begins with the rules of the plan.
    let of_the_plan = |rule: &&RuleId| rule.is_judged() && **rule <= RuleId::Pri001;
    for rule in RuleId::ALL.iter().filter(of_the_plan) {
        let said = verdicts.iter().any(|verdict| verdict.rule == *rule);
        assert_eq!(said, !silent.contains(rule), "{}", rule.code());
    }
}

#[test]
fn the_golden_plans_numbers_are_those_on_the_page() {
    let golden = golden();
    let lines = [RuleId::Plan001, RuleId::Plan002, RuleId::Plan003, RuleId::Plan004]
        .map(|rule| say(&golden, rule));
    assert_snapshot!(lines.join("\n"), @r"
    Holds Error: FormalMeetings { planned: 2, held: 0, needed: 2 }
    Holds Warning: Consultation { date: 2027-03-19, before: Some(Nearest { date: 2027-03-19, working_days: 0 }), after: Some(Nearest { date: 2027-05-21, working_days: 42 }), limit: 10 }
    Holds Warning: Consultation { date: 2027-10-15, before: Some(Nearest { date: 2027-10-15, working_days: 0 }), after: None, limit: 10 }
    Holds Warning: Frequency { planned: 6, needed: 6 }
    Holds Warning: Gap { from: 2027-06-03, to: 2027-09-09, days: 98, counted: 49, limit: 75 }
    Holds Warning: Preparation { date: 2027-03-19, from: 2027-01-22, to: 2027-03-05, by: Some(2027-02-04), nearest: Some(2027-04-08) }
    Holds Warning: Preparation { date: 2027-10-15, from: 2027-08-20, to: 2027-10-01, by: Some(2027-09-09), nearest: Some(2027-11-11) }
    ");
}

#[test]
fn plan_001_one_formal_meeting_is_one_of_at_least_two() {
    let desk = read(
        "
        strategic 2027-03-19 13.00-15.00
        strategic 2027-10-15 13.00-15.00 informal
    ",
    );
    assert_snapshot!(say(&desk, RuleId::Plan001), @"Broken Error: FormalMeetings { planned: 1, held: 0, needed: 2 }");
}

#[test]
fn plan_001_two_formal_meetings_in_spring_are_a_hint() {
    let desk = read(
        "
        strategic 2027-03-19 13.00-15.00
        strategic 2027-05-21 13.00-15.00
    ",
    );
    assert_snapshot!(say(&desk, RuleId::Plan001Spread), @"Broken Hint: HalfYears { first: 2, second: 0 }");
}

#[test]
fn plan_001_a_cancelled_meeting_does_not_count() {
    let mut desk = golden();
    let last = desk.meetings.iter().position(|m| m.slot.date() == day("2027-10-15")).unwrap();
    desk.meetings[last] = desk.meetings[last].cancel("sjukdom", day("2027-10-01")).unwrap();
    assert_snapshot!(say(&desk, RuleId::Plan001), @"Broken Error: FormalMeetings { planned: 1, held: 0, needed: 2 }");
}

#[test]
fn plan_002_far_from_every_consultation_warns_with_both_distances() {
    let desk = read(&format!("strategic 2027-04-22 13.00-15.00 {CALENDARS}"));
    assert_snapshot!(say(&desk, RuleId::Plan002), @"Broken Warning: Consultation { date: 2027-04-22, before: Some(Nearest { date: 2027-03-19, working_days: 22 }), after: Some(Nearest { date: 2027-05-21, working_days: 20 }), limit: 10 }");
}

#[test]
fn plan_002_without_consultations_no_distance_is_told() {
    let desk = read("strategic 2027-04-22 13.00-15.00");
    assert_snapshot!(say(&desk, RuleId::Plan002), @"NotApplicable Hint: NoConsultations");
}

#[test]
fn plan_003_a_long_gap_is_measured_without_the_quiet_weeks() {
    let desk = read(
        "
        tactical 2027-02-04 09.00-12.00
        tactical 2027-06-03 09.00-12.00
        tactical 2027-09-09 09.00-12.00
    ",
    );
    assert_snapshot!(say(&desk, RuleId::Plan003), @r"
    Broken Warning: Frequency { planned: 3, needed: 6 }
    Broken Warning: Gap { from: 2027-02-04, to: 2027-06-03, days: 119, counted: 119, limit: 75 }
    ");
}

#[test]
fn plan_006_a_limit_to_meetings_in_a_room_is_off_until_it_is_set() {
    let mut desk = read(
        "
        tactical 2027-02-04 09.00-12.00
        tactical 2027-06-03 09.00-12.00
        tactical 2027-09-09 09.00-12.00
    ",
    );
    assert_snapshot!(say(&desk, RuleId::Plan006), @"NotApplicable Hint: NoLimit");
    desk.settings = desk.settings.with_number(Number::PhysicalPerYear, 2).unwrap();
    assert_snapshot!(say(&desk, RuleId::Plan006), @r"
    Holds Hint: PhysicalMeetings { body: Strategic, planned: 0, limit: 2 }
    Broken Hint: PhysicalMeetings { body: Tactical, planned: 3, limit: 2 }
    ");
    desk.meetings[0].details.mode = Mode::Digital;
    assert!(!say(&desk, RuleId::Plan006).contains("Broken"));
}

#[test]
fn plan_004_a_strategic_meeting_without_preparation_names_the_nearest() {
    let desk = read(
        "
        strategic 2027-03-19 13.00-15.00
        tactical 2027-03-08 09.00-12.00
    ",
    );
    assert_snapshot!(say(&desk, RuleId::Plan004), @"Broken Warning: Preparation { date: 2027-03-19, from: 2027-01-22, to: 2027-03-05, by: None, nearest: Some(2027-03-08) }");
}

#[test]
fn plan_005_reconciling_too_late_names_a_meeting_that_could() {
    let desk = read(
        "
        tactical 2027-11-11 09.00-12.00
        tactical 2027-12-17 09.00-12.00 reconciles 2028
    ",
    );
    assert_snapshot!(say(&desk, RuleId::Plan005), @"Broken Warning: Reconciliation { about: 2028, from: 2027-09-01, to: 2027-12-15, on: None, possible: Some(2027-11-11) }");
}

#[test]
fn pri_001_priorities_are_open_until_their_day_and_missing_after_it() {
    let open = read("strategic 2027-10-15 13.00-15.00");
    let nobody = read("strategic 2027-10-15 13.00-15.00 informal");
    let after = Desk { today: day("2028-01-03"), ..read("strategic 2027-10-15 13.00-15.00") };
    let said = [open, nobody, after].map(|desk| say(&desk, RuleId::Pri001));
    assert_snapshot!(said.join("\n"), @r"
    NotApplicable Error: Priorities { about: 2028, due: 2027-12-31, agreed: None, possible: Some(2027-10-15) }
    Broken Error: Priorities { about: 2028, due: 2027-12-31, agreed: None, possible: None }
    Broken Error: Priorities { about: 2028, due: 2027-12-31, agreed: None, possible: None }
    ");
}

#[test]
fn pri_001_priorities_are_agreed_on_at_a_formal_meeting_in_time() {
    let agreed = |kind: &str, date: &str| {
        say(&read(&format!("strategic {date} 13.00-15.00 {kind} agrees 2028")), RuleId::Pri001)
    };
    assert!(agreed("formal", "2027-10-15").starts_with("Holds"));
    assert!(agreed("informal", "2027-10-15").starts_with("Broken"));
    let late = agreed("formal", "2028-01-14");
    assert!(late.starts_with("Broken") && late.contains("agreed: Some(2028-01-14)"), "{late}");
}

#[test]
fn cal_006_a_school_break_counts_only_for_those_who_are_members_on_the_day() {
    let hints = |lines: &str| {
        let desk = read(&format!("strategic 2027-03-10 13.00-15.00\n{lines}"));
        desk.judged().iter().filter(|it| it.rule == RuleId::Cal006 && it.is_broken()).count()
    };
    assert_eq!(hints("from STRATEGIC norra 2027-03-10 2027-03-10"), 1);
    assert_eq!(hints("from STRATEGIC norra 2025-01-01 2027-03-09"), 0);
    assert_eq!(hints("from STRATEGIC norra 2027-03-11"), 0);
    assert_eq!(hints("from TACTICAL norra"), 0);
    assert_eq!(hints("from STRATEGIC sodra"), 0);
}

#[test]
fn cal_006_days_that_are_not_worked_or_poorly_attended_are_found() {
    let desk = read(
        "
        from STRATEGIC norra
        strategic 2027-05-06 13.00-15.00
        strategic 2027-05-07 13.00-15.00
        strategic 2027-05-05 09.00-12.00
        strategic 2027-05-05 13.00-15.00
        strategic 2027-03-10 13.00-15.00
        strategic 2027-02-17 13.00-15.00
        strategic 2027-03-20 13.00-15.00
        strategic 2027-07-14 13.00-15.00
        strategic 2027-12-21 13.00-15.00
    ",
    );
    assert_snapshot!(say(&desk, RuleId::Cal006), @r"
    Holds Error: FreeDay { date: 2027-02-17 }
    Broken Hint: Day { date: 2027-03-10, finding: Break { found: Break { from: 2027-03-08, to: 2027-03-12, kind: Sportlov { week: 10 } }, regions: [Norra] } }
    Broken Error: Day { date: 2027-03-20, finding: Weekend }
    Holds Error: FreeDay { date: 2027-05-05 }
    Broken Warning: Day { date: 2027-05-05, finding: Special(SpecialDay { date: 2027-05-05, kind: HalfDay, name: AscensionEve }) }
    Broken Error: Day { date: 2027-05-06, finding: Special(SpecialDay { date: 2027-05-06, kind: PublicHoliday, name: AscensionDay }) }
    Broken Warning: Day { date: 2027-05-07, finding: Special(SpecialDay { date: 2027-05-07, kind: Bridge, name: BridgeDay }) }
    Broken Warning: Day { date: 2027-07-14, finding: Break { found: Break { from: 2027-07-12, to: 2027-08-06, kind: IndustryHoliday }, regions: [Norra, Mellansverige, StockholmGotland, Vastra, Sydostra, Sodra] } }
    Broken Hint: Day { date: 2027-12-21, finding: Break { found: Break { from: 2027-12-20, to: 2027-12-31, kind: YearEnd }, regions: [Norra, Mellansverige, StockholmGotland, Vastra, Sydostra, Sodra] } }
    ");
}

#[test]
fn cal_002_and_plan_008_what_lies_at_the_same_time_depends_on_who_sits_where() {
    let desk = read(
        "
        strategic 2027-03-18 13.00-15.00
        sks 2027-03-18 09.00-13.30
        rådet 2027-03-18 14.30-16.00
        rådet 2027-03-18 15.00-16.00
        tactical 2027-03-18 14.00-16.00
        upptagen 2027-03-18 12.00-13.00
    ",
    );
    let said = [RuleId::Plan002, RuleId::Plan008, RuleId::Cal002].map(|rule| say(&desk, rule));
    assert_snapshot!(said.join("\n"), @r#"
    NotApplicable Hint: NoConsultations
    Broken Warning: EventClash { date: 2027-03-18, event: CalendarEventId(03), kind: CouncilMeeting, title: "[FIKTIV]" }
    Broken Error: MeetingClash { date: 2027-03-18, other: MeetingId(05), body: Tactical }
    Broken Hint: EventClash { date: 2027-03-18, event: CalendarEventId(03), kind: CouncilMeeting, title: "[FIKTIV]" }
    Broken Hint: EventClash { date: 2027-03-18, event: CalendarEventId(04), kind: CouncilMeeting, title: "[FIKTIV]" }
    Broken Error: MeetingClash { date: 2027-03-18, other: MeetingId(01), body: Strategic }
    Broken Warning: EventClash { date: 2027-03-18, event: CalendarEventId(02), kind: SksMeeting, title: "[FIKTIV]" }
    "#);
}

#[test]
fn cal_005_no_strategic_meeting_while_huvudmannagruppen_changes() {
    let desk = read(
        "
        strategic 2027-08-26 13.00-15.00
        strategic 2027-09-02 13.00-15.00
    ",
    );
    assert_snapshot!(say(&desk, RuleId::Cal005), @"Broken Warning: TermChange { date: 2027-08-26, ended: 2027-06-30 }");
}

#[test]
fn chr_003_both_chairs_on_one_side_is_an_error_until_it_has_a_reason() {
    let bare = read(
        "
        chair STRATEGIC SKS 2027-01-01 2027-12-31
        chair TACTICAL SKS 2027-01-01 2027-06-30
        chair TACTICAL AUTHORITIES 2027-07-01 2027-12-31
    ",
    );
    let excused = read(
        "
        chair STRATEGIC SKS 2027-01-01 2027-12-31
        chair TACTICAL SKS 2027-01-01 2027-12-31 Omorganisation hos myndigheterna
    ",
    );
    let said = [bare, excused].map(|desk| say(&desk, RuleId::Chr003));
    assert_snapshot!(said.join("\n"), @r#"
    Broken Error: ChairSides { from: 2027-01-01, to: 2027-06-30, strategic: Sks, tactical: Sks, reason: None }
    Broken Warning: ChairSides { from: 2027-01-01, to: 2027-12-31, strategic: Sks, tactical: Sks, reason: Some("Omorganisation hos myndigheterna") }
    "#);
}

#[test]
fn chr_003_a_stand_in_at_one_meeting_is_no_change_of_the_chair() {
    let desk = read(
        "
        chair STRATEGIC AUTHORITIES 2026-01-01 2026-12-31
        chair STRATEGIC SKS 2027-01-01 2027-10-14
        chair STRATEGIC AUTHORITIES 2027-10-15 2027-10-15 Ordföranden är sjuk
        chair STRATEGIC SKS 2027-10-16 2027-12-31
        chair TACTICAL AUTHORITIES 2027-01-01 2027-12-31
    ",
    );
    let said = [RuleId::Chr001, RuleId::Chr003].map(|rule| say(&desk, rule));
    assert_snapshot!(said.join("\n"), @r"
    Holds Error: ChairTurn { body: Strategic, year: 2027, side: Sks, previous: Some(Authorities), reason: None }
    Holds Error: ChairSides { from: 2027-01-01, to: 2027-12-31, strategic: Sks, tactical: Authorities, reason: None }
    ");
}

#[test]
fn chr_001_and_chr_002_the_chair_alternates_covers_the_year_and_is_never_guessed() {
    let again = read(
        "
        chair STRATEGIC SKS 2026-01-01 2026-12-31
        chair STRATEGIC SKS 2027-01-01 2027-12-31
    ",
    );
    let half = read(
        "
        anchor 2027 SKS
        chair STRATEGIC SKS 2027-01-01 2027-05-31
    ",
    );
    let said = [again, half, read("")].map(|desk| say(&desk, RuleId::Chr001));
    assert_snapshot!(said.join("\n---\n"), @r"
    Broken Error: ChairTurn { body: Strategic, year: 2027, side: Sks, previous: Some(Sks), reason: None }
    ---
    Broken Error: ChairMissing { body: Strategic, from: 2027-06-01, to: 2027-12-31, turn: Some(Sks) }
    Holds Error: ChairTurn { body: Strategic, year: 2027, side: Sks, previous: Some(Authorities), reason: None }
    ---
    Broken Error: ChairMissing { body: Strategic, from: 2027-01-01, to: 2027-12-31, turn: None }
    ");
}

#[test]
fn settings_move_the_limits() {
    let mut desk = golden();
    desk.settings = desk.settings.with_number(Number::FormalPerYear, 3).unwrap();
    let early = MonthDay::new(10, 1).unwrap();
    desk.settings = desk.settings.with_day(crate::settings::Day::PrioritiesDue, early).unwrap();
    let verdicts = desk.judged();
    let broken: Vec<_> =
        verdicts.iter().filter(|verdict| verdict.is_broken()).map(|v| v.rule.code()).collect();
    assert_eq!(broken, ["PLAN-001", "PRI-001"]);
}

#[test]
fn every_rule_says_where_it_comes_from() {
    for rule in RuleId::ALL {
        if rule.origin() == Origin::Documents {
            assert!(rule.requirement().unwrap().starts_with("R-"), "{}", rule.code());
        }
    }
    let codes: BTreeSet<_> = RuleId::ALL.iter().map(|rule| rule.code()).collect();
    assert_eq!(codes.len(), RuleId::ALL.len());
}

fn any_plan() -> impl Strategy<Value = Desk> {
    let meeting = (any::<bool>(), 0..365u64, 8..16u32, any::<bool>());
    prop::collection::vec(meeting, 0..14).prop_map(|meetings| {
        let mut desk = read(CALENDARS);
        for (number, (strategic, offset, hour, formal)) in meetings.into_iter().enumerate() {
            let date = day("2027-01-01") + chrono::Days::new(offset);
            let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
            let slot = Slot::new(date, time(hour), time(hour + 2)).unwrap();
            let body = if strategic { BodyKey::Strategic } else { BodyKey::Tactical };
            let details = Details {
                title: String::new(),
                formal,
                mode: Mode::Digital,
                place: String::new(),
                link: String::new(),
            };
            let id = MeetingId::from_uuid(Uuid::from_u128(u128::try_from(number).unwrap()));
            desk.meetings.push(Meeting::place(id, body, slot, details).unwrap());
        }
        desk
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_meetings_and_events_changes_nothing(mut desk in any_plan()) {
        let told = |mut verdicts: Vec<Verdict>| {
            verdicts.iter_mut().for_each(|verdict| verdict.meetings.sort());
            let mut told: Vec<_> = verdicts.iter().map(|v| format!("{v:?}")).collect();
            told.sort();
            told
        };
        let before = told(desk.judged());
        desk.meetings.reverse();
        desk.events.reverse();
        prop_assert_eq!(before, told(desk.judged()));
    }

    #[test]
    fn another_formal_meeting_never_breaks_the_count(mut desk in any_plan()) {
        let broken = |desk: &Desk| {
            desk.judged().iter().any(|v| v.rule == RuleId::Plan001 && v.is_broken())
        };
        let before = broken(&desk);
        desk.meetings.extend(read("strategic 2027-10-15 13.00-15.00").meetings);
        prop_assert!(before || !broken(&desk));
    }

    #[test]
    fn no_meeting_on_a_free_day_goes_unsaid(desk in any_plan()) {
        let verdicts = desk.judged();
        for meeting in &desk.meetings {
            let worked = crate::holiday::is_working_day(meeting.slot.date());
            let error = verdicts.iter().any(|v| {
                v.rule == RuleId::Cal006
                    && v.level == Level::Error
                    && v.is_broken()
                    && v.meetings == [meeting.id]
            });
            prop_assert_eq!(error, !worked);
        }
    }
}
