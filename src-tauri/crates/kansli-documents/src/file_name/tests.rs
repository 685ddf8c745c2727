use proptest::prelude::*;

use super::*;
use crate::Head;
use crate::actions::ActionsFacts;
use crate::minutes::{MinutesFacts, MinutesKind};
use crate::year_plan::YearPlanFacts;

fn minutes(body_name: &str, kind: MinutesKind) -> Document {
    let head = Head {
        body_name: body_name.to_owned(),
        date: "2027-03-19".parse().unwrap(),
        year: 2027,
        ..Head::default()
    };
    Document::Minutes(MinutesFacts { head, kind, ..MinutesFacts::default() })
}

fn protocol(body_name: &str, language: Lang) -> String {
    file_name(&minutes(body_name, MinutesKind::Protocol), language)
}

#[test]
fn a_protocol_is_named_by_body_and_day() {
    assert_eq!(
        protocol("Strategiska styrgruppen", Lang::Sv),
        "Protokoll-strategiska-styrgruppen-2027-03-19.pdf"
    );
    assert_eq!(
        protocol("Strategiska styrgruppen", Lang::En),
        "Minutes-strategiska-styrgruppen-2027-03-19.pdf"
    );
}

#[test]
fn letters_beyond_ascii_are_likened_or_left_out() {
    assert_eq!(protocol("Rådet för hälsa", Lang::Sv), "Protokoll-radet-for-halsa-2027-03-19.pdf");
    assert_eq!(protocol("Ærø & Łódź/../x", Lang::Sv), "Protokoll-aero-lodz-x-2027-03-19.pdf");
    assert_eq!(protocol("中文", Lang::Sv), "Protokoll-2027-03-19.pdf");
    assert_eq!(
        file_name(&minutes("Taktiska samordningsgruppen", MinutesKind::Notes), Lang::Sv),
        "Motesanteckningar-taktiska-samordningsgruppen-2027-03-19.pdf"
    );
}

#[test]
fn a_correction_does_not_take_the_name_of_what_it_corrects() {
    let Document::Minutes(mut facts) = minutes("Strategiska styrgruppen", MinutesKind::Protocol)
    else {
        unreachable!()
    };
    facts.head.version = Some(2);
    let name = |facts: &MinutesFacts| file_name(&Document::Minutes(facts.clone()), Lang::Sv);
    assert_eq!(name(&facts), "Protokoll-strategiska-styrgruppen-2027-03-19-version-2.pdf");
    facts.publication = true;
    assert_eq!(
        name(&facts),
        "Protokoll-strategiska-styrgruppen-2027-03-19-version-2-publiceringsversion.pdf"
    );
}

#[test]
fn lists_of_no_body_carry_day_or_year_only() {
    let head = Head { year: 2027, date: "2027-04-01".parse().unwrap(), ..Head::default() };
    let actions = Document::Actions(ActionsFacts { head: head.clone(), ..ActionsFacts::default() });
    let plan = Document::YearPlan(YearPlanFacts { head, ..YearPlanFacts::default() });
    assert_eq!(file_name(&actions, Lang::Sv), "Atgardslista-2027-04-01.pdf");
    assert_eq!(file_name(&plan, Lang::Sv), "Arsplan-2027.pdf");
}

proptest! {
    #[test]
    fn any_body_gives_a_name_that_every_system_takes(body_name in any::<String>()) {
        let name = protocol(&body_name, Lang::Sv);
        prop_assert!(name.len() <= 100, "{name}");
        prop_assert!(name.starts_with("Protokoll-") && name.ends_with("2027-03-19.pdf"), "{name}");
        prop_assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte)), "{name}");
        prop_assert!(!name.contains("--") && !name.contains(".."), "{name}");
    }
}
