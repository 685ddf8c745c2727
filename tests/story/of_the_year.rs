//! Every document and file that is of the year and not of a meeting.

use serde_json::json;

use crate::teller::Teller;
use crate::text::told;

impl Teller {
    /// Keeps every document and file that is of the year and not of a meeting.
    pub(crate) fn keep_documents(&mut self) {
        for (name, request) in [
            ("logg över ställningstaganden", json!({ "what": "positions", "year": 2027 })),
            ("logg från ett möte", json!({ "what": "positions", "meeting": "@S1" })),
            ("åtgärdslista", json!({ "what": "actions", "year": 2027 })),
            ("åtgärdslista från ett möte", json!({ "what": "actions", "meeting": "@S2" })),
            (
                "åtgärdslista för Socialstyrelsen",
                json!({ "what": "actions", "filter": "part:SoS status:alla" }),
            ),
            ("åtgärdslista för TLV", json!({ "what": "actions", "filter": "part:TLV" })),
            (
                "förteckning över punkter",
                json!({ "what": "items", "filter": "utfall:ställningstagande" }),
            ),
            ("register över oklarheter", json!({ "what": "ambiguities" })),
            (
                "oklarheter, tabell",
                json!({ "what": "ambiguities", "format": "csv", "filter": "status:löst" }),
            ),
            ("årsplan", json!({ "what": "yearPlan", "year": 2027 })),
            ("årlig sammanställning", json!({ "what": "annualReport", "year": 2027 })),
            ("underlag till Rådet", json!({ "what": "councilReport", "year": 2027 })),
            ("uppföljning av inriktningen", json!({ "what": "directionReport", "year": 2027 })),
            ("årskalender", json!({ "what": "yearPlan", "year": 2027, "format": "ics" })),
            ("ställningstaganden, tabell", json!({ "what": "positions", "format": "csv" })),
            (
                "åtgärder, tabell",
                json!({ "what": "actions", "format": "csv", "filter": "status:alla" }),
            ),
            ("punkter, tabell", json!({ "what": "items", "format": "csv" })),
            (
                "åtgärder som uppgifter",
                json!({ "what": "actions", "format": "ics", "filter": "part:Fohm" }),
            ),
        ] {
            self.export(name, request);
        }
        let holds = self.does("hold_files", json!({ "year": 2028 }));
        self.keep("preliminära bokningar 2028", told(&holds));
    }
}
