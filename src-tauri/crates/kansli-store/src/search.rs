//! Search over everything written: Swedish stems, parts of compounds, and unfinished words.
//!
//! SQLite's own word splitter keeps å ä ö as letters of their own; stemming and the fold of other
//! accents are done here, before words go in, so that any SQLite can read the file. Each word is
//! kept as it is, as its stem, and backwards, so that *stöd* finds *kunskapsstöd*.

use rusqlite::{Connection, OptionalExtension, params};
use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use uuid::Uuid;

use crate::error::Result;
use crate::rows::TABLES;
use crate::verify::{Finding, finding};
use crate::write::{CellName, Reader};

mod docs;
mod entries;
mod snippet;

/// A text that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doc {
    /// `meeting`, `agendaItem`, `minutes`, `position`, `action`, `person`, `organisation`, `event`, `attachment`; of an
    /// entry of a register the name of its table.
    pub kind: &'static str,
    /// The thing.
    pub subject: Uuid,
    /// The meeting it belongs to.
    pub meeting: Option<Uuid>,
    /// Heading.
    pub title: String,
    /// Text.
    pub body: String,
}

/// A text that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The kind, as in [`Doc::kind`].
    pub kind: String,
    /// The thing.
    pub subject: Uuid,
    /// The meeting it belongs to.
    pub meeting: Option<Uuid>,
    /// Heading.
    pub title: String,
    /// The words around the find; the find between ‹ and ›.
    pub snippet: String,
    /// Smaller is better.
    pub rank: f64,
}

impl Reader<'_> {
    /// Finds texts that hold every word of `text`, best first. No words: nothing.
    pub fn search(&self, text: &str, limit: u16) -> Result<Vec<Hit>> {
        let words = words(text);
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let stems: Vec<String> = words.iter().map(|word| stem(word)).collect();
        // A single letter begins too many words to be one that is not finished: § 7 means 7.
        let unfinished = words.iter().any(|word| word.chars().count() > 1);
        let query = words.iter().zip(&stems).map(|(word, stem)| match unfinished {
            true => wanted(word, stem),
            false => format!("{{title body}} : \"{word}\""),
        });
        let query = query.collect::<Vec<_>>().join(" AND ");
        let mut find = self.connection.prepare_cached(
            // The best are found first; only their texts are fetched.
            "SELECT d.kind, d.subject, d.meeting, d.title, d.body, best.score
             FROM (SELECT rowid AS id, bm25(search_word, 6.0, 1.0, 0.4) AS score FROM search_word
                   WHERE search_word MATCH ?1 ORDER BY score, rowid LIMIT ?2) best
             JOIN search_doc d USING (id) ORDER BY best.score, d.id",
        )?;
        let mut rows = find.query(params![query, limit])?;
        let mut hits = Vec::new();
        while let Some(row) = rows.next()? {
            let (subject, meeting): (String, Option<String>) = (row.get(1)?, row.get(2)?);
            let body: String = row.get(4)?;
            let Ok(subject) = subject.parse() else { continue };
            hits.push(Hit {
                kind: row.get(0)?,
                subject,
                meeting: meeting.and_then(|id| id.parse().ok()),
                title: row.get(3)?,
                snippet: snippet::around(&body, &words, &stems),
                rank: row.get(5)?,
            });
        }
        Ok(hits)
    }
}

/// What is left of a word without its ending is at least so long.
const SHORTEST: usize = 3;

fn wanted(word: &str, stem: &str) -> String {
    let backward: String = word.chars().rev().collect();
    format!("(({{title body}} : (\"{stem}\" OR \"{word}\" *)) OR (backward : \"{backward}\" *))")
}

/// The words of a text: lower case, accents off all letters but å ä ö.
pub(crate) fn words(text: &str) -> Vec<String> {
    let text: String = text.nfc().collect::<String>().to_lowercase();
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold).collect()
}

fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            'å' | 'ä' | 'ö' => folded.push(letter),
            _ => folded.extend(letter.nfd().filter(|c| !is_combining_mark(*c))),
        }
    }
    folded
}

pub(crate) fn stem(word: &str) -> String {
    let stemmer = Stemmer::create(Algorithm::Swedish);
    let stem = stemmer.stem(word).into_owned();
    // The stemmer leaves the definite form of neuters: *protokollet*, *smittskyddets*, *mötet*.
    let definite = || word.strip_suffix('s').unwrap_or(word).strip_suffix("et");
    match definite().filter(|_| stem.ends_with("et") && !stem.ends_with("het")) {
        Some(neuter) if neuter.chars().count() >= SHORTEST => stemmer.stem(neuter).into_owned(),
        _ => stem,
    }
}

fn terms(text: &str) -> String {
    let mut all = String::with_capacity(text.len() * 2);
    for word in words(text) {
        let stem = stem(&word);
        all.push_str(&word);
        all.push(' ');
        if stem != word {
            all.push_str(&stem);
            all.push(' ');
        }
    }
    all
}

