//! Rows of the registers as filters see them, and what there is to ask for.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use kansli_domain::action::ActionItem;
use kansli_domain::body::BodyKey;
use kansli_domain::filter::{
    Filter, Key, Party, Register as Name, Row, Standing, Term, Tongue, Word,
};

use super::{FilterView, ItemStanding, Place, filter};
use crate::action::ActionStatus;
use crate::agenda::PurposeName;
use crate::ambiguity::{AmbiguityStatus, standing_word as standing_of_ambiguity};
use crate::error::CommandResult;
use crate::position::{KnowledgeAreaName, PartyStatus, PositionOutcome, StanceName};
use crate::shape::{OrganisationRef, PersonRef};
use crate::wire;
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

    /// The text that words are looked for in, if any are; else nothing is made of it.
    pub(crate) fn said(&self, text: impl FnOnce() -> String) -> String {
        if self.filter.asks_words() { text() } else { String::new() }
    }

    /// Whether words are looked for.
    pub(crate) fn asks_words(&self) -> bool {
        self.filter.asks_words()
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
        for party in &row.parties {
            learn(&mut self.parties, &party.short);
        }
        if !row.owner.is_empty() {
            learn(&mut self.owners, &row.owner);
        }
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
            Key::Status
            | Key::Outcome
            | Key::Purpose
            | Key::Body
            | Key::Knowledge
            | Key::Stance => key.words(register).iter().map(|&word| Term::Is(key, word)).collect(),
        };
        terms.iter().map(|term| term.print(register, tongue)).collect()
    }
}

fn learn(names: &mut BTreeSet<String>, name: &str) {
    if !names.contains(name) {
        names.insert(name.to_owned());
    }
}

/// An organisation as rows concern it.
pub(crate) fn party(organisation: &OrganisationRef) -> Party {
    let OrganisationRef { name, short, .. } = organisation;
    Party { short: short.as_str().into(), name: name.as_str().into(), is: Standing::default() }
}

/// What every row of a meeting has.
fn of_meeting(place: &Place) -> Row {
    let body = match place.body {
        BodyKey::Strategic => Some(Word::Strategic),
        BodyKey::Tactical => Some(Word::Tactical),
        _ => None,
    };
    Row {
        is: body.into_iter().collect(),
        meeting: (place.year, place.number),
        year: place.year,
        ..Row::default()
    }
}

/// An action of a meeting; its owner is who that was then.
pub(crate) fn action(
    place: &Place,
    action: &ActionItem,
    (status, is_late): (ActionStatus, bool),
    owner: Option<&PersonRef>,
    said: impl FnOnce() -> String,
) -> Row {
    let mut row = of_meeting(place);
    row.text = said();
    row.is.insert(action_word(status));
    row.is.extend(is_late.then_some(Word::Late));
    row.parties =
        owner.and_then(|owner| owner.organisation.as_ref()).map(party).into_iter().collect();
    let name = owner.map_or_else(String::new, |owner| owner.name.clone());
    Row { owner: name, year: action.number.year, due: action.task.due, ..row }
}

/// A joint position of a meeting, with how far each party is, and how it takes the position.
pub(crate) fn position<'a>(
    place: &Place,
    (year, outcome): (i32, PositionOutcome),
    parties: impl Iterator<Item = (&'a Party, PartyStatus, Option<StanceName>)>,
    said: impl FnOnce() -> String,
) -> Row {
    let mut row = of_meeting(place);
    row.text = said();
    row.is.insert(outcome_word(outcome));
    let of_party = |(party, status, stance): (&Party, _, Option<StanceName>)| {
        let waiting = matches!(status, PartyStatus::NotStarted | PartyStatus::InPreparation);
        let far =
            [Some(party_word(status)), waiting.then_some(Word::Waiting), stance.map(stance_word)];
        Party { is: far.into_iter().flatten().collect(), ..party.clone() }
    };
    row.parties = parties.map(of_party).collect();
    Row { year, ..row }
}

/// What a position is besides: the areas of knowledge governance, and that a view differs.
pub(crate) fn noted(row: &kansli_store::rows::JointPosition) -> CommandResult<Vec<Word>> {
    let mut noted = Vec::new();
    for area in &row.knowledge_areas {
        noted.push(knowledge_word(wire::read(area)?));
    }
    noted.extend((!row.dissent.is_empty()).then_some(Word::Dissents));
    Ok(noted)
}

/// An agenda item of a meeting; `ended` tells whether it ended in positions, and in actions.
pub(crate) fn item(
    place: &Place,
    (standing, purpose): (ItemStanding, PurposeName),
    (positions, actions): (bool, bool),
    said: impl FnOnce() -> String,
) -> Row {
    let mut row = of_meeting(place);
    row.text = said();
    row.is.extend([standing_word(standing), purpose_word(purpose)]);
    row.is.extend(positions.then_some(Word::Position));
    row.is.extend(actions.then_some(Word::Action));
    row.is.extend((!positions && !actions).then_some(Word::Neither));
    row
}

/// An ambiguity about roles: of the year it was raised in, whatever meeting it was raised at.
pub(crate) fn ambiguity<'a>(
    place: Option<&Place>,
    status: AmbiguityStatus,
    raised_on: &NaiveDate,
    parties: impl Iterator<Item = &'a OrganisationRef>,
    said: impl FnOnce() -> String,
) -> Row {
    let mut row = place.map(of_meeting).unwrap_or_default();
    row.text = said();
    row.is.insert(standing_of_ambiguity(status));
    row.parties = parties.map(party).collect();
    Row { year: raised_on.year(), ..row }
}

/// How far an item is: dealt with when its paragraph says so, or the minutes are past writing.
pub(super) fn standing(
    place: &Place,
    is_done: bool,
    is_left: bool,
    today: NaiveDate,
) -> ItemStanding {
    let held = place.status == "held" || place.date < today;
    // What a meeting left to a later one was not dealt with at it, whatever the minutes say.
    match (!is_left && (is_done || place.approved), held) {
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

/// The word for how a party takes a position.
pub(crate) const fn stance_word(stance: StanceName) -> Word {
    match stance {
        StanceName::Endorses => Word::Endorses,
        StanceName::Awaits => Word::Awaits,
        StanceName::Dissents => Word::Dissents,
        StanceName::NotTakingPart => Word::NotTakingPart,
    }
}

/// The word for an area of knowledge governance.
pub(crate) const fn knowledge_word(area: KnowledgeAreaName) -> Word {
    match area {
        KnowledgeAreaName::Support => Word::Support,
        KnowledgeAreaName::FollowUp => Word::FollowUp,
        KnowledgeAreaName::Development => Word::Development,
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
