//! How a text changes: one stretch taken out, one put in.
//!
//! Places are counted in Unicode scalar values, so that every program counts alike.

use serde::{Deserialize, Serialize};

/// One stretch of a text that took another's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Splice {
    /// Where, in scalar values from the start.
    pub at: usize,
    /// What stood there.
    pub out: String,
    /// What stands there now.
    #[serde(rename = "in")]
    pub put: String,
}

impl Splice {
    /// The smallest single stretch that makes `new` of `old`; `None` when they are alike.
    pub fn between(old: &str, new: &str) -> Option<Self> {
        if old == new {
            return None;
        }
        let old: Vec<char> = old.chars().collect();
        let new: Vec<char> = new.chars().collect();
        let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
        let rest = old.len().min(new.len()) - head;
        let tail =
            old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
        Some(Self {
            at: head,
            out: old[head..old.len() - tail].iter().collect(),
            put: new[head..new.len() - tail].iter().collect(),
        })
    }

    /// The text after, or `None` when the stretch does not stand where it says.
    pub fn apply(&self, text: &str) -> Option<String> {
        let start = byte_at(text, self.at)?;
        let rest = text.get(start..)?.strip_prefix(self.out.as_str())?;
        Some(format!("{}{}{rest}", &text[..start], self.put))
    }

    /// The splice that takes this one back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        Self { at: self.at, out: self.put.clone(), put: self.out.clone() }
    }
}

fn byte_at(text: &str, place: usize) -> Option<usize> {
    text.char_indices().map(|(byte, _)| byte).chain([text.len()]).nth(place)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_splice_makes_the_new_text_and_its_inverse_the_old(old in ".{0,40}", new in ".{0,40}") {
            match Splice::between(&old, &new) {
                None => prop_assert_eq!(old, new),
                Some(splice) => {
                    prop_assert_eq!(splice.apply(&old), Some(new.clone()));
                    prop_assert_eq!(splice.inverse().apply(&new), Some(old));
                }
            }
        }
    }
}
