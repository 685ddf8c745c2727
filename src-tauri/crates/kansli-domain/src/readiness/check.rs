//! The single checks: what is looked at, and what its facts amount to.

use super::{Facts, Speaking};
use crate::agenda::approval::Standing;
use crate::agenda::rule::Weight;
use crate::agenda::template::TemplateKey;
use crate::agenda::{Presenter, Purpose, State};
use crate::body::BodyLevel;
use crate::id::AgendaItemId;
use crate::meeting::{Mode, Stage};
use crate::minutes::{self, Minutes};
use crate::review::Asked;

/// One thing looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What, with its facts. The facts are there also when all is well.
    pub what: What,
    /// How it stands.
    pub level: Level,
}

/// How a check stands. The order is that of showing: warnings first, what is done last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Something is not as it should be.
    Warning,
    /// Not done yet.
    Left,
    /// Done.
    Ok,
}

/// What a check looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The agenda has items, and those it must have (AGD-001…003).
    Agenda {
        /// How many items.
        items: usize,
        /// Required ones that are missing, with the rule.
        missing: Vec<(TemplateKey, &'static str)>,
    },
    /// The items fit the time.
    Time {
        /// Minutes on the agenda.
        total: u32,
        /// Minutes the meeting has.
        available: u32,
    },
    /// Every item has a presenter. Lists those without.
    Presenters(Vec<AgendaItemId>),
    /// Every item that asks for a position has a proposal. Lists those without.
    Proposals(Vec<AgendaItemId>),
    /// No attachment is still a draft. Counts those that are.
    Attachments(usize),
    /// There is a room, a link, or both, as the mode needs.
    Place(Mode),
    /// Chair and secretary are named (SEC-001).
    Officers {
        /// There is a chair.
        chair: bool,
        /// There is a secretary.
        secretary: bool,
    },
    /// Called members have confirmed mandates (MAN-002).
    Mandates {
        /// How many lack one.
        missing: usize,
        /// How many are called.
        called: usize,
    },
    /// Each side is called with somebody who may speak for it.
    BothSidesCalled(Speaking),
    /// The tactical group prepared the agenda (PLAN-004).
    Preparation,
    /// The chair has approved the agenda as it is printed now, or has been asked to.
    ChairReview(Standing, Asked),
    /// The notice has gone out.
    Notice,
    /// Those called have got the agenda as it is printed now.
    AgendaTold(Standing),
    /// It is known of everyone whether they came. Counts those it is not.
    Attendance(usize),
    /// Both sides were there.
    BothSides,
    /// Every item has text (MIN-001). Lists those without.
    Text(Vec<AgendaItemId>),
    /// Every item that asked for a position has an outcome. Counts those without.
    Outcomes(usize),
    /// The minutes were sent to their approvers.
    SentForApproval,
    /// The approvers have approved.
    Approvals {
        /// How many have not.
        missing: usize,
        /// How many are named.
        named: usize,
    },
    /// The actions are finished. Counts those that are not.
    Actions(usize),
    /// The parties have made their own decisions (POS-002). Counts those awaited.
    Decisions(usize),
}

impl Check {
    /// `Ok` if it is `done`, else `otherwise`.
    fn new(what: What, done: bool, otherwise: Level) -> Self {
        Self { what, level: if done { Level::Ok } else { otherwise } }
    }
}

