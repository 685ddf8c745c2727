use chrono::NaiveTime;
use insta::assert_snapshot;
use kansli_domain::body::BodyKey;
use kansli_domain::event::EventKind;
use kansli_domain::holiday::DayName;
use kansli_domain::id::{CalendarEventId, MeetingId};
use kansli_domain::party::{HealthcareRegion, Side};
use kansli_domain::rules::{Facts, Nearest, on_day};
use uuid::Uuid;

use super::*;
use crate::shape::LanguageName;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn near(date: &str, working_days: u32) -> Option<Nearest> {
    Some(Nearest { date: day(date), working_days })
}

fn verdict(rule: RuleId, outcome: Outcome, facts: Facts) -> Verdict {
    Verdict { rule, level: rule.level(), outcome, facts, meetings: Vec::new(), deviation: None }
}

/// One of each sentence that can be said.
fn all() -> Vec<Verdict> {
    use Outcome::{Broken, Holds, NotApplicable};
    let date = day("2027-03-19");
    let (from, to) = (day("2027-01-22"), day("2027-03-05"));
    let consultation = |before, after| Facts::Consultation { date, before, after, limit: 10 };
    let physical = |planned| Facts::PhysicalMeetings { body: BodyKey::Tactical, planned, limit: 2 };
    let gap = |counted| Facts::Gap { from, to: date, days: 98, counted, limit: 75 };
    let preparation = |by, nearest| Facts::Preparation { date, from, to, by, nearest };
    let reconciliation =
        |on, possible| Facts::Reconciliation { about: 2028, from, to, on, possible };
    let priorities =
        |agreed, possible| Facts::Priorities { about: 2028, due: date, agreed, possible };
    let turn = |previous, reason| Facts::ChairTurn {
        body: BodyKey::Strategic,
        year: 2027,
        side: Side::Sks,
        previous,
        reason,
    };
    let missing = |turn| Facts::ChairMissing { body: BodyKey::Tactical, from, to, turn };
    let sides =
        |tactical, reason| Facts::ChairSides { from, to, strategic: Side::Sks, tactical, reason };
    let clash = |kind| Facts::EventClash {
        date,
        event: CalendarEventId::from_uuid(Uuid::nil()),
        kind,
        title: "Rådsmöte 2".to_owned(),
    };
    let other = MeetingId::from_uuid(Uuid::nil());
    let reason = || Some("Omorganisation hos myndigheterna.".to_owned());
    let mut all = vec![
        verdict(RuleId::Plan001, Holds, Facts::FormalMeetings { planned: 2, held: 0, needed: 2 }),
        verdict(RuleId::Plan001, Holds, Facts::FormalMeetings { planned: 2, held: 1, needed: 2 }),
        verdict(RuleId::Plan001, Broken, Facts::FormalMeetings { planned: 1, held: 0, needed: 2 }),
        verdict(RuleId::Plan001, Broken, Facts::FormalMeetings { planned: 0, held: 0, needed: 2 }),
        verdict(RuleId::Plan001Spread, Holds, Facts::HalfYears { first: 1, second: 1 }),
        verdict(RuleId::Plan001Spread, Broken, Facts::HalfYears { first: 2, second: 0 }),
        verdict(RuleId::Plan001Spread, NotApplicable, Facts::HalfYears { first: 1, second: 0 }),
        verdict(RuleId::Plan002, NotApplicable, Facts::NoConsultations),
        verdict(RuleId::Plan002, Holds, consultation(near("2027-03-19", 0), None)),
        verdict(
            RuleId::Plan002,
            Holds,
            consultation(near("2027-03-18", 1), near("2027-05-21", 42)),
        ),
        verdict(
            RuleId::Plan002,
            Holds,
            consultation(near("2027-01-18", 41), near("2027-03-30", 5)),
        ),
        verdict(
            RuleId::Plan002,
            Broken,
            consultation(near("2027-01-18", 22), near("2027-05-21", 20)),
        ),
        verdict(RuleId::Plan002, Broken, consultation(None, near("2027-05-21", 42))),
        verdict(RuleId::Cal005, Broken, Facts::TermChange { date, ended: day("2027-06-30") }),
        verdict(RuleId::Plan006, NotApplicable, Facts::NoLimit),
        verdict(RuleId::Plan006, Holds, physical(2)),
        verdict(RuleId::Plan006, Broken, physical(3)),
        verdict(RuleId::Plan003, Holds, Facts::Frequency { planned: 6, needed: 6 }),
        verdict(RuleId::Plan003, Broken, Facts::Frequency { planned: 3, needed: 6 }),
        verdict(RuleId::Plan003, Holds, gap(49)),
        verdict(RuleId::Plan003, Broken, gap(98)),
        verdict(RuleId::Plan004, Holds, preparation(Some(from), None)),
        verdict(RuleId::Plan004, Broken, preparation(None, Some(to))),
        verdict(RuleId::Plan004, Broken, preparation(None, None)),
        verdict(RuleId::Plan005, Holds, reconciliation(Some(from), None)),
        verdict(RuleId::Plan005, Broken, reconciliation(None, Some(to))),
        verdict(RuleId::Plan005, Broken, reconciliation(None, None)),
        verdict(RuleId::Pri001, Holds, priorities(Some(from), None)),
        verdict(RuleId::Pri001, Broken, priorities(Some(from), None)),
        verdict(RuleId::Pri001, NotApplicable, priorities(None, Some(to))),
        verdict(RuleId::Pri001, Broken, priorities(None, None)),
        verdict(RuleId::Plan008, Holds, Facts::NoClash { date }),
        verdict(
            RuleId::Plan008,
            Broken,
            Facts::MeetingClash { date, other, body: BodyKey::Tactical },
        ),
        verdict(RuleId::Cal006, Holds, Facts::FreeDay { date }),
        verdict(RuleId::Chr001, Broken, missing(None)),
        verdict(RuleId::Chr001, Broken, missing(Some(Side::Authorities))),
        verdict(RuleId::Chr001, Holds, turn(Some(Side::Authorities), None)),
        verdict(RuleId::Chr001, Broken, turn(Some(Side::Sks), None)),
        verdict(RuleId::Chr001, Broken, turn(Some(Side::Sks), reason())),
        verdict(RuleId::Chr001, NotApplicable, turn(None, None)),
        verdict(RuleId::Chr003, Holds, sides(Side::Authorities, None)),
        verdict(RuleId::Chr003, Broken, sides(Side::Sks, None)),
        verdict(RuleId::Chr003, Broken, sides(Side::Sks, reason())),
        verdict(RuleId::Chr003, NotApplicable, Facts::ChairSidesUnknown),
    ];
    all.extend(EventKind::ALL.iter().map(|&kind| verdict(RuleId::Plan002, Broken, clash(kind))));
    let days = ["2027-03-20", "2027-03-21", "2027-03-26", "2027-06-25", "2027-05-07", "2027-05-05"]
        .into_iter()
        .chain([
            "2027-03-10",
            "2027-07-14",
            "2027-12-21",
            "2027-03-23",
            "2027-11-02",
            "2027-06-29",
        ]);
    let evening = NaiveTime::from_hms_opt(17, 0, 0).unwrap();
    for date in days.map(day) {
        let two = |regions: &[HealthcareRegion]| regions.iter().take(2).copied().collect();
        let found = on_day(date, evening, two).into_iter();
        all.extend(
            found.map(|(_, finding)| verdict(RuleId::Cal006, Broken, Facts::Day { date, finding })),
        );
    }
    all
}

