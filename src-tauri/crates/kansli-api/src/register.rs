//! The registers (*register*): what a filter finds among positions, actions and agenda items, and
//! the filters that people keep as views.

pub(crate) mod filter;
pub(crate) mod items;
mod places;
mod rows;
pub(crate) mod saved;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::agenda::PurposeName;
use crate::meeting::BodyName;
use crate::shape::{ItemNumber, request, view, words_enum};

pub(crate) use self::places::{Numbers, Place, Places};
pub(crate) use self::rows::party;
pub(crate) use self::rows::{
    Offer, Register, action, action_word, ambiguity, knowledge_word, noted, outcome_word,
    party_word, position, purpose_word, stance_word, standing_word,
};

words_enum! {
    /// A register.
    RegisterName {
        /// Joint positions.
        Positions,
        /// Actions.
        Actions,
        /// Agenda items.
        Items,
        /// Ambiguities about roles.
        Ambiguities,
    }
    /// How far an agenda item is.
    ItemStanding {
        /// Its meeting is still to come.
        Coming,
        /// It was dealt with.
        Dealt,
        /// Its meeting was held, and it was not dealt with.
        NotDealt,
    }
}

request! {
    /// Agenda items to list.
    AgendaItemListOf {
        /// What to find, such as `syfte:ställningstagande utfall:inget mall`.
        filter: Option<String>,
        /// At most so many; absent: all that are found.
        limit: Option<u32>,
    }
    /// Views to list.
    SavedViewListOf {
        /// The register.
        register: RegisterName,
    }
    /// Keep a filter under a name.
    SavedViewSave {
        /// Which; absent: a new one.
        id: Option<Uuid>,
        /// The register.
        register: RegisterName,
        /// What to call it.
        name: String,
        /// The filter.
        filter: String,
    }
}

view! {
    /// A filter as it was read.
    FilterView {
        /// As it is typed, in the language in force.
        text: String,
        /// Its terms: the chips.
        terms: Vec<FilterTerm>,
        /// What more can be asked.
        keys: Vec<FilterKey>,
    }
    /// One term.
    FilterTerm {
        /// Its key as written; none for a word to find.
        key: Option<String>,
        /// The whole term as it is typed.
        text: String,
    }
    /// A key, and what can be asked of it.
    FilterKey {
        /// As written.
        key: String,
        /// Each choice as a whole term; may be empty, where days are asked for.
        terms: Vec<String>,
    }
    /// The views of a register, by name.
    SavedViews {
        /// The views.
        views: Vec<SavedView>,
    }
    /// A filter that somebody has named.
    SavedView {
        /// Its id.
        id: Uuid,
        /// The register.
        register: RegisterName,
        /// Its name.
        name: String,
        /// The filter, in the language in force.
        filter: String,
    }
    /// Agenda items, the newest meeting first.
    AgendaItemList {
        /// Those found.
        items: Vec<ItemRow>,
        /// How many the filter finds.
        found: u32,
        /// How many there are in all.
        total: u32,
        /// The filter as it was read.
        filter: FilterView,
    }
    /// An agenda item.
    ItemRow {
        /// Its id.
        id: Uuid,
        /// The meeting.
        meeting: Uuid,
        /// The meeting's title.
        meeting_title: String,
        /// The body.
        body: BodyName,
        /// The meeting's day.
        date: NaiveDate,
        /// The paragraph's number.
        paragraph: ItemNumber,
        /// Heading.
        title: String,
        /// Purpose.
        purpose: PurposeName,
        /// Who presents; may be empty.
        presenter: String,
        /// How far it is.
        standing: ItemStanding,
        /// Numbers of the positions that it ended in, such as "GS 2027:03".
        positions: Vec<NumberRef>,
        /// Numbers of the actions that came out of it.
        actions: Vec<NumberRef>,
        /// How many papers it has.
        papers: u16,
    }
    /// A position or an action, by its number.
    NumberRef {
        /// Its id.
        id: Uuid,
        /// Its number.
        number: String,
    }
}
