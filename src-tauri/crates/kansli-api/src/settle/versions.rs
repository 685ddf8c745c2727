//! Listing the versions of a record.

use chrono::{DateTime, FixedOffset, SecondsFormat};
use kansli_domain::minutes::version::{Writing, sittings};
use kansli_store::{Reader, TextVersion, rows};
use uuid::Uuid;

use super::{
    MinutesVersionsOf, ParagraphVersion, ParagraphVersions, TurnName, TurnView, VersionList, keep,
    told,
};
use crate::app::Call;
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::minutes::content;
use crate::minutes::steps::begun;
use crate::wire;
use crate::words::Words;

/// Lists whole versions, and those of each paragraph's text.
pub(crate) fn list(call: &Call<'_>, request: MinutesVersionsOf) -> CommandResult<VersionList> {
    call.read(|db| {
        let desk = Desk::of_minutes(db, request.minutes)?;
        let record = begun(&desk)?;
        let words = call.words();
        let kept = keep::turns(db, Some(desk.meeting.id))?;
        let (_, now) = content::of(&desk, record)?;
        let moments: Vec<_> = kept.iter().map(|(_, kept)| kept.at).collect();
        let mut turns = Vec::new();
        for (row, kept) in kept.iter().rev() {
            turns.push(turn(words, row, kept, &now.to_string())?);
        }
        let mut paragraphs = Vec::new();
        for item in &desk.items {
            paragraphs.push(ParagraphVersions {
                item: item.id,
                number: desk.number(item.id),
                title: item.title.clone(),
                versions: of_paragraph(db, &desk, item.id, &moments, words)?,
            });
        }
        paragraphs.retain(|it| !it.versions.is_empty());
        Ok(VersionList {
            minutes: record.row.id,
            turns,
            paragraphs,
            locked: crate::minutes::show::locked(&record.minutes.stage, words),
        })
    })
}

fn turn(
    words: &Words,
    row: &rows::Minutes,
    kept: &rows::MinutesSnapshot,
    now: &str,
) -> CommandResult<TurnView> {
    let turn: TurnName = wire::read(&kept.event)?;
    let key = match turn {
        TurnName::Sent => "settle-turn-sent",
        TurnName::Changed => "settle-turn-changed",
        TurnName::TakenBack => "settle-turn-taken-back",
        TurnName::Approved => "settle-turn-approved",
        TurnName::Corrected => "settle-turn-corrected",
    };
    Ok(TurnView {
        version: kept.id.to_string(),
        turn,
        revision: if kept.revision == 0 { row.revision } else { kept.revision },
        at: kept.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        who: kept.who.clone(),
        text: words.say(key),
        content_hash: kept.content_hash.clone(),
        current: kept.content_hash == now,
    })
}

/// The versions of a paragraph's text, newest first: one for each sitting.
fn of_paragraph(
    db: &Reader<'_>,
    desk: &Desk,
    item: Uuid,
    turns: &[DateTime<FixedOffset>],
    words: &Words,
) -> CommandResult<Vec<ParagraphVersion>> {
    let mut all: Vec<(Uuid, TextVersion, DateTime<FixedOffset>)> = Vec::new();
    for (_, text) in told::rows(db, desk, item)? {
        for version in db.text_versions::<rows::MinutesText>(text.id, "text")? {
            let damaged = |_| kansli_store::Error::Damaged(format!("when `{}`", version.version));
            let at = DateTime::parse_from_rfc3339(&version.at).map_err(damaged)?;
            all.push((text.id, version, at));
        }
    }
    let writings: Vec<Writing<'_>> =
        all.iter().map(|(_, version, at)| Writing { at: *at, who: &version.who }).collect();
    let last = all.len().checked_sub(1);
    let shown = |place: usize| {
        let (row, version, at) = all.get(place)?;
        let key = match version.kind.as_str() {
            "minutes_restore" => "settle-version-restored",
            "minutes_correct" => "settle-version-corrected",
            "undo" => "settle-version-undone",
            "redo" => "settle-version-redone",
            _ => "settle-version-written",
        };
        Some(ParagraphVersion {
            version: told::named(*row, &version.version),
            at: at.to_rfc3339_opts(SecondsFormat::Secs, true),
            who: version.who.clone(),
            text: words.say(key),
            current: Some(place) == last,
        })
    };
    Ok(sittings(&writings, turns).into_iter().rev().filter_map(shown).collect())
}
