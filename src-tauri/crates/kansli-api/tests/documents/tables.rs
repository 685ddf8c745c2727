//! Registers as tables: out to a spreadsheet, in from one, and what comes of rows that are wrong.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::Office;

impl Office {
    fn table(&self, register: &str) -> String {
        let request = json!({ "what": "register", "register": register, "format": "csv" });
        let made = self.world.does("export", request);
        let bytes = STANDARD.decode(made["bytes"].as_str().unwrap()).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    fn looks(&self, register: &str, text: &str) -> Value {
        self.world.does("entry_import_preview", json!({ "register": register, "text": text }))
    }

    fn takes_in(&self, register: &str, text: &str) -> Value {
        self.world.does("entry_import", json!({ "register": register, "text": text }))
    }
}

/// New, changed, as before, wrong.
fn counts(table: &Value) -> [u64; 4] {
    ["added", "changed", "same", "wrong"].map(|it| table[it].as_u64().unwrap())
}

fn said(table: &Value) -> Vec<String> {
    let told = |row: &Value| {
        let why = row["why"].as_str().map(|why| format!(": {why}")).unwrap_or_default();
        format!(
            "{} {} {}{why}",
            row["line"],
            row["outcome"].as_str().unwrap(),
            row["title"].as_str().unwrap()
        )
    };
    table["rows"].as_array().unwrap().iter().map(told).collect()
}

#[test]
fn a_register_goes_out_and_comes_back_without_a_change() {
    let office = Office::open();
    let need = json!({
        "title": "=Kortare köer; \"nu\"", "description": "Två\nrader; med semikolon", "urgency": "high",
        "target_groups": ["principals", "professions"], "raised_on": "2027-02-03",
    });
    office.world.does("entry_save", json!({ "register": "need", "fields": need }));
    for register in ["need", "appointment", "membership", "systemGroup", "governingDocument"] {
        let table = office.table(register);
        let rows = office.looks(register, &table);
        let all = rows["rows"].as_array().unwrap().len() as u64;
        assert!(all > 0, "{register}");
        assert_eq!(counts(&rows), [0, 0, all, 0], "{register}: {rows:#}");
        assert_eq!(counts(&office.takes_in(register, &table)), [0, 0, all, 0]);
    }
    // Without ids the same things are found by what they are known by.
    let without: String = office
        .table("membership")
        .lines()
        .map(|line| format!("{}\r\n", line.split_once(';').unwrap().1))
        .collect();
    assert_eq!(counts(&office.looks("membership", &without))[0], 0);
}

#[test]
fn people_come_with_their_seats_from_what_an_older_spreadsheet_writes() {
    let office = Office::open();
    let text = "Person,E-post,Titel,Organ,Slag,Organisation,Gäller från,Mandat,Färg\r\n\
        Åsa Öhrn,asa.ohrn@example.invalid,\"Chef, vård\",Taktiska samordningsgruppen,Ordinarie ledamot,Tandvårds- och läkemedelsförmånsverket,2027-01-01,Bekräftat,blå\r\n\
        Åsa Öhrn,ASA.OHRN@example.invalid,,,Kontaktyta,TLV,2027-01-01,,\r\n\
        ,,,Taktiska samordningsgruppen,Ersättare,TLV,,,\r\n\
        Nils Bom,nils,,Taktiska samordningsgruppen,Ersättare,TLV,,,\r\n\
        Eva Dal,eva@example.invalid,,Taktiska samordningsgruppen,Kung,TLV,,,\r\n\
        Eva Dal,eva@example.invalid,,Taktiska samordningsgruppen,Ersättare,Ingenstans,,,\r\n\
        Eva Dal,eva@example.invalid,,Taktiska samordningsgruppen,Ersättare,TLV,1 mars,,\r\n";
    let bytes: Vec<u8> = text.chars().map(|it| u8::try_from(u32::from(it)).unwrap()).collect();
    let request = json!({ "register": "appointment", "bytes": STANDARD.encode(&bytes) });
    let people =
        || office.world.does("directory_get", json!({}))["people"].as_array().unwrap().len();
    let before = people();
    let looked = office.world.does("entry_import_preview", request.clone());
    assert_eq!(counts(&looked), [3, 0, 0, 4], "{looked:#}");
    assert_eq!(looked["unknown"], json!(["Färg"]));
    let told = said(&looked);
    assert!(told[3].contains("”nils”") || told[3].contains("nils"), "{told:?}");
    assert!(told[4].contains("”Kung” går inte att läsa som ”Slag”."), "{told:?}");
    assert!(told[5].contains("”Ingenstans” finns inte"), "{told:?}");
    assert!(told[6].contains("”1 mars” går inte att läsa som ”Gäller från”."), "{told:?}");
    assert_eq!(people(), before, "looking changes nothing");

    let no = office.world.refused("entry_import", request.clone());
    assert!(no.contains("4 rader har fel, den första på rad 5. Inget är inläst."), "{no}");
    assert_eq!(people(), before, "a refused table changes nothing");

    let mut rest = request;
    rest["withoutWrong"] = json!(true);
    office.world.does("entry_import", rest.clone());
    assert_eq!(people(), before + 1, "one person, with two roles; none of a wrong row");
    let seats = office.world.does("directory_get", json!({ "on": "2027-02-01" }));
    let of = |role: &str| {
        let seats = seats["seats"].as_array().unwrap();
        seats.iter().find(|it| it["person"]["name"] == "Åsa Öhrn" && it["role"] == role).cloned()
    };
    assert_eq!(of("Ordinarie ledamot").unwrap()["mandate"], "confirmed");
    assert_eq!(of("Kontaktyta").unwrap()["organisation"]["short"], "TLV");
    let mandates = |on: &str| office.pdf(json!({ "what": "mandates", "on": on })).1;
    let list = mandates("2027-02-01");
    assert!(list.contains("Vakant") && list.contains("Åsa Öhrn"), "{list}");
    assert!(!mandates("2026-12-31").contains("Åsa Öhrn"), "she has no seat yet");
    let vacant = seats["seats"].as_array().unwrap().iter().any(|it| it["person"].is_null());
    assert!(vacant, "a seat without a person is a vacant one");
    assert_eq!(counts(&office.world.does("entry_import_preview", rest)), [0, 0, 3, 4]);

    // One step, that is undone at once.
    office.world.does("undo", json!({}));
    assert_eq!(people(), before);
}

#[test]
fn a_table_that_is_none_is_refused_in_a_sentence() {
    let office = Office::open();
    let no = |text: &str| {
        let request = json!({ "register": "need", "text": text });
        office.world.refused("entry_import_preview", request)
    };
    assert!(no("").contains("Tabellen är tom."));
    assert!(no("\n\n;;;\n").contains("Tabellen är tom."));
    let columns = no("Ett;Två\n1;2\n");
    assert!(columns.contains("ingen kolumn som registret känner igen"), "{columns}");
    assert!(columns.contains("till exempel Id, Rubrik"), "{columns}");
    let long = format!("Rubrik\n{}", "Behov\n".repeat(5_001));
    assert!(no(&long).contains("fler än 5000 rader"), "{}", no(&long));
    let strange =
        office.looks("need", "Id;Rubrik\n00000000-0000-0000-0000-00000000dead;Behov\n;\u{0}\n");
    assert_eq!(counts(&strange), [0, 0, 0, 1], "{strange:#}");
}

#[test]
fn a_register_is_a_list_on_paper_with_what_is_to_be_done() {
    let office = Office::open();
    let need = json!({ "title": "Kortare köer", "urgency": "high" });
    office.world.does("entry_save", json!({ "register": "need", "fields": need }));
    let (_, text) = office.pdf(json!({ "what": "register", "register": "need" }));
    for told in ["Behov", "Kortare köer", "Hög", "1 uppgift"] {
        assert!(text.contains(told), "{told}: {text}");
    }
    let (_, none) =
        office.pdf(json!({ "what": "register", "register": "need", "filter": "finns inte" }));
    assert!(none.contains("Registret har inget att visa"), "{none}");
    let no = office.world.refused("export", json!({ "what": "register" }));
    assert!(no.contains("[register] Det framgår inte vilket register"), "{no}");
}

#[test]
fn org_002_an_organisation_is_a_party_once_at_a_time() {
    let office = Office::open();
    let all = office.world.does("directory_get", json!({}))["organisations"].clone();
    let tlv =
        all.as_array().unwrap().iter().find(|it| it["organisation"]["short"] == "TLV").unwrap();
    let fields = json!({
        "organisation": tlv["organisation"]["id"], "kind": "partnership_party", "valid_from": "2028-01-01",
    });
    let request = json!({ "register": "membership", "fields": fields });
    let no = office.world.refused("entry_save", request.clone());
    assert!(
        no.starts_with("Refused [valid_from] TLV är det redan under någon av dagarna."),
        "{no}"
    );
    // When the first ends, the next may begin the day after.
    let party = &tlv["memberships"].as_array().unwrap();
    let first = party.iter().find(|it| it["of"] == "Part i partnerskapet").unwrap();
    let ends = json!({ "register": "membership", "id": first["id"], "fields": { "valid_to": "2027-12-31" } });
    office.world.does("entry_save", ends);
    office.world.does("entry_save", request);
    let on = |day: &str| {
        let all = office.world.does("directory_get", json!({ "on": day }))["organisations"].clone();
        all.as_array().unwrap().iter().find(|it| it["organisation"]["short"] == "TLV").unwrap()["isParty"].clone()
    };
    assert_eq!((on("2027-12-31"), on("2028-01-01")), (json!(true), json!(true)));
}
