//! How much an answer may hold. The page is told of them and keeps to them, so no honest answer
//! meets them.

use std::collections::BTreeSet;

use super::AnswerRefusal;
use crate::answer::{Answer, Proposal, Remark};

/// The largest file, in bytes.
pub const MOST_BYTES: usize = 1024 * 1024;
/// The longest mail written by hand, in bytes.
pub const MOST_MAIL: usize = 200_000;
/// The most remarks.
pub const MOST_REMARKS: usize = 1000;
/// The longest text, in characters.
pub const MOST_TEXT: usize = 20_000;
/// The longest heading or name, in characters.
pub const MOST_TITLE: usize = 500;
/// The longest meeting, in minutes.
pub const MOST_MINUTES: u32 = 1440;

/// Refuses an answer with more than its limits.
pub(super) fn check(answer: &Answer) -> Result<(), AnswerRefusal> {
    let within = |fits: bool, what| if fits { Ok(()) } else { Err(AnswerRefusal::OverLimit(what)) };
    within(answer.remarks.len() <= MOST_REMARKS, "remarks")?;
    let name = answer.signature.as_ref().map_or("", |signature| &signature.name);
    within(fits(name, MOST_TITLE), "signature")?;
    let mut seen = BTreeSet::new();
    for remark in &answer.remarks {
        within(fits_all(remark), "remark")?;
        if !seen.insert(remark.id) {
            let (at, why) = ("remarks".to_owned(), format!("{} is there twice", remark.id));
            return Err(AnswerRefusal::Malformed { at, why });
        }
    }
    Ok(())
}

fn fits_all(remark: &Remark) -> bool {
    let anchor = remark.anchor.as_ref().is_none_or(|anchor| {
        fits(&anchor.quote, MOST_TEXT)
            && fits(&anchor.prefix, MOST_TITLE)
            && fits(&anchor.suffix, MOST_TITLE)
    });
    let proposal = match &remark.proposal {
        Proposal::Comment {} | Proposal::Order { .. } => true,
        Proposal::Wording { words } | Proposal::Correction { words } => fits(words, MOST_TEXT),
        Proposal::Time { minutes } => *minutes <= MOST_MINUTES,
        Proposal::NewItem { title, minutes, .. } => {
            fits(title, MOST_TITLE) && minutes.is_none_or(|minutes| minutes <= MOST_MINUTES)
        }
    };
    anchor && proposal && fits(&remark.text, MOST_TEXT)
}

fn fits(text: &str, most: usize) -> bool {
    text.len() <= most || text.chars().count() <= most
}
