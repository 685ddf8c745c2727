//! What the governing documents say about a year's plan and its work, as verdicts with facts.
//!
//! [`judge`] is asked when a plan is read, and again for each place a meeting is dragged
//! over, so hand and machine are held to the same rules. A verdict carries numbers and
//! dates; its sentence (fact, why it matters, what to do) is chosen elsewhere.
//!
//! "Ska" is an error, "bör" a warning, "kan" a hint. Nothing here forbids: a plan that
//! breaks a rule can be kept, with the verdict beside it. [`RuleId::ALL`] names every rule there
//! is, also those that are not judged; [`judge_work`] judges what is not about the plan.

use chrono::{Datelike, NaiveDate as Date};

use crate::body::BodyKey;
use crate::chair::ChairTerm;
use crate::event::Event;
use crate::id::MeetingId;
use crate::meeting::Meeting;
use crate::party::HealthcareRegion;
use crate::settings::Settings;

mod catalogue;
mod chairs;
mod clashes;
mod consultations;
mod days;
mod deviations;
mod facts;
mod frequency;
mod levels;
mod preparation;
mod rule;
mod work;

pub use catalogue::RuleId;
pub use clashes::same_people;
pub use days::{DayFinding, on_day};
pub use deviations::with_deviations;
pub use facts::{Facts, Nearest};
pub use levels::with_levels;
pub use rule::{Level, Origin, Standing};
pub use work::{Finding, ItemFound, Named, Sitting, Waiting, Work, judge_registers, judge_work};

/// A year's plan and all that it is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    /// The calendar year judged.
    pub year: i32,
    /// The day of judging: some rules only bite once their day has passed.
    pub today: Date,
    /// Meetings of the year; those of the years beside it close the gaps at its ends.
    pub meetings: &'a [Meeting],
    /// Imported events.
    pub events: &'a [Event],
    /// Chair terms of all years.
    pub chairs: &'a [ChairTerm],
    /// What was set.
    pub settings: &'a Settings,
    /// Whose members come from which healthcare region.
    pub regions: &'a [RegionalSeat],
    /// What agendas have on them that a rule asks for.
    pub milestones: &'a [Milestone],
}

/// That a body has a member from a healthcare region for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionalSeat {
    /// The body.
    pub body: BodyKey,
    /// The region.
    pub region: HealthcareRegion,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// Something a meeting has on its agenda, or came out with, that the year needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Milestone {
    /// What it is.
    pub kind: MilestoneKind,
    /// The year it is for.
    pub about: i32,
    /// The meeting.
    pub meeting: MeetingId,
}

/// What the year needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MilestoneKind {
    /// The reconciliation (*avstämning*) for a coming year is on the agenda.
    Reconciliation,
    /// The priorities for a year have been agreed on.
    PrioritiesAgreed,
}

/// What one rule says about one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The rule.
    pub rule: RuleId,
    /// How much it matters if the rule is broken.
    pub level: Level,
    /// Whether it is.
    pub outcome: Outcome,
    /// The numbers and dates it rests on.
    pub facts: Facts,
    /// The meetings it is about; none for the year as a whole.
    pub meetings: Vec<MeetingId>,
    /// Why the rule is departed from, if that was agreed on.
    pub deviation: Option<String>,
}

/// Whether a rule is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It is.
    Holds,
    /// It is not.
    Broken,
    /// It cannot be said: what it rests on is missing, or its day has not come.
    NotApplicable,
}

/// Every rule's verdicts on a plan: by rule, then by date. Same plan, same verdicts.
pub fn judge(plan: &Plan<'_>) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    frequency::judge(plan, &mut verdicts);
    consultations::judge(plan, &mut verdicts);
    preparation::judge(plan, &mut verdicts);
    clashes::judge(plan, &mut verdicts);
    days::judge(plan, &mut verdicts);
    chairs::judge(plan, &mut verdicts);
    verdicts.sort_by_key(|verdict| verdict.rule);
    verdicts
}

/// What another plan breaks that the one before does not: of each rule that is broken more often than
/// it was, the verdicts that are new.
pub fn lost<'a>(before: &[Verdict], after: &'a [Verdict]) -> Vec<&'a Verdict> {
    let of = |all: &[Verdict], rule| all.iter().filter(|it| it.breaks(rule)).count();
    let is_new = |it: &&Verdict| {
        let same = |old: &Verdict| old.breaks(it.rule) && old.facts == it.facts;
        it.breaks(it.rule) && !before.iter().any(same)
    };
    after.iter().filter(|it| of(after, it.rule) > of(before, it.rule)).filter(is_new).collect()
}

impl Verdict {
    /// Whether it says that a rule is broken.
    fn breaks(&self, rule: RuleId) -> bool {
        self.rule == rule && self.outcome == Outcome::Broken
    }

    /// A verdict on the year as a whole.
    fn year(rule: RuleId, outcome: Outcome, facts: Facts) -> Self {
        Self { rule, level: rule.level(), outcome, facts, meetings: Vec::new(), deviation: None }
    }

    /// A verdict on some meetings.
    fn on(
        rule: RuleId,
        outcome: Outcome,
        facts: Facts,
        meetings: impl IntoIterator<Item = MeetingId>,
    ) -> Self {
        Self { meetings: meetings.into_iter().collect(), ..Self::year(rule, outcome, facts) }
    }

    /// The same verdict at another level.
    fn at(self, level: Level) -> Self {
        Self { level, ..self }
    }

    /// Whether the rule is broken.
    pub fn is_broken(&self) -> bool {
        self.outcome == Outcome::Broken
    }
}

impl<'a> Plan<'a> {
    /// The body's standing meetings of the judged year, in order of time.
    fn of(&self, body: BodyKey) -> Vec<&'a Meeting> {
        let mut meetings = self.around(body);
        meetings.retain(|meeting| meeting.slot.date().year() == self.year);
        meetings
    }

    /// The body's standing meetings of every year known, in order of time.
    fn around(&self, body: BodyKey) -> Vec<&'a Meeting> {
        let mut meetings: Vec<_> = self
            .meetings
            .iter()
            .filter(|meeting| meeting.body == body && meeting.stands())
            .collect();
        meetings.sort_by_key(|meeting| (meeting.slot, meeting.id));
        meetings
    }

    /// All standing meetings of the judged year, in order of time.
    fn all(&self) -> Vec<&'a Meeting> {
        let in_year =
            |meeting: &&Meeting| meeting.stands() && meeting.slot.date().year() == self.year;
        let mut meetings: Vec<_> = self.meetings.iter().filter(in_year).collect();
        meetings.sort_by_key(|meeting| (meeting.slot, meeting.id));
        meetings
    }
}

/// Those of `regions` that a body has members from on a day.
pub fn affected(
    seats: &[RegionalSeat],
    (body, on): (BodyKey, Date),
    regions: &[HealthcareRegion],
) -> Vec<HealthcareRegion> {
    let sits = |seat: &RegionalSeat, region: HealthcareRegion| {
        seat.body == body && seat.region == region && (seat.from..=seat.to).contains(&on)
    };
    let has = |region: &&HealthcareRegion| seats.iter().any(|seat| sits(seat, **region));
    regions.iter().filter(has).copied().collect()
}

#[cfg(test)]
mod tests;
