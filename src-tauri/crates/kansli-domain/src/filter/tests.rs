use proptest::prelude::*;

use super::*;

fn read(text: &str, register: Register) -> Filter {
    Filter::read(text, register).unwrap_or_else(|no| panic!("{text}: {no:?}"))
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// Any filter that can be typed.
fn filters() -> impl Strategy<Value = Filter> {
    prop::sample::select(Register::ALL.to_vec()).prop_flat_map(|register| {
        let any = prop::sample::select(register.keys().to_vec()).prop_flat_map(move |key| {
            let text =
                "[ -~åäöÅÄÖ\"\\\\:]{1,12}".prop_filter("blank", |text| !text.trim().is_empty());
            let words = key.words(register);
            if !words.is_empty() {
                return prop::sample::select(words.to_vec())
                    .prop_map(move |word| Term::Is(key, word))
                    .boxed();
            }
            match key {
                Key::Party | Key::Owner => text.prop_map(move |it| Term::Named(key, it)).boxed(),
                Key::Year => (1990..=2100).prop_map(Term::Year).boxed(),
                Key::Focus => (1..=10u8).prop_map(Term::Focus).boxed(),
                Key::DueBy => (1..=28u32, 1..=12u32, 1990..=2100)
                    .prop_map(|(day, month, year)| {
                        Term::DueBy(Date::from_ymd_opt(year, month, day).expect("a day"))
                    })
                    .boxed(),
                _ => (1990..=2100, 1..=99u32)
                    .prop_map(|(year, number)| Term::Meeting { year, number })
                    .boxed(),
            }
        });
        let said = "[ -~åäöÅÄÖ\"\\\\:]{1,12}"
            .prop_filter("blank", |text| !text.trim().is_empty())
            .prop_map(Term::Says);
        prop::collection::vec(prop_oneof![2 => any, 1 => said], 0..6)
            .prop_map(move |terms| Filter { register, terms })
    })
}

proptest! {
    #[test]
    fn what_is_printed_is_read_as_the_same_in_both_languages(filter in filters()) {
        for tongue in [Tongue::Swedish, Tongue::English] {
            let text = filter.print(tongue);
            prop_assert_eq!(Filter::read(&text, filter.register), Ok(filter.clone()), "{}", text);
        }
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused(text in "\\PC{0,40}") {
        for register in Register::ALL {
            if let Ok(filter) = Filter::read(&text, register) {
                let again = Filter::read(&filter.print(Tongue::English), register);
                prop_assert_eq!(again, Ok(filter));
            }
        }
    }
}

#[test]
fn the_example_of_the_brief_is_read() {
    let filter = read(
        "status:sen part:TLV möte:2027-3 ansvarig:\"Anna A\" år:2027 fritext",
        Register::Actions,
    );
    let wanted = [
        Term::Is(Key::Status, Word::Late),
        Term::Named(Key::Party, "TLV".into()),
        Term::Meeting { year: 2027, number: 3 },
        Term::Named(Key::Owner, "Anna A".into()),
        Term::Year(2027),
        Term::Says("fritext".into()),
    ];
    assert_eq!(filter.terms, wanted);
    let english = filter.print(Tongue::English);
    assert_eq!(english, "status:late party:TLV meeting:2027-3 owner:\"Anna A\" year:2027 fritext");
}

#[test]
fn words_are_read_as_people_write_them() {
    for (text, word) in [
        ("status:EJ-PÅBÖRJAD", Word::NotStarted),
        ("status:ejpåbörjad", Word::NotStarted),
        ("status:\"ej påbörjad\"", Word::NotStarted),
        ("STATUS:not_started", Word::NotStarted),
        ("status:bere", Word::InPreparation),
        ("status:besl", Word::Decided),
    ] {
        assert_eq!(read(text, Register::Positions).terms, [Term::Is(Key::Status, word)], "{text}");
    }
    let dated = read("möte:3/2027 GS 2027:03 12:30", Register::Positions);
    assert_eq!(dated.print(Tongue::Swedish), "möte:2027-3 GS 2027:03 12:30");
}

#[test]
fn what_no_register_has_is_refused_by_name() {
    let no = |text: &str, register| Filter::read(text, register).expect_err(text);
    let key = |key: &str| Refusal::UnknownKey { key: key.into() };
    assert_eq!(no("färg:röd", Register::Actions), key("färg"));
    assert_eq!(no("ansvarig:Anna", Register::Positions), key("ansvarig"));
    let word = |value: &str| Refusal::UnknownWord { key: Key::Status, value: value.into() };
    assert_eq!(no("status:sen", Register::Positions), word("sen"));
    assert_eq!(no("status:be", Register::Positions), word("be"), "two words begin so");
    let wrong = |key, value: &str| Refusal::Malformed { key, value: value.into() };
    assert_eq!(no("år:27", Register::Items), wrong(Key::Year, "27"));
    assert_eq!(no("möte:2027-0", Register::Items), wrong(Key::Meeting, "2027-0"));
    assert_eq!(no("fokus:11", Register::Items), wrong(Key::Focus, "11"));
    assert_eq!(no("senast:2027-02-30", Register::Actions), wrong(Key::DueBy, "2027-02-30"));
    assert_eq!(no("status:", Register::Actions), Refusal::Nothing { key: Key::Status });
    assert_eq!(no("ansvarig:\"Anna", Register::Actions), Refusal::OpenQuote);
}

fn action(is: &[Word], owner: &str, due: &str) -> Row {
    Row {
        text: "Å 2027:14 Ta fram mall för behov".into(),
        is: is.iter().copied().collect(),
        owner: owner.into(),
        parties: vec![Party {
            short: "TLV".into(),
            name: "Exempelverket".into(),
            ..Party::default()
        }],
        year: 2027,
        meeting: (2027, 3),
        due: Some(day(due)),
        ..Row::default()
    }
}

#[test]
fn choices_of_a_key_are_any_and_keys_are_all() {
    let row = action(&[Word::Open, Word::Late, Word::Strategic], "Anna Attrapp", "2027-03-01");
    for (text, wanted) in [
        ("", true),
        ("mall BEHOV", true),
        ("mall annat", false),
        ("status:klar status:sen", true),
        ("status:klar", false),
        ("part:tlv ansvarig:anna år:2027 möte:3/2027 organ:strat", true),
        ("part:tlv ansvarig:berit", false),
        ("senast:2027-03-01", true),
        ("senast:2027-02-28", false),
    ] {
        assert_eq!(read(text, Register::Actions).wants(&row), wanted, "{text}");
    }
}

#[test]
fn closed_actions_are_shown_only_when_their_status_is_asked_for() {
    let row = action(&[Word::Done], "Anna", "2027-03-01");
    for (text, wanted) in
        [("", false), ("mall", false), ("status:klar", true), ("status:alla", true)]
    {
        assert_eq!(read(text, Register::Actions).wants(&row), wanted, "{text}");
    }
}

/// POS-002: whose own decision is awaited.
#[test]
fn status_and_party_of_a_position_are_of_the_same_party() {
    let party = |short: &str, is: &[Word]| Party {
        short: short.into(),
        name: format!("Verket {short}").into(),
        is: is.iter().copied().collect(),
    };
    let row = Row {
        parties: vec![
            party("TLV", &[Word::Decided, Word::Endorses]),
            party("SBU", &[Word::NotStarted, Word::Waiting, Word::Awaits]),
            party("SKR", &[Word::NotNeeded, Word::Endorses]),
        ],
        is: [Word::Agreed, Word::Dissents, Word::Support].into_iter().collect(),
        focus: vec![4],
        ..Row::default()
    };
    for (text, wanted) in [
        ("part:TLV status:beslutad", true),
        ("part:TLV status:väntar", false),
        ("status:väntar", true),
        ("part:SBU", true),
        ("part:SKR", false),
        ("part:SKR status:behövs-ej", true),
        ("part:TLV part:SBU status:väntar", true),
        ("inställning:avvaktar", true),
        ("part:SBU inställning:avvaktar", true),
        ("part:TLV inställning:avvaktar", false),
        ("part:SKR inställning:står-bakom", true),
        ("part:SKR inställning:står-bakom status:väntar", false),
        ("status:väntar inställning:avvaktar", true),
        ("inställning:deltog-inte", false),
        // A member's differing view is of no party.
        ("inställning:avvikande", true),
        ("part:SBU inställning:avvikande", false),
        ("kunskapsområde:kunskapsstöd", true),
        ("knowledge:follow-up", false),
        ("utfall:enighet fokus:4", true),
        ("utfall:enighet fokus:5", false),
    ] {
        assert_eq!(read(text, Register::Positions).wants(&row), wanted, "{text}");
    }
}
