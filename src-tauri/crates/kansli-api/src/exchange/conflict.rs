//! What two have changed at once, in words; and choosing.

use chrono::NaiveDate;
use kansli_record::Version;
use kansli_record::compare::{Part, compare};
use kansli_record::merge::{Level, Piece};
use kansli_store::exchange::{Conflict, ConflictSide};
use kansli_store::{Reader, Title, Value, rows};
use uuid::Uuid;

use super::{
    ConflictChoice, ConflictList, ConflictPiece, ConflictSettle, ConflictSideView, ConflictView,
    ConflictWord, number,
};
use crate::app::{Call, Step};
use crate::audit::names;
use crate::error::{CommandResult, Failure};
use crate::people::People;
use crate::shape::Nothing;
use crate::words::Words;

/// Lists what two have changed at once.
pub(crate) fn list(call: &Call<'_>, _: Nothing) -> CommandResult<ConflictList> {
    call.read(|db| shown(db, call))
}

/// Chooses in a conflict.
pub(crate) fn settle(call: &Call<'_>, request: ConflictSettle) -> CommandResult<ConflictList> {
    let stale = || Failure::stale("exchange-stale-conflict");
    let seen: Result<Vec<Version>, _> = request.seen.iter().map(|text| text.parse()).collect();
    let seen = seen.map_err(|_| stale())?;
    call.change(Step::new("exchange-step-settled"), |db| {
        let reader = db.reader();
        let all = reader.conflicts()?;
        let mut found = all.into_iter().filter(|it| {
            (it.table, it.key, it.column)
                == (request.table.as_str(), request.row, request.column.as_str())
        });
        let conflict = found.next().ok_or_else(stale)?;
        let (title, meeting) = subject(&reader, call.words(), &conflict)?;
        let value = chosen(&request, &conflict)?;
        db.settle(conflict.table, conflict.key, conflict.column, value, &seen).map_err(|why| {
            match why {
                kansli_store::Error::ChangedSince => stale(),
                other => other.into(),
            }
        })?;
        db.title(Title::new("exchange-step-settled").with("title", title));
        if let Some(meeting) = meeting {
            db.about_meeting(meeting);
        }
        Ok(())
    })?;
    call.touch(["exchange"]);
    list(call, Nothing {})
}

fn chosen(request: &ConflictSettle, conflict: &Conflict) -> CommandResult<Value> {
    match request.choice {
        ConflictChoice::Shown => Ok(conflict.shown.clone()),
        ConflictChoice::Side => {
            let wanted = request.side.as_deref().unwrap_or_default();
            let side = conflict.sides.iter().find(|side| side.version.to_string() == wanted);
            let side = side.ok_or_else(|| Failure::stale("exchange-stale-conflict").at("side"))?;
            Ok(side.value.clone())
        }
        ConflictChoice::Written => match (&request.text, &conflict.shown) {
            (Some(text), Value::Text(_)) if is_text(conflict) => Ok(Value::Text(text.clone())),
            _ => Err(Failure::refused("exchange-refused-not-written").at("text")),
        },
    }
}

fn shown(db: &Reader<'_>, call: &Call<'_>) -> CommandResult<ConflictList> {
    let names = Names { people: People::read(db)?, on: call.today(), words: call.words() };
    let mut conflicts = Vec::new();
    for conflict in db.conflicts()? {
        conflicts.push(view(db, &names, &conflict)?);
    }
    Ok(ConflictList { conflicts, numbers: number::twice(db, call)? })
}

/// What things are called on a day.
struct Names {
    people: People,
    on: NaiveDate,
    words: &'static Words,
}

impl Names {
    /// The name of a person or an organisation.
    fn of(&self, id: Uuid) -> Option<String> {
        let organisation = self.people.organisation(id, self.on).map(|it| it.name);
        let person = || self.people.person(id, self.on, None).name;
        organisation.or_else(|| Some(person()).filter(|name| !name.is_empty()))
    }
}

fn view(db: &Reader<'_>, names: &Names, conflict: &Conflict) -> CommandResult<ConflictView> {
    let (title, meeting) = subject(db, names.words, conflict)?;
    let text = |value: &Value| told(names, conflict, value);
    let shown = text(&conflict.shown);
    let sides = conflict.sides.iter().map(|side| {
        let said = kept(names, text(&side.value), side);
        let other = conflict.sides.iter().find(|other| other.version != side.version);
        let parts = marked(&other.map(|other| text(&other.value)).unwrap_or_default(), &said);
        ConflictSideView {
            version: side.version.to_string(),
            who: side.who.clone(),
            at: side.at.clone(),
            text: said,
            parts,
        }
    });
    Ok(ConflictView {
        table: conflict.table.to_owned(),
        row: conflict.key,
        column: conflict.column.to_owned(),
        must_choose: conflict.level == Level::Conflict,
        title,
        meeting,
        is_text: is_text(conflict),
        sides: sides.collect(),
        pieces: conflict.pieces.iter().map(piece).collect(),
        shown,
    })
}

