//! Reading a request: what is wrong with one that cannot be read, by field and in words.

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
    serde_path_to_error::deserialize(request).map_err(|why| {
        let path = why.path().to_string();
        unreadable(command, &path, &why.inner().to_string())
    })
}

/// The things a request speaks of by id, to name the one that is not there.
pub(crate) struct Meant(Vec<(String, String)>);

impl Meant {
    /// Those of a request.
    pub(crate) fn of(request: &Value) -> Self {
        let fields = request.as_object().into_iter().flatten();
        let told =
            |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
        Self(fields.filter_map(told).collect())
    }

    /// A failure to find something, with the field and the id that were asked for.
    pub(crate) fn named(&self, failure: Failure) -> Failure {
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
