//! The registers of the year's work: noted, changed, refused at the field, judged, undone.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::Office;

impl Office {
    fn register(&self, register: &str) -> Value {
        self.world.does("entry_list", json!({ "register": register }))
    }

    fn notes(&self, register: &str, fields: Value) -> Value {
        self.world.does("entry_save", json!({ "register": register, "fields": fields }))
    }

    fn changes(&self, entry: &Value, fields: Value) -> Value {
        let (register, id) = (&entry["register"], &entry["id"]);
        self.world.does("entry_save", json!({ "register": register, "id": id, "fields": fields }))
    }

    fn no_entry(&self, register: &str, fields: Value) -> String {
        self.world.refused("entry_save", json!({ "register": register, "fields": fields }))
    }

    /// The id of a choice, by its label.
    fn choice(&self, register: &str, field: &str, label: &str) -> Value {
        let list = self.register(register);
        let fields = list["fields"].as_array().unwrap();
        let field = fields.iter().find(|it| it["name"] == field).unwrap();
        let choices = field["choices"].as_array().unwrap();
        let choice = choices.iter().find(|it| it["label"] == label);
        choice.unwrap_or_else(|| panic!("{label}: {choices:?}"))["value"].clone()
    }
}

fn names(list: &Value) -> Vec<&str> {
    list["entries"].as_array().unwrap().iter().map(|it| it["title"].as_str().unwrap()).collect()
}

#[test]
fn every_register_has_a_name_a_purpose_and_labels_for_every_field_in_both_languages() {
    let office = Office::open();
    for language in ["sv", "en"] {
        office.world.does("language_set", json!({ "language": language }));
        let all = office.register("need")["registers"].as_array().unwrap().clone();
        assert_eq!(all.len(), 18);
        for one in all {
            let list = office.register(one["register"].as_str().unwrap());
            let mut told = vec![&list["title"], &list["about"]];
            for field in list["fields"].as_array().unwrap() {
                told.push(&field["label"]);
                told.extend(field["choices"].as_array().unwrap().iter().map(|it| &it["label"]));
            }
            for text in told {
                let text = text.as_str().unwrap();
                let raw = ["entry-", "journal-", "{", "$"].iter().any(|raw| text.contains(raw));
                assert!(!text.is_empty() && !raw, "{text}");
            }
        }
    }
}

#[test]
fn r_020_a_need_is_noted_found_changed_and_taken_away_and_each_step_can_be_undone() {
    let office = Office::open();
    let need = office.notes(
        "need",
        json!({ "title": " Stöd  för egenvård ", "source": "region", "target_groups": ["professions", "principals"],
                "raised_on": "2027-01-15", "description": "Fyra regioner **frågar**." }),
    );
    assert_eq!(need["title"], "Stöd för egenvård");
    assert_eq!(need["told"]["source"], "Region");
    assert_eq!(need["told"]["target_groups"], "Huvudmän och Professioner");
    assert_eq!(
        need["told"]["raised_on"].as_str().unwrap().replace('\u{a0}', " "),
        "15 januari 2027"
    );
    assert!(need["fields"].get("urgency").is_none());
    let changed = office.changes(&need, json!({ "urgency": "high", "source": null }));
    assert_eq!(changed["told"]["urgency"], "Hög");
    assert!(changed["fields"].get("source").is_none());
    assert_eq!(changed["fields"]["description"], "Fyra regioner **frågar**.");
    let found = |text: &str| {
        let list = office.world.does("entry_list", json!({ "register": "need", "text": text }));
        names(&list).len()
    };
    assert_eq!((found("EGENVÅRD regioner"), found("hög"), found("egenvård saknas")), (1, 1, 0));
    office.world.does("entry_remove", json!({ "register": "need", "id": need["id"] }));
    assert!(names(&office.register("need")).is_empty());
    office.world.does("undo", json!({}));
    assert_eq!(names(&office.register("need")), ["Stöd för egenvård"]);
    let journal = office.world.does("audit_list", json!({}));
    assert!(journal.to_string().contains("Behov: ny uppgift, Stöd för egenvård"), "{journal}");
}

