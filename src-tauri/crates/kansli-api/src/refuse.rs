//! The domain's refusals as failures: which message, with which facts.
//!
//! Messages stand under `<area>-refused-<what>` in the area's file, what to do in `hint`.

mod agenda;
mod minutes;
mod pool;

use crate::error::Failure;

pub(crate) use self::agenda::{agenda, template_key};
pub(crate) use self::minutes::{action, attendance, minutes, position};
pub(crate) use self::pool::pool;

fn refused(area: &str, what: &str) -> Failure {
    Failure::refused(format!("{area}-refused-{what}"))
}
