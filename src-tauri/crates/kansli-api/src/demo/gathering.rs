//! Filling the directory and bringing in the calendars.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use kansli_store::rows;
use serde_json::json;

use super::actor::{Actor, plain};
use super::script::{Person, Script, Seat};
use crate::error::CommandResult;

/// Kind, name, file and content of each calendar.
pub(super) const CALENDARS: [(&str, &str, &str, &str); 3] = [
    (
        "council",
        "Rådet 2027",
        "radet-2027-fiktiv.ics",
        include_str!("../../../../../assets/samples/calendars/radet-2027-fiktiv.ics"),
    ),
    (
        "principals",
        "Huvudmannagruppen 2027",
        "huvudmannagruppen-2027-fiktiv.ics",
        include_str!("../../../../../assets/samples/calendars/huvudmannagruppen-2027-fiktiv.ics"),
    ),
    (
        "sks",
        "SKS 2027",
        "sks-2027-fiktiv.ics",
        include_str!("../../../../../assets/samples/calendars/sks-2027-fiktiv.ics"),
    ),
];

impl Actor<'_> {
    /// Fills the directory.
    pub(super) fn gather(&mut self, script: &Script) -> CommandResult<()> {
        for row in self.call.read(|db| Ok(db.all::<rows::Organisation>()?))? {
            self.learn("organisation", &row.key, &json!({ "id": row.id }))?;
        }
        for row in self.call.read(|db| Ok(db.all::<rows::SystemGroup>()?))? {
            self.learn("group", &row.title, &json!({ "id": row.id }))?;
        }
        for row in self.call.read(|db| Ok(db.all::<rows::GoverningDocument>()?))? {
            let key = format!("{} {}", row.kind, row.version);
            self.learn("entry", key.trim(), &json!({ "id": row.id }))?;
        }
        for it in &script.organisation {
            if let Some(name) = &it.name {
                let made = self.give(
                    "organisation_save",
                    json!({
                        "name": name,
                        "short": it.short,
                        "side": it.side.as_deref().unwrap_or("sks"),
                        "isPublicAuthority": true,
                        "healthcareRegion": it.region,
                    }),
                )?;
                self.learn("organisation", &it.key, &made)?;
            }
        }
        self.join(script)?;
        script.person.iter().try_for_each(|it| self.person(it))?;
        script.seat.iter().try_for_each(|it| self.seat(it))?;
        for it in &script.chair {
            let (from, to) = (format!("{}-01-01", it.year), format!("{}-12-31", it.year));
            for (body, person) in [("strategic", &it.strategic), ("tactical", &it.tactical)] {
                let person = self.id("person", person)?;
                let term = json!({ "body": body, "person": person, "from": from, "to": to });
                self.give("chair_save", term)?;
            }
        }
        Ok(())
    }

    /// Makes the demo regions and SKR parties of the partnership, as founding does for the authorities.
    fn join(&self, script: &Script) -> CommandResult<()> {
        for it in script.organisation.iter().filter(|it| it.side.is_none()) {
            let organisation = self.id("organisation", &it.key)?;
            let fields = json!({ "organisation": organisation, "kind": "partnership_party" });
            self.give("entry_save", json!({ "register": "membership", "fields": fields }))?;
        }
        Ok(())
    }

    fn person(&mut self, it: &Person) -> CommandResult<()> {
        let email = format!("{}@example.invalid", plain(&it.name));
        let made = self.give(
            "person_save",
            json!({ "name": it.name, "email": email, "title": it.title, "phone": it.phone }),
        )?;
        self.learn("person", &it.key, &made).map(drop)
    }

    fn seat(&self, it: &Seat) -> CommandResult<()> {
        let fields = json!({
            "person": self.id("person", &it.person)?,
            "body": it.body,
            "kind": it.kind,
            "organisation": self.id("organisation", &it.of)?,
            "valid_from": it.from,
            "valid_to": it.to,
            "mandate": if it.unconfirmed { "missing" } else { "confirmed" },
        });
        self.give("entry_save", json!({ "register": "appointment", "fields": fields })).map(drop)
    }

    /// Imports the calendars of the Council, Huvudmannagruppen and SKS.
    pub(super) fn import(&self) -> CommandResult<()> {
        for (kind, name, file_name, text) in CALENDARS {
            let request = json!({
                "kind": kind,
                "name": name,
                "fileName": file_name,
                "bytes": BASE64.encode(text),
            });
            self.give("calendar_import", request)?;
        }
        Ok(())
    }
}
