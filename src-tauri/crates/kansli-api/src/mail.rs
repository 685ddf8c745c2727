//! A mail as a draft that a mail program opens to be looked through and sent (`X-Unsent`), in text and HTML.

use chrono::{DateTime, FixedOffset};
use kansli_store::Reader;
use mail_builder::MessageBuilder;
use mail_builder::headers::raw::Raw;
use uuid::Uuid;

use crate::app::Call;
use crate::error::{CommandResult, Failure};
use crate::people;
use crate::words::Words;

/// Who it is from and to, and what it is about.
pub(crate) struct Envelope {
    /// Name and address; none where the mail program knows better.
    pub(crate) from: Option<(String, String)>,
    /// Names and addresses.
    pub(crate) to: Vec<(String, String)>,
    pub(crate) subject: String,
    pub(crate) at: DateTime<FixedOffset>,
    /// Its identity among mails.
    pub(crate) id: Uuid,
}

/// What stands in it, twice, and what goes along.
pub(crate) struct Content {
    pub(crate) text: String,
    pub(crate) html: String,
    /// A file: its name, its media type and what it holds.
    pub(crate) attached: Option<(String, &'static str, Vec<u8>)>,
}

/// The one who works here, as whom a mail is from.
pub(crate) fn sender(db: &Reader<'_>, who: &str) -> CommandResult<Option<(String, String)>> {
    Ok(people::working_here(db, who)?.map(|it| (it.name, it.email)))
}

/// What a mail is about; it says so when everything in it is invented.
pub(crate) fn subject(words: &Words, about: String, demo: bool) -> String {
    match demo {
        true => words.fill("dispatch-invitation-demo-summary", &[("summary", about)]),
        false => about,
    }
}

impl Envelope {
    /// From the one who works here, now.
    pub(crate) fn from_here(
        call: &Call<'_>,
        db: &Reader<'_>,
        to: Vec<(String, String)>,
        subject: String,
    ) -> CommandResult<Self> {
        let from = sender(db, &call.who_within(db)?)?;
        Ok(Self { from, to, subject, at: call.now(), id: call.new_id() })
    }

    /// The mail as a file (RFC 5322).
    pub(crate) fn around(&self, content: Content) -> CommandResult<Vec<u8>> {
        let pair = |(name, address): &(String, String)| (name.clone(), address.clone());
        // The mark comes first, so that one draft is known from another file by how it begins.
        let mut mail = MessageBuilder::new()
            .header("X-Unsent", Raw::new("1"))
            .subject(self.subject.as_str())
            .date(self.at.timestamp())
            .message_id(format!("{}@kansli.invalid", self.id))
            .text_body(content.text)
            .html_body(content.html);
        if !self.to.is_empty() {
            mail = mail.to(self.to.iter().map(pair).collect::<Vec<_>>());
        }
        if let Some(from) = &self.from {
            mail = mail.from(pair(from));
        }
        if let Some((name, media, bytes)) = content.attached {
            mail = mail.attachment(media, name, bytes);
        }
        mail.write_to_vec().map_err(|why| Failure::fault(&format!("a mail: {why}")))
    }
}
