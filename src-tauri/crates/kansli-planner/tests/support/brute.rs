//! Tries every plan. Written from the specification's text alone: it shares nothing with the planner but
//! the shape of a problem, and is slow and plain on purpose.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};
use kansli_planner::problem::{Body, Busy, Force, Problem, Relation};

/// What the cheapest plan costs, if there is any, when the constraints named are dropped. Gives up when
/// there are more than `limit` plans to try.
pub(crate) fn cheapest(
    problem: &Problem,
    dropped: &[String],
    limit: usize,
) -> Result<Option<u64>, TooMany> {
    Ok(best(problem, dropped, limit, |_| ())?.map(|(cost, ())| cost))
}

/// What the cheapest plan costs, and the least that `beside` says of any that costs so much. It is
/// given the starts of each body.
pub(crate) fn best<Beside: Ord>(
    problem: &Problem,
    dropped: &[String],
    limit: usize,
    beside: impl Fn(&[&Vec<NaiveDateTime>]) -> Beside,
) -> Result<Option<(u64, Beside)>, TooMany> {
    let brute = Brute { problem, dropped };
    let mut plans = Vec::new();
    let mut all = 1_usize;
    for body in &problem.bodies {
        let own = brute.body_plans(body, limit)?;
        all = all.saturating_mul(own.len());
        plans.push(own);
    }
    if all > limit {
        return Err(TooMany);
    }
    if all == 0 {
        return Ok(None);
    }
    let mut best: Option<(u64, Beside)> = None;
    let mut at = vec![0; plans.len()];
    loop {
        let chosen: Vec<&Vec<NaiveDateTime>> =
            at.iter().zip(&plans).map(|(at, own)| &own[*at].0).collect();
        let own: u64 = at.iter().zip(&plans).map(|(at, own)| own[*at].1).sum();
        if best.as_ref().is_none_or(|(cost, _)| own <= *cost)
            && let Some(more) = brute.together(&chosen)
        {
            let found = (own + more, beside(&chosen));
            best = Some(match best {
                Some(best) => best.min(found),
                None => found,
            });
        }
        let Some(next) = (0..at.len()).find(|body| at[*body] + 1 < plans[*body].len()) else {
            return Ok(best);
        };
        at[next] += 1;
        at[..next].fill(0);
    }
}

/// There are too many plans.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TooMany;

struct Brute<'p> {
    problem: &'p Problem,
    dropped: &'p [String],
}

