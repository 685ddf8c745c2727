//! Invented documents to try a look on: short, with something of everything that a look shows.

use chrono::{Days, NaiveDate, NaiveTime};
use kansli_documents::agenda::AgendaItem;
use kansli_documents::meeting::{Attachment, Mode, Person, Purpose, Side, Sitting};
use kansli_documents::minutes::{Action, Attendee, MinutesFacts, MinutesItem, Outcome, Position};
use kansli_documents::notice::NoticeFacts;
use kansli_documents::{Document, Head, Status};
use kansli_domain::body::BodyKey;

use super::LookSample;
use crate::app::Call;
use crate::meeting::BodyName;
use crate::meeting::steps::body_key;
use crate::words::Words;

/// A sample of a body's documents; without one, of the strategic steering group's.
pub(super) fn of(call: &Call<'_>, body: Option<BodyName>, which: LookSample) -> Document {
    let sample = Sample { words: call.words(), today: call.today(), body };
    match which {
        LookSample::Notice => Document::Notice(sample.notice()),
        LookSample::Minutes => Document::Minutes(sample.minutes()),
    }
}

struct Sample<'a> {
    words: &'a Words,
    today: NaiveDate,
    body: Option<BodyName>,
}

impl Sample<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(&format!("look-sample-{key}"))
    }

    fn head(&self, status: Option<Status>) -> Head {
        use chrono::Datelike;
        let body = self.body.map_or(BodyKey::Strategic, body_key);
        Head {
            body_name: self.words.body(body),
            number: Some(1),
            year: self.today.year(),
            date: self.today,
            status,
            secretariat: vec![self.say("organisation")],
            demo: true,
            ..Head::default()
        }
    }

    fn sitting(&self) -> Sitting {
        Sitting {
            formal: true,
            date: self.today,
            start: NaiveTime::from_hms_opt(13, 0, 0),
            end: NaiveTime::from_hms_opt(15, 0, 0),
            place: Some(self.say("place")),
            link: Some("https://mote.example.invalid/".to_owned()),
            mode: Some(Mode::Hybrid),
        }
    }

    fn person(&self, key: &str, side: Option<Side>) -> Person {
        Person {
            name: self.say(key),
            role: Some(self.say(&format!("{key}-role"))),
            organisation: Some(self.say("organisation")),
            side,
        }
    }

    fn secretary(&self) -> Person {
        Person { role: None, ..self.person("secretary", None) }
    }

    fn papers(&self) -> Vec<Attachment> {
        vec![Attachment { number: "1".to_owned(), title: self.say("paper") }]
    }

    fn notice(&self) -> NoticeFacts {
        let item = |number: &str, key: &str, purpose| AgendaItem {
            number: number.to_owned(),
            title: self.say(key),
            purpose: Some(purpose),
            ..AgendaItem::default()
        };
        NoticeFacts {
            head: self.head(None),
            sitting: self.sitting(),
            reply_by: self.today.checked_sub_days(Days::new(7)),
            called: vec![
                self.person("chair", Some(Side::Sks)),
                self.person("member", Some(Side::Authorities)),
            ],
            agenda: vec![
                item("1", "opening", Purpose::Information),
                item("2", "matter", Purpose::Position),
            ],
            attachments: self.papers(),
            chair: Some(self.person("chair", Some(Side::Sks))),
            secretary: Some(self.secretary()),
            ..NoticeFacts::default()
        }
    }

    fn minutes(&self) -> MinutesFacts {
        let year = self.head(None).year;
        let present = |person| Attendee { person, ..Attendee::default() };
        MinutesFacts {
            head: self.head(Some(Status::AwaitingApproval)),
            sitting: self.sitting(),
            chair: Some(self.person("chair", Some(Side::Sks))),
            secretary: Some(self.secretary()),
            present: vec![
                present(self.person("chair", Some(Side::Sks))),
                present(self.person("member", Some(Side::Authorities))),
            ],
            items: vec![MinutesItem {
                number: "1".to_owned(),
                title: self.say("matter"),
                text: self.say("text"),
                positions: vec![Position {
                    number: format!("GS {year}:01"),
                    outcome: Outcome::Agreed,
                    clauses: vec![self.say("clause")],
                    ..Position::default()
                }],
                actions: vec![Action {
                    number: format!("{} {year}:01", self.say("action-letter")),
                    text: self.say("action"),
                    responsible: Some(self.say("secretary")),
                    organisation: Some(self.say("organisation")),
                    due: Some(self.today),
                }],
                ..MinutesItem::default()
            }],
            attachments: self.papers(),
            ..MinutesFacts::default()
        }
    }
}