#[test]
fn what_makes_no_sense_is_refused_at_its_field_and_changes_nothing() {
    let office = Office::open();
    assert_snapshot!(office.no_entry("need", json!({})), @"Refused [title] ”Rubrik” saknas. Fyll i fältet.");
    assert_snapshot!(office.no_entry("need", json!({ "title": "A", "source": "månen" })), @"Refused [source] ”Källa” kan inte innehålla det värdet. Välj bland det som erbjuds.");
    assert_snapshot!(office.no_entry("need", json!({ "title": "A", "raised_on": "igår" })), @"Refused [raised_on] ”Lyft den dag” kan inte innehålla det värdet. Skriv en dag som 2027-03-19.");
    assert_snapshot!(office.no_entry("need", json!({ "title": "A", "meeting": "00000000-0000-0000-0000-000000000001" })), @"Refused [meeting] ”Möte” hänvisar till något som inte finns. Det kan ha tagits bort. Välj på nytt.");
    assert_snapshot!(office.no_entry("need", json!({ "title": "A", "färg": "röd" })), @"Invalid [färg] Fältet färg finns inte i registret. Fälten är title, description, source, source_name, target_groups, target_others, urgency, status, raised_on, meeting, dialogue.");
    assert_snapshot!(office.no_entry("knowledgeProduct", json!({ "title": "A", "valid_from": "2027-02-01", "valid_to": "2027-01-31" })), @"Refused [valid_to] ”Gäller till” ligger före den första dagen. Ändra någon av dagarna.");
    for register in ["need", "knowledgeProduct"] {
        assert!(names(&office.register(register)).is_empty());
    }
}

#[test]
fn what_another_entry_refers_to_stays_and_says_which() {
    let office = Office::open();
    let need = office.notes("need", json!({ "title": "Egenvård" }));
    let initiative =
        office.notes("initiative", json!({ "title": "Kort stöd", "needs": [need["id"]] }));
    assert_eq!(initiative["told"]["needs"], "Egenvård");
    let need = office.world.does("entry_get", json!({ "register": "need", "id": need["id"] }));
    assert_eq!(need["referredBy"][0]["title"], "Kort stöd");
    assert_eq!(need["referredBy"][0]["field"], "Behov");
    let remove = json!({ "register": "need", "id": need["id"] });
    assert_snapshot!(office.world.refused("entry_remove", remove.clone()), @"Refused [id] ”Kort stöd” hänvisar hit i fältet ”Behov”. Ta bort hänvisningen först.");
    office.changes(&initiative, json!({ "needs": [] }));
    office.world.does("entry_remove", remove);
}

#[test]
fn an_entry_says_itself_what_the_rules_miss_in_it() {
    let office = Office::open();
    let skr = office.choice("initiative", "agreed_leads", "SKR");
    let tlv = office.choice("initiative", "agreed_leads", "TLV");
    let it = office.notes(
        "initiative",
        json!({ "title": "Kort stöd", "status": "agreed", "agreed_leads": [skr] }),
    );
    let told = it["hints"].as_array().unwrap();
    let says = |it: &Value, rule: &str| {
        let check = office.world.does("check", json!({ "year": 2027 }));
        let all = check["verdicts"].as_array().unwrap();
        let rule = all.iter().find(|it| it["id"] == rule).unwrap();
        (
            rule["verdict"].clone(),
            it["hints"].as_array().unwrap().iter().any(|it| it["rule"] == rule["id"]),
        )
    };
    assert!(!told.is_empty());
    assert_eq!(says(&it, "INI-001"), (json!("broken"), true));
    let it = office.changes(
        &it,
        json!({ "participants": [tlv], "expected_benefit": "Kortare väntan.", "phase": "production" }),
    );
    assert_eq!(says(&it, "INI-001"), (json!("holds"), false));
    assert_eq!(says(&it, "TAG-009"), (json!("holds"), false));
    assert_eq!(says(&it, "INI-002"), (json!("broken"), true));
}

