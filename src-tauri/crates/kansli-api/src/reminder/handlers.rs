//! Gathering who is to be reminded of what.

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::Days;
use kansli_store::{Reader, rows};

use super::letter::{Letter, Part};
use super::{ReminderMail, ReminderMails, ReminderMailsView};
use crate::action::{ActionListOf, ActionRow};
use crate::app::Call;
use crate::documents::file;
use crate::error::CommandResult;
use crate::mail;
use crate::shape::PersonRef;
use crate::wire::count;
use crate::words::Words;

/// Days ahead of which somebody is reminded when no filter says which.
const SOON: u64 = 14;

/// Makes the mails: written whole, each in its file, or given in the answer.
pub(crate) fn mails(call: &Call<'_>, request: ReminderMails) -> CommandResult<ReminderMailsView> {
    let words = request.language.map_or_else(|| call.words(), Words::of);
    let who = call.who();
    let (letters, unreachable, unowned) = call.read(|db| letters(call, db, &request, &who))?;
    let mut mails = Vec::new();
    for letter in letters {
        let file_name = letter.file_name(words);
        let bytes = letter.written(words)?;
        let path = request.folder.as_deref().map(|folder| Path::new(folder).join(&file_name));
        if let Some(path) = &path {
            file::write(path, &bytes)?;
        }
        mails.push(ReminderMail {
            to: letter.parts.iter().map(|part| part.address.clone()).collect(),
            actions: count(letter.parts.iter().map(|part| part.actions.len()).sum()),
            organisation: letter.organisation,
            file_name,
            bytes: path.is_none().then(|| STANDARD.encode(&bytes)),
            path: path.map(|path| path.display().to_string()),
        });
    }
    Ok(ReminderMailsView { mails, unreachable, unowned })
}

type Gathered = (Vec<Letter>, Vec<String>, Vec<String>);

/// A letter for each organisation, who cannot be reached, and what nobody is responsible for.
fn letters(
    call: &Call<'_>,
    db: &Reader<'_>,
    request: &ReminderMails,
    who: &str,
) -> CommandResult<Gathered> {
    let today = call.today();
    let filter = request.filter.clone();
    let chosen = filter.is_some();
    let until = today.checked_add_days(Days::new(SOON)).unwrap_or(today);
    let mut actions =
        crate::action::list::all(db, call, &ActionListOf { filter, limit: None })?.actions;
    actions.retain(|it| chosen || it.due.is_some_and(|due| due <= until));
    let mut by_person: BTreeMap<(String, uuid::Uuid), (PersonRef, Vec<ActionRow>)> =
        BTreeMap::new();
    let mut unowned = Vec::new();
    for action in actions {
        let Some(owner) = action.owner.clone() else {
            unowned.push(action.number);
            continue;
        };
        let kept = by_person.entry((owner.name.clone(), owner.id)).or_insert((owner, Vec::new()));
        kept.1.push(action);
    }
    let from = mail::sender(db, who)?;
    let demo = crate::settings::value(db, "demo")?.is_some();
    let mut letters: BTreeMap<String, Letter> = BTreeMap::new();
    let mut unreachable = Vec::new();
    for (person, actions) in by_person.into_values() {
        let address = db.get::<rows::Person>(person.id)?.map(|row| row.email).unwrap_or_default();
        if address.trim().is_empty() {
            unreachable.push(person.name);
            continue;
        }
        let organisation = person.organisation.clone();
        let key = organisation.as_ref().map_or_else(String::new, |it| it.name.clone());
        let letter = letters.entry(key).or_insert_with(|| Letter {
            organisation,
            from: from.clone(),
            demo,
            at: call.now(),
            today,
            id: call.new_id(),
            parts: Vec::new(),
        });
        letter.parts.push(Part { name: person.name, address: address.trim().to_owned(), actions });
    }
    Ok((letters.into_values().collect(), unreachable, unowned))
}
