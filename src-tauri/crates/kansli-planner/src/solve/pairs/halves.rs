//! What pairs cannot agree about, decided either way.

use super::{NEVER, Pairs, Role};
use crate::model::Day;

impl Pairs {
    /// Two halves: in the one a meeting lies on an early day, in the other on a late day. Chosen is the
    /// meeting about which pairs disagree most, or else the one with most days.
    pub(crate) fn halves(&mut self) -> Option<[Pairs; 2]> {
        let (body, number, last) = self.dispute().or_else(|| self.widest())?;
        let half = |early: bool| {
            let nodes = self.part.chains[body].nodes.iter();
            let keep = nodes.map(|node| node.number != number || (node.day <= last) == early);
            let keep: Vec<bool> = keep.collect();
            let mut half = self.clone();
            half.keep(body, &keep);
            half
        };
        Some([half(true), half(false)])
    }

    /// The meeting for which it would cost pairs most to agree on a day, and a day between theirs.
    fn dispute(&mut self) -> Option<(usize, usize, Day)> {
        let mut views: Vec<(usize, Vec<i64>)> = Vec::new();
        for at in 0..self.pairs.len() {
            let (by, of, pair) = &mut self.pairs[at];
            let (by, of) = (*by, *of);
            pair.back();
            let found = pair.forth(Role::By, NEVER - 1, None);
            let less = |through: &[i64]| through.iter().map(|t| t - pair.best).collect();
            views.push((by, less(&found.by[pair.by.shift..])));
            views.push((of, less(&found.of)));
        }
        let mut worst: Option<(i64, usize, usize, Day)> = None;
        for (at, (body, one)) in views.iter().enumerate() {
            for (_, other) in views[at + 1..].iter().filter(|(whose, _)| whose == body) {
                let chain = &self.part.chains[*body];
                for number in 1..=chain.meetings {
                    let own = || (0..one.len()).filter(|node| chain.nodes[*node].number == number);
                    let best = |view: &[i64]| own().min_by_key(|node| view[*node]);
                    let (Some(first), Some(second)) = (best(one), best(other)) else { continue };
                    let cost = other[first].min(one[second]);
                    let days = (chain.nodes[first].day, chain.nodes[second].day);
                    if days.0 != days.1 && worst.is_none_or(|(most, ..)| cost > most) {
                        let (early, late) = (days.0.min(days.1), days.0.max(days.1));
                        worst = Some((cost, *body, number, early + (late - early) / 2));
                    }
                }
            }
        }
        worst.map(|(_, body, number, day)| (body, number, day))
    }

    fn widest(&self) -> Option<(usize, usize, Day)> {
        let chains = self.part.chains.iter().enumerate();
        let open = chains.flat_map(|(body, chain)| {
            (1..=chain.meetings).map(move |number| {
                let nodes = chain.nodes.iter().filter(|node| node.number == number);
                let mut days: Vec<Day> = nodes.map(|node| node.day).collect();
                days.sort_unstable();
                days.dedup();
                (body, number, days)
            })
        });
        let open = open.filter(|(_, _, days)| days.len() > 1);
        let widest = open.max_by_key(|(_, _, days)| days.len());
        widest.map(|(body, number, days)| (body, number, days[days.len() / 2 - 1]))
    }
}
