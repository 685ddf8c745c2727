//! Batches as lines of text, for a file: one line a batch, with its exact bytes.

use serde::{Deserialize, Serialize};

use crate::batch::Sealed;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    hash: String,
    signature: String,
    body: String,
}

/// Writes batches as lines.
pub fn write(batches: &[Sealed]) -> Vec<u8> {
    let mut text = Vec::new();
    for sealed in batches {
        let line = Line {
            hash: sealed.hash.clone(),
            signature: sealed.signature.clone(),
            body: String::from_utf8_lossy(&sealed.body).into_owned(),
        };
        serde_json::to_writer(&mut text, &line).expect("a line is three strings");
        text.push(b'\n');
    }
    text
}

/// Reads batches from lines; else the number of the first line that is none, from 1.
pub fn read(text: &[u8]) -> Result<Vec<Sealed>, usize> {
    let lines = text.split(|byte| *byte == b'\n').enumerate();
    let lines = lines.filter(|(_, line)| !line.is_empty());
    lines
        .map(|(place, line)| {
            let line: Line = serde_json::from_slice(line).map_err(|_| place + 1)?;
            let Line { hash, signature, body } = line;
            Ok(Sealed { hash, signature, body: body.into_bytes() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_read_back_byte_by_byte_and_a_broken_line_is_named() {
        let sealed =
            |body: &str| Sealed { body: body.into(), hash: "00".into(), signature: "ff".into() };
        let batches = [sealed("{\"text\":\"åäö\\n\"}"), sealed("{}")];
        let mut text = write(&batches);
        assert_eq!(read(&text).as_deref(), Ok(&batches[..]));
        text.extend(b"{\"hash\":");
        assert_eq!(read(&text), Err(3));
    }
}
