//! Nothing else at the same time: PLAN-002 for the Council, CAL-002 for SKS, PLAN-008 for the rest.
//!
//! What clashes depends on who sits where. The directors-general are on the Council and in
//! the strategic group; SKS's members are in the strategic group too; the secretariat
//! serves both of the partnership's bodies.

use super::{Facts, Level, Outcome, Plan, RuleId, Verdict};
use crate::body::BodyKey;
use crate::event::EventKind;

pub(super) fn judge(plan: &Plan<'_>, verdicts: &mut Vec<Verdict>) {
    let meetings = plan.all();
    for (place, meeting) in meetings.iter().enumerate() {
        let date = meeting.slot.date();
        let found = verdicts.len();
        for event in plan.events.iter().filter(|event| event.stands()) {
            let Some((rule, level)) = concern(event.kind, meeting.body) else { continue };
            if !event.concerns(meeting.body) {
                continue;
            }
            let (from, to) = event.span.hours();
            if meeting.slot.overlaps(from, to) {
                let (event, kind, title) = (event.id, event.kind, event.title.clone());
                let facts = Facts::EventClash { date, event, kind, title };
                verdicts.push(Verdict::on(rule, Outcome::Broken, facts, [meeting.id]).at(level));
            }
        }
        for (elsewhere, other) in meetings.iter().enumerate() {
            let (from, to) = other.slot.span();
            if elsewhere != place && meeting.slot.overlaps(from, to) {
                let facts = Facts::MeetingClash { date, other: other.id, body: other.body };
                let verdict = Verdict::on(RuleId::Plan008, Outcome::Broken, facts, [meeting.id]);
                verdicts.push(verdict.at(Level::Error));
            }
        }
        if verdicts.len() == found {
            let facts = Facts::NoClash { date };
            verdicts.push(Verdict::on(RuleId::Plan008, Outcome::Holds, facts, [meeting.id]));
        }
    }
}

/// Whether those who sit in a body are the ones whom a kind of event gathers: nobody is in two places.
///
/// The directors-general sit on the Council and take part in its consultations; SKS's members are the
/// regions' side of the strategic group (council.md 4).
pub fn same_people(kind: EventKind, body: BodyKey) -> bool {
    let gathers =
        matches!(kind, EventKind::CouncilMeeting | EventKind::Consultation | EventKind::SksMeeting);
    gathers && body == BodyKey::Strategic
}

/// Which rule a kind of event touches for a body, and how much; nothing when it does not.
fn concern(kind: EventKind, body: BodyKey) -> Option<(RuleId, Level)> {
    let level = if same_people(kind, body) { Level::Warning } else { Level::Hint };
    match kind {
        EventKind::CouncilMeeting | EventKind::Consultation if body == BodyKey::Strategic => {
            Some((RuleId::Plan002, level))
        }
        // Only the Council's chair leads Huvudmannagruppen (E-04).
        EventKind::PrincipalsMeeting if body == BodyKey::Strategic => {
            Some((RuleId::Plan002, level))
        }
        EventKind::SksMeeting => Some((RuleId::Cal002, level)),
        EventKind::Busy => Some((RuleId::Plan008, Level::Warning)),
        EventKind::CouncilMeeting | EventKind::Consultation => Some((RuleId::Plan008, level)),
        EventKind::PrincipalsMeeting | EventKind::Deadline | EventKind::Other => None,
    }
}
