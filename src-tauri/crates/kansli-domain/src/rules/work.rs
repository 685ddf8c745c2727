//! What the governing documents say beyond the plan: about agendas, meetings, what is written
//! and who is appointed.
//!
//! Each meeting is looked at as its readiness is, so that the two never say different things.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate as Date};
use uuid::Uuid;

use super::frequency::{count, kept};
use super::{Facts, Level, Outcome, RuleId, Verdict};
use crate::agenda::Turn;
use crate::ambiguity::RoleAmbiguity;
use crate::body::{BodyKey, BodyLevel};
use crate::directory::Directory;
use crate::id::{AgendaItemId, JointPositionId, MeetingId};
use crate::meeting::Stage;
use crate::position::JointPosition;
use crate::readiness;
use crate::registers::Registers;
use crate::settings::Settings;

mod agendas;
mod ambiguities;
mod composition;
mod contacts;
mod finding;
mod people;
mod record;
mod registers;
mod tempo;

pub use finding::{Finding, ItemFound, Named};

/// A year's work and all that it is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Work<'a> {
    /// The calendar year judged.
    pub year: i32,
    /// The day of judging.
    pub today: Date,
    /// The meetings of the year.
    pub sittings: &'a [Sitting<'a>],
    /// Organisations and appointments.
    pub directory: &'a Directory,
    /// Ambiguities about roles, solved or not.
    pub ambiguities: &'a [RoleAmbiguity],
    /// The days on which the tactical group has met, of all years.
    pub tactical_held: &'a [Date],
    /// The registers of the year's work, with the entries of all years.
    pub registers: &'a Registers,
    /// Actions that are still open, of all years.
    pub waiting: &'a [Waiting],
    /// Which body agreed on which position, of all years.
    pub agreed_by: &'a BTreeMap<JointPositionId, BodyKey>,
    /// What was set.
    pub settings: &'a Settings,
}

/// A meeting with what belongs to it.
#[derive(Debug, Clone)]
pub struct Sitting<'a> {
    /// As its readiness sees it.
    pub facts: readiness::Facts<'a>,
    /// When each item is taken.
    pub turns: Vec<Turn>,
    /// What it came out with.
    pub positions: &'a [JointPosition],
    /// Its case numbers, as typed.
    pub case_number: &'a str,
    /// The items that have papers.
    pub with_papers: BTreeSet<AgendaItemId>,
    /// When its minutes were handed to the archive.
    pub archived: Option<Date>,
}

/// Something that is still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Identity.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// Since when.
    pub since: Date,
}

/// Every rule's verdicts on a year's work: by rule, then by date.
pub fn judge_work(work: &Work<'_>) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    for sitting in work.sittings() {
        agendas::judge(work, sitting, &mut verdicts);
        people::judge(work, sitting, &mut verdicts);
        record::judge(work, sitting, &mut verdicts);
        verdicts.extend(contacts::con_003(work, sitting));
    }
    agendas::judge_year(work, &mut verdicts);
    record::judge_year(work, &mut verdicts);
    people::judge_year(work, &mut verdicts);
    verdicts.extend(ambiguities::judge(work));
    verdicts.push(tempo::ind_001(work));
    verdicts.extend(judge_registers(work));
    verdicts.sort_by_key(|verdict| verdict.rule);
    verdicts
}

/// The verdicts on the registers and the seats alone: they look at no meeting of the year.
pub fn judge_registers(work: &Work<'_>) -> Vec<Verdict> {
    let mut verdicts = registers::judge(work);
    verdicts.extend(contacts::judge(work));
    verdicts.extend(composition::judge(work));
    verdicts
}

impl<'a> Work<'a> {
    /// The standing meetings of the year that the partnership's two groups hold, by date.
    fn sittings(&self) -> Vec<&'a Sitting<'a>> {
        let ours = |it: &&Sitting<'_>| {
            let meeting = it.facts.meeting;
            let level = matches!(it.level(), Some(BodyLevel::Strategic | BodyLevel::Tactical));
            level && meeting.stands() && meeting.slot.date().year() == self.year
        };
        let mut found: Vec<_> = self.sittings.iter().filter(ours).collect();
        found.sort_by_key(|it| (it.facts.meeting.slot, it.id()));
        found
    }

    /// The day that the directory is looked at: today, or the nearest day of the year.
    fn day(&self) -> Date {
        let day = |month, day| Date::from_ymd_opt(self.year, month, day).unwrap_or(self.today);
        self.today.clamp(day(1, 1), day(12, 31))
    }

    /// Whether the year is over.
    fn is_over(&self) -> bool {
        self.today.year() > self.year
    }
}

impl Sitting<'_> {
    fn id(&self) -> MeetingId {
        self.facts.meeting.id
    }

    fn date(&self) -> Date {
        self.facts.meeting.slot.date()
    }

    fn level(&self) -> Option<BodyLevel> {
        self.facts.meeting.body.level()
    }

    fn was_held(&self) -> bool {
        self.facts.meeting.was_held()
    }

    fn was_called(&self) -> bool {
        self.was_held() || matches!(self.facts.meeting.stage, Stage::Called { .. })
    }

    fn is_strategic(&self) -> bool {
        self.facts.meeting.body == BodyKey::Strategic
    }

    /// A verdict on the meeting.
    fn verdict(&self, rule: RuleId, outcome: Outcome, finding: Finding) -> Verdict {
        Verdict::on(rule, outcome, Facts::Work(finding), [self.id()])
    }
}

impl Work<'_> {
    /// A verdict on the year as a whole.
    fn verdict(&self, rule: RuleId, outcome: Outcome, finding: Finding) -> Verdict {
        Verdict::year(rule, outcome, Facts::Work(finding))
    }
}

#[cfg(test)]
mod tests;
