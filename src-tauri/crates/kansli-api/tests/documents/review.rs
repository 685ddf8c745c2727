//! The chair's review of an agenda: packages out, answers in, remarks settled, whatever has changed since.

use std::fs;

use kansli_review::package::PurposeKey;
use kansli_review::{Field, Proposal, Verdict};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use super::Office;
use super::reviewer::Reviewer;

impl Office {
    /// Makes packages in the program's own form, and hands them over.
    pub(super) fn reviewers(&self, kind: &str, who: &[usize]) -> Vec<Reviewer> {
        let folder = self.world.file("paket");
        let who: Vec<&Value> = who.iter().map(|&it| &self.people[it]).collect();
        let made = self.world.does(
            "review_package_make",
            json!({ "meeting": self.meeting, "kind": kind, "reviewers": who, "form": "kansli", "folder": folder, "answerBy": "2027-03-22" }),
        );
        let packages = made["packages"].as_array().unwrap();
        let bytes = packages.iter().map(|it| fs::read(it["path"].as_str().unwrap()).unwrap());
        bytes.map(|bytes| Reviewer::of(&bytes)).collect()
    }

    pub(super) fn reviews(&self, kind: &str) -> Value {
        self.world.does("review_get", json!({ "meeting": self.meeting, "kind": kind }))
    }

    pub(super) fn takes(&self, answer: &str) -> Value {
        self.world.does("review_answer_read", json!({ "text": answer, "take": true }))
    }

    fn agenda(&self) -> Value {
        self.world.does("agenda_get", json!({ "meeting": self.meeting }))
    }

    fn edit(&self, number: &str, mut change: Value) {
        let agenda = self.agenda();
        let all = agenda["items"].as_array().unwrap();
        let item = all.iter().find(|it| it["number"].to_string().trim_matches('"') == number);
        change["id"] = item.unwrap()["id"].clone();
        self.world.does("agenda_item_edit", change);
    }

    fn ready(&self) -> String {
        let view = self.world.does("meeting_get", json!({ "id": self.meeting }));
        let lines = view["readiness"].as_array().unwrap();
        let review = |it: &&Value| it["key"].as_str().unwrap().starts_with("review");
        let line = lines.iter().find(review).unwrap();
        format!("{}: {}", line["state"].as_str().unwrap(), plain(&line["text"]))
    }
}

pub(super) fn plain(text: &Value) -> String {
    text.as_str().unwrap().replace('\u{a0}', " ")
}

