//! Where the passphrase comes from: a file, or a prompt when there is a terminal. Never the call.

use std::fs;
use std::io::{IsTerminal, stdin};
use std::path::Path;

use kansli_api::{App, CommandError, ErrorCode, Failure};
use zeroize::Zeroizing;

use crate::args::Args;

/// The passphrase of the file named in the call or the environment.
pub(crate) fn from_file(app: &App, args: &Args) -> Result<Option<Zeroizing<String>>, CommandError> {
    args.passphrase_file.as_ref().map(|path| first_line(app, path)).transpose()
}

/// A secret that stands on the first line of a file.
pub(crate) fn first_line(app: &App, path: &Path) -> Result<Zeroizing<String>, CommandError> {
    let text = fs::read_to_string(path).map(Zeroizing::new);
    let text = text.map_err(|why| Failure::io(path, &why).worded(app.words()))?;
    let line = text.trim_start_matches('\u{FEFF}').lines().next().unwrap_or_default();
    if line.is_empty() {
        let empty = Failure::new(ErrorCode::Invalid, "error-passphrase-file-empty");
        return Err(empty.at(path.display().to_string()).worded(app.words()));
    }
    Ok(Zeroizing::new(line.to_owned()))
}

/// The passphrase typed at the prompt; `None` without a terminal.
pub(crate) fn typed(app: &App) -> Option<Zeroizing<String>> {
    asked(app, "cli-passphrase")
}

/// A new passphrase, typed twice: a slip of the finger would lock the new file for ever.
pub(crate) fn chosen(app: &App) -> Result<Option<Zeroizing<String>>, CommandError> {
    let Some(first) = asked(app, "cli-passphrase") else { return Ok(None) };
    let again = asked(app, "cli-passphrase-again");
    if again.as_ref() == Some(&first) {
        return Ok(Some(first));
    }
    Err(Failure::invalid("cli-passphrase-differs", "passphrase").worded(app.words()))
}

/// A secret typed at a prompt; `None` without a terminal.
pub(crate) fn asked(app: &App, prompt: &str) -> Option<Zeroizing<String>> {
    if !stdin().is_terminal() {
        return None;
    }
    let prompt = format!("{} ", app.words().text(prompt, &[]));
    rpassword::prompt_password(prompt).ok().map(Zeroizing::new)
}
