//! Whether a file is the copy of approved minutes that it says it is.

use kansli_documents::Seal;
use kansli_record::compare::{Part, compare};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::export::{self, Draft};
use super::made::made;
use super::{CopyName, DocumentVerify, ExportRequest, ExportWhat, VerifyVerdict, VerifyView};
use crate::app::Call;
use crate::desk::Desk;
use crate::error::{CommandResult, ErrorCode};
use crate::source::Source;
use crate::wire;
use crate::words::Words;

/// The largest file that is looked at: no minutes are longer.
const LARGEST: u64 = 200 << 20;

/// How many words that differ are told.
const MOST_TOLD: usize = 5;

/// Looks at a file.
pub(crate) fn verify(call: &Call<'_>, request: DocumentVerify) -> CommandResult<VerifyView> {
    let DocumentVerify { path, bytes } = &request;
    let file = Source { path: path.as_deref(), bytes: bytes.as_deref(), text: None };
    let bytes = file.content(LARGEST)?;
    let sha256 = wire::sha256(&bytes);
    let seal = Seal::found(&bytes);
    let known = call.read(|db| {
        let sent = sent_as(db, &sha256)?;
        let chain = db.verify_chain()?;
        let draft = match seal.as_ref().and_then(|seal| seal.meeting.parse().ok()) {
            Some(meeting) => remade(call, db, meeting, seal.as_ref())?,
            None => None,
        };
        Ok(Known { sent, is_chain_whole: chain.ok, draft })
    })?;
    let again =
        known.draft.as_ref().map(|draft| made(&draft.sheet, &call.app.packing)).transpose()?;
    let mut differs = Vec::new();
    let verdict = match (&seal, &again) {
        _ if !known.is_chain_whole => VerifyVerdict::JournalBroken,
        (_, Some(again)) if again.bytes == bytes => VerifyVerdict::Identical,
        _ if known.sent.is_some() => VerifyVerdict::Sent,
        (None, _) => VerifyVerdict::NoSeal,
        (Some(_), None) => VerifyVerdict::Unknown,
        (Some(_), Some(again)) => {
            differs = differences(&again.bytes, &bytes);
            if differs.is_empty() { VerifyVerdict::SameWords } else { VerifyVerdict::Changed }
        }
    };
    let file_name = known.draft.as_ref().map(|it| it.file_name.clone());
    let name = file_name.clone().unwrap_or_default();
    let on = known.sent.unwrap_or_default();
    let values = [("name", name.as_str()), ("day", on.as_str())];
    Ok(VerifyView {
        genuine: matches!(verdict, VerifyVerdict::Identical | VerifyVerdict::Sent),
        verdict,
        text: call.words().text(sentence(verdict, &bytes), &values),
        file_name,
        meeting: seal.as_ref().and_then(|it| it.meeting.parse().ok()),
        content_hash: seal.as_ref().and_then(|it| it.content.clone()),
        journal_step: seal.map(|it| it.step),
        sha256,
        differs: differs.iter().map(|it| it.worded(call.words())).collect(),
    })
}

struct Known {
    /// The day a file of these bytes was sent, in words.
    sent: Option<String>,
    is_chain_whole: bool,
    draft: Option<Draft>,
}

fn sentence(verdict: VerifyVerdict, bytes: &[u8]) -> &'static str {
    match verdict {
        VerifyVerdict::Identical => "verify-identical",
        VerifyVerdict::Sent => "verify-sent",
        VerifyVerdict::SameWords => "verify-same-words",
        VerifyVerdict::Changed => "verify-changed",
        VerifyVerdict::Unknown => "verify-unknown",
        VerifyVerdict::NoSeal if is_cut_off(bytes) => "verify-cut-off",
        VerifyVerdict::NoSeal => "verify-no-seal",
        VerifyVerdict::JournalBroken => "verify-journal-broken",
    }
}

/// Whether the file is empty, or a PDF that lacks its end: part of a copy has nothing left to know it by.
fn is_cut_off(bytes: &[u8]) -> bool {
    let end = &bytes[bytes.len().saturating_sub(1024)..];
    bytes.is_empty() || bytes.starts_with(b"%PDF-") && !end.windows(5).any(|it| it == b"%%EOF")
}

/// The day a file of these very bytes was noted as sent.
fn sent_as(db: &Reader<'_>, sha256: &str) -> CommandResult<Option<String>> {
    let sent: Vec<rows::Dispatch> = db.by("sha256", &sha256.to_owned())?;
    Ok(sent.first().map(|it| it.at.date_naive().to_string()))
}

/// The copy that the seal names, made anew; none when this workspace has no such content.
fn remade(
    call: &Call<'_>,
    db: &Reader<'_>,
    meeting: Uuid,
    seal: Option<&Seal>,
) -> CommandResult<Option<Draft>> {
    let Some(seal) = seal else { return Ok(None) };
    if db.get::<rows::Meeting>(meeting)?.is_none() {
        return Ok(None);
    }
    let desk = Desk::of(db, meeting)?;
    let known = super::record::seal_of(db, &desk)?;
    if known.is_none_or(|(content, step)| {
        seal.content.as_ref().is_some_and(|told| *told != content) || step != seal.step
    }) {
        return Ok(None);
    }
    let copy = match seal.copy.as_str() {
        "publication" => CopyName::Publication,
        _ => CopyName::Archive,
    };
    let request = ExportRequest {
        meeting: Some(meeting),
        copy: Some(copy),
        language: wire::read(&seal.language).ok(),
        ..ExportRequest::of(ExportWhat::Minutes)
    };
    match export::gather(call, db, &request, None) {
        Ok(draft) => Ok(Some(draft)),
        // What may not be published now is not the copy that was.
        Err(why) if why.code() == ErrorCode::Refused => Ok(None),
        Err(why) => Err(why),
    }
}

/// A place where the words of a file are not those of the copy.
struct Difference {
    ours: String,
    theirs: String,
}

impl Difference {
    fn worded(&self, words: &Words) -> String {
        let key = match (self.ours.is_empty(), self.theirs.is_empty()) {
            (true, _) => "verify-added",
            (_, true) => "verify-lacks",
            _ => "verify-differs",
        };
        words.text(key, &[("ours", &self.ours), ("theirs", &self.theirs)])
    }
}

/// Where the words of two files differ, the first few places.
fn differences(ours: &[u8], theirs: &[u8]) -> Vec<Difference> {
    let words = |bytes| {
        let pages = kansli_attachment::pages(bytes).join(" ");
        pages.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let mut found: Vec<Difference> = Vec::new();
    let mut is_apart = false;
    for part in compare(&words(ours), &words(theirs)) {
        if let Part::Same(_) = part {
            is_apart = false;
            continue;
        }
        if !is_apart {
            found.push(Difference { ours: String::new(), theirs: String::new() });
            is_apart = true;
        }
        let Some(last) = found.last_mut() else { continue };
        match part {
            Part::Out(text) => last.ours.push_str(text.trim()),
            Part::In(text) => last.theirs.push_str(text.trim()),
            Part::Same(_) => {}
        }
    }
    found.truncate(MOST_TOLD);
    found
}
