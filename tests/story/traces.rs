//! What can be found again: by words, by an item's way through the meetings, by a meeting's steps.

use serde_json::json;

use crate::teller::{Teller, list};
use crate::text::rows;

impl Teller {
    /// Words in other forms than they were written in.
    pub(crate) fn searches(&self) -> String {
        let of = |text: &str| {
            let view = self.does("search", json!({ "text": text, "limit": 12 }));
            format!("“{text}”\n{}", rows(&view["hits"], &["kind", "title", "place", "snippet"]))
        };
        let words = [
            "levnadsvana",
            "kalendrar",
            "GS 2027:15",
            "smittskyddet",
            "registerhållare",
            "Kontaktsson",
            "primärvård",
            "finns inte",
        ];
        words.map(of).join("\n")
    }

    pub(crate) fn histories(&self) -> String {
        let of = |item: &str| {
            let view = self.does("item_history", json!({ "id": self.id(item) }));
            rows(&view["visits"], &["meeting.title", "meeting.date", "number", "outcome", "text"])
        };
        ["webbinarium", "kommuner", "primärvård"].map(|it| format!("{it}\n{}", of(it))).join("\n")
    }

    pub(crate) fn journal(&self) -> String {
        let of = json!({ "subject": self.id("S1"), "limit": 500 });
        let mut steps = list(&self.does("audit_list", of)["steps"]).to_vec();
        steps.reverse();
        rows(&json!(steps), &["at", "who", "command", "title"])
    }
}
