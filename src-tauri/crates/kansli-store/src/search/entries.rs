//! What of the registers' entries can be found.

use rusqlite::OptionalExtension;
use uuid::Uuid;

use super::Doc;
use crate::error::Result;
use crate::write::Reader;

/// A register's table, with the column of its title and those of its texts.
pub(super) struct Texts {
    table: &'static str,
    title: Option<&'static str>,
    texts: &'static [&'static str],
}

const fn titled(table: &'static str, texts: &'static [&'static str]) -> Texts {
    Texts { table, title: Some("title"), texts }
}

const fn untitled(table: &'static str, texts: &'static [&'static str]) -> Texts {
    Texts { table, title: None, texts }
}

/// Where from something is known stands in most entries with the same words, and why somebody left is nobody's to look
/// for: neither is found.
const REGISTERS: [Texts; 17] = [
    titled("need", &["description", "source_name", "target_others", "dialogue"]),
    titled(
        "initiative",
        &[
            "description",
            "expected_benefit",
            "shared_lead_reason",
            "single_side_reason",
            "involvement_how",
            "indicator",
            "result",
        ],
    ),
    titled("annual_priority", &["reason", "goal", "roles", "risks", "criteria_told", "result"]),
    titled("knowledge_product", &["form", "maintainer"]),
    titled("operational_collaboration", &["structure"]),
    titled("system_group", &["area"]),
    titled(
        "direction_document",
        &["version", "purpose", "coverage", "roles", "working", "planned", "avoids", "follow_up"],
    ),
    titled("governing_document", &["version", "waiver", "goal", "proposals"]),
    untitled("nomination", &["nominated_by", "mandate", "document"]),
    titled("consultation_round", &["answer"]),
    untitled(
        "annual_report",
        &[
            "in_short",
            "on_partnership",
            "on_priorities",
            "on_initiatives",
            "on_positions",
            "on_focus_areas",
            "on_groups",
            "on_ambiguities",
            "on_involvement",
            "on_forms",
            "on_next_year",
        ],
    ),
    untitled(
        "council_report",
        &["case_number", "on_meetings", "on_priorities", "on_results", "judgement"],
    ),
    untitled(
        "direction_report",
        &[
            "ministry_case_number",
            "board_case_number",
            "on_goal",
            "on_chain",
            "on_implementation",
            "on_analysis",
            "on_follow_up",
        ],
    ),
    untitled("appointment", &["mandate_scope", "given_by", "role"]),
    titled("group_contact", &["answer"]),
    untitled("dissemination", &["channel"]),
    untitled("deviation", &["reason"]),
];

/// The register of a table; `None` for any other.
pub(super) fn of(table: &str) -> Option<&'static Texts> {
    REGISTERS.iter().find(|it| it.table == table)
}

impl Texts {
    /// The name of what is found: the table's.
    pub(super) const fn kind(&self) -> &'static str {
        self.table
    }

    /// What of an entry can be found: without a title it is called by what it refers to, which the program knows.
    pub(super) fn doc(&self, db: &Reader<'_>, id: Uuid) -> Result<Option<Doc>> {
        let title = self.title.unwrap_or("''");
        let texts = self.texts.join(", ");
        let sql =
            format!("SELECT {title}, {texts} FROM {} WHERE id = ?1 AND deleted = 0", self.table);
        let row = |row: &rusqlite::Row<'_>| {
            let texts = 1..=self.texts.len();
            let texts = texts.map(|at| row.get(at)).collect::<rusqlite::Result<Vec<String>>>()?;
            let body = texts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n");
            Ok(Doc { kind: self.table, subject: id, meeting: None, title: row.get(0)?, body })
        };
        Ok(db.connection.prepare_cached(&sql)?.query_row([id.to_string()], row).optional()?)
    }

    /// The entries of the register.
    pub(super) fn ids(&self, db: &Reader<'_>) -> Result<Vec<Uuid>> {
        let sql = format!("SELECT id FROM {} WHERE deleted = 0", self.table);
        let mut query = db.connection.prepare(&sql)?;
        let ids: Vec<String> =
            query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(ids.iter().filter_map(|id| id.parse().ok()).collect())
    }
}
