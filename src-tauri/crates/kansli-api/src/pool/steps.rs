//! The pool: adding, changing, taking away, referring to the other body.

use std::rc::Rc;

use kansli_domain::agenda::{AgendaItem, Course};
use kansli_domain::pool;
use kansli_store::{Reader, Title, Writer, rows};
use uuid::Uuid;

use super::occurrence::{Waits, last, visited};
use super::show::{self, Look};
use super::{ItemAdd, ItemEdit, ItemList, ItemListOf, ItemRefer, ItemRemove, papers};
use crate::agenda::fields::Fields;
use crate::app::{Call, Step};
use crate::desk::{Spot, item_row};
use crate::error::{CommandResult, Failure};
use crate::meeting::steps::body_key;
use crate::people::People;
use crate::refuse;

/// What the pool is looked at by, within this call.
pub(super) fn look<'a>(call: &'a Call<'_>, db: &Reader<'_>) -> CommandResult<Look<'a>> {
    let people = Rc::new(People::read(db)?);
    Ok(Look { people, words: call.words(), today: call.today() })
}

/// Lists what waits for a body.
pub(crate) fn list(call: &Call<'_>, request: ItemListOf) -> CommandResult<ItemList> {
    call.read(|db| show::list(db, &look(call, db)?, body_key(request.body)))
}

/// Puts an item among those that wait.
pub(crate) fn add(call: &Call<'_>, request: ItemAdd) -> CommandResult<ItemList> {
    let body = body_key(request.body);
    call.change(Step::new("pool-step-added").with("title", request.title.trim()), |db| {
        let look = look(call, &db.reader())?;
        let row = look.people.body_row(body).ok_or_else(|| Failure::not_found("body"))?;
        let fields = Fields {
            title: Some(request.title),
            purpose: request.purpose,
            presenter: request.presenter,
            presenter_text: None,
            minutes: request.minutes,
            proposal: Some(request.proposal),
            background: Some(request.background),
            brief: None,
        };
        let mut item = fields.new_item(call.new_id());
        item.course = Course {
            source: request.source.trim().to_owned(),
            since: Some(call.today()),
            ..Course::default()
        };
        if let Some(meeting) = request.wanted {
            let meeting = visited(&db.reader(), &look.people, meeting);
            item.course.wanted = Some(wish(call, body, meeting?)?);
        }
        checked(call, &item)?;
        db.put(&item_row(&item, Spot::Pool(row), last(&db.reader(), row)?))?;
        show::list(&db.reader(), &look, body)
    })
}

/// Changes an item that waits; what is left out stays.
pub(crate) fn edit(call: &Call<'_>, request: ItemEdit) -> CommandResult<ItemList> {
    let step = Step::new("pool-step-edited").joins(request.id);
    change(call, step, request.id, |db, look, mut waits| {
        let item = &mut waits.item;
        Fields {
            title: request.title,
            purpose: request.purpose,
            presenter: request.presenter,
            presenter_text: request.presenter_text,
            minutes: request.minutes,
            proposal: request.proposal,
            background: request.background,
            brief: None,
        }
        .onto(item);
        if let Some(source) = request.source {
            item.course.source = source.trim().to_owned();
        }
        if request.any_meeting {
            item.course.wanted = None;
        }
        if let Some(meeting) = request.wanted {
            let meeting = visited(&db.reader(), &look.people, meeting)?;
            item.course.wanted = Some(wish(call, waits.body, meeting)?);
        }
        checked(call, item)?;
        db.put(&item_row(item, Spot::Pool(waits.body_row), waits.row.rank))?;
        Ok(("pool-step-edited", item.title.clone()))
    })
}

/// Takes an item that waits away; the reason is kept.
pub(crate) fn remove(call: &Call<'_>, request: ItemRemove) -> CommandResult<ItemList> {
    change(call, Step::new("pool-step-removed"), request.id, |db, _, waits| {
        let reason = pool::reason(&request.reason).map_err(|no| refuse::pool(call.words(), &no))?;
        let title = waits.item.title.clone();
        db.put(&rows::AgendaItem { removed_reason: reason, ..waits.row })?;
        papers::remove(db, request.id)?;
        db.delete::<rows::AgendaItem>(request.id)?;
        Ok(("pool-step-removed", title))
    })
}

/// Refers an item that waits to the other body.
pub(crate) fn refer(call: &Call<'_>, request: ItemRefer) -> CommandResult<ItemList> {
    change(call, Step::new("pool-step-referred"), request.id, |db, look, waits| {
        let to = body_key(request.body);
        let referred = pool::refer(&waits.item, waits.body, to, &request.reason);
        let referred = referred.map_err(|no| refuse::pool(call.words(), &no))?;
        let row = look.people.body_row(to).ok_or_else(|| Failure::not_found("body"))?;
        db.put(&item_row(&referred, Spot::Pool(row), last(&db.reader(), row)?))?;
        Ok(("pool-step-referred", referred.title))
    })
}

/// Finds an item that waits, changes it, and shows what its body has waiting.
fn change(
    call: &Call<'_>,
    step: Step,
    id: Uuid,
    decide: impl FnOnce(&Writer<'_>, &Look<'_>, Waits) -> CommandResult<(&'static str, String)>,
) -> CommandResult<ItemList> {
    call.change(step, |db| {
        let look = look(call, &db.reader())?;
        let waits = Waits::find(&db.reader(), &look.people, id)?;
        let body = waits.body;
        let (key, title) = decide(db, &look, waits)?;
        db.title(Title::new(key).with("title", title));
        show::list(&db.reader(), &look, body)
    })
}

/// The meeting that an item is wanted at, if the wish may be.
pub(super) fn wish(
    call: &Call<'_>,
    body: kansli_domain::body::BodyKey,
    meeting: pool::Visited,
) -> CommandResult<kansli_domain::id::MeetingId> {
    pool::wanted(body, meeting).map_err(|no| refuse::pool(call.words(), &no).at("wanted"))
}

fn checked(call: &Call<'_>, item: &AgendaItem) -> CommandResult<()> {
    item.check().map_err(|no| refuse::agenda(call.words(), &no))
}
