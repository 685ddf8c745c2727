//! Rows of the registers as filters see them, and what there is to ask for.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use kansli_domain::body::BodyKey;
use kansli_domain::filter::{Filter, Key, Party, Register as Name, Row, Term, Tongue, Word};

use super::{FilterView, ItemRow, ItemStanding, filter};
use crate::action::{ActionRow, ActionStatus};
use crate::agenda::PurposeName;
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::position::{PartyStatus, PositionOutcome, PositionView};
use crate::shape::OrganisationRef;
use crate::words::Words;

/// A register being gathered: what the filter wants, and what there is to ask for.
pub(crate) struct Register {
    filter: Filter,
    offer: Offer,
}

impl Register {
    /// Begins with the filter of a request.
    pub(crate) fn asked(words: &Words, text: Option<&str>, name: Name) -> CommandResult<Self> {
        Ok(Self { filter: filter::read(words, text, name)?, offer: Offer::default() })
    }

    /// Looks at a row; whether it is wanted.
    pub(crate) fn wants(&mut self, row: &Row) -> bool {
        self.offer.learn(row);
        self.filter.wants(row)
    }

    /// The filter for the window, when all rows were looked at.
    pub(crate) fn view(&self, words: &Words) -> FilterView {
        filter::view(words, &self.filter, &self.offer)
    }
}

/// Names, years and meetings that rows have.
#[derive(Default)]
pub(crate) struct Offer {
    parties: BTreeSet<String>,
    owners: BTreeSet<String>,
    years: BTreeSet<i32>,
    meetings: BTreeSet<(i32, u32)>,
    focus: BTreeSet<u8>,
}

impl Offer {
    fn learn(&mut self, row: &Row) {
        self.parties.extend(row.parties.iter().map(|party| party.short.clone()));
        self.owners.extend(Some(row.owner.clone()).filter(|owner| !owner.is_empty()));
        self.years.insert(row.year);
        self.meetings.insert(row.meeting);
        self.focus.extend(&row.focus);
    }

    /// What can be asked of a key, each as a whole term; years and meetings newest first.
    pub(crate) fn terms(&self, key: Key, register: Name, tongue: Tongue) -> Vec<String> {
        let named = |names: &BTreeSet<String>| -> Vec<Term> {
            names.iter().map(|name| Term::Named(key, name.clone())).collect()
        };
        let terms: Vec<Term> = match key {
            Key::Party => named(&self.parties),
            Key::Owner => named(&self.owners),
            Key::Year => self.years.iter().rev().map(|&year| Term::Year(year)).collect(),
            Key::Meeting => {
                let newest = self.meetings.iter().rev().filter(|(_, number)| *number > 0);
                newest.map(|&(year, number)| Term::Meeting { year, number }).collect()
            }
            Key::Focus => self.focus.iter().map(|&area| Term::Focus(area)).collect(),
            Key::DueBy => Vec::new(),
            Key::Status | Key::Outcome | Key::Purpose | Key::Body => {
                key.words(register).iter().map(|&word| Term::Is(key, word)).collect()
            }
        };
        terms.iter().map(|term| term.print(register, tongue)).collect()
    }
}

/// What every row of a meeting has.
fn of_meeting(desk: &Desk) -> Row {
    let body = match desk.body {
        BodyKey::Strategic => Some(Word::Strategic),
        BodyKey::Tactical => Some(Word::Tactical),
        _ => None,
    };
    Row {
        is: body.into_iter().collect(),
        meeting: (desk.meeting.year, desk.meeting.number),
        year: desk.meeting.year,
        ..Row::default()
    }
}

fn party(organisation: &OrganisationRef) -> Party {
    let OrganisationRef { name, short, .. } = organisation;
    Party { short: short.clone(), name: name.clone(), is: BTreeSet::new() }
}

/// An action.
pub(crate) fn action(desk: &Desk, view: &ActionRow, year: i32) -> Row {
    let owner = view.owner.as_ref();
    let name = owner.map_or(String::new(), |owner| owner.name.clone());
    let mut row = of_meeting(desk);
    row.text = [&view.number, &view.text, &name, &view.meeting_title, &view.comment]
        .map(String::as_str)
        .join("\n");
    row.is.insert(action_word(view.status));
    row.is.extend((view.late_by > 0).then_some(Word::Late));
    row.parties =
        owner.and_then(|owner| owner.organisation.as_ref()).map(party).into_iter().collect();
    Row { owner: name, year, due: view.due, ..row }
}

