//! Programs beside ours that documents are read with.

use std::io::Write;

/// Set to anything, it makes a missing program a failure instead of a reason to skip.
const NEEDED: &str = "KANSLI_NEEDS_LIBREOFFICE";

/// Whether one of the programs is not installed. That nothing is tried then is said loudly.
pub(crate) fn lacks(who: &str, programs: &[&str]) -> bool {
    let Some(lacking) = programs.iter().find(|it| !is_installed(it)) else { return false };
    assert!(std::env::var_os(NEEDED).is_none(), "{lacking} is not installed, and is needed here");
    // Not by a macro: what those print is shown only when a test fails.
    let told = format!("\n*** SKIPPED: {who} *** {lacking} is not installed ***\n\n");
    std::io::stderr().write_all(told.as_bytes()).unwrap();
    true
}

fn is_installed(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| folder.join(program).is_file())
}