/// A remark in a line: where, what is proposed, how it can be accepted.
fn line(remark: &Value) -> String {
    let place = remark["place"].as_str().unwrap();
    let ways: Vec<&str> =
        remark["ways"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    let or = |value: &Value| if value.is_null() { "–".to_owned() } else { plain(value) };
    let (why, proposed) = (or(&remark["placeText"]), or(&remark["proposed"]));
    format!("{} {place} | {why} | {proposed} | {}", remark["number"], ways.join(" "))
}

fn lines(view: &Value) -> Vec<String> {
    view["remarks"].as_array().unwrap().iter().map(line).collect()
}

const BACKGROUND: &str = "Nio åtgärder är öppna och tre är försenade. Två ställningstaganden väntar på parternas egna beslut.";

/// An agenda with a background and a proposal to remark on.
fn prepared() -> Office {
    let office = Office::open();
    office.world.does("settings_save", json!({ "values": { "myName": "Per Fejkström" } }));
    office.edit("4", json!({ "background": BACKGROUND, "minutes": 10 }));
    office.edit(
        "3",
        json!({ "proposal": "att Hans Attrapp justerar\natt protokollet läggs till handlingarna" }),
    );
    office
}

/// Everything that the chair may ask for, one remark each.
fn all_asked(chair: &mut Reviewer) {
    let item = |chair: &Reviewer, number: &str| Some(chair.item(number));
    let four = item(chair, "4");
    chair.says(four, None, "5 minuter räcker.", Proposal::Time { minutes: 5 });
    let words = "fyra är försenade".to_owned();
    chair.says(
        four,
        Some((Field::Background, "tre är försenade")),
        "",
        Proposal::Wording { words },
    );
    let three = item(chair, "3");
    let words = "Karin Platshållare justerar".to_owned();
    chair.says(
        three,
        Some((Field::Proposal(0), "Hans Attrapp justerar")),
        "",
        Proposal::Wording { words },
    );
    chair.says(item(chair, "2"), None, "", Proposal::Order { after: item(chair, "3") });
    let new = Proposal::NewItem {
        title: "Läget i regionerna".to_owned(),
        purpose: PurposeKey::Discussion,
        minutes: Some(15),
        after: four,
    };
    chair.says(None, None, "Bra att höra.", new);
    chair.says(item(chair, "1"), None, "Skriv ut vilka regioner.", Proposal::Comment {});
}

#[test]
fn a_package_goes_to_the_chair_in_both_forms_and_readiness_waits_for_the_answer() {
    let office = prepared();
    let view = office.reviews("agenda");
    assert_eq!(view["suggested"][0]["name"], "Astrid Provberg");
    assert_eq!((&view["rounds"], &view["open"]), (&json!([]), &json!(0)));
    assert!(plain(&view["advice"]).len() > 40, "{view}");
    let path = office.world.file("granskning.html");
    let made = office.world.does(
        "review_package_make",
        json!({ "meeting": office.meeting, "kind": "agenda", "path": path, "answerBy": "2027-03-19" }),
    );
    assert_eq!(made["round"], 1);
    let page = fs::read_to_string(&path).unwrap();
    assert!(page.contains("Två ställningstaganden väntar") && page.contains("default-src 'none'"));
    assert!(!page.contains("private"), "a private note is never given away");
    assert_eq!(office.agenda()["state"], "inReview");
    assert_eq!(office.ready(), "left: Väntar på ordförandens svar, senast 19 mars");
    let past = json!({ "meeting": office.meeting, "kind": "agenda", "answerBy": "2027-03-18" });
    let no = office.world.refused("review_package_make", past);
    assert!(no.contains("Invalid [answerBy] Sista dagen att svara har redan varit."), "{no}");
    office.world.turn_to("2027-03-20");
    let view = office.reviews("agenda");
    let package = &view["rounds"][0]["packages"][0];
    assert_eq!((&package["late"], &package["form"]), (&json!(true), &json!("html")));
    assert_eq!(plain(&package["text"]), "Har inte svarat, senast 19 mars");

    let locked = json!({ "meeting": office.meeting, "kind": "agenda", "passphrase": "fyra ord i rad", "files": false });
    let made = office.world.does("review_package_make", locked);
    let html = base64(&made["packages"][0]["bytes"]);
    let html = String::from_utf8(html).unwrap();
    assert!(
        !html.contains("ställningstaganden") && !html.contains("Astrid"),
        "all of it is locked"
    );
    for form in ["html", "kansli"] {
        let short = json!({ "meeting": office.meeting, "kind": "agenda", "passphrase": "kort", "form": form });
        let no = office.world.refused("review_package_make", short);
        assert!(no.contains("Invalid [passphrase] Lösenfrasen är för kort"), "{no}");
    }
    assert_eq!(office.reviews("agenda")["rounds"].as_array().unwrap().len(), 2, "two were made");
    assert_eq!(office.world.does("workspace_check", json!({}))["ok"], true);
    let journal = office.world.does("audit_list", json!({ "limit": 20 })).to_string();
    assert!(!journal.contains(&"07".repeat(32)), "the secret of the answer is told to nobody");
}

fn base64(text: &Value) -> Vec<u8> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.decode(text.as_str().unwrap()).unwrap()
}

#[test]
fn an_answer_is_shown_before_it_is_taken_and_approves_exactly_what_it_was_given_for() {
    let office = prepared();
    let chair = office.reviewers("agenda", &[0]).pop().unwrap();
    let before = office.agenda();
    let shown = office.world.does("review_answer_read", json!({ "text": chair.file() }));
    assert_eq!((&shown["taken"], &shown["weight"]), (&json!(false), &json!("approves")));
    assert_eq!(plain(&shown["text"]), "Astrid Provberg godkänner, paket 1, 5 mars 07.15");
    assert_eq!(office.agenda(), before, "looking changes nothing");

    let taken = office.takes(&chair.file());
    assert_eq!(taken["taken"], true);
    assert_eq!(office.agenda()["approval"]["by"]["name"], "Astrid Provberg");
    assert_eq!(office.ready(), "ok: Ordföranden godkände dagordningen den 19 mars 2027");
    assert_eq!(office.reviews("agenda")["answered"], true);
    let again =
        office.world.refused("review_answer_read", json!({ "text": chair.file(), "take": true }));
    assert!(again.contains("Refused [] Svaret är redan inläst"), "{again}");

    // Undone, it never was; taken again after an edit it is stale, and approves nothing.
    office.world.does("undo", json!({}));
    assert_eq!(office.agenda()["approval"], Value::Null);
    office.edit("4", json!({ "minutes": 20 }));
    let stale = office.takes(&chair.file());
    assert_eq!(stale["weight"], "stale");
    assert!(
        plain(&stale["standing"][0]).contains("gäller inte det som är utskrivet nu"),
        "{stale}"
    );
    assert_eq!(office.agenda()["approval"], Value::Null);
    let round = &office.reviews("agenda")["rounds"][0];
    assert_eq!(round["changed"], true);
    assert!(plain(&round["changes"][0]).ends_with("ändrat i tiden"), "{round}");
}

