//! Redaction (*maskning*) before publication: what is marked in a record, and what is left out by itself.

use std::collections::BTreeMap;

use chrono::SecondsFormat;
use kansli_documents::plain;
use kansli_domain::minutes::Stage;
use kansli_domain::publication::{self, Private, Redaction, Refusal};
use kansli_store::{Reader, Title, Writer, rows};
use uuid::Uuid;

use super::{
    FoundName, FoundView, PublicationOf, PublicationView, RedactionAdd, RedactionView, ReviewView,
    facts,
};
use crate::app::{Call, Step};
use crate::desk::{Desk, Record};
use crate::error::{CommandResult, Failure};
use crate::minutes::content::{self, Content, Paragraph};
use crate::minutes::steps::begun;
use crate::shape::{ById, ItemNumber};
use crate::wire::{self, count};
use crate::words::Words;

/// Shows what the publication copy of a record leaves out.
pub(crate) fn get(call: &Call<'_>, request: PublicationOf) -> CommandResult<PublicationView> {
    call.read(|db| {
        let desk = Desk::of_minutes(db, request.minutes)?;
        show(call, db, &desk)
    })
}

/// Marks words of a paragraph: the publication copy leaves them out. The record itself is not
/// changed, settled or not.
pub(crate) fn add(call: &Call<'_>, request: RedactionAdd) -> CommandResult<PublicationView> {
    call.change(Step::new("settle-step-redaction-added"), |db| {
        let reader = db.reader();
        let desk = Desk::of_item(&reader, request.item)?;
        let record = begun(&desk)?;
        let said = said(&reader, &desk, record)?;
        let number = desk.number(request.item);
        let texts = said.paragraphs.iter().find(|it| it.number == number).map(printed);
        let texts = texts.unwrap_or_default();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let put = request.replacement.as_deref().unwrap_or_default();
        let redaction = Redaction::of(&request.words, put, &texts).map_err(|no| match no {
            Refusal::NoWords => Failure::refused("settle-refused-no-words").at("words"),
            Refusal::TellsAll => Failure::refused("settle-refused-tells-all").at("replacement"),
            Refusal::NotThere => {
                Failure::refused("settle-refused-not-there").with("number", number).at("words")
            }
        })?;
        db.put(&rows::Redaction {
            id: call.new_id(),
            minutes: Some(record.row.id),
            item: Some(request.item),
            words: redaction.words,
            replacement: redaction.put,
            provision: request.provision.unwrap_or_default().trim().to_owned(),
            who: call.who_within(&reader)?,
            at: db.at(),
        })?;
        told(call, db, &desk, "settle-step-redaction-added", number)
    })
}

/// Takes a redaction away.
pub(crate) fn remove(call: &Call<'_>, request: ById) -> CommandResult<PublicationView> {
    call.change(Step::new("settle-step-redaction-removed"), |db| {
        let missing = || Failure::not_found("redaction");
        let row: rows::Redaction = db.reader().get(request.id)?.ok_or_else(missing)?;
        let desk = Desk::of_minutes(&db.reader(), row.minutes.ok_or_else(missing)?)?;
        db.delete::<rows::Redaction>(row.id)?;
        let number = row.item.map(|item| desk.number(item)).unwrap_or_default();
        told(call, db, &desk, "settle-step-redaction-removed", number)
    })
}

/// Says that somebody has looked through the publication copy as it is now.
pub(crate) fn review(call: &Call<'_>, request: PublicationOf) -> CommandResult<PublicationView> {
    call.change(Step::new("settle-step-reviewed"), |db| {
        let reader = db.reader();
        let desk = Desk::of_minutes(&reader, request.minutes)?;
        let record = begun(&desk)?;
        let known: Vec<rows::PublicationReview> = reader.by("minutes", &Some(record.row.id))?;
        db.put(&rows::PublicationReview {
            id: known.first().map_or_else(|| call.new_id(), |row| row.id),
            minutes: Some(record.row.id),
            basis: basis(&reader, &desk, record)?,
            who: call.who_within(&reader)?,
            at: db.at(),
        })?;
        db.about_meeting(desk.meeting.id);
        show(call, &db.reader(), &desk)
    })
}

