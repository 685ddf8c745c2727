//! Draft minutes to their approvers, in the same form: corrections and signatures back.

use kansli_review::{Field, Proposal, Verdict};
use serde_json::{Value, json};

use super::Office;
use super::review::plain;
use super::reviewer::Reviewer;

/// A held meeting with its minutes out for approval; the item that says something.
fn out() -> (Office, Value) {
    let office = Office::open();
    office.world.does("settings_save", json!({ "values": { "myName": "Per Fejkström" } }));
    let item =
        office.held_with("Gruppen samtalar om behoven. Anslaget är 5 mkr i år och 5 mkr nästa år.");
    office.send();
    (office, item)
}

fn of(item: &Value) -> Option<uuid::Uuid> {
    item.as_str().unwrap().parse().ok()
}

#[test]
fn approvers_sign_the_exact_version_and_the_last_one_settles() {
    let (office, _) = out();
    let view = office.reviews("minutes");
    let names: Vec<&Value> =
        view["suggested"].as_array().unwrap().iter().map(|it| &it["name"]).collect();
    assert_eq!(names, ["Astrid Provberg", "Hans Attrapp"]);
    let mut both = office.reviewers("minutes", &[0, 1]);
    assert!(both[0].package.items[3].text.as_deref().unwrap().contains("samtalar om behoven"));
    assert!(both[0].package.front[0].text.contains("Hans Attrapp"), "{:?}", both[0].package.front);
    for reviewer in &mut both {
        reviewer.signs();
        assert_eq!(office.takes(&reviewer.file())["weight"], "approves");
    }
    let record = office.record();
    assert_eq!(record["status"], "approved");
    assert_eq!(record["approvers"][0]["method"], "answerFile");
    let answer = &office.reviews("minutes")["rounds"][0]["packages"][0]["answers"][0];
    assert_eq!(answer["signature"], "Astrid Provberg");
    let locked = plain(&office.reviews("minutes")["locked"]);
    assert_eq!(locked, "Protokollet är redan justerat");
    let request = json!({ "meeting": office.meeting, "kind": "minutes" });
    let no = office.world.refused("review_package_make", request);
    assert!(no.contains("Protokollet är redan justerat"), "{no}");
}

#[test]
fn a_correction_becomes_an_amendment_and_blocks_settling_until_it_is_settled() {
    let (office, item) = out();
    let mut both = office.reviewers("minutes", &[0, 1]);
    let (mut hans, astrid) = (both.pop().unwrap(), both.pop().unwrap());
    hans.verdict(Verdict::NeedsChanges);
    let text = |quote: &'static str| Some((Field::Text, quote));
    let other = |words: &str| Proposal::Correction { words: words.to_owned() };
    hans.says(of(&item), text("samtalar om"), "Så sades det.", other("samtalar kort om"));
    hans.says(of(&item), None, "Fint protokoll.", Proposal::Comment {});
    office.takes(&hans.file());
    let list = office.world.does("amendment_list", json!({ "minutes": office.record()["id"] }));
    assert_eq!(
        (&list["open"], &list["amendments"][0]["method"]),
        (&json!(1), &json!("answerFile"))
    );
    // Hans approves by mail, and Astrid last by file: her approval is held back.
    office.approve(1);
    assert_eq!(office.takes(&astrid.file())["weight"], "heldBack");
    assert_eq!(office.record()["status"], "outForComment");

    let view = office.reviews("minutes");
    assert_eq!(view["open"], 2);
    let remarks = view["remarks"].as_array().unwrap();
    let of_kind = |kind: &str| remarks.iter().find(|it| it["kind"] == kind).unwrap();
    assert_eq!(of_kind("correction")["ways"], json!(["proposed"]));
    office.world.does("review_remark_accept", json!({ "id": of_kind("correction")["id"] }));
    assert!(
        plain(&office.paragraph(&item)["text"]).starts_with("Gruppen samtalar kort om behoven.")
    );
    office.world.does("undo", json!({}));
    assert!(plain(&office.paragraph(&item)["text"]).starts_with("Gruppen samtalar om behoven."));
    let reason = "Det sades så.";
    let refuse = json!({ "id": of_kind("correction")["id"], "reason": reason });
    let view = office.world.does("review_remark_refuse", refuse);
    assert_eq!(view["open"], 1);
    let approve = json!({
        "minutes": office.record()["id"], "person": office.people[0], "method": "answerFile",
        "contentHash": office.record()["contentHash"],
    });
    let no = office.world.refused("minutes_approve", approve.clone());
    assert!(no.contains("1"), "the comment is still open: {no}");
    office
        .world
        .does("review_remark_accept", json!({ "id": of_kind("comment")["id"], "how": "noted" }));
    office.world.does("minutes_approve", approve);
    assert_eq!(office.record()["status"], "approved");
    assert_eq!(office.world.does("workspace_check", json!({}))["ok"], true);
}

