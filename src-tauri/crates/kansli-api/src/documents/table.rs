//! The registers as tables: CSV as Swedish Excel opens it, UTF-8 with its mark and semicolons.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use kansli_domain::filter::Tongue;
use kansli_store::Reader;

use super::ExportWhat;
use super::basis::Basis;
use crate::action::ActionListOf;
use crate::ambiguity::{self, AmbiguityListOf};
use crate::app::Call;
use crate::error::{CommandResult, Failure};
use crate::position::PositionListOf;
use crate::register::{self, AgendaItemListOf, NumberRef};
use crate::shape::OrganisationRef;

type Cells = Vec<String>;

/// What a filter finds in a register, with headings in the document's language.
pub(super) fn of(
    call: &Call<'_>,
    db: &Reader<'_>,
    basis: &Basis,
    what: ExportWhat,
    filter: Option<String>,
) -> CommandResult<String> {
    let tongue = basis.tongue();
    let (keys, rows) = match what {
        ExportWhat::Actions => (ACTIONS, actions(call, db, filter, tongue)?),
        ExportWhat::Items => (ITEMS, items(call, db, filter, tongue)?),
        ExportWhat::Ambiguities => (AMBIGUITIES, ambiguities(call, db, filter, tongue)?),
        _ => return positions(call, db, basis, filter, tongue),
    };
    written(headings(basis, keys), rows)
}

const ACTIONS: &[&str] = &[
    "number",
    "action",
    "owner",
    "organisation",
    "due",
    "status",
    "late",
    "done",
    "comment",
    "meeting",
    "paragraph",
    "position",
];
const ITEMS: &[&str] = &[
    "meeting",
    "date",
    "paragraph",
    "item",
    "purpose",
    "presenter",
    "status",
    "positions",
    "actions",
    "papers",
];
const AMBIGUITIES: &[&str] = &[
    "ambiguity",
    "description",
    "parties",
    "raised-by",
    "raised-on",
    "meeting",
    "proposal",
    "status",
    "since",
    "answer",
];
const POSITIONS: &[&str] = &[
    "number",
    "title",
    "clauses",
    "outcome",
    "dissent",
    "knowledge",
    "meeting",
    "date",
    "paragraph",
];

fn headings(basis: &Basis, keys: &[&str]) -> Cells {
    keys.iter().map(|key| basis.words.say(&format!("dispatch-column-{key}"))).collect()
}

fn actions(
    call: &Call<'_>,
    db: &Reader<'_>,
    filter: Option<String>,
    tongue: Tongue,
) -> CommandResult<Vec<Cells>> {
    let found = crate::action::list::all(db, call, &ActionListOf { filter, limit: None })?.actions;
    let day = |day: Option<chrono::NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
    let row = |it: crate::action::ActionRow| {
        let organisation = it.owner.as_ref().and_then(|owner| owner.organisation.as_ref());
        vec![
            it.number,
            it.text,
            it.owner.as_ref().map_or_else(String::new, |owner| owner.name.clone()),
            organisation.map_or_else(String::new, |it| it.short.clone()),
            day(it.due),
            register::action_word(it.status).name(tongue).to_owned(),
            if it.late_by > 0 { it.late_by.to_string() } else { String::new() },
            day(it.done_on),
            it.comment,
            it.meeting_title,
            it.paragraph.to_string(),
            it.position.unwrap_or_default(),
        ]
    };
    Ok(found.into_iter().map(row).collect())
}

fn items(
    call: &Call<'_>,
    db: &Reader<'_>,
    filter: Option<String>,
    tongue: Tongue,
) -> CommandResult<Vec<Cells>> {
    let found = register::items::all(db, call, &AgendaItemListOf { filter, limit: None })?.items;
    let numbers = |all: Vec<NumberRef>| -> String {
        all.into_iter().map(|it| it.number).collect::<Vec<_>>().join(", ")
    };
    let row = |it: register::ItemRow| {
        vec![
            it.meeting_title,
            it.date.to_string(),
            it.paragraph.to_string(),
            it.title,
            register::purpose_word(it.purpose).name(tongue).to_owned(),
            it.presenter,
            register::standing_word(it.standing).name(tongue).to_owned(),
            numbers(it.positions),
            numbers(it.actions),
            it.papers.to_string(),
        ]
    };
    Ok(found.into_iter().map(row).collect())
}

