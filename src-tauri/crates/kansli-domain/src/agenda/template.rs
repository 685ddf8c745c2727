//! The template (*mall*) of a body's agendas: what is laid out when one is made.
//!
//! The program brings one for each level; a secretary may write others. Each save is a version of its
//! own, and an agenda goes by the version it was made from: what changes later is for later agendas.

mod built_in;
mod key;

use chrono::{Datelike, NaiveDate as Date};

pub use self::key::TemplateKey;
use super::rule::{Requirement, requirements};
use super::{LONGEST_MINUTES, Purpose};
use crate::body::BodyLevel;

/// More items than anybody can go through at one meeting.
pub const MOST_ITEMS: usize = 100;

/// What is laid out, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Template {
    /// The items of all seasons.
    pub items: Vec<TemplateItem>,
}

/// An item of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateItem {
    /// Which.
    pub key: TemplateKey,
    /// The heading, with [`headed`] for years; blank: the program's own words for the key.
    pub title: String,
    /// What for.
    pub purpose: Purpose,
    /// Minutes set aside, at most [`LONGEST_MINUTES`].
    pub minutes: u16,
    /// On which agendas it comes.
    pub comes: Comes,
    /// What is written under it from the start, as Markdown; may be empty.
    pub text: String,
    /// The heading of the section that begins with it; blank: none does.
    pub section: String,
    /// Whether it is a sub-item of the item before it.
    pub sub: bool,
}

/// An item as it is laid out for a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LaidOut<'a> {
    /// The item.
    pub item: &'a TemplateItem,
    /// The heading that stands before it.
    pub section: Option<&'a str>,
    /// Whether it is a sub-item there.
    pub sub: bool,
}

/// On which agendas an item of a template comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Comes {
    /// On every one: it stands (*stående*), and proposes itself where it is missing.
    Always,
    /// On those of January to June, until it is dealt with.
    Spring,
    /// On those of July to December, until it is dealt with.
    Autumn,
    /// When the agenda is made, and never by itself after that: room for a matter.
    Once,
}

/// Why a template was refused. Places count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// An agenda cannot be made of nothing.
    #[error("the template has no items")]
    Empty,
    /// No meeting gets through that many.
    #[error("{0} items are more than {MOST_ITEMS}")]
    TooMany(usize),
    /// An item of one's own needs a heading.
    #[error("item {0} has no heading")]
    BlankTitle(usize),
    /// A sub-item belongs to an item above it, in the same section.
    #[error("item {0} is a sub-item of none")]
    NothingAbove(usize),
    /// An item may not be that long.
    #[error("item {place}: {minutes} minutes is more than {LONGEST_MINUTES}")]
    TooLong {
        /// The item.
        place: usize,
        /// What was asked for.
        minutes: u16,
    },
    /// Only room for matters is laid out more than once.
    #[error("items {first} and {second} are the same")]
    Twice {
        /// The first of them.
        first: usize,
        /// The next.
        second: usize,
    },
}

impl Template {
    /// What is laid out for a meeting on `on`, in order.
    pub fn on(&self, on: Date) -> impl Iterator<Item = &TemplateItem> {
        self.items.iter().filter(move |item| item.comes.is_in(on))
    }

    /// As [`on`](Self::on), with headings and levels. The heading of an item that does not come stands
    /// before the next one; a sub-item that nothing is left above, or that a heading stands before, is
    /// an item of its own.
    pub fn laid_out(&self, on: Date) -> Vec<LaidOut<'_>> {
        let (mut heading, mut is_below) = (None, false);
        let mut all = Vec::new();
        for item in &self.items {
            heading = Some(item.section.trim()).filter(|it| !it.is_empty()).or(heading);
            let comes = item.comes.is_in(on);
            is_below = if item.sub { is_below } else { comes };
            if comes {
                let section = heading.take();
                let sub = item.sub && is_below && section.is_none() && !all.is_empty();
                all.push(LaidOut { item, section, sub });
            }
        }
        all
    }

    /// Whether an item stands on every agenda and so comes back by itself.
    pub fn stands(&self, key: TemplateKey) -> bool {
        self.items.iter().any(|item| item.key == key && item.comes == Comes::Always)
    }

    /// What rules require of every agenda of `level` (AGD-001…003) and this template does not bring.
    pub fn missing(&self, level: Option<BodyLevel>) -> Vec<Requirement> {
        let brings = |key| self.stands(key);
        requirements(level).iter().filter(|needed| !brings(needed.key)).copied().collect()
    }

    /// Refuses what no agenda can be made of.
    pub fn check(&self) -> Result<(), Refusal> {
        match self.items.len() {
            0 => return Err(Refusal::Empty),
            items if items > MOST_ITEMS => return Err(Refusal::TooMany(items)),
            _ => {}
        }
        for (place, item) in (1..).zip(&self.items) {
            if matches!(item.key, TemplateKey::Own(_)) && item.title.trim().is_empty() {
                return Err(Refusal::BlankTitle(place));
            }
            if item.sub && (place == 1 || !item.section.trim().is_empty()) {
                return Err(Refusal::NothingAbove(place));
            }
            if item.minutes > LONGEST_MINUTES {
                return Err(Refusal::TooLong { place, minutes: item.minutes });
            }
            let same =
                |other: &TemplateItem| other.key == item.key && item.key != TemplateKey::Matter;
            if let Some(index) = self.items.iter().skip(place).position(same) {
                return Err(Refusal::Twice { first: place, second: place + index + 1 });
            }
        }
        Ok(())
    }
}

impl Comes {
    /// Every choice.
    pub const ALL: [Comes; 4] = [Comes::Always, Comes::Spring, Comes::Autumn, Comes::Once];

    /// Whether it is laid out for a meeting on `on`.
    pub fn is_in(self, on: Date) -> bool {
        match self {
            Comes::Always | Comes::Once => true,
            Comes::Spring => on.month() <= 6,
            Comes::Autumn => on.month() > 6,
        }
    }

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Comes::Always => "always",
            Comes::Spring => "spring",
            Comes::Autumn => "autumn",
            Comes::Once => "once",
        }
    }

    /// The choice that `name` is the [`name`](Comes::name) of.
    pub fn named(name: &str) -> Option<Comes> {
        Comes::ALL.into_iter().find(|comes| comes.name() == name)
    }
}

/// A heading with its years: `{år}`, `{år+1}` and `{år-1}`, or `{year}` and so on, become the meeting's
/// year, the next and the one before. Any other brace stays as typed.
pub fn headed(title: &str, year: i32) -> String {
    let mut text = title.to_owned();
    for word in ["år", "year"] {
        for (sign, year) in [("", year), ("+1", year + 1), ("-1", year - 1)] {
            text = text.replace(&format!("{{{word}{sign}}}"), &year.to_string());
        }
    }
    text
}

#[cfg(test)]
mod tests;
