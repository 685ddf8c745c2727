//! Documents as Word files, web pages and mails: the same words as the PDF has, with the same left out.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Read};

use mail_parser::{MessageParser, MimeHeaders};
use serde_json::{Value, json};

use super::publication::everything;
use super::{Office, PEOPLE, holds};

const SECRET: &str =
    "Gruppen hör att **Karin Platshållare** är sjuk. Nås på 070-123 45 67. Behoven är stora.";

impl Office {
    /// A document in a format: what is said of it, and its bytes.
    fn file(&self, format: &str, request: Value) -> (Value, Vec<u8>) {
        let path = self.world.file(&format!("ut.{format}"));
        let mut request = request;
        (request["path"], request["format"]) = (json!(path), json!(format));
        (self.export(request), fs::read(&path).unwrap())
    }
}

/// Every part of a Word file as text.
fn parts(bytes: &[u8]) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut told = String::new();
    for at in 0..zip.len() {
        let mut part = Vec::new();
        zip.by_index(at).unwrap().read_to_end(&mut part).unwrap();
        told.push_str(&String::from_utf8_lossy(&part));
    }
    told
}

/// Every part of a mail as text, each unpacked.
fn layers(bytes: &[u8]) -> String {
    let mail = MessageParser::default().parse(bytes).unwrap();
    let mut told = String::from_utf8_lossy(bytes).into_owned();
    for part in &mail.parts {
        told.push_str(&String::from_utf8_lossy(part.contents()));
    }
    let file = mail.attachment(0).unwrap().contents();
    let document = lopdf::Document::load_mem(file).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    told.push_str(&document.extract_text(&pages).unwrap());
    told
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\n', '\r'], " ")
}

#[test]
fn a_notice_comes_as_word_file_and_web_page_with_the_name_of_its_pdf() {
    let office = Office::open();
    let (view, bytes) = office.file("docx", json!({ "what": "notice" }));
    assert_eq!(view["fileName"], "Kallelse-strategiska-styrgruppen-2027-03-19.docx");
    assert!(view["media"].as_str().unwrap().ends_with("wordprocessingml.document"));
    holds(&plain(&parts(&bytes)), &["Kallelse 1/2027", "Lokal Skissen", "Hans Attrapp"]);
    let (again, _) = office.file("docx", json!({ "what": "notice" }));
    assert_eq!(again["sha256"], view["sha256"], "the same facts give the same file");
    let (view, bytes) = office.file("html", json!({ "what": "notice", "language": "en" }));
    assert_eq!(view["fileName"], "Notice-strategic-steering-group-2027-03-19.html");
    assert_eq!((&view["media"], &view["pages"]), (&json!("text/html"), &Value::Null));
    let page = String::from_utf8(bytes).unwrap();
    holds(&page, &["<html lang=\"en-GB\">", "Lokal Skissen", "Hans Attrapp"]);
}

#[test]
fn every_document_that_comes_as_pdf_comes_as_word_file_and_web_page() {
    let office = Office::open();
    for what in ["agenda", "positions", "actions", "items", "ambiguities", "mandates", "yearPlan"] {
        for format in ["docx", "html"] {
            let (view, bytes) = office.file(format, json!({ "what": what, "year": 2027 }));
            let pdf = office.export(json!({ "what": what, "year": 2027 }));
            let name = pdf["fileName"].as_str().unwrap().replace(".pdf", &format!(".{format}"));
            assert_eq!(view["fileName"], json!(name));
            assert_eq!(view["size"].as_u64(), Some(bytes.len() as u64));
        }
    }
}

#[test]
fn a_mail_is_a_draft_with_the_document_twice_and_the_pdf() {
    let office = Office::open();
    let (view, bytes) = office.file("eml", json!({ "what": "notice" }));
    assert_eq!(view["fileName"], "Kallelse-strategiska-styrgruppen-2027-03-19.eml");
    assert!(bytes.starts_with(b"X-Unsent: 1\r\n"));
    assert!(bytes.is_ascii(), "letters beyond ASCII are encoded");
    let mail = MessageParser::default().parse(&bytes).unwrap();
    let subject = plain(mail.subject().unwrap());
    assert_eq!(subject, "Kallelse 1/2027, Strategiska styrgruppen, 19 mars 2027");
    let to: Vec<_> = mail.to().unwrap().iter().filter_map(|it| it.address()).collect();
    let (to, known): (BTreeSet<_>, BTreeSet<_>) =
        (to.into_iter().collect(), PEOPLE.iter().map(|it| it.1).collect());
    assert!(to.len() >= 3 && to.is_subset(&known), "{to:?}");
    let text = plain(&mail.body_text(0).unwrap());
    holds(&text, &["Kallelse 1/2027", "Lokal Skissen", "https://mote.example.invalid/styrgruppen"]);
    holds(&mail.body_html(0).unwrap(), &["<!DOCTYPE html>", "Content-Security-Policy"]);
    // The calendar part has no name, and is counted among what is attached.
    let file = mail.attachments().find(|it| it.attachment_name().is_some()).unwrap();
    assert_eq!(file.attachment_name(), Some("Kallelse-strategiska-styrgruppen-2027-03-19.pdf"));
    let pdf = office.file("pdf", json!({ "what": "notice" })).1;
    assert_eq!(file.contents(), pdf);
    let names: Vec<_> = mail.attachments().filter_map(|it| it.attachment_name()).collect();
    let agenda = "Dagordning-strategiska-styrgruppen-2027-03-19.pdf";
    let calendar = "Inbjudan-strategiska-styrgruppen-2027-03-19.ics";
    assert_eq!(names, [file.attachment_name().unwrap(), agenda, calendar]);
    let no = office.world.refused("export", json!({ "what": "yearPlan", "format": "eml" }));
    assert!(no.contains("Dokumentet finns inte i det formatet"), "{no}");
}

