//! Searching.

use kansli_domain::body::BodyKey;
use kansli_store::{Hit, Reader, rows};
use uuid::Uuid;

use super::{FoundEntry, SearchHit, SearchRequest, SearchView};
use crate::app::Call;
use crate::error::CommandResult;

/// Hits when the request does not say how many.
const LIMIT: u16 = 50;

pub(crate) fn search(call: &Call<'_>, request: SearchRequest) -> CommandResult<SearchView> {
    call.read(|db| {
        let mut hits = Vec::new();
        for hit in db.search(&request.text, request.limit.unwrap_or(LIMIT))? {
            let found = match in_a_register(call, db, &hit)? {
                Some(entry) => of_entry(call, db, hit, entry)?,
                None => of_meeting(call, db, hit)?,
            };
            hits.extend(found);
        }
        Ok(SearchView { hits })
    })
}

/// What was found in a register; nothing of an entry that was taken away.
fn of_entry(
    call: &Call<'_>,
    db: &Reader<'_>,
    hit: Hit,
    entry: FoundEntry,
) -> CommandResult<Option<SearchHit>> {
    let Some(called) = crate::entry::called(db, call, entry.register, entry.id)? else {
        return Ok(None);
    };
    let register = crate::entry::title_of(entry.register, call.words());
    let is_paper = entry.id != hit.subject;
    let (kind, title, place) = match is_paper {
        true => (hit.kind, hit.title, within(call, &register, &called)),
        false => ("entry".to_owned(), called, register),
    };
    Ok(Some(SearchHit {
        kind,
        id: hit.subject,
        meeting: None,
        item: None,
        entry: Some(entry),
        title,
        place,
        snippet: hit.snippet,
        rank: hit.rank,
    }))
}

/// What was found in a meeting, or beside them all; nothing of what was taken away or corrected.
fn of_meeting(call: &Call<'_>, db: &Reader<'_>, hit: Hit) -> CommandResult<Option<SearchHit>> {
    if is_corrected(db, &hit)? {
        return Ok(None);
    }
    let item = item(db, &hit)?;
    let (kind, meeting, mut place) = match item.as_ref().and_then(|item| item.waits_for) {
        Some(body) => waiting(call, db, hit.kind, body)?,
        None => {
            let Some(place) = place(call, db, hit.meeting)? else { return Ok(None) };
            (hit.kind, hit.meeting, place)
        }
    };
    if let (Some(item), "attachment") = (&item, kind.as_str()) {
        place = within(call, &place, &item.title);
    }
    Ok(Some(SearchHit {
        kind,
        id: hit.subject,
        meeting,
        item: item.map(|item| item.id),
        entry: None,
        title: hit.title,
        place,
        snippet: hit.snippet,
        rank: hit.rank,
    }))
}

/// Where a paper is, in words.
fn within(call: &Call<'_>, place: &str, of: &str) -> String {
    call.words().text("program-search-paper", &[("place", place), ("item", of)])
}

/// The entry of a register that was found, or whose paper was.
fn in_a_register(call: &Call<'_>, db: &Reader<'_>, hit: &Hit) -> CommandResult<Option<FoundEntry>> {
    let (register, id) = match hit.kind.as_str() {
        "attachment" => {
            let entry = db.get::<rows::Attachment>(hit.subject)?.and_then(|row| row.entry);
            let Some(entry) = entry else { return Ok(None) };
            (crate::entry::register_having(db, call, entry)?, entry)
        }
        table => (crate::entry::register_in(table), hit.subject),
    };
    Ok(register.map(|register| FoundEntry { register, id }))
}

/// Whether a text is of a record that a correction has taken the place of, and is found in that.
fn is_corrected(db: &Reader<'_>, hit: &Hit) -> CommandResult<bool> {
    if hit.kind != "minutes" {
        return Ok(false);
    }
    let text: Option<rows::MinutesText> = db.get(hit.subject)?;
    let Some(minutes) = text.and_then(|text| text.minutes) else { return Ok(false) };
    Ok(!db.by::<rows::Minutes>("corrects", &Some(minutes))?.is_empty())
}

/// The agenda item that something stands under.
fn item(db: &Reader<'_>, hit: &Hit) -> CommandResult<Option<rows::AgendaItem>> {
    let id = hit.subject;
    let item = match hit.kind.as_str() {
        "agendaItem" => Some(id),
        "minutes" => db.get::<rows::MinutesText>(id)?.and_then(|row| row.item),
        "position" => db.get::<rows::JointPosition>(id)?.and_then(|row| row.item),
        "action" => db.get::<rows::ActionItem>(id)?.and_then(|row| row.item),
        "attachment" => db.get::<rows::Attachment>(id)?.and_then(|row| row.item),
        _ => None,
    };
    Ok(item.map(|item| db.get(item)).transpose()?.flatten())
}

/// What something that waits is, where it is shown, and for whom it waits, in words.
fn waiting(
    call: &Call<'_>,
    db: &Reader<'_>,
    kind: String,
    body: Uuid,
) -> CommandResult<(String, Option<Uuid>, String)> {
    let kind = if kind == "agendaItem" { "waitingItem".to_owned() } else { kind };
    let key = db.get::<rows::Body>(body)?.and_then(|row| BodyKey::named(&row.key));
    let name = key.map(|key| call.words().body(key)).unwrap_or_default();
    let next = crate::pool::occurrence::next(db, body)?;
    Ok((kind, next, call.words().fill("pool-search-place", &[("body", name)])))
}

/// The meeting's title and day; `None` for one that was taken away.
fn place(call: &Call<'_>, db: &Reader<'_>, meeting: Option<Uuid>) -> CommandResult<Option<String>> {
    let Some(id) = meeting else { return Ok(Some(String::new())) };
    let Some(meeting) = db.get::<rows::Meeting>(id)? else { return Ok(None) };
    let body = meeting.body.map(|body| db.get::<rows::Body>(body)).transpose()?.flatten();
    let key = body.map(|body| body.key).unwrap_or_default();
    let (number, year) = (meeting.number.to_string(), meeting.year.to_string());
    let date = meeting.date.to_string();
    let values = [
        ("body", key.as_str()),
        ("number", number.as_str()),
        ("year", year.as_str()),
        ("date", date.as_str()),
    ];
    Ok(Some(call.words().text("program-search-place", &values)))
}
