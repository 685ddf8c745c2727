//! What proposes itself for an agenda, each with its reason: standing items that are missing, what
//! earlier meetings left behind, what waits, and what there is to report.

mod facts;

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate as Date};

pub use self::facts::{Earlier, End, Facts, OpenAction, Past, Report, Waiting};
use crate::agenda::AgendaItem;
use crate::agenda::rule::requirements;
use crate::agenda::template::{Comes, Template, TemplateItem, TemplateKey};
use crate::ambiguity::RoleAmbiguity;
use crate::id::{AgendaItemId, MeetingId};

/// What an item left behind is remembered for: a year. After that it is called for anew.
const REMEMBERED: Days = Days::new(366);

/// Something that proposes itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What.
    pub what: What,
    /// Why.
    pub why: Why,
}

/// What would come of taking a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An item of the template comes on the agenda.
    Standing(TemplateItem),
    /// An item of the agenda gets a background: what there is to report under it.
    Background(AgendaItemId),
    /// An item that waits comes on the agenda.
    Place(AgendaItemId),
    /// An item of an earlier meeting is taken up again.
    TakeUp(AgendaItemId),
}

/// Why something proposes itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A rule requires it on every such agenda (AGD-001…003).
    Required(&'static str),
    /// It belongs to the body's agenda.
    Standing,
    /// Ambiguities about roles are raised at every tactical meeting: these are not solved.
    Ambiguities(Vec<RoleAmbiguity>),
    /// Next year's priorities belong to an autumn meeting.
    Priorities,
    /// The year's summary belongs to a spring meeting.
    Summary,
    /// The record of the meeting before is to be approved or noted.
    Previous {
        /// That meeting.
        meeting: MeetingId,
        /// The day its record was approved, if it is.
        approved: Option<Date>,
    },
    /// The tactical group has met since, or has ambiguities that are not solved.
    Report(Vec<Report>, Vec<RoleAmbiguity>),
    /// The meeting did not come to it.
    Undiscussed(MeetingId),
    /// The meeting was called off.
    Cancelled(MeetingId),
    /// A meeting postponed it, and said no more about when.
    Postponed {
        /// The meeting.
        meeting: MeetingId,
        /// Its reason.
        reason: String,
    },
    /// It is wanted at this meeting.
    Wanted,
    /// It was wanted at an earlier meeting.
    Overdue(Date),
    /// Actions of it are not finished when the meeting comes.
    Actions(Vec<OpenAction>),
}

/// What proposes itself, in the order of an agenda: what stands, what was left, what waits, what is open.
pub fn propose(facts: &Facts<'_>) -> Vec<Proposal> {
    let mut proposals = standing(facts);
    proposals.extend(backgrounds(facts));
    let mut taken: BTreeSet<AgendaItemId> = facts.open.clone();
    taken.extend(facts.agenda.items.iter().map(AgendaItem::lineage));
    proposals.extend(left_behind(facts, &mut taken));
    proposals.extend(facts.waiting.iter().filter_map(|it| waiting(facts, it)));
    proposals.extend(with_actions(facts, &mut taken));
    proposals
}

/// Items of the template that are neither there nor taken off on purpose. An empty agenda gets them
/// all from the template at once, and not one by one.
fn standing(facts: &Facts<'_>) -> Vec<Proposal> {
    if facts.agenda.items.is_empty() {
        return Vec::new();
    }
    let missing = facts.agenda.missing(facts.level);
    let there = |key| facts.agenda.items.iter().any(|item| item.template == Some(key));
    let waits = |key| facts.waiting.iter().any(|it| it.item.template == Some(key));
    let is_required = |key| requirements(facts.level).iter().any(|it| it.key == key);
    let wanted = |item: &TemplateItem| {
        let key = item.key;
        let free = !there(key) && !waits(key) && item.comes != Comes::Once;
        let is_missing = missing.iter().any(|it| it.key == key);
        free && (is_missing || !(is_required(key) || facts.taken_off.contains(&key)))
            && !already_this_season(facts, item)
    };
    let why = |key| match key {
        TemplateKey::RoleAmbiguities => Why::Ambiguities(facts.ambiguities.clone()),
        TemplateKey::AnnualPriorities => Why::Priorities,
        TemplateKey::AnnualReports => Why::Summary,
        _ => missing
            .iter()
            .find(|it| it.key == key)
            .map_or(Why::Standing, |it| Why::Required(it.rule)),
    };
    let laid_out = facts.template.on(facts.date).cloned();
    // What rules require proposes itself also where the secretariat took it out of the template.
    let lacks = |item: &TemplateItem| {
        let lacking = facts.template.missing(facts.level);
        lacking.iter().any(|it| it.key == item.key)
            && !facts.template.on(facts.date).any(|it| it.key == item.key)
    };
    let required = Template::built_in(facts.level).items.into_iter().filter(lacks);
    let items = laid_out.chain(required).filter(wanted);
    let proposal = |item: TemplateItem| {
        let why = why(item.key);
        Proposal { what: What::Standing(item), why }
    };
    items.map(proposal).collect()
}

