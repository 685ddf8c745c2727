//! Entries from a table: looked at first, then kept.

use std::collections::{BTreeMap, BTreeSet};

use kansli_domain::registers::{Entry, Kind, Sort, Target, Value};
use kansli_store::{Row, Title, Writer, rows};
use uuid::Uuid;

use super::field::sent;
use super::kinds::{all, of_register, word_of};
use super::links::Links;
use super::show::{label_key, title};
use super::steps::{overlap, put};
use super::table::{Column, OF_PERSON, Sheet, meant, sheet};
use super::{EntryImport, ImportOutcome, ImportedRow, ImportedTable};
use crate::app::{Call, Step};
use crate::directory::steps::{put_name, put_person};
use crate::error::{CommandResult, Failure};
use crate::source::Source;

/// The largest table that is read, in bytes.
const LARGEST: u64 = 10 << 20;

/// What became of a row, before it is told.
struct Told {
    title: String,
    outcome: ImportOutcome,
}

/// Shows what the table would do. Everything is done and taken back, so that it says what importing will.
pub(crate) fn preview(call: &Call<'_>, request: EntryImport) -> CommandResult<ImportedTable> {
    tried(call, &request, &bytes(&request)?)
}

/// Keeps what the table brings: all of it or, where that is asked for, all but the rows that are wrong.
pub(crate) fn import(call: &Call<'_>, request: EntryImport) -> CommandResult<ImportedTable> {
    let bytes = bytes(&request)?;
    let looked = tried(call, &request, &bytes)?;
    if looked.wrong > 0 && !request.without_wrong {
        let wrong = looked.rows.iter().find(|row| row.outcome == ImportOutcome::Wrong);
        let line = wrong.map_or(0, |row| row.line);
        let refused = Failure::refused("entry-refused-table-rows").with("count", looked.wrong);
        return Err(refused.with("line", line).at("bytes"));
    }
    let wrong = looked.rows.iter().filter(|row| row.outcome == ImportOutcome::Wrong);
    let left_out: BTreeSet<u32> = wrong.map(|row| row.line).collect();
    let step = Step::new("entry-step-imported");
    call.change(step, |db| {
        let done = of_register!(request.register, run(db, call, &bytes, &left_out))?;
        let kind = word_of(request.register);
        db.title(
            Title::new("entry-step-imported")
                .with("register", kind)
                .with("count", (done.added + done.changed).to_string()),
        );
        Ok(done)
    })?;
    Ok(looked)
}

fn bytes(request: &EntryImport) -> CommandResult<Vec<u8>> {
    let source = Source {
        path: request.path.as_deref(),
        bytes: request.bytes.as_deref(),
        text: request.text.as_deref(),
    };
    source.content(LARGEST)
}

/// What importing would do.
fn tried(call: &Call<'_>, request: &EntryImport, bytes: &[u8]) -> CommandResult<ImportedTable> {
    let mut found = None;
    let undone = call.change(Step::new("entry-step-imported"), |db| -> CommandResult<()> {
        let none = BTreeSet::new();
        found = Some(of_register!(request.register, run(db, call, bytes, &none))?);
        // Nothing of it is kept.
        Err(Failure::refused("entry-refused-table-empty"))
    });
    match (found, undone) {
        (Some(found), _) => Ok(found),
        (None, Err(why)) => Err(why),
        (None, Ok(())) => Err(Failure::fault("a table that was looked at")),
    }
}