/// Carries the redactions of a record over to its correction.
pub(crate) fn carry(call: &Call<'_>, db: &Writer<'_>, from: Uuid, to: Uuid) -> CommandResult<()> {
    for row in of_record(&db.reader(), from)? {
        db.put(&rows::Redaction { id: call.new_id(), minutes: Some(to), ..row })?;
    }
    Ok(())
}

/// The redactions by paragraph, as they are printed in a language. Refused when one finds nothing:
/// then nobody knows what it was to hide.
pub(crate) fn by_paragraph(
    db: &Reader<'_>,
    desk: &Desk,
    record: &Record,
    content: &Content,
    words: &Words,
) -> CommandResult<BTreeMap<ItemNumber, Vec<Redaction>>> {
    let mut found: BTreeMap<ItemNumber, Vec<Redaction>> = BTreeMap::new();
    for row in of_record(db, record.row.id)? {
        let number = row.item.map(|item| desk.number(item)).unwrap_or_default();
        if places(content, number, &row.words) == 0 {
            let gone = Failure::refused("settle-refused-redaction-gone");
            return Err(gone.with("number", number).at("copy"));
        }
        let redaction = Redaction { put: instead(&row, words), words: row.words };
        found.entry(number).or_default().push(redaction);
    }
    Ok(found)
}

/// Whether somebody has looked through what would be published now.
pub(crate) fn is_reviewed(db: &Reader<'_>, desk: &Desk, record: &Record) -> CommandResult<bool> {
    let known: Vec<rows::PublicationReview> = db.by("minutes", &Some(record.row.id))?;
    let now = basis(db, desk, record)?;
    Ok(known.first().is_some_and(|row| row.basis == now))
}

/// What stands where words were taken out.
pub(crate) fn removed(provision: &str, words: &Words) -> String {
    match provision.trim() {
        "" => words.say("dispatch-removed"),
        cited => words.fill("dispatch-removed-by", &[("provision", cited.to_owned())]),
    }
}

fn instead(row: &rows::Redaction, words: &Words) -> String {
    match row.replacement.as_str() {
        "" => removed(&row.provision, words),
        said => said.to_owned(),
    }
}

fn of_record(db: &Reader<'_>, minutes: Uuid) -> CommandResult<Vec<rows::Redaction>> {
    Ok(db.by("minutes", &Some(minutes))?)
}

/// What a record says: as approved once it is.
fn said(db: &Reader<'_>, desk: &Desk, record: &Record) -> CommandResult<Content> {
    match content::kept(db, record)? {
        Some(kept) => Ok(kept),
        None => content::whole(desk, record),
    }
}

/// The printed parts of a paragraph, without marks.
fn printed(paragraph: &Paragraph) -> Vec<String> {
    let positions = paragraph.positions.iter();
    let mut texts = vec![paragraph.title.clone(), plain(&paragraph.text)];
    texts.extend(positions.flat_map(|it| it.clauses.iter().chain([&it.dissent])).cloned());
    texts.extend(paragraph.actions.iter().map(|it| it.text.clone()));
    texts
}

fn places(content: &Content, number: ItemNumber, words: &str) -> usize {
    let paragraph = content.paragraphs.iter().find(|it| it.number == number);
    let texts = paragraph.map(printed).unwrap_or_default();
    texts.iter().map(|text| publication::places(text, words).len()).sum()
}

/// What a review was of: the content, the redactions and the markings.
fn basis(db: &Reader<'_>, desk: &Desk, record: &Record) -> CommandResult<String> {
    let (_, hash) = content::of(desk, record)?;
    let mut told = hash.to_string();
    if let Stage::Approved { content, .. } = &record.minutes.stage {
        told = content.to_string();
    }
    for row in of_record(db, record.row.id)? {
        told.push_str(&format!("|{}|{}|{}|{}", row.id, row.words, row.replacement, row.provision));
    }
    let subjects = desk.items.iter().map(|it| it.id).chain(desk.attachments.iter().map(|it| it.id));
    for subject in subjects {
        for row in facts::markings(db, subject)? {
            told.push_str(&format!("|{subject}|{}", row.provision));
        }
    }
    Ok(wire::sha256(told))
}