#[test]
fn a_new_workspace_knows_the_groups_and_the_governing_documents() {
    let office = Office::open();
    let groups = office.register("systemGroup");
    let kinds = groups["entries"].as_array().unwrap().iter();
    let programme = kinds.filter(|it| it["title"].as_str().unwrap().starts_with("NPO")).count();
    assert_eq!((programme, groups["total"].as_u64()), (26, Some(33)));
    let documents = office.register("governingDocument");
    assert_eq!(documents["total"].as_u64(), Some(4));
}

#[test]
fn rep_001_what_is_written_in_a_report_stays_when_the_report_is_made_anew() {
    let office = Office::open();
    let report = office.notes(
        "annualReport",
        json!({ "year": 2027, "in_short": "Året gav **tre** resultat.", "on_forms": "Formerna höll." }),
    );
    assert_eq!(report["title"], "2027");
    let read = || office.pdf(json!({ "what": "annualReport", "year": 2027 })).1;
    let first = read();
    for told in ["Året gav tre resultat.", "Formerna höll.", "Inga insatser är antecknade"] {
        assert!(first.contains(told), "{told}: {first}");
    }
    assert!(!first.contains("Att skriva: de tre viktigaste"), "{first}");
    assert!(first.contains("Utkast"), "{first}");
    let skr = office.choice("initiative", "agreed_leads", "SKR");
    let fields = json!({ "title": "Kort stöd", "status": "ongoing", "agreed_leads": [skr],
        "phase": "production", "valid_from": "2027-01-15" });
    office.notes("initiative", fields);
    office.changes(&report, json!({ "status": "approved", "adopted_on": "2028-02-01" }));
    let again = read();
    for told in ["Året gav tre resultat.", "Formerna höll.", "Kort stöd", "Leder: SKR", "Godkänd"]
    {
        assert!(again.contains(told), "{told}: {again}");
    }
    let no = office.no_entry("annualReport", json!({ "year": 2027 }));
    assert!(no.starts_with("Refused [year] Registret har redan en uppgift för 2027."), "{no}");
    // Each report is its own: nothing written in one stands in another.
    let council = office.pdf(json!({ "what": "councilReport", "year": 2027 })).1;
    assert!(!council.contains("tre resultat") && council.contains("Att skriva: myndigheternas"));
}

#[test]
fn rep_001_to_004_a_report_that_is_done_is_no_longer_due() {
    let office = Office::open();
    let done = |key: &str| {
        let list = office.world.does("deadline_list", json!({ "year": 2028 }));
        let all = list["deadlines"].as_array().unwrap().clone();
        all.iter().find(|it| it["key"] == key).unwrap()["done"].clone()
    };
    let year = json!(2027);
    assert_eq!(done("annualSummary"), json!(false));
    office.notes("annualReport", json!({ "year": year, "adopted_on": "2028-02-10" }));
    assert_eq!((done("annualSummary"), done("councilReport")), (json!(true), json!(false)));
    office.notes("councilReport", json!({ "year": year, "sent_on": "2028-02-20" }));
    let sent = json!({ "year": year, "ministry_sent_on": "2028-03-01" });
    let report = office.notes("directionReport", sent);
    assert_eq!((done("councilReport"), done("jointDirection")), (json!(true), json!(false)));
    office.changes(&report, json!({ "board_sent_on": "2028-03-02" }));
    assert_eq!(done("jointDirection"), json!(true));
}

