//! Why minutes, attendance, a position or an action refused.

use kansli_domain::id::PersonId;
use kansli_domain::{action, attendance, minutes, position};

use super::refused;
use crate::desk::Desk;
use crate::error::{ErrorCode, Failure};
use crate::words::Words;

fn name(desk: &Desk, person: PersonId) -> String {
    desk.person(person.uuid()).name
}

/// Minutes' refusal as a failure.
pub(crate) fn minutes(words: &Words, desk: &Desk, refusal: &minutes::Refusal) -> Failure {
    use minutes::Refusal;
    let say = |what| refused("minutes", what);
    match *refusal {
        Refusal::WrongStage { is, .. } => {
            let is = match is {
                "draft" => "minutes-stage-draft",
                "approved" => "minutes-stage-approved",
                _ => "minutes-stage-out",
            };
            say("wrong-stage").with("is", words.text(is, &[]))
        }
        Refusal::Locked { on } => say("locked").with("date", words.day(on)),
        Refusal::OutForApproval { since } => say("out").with("date", words.day(since)),
        Refusal::NoChair => say("no-chair").at("people"),
        Refusal::NoOtherSide => {
            let other = desk.chair_side().and_then(kansli_domain::party::Side::opposite);
            let side = other.map_or_else(String::new, |side| words.side(side));
            say("no-other-side").with("side", side).at("people")
        }
        Refusal::ApproverTwice(person) => {
            say("approver-twice").with("name", name(desk, person)).at("people")
        }
        Refusal::Unanswered { waiting } => say("unanswered").with("count", waiting),
        Refusal::Awaited { waiting } => say("awaited").with("count", waiting),
        Refusal::Empty => say("empty"),
        Refusal::NobodyResponsible(number) => {
            say("nobody-responsible").with("number", number).at("owner")
        }
        Refusal::DueInThePast { due, today } => say("due-in-the-past")
            .with("due", words.day(due))
            .with("today", words.day(today))
            .at("due"),
        Refusal::NotAnApprover(person) => {
            say("not-an-approver").with("name", name(desk, person)).at("person")
        }
        Refusal::NotOnThatDay { on, sent, today } => say("not-on-that-day")
            .with("on", words.day(on))
            .with("sent", words.day(sent))
            .with("today", words.day(today))
            .at("on"),
        Refusal::OtherContent => {
            Failure::new(ErrorCode::Stale, "minutes-refused-other-content").at("contentHash")
        }
        Refusal::NoReason => say("no-reason").at("reason"),
    }
}

/// Attendance's refusal as a failure.
pub(crate) fn attendance(words: &Words, desk: &Desk, refusal: &attendance::Refusal) -> Failure {
    use attendance::Refusal;
    let say = |what| refused("attendance", what);
    match *refusal {
        Refusal::NotListed(person) => say("not-listed").with("name", name(desk, person)),
        Refusal::ListedAlready(person) => say("listed-already").with("name", name(desk, person)),
        Refusal::OwnSubstitute(person) => {
            say("own-substitute").with("name", name(desk, person)).at("standsInFor")
        }
        Refusal::SeatTaken { member, .. } => {
            say("seat-taken").with("member", name(desk, member)).at("standsInFor")
        }
        Refusal::LeftBeforeArriving { arrived, left } => say("left-before")
            .with("left", words.clock(left))
            .with("arrived", words.clock(arrived))
            .at("left"),
        Refusal::IsAbsent(person) => say("absent").with("name", name(desk, person)),
    }
}

/// A position's refusal as a failure.
pub(crate) fn position(refusal: &position::Refusal) -> Failure {
    use position::Refusal;
    let say = |what| refused("position", what);
    match *refusal {
        Refusal::BlankTitle => say("blank-title").at("title"),
        Refusal::NoClauses(number) => say("no-clauses").with("number", number).at("clauses"),
        Refusal::NoSuchFocusArea(area) => {
            say("no-such-focus-area").with("area", area).at("focusAreas")
        }
        Refusal::Superseded { number, .. } => say("superseded").with("number", number),
        Refusal::CannotBeSuperseded(number) => say("cannot-be-superseded").with("number", number),
    }
}

/// An action's refusal as a failure.
pub(crate) fn action(words: &Words, refusal: &action::Refusal) -> Failure {
    use action::Refusal;
    let say = |what| refused("action", what);
    match *refusal {
        Refusal::Blank => say("blank").at("text"),
        Refusal::NoReason(number) => say("no-reason").with("number", number).at("comment"),
        Refusal::InTheFuture { on, today } => say("in-the-future")
            .with("on", words.day(on))
            .with("today", words.day(today))
            .at("doneOn"),
    }
}
