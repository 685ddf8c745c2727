//! Which of the constraints that can be dropped are kept.

use super::grid::{NEVER, Price};
use crate::model::{Model, NO_LIMIT, Prepare};
use crate::name::Name;
use crate::problem::{Force, Relation};

#[derive(Debug, Clone)]
pub(crate) struct Keep {
    pub(crate) closed: bool,
    /// For each body the least and the most days of a gap, and the least meetings of a half year.
    pub(crate) gap_min: Vec<i32>,
    pub(crate) gap_max: Vec<i32>,
    pub(crate) half: Vec<usize>,
    /// For each rule by how many days its interval is widened on both sides; none if it is dropped.
    pub(crate) rule: Vec<Option<i32>>,
    pub(crate) busy: Vec<bool>,
    /// Whether wishes count; without them every plan costs nothing.
    pub(crate) wishes: bool,
}

impl Keep {
    /// What a rule between bodies costs for each day outside its interval; none if it says nothing,
    /// so that it ties nobody together.
    pub(crate) fn price(&self, prepare: &Prepare, scale: i64) -> Option<Price> {
        let (weight, wider) = match (prepare.force, self.rule[prepare.rule]) {
            (Force::Hard, Some(wider)) => (None, wider),
            (Force::Soft(weight), _) if self.wishes && weight > 0 => {
                (Some(i64::try_from(weight).unwrap_or(NEVER) * scale), 0)
            }
            _ => return None,
        };
        Some(Price { from: prepare.from - wider, to: prepare.to + wider, weight })
    }

    /// The problem as it stands.
    pub(crate) fn all(model: &Model) -> Keep {
        Keep {
            closed: true,
            gap_min: model.bodies.iter().map(|unit| unit.gap_min).collect(),
            gap_max: model.bodies.iter().map(|unit| unit.gap_max).collect(),
            half: model.bodies.iter().map(|unit| unit.least).collect(),
            rule: vec![Some(0); model.problem.rules.len()],
            busy: vec![true; model.problem.busy.len()],
            wishes: true,
        }
    }

    /// Only these names and what is structural, and no wishes.
    pub(crate) fn only(model: &Model, names: &[Name]) -> Keep {
        let all = Keep::all(model);
        let mut keep = Keep {
            closed: false,
            gap_min: vec![1; all.gap_min.len()],
            gap_max: vec![NO_LIMIT; all.gap_max.len()],
            half: vec![0; all.half.len()],
            rule: vec![None; all.rule.len()],
            busy: vec![false; all.busy.len()],
            wishes: false,
        };
        for name in names {
            keep.restore(model, name, &all);
        }
        keep
    }

    /// Takes one name's demand from another.
    pub(crate) fn restore(&mut self, model: &Model, name: &Name, from: &Keep) {
        let body = |id: &str| model.place_of(id).unwrap_or_default();
        match name {
            Name::Closed => self.closed = from.closed,
            Name::GapMin(id) => self.gap_min[body(id)] = from.gap_min[body(id)],
            Name::GapMax(id) => self.gap_max[body(id)] = from.gap_max[body(id)],
            Name::Half(id) => self.half[body(id)] = from.half[body(id)],
            Name::Rule(index) => self.rule[*index] = from.rule[*index],
            Name::Busy(index) => self.busy[*index] = from.busy[*index],
            _ => {}
        }
    }
}

/// Every name the problem gives that can be dropped and says anything at all.
///
/// The order is that in which a conflict would rather do without them: busy times first, as there are
/// many and each says little.
pub(crate) fn droppable(model: &Model) -> Vec<Name> {
    let problem = &model.problem;
    let mut names = Vec::new();
    let hard = |force: Force| force == Force::Hard;
    names
        .extend((0..problem.busy.len()).filter(|at| hard(problem.busy[*at].force)).map(Name::Busy));
    if !model.closed.is_empty() {
        names.push(Name::Closed);
    }
    let vacuous = |at: usize| {
        matches!(problem.rules[at].relation, Relation::Align { .. })
            && model.aligns.iter().all(|align| align.rule != at)
    };
    let rules = (0..problem.rules.len()).filter(|at| hard(problem.rules[*at].force));
    names.extend(rules.filter(|at| !vacuous(*at)).map(Name::Rule));
    for (unit, body) in model.bodies.iter().zip(&problem.bodies) {
        if unit.gap_min > 1 {
            names.push(Name::GapMin(body.id.clone()));
        }
        if body.gap_days.max.is_some() {
            names.push(Name::GapMax(body.id.clone()));
        }
        if unit.least > 0 && !model.halves.is_empty() {
            names.push(Name::Half(body.id.clone()));
        }
    }
    names
}
