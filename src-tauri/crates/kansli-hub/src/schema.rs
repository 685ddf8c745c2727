//! The hub's own tables and functions, by version.

use crate::line::Line;
use crate::{Address, Cancel, Error, Patience, Result};

/// Each step up, in order. Released ones are never edited.
const STEPS: [&str; 5] = [
    include_str!("../sql/0001_log.sql"),
    include_str!("../sql/0002_cells.sql"),
    include_str!("../sql/0003_report.sql"),
    include_str!("../sql/0004_project.sql"),
    include_str!("../sql/0005_bar.sql"),
];

/// The version this program makes and needs.
pub const VERSION: u32 = STEPS.len() as u32;

/// The roles that rights are given to. They belong to the whole server, so another hub may have made them.
const ROLES: &str = "
    DO $$ DECLARE v_role text; BEGIN
        FOREACH v_role IN ARRAY ARRAY['kansli_member', 'kansli_reader'] LOOP
            BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = v_role) THEN
                    EXECUTE format('CREATE ROLE %I NOLOGIN', v_role);
                END IF;
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL; -- Another hub on the server was quicker.
            END;
        END LOOP;
    END $$";

/// Who takes part, besides those who do already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Founding {
    /// Workspaces with the organisations that share each.
    pub workspaces: Vec<(String, String)>,
    /// Logins, made beforehand by whoever keeps the server, with the organisation each belongs to.
    pub logins: Vec<(String, String)>,
}

/// Makes the database a hub, or brings an older hub up; done again it changes nothing. Returns the version
/// it had before: 0 when it was none. The login must own the database and be allowed to make roles.
pub fn init(
    address: &Address,
    password: Option<&str>,
    patience: Patience,
    cancel: &Cancel,
    founding: &Founding,
) -> Result<u32> {
    let line = Line::open(address, password, patience, cancel)?;
    let letters: String =
        line.ask(async |client| Ok(client.query_one("SHOW server_encoding", &[]).await?.get(0)))?;
    if letters != "UTF8" {
        return Err(Error::Letters(letters));
    }
    line.ask(async |client| client.batch_execute("BEGIN").await)?;
    // One at a time, and whoever comes second finds it done.
    let lock = "SELECT pg_advisory_xact_lock(hashtextextended('kansli init', 0))";
    line.ask(async |client| client.batch_execute(lock).await)?;
    let before = match version(&line)? {
        Some(hub) if hub > VERSION => return Err(Error::Newer { hub, program: VERSION }),
        Some(hub) => hub,
        None => 0,
    };
    if before == 0 {
        line.ask(async |client| client.batch_execute(ROLES).await)?;
    }
    for step in &STEPS[before as usize..] {
        line.ask(async |client| client.batch_execute(step).await)?;
    }
    let version = i32::try_from(VERSION).unwrap_or(i32::MAX);
    let set = "INSERT INTO sync.about (version) VALUES ($1)
               ON CONFLICT (one) DO UPDATE SET version = excluded.version";
    if before < VERSION {
        line.ask(async |client| client.execute(set, &[&version]).await)?;
    }
    for (workspace, organisation) in &founding.workspaces {
        let admit = "SELECT sync.admit($1, $2)";
        line.ask(async |client| client.execute(admit, &[workspace, organisation]).await)?;
    }
    for (login, organisation) in &founding.logins {
        let there = "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1),
                            EXISTS (SELECT FROM sync.workspace WHERE organisation = $2)";
        let there =
            line.ask(async |client| client.query_one(there, &[login, organisation]).await)?;
        if !there.get::<_, bool>(0) {
            return Err(Error::NoLogin(login.clone()));
        }
        if !there.get::<_, bool>(1) {
            return Err(Error::NotAdmitted(organisation.clone()));
        }
        let enrol = "SELECT sync.enrol($1, $2)";
        line.ask(async |client| client.execute(enrol, &[login, organisation]).await)?;
    }
    line.ask(async |client| client.batch_execute("COMMIT").await)?;
    Ok(before)
}

/// That the hub has the version of this program.
pub(crate) fn check(line: &Line) -> Result<()> {
    match version(line)? {
        Some(hub) if hub > VERSION => Err(Error::Newer { hub, program: VERSION }),
        Some(hub) if hub < VERSION => Err(Error::Older { hub, program: VERSION }),
        Some(_) => Ok(()),
        None => Err(Error::NoHub),
    }
}

/// The hub's version; none when the database is no hub. A schema of that name that is not ours is one that
/// somebody needs: it is no hub either, and making one then fails with nothing changed.
fn version(line: &Line) -> Result<Option<u32>> {
    let there = "SELECT to_regclass('sync.about') IS NOT NULL";
    let there: bool = line.ask(async |client| Ok(client.query_one(there, &[]).await?.get(0)))?;
    if !there {
        return Ok(None);
    }
    let version = "SELECT version FROM sync.about";
    let row = line.ask(async |client| client.query_opt(version, &[]).await)?;
    Ok(row.and_then(|row| u32::try_from(row.get::<_, i32>(0)).ok()))
}
