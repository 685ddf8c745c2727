//! A body's own look: tried, saved, undone, given up; worn by its documents, and kept by what was approved.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::Office;

const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"><rect width="80" height="20" fill="#036"/></svg>"##;

fn parts(accent: &str) -> Value {
    json!({ "accent": accent, "texts": [] })
}

fn with_logo(bytes: &str, alt: &str) -> Value {
    let logo = json!({ "bytes": STANDARD.encode(bytes), "alt": alt });
    json!({ "accent": "#6d0f3c", "logo": logo, "texts": [] })
}

impl Office {
    fn look(&self, body: Option<&str>) -> Value {
        self.world.does("look_get", json!({ "body": body }))
    }

    fn keep_look(&self, body: Option<&str>, look: &Value) -> Value {
        let after = self.look(body)["version"].clone();
        self.world.does("look_save", json!({ "body": body, "after": after, "look": look }))
    }

    fn refuse_look(&self, look: &Value) -> String {
        let after = self.look(None)["version"].clone();
        self.world.refused("look_save", json!({ "after": after, "look": look }))
    }

    fn bytes_of(&self, request: Value) -> Value {
        self.world.does("export", request)["bytes"].clone()
    }

    fn notice(&self) -> Value {
        self.bytes_of(json!({ "what": "notice", "meeting": self.meeting }))
    }

    fn archived(&self) -> Value {
        let request = json!({ "what": "minutes", "copy": "archive", "meeting": self.meeting });
        self.bytes_of(request)
    }
}

fn words(view: &Value, text: &str) -> String {
    let texts = view["texts"].as_array().unwrap();
    let found = texts.iter().find(|it| it["text"] == text).unwrap();
    found["words"].as_str().unwrap().to_owned()
}

#[test]
fn a_workspace_begins_with_the_programs_look() {
    let office = Office::open();
    let view = office.look(Some("strategic"));
    assert_eq!(
        (&view["version"], &view["own"], &view["saved"]),
        (&json!(0), &json!(false), &json!(null))
    );
    assert_eq!(view["accent"], view["programAccent"]);
    assert_eq!(words(&view, "welcome"), "Välkommen");
    assert!(view["notBinding"].as_str().unwrap().contains("inte bindande"));
}

#[test]
fn a_body_wears_its_own_look_else_that_of_all_and_undo_takes_it_off() {
    let office = Office::open();
    let plain = office.notice();
    office.keep_look(None, &parts("#123456"));
    let all = office.notice();
    assert_ne!(plain, all);
    assert_eq!(office.look(Some("strategic"))["accent"], "#123456");
    let own = office.keep_look(Some("strategic"), &parts("#654321"));
    assert_eq!((&own["own"], &own["version"]), (&json!(true), &json!(1)));
    assert_eq!(own["saved"].as_str().unwrap().replace('\u{a0}', " "), "Sparat 19 mars 2027");
    assert_ne!(office.notice(), all);
    assert_eq!(office.look(Some("tactical"))["accent"], "#123456", "the other body's is as it was");

    office.world.does("undo", json!({}));
    assert_eq!(office.notice(), all);
    office.world.does("redo", json!({}));
    let given_up = office.world.does("look_reset", json!({ "body": "strategic" }));
    assert_eq!((&given_up["own"], &given_up["version"]), (&json!(false), &json!(2)));
    assert_eq!(office.notice(), all);
    office.world.does("look_reset", json!({}));
    assert_eq!(office.notice(), plain, "the program's own look is the same bytes as before");
    let refused = office.world.refused("look_reset", json!({}));
    assert!(refused.starts_with("Refused"), "{refused}");
}

