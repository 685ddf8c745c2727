//! Showing, saving and putting back templates.

use kansli_domain::agenda::LONGEST_MINUTES;
use kansli_domain::agenda::template::{Refusal, Template, TemplateItem, TemplateKey};
use kansli_domain::body::BodyKey;
use kansli_domain::id::TemplateItemId;
use kansli_store::{Title, Writer, rows};
use uuid::Uuid;

use super::{
    TemplateItemSave, TemplateOf, TemplateRestore, TemplateSave, TemplateView, kept, show,
};
use crate::app::{Call, Step};
use crate::desk::purpose;
use crate::error::{CommandResult, Failure};
use crate::meeting::steps::body_key;
use crate::people::People;

/// Shows a body's template, in use or an earlier version.
pub(crate) fn get(call: &Call<'_>, request: TemplateOf) -> CommandResult<TemplateView> {
    call.read(|db| {
        let body = body_key(request.body);
        let row = People::read(db)?.body_row(body);
        show::view(db, call.words(), body, row, request.version)
    })
}

/// Saves a template as a new version.
pub(crate) fn save(call: &Call<'_>, request: TemplateSave) -> CommandResult<TemplateView> {
    let new = New { body: body_key(request.body), restored: None, reason: request.reason };
    keep(call, new, |db, row| {
        let (current, _) = kept::in_use(&db.reader(), body_key(request.body), row)?;
        if current != request.after {
            return Err(Failure::stale("template-refused-changed-since"));
        }
        let items = request.items.into_iter().map(|it| item(call, it));
        let template = Template { items: items.collect::<CommandResult<_>>()? };
        template.check().map_err(refused)?;
        Ok(template)
    })
}

/// Puts an earlier version back, as a new version.
pub(crate) fn restore(call: &Call<'_>, request: TemplateRestore) -> CommandResult<TemplateView> {
    let body = body_key(request.body);
    let new = New { body, restored: Some(request.version), reason: request.reason };
    keep(call, new, |db, row| {
        let found = kept::version(&db.reader(), body, row, request.version)?;
        found.ok_or_else(show::no_such_version)
    })
}

/// What is to be said of a new version.
struct New {
    body: BodyKey,
    restored: Option<u32>,
    reason: String,
}

/// Keeps what is decided as a new version, unless it is what stands already.
fn keep(
    call: &Call<'_>,
    new: New,
    decide: impl FnOnce(&Writer<'_>, Option<Uuid>) -> CommandResult<Template>,
) -> CommandResult<TemplateView> {
    call.change(Step::new("template-step-saved"), |db| {
        let reader = db.reader();
        let row = People::read(&reader)?.body_row(new.body);
        let template = decide(db, row)?;
        if template == kept::in_use(&reader, new.body, row)?.1 {
            return Err(Failure::refused("template-refused-unchanged"));
        }
        let version = kept::next(&reader, row)?;
        db.put(&rows::AgendaTemplate {
            id: call.new_id(),
            body: row,
            version,
            content: kept::write(new.body, &template)?,
            restored: new.restored,
            reason: new.reason.trim().to_owned(),
            who: call.who_within(&reader)?,
            at: db.at(),
        })?;
        let key = match new.restored {
            None => "template-step-saved",
            Some(0) => "template-step-reset",
            Some(_) => "template-step-restored",
        };
        let from = new.restored.unwrap_or(version);
        let body = call.words().body(new.body);
        db.title(Title::new(key).with("body", body).with("version", version).with("from", from));
        show::view(&db.reader(), call.words(), new.body, row, None)
    })
}

fn item(call: &Call<'_>, request: TemplateItemSave) -> CommandResult<TemplateItem> {
    let unknown = || Failure::invalid("template-refused-unknown-item", "items");
    let key = match &request.key {
        Some(name) => TemplateKey::named(name).ok_or_else(unknown)?,
        None => TemplateKey::Own(TemplateItemId::from_uuid(call.new_id())),
    };
    let title = request.title.trim();
    // Left as the program says it, a heading follows the language.
    let is_own = matches!(key, TemplateKey::Own(_)) || title != show::own_words(call.words(), key);
    Ok(TemplateItem {
        key,
        title: if is_own { title.to_owned() } else { String::new() },
        purpose: purpose(request.purpose),
        minutes: request.minutes,
        comes: show::comes(request.comes),
        text: request.text.trim_end().to_owned(),
        section: request.section.trim().to_owned(),
        sub: request.sub,
    })
}

fn refused(no: Refusal) -> Failure {
    let say = |what: &str| Failure::refused(format!("template-refused-{what}")).at("items");
    match no {
        Refusal::Empty => say("empty"),
        Refusal::TooMany(items) => say("too-many").with("items", items),
        Refusal::BlankTitle(place) => say("blank-title").with("place", place),
        Refusal::NothingAbove(place) => say("nothing-above").with("place", place),
        Refusal::TooLong { place, minutes } => say("too-long")
            .with("place", place)
            .with("minutes", minutes)
            .with("longest", LONGEST_MINUTES),
        Refusal::Twice { first, second } => {
            say("twice").with("first", first).with("second", second)
        }
    }
}
