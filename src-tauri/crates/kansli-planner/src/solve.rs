//! The optimal plan, or the proof that there is none.

mod chain;
mod conflict;
mod deep;
mod grid;
mod hash;
mod keep;
mod one;
mod pair;
mod pairs;
mod part;
mod place;
mod relax;
mod relief;
mod search;
mod spread;
mod tighten;
mod whole;

use std::ops::ControlFlow;

use crate::model::{Minute, Model};
use crate::name::Name;

pub(crate) use self::conflict::conflict;
pub(crate) use self::keep::Keep;
pub use self::relief::{Change, Relief, Stuck};
pub(crate) use self::relief::{relief, stuck};
pub(crate) use self::whole::whole;

/// How far the search has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// No plan costs less.
    pub bound: u64,
    /// The cheapest plan so far costs this.
    pub best: Option<u64>,
}

/// Asked many times a second whether to go on; told how far it has come.
pub type Watch<'w> = &'w mut dyn FnMut(Progress) -> ControlFlow<()>;

/// Meetings by body and start.
pub(crate) type Plan = Vec<(usize, Minute)>;

/// What came of it.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    /// A plan, and the proof that none is cheaper.
    Optimal(i64, Plan),
    /// The proof that there is none.
    Infeasible,
    /// Stopped: no plan costs less than the bound; a plan, if one was found.
    Stopped(i64, Option<(i64, Plan)>),
}

/// Whether any plan meets these names and what is structural; none if stopped before that was known.
pub(crate) fn feasible(model: &Model, names: &[Name], watch: Watch<'_>) -> Option<bool> {
    possible(model, &Keep::only(model, names), watch)
}

/// Whether any plan meets what is kept; none if stopped before that was known.
pub(crate) fn possible(model: &Model, keep: &Keep, watch: Watch<'_>) -> Option<bool> {
    if watch(Progress { bound: 0, best: None }) == ControlFlow::Break(()) {
        return None;
    }
    match whole(model, keep, watch) {
        Answer::Optimal(..) => Some(true),
        Answer::Infeasible => Some(false),
        Answer::Stopped(..) => None,
    }
}

/// The starts a body may use, with what each costs by itself.
pub(crate) fn open_starts(model: &Model, keep: &Keep, body: usize) -> Vec<(Minute, u64)> {
    let grid = grid::Grid::new(model, keep, body, &grid::Forbidden::new(), 1);
    let starts = grid.into_iter().flat_map(|grid| grid.starts).flatten();
    starts.map(|start| (start.at, u64::try_from(start.cost).unwrap_or_default())).collect()
}
