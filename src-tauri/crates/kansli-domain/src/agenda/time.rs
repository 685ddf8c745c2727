//! What order and minutes amount to: clock times, the total, and cutting it to fit.

use std::cmp::Reverse;

use chrono::{NaiveTime as Time, TimeDelta};

use super::{Agenda, AgendaItem, Purpose, Refusal};
use crate::id::AgendaItemId;

/// Items shorter than this are never cut.
const SHORTEST_TO_CUT: u16 = 10;
/// What a cut item keeps at the least.
const KEPT: u16 = 5;
/// Cuts are taken in portions of this many minutes, so that times stay round.
const PORTION: u16 = 5;

/// When an item is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// The item.
    pub item: AgendaItemId,
    /// When it begins.
    pub start: Time,
    /// When it ends; the next one's beginning.
    pub end: Time,
}

/// A proposed shortening of one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// The item.
    pub item: AgendaItemId,
    /// Its minutes now.
    pub from: u16,
    /// Its minutes if the cut is made.
    pub to: u16,
}

impl Agenda {
    /// Minutes of all items together.
    pub fn total(&self) -> u32 {
        self.items.iter().map(|item| u32::from(item.minutes)).sum()
    }

    /// Minutes more than the meeting has; zero if it fits.
    pub fn overrun(&self, available: u32) -> u32 {
        self.total().saturating_sub(available)
    }

    /// When each item is taken if the first begins at `start`.
    pub fn turns(&self, start: Time) -> Vec<Turn> {
        let mut clock = start;
        self.items
            .iter()
            .map(|item| {
                let begins = clock;
                clock = clock.overflowing_add_signed(TimeDelta::minutes(item.minutes.into())).0;
                Turn { item: item.id, start: begins, end: clock }
            })
            .collect()
    }

    /// When each item was, is and will be taken, at a meeting that began at `start`.
    ///
    /// An item that is done ends when it was (`done`), and began when the one done before it
    /// was. The others follow after the last, in order, for as long as they are planned to
    /// take; the first of them is under way, and so goes on past `now` while the meeting is held.
    pub fn turns_held(
        &self,
        start: Time,
        done: impl Fn(AgendaItemId) -> Option<Time>,
        now: Option<Time>,
    ) -> Vec<Turn> {
        let mut ends: Vec<Time> = self.items.iter().filter_map(|item| done(item.id)).collect();
        ends.sort_unstable();
        let mut clock = ends.last().copied().unwrap_or(start);
        let past = |now: Time| now.overflowing_add_signed(TimeDelta::seconds(1)).0;
        let mut under_way = now.map(past);
        let turn = |item: &AgendaItem| {
            if let Some(end) = done(item.id) {
                let before = ends.iter().copied().rfind(|it| *it < end);
                return Turn { item: item.id, start: before.unwrap_or(start).min(end), end };
            }
            let begins = clock;
            clock = clock.overflowing_add_signed(TimeDelta::minutes(item.minutes.into())).0;
            clock = under_way.take().map_or(clock, |past| past.max(clock));
            Turn { item: item.id, start: begins, end: clock }
        };
        self.items.iter().map(turn).collect()
    }

    /// Proposes cuts that make the agenda exactly `available` minutes long (*Fördela tiden*).
    ///
    /// Only items of ten minutes and more give, five minutes at a time from the longest;
    /// of equally long ones information gives before discussion, discussion before a
    /// position, a later one before an earlier. Every item keeps five minutes.
    pub fn cuts(&self, available: u32) -> Result<Vec<Cut>, Refusal> {
        let over = self.overrun(available);
        if over == 0 {
            return Err(Refusal::NothingToCut { total: self.total(), available });
        }
        let most: u32 = self.items.iter().map(|item| u32::from(spare(item, item.minutes))).sum();
        if most < over {
            return Err(Refusal::CannotFit { over, most });
        }
        let mut minutes: Vec<u16> = self.items.iter().map(|item| item.minutes).collect();
        let mut left = over;
        while left > 0 {
            let Some(place) = self.next_to_give(&minutes) else { break };
            let portion = spare(&self.items[place], minutes[place]).min(PORTION);
            let portion = portion.min(u16::try_from(left).unwrap_or(PORTION));
            minutes[place] -= portion;
            left -= u32::from(portion);
        }
        let pairs = self.items.iter().zip(minutes);
        let cuts = pairs.map(|(item, to)| Cut { item: item.id, from: item.minutes, to });
        Ok(cuts.filter(|cut| cut.from != cut.to).collect())
    }

    /// The agenda with the cuts made.
    pub fn cut(&self, cuts: &[Cut]) -> Self {
        let mut agenda = self.clone();
        for item in &mut agenda.items {
            if let Some(cut) = cuts.iter().find(|cut| cut.item == item.id) {
                item.minutes = cut.to;
            }
        }
        agenda
    }

    fn next_to_give(&self, minutes: &[u16]) -> Option<usize> {
        (0..self.items.len())
            .filter(|&place| spare(&self.items[place], minutes[place]) > 0)
            .max_by_key(|&place| {
                let keeps = match self.items[place].purpose {
                    Purpose::Information => 0,
                    Purpose::Discussion => 1,
                    Purpose::Position => 2,
                };
                (minutes[place], Reverse(keeps), place)
            })
    }
}

/// What an item that has `minutes` left can still give.
fn spare(item: &AgendaItem, minutes: u16) -> u16 {
    if item.minutes < SHORTEST_TO_CUT { 0 } else { minutes.saturating_sub(KEPT) }
}