#[test]
fn the_meant_one_of_equal_words_is_corrected_and_other_words_only_when_somebody_says_so() {
    let (office, item) = out();
    let mut reviewers = office.reviewers("minutes", &[0, 1]);
    let mut hans = reviewers.pop().unwrap();
    let mut astrid = reviewers.pop().unwrap();
    hans.verdict(Verdict::NeedsChanges);
    let correction = |words: &str| Proposal::Correction { words: words.to_owned() };
    hans.says(of(&item), Some((Field::Text, "5 mkr")), "", correction("6 mkr"));
    let anchor = hans.answer.remarks[0].anchor.as_mut().unwrap();
    (anchor.prefix, anchor.suffix) = ("i år och ".to_owned(), " nästa år.".to_owned());
    office.takes(&hans.file());
    let id = office.reviews("minutes")["remarks"][0]["id"].clone();
    office.world.does("review_remark_accept", json!({ "id": id }));
    let text = plain(&office.paragraph(&item)["text"]);
    assert!(text.ends_with("Anslaget är 5 mkr i år och 6 mkr nästa år."), "{text}");

    // Astrid answers what she read: her words are others now.
    astrid.verdict(Verdict::ApproveWithComments);
    astrid.says(of(&item), Some((Field::Text, "5 mkr nästa år")), "", correction("7 mkr nästa år"));
    let taken = office.takes(&astrid.file());
    assert_eq!(
        (&taken["weight"], &taken["remarks"][0]["place"]),
        (&json!("stale"), &json!("changed"))
    );
    assert_eq!(taken["remarks"][0]["now"], "6 mkr nästa år");
    let remarks = office.reviews("minutes");
    let open =
        remarks["remarks"].as_array().unwrap().iter().find(|it| it["state"] == "open").unwrap();
    let no = office.world.refused("review_remark_accept", json!({ "id": open["id"] }));
    assert!(no.contains("Stale [how]"), "{no}");
    office.world.does("review_remark_accept", json!({ "id": open["id"], "how": "inPlaceOfNow" }));
    let text = plain(&office.paragraph(&item)["text"]);
    assert!(text.ends_with("Anslaget är 5 mkr i år och 7 mkr nästa år."), "{text}");
    let next = office.reviewers("minutes", &[0]).pop().unwrap();
    assert_eq!(next.package.round, 2);
    assert!(
        next.package.changes[0].what.contains("texten är ändrad"),
        "{:?}",
        next.package.changes
    );
}

#[test]
fn only_an_approver_of_minutes_that_are_out_can_approve_them() {
    let office = Office::open();
    office.held();
    let draft: Reviewer = office.reviewers("minutes", &[0]).pop().unwrap();
    assert_eq!(office.takes(&draft.file())["weight"], "ofAnother", "they are not out yet");
    office.send();
    let other = office.reviewers("minutes", &[2]).pop().unwrap();
    assert_eq!(office.takes(&other.file())["weight"], "ofAnother");
    assert_eq!(office.record()["status"], "outForComment");
}

#[test]
fn who_approves_once_minutes_are_corrected_has_not_approved_them_as_they_are() {
    let (office, item) = out();
    let mut astrid = office.reviewers("minutes", &[0]).pop().unwrap();
    astrid.verdict(Verdict::ApproveWithComments);
    let words = Proposal::Correction { words: "samtalar kort om".to_owned() };
    astrid.says(of(&item), Some((Field::Text, "samtalar om")), "", words);
    let taken = office.takes(&astrid.file());
    assert_eq!(taken["weight"], "heldBack");
    assert!(plain(&taken["standing"][0]).contains("inte antecknad än"), "{taken}");
    assert_eq!(office.record()["approvers"][0]["approvedOn"], Value::Null);
}
