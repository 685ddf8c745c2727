//! One meeting, three workspaces: the secretariat's two halves and the chair prepare it, look through it,
//! hold it and settle its record, by files alone, and then over a hub.

use std::fs;

use kansli_review::{Field, Proposal, Verdict};
use kansli_testserver::{BOSS, Server};
use serde_json::{Value, json};

use crate::reviewer::Reviewer;
use crate::{Laptop, differences, shown};

/// How what one laptop has written comes to the others.
enum Way {
    Files,
    Hub(Server),
}

impl Laptop {
    /// Takes an answer in.
    fn reads(&self, answer: &Reviewer) -> Value {
        self.does("review_answer_read", json!({ "text": answer.file(), "take": true }))
    }
}

/// The laptops, and the way between them.
struct Three {
    skr: Laptop,
    soc: Laptop,
    chair: Laptop,
    way: Way,
    meeting: Value,
}

impl Three {
    fn share(way: Way) -> Self {
        let skr = Laptop::skr();
        skr.shares();
        let soc = skr.invites("Qamar Påhitt", "secretary", 9);
        let chair = skr.lets_in("Astrid Provberg", "Region Norrdemo", "chair", 10);
        let meeting = skr.meeting();
        let three = Self { skr, soc, chair, way, meeting };
        three.connect();
        three.carry();
        three
    }

    fn all(&self) -> [&Laptop; 3] {
        [&self.skr, &self.soc, &self.chair]
    }

    /// Makes the hub, where there is to be one, and lets each laptop go there.
    fn connect(&self) {
        let Way::Hub(server) = &self.way else { return };
        let logins = ["skr", "soc", "norrdemo"];
        let organisations = ["SKR", "Socialstyrelsen", "Region Norrdemo"];
        server.database("kansli").unwrap();
        let pairs = logins.iter().zip(organisations);
        let with = |(login, organisation)| json!({ "login": login, "organisation": organisation });
        for login in logins {
            server.sql("kansli", &format!("CREATE ROLE {login} LOGIN")).unwrap();
        }
        self.skr.does(
            "hub_init",
            json!({
                "address": server.by_socket(BOSS, "kansli"), "organisations": organisations,
                "logins": pairs.map(with).collect::<Vec<_>>(),
            }),
        );
        for (laptop, login) in self.all().into_iter().zip(logins) {
            let address = server.by_socket(login, "kansli");
            laptop.does("hub_connect", json!({ "address": address, "remember": false }));
        }
    }

    /// Everything that anybody wrote comes to everybody, and all show the same.
    fn carry(&self) {
        match &self.way {
            Way::Files => {
                for from in self.all() {
                    let others = self.all().into_iter().filter(|it| it.name != from.name);
                    let parcel = json!({ "bytes": from.parcel() });
                    others.for_each(|to| drop(to.does("parcel_take", parcel.clone())));
                }
            }
            // Twice, as the first to come there cannot have what the last gives.
            Way::Hub(_) => {
                for laptop in [self.all(), self.all()].concat() {
                    let told = laptop.does("hub_sync", json!({}));
                    assert_eq!((&told["refused"], &told["void"]), (&json!(0), &json!(0)));
                }
            }
        }
        let wanted = shown(&self.skr);
        for other in [&self.soc, &self.chair] {
            assert_eq!(differences("", &shown(other), &wanted), Vec::<String>::new());
        }
    }

    fn turn_to(&self, day: &str) {
        self.all().iter().for_each(|it| it.world.turn_to(day));
    }

    /// A package that a secretary makes for somebody.
    fn reviewer(&self, maker: &Laptop, kind: &str, name: &str) -> Reviewer {
        let folder = maker.world.file("paket");
        let request = json!({
            "meeting": self.meeting, "kind": kind, "reviewers": [self.person(name)],
            "form": "kansli", "folder": folder, "answerBy": "2027-04-09",
        });
        let made = maker.does("review_package_make", request);
        let path = made["packages"][0]["path"].as_str().unwrap();
        Reviewer::of(&fs::read(path).unwrap())
    }

    fn person(&self, name: &str) -> Value {
        let directory = self.skr.does("directory_get", json!({}));
        let people = directory["people"].as_array().unwrap();
        let row = people.iter().find(|row| row["person"]["name"] == name);
        row.unwrap_or_else(|| panic!("nobody is called {name}"))["person"]["id"].clone()
    }

    fn paragraph(&self, laptop: &Laptop, item: &Value) -> Value {
        let record = laptop.does("minutes_get", json!({ "meeting": self.meeting }));
        let paragraphs = record["paragraphs"].as_array().unwrap();
        paragraphs.iter().find(|it| it["item"] == *item).unwrap().clone()
    }

    fn writes(&self, laptop: &Laptop, item: &Value, text: &str) {
        let version = self.paragraph(laptop, item)["version"].clone();
        laptop.does("minutes_write", json!({ "item": item, "text": text, "version": version }));
    }

