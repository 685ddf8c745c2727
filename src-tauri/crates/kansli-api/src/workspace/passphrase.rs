//! A new passphrase for the open workspace.

use super::handlers::{half, long_enough, place, status};
use super::{WorkspacePassphraseChange, WorkspaceStatus};
use crate::app::Call;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::settings;
use crate::shape::Nothing;

/// Changes the passphrase: the file is written anew under the new one.
///
/// The journal does not tell of it: it is about the file and not about what stands in it.
pub(crate) fn change(
    call: &Call<'_>,
    request: WorkspacePassphraseChange,
) -> CommandResult<WorkspaceStatus> {
    {
        let mut open = call.open();
        let open = open.as_mut().ok_or_else(|| Failure::refused("error-nothing-open"))?;
        if let Some(why) = &open.read_only {
            return Err(why.clone());
        }
        if settings::value(&open.store.reader(), "demo")?.is_some() {
            return Err(Failure::refused("error-passphrase-demo"));
        }
        long_enough(&request.new, "new")?;
        if !open.key.is_of(&request.old) {
            return Err(Failure::new(ErrorCode::Damaged, "error-passphrase-old").at("old"));
        }
        let surroundings = &call.app.surroundings;
        let key = kansli_store::Key::derive(&request.new, half(surroundings.random()));
        open.store.rekey(&open.key, &key, &place(call))?;
        // A key that could not be kept anew no longer fits: the passphrase is asked for.
        let name = open.store.path().display().to_string();
        if surroundings.kept_key(&name).is_some() {
            surroundings.keep_key(&name, key.to_text().as_str());
        }
        open.key = key;
    }
    call.touch(["workspace"]);
    status(call, Nothing {})
}
