use chrono::{NaiveDate, NaiveTime};
use kansli_domain::body::BodyKey;
use kansli_domain::party::{HealthcareRegion, Side};

use crate::shape::LanguageName;
use crate::words::Words;

#[test]
fn dates_and_times_read_the_swedish_way() {
    let words = Words::of(LanguageName::Sv);
    let date = NaiveDate::from_ymd_opt(2027, 3, 19).unwrap();
    let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    assert_eq!(words.day(date), "19\u{a0}mars 2027");
    assert_eq!(words.day_short(date), "19\u{a0}mars");
    assert_eq!(words.weekday(date), "fredag 19\u{a0}mars 2027");
    assert_eq!(words.weekday_short(date), "fre 19\u{a0}mars");
    assert_eq!(words.week(date), "v.\u{a0}11");
    assert_eq!(words.span(time(9), time(13)), "09.00–13.00");
}

#[test]
fn every_body_side_and_region_has_a_name_in_both_languages() {
    for language in [LanguageName::Sv, LanguageName::En] {
        let words = Words::of(language);
        let named = BodyKey::ALL.map(|body| words.body(body)).into_iter();
        let named = named.chain(Side::ALL.map(|side| words.side(side)));
        let named = named.chain(HealthcareRegion::ALL.map(|region| words.region(region)));
        for name in named {
            assert!(!name.starts_with("sentence-"), "{name}");
        }
    }
}

#[test]
fn a_list_ends_with_and() {
    let words = Words::of(LanguageName::Sv);
    let things = ["Norra", "Västra", "Södra"].map(str::to_owned);
    assert_eq!(words.list(&things), "Norra, Västra och Södra");
    assert_eq!(words.list(&things[..1]), "Norra");
    assert_eq!(words.list(&[]), "");
}
