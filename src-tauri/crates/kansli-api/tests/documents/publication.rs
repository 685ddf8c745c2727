//! Public-record facts, and the publication copy read back: what was taken out is in no layer of it.

use std::fs;

use lopdf::{Document, Object};
use serde_json::{Value, json};

use super::{Office, holds};

const SECRET: &str = "Gruppen hör att **Karin Platshållare** är sjuk. Nås på karin@example.invalid, 070-123 45 67 \
    eller https://mote.example.invalid/styrgruppen?pwd=1. Se [underlaget](https://hemlig.example.invalid/a). \
    Beredskapslagret i Skissköping är tomt. Behoven är stora.";

impl Office {
    /// A settled record whose § 4 holds what is not to be published; the item.
    fn settled(&self) -> Value {
        let world = &self.world;
        let item = self.held_with(SECRET);
        self.send();
        self.approve(0);
        self.approve(1);
        assert_eq!(self.record()["status"], "approved");
        let paragraph = self.paragraph(&item);
        assert_eq!((&paragraph["number"], &paragraph["text"]), (&json!(4), &json!(SECRET)));
        world.does("minutes_get", json!({ "meeting": self.meeting }));
        item
    }

    fn redact(&self, request: Value) -> Value {
        self.world.does("redaction_add", request)
    }

    fn facts(&self, kind: &str) -> Value {
        let facts = self.world.does("record_facts", json!({ "meeting": self.meeting }));
        let all = facts["subjects"].as_array().unwrap();
        all.iter().find(|it| it["kind"] == kind).cloned().unwrap_or_default()
    }

    fn organisation(&self, short: &str) -> Value {
        let directory = self.world.does("directory_get", json!({}));
        let all = directory["organisations"].as_array().unwrap();
        let found = all.iter().find(|it| it["organisation"]["short"] == short);
        found.unwrap()["organisation"]["id"].clone()
    }
}

/// Every string of a PDF, decoded as text in each way a string can be, and every stream unpacked.
fn layers(path: &str) -> String {
    everything(&fs::read(path).unwrap())
}

/// The same of a file's content, and its text as it is read aloud, with divided words whole.
pub(super) fn everything(bytes: &[u8]) -> String {
    fn take(object: &Object, told: &mut String) {
        match object {
            Object::String(bytes, _) => {
                told.push_str(&String::from_utf8_lossy(bytes));
                let wide: Vec<u16> =
                    bytes.chunks_exact(2).map(|it| u16::from_be_bytes([it[0], it[1]])).collect();
                told.push_str(&String::from_utf16_lossy(&wide));
                told.push('\n');
            }
            Object::Array(all) => all.iter().for_each(|it| take(it, told)),
            Object::Dictionary(all) => all.iter().for_each(|(_, it)| take(it, told)),
            Object::Stream(stream) => {
                stream.dict.iter().for_each(|(_, it)| take(it, told));
                let bytes =
                    stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
                told.push_str(&String::from_utf8_lossy(&bytes));
                told.push('\n');
            }
            Object::Name(name) => told.push_str(&String::from_utf8_lossy(name)),
            _ => {}
        }
    }
    let document = Document::load_mem(bytes).unwrap();
    let mut told = String::from_utf8_lossy(bytes).into_owned();
    document.objects.values().for_each(|it| take(it, &mut told));
    document.trailer.iter().for_each(|(_, it)| take(it, &mut told));
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    told.push_str(&document.extract_text(&pages).unwrap());
    told.push_str(&super::pack::pages(bytes).join(" ").replace("\u{ad} ", ""));
    told
}

/// Words that must be nowhere, alone or run together as a text layer may have them.
fn nowhere(told: &str, all: &[&str]) {
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    let run = bare(told);
    for words in all {
        assert!(!told.contains(words), "“{words}” is in the file");
        assert!(!run.contains(&bare(words)), "“{words}” is in the file, run together");
    }
}

