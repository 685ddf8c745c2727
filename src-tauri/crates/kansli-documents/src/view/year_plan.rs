//! The year plan, as its template sees it.

mod around;
mod meetings;
mod rules;

use serde_json::{Value, json};

use super::meeting::{entry, side_word};
use super::{text, written};
use crate::wheel::Wheel;
use crate::words::{Words, capitalised};
use crate::year_plan::{ChairLine, YearPlanFacts};

pub(super) fn view(facts: &YearPlanFacts, words: &Words) -> Value {
    json!({
        "state": match facts.adopted {
            Some(day) => words.fill("year-plan-adopted", &[("day", &words.day(day))]),
            None => words.say("year-plan-proposal"),
        },
        "chairs": facts.chairs.iter().filter_map(|line| chair(line, words)).collect::<Vec<_>>(),
        "chairRemarks": written(&facts.chair_remarks).collect::<Vec<_>>(),
        "meetings": meetings::own(facts, words),
        "others": meetings::others(facts, words),
        "leftOut": (facts.left_out > 0)
            .then(|| words.count("year-plan-left-out", "count", i64::from(facts.left_out))),
        "deadlines": around::deadlines(facts, words),
        "days": around::days(facts, words),
        "rulesIntro": words.fill("year-plan-rules-intro", &[("day", &words.day(facts.head.date))]),
        "rules": rules::rules(facts, words),
        "wheel": Wheel::of(facts, words),
    })
}

/// "Strategiska styrgruppen: Astrid Provberg (SKS)".
fn chair(line: &ChairLine, words: &Words) -> Option<Value> {
    let side = line.side.map(|side| side_word(Some(side), words));
    let chair = match (text(line.name.as_deref()), side) {
        (Some(name), Some(side)) => format!("{name} ({side})"),
        (Some(name), None) => name.to_owned(),
        (None, Some(side)) => words.fill("year-plan-chair-open", &[("side", &side)]),
        (None, None) => return None,
    };
    entry(words.ring(line.ring), vec![capitalised(&chair)])
}
