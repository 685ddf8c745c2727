//! What of each row can be found.

use uuid::Uuid;

use super::{Doc, entries};
use crate::error::Result;
use crate::row::Row;
use crate::rows::{
    ActionItem, AgendaItem, Attachment, Body, CalendarEvent, JointPosition, Meeting, MinutesText,
    Organisation, OrganisationName, Person, PersonName, RoleAmbiguity,
};
use crate::write::Reader;

type Found = Vec<(&'static str, Uuid, Option<Doc>)>;

/// The texts that a row bears on, as they now are; `None` for one that is gone.
pub(crate) fn of(db: &Reader<'_>, table: &str, id: Uuid) -> Result<Found> {
    Ok(match table {
        "meeting" => one("meeting", id, meeting(db, id)?),
        "agenda_item" => {
            let item = db.get::<AgendaItem>(id)?;
            let mut found = one("agendaItem", id, item.map(agenda_item));
            for text in db.by::<MinutesText>("item", &Some(id))? {
                found.extend(one("minutes", text.id, minutes(db, text)?));
            }
            found
        }
        "minutes_text" => {
            let doc = match db.get::<MinutesText>(id)? {
                Some(text) => minutes(db, text)?,
                None => None,
            };
            one("minutes", id, doc)
        }
        "joint_position" => one("position", id, db.get::<JointPosition>(id)?.map(position)),
        "action_item" => one("action", id, db.get::<ActionItem>(id)?.map(action)),
        "role_ambiguity" => one("ambiguity", id, db.get::<RoleAmbiguity>(id)?.map(ambiguity)),
        "attachment" => one("attachment", id, attachment(db, id)?),
        "calendar_event" => one("event", id, db.get::<CalendarEvent>(id)?.map(event)),
        "person" => one("person", id, person(db, id)?),
        "organisation" => one("organisation", id, organisation(db, id)?),
        "person_name" => match db.get::<PersonName>(id)?.and_then(|name| name.person) {
            Some(id) => one("person", id, person(db, id)?),
            None => Vec::new(),
        },
        "organisation_name" => {
            match db.get::<OrganisationName>(id)?.and_then(|name| name.organisation) {
                Some(id) => one("organisation", id, organisation(db, id)?),
                None => Vec::new(),
            }
        }
        other => match entries::of(other) {
            Some(register) => one(register.kind(), id, register.doc(db, id)?),
            None => Vec::new(),
        },
    })
}

/// Every text of a table.
pub(crate) fn all(db: &Reader<'_>, table: &str) -> Result<Vec<Doc>> {
    fn ids<R: Row>(db: &Reader<'_>) -> Result<Vec<Uuid>> {
        Ok(db.all::<R>()?.iter().map(Row::id).collect())
    }
    let ids = match table {
        "meeting" => ids::<Meeting>(db)?,
        "minutes_text" => ids::<MinutesText>(db)?,
        "joint_position" => ids::<JointPosition>(db)?,
        "action_item" => ids::<ActionItem>(db)?,
        "role_ambiguity" => ids::<RoleAmbiguity>(db)?,
        "attachment" => ids::<Attachment>(db)?,
        "calendar_event" => ids::<CalendarEvent>(db)?,
        "person" => ids::<Person>(db)?,
        "organisation" => ids::<Organisation>(db)?,
        "agenda_item" => {
            return Ok(db.all::<AgendaItem>()?.into_iter().map(agenda_item).collect());
        }
        other => entries::of(other).map(|it| it.ids(db)).transpose()?.unwrap_or_default(),
    };
    let mut docs = Vec::new();
    for id in ids {
        docs.extend(of(db, table, id)?.into_iter().filter_map(|(_, _, doc)| doc));
    }
    Ok(docs)
}

fn one(kind: &'static str, subject: Uuid, doc: Option<Doc>) -> Found {
    vec![(kind, subject, doc)]
}

fn meeting(db: &Reader<'_>, id: Uuid) -> Result<Option<Doc>> {
    let Some(row) = db.get::<Meeting>(id)? else { return Ok(None) };
    let body = row.body.map(|body| db.get::<Body>(body)).transpose()?.flatten();
    let body = body.map(|body| body.name).unwrap_or_default();
    Ok(Some(Doc {
        kind: "meeting",
        subject: id,
        meeting: Some(id),
        title: format!("{body} {}/{}", row.number, row.year),
        body: format!("{} {} {}", row.date, row.place, row.case_number),
    }))
}

fn agenda_item(row: AgendaItem) -> Doc {
    let mut body = format!("{}\n{}\n{}", row.proposal, row.background, row.presenter_text);
    // An item that never waited and has no brief is found by the words it always was.
    let brief = [&row.prepared_by, &row.reasons, &row.consequences, &row.own_steps, &row.contact];
    let more = [&row.source, &row.postponed_reason].into_iter().chain(brief);
    for text in more.filter(|text| !text.is_empty()) {
        body.push('\n');
        body.push_str(text);
    }
    Doc { kind: "agendaItem", subject: row.id, meeting: row.meeting, title: row.title, body }
}

fn minutes(db: &Reader<'_>, row: MinutesText) -> Result<Option<Doc>> {
    let Some(item) = row.item.map(|item| db.get::<AgendaItem>(item)).transpose()?.flatten() else {
        return Ok(None);
    };
    Ok(Some(Doc {
        kind: "minutes",
        subject: row.id,
        meeting: item.meeting,
        title: item.title,
        body: row.text,
    }))
}

fn position(row: JointPosition) -> Doc {
    Doc {
        kind: "position",
        subject: row.id,
        meeting: row.meeting,
        title: format!("GS {}:{:02} {}", row.year, row.number, row.title),
        body: format!("{}\n{}", row.clauses, row.dissent),
    }
}

fn action(row: ActionItem) -> Doc {
    Doc {
        kind: "action",
        subject: row.id,
        meeting: row.meeting,
        title: format!("Å {}:{:02}", row.year, row.number),
        body: format!("{}\n{}", row.text, row.comment),
    }
}

fn ambiguity(row: RoleAmbiguity) -> Doc {
    Doc {
        kind: "ambiguity",
        subject: row.id,
        meeting: row.meeting,
        title: row.title,
        body: format!("{}\n{}\n{}\n{}", row.description, row.proposal, row.answer, row.raised_by),
    }
}

fn attachment(db: &Reader<'_>, id: Uuid) -> Result<Option<Doc>> {
    let Some(row) = db.get::<Attachment>(id)? else { return Ok(None) };
    Ok(Some(Doc {
        kind: "attachment",
        subject: row.id,
        meeting: row.meeting,
        title: row.name,
        body: db.attachment_text(&row.sha256)?.unwrap_or_default(),
    }))
}

fn event(row: CalendarEvent) -> Doc {
    Doc {
        kind: "event",
        subject: row.id,
        meeting: None,
        title: row.summary,
        body: format!("{} {}", row.starts.date(), row.location),
    }
}

fn person(db: &Reader<'_>, id: Uuid) -> Result<Option<Doc>> {
    let Some(row) = db.get::<Person>(id)? else { return Ok(None) };
    let names = db.by::<PersonName>("person", &Some(id))?;
    let title = names.iter().map(|name| name.name.as_str()).collect::<Vec<_>>().join(", ");
    Ok(Some(Doc {
        kind: "person",
        subject: id,
        meeting: None,
        title,
        body: format!("{} {}", row.title, row.email),
    }))
}

fn organisation(db: &Reader<'_>, id: Uuid) -> Result<Option<Doc>> {
    let Some(row) = db.get::<Organisation>(id)? else { return Ok(None) };
    let names = db.by::<OrganisationName>("organisation", &Some(id))?;
    let title = names.iter().map(|name| format!("{} {}", name.name, name.short));
    Ok(Some(Doc {
        kind: "organisation",
        subject: id,
        meeting: None,
        title: title.collect::<Vec<_>>().join(", "),
        body: row.aliases.join(", "),
    }))
}
