//! The protocol, as its template sees it.

use serde_json::{Value, json};

use super::meeting::{entries, entry};
use super::{body_at_start, meeting, row, text, written};
use crate::meeting::Person;
use crate::minutes::{
    Action, Approval, ApprovalMethod, ApprovalRole, Attendee, Dissent, MinutesFacts, MinutesItem,
    MinutesKind, Outcome, Position, Recusal,
};
use crate::rich_text;
use crate::words::{Words, iso};

pub(super) fn view(facts: &MinutesFacts, words: &Words) -> Value {
    let one = |person: &Person| meeting::person_with_side(person, words);
    let chair = facts.chair.as_ref().and_then(one);
    let secretary = facts.secretary.as_ref().and_then(meeting::person);
    json!({
        "subtitle": meeting::body_and_sort(&facts.head.body_name, facts.sitting.formal, words),
        "correction": text(facts.correction.as_deref()),
        "markings": written(&facts.markings).collect::<Vec<_>>(),
        "entries": entries([
            entry(words.say("minutes-time-place"), meeting::when_and_where(&facts.sitting, words)),
            entry(words.say("chair"), chair.into_iter().collect()),
            entry(words.say("secretary"), secretary.into_iter().collect()),
            entry(words.say("approver"), facts.approvers.iter().filter_map(one).collect()),
        ]),
        "present": meeting::by_side(
            &facts.present,
            |each| each.person.side,
            |each| attendee(each, words),
            words,
        ),
        "others": facts.others.iter().map(|each| attendee(each, words)).collect::<Vec<_>>(),
        "absent": facts.absent.iter().filter_map(|each| meeting::person(&each.person)).collect::<Vec<_>>(),
        "unconfirmed": unconfirmed(facts, words),
        "items": facts.items.iter().map(|each| item(each, facts, words)).collect::<Vec<_>>(),
        "closing": closing(facts, words),
        "approvals": approvals(facts, words),
        "attachments": meeting::attachments(&facts.attachments, words),
    })
}

fn attendee(attendee: &Attendee, words: &Words) -> Value {
    let part = text(attendee.part.as_deref())
        .map_or_else(|| words.say("minutes-present-all"), str::to_owned);
    let stands_in = text(attendee.stands_in_for.as_deref())
        .map(|name| words.fill("minutes-stands-in", &[("name", name)]));
    let mandate = text(attendee.mandate_confirmed_by.as_deref())
        .map(|name| words.fill("minutes-mandate-by", &[("name", name)]));
    let took_part: Vec<String> =
        [Some(part), attendee.remote.then(|| words.say("minutes-remote")), stands_in, mandate]
            .into_iter()
            .flatten()
            .collect();
    row(json!({
        "name": attendee.person.name.trim(),
        "role": text(attendee.person.role.as_deref()),
        "organisation": text(attendee.person.organisation.as_deref()),
        "tookPart": took_part.join(", "),
    }))
}

fn unconfirmed(facts: &MinutesFacts, words: &Words) -> Option<String> {
    let names: Vec<&str> = facts
        .present
        .iter()
        .chain(&facts.others)
        .filter(|each| each.mandate_unconfirmed)
        .filter_map(|each| text(Some(&each.person.name)))
        .collect();
    (!names.is_empty()).then(|| words.fill("minutes-unconfirmed", &[("names", &names.join(", "))]))
}

fn item(item: &MinutesItem, facts: &MinutesFacts, words: &Words) -> Value {
    let papers: Vec<&str> = written(&item.papers).collect();
    let about: Vec<String> = [
        text(item.presenter.as_deref())
            .map(|name| words.fill("minutes-presenter", &[("name", name)])),
        (!papers.is_empty())
            .then(|| words.fill("minutes-papers", &[("papers", &papers.join(", "))])),
    ]
    .into_iter()
    .flatten()
    .collect();
    json!({
        "heading": paragraph(item, words),
        "about": about.join(" "),
        "recusals": item.recusals.iter().map(|each| recusal(each, words)).collect::<Vec<_>>(),
        "text": match &item.cuts {
            Some(cuts) => rich_text::read_cut(&item.text, cuts),
            None => rich_text::read(&item.text),
        },
        "positions": item.positions.iter().map(|each| position(each, facts, words)).collect::<Vec<_>>(),
        "actions": item.actions.iter().map(action).collect::<Vec<_>>(),
    })
}

/// "§ 7 Gemensam bild av behov".
fn paragraph(item: &MinutesItem, words: &Words) -> String {
    match (text(Some(&item.number)), text(Some(&item.title))) {
        (Some(number), title) => words
            .fill("minutes-paragraph", &[("number", number), ("title", title.unwrap_or_default())])
            .trim_end()
            .to_owned(),
        (None, Some(title)) => title.to_owned(),
        (None, None) => words.say("agenda-item"),
    }
}

fn recusal(recusal: &Recusal, words: &Words) -> String {
    match (text(recusal.name.as_deref()), recusal.left) {
        (Some(name), true) => words.fill("minutes-recused-left", &[("name", name)]),
        (Some(name), false) => words.fill("minutes-recused-stayed", &[("name", name)]),
        (None, true) => words.say("minutes-someone-left"),
        (None, false) => words.say("minutes-someone-stayed"),
    }
}