#[test]
fn the_publication_copy_leaves_masked_and_private_words_out_of_every_layer_pub_001() {
    let office = Office::open();
    let item = office.settled();
    let before = office.record()["contentHash"].clone();
    office.redact(json!({ "item": item, "words": "Karin Platshållare är sjuk", "replacement": "en ledamot är förhindrad" }));
    office.redact(json!({ "item": item, "words": "Beredskapslagret i Skissköping är tomt.", "provision": "18 kap. 13 § OSL" }));
    let (view, text) = office.pdf(json!({ "what": "minutes", "copy": "publication" }));
    assert_eq!(
        view["fileName"],
        "Protokoll-strategiska-styrgruppen-2027-03-19-publiceringsversion.pdf"
    );
    holds(
        &text,
        &["§ 4", "Gruppen hör att en ledamot är förhindrad", "Behoven är stora.", "underlaget"],
    );
    holds(
        &text,
        &["[Uppgifter har tagits bort enligt 18 kap. 13 § OSL]", "[Uppgifter har tagits bort]"],
    );
    holds(&text, &["Astrid Provberg", "Justerat", "§ 12"]);
    let secret = [
        "Platshållare",
        "är sjuk",
        "karin@example.invalid",
        "070-123 45 67",
        "pwd=1",
        "mote.example.invalid",
        "hemlig.example.invalid",
        "Skissköping",
        "Beredskapslagret",
    ];
    nowhere(&layers(&office.world.file("ut.pdf")), &secret);
    let (_, archive) = office.pdf(json!({ "what": "minutes", "copy": "archive" }));
    holds(&archive, &["Karin Platshållare är sjuk", "Skissköping", "070-123 45 67"]);
    let told = layers(&office.world.file("ut.pdf"));
    assert!(told.contains("hemlig.example.invalid"), "the reading finds what is there");
    assert_eq!(office.record()["contentHash"], before, "masking changes nothing that is settled");
}

#[test]
fn who_was_partial_and_how_to_join_is_not_published() {
    let office = Office::open();
    let (world, meeting) = (&office.world, &office.meeting);
    world.does(
        "meeting_edit",
        json!({ "id": meeting, "place": "Lokal Skissen, möteskod: 123 456 789" }),
    );
    let item = office.held_with("Gruppen samtalar.");
    world.does("recusal_set", json!({ "item": item, "person": office.people[1], "recused": true }));
    office.send();
    office.approve(0);
    office.approve(1);
    let (_, archive) = office.pdf(json!({ "what": "minutes", "copy": "archive" }));
    holds(&archive, &["Hans Attrapp anmäler jäv", "hela mötet utom § 4", "123 456 789"]);
    let (_, text) = office.pdf(json!({ "what": "minutes", "copy": "publication" }));
    holds(&text, &["En ledamot deltog inte under punkten", "Lokal Skissen"]);
    nowhere(&text, &["anmäler jäv", "utom § 4", "123 456 789"]);
}

#[test]
fn only_settled_minutes_are_published_and_a_mask_that_finds_nothing_stops_them() {
    let office = Office::open();
    let item = office.held_with(SECRET);
    let publication =
        json!({ "what": "minutes", "meeting": office.meeting, "copy": "publication" });
    let no = office.world.refused("export", publication.clone());
    assert!(no.contains("Protokollet är inte justerat, så det kan inte publiceras"), "{no}");
    for (words, replacement, wanted) in [
        ("", "", "[words] Välj vilka ord"),
        ("Finns inte här", "", "[words] Orden står inte i § 4"),
        ("Karin Platshållare", "Någon (Karin Platshållare)", "[replacement] Ersättningstexten"),
    ] {
        let request = json!({ "item": item, "words": words, "replacement": replacement });
        let no = office.world.refused("redaction_add", request);
        assert!(no.contains(wanted), "{no}");
    }
    let view = office.redact(json!({ "item": item, "words": "Skissköping" }));
    assert_eq!(
        (&view["redactions"][0]["places"], &view["redactions"][0]["number"]),
        (&json!(1), &json!(4))
    );
    assert_eq!(office.world.does("undo_status", json!({}))["undo"], "Maskning i § 4");
    office.world.does("undo", json!({}));
    let minutes = json!({ "minutes": office.record()["id"] });
    let view = || office.world.does("publication_get", minutes.clone());
    assert_eq!(view()["redactions"], json!([]));
    office.world.does("redo", json!({}));
    office.write(&item, &SECRET.replace("Skissköping", "Klotterby"));
    office.send();
    office.approve(0);
    office.approve(1);
    let gone = "Orden som ska maskeras i § 4 står inte där längre";
    assert!(view()["obstacles"][0].as_str().unwrap().contains(gone));
    let no = office.world.refused("export", publication.clone());
    assert!(no.contains(gone), "nobody knows what it was to hide: {no}");
    office.world.does("redaction_remove", json!({ "id": view()["redactions"][0]["id"] }));
    office.world.does("export", publication);
}

