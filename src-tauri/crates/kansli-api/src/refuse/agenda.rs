//! Why the agenda refused.

use kansli_domain::agenda::template::TemplateKey;
use kansli_domain::agenda::{LONGEST_MINUTES, Refusal};

use super::refused;
use crate::error::{ErrorCode, Failure};
use crate::words::Words;

/// The refusal as a failure.
pub(crate) fn agenda(words: &Words, refusal: &Refusal) -> Failure {
    let say = |what| refused("agenda", what);
    match *refusal {
        Refusal::NoSuchItem(_) => {
            Failure::new(ErrorCode::NotFound, "agenda-refused-no-such-item").at("item")
        }
        Refusal::ItemTwice(_) => say("item-twice"),
        Refusal::BlankTitle => say("blank-title").at("title"),
        Refusal::TooLong { minutes } => {
            say("too-long").with("minutes", minutes).with("longest", LONGEST_MINUTES).at("minutes")
        }
        Refusal::NoSuchFocusArea(area) => {
            say("no-such-focus-area").with("area", area).at("focusAreas")
        }
        Refusal::NoSuchPlace { place, last } => {
            say("no-such-place").with("place", place).with("last", last).at("to")
        }
        Refusal::Required { key, rule } => {
            let title = words.text(&template_key(key), &[]);
            say("required").with("title", title).at("reason").rule(rule)
        }
        Refusal::NoSuchSection(_) => {
            Failure::new(ErrorCode::NotFound, "agenda-refused-no-such-section").at("id")
        }
        Refusal::BlankSection => say("blank-section").at("title"),
        Refusal::SubOfSub => say("sub-of-sub"),
        Refusal::NothingAbove => say("nothing-above"),
        Refusal::NotSub => say("not-sub"),
        Refusal::WrongState { .. } => say("wrong-state"),
        Refusal::Empty => say("empty"),
        Refusal::NothingToCut { total, available } => {
            say("nothing-to-cut").with("total", total).with("available", available)
        }
        Refusal::CannotFit { over, most } => {
            say("cannot-fit").with("over", over).with("most", most)
        }
    }
}

/// The message that holds a built-in item's heading.
pub(crate) fn template_key(key: TemplateKey) -> String {
    format!("agenda-template-{}", key.name().replace('_', "-"))
}
