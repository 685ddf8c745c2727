//! What must stand in which document.

use kansli_documents::minutes::{ApprovalMethod, MinutesFacts, Outcome, Recusal};
use kansli_documents::{Cut, Document, Head, Lang, Status, html, plain_text};

use crate::conformance::conforms;
use crate::reading::{Reading, read};
use crate::{made, sample};

const NOT_BINDING: &str = "Partnerskapets ställningstaganden är inte bindande. Bindande beslut fattas av respektive \
                           part i dess egen verksamhet.";

fn reading(name: &str, document: &Document) -> Reading {
    read(&made(name, document, Lang::Sv))
}

#[test]
fn documents_that_propose_or_hold_joint_positions_say_that_they_do_not_bind() {
    for (name, document) in sample::all() {
        let read = reading(name, &document);
        let others = [
            "actions",
            "ambiguities",
            "contents",
            "items",
            "mandates",
            "paper",
            "word-paper",
            "year-plan",
        ];
        let expected = !others.contains(&name);
        assert_eq!(read.text().contains(NOT_BINDING), expected, "{name}, in the text");
        assert!(
            read.artifacts.iter().all(|page| page.contains(NOT_BINDING) == expected),
            "{name}, in the foot"
        );
    }
}

#[test]
fn only_invented_content_is_called_invented() {
    let facts = sample::minutes_facts();
    let head = Head { demo: false, ..facts.head.clone() };
    let read = reading("real", &Document::Minutes(MinutesFacts { head, ..facts }));
    assert!(!read.text().contains("påhittade"));
    assert!(read.artifacts.iter().all(|page| !page.contains("Påhittat")));
}

#[test]
fn the_call_holds_everything_that_a_call_must() {
    let text = reading("notice", &sample::notice()).text();
    for piece in [
        "Kallelse 1/2027",
        "Till ledamöterna i strategiska styrgruppen",
        "Du kallas till formellt möte 1/2027 i strategiska styrgruppen.",
        "Vi bjuder på fika från kl. 12.30.",
        "Fredag 19 mars 2027 (v. 11), kl. 13.00–15.00",
        "Lokal Skissen, Demogatan 1, Stockholm (fysiskt och digitalt möte)",
        "Mötet hålls direkt efter samrådet mellan Rådet och Huvudmannagruppen.",
        "senast 12 mars 2027 om du kommer.",
        "Ersättaren behöver ha mandat att föra talan.",
        "Säg till i förväg om du kan vara jävig i någon punkt.",
        "Var och en står för sina egna kostnader.",
        "kansliet@example.invalid",
        "Hans Attrapp, generaldirektör, Socialstyrelsen (demo)",
        "Ärla Noterman",
        "Bilaga 3: Rapport från taktiska samordningsgruppen",
    ] {
        assert!(text.contains(piece), "{piece} in {text}");
    }
}

#[test]
fn a_cancelled_meeting_is_not_called_to() {
    let Document::Notice(mut facts) = sample::notice() else { unreachable!() };
    facts.cancelled = Some("Flera ledamöter har förhinder.".into());
    let document = Document::Notice(facts);
    let bytes = made("cancelled", &document, Lang::Sv);
    conforms("cancelled", &bytes);
    let text = read(&bytes).text();
    assert!(text.contains("Mötet är inställt. Flera ledamöter har förhinder."), "{text}");
    assert!(!text.contains("Du kallas") && !text.contains("om du kommer"), "{text}");
}

#[test]
fn the_agenda_has_its_columns_and_tells_of_time_that_is_too_short() {
    let Document::Agenda(mut facts) = sample::agenda() else { unreachable!() };
    let read = reading("agenda", &Document::Agenda(facts.clone()));
    let header: Vec<String> = read.tree.all("Table")[0].all("TR")[0].texts("TH");
    assert_eq!(header, ["Nr", "Punkt", "Syfte", "Föredragande", "Tid", "Underlag"]);
    assert!(read.text().contains("Ändrat sedan utskicket 1 mars 2027"));
    assert!(read.text().contains("Punkt 8, ”Informationsutbyte”, har tillkommit"));
    assert_eq!(read.text().matches("Sent inkommen: stod inte i kallelsen.").count(), 1);
    assert!(read.text().contains("Punkterna tar tillsammans 110 minuter."));
    assert!(read.text().contains("Förslag till ställningstagande Strategiska styrgruppen enas om"));

    facts.items[0].minutes = Some(30);
    let text = reading("agenda-over", &Document::Agenda(facts)).text();
    assert!(
        text.contains("Punkterna tar tillsammans 135 minuter, 15 minuter mer än mötestiden."),
        "{text}"
    );
}

