//! What every document says alike: its head, when and where, and who people are.

use std::rc::Rc;

use chrono::{NaiveDate, NaiveDateTime};
use kansli_documents::meeting::{Attachment, Mode, Person, Side, Sitting};
use kansli_documents::{Head, Lang, Status};
use kansli_domain::body::BodyKey;
use kansli_domain::clause::Clause;
use kansli_domain::filter::Tongue;
use kansli_domain::party;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use crate::app::Call;
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::meeting::MeetingMode;
use crate::meeting::show::Light;
use crate::minutes::show::role_of;
use crate::people::People;
use crate::shape::LanguageName;
use crate::words::Words;
use crate::{settings, wire};

/// What documents are made by.
pub(super) struct Basis {
    /// The words of the document's language.
    pub(super) words: &'static Words,
    /// The day that lists show.
    pub(super) today: NaiveDate,
    /// This moment by the room's clock.
    pub(super) now: NaiveDateTime,
    /// Whether everything in the workspace is invented.
    pub(super) demo: bool,
    /// The organisation that the program is used in, if it is known.
    pub(super) own: Option<rows::Organisation>,
    own_name: Option<String>,
}

impl Basis {
    /// Reads what documents are made by; `language` is the document's own, if one was asked for.
    pub(super) fn read(
        call: &Call<'_>,
        db: &Reader<'_>,
        language: Option<LanguageName>,
    ) -> CommandResult<Self> {
        let own = own(db)?;
        let own_name = match &own {
            Some(own) => {
                let people = People::read(db)?;
                people.organisation(own.id, call.today()).map(|it| it.short)
            }
            None => None,
        };
        Ok(Self {
            words: language.map_or_else(|| call.words(), Words::of),
            today: call.today(),
            now: call.now().naive_local(),
            demo: settings::value(db, "demo")?.is_some(),
            own,
            own_name,
        })
    }

    /// The language of the words around what people wrote.
    pub(super) fn language(&self) -> Lang {
        match self.words.language() {
            LanguageName::Sv => Lang::Sv,
            LanguageName::En => Lang::En,
        }
    }

    /// The language that the words of filters are in.
    pub(super) fn tongue(&self) -> Tongue {
        match self.words.language() {
            LanguageName::Sv => Tongue::Swedish,
            LanguageName::En => Tongue::English,
        }
    }

    /// What meetings are told by in the document's own language.
    pub(super) fn light(&self, db: &Reader<'_>) -> CommandResult<Light> {
        Ok(Light {
            words: self.words,
            today: self.today,
            settings: settings::current(db)?,
            people: Rc::new(People::read(db)?),
        })
    }

    /// The head of a document about a meeting. The secretariat is the half of it that the meeting's
    /// secretary belongs to, so that the paper is the same whoever makes it.
    pub(super) fn head(&self, desk: &Desk, status: Option<Status>) -> Head {
        let row = &desk.meeting;
        let cases = row.case_number.split([',', ';', '\n']).map(str::trim);
        let of_secretary = row.secretary.and_then(|id| desk.person(id).organisation);
        let secretariat = of_secretary.map(|it| it.short).or_else(|| self.own_name.clone());
        Head {
            body_name: self.words.body(desk.body),
            body_in_text: Some(self.body_in_text(desk.body)),
            number: (row.number > 0).then_some(row.number),
            year: row.year,
            date: row.date,
            case_numbers: cases.filter(|case| !case.is_empty()).map(str::to_owned).collect(),
            status,
            secretariat: secretariat.into_iter().collect(),
            ..self.list_head(row.year)
        }
    }

    /// The head of a list over a year, as of today.
    pub(super) fn list_head(&self, year: i32) -> Head {
        Head {
            year,
            date: self.today,
            secretariat: self.own_name.iter().cloned().collect(),
            demo: self.demo,
            ..Head::default()
        }
    }

