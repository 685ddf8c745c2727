//! Needs and initiatives: INI-001 to INI-005, NEE-001, NEE-004, TAG-001, TAG-002, TAG-007 and TAG-009.

use super::{Finding, Verdict, Work, both_sides, each, in_year, told};
use crate::position::{self, JointPosition};
use crate::registers::{
    Entry, Initiative, InitiativeStatus, Need, NeedStatus, Scope, Theme, Urgency,
};
use crate::rules::{Outcome, RuleId};

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    let (needs, initiatives) = (&work.registers.needs, &work.registers.initiatives);
    vec![
        each(work, RuleId::Ini001, initiatives, ini_001),
        each(work, RuleId::Ini002, initiatives, ini_002),
        each(work, RuleId::Ini003, initiatives, ini_003),
        each(work, RuleId::Ini005, initiatives, ini_005),
        each(work, RuleId::Nee001, needs, nee_001),
        each(work, RuleId::Nee004, needs, nee_004),
        tag_001(work),
        each(work, RuleId::Tag002, initiatives, tag_002),
        tag_007(work),
        each(work, RuleId::Tag009, initiatives, tag_009),
    ]
}

/// Whether the rules of the year concern it: it is under way in the year, and not given up.
fn stands(work: &Work<'_>, it: &Initiative) -> bool {
    it.status != Some(InitiativeStatus::Stopped) && in_year(work, it.valid_from, it.valid_to)
}

/// Whether the parties have agreed on it.
fn is_agreed(it: &Initiative) -> bool {
    use InitiativeStatus::{Agreed, Done, Ongoing};
    matches!(it.status, Some(Agreed | Ongoing | Done))
}

/// Both sides answer for it, or it says why one does; and what good it does is told before it is agreed on.
fn ini_001(work: &Work<'_>, it: &Initiative) -> Option<bool> {
    stands(work, it).then(|| {
        let responsible =
            it.agreed_leads.0.iter().chain(&it.proposed_lead.0).chain(&it.participants.0);
        let sides = both_sides(work, responsible) || !it.single_side_reason.is_blank();
        sides && (!is_agreed(it) || !it.expected_benefit.is_blank())
    })
}

/// What is agreed on has a lead and a joint position.
fn ini_002(work: &Work<'_>, it: &Initiative) -> Option<bool> {
    (stands(work, it) && is_agreed(it))
        .then(|| !it.agreed_leads.0.is_empty() && it.position.0.is_some())
}

/// It meets a need.
fn ini_003(work: &Work<'_>, it: &Initiative) -> Option<bool> {
    stands(work, it).then_some(!it.needs.0.is_empty())
}

/// One leads, or two for a reason.
fn ini_005(work: &Work<'_>, it: &Initiative) -> Option<bool> {
    (stands(work, it) && is_agreed(it)).then(|| match it.agreed_leads.0.len() {
        0 => false,
        1 => true,
        _ => !it.shared_lead_reason.is_blank(),
    })
}

/// Whether the rules of the year concern it: it came in the year or before, and nothing has become of it yet.
fn awaits(work: &Work<'_>, it: &Need) -> bool {
    let over = matches!(it.status, Some(NeedStatus::Met | NeedStatus::Declined));
    !over && in_year(work, it.raised_on, None)
}

/// It says who has it, and for whom.
fn nee_001(work: &Work<'_>, it: &Need) -> Option<bool> {
    let for_whom = !it.target_groups.is_empty() || !it.target_others.is_blank();
    awaits(work, it).then(|| it.source.is_some() && for_whom)
}

/// Those who have a great need have been talked to about it.
fn nee_004(work: &Work<'_>, it: &Need) -> Option<bool> {
    (awaits(work, it) && it.urgency == Some(Urgency::High)).then(|| !it.dialogue.is_blank())
}

/// Initiatives and the year's joint positions say which areas of knowledge governance they concern.
fn tag_001(work: &Work<'_>) -> Verdict {
    let initiatives = work.registers.initiatives.iter().filter(|it| stands(work, it));
    let initiatives = initiatives.map(|it| (it.id, it.title(), !it.knowledge_areas.is_empty()));
    let agreed = |it: &&JointPosition| matches!(it.outcome, position::Outcome::Agreed);
    let positions = work.sittings().into_iter().flat_map(|it| it.positions).filter(agreed);
    let positions =
        positions.map(|it| (it.id.uuid(), it.number.to_string(), !it.knowledge_areas.is_empty()));
    told(work, RuleId::Tag001, initiatives.chain(positions).collect())
}

/// It is to be applied in the whole country.
fn tag_002(work: &Work<'_>, it: &Initiative) -> Option<bool> {
    stands(work, it).then_some(it.scope)?.map(|scope| scope == Scope::National)
}

/// Something in the year touches social services and care close to them.
fn tag_007(work: &Work<'_>) -> Verdict {
    let standing: Vec<_> =
        work.registers.initiatives.iter().filter(|it| stands(work, it)).collect();
    let touches = standing.iter().any(|it| it.themes.contains(&Theme::SocialServices));
    let outcome = match standing.is_empty() {
        true => Outcome::NotApplicable,
        false => super::kept(touches),
    };
    let concerned = super::count(&standing);
    work.verdict(RuleId::Tag007, outcome, Finding::Entries { concerned, broken: Vec::new() })
}

/// It says which phase it is in.
fn tag_009(work: &Work<'_>, it: &Initiative) -> Option<bool> {
    stands(work, it).then(|| it.phase.is_some())
}