    fn record(&self, laptop: &Laptop) -> Value {
        laptop.does("minutes_get", json!({ "meeting": self.meeting }))
    }

    /// Both halves write the agenda while they cannot reach one another.
    fn prepare(&self) {
        let (skr, soc) = (&self.skr, &self.soc);
        let items = skr.items();
        skr.edits(&items[3], json!({ "background": "Nio åtgärder är öppna. Tre är försenade." }));
        self.carry();
        // The same text, each another sentence; another item each.
        skr.edits(&items[3], json!({ "background": "Tio åtgärder är öppna. Tre är försenade." }));
        soc.edits(
            &items[3],
            json!({ "background": "Nio åtgärder är öppna. Tre är försenade. Två väntar på beslut." }),
        );
        soc.edits(&items[6], json!({ "minutes": 10 }));
        self.carry();
        let both = "Tio åtgärder är öppna. Tre är försenade. Två väntar på beslut.";
        assert_eq!(self.chair.items()[3]["background"], both);
        assert_eq!(soc.conflicts(), Vec::<Value>::new(), "each wrote another sentence");
    }

    /// The chair asks for other words from a plane, and approves on her own laptop what came of it.
    fn review(&self) {
        let mut chair = self.reviewer(&self.skr, "agenda", "Astrid Provberg");
        assert_eq!(chair.package.front[0].heading, "Påhittat innehåll", "all of the demo year is");
        let item = chair.item("4");
        chair.verdict(Verdict::NeedsChanges);
        let words = "Fyra är försenade".to_owned();
        let at = Some((Field::Background, "Tre är försenade"));
        chair.says(Some(item), at, "Det stod så i listan.", Proposal::Wording { words });
        // Meanwhile the other half writes beside the words that she marked.
        let text = "Tio åtgärder är öppna. Tre är försenade. Tre väntar på beslut.";
        self.soc.edits(&self.soc.items()[3], json!({ "background": text }));
        self.carry();
        self.skr.reads(&chair);
        let reviews = json!({ "meeting": self.meeting, "kind": "agenda" });
        let remark = self.skr.does("review_get", reviews.clone())["remarks"][0].clone();
        assert_eq!(remark["place"], "exact", "{remark:#}");
        self.skr.does("review_remark_accept", json!({ "id": remark["id"] }));
        self.carry();
        let text = "Tio åtgärder är öppna. Fyra är försenade. Tre väntar på beslut.";
        assert_eq!(self.chair.items()[3]["background"], text);
        assert_eq!(self.soc.does("review_get", reviews)["remarks"][0]["state"], "accepted");
        let approve = json!({ "meeting": self.meeting, "state": "chairReviewed" });
        self.chair.does("agenda_step", approve);
        self.carry();
        let agenda = self.skr.does("agenda_get", json!({ "meeting": self.meeting }));
        assert_eq!(agenda["approval"]["by"]["name"], "Astrid Provberg", "{}", agenda["approval"]);
        assert_eq!(agenda["approval"]["lapsed"], false);
    }

    /// Both move the same item's time at once: somebody chooses, and it holds for all.
    fn conflict(&self) {
        let item = self.skr.items()[5].clone();
        self.skr.edits(&item, json!({ "presenterText": "Karin Platshållare" }));
        self.soc.edits(&item, json!({ "presenterText": "Ludvig Påhitt" }));
        self.carry();
        let [conflict] = <[Value; 1]>::try_from(self.chair.conflicts()).unwrap();
        let sides = conflict["sides"].as_array().unwrap();
        let seen: Vec<_> = sides.iter().map(|it| it["version"].clone()).collect();
        let side = sides.iter().find(|it| it["text"] == "Ludvig Påhitt").unwrap();
        let choice = json!({
            "table": conflict["table"], "row": conflict["row"], "column": conflict["column"],
            "seen": seen, "choice": "side", "side": side["version"],
        });
        let refused = self.chair.world.refused("conflict_settle", choice.clone());
        assert!(refused.contains("roll"), "a chair chooses for nobody: {refused}");
        self.soc.does("conflict_settle", choice);
        self.carry();
        assert_eq!(self.skr.items()[5]["presenterText"], "Ludvig Påhitt");
        assert_eq!(self.chair.conflicts(), Vec::<Value>::new());
    }

