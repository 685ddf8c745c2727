//! What reviewers want changed: entered, accepted or refused one by one, with trace.

use serde_json::{Value, json};

use super::Office;
use super::versions::marked;

impl Office {
    fn proposal(&self, item: &Value, quoted: &str, proposed: &str) -> Value {
        json!({
            "item": item, "author": self.people[1], "method": "mail", "quoted": quoted,
            "proposed": proposed, "reason": "Så sades det.",
        })
    }

    /// Enters a proposal; it is the last of those without an answer.
    fn propose(&self, item: &Value, quoted: &str, proposed: &str) -> Value {
        let list = self.world.does("amendment_add", self.proposal(item, quoted, proposed));
        let all = list["amendments"].as_array().unwrap();
        all.iter().rfind(|it| it["state"] == "open").unwrap().clone()
    }

    fn proposals(&self) -> Value {
        self.world.does("amendment_list", json!({ "minutes": self.record()["id"] }))
    }

    fn lapsed(&self) -> Vec<bool> {
        let record = self.record();
        let all = record["approvers"].as_array().unwrap();
        all.iter().map(|it| it["lapsed"].as_bool().unwrap()).collect()
    }
}

#[test]
fn an_accepted_proposal_changes_the_paragraph_in_one_step_and_earlier_approvals_lapse_in_sight() {
    let office = Office::open();
    office.world.does("settings_save", json!({ "values": { "myName": "Per Fejkström" } }));
    let item = office.held();
    office.send();
    office.approve(0);
    assert_eq!(office.lapsed(), [false, false]);
    let proposal = office.propose(&item, "samtalar om", "samtalar kort om");
    assert_eq!(marked(&proposal["parts"]), "samtalar {+kort +}om");
    assert_eq!(
        (&proposal["author"]["name"], &proposal["number"]),
        (&json!("Hans Attrapp"), &json!(4))
    );
    assert_eq!(proposal["receivedOn"], "2027-03-19");
    let accept = json!({ "id": proposal["id"], "reason": "Stämmer." });
    let list = office.world.does("amendment_accept", accept.clone());
    let trace = list["amendments"][0]["trace"].as_str().unwrap().replace('\u{a0}', " ");
    assert_eq!(trace, "Godtaget 19 mars 2027 av Per Fejkström. Stämmer.");
    let record = office.record();
    assert_eq!(record["status"], "outForComment");
    assert_eq!(office.paragraph(&item)["text"], "Gruppen samtalar kort om behoven.");
    assert_eq!(office.lapsed(), [true, false], "what Astrid approved is not what stands");
    assert_eq!(record["approvers"][0]["approvedOn"], "2027-03-19", "it is still seen that she did");

    office.world.does("undo", json!({}));
    assert_eq!(office.paragraph(&item)["text"], "Gruppen samtalar om behoven.");
    assert_eq!((office.lapsed(), &office.proposals()["open"]), (vec![false, false], &json!(1)));
    office.world.does("redo", json!({}));
    assert_eq!(office.lapsed(), [true, false]);
    let twice = office.world.refused("amendment_accept", accept);
    assert!(twice.contains("Förslaget är redan besvarat"), "{twice}");

    office.approve(1);
    assert_eq!(office.record()["status"], "outForComment", "Astrid is asked again");
    office.approve(0);
    assert_eq!(office.record()["status"], "approved");
    assert_eq!(office.lapsed(), [false, false]);
    let late = office.world.refused("amendment_add", office.proposal(&item, "kort", "länge"));
    assert!(late.contains("Gör en rättelse i en ny version"), "{late}");
    let list = office.world.does("minutes_versions", json!({ "minutes": office.record()["id"] }));
    let turns: Vec<_> =
        list["turns"].as_array().unwrap().iter().map(|it| it["turn"].clone()).collect();
    assert_eq!(turns, ["approved", "changed", "sent"]);
    assert_eq!(office.world.does("workspace_check", json!({}))["ok"], true);
}

