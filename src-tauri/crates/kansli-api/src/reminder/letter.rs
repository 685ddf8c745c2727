//! One mail: a draft (`X-Unsent`) in text and HTML, each person with a list of their own.

use chrono::{DateTime, FixedOffset, NaiveDate};
use uuid::Uuid;

use crate::action::ActionRow;
use crate::error::CommandResult;
use crate::mail::{self, Content, Envelope};
use crate::shape::OrganisationRef;
use crate::words::Words;

/// A mail to an organisation.
pub(super) struct Letter {
    pub(super) organisation: Option<OrganisationRef>,
    /// Name and address; none where the mail program knows better.
    pub(super) from: Option<(String, String)>,
    /// Whether everything in it is invented, which the subject then says.
    pub(super) demo: bool,
    pub(super) at: DateTime<FixedOffset>,
    pub(super) today: NaiveDate,
    /// Its identity among mails.
    pub(super) id: Uuid,
    pub(super) parts: Vec<Part>,
}

/// What one person has left to do.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) actions: Vec<ActionRow>,
}

impl Letter {
    /// "Påminnelse-TLV-2027-03-04.eml".
    pub(super) fn file_name(&self, words: &Words) -> String {
        let short = self.organisation.as_ref().map_or("", |it| it.short.as_str());
        let name = format!("{} {short}", words.say("reminder-file"));
        format!("{}-{}.eml", kansli_documents::file_name_part(name.trim()), self.today)
    }

    /// The mail as a file (RFC 5322).
    pub(super) fn written(&self, words: &Words) -> CommandResult<Vec<u8>> {
        let to = self.parts.iter().map(|part| (part.name.clone(), part.address.clone()));
        let about = words.fill("reminder-subject", &[("day", words.day(self.today))]);
        let envelope = Envelope {
            from: self.from.clone(),
            to: to.collect(),
            subject: mail::subject(words, about, self.demo),
            at: self.at,
            id: self.id,
        };
        let (text, html) = (self.text(words), self.html(words));
        envelope.around(Content { text, html, invitation: None, attached: Vec::new() })
    }

    fn text(&self, words: &Words) -> String {
        let mut out = format!("{}\n\n{}\n", words.say("reminder-hello"), self.opening(words));
        for part in &self.parts {
            out.push_str(&format!("\n{}\n", part.name));
            for action in &part.actions {
                out.push_str(&format!("- {}\n", line(words, action)));
            }
        }
        format!("{out}\n{}\n", words.say("reminder-closing"))
    }

    fn html(&self, words: &Words) -> String {
        let mut out = format!(
            "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"></head><body>\n\
             <p>{}</p>\n<p>{}</p>\n",
            words.say("reminder-language"),
            escaped(&words.say("reminder-hello")),
            escaped(&self.opening(words)),
        );
        for part in &self.parts {
            out.push_str(&format!("<h3>{}</h3>\n<ul>\n", escaped(&part.name)));
            for action in &part.actions {
                out.push_str(&format!("<li>{}</li>\n", escaped(&line(words, action))));
            }
            out.push_str("</ul>\n");
        }
        format!("{out}<p>{}</p>\n</body></html>\n", escaped(&words.say("reminder-closing")))
    }

    fn opening(&self, words: &Words) -> String {
        words.fill("reminder-opening", &[("day", words.day(self.today))])
    }
}

/// "Å 2027:14 Sprida mallen. Senast 1 mars 2027, försenad 3 dagar. Strategiska styrgruppen 1/2027 § 4."
fn line(words: &Words, action: &ActionRow) -> String {
    let due = match (action.due, action.late_by) {
        (None, _) => words.say("reminder-undated"),
        (Some(due), 0) => words.fill("reminder-due", &[("day", words.day(due))]),
        (Some(due), late) => {
            let values = [("day", words.day(due)), ("days", late.to_string())];
            words.fill("reminder-late", &values)
        }
    };
    words.fill(
        "reminder-line",
        &[
            ("number", action.number.clone()),
            ("text", action.text.trim_end_matches('.').replace(['\r', '\n'], " ")),
            ("due", due),
            ("meeting", action.meeting_title.clone()),
            ("paragraph", action.paragraph.to_string()),
        ],
    )
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