/// RFC 6047, and what Outlook needs: the calendar is the last alternative of the first part, says its method twice,
/// and comes from whom answers are to go to.
#[test]
fn a_notice_as_a_mail_invites_to_the_meeting_and_is_sent_as_both() {
    let office = Office::open();
    let (_, bytes) = office.file("eml", json!({ "what": "notice", "sent": true }));
    let mail = MessageParser::default().parse(&bytes).unwrap();
    let kinds: Vec<String> = mail
        .parts
        .iter()
        .filter_map(|it| it.content_type())
        .map(|it| format!("{}/{}", it.ctype(), it.subtype().unwrap_or_default()))
        .collect();
    assert_eq!(
        kinds,
        [
            "multipart/mixed",
            "multipart/alternative",
            "text/plain",
            "text/html",
            "text/calendar",
            "application/pdf",
            "application/pdf",
            "application/ics"
        ]
    );
    let media = mail.parts[4].content_type().unwrap();
    assert_eq!(
        (media.attribute("method"), media.attribute("charset")),
        (Some("REQUEST"), Some("utf-8"))
    );
    let (message, problems) = kansli_calendar::message(&bytes);
    assert_eq!(problems, []);
    let item = &message.unwrap().items[0];
    let from = mail.from().unwrap().first().unwrap().address().unwrap();
    assert_eq!(item.organizer.as_ref().unwrap().email, from);
    assert!(mail.to().unwrap().iter().all(|it| it.address() != Some(from)), "not to its sender");
    assert_eq!(office.state(), ("current".into(), Some(0), "called".into()));

    let only = json!({ "what": "notice", "only": office.people[1] });
    let (_, bytes) = office.file("eml", only);
    let mail = MessageParser::default().parse(&bytes).unwrap();
    let to: Vec<_> = mail.to().unwrap().iter().filter_map(|it| it.address()).collect();
    assert_eq!(to, ["hans.attrapp@example.invalid"]);

    let sender = json!({ "id": office.people[3], "name": "Per Fejkström", "email": "" });
    office.world.does("person_save", sender);
    let (view, bytes) = office.file("eml", json!({ "what": "notice" }));
    let advice = view["advice"].as_str().unwrap();
    assert!(advice.starts_with("Ingen kalenderinbjudan följer med mejlet. "), "{advice}");
    assert!(!String::from_utf8_lossy(&bytes).contains("text/calendar"));
}

#[test]
fn what_is_not_published_is_in_no_format_of_minutes_or_notes_and_the_archive_copy_is_a_pdf_only() {
    for kind in ["protocol", "notes"] {
        is_not_published(kind);
    }
}

fn is_not_published(kind: &str) {
    let office = Office::open();
    let item = office.held_as(kind, SECRET);
    office.send();
    office.approve(0);
    office.approve(1);
    let words = json!({ "item": item, "words": "Karin Platshållare är sjuk" });
    office.world.does("redaction_add", words);
    let secret = ["Platshållare", "är sjuk", "070-123 45 67"];
    for (format, layers) in [
        ("pdf", everything as fn(&[u8]) -> String),
        ("docx", parts),
        ("html", |bytes| String::from_utf8_lossy(bytes).into_owned()),
        ("eml", layers),
    ] {
        let copy = |copy: &str| json!({ "what": "minutes", "copy": copy });
        let (view, bytes) = office.file(format, copy("publication"));
        let name = view["fileName"].as_str().unwrap();
        assert!(name.ends_with(&format!("publiceringsversion.{format}")), "{name}");
        let told = plain(&layers(&bytes));
        holds(&told, &["Gruppen hör att", "Behoven är stora"]);
        for words in secret {
            assert!(!told.contains(words), "“{words}” is in the {format} of {kind}");
        }
        let (_, bytes) = office.file(format, copy("work"));
        assert!(plain(&layers(&bytes)).contains("Platshållare"), "the reading finds what is there");
    }
    for format in ["docx", "html"] {
        let archive = json!({ "what": "minutes", "meeting": office.meeting, "copy": "archive", "format": format });
        let no = office.world.refused("export", archive);
        assert!(no.contains("Arkivexemplaret skrivs bara som PDF/A"), "{no}");
    }
}

#[test]
fn what_can_be_written_on_in_bears_no_seal() {
    let office = Office::open();
    office.held_with("Behoven är stora.");
    office.send();
    office.approve(0);
    office.approve(1);
    let hash = office.record()["contentHash"].as_str().unwrap().to_owned();
    let copy = || json!({ "what": "minutes", "copy": "publication" });
    let (_, pdf) = office.pdf(copy());
    assert!(pdf.contains("Kontrolluppgifter"), "{pdf}");
    let (_, bytes) = office.file("docx", copy());
    assert!(!parts(&bytes).contains(&hash) && !parts(&bytes).contains("Kontrolluppgifter"));
    let (_, bytes) = office.file("html", copy());
    assert!(!String::from_utf8(bytes).unwrap().contains(&hash));
}
