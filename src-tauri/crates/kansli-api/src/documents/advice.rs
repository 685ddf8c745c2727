//! What to know before a document is sent: when it becomes a public record (documents.md 10.3).

use kansli_domain::minutes::Kind;
use kansli_store::Reader;

use super::basis::Basis;
use super::{ExportWhat, PurposeWord};
use crate::app::Call;
use crate::error::CommandResult;
use crate::shape::LanguageName;

/// What to know before something is sent for review: it is sent for comments.
pub(crate) fn of_review(
    call: &Call<'_>,
    db: &Reader<'_>,
    language: Option<LanguageName>,
) -> CommandResult<String> {
    let basis = Basis::read(call, db, language)?;
    Ok(of(&basis, ExportWhat::Agenda, None, Some(PurposeWord::Comment)))
}

/// Chosen by whose laptop this is, what the document is sent for, and which record it is when that is
/// approved.
pub(super) fn of(
    basis: &Basis,
    what: ExportWhat,
    approved: Option<Kind>,
    purpose: Option<PurposeWord>,
) -> String {
    basis.words.say(key(
        basis.own.as_ref().map(|it| it.is_public_authority),
        what,
        approved,
        purpose,
    ))
}

/// Whether it is a register that runs on.
const fn is_register(what: ExportWhat) -> bool {
    matches!(
        what,
        ExportWhat::Positions
            | ExportWhat::Actions
            | ExportWhat::Items
            | ExportWhat::Ambiguities
            | ExportWhat::Register
    )
}

fn key(
    is_authority: Option<bool>,
    what: ExportWhat,
    approved: Option<Kind>,
    purpose: Option<PurposeWord>,
) -> &'static str {
    match (is_authority, what, purpose) {
        _ if approved == Some(Kind::Notes) => "dispatch-advice-approved-notes",
        _ if approved.is_some() => "dispatch-advice-approved",
        // Running registers can be asked for at any time.
        (Some(true), what, _) if is_register(what) => "dispatch-advice-register",
        (Some(true), _, Some(PurposeWord::Comment)) => "dispatch-advice-comment",
        (Some(true), _, Some(PurposeWord::Information | PurposeWord::Position)) => {
            "dispatch-advice-dispatched"
        }
        (Some(true), _, None) => "dispatch-advice-authority",
        // Not an authority itself: the record comes about where the document arrives.
        (Some(false), ..) => "dispatch-advice-received",
        (None, ..) => "dispatch-advice-unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advice_goes_by_who_sends_and_why() {
        let notice = ExportWhat::Notice;
        let of = |own, purpose| key(own, notice, None, purpose);
        assert_eq!(of(Some(false), Some(PurposeWord::Comment)), "dispatch-advice-received");
        assert_eq!(of(Some(true), Some(PurposeWord::Comment)), "dispatch-advice-comment");
        assert_eq!(of(Some(true), Some(PurposeWord::Position)), "dispatch-advice-dispatched");
        assert_eq!(of(None, None), "dispatch-advice-unknown");
        let approved = |kind| key(Some(true), ExportWhat::Minutes, Some(kind), None);
        assert_eq!(approved(Kind::Protocol), "dispatch-advice-approved");
        assert_eq!(approved(Kind::Notes), "dispatch-advice-approved-notes");
    }
}