/// Whether an item of the season was dealt with at an earlier meeting of it.
fn already_this_season(facts: &Facts<'_>, item: &TemplateItem) -> bool {
    use chrono::Datelike;
    let half = |date: Date| (date.year(), date.month() <= 6);
    let mut before = facts.earlier.iter().filter(|it| half(it.date) == half(facts.date));
    item.comes != Comes::Always
        && before.any(|it| {
            let mut items = it.items.iter();
            items.any(|past| past.item.template == Some(item.key) && !past.treatment.is_none())
        })
}

/// Standing items whose background can be filled with what there is to say under them.
fn backgrounds(facts: &Facts<'_>) -> Vec<Proposal> {
    let blank = |keys: &[TemplateKey]| {
        let of = |item: &&AgendaItem| item.template.is_some_and(|key| keys.contains(&key));
        let item = facts.agenda.items.iter().find(of)?;
        item.background.trim().is_empty().then_some(item.id)
    };
    let mut proposals = Vec::new();
    let held = facts.earlier.iter().find_map(|it| match it.end {
        End::Recorded { approved } => Some((it.meeting, approved)),
        End::Cancelled | End::Unrecorded => None,
    });
    let minutes = [TemplateKey::PreviousMinutes, TemplateKey::PreviousNotes];
    if let (Some((meeting, approved)), Some(item)) = (held, blank(&minutes)) {
        let why = Why::Previous { meeting, approved };
        proposals.push(Proposal { what: What::Background(item), why });
    }
    if let Some(item) = blank(&[TemplateKey::TacticalReport])
        && !(facts.report.is_empty() && facts.ambiguities.is_empty())
    {
        let why = Why::Report(facts.report.clone(), facts.ambiguities.clone());
        proposals.push(Proposal { what: What::Background(item), why });
    }
    if let Some(item) = blank(&[TemplateKey::RoleAmbiguities])
        && !facts.ambiguities.is_empty()
    {
        let why = Why::Ambiguities(facts.ambiguities.clone());
        proposals.push(Proposal { what: What::Background(item), why });
    }
    proposals
}

impl Facts<'_> {
    fn stands(&self, item: &AgendaItem) -> bool {
        item.template.is_some_and(|key| self.template.stands(key))
    }
}

fn remembered<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = (&'a Earlier, &'a Past)> {
    let since = facts.date.checked_sub_days(REMEMBERED).unwrap_or(facts.date);
    let earlier = facts.earlier.iter().filter(move |it| it.date >= since);
    earlier.flat_map(|it| it.items.iter().map(move |past| (it, past)))
}

/// What a meeting did not come to. A lineage is proposed once, from where it was last.
fn left_behind(facts: &Facts<'_>, taken: &mut BTreeSet<AgendaItemId>) -> Vec<Proposal> {
    let mut proposals = Vec::new();
    let mut seen = BTreeSet::new();
    for (earlier, past) in remembered(facts) {
        let (lineage, treatment) = (past.item.lineage(), past.treatment);
        let is_newest = seen.insert(lineage);
        if !is_newest || taken.contains(&lineage) || facts.stands(&past.item) {
            continue;
        }
        let why = match earlier.end {
            _ if past.item.course.is_postponed() => continue,
            End::Cancelled => Why::Cancelled(earlier.meeting),
            End::Recorded { .. } if treatment.is_none() => Why::Undiscussed(earlier.meeting),
            End::Recorded { .. } | End::Unrecorded => continue,
        };
        taken.insert(lineage);
        proposals.push(Proposal { what: What::TakeUp(past.item.id), why });
    }
    proposals
}

fn waiting(facts: &Facts<'_>, it: &Waiting) -> Option<Proposal> {
    let why = match (it.wanted, it.item.carried_from) {
        (Some(day), _) if day == facts.date => Why::Wanted,
        (Some(day), _) if day < facts.date && it.missed => Why::Overdue(day),
        (Some(_), _) => return None,
        // Lifted off this very agenda: it is wanted anywhere but here.
        (None, Some(meeting)) if meeting == facts.agenda.meeting => return None,
        (None, Some(meeting)) => Why::Postponed { meeting, reason: it.item.course.reason.clone() },
        (None, None) => return None,
    };
    Some(Proposal { what: What::Place(it.item.id), why })
}

/// Items whose actions are due when the meeting comes. The follow-up item tells of all actions;
/// these are matters that are not settled until the actions are.
fn with_actions(facts: &Facts<'_>, taken: &mut BTreeSet<AgendaItemId>) -> Vec<Proposal> {
    let mut proposals = Vec::new();
    for (_, past) in remembered(facts) {
        let due = |it: &&OpenAction| it.due.is_some_and(|due| due <= facts.date);
        let due: Vec<OpenAction> = past.actions.iter().filter(due).copied().collect();
        let is_matter = !facts.stands(&past.item);
        if !due.is_empty() && is_matter && taken.insert(past.item.lineage()) {
            proposals.push(Proposal { what: What::TakeUp(past.item.id), why: Why::Actions(due) });
        }
    }
    proposals
}

#[cfg(test)]
mod tests;