#[test]
fn a_brief_holds_its_parts_in_order_and_leaves_out_those_that_are_not_written() {
    let text = reading("briefs", &sample::briefs()).text();
    let pieces = [
        "Underlag till möte 1/2027",
        "Punkt 7. Gemensam bild av behov inom området levnadsvanor",
        "Beredningsgruppen, 22 februari 2027",
        "2, 9",
        "Det här behöver strategiska styrgruppen veta Behoven är samlade från fyra",
        "Förslag till ställningstagande Strategiska styrgruppen enas om",
        "Skäl Frågan har väntat sedan 2026.",
        "Konsekvenser För regionerna",
        "Vad varje part behöver göra eller besluta själv Varje part behöver",
        "Bilaga 2: behov.pdf",
        "Kontakt Noomi Saaristo",
        "Punkt 7a. Bemanning",
    ];
    let mut from = 0;
    for piece in pieces {
        let at = text[from..].find(piece);
        from += at.unwrap_or_else(|| panic!("{piece} after the ones before in {text}"));
    }
    assert_eq!(text.matches("Konsekvenser").count(), 1, "{text}");
}

#[test]
fn the_register_of_items_stands_meeting_by_meeting() {
    let read = reading("items", &sample::items());
    let text = read.text();
    assert_eq!(
        read.tree.texts("H2"),
        ["Strategiska 1/2027, 19 mars 2027", "Strategiska 1/2027, 1 februari 2027"]
    );
    assert!(text.contains("3 punkter · Urval: syfte:ställningstagande"), "{text}");
    assert!(text.contains("GS 2027:03") && text.contains("Behandlad"), "{text}");
}

#[test]
fn attendance_stands_by_side() {
    let read = reading("minutes", &sample::minutes());
    let tables = read.tree.all("Table");
    let rows = |table: usize| tables[table].all("TR").len() - 1;
    assert_eq!((rows(0), rows(1), rows(2)), (6, 5, 3));
    assert!(read.tree.texts("H3").starts_with(&["SKS".to_owned(), "Myndigheterna".to_owned()]));
    let text = read.text();
    assert!(text.contains("hela mötet, ersättare för Farid Övningsjö"), "{text}");
    assert!(text.contains("hela mötet, digitalt"), "{text}");
    assert!(
        text.contains("Följande deltagare saknar ännu bekräftat mandat: Gunilla Demolund."),
        "{text}"
    );
}

#[test]
fn an_unnamed_recusal_names_no_one() {
    let mut facts = sample::minutes_facts();
    facts.items[5].recusals = vec![Recusal { name: None, left: true }];
    let text = reading("masked", &Document::Minutes(facts)).text();
    assert!(text.contains("En ledamot lämnade mötet under punkten."), "{text}");
}

#[test]
fn a_position_without_agreement_claims_none() {
    let mut facts = sample::minutes_facts();
    facts.items[5].positions[0].outcome = Outcome::NotAgreed;
    let text = reading("not-agreed", &Document::Minutes(facts)).text();
    assert!(text.contains("Förslag till ställningstagande GS 2027:03: ingen enighet"), "{text}");
    assert!(!text.contains("Strategiska styrgruppen enas om att behovet"), "{text}");
}

