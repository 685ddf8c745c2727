use std::fs;
use std::path::Path;

use super::*;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[test]
fn dates_and_times_are_written_the_swedish_way() {
    let words = Words::of(Lang::Sv);
    assert_eq!(words.day(date("2027-03-19")), "19\u{a0}mars 2027");
    assert_eq!(words.weekday(date("2027-03-19")), "fredag 19\u{a0}mars 2027");
    assert_eq!(words.week(date("2027-01-01")), "v.\u{a0}53");
    assert_eq!(words.span(time(13, 0), time(15, 5)).unwrap(), "13.00–15.05");
    assert_eq!(words.span(None, time(9, 0)).unwrap(), "09.00");
    assert_eq!(words.at("13.00"), "kl.\u{a0}13.00");
}

#[test]
fn dates_and_times_are_written_the_english_way() {
    let words = Words::of(Lang::En);
    assert_eq!(words.weekday(date("2027-03-19")), "Friday 19\u{a0}March 2027");
    assert_eq!(words.span(time(13, 0), time(15, 0)).unwrap(), "13:00–15:00");
}

#[test]
fn a_name_read_from_the_right_ends_before_the_day_behind_it() {
    let told =
        |who| Words::of(Lang::Sv).fill("brief-prepared-by-on", &[("who", who), ("day", "1 mars")]);
    assert_eq!(told("محمد"), "محمد\u{200e}, 1 mars");
    assert_eq!(told("Åsa"), "Åsa, 1 mars");
}

#[test]
fn counts_agree_with_their_nouns() {
    let words = Words::of(Lang::Sv);
    assert_eq!(words.count("actions-late", "days", 1), "Försenad 1 dag");
    assert_eq!(words.count("actions-late", "days", 12), "Försenad 12 dagar");
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_arguments() {
    assert_eq!(shape(SWEDISH), shape(ENGLISH));
    assert_eq!(
        Words::of(Lang::Sv).fixed.keys().collect::<Vec<_>>(),
        Words::of(Lang::En).fixed.keys().collect::<Vec<_>>()
    );
}

#[test]
fn every_message_is_said_somewhere() {
    let sources = sources();
    let unsaid: Vec<String> = shape(SWEDISH)
        .into_keys()
        .filter(|key| !key.starts_with("month-") && !key.starts_with("weekday-"))
        .filter(|key| !sources.contains(&format!("\"{key}\"")))
        .collect();
    assert_eq!(unsaid, Vec::<String>::new());
}

#[test]
fn everything_said_is_a_message() {
    let (sources, known) = (sources(), shape(SWEDISH));
    let said = ["say(\"", "fill(\"", "count(\""].iter().flat_map(|call| {
        sources
            .match_indices(call)
            .map(|(at, call)| sources[at + call.len()..].split('"').next().unwrap_or_default())
    });
    let unknown: Vec<&str> = said.filter(|key| !known.contains_key(*key)).collect();
    assert_eq!(unknown, Vec::<&str>::new());
}

/// The crate's own sources, without its tests.
fn sources() -> String {
    fn read(folder: &Path, out: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, out);
            } else if !path.ends_with("tests.rs") {
                out.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut out = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut out);
    out
}

/// Each key with the arguments that its message takes.
fn shape(source: &str) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| key.starts_with(AREA)) {
            current = key[AREA.len()..].to_owned();
        }
        if current.is_empty() {
            continue;
        }
        let taken = found.entry(current.clone()).or_default();
        for piece in line.split('$').skip(1) {
            let name: String = piece.chars().take_while(char::is_ascii_alphanumeric).collect();
            if !taken.contains(&name) {
                taken.push(name);
            }
        }
    }
    for taken in found.values_mut() {
        taken.sort();
    }
    found
}
