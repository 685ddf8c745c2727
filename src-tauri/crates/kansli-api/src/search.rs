//! Search over everything written.

use uuid::Uuid;

use crate::entry::EntryRegister;
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
        /// `event`, `attachment`, `entry`.
        kind: String,
        /// The thing.
        id: Uuid,
        /// The meeting it belongs to; of what waits: the next one of its body.
        meeting: Option<Uuid>,
        /// The agenda item it stands under.
        item: Option<Uuid>,
        /// The entry of a register that it is, or whose paper it is.
        entry: Option<FoundEntry>,
        /// Its heading.
        title: String,
        /// Where, in words: the meeting's title and day, for whom it waits, or the register; for a paper also the item or
        /// the entry.
        place: String,
        /// The words around the find; the find between U+2039 and U+203A.
        snippet: String,
        /// Smaller is better.
        rank: f64,
    }
    /// An entry that was found.
    FoundEntry {
        /// Its register.
        register: EntryRegister,
        /// Its id.
        id: Uuid,
    }
}

mod handlers;

pub(crate) use handlers::search;
