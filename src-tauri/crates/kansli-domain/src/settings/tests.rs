use super::*;

#[test]
fn defaults_hold_until_another_value_is_set() {
    let settings = Settings::default();
    assert_eq!(settings.number(Number::Notice), 7);
    let set = settings.with_number(Number::Notice, 14).unwrap();
    assert_eq!(set.number(Number::Notice), 14);
    assert_eq!(settings.number(Number::Notice), 7);
}

#[test]
fn every_default_is_allowed_and_leads_back_from_its_key() {
    for &number in Number::ALL {
        assert!(number.range().contains(&number.default()));
        assert_eq!(Number::keyed(number.key()), Some(number));
    }
    for &day in Day::ALL {
        assert_eq!(MonthDay::parse(&day.default().to_string()), Ok(day.default()));
        assert_eq!(Day::keyed(day.key()), Some(day));
    }
    assert!(Settings::default().in_order().is_ok());
}

#[test]
fn what_the_documents_demand_cannot_be_lowered() {
    let refused = Settings::default().with_number(Number::FormalPerYear, 1);
    assert_eq!(refused, Err(Refusal::OutOfRange { value: 1, least: 2, most: 12 }));
}

#[test]
fn what_belongs_together_stays_in_order() {
    let settings = Settings::default();
    assert_eq!(settings.with_number(Number::PrepareLatest, 9), Err(Refusal::WrongOrder));
    assert_eq!(settings.with_number(Number::QuietFirstWeek, 40), Err(Refusal::WrongOrder));
}

#[test]
fn the_anchor_is_one_of_the_two_parties_and_never_a_guess() {
    let settings = Settings::default();
    assert_eq!(settings.anchor, None);
    let neutral = Anchor { year: 2027, strategic: Side::Neutral };
    assert_eq!(settings.with_anchor(neutral), Err(Refusal::NeutralChair));
}

#[test]
fn a_day_of_the_year_exists_every_year() {
    assert_eq!(MonthDay::parse("02-29"), Err(Refusal::NoSuchDay("02-29".to_owned())));
    assert_eq!(MonthDay::parse("13-01"), Err(Refusal::NoSuchDay("13-01".to_owned())));
    let first_of_march = MonthDay::parse("03-01").unwrap();
    assert_eq!(first_of_march.in_year(2028), Date::from_ymd_opt(2028, 3, 1));
}
