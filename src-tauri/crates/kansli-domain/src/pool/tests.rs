use uuid::Uuid;

use super::*;

fn id(number: u128) -> AgendaItemId {
    AgendaItemId::from_uuid(Uuid::from_u128(number))
}

fn at(phase: Phase) -> Visited {
    Visited { meeting: MeetingId::from_uuid(Uuid::from_u128(7)), body: BodyKey::Strategic, phase }
}

fn today() -> Date {
    Date::from_ymd_opt(2027, 3, 19).unwrap()
}

fn wish(body: BodyKey) -> Wish<'static> {
    let body_id = BodyId::from_uuid(Uuid::from_u128(70));
    Wish { reason: " Tiden räckte inte ", body, body_id, wanted: None }
}

fn visit(item: &AgendaItem, phase: Phase, treatment: Treatment) -> Visit<'_> {
    Visit { item, at: at(phase), treatment, elsewhere: false, stands: false }
}

fn postponed(phase: Phase, treatment: Treatment, body: BodyKey) -> Result<Postponed, Refusal> {
    let item = AgendaItem::plain(id(1), "Vem gör vad");
    postpone(visit(&item, phase, treatment), wish(body), id(2), today())
}

#[test]
fn before_the_meeting_the_same_occurrence_waits() {
    let done = postponed(Phase::Ahead, Treatment::default(), BodyKey::Strategic).unwrap();
    let Postponed::Moved(item) = done else { panic!("{done:?}") };
    assert_eq!((item.id, item.lineage()), (id(1), id(1)));
    assert_eq!(
        (item.course.since, item.course.reason.as_str()),
        (Some(today()), "Tiden räckte inte")
    );
    assert!(!item.course.is_postponed());
}

#[test]
fn from_the_meeting_on_the_old_occurrence_stays_marked_and_a_new_one_waits() {
    for phase in [Phase::UnderWay, Phase::Over] {
        let text = Treatment { text: true, ..Treatment::default() };
        let done = postponed(phase, text, BodyKey::Strategic).unwrap();
        let Postponed::Left { left, waits } = done else { panic!("{done:?}") };
        assert!(left.course.is_postponed() && !waits.course.is_postponed());
        assert_eq!((left.id, waits.id, waits.lineage()), (id(1), id(2), id(1)));
        assert_eq!(waits.carried_from, Some(at(phase).meeting));
        let again = visit(&left, phase, text);
        let no = postpone(again, wish(BodyKey::Strategic), id(3), today());
        assert_eq!(no, Err(Refusal::Already));
    }
}

#[test]
fn what_a_meeting_is_done_with_is_referred_but_not_postponed() {
    for done in [
        Treatment { ticked: true, ..Treatment::default() },
        Treatment { position: true, ..Treatment::default() },
    ] {
        let again = postponed(Phase::UnderWay, done, BodyKey::Strategic);
        assert_eq!(again, Err(Refusal::DealtWith));
        assert!(postponed(Phase::UnderWay, done, BodyKey::Tactical).is_ok());
    }
}

#[test]
fn nothing_is_postponed_without_a_reason_nor_twice_nor_if_it_stands() {
    let item = AgendaItem::plain(id(1), "Vem gör vad");
    let wish = wish(BodyKey::Strategic);
    let free = visit(&item, Phase::Ahead, Treatment::default());
    let ask = |visit, wish| postpone(visit, wish, id(2), today()).map(drop);
    assert_eq!(ask(free, Wish { reason: " ", ..wish }), Err(Refusal::NoReason));
    assert_eq!(ask(Visit { elsewhere: true, ..free }, wish), Err(Refusal::OpenElsewhere));
    assert_eq!(ask(Visit { stands: true, ..free }, wish), Err(Refusal::Stands));
    let over = Wish { wanted: Some(at(Phase::Over)), ..wish };
    assert_eq!(ask(free, over), Err(Refusal::MeetingOver));
    let other = Visited { body: BodyKey::Tactical, ..at(Phase::Ahead) };
    let other = Wish { wanted: Some(other), ..wish };
    assert_eq!(ask(free, other), Err(Refusal::OtherBody { body: BodyKey::Strategic }));
}

#[test]
fn a_referral_goes_to_another_body_and_forgets_the_wish() {
    let mut item = AgendaItem::plain(id(1), "Vem gör vad");
    item.course.wanted = Some(at(Phase::Ahead).meeting);
    let up = refer(&item, BodyKey::Tactical, BodyKey::Strategic, "Rör alla").unwrap();
    assert_eq!((up.id, up.course.wanted), (id(1), None));
    let same = refer(&item, BodyKey::Tactical, BodyKey::Tactical, "Rör alla");
    assert_eq!(same, Err(Refusal::SameBody));
}
