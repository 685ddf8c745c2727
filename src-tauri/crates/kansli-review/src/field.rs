//! Where in an item, or in an attachment, words were marked.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One text of the package, by its place there. Written `title`, `background`, `text`, `proposal/0`, `brief/1`,
/// `position/0/2`, `action/3`, `front/0`, `attachment/<id>/2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Field {
    /// The item's heading.
    Title,
    /// What the item is about.
    Background,
    /// What the minutes say of the item.
    Text,
    /// A clause of the proposal, from 0.
    Proposal(u16),
    /// A text of the brief, from 0.
    Brief(u16),
    /// A clause of a joint position in the minutes: which position, which clause, both from 0.
    Position(u16, u16),
    /// A line of action in the minutes, from 0.
    Action(u16),
    /// A text before the items, from 0; it belongs to no item.
    Front(u16),
    /// A page of an attachment, from 0.
    Attachment(Uuid, u16),
}

/// A text that names no field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no field of an item")]
pub struct NotAField(pub String);

impl fmt::Display for Field {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title => out.write_str("title"),
            Self::Background => out.write_str("background"),
            Self::Text => out.write_str("text"),
            Self::Proposal(at) => write!(out, "proposal/{at}"),
            Self::Brief(at) => write!(out, "brief/{at}"),
            Self::Position(at, clause) => write!(out, "position/{at}/{clause}"),
            Self::Action(at) => write!(out, "action/{at}"),
            Self::Front(at) => write!(out, "front/{at}"),
            Self::Attachment(id, page) => write!(out, "attachment/{id}/{page}"),
        }
    }
}

impl FromStr for Field {
    type Err = NotAField;

    fn from_str(text: &str) -> Result<Self, NotAField> {
        read(text).ok_or_else(|| NotAField(text.chars().take(60).collect()))
    }
}

fn read(text: &str) -> Option<Field> {
    let parts: Vec<&str> = text.splitn(4, '/').collect();
    let number = |part: &str| part.parse::<u16>().ok();
    Some(match parts.as_slice() {
        ["title"] => Field::Title,
        ["background"] => Field::Background,
        ["text"] => Field::Text,
        ["proposal", at] => Field::Proposal(number(at)?),
        ["brief", at] => Field::Brief(number(at)?),
        ["position", at, clause] => Field::Position(number(at)?, number(clause)?),
        ["action", at] => Field::Action(number(at)?),
        ["front", at] => Field::Front(number(at)?),
        ["attachment", id, page] => Field::Attachment(id.parse().ok()?, number(page)?),
        _ => return None,
    })
}

impl From<Field> for String {
    fn from(field: Field) -> Self {
        field.to_string()
    }
}

impl TryFrom<String> for Field {
    type Error = NotAField;

    fn try_from(text: String) -> Result<Self, NotAField> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_read_as_it_is_written() {
        let paper = Uuid::from_u128(7);
        for field in [
            Field::Title,
            Field::Background,
            Field::Text,
            Field::Proposal(2),
            Field::Brief(0),
            Field::Position(1, 3),
            Field::Action(9),
            Field::Front(0),
            Field::Attachment(paper, 12),
        ] {
            assert_eq!(field.to_string().parse(), Ok(field));
        }
    }

    #[test]
    fn anything_else_is_no_field() {
        for text in [
            "",
            "title/1",
            "proposal",
            "proposal/-1",
            "proposal/99999",
            "attachment/x/1",
            "a/b/c/d/e",
        ] {
            assert_eq!(text.parse::<Field>(), Err(NotAField(text.to_owned())), "{text}");
        }
    }
}