#[test]
fn each_remark_is_accepted_by_itself_as_one_step_that_can_be_undone() {
    let office = prepared();
    let mut chair = office.reviewers("agenda", &[0]).pop().unwrap();
    chair.verdict(Verdict::NeedsChanges);
    all_asked(&mut chair);
    office.takes(&chair.file());
    assert_eq!(office.ready(), "warning: Ordföranden vill ha ändringar, 6 kommentarer är öppna");
    let view = office.reviews("agenda");
    assert_eq!(view["open"], 6);
    insta::assert_snapshot!(lines(&view).join("\n"), @"
    1 exact | – | – | task noted
    2 exact | – | Efter punkt 3, ”Val av justerare, föregående protokoll” | proposed task noted
    3 exact | – | Karin Platshållare justerar | proposed task noted
    4 exact | – | 10 → 5 min | proposed task noted
    4 exact | – | fyra är försenade | proposed task noted
    null exact | – | Ny punkt: ”Läget i regionerna”, 15 min. Efter punkt 4, ”Uppföljning av åtgärder och ställningstaganden” | proposed task noted
    ");
    let untouched = office.agenda();
    for remark in view["remarks"].as_array().unwrap() {
        let accept = json!({ "id": remark["id"] });
        office.world.does("review_remark_accept", accept.clone());
        let twice = office
            .world
            .refused("review_remark_accept", json!({ "id": remark["id"], "how": "proposed" }));
        let comment = remark["kind"] == "comment";
        assert!(twice.contains("Kommentaren"), "{twice}");
        assert_eq!(office.agenda() == untouched, comment, "{remark}");
        office.world.does("undo", json!({}));
        assert_eq!(office.agenda(), untouched, "{remark}");
        assert_eq!(office.reviews("agenda"), view);
        office.world.does("redo", json!({}));
        office.world.does("undo", json!({}));
    }
    for remark in view["remarks"].as_array().unwrap() {
        office.world.does("review_remark_accept", json!({ "id": remark["id"] }));
    }
    let agenda = office.agenda();
    let items: Vec<String> = agenda["items"]
        .as_array()
        .unwrap()
        .iter()
        .take(6)
        .map(|it| {
            format!("{} {} {} min", it["number"], it["title"].as_str().unwrap(), it["minutes"])
        })
        .collect();
    insta::assert_snapshot!(items.join("\n"), @"
    1 Mötet öppnas, närvaro och mandat 5 min
    2 Val av justerare, föregående protokoll 5 min
    3 Dagordning och anmälan om jäv 5 min
    4 Uppföljning av åtgärder och ställningstaganden 5 min
    5 Läget i regionerna 15 min
    6 Rapport från taktiska samordningsgruppen, inklusive oklarheter 15 min
    ");
    let text = agenda.to_string();
    assert!(
        text.contains("fyra är försenade") && text.contains("att Karin Platshållare justerar"),
        "{text}"
    );
    assert!(text.contains("att protokollet läggs till handlingarna"));
    let view = office.reviews("agenda");
    assert_eq!(view["open"], 1, "the comment is a task");
    let task = view["remarks"].as_array().unwrap().iter().find(|it| it["state"] == "task").unwrap();
    assert_eq!(task["ways"], json!(["noted"]));
    office.world.does("review_remark_accept", json!({ "id": task["id"] }));
    assert_eq!(office.reviews("agenda")["open"], 0);
    assert_eq!(office.world.does("workspace_check", json!({}))["ok"], true);
}

#[test]
fn an_approval_with_comments_covers_exactly_the_chairs_own_proposals() {
    let office = prepared();
    let mut chair = office.reviewers("agenda", &[0]).pop().unwrap();
    chair.verdict(Verdict::ApproveWithComments);
    all_asked(&mut chair);
    assert_eq!(office.takes(&chair.file())["weight"], "approves");
    let lapsed = || office.agenda()["approval"]["lapsed"].clone();
    let content = || office.agenda()["approval"]["content"].clone();
    let view = office.reviews("agenda");
    let of = |kind: &str| {
        let all = view["remarks"].as_array().unwrap();
        all.iter().find(|it| it["kind"] == kind).unwrap()["id"].clone()
    };
    let accept = |kind: &str, more: Value| {
        let mut request = json!({ "id": of(kind) });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        office.world.does("review_remark_accept", request);
    };
    let given = content();
    accept("time", json!({}));
    assert_eq!(lapsed(), false, "the chair approved with this very change");
    assert_ne!(content(), given);
    office.world.does("undo", json!({}));
    assert_eq!((lapsed(), content()), (json!(false), given.clone()), "one step, undone as one");
    office.world.does("redo", json!({}));
    accept("order", json!({}));
    assert_eq!(lapsed(), false, "some or all of them, in any order");
    accept("comment", json!({ "how": "noted" }));
    assert_eq!(lapsed(), false);

    // Other words than the chair's, or anything by hand, is asked about again; and then nothing is carried over.
    accept("wording", json!({ "words": "sju är försenade" }));
    assert_eq!(lapsed(), true);
    accept("newItem", json!({}));
    assert_eq!(lapsed(), true);
    assert_eq!(office.world.does("workspace_check", json!({}))["ok"], true);
}

#[test]
fn a_plain_approval_lapses_when_remarks_are_taken_in() {
    let office = prepared();
    let mut chair = office.reviewers("agenda", &[0]).pop().unwrap();
    all_asked(&mut chair);
    office.takes(&chair.file());
    let view = office.reviews("agenda");
    let time = view["remarks"].as_array().unwrap().iter().find(|it| it["kind"] == "time").unwrap();
    office.world.does("review_remark_accept", json!({ "id": time["id"] }));
    assert_eq!(office.agenda()["approval"]["lapsed"], true);
}

#[test]
fn a_remark_is_declined_with_a_reason_and_nothing_else_changes() {
    let office = prepared();
    let mut chair = office.reviewers("agenda", &[0]).pop().unwrap();
    all_asked(&mut chair);
    office.takes(&chair.file());
    let (before, id) = (office.agenda(), office.reviews("agenda")["remarks"][0]["id"].clone());
    let no = office.world.refused("review_remark_refuse", json!({ "id": id, "reason": " " }));
    assert!(no.contains("[reason] Avslaget saknar skäl"), "{no}");
    let view =
        office.world.does("review_remark_refuse", json!({ "id": id, "reason": "Det ryms inte." }));
    let remark = view["remarks"].as_array().unwrap().iter().find(|it| it["id"] == id).unwrap();
    assert_eq!((&remark["state"], &remark["ways"]), (&json!("refused"), &json!([])));
    assert_eq!(plain(&remark["trace"]), "Avslaget 19 mars 2027 av Per Fejkström. Det ryms inte.");
    assert_eq!(office.agenda(), before);
    let chair = office.reviewers("agenda", &[0]).pop().unwrap();
    let earlier = &chair.package.earlier;
    assert_eq!(earlier.len(), 6, "the next package tells what became of each");
    assert!(earlier.iter().any(|it| it.reason.as_deref() == Some("Det ryms inte.")), "{earlier:?}");
}

#[test]
fn remarks_are_found_again_however_the_agenda_has_changed_and_none_is_dropped() {
    let office = prepared();
    let mut chair = office.reviewers("agenda", &[0]).pop().unwrap();
    all_asked(&mut chair);
    let four = Some(chair.item("4"));
    chair.says(
        four,
        Some((Field::Background, "Två ställningstaganden väntar")),
        "Vilka?",
        Proposal::Comment {},
    );
    let id = json!(four);
    office.world.does("agenda_item_move", json!({ "id": id, "to": 8 }));
    let text = BACKGROUND.replace("tre är försenade", "tre är mycket sena").replace("Nio", "Tio");
    office.world.does("agenda_item_edit", json!({ "id": id, "background": text, "minutes": 8 }));
    office.world.does(
        "agenda_item_remove",
        json!({ "id": chair.item("2"), "reason": "Tas på nästa möte." }),
    );
    let taken = office.takes(&chair.file());
    assert_eq!(taken["weight"], "stale");
    assert_eq!(taken["remarks"].as_array().unwrap().len(), 7);
    let view = office.reviews("agenda");
    insta::assert_snapshot!(lines(&view).join("\n"), @"
    1 exact | – | – | task noted
    2 moved | Var punkt 3, är nu punkt 2 | Karin Platshållare justerar | proposed task noted
    7 changed | Tiden är nu 8 min | 8 → 5 min | inPlaceOfNow task noted
    7 changed | Orden är ändrade sedan dess, 57 % är kvar | fyra är försenade | inPlaceOfNow task noted
    7 moved | Var punkt 4, är nu punkt 7 | – | task noted
    null gone | Punkt 2, ”Dagordning och anmälan om jäv”, finns inte längre | Efter punkt 2, ”Val av justerare, föregående protokoll” | task noted
    null exact | – | Ny punkt: ”Läget i regionerna”, 15 min. Efter punkt 7, ”Uppföljning av åtgärder och ställningstaganden” | proposed task noted
    ");
    let of = |kind: &str, place: &str| {
        let all = view["remarks"].as_array().unwrap();
        all.iter().find(|it| it["kind"] == kind && it["place"] == place).unwrap()["id"].clone()
    };
    // What has changed is changed only when somebody says so.
    let time = of("time", "changed");
    let no = office.world.refused("review_remark_accept", json!({ "id": time }));
    assert!(no.contains("Stale [how] Det kommentaren gäller har ändrats"), "{no}");
    office.world.does("review_remark_accept", json!({ "id": time, "how": "inPlaceOfNow" }));
    let wording = of("wording", "changed");
    office.world.does(
        "review_remark_accept",
        json!({ "id": wording, "how": "inPlaceOfNow", "words": "fyra är sena" }),
    );
    let agenda = office.agenda().to_string();
    assert!(agenda.contains("Tio åtgärder är öppna och fyra är sena. Två"), "{agenda}");
    let order = of("order", "gone");
    let no =
        office.world.refused("review_remark_accept", json!({ "id": order, "how": "proposed" }));
    assert!(no.contains("Refused [how] Punkten som kommentaren gäller finns inte längre"), "{no}");
    office.world.does("review_remark_accept", json!({ "id": order }));
    assert_eq!(office.reviews("agenda")["remarks"].as_array().unwrap().len(), 7, "none is dropped");
}

#[test]
fn several_reviewers_and_rounds_are_kept_apart_and_only_the_chair_approves() {
    let office = prepared();
    let both = office.reviewers("agenda", &[0, 1]);
    let mut hans = Reviewer { package: both[1].package.clone(), answer: both[1].answer.clone() };
    hans.says(Some(hans.item("4")), None, "Kan vi ta den tidigare?", Proposal::Comment {});
    let taken = office.takes(&hans.file());
    assert_eq!(taken["weight"], "ofAnother");
    assert_eq!(office.agenda()["approval"], Value::Null);
    let view = office.reviews("agenda");
    assert_eq!(plain(&view["text"]), "Omgång 1: 1 av 2 har svarat");
    assert!(office.ready().starts_with("left: Väntar på ordförandens svar"));

    office.edit("4", json!({ "minutes": 25, "background": "Annat." }));
    let second = office.reviewers("agenda", &[0]).pop().unwrap();
    assert_eq!(second.package.round, 2);
    let changes: Vec<String> = second
        .package
        .changes
        .iter()
        .map(|it| {
            format!(
                "{} [{} → {}]",
                it.what,
                it.before.clone().unwrap_or_default().chars().take(9).collect::<String>(),
                it.after.clone().unwrap_or_default()
            )
        })
        .collect();
    insta::assert_snapshot!(changes.join("\n").replace('\u{a0}', " "), @"
    Punkt 4, ”Uppföljning av åtgärder och ställningstaganden”: ändrat i tiden [10 → 25]
    Punkt 4, ”Uppföljning av åtgärder och ställningstaganden”: ändrat i bakgrunden [Nio åtgär → Annat.]
    ");
    // The older package is answered last: it is named as that, and the newer still waits.
    let late = office.takes(&both[0].file());
    assert_eq!((&late["weight"], &late["round"]), (&json!("stale"), &json!(1)));
    assert!(office.ready().starts_with("left: Väntar på ordförandens svar"), "{}", office.ready());
    assert_eq!(office.takes(&second.file())["weight"], "approves");
    assert_eq!(office.agenda()["state"], "chairReviewed");
}

#[test]
fn an_answer_from_elsewhere_or_changed_on_its_way_is_named_as_that_and_changes_nothing() {
    let office = prepared();
    let mut chair = office.reviewers("agenda", &[0]).pop().unwrap();
    all_asked(&mut chair);
    let before = (office.agenda(), office.reviews("agenda"));
    let refused = |text: &str| {
        let no = office.world.refused("review_answer_read", json!({ "text": text, "take": true }));
        assert_eq!((office.agenda(), office.reviews("agenda")), before);
        no
    };
    let mut foreign = Reviewer { package: chair.package.clone(), answer: chair.answer.clone() };
    foreign.answer.package = Uuid::from_u128(99);
    assert!(
        refused(&foreign.file()).contains("Refused [] Svaret gäller ett paket som inte är skapat")
    );
    foreign = Reviewer { package: chair.package.clone(), answer: chair.answer.clone() };
    foreign.package.answer_key = kansli_review::AnswerKey([9; 32]);
    assert!(refused(&foreign.file()).contains("Damaged [] Svaret har ändrats"));
    for (text, wanted) in [
        ("", "Invalid [] Svaret är tomt"),
        ("{}", "Invalid [] Svaret går inte att läsa"),
        ("<!doctype html><p>hej", "Invalid [] Filen är inget svar"),
        ("{\"format\":\"kansli-answer/2\"}", "Damaged [] Svaret har formatet kansli-answer/2"),
        ("Punkt 4: för lång", "Invalid [] Det framgår inte vilket paket"),
    ] {
        assert!(refused(text).contains(wanted), "{text}: {}", refused(text));
    }
    let large = "a".repeat(1024 * 1024 + 1);
    assert!(refused(&large).contains("Invalid [] Filen är för stor"));
    let path = office.world.file("stor.kansli-svar");
    fs::write(&path, &large).unwrap();
    let no = office.world.refused("review_answer_read", json!({ "path": path, "take": true }));
    assert!(no.contains("Filen är för stor"), "{no}");
}

#[test]
fn no_byte_of_an_answer_can_be_changed_without_its_being_named() {
    let office = prepared();
    let mut chair = office.reviewers("agenda", &[0]).pop().unwrap();
    chair.says(Some(chair.item("4")), None, "Kort.", Proposal::Time { minutes: 5 });
    let whole = chair.file().into_bytes();
    let before = office.reviews("agenda");
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        use base64::Engine;
        let text = base64::engine::general_purpose::STANDARD.encode(&bytes);
        let taken =
            office.world.tries("review_answer_read", json!({ "bytes": text, "take": true }));
        assert_eq!(taken, None, "byte {at} of {}", String::from_utf8_lossy(&whole));
    }
    assert_eq!(office.reviews("agenda"), before);
    office.takes(&chair.file());
}

#[test]
fn a_mail_written_by_hand_brings_its_words_and_approves_nothing_by_itself() {
    let office = prepared();
    let chair = office.reviewers("agenda", &[0]).pop().unwrap();
    let mail = "Godkänn\n\nPunkt 4: 5 minuter räcker.";
    let request = json!({ "text": mail, "package": chair.package.id, "take": true });
    let taken = office.world.does("review_answer_read", request.clone());
    assert_eq!(taken["remarks"][0]["text"], "5 minuter räcker.");
    let standing = taken["standing"].to_string();
    assert!(standing.contains("skrivet för hand"), "{standing}");
    assert_eq!(office.agenda()["approval"], Value::Null, "{taken}");
    let again = office.world.refused("review_answer_read", request);
    assert!(again.contains("redan inläst"), "{again}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever somebody sends: it is refused or read, and the program goes on.
    #[test]
    fn no_input_stops_the_reading(bytes in prop::collection::vec(any::<u8>(), 0..300), hand in any::<bool>()) {
        thread_local! { static OFFICE: (Office, Uuid) = {
            let office = prepared();
            let id = office.reviewers("agenda", &[0]).pop().unwrap().package.id;
            (office, id)
        } }
        OFFICE.with(|(office, id)| {
            use base64::Engine;
            let text = base64::engine::general_purpose::STANDARD.encode(&bytes);
            office.world.tries("review_answer_read", json!({ "bytes": text, "package": id, "byHand": hand }));
            assert_eq!(office.reviews("agenda")["open"], 0);
        });
    }
}
