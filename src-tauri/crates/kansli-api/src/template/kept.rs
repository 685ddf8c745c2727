//! Versions of templates as they are kept, and the one an agenda goes by.

use kansli_domain::agenda::Purpose;
use kansli_domain::agenda::template::{Comes, Template, TemplateItem, TemplateKey};
use kansli_domain::body::BodyKey;
use kansli_store::{Reader, rows};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::{CommandResult, Failure};

/// A template as its version keeps it.
#[derive(Serialize, Deserialize)]
struct Kept {
    format: u8,
    items: Vec<KeptItem>,
}

#[derive(Serialize, Deserialize)]
struct KeptItem {
    key: String,
    title: String,
    purpose: String,
    minutes: u16,
    comes: String,
    text: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    section: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    sub: bool,
}

/// The template in use by a body, with its version; 0: the one that comes with the program.
pub(crate) fn in_use(
    db: &Reader<'_>,
    body: BodyKey,
    row: Option<Uuid>,
) -> CommandResult<(u32, Template)> {
    newest(&versions(db, row)?, body)
}

fn newest(versions: &[rows::AgendaTemplate], body: BodyKey) -> CommandResult<(u32, Template)> {
    match versions.iter().max_by_key(|it| order(it)) {
        Some(newest) => Ok((newest.version, read(body, newest)?)),
        None => Ok((0, Template::built_in(body.level()))),
    }
}

/// A version of a body's template; none for a number that there is not.
pub(crate) fn version(
    db: &Reader<'_>,
    body: BodyKey,
    row: Option<Uuid>,
    version: u32,
) -> CommandResult<Option<Template>> {
    numbered(&versions(db, row)?, body, version)
}

fn numbered(
    versions: &[rows::AgendaTemplate],
    body: BodyKey,
    version: u32,
) -> CommandResult<Option<Template>> {
    if version == 0 {
        return Ok(Some(Template::built_in(body.level())));
    }
    let found = versions.iter().filter(|it| it.version == version).max_by_key(|it| order(it));
    found.map(|found| read(body, found)).transpose()
}

/// The template that a meeting's agenda goes by, of the versions of its body: the one it was made
/// from, else the one in use.
pub(crate) fn of_meeting(
    versions: &[rows::AgendaTemplate],
    body: BodyKey,
    meeting: &rows::Meeting,
) -> CommandResult<Template> {
    let made_from = match meeting.template_version {
        Some(number) => numbered(versions, body, number)?,
        None => None,
    };
    match made_from {
        Some(template) => Ok(template),
        None => Ok(newest(versions, body)?.1),
    }
}

/// What makes one version newer than another.
fn order(row: &rows::AgendaTemplate) -> (u32, Uuid) {
    (row.version, row.id)
}

/// The versions of a body's template, newest first.
pub(super) fn versions(
    db: &Reader<'_>,
    body: Option<Uuid>,
) -> CommandResult<Vec<rows::AgendaTemplate>> {
    let mut versions: Vec<rows::AgendaTemplate> = db.by("body", &body)?;
    versions.sort_by_key(|it| std::cmp::Reverse(order(it)));
    Ok(versions)
}

/// The number of the next version: one that was undone is not used again.
pub(super) fn next(db: &Reader<'_>, body: Option<Uuid>) -> CommandResult<u32> {
    let undone: Vec<rows::AgendaTemplate> = db.removed_by("body", &body)?;
    let all = versions(db, body)?.into_iter().chain(undone);
    Ok(all.map(|it| it.version).max().unwrap_or(0) + 1)
}

/// The template that a version is.
pub(super) fn read(body: BodyKey, row: &rows::AgendaTemplate) -> CommandResult<Template> {
    if row.content.is_empty() {
        return Ok(Template::built_in(body.level()));
    }
    let damaged = || kansli_store::Error::Damaged(format!("agenda_template `{}`", row.id));
    let kept: Kept = serde_json::from_str(&row.content).map_err(|_| damaged())?;
    let items: Option<Vec<TemplateItem>> = kept.items.into_iter().map(item).collect();
    Ok(Template { items: items.ok_or_else(damaged)? })
}

/// A template as it is kept; nothing for the one that comes with the program.
pub(super) fn write(body: BodyKey, template: &Template) -> CommandResult<String> {
    if *template == Template::built_in(body.level()) {
        return Ok(String::new());
    }
    let items = template.items.iter().map(|item| KeptItem {
        key: item.key.name(),
        title: item.title.clone(),
        purpose: item.purpose.name().to_owned(),
        minutes: item.minutes,
        comes: item.comes.name().to_owned(),
        text: item.text.clone(),
        section: item.section.clone(),
        sub: item.sub,
    });
    let kept = Kept { format: 1, items: items.collect() };
    serde_json::to_string(&kept).map_err(|why| Failure::fault(&why.to_string()))
}

fn item(kept: KeptItem) -> Option<TemplateItem> {
    Some(TemplateItem {
        key: TemplateKey::named(&kept.key)?,
        title: kept.title,
        purpose: Purpose::named(&kept.purpose)?,
        minutes: kept.minutes,
        comes: Comes::named(&kept.comes)?,
        text: kept.text,
        section: kept.section,
        sub: kept.sub,
    })
}
