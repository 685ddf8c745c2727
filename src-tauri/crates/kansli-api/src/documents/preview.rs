//! A document as it would be if what is being typed were saved: gathered under the lock, set outside it, kept nowhere.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kansli_documents::{Document, Paged, paged};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::basis::Basis;
use super::{DocumentPreview, PreviewOf, PreviewView, TypedField, TypedText, call, export, record};
use crate::app::Call;
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::wire;

/// Sets a meeting's agenda or minutes with what is being typed.
pub(crate) fn preview(call: &Call<'_>, request: DocumentPreview) -> CommandResult<PreviewView> {
    let (document, language) = call.read(|db| {
        let basis = Basis::read(call, db, None)?;
        Ok((gather(db, &basis, &request)?, basis.language()))
    })?;
    let Paged { bytes, pages } = paged(&document, language)
        .map_err(|why| Failure::fault(&format!("{why}: {}", why.detail)))?;
    Ok(PreviewView { bytes: STANDARD.encode(&bytes), pages: wire::total(pages) })
}

fn gather(db: &Reader<'_>, basis: &Basis, request: &DocumentPreview) -> CommandResult<Document> {
    let mut desk = Desk::of(db, request.meeting)?;
    for typed in &request.typed {
        put(&mut desk, typed);
    }
    let document = match request.what {
        PreviewOf::Agenda => call::agenda(basis, &desk)?,
        PreviewOf::Minutes => record::minutes(db, basis, &desk, None)?,
    };
    let is_record = request.what == PreviewOf::Minutes;
    Ok(document.dressed(export::look(db, Some(&desk), None, is_record)?))
}

/// Puts a typed text where the saved one stands. What was approved is told from its own content and stays as it is.
fn put(desk: &mut Desk, typed: &TypedText) {
    let text = typed.text.clone();
    let on_agenda = desk.agenda.items.iter_mut().find(|it| it.id.uuid() == typed.item);
    match (typed.field, on_agenda) {
        (TypedField::Title, Some(item)) => item.title = text,
        (TypedField::Background, Some(item)) => item.background = text,
        (TypedField::Proposal, Some(item)) => item.proposal = text,
        (TypedField::Text, _) => write(desk, typed.item, text),
        (_, None) => {}
    }
}

/// Puts a paragraph's text, also one that has none yet.
fn write(desk: &mut Desk, item: Uuid, text: String) {
    let Some(record) = &mut desk.record else { return };
    let mut sections = record.minutes.sections.iter_mut();
    if let Some(section) = sections.find(|it| it.item.uuid() == item) {
        section.text.clone_from(&text);
    }
    match record.texts.iter_mut().find(|it| it.item == Some(item)) {
        Some(paragraph) => paragraph.text = text,
        None => record.texts.push(rows::MinutesText {
            minutes: Some(record.row.id),
            item: Some(item),
            text,
            ..rows::MinutesText::default()
        }),
    }
}
