//! Somebody with a review package in the program's own form, who answers it as the page would.

use chrono::DateTime;
use kansli_package::{Limits, Unlock};
use kansli_review::{Anchor, Answer, Field, Package, Proposal, Remark, Signature, Verdict};
use uuid::Uuid;

/// A reviewer with a package, who answers it.
pub(crate) struct Reviewer {
    pub(crate) package: Package,
    pub(crate) answer: Answer,
}

impl Reviewer {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self::opening(bytes, Unlock::Nothing)
    }

    /// A reviewer whose package may be locked.
    pub(crate) fn opening(bytes: &[u8], unlock: Unlock<'_>) -> Self {
        let read = kansli_package::read(bytes, unlock, &Limits::default()).unwrap();
        let json = read.parts.iter().find(|part| part.path == "review.json").unwrap();
        let package: Package = serde_json::from_slice(&json.bytes).unwrap();
        let answer = Answer {
            id: Uuid::from_u128(0xA000 + package.id.as_u128()),
            package: package.id,
            content_hash: package.content_hash,
            reviewer: package.reviewer.id,
            answered_at: DateTime::parse_from_rfc3339("2027-03-05T07:15:00+01:00").unwrap(),
            verdict: Some(Verdict::Approve),
            signature: None,
            remarks: Vec::new(),
        };
        Self { package, answer }
    }

    pub(crate) fn item(&self, number: &str) -> Uuid {
        self.package.items.iter().find(|it| it.number == number).unwrap().id
    }

    /// Says something of an item, or of marked words of it.
    pub(crate) fn says(
        &mut self,
        item: Option<Uuid>,
        marked: Option<(Field, &str)>,
        text: &str,
        proposal: Proposal,
    ) {
        let anchor = marked.map(|(field, quote)| Anchor {
            field,
            quote: quote.to_owned(),
            prefix: String::new(),
            suffix: String::new(),
        });
        let id = Uuid::from_u128(0xB000 + self.answer.remarks.len() as u128);
        self.answer.remarks.push(Remark { id, item, anchor, text: text.to_owned(), proposal });
    }

    pub(crate) fn verdict(&mut self, verdict: Verdict) {
        self.answer.verdict = Some(verdict);
    }

    pub(crate) fn signs(&mut self) {
        let (name, at) = (self.package.reviewer.name.clone(), self.answer.answered_at);
        self.answer.signature = Some(Signature { name, at });
    }

    pub(crate) fn file(&self) -> String {
        String::from_utf8(self.answer.sign(&self.package.answer_key).unwrap()).unwrap()
    }
}
