//! The file's format: numbered steps, each run once, never edited.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{Error, Result};
use crate::search;

/// "KANS": tells a workspace from any other SQLite file.
const APPLICATION: i64 = 0x4B41_4E53;

const STEPS: &[&str] = &[
    include_str!("../migrations/0001_workspace.sql"),
    include_str!("../migrations/0002_correction.sql"),
    include_str!("../migrations/0003_meeting_revision.sql"),
    include_str!("../migrations/0004_organisation_region.sql"),
    include_str!("../migrations/0005_item_pool.sql"),
    include_str!("../migrations/0006_follow_up.sql"),
    include_str!("../migrations/0007_settle.sql"),
    include_str!("../migrations/0008_agenda_approval.sql"),
    include_str!("../migrations/0009_agenda_template.sql"),
    include_str!("../migrations/0010_agenda_section.sql"),
    include_str!("../migrations/0020_registers.sql"),
    include_str!("../migrations/0021_journal_subject.sql"),
    include_str!("../migrations/0030_position_stance.sql"),
    include_str!("../migrations/0031_begun_at.sql"),
    include_str!("../migrations/0040_action_head.sql"),
    include_str!("../migrations/0050_brief.sql"),
    include_str!("../migrations/0051_mandate_at_meeting.sql"),
    include_str!("../migrations/0052_role_ambiguity.sql"),
    include_str!("../migrations/0060_review.sql"),
    include_str!("../migrations/0070_exchange.sql"),
    include_str!("../migrations/0080_document_look.sql"),
    include_str!("../migrations/0090_year_work.sql"),
    include_str!("../migrations/0100_report.sql"),
    include_str!("../migrations/0110_deviation.sql"),
    include_str!("../migrations/0120_appointment.sql"),
    include_str!("../migrations/0130_contact.sql"),
    include_str!("../migrations/0140_entry_paper.sql"),
    include_str!("../migrations/0150_reply_proposal.sql"),
];

/// The newest format this program knows.
pub(crate) const NEWEST: i64 = STEPS.len() as i64;

/// The same, as packages tell it.
pub const FORMAT: u32 = STEPS.len() as u32;

/// Refuses a file from a newer program, or one that is no workspace.
pub(crate) fn check(connection: &Connection) -> Result<i64> {
    let application: i64 = pragma(connection, "application_id")?;
    let version = pragma(connection, "user_version")?;
    if version > NEWEST {
        return Err(Error::TooNew { file: version, known: NEWEST });
    }
    if version < 1 || application != APPLICATION {
        return Err(Error::Damaged("it is a database, but not a workspace".into()));
    }
    Ok(version)
}

/// Makes an empty file a workspace.
pub(crate) fn found(connection: &mut Connection) -> Result<()> {
    steps(connection, 0)
}

/// Brings a workspace to the newest format, one transaction a step.
pub(crate) fn run(connection: &mut Connection) -> Result<()> {
    let version = check(connection)?;
    steps(connection, version)
}

fn steps(connection: &mut Connection, from: i64) -> Result<()> {
    let mut version = from;
    let done = usize::try_from(from).unwrap_or_default();
    for step in STEPS.iter().skip(done) {
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(step).map_err(|why| match Error::from(why) {
            // The step fits every file of its format: this one says a format that it has not.
            Error::Sqlite(why) => Error::Damaged(why.to_string()),
            other => other,
        })?;
        version += 1;
        tx.pragma_update(None, "application_id", APPLICATION)?;
        tx.pragma_update(None, "user_version", version)?;
        if version == NEWEST && from > 0 {
            search::complete(&tx)?;
        }
        tx.commit()?;
    }
    Ok(())
}

fn pragma(connection: &Connection, name: &str) -> Result<i64> {
    Ok(connection.pragma_query_value(None, name, |row| row.get(0))?)
}
