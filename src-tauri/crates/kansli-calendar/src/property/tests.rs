use proptest::prelude::*;

use super::*;

fn parse(text: &str) -> Option<Property<'_>> {
    Heads::default().parse(1, Cow::Borrowed(text))
}

fn parsed(text: &str) -> Property<'_> {
    parse(text).expect("the line is well formed")
}

#[test]
fn a_quoted_parameter_keeps_its_commas_and_colons() {
    let property = parsed("DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin\":20250610T090000");
    assert_eq!(property.parameter("TZID"), Some("(UTC+01:00) Amsterdam, Berlin"));
    assert_eq!(property.value, "20250610T090000");
}

#[test]
fn a_leading_colon_belongs_to_the_value() {
    assert_eq!(parsed("SUMMARY::-) hej").value, ":-) hej");
}

#[test]
fn twelve_members_are_twelve() {
    let members: Vec<_> = (0..12).map(|n| format!("\"mailto:p{n}@example.invalid\"")).collect();
    let line = format!("ATTENDEE;MEMBER={}:mailto:a@example.invalid", members.join(","));
    let property = parsed(&line);
    assert_eq!(property.head.parameters[0].1.len(), 12);
    assert_eq!(property.value, "mailto:a@example.invalid");
}

#[test]
fn carets_are_decoded() {
    assert_eq!(parsed("ATTENDEE;CN=\"^'Nalle^' ^^ ^n\":x").parameter("CN"), Some("\"Nalle\" ^ \n"));
}

#[test]
fn names_are_upper_case_and_trimmed() {
    let property = parsed("refresh - interval; value = duration:PT48H");
    assert_eq!(property.name(), "REFRESH - INTERVAL");
    assert_eq!(property.parameter("VALUE"), Some("duration"));
}

#[test]
fn a_line_without_a_colon_or_name_is_refused() {
    for text in ["SUMMARY", ":value", ";A=b:c", "ATTENDEE;CN=\"open:mailto:x", ""] {
        assert_eq!(parse(text), None, "{text}");
    }
}

/// What the parts of a line are joined from, and must be split into again.
fn head() -> impl Strategy<Value = (String, Vec<(String, Vec<String>)>)> {
    let values = prop::collection::vec("[a-zåäö0-9 ,;:/.+-]{1,12}", 1..14);
    let parameters = prop::collection::vec(("[A-Z]{1,8}", values), 0..4);
    ("[A-Z][A-Z-]{0,10}", parameters)
}

#[test]
fn a_head_met_again_says_the_same_with_another_value() {
    let mut heads = Heads::default();
    let mut read = |text: &'static str| heads.parse(1, Cow::Borrowed(text)).expect("well formed");
    let (one, other) = (read("DTSTART;TZID=Europe/Oslo:1"), read("DTSTART;TZID=Europe/Oslo:2"));
    assert_eq!((&*one.value, &*other.value), ("1", "2"));
    assert!(Rc::ptr_eq(&one.head, &other.head));
    assert_eq!(read("DTSTART;TZID=Europe/Paris:3").parameter("TZID"), Some("Europe/Paris"));
}

proptest! {
    #[test]
    fn the_tokenizer_agrees_with_the_reference_splitter((name, parameters) in head(), value in "[^\r\n]{0,40}") {
        let mut text = name.clone();
        for (key, values) in &parameters {
            let quoted: Vec<_> = values.iter().map(|value| format!("\"{value}\"")).collect();
            text.push_str(&format!(";{key}={}", quoted.join(",")));
        }
        let by_hand = split_by_hand(&text).expect("well formed");
        text.push_str(&format!(":{value}"));
        let property = parsed(&text);
        prop_assert_eq!(&property.value, &value);
        prop_assert_eq!((property.head.name.clone(), property.head.parameters.clone()), by_hand);
    }

    #[test]
    fn no_line_makes_it_panic(text in "[^\n\r]{0,80}") {
        let _ = parse(&text);
    }

    #[test]
    fn no_line_of_separators_makes_it_panic(text in "[;:=,\"^ AB]{0,40}") {
        let _ = parse(&text);
    }
}