    /// The body inside a sentence.
    pub(super) fn body_in_text(&self, body: BodyKey) -> String {
        match body {
            BodyKey::Strategic => self.words.say("dispatch-body-strategic"),
            BodyKey::Tactical => self.words.say("dispatch-body-tactical"),
            other => self.words.body(other),
        }
    }

    /// "Strategiska styrgruppen 1/2027".
    pub(super) fn meeting_name(&self, desk: &Desk) -> String {
        let (number, year) = (desk.meeting.number.to_string(), desk.meeting.year.to_string());
        let body = self.words.body(desk.body);
        self.words
            .fill("dispatch-meeting-name", &[("body", body), ("number", number), ("year", year)])
    }
}

/// The organisation named in the settings: by its key, as it is founded, or by its id.
pub(crate) fn own(db: &Reader<'_>) -> CommandResult<Option<rows::Organisation>> {
    let Some(named) = settings::value(db, "own-organisation")? else { return Ok(None) };
    let all: Vec<rows::Organisation> = db.all()?;
    let is_own =
        |it: &rows::Organisation| it.key.eq_ignore_ascii_case(&named) || it.id.to_string() == named;
    Ok(all.into_iter().find(is_own))
}

/// When and where a meeting is.
pub(super) fn sitting(row: &rows::Meeting) -> CommandResult<Sitting> {
    Ok(Sitting {
        formal: row.is_formal,
        date: row.date,
        start: Some(row.starts),
        end: Some(row.ends),
        place: some(&row.place),
        link: some(&row.link),
        mode: Some(mode(&row.mode)?),
    })
}

/// How people take part, from the stored word.
pub(super) fn mode(word: &str) -> CommandResult<Mode> {
    Ok(match wire::read(word)? {
        MeetingMode::Physical => Mode::InPerson,
        MeetingMode::Digital => Mode::Remote,
        MeetingMode::Hybrid => Mode::Hybrid,
    })
}

/// A person as called on the meeting's day, with the role of the seat held then.
pub(super) fn person(desk: &Desk, id: Uuid) -> Person {
    let named = desk.person(id);
    let side = desk.people.side(id, desk.date(), desk.meeting.body);
    Person {
        name: named.name,
        role: some(&role_of(desk, id)),
        organisation: named.organisation.map(|it| it.name),
        side: self::side(side),
    }
}

/// The one who leads the meeting.
pub(super) fn chair(desk: &Desk) -> Option<Person> {
    desk.chair().and_then(|term| term.person).map(|id| person(desk, id))
}

/// The one who writes. The part is said where the name stands, so no seat is.
pub(super) fn secretary(desk: &Desk) -> Option<Person> {
    let named = desk.meeting.secretary.map(|id| person(desk, id))?;
    Some(Person { role: None, side: None, ..named })
}

/// The side that a document groups by; the neutral stand among the others.
pub(super) const fn side(side: party::Side) -> Option<Side> {
    match side {
        party::Side::Sks => Some(Side::Sks),
        party::Side::Authorities => Some(Side::Authorities),
        party::Side::Neutral => None,
    }
}

/// The papers of a meeting. Those of an item that was taken away keep their numbers and are not listed.
pub(super) fn attachments(desk: &Desk) -> Vec<Attachment> {
    let one = |it: &rows::Attachment| Attachment {
        number: it.number.to_string(),
        title: it.name.clone(),
    };
    papers(desk).map(one).collect()
}

/// The same as they are kept.
pub(super) fn papers(desk: &Desk) -> impl Iterator<Item = &rows::Attachment> {
    desk.attachments.iter().filter(|it| {
        it.item.is_none_or(|item| desk.agenda.items.iter().any(|other| other.id.uuid() == item))
    })
}

/// Clauses as they are set: without "att", with the punctuation between them.
pub(super) fn clauses<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let read: Vec<Clause> = texts.into_iter().filter_map(Clause::read).collect();
    Clause::punctuated(&read)
}

/// The text, unless there is nothing in it.
pub(super) fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