#[test]
fn what_was_approved_keeps_the_look_it_had_and_is_known_again() {
    let office = Office::open();
    office.keep_look(None, &parts("#123456"));
    office.held_with("Behoven är stora.");
    office.send();
    office.approve(0);
    office.approve(1);
    let before = office.archived();
    let draft = office.notice();
    office.keep_look(None, &with_logo(DRAWING, "Partnerskapets märke"));
    assert_eq!(office.archived(), before);
    assert_ne!(office.notice(), draft);
    let known = office.world.does("document_verify", json!({ "bytes": before }));
    assert_eq!(known["verdict"], "identical", "{known}");
}

#[test]
fn own_words_are_kept_and_the_programs_follow_the_language() {
    let office = Office::open();
    let programs = words(&office.look(None), "costs");
    let texts = json!([{ "text": "welcome", "words": " Varmt välkommen " }, { "text": "costs", "words": programs }]);
    let saved = office.keep_look(None, &json!({ "accent": "#0f5f6d", "texts": texts }));
    assert_eq!(words(&saved, "welcome"), "Varmt välkommen");
    office.world.does("language_set", json!({ "language": "en" }));
    let english = office.look(None);
    assert_eq!(
        words(&english, "welcome"),
        "Welcome",
        "what is worded in Swedish stays out of English documents"
    );
    assert_ne!(words(&english, "costs"), programs);
}

#[test]
fn a_preview_is_a_pdf_or_says_what_is_wrong_by_field() {
    let office = Office::open();
    let tried = |look: Value, sample: &str| {
        office.world.does("look_preview", json!({ "look": look, "sample": sample }))
    };
    for sample in ["notice", "minutes"] {
        let view = tried(with_logo(DRAWING, "Märket"), sample);
        let bytes = STANDARD.decode(view["bytes"].as_str().unwrap()).unwrap();
        assert!(bytes.starts_with(b"%PDF-"));
        assert_eq!(view["problems"], json!([]));
        assert_eq!(view["logo"]["media"], "image/svg+xml");
    }
    let mut wrong = with_logo("<svg xmlns='http://www.w3.org/2000/svg'><text>x</text></svg>", "");
    wrong["accent"] = json!("#ffb000");
    wrong["texts"] = json!([{ "text": "hinder", "words": " " }]);
    let view = tried(wrong, "notice");
    assert_eq!(view["bytes"], json!(null));
    let problems = view["problems"].as_array().unwrap();
    let fields: Vec<&str> = problems.iter().map(|it| it["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["logo", "accent", "hinder"]);
    let darker = problems[1]["proposal"].as_str().unwrap();
    assert_eq!(tried(parts(darker), "notice")["problems"], json!([]), "the proposal is sound");
    assert_eq!(office.look(None)["version"], 0, "nothing was kept");
}

#[test]
fn what_is_wrong_is_not_saved() {
    let office = Office::open();
    for (look, place) in [
        (parts("petrol"), "[accent]"),
        (parts("#cccccc"), "[accent]"),
        (with_logo(DRAWING, " "), "[alt]"),
        (with_logo("nothing", "Märket"), "[logo]"),
        (json!({ "accent": "#0f5f6d", "texts": [{ "text": "foot", "words": "" }] }), "[foot]"),
    ] {
        let refused = office.refuse_look(&look);
        assert!(refused.starts_with("Refused") && refused.contains(place), "{refused}");
    }
    office.keep_look(None, &parts("#123456"));
    let again = office.refuse_look(&parts("#123456"));
    assert!(again.contains("redan sådant"), "{again}");
    let request = json!({ "after": 0, "look": parts("#654321") });
    assert!(office.world.refused("look_save", request).starts_with("Stale"));
}

#[test]
fn a_logo_is_kept_inside_the_workspace() {
    let office = Office::open();
    office.keep_look(Some("strategic"), &with_logo(DRAWING, "Märket"));
    let logo = office.look(Some("strategic"))["logo"].clone();
    assert_eq!(logo["bytes"], STANDARD.encode(DRAWING));
    assert_eq!((&logo["alt"], &logo["decorative"]), (&json!("Märket"), &json!(false)));
    let check = office.world.does("workspace_check", json!({}));
    assert_eq!(check["ok"], true, "{check}");
}
