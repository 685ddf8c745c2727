//! Sections and sub-items: how the items of an agenda are grouped, and what that makes of numbers.
//!
//! An agenda is a row of headings and items. A heading (*avsnitt*) groups the items that follow it, until
//! the next; it has no number. A sub-item (*underpunkt*) belongs to the item before it and bears its number
//! with a letter: 5a, 5b. There are two levels and no more.

use std::fmt;
use std::str::FromStr;

use super::{Agenda, AgendaItem, Refusal};
use crate::id::{AgendaItemId, SectionId};

/// A heading over items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Identity, kept through every move and rename.
    pub id: SectionId,
    /// The heading. Never blank.
    pub title: String,
    /// How many items stand before it.
    pub after: usize,
}

/// The number (§) of an item: `5`, or `5a` for a sub-item. Sections do not count.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ItemNumber {
    /// The number of the item, or of the one that it belongs to, from 1.
    pub item: usize,
    /// Which of its sub-items, from 1; 0 for the item itself.
    pub sub: usize,
}

/// Why a text is not the number of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the number of an item")]
pub struct NotANumber;

/// One row of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Row {
    Section(SectionId, String),
    Item(Box<AgendaItem>),
}

impl Row {
    fn is_section(&self) -> bool {
        matches!(self, Row::Section(..))
    }

    fn is_sub(&self) -> bool {
        matches!(self, Row::Item(item) if item.sub)
    }
}

impl fmt::Display for ItemNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.item)?;
        let (mut left, mut letters) = (self.sub, String::new());
        while left > 0 {
            left -= 1;
            letters.insert(0, char::from(b'a' + u8::try_from(left % 26).unwrap_or(0)));
            left /= 26;
        }
        f.write_str(&letters)
    }
}

impl fmt::Debug for ItemNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for ItemNumber {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let letters = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
        let item = text.strip_suffix(letters).unwrap_or(text).parse().map_err(|_| NotANumber)?;
        let mut sub: usize = 0;
        for letter in letters.bytes() {
            if !letter.is_ascii_lowercase() {
                return Err(NotANumber);
            }
            let more =
                sub.checked_mul(26).and_then(|it| it.checked_add(usize::from(letter - b'a') + 1));
            sub = more.ok_or(NotANumber)?;
        }
        Ok(Self { item, sub })
    }
}

impl Agenda {
    /// The numbers of the items, in order.
    pub fn numbers(&self) -> Vec<ItemNumber> {
        numbers(self.items.iter().map(|item| item.sub))
    }

    /// The number (§) an item has now.
    pub fn number(&self, id: AgendaItemId) -> Result<ItemNumber, Refusal> {
        let place = self.place(id)?;
        self.numbers().get(place - 1).copied().ok_or(Refusal::NoSuchItem(id))
    }

    /// The items of a section, in order.
    pub fn items_of(&self, section: &Section) -> &[AgendaItem] {
        let ends = self.sections.iter().skip_while(|it| it.id != section.id).nth(1);
        let end = ends.map_or(self.items.len(), |next| next.after);
        self.items.get(section.after..end).unwrap_or_default()
    }

    /// The section that the item at `place` stands in, counted from 1.
    pub fn section_at(&self, place: usize) -> Option<&Section> {
        self.sections.iter().rev().find(|section| section.after < place)
    }

    /// Moves an item with its sub-items to the row `to`, counted from 1: headings are rows too. An item
    /// of its own that would come between another and its sub-items goes on past them.
    pub fn moved(&self, id: AgendaItemId, to: usize) -> Result<Self, Refusal> {
        let is_it = |row: &Row| matches!(row, Row::Item(item) if item.id == id);
        let rows = self.rows();
        let from = rows.iter().position(is_it).ok_or(Refusal::NoSuchItem(id))?;
        self.with_row_moved(rows, from, to)
    }

    /// Moves a section with its items to the row `to`, counted from 1, or on past the section that is there.
    pub fn with_section_moved(&self, id: SectionId, to: usize) -> Result<Self, Refusal> {
        let is_it = |row: &Row| matches!(row, Row::Section(section, _) if *section == id);
        let rows = self.rows();
        let from = rows.iter().position(is_it).ok_or(Refusal::NoSuchSection(id))?;
        self.with_row_moved(rows, from, to)
    }

    /// Moves an item with its sub-items to stand next after another with its; none: first of all. One that
    /// is a sub-item is so still, where it comes after a sub-item of the same item.
    pub fn moved_after(
        &self,
        id: AgendaItemId,
        after: Option<AgendaItemId>,
    ) -> Result<Self, Refusal> {
        let place = |rows: &[Row], id: AgendaItemId| {
            let is_it = |row: &Row| matches!(row, Row::Item(item) if item.id == id);
            rows.iter().position(is_it).ok_or(Refusal::NoSuchItem(id))
        };
        let mut rows = self.rows();
        let from = place(&rows, id)?;
        let moved: Vec<Row> = rows.drain(from..from + group(&rows, from)).collect();
        let at = match after {
            None => 0,
            Some(after) if after == id => return Ok(self.clone()),
            Some(after) => {
                let after = place(&rows, after)?;
                let alone = moved.first().is_some_and(Row::is_sub);
                let length = if alone { 1 } else { group(&rows, after) };
                edge(&rows, &moved, after + length, true)
            }
        };
        rows.splice(at..at, moved);
        Ok(self.of_rows(rows))
    }

    fn with_row_moved(&self, mut rows: Vec<Row>, from: usize, to: usize) -> Result<Self, Refusal> {
        let last = rows.len();
        if to == 0 || to > last {
            return Err(Refusal::NoSuchPlace { place: to, last });
        }
        let length = group(&rows, from);
        if (from + 1..=from + length).contains(&to) {
            return Ok(self.clone());
        }
        let moved: Vec<Row> = rows.drain(from..from + length).collect();
        let down = to > from;
        let wanted = if down { to - length } else { to - 1 };
        let at = edge(&rows, &moved, wanted, down);
        rows.splice(at..at, moved);
        Ok(self.of_rows(rows))
    }

