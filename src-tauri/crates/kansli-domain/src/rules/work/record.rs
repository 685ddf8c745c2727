//! Prepared, held, written and kept: SEC-001, SEC-002, MIN-001, POS-001, ARC-001, and over the year POS-002 and DIA-001.

use std::collections::BTreeSet;

use super::registers::{Judged, told};
use super::{Finding, Outcome, RuleId, Sitting, Verdict, Work, count, kept};
use crate::body::BodyLevel;
use crate::case_number::{CasePattern, each_in};
use crate::deadline::{self, Progress, Step};
use crate::minutes::{Minutes, Stage};
use crate::position;
use crate::settings::Number;
use crate::wording;
use crate::working_day::counted;

pub(super) fn judge(work: &Work<'_>, sitting: &Sitting<'_>, verdicts: &mut Vec<Verdict>) {
    verdicts.push(secretary(sitting));
    verdicts.extend(steps(work, sitting));
    verdicts.extend(archived(work, sitting));
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

/// A tactical meeting is planned and prepared step by step, each in its time.
fn steps(work: &Work<'_>, sitting: &Sitting<'_>) -> Option<Verdict> {
    if sitting.level() != Some(BodyLevel::Tactical) {
        return None;
    }
    let progress = Progress {
        called: sitting.was_called(),
        held: sitting.was_held(),
        agenda: sitting.facts.agenda,
        minutes: sitting.facts.minutes.map(|it| &it.stage),
    };
    let date = sitting.date();
    let mut passed = deadline::of_meeting(date, work.settings);
    passed.retain(|it| it.on < work.today);
    let begun = !passed.is_empty();
    let late: Vec<Step> =
        passed.into_iter().map(|it| it.what).filter(|step| !progress.is_done(*step)).collect();
    let outcome = if begun { kept(late.is_empty()) } else { Outcome::NotApplicable };
    Some(sitting.verdict(RuleId::Sec002, outcome, Finding::Steps { date, late }))
}

/// Approved minutes go to the archive (E-20).
fn archived(work: &Work<'_>, sitting: &Sitting<'_>) -> Option<Verdict> {
    let Stage::Approved { on: approved, .. } = &sitting.facts.minutes?.stage else { return None };
    let due = counted(*approved, i64::from(work.settings.number(Number::Archived)));
    let on = sitting.archived;
    let outcome = match on {
        None if work.today <= due => Outcome::NotApplicable,
        on => kept(on.is_some()),
    };
    let finding = Finding::Archived { date: sitting.date(), due, on };
    Some(sitting.verdict(RuleId::Arc001, outcome, finding))
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

/// Case numbers are written as their organisation writes them. A meeting's may be anybody's: one that begins
/// as somebody's is to be theirs all through.
fn dia_001(work: &Work<'_>) -> Verdict {
    let organisations = || work.directory.organisations.iter();
    let pattern = |of: &crate::directory::Organisation| CasePattern::of(&of.case_pattern);
    let patterns: Vec<CasePattern> = organisations().filter_map(pattern).collect();
    let mut judged: Vec<Judged> = Vec::new();
    for sitting in work.sittings() {
        for number in each_in(sitting.case_number) {
            let fits = patterns.iter().any(|it| it.fits(number));
            if fits || patterns.iter().any(|it| it.begins(number)) {
                judged.push((sitting.id().uuid(), number.to_owned(), fits));
            }
        }
        for position in sitting.positions {
            for (id, handling) in &position.handling {
                let by = work.directory.organisation(Some(*id));
                let Some(pattern) = by.and_then(pattern) else { continue };
                for number in each_in(handling.case_number()) {
                    let name = format!("{number} ({})", position.number);
                    judged.push((position.id.uuid(), name, pattern.fits(number)));
                }
            }
        }
    }
    told(work, RuleId::Dia001, judged)
}

pub(super) fn judge_year(work: &Work<'_>, verdicts: &mut Vec<Verdict>) {
    verdicts.push(dia_001(work));
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