impl Facts<'_> {
    pub(super) fn before_the_notice(&self) -> Vec<Check> {
        let items = &self.agenda.items;
        let begun = !items.is_empty();
        let unless_empty = if begun { Level::Warning } else { Level::Left };
        let without = |lacks: &dyn Fn(&crate::agenda::AgendaItem) -> bool| {
            items.iter().filter(|item| lacks(item)).map(|item| item.id).collect::<Vec<_>>()
        };
        let silent = without(&|item| item.presenter == Presenter::Unnamed);
        let open = without(&|item| item.purpose == Purpose::Position && self.asks_in_vain(item));
        let (total, available) = (self.agenda.total(), self.meeting.slot.minutes());
        let (chair, secretary) = (self.chair.is_some(), self.secretary.is_some());
        let mut checks = vec![
            self.required(),
            Check::new(What::Time { total, available }, begun && total <= available, unless_empty),
            Check::new(What::Presenters(silent.clone()), begun && silent.is_empty(), Level::Left),
            Check::new(What::Proposals(open.clone()), begun && open.is_empty(), Level::Left),
            Check::new(
                What::Attachments(self.draft_attachments),
                self.draft_attachments == 0,
                Level::Warning,
            ),
            Check::new(What::Place(self.meeting.details.mode), self.has_place(), Level::Left),
            Check::new(What::Officers { chair, secretary }, chair && secretary, Level::Left),
        ];
        checks.extend(self.who_can_speak());
        if self.level() == Some(BodyLevel::Strategic) {
            let prepared = self.agenda.state > State::Draft;
            checks.push(Check::new(What::Preparation, prepared, Level::Left));
        }
        let lapsed = matches!(self.review, Standing::Lapsed { .. });
        let wants_changes =
            self.review == Standing::Missing && matches!(self.asked, Asked::WantsChanges { .. });
        checks.push(Check::new(
            What::ChairReview(self.review, self.asked),
            self.review == Standing::Stands,
            if lapsed || wants_changes { Level::Warning } else { Level::Left },
        ));
        let called = matches!(self.meeting.stage, Stage::Called { .. });
        checks.push(Check::new(What::Notice, called, Level::Left));
        checks
    }

    /// After the notice: what is printed of the agenda may have changed since, and whoever speaks for a
    /// party still has to be able to.
    pub(super) fn of_the_notice(&self) -> Vec<Check> {
        let told = |level| Check { what: What::AgendaTold(self.told), level };
        let told = match self.told {
            Standing::Missing => None,
            Standing::Stands => Some(told(Level::Ok)),
            Standing::Lapsed { .. } => Some(told(Level::Warning)),
        };
        told.into_iter().chain(self.who_can_speak()).collect()
    }

    /// Mandates and both sides.
    fn who_can_speak(&self) -> [Check; 2] {
        let called = self.attendance.people.iter().filter(|it| it.counts()).count();
        let otherwise = if called > 0 { Level::Warning } else { Level::Left };
        let missing = self.mandates_missing;
        [
            Check::new(What::Mandates { missing, called }, called > 0 && missing == 0, otherwise),
            Check::new(
                What::BothSidesCalled(self.speaking),
                self.speaking.missing().is_empty(),
                otherwise,
            ),
        ]
    }

    pub(super) fn of_the_minutes(&self) -> Vec<Check> {
        let people = || self.attendance.people.iter();
        let unknown =
            people().filter(|it| it.status == crate::attendance::Status::Expected).count();
        let text = |minutes: &Minutes, item| minutes.section(item).text.trim().is_empty();
        let blank: Vec<_> = self.agenda.items.iter().map(|item| item.id).collect();
        let blank: Vec<_> = match self.minutes {
            Some(minutes) => blank.into_iter().filter(|&item| text(minutes, item)).collect(),
            None => blank,
        };
        let known = people().any(|it| it.is_known_present());
        let both = self.attendance.both_sides(None);
        let named = self.minutes.map_or(0, |minutes| minutes.approvers.len());
        let stage = self.minutes.map(|minutes| &minutes.stage);
        let sent = stage.is_some_and(|stage| !matches!(stage, minutes::Stage::Draft));
        let missing = match self.minutes {
            Some(minutes) if sent => minutes.awaited().len(),
            Some(_) | None => named,
        };
        vec![
            Check::new(What::Attendance(unknown), unknown == 0 && known, Level::Left),
            Check::new(What::BothSides, both, if known { Level::Warning } else { Level::Left }),
            Check::new(What::Text(blank.clone()), blank.is_empty(), Level::Left),
            Check::new(
                What::Outcomes(self.outcomes_missing),
                self.outcomes_missing == 0,
                Level::Left,
            ),
            Check::new(What::SentForApproval, sent, Level::Left),
            Check::new(What::Approvals { missing, named }, sent && missing == 0, Level::Left),
        ]
    }

    pub(super) fn of_the_follow_up(&self) -> Vec<Check> {
        let (actions, decisions) = (self.open_actions, self.decisions_awaited);
        vec![
            Check::new(What::Actions(actions), actions == 0, Level::Left),
            Check::new(What::Decisions(decisions), decisions == 0, Level::Left),
        ]
    }

    fn required(&self) -> Check {
        let lacking = self.agenda.missing(self.level());
        let items = self.agenda.items.len();
        let missing = lacking.iter().map(|needed| (needed.key, needed.rule)).collect();
        let against = lacking.iter().any(|needed| needed.weight == Weight::Error);
        let level = match (items, lacking.is_empty()) {
            (0, _) => Level::Left,
            (_, true) => Level::Ok,
            (_, false) if against => Level::Warning,
            (_, false) => Level::Left,
        };
        Check { what: What::Agenda { items, missing }, level }
    }

    /// The formal items every default agenda has agree on the agenda itself and the like:
    /// their proposals go without saying.
    fn asks_in_vain(&self, item: &crate::agenda::AgendaItem) -> bool {
        let formal = matches!(
            item.template,
            Some(TemplateKey::AgendaConflict | TemplateKey::PreviousMinutes)
        );
        !formal && item.clauses().is_empty()
    }

    fn has_place(&self) -> bool {
        let details = &self.meeting.details;
        let (room, link) = (!details.place.trim().is_empty(), !details.link.trim().is_empty());
        match details.mode {
            Mode::Physical => room,
            Mode::Digital => link,
            Mode::Hybrid => room && link,
        }
    }
}
