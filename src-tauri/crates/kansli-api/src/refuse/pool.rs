//! Why the pool refused.

use kansli_domain::pool::Refusal;

use super::refused;
use crate::error::Failure;
use crate::words::Words;

/// The refusal as a failure.
pub(crate) fn pool(words: &Words, refusal: &Refusal) -> Failure {
    let say = |what| refused("pool", what);
    match *refusal {
        Refusal::NoReason => say("no-reason").at("reason"),
        Refusal::Stands => say("stands").at("id"),
        Refusal::DealtWith => say("dealt-with").at("id"),
        Refusal::Already => say("already").at("id"),
        Refusal::OpenElsewhere => say("open-elsewhere").at("id"),
        Refusal::MeetingOver => say("meeting-over").at("meeting"),
        Refusal::OtherBody { body } => {
            say("other-body").with("body", words.body(body)).at("meeting")
        }
        Refusal::SameBody => say("same-body").at("body"),
    }
}
