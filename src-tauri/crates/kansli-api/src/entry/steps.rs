//! Recording entries, changing them and taking them away.

use kansli_domain::body::BodyKey;
use kansli_domain::registers::{Entry, Field, Refusal, Sort, Target, Value};
use kansli_store::{Reader, Row, Title, Writer, rows};
use uuid::Uuid;

use super::field::{sent, sort};
use super::kinds::{all, entry, of_register, row};
use super::links::{Links, referring};
use super::show::{self, label_key, shown};
use super::{EntryOf, EntrySave, EntryView, FieldValue};
use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::shape::Done;
use crate::wire;
use crate::year_plan::ground::bodies;

/// Records an entry, or changes one.
pub(crate) fn save(call: &Call<'_>, request: EntrySave) -> CommandResult<EntryView> {
    let mut step = Step::new("entry-step-saved");
    if let Some(id) = request.id {
        step = step.joins(id);
    }
    call.change(step, |db| {
        let register = request.register;
        let id = of_register!(register, save_of(db, call, &request))?;
        shown(&db.reader(), call, register, id)
    })
}

/// Takes an entry away that no other refers to.
pub(crate) fn remove(call: &Call<'_>, request: EntryOf) -> CommandResult<Done> {
    call.change(Step::new("entry-step-removed"), |db| {
        of_register!(request.register, remove_of(db, call, request.id))
    })
}

fn save_of<E: Entry, R: Row>(
    db: &Writer<'_>,
    call: &Call<'_>,
    request: &EntrySave,
) -> CommandResult<Uuid> {
    let reader = db.reader();
    let mut it: E = match request.id {
        Some(id) => entry(&find::<R>(&reader, id)?)?,
        None => E::blank(call.new_id()),
    };
    let links = Links::read(&reader, call, E::FIELDS)?;
    for (name, value) in &request.fields {
        let unknown = || {
            let known: Vec<&str> = E::FIELDS.iter().map(|field| field.key).collect();
            Failure::invalid("entry-refused-no-such-field", name)
                .with("field", name)
                .with("known", known.join(", "))
        };
        let field = E::FIELDS.iter().find(|field| field.key == name).ok_or_else(unknown)?;
        let wrong = || wrong(field, call);
        let value = by_key(&reader, field.sort, value.clone())?;
        let value = sent(field.sort, value).ok_or_else(wrong)?;
        let known = match (field.sort, &value) {
            (Sort::One(target), Value::Id(id)) => links.has(target, *id),
            (Sort::Many(target), Value::Ids(ids)) => ids.iter().all(|id| links.has(target, *id)),
            _ => true,
        };
        if !known {
            return Err(refused("entry-refused-gone", field, call));
        }
        if !it.set(field.key, value) {
            return Err(wrong());
        }
    }
    put::<E, R>(db, call, &links, &it)?;
    let key = if request.id.is_some() { "entry-step-saved" } else { "entry-step-added" };
    let title = Title::new(key).with("title", show::title(&it, &links));
    db.title(title.with("register", E::KIND.word()));
    Ok(it.id())
}

/// Keeps an entry that makes sense by itself and beside the others.
pub(super) fn put<E: Entry, R: Row>(
    db: &Writer<'_>,
    call: &Call<'_>,
    links: &Links,
    it: &E,
) -> CommandResult<()> {
    let reader = db.reader();
    it.check().map_err(|no| {
        let (key, name) = match no {
            Refusal::Missing(name) => ("entry-refused-missing", name),
            Refusal::Backwards(name) => ("entry-refused-backwards", name),
            Refusal::Itself(name) => ("entry-refused-itself", name),
        };
        let field = E::FIELDS.iter().find(|field| field.key == name);
        field.map_or_else(|| Failure::fault(name), |field| refused(key, field, call))
    })?;
    if E::KIND.is_once_a_year() && all::<E, R>(&reader)?.iter().any(|other| same_year(other, it)) {
        let year = E::FIELDS.iter().find(|field| field.key == "year");
        let taken =
            |field| refused("entry-refused-year-taken", field, call).with("year", it.title());
        return Err(year.map_or_else(|| Failure::fault("year"), taken));
    }
    if let Some(other) = at_once::<E, R>(&reader, it)? {
        let title = show::title(&other, links);
        let field = E::FIELDS.iter().find(|field| field.key == "valid_from");
        let taken =
            |field| refused("entry-refused-at-once", field, call).with("title", title.clone());
        return Err(field.map_or_else(|| Failure::fault("valid_from"), taken));
    }
    db.put::<R>(&row(it)?)?;
    Ok(())
}