fn run<E: Entry, R: Row>(
    db: &Writer<'_>,
    call: &Call<'_>,
    bytes: &[u8],
    left_out: &BTreeSet<u32>,
) -> CommandResult<ImportedTable> {
    let Sheet { columns, unknown, rows } = sheet::<E>(bytes)?;
    let mut importing = Importing {
        call,
        links: Links::read(&db.reader(), call, E::FIELDS)?,
        entries: all::<E, R>(&db.reader())?,
        people: People::read(db)?,
        met: BTreeSet::new(),
    };
    let mut table = ImportedTable { unknown, ..ImportedTable::default() };
    for (line, cells) in rows {
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        if left_out.contains(&line) {
            continue;
        }
        let cells: Vec<(Column, &str)> = columns
            .iter()
            .zip(&cells)
            .filter_map(|(column, cell)| Some(((*column)?, cell.as_str())))
            .collect();
        let (told, why) = match importing.row::<R>(db, &cells) {
            Ok(told) => (told, None),
            Err(failure) => {
                let title = about(&cells);
                let error = failure.worded(call.words());
                let why = [Some(error.message), error.hint].into_iter().flatten();
                let why = why.collect::<Vec<_>>().join(" ");
                (Told { title, outcome: ImportOutcome::Wrong }, Some(why))
            }
        };
        let count = match told.outcome {
            ImportOutcome::Added => &mut table.added,
            ImportOutcome::Changed => &mut table.changed,
            ImportOutcome::Same => &mut table.same,
            ImportOutcome::Wrong => &mut table.wrong,
        };
        *count += 1;
        table.rows.push(ImportedRow { line, title: told.title, outcome: told.outcome, why });
    }
    Ok(table)
}

/// The people who are there, by address and by name.
struct People {
    rows: BTreeMap<Uuid, rows::Person>,
    by_email: BTreeMap<String, Uuid>,
}

impl People {
    fn read(db: &Writer<'_>) -> CommandResult<Self> {
        let all = db.reader().all::<rows::Person>()?;
        let email = |it: &rows::Person| {
            let email = it.email.trim().to_lowercase();
            (!email.is_empty()).then_some((email, it.id))
        };
        Ok(Self {
            by_email: all.iter().filter_map(email).collect(),
            rows: all.into_iter().map(|it| (it.id, it)).collect(),
        })
    }
}

struct Importing<'a, E> {
    call: &'a Call<'a>,
    links: Links,
    entries: Vec<E>,
    people: People,
    /// The entries that a row has been about.
    met: BTreeSet<Uuid>,
}

