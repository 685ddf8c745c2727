use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::id::TemplateItemId;

fn day(month: u32) -> Date {
    Date::from_ymd_opt(2027, month, 15).unwrap()
}

fn own(number: u128, title: &str) -> TemplateItem {
    TemplateItem {
        key: TemplateKey::Own(TemplateItemId::from_uuid(Uuid::from_u128(number))),
        title: title.to_owned(),
        purpose: Purpose::Information,
        minutes: 10,
        comes: Comes::Always,
        text: String::new(),
        section: String::new(),
        sub: false,
    }
}

fn keys(level: BodyLevel, month: u32) -> Vec<TemplateKey> {
    Template::built_in(Some(level)).on(day(month)).map(|item| item.key).collect()
}

#[test]
fn autumn_takes_the_priorities_and_leaves_the_reports() {
    assert!(keys(BodyLevel::Strategic, 10).contains(&TemplateKey::AnnualPriorities));
    assert!(!keys(BodyLevel::Strategic, 10).contains(&TemplateKey::AnnualReports));
    assert!(!keys(BodyLevel::Strategic, 3).contains(&TemplateKey::AnnualPriorities));
}

#[test]
fn agd_001_to_003_hold_of_the_built_in_templates_and_a_lack_is_told() {
    for level in [BodyLevel::Strategic, BodyLevel::Tactical] {
        let mut template = Template::built_in(Some(level));
        assert_eq!(template.check(), Ok(()));
        assert_eq!(template.missing(Some(level)), []);
        template.items.retain(|item| item.key != TemplateKey::InfoExchange);
        let missing: Vec<_> = template.missing(Some(level)).iter().map(|it| it.rule).collect();
        assert_eq!(missing, ["AGD-001"]);
    }
    assert_eq!(Template::built_in(Some(BodyLevel::Operational)), Template::default());
}

#[test]
fn only_matters_and_items_of_a_season_do_not_stand() {
    let levels = [BodyLevel::Strategic, BodyLevel::Tactical].map(|it| Template::built_in(Some(it)));
    let stands = |key| levels.iter().any(|template| template.stands(key));
    let free: Vec<TemplateKey> =
        TemplateKey::BUILT_IN.into_iter().filter(|key| !stands(*key)).collect();
    let wanted = [TemplateKey::Matter, TemplateKey::AnnualPriorities, TemplateKey::AnnualReports];
    assert_eq!(free, wanted);
}

#[test]
fn what_no_agenda_can_be_made_of_is_refused() {
    let of = |items: Vec<TemplateItem>| Template { items }.check();
    assert_eq!(of(vec![]), Err(Refusal::Empty));
    assert_eq!(of((0..101).map(|n| own(n, "Punkt")).collect()), Err(Refusal::TooMany(101)));
    assert_eq!(of(vec![own(1, "Punkt"), own(2, " ")]), Err(Refusal::BlankTitle(2)));
    let long = TemplateItem { minutes: 481, ..own(1, "Punkt") };
    assert_eq!(of(vec![long]), Err(Refusal::TooLong { place: 1, minutes: 481 }));
    let twice = vec![own(1, "Punkt"), own(2, "Annan"), own(1, "Igen")];
    assert_eq!(of(twice), Err(Refusal::Twice { first: 1, second: 3 }));
    let matter = TemplateItem { key: TemplateKey::Matter, ..own(1, "") };
    assert_eq!(of(vec![matter.clone(), matter]), Ok(()));
}

#[test]
fn a_heading_gets_the_years_of_its_meeting_and_keeps_every_other_brace() {
    assert_eq!(headed("Prioriterat {år+1}", 2027), "Prioriterat 2028");
    assert_eq!(headed("Summary {year-1} of {year}", 2027), "Summary 2026 of 2027");
    assert_eq!(headed("{år+2} {namn} {", 2027), "{år+2} {namn} {");
}

#[test]
fn names_lead_back_to_what_they_name() {
    for comes in Comes::ALL {
        assert_eq!(Comes::named(comes.name()), Some(comes));
    }
    let own = own(7, "Punkt").key;
    for key in TemplateKey::BUILT_IN.into_iter().chain([own]) {
        assert_eq!(TemplateKey::named(&key.name()), Some(key));
    }
    assert_eq!(TemplateKey::named("own:inget id"), None);
}

proptest! {
    /// Whatever was typed as a heading, only the six years change.
    #[test]
    fn headings_without_braces_stay_as_typed(title in "[^{}]*", year in 1990i32..2100) {
        prop_assert_eq!(headed(&title, year), title);
    }
}

#[test]
fn a_heading_waits_for_the_next_item_that_comes_and_a_sub_item_needs_one_above() {
    let item = |number, title: &str| TemplateItem { comes: Comes::Always, ..own(number, title) };
    let template = Template {
        items: vec![
            item(1, "Öppning"),
            TemplateItem { comes: Comes::Autumn, section: "Ärenden".into(), ..item(2, "Budget") },
            TemplateItem { sub: true, ..item(3, "Bilaga till budget") },
            TemplateItem { sub: true, ..item(4, "Ännu en") },
        ],
    };
    let laid = |day: &str| {
        let line = |it: &LaidOut<'_>| {
            let section = it.section.map_or_else(String::new, |it| format!("[{it}] "));
            format!("{section}{}{}", if it.sub { "– " } else { "" }, it.item.title)
        };
        template.laid_out(day.parse().unwrap()).iter().map(line).collect::<Vec<_>>()
    };
    let autumn = ["Öppning", "[Ärenden] Budget", "– Bilaga till budget", "– Ännu en"];
    assert_eq!(laid("2027-10-01"), autumn);
    assert_eq!(laid("2027-03-01"), ["Öppning", "[Ärenden] Bilaga till budget", "Ännu en"]);
    let mut wrong = template.clone();
    wrong.items[0].sub = true;
    assert_eq!(wrong.check(), Err(Refusal::NothingAbove(1)));
    wrong.items[0].sub = false;
    wrong.items[2].section = "Egen".into();
    assert_eq!(wrong.check(), Err(Refusal::NothingAbove(3)));
    assert_eq!(template.check(), Ok(()));
}
