//! The chair's approval of an agenda: of exactly what is printed of it, for as long as that stays.
//! What those called were sent is held against what is printed now in the same way.
//!
//! What is printed nowhere – private notes, focus areas, who asked for an item, a stray blank – is
//! no part of it, and neither are the meeting's day and room: those are planned, not approved here.

use std::collections::BTreeSet;

use chrono::NaiveDate as Date;

use super::outline::numbers;
use super::{Agenda, AgendaItem, Brief, ItemNumber, Presenter, Purpose};
use crate::clause::Clause;
use crate::id::{AgendaItemId, PersonId};

/// What is printed of an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Printed {
    /// The items, in order.
    pub items: Vec<PrintedItem>,
}

/// What is printed of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedItem {
    /// The item.
    pub id: AgendaItemId,
    /// Its heading.
    pub title: String,
    /// Whether it is a sub-item.
    pub sub: bool,
    /// The heading of the section it stands in; empty: in none.
    pub section: String,
    /// What the meeting is to do with it.
    pub purpose: Purpose,
    /// Who presents it.
    pub presenter: Presenter,
    /// Time set aside, in minutes; the clock times follow.
    pub minutes: u16,
    /// The proposal, clause by clause, without punctuation.
    pub proposal: Vec<String>,
    /// What one needs to know beforehand.
    pub background: String,
    /// What its brief says besides.
    pub brief: Brief,
    /// Its papers, by number.
    pub papers: Vec<PrintedPaper>,
}

/// A paper as it lies with an item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PrintedPaper {
    /// *Bilaga* n.
    pub number: u32,
    /// The file's name.
    pub name: String,
    /// SHA-256 of the content: another file under the same name is another paper.
    pub sha256: String,
}

/// The chair's approval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// Who gave it; none if nobody chaired the body then.
    pub by: Option<PersonId>,
    /// The day.
    pub on: Date,
    /// What was approved.
    pub printed: Printed,
}

/// What those called have been sent of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The first time: with the notice.
    pub first: Printed,
    /// The last time.
    pub last: Printed,
    /// The day of the last time.
    pub last_on: Date,
}

/// How an agenda stands with the chair, or with those called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Not approved, or not sent.
    Missing,
    /// Approved or sent as it is printed now.
    Stands,
    /// What is printed has changed since: the approval says nothing about it.
    Lapsed {
        /// How many items are others than those approved.
        items: usize,
    },
}

/// One difference between what was approved and what is printed now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The item.
    pub item: AgendaItemId,
    /// Its heading now; for one that was taken away, then.
    pub title: String,
    /// What has become of it.
    pub what: Changed,
}

/// What has become of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// It was not there; its number now.
    Added(ItemNumber),
    /// It is not there any longer.
    Removed,
    /// It stands elsewhere among the others.
    Moved {
        /// Its number then.
        from: ItemNumber,
        /// Its number now.
        to: ItemNumber,
    },
    /// Something in it is another.
    Edited {
        /// Its number now.
        number: ItemNumber,
        /// What, in the order of printing.
        parts: Vec<Part>,
    },
}

/// A printed part of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The heading.
    Title,
    /// Whether it is an item of its own or a sub-item.
    Level,
    /// The section it stands in.
    Section,
    /// The purpose.
    Purpose,
    /// Who presents.
    Presenter,
    /// The minutes.
    Minutes,
    /// The proposal.
    Proposal,
    /// The background.
    Background,
    /// The brief.
    Brief,
    /// The papers.
    Papers,
}

impl Printed {
    /// What is printed of an agenda, with the papers that lie with each item.
    pub fn of(agenda: &Agenda, papers: impl Fn(AgendaItemId) -> Vec<PrintedPaper>) -> Self {
        let item = |(place, item): (usize, &AgendaItem)| PrintedItem {
            id: item.id,
            sub: item.sub,
            section: agenda.section_at(place).map_or_else(String::new, |it| it.title.clone()),
            title: item.title.trim().to_owned(),
            purpose: item.purpose,
            presenter: item.presenter.clone(),
            minutes: item.minutes,
            proposal: item.clauses().iter().map(Clause::text).map(str::to_owned).collect(),
            background: item.background.trim().to_owned(),
            brief: item.brief.printed(),
            papers: {
                let mut papers = papers(item.id);
                papers.sort();
                papers
            },
        };
        Self { items: (1..).zip(&agenda.items).map(item).collect() }
    }

    fn numbered(&self) -> impl Iterator<Item = (ItemNumber, &PrintedItem)> {
        numbers(self.items.iter().map(|item| item.sub)).into_iter().zip(&self.items)
    }