fn backward(text: &str) -> String {
    let backward = |word: String| word.chars().rev().collect::<String>();
    words(text)
        .into_iter()
        .filter(|word| word.chars().count() > 4)
        .map(backward)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Brings the index after the rows that a change touched.
pub(crate) fn follow<'a>(
    connection: &Connection,
    cells: impl Iterator<Item = &'a CellName>,
) -> Result<()> {
    let mut rows: Vec<(&str, &str)> = cells.map(|cell| (cell.table, cell.key.as_str())).collect();
    rows.sort_unstable();
    rows.dedup();
    let reader = Reader { connection };
    for (table, key) in rows {
        let Ok(id) = key.parse() else { continue };
        follow_row(&reader, table, id)?;
    }
    Ok(())
}

/// Brings the index after one row.
pub(crate) fn follow_row(reader: &Reader<'_>, table: &str, id: Uuid) -> Result<()> {
    for (kind, subject, doc) in docs::of(reader, table, id)? {
        put(reader.connection, kind, subject, doc.as_ref())?;
    }
    Ok(())
}

/// Takes in what an older program did not look for.
pub(crate) fn complete(connection: &Connection) -> Result<()> {
    let reader = Reader { connection };
    for (table, ..) in TABLES {
        for doc in docs::all(&reader, table)? {
            let known = connection
                .prepare_cached("SELECT 1 FROM search_doc WHERE kind = ?1 AND subject = ?2")?
                .exists((doc.kind, doc.subject.to_string()))?;
            if !known {
                put(connection, doc.kind, doc.subject, Some(&doc))?;
            }
        }
    }
    Ok(())
}

fn put(connection: &Connection, kind: &str, subject: Uuid, doc: Option<&Doc>) -> Result<()> {
    let known: Option<i64> = connection
        .prepare_cached("SELECT id FROM search_doc WHERE kind = ?1 AND subject = ?2")?
        .query_row((kind, subject.to_string()), |row| row.get(0))
        .optional()?;
    if let Some(id) = known {
        connection.prepare_cached("DELETE FROM search_doc WHERE id = ?1")?.execute([id])?;
        connection.prepare_cached("DELETE FROM search_word WHERE rowid = ?1")?.execute([id])?;
    }
    let Some(doc) = doc else { return Ok(()) };
    connection
        .prepare_cached(
            "INSERT INTO search_doc (id, kind, subject, meeting, title, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            known,
            doc.kind,
            doc.subject.to_string(),
            doc.meeting.map(|id| id.to_string()),
            doc.title,
            doc.body
        ])?;
    let id = connection.last_insert_rowid();
    let both = format!("{} {}", doc.title, doc.body);
    connection
        .prepare_cached(
            "INSERT INTO search_word (rowid, title, body, backward) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![id, terms(&doc.title), terms(&doc.body), backward(&both)])?;
    Ok(())
}

/// Compares the index with what it is made of.
pub(crate) fn verify(reader: &Reader<'_>) -> Result<Finding> {
    let mut facts = Vec::new();
    let mut wanted = Vec::new();
    for (table, ..) in TABLES {
        wanted.extend(docs::all(reader, table)?);
    }
    let mut query = reader
        .connection
        .prepare("SELECT title, body FROM search_doc WHERE kind = ?1 AND subject = ?2")?;
    for doc in &wanted {
        let found: Option<(String, String)> = query
            .query_row((doc.kind, doc.subject.to_string()), |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        if found.is_none_or(|(title, body)| title != doc.title || body != doc.body) {
            facts.push(format!("{} {}", doc.kind, doc.subject));
        }
    }
    let count: u64 =
        reader.connection.query_row("SELECT count(*) FROM search_word", [], |row| row.get(0))?;
    if count != wanted.len() as u64 {
        facts.push(format!("{count} ≠ {}", wanted.len()));
    }
    Ok(finding("search", count, facts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swedish_letters_are_letters_of_their_own() {
        assert_eq!(words("Rätt ratt, IDÉ från Müller"), ["rätt", "ratt", "ide", "från", "muller"]);
    }

    #[test]
    fn decomposed_letters_are_the_same_letters() {
        assert_eq!(words("ra\u{308}tt"), ["rätt"]);
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        assert_eq!(stem("patienter"), stem("patienternas"));
        assert_eq!(stem("åtgärder"), stem("åtgärd"));
        for (definite, plain) in [
            ("protokollet", "protokoll"),
            ("smittskyddet", "smittskydd"),
            ("smittskyddets", "smittskydd"),
            ("mötet", "möte"),
            ("arbetets", "arbete"),
            ("uppdraget", "uppdrag"),
        ] {
            assert_eq!(stem(definite), stem(plain), "{definite}");
        }
        assert_eq!(stem("verksamhet"), stem("verksamheten"));
        assert_ne!(stem("året"), stem("arbete"));
    }
}
