//! Searching.

use kansli_domain::body::BodyKey;
use kansli_store::{Hit, Reader, rows};
use uuid::Uuid;

use super::{SearchHit, SearchRequest, SearchView};
use crate::app::Call;
use crate::error::CommandResult;

/// Hits when the request does not say how many.
const LIMIT: u16 = 50;

pub(crate) fn search(call: &Call<'_>, request: SearchRequest) -> CommandResult<SearchView> {
    call.read(|db| {
        let mut hits = Vec::new();
        for hit in db.search(&request.text, request.limit.unwrap_or(LIMIT))? {
            if is_corrected(db, &hit)? {
                continue;
            }
            let item = item(db, &hit)?;
            let (kind, meeting, mut place) = match item.as_ref().and_then(|item| item.waits_for) {
                Some(body) => waiting(call, db, hit.kind, body)?,
                None => {
                    let Some(place) = place(call, db, hit.meeting)? else { continue };
                    (hit.kind, hit.meeting, place)
                }
            };
            if let (Some(item), "attachment") = (&item, kind.as_str()) {
                let values = [("place", place.as_str()), ("item", item.title.as_str())];
                place = call.words().text("program-search-paper", &values);
            }
            hits.push(SearchHit {
                kind,
                id: hit.subject,
                meeting,
                item: item.map(|item| item.id),
                title: hit.title,
                place,
                snippet: hit.snippet,
                rank: hit.rank,
            });
        }
        Ok(SearchView { hits })
    })
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
