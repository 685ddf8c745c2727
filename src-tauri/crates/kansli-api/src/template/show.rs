//! Templates as the window shows them.

use chrono::SecondsFormat;
use kansli_domain::agenda::rule::requirements;
use kansli_domain::agenda::template::{Comes, TemplateItem, TemplateKey, headed};
use kansli_domain::body::BodyKey;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::{ComesName, TemplateItemView, TemplateVersion, TemplateView, kept};
use crate::desk::purpose_name;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::meeting::show::body_name;
use crate::refuse::template_key;
use crate::words::Words;

/// A version of a body's template, or the one in use.
pub(super) fn view(
    db: &Reader<'_>,
    words: &Words,
    body: BodyKey,
    row: Option<Uuid>,
    version: Option<u32>,
) -> CommandResult<TemplateView> {
    let (current, in_use) = kept::in_use(db, body, row)?;
    let number = version.unwrap_or(current);
    let template = match version {
        Some(version) => kept::version(db, body, row, version)?.ok_or_else(no_such_version)?,
        None => in_use,
    };
    let missing = template.missing(body.level());
    let warning = |it: &kansli_domain::agenda::rule::Requirement| {
        let title = words.say(&template_key(it.key));
        words.fill("template-lacks", &[("title", title), ("rule", it.rule.to_owned())])
    };
    let mut versions: Vec<TemplateVersion> =
        kept::versions(db, row)?.iter().map(|it| told(it, words, current)).collect();
    versions.push(TemplateVersion {
        version: 0,
        at: None,
        who: String::new(),
        text: words.say("template-version-program"),
        reason: String::new(),
        current: current == 0,
    });
    Ok(TemplateView {
        body: body_name(body)?,
        body_name: words.body(body),
        version: number,
        current,
        items: template.items.iter().map(|it| item(it, words, body)).collect(),
        warnings: missing.iter().map(warning).collect(),
        versions,
    })
}

pub(super) fn no_such_version() -> Failure {
    Failure::new(ErrorCode::NotFound, "template-refused-no-such-version").at("version")
}

fn told(row: &rows::AgendaTemplate, words: &Words, current: u32) -> TemplateVersion {
    let text = match row.restored {
        None => words.say("template-version-saved"),
        Some(0) => words.say("template-version-reset"),
        Some(version) => {
            words.fill("template-version-restored", &[("version", version.to_string())])
        }
    };
    TemplateVersion {
        version: row.version,
        at: Some(row.at.to_rfc3339_opts(SecondsFormat::Secs, true)),
        who: row.who.clone(),
        text,
        reason: row.reason.clone(),
        current: row.version == current,
    }
}

fn item(item: &TemplateItem, words: &Words, body: BodyKey) -> TemplateItemView {
    let required = requirements(body.level()).iter().find(|needed| needed.key == item.key);
    TemplateItemView {
        key: item.key.name(),
        title: title(words, item),
        purpose: purpose_name(item.purpose),
        minutes: item.minutes,
        comes: comes_name(item.comes),
        text: item.text.clone(),
        section: item.section.clone(),
        sub: item.sub,
        required_by: required.map(|needed| needed.rule.to_owned()),
        required_text: required.map(|_| words.say("agenda-required")),
    }
}

/// The heading as it is edited, with places for years.
fn title(words: &Words, item: &TemplateItem) -> String {
    if item.title.is_empty() { own_words(words, item.key) } else { item.title.clone() }
}

/// The program's own heading of a built-in item, with places for years.
pub(super) fn own_words(words: &Words, key: TemplateKey) -> String {
    let place = |key: &str| words.say(key);
    let values = [("next", place("template-next-year")), ("last", place("template-last-year"))];
    words.fill(&template_key(key), &values)
}

/// The heading of an item on an agenda of a year.
pub(crate) fn heading(words: &Words, item: &TemplateItem, year: i32) -> String {
    headed(&title(words, item), year)
}

/// On which agendas, as the wire says it.
const fn comes_name(comes: Comes) -> ComesName {
    match comes {
        Comes::Always => ComesName::Always,
        Comes::Spring => ComesName::Spring,
        Comes::Autumn => ComesName::Autumn,
        Comes::Once => ComesName::Once,
    }
}

/// On which agendas, that the wire says.
pub(super) const fn comes(name: ComesName) -> Comes {
    match name {
        ComesName::Always => Comes::Always,
        ComesName::Spring => Comes::Spring,
        ComesName::Autumn => Comes::Autumn,
        ComesName::Once => Comes::Once,
    }
}

/// The version that an agenda was made from, in words.
pub(crate) fn made_from(words: &Words, version: Option<u32>) -> Option<String> {
    Some(match version? {
        0 => words.say("template-made-from-program"),
        version => words.fill("template-made-from", &[("version", version.to_string())]),
    })
}
