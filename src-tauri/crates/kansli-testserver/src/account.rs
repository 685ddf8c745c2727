//! Whom the server runs as: PostgreSQL refuses to run as root.

use std::fs;
use std::io::{Error, Result};
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// An account; none when the person's own will do.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Account(Option<(u32, u32)>);

impl Account {
    /// The person's own, or for root the one that Debian has for PostgreSQL.
    pub(crate) fn of_a_server() -> Result<Self> {
        if fs::metadata("/proc/self")?.uid() != 0 {
            return Ok(Self(None));
        }
        let accounts = fs::read_to_string("/etc/passwd")?;
        let of = |name: &str| {
            let line = accounts.lines().find(|line| line.starts_with(&format!("{name}:")))?;
            let mut parts = line.split(':').skip(2);
            Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
        };
        let found = of("postgres").or_else(|| of("nobody"));
        found.map(|ids| Self(Some(ids))).ok_or_else(|| Error::other("no account to run as"))
    }

    pub(crate) fn give(self, path: &Path) -> Result<()> {
        match self.0 {
            Some((user, group)) => chown(path, Some(user), Some(group)),
            None => Ok(()),
        }
    }

    pub(crate) fn run_as(self, command: &mut Command) {
        if let Some((user, group)) = self.0 {
            command.uid(user).gid(group);
        }
    }
}
