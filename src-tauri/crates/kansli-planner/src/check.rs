//! What a given plan costs and what it breaks.

mod rules;

pub(crate) use self::rules::weekday;

use chrono::NaiveDateTime;
use serde_json::Value;

use crate::fact::{Breach, Term, Violation};
use crate::malformed::{Flaw, Malformed};
use crate::model::{Day, Minute, Model, date, day_of, minute, moment};
use crate::name::Name;
use crate::problem::{At, Placed};

/// The verdict on a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What it costs; of a plan that is not valid, what its wishes cost.
    pub cost: u64,
    /// Its meetings in the order they were given.
    pub meetings: Vec<Judged>,
    /// Everything hard that it breaks; none means it is valid.
    pub violations: Vec<Violation>,
}

impl Verdict {
    /// Whether every hard constraint holds.
    pub fn valid(&self) -> bool {
        self.violations.is_empty()
    }
}

/// A meeting of a plan, with the reasons of its cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Whose.
    pub body: String,
    /// When it begins.
    pub start: NaiveDateTime,
    /// When it ends.
    pub end: NaiveDateTime,
    /// Whether it is one of the pinned.
    pub pinned: bool,
    /// What it costs, and what explains its date.
    pub terms: Vec<Term>,
}

/// A plan's meetings by body, each body's by start, with their places in the plan.
pub(crate) struct Sorted {
    pub(crate) of: Vec<Vec<(Minute, usize)>>,
}

impl Sorted {
    /// The meetings of a plan, each with its place in it.
    pub(crate) fn new(model: &Model, plan: impl IntoIterator<Item = (usize, Minute)>) -> Sorted {
        let mut of = vec![Vec::new(); model.bodies.len()];
        for (place, (body, start)) in plan.into_iter().enumerate() {
            of[body].push((start, place));
        }
        of.iter_mut().for_each(|own| own.sort_unstable());
        Sorted { of }
    }

    /// A body's dates, its previous meeting first.
    pub(crate) fn days(&self, model: &Model, body: usize) -> impl Iterator<Item = Day> {
        let own = self.of[body].iter().map(|(start, _)| day_of(*start));
        model.bodies[body].previous.into_iter().chain(own)
    }
}

/// Reads a plan: a list of `{body, start}`, or any object that has one as `meetings`.
///
/// Other fields of a meeting are ignored, so that a result can be checked as it is.
pub fn read_plan(value: &Value) -> Result<Vec<Placed>, Malformed> {
    let root = At::root(value);
    let list = if value.is_object() { root.field("meetings")? } else { root };
    list.entries(|at| {
        if !at.value().is_object() {
            return Err(at.refuse(Flaw::NotAnObject));
        }
        Ok(Placed { body: at.field("body")?.name()?, start: at.field("start")?.moment()? })
    })
}

pub(crate) fn check(model: &Model, plan: &[Placed]) -> Result<Verdict, Malformed> {
    let known = |(index, placed): (usize, &Placed)| {
        let body = model.place_of(&placed.body).ok_or_else(|| Malformed {
            path: format!("[{index}].body"),
            value: Value::from(placed.body.clone()).to_string(),
            flaw: Flaw::UnknownBody,
        })?;
        Ok((body, minute(placed.start)))
    };
    let known: Vec<_> = plan.iter().enumerate().map(known).collect::<Result<_, Malformed>>()?;
    Ok(judge(model, &Sorted::new(model, known), plan.len()))
}

/// The verdict on `count` meetings whose places in the plan are `0..count`.
pub(crate) fn judge(model: &Model, sorted: &Sorted, count: usize) -> Verdict {
    let mut meetings: Vec<Option<Judged>> = vec![None; count];
    let mut cost = 0_u64;
    for body in 0..model.bodies.len() {
        let mut before = model.bodies[body].previous;
        for (start, place) in &sorted.of[body] {
            let terms = terms(model, sorted, body, *start, before);
            cost = cost.saturating_add(model.near_cost(body, *start));
            cost = terms.iter().map(Term::cost).fold(cost, u64::saturating_add);
            before = Some(day_of(*start));
            meetings[*place] = Some(Judged {
                body: model.id(body),
                start: moment(*start),
                end: moment(start + model.bodies[body].duration),
                pinned: model.is_pinned(body, *start),
                terms,
            });
        }
    }
    let violations = rules::violations(model, sorted);
    Verdict { cost, meetings: meetings.into_iter().flatten().collect(), violations }
}

fn terms(
    model: &Model,
    sorted: &Sorted,
    body: usize,
    start: Minute,
    before: Option<Day>,
) -> Vec<Term> {
    let mut terms = Vec::new();
    let today = day_of(start);
    model.own_terms(body, start, |term| terms.push(term));
    for prepare in model.prepares.iter().filter(|prepare| prepare.of == body) {
        terms.extend(Model::prepare_term(prepare, today, sorted.days(model, prepare.by)));
    }
    terms.extend(before.and_then(|before| model.gap_term(body, before, today)));
    terms
}

/// Gathers violations of one body or meeting.
struct Found<'m> {
    model: &'m Model,
    all: Vec<Violation>,
}

impl Found<'_> {
    fn body(&mut self, rule: Name, body: usize, breach: Breach) {
        self.all.push(Violation { rule, body: self.model.id(body), start: None, breach });
    }

    fn meeting(&mut self, rule: Name, body: usize, start: Minute, breach: Breach) {
        let start = Some(moment(start));
        self.all.push(Violation { rule, body: self.model.id(body), start, breach });
    }

    fn half(&mut self, body: usize, from: Day, to: Day, has: usize) {
        let least = self.model.bodies[body].least;
        let breach = Breach::Half { from: date(from), to: date(to), has, least };
        self.body(Name::Half(self.model.id(body)), body, breach);
    }
}
