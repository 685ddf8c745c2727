//! Plain text.

use crate::Why;

/// The text, if the bytes are text at all: what is not is of a kind without any.
pub(crate) fn read(bytes: &[u8]) -> Result<String, Why> {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let text = text.trim_start_matches('\u{FEFF}');
    Ok(if text.contains('\0') { String::new() } else { text.to_owned() })
}
