//! What the year plan says on paper: each date explains itself, and nothing is said twice.

use kansli_documents::year_plan::{MeetingStatus, YearPlanFacts};
use kansli_documents::{Document, Lang, wheel_picture};

use crate::conformance::conforms;
use crate::reading::{Reading, read};
use crate::{made, sample};

fn reading(name: &str, facts: YearPlanFacts) -> Reading {
    read(&made(name, &Document::YearPlan(facts), Lang::Sv))
}

/// The first cells of the table that stands in this place in the document.
fn firsts(read: &Reading, table: usize) -> Vec<String> {
    read.tree.all("Table")[table].all("TR")[1..]
        .iter()
        .map(|row| row.children[0].text.split_whitespace().next().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn meetings_deadlines_and_days_stand_by_date() {
    let read = reading("year-plan", sample::year_plan_facts());
    assert_eq!(
        read.tree.texts("H2"),
        [
            "Ordförandeskap",
            "Partnerskapets möten",
            "Andras möten",
            "Frister",
            "Lov och lediga dagar",
            "Regler",
            "Tidslinje",
            "Årshjul"
        ]
    );
    for table in 0..4 {
        let days = firsts(&read, table);
        let mut sorted = days.clone();
        sorted.sort();
        assert!(days.len() > 2 && days == sorted, "table {table}: {days:?}");
    }
}

#[test]
fn every_deadline_stands_once_with_its_day_week_meeting_and_reason() {
    let facts = sample::year_plan_facts();
    let read = reading("year-plan", facts.clone());
    let text = read.text();
    for due in &facts.deadlines {
        assert_eq!(text.matches(&due.what).count(), 1, "{}", due.what);
        assert_eq!(text.matches(&due.why).count(), 1, "{}", due.why);
    }
    let table = read.tree.all("Table")[2];
    assert_eq!(
        table.all("TR")[0].texts("TH"),
        ["Datum", "Dag", "V.", "Vad", "Hör till", "Varför dagen"]
    );
    let rows: Vec<Vec<String>> = table.all("TR")[1..].iter().map(|row| row.texts("TD")).collect();
    assert_eq!(
        rows[2],
        [
            "fredag",
            "9",
            "Ordföranden granskar dagordningen",
            "Strategiska 1/2027",
            "12 dagar före mötet. Tidigare, eftersom 7 mars är en söndag."
        ]
    );
    assert_eq!(rows[0][4], "Klart. 28 dagar före mötet.");
}

#[test]
fn every_rule_stands_once_with_its_source_and_its_findings_below_it() {
    let facts = sample::year_plan_facts();
    let read = reading("year-plan", facts.clone());
    let text = read.text();
    let rules = read.tree.all("Table")[4];
    for rule in &facts.rules {
        assert_eq!(text.matches(&rule.title).count(), 2, "its own and in the reason it gives");
        let row = rules.all("TR").into_iter().find(|row| row.text.contains(&rule.rule)).unwrap();
        assert_eq!(row.text.matches("19 mars 2027").count(), 1, "{}", row.text);
        assert_eq!(row.text.matches("15 oktober 2027").count(), 1, "{}", row.text);
        let requirement = rule.requirement.clone().unwrap_or_default();
        assert!(
            row.text.contains(&requirement) && row.text.contains("Källa: Styr- och"),
            "{}",
            row.text
        );
    }
    for verdict in ["Uppfylld", "Inte uppfylld", "Bevaka", "Kan inte bedömas ännu"] {
        assert!(text.contains(verdict), "{verdict} in {text}");
    }
}

#[test]
fn a_meeting_says_why_it_is_when_it_is_and_what_to_look_over() {
    let read = reading("year-plan", sample::year_plan_facts());
    let table = read.tree.all("Table")[0];
    let row = |title: &str| {
        let rows = table.all("TR");
        let found = rows.into_iter().find(|row| row.text.contains(title)).unwrap();
        crate::reading::plain(&found.text)
    };
    let locked = row("Strategiska 2/2027");
    for said in [
        "fredag, v. 41",
        "Formellt möte",
        "är samma dag som samrådet. (PLAN-002)",
        "Låst datum.",
        "Flyttat från den 16 oktober 2026. Skäl: salen är upptagen",
    ] {
        assert!(locked.contains(said), "{said} in {locked}");
    }
    let doubtful = row("Taktiska 3/2027");
    assert!(
        doubtful.contains(
            "Se över: 5 november 2027 är allhelgonaafton och många slutar vid lunch. (CAL-006)"
        ),
        "{doubtful}"
    );
    assert!(doubtful.contains("Inställt"), "{doubtful}");
}

#[test]
fn the_plan_says_whether_it_is_adopted_on_every_page() {
    let adopted = reading("year-plan", sample::year_plan_facts());
    assert!(adopted.text().contains("Planen fastställdes 12 november 2026."));
    assert!(adopted.artifacts.iter().all(|page| page.contains("Fastställd")));
    let mut facts = sample::year_plan_facts();
    facts.adopted = None;
    facts.head.status = Some(kansli_documents::Status::Draft);
    let proposed = reading("year-plan-proposal", facts);
    assert!(proposed.text().contains("Planen är ett förslag och inte fastställd."));
    assert!(proposed.artifacts.iter().all(|page| page.contains("Förslag")));
}

#[test]
fn who_chairs_is_said_also_while_nobody_is_named() {
    let text = reading("year-plan", sample::year_plan_facts()).text();
    for said in [
        "Strategiska styrgruppen: Astrid Provberg (SKS)",
        "Taktiska samordningsgruppen: Myndigheterna, ingen är utsedd",
        "Ingen är ordförande i taktiska samordningsgruppen hela året.",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn others_meetings_say_what_they_are_and_how_many_more_there_are() {
    let text = reading("year-plan", sample::year_plan_facts()).text();
    for said in [
        "2027-06-10 till 2027-06-11",
        "Preliminärt",
        "Inställt",
        "Kalendrarna har 11 händelser till.",
        "Sjukvårdsregion: Västra, Södra",
        "Halvdag, många slutar vid lunch",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert!(!text.contains("Sveriges nationaldag"), "a Sunday is free anyway");
}

#[test]
fn the_timeline_and_the_wheel_are_pictures_that_say_what_they_show() {
    let facts = sample::year_plan_facts();
    let read = reading("year-plan", facts.clone());
    let figures = read.tree.all("Figure");
    let alts =
        figures.iter().map(|it| crate::reading::plain(it.alt.as_deref().unwrap_or_default()));
    let alts: Vec<String> = alts.collect();
    let [timeline, alt] = &alts[..] else { panic!("two figures: {alts:?}") };
    for (told, name) in [(timeline, "Tidslinje"), (alt, "Årshjul")] {
        let first =
            format!("{name} för 2027. Strategiska styrgruppen: 2 möten, 19 mars, 15 oktober.");
        assert!(told.starts_with(&first), "{told}");
        for said in
            ["Samråd: 19 mars.", "Låsta datum: 8 april, 15 oktober.", "Lov: sportlov v. 7–8,"]
        {
            assert!(told.contains(said), "{said} in {told}");
        }
    }
    let picture = crate::reading::plain(&wheel_picture(&facts, Lang::Sv).unwrap());
    assert!(picture.contains(&format!(">{alt}</desc>")), "the file says the same: {picture}");
}

#[test]
fn an_empty_year_is_a_plan_without_meetings_and_wheel() {
    let mut facts = sample::year_plan_facts();
    (facts.meetings, facts.events, facts.left_out) = (Vec::new(), Vec::new(), 0);
    let read = reading("year-plan-empty", facts);
    let text = read.text();
    assert!(text.contains("Planen har inga möten ännu.") && text.contains("Frister"), "{text}");
    assert!(read.tree.all("Figure").is_empty());
    assert!(!text.contains("Årshjul") && !text.contains("Tidslinje"), "{text}");
    assert!(!text.contains("Andras möten"));
}

#[test]
fn a_year_of_forty_meetings_and_two_thousand_events_is_set_whole() {
    let facts = sample::crowded();
    let bytes = made("year-plan-crowded", &Document::YearPlan(facts.clone()), Lang::En);
    conforms("year-plan-crowded", &bytes);
    let read = read(&bytes);
    let tables = read.tree.all("Table");
    let rows = |table: usize| tables[table].all("TR").len() - 1;
    assert_eq!((rows(0), rows(1), rows(2)), (40, 2000, 280));
    let standing = facts.meetings.iter().filter(|it| it.status != MeetingStatus::Cancelled);
    let strategic = standing.filter(|it| it.title.starts_with("Strategiska")).count();
    let alt = read.tree.all("Figure")[0].alt.clone().unwrap_or_default();
    assert!(alt.contains(&format!("Strategic steering group: {strategic} meetings")), "{alt}");
}