#[test]
fn a_departure_from_a_rule_needs_a_reason_is_told_beside_the_rule_and_in_the_report() {
    let office = Office::open();
    let says = || {
        let check = office.world.does("check", json!({ "year": 2027 }));
        let all = check["verdicts"].as_array().unwrap().clone();
        let it = all.into_iter().find(|it| it["id"] == "PLAN-001" && it["verdict"] == "broken");
        let it = it.unwrap();
        (it["level"].clone(), it["text"].as_str().unwrap().to_owned())
    };
    let (level, before) = says();
    assert_eq!(level, json!("error"));
    let no = office.no_entry("deviation", json!({ "rule": "PLAN-001", "year": 2027 }));
    assert!(no.starts_with("Refused [reason] ”Skäl” saknas."), "{no}");
    assert!(office.no_entry("deviation", json!({ "rule": "PLAN-999" })).contains("[rule]"));
    let reason = "Styrgruppen möts en gång under valåret.";
    let fields = json!({ "rule": "PLAN-001", "year": 2027, "reason": reason });
    let entry = office.notes("deviation", fields);
    assert_eq!(entry["title"], "PLAN-001 2027");
    let (level, after) = says();
    assert_eq!(level, json!("warning"));
    assert_eq!(after, format!("{before} Skäl till avsteget: {reason}"));
    let report = office.pdf(json!({ "what": "annualReport", "year": 2027 })).1;
    assert!(report.contains(reason), "{report}");
    // Another year's is no reason for this one.
    office.changes(&entry, json!({ "year": 2026 }));
    assert_eq!(says(), (json!("error"), before));
}

