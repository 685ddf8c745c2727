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
    let sources = [
        include_str!("../view.rs"),
        include_str!("../file_name.rs"),
        include_str!("../view/actions.rs"),
        include_str!("../view/agenda.rs"),
        include_str!("../view/meeting.rs"),
        include_str!("../view/minutes.rs"),
        include_str!("../view/notes.rs"),
        include_str!("../view/notice.rs"),
        include_str!("../view/positions.rs"),
        include_str!("../view/year_plan.rs"),
        include_str!("../view/year_plan/around.rs"),
        include_str!("../view/year_plan/meetings.rs"),
        include_str!("../view/brief.rs"),
        include_str!("../view/items.rs"),
        include_str!("../view/ambiguities.rs"),
        include_str!("../view/year_plan/rules.rs"),
        include_str!("../wheel.rs"),
        include_str!("../wheel/breaks.rs"),
        include_str!("../wheel/legend.rs"),
        include_str!("../wheel/told.rs"),
        include_str!("../words.rs"),
        include_str!("../refusal.rs"),
        include_str!("../lib.rs"),
        include_str!("../../../../../assets/templates/look.typ"),
        include_str!("../../../../../assets/templates/pieces.typ"),
        include_str!("../../../../../assets/templates/sheet.typ"),
        include_str!("../../../../../assets/templates/notice.typ"),
        include_str!("../../../../../assets/templates/agenda.typ"),
        include_str!("../../../../../assets/templates/minutes.typ"),
        include_str!("../../../../../assets/templates/notes.typ"),
        include_str!("../../../../../assets/templates/positions.typ"),
        include_str!("../../../../../assets/templates/actions.typ"),
        include_str!("../../../../../assets/templates/brief.typ"),
        include_str!("../../../../../assets/templates/items.typ"),
        include_str!("../../../../../assets/templates/ambiguities.typ"),
        include_str!("../../../../../assets/templates/year-plan.typ"),
    ]
    .concat();
    let unsaid: Vec<String> = shape(SWEDISH)
        .into_keys()
        .filter(|key| !key.starts_with("month-") && !key.starts_with("weekday-"))
        .filter(|key| !sources.contains(&format!("\"{key}\"")) && !looked_up(&sources, key))
        .collect();
    assert_eq!(unsaid, Vec::<String>::new());
}

/// Whether a template looks the key up: `words.key`, and not as the beginning of a longer one.
fn looked_up(templates: &str, key: &str) -> bool {
    let lookup = format!("words.{key}");
    templates.match_indices(&lookup).any(|(at, _)| {
        let after = templates[at + lookup.len()..].chars().next();
        !after.is_some_and(|next| next.is_alphanumeric() || next == '-')
    })
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