/// A joint position.
pub(crate) fn position(desk: &Desk, view: &PositionView, year: i32) -> Row {
    let mut row = of_meeting(desk);
    row.text = [&view.number, &view.title, &view.clauses, &view.meeting_title]
        .map(String::as_str)
        .join("\n");
    row.is.insert(outcome_word(view.outcome));
    let of_party = |cell: &crate::position::PartyCell| {
        let waiting = matches!(cell.status, PartyStatus::NotStarted | PartyStatus::InPreparation);
        let far = [Some(party_word(cell.status)), waiting.then_some(Word::Waiting)];
        Party { is: far.into_iter().flatten().collect(), ..party(&cell.organisation) }
    };
    row.parties = view.parties.iter().map(of_party).collect();
    Row { year, focus: view.focus_areas.clone(), ..row }
}

/// An agenda item.
pub(crate) fn item(desk: &Desk, view: &ItemRow, said: &str, focus: &[u8]) -> Row {
    let mut row = of_meeting(desk);
    row.text = [&view.title, &view.meeting_title, &view.presenter].map(String::as_str).join("\n");
    row.text = format!("{}\n{said}", row.text);
    row.is.extend([standing_word(view.standing), purpose_word(view.purpose)]);
    row.is.extend((!view.positions.is_empty()).then_some(Word::Position));
    row.is.extend((!view.actions.is_empty()).then_some(Word::Action));
    if view.positions.is_empty() && view.actions.is_empty() {
        row.is.insert(Word::Neither);
    }
    Row { focus: focus.to_vec(), ..row }
}

/// How far an item is: dealt with when its paragraph says so, or the minutes are past writing.
pub(super) fn standing(desk: &Desk, item: uuid::Uuid, today: NaiveDate) -> ItemStanding {
    let texts = desk.record.as_ref().map_or(&[][..], |record| record.texts.as_slice());
    let done = texts.iter().any(|text| text.item == Some(item) && text.done_at.is_some());
    let held = desk.meeting.status == "held" || desk.meeting.date < today;
    // What a meeting left to a later one was not dealt with at it, whatever the minutes say.
    let left = desk.items.iter().any(|row| row.id == item && row.postponed_to.is_some());
    match (!left && (done || desk.is_approved()), held) {
        (true, _) => ItemStanding::Dealt,
        (false, true) => ItemStanding::NotDealt,
        (false, false) => ItemStanding::Coming,
    }
}

/// The word for how far an action is.
pub(crate) const fn action_word(status: ActionStatus) -> Word {
    match status {
        ActionStatus::Open => Word::Open,
        ActionStatus::InProgress => Word::InProgress,
        ActionStatus::Done => Word::Done,
        ActionStatus::Dropped => Word::Dropped,
    }
}

/// The word for what came of a position.
pub(crate) const fn outcome_word(outcome: PositionOutcome) -> Word {
    match outcome {
        PositionOutcome::Proposed => Word::Proposed,
        PositionOutcome::Agreed => Word::Agreed,
        PositionOutcome::NotAgreed => Word::NotAgreed,
        PositionOutcome::Superseded => Word::Superseded,
    }
}

/// The word for how far a party is with what is its own.
pub(crate) const fn party_word(status: PartyStatus) -> Word {
    match status {
        PartyStatus::NotNeeded => Word::NotNeeded,
        PartyStatus::NotStarted => Word::NotStarted,
        PartyStatus::InPreparation => Word::InPreparation,
        PartyStatus::Decided => Word::Decided,
        PartyStatus::Declined => Word::Declined,
    }
}

/// The word for how far an item is.
pub(crate) const fn standing_word(standing: ItemStanding) -> Word {
    match standing {
        ItemStanding::Coming => Word::Coming,
        ItemStanding::Dealt => Word::Dealt,
        ItemStanding::NotDealt => Word::NotDealt,
    }
}

/// The word for what an item is for.
pub(crate) const fn purpose_word(purpose: PurposeName) -> Word {
    match purpose {
        PurposeName::Information => Word::Information,
        PurposeName::Discussion => Word::Discussion,
        PurposeName::Position => Word::ForPosition,
    }
}