impl Brute<'_> {
    fn holds(&self, name: &str) -> bool {
        !self.dropped.iter().any(|dropped| dropped == name)
    }

    /// Every set of meetings that a body could have if it were alone, with what it costs then.
    fn body_plans(
        &self,
        body: &Body,
        limit: usize,
    ) -> Result<Vec<(Vec<NaiveDateTime>, u64)>, TooMany> {
        let pins: Vec<NaiveDateTime> = self
            .problem
            .pinned
            .iter()
            .filter(|pin| pin.body == body.id)
            .map(|pin| pin.start)
            .collect();
        let mut slots = pins.clone();
        let mut date = self.problem.horizon.from;
        while date <= self.problem.horizon.to {
            for time in &body.start_times {
                let start = date.and_time(*time);
                if self.may_lie(body, start) {
                    slots.push(start);
                }
            }
            date = date.succ_opt().unwrap();
        }
        slots.sort();
        slots.dedup();
        let mut found = Vec::new();
        self.extend(body, &slots, &pins, &mut Vec::new(), &mut found, limit)?;
        Ok(found)
    }

    fn extend(
        &self,
        body: &Body,
        slots: &[NaiveDateTime],
        pins: &[NaiveDateTime],
        begun: &mut Vec<NaiveDateTime>,
        found: &mut Vec<(Vec<NaiveDateTime>, u64)>,
        limit: usize,
    ) -> Result<(), TooMany> {
        if begun.len() == body.meetings as usize {
            if pins.iter().all(|pin| begun.contains(pin)) && self.halves_hold(body, begun) {
                found.push((begun.clone(), self.own_cost(body, begun)));
            }
            return if found.len() > limit { Err(TooMany) } else { Ok(()) };
        }
        for (at, start) in slots.iter().enumerate() {
            let before = begun.last().map(NaiveDateTime::date).or(body.previous);
            if before.is_none_or(|before| self.gap_holds(body, (start.date() - before).num_days()))
            {
                begun.push(*start);
                self.extend(body, &slots[at + 1..], pins, begun, found, limit)?;
                begun.pop();
            }
        }
        Ok(())
    }

    fn may_lie(&self, body: &Body, start: NaiveDateTime) -> bool {
        if !body.weekdays.contains(&start.weekday()) {
            return false;
        }
        if self.holds("closed") && self.problem.closed.contains(&start.date()) {
            return false;
        }
        for (index, busy) in self.problem.busy.iter().enumerate() {
            let hard = busy.force == Force::Hard && self.holds(&format!("busy:{index}"));
            if hard && disturbs(busy, body, start) {
                return false;
            }
        }
        for (index, rule) in self.problem.rules.iter().enumerate() {
            if let Relation::Align { body: whose, kind } = &rule.relation
                && *whose == body.id
                && rule.force == Force::Hard
                && self.holds(&format!("rule:{index}"))
                && self
                    .anchor_distance(kind, start.date(), rule.from_days, rule.to_days)
                    .unwrap_or(0)
                    > 0
            {
                return false;
            }
        }
        true
    }

    fn anchor_distance(&self, kind: &str, date: NaiveDate, from: i32, to: i32) -> Option<i64> {
        let anchors = self.problem.anchors.iter().filter(|anchor| anchor.kind == kind);
        anchors.map(|anchor| dist((date - anchor.date).num_days(), from, to)).min()
    }

    fn gap_holds(&self, body: &Body, days: i64) -> bool {
        let min = if self.holds(&format!("gap_min:{}", body.id)) {
            i64::from(body.gap_days.min)
        } else {
            1
        };
        let max = body.gap_days.max.filter(|_| self.holds(&format!("gap_max:{}", body.id)));
        days >= min.max(1) && max.is_none_or(|max| days <= i64::from(max))
    }

    fn halves_hold(&self, body: &Body, meetings: &[NaiveDateTime]) -> bool {
        if !self.holds(&format!("half:{}", body.id)) {
            return true;
        }
        let horizon = self.problem.horizon;
        for year in horizon.from.year()..=horizon.to.year() {
            let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
            for (from, to) in [(day(1, 1), day(6, 30)), (day(7, 1), day(12, 31))] {
                let inside = horizon.from <= from && to <= horizon.to;
                let held = meetings.iter().filter(|m| from <= m.date() && m.date() <= to).count();
                if inside && held < body.min_per_half_year as usize {
                    return false;
                }
            }
        }
        true
    }

    fn own_cost(&self, body: &Body, meetings: &[NaiveDateTime]) -> u64 {
        let mut cost = 0;
        let mut before = body.previous;
        for start in meetings {
            let date = start.date();
            if let (Some(ideal), Some(before)) = (body.ideal_gap_days, before) {
                cost += ideal.weight * (date - before).num_days().abs_diff(i64::from(ideal.days));
            }
            before = Some(date);
            for rule in &self.problem.rules {
                if let (Relation::Align { body: whose, kind }, Force::Soft(weight)) =
                    (&rule.relation, rule.force)
                    && *whose == body.id
                    && let Some(off) =
                        self.anchor_distance(kind, date, rule.from_days, rule.to_days)
                {
                    cost += weight * off.unsigned_abs();
                }
            }
            for avoid in &self.problem.avoid {
                if avoid.from <= date && date <= avoid.to {
                    cost += avoid.weight;
                }
            }
            for busy in &self.problem.busy {
                if let Force::Soft(weight) = busy.force
                    && disturbs(busy, body, *start)
                {
                    cost += weight;
                }
            }
        }
        cost
    }

    /// What the meetings of all bodies cost beside; none if they cannot be together.
    fn together(&self, meetings: &[&Vec<NaiveDateTime>]) -> Option<u64> {
        let all: Vec<(NaiveDateTime, NaiveDateTime)> = meetings
            .iter()
            .zip(&self.problem.bodies)
            .flat_map(|(own, body)| {
                let minutes = TimeDelta::minutes(i64::from(body.duration_minutes));
                own.iter().map(move |start| (*start, *start + minutes))
            })
            .collect();
        for (at, one) in all.iter().enumerate() {
            if all[at + 1..].iter().any(|other| one.0 < other.1 && other.0 < one.1) {
                return None;
            }
        }
        let mut cost = 0;
        for (index, rule) in self.problem.rules.iter().enumerate() {
            let Relation::Prepare { body, before } = &rule.relation else { continue };
            let place =
                |id: &String| self.problem.bodies.iter().position(|body| body.id == *id).unwrap();
            let (by, of) = (place(body), place(before));
            for s in meetings[of] {
                let by = meetings[by]
                    .iter()
                    .map(NaiveDateTime::date)
                    .chain(self.problem.bodies[by].previous);
                let off =
                    by.map(|t| dist((s.date() - t).num_days(), rule.from_days, rule.to_days)).min();
                match (rule.force, off) {
                    (Force::Soft(weight), off) => cost += weight * off.unwrap_or(0).unsigned_abs(),
                    (Force::Hard, Some(0)) => {}
                    (Force::Hard, _) if self.holds(&format!("rule:{index}")) => return None,
                    (Force::Hard, _) => {}
                }
            }
        }
        Some(cost)
    }
}

fn disturbs(busy: &Busy, body: &Body, start: NaiveDateTime) -> bool {
    let end = start + TimeDelta::minutes(i64::from(body.duration_minutes));
    let concerns = busy.bodies.is_empty() || busy.bodies.contains(&body.id);
    concerns && busy.from < busy.to && busy.from < end && start < busy.to
}

fn dist(x: i64, lo: i32, hi: i32) -> i64 {
    (i64::from(lo) - x).max(x - i64::from(hi)).max(0)
}
