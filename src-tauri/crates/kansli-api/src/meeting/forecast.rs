//! Whether every party is going to be at a meeting, in words.

use kansli_domain::attendance::Capacity;
use kansli_domain::attendance::forecast::{Answer, Invited, PartyProspect, Prospect, forecast};
use kansli_domain::id::OrganisationId;
use kansli_domain::party::Side;

use super::{CalledPerson, SideForecast};
use crate::desk::Desk;
use crate::people::side_name;
use crate::wire;
use crate::words::Words;

/// By side; nothing before anybody is called, and nothing of a meeting that is over or off.
pub(super) fn of(words: &Words, desk: &Desk, called: &[CalledPerson]) -> Vec<SideForecast> {
    if desk.meeting.status != "called" {
        return Vec::new();
    }
    let prospects = forecast(&invited(desk, called));
    let sides = [Side::Sks, Side::Authorities].into_iter();
    let of_side = |side| prospects.iter().filter(|it| it.side == side).copied().collect();
    sides.filter_map(|side| told(words, desk, side, of_side(side))).collect()
}

/// Members and substitutes, for the parties that their seats are of.
fn invited(desk: &Desk, called: &[CalledPerson]) -> Vec<Invited> {
    let speaks = |it: &kansli_domain::attendance::Attendee| {
        matches!(it.capacity, Capacity::Member | Capacity::Substitute { .. })
    };
    let one = |it: &kansli_domain::attendance::Attendee| {
        let person = it.person.uuid();
        let shown = called.iter().find(|one| one.person.id == person)?;
        Some(Invited {
            organisation: OrganisationId::from_uuid(desk.seat(person)?.organisation?),
            side: it.side,
            answer: match shown.answer.as_str() {
                "accepted" => Answer::Yes,
                "declined" => Answer::No,
                "tentative" => Answer::Maybe,
                _ => Answer::Waiting,
            },
            mandate: shown.mandate_confirmed,
        })
    };
    desk.called().iter().filter(|it| speaks(it)).filter_map(one).collect()
}

fn told(
    words: &Words,
    desk: &Desk,
    side: Side,
    parties: Vec<PartyProspect>,
) -> Option<SideForecast> {
    if parties.is_empty() {
        return None;
    }
    let (there, others): (Vec<_>, Vec<_>) =
        parties.into_iter().partition(|it| it.prospect == Prospect::Represented);
    let total = there.len() + others.len();
    let name = words.say(match side {
        Side::Sks => "dispatch-forecast-sks",
        _ => "dispatch-forecast-authorities",
    });
    let of = [("side", name), ("total", total.to_string()), ("there", there.len().to_string())];
    let sentence = |it: &PartyProspect| {
        let key = match it.prospect {
            Prospect::Represented | Prospect::WithoutMandate => "dispatch-forecast-no-mandate",
            Prospect::Open => "dispatch-forecast-open",
            Prospect::Absent => "dispatch-forecast-absent",
        };
        let party = desk.people.organisation(it.organisation.uuid(), desk.date());
        words.fill(key, &[("party", party.map_or_else(String::new, |it| it.name))])
    };
    Some(SideForecast {
        side: side_name(side),
        parties: wire::total(total),
        represented: wire::total(there.len()),
        text: words.fill("dispatch-forecast-side", &of),
        others: others.iter().map(sentence).collect(),
    })
}
