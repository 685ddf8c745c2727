//! The register of ambiguities about roles, and where it is told of.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::Office;

fn lines(list: &Value) -> String {
    let line = |it: &Value| {
        let text = |key: &str| it[key].as_str().unwrap_or_default().to_owned();
        let parties = it["parties"].as_array().unwrap().iter();
        let parties: Vec<&str> = parties.map(|it| it["short"].as_str().unwrap()).collect();
        format!(
            "{} | {} | {} | {} | {}",
            text("title"),
            text("status"),
            text("raisedOn"),
            parties.join("+"),
            text("hint")
        )
    };
    list["ambiguities"].as_array().unwrap().iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn r_045_an_ambiguity_is_noted_answered_and_found_again() {
    let office = Office::open();
    let world = &office.world;
    let all = world.does("ambiguity_list", json!({}));
    assert_eq!((&all["total"], all["ambiguities"].as_array().unwrap().len()), (&json!(0), 0));
    let party = |short: &str| {
        let all = all["organisations"].as_array().unwrap().iter();
        all.clone().find(|it| it["short"] == short).unwrap()["id"].clone()
    };
    assert_snapshot!(world.refused("ambiguity_save", json!({ "title": "  " })), @"Refused [title] Oklarheten säger ingenting. Skriv på en rad vad som är oklart.");
    let new = json!({ "title": "Vem följer upp vårdförloppen?", "parties": [party("TLV")], "raisedBy": "Kontaktpunkterna" });
    let list = world.does("ambiguity_save", new);
    let id = list["ambiguities"][0]["id"].clone();
    let save = |change: Value| {
        let mut request = json!({ "id": id });
        request.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        world.does("ambiguity_save", request)
    };
    assert_eq!(
        save(json!({ "proposal": "TLV samordnar **uppföljningen**." }))["ambiguities"][0]["status"],
        "proposed"
    );
    let raised = save(json!({ "stage": "raised" }))["ambiguities"][0].clone();
    assert_eq!(raised["status"], "raised");
    assert!(raised["since"].is_string());
    let unanswered = json!({ "id": id, "stage": "solved" });
    assert_snapshot!(world.refused("ambiguity_save", unanswered), @"Refused [answer] Det framgår inte hur oklarheten löstes. Skriv svaret innan du markerar den som löst.");
    let late = json!({ "title": "Framtid", "raisedOn": "2099-01-01" });
    let no = world.refused("ambiguity_save", late).replace('\u{a0}', " ");
    assert!(
        no.starts_with("Refused [raisedOn] Oklarheten kan inte ha lyfts den 1 januari 2099"),
        "{no}"
    );
    save(json!({ "stage": "solved", "answer": "TLV gör det." }));
    world.does("ambiguity_save", json!({ "title": "Vem svarar på remissen?" }));
    let found = |filter: &str| lines(&world.does("ambiguity_list", json!({ "filter": filter })));
    assert!(
        found("status:löst part:TLV uppföljning")
            .starts_with("Vem följer upp vårdförloppen? | solved")
    );
    assert!(found("status:öppen").starts_with("Vem svarar på remissen? | open"));
    assert_eq!(found("part:SKR"), "");
    let hits = world.does("search", json!({ "text": "uppföljningen" }));
    assert!(hits["hits"].as_array().unwrap().iter().any(|it| it["kind"] == "ambiguity"), "{hits}");
    world.does("undo", json!({}));
    assert_eq!(world.does("ambiguity_list", json!({}))["total"], 1);
    world.does("ambiguity_remove", json!({ "id": id }));
    assert_eq!(world.does("ambiguity_list", json!({}))["total"], 0);
}
