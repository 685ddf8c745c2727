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

/// Which rule a kind of event touches for a body, and how much; nothing when it does not.
fn concern(kind: EventKind, body: BodyKey) -> Option<(RuleId, Level)> {
    let strategic = body == BodyKey::Strategic;
    match kind {
        EventKind::CouncilMeeting | EventKind::Consultation if strategic => {
            Some((RuleId::Plan002, Level::Warning))
        }
        // Only the Council's chair leads Huvudmannagruppen (E-04).
        EventKind::PrincipalsMeeting if strategic => Some((RuleId::Plan002, Level::Hint)),
        EventKind::SksMeeting if strategic => Some((RuleId::Cal002, Level::Warning)),
        EventKind::SksMeeting => Some((RuleId::Cal002, Level::Hint)),
        EventKind::Busy => Some((RuleId::Plan008, Level::Warning)),
        EventKind::CouncilMeeting | EventKind::Consultation => Some((RuleId::Plan008, Level::Hint)),
        EventKind::PrincipalsMeeting | EventKind::Deadline | EventKind::Other => None,
    }
}
