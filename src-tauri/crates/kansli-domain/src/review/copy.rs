//! What a reviewer has before them: items and the words of each, passage by passage.

use crate::agenda::approval::{Printed, PrintedItem};
use crate::agenda::{ItemNumber, numbers};
use crate::id::AgendaItemId;

/// An agenda or draft minutes as printed at one time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Copy {
    /// The items, in order.
    pub items: Vec<Copied>,
}

/// One item of a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The item.
    pub id: AgendaItemId,
    /// Its number.
    pub number: ItemNumber,
    /// Its heading.
    pub title: String,
    /// What it says, each field once at most.
    pub passages: Vec<Passage>,
}

/// What an item says in one of its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Which field.
    pub field: Field,
    /// The words, as they are kept.
    pub text: String,
}

/// A field of an item that a remark can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The heading.
    Title,
    /// The minutes, as a number.
    Minutes,
    /// The proposal: a clause on each line, without "att".
    Proposal,
    /// The background.
    Background,
    /// In the brief: why now.
    Reasons,
    /// In the brief: what follows.
    Consequences,
    /// In the brief: what each party does of its own.
    OwnSteps,
    /// In minutes: the paragraph's text.
    Text,
    /// In minutes: what is recorded beside the text, as it is shown.
    Outcome,
}

impl Field {
    /// Every field.
    pub const ALL: [Field; 9] = [
        Field::Title,
        Field::Minutes,
        Field::Proposal,
        Field::Background,
        Field::Reasons,
        Field::Consequences,
        Field::OwnSteps,
        Field::Text,
        Field::Outcome,
    ];

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Field::Title => "title",
            Field::Minutes => "minutes",
            Field::Proposal => "proposal",
            Field::Background => "background",
            Field::Reasons => "reasons",
            Field::Consequences => "consequences",
            Field::OwnSteps => "own_steps",
            Field::Text => "text",
            Field::Outcome => "outcome",
        }
    }

    /// The field that `name` is the [`name`](Field::name) of.
    pub fn named(name: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|field| field.name() == name)
    }

    /// Whether it holds words, which can stand elsewhere too, and not one value.
    pub const fn is_prose(self) -> bool {
        match self {
            Field::Minutes => false,
            Field::Title
            | Field::Proposal
            | Field::Background
            | Field::Reasons
            | Field::Consequences
            | Field::OwnSteps
            | Field::Text
            | Field::Outcome => true,
        }
    }
}

impl Copy {
    /// The copy that a printed agenda is.
    pub fn of_agenda(printed: &Printed) -> Self {
        let all = numbers(printed.items.iter().map(|item| item.sub));
        let copied = |(number, item): (ItemNumber, &PrintedItem)| Copied {
            id: item.id,
            number,
            title: item.title.clone(),
            passages: passages(item),
        };
        Self { items: all.into_iter().zip(&printed.items).map(copied).collect() }
    }

    /// An item with this id; none if it is not there.
    pub fn item(&self, id: AgendaItemId) -> Option<&Copied> {
        self.items.iter().find(|item| item.id == id)
    }
}

impl Copied {
    /// What it says in a field; none if it has no such field.
    pub fn text(&self, field: Field) -> Option<&str> {
        let passage = self.passages.iter().find(|passage| passage.field == field);
        passage.map(|passage| passage.text.as_str())
    }
}

fn passages(item: &PrintedItem) -> Vec<Passage> {
    let fields = [
        (Field::Title, item.title.clone()),
        (Field::Minutes, item.minutes.to_string()),
        (Field::Proposal, item.proposal.join("\n")),
        (Field::Background, item.background.clone()),
        (Field::Reasons, item.brief.reasons.clone()),
        (Field::Consequences, item.brief.consequences.clone()),
        (Field::OwnSteps, item.brief.own_steps.clone()),
    ];
    fields.into_iter().map(|(field, text)| Passage { field, text }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_known_by_their_names() {
        for field in Field::ALL {
            assert_eq!(Field::named(field.name()), Some(field));
        }
        assert_eq!(Field::named("note"), None, "a private note is never given away");
    }
}