#[test]
fn every_verdict_says_fact_and_reason_in_swedish() {
    let words = Words::of(LanguageName::Sv);
    let told: Vec<_> = all()
        .iter()
        .map(|verdict| view(words, verdict))
        .map(|view| format!("{}: {}\n    {}", view.rule, view.text, view.why))
        .collect();
    assert_snapshot!(told.join("\n").replace('\u{a0}', " "), @r"
    PLAN-001: 2 formella strategiska möten är planerade.
        Strategiska styrgruppen ska sammanträda formellt minst 2 gånger per år.
    PLAN-001: 2 formella strategiska möten i planen, varav 1 är genomfört.
        Strategiska styrgruppen ska sammanträda formellt minst 2 gånger per år.
    PLAN-001: 1 av minst 2 formella strategiska möten är planerat.
        Strategiska styrgruppen ska sammanträda formellt minst 2 gånger per år. Lägg in ett möte till, eller markera ett planerat möte som formellt.
    PLAN-001: Inget formellt strategiskt möte är planerat, minst 2 behövs.
        Strategiska styrgruppen ska sammanträda formellt minst 2 gånger per år. Lägg in ett möte till, eller markera ett planerat möte som formellt.
    PLAN-001-SPREAD: Formella möten: 1 under våren och 1 under hösten.
        Ett formellt möte varje halvår ger jämnare takt.
    PLAN-001-SPREAD: Alla formella möten ligger på våren.
        Ett formellt möte varje halvår ger jämnare takt. Flytta ett av dem om det går.
    PLAN-001-SPREAD: Det finns för få formella möten för att sprida ut.
        Ett formellt möte varje halvår ger jämnare takt.
    PLAN-002: Inga samråd är inlästa, så avståndet går inte att räkna.
        Mötena bör läggas så att de drar nytta av samråden mellan Rådet och Huvudmannagruppen. Läs in deras kalendrar.
    PLAN-002: Mötet 19 mars 2027 är samma dag som samrådet.
        Generaldirektörerna är redan samlade och samrådet är färskt i minnet.
    PLAN-002: Mötet 19 mars 2027 är 1 arbetsdag efter samrådet 18 mars 2027.
        Generaldirektörerna är redan samlade och samrådet är färskt i minnet.
    PLAN-002: Mötet 19 mars 2027 är 5 arbetsdagar före samrådet 30 mars 2027.
        Generaldirektörerna är redan samlade och samrådet är färskt i minnet.
    PLAN-002: Mötet 19 mars 2027 är 22 arbetsdagar efter samrådet 18 januari 2027 och 20 arbetsdagar före samrådet 21 maj 2027.
        Mötena bör dra nytta av samråden, och gränsen är 10 arbetsdagar. Flytta mötet närmare ett samråd, helst samma dag.
    PLAN-002: Mötet 19 mars 2027 är 42 arbetsdagar före samrådet 21 maj 2027.
        Mötena bör dra nytta av samråden, och gränsen är 10 arbetsdagar. Flytta mötet närmare ett samråd, helst samma dag.
    CAL-005: Mötet 19 mars 2027 ligger strax efter att Huvudmannagruppens mandatperiod slutade 30 juni 2027.
        Den nya Huvudmannagruppen har inte hunnit mötas, så inga samråd hålls. Lägg mötet före sommaren eller från september.
    PLAN-006: Ingen gräns för fysiska möten är satt.
        Regionernas grupper har högst två fysiska möten per år. Vill ni ha en gräns sätts den i Inställningar.
    PLAN-006: Taktiska samordningsgruppen har 2 fysiska möten i planen, högst 2.
        Färre resor sparar tid. Gränsen är kansliets egen och ändras i Inställningar.
    PLAN-006: Taktiska samordningsgruppen har 3 fysiska möten i planen, men gränsen är 2.
        Gör något av mötena digitalt eller höj gränsen i Inställningar. Regionernas grupper har högst två fysiska möten per år.
    PLAN-003: 6 taktiska möten är planerade, minst 6 behövs.
        Taktiska samordningsgruppen ska träffas regelbundet. Antalet ställer du in själv.
    PLAN-003: 3 av minst 6 taktiska möten är planerade.
        Taktiska samordningsgruppen ska träffas regelbundet för att kunna lyfta frågor i tid. Lägg in fler möten, eller ändra antalet i inställningarna.
    PLAN-003: Det längsta uppehållet mellan taktiska möten är 98 dagar, 22 januari 2027 till 19 mars 2027, varav 49 i sommarveckorna.
        Högst 75 dagar mellan mötena, sommarveckorna oräknade.
    PLAN-003: 98 dagar mellan taktiska möten, 22 januari 2027 till 19 mars 2027, sommarveckorna oräknade.
        Frågor blir liggande när det går mer än 75 dagar mellan mötena. Lägg in ett möte emellan, eller flytta ett av dem.
    PLAN-004: Mötet 19 mars 2027 bereds på det taktiska mötet 22 januari 2027.
        Kansliet förbereder strategiska möten tillsammans med taktiska samordningsgruppen.
    PLAN-004: Inget taktiskt möte bereder mötet 19 mars 2027. Närmast ligger 5 mars 2027.
        Kansliet förbereder strategiska möten tillsammans med taktiska samordningsgruppen. Lägg ett taktiskt möte mellan 22 januari 2027 och 5 mars 2027.
    PLAN-004: Inget taktiskt möte bereder mötet 19 mars 2027.
        Kansliet förbereder strategiska möten tillsammans med taktiska samordningsgruppen. Lägg ett taktiskt möte mellan 22 januari 2027 och 5 mars 2027.
    PLAN-005: Avstämningen inför 2028 tas upp 22 januari 2027.
        Parterna stämmer av planerade insatser och uppdrag innan nästa år planeras.
    PLAN-005: Avstämningen inför 2028 finns inte på någon dagordning mellan 22 januari 2027 och 5 mars 2027.
        Parterna ska stämma av planerade insatser och uppdrag innan nästa år planeras. Ta upp punkten till exempel på mötet 5 mars 2027.
    PLAN-005: Avstämningen inför 2028 finns inte på någon dagordning mellan 22 januari 2027 och 5 mars 2027.
        Parterna ska stämma av planerade insatser och uppdrag innan nästa år planeras. Lägg in ett möte på hösten och ta upp punkten där.
    PRI-001: Prioriterade utvecklingsområden för 2028 togs upp 22 januari 2027.
        Strategiska styrgruppen prioriterar varje år vilka områden partnerskapet ska utveckla.
    PRI-001: Prioriterade utvecklingsområden för 2028 togs upp först 22 januari 2027, efter 19 mars 2027.
        Strategiska styrgruppen prioriterar varje år vilka områden partnerskapet ska utveckla.
    PRI-001: Prioriterade utvecklingsområden för 2028 ska vara klara senast 19 mars 2027.
        Ta upp dem på det formella mötet 5 mars 2027, sista möjliga i planen.
    PRI-001: Det finns inga prioriterade utvecklingsområden för 2028, och inget formellt möte kvar före 19 mars 2027.
        Strategiska styrgruppen ska varje år prioritera vilka områden partnerskapet utvecklar. Ta upp dem på nästa formella möte.
    PLAN-008: Inget annat ligger samtidigt 19 mars 2027.
        Kalendrarna som är inlästa och de egna mötena är jämförda.
    PLAN-008: Taktiska samordningsgruppen möts samtidigt 19 mars 2027.
        Kansliet och flera deltagare behövs på båda mötena. Byt tid på ett av dem.
    CAL-006: 19 mars 2027 är en vanlig arbetsdag.
        Inga röda dagar, klämdagar eller lov i vägen.
    CHR-001: Ingen är ordförande i Taktiska samordningsgruppen 22 januari 2027 till 5 mars 2027.
        Ordförandeskapet ska växla varje år mellan SKS och myndigheterna. Ange vem som tar över.
    CHR-001: Ingen är ordförande i Taktiska samordningsgruppen 22 januari 2027 till 5 mars 2027.
        Ordförandeskapet ska växla varje år, och turen går till Myndigheterna. Ange vem det blir.
    CHR-001: SKS har ordförandeskapet 2027, Myndigheterna hade det året före.
        Ordförandeskapet ska växla varje år mellan SKS och myndigheterna.
    CHR-001: SKS har ordförandeskapet 2027 och hade det även året före.
        Ordförandeskapet ska växla varje år. Byt sida, eller skriv varför det avviker.
    CHR-001: SKS har ordförandeskapet 2027 och hade det även året före.
        Avvikelsen har ett skäl: Omorganisation hos myndigheterna.
    CHR-001: SKS har ordförandeskapet 2027. Vem som hade det året före är inte angivet.
        Ange i inställningarna var växlingen börjar, så kan den följas.
    CHR-003: Strategiska ordförandeskapet ligger hos SKS och det taktiska hos Myndigheterna.
        Principen är att den part som inte leder den strategiska styrgruppen leder den taktiska.
    CHR-003: SKS har båda ordförandeskapen 22 januari 2027 till 5 mars 2027.
        Principen är att den part som inte leder den strategiska styrgruppen leder den taktiska. Byt sida för ett av dem, eller skriv varför det avviker.
    CHR-003: SKS har båda ordförandeskapen 22 januari 2027 till 5 mars 2027.
        Avvikelsen har ett skäl: Omorganisation hos myndigheterna.
    CHR-003: Båda ordförandeskapen är inte angivna, så de går inte att jämföra.
        Ange vem som leder båda grupperna.
    PLAN-002: Rådsmöte 2 ligger samtidigt 19 mars 2027.
        Generaldirektörerna sitter i Rådet och kan inte vara på båda mötena. Byt tid eller dag.
    PLAN-002: Rådsmöte 2 ligger samtidigt 19 mars 2027.
        Generaldirektörerna är på samrådet. Lägg mötet före eller efter det samma dag, eller byt dag.
    PLAN-002: Rådsmöte 2 ligger samtidigt 19 mars 2027.
        Rådets ordförande leder Huvudmannagruppen och kan vara upptagen. Stäm av, eller byt tid.
    PLAN-002: Rådsmöte 2 ligger samtidigt 19 mars 2027.
        SKS ledamöter och sekreterare är på sitt eget möte. Byt tid eller dag.
    PLAN-002: Rådsmöte 2 ligger samtidigt 19 mars 2027.
        Någon som behövs är upptagen. Stäm av, eller byt tid.
    PLAN-002: Rådsmöte 2 ligger samtidigt 19 mars 2027.
        Någon som behövs är upptagen. Stäm av, eller byt tid.
    PLAN-002: Rådsmöte 2 ligger samtidigt 19 mars 2027.
        Någon som behövs är upptagen. Stäm av, eller byt tid.
    CAL-006: 20 mars 2027 är en lördag.
        Möten läggs på arbetsdagar. Välj en annan dag.
    CAL-006: 21 mars 2027 är en söndag.
        Möten läggs på arbetsdagar. Välj en annan dag.
    CAL-006: 26 mars 2027 är långfredagen, en röd dag.
        Ingen kan kallas till ett möte då. Välj en annan dag.
    CAL-006: 25 juni 2027 är midsommarafton och alla är lediga.
        Ingen kan kallas till ett möte då. Välj en annan dag.
    CAL-006: 7 maj 2027 är en klämdag.
        Många är lediga en ensam arbetsdag mellan två lediga dagar. Välj en annan dag om det går.
    CAL-006: 5 maj 2027 är dagen före Kristi himmelsfärdsdag och många slutar vid lunch.
        Avtalen skiljer sig åt. Sluta före klockan 12, eller välj en annan dag.
    CAL-006: 10 mars 2027 ligger i sportlovet v. 10 för Norra och Mellansverige.
        Deltagare därifrån kan vara lediga. Stäm av, eller välj en annan vecka.
    CAL-006: 14 juli 2027 ligger i industrisemestern v. 28–31.
        Många är lediga. Välj en annan vecka om det går.
    CAL-006: 21 december 2027 ligger i jul- och nyårshelgerna.
        Många är lediga. Välj en annan vecka om det går.
    CAL-006: 23 mars 2027 ligger i påsklovet för Norra och Mellansverige.
        Deltagare därifrån kan vara lediga. Stäm av, eller välj en annan vecka.
    CAL-006: 2 november 2027 ligger i höstlovet v. 44 för Norra och Mellansverige.
        Deltagare därifrån kan vara lediga. Stäm av, eller välj en annan vecka.
    CAL-006: 29 juni 2027 ligger i Almedalsveckan.
        Många är lediga. Välj en annan vecka om det går.
    ");
}

#[test]
fn no_sentence_lacks_words_or_values_in_either_language() {
    for language in [LanguageName::Sv, LanguageName::En] {
        let words = Words::of(language);
        for verdict in all() {
            let view = view(words, &verdict);
            for text in [view.title, view.text, view.why, view.source] {
                assert!(!text.contains(['{', '$']) && !text.contains("rules-"), "{text}");
                assert!(!text.is_empty());
            }
        }
        for rule in RuleId::ALL.iter().copied() {
            assert!(words.has(&rule_key(rule)), "{}", rule.code());
            assert!(!source(words, rule).contains("rules-"), "{}", rule.code());
        }
        for name in DayName::ALL {
            assert!(words.has(&format!("rules-name-{}", name.key())), "{name:?}");
        }
    }
}

#[test]
fn deadlines_say_how_they_were_counted_and_why_they_moved() {
    let words = Words::of(LanguageName::Sv);
    let settings = Settings::default();
    let today = day("2027-05-10");
    let date = day("2027-05-13");
    let meeting = deadline::of_meeting(date, &settings);
    let meeting =
        meeting.iter().map(|d| of_meeting(words, d, (Uuid::nil(), date), &settings, today));
    let year = deadline::of_year(2027, &settings);
    let year = year.iter().map(|deadline| yearly(words, deadline, &settings, (today, false)));
    let told: Vec<_> = meeting
        .chain(year)
        .map(|view| {
            format!("{} {} ({}, {}): {}", view.date, view.title, view.key, view.late_by, view.why)
        })
        .collect();
    assert_snapshot!(told.join("\n").replace('\u{a0}', " "), @r"
    2027-04-14 Be om punkter till dagordningen (callForItems, 26): 20 arbetsdagar före mötet. En ledig vardag räknas inte: Kristi himmelsfärdsdag.
    2027-04-28 Gör utkast till dagordning (agendaDraft, 12): 10 arbetsdagar före mötet. En ledig vardag räknas inte: Kristi himmelsfärdsdag.
    2027-04-30 Ordföranden granskar dagordningen (chairReview, 10): 8 arbetsdagar före mötet. En ledig vardag räknas inte: Kristi himmelsfärdsdag.
    2027-05-03 Skicka kallelse (notice, 7): 7 arbetsdagar före mötet. En ledig vardag räknas inte: Kristi himmelsfärdsdag.
    2027-05-05 Skicka underlag (papers, 5): 5 arbetsdagar före mötet. En ledig vardag räknas inte: Kristi himmelsfärdsdag.
    2027-05-20 Skriv klart utkastet (minutesDraft, -10): 5 arbetsdagar efter mötet.
    2027-06-03 Justera texten från mötet (minutesApproved, -24): 15 arbetsdagar efter mötet.
    2027-02-15 Årlig sammanställning av 2026 (annualSummary, 84): Eget förslag, inte från styrdokumentet.
    2027-02-15 Remissrunda 1 startar, 2 månader (consultationRound, 0): Remissrundorna startar fyra gånger per år.
    2027-02-26 SKS beslutar om verksamhetsplaner för 2027 (groupPlansDecided, 0): Regionernas system har sin egen ordning för verksamhetsplaner. Dagarna är egna förslag. Tidigare, eftersom 28 februari är en söndag.
    2027-03-01 Rådets redogörelse för 2026 till Socialdepartementet (councilReport, 70): Dagen står i förordning (2015:155), 14 §.
    2027-03-19 Uppföljning av gemensam inriktning 2026 (jointDirection, 52): Eget förslag, inte från styrdokumentet. Tidigare, eftersom 21 mars är en söndag.
    2027-04-15 Remissrunda 2 startar, 2 månader (consultationRound, 0): Remissrundorna startar fyra gånger per år.
    2027-06-30 Huvudmannagruppens mandatperiod slutar (principalsTerm, -51): Huvudmannagruppen byts året efter valet, förordning (2015:155), 13 §.
    2027-09-15 Remissrunda 3 startar, 2 månader (consultationRound, -128): Remissrundorna startar fyra gånger per år.
    2027-11-15 Remissrunda 4 startar, 3 månader (consultationRound, -189): Remissrundorna startar fyra gånger per år.
    2027-12-15 Avstämning inför 2028 (reconciliation, -219): Eget förslag, inte från styrdokumentet.
    2027-12-15 Verksamhetsplaner för 2028 i programområden och samverkansgrupper, preliminära (groupPlansFirst, -219): Regionernas system har sin egen ordning för verksamhetsplaner. Dagarna är egna förslag.
    2027-12-30 Prioriterade utvecklingsområden för 2028 (priorities, -234): Eget förslag, inte från styrdokumentet. Dagen före, eftersom 31 december är nyårsafton.
    ");
}

#[test]
fn broken_comes_first_and_the_gravest_before_the_rest() {
    let shown = views(Words::of(LanguageName::En), &all());
    let order: Vec<_> =
        shown.iter().map(|view| (view.holds != Some(false), view.holds == Some(true))).collect();
    assert!(order.is_sorted());
    let broken: Vec<_> =
        shown.iter().filter(|v| v.holds == Some(false)).map(|view| view.level).collect();
    assert!(broken.is_sorted());
}