fn told(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    key: &str,
    number: ItemNumber,
) -> CommandResult<PublicationView> {
    db.title(Title::new(key).with("number", number));
    db.about_meeting(desk.meeting.id);
    show(call, &db.reader(), desk)
}

fn show(call: &Call<'_>, db: &Reader<'_>, desk: &Desk) -> CommandResult<PublicationView> {
    let record = begun(desk)?;
    let words = call.words();
    let content = said(db, desk, record)?;
    let rows = of_record(db, record.row.id)?;
    let view = |row: &rows::Redaction| {
        let number = row.item.map(|item| desk.number(item)).unwrap_or_default();
        RedactionView {
            id: row.id,
            item: row.item.unwrap_or_default(),
            number,
            words: row.words.clone(),
            instead: instead(row, words),
            provision: row.provision.clone(),
            places: count(places(&content, number, &row.words)),
            who: row.who.clone(),
            at: row.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        }
    };
    let redactions: Vec<RedactionView> = rows.iter().map(view).collect();
    let mut found = Vec::new();
    for paragraph in &content.paragraphs {
        found.extend(of_paragraph(desk, paragraph, words));
    }
    let mut obstacles = Vec::new();
    if !matches!(record.minutes.stage, Stage::Approved { .. }) {
        obstacles.push(words.say("settle-publication-not-approved"));
    }
    let gone = redactions.iter().filter(|redaction| redaction.places == 0);
    obstacles.extend(gone.map(|redaction| {
        words.fill("settle-publication-redaction-gone", &[("number", redaction.number.to_string())])
    }));
    for subject in [desk.meeting.id, record.row.id] {
        if !facts::markings(db, subject)?.is_empty() {
            obstacles.push(words.say("settle-publication-marked"));
        }
    }
    let reviews: Vec<rows::PublicationReview> = db.by("minutes", &Some(record.row.id))?;
    let stands = is_reviewed(db, desk, record)?;
    let review = reviews.first().map(|row| ReviewView {
        who: row.who.clone(),
        at: row.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        stands,
    });
    Ok(PublicationView { minutes: record.row.id, redactions, found, obstacles, review })
}

/// What is left out of a paragraph by itself, and what somebody should look at.
fn of_paragraph(desk: &Desk, paragraph: &Paragraph, words: &Words) -> Vec<FoundView> {
    let mut found = Vec::new();
    let item = desk.items.iter().find(|it| desk.number(it.id) == paragraph.number);
    let Some(item) = item.map(|it| it.id) else { return found };
    let mut take = |kind: FoundName, text: &str| {
        let key = match kind {
            FoundName::IdentityNumber => "settle-found-identity",
            FoundName::Email => "settle-found-email",
            FoundName::Phone => "settle-found-phone",
            FoundName::MeetingLink => "settle-found-link",
            FoundName::Absence => "settle-found-absence",
        };
        let (number, words) = (paragraph.number, words.say(key));
        let by_itself = kind != FoundName::Absence;
        found.push(FoundView {
            item,
            number,
            kind,
            words: text.to_owned(),
            text: words,
            by_itself,
        });
    };
    for text in printed(paragraph) {
        for (place, kind) in publication::private(&text, &desk.meeting.link) {
            let kind = match kind {
                Private::IdentityNumber => FoundName::IdentityNumber,
                Private::Email => FoundName::Email,
                Private::Phone => FoundName::Phone,
                Private::MeetingLink => FoundName::MeetingLink,
            };
            take(kind, &text[place]);
        }
        for place in publication::absences(&text) {
            take(FoundName::Absence, &text[place]);
        }
    }
    found
}
