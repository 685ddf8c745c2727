//! Search over everything written.

use uuid::Uuid;

use crate::shape::{request, view};

request! {
    /// Words to find.
    SearchRequest {
        /// The words; the last may be unfinished.
        text: String,
        /// At most so many; absent: 50.
        limit: Option<u16>,
    }
}

view! {
    /// What was found, best first.
    SearchView {
        /// The hits.
        hits: Vec<SearchHit>,
    }
    /// One thing found.
    SearchHit {
        /// `meeting`, `agendaItem`, `waitingItem`, `minutes`, `position`, `action`, `ambiguity`, `person`, `organisation`,
        /// `event`, `attachment`.
        kind: String,
        /// The thing.
        id: Uuid,
        /// The meeting it belongs to; of what waits: the next one of its body.
        meeting: Option<Uuid>,
        /// The agenda item it stands under.
        item: Option<Uuid>,
        /// Its heading.
        title: String,
        /// Where, in words: the meeting's title and day, or for whom it waits; for a paper also the item.
        place: String,
        /// The words around the find; the find between U+2039 and U+203A.
        snippet: String,
        /// Smaller is better.
        rank: f64,
    }
}

mod handlers;

pub(crate) use handlers::search;
