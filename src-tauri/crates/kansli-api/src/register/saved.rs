//! Saved views (*sparade vyer*): filters under a name, for everybody who works in the workspace.

use kansli_domain::filter::{self, Tongue};
use kansli_store::{Reader, Title, rows};
use uuid::Uuid;

use super::filter::{read, tongue};
use super::{RegisterName, SavedView, SavedViewListOf, SavedViewSave, SavedViews};
use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::shape::ById;
use crate::wire;

/// Lists the views of a register, by name.
pub(crate) fn list(call: &Call<'_>, request: SavedViewListOf) -> CommandResult<SavedViews> {
    call.read(|db| views(call, db, request.register))
}

/// Keeps a filter under a name. No two views of a register are called the same.
pub(crate) fn save(call: &Call<'_>, request: SavedViewSave) -> CommandResult<SavedViews> {
    let name = request.name.trim().to_owned();
    if name.is_empty() {
        return Err(Failure::refused("filter-refused-no-name").at("name"));
    }
    let filter = read(call.words(), Some(&request.filter), register(request.register))?;
    call.change(Step::new("filter-step-saved").with("name", &name), |db| {
        let reader = db.reader();
        let word = wire::word(request.register);
        let known: Option<rows::SavedView> = match request.id {
            Some(id) => Some(reader.get(id)?.ok_or_else(missing)?),
            None => None,
        };
        let id = known.map_or_else(|| call.new_id(), |row| row.id);
        let same =
            |row: &rows::SavedView| row.id != id && row.name.to_lowercase() == name.to_lowercase();
        if reader.by::<rows::SavedView>("register", &word)?.iter().any(same) {
            return Err(Failure::refused("filter-refused-same-name")
                .with("name", &name)
                .at("name"));
        }
        // Kept in one language, whichever it was typed in.
        let filter = filter.print(Tongue::Swedish);
        db.put(&rows::SavedView { id, register: word, name, filter })?;
        views(call, &db.reader(), request.register)
    })
}

/// Takes a view away.
pub(crate) fn remove(call: &Call<'_>, request: ById) -> CommandResult<SavedViews> {
    call.change(Step::new("filter-step-removed"), |db| {
        let row = find(&db.reader(), request.id)?;
        db.delete::<rows::SavedView>(row.id)?;
        db.title(Title::new("filter-step-removed").with("name", &row.name));
        views(call, &db.reader(), wire::read(&row.register)?)
    })
}

fn views(call: &Call<'_>, db: &Reader<'_>, name: RegisterName) -> CommandResult<SavedViews> {
    let tongue = tongue(call.words());
    let view = |row: rows::SavedView| {
        // A word that a later program no longer knows is shown as it was kept.
        let filter = filter::Filter::read(&row.filter, register(name));
        let filter = filter.map_or(row.filter, |filter| filter.print(tongue));
        SavedView { id: row.id, register: name, name: row.name, filter }
    };
    let found: Vec<rows::SavedView> = db.by("register", &wire::word(name))?;
    let mut views: Vec<SavedView> = found.into_iter().map(view).collect();
    views.sort_by_key(|view| view.name.to_lowercase());
    Ok(SavedViews { views })
}

fn find(db: &Reader<'_>, id: Uuid) -> CommandResult<rows::SavedView> {
    db.get(id)?.ok_or_else(missing)
}

fn missing() -> Failure {
    Failure::not_found("view")
}

const fn register(name: RegisterName) -> filter::Register {
    match name {
        RegisterName::Positions => filter::Register::Positions,
        RegisterName::Actions => filter::Register::Actions,
        RegisterName::Items => filter::Register::Items,
        RegisterName::Ambiguities => filter::Register::Ambiguities,
    }
}