    /// The notice goes out, and on the day both halves write the record, one hands out the numbers.
    fn hold(&self) {
        let (skr, soc) = (&self.skr, &self.soc);
        let notice = json!({ "what": "notice", "meeting": self.meeting, "sent": true });
        skr.does("export", notice);
        self.turn_to("2027-03-19");
        skr.does("minutes_start", json!({ "meeting": self.meeting }));
        let called = skr.does("meeting_get", json!({ "id": self.meeting }));
        let people = called["called"].as_array().unwrap().iter();
        let people: Vec<_> = people.map(|it| it["person"]["id"].clone()).collect();
        let here = json!({ "meeting": self.meeting, "people": people, "status": "onSite" });
        skr.does("attendance_set_all", here);
        self.carry();
        let items = skr.items();
        let (first, second) = (items[3]["id"].clone(), items[5]["id"].clone());
        self.writes(skr, &first, "Gruppen går igenom åtgärderna. Tio är öppna.");
        self.carry();
        self.writes(skr, &first, "Gruppen går igenom åtgärderna. Tio är öppna och två nya.");
        self.writes(soc, &first, "Gruppen går igenom alla åtgärder. Tio är öppna.");
        self.writes(soc, &second, "Ludvig Påhitt berättar om läget.");
        self.carry();
        let text = "Gruppen går igenom alla åtgärder. Tio är öppna och två nya.";
        assert_eq!(self.paragraph(&self.chair, &first)["text"], text);
        let position = skr.does(
            "position_add",
            json!({ "item": second, "clauses": "att behovet hanteras gemensamt" }),
        );
        skr.does("position_edit", json!({ "id": position["id"], "outcome": "agreed" }));
        let action = json!({
            "item": second, "text": "Kalla till startmöte", "due": "2027-04-16",
            "owner": self.person("Per Fejkström"),
        });
        skr.does("action_add", action);
        for item in items {
            skr.does("item_done", json!({ "item": item["id"], "done": true }));
        }
        skr.does("meeting_end", json!({ "id": self.meeting }));
        self.carry();
    }

    /// The record goes to those who approve: one corrects it in a package, both approve, and from then on it
    /// is the same words everywhere.
    fn settle(&self) {
        let (skr, soc) = (&self.skr, &self.soc);
        let record = self.record(skr);
        let approvers = ["Astrid Provberg", "Hans Attrapp"].map(|name| self.person(name));
        let named = json!({ "minutes": record["id"], "people": approvers });
        skr.does("minutes_approvers_set", named);
        skr.does("minutes_send", json!({ "minutes": record["id"], "due": "2027-03-30" }));
        let mut chair = self.reviewer(skr, "minutes", "Astrid Provberg");
        chair.verdict(Verdict::NeedsChanges);
        let item = skr.items()[3]["id"].clone();
        let words = "tre nya".to_owned();
        let at = Some((Field::Text, "två nya"));
        let id = item.as_str().unwrap().parse().unwrap();
        chair.says(Some(id), at, "", Proposal::Correction { words });
        self.skr.reads(&chair);
        self.carry();
        let reviews = soc.does("review_get", json!({ "meeting": self.meeting, "kind": "minutes" }));
        soc.does("review_remark_accept", json!({ "id": reviews["remarks"][0]["id"] }));
        self.carry();
        let record = self.record(&self.chair);
        let approval = json!({
            "minutes": record["id"], "person": self.person("Astrid Provberg"), "method": "inApp",
            "contentHash": record["contentHash"],
        });
        self.chair.does("minutes_approve", approval);
        self.carry();
        // The other signs the very same content, in a package of the other half.
        let mut hans = self.reviewer(soc, "minutes", "Hans Attrapp");
        hans.signs();
        assert_eq!(soc.reads(&hans)["weight"], "approves");
        self.carry();
        for laptop in self.all() {
            let record = self.record(laptop);
            assert_eq!(record["status"], "approved", "{}", laptop.name);
            let text = "Gruppen går igenom alla åtgärder. Tio är öppna och tre nya.";
            assert_eq!(self.paragraph(laptop, &item)["text"], text);
        }
    }

    /// Each writes the settled record: the same words, whoever does.
    fn is_the_same_paper_everywhere(&self) {
        let paper = |laptop: &Laptop| {
            let path = laptop.world.file("protokoll.pdf");
            let archive = json!({
                "what": "minutes", "meeting": self.meeting, "copy": "archive", "path": path,
            });
            laptop.does("export", archive);
            let document = lopdf::Document::load(&path).unwrap();
            let pages: Vec<u32> = document.get_pages().keys().copied().collect();
            document.extract_text(&pages).unwrap()
        };
        let wanted = paper(&self.skr);
        assert!(wanted.contains("behovet hanteras gemensamt"), "{wanted}");
        for laptop in [&self.soc, &self.chair] {
            assert_eq!(paper(laptop), wanted);
        }
        self.all().iter().for_each(|it| it.is_whole());
    }

    fn live(&self) {
        self.prepare();
        self.review();
        self.conflict();
        self.hold();
        self.settle();
        self.is_the_same_paper_everywhere();
    }
}

#[test]
fn three_workspaces_prepare_review_hold_and_settle_a_meeting_by_files_alone() {
    Three::share(Way::Files).live();
}

#[test]
fn three_workspaces_prepare_review_hold_and_settle_a_meeting_over_a_hub() {
    let Some(server) = Server::start("a meeting of three workspaces over a hub", &[]).unwrap()
    else {
        return;
    };
    Three::share(Way::Hub(server)).live();
}
