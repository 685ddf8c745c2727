//! Duties, and the progress of taking them up: one number that counts those of every kind.

use crate::solve::grid::NEVER;

/// The duties towards one body.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) couple: usize,
    pub(crate) count: usize,
    pub(crate) stride: usize,
    /// Whether no day can take up two of them.
    pub(crate) single: bool,
}

impl Kind {
    pub(crate) fn taken(&self, progress: usize) -> usize {
        progress / self.stride % (self.count + 1)
    }
}

/// What duties of one kind cost: by number and place of the day, and on the previous meeting's day.
#[derive(Debug, Clone, Default)]
pub(crate) struct Duty {
    pub(crate) on: Vec<Vec<i64>>,
    pub(crate) before: Vec<i64>,
}

/// A sum in which [`NEVER`] stays what it is.
pub(crate) fn plus(one: i64, other: i64) -> i64 {
    if one >= NEVER || other >= NEVER { NEVER } else { one + other }
}

/// Lets a column of progresses take up duties at what they cost.
pub(super) fn take_up(kinds: &[Kind], column: &mut [i64], cost: impl Fn(usize, usize) -> i64) {
    for (at, kind) in kinds.iter().enumerate() {
        let last = column.len() - 1;
        for step in 0..=last {
            let progress = if kind.single { last - step } else { step };
            let taken = kind.taken(progress);
            if taken < kind.count && column[progress] < NEVER {
                let all = plus(column[progress], cost(at, taken));
                let next = &mut column[progress + kind.stride];
                *next = (*next).min(all);
            }
        }
    }
}

/// The same seen from the end.
pub(super) fn hand_back(kinds: &[Kind], column: &mut [i64], cost: impl Fn(usize, usize) -> i64) {
    for (at, kind) in kinds.iter().enumerate() {
        let last = column.len() - 1;
        for step in 0..=last {
            let progress = if kind.single { step } else { last - step };
            let taken = kind.taken(progress);
            if taken < kind.count && column[progress + kind.stride] < NEVER {
                let all = plus(column[progress + kind.stride], cost(at, taken));
                column[progress] = column[progress].min(all);
            }
        }
    }
}
