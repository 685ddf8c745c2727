//! Reading a request: what is wrong with one that cannot be read, by field and in words.

use chrono::Datelike;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{ErrorCode, Failure};

/// Reads the request of a command. An empty one may be absent.
pub(crate) fn read<R: DeserializeOwned>(
    command: &'static str,
    request: Value,
) -> Result<R, Failure> {
    let request = if request.is_null() { Value::Object(Default::default()) } else { request };
    // Fields are told by name; a list would be read by place.
    if !request.is_object() {
        return Err(Failure::new(ErrorCode::Invalid, "error-request-shape").at(command));
    }
    limits(command, &request)?;
    serde_path_to_error::deserialize(request).map_err(|why| {
        let path = why.path().to_string();
        unreadable(command, &path, &why.inner().to_string())
    })
}

/// Reads a JSON document that came from `source`, and says where in it what is wrong.
pub fn document(text: &str, source: &str) -> Result<Value, Failure> {
    serde_json::from_str(text.trim_start_matches('\u{FEFF}')).map_err(|why| {
        let (line, column) = (why.line(), why.column());
        let failure = Failure::new(ErrorCode::Invalid, "error-request-file");
        failure.with("line", line).with("column", column).at(format!("{source}:{line}:{column}"))
    })
}

/// Years that anything is told of.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2100;
/// The longest text that anybody writes, in characters: some fifty pages.
const LONG: usize = 200_000;
/// The longest line, such as a title or a name.
const LINE: usize = 300;
/// Fields that are a line.
const LINES: [&str; 9] =
    ["title", "name", "place", "link", "caseNumber", "email", "phone", "presenterText", "number"];

/// Refuses texts that no page could show and years that nobody means. Files and documents that come
/// from others are read by rules of their own.
fn limits(command: &str, request: &Value) -> Result<(), Failure> {
    let foreign = command.starts_with("calendar_")
        || matches!(command, "plan_solve" | "plan_check" | "review_answer_read");
    if foreign { Ok(()) } else { limit("", request) }
}