pub(super) fn position(position: &Position, facts: &MinutesFacts, words: &Words) -> Value {
    let (heading, agrees) = match position.outcome {
        Outcome::Agreed => ("minutes-position", "minutes-agrees"),
        Outcome::NotAgreed => ("minutes-position-failed", "minutes-not-agreed"),
        Outcome::Proposed => ("minutes-position-proposed", "minutes-proposed"),
    };
    row(json!({
        "heading": words.fill(heading, &[("number", position.number.trim())]).trim_end(),
        "agrees": words.fill(agrees, &[("body", &body_at_start(&facts.head))]),
        "clauses": written(&position.clauses).collect::<Vec<_>>(),
        "stances": written(&position.stances).collect::<Vec<_>>().join("; "),
        "knowledge_areas": written(&position.knowledge_areas).collect::<Vec<_>>().join(", "),
        "dissents": position.dissents.iter().map(|each| dissent(each, words)).collect::<Vec<_>>(),
        "handling": handling(&position.handling),
    }))
}

/// "Ingrid Skissmark, TLV, anser att insatsen bör vänta"; as written when the text says whose it is.
pub(super) fn dissent(dissent: &Dissent, words: &Words) -> String {
    match text(Some(&dissent.who)) {
        Some(who) => {
            words.fill("minutes-dissent-text", &[("who", who), ("text", dissent.text.trim())])
        }
        None => dissent.text.trim().to_owned(),
    }
}

/// "Socialstyrelsen: prövar om arbetet ryms i verksamhetsplanen", one line each.
pub(super) fn handling(all: &[crate::minutes::Handling]) -> Vec<String> {
    all.iter()
        .filter_map(|each| match (text(Some(&each.organisation)), text(Some(&each.text))) {
            (Some(organisation), Some(text)) => Some(format!("{organisation}: {text}")),
            (Some(only), None) | (None, Some(only)) => Some(only.to_owned()),
            (None, None) => None,
        })
        .collect()
}

fn action(action: &Action) -> Value {
    let who: Vec<&str> = [action.responsible.as_deref(), action.organisation.as_deref()]
        .into_iter()
        .filter_map(text)
        .collect();
    row(json!({
        "number": action.number.trim(),
        "text": action.text.trim(),
        "who": who.join(", "),
        "due": action.due.map(iso),
    }))
}

pub(super) fn closing(facts: &MinutesFacts, words: &Words) -> Vec<String> {
    [
        facts.next_meeting.map(|day| words.fill("minutes-next", &[("day", &words.weekday(day))])),
        facts.closed_at.map(|time| {
            words.fill("minutes-closed-at", &[("time", &words.at(&words.clock(time)))])
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The approval block; without recorded approvals, empty lines for those who are to approve.
pub(super) fn approvals(facts: &MinutesFacts, words: &Words) -> Vec<Value> {
    if !facts.approvals.is_empty() {
        return facts.approvals.iter().map(|each| approval(each, facts.kind, words)).collect();
    }
    let awaited =
        |person: &Person, role| Approval { person: person.clone(), role, on: None, method: None };
    facts
        .secretary
        .iter()
        .map(|person| awaited(person, ApprovalRole::Secretary))
        .chain(facts.chair.iter().map(|person| awaited(person, ApprovalRole::Chair)))
        .chain(facts.approvers.iter().map(|person| awaited(person, ApprovalRole::Approver)))
        .map(|each| approval(&each, facts.kind, words))
        .collect()
}

fn approval(approval: &Approval, kind: MinutesKind, words: &Words) -> Value {
    let person = &approval.person;
    let detail: Vec<&str> = [person.role.as_deref(), person.organisation.as_deref()]
        .into_iter()
        .filter_map(text)
        .collect();
    json!({
        "label": words.say(match (approval.role, kind) {
            (ApprovalRole::Secretary, MinutesKind::Protocol) => "minutes-role-secretary",
            (ApprovalRole::Secretary, MinutesKind::Notes) => "minutes-role-secretary-notes",
            (ApprovalRole::Chair, MinutesKind::Protocol) => "minutes-role-chair",
            (ApprovalRole::Chair, MinutesKind::Notes) => "minutes-role-chair-notes",
            (ApprovalRole::Approver, _) => "minutes-role-approver",
        }),
        "name": person.name.trim(),
        "detail": detail.join(", "),
        "given": approval.on.is_some() || approval.method.is_some(),
        "told": told(approval, kind, words),
    })
}

fn told(approval: &Approval, kind: MinutesKind, words: &Words) -> String {
    let day = approval.on.map(|day| words.day(day)).unwrap_or_default();
    let arguments = [("day", day.as_str())];
    match &approval.method {
        None if approval.on.is_none() => words.say("minutes-awaiting"),
        // Whoever wrote the minutes is done when they are sent; nobody has said more.
        None if approval.role == ApprovalRole::Secretary => match kind {
            MinutesKind::Protocol => words.fill("minutes-sent-on-day", &arguments),
            MinutesKind::Notes => words.fill("minutes-sent-on-day-notes", &arguments),
        },
        None => words.fill("minutes-on-day", &arguments),
        Some(ApprovalMethod::Email) => words.fill("minutes-by-email", &arguments),
        Some(ApprovalMethod::Signed) => words.fill("minutes-by-signature", &arguments),
        Some(ApprovalMethod::AtMeeting) => words.fill("minutes-at-meeting", &arguments),
        Some(ApprovalMethod::Other(method)) => {
            words.fill("minutes-by-other", &[("day", &day), ("method", method.trim())])
        }
    }
    .trim_end_matches([' ', ','])
    .to_owned()
}
