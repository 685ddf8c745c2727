//! Every register and overview of the year, as text.

use serde_json::{Value, json};

use crate::teller::{Teller, list, word};
use crate::text::{rows, told};

impl Teller {
    /// Keeps every register as it is now.
    pub(crate) fn keep_registers(&mut self) {
        for (name, text) in [
            ("punkter", self.items()),
            ("väntande punkter", self.waiting()),
            ("ställningstaganden", self.positions()),
            ("åtgärder", self.actions()),
            ("oklarheter", self.ambiguities()),
            ("möten", self.meetings()),
            ("personer", self.people()),
            ("underlag", self.papers()),
            ("nästa möte", self.next()),
            ("översikt", self.overview()),
            ("regler", self.rules()),
            ("frister", self.deadlines()),
            ("sökningar", self.searches()),
            ("punktens historik", self.histories()),
            ("mötets historik", self.journal()),
        ] {
            self.keep(name, text);
        }
    }

    fn items(&self) -> String {
        let view = self.does("agenda_item_list", json!({}));
        let columns = [
            "date",
            "paragraph",
            "title",
            "purpose",
            "presenter",
            "standing",
            "positions.number",
            "actions.number",
            "papers",
        ];
        rows(&view["items"], &columns)
    }

    fn ambiguities(&self) -> String {
        let view = self.does("ambiguity_list", json!({}));
        let columns = [
            "title",
            "parties.short",
            "raisedBy",
            "raisedOn",
            "meeting.title",
            "paragraph",
            "status",
            "since",
            "proposal",
            "answer",
            "hint",
        ];
        rows(&view["ambiguities"], &columns)
    }

    fn waiting(&self) -> String {
        let of = |body: &str| {
            let view = self.does("item_list", json!({ "body": body }));
            let columns = [
                "title",
                "purpose",
                "minutes",
                "source",
                "wanted.title",
                "overdue",
                "since",
                "from.title",
                "reason",
                "why",
            ];
            format!("{}\n{}", word(&view["bodyName"]), rows(&view["items"], &columns))
        };
        format!("{}\n{}", of("strategic"), of("tactical"))
    }

    fn positions(&self) -> String {
        let view = self.does("position_list", json!({}));
        let columns = [
            "number",
            "date",
            "meetingTitle",
            "paragraph",
            "title",
            "outcome",
            "clauses",
            "dissent",
            "focusAreas",
            "knowledgeAreas",
            "approved",
        ];
        let mut text = rows(&view["positions"], &columns);
        text += "\nParternas inställning och egna hantering\n";
        for row in list(&view["positions"]) {
            let columns = ["organisation.short", "stance", "status", "caseNumber", "decidedOn"];
            text += &format!("\n{}\n{}", word(&row["number"]), rows(&row["parties"], &columns));
        }
        text
    }

    fn actions(&self) -> String {
        let columns = [
            "number",
            "text",
            "owner.name",
            "owner.organisation",
            "due",
            "status",
            "doneOn",
            "lateBy",
            "comment",
            "meetingTitle",
            "paragraph",
            "position",
        ];
        let of = |filter: &str| {
            let view = self.does("action_list", json!({ "filter": filter }));
            let counts =
                format!("{} funna, {} öppna, {} sena", view["found"], view["open"], view["late"]);
            format!("filter “{filter}”: {counts}\n{}", rows(&view["actions"], &columns))
        };
        ["", "status:klar", "status:struken"].map(of).join("\n")
    }

    fn meetings(&self) -> String {
        let view = self.does("meeting_list", json!({}));
        let columns = [
            "title",
            "date",
            "start",
            "end",
            "place",
            "mode",
            "isFormal",
            "status",
            "step",
            "ready.ok",
            "ready.warning",
            "ready.left",
            "nextDeadline.title",
            "nextDeadline.date",
        ];
        rows(&view["meetings"], &columns)
    }

    fn people(&self) -> String {
        let view = self.does("directory_get", json!({}));
        let people = [
            "person.name",
            "person.organisation",
            "title",
            "email",
            "phone",
            "roles",
            "earlierNames",
        ];
        let seats = [
            "bodyName",
            "person.name",
            "organisation",
            "kind",
            "role",
            "side",
            "mandate",
            "from",
            "to",
            "chair",
        ];
        let columns = [
            "organisation.name",
            "organisation.short",
            "organisation.side",
            "isParty",
            "healthcareRegion",
        ];
        format!(
            "{}\n{}\n{}",
            rows(&view["people"], &people),
            rows(&view["seats"], &seats),
            rows(&view["organisations"], &columns)
        )
    }

    fn papers(&self) -> String {
        let mut text = String::new();
        for meeting in list(&self.does("meeting_list", json!({}))["meetings"]) {
            let agenda = self.does("agenda_get", json!({ "meeting": meeting["id"] }));
            for item in
                list(&agenda["items"]).iter().filter(|it| !list(&it["attachments"]).is_empty())
            {
                let columns = ["number", "name", "media", "bytes", "addedOn", "text"];
                let of = format!(
                    "{} § {} {}",
                    word(&meeting["title"]),
                    item["number"],
                    word(&item["title"])
                );
                text += &format!("{of}\n{}\n", rows(&item["attachments"], &columns));
            }
        }
        text
    }

    fn next(&self) -> String {
        let next = json!({ "meeting": self.id("next") });
        let view = self.does("meeting_get", json!({ "id": self.id("next") }));
        let ready = ["state", "text", "why", "who", "due", "blocks"];
        let proposals = self.does("agenda_proposals", next);
        format!(
            "{}\n{}\nFöreslås\n{}",
            word(&view["row"]["title"]),
            rows(&view["readiness"], &ready),
            rows(&proposals["proposals"], &["kind", "title", "reason", "minutes", "from.title"])
        )
    }

    fn overview(&self) -> String {
        let mut view = self.does("overview_get", json!({}));
        let actions =
            rows(&view["lateActions"], &["number", "text", "owner.name", "due", "lateBy"]);
        let todos = rows(&view["todos"], &["title", "reason", "button", "late"]);
        let deadlines =
            rows(&view["deadlines"], &["date", "title", "meetingTitle", "done", "lateBy"]);
        for told in ["lateActions", "todos", "deadlines", "next", "meetings"] {
            view[told] = Value::Null;
        }
        format!("{todos}\n{deadlines}\n{actions}\n{}", told(&view))
    }

    fn rules(&self) -> String {
        let view = self.does("check", json!({ "year": 2027 }));
        rows(&view["verdicts"], &["id", "requirement", "level", "verdict", "title", "text", "why"])
    }

    fn deadlines(&self) -> String {
        let view = self.does("deadline_list", json!({ "year": 2027 }));
        rows(&view["deadlines"], &["date", "title", "meetingTitle", "why", "done", "lateBy"])
    }
}
