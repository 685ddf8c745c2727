//! The plan's refusals as failures: which message, with which facts.

use kansli_domain::slot::EndsTooEarly;
use kansli_domain::{chair, meeting};

use crate::error::Failure;
use crate::words::Words;

/// Why a meeting's step was refused.
pub(crate) fn meeting(words: &Words, no: &meeting::Refusal) -> Failure {
    use meeting::Refusal;
    match no {
        Refusal::WrongStage { is, .. } => failure(&format!("wrong-stage-{is}")),
        Refusal::ReasonMissing => failure("reason-missing").at("reason"),
        Refusal::NotYet { date, .. } => failure("not-yet").with("date", words.day(*date)),
        Refusal::NotOurs(body) => failure("not-ours").with("body", words.body(*body)).at("body"),
    }
}

/// Why a meeting may not be taken away.
pub(crate) fn removal(_: &meeting::Refusal) -> Failure {
    failure("remove")
}

/// Why a stretch of a day cannot be.
pub(crate) fn slot(words: &Words, no: &EndsTooEarly) -> Failure {
    failure("ends-too-early")
        .with("start", words.clock(no.start))
        .with("end", words.clock(no.end))
        .at("end")
}

/// Why a chair term was refused.
pub(crate) fn chair(words: &Words, no: &chair::Refusal) -> Failure {
    use chair::Refusal;
    match no {
        Refusal::NeutralSide => failure("chair-neutral").at("person"),
        Refusal::DoesNotRotate(body) => {
            failure("chair-rotates").with("body", words.body(*body)).at("body")
        }
        Refusal::EndsTooEarly { from, to } => failure("chair-order")
            .with("from", words.day(*from))
            .with("to", words.day(*to))
            .at("to"),
        Refusal::Overlaps { from, to } => failure("chair-overlaps")
            .with("from", words.day(*from))
            .with("to", words.day(*to))
            .at("from"),
    }
}

fn failure(what: &str) -> Failure {
    Failure::refused(format!("plan-refused-{what}"))
}
