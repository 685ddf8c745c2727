//! Sections and sub-items on paper and in the calendar, numbered as on the agenda.

use serde_json::json;

use super::Office;

/// The default agenda, with a heading over § 4 and on, and § 5 made a sub-item of it.
fn grouped() -> Office {
    let office = Office::open();
    let (fourth, fifth) = (office.item(3)["id"].clone(), office.item(4)["id"].clone());
    let heading = json!({ "meeting": office.meeting, "title": "Uppföljningar", "before": fourth });
    office.world.does("agenda_section_add", heading);
    office.world.does("agenda_item_level", json!({ "id": fifth, "sub": true }));
    office
}

#[test]
fn the_agenda_on_paper_groups_the_items_and_letters_the_sub_items() {
    let (_, text) = grouped().pdf(json!({ "what": "agenda", "sent": false }));
    let places = [
        "3 Val av justerare",
        "Uppföljningar",
        "4 Uppföljning av",
        "4a Rapport från",
        "5 Från samrådet",
        "11 Nästa möte",
    ];
    let places: Vec<_> = places.iter().map(|it| text.find(it).ok_or(*it)).collect();
    assert!(places.iter().all(Result::is_ok) && places.is_sorted(), "{places:?}: {text}");
}

#[test]
fn the_notice_the_invitation_and_the_record_number_as_the_agenda_does() {
    let office = grouped();
    let (_, notice) = office.pdf(json!({ "what": "notice", "sent": false }));
    assert!(
        notice.contains("4a 13.25 Rapport från") && notice.contains("5 13.40 Från"),
        "{notice}"
    );
    let (_, invitation) = office.calendar(json!({ "sent": false }));
    let invitation = invitation.replace("\r\n ", "");
    for line in ["Uppföljningar\\n", "4. Uppföljning av", "4a. Rapport från", "5. Från samrådet"]
    {
        assert!(invitation.contains(line), "{line}: {invitation}");
    }
    office.world.does("minutes_start", json!({ "meeting": office.meeting }));
    let (_, minutes) = office.pdf(json!({ "what": "minutes" }));
    assert!(
        minutes.contains("4a Rapport från") || minutes.contains("4a. Rapport från"),
        "{minutes}"
    );
    assert!(!minutes.contains("Uppföljningar"), "{minutes}");
}
