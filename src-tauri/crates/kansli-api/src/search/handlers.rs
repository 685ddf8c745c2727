//! Searching.

use kansli_store::{Reader, rows};
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
            let Some(place) = place(call, db, hit.meeting)? else { continue };
            hits.push(SearchHit {
                kind: hit.kind,
                id: hit.subject,
                meeting: hit.meeting,
                title: hit.title,
                place,
                snippet: hit.snippet,
                rank: hit.rank,
            });
        }
        Ok(SearchView { hits })
    })
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