/// Whether it is a text that can be written anew; what is chosen from a list cannot.
fn is_text(conflict: &Conflict) -> bool {
    const FREE: [&str; 8] =
        ["title", "place", "link", "presenter_text", "comment", "description", "answer", "note"];
    !conflict.pieces.is_empty() || FREE.contains(&conflict.column)
}

/// The words of one text, those that the other has not marked.
fn marked(other: &str, text: &str) -> Vec<ConflictWord> {
    let parts = compare(other, text).into_iter().filter_map(|part| match part {
        Part::Same(text) => Some(ConflictWord { text, own: false }),
        Part::In(text) => Some(ConflictWord { text, own: true }),
        Part::Out(_) => None,
    });
    parts.collect()
}

fn piece(piece: &Piece) -> ConflictPiece {
    let (text, kind, other) = match piece {
        Piece::Joined(text) => (text, "joined", None),
        Piece::Mixed(text) => (text, "mixed", None),
        Piece::Conflict { older, newer, .. } => (newer, "conflict", Some(older.clone())),
    };
    ConflictPiece { text: text.clone(), kind: kind.to_owned(), other }
}

/// A value as people read it.
fn told(names: &Names, conflict: &Conflict, value: &Value) -> String {
    let words = names.words;
    match (conflict.column, value) {
        ("deleted", Value::Integer(0)) => words.text("exchange-row-kept", &[]),
        ("deleted", _) => words.text("exchange-row-gone", &[]),
        (_, Value::Null) => words.text("exchange-value-none", &[]),
        (_, Value::Integer(number)) => number.to_string(),
        (_, Value::Text(text)) => {
            let id = text.parse::<Uuid>().ok();
            id.and_then(|id| names.of(id)).unwrap_or_else(|| text.clone())
        }
    }
}

/// What a side says; of a row that another took away, with the words that would go with it.
fn kept(names: &Names, said: String, side: &ConflictSide) -> String {
    let lines = side.wrote.iter().filter_map(|it| match &it.value {
        Value::Text(text) if !text.trim().is_empty() => {
            let told = match text.parse::<Uuid>() {
                Ok(id) => names.of(id)?,
                Err(_) => text.clone(),
            };
            let (_, field) = self::names(names.words, it.table, it.column);
            Some(names.words.fill("exchange-row-wrote", &[("field", field), ("text", told)]))
        }
        Value::Text(_) | Value::Null | Value::Integer(_) => None,
    });
    std::iter::once(said).chain(lines).collect::<Vec<_>>().join("\n")
}

/// What a conflict is about, and the meeting it belongs to.
fn subject(
    db: &Reader<'_>,
    words: &Words,
    conflict: &Conflict,
) -> CommandResult<(String, Option<Uuid>)> {
    let (thing, field) = names(words, conflict.table, conflict.column);
    let (name, meeting) = match conflict.table {
        "agenda_item" => item(db, Some(conflict.key))?,
        "minutes_text" => {
            let rows = db.by_any::<rows::MinutesText>("id", [conflict.key])?;
            let gone = db.removed_by_any::<rows::MinutesText>("id", [conflict.key])?;
            let row = rows.into_iter().chain(gone).next();
            item(db, row.and_then(|row| row.item))?
        }
        "joint_position" => {
            let row: Option<rows::JointPosition> = db.get(conflict.key)?;
            row.map_or_else(Default::default, |row| (row.title, row.meeting))
        }
        "action_item" => {
            let row: Option<rows::ActionItem> = db.get(conflict.key)?;
            row.map_or_else(Default::default, |row| (row.text, row.meeting))
        }
        "meeting" => (String::new(), Some(conflict.key)),
        _ => (String::new(), None),
    };
    let mut letters = field.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    let field: String = first.chain(letters).collect();
    let values = [("thing", thing.as_str()), ("name", name.as_str()), ("field", field.as_str())];
    let key = if name.is_empty() { "exchange-subject" } else { "exchange-subject-named" };
    Ok((words.text(key, &values), meeting))
}

fn item(db: &Reader<'_>, id: Option<Uuid>) -> CommandResult<(String, Option<Uuid>)> {
    let Some(id) = id else { return Ok(Default::default()) };
    let rows = db.by_any::<rows::AgendaItem>("id", [id])?;
    let gone = db.removed_by_any::<rows::AgendaItem>("id", [id])?;
    let row = rows.into_iter().chain(gone).next();
    Ok(row.map_or_else(Default::default, |row| (row.title, row.meeting)))
}
