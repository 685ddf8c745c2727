//! A mail as a draft that a mail program opens to be looked through and sent (`X-Unsent`), in text and HTML, and with
//! a calendar part when it calls to a meeting (RFC 6047).

use chrono::{DateTime, FixedOffset};
use kansli_store::Reader;
use mail_builder::MessageBuilder;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;
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
    /// What calendar programs act on.
    pub(crate) invitation: Option<Invitation>,
    /// Files: name, media type and what each holds.
    pub(crate) attached: Vec<(String, &'static str, Vec<u8>)>,
}

/// An invitation that goes along in a mail, or what takes it back.
#[derive(Clone)]
pub(crate) struct Invitation {
    /// `REQUEST` or `CANCEL`, as the calendar says itself.
    pub(crate) method: &'static str,
    pub(crate) calendar: String,
    /// What the calendar is called as a file, for programs that only see attachments.
    pub(crate) file_name: String,
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
            .body(content.part());
        if !self.to.is_empty() {
            mail = mail.to(self.to.iter().map(pair).collect::<Vec<_>>());
        }
        if let Some(from) = &self.from {
            mail = mail.from(pair(from));
        }
        mail.write_to_vec().map_err(|why| Failure::fault(&format!("a mail: {why}")))
    }
}

impl Content {
    /// `multipart/mixed` of one `multipart/alternative` and the files. Outlook looks for an invitation in the first
    /// part only, and takes the last alternative it knows: the calendar comes last there.
    fn part(self) -> MimePart<'static> {
        let mut alternatives =
            vec![MimePart::new("text/plain", self.text), MimePart::new("text/html", self.html)];
        let mut files = Vec::new();
        if let Some(Invitation { method, calendar, file_name }) = self.invitation {
            let media = ContentType::new("text/calendar");
            let media = media.attribute("charset", "utf-8").attribute("method", method);
            alternatives.push(MimePart::new(media, calendar.clone()));
            files.push(
                MimePart::new("application/ics", calendar.into_bytes()).attachment(file_name),
            );
        }
        let alternatives = MimePart::new("multipart/alternative", alternatives);
        let attached = self.attached.into_iter();
        let attached =
            attached.map(|(name, media, bytes)| MimePart::new(media, bytes).attachment(name));
        let parts: Vec<MimePart<'static>> =
            std::iter::once(alternatives).chain(attached).chain(files).collect();
        MimePart::new("multipart/mixed", parts)
    }
}
