//! The log of joint positions and the action list: what they say.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::Datelike;
use kansli_documents::Document;
use kansli_documents::actions::{ActionRow, ActionStatus, ActionsFacts};
use kansli_documents::ambiguities::{AmbiguitiesFacts, AmbiguityEntry};
use kansli_documents::items::{ItemRow, ItemsFacts};
use kansli_documents::meeting::Purpose;
use kansli_documents::minutes::Handling;
use kansli_documents::positions::{PositionEntry, PositionStatus, PositionsFacts};
use kansli_domain::filter::Key;
use kansli_domain::position::{self, Outcome};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::basis::{Basis, side, some};
use super::record::dissents;
use crate::action;
use crate::agenda::PurposeName;
use crate::agenda::show::presenter;
use crate::ambiguity::{self, AmbiguityListOf};
use crate::app::Call;
use crate::desk::{self, Desk};
use crate::error::{CommandResult, Failure};
use crate::people::People;
use crate::position::told as of_position;
use crate::register::{self, AgendaItemListOf};
use crate::wire;

/// What a filter has chosen.
pub(super) struct Chosen {
    /// The rows.
    pub(super) rows: BTreeSet<Uuid>,
    /// The filter, as it is typed.
    pub(super) filter: String,
}

/// The positions of a year, of one meeting, or those that a filter has chosen, by number.
pub(super) fn positions(
    db: &Reader<'_>,
    basis: &Basis,
    year: i32,
    meeting: Option<Uuid>,
    chosen: Option<Chosen>,
) -> CommandResult<Document> {
    let mut found = match (meeting, &chosen) {
        (Some(meeting), _) => db.by::<rows::JointPosition>("meeting", &Some(meeting))?,
        (None, Some(_)) => db.all()?,
        (None, None) => db.by("year", &year)?,
    };
    found.retain(|it| chosen.as_ref().is_none_or(|chosen| chosen.rows.contains(&it.id)));
    found.sort_by_key(|it| (it.year, it.number));
    let mut desks = Desks::read(db)?;
    let mut entries = Vec::new();
    for row in &found {
        let Some(meeting) = row.meeting else { continue };
        entries.push(entry(basis, desks.of(db, meeting)?, row)?);
    }
    let head = basis.list_head(year);
    let selection = selection(db, basis, &mut desks, meeting, chosen)?;
    Ok(Document::Positions(PositionsFacts { head, selection, entries }))
}

/// The register of agenda items, of a year or those that a filter has chosen, the newest meeting first.
pub(super) fn items(
    call: &Call<'_>,
    db: &Reader<'_>,
    basis: &Basis,
    year: i32,
    filter: Option<String>,
) -> CommandResult<Document> {
    let tongue = basis.tongue();
    let filter = Some(filter.unwrap_or_else(|| format!("{}:{year}", Key::Year.name(tongue))));
    let list = register::items::all(db, call, &AgendaItemListOf { filter, limit: None })?;
    let row = |it: register::ItemRow| ItemRow {
        meeting: it.meeting_title,
        date: it.date,
        number: it.paragraph.to_string(),
        title: it.title,
        purpose: Some(match it.purpose {
            PurposeName::Information => Purpose::Information,
            PurposeName::Discussion => Purpose::Discussion,
            PurposeName::Position => Purpose::Position,
        }),
        presenter: some(&it.presenter),
        standing: capitalised(register::standing_word(it.standing).name(tongue)),
        outcomes: it.positions.into_iter().chain(it.actions).map(|it| it.number).collect(),
        papers: it.papers.into(),
    };
    let head = basis.list_head(year);
    let selection = some(&in_words(&list.filter.text));
    let rows = list.items.into_iter().map(row).collect();
    Ok(Document::Items(ItemsFacts { head, selection, rows }))
}