#[test]
fn what_is_found_is_shown_and_a_review_holds_until_something_changes() {
    let office = Office::open();
    let item = office.settled();
    let minutes = json!({ "minutes": office.record()["id"] });
    let view = office.world.does("publication_get", minutes.clone());
    let found: Vec<(&str, bool)> = view["found"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            assert_eq!(it["number"], 4);
            (it["kind"].as_str().unwrap(), it["byItself"].as_bool().unwrap())
        })
        .collect();
    assert_eq!(
        found,
        [("email", true), ("phone", true), ("meetingLink", true), ("absence", false)]
    );
    let advice = || {
        let copy = json!({ "what": "minutes", "meeting": office.meeting, "copy": "publication" });
        office.world.does("export", copy)["advice"].as_str().unwrap().to_owned()
    };
    assert!(advice().starts_with("Ingen har granskat"), "{}", advice());
    let view = office.world.does("publication_review", minutes.clone());
    assert_eq!(view["review"]["stands"], true);
    assert!(advice().starts_with("Publiceringsversionen är granskad"));
    let view = office.redact(json!({ "item": item, "words": "är sjuk" }));
    assert_eq!(view["review"]["stands"], false);
    assert!(advice().starts_with("Ingen har granskat"));
}

#[test]
fn facts_say_draft_settled_and_dispatched_with_what_they_mean_pub_003_to_005() {
    let office = Office::open();
    office.held_with("Gruppen samtalar.");
    let told = |kind: &str| {
        let facts = office.facts(kind);
        let lines =
            facts["guidance"].as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned());
        (facts["draft"].as_bool().unwrap(), lines.collect::<Vec<_>>().join(" "))
    };
    let (draft, text) = told("minutes");
    assert!(draft && text.contains("Er organisation är ingen myndighet"), "SKR: {text}");
    let (_, text) = told("meeting");
    assert!(text.contains("allmän handling sedan det kom in"), "the notice was sent: {text}");
    office.send();
    office.approve(0);
    office.approve(1);
    let (draft, text) = told("minutes");
    assert!(!draft && text.contains("Justerat, och därmed normalt upprättat"), "{text}");
    let record = office.record()["id"].clone();
    let save = |on: &str| {
        let facts = json!({ "kind": "minutes", "subject": record, "caseNumber": "SKR2027/00777", "dispatchedOn": on, "dispatchedTo": "ledamöterna" });
        office.world.tries("record_facts_save", facts)
    };
    assert!(save("2027-03-20").is_none(), "no day to come");
    save("2027-03-19").unwrap();
    let facts = office.facts("minutes");
    assert_eq!(
        (&facts["settledOn"], &facts["dispatchedOn"], &facts["dispatchedTo"]),
        (&json!("2027-03-19"), &json!("2027-03-19"), &json!("ledamöterna"))
    );
    let (_, text) = office.pdf(json!({ "what": "minutes", "copy": "archive" }));
    holds(&text, &["SKR2027/00777"]);
    let all = office.world.does("record_facts", json!({ "meeting": office.meeting }));
    assert!(all["advice"].as_str().unwrap().contains("inte juridisk rådgivning"));
    office.world.does("undo", json!({}));
    assert_eq!(office.facts("minutes")["caseNumber"], "");
}

#[test]
fn a_secrecy_marking_is_printed_whole_and_takes_its_part_out_of_the_publication_copy_osl_5_5() {
    let office = Office::open();
    let item = office.settled();
    let (sos, skr) = (office.organisation("SoS"), office.organisation("SKR"));
    let mark = |provision: &str, authority: &Value| json!({ "kind": "paragraph", "subject": item, "provision": provision, "authority": authority });
    let no = office.world.refused("secrecy_mark", mark("HEMLIG", &sos));
    assert!(no.contains("[provision] Markeringen anger ingen bestämmelse"), "{no}");
    let no = office.world.refused("secrecy_mark", mark("18 kap. 8 § OSL", &skr));
    assert!(no.contains("[authority] Bara en myndighet kan sekretessmarkera"), "{no}");
    office.world.does("secrecy_mark", mark("18 kap. 8 § OSL", &sos));
    let facts = office.facts("paragraph");
    assert_eq!(facts["name"], "§ 4");
    let marking = facts["markings"][0]["text"].as_str().unwrap().replace('\u{a0}', " ");
    assert_eq!(marking, "18 kap. 8 § OSL, 19 mars 2027, Socialstyrelsen");
    let (_, archive) = office.pdf(json!({ "what": "minutes", "copy": "archive" }));
    holds(
        &archive,
        &[
            "Sekretessmarkering",
            "18 kap. 8 § OSL, 19 mars 2027, Socialstyrelsen",
            "Behoven är stora",
        ],
    );
    let (_, text) = office.pdf(json!({ "what": "minutes", "copy": "publication" }));
    holds(&text, &["§ 4 [Uppgifter har tagits bort enligt 18 kap. 8 § OSL]", "§ 5"]);
    nowhere(&layers(&office.world.file("ut.pdf")), &["Behoven är stora", "Skissköping"]);

    let whole = json!({ "kind": "minutes", "subject": office.record()["id"], "provision": "18 kap. 8 § OSL", "authority": sos });
    let marked = office.world.does("secrecy_mark", whole);
    let publication =
        json!({ "what": "minutes", "meeting": office.meeting, "copy": "publication" });
    let no = office.world.refused("export", publication.clone());
    assert!(no.contains("sekretessmarkerat i sin helhet"), "{no}");
    let subjects = marked["subjects"].as_array().unwrap();
    let record = subjects.iter().find(|it| it["kind"] == "minutes").unwrap();
    office.world.does("secrecy_unmark", json!({ "id": record["markings"][0]["id"] }));
    office.world.does("export", publication);
    assert_eq!(office.world.does("workspace_check", json!({}))["ok"], true);
}