#[test]
fn each_approval_says_how_it_was_given_and_claims_no_electronic_signature() {
    let mut facts = sample::minutes_facts();
    facts.approvals[1].method = Some(ApprovalMethod::Other("svarsfil".into()));
    let text = reading("approvals", &Document::Minutes(facts.clone())).text();
    assert!(text.contains("Vid protokollet Undertecknat 24 mars 2027 Per Fejkström"), "{text}");
    assert!(text.contains("Godkänt 31 mars 2027, svarsfil Astrid Provberg"), "{text}");
    assert!(text.contains("Inväntas"), "{text}");
    assert!(text.contains("De är inga elektroniska underskrifter."), "{text}");

    facts.approvals.clear();
    let text = reading("unapproved", &Document::Minutes(facts)).text();
    assert_eq!(text.matches("Inväntas").count(), 3, "{text}");
}

#[test]
fn notes_are_called_notes_and_keep_what_was_agreed() {
    let read = reading("notes", &sample::notes());
    assert_eq!(read.tree.texts("H1"), ["Mötesanteckningar"]);
    let text = read.text();
    assert!(!text.contains("Protokoll nr") && !text.contains("minnesanteckning"), "{text}");
    for piece in [
        "Godkända",
        "Gemensamt ställningstagande GS 2027:03",
        "senast 16 april 2027",
        "Godkänt på mötet",
    ] {
        assert!(text.contains(piece), "{piece} in {text}");
    }
}

#[test]
fn actions_are_sorted_by_how_late_they_are() {
    let read = reading("actions", &sample::actions());
    assert_eq!(
        read.tree.texts("H2"),
        ["Försenade", "Denna månad", "Senare", "Utan slutdatum", "Klara och strukna"]
    );
    let text = read.text();
    assert!(text.contains("Försenad 47 dagar"), "{text}");
    assert!(text.contains("Klar 2027-03-01"), "{text}");
}

#[test]
fn the_status_is_worded_for_the_kind_of_document() {
    let mut facts = sample::minutes_facts();
    for (status, said) in
        [(Status::Draft, "Utkast"), (Status::Approved, "Justerat"), (Status::Corrected, "Rättat")]
    {
        facts.head.status = Some(status);
        let read = reading("status", &Document::Minutes(facts.clone()));
        assert!(read.text().contains(said), "{said}");
        assert!(read.artifacts.iter().all(|page| page.contains(said)), "{said}");
    }
}

#[test]
fn minutes_of_forty_pages_are_made_whole() {
    let mut facts = sample::minutes_facts();
    let item = facts.items[5].clone();
    facts.items = (1..=62)
        .map(|number| {
            let mut item = item.clone();
            item.number = number.to_string();
            item.actions[0].number = format!("Å 2027:{number}");
            item
        })
        .collect();
    let bytes = made("forty-pages", &Document::Minutes(facts), Lang::Sv);
    conforms("forty-pages", &bytes);
    let read = read(&bytes);
    assert!(read.artifacts.len() >= 40, "{} pages", read.artifacts.len());
    assert!(
        read.artifacts.last().unwrap().contains(&format!("Sida {0} ({0})", read.artifacts.len()))
    );
    assert_eq!(read.text().matches("Gemensamt ställningstagande GS 2027:03").count(), 62);
}

#[test]
fn what_is_cut_from_an_item_is_in_no_copy_of_minutes_notes_or_excerpt() {
    let secret = "Vera Tillfällig är sjuk.";
    for (name, mut document) in
        [("minutes", sample::minutes()), ("notes", sample::notes()), ("excerpt", sample::excerpt())]
    {
        let (Document::Minutes(facts) | Document::Excerpt(facts)) = &mut document else {
            panic!("{name} is another document")
        };
        for item in &mut facts.items {
            item.text = format!("Gruppen talar. {secret} Behoven är stora.");
            let from = item.text.find(secret).unwrap();
            let put = "[Borttaget]".to_owned();
            item.cuts = Some(vec![Cut { from, to: from + secret.len(), put }]);
        }
        for told in [plain_text(&document, Lang::Sv), html(&document, Lang::Sv)] {
            assert!(told.contains("[Borttaget]"), "{name}: {told}");
            assert!(!told.contains("Tillfällig är sjuk"), "{name}: {told}");
        }
    }
}