/// The register of ambiguities, all or those that a filter has chosen.
pub(super) fn ambiguities(
    call: &Call<'_>,
    db: &Reader<'_>,
    basis: &Basis,
    filter: Option<String>,
) -> CommandResult<Document> {
    let tongue = basis.tongue();
    let list = ambiguity::listed(db, call, &AmbiguityListOf { filter, limit: None })?;
    let row = |it: ambiguity::AmbiguityRow| AmbiguityEntry {
        title: it.title,
        description: some(&it.description),
        parties: it.parties.into_iter().map(|party| party.short).collect(),
        raised_by: some(&it.raised_by),
        raised_on: it.raised_on,
        origin: it.meeting.map(|meeting| match it.paragraph {
            Some(paragraph) => format!("{}, § {paragraph}", meeting.title),
            None => meeting.title,
        }),
        proposal: some(&it.proposal),
        answer: some(&it.answer),
        standing: capitalised(&ambiguity::standing_word(it.status).name(tongue).replace('-', " ")),
        since: it.since,
    };
    let head = basis.list_head(basis.today.year());
    let selection = some(&in_words(&list.filter.text));
    let entries = list.ambiguities.into_iter().map(row).collect();
    Ok(Document::Ambiguities(AmbiguitiesFacts { head, selection, entries }))
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn entry(basis: &Basis, desk: &Desk, row: &rows::JointPosition) -> CommandResult<PositionEntry> {
    let words = basis.words;
    let told = desk.follow_ups.get(&row.id).map_or(&[][..], Vec::as_slice);
    let position = desk::position(row, told)?;
    let item = desk.agenda.items.iter().find(|it| row.item == Some(it.id.uuid()));
    let aside = desk.recusals.iter().filter(|it| it.item == row.item);
    let told = crate::minutes::content::position(desk, row)?;
    let area = |area: &u8| words.fill("dispatch-focus-area", &[("number", area.to_string())]);
    let handling = position.handling.iter().filter_map(|(organisation, told)| {
        let organisation = desk.people.organisation(organisation.uuid(), desk.date())?.name;
        Some(Handling { organisation, text: handling(basis, told) })
    });
    let mut actions = Vec::new();
    for action in desk.actions.iter().filter(|it| it.position == Some(row.id)) {
        actions.push(desk::action(action)?.number.to_string());
    }
    Ok(PositionEntry {
        number: position.number.to_string(),
        date: desk.date(),
        origin: origin(basis, desk, row.item),
        title: row.title.clone(),
        clauses: kansli_domain::clause::Clause::punctuated(&position.clauses()),
        areas: row
            .focus_areas
            .iter()
            .map(area)
            .chain(of_position::knowledge_areas(words, &told))
            .collect(),
        presenter: item.and_then(|it| some(&presenter(desk, it))),
        took_part: match position.outcome {
            Outcome::Proposed => Vec::new(),
            _ => took_part(basis, desk, row.item),
        },
        stood_aside: aside.filter_map(|it| it.person).map(|id| desk.person(id).name).collect(),
        stances: of_position::stances(words, &told),
        dissents: dissents(words, &told),
        handling: handling.collect(),
        actions,
        status: match position.outcome {
            Outcome::Proposed => PositionStatus::Proposed,
            Outcome::Agreed => PositionStatus::InForce,
            Outcome::NotAgreed => PositionStatus::NotAgreed,
            Outcome::Superseded { .. } => PositionStatus::Superseded,
        },
        replaces: None,
        replaced_by: None,
    })
}

/// The members who were there when the item was taken and had not stepped out of it.
fn took_part(basis: &Basis, desk: &Desk, item: Option<Uuid>) -> Vec<String> {
    let mut turns = desk.turns(basis.now).into_iter();
    let Some(turn) = turns.find(|turn| Some(turn.item.uuid()) == item) else { return Vec::new() };
    let there = desk.attendance.present_at(turn).into_iter().filter(|it| it.counts());
    there.map(|it| desk.person(it.person.uuid()).name).collect()
}

/// What a party does of its own, in words.
fn handling(basis: &Basis, told: &position::Handling) -> String {
    use position::Handling as Own;
    let key = match told {
        Own::NotStarted => "dispatch-handling-not-started",
        Own::InPreparation { expected: Some(_), .. } => "dispatch-handling-expected",
        Own::InPreparation { expected: None, .. } => "dispatch-handling-in-preparation",
        Own::Decided { .. } => "dispatch-handling-decided",
        Own::Declined { .. } => "dispatch-handling-declined",
    };
    let (on, case) = match told {
        Own::NotStarted => (None, ""),
        Own::InPreparation { expected, case_number } => (*expected, case_number.as_str()),
        Own::Decided { on, case_number } | Own::Declined { on, case_number } => {
            (Some(*on), case_number.as_str())
        }
    };
    let date = on.map(|on| basis.words.day(on)).unwrap_or_default();
    let said = basis.words.fill(key, &[("date", date)]);
    match some(case) {
        Some(case) => format!("{said} ({case})"),
        None => said,
    }
}

/// The actions of a year or of one meeting, or those that a filter has chosen; all, when nothing
/// is named.
pub(super) fn actions(
    db: &Reader<'_>,
    basis: &Basis,
    year: Option<i32>,
    meeting: Option<Uuid>,
    chosen: Option<Chosen>,
) -> CommandResult<Document> {
    use chrono::Datelike;
    let mut found = match (meeting, year, &chosen) {
        (Some(meeting), ..) => db.by::<rows::ActionItem>("meeting", &Some(meeting))?,
        // What is still open from the years before belongs to this year's list.
        (None, Some(year), None) => {
            let mut all: Vec<rows::ActionItem> = db.all()?;
            let open = |it: &rows::ActionItem| matches!(it.status.as_str(), "open" | "inProgress");
            all.retain(|it| it.year == year || it.year < year && open(it));
            all
        }
        (None, ..) => db.all()?,
    };
    found.retain(|it| chosen.as_ref().is_none_or(|chosen| chosen.rows.contains(&it.id)));
    found.sort_by_key(|it| (it.year, it.number));
    let mut desks = Desks::read(db)?;
    let mut rows = Vec::new();
    for row in &found {
        let Some(meeting) = row.meeting else { continue };
        rows.push(action_row(basis, desks.of(db, meeting)?, row)?);
    }
    let head = basis.list_head(year.unwrap_or(basis.today.year()));
    let selection = selection(db, basis, &mut desks, meeting, chosen)?;
    Ok(Document::Actions(ActionsFacts { head, selection, rows }))
}

fn action_row(basis: &Basis, desk: &Desk, row: &rows::ActionItem) -> CommandResult<ActionRow> {
    let owner = row.owner.map(|id| desk.person(id));
    let position = desk.positions.iter().find(|it| Some(it.id) == row.position);
    let mut origin = origin(basis, desk, row.item);
    if let Some(position) = position {
        origin = format!("{origin}, {}", desk::position(position, &[])?.number);
    }
    Ok(ActionRow {
        number: desk::action(row)?.number.to_string(),
        text: row.text.clone(),
        responsible: owner.as_ref().map(|it| it.name.clone()),
        organisation: owner.and_then(|it| it.organisation).map(|it| it.short),
        side: row.owner.and_then(|id| side(desk.people.side(id, desk.date(), desk.meeting.body))),
        taking_part: Vec::new(),
        origin: Some(origin),
        due: row.due,
        status: match wire::read(&row.status)? {
            action::ActionStatus::Open => ActionStatus::Open,
            action::ActionStatus::InProgress => ActionStatus::InProgress,
            action::ActionStatus::Done => ActionStatus::Done,
            action::ActionStatus::Dropped => ActionStatus::Dropped,
        },
        done_on: row.done_on,
        comment: some(&row.comment),
    })
}

/// "Strategiska styrgruppen 1/2027, § 7".
fn origin(basis: &Basis, desk: &Desk, item: Option<Uuid>) -> String {
    let meeting = basis.meeting_name(desk);
    match item.map(|item| desk.number(item)).filter(|number| number.is_there()) {
        Some(number) => {
            let number = number.to_string();
            basis.words.fill("dispatch-origin", &[("meeting", meeting), ("number", number)])
        }
        None => meeting,
    }
}

fn selection(
    db: &Reader<'_>,
    basis: &Basis,
    desks: &mut Desks,
    meeting: Option<Uuid>,
    chosen: Option<Chosen>,
) -> CommandResult<Option<String>> {
    let meeting = meeting.map(|id| Ok::<_, Failure>(basis.meeting_name(desks.of(db, id)?)));
    let filter = chosen.map(|chosen| in_words(&chosen.filter)).filter(|filter| !filter.is_empty());
    let parts: Vec<String> = meeting.transpose()?.into_iter().chain(filter).collect();
    Ok((!parts.is_empty()).then(|| parts.join(", ")))
}

/// A filter as people read it: "Part: TLV · Status: alla" of "part:TLV status:alla".
fn in_words(filter: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut quoted = false;
    let pieces = filter.split(|letter: char| {
        quoted ^= letter == '"';
        letter == ' ' && !quoted
    });
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        parts.push(match piece.split_once(':') {
            Some((key, value)) => format!("{}: {}", capitalised(key), value.trim_matches('"')),
            None => piece.trim_matches('"').to_owned(),
        });
    }
    parts.join(" · ")
}

/// Desks read so far, by meeting.
struct Desks {
    people: Rc<People>,
    read: BTreeMap<Uuid, Desk>,
}

impl Desks {
    fn read(db: &Reader<'_>) -> CommandResult<Self> {
        Ok(Self { people: Rc::new(People::read(db)?), read: BTreeMap::new() })
    }

    fn of(&mut self, db: &Reader<'_>, meeting: Uuid) -> CommandResult<&Desk> {
        use std::collections::btree_map::Entry;
        Ok(match self.read.entry(meeting) {
            Entry::Occupied(read) => read.into_mut(),
            Entry::Vacant(place) => place.insert(Desk::among(db, &self.people, meeting)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn a_filter_on_paper_is_no_code() {
        assert_eq!(in_words("part:TLV status:alla"), "Part: TLV · Status: alla");
        assert_eq!(
            in_words("möte:\"Strategiska 1/2027\" behov"),
            "Möte: Strategiska 1/2027 · behov"
        );
        assert_eq!(in_words(""), "");
    }
}
