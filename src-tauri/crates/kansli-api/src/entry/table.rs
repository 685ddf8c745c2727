//! A register as a table that spreadsheets open, and a table from elsewhere as entries.
//!
//! ```text
//!   entries ──▶ table_of ──▶ "Id;Person;E-post;…" ──▶ a spreadsheet ──▶ rows_of ──▶ import
//! ```
//!
//! A column is known by what the field is called in Swedish or English, or by its name. A row is an entry that is there
//! when it has its id, or when it is alike in all that the kind is known by; else it is a new one.

use std::collections::{BTreeMap, BTreeSet};

use kansli_domain::registers::{Entry, Field, Sort, Value};
use kansli_store::{Reader, Row, rows};
use uuid::Uuid;

use super::FieldValue;
use super::kinds::all;
use super::links::Links;
use super::show::{choice_key, label_key};
use crate::app::Call;
use crate::documents::csv;
use crate::error::{CommandResult, Failure};
use crate::shape::LanguageName;
use crate::words::Words;

/// The most rows that a table may bring.
const MOST: usize = 5_000;

/// What the table says of a person, beside the name: the columns of the appointments.
pub(super) const OF_PERSON: [&str; 3] = ["email", "title", "phone"];

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// The entry's id.
    Id,
    /// A field.
    Field(&'static Field),
    /// Something of the person that the entry is about, one of [`OF_PERSON`].
    OfPerson(&'static str),
}

/// A table from elsewhere.
pub(super) struct Sheet {
    /// What its columns hold, where they hold something that is known.
    pub(super) columns: Vec<Option<Column>>,
    /// The headings that are not known.
    pub(super) unknown: Vec<String>,
    /// Its rows, each with the line that it begins on.
    pub(super) rows: Vec<(u64, Vec<String>)>,
}

/// The columns of a register's table, in order.
pub(super) fn columns<E: Entry>() -> Vec<Column> {
    let mut columns = vec![Column::Id];
    for field in E::FIELDS {
        columns.push(Column::Field(field));
        if is_of_person::<E>(field) {
            columns.extend(OF_PERSON.map(Column::OfPerson));
        }
    }
    columns
}

/// Whether people come along with the table: they do with their appointments.
fn is_of_person<E: Entry>(field: &Field) -> bool {
    E::KIND.word() == "appointment" && field.key == "person"
}

fn heading(column: Column, words: &Words) -> String {
    match column {
        Column::Id => "Id".to_owned(),
        Column::Field(field) => words.say(&label_key(field)),
        Column::OfPerson(key) => words.say(&format!("entry-person-{key}")),
    }
}

/// The register as a table: the entries that are wanted, in the order that they were made.
pub(super) fn table_of<E: Entry, R: Row>(
    db: &Reader<'_>,
    call: &Call<'_>,
    wanted: &BTreeSet<Uuid>,
) -> CommandResult<String> {
    let words = call.words();
    let links = Links::read(db, call, E::FIELDS)?;
    let columns = columns::<E>();
    let people = people(db)?;
    let told = |it: &E, column: &Column| match column {
        Column::Id => it.id().to_string(),
        Column::Field(field) => it
            .get(field.key)
            .map(|value| cell::<E>(field, &value, words, &links))
            .unwrap_or_default(),
        Column::OfPerson(key) => match it.get("person") {
            Some(Value::Id(person)) => of_person(people.get(&person), key),
            _ => String::new(),
        },
    };
    let mut lines = Vec::new();
    for it in all::<E, R>(db)?.iter().filter(|it| wanted.contains(&it.id())) {
        lines.push(columns.iter().map(|column| told(it, column)).collect());
    }
    csv(columns.iter().map(|column| heading(*column, words)).collect(), lines)
}

fn people(db: &Reader<'_>) -> CommandResult<BTreeMap<Uuid, rows::Person>> {
    Ok(db.all::<rows::Person>()?.into_iter().map(|it| (it.id, it)).collect())
}

fn of_person(person: Option<&rows::Person>, key: &str) -> String {
    let Some(person) = person else { return String::new() };
    match key {
        "email" => person.email.clone(),
        "title" => person.title.clone(),
        _ => person.phone.clone(),
    }
}

/// What a field holds, as a cell: days as 2027-03-19, several things parted by semicolons.
fn cell<E: Entry>(field: &Field, value: &Value, words: &Words, links: &Links) -> String {
    let choice = |word: &str| words.say(&choice_key(E::KIND.word(), field.key, word));
    let several = |all: Vec<String>| all.join("; ");
    match value {
        Value::Nothing => String::new(),
        Value::Text(word) if word.is_empty() => String::new(),
        Value::Text(word) if field.key == "rule" => word.clone(),
        Value::Text(word) if matches!(field.sort, Sort::Choice(_)) => choice(word),
        Value::Text(text) => text.clone(),
        Value::Day(day) => day.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => words.say(if *flag { "entry-yes" } else { "entry-no" }),
        Value::Words(all) => several(all.iter().map(|word| choice(word)).collect()),
        Value::Numbers(all) => several(all.iter().map(u8::to_string).collect()),
        Value::Id(id) => links.name(*id).unwrap_or_default().to_owned(),
        Value::Ids(ids) => {
            several(ids.iter().filter_map(|id| links.name(*id)).map(str::to_owned).collect())
        }
    }
}

/// Reads a table: semicolons, commas or tabs, in UTF-8, UTF-16 or what older spreadsheets write.
pub(super) fn sheet<E: Entry>(bytes: &[u8]) -> CommandResult<Sheet> {
    let text = text(bytes);
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    // The last of those that occur as often: most tables here have semicolons.
    let marks = [b',', b'\t', b';'].into_iter();
    let mark = marks.max_by_key(|mark| first.bytes().filter(|it| it == mark).count());
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(mark.unwrap_or(b';'))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|why| {
            let line = why.position().map_or(1, csv::Position::line);
            Failure::invalid("entry-refused-table", "bytes").with("line", line)
        })?;
        let line = record.position().map_or(1, csv::Position::line);
        let cells: Vec<String> = record.iter().map(plain).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            records.push((line, cells));
        }
    }
    let mut records = records.into_iter();
    let (_, head) =
        records.next().ok_or_else(|| Failure::invalid("entry-refused-table-empty", "bytes"))?;
    if records.len() > MOST {
        return Err(Failure::invalid("entry-refused-table-long", "bytes").with("most", MOST));
    }
    let known = columns::<E>();
    let languages = [Words::of(LanguageName::Sv), Words::of(LanguageName::En)];
    let of = |title: &String| {
        let title = title.to_lowercase();
        let is = |column: &&Column| {
            let key = match column {
                Column::Id => "id",
                Column::Field(field) => field.key,
                Column::OfPerson(key) => key,
            };
            let called = languages.iter().map(|words| heading(**column, words).to_lowercase());
            key == title || called.into_iter().any(|it| it == title)
        };
        known.iter().find(is).copied()
    };
    let columns: Vec<Option<Column>> = head.iter().map(of).collect();
    let unknown =
        head.iter().zip(&columns).filter(|(title, column)| column.is_none() && !title.is_empty());
    let unknown = unknown.map(|(title, _)| title.clone()).collect();
    if !columns.iter().any(|column| matches!(column, Some(Column::Field(_)))) {
        let wanted = known.iter().map(|column| heading(*column, languages[0])).take(6);
        let wanted = wanted.collect::<Vec<_>>().join(", ");
        return Err(
            Failure::invalid("entry-refused-table-columns", "bytes").with("columns", wanted)
        );
    }
    Ok(Sheet { columns, unknown, rows: records.collect() })
}