#[test]
fn a_proposal_is_refused_with_a_reason_and_nothing_changes() {
    let office = Office::open();
    let item = office.held();
    office.send();
    let proposal = office.propose(&item, "behoven", "önskemålen");
    let without = json!({ "id": proposal["id"], "reason": " " });
    let no = office.world.refused("amendment_refuse", without);
    assert!(no.contains("[reason] Avslaget saknar skäl"), "{no}");
    let hash = office.record()["contentHash"].clone();
    let list = office
        .world
        .does("amendment_refuse", json!({ "id": proposal["id"], "reason": "Det sades inte." }));
    assert_eq!((&list["open"], &list["amendments"][0]["state"]), (&json!(0), &json!("refused")));
    assert_eq!(list["amendments"][0]["decision"], "Det sades inte.");
    assert_eq!(office.record()["contentHash"], hash);
    let title = office.world.does("undo_status", json!({}))["undo"].clone();
    assert_eq!(title, "Ändringsförslag från Hans Attrapp till § 4 avslaget");
}

#[test]
fn a_proposal_whose_words_are_gone_says_so_and_cannot_be_accepted() {
    let office = Office::open();
    let item = office.held();
    office.send();
    for (quoted, proposed, wanted) in [
        (
            "Detta står inte här",
            "Något",
            "Stale [quoted] Den citerade texten står inte i paragrafen",
        ),
        ("e", "ä", "[quoted] Den citerade texten står"),
        ("behoven", "behoven", "[proposed] Förslaget ändrar ingenting"),
    ] {
        let no = office.world.refused("amendment_add", office.proposal(&item, quoted, proposed));
        assert!(no.contains(wanted), "{no}");
    }
    let first = office.propose(&item, "om behoven", "om önskemålen");
    let second = office.propose(&item, "behoven", "kraven");
    assert_eq!((&first["stale"], &second["stale"]), (&Value::Null, &Value::Null));
    office.world.does("amendment_accept", json!({ "id": first["id"] }));
    let open = office.proposals()["amendments"][0].clone();
    assert!(
        open["stale"]
            .as_str()
            .unwrap()
            .starts_with("Texten som förslaget citerar står inte längre")
    );
    let no = office.world.refused("amendment_accept", json!({ "id": second["id"] }));
    assert!(no.starts_with("Stale"), "{no}");
    office.approve(0);
    let person = json!({
        "minutes": office.record()["id"], "person": office.people[1], "method": "signed",
        "contentHash": office.record()["contentHash"],
    });
    let waits = office.world.refused("minutes_approve", person);
    assert!(waits.contains("1 ändringsförslag är inte besvarat"), "{waits}");
    office.world.does("amendment_refuse", json!({ "id": second["id"], "reason": "Redan ändrat." }));
    office.approve(1);
    assert_eq!(office.record()["status"], "approved");
}

#[test]
fn only_the_one_at_the_machine_answers_in_the_program() {
    let office = Office::open();
    let item = office.held();
    office.send();
    let mut proposal = office.proposal(&item, "behoven", "kraven");
    proposal["method"] = json!("inApp");
    let no = office.world.refused("amendment_add", proposal.clone());
    assert!(no.contains("Det är inte Hans Attrapp som arbetar vid den här datorn"), "{no}");
    let record = office.record();
    let approval = json!({
        "minutes": record["id"], "person": office.people[1], "method": "inApp",
        "contentHash": record["contentHash"],
    });
    let no = office.world.refused("minutes_approve", approval.clone());
    assert!(no.contains("Det är inte Hans Attrapp"), "{no}");
    office.world.does("settings_save", json!({ "values": { "myName": "Hans Attrapp" } }));
    office.world.does("minutes_approve", approval);
    office.world.does("amendment_add", proposal);
    assert_eq!(office.record()["approvers"][1]["method"], "inApp");
}
