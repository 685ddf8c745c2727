//! Goes through the pairs of a part, giving costs away and forgetting what cannot be.

use super::{NEVER, Pairs, Role};

impl Pairs {
    /// Goes through all pairs, forgetting what no plan of at most `most` can have. False if there is no
    /// such plan; none if `go_on` says no.
    pub(crate) fn sweep(&mut self, most: i64, go_on: &mut dyn FnMut() -> bool) -> Option<bool> {
        for at in 0..self.pairs.len() {
            let (by, of, _) = self.pairs[at];
            let shared = [(Role::By, by), (Role::Of, of)];
            let shared = shared.into_iter().filter(|(_, body)| !self.others(at, *body).is_empty());
            let mut shared: Vec<_> = shared.collect();
            if shared.is_empty() {
                shared.push((Role::By, by));
            }
            for (role, body) in shared {
                if !go_on() {
                    return None;
                }
                if !self.visit(at, role, body, most) {
                    return Some(false);
                }
            }
        }
        Some(true)
    }

    fn visit(&mut self, at: usize, lead: Role, body: usize, most: i64) -> bool {
        let others = self.others(at, body);
        self.pairs[at].2.back();
        let known = self.bound();
        if known > most || known >= NEVER {
            return false;
        }
        let (by, of, pair) = &mut self.pairs[at];
        let (by, of) = (*by, *of);
        let most = pair.best + (most - known);
        let multiple = i64::try_from(others.len()).ok().filter(|count| *count > 0);
        let found = pair.forth(lead, most, multiple);
        let shift = pair.side(lead).shift;
        for (other, role) in &others {
            let side = self.pairs[*other].2.side(*role);
            let first = side.shift;
            for (cost, given) in side.costs[first..].iter_mut().zip(&found.given[shift..]) {
                *cost += given / others.len() as i64;
            }
        }
        self.remember(at, lead);
        for (other, role) in &others {
            self.remember(*other, *role);
        }
        let shift = self.pairs[at].2.by.shift;
        let keep = |through: &[i64]| through.iter().map(|t| *t <= most).collect::<Vec<bool>>();
        let (mut keep_by, keep_of) = (keep(&found.by), keep(&found.of));
        keep_by[..shift].fill(true);
        self.pairs[at].2.shrink(&found, &keep_by, &keep_of);
        self.forget(Some(at), by, &keep_by[shift..]);
        self.forget(Some(at), of, &keep_of);
        true
    }

    fn remember(&mut self, at: usize, role: Role) {
        let shares = &mut self.shares[at][usize::from(role == Role::Of)];
        let side = self.pairs[at].2.side(role);
        for (name, cost) in side.names.iter().zip(&side.costs) {
            shares[*name] = *cost;
        }
    }

    /// Shares out costs as a copy of these pairs has come to do. Some of these pairs may cost less then,
    /// since the copy knew fewer meetings; so their bounds are computed anew.
    pub(crate) fn learn(&mut self, from: Pairs) {
        self.shares = from.shares;
        for ((_, _, pair), [by, of]) in self.pairs.iter_mut().zip(&self.shares) {
            for (side, shares) in [(&mut pair.by, by), (&mut pair.of, of)] {
                for (cost, name) in side.costs.iter_mut().zip(&side.names) {
                    *cost = shares[*name];
                }
            }
            pair.back();
        }
    }

    /// Keeps only some meetings of a body.
    pub(crate) fn keep(&mut self, body: usize, keep: &[bool]) {
        self.forget(None, body, keep);
    }

    fn forget(&mut self, but: Option<usize>, body: usize, keep: &[bool]) {
        if !self.part.chains[body].retain_nodes(keep) {
            return;
        }
        for (other, role) in self.others(but.unwrap_or(usize::MAX), body) {
            let pair = &mut self.pairs[other].2;
            let mut all = vec![true; pair.side(role).shift];
            all.extend(keep);
            pair.keep(role, &all);
        }
    }
}
