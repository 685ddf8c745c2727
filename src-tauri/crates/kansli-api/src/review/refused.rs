//! Why an answer is not taken, in words.

use kansli_review::AnswerRefusal;

use crate::error::{ErrorCode, Failure};

/// Why an answer is not read, by its name.
pub(super) fn of(no: &AnswerRefusal) -> Failure {
    let invalid = |key: &str| Failure::new(ErrorCode::Invalid, key);
    let damaged = |key: &str| Failure::new(ErrorCode::Damaged, key);
    match no {
        AnswerRefusal::TooLarge { bytes, most } => {
            invalid("review-refused-large").with("size", bytes).with("most", most)
        }
        AnswerRefusal::Empty => invalid("review-refused-empty"),
        AnswerRefusal::NotAnAnswer => invalid("review-refused-not-an-answer"),
        AnswerRefusal::Malformed { at, .. } => {
            invalid("review-refused-malformed").with("field", at)
        }
        AnswerRefusal::OverLimit(_) => invalid("review-refused-over-limit"),
        AnswerRefusal::WhichPackage => invalid("review-refused-which-package"),
        AnswerRefusal::Several(count) => invalid("review-refused-several").with("count", count),
        AnswerRefusal::UnknownFormat(format) => {
            damaged("review-refused-format").with("format", format)
        }
        AnswerRefusal::Damaged => damaged("review-refused-damaged"),
        AnswerRefusal::Tampered => damaged("review-refused-tampered"),
        AnswerRefusal::Foreign(_) => Failure::refused("review-refused-foreign"),
        AnswerRefusal::Repeated(_) => Failure::refused("review-refused-repeated"),
    }
}
