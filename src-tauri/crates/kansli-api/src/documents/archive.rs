//! What goes beside an archive copy of minutes: metadata as JSON, for the archive that takes it over
//! (documents.md 11).

use kansli_documents::minutes::{ApprovalRole, MinutesFacts, MinutesKind};
use serde_json::{Value, json};

use crate::desk::Desk;

/// What is known of the file itself.
pub(super) struct File<'a> {
    pub(super) name: &'a str,
    pub(super) sha256: &'a str,
    pub(super) bytes: usize,
    pub(super) pages: usize,
}

/// What the archive is told of a copy, apart from the file.
pub(super) fn told(desk: &Desk, facts: &MinutesFacts) -> Value {
    let (head, sitting) = (&facts.head, &facts.sitting);
    let approvals = facts.approvals.iter().map(|it| {
        json!({
            "name": it.person.name,
            "organisation": it.person.organisation,
            "role": match it.role {
                ApprovalRole::Secretary => "secretary",
                ApprovalRole::Chair => "chair",
                ApprovalRole::Approver => "approver",
            },
            "on": it.on,
        })
    });
    let papers =
        facts.attachments.iter().map(|it| json!({ "number": it.number, "title": it.title }));
    json!({
        "format": "kansli-archive/1",
        "document": match facts.kind {
            MinutesKind::Protocol => "protocol",
            MinutesKind::Notes => "notes",
        },
        "conformance": ["PDF/A-2a", "PDF/UA-1"],
        "body": head.body_name,
        "bodyKey": desk.body.name(),
        "meeting": desk.meeting.id,
        "number": head.number,
        "year": head.year,
        "date": sitting.date,
        "start": sitting.start,
        "end": sitting.end,
        "caseNumbers": head.case_numbers,
        "revision": head.version.unwrap_or(1),
        "correction": facts.correction,
        "secretariat": head.secretariat,
        "contentSha256": facts.seal.as_ref().and_then(|it| it.content.as_ref()),
        "journalStep": facts.seal.as_ref().map(|it| &it.step),
        "approvals": approvals.collect::<Vec<_>>(),
        "attachments": papers.collect::<Vec<_>>(),
        "invented": head.demo,
        "program": concat!("Kansli ", env!("CARGO_PKG_VERSION")),
    })
}

/// The whole of it, with the file it goes beside.
pub(super) fn with_file(mut told: Value, file: &File<'_>) -> String {
    told["file"] = json!({
        "name": file.name,
        "sha256": file.sha256,
        "bytes": file.bytes,
        "pages": file.pages,
    });
    serde_json::to_string_pretty(&told).unwrap_or_default() + "\n"
}
