//! Held and written: SEC-001, MIN-001, POS-001, and over the year POS-002.

use std::collections::BTreeSet;

use super::{Finding, Outcome, RuleId, Sitting, Verdict, Work, count, kept};
use crate::deadline::{self, Step};
use crate::minutes::{Minutes, Stage};
use crate::position;
use crate::wording;

pub(super) fn judge(work: &Work<'_>, sitting: &Sitting<'_>, verdicts: &mut Vec<Verdict>) {
    verdicts.push(secretary(sitting));
    if sitting.was_held() {
        verdicts.extend(minuted(work, sitting));
    }
    verdicts.extend(wording(sitting));
}

fn secretary(sitting: &Sitting<'_>) -> Verdict {
    let named = sitting.facts.secretary.is_some();
    let outcome = match named {
        false if !sitting.was_called() => Outcome::NotApplicable,
        named => kept(named),
    };
    sitting.verdict(RuleId::Sec001, outcome, Finding::Secretary { date: sitting.date(), named })
}

fn minuted(work: &Work<'_>, sitting: &Sitting<'_>) -> Option<Verdict> {
    let date = sitting.date();
    let deadlines = deadline::of_meeting(date, work.settings);
    let due = deadlines.iter().find(|it| it.what == Step::MinutesDraft)?.on;
    let written = sitting.facts.minutes.is_some_and(is_written);
    let outcome = match written {
        false if work.today <= due => Outcome::NotApplicable,
        written => kept(written),
    };
    Some(sitting.verdict(RuleId::Min001, outcome, Finding::Minuted { date, due, written }))
}

fn is_written(minutes: &Minutes) -> bool {
    let text = minutes.sections.iter().any(|section| !section.text.trim().is_empty());
    text || minutes.stage != Stage::Draft
}

/// The same quiet look at words as where they are typed.
fn wording(sitting: &Sitting<'_>) -> Option<Verdict> {
    let proposals = sitting.facts.agenda.items.iter().map(|item| &item.proposal);
    let sections = sitting.facts.minutes.into_iter().flat_map(|it| &it.sections);
    let positions = sitting.positions.iter().map(|position| &position.wording);
    let texts = proposals.chain(sections.map(|section| &section.text)).chain(positions);
    let texts: Vec<&String> = texts.filter(|text| !text.trim().is_empty()).collect();
    if texts.is_empty() {
        return None;
    }
    let hints = texts.into_iter().flat_map(|text| wording::hints(text));
    let words: BTreeSet<String> = hints.map(|hint| hint.found.to_lowercase()).collect();
    let outcome = kept(words.is_empty());
    let finding = Finding::Wording { date: sitting.date(), words: words.into_iter().collect() };
    Some(sitting.verdict(RuleId::Pos001, outcome, finding))
}

pub(super) fn judge_year(work: &Work<'_>, verdicts: &mut Vec<Verdict>) {
    let mut agreed = 0;
    let mut open = false;
    for sitting in work.sittings() {
        let settled = sitting.positions.iter();
        for position in settled.filter(|it| it.outcome == position::Outcome::Agreed) {
            agreed += 1;
            let awaited = count(position.awaited());
            if awaited > 0 {
                open = true;
                let finding = Finding::OwnDecisions { number: position.number, awaited };
                verdicts.push(sitting.verdict(RuleId::Pos002, Outcome::Broken, finding));
            }
        }
    }
    if agreed > 0 && !open {
        let finding = Finding::NoOwnDecisions { agreed };
        verdicts.push(work.verdict(RuleId::Pos002, Outcome::Holds, finding));
    }
}