#[test]
fn a_correction_takes_its_masks_along() {
    let office = Office::open();
    let item = office.settled();
    office.redact(json!({ "item": item, "words": "Skissköping" }));
    let correct = json!({ "minutes": office.record()["id"], "reason": "Fel ort." });
    office.world.does("minutes_correct", correct);
    let view = office.world.does("publication_get", json!({ "minutes": office.record()["id"] }));
    assert_eq!(view["redactions"][0]["words"], "Skissköping");
    let (_, text) = office.pdf(json!({ "what": "minutes", "copy": "publication" }));
    nowhere(&text, &["Skissköping"]);
}

#[test]
fn pub_002_what_is_published_is_listed_with_its_format_and_size() {
    let office = Office::open();
    office.settled();
    let copy = json!({ "what": "minutes", "copy": "publication", "meeting": office.meeting });
    let with = |format: &str| {
        let mut asked = copy.clone();
        asked["format"] = json!(format);
        office.world.does("export", asked)
    };
    for (format, word) in [("pdf", "PDF"), ("docx", "DOCX"), ("html", "HTML")] {
        let view = with(format);
        let size = view["size"].as_u64().unwrap().div_ceil(1000);
        let listing = view["listing"].as_str().unwrap();
        assert!(listing.starts_with("Protokoll"), "{listing}");
        assert!(listing.ends_with(&format!(" ({word}, {size}\u{a0}kB)")), "{listing}");
    }
    let mail = json!({ "what": "notice", "meeting": office.meeting, "format": "eml" });
    assert!(office.world.does("export", mail)["listing"].is_null(), "a mail is not published");
}

#[test]
fn arc_001_an_approved_record_is_noted_as_handed_to_the_archive_and_no_other_is() {
    let office = Office::open();
    office.held_with("Gruppen samtalar.");
    let record = office.record()["id"].clone();
    let save = |on: Value| {
        let of = json!({ "kind": "minutes", "subject": record, "caseNumber": "", "dispatchedTo": "", "archivedOn": on });
        office.world.tries("record_facts_save", of).is_some()
    };
    let verdict = || {
        let found = office.world.does("check", json!({ "year": 2027 }))["verdicts"].clone();
        let all = found.as_array().unwrap();
        let of = all.iter().find(|it| it["id"] == "ARC-001").unwrap();
        of["verdict"].as_str().unwrap().to_owned()
    };
    assert!(!save(json!("2027-03-19")), "what is a draft is in no archive");
    office.send();
    office.approve(0);
    office.approve(1);
    assert_eq!(verdict(), "notApplicable", "there are ten working days to do it in");
    assert!(!save(json!("2027-03-20")), "no day to come");
    assert!(save(json!("2027-03-19")));
    assert_eq!(office.facts("minutes")["archivedOn"], "2027-03-19");
    assert_eq!(verdict(), "holds");
    assert!(save(json!(null)));
    assert_eq!(verdict(), "notApplicable", "it was taken back");
}

#[test]
fn pub_001_a_draft_is_neither_published_nor_archived() {
    let office = Office::open();
    office.held_with("Gruppen samtalar.");
    for copy in ["publication", "archive"] {
        let request = json!({ "what": "minutes", "meeting": office.meeting, "copy": copy });
        let no = office.world.refused("export", request);
        assert!(no.contains("[copy]"), "{no}");
    }
    let work = json!({ "what": "minutes", "meeting": office.meeting, "copy": "work" });
    assert!(office.world.does("export", work)["size"].as_u64().unwrap() > 0);
}