/// A body may be told by its key as well: the same in every workspace.
fn by_key(
    db: &Reader<'_>,
    sort: Sort,
    value: Option<FieldValue>,
) -> CommandResult<Option<FieldValue>> {
    let (Sort::One(Target::Body), Some(FieldValue::Text(key))) = (sort, &value) else {
        return Ok(value);
    };
    let Some(body) = BodyKey::named(&key.to_uppercase()) else { return Ok(value) };
    let found = bodies(db)?.into_iter().find(|(_, it)| *it == body);
    Ok(found.map(|(id, _)| FieldValue::Text(id.to_string())))
}

/// Whether two entries are of one year.
fn same_year<E: Entry>(one: &E, other: &E) -> bool {
    one.id() != other.id() && one.get("year") == other.get("year")
}

fn remove_of<E: Entry, R: Row>(db: &Writer<'_>, call: &Call<'_>, id: Uuid) -> CommandResult<Done> {
    let it: E = entry(&find::<R>(&db.reader(), id)?)?;
    if let Some(other) = referring(&db.reader(), call, id)?.into_iter().next() {
        let refused = Failure::refused("entry-refused-referred").with("title", other.title);
        return Err(refused.with("field", other.field).at("id"));
    }
    let links = Links::read(&db.reader(), call, E::FIELDS)?;
    let title = Title::new("entry-step-removed").with("title", show::title(&it, &links));
    for paper in db.reader().by::<rows::Attachment>("entry", &Some(id))? {
        db.delete::<rows::Attachment>(paper.id)?;
    }
    db.delete::<R>(id)?;
    db.title(title.with("register", E::KIND.word()));
    Ok(Done {})
}

/// An entry of the same things that holds on one of the same days, where there is one at a time.
fn at_once<E: Entry, R: Row>(db: &Reader<'_>, it: &E) -> CommandResult<Option<E>> {
    let same = E::KIND.once_at_a_time();
    if same.is_empty() {
        return Ok(None);
    }
    let meets = |other: &E| {
        let alike = same.iter().all(|field| other.get(field) == it.get(field));
        other.id() != it.id() && alike && overlap(it, other)
    };
    Ok(all::<E, R>(db)?.into_iter().find(meets))
}

/// Whether two entries hold on one of the same days. What has no day always holds.
pub(super) fn overlap<E: Entry>(one: &E, other: &E) -> bool {
    let day = |it: &E, field| match it.get(field) {
        Some(Value::Day(day)) => Some(day),
        _ => None,
    };
    let starts_by = |one: &E, other: &E| {
        let ends = day(other, "valid_to");
        day(one, "valid_from").is_none_or(|from| ends.is_none_or(|to| from <= to))
    };
    starts_by(one, other) && starts_by(other, one)
}

fn find<R: Row>(db: &Reader<'_>, id: Uuid) -> CommandResult<R> {
    db.get(id)?.ok_or_else(|| Failure::not_found("entry"))
}

/// A refusal of a value that the field cannot have, with how one is written.
fn wrong(field: &Field, call: &Call<'_>) -> Failure {
    refused("entry-refused-wrong", field, call).with("sort", wire::word(sort(field.sort)))
}

/// A refusal at a field, named as people see it.
fn refused(key: &str, field: &Field, call: &Call<'_>) -> Failure {
    Failure::refused(key).with("field", call.words().say(&label_key(field))).at(field.key)
}
