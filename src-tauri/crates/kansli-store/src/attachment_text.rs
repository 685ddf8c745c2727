//! What papers say, kept beside their contents for search. Made of the contents, so that nothing
//! of it is journalled, and what is missing can be made anew.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use crate::error::Result;
use crate::search;
use crate::write::{Reader, Writer, keys};

impl Writer<'_> {
    /// Keeps what came of reading a content, `reading` in a word, and lets search know.
    pub fn put_attachment_text(&self, sha256: &str, reading: &str, text: &str) -> Result<()> {
        let text: String = text.nfc().collect();
        self.connection()
            .prepare_cached(
                "INSERT OR REPLACE INTO attachment_text (sha256, reading, text) VALUES (?1, ?2, ?3)",
            )?
            .execute([sha256, reading, &text])?;
        let papers = self.reader().keys("SELECT id FROM attachment WHERE sha256 = ?1", sha256)?;
        for paper in papers.iter().filter_map(|key| key.parse().ok()) {
            search::follow_row(&self.reader(), "attachment", paper)?;
        }
        Ok(())
    }
}

impl Reader<'_> {
    /// The text of a content; `None` when it has not been read, empty when there is none.
    pub fn attachment_text(&self, sha256: &str) -> Result<Option<String>> {
        let found = self
            .connection
            .prepare_cached("SELECT text FROM attachment_text WHERE sha256 = ?1")?
            .query_row([sha256], |row| row.get(0))
            .optional()?;
        Ok(found)
    }

    /// What came of reading the papers of meetings, of items or of entries, in a word each: `missing` where the content
    /// has not come to this laptop.
    pub fn attachment_readings(&self, of: &[Uuid]) -> Result<BTreeMap<Uuid, String>> {
        let mut query = self.connection.prepare_cached(
            "WITH owner (id) AS MATERIALIZED (SELECT value FROM json_each(?1)),
             paper (id, sha256) AS (
                SELECT id, sha256 FROM attachment WHERE meeting IN owner AND deleted = 0
                UNION SELECT id, sha256 FROM attachment WHERE item IN owner AND deleted = 0
                UNION SELECT id, sha256 FROM attachment WHERE entry IN owner AND deleted = 0)
             SELECT id, 'missing' FROM paper
             WHERE sha256 <> '' AND sha256 NOT IN (SELECT sha256 FROM blob)
             UNION ALL SELECT id, reading FROM paper JOIN attachment_text USING (sha256)
             WHERE sha256 IN (SELECT sha256 FROM blob)",
        )?;
        let mut rows = query.query([keys(of)])?;
        let mut found = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let key: String = row.get(0)?;
            if let Ok(id) = key.parse() {
                found.insert(id, row.get(1)?);
            }
        }
        Ok(found)
    }

    /// Contents of papers that nobody has read yet, by their SHA-256.
    pub fn unread_attachments(&self) -> Result<Vec<String>> {
        self.keys(
            "SELECT DISTINCT sha256 FROM attachment
             WHERE sha256 <> ?1 AND sha256 NOT IN (SELECT sha256 FROM attachment_text)
             ORDER BY sha256",
            "",
        )
    }

    /// Contents that the papers and the looks of documents name, here or not, by their SHA-256.
    pub fn papers(&self) -> Result<Vec<String>> {
        self.keys(
            "SELECT sha256 FROM attachment WHERE sha256 <> ?1
             UNION SELECT logo FROM document_look WHERE logo <> ?1",
            "",
        )
    }

    /// Those of them that have not come to this laptop, by their SHA-256.
    pub fn papers_missing(&self) -> Result<Vec<String>> {
        self.keys(
            "SELECT sha256 FROM attachment
             WHERE sha256 <> ?1 AND deleted = 0 AND sha256 NOT IN (SELECT sha256 FROM blob)
             UNION SELECT logo FROM document_look
             WHERE logo <> ?1 AND deleted = 0 AND logo NOT IN (SELECT sha256 FROM blob)",
            "",
        )
    }

    fn keys(&self, sql: &str, value: &str) -> Result<Vec<String>> {
        let mut query = self.connection.prepare_cached(sql)?;
        let found = query.query_map([value], |row| row.get(0))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}