fn text(bytes: &[u8]) -> String {
    let marked = encoding_rs::Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = marked.unwrap_or(match bytes {
        // No mark, but the first heading begins with a letter or a quote, whose other half is nought.
        [first, 0, ..] if first.is_ascii_graphic() => encoding_rs::UTF_16LE,
        [0, first, ..] if first.is_ascii_graphic() => encoding_rs::UTF_16BE,
        _ => encoding_rs::UTF_8,
    });
    let (text, _, wrong) = encoding.decode(bytes);
    let text = if wrong { encoding_rs::WINDOWS_1252.decode(bytes).0 } else { text };
    // Lines are counted by what ends them all alike.
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

/// A cell without the blanks around it, and without the apostrophe that keeps a spreadsheet from calculating it.
fn plain(cell: &str) -> String {
    let cell: String = cell.chars().filter(|it| !it.is_control() || *it == '\n').collect();
    let cell = cell.trim();
    let text = cell.strip_prefix('\'').filter(|it| it.starts_with(['=', '+', '-', '@']));
    text.unwrap_or(cell).to_owned()
}

/// What a cell says of a field; none if it says nothing that the field may hold.
pub(super) fn meant<E: Entry>(
    field: &Field,
    cell: &str,
    links: &Links,
) -> Option<Option<FieldValue>> {
    if cell.is_empty() {
        return Some(None);
    }
    let lower = cell.to_lowercase();
    let word = |words: &'static [&'static str], cell: &str| {
        let lower = cell.trim().to_lowercase();
        let is = |word: &&&str| {
            let key = choice_key(E::KIND.word(), field.key, word);
            let called = [Words::of(LanguageName::Sv), Words::of(LanguageName::En)]
                .map(|it| it.say(&key).to_lowercase());
            word.to_lowercase() == lower || called.contains(&lower)
        };
        words.iter().find(is).map(|word| (*word).to_owned())
    };
    let parts = || cell.split(';').map(str::trim).filter(|part| !part.is_empty());
    let value = match field.sort {
        Sort::Line | Sort::Text => FieldValue::Text(cell.to_owned()),
        Sort::Day => FieldValue::Text(day(cell)?),
        Sort::Year | Sort::Number => FieldValue::Number(cell.parse().ok()?),
        Sort::Flag => FieldValue::Flag(match lower.as_str() {
            "ja" | "yes" | "true" | "1" | "x" => true,
            "nej" | "no" | "false" | "0" => false,
            _ => return None,
        }),
        Sort::Choice(words) => FieldValue::Text(word(words, cell)?),
        Sort::Choices(words) => {
            FieldValue::List(parts().map(|part| word(words, part)).collect::<Option<_>>()?)
        }
        Sort::FocusAreas => FieldValue::List(parts().map(str::to_owned).collect()),
        Sort::One(target) => FieldValue::Text(links.called(target, cell)?.to_string()),
        Sort::Many(target) => {
            let ids = parts().map(|part| Some(links.called(target, part)?.to_string()));
            FieldValue::List(ids.collect::<Option<_>>()?)
        }
    };
    Some(Some(value))
}

/// A day as spreadsheets write it: 2027-03-19, 20270319, or with a time behind it.
fn day(cell: &str) -> Option<String> {
    let date = cell.split_whitespace().next()?.split('T').next()?;
    let found = ["%Y-%m-%d", "%Y%m%d", "%Y/%m/%d"]
        .iter()
        .find_map(|form| chrono::NaiveDate::parse_from_str(date, form).ok())?;
    Some(found.to_string())
}