    fn find(&self, id: AgendaItemId) -> Option<(ItemNumber, &PrintedItem)> {
        self.numbered().find(|(_, item)| item.id == id)
    }

    /// What has changed since `before`, in the order of the agenda as it is now; what was taken away
    /// comes last. Nothing exactly when both print the same.
    pub fn changes_since(&self, before: &Printed) -> Vec<Change> {
        let stayed = self.in_the_same_order(before);
        let mut changes = Vec::new();
        for (number, item) in self.numbered() {
            let mut tell = |what| changes.push(item.changed(what));
            let Some((from, old)) = before.find(item.id) else {
                tell(Changed::Added(number));
                continue;
            };
            if !stayed.contains(&item.id) {
                tell(Changed::Moved { from, to: number });
            }
            let parts = item.parts_unlike(old);
            if !parts.is_empty() {
                tell(Changed::Edited { number, parts });
            }
        }
        let gone = before.items.iter().filter(|old| self.find(old.id).is_none());
        changes.extend(gone.map(|old| old.changed(Changed::Removed)));
        changes
    }

    /// Whether it still is what was printed before, and if not, how many items are others.
    fn standing_since(&self, before: &Printed) -> Standing {
        let changes = self.changes_since(before);
        let items: BTreeSet<AgendaItemId> = changes.iter().map(|change| change.item).collect();
        match items.len() {
            0 => Standing::Stands,
            items => Standing::Lapsed { items },
        }
    }

    /// As many items as possible that follow each other as they did before: the others have moved.
    fn in_the_same_order(&self, before: &Printed) -> Vec<AgendaItemId> {
        let kept: Vec<(AgendaItemId, ItemNumber)> = self
            .items
            .iter()
            .filter_map(|item| before.find(item.id).map(|(place, _)| (item.id, place)))
            .collect();
        // The longest rising row that ends with each item.
        let mut rows: Vec<Vec<AgendaItemId>> = Vec::new();
        for (index, (id, place)) in kept.iter().enumerate() {
            let earlier = kept.iter().zip(&rows).take(index);
            let fitting = earlier.filter(|((_, at), _)| at < place).map(|(_, row)| row);
            let mut row = fitting.max_by_key(|row| row.len()).cloned().unwrap_or_default();
            row.push(*id);
            rows.push(row);
        }
        rows.into_iter().max_by_key(Vec::len).unwrap_or_default()
    }
}

impl PrintedItem {
    fn changed(&self, what: Changed) -> Change {
        Change { item: self.id, title: self.title.clone(), what }
    }

    fn parts_unlike(&self, old: &PrintedItem) -> Vec<Part> {
        let parts = [
            (Part::Title, self.title != old.title),
            (Part::Level, self.sub != old.sub),
            (Part::Section, self.section != old.section),
            (Part::Purpose, self.purpose != old.purpose),
            (Part::Presenter, self.presenter != old.presenter),
            (Part::Minutes, self.minutes != old.minutes),
            (Part::Proposal, self.proposal != old.proposal),
            (Part::Background, self.background != old.background),
            (Part::Brief, self.brief != old.brief),
            (Part::Papers, self.papers != old.papers),
        ];
        parts.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| part).collect()
    }
}

impl Approval {
    /// Whether it still is about what is printed now, and if not, how many items it is not about.
    pub fn standing(&self, now: &Printed) -> Standing {
        now.standing_since(&self.printed)
    }
}

impl Told {
    /// Whether those called have got what is printed now, and if not, how many items are others.
    pub fn standing(&self, now: &Printed) -> Standing {
        now.standing_since(&self.last)
    }

    /// Whether an item came after the first time: the late list (*sent inkomna punkter*).
    pub fn is_late(&self, item: AgendaItemId) -> bool {
        self.first.find(item).is_none()
    }
}

impl Part {
    /// Every part, in the order of printing.
    pub const ALL: [Part; 10] = [
        Part::Title,
        Part::Level,
        Part::Section,
        Part::Purpose,
        Part::Presenter,
        Part::Minutes,
        Part::Proposal,
        Part::Background,
        Part::Brief,
        Part::Papers,
    ];

    /// A word for messages and logs.
    pub const fn name(self) -> &'static str {
        match self {
            Part::Title => "title",
            Part::Level => "level",
            Part::Section => "section",
            Part::Purpose => "purpose",
            Part::Presenter => "presenter",
            Part::Minutes => "minutes",
            Part::Proposal => "proposal",
            Part::Background => "background",
            Part::Brief => "brief",
            Part::Papers => "papers",
        }
    }
}

#[cfg(test)]
mod tests;
