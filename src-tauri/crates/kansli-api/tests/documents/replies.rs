//! Answers by hand, proposals of another time, and what the answers say of who is coming.

use kansli_calendar::Answer;
use serde_json::{Value, json};

use crate::{Office, reply};

const HANS: &str = "hans.attrapp@example.invalid";

impl Office {
    fn view(&self) -> Value {
        self.world.does("meeting_get", json!({ "id": self.meeting }))
    }

    fn called_one(&self, name: &str) -> Value {
        let view = self.view();
        let called = view["called"].as_array().unwrap();
        called.iter().find(|it| it["person"]["name"] == name).unwrap().clone()
    }

    fn tick(&self, person: usize, answer: &str) {
        let request =
            json!({ "meeting": self.meeting, "person": self.people[person], "answer": answer });
        self.world.does("reply_by_hand", request);
    }

    fn reads(&self, text: String) -> Value {
        self.world.does("calendar_reply", json!({ "text": text }))["answers"][0].clone()
    }

    fn uid(&self) -> String {
        format!("{}@kansli.invalid", self.meeting.as_str().unwrap())
    }
}

#[test]
fn an_answer_on_the_telephone_is_noted_taken_back_and_undone() {
    let office = Office::open();
    office.calendar(json!({ "sent": true }));
    office.tick(1, "accepted");
    assert_eq!(office.answer_of("Hans Attrapp"), "accepted");
    office.tick(1, "declined");
    assert_eq!(office.answer_of("Hans Attrapp"), "declined");
    office.world.does("undo", json!({}));
    assert_eq!(office.answer_of("Hans Attrapp"), "accepted");
    office.tick(1, "needsAction");
    assert_eq!(office.answer_of("Hans Attrapp"), "needsAction");
    // What was written before it was noted here says nothing new; what comes later does.
    office.tick(1, "accepted");
    let old = office.reads(reply(&office.uid(), 0, "20200101T090000Z", HANS, Answer::Declined));
    assert_eq!(old["standing"], "superseded");
    let new = office.reads(reply(&office.uid(), 0, "20991231T090000Z", HANS, Answer::Declined));
    assert_eq!(new["standing"], "set");
    assert_eq!(office.answer_of("Hans Attrapp"), "declined");

    let nobody =
        json!({ "meeting": office.meeting, "person": office.meeting, "answer": "accepted" });
    assert!(office.world.refused("reply_by_hand", nobody).contains("är inte kallad till mötet"));
    let odd = json!({ "meeting": office.meeting, "person": office.people[1], "answer": "ja" });
    assert!(office.world.refused("reply_by_hand", odd).contains("Svaret går inte att använda"));
}

#[test]
fn another_time_that_is_proposed_is_shown_and_is_no_answer() {
    let office = Office::open();
    office.calendar(json!({ "sent": true }));
    let counter = reply(&office.uid(), 0, "20270301T090000Z", HANS, Answer::Declined)
        .replace("METHOD:REPLY", "METHOD:COUNTER")
        .replace("END:VEVENT", "DTSTART:20270323T130000Z\r\nDTEND:20270323T150000Z\r\nCOMMENT:Passar bättre.\r\nEND:VEVENT");
    let told = office.reads(counter);
    assert_eq!(told["standing"], "proposal");
    let words = "Hans Attrapp föreslår 23 mars 2027, 14.00–16.00 i stället för Strategiska 1/2027 och har inte svarat än.";
    assert_eq!(told["text"].as_str().unwrap().replace('\u{a0}', " "), words);
    let hans = office.called_one("Hans Attrapp");
    assert_eq!(
        (&hans["answer"], &hans["comment"]),
        (&json!("needsAction"), &json!("Passar bättre."))
    );
    assert_eq!(
        hans["proposal"].as_str().unwrap().replace('\u{a0}', " "),
        "23 mars 2027, 14.00–16.00"
    );
    office.reads(reply(&office.uid(), 0, "20270302T090000Z", HANS, Answer::Accepted));
    let hans = office.called_one("Hans Attrapp");
    assert_eq!((&hans["answer"], &hans["proposal"]), (&json!("accepted"), &Value::Null));
}

#[test]
fn r_027_r_029_it_is_told_whether_every_party_is_going_to_be_there() {
    let office = Office::open();
    assert_eq!(office.view()["forecast"], json!([]), "nobody is called");
    office.calendar(json!({ "sent": true }));
    let told = || {
        let view = office.view();
        let sides = view["forecast"].as_array().unwrap().clone();
        sides.iter().map(|it| (it["text"].clone(), it["others"].clone())).collect::<Vec<_>>()
    };
    let [sks, authorities] = told().try_into().unwrap();
    let sks_text = |there: u32| {
        json!(format!("SKS: {there} av 1 parter företräds av någon med bekräftat mandat."))
    };
    assert_eq!(sks.0, sks_text(0));
    assert_eq!(authorities.1, json!(["Socialstyrelsen: ingen har tackat ja än."]));
    office.tick(0, "accepted");
    office.tick(1, "declined");
    // An observer and the secretary represent nobody.
    office.tick(2, "accepted");
    let [sks, authorities] = told().try_into().unwrap();
    assert_eq!((sks.0, sks.1), (sks_text(1), json!([])));
    assert_eq!(authorities.1, json!(["Socialstyrelsen: alla kallade har tackat nej."]));
}