fn limit(field: &str, value: &Value) -> Result<(), Failure> {
    match value {
        Value::Object(fields) => fields.iter().try_for_each(|(name, value)| limit(name, value)),
        Value::Array(all) => all.iter().try_for_each(|value| limit(field, value)),
        Value::String(text) if field != "bytes" => {
            let most = if LINES.contains(&field) { LINE } else { LONG };
            if text.chars().nth(most).is_some() {
                let long = Failure::invalid("error-text-long", field);
                return Err(long.with("field", field).with("most", most));
            }
            text.parse::<chrono::NaiveDate>().map_or(Ok(()), |date| year(field, date.year()))
        }
        Value::Number(number) if field == "year" => match number.as_i64().map(i32::try_from) {
            Some(Ok(number)) => year(field, number),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

fn year(field: &str, year: i32) -> Result<(), Failure> {
    if YEARS.contains(&year) {
        return Ok(());
    }
    Err(Failure::invalid("error-year-range", field)
        .with("field", field)
        .with("first", YEARS.start())
        .with("last", YEARS.end()))
}

/// The things a request speaks of by id, to name the one that is not there.
pub(crate) struct Meant(Vec<(String, String)>);

impl Meant {
    /// Those of a request.
    pub(crate) fn of(request: &Value) -> Self {
        let fields = request.as_object().into_iter().flatten();
        let mut meant = Vec::new();
        // Whatever is longer than an id is none, and need not be remembered.
        let is_short = |it: &&Value| it.as_str().is_some_and(|text| text.len() <= LINE);
        for (name, value) in fields {
            let all = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            meant.extend(
                all.iter()
                    .filter(is_short)
                    .filter_map(|it| Some((name.clone(), it.as_str()?.to_owned()))),
            );
        }
        Self(meant)
    }

    /// A failure to find something, with the field and the id that were asked for.
    pub(crate) fn named(&self, failure: Failure) -> Failure {
        if failure.dangles() {
            let ids = self.0.iter().filter(|(_, id)| id.parse::<uuid::Uuid>().is_ok());
            let fields: Vec<&str> = ids.map(|(field, _)| field.as_str()).collect();
            return failure.or_at(fields.join(", "));
        }
        let Some(kind) = failure.missing() else { return failure };
        let is = |wanted: &str| self.0.iter().find(move |(name, _)| name == wanted);
        match is(kind).or_else(|| is("id")) {
            Some((field, id)) => failure.with("id", id).at(field.as_str()),
            None => failure.with("id", "none"),
        }
    }
}

/// The reader tells in English what it met; the field and the choices in it are facts.
fn unreadable(command: &'static str, path: &str, told: &str) -> Failure {
    let mut quoted = told.split('`').skip(1).step_by(2);
    let (key, field, choices) = if told.starts_with("missing field") {
        ("error-field-missing", within(path, quoted.next()), Vec::new())
    } else if told.starts_with("unknown field") {
        // The path ends in the unknown field already.
        let field = quoted.next().unwrap_or(path);
        let at = if path.ends_with(field) { path.to_owned() } else { within(path, Some(field)) };
        ("error-field-unknown", at, quoted.collect())
    } else if told.starts_with("unknown variant") {
        quoted.next();
        ("error-field-value", path.to_owned(), quoted.collect())
    } else {
        ("error-field-value", path.to_owned(), Vec::new())
    };
    Failure::invalid(key, &field)
        .with("field", &field)
        .with("command", command)
        .with("choices", if choices.is_empty() { "none".to_owned() } else { choices.join(", ") })
}

fn within(path: &str, field: Option<&str>) -> String {
    match (path, field.unwrap_or_default()) {
        ("." | "", field) => field.to_owned(),
        (path, field) => format!("{path}.{field}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::calendar::CalendarFile;
    use crate::shape::LanguageName;
    use crate::words::Words;

    #[test]
    fn texts_without_end_and_years_nobody_means_are_refused_by_their_field() {
        let no = |request: Value| limits("meeting_place", &request).map_err(|no| format!("{no:?}"));
        assert!(no(json!({ "title": "å".repeat(301) })).unwrap_err().contains("error-text-long"));
        assert_eq!(no(json!({ "title": "å".repeat(300), "text": "å".repeat(200_000) })), Ok(()));
        assert!(no(json!({ "text": "å".repeat(200_001) })).is_err());
        assert!(
            no(json!({ "meetings": [{ "date": "0001-05-14" }] })).unwrap_err().contains("date")
        );
        assert!(no(json!({ "year": -1 })).is_err());
        assert_eq!(no(json!({ "year": 2100, "date": "1990-01-01" })), Ok(()));
        assert_eq!(limits("plan_solve", &json!({ "year": 1 })), Ok(()));
    }

    #[test]
    fn what_is_not_there_is_named_by_its_field_and_id() {
        let meant = Meant::of(&json!({ "meeting": "0191", "item": "0192", "minutes": 5 }));
        let error = meant.named(Failure::not_found("meeting")).worded(Words::of(LanguageName::Sv));
        assert_eq!(error.place.as_deref(), Some("meeting"));
        assert!(error.message.contains("0191"), "{error:?}");
        let other = meant.named(Failure::refused("error-nothing-open"));
        assert_eq!(other, Failure::refused("error-nothing-open"));
    }

    #[test]
    fn what_cannot_be_read_is_told_by_its_field_and_in_one_language() {
        for (request, place, said) in [
            (json!({ "kind": "busy" }), "name", "Fältet name saknas"),
            (json!({ "kind": "fel", "name": "x" }), "kind", "Värdet för fältet kind"),
            (json!({ "kind": "busy", "name": 7 }), "name", "Värdet för fältet name"),
            (json!({ "namn": "x" }), "namn", "inget fält som heter namn"),
            (json!([]), "calendar_preview", "inte ett JSON-objekt"),
        ] {
            let failure = read::<CalendarFile>("calendar_preview", request.clone()).unwrap_err();
            let error = failure.worded(Words::of(LanguageName::Sv));
            assert_eq!(error.place.as_deref(), Some(place), "{request}: {error:?}");
            assert!(error.message.contains(said), "{request}: {error:?}");
            let all = format!("{} {}", error.message, error.hint.unwrap_or_default());
            for english in ["expected", "missing", "unknown", "invalid"] {
                assert!(!all.contains(english), "{all}");
            }
        }
    }
}
