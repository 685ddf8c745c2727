//! Looks for worths with a high bound: steps along the subgradient, shorter when they stop helping.

use super::grid::NEVER;
use super::part::Part;
use crate::model::Day;

/// What a couple's worths should do next.
type Slope = Vec<(usize, i64)>;

impl Part {
    /// At most `rounds` steps; keeps the best worths found and returns their bound. Stops early when the
    /// bound is above `enough`, or nothing is left to gain.
    pub(crate) fn tighten(&mut self, rounds: usize, enough: i64, unit: i64) -> i64 {
        let mut best = self.bound();
        if self.couples.is_empty() || best >= NEVER {
            return best;
        }
        let mut kept: Vec<Vec<i64>> = self.couples.iter().map(|c| c.worth.clone()).collect();
        let (mut at, mut step, mut idle) = (best, 1.0_f64, 0);
        let mut paths = vec![Vec::new(); self.chains.len()];
        for _ in 0..rounds {
            if best > enough {
                break;
            }
            let slopes = self.slopes(&mut paths);
            let length: i64 = slopes.iter().flatten().map(|(_, slope)| slope * slope).sum();
            if length == 0 {
                break;
            }
            #[allow(clippy::cast_precision_loss, reason = "a step needs no exactness")]
            let goal = (best - at + best.abs() / 50 + 4 * unit) as f64;
            #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "so")]
            let stride = ((goal * step / length as f64) as i64).max(1);
            self.walk(&slopes, stride);
            at = self.bound();
            if at >= NEVER {
                return at;
            }
            if at > best {
                best = at;
                idle = 0;
                for (kept, couple) in kept.iter_mut().zip(&self.couples) {
                    kept.clone_from(&couple.worth);
                }
            } else {
                idle += 1;
                if idle == 6 {
                    (step, idle) = (step / 2.0, 0);
                    if step < 0.02 {
                        break;
                    }
                }
            }
        }
        for (kept, couple) in kept.into_iter().zip(&mut self.couples) {
            couple.worth = kept;
        }
        self.bound()
    }

    /// For each couple: which worths are too low for the chains' paths, and which too high.
    fn slopes(&self, paths: &mut [Vec<usize>]) -> Vec<Slope> {
        for ((chain, costs), path) in self.chains.iter().zip(&self.costs).zip(paths.iter_mut()) {
            chain.path(costs, path);
        }
        let days = |body: usize| -> Vec<Day> {
            paths[body].iter().map(|index| self.chains[body].nodes[*index].day).collect()
        };
        let each = self.couples.iter().map(|couple| {
            let (of, by) = (days(couple.of), days(couple.by));
            let grid = &self.grids[couple.of];
            let mut slope = Vec::new();
            for (place, day) in grid.days.iter().copied().enumerate() {
                let meets = of.binary_search(&day).is_ok();
                let worth = couple.worth[place];
                if !meets && worth == 0 {
                    continue;
                }
                let served = |t: &&Day| couple.price.of(day, **t) <= worth.saturating_sub(1).max(0);
                let served = by.iter().filter(served).count();
                let slope_here = i64::from(meets) - i64::try_from(served).unwrap_or_default();
                if slope_here < 0 && worth > 0 || slope_here > 0 && worth < couple.most[place] {
                    slope.push((place, slope_here));
                }
            }
            slope
        });
        each.collect()
    }

    fn walk(&mut self, slopes: &[Slope], stride: i64) {
        for (couple, slope) in self.couples.iter_mut().zip(slopes) {
            for (place, slope) in slope {
                let worth = couple.worth[*place] + slope * stride;
                couple.worth[*place] = worth.clamp(0, couple.most[*place].min(NEVER / 1024));
            }
        }
    }
}
