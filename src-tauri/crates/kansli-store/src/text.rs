//! Long texts and their versions: what an editor loaded can always be found again.

use kansli_record::{Change, Version};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::exchange::cell;
use crate::row::Row;
use crate::write::{CellName, Reader};

/// The whole text is kept each so many versions; between them, what changed.
const FULL_EACH: u32 = 16;

/// A text with the version that it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Its version, to hand back when saving: never empty once written.
    pub version: String,
}

/// A version of a long text, and the step that made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextVersion {
    /// The version, as [`Reader::text_at`] takes it.
    pub version: String,
    /// When, RFC 3339.
    pub at: String,
    /// Who, as called at that machine.
    pub who: String,
    /// The command that made it.
    pub kind: String,
}

impl Reader<'_> {
    /// The versions of a long text in the order in which they came, oldest first.
    pub fn text_versions<R: Row>(
        &self,
        id: Uuid,
        column: &'static str,
    ) -> Result<Vec<TextVersion>> {
        let mut query = self.connection.prepare_cached(
            "SELECT actor || ':' || seq, json_extract(CAST(body AS TEXT), '$.at'),
                    json_extract(CAST(body AS TEXT), '$.who'),
                    json_extract(CAST(body AS TEXT), '$.kind')
             FROM sync_ver JOIN sync_batch USING (actor, seq)
             WHERE tbl = ?1 AND row = ?2 AND col = ?3 ORDER BY arrival",
        )?;
        let versions = query.query_map([R::TABLE, &id.to_string(), column], |row| {
            let (version, at) = (row.get(0)?, row.get(1)?);
            Ok(TextVersion { version, at, who: row.get(2)?, kind: row.get(3)? })
        })?;
        Ok(versions.collect::<rusqlite::Result<_>>()?)
    }

    /// The version that a long text now has; empty for one that was never written.
    pub fn text_version<R: Row>(&self, id: Uuid, column: &'static str) -> Result<String> {
        let mut query = self.connection.prepare_cached(
            "SELECT actor || ':' || seq FROM sync_cell WHERE tbl = ?1 AND row = ?2 AND col = ?3
             ORDER BY actor, seq",
        )?;
        let versions = query.query_map([R::TABLE, &id.to_string(), column], |row| row.get(0))?;
        Ok(versions.collect::<rusqlite::Result<Vec<String>>>()?.join("+"))
    }

    /// The text as it was in a version; `None` for a version this file does not know.
    pub fn text_at<R: Row>(
        &self,
        id: Uuid,
        column: &'static str,
        version: &str,
    ) -> Result<Option<String>> {
        let name = CellName { table: R::TABLE, key: id.to_string(), column };
        let versions = version.split('+').map(str::parse::<Version>);
        let Ok(versions) = versions.collect::<std::result::Result<Vec<_>, _>>() else {
            return Ok(None);
        };
        match versions.as_slice() {
            [version] => at(self.connection, &name, version.clone()),
            // Several that lived at once: what was shown of them.
            several => {
                for version in several {
                    if at(self.connection, &name, version.clone())?.is_none() {
                        return Ok(None);
                    }
                }
                let shown = cell::show(self.connection, &name, several)?;
                Ok(shown.value.as_str().map(str::to_owned))
            }
        }
    }
}

struct Kept {
    parents: String,
    splice: Option<String>,
    full: Option<String>,
}

pub(crate) fn at(
    connection: &Connection,
    name: &CellName,
    version: Version,
) -> Result<Option<String>> {
    let damaged = || Error::Damaged(format!("the versions of {} `{}`", name.table, name.key));
    let mut splices = Vec::new();
    let mut next = version;
    let mut text = loop {
        let Some(kept) = kept(connection, name, &next)? else {
            // A version asked for may be unknown; one that another stands on may not.
            return if splices.is_empty() { Ok(None) } else { Err(damaged()) };
        };
        if let Some(full) = kept.full {
            break full;
        }
        let splice = kept.splice.as_deref().ok_or_else(damaged)?;
        splices.push(serde_json::from_str(splice).map_err(|_| damaged())?);
        let parents: Vec<Version> = serde_json::from_str(&kept.parents).map_err(|_| damaged())?;
        next = parents.into_iter().next().ok_or_else(damaged)?;
    };
    for splice in splices.iter().rev() {
        let splice: &kansli_record::text::Splice = splice;
        text = splice.apply(&text).ok_or_else(damaged)?;
    }
    Ok(Some(text))
}

fn kept(connection: &Connection, name: &CellName, version: &Version) -> Result<Option<Kept>> {
    let mut query = connection.prepare_cached(
        "SELECT parents, splice, full FROM sync_ver
         WHERE tbl = ?1 AND row = ?2 AND col = ?3 AND actor = ?4 AND seq = ?5",
    )?;
    let key = params![name.table, name.key, name.column, version.actor, version.seq];
    Ok(query
        .query_row(key, |row| {
            Ok(Kept { parents: row.get(0)?, splice: row.get(1)?, full: row.get(2)? })
        })
        .optional()?)
}

/// A new version of a long text.
pub(crate) struct Keep<'a> {
    pub(crate) version: &'a Version,
    pub(crate) hlc: &'a str,
    pub(crate) parents: &'a [Version],
    /// What it changed against its one parent, if it has one.
    pub(crate) change: Option<&'a Change>,
    pub(crate) full: &'a str,
}

/// Keeps a new version of a long text.
pub(crate) fn keep(connection: &Connection, name: &CellName, new: &Keep<'_>) -> Result<()> {
    let Keep { version, hlc, parents, change, full } = *new;
    let depth: Option<u32> = match parents {
        [parent] => connection
            .prepare_cached(
                "SELECT depth FROM sync_ver
                 WHERE tbl = ?1 AND row = ?2 AND col = ?3 AND actor = ?4 AND seq = ?5",
            )?
            .query_row(
                params![name.table, name.key, name.column, parent.actor, parent.seq],
                |row| row.get(0),
            )
            .optional()?,
        [] | [_, _, ..] => None,
    };
    let (splice, full, depth) = match (change, depth) {
        (Some(Change::Text(splice)), Some(depth)) if depth + 1 < FULL_EACH => {
            (serde_json::to_string(splice).ok(), None, depth + 1)
        }
        _ => (None, Some(full), 0),
    };
    let parents = serde_json::to_string(parents).expect("versions are strings");
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO sync_ver
             (tbl, row, col, actor, seq, parents, splice, full, depth, hlc)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            name.table,
            name.key,
            name.column,
            version.actor,
            version.seq,
            parents,
            splice,
            full,
            depth,
            hlc
        ])?;
    Ok(())
}