fn ambiguities(
    call: &Call<'_>,
    db: &Reader<'_>,
    filter: Option<String>,
    tongue: Tongue,
) -> CommandResult<Vec<Cells>> {
    let found = ambiguity::listed(db, call, &AmbiguityListOf { filter, limit: None })?.ambiguities;
    let row = |it: ambiguity::AmbiguityRow| {
        let parties: Vec<String> = it.parties.into_iter().map(|party| party.short).collect();
        vec![
            it.title,
            it.description,
            parties.join(", "),
            it.raised_by,
            it.raised_on.to_string(),
            it.meeting.map(|meeting| meeting.title).unwrap_or_default(),
            it.proposal,
            ambiguity::standing_word(it.status).name(tongue).to_owned(),
            it.since.map(|day| day.to_string()).unwrap_or_default(),
            it.answer,
        ]
    };
    Ok(found.into_iter().map(row).collect())
}

/// Positions, with a column for what each party does of its own, and one for how it takes each.
fn positions(
    call: &Call<'_>,
    db: &Reader<'_>,
    basis: &Basis,
    filter: Option<String>,
    tongue: Tongue,
) -> CommandResult<String> {
    let list = crate::position::steps::all(db, call, &PositionListOf { filter, limit: None })?;
    let mut heads = headings(basis, POSITIONS);
    heads.extend(list.parties.iter().map(|party| party.short.clone()));
    let taken = |party: &OrganisationRef| {
        basis.words.fill("dispatch-column-stance", &[("party", party.short.clone())])
    };
    heads.extend(list.parties.iter().map(taken));
    let row = |it: crate::position::PositionView| {
        let areas = it.knowledge_areas.iter();
        let knowledge: Vec<&str> =
            areas.map(|area| register::knowledge_word(*area).name(tongue)).collect();
        let of = |party: &OrganisationRef| {
            it.parties.iter().find(|cell| cell.organisation.id == party.id)
        };
        let mut cells = vec![
            it.number,
            it.title,
            it.clauses,
            register::outcome_word(it.outcome).name(tongue).to_owned(),
            it.dissent,
            knowledge.join(", "),
            it.meeting_title,
            it.date.to_string(),
            it.paragraph.to_string(),
        ];
        cells.extend(list.parties.iter().map(|party| {
            let Some(cell) = of(party) else { return String::new() };
            let word = register::party_word(cell.status).name(tongue).to_owned();
            let day = cell.decided_on.map(|day| day.to_string()).unwrap_or_default();
            let parts = [word, day, cell.case_number.clone()];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        }));
        cells.extend(list.parties.iter().map(|party| {
            let stance = of(party).and_then(|cell| cell.stance);
            stance.map_or("", |it| register::stance_word(it).name(tongue)).to_owned()
        }));
        cells
    };
    written(heads, list.positions.into_iter().map(row).collect())
}

/// The mark that tells spreadsheets that it is UTF-8.
const MARK: char = '\u{FEFF}';

pub(crate) fn written(head: Cells, rows: Vec<Cells>) -> CommandResult<String> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(Vec::new());
    let fault = |why: &dyn std::fmt::Display| Failure::fault(&format!("a table: {why}"));
    for row in std::iter::once(head).chain(rows) {
        writer.write_record(row.iter().map(|cell| harmless(cell))).map_err(|why| fault(&why))?;
    }
    let bytes = writer.into_inner().map_err(|why| fault(&why))?;
    let text = String::from_utf8(bytes).map_err(|why| fault(&why))?;
    Ok(format!("{MARK}{text}"))
}

/// A text that a spreadsheet would take for a formula gets an apostrophe before it, and is text.
fn harmless(cell: &str) -> String {
    let cell: String = cell.chars().filter(|it| !it.is_control() || *it == '\n').collect();
    if cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
        return format!("'{cell}");
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_reads_texts_as_texts() {
        for (cell, wanted) in [
            ("=1+1", "'=1+1"),
            ("+46 8", "'+46 8"),
            ("-2", "'-2"),
            ("@SUM(A1)", "'@SUM(A1)"),
            (" =1", "' =1"),
            ("\t=1", "'=1"),
            ("Å 2027:14", "Å 2027:14"),
            ("§ 4 – klart", "§ 4 – klart"),
        ] {
            assert_eq!(harmless(cell), wanted);
        }
    }

    #[test]
    fn marks_of_the_format_inside_a_text_are_read_back() {
        let cells = vec!["a;b".to_owned(), "sa \"ja\"".to_owned(), "två\nrader".to_owned()];
        let text = written(vec!["å".into(), "ä".into(), "ö".into()], vec![cells.clone()]).unwrap();
        assert!(text.starts_with("\u{FEFF}å;ä;ö\r\n"), "{text:?}");
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
        let row = reader.records().next().unwrap().unwrap();
        assert_eq!(row.iter().collect::<Vec<_>>(), cells);
    }
}