#[test]
fn a_register_is_narrowed_by_words_by_fields_and_by_what_rules_miss() {
    let office = Office::open();
    office.notes("need", json!({ "title": "Stöd för egenvård", "source": "region", "target_groups": ["professions"], "status": "open" }));
    office.notes("need", json!({ "title": "Termer", "source": "npo", "status": "taken" }));
    let found = |text: &str| {
        let list = office.world.does("entry_list", json!({ "register": "need", "text": text }));
        let titles = list["entries"].as_array().unwrap().iter();
        titles.map(|it| it["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found("källa:region"), ["Stöd för egenvård"]);
    assert_eq!(found("status:öppet status:hanteras"), ["Stöd för egenvård", "Termer"]);
    assert_eq!(found("målgrupper:-"), ["Termer"]);
    assert_eq!(found("egenvård källa:programområde"), Vec::<String>::new());
    assert_eq!(found("regel:NEE-001"), ["Termer"]);
    let request = json!({ "what": "register", "register": "need", "format": "csv", "filter": "källa:programområde" });
    let table = office.world.does("export", request);
    let bytes = STANDARD.decode(table["bytes"].as_str().unwrap()).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("Termer") && !text.contains("egenvård"), "{text}");
}

#[test]
fn dir_001_a_direction_document_says_what_its_entry_says_and_asks_for_the_rest() {
    let office = Office::open();
    let groups = office.register("systemGroup")["entries"].clone();
    let groups = groups.as_array().unwrap();
    let group = groups.iter().find(|it| it["title"] == "NSG patientsäkerhet").unwrap();
    let entry = office.notes(
        "directionDocument",
        json!({
            "title": "Inriktning", "collaboration_group": group["id"], "version": "1.0", "status": "draft",
            "valid_from": "2027-03-01", "purpose": "Samma **metoder** för alla.",
        }),
    );
    let export = |request: Value| {
        let (view, text) = office.pdf(request);
        (view["fileName"].as_str().unwrap().to_owned(), text)
    };
    let (name, text) =
        export(json!({ "what": "directionDocument", "year": 2027, "item": entry["id"] }));
    assert!(name.starts_with("Inriktningsdokument-nsg-patientsakerhet-"), "{name}");
    for said in ["NSG patientsäkerhet", "1.0", "1 mars 2027", "Samma metoder för alla."] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    assert!(text.contains("Att skriva: frågor vi arbetar med"), "what is not written is asked for");
    assert!(!text.contains("Att skriva: målgrupper och behov"), "{text}");
    let (_, frame) = export(json!({ "what": "directionDocument", "year": 2027 }));
    assert!(frame.contains("Att skriva: målgrupper och behov"));
}

#[test]
fn every_word_written_in_an_entry_is_found_and_leads_to_it() {
    let office = Office::open();
    // Where from something is known, and why somebody left, is nobody's to look for.
    let apart = ["source", "end_reason"];
    let registers = office.register("need")["registers"].as_array().unwrap().clone();
    let mut looked_for = 0;
    for register in registers.iter().map(|it| it["register"].as_str().unwrap()) {
        let list = office.register(register);
        let mut fields = json!({});
        let mut words = Vec::new();
        for field in list["fields"].as_array().unwrap() {
            let (name, sort) = (field["name"].as_str().unwrap(), field["sort"].as_str().unwrap());
            let value = match sort {
                "line" | "text" if !apart.contains(&name) => {
                    let word = format!("{register}{}", name.replace('_', "")).to_lowercase();
                    words.push(word.clone());
                    json!(word)
                }
                _ if field["needed"] == false => continue,
                "one" => field["choices"][0]["value"].clone(),
                "many" => json!([field["choices"][0]["value"]]),
                "year" => json!(2031),
                "day" => json!("2031-03-04"),
                _ => continue,
            };
            fields[name] = value;
        }
        if words.is_empty() {
            continue;
        }
        let entry = office.notes(register, fields);
        for word in words {
            let found = office.world.does("search", json!({ "text": word }));
            let hits = found["hits"].as_array().unwrap();
            assert_eq!(hits.len(), 1, "{word}: {hits:?}");
            assert_eq!(hits[0]["kind"], "entry", "{word}");
            assert_eq!(hits[0]["entry"], json!({ "register": register, "id": entry["id"] }));
            assert_eq!(hits[0]["title"], entry["title"]);
            assert_eq!(hits[0]["place"], list["title"]);
            looked_for += 1;
        }
    }
    assert!(looked_for > 60, "{looked_for}");
    assert_eq!(office.world.does("workspace_check", json!({}))["ok"], true);
}

#[test]
fn a_table_is_read_the_same_whatever_letters_a_spreadsheet_wrote_it_in() {
    let text =
        "Rubrik;Källa\r\n\"Läkemedel för \"\"barn\"\"\r\noch unga\";Region\r\nÖgonvård;Region\r\n";
    let wide = |order: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
        format!("{mark}{text}").encode_utf16().flat_map(order).collect()
    };
    let narrow =
        || -> Vec<u8> { text.chars().map(|it| u8::try_from(u32::from(it)).unwrap()).collect() };
    let forms = [
        text.as_bytes().to_vec(),
        format!("\u{feff}{text}").into_bytes(),
        narrow(),
        wide(u16::to_le_bytes, "\u{feff}"),
        wide(u16::to_be_bytes, "\u{feff}"),
        wide(u16::to_le_bytes, ""),
        wide(u16::to_be_bytes, ""),
    ];
    let office = Office::open();
    for (number, form) in forms.iter().enumerate() {
        let request = json!({ "register": "need", "bytes": STANDARD.encode(form) });
        let looked = office.world.does("entry_import_preview", request);
        assert_eq!((&looked["added"], &looked["wrong"]), (&json!(2), &json!(0)), "{number}");
        assert_eq!(looked["rows"][0]["title"], "Läkemedel för \"barn\" och unga", "{number}");
        assert_eq!(looked["rows"][1]["title"], "Ögonvård", "{number}");
    }
}

#[test]
fn documents_of_the_same_name_are_told_apart_by_their_version() {
    let office = Office::open();
    let made = |version: &str, more: Value| {
        let mut fields = json!({ "title": "Arbetsordning", "version": version });
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        office.notes("governingDocument", fields)
    };
    let first = made("1.0", json!({}));
    let alone = office.choice("governingDocument", "replaces", "Arbetsordning");
    assert_eq!(alone, first["id"]);
    let second = made("2.0", json!({ "replaces": first["id"] }));
    assert_eq!(second["told"]["replaces"], "Arbetsordning (1.0)");
    assert_eq!(office.choice("governingDocument", "replaces", "Arbetsordning (2.0)"), second["id"]);
}