impl<E: Entry> Importing<'_, E> {
    /// One row: what it became.
    fn row<R: Row>(&mut self, db: &Writer<'_>, cells: &[(Column, &str)]) -> CommandResult<Told> {
        let person = self.person(db, cells)?;
        let (written, named) = self.written(cells, person.map(|(id, _)| id))?;
        let known = self.known(&written, cells)?;
        let mut it = known.clone().unwrap_or_else(|| written.clone());
        for key in named {
            if let Some(value) = written.get(key) {
                it.set(key, value);
            }
        }
        put::<E, R>(db, self.call, &self.links, &it)?;
        let person_changed = person.is_some_and(|(_, changed)| changed);
        let outcome = match &known {
            None => ImportOutcome::Added,
            Some(old) if person_changed || !alike(old, &it) => ImportOutcome::Changed,
            Some(_) => ImportOutcome::Same,
        };
        let told = Told { title: title(&it, &self.links), outcome };
        self.met.insert(it.id());
        self.entries.retain(|other| other.id() != it.id());
        self.entries.push(it);
        Ok(told)
    }

    /// An entry that holds what the cells say, and the fields that they are about.
    fn written(
        &self,
        cells: &[(Column, &str)],
        person: Option<Uuid>,
    ) -> CommandResult<(E, BTreeSet<&'static str>)> {
        let mut it = E::blank(self.call.new_id());
        let mut named = BTreeSet::new();
        for (column, cell) in cells {
            let Column::Field(field) = column else { continue };
            let wrong = || {
                let key = match field.sort {
                    Sort::One(_) | Sort::Many(_) => "entry-refused-table-unknown",
                    _ => "entry-refused-table-cell",
                };
                let label = self.call.words().say(&label_key(field));
                Failure::refused(key).with("field", label).with("cell", cell)
            };
            let value = match (field.key, person) {
                ("person", Some(id)) => Value::Id(id),
                _ if cell.is_empty() => continue,
                _ => {
                    let value = meant::<E>(field, cell, &self.links).ok_or_else(wrong)?;
                    sent(field.sort, value).ok_or_else(wrong)?
                }
            };
            if !it.set(field.key, value) {
                return Err(wrong());
            }
            named.insert(field.key);
        }
        Ok((it, named))
    }

    /// The entry that a row is about, if it is there already.
    fn known(&self, it: &E, cells: &[(Column, &str)]) -> CommandResult<Option<E>> {
        let id = cells.iter().find(|(column, cell)| *column == Column::Id && !cell.is_empty());
        if let Some((_, id)) = id {
            let found =
                self.entries.iter().find(|other| other.id().to_string() == id.to_lowercase());
            return match found {
                Some(found) => Ok(Some(found.clone())),
                None => Err(Failure::refused("entry-refused-table-id").with("id", id)),
            };
        }
        let fields = E::KIND.known_by();
        let folded = |value: Option<Value>| match value {
            Some(Value::Text(text)) => Value::Text(text.to_lowercase()),
            other => other.unwrap_or(Value::Nothing),
        };
        let same = |other: &&E| {
            let alike = fields.iter().all(|key| folded(other.get(key)) == folded(it.get(key)));
            alike && overlap(*other, it) && !self.met.contains(&other.id())
        };
        Ok(self.entries.iter().find(same).cloned())
    }

    /// The person that a row of appointments is about, made or changed where the table says more; and whether it did.
    fn person(
        &mut self,
        db: &Writer<'_>,
        cells: &[(Column, &str)],
    ) -> CommandResult<Option<(Uuid, bool)>> {
        if E::KIND != Kind::Appointment {
            return Ok(None);
        }
        let of = |wanted: Column| {
            let found = cells.iter().find(|(column, _)| *column == wanted);
            found.map(|(_, cell)| cell.trim()).filter(|cell| !cell.is_empty())
        };
        let name = cells.iter().find_map(|(column, cell)| match column {
            Column::Field(field) if field.key == "person" => Some(cell.trim()),
            _ => None,
        });
        let Some(name) = name.filter(|name| !name.is_empty()) else { return Ok(None) };
        let [email, title, phone] = OF_PERSON.map(|key| of(Column::OfPerson(key)));
        let by_email =
            email.and_then(|email| self.people.by_email.get(&email.to_lowercase()).copied());
        let named = self.links.all_called(Target::Person, name);
        let id = match (by_email, named.as_slice()) {
            (Some(id), _) => Some(id),
            // The same name with another address is another person.
            (None, [id]) if email.is_none() || self.has_no_email(*id) => Some(*id),
            (None, []) => None,
            (None, [_]) => None,
            (None, _) if email.is_some() => None,
            (None, _) => {
                return Err(Failure::refused("entry-refused-table-two").with("name", name));
            }
        };
        let known = id.and_then(|id| self.people.rows.get(&id).cloned());
        let fresh = || rows::Person {
            id: self.call.new_id(),
            email: String::new(),
            phone: String::new(),
            title: String::new(),
            demo: false,
            forgotten_on: None,
        };
        let mut row = known.clone().unwrap_or_else(fresh);
        for (field, told) in
            [(&mut row.email, email), (&mut row.title, title), (&mut row.phone, phone)]
        {
            // Capitals make no other address.
            if let Some(told) = told.filter(|told| told.to_lowercase() != field.to_lowercase()) {
                told.clone_into(field);
            }
        }
        let changed = known.as_ref() != Some(&row);
        row.forgotten_on = row.forgotten_on.filter(|_| !changed);
        if changed {
            put_person(db, &row)?;
        }
        if known.is_none() {
            put_name(self.call, db, row.id, name, None)?;
            self.links.learn(Target::Person, row.id, name);
        }
        if let Some(email) = email {
            self.people.by_email.insert(email.to_lowercase(), row.id);
        }
        let id = row.id;
        self.people.rows.insert(id, row);
        Ok(Some((id, changed)))
    }

    fn has_no_email(&self, person: Uuid) -> bool {
        self.people.rows.get(&person).is_none_or(|it| it.email.trim().is_empty())
    }
}

/// What a row that is wrong is about, as far as it says.
fn about(cells: &[(Column, &str)]) -> String {
    let tells = |column: &Column| {
        let keys = ["title", "person", "organisation", "rule", "year"];
        matches!(column, Column::Field(field) if keys.contains(&field.key))
    };
    let told = cells.iter().find(|(column, cell)| tells(column) && !cell.is_empty());
    told.map_or_else(String::new, |(_, cell)| (*cell).to_owned())
}

/// Whether two entries say the same.
fn alike<E: Entry>(one: &E, other: &E) -> bool {
    E::FIELDS.iter().all(|field| one.get(field.key) == other.get(field.key))
}
