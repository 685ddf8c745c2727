//! Where the passphrase comes from: a file, or a prompt when there is a terminal. Never the call.

use std::fs;
use std::io::{IsTerminal, stdin};

use kansli_api::{App, CommandError, ErrorCode, Failure};
use zeroize::Zeroizing;

use crate::args::Args;

/// The passphrase of the file named in the call or the environment.
pub(crate) fn from_file(app: &App, args: &Args) -> Result<Option<Zeroizing<String>>, CommandError> {
    let Some(path) = &args.passphrase_file else { return Ok(None) };
    let shown = path.display().to_string();
    let text = fs::read_to_string(path).map(Zeroizing::new).map_err(|why| {
        Failure::new(ErrorCode::Invalid, "error-io").with("why", why).at(shown).worded(app.words())
    })?;
    let line = text.lines().next().unwrap_or_default().to_owned();
    Ok(Some(Zeroizing::new(line)))
}

/// The passphrase typed at the prompt; `None` without a terminal.
pub(crate) fn typed(app: &App) -> Option<Zeroizing<String>> {
    if !stdin().is_terminal() {
        return None;
    }
    let prompt = format!("{} ", app.words().text("cli-passphrase", &[]));
    rpassword::prompt_password(prompt).ok().map(Zeroizing::new)
}