    /// Makes an item a sub-item of the one before it.
    pub fn indented(&self, id: AgendaItemId) -> Result<Self, Refusal> {
        let place = self.place(id)?;
        let mut agenda = self.clone();
        if agenda.items[place - 1].sub {
            return Err(Refusal::SubOfSub);
        }
        let begins = self.sections.iter().any(|section| section.after == place - 1);
        if place == 1 || begins {
            return Err(Refusal::NothingAbove);
        }
        agenda.items[place - 1].sub = true;
        Ok(agenda)
    }

    /// Makes a sub-item an item of its own; those that follow it under the same item become its own.
    pub fn outdented(&self, id: AgendaItemId) -> Result<Self, Refusal> {
        let place = self.place(id)?;
        let mut agenda = self.clone();
        if !std::mem::take(&mut agenda.items[place - 1].sub) {
            return Err(Refusal::NotSub);
        }
        Ok(agenda)
    }

    /// Sets a heading before an item; none: last.
    pub fn with_section(
        &self,
        id: SectionId,
        title: &str,
        before: Option<AgendaItemId>,
    ) -> Result<Self, Refusal> {
        let title = heading(title)?;
        let mut after = before.map_or(Ok(self.items.len()), |id| Ok(self.place(id)? - 1))?;
        // A heading does not come between an item and its sub-items.
        while self.items.get(after).is_some_and(|item| item.sub) {
            after -= 1;
        }
        let mut agenda = self.clone();
        let at = agenda.sections.iter().take_while(|it| it.after <= after).count();
        agenda.sections.insert(at, Section { id, title, after });
        Ok(agenda)
    }

    /// Changes the words of a heading.
    pub fn renamed(&self, id: SectionId, title: &str) -> Result<Self, Refusal> {
        let title = heading(title)?;
        let mut agenda = self.clone();
        let section = agenda.sections.iter_mut().find(|section| section.id == id);
        section.ok_or(Refusal::NoSuchSection(id))?.title = title;
        Ok(agenda)
    }

    /// Takes a heading away; its items stay where they are.
    pub fn without_section(&self, id: SectionId) -> Result<Self, Refusal> {
        let mut agenda = self.clone();
        agenda.sections.retain(|section| section.id != id);
        let gone = agenda.sections.len() < self.sections.len();
        if gone { Ok(agenda) } else { Err(Refusal::NoSuchSection(id)) }
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut sections = self.sections.iter().peekable();
        for (index, item) in self.items.iter().enumerate() {
            while let Some(section) = sections.next_if(|section| section.after <= index) {
                rows.push(Row::Section(section.id, section.title.clone()));
            }
            rows.push(Row::Item(Box::new(item.clone())));
        }
        rows.extend(sections.map(|section| Row::Section(section.id, section.title.clone())));
        rows
    }

    fn of_rows(&self, rows: Vec<Row>) -> Self {
        let mut agenda = Self { items: Vec::new(), sections: Vec::new(), ..self.clone() };
        for row in rows {
            match row {
                Row::Item(item) => agenda.items.push(*item),
                Row::Section(id, title) => {
                    agenda.sections.push(Section { id, title, after: agenda.items.len() });
                }
            }
        }
        agenda.settled()
    }

    /// A sub-item with nothing above it, first of all or first in a section, is an item of its own.
    pub(super) fn settled(mut self) -> Self {
        let begins = |index| index == 0 || self.sections.iter().any(|it| it.after == index);
        let firsts: Vec<usize> = (0..self.items.len()).filter(|&index| begins(index)).collect();
        for index in firsts {
            self.items[index].sub = false;
        }
        self
    }
}

/// The numbers of items in order, each by whether it is a sub-item.
pub fn numbers(subs: impl Iterator<Item = bool>) -> Vec<ItemNumber> {
    let (mut item, mut sub) = (0, 0);
    subs.map(|is_sub| {
        (item, sub) = if is_sub && item > 0 { (item, sub + 1) } else { (item + 1, 0) };
        ItemNumber { item, sub }
    })
    .collect()
}

fn heading(title: &str) -> Result<String, Refusal> {
    match title.trim() {
        "" => Err(Refusal::BlankSection),
        title => Ok(title.to_owned()),
    }
}

/// How many rows move together with the one at `from`.
fn group(rows: &[Row], from: usize) -> usize {
    let Some((first, rest)) = rows.get(from..).and_then(<[Row]>::split_first) else { return 0 };
    let belongs = |row: &&Row| match first {
        Row::Section(..) => !row.is_section(),
        Row::Item(item) => !item.sub && row.is_sub(),
    };
    1 + rest.iter().take_while(belongs).count()
}

/// Where among the other rows a group comes to stand, so that it parts nothing that belongs together.
fn edge(rows: &[Row], moved: &[Row], wanted: usize, down: bool) -> usize {
    let section = moved.first().is_some_and(Row::is_section);
    let alone = moved.first().is_some_and(Row::is_sub);
    let parts = |row: &Row| if section { !row.is_section() } else { !alone && row.is_sub() };
    // Items before the first heading have none, and are not to get one.
    let least = if section { rows.iter().take_while(|row| !row.is_section()).count() } else { 0 };
    let mut at = wanted.min(rows.len());
    while rows.get(at).is_some_and(parts) {
        if down {
            at += 1;
        } else if at > least {
            at -= 1;
        } else {
            break;
        }
    }
    at.max(least)
}

#[cfg(test)]
mod tests;
