//! What a meeting still needs, line by line in words: what, why, whose, by when, and what waits.

use kansli_domain::agenda::approval::Standing;
use kansli_domain::deadline::{self, Deadline};
use kansli_domain::party::Side;
use kansli_domain::readiness::{Check, Level, Owner, What};
use kansli_domain::review::Asked;

use super::super::show::Light;
use super::super::{ReadyLine, ReadyState};
use crate::desk::Desk;
use crate::refuse::template_key;
use crate::words::Words;

/// The lines, in words.
pub(crate) fn lines(desk: &Desk, checks: &[Check], light: &Light) -> Vec<ReadyLine> {
    let deadlines = deadline::of_meeting(desk.date(), &light.settings);
    checks.iter().map(|check| line(desk, check, light.words, &deadlines)).collect()
}

fn line(
    desk: &Desk,
    check: &Check,
    words: &Words,
    deadlines: &[Deadline<deadline::Step>],
) -> ReadyLine {
    let before = check.what.before();
    let due = deadlines.iter().find(|deadline| Some(deadline.what) == before);
    let open = check.level != Level::Ok;
    let (key, action) = key(&check.what);
    let facts = facts(desk, &check.what, words);
    let values: Vec<(&str, &str)> =
        facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let (state, text) = match check.level {
        Level::Ok => (ReadyState::Ok, format!("ready-{key}-ok")),
        Level::Warning => (ReadyState::Warning, format!("ready-{key}")),
        Level::Left => (ReadyState::Left, format!("ready-{key}")),
    };
    ReadyLine {
        key: key.to_owned(),
        state,
        text: words.text(&text, &values),
        why: words.text(&format!("ready-{key}-why"), &values),
        who: owner(desk, check.what.owner(), words),
        due: due.filter(|_| open).map(|deadline| deadline.on),
        blocks: before.filter(|_| open).map(|step| words.text(blocks(step), &[])),
        action: open.then_some(action).flatten().map(str::to_owned),
    }
}

/// Who sees to it, in words.
fn owner(desk: &Desk, owner: Owner, words: &Words) -> String {
    let named = |person: Option<uuid::Uuid>, key: &str| match person {
        Some(person) => desk.person(person).name,
        None => words.text(key, &[]),
    };
    match owner {
        Owner::Secretary => named(desk.meeting.secretary, "ready-who-secretary"),
        Owner::Chair => named(desk.chair().and_then(|term| term.person), "ready-who-chair"),
        Owner::TacticalGroup => words.body(kansli_domain::body::BodyKey::Tactical),
        Owner::Members => words.text("ready-who-members", &[]),
        Owner::Approvers => words.text("ready-who-approvers", &[]),
        Owner::Parties => words.text("ready-who-parties", &[]),
    }
}

/// What waits for it, in words.
const fn blocks(step: deadline::Step) -> &'static str {
    match step {
        deadline::Step::CallForItems | deadline::Step::AgendaDraft => "ready-blocks-agenda",
        deadline::Step::ChairReview | deadline::Step::Notice => "ready-blocks-notice",
        deadline::Step::Papers => "ready-blocks-papers",
        deadline::Step::MinutesDraft => "ready-blocks-minutes",
        deadline::Step::MinutesApproved => "ready-blocks-approval",
    }
}

/// The key of a line's words, and the action that helps.
const fn key(what: &What) -> (&'static str, Option<&'static str>) {
    match what {
        What::Agenda { items: 0, .. } => ("agenda", Some("agenda.draft")),
        What::Agenda { .. } => ("agenda", Some("agenda.add")),
        What::Time { .. } => ("time", Some("agenda.distribute")),
        What::Presenters(_) => ("presenters", Some("meeting.prepare")),
        What::Proposals(_) => ("proposals", Some("meeting.prepare")),
        What::Attachments(_) => ("attachments", Some("meeting.papers")),
        What::Place(_) => ("place", Some("meeting.plan")),
        What::Officers { .. } => ("officers", Some("meeting.plan")),
        What::Mandates { .. } => ("mandates", Some("meeting.people")),
        What::BothSidesCalled(_) => ("sides-called", Some("meeting.people")),
        What::Preparation => ("preparation", Some("agenda.prepared")),
        What::ChairReview(Standing::Lapsed { .. }, _) => ("review-lapsed", Some("agenda.reviewed")),
        What::ChairReview(Standing::Missing, Asked::Waits { .. }) => {
            ("review-waits", Some("review.answer"))
        }
        What::ChairReview(Standing::Missing, Asked::WantsChanges { .. }) => {
            ("review-changes", Some("review.make"))
        }
        What::ChairReview(..) => ("review", Some("agenda.reviewed")),
        What::Notice => ("notice", Some("meeting.call")),
        What::AgendaTold(_) => ("told", Some("meeting.call")),
        What::Attendance(_) => ("attendance", Some("minutes.attendance")),
        What::BothSides => ("both-sides", Some("minutes.attendance")),
        What::Text(_) => ("text", Some("meeting.hold")),
        What::Outcomes(_) => ("outcomes", Some("meeting.hold")),
        What::SentForApproval => ("sent", Some("meeting.approve")),
        What::Approvals { .. } => ("approvals", Some("meeting.approve")),
        What::Actions(_) => ("actions", Some("meeting.followUp")),
        What::Decisions(_) => ("decisions", Some("meeting.followUp")),
    }
}

fn facts(desk: &Desk, what: &What, words: &Words) -> Vec<(&'static str, String)> {
    match what {
        What::Agenda { items, missing } => {
            let title = |(key, _): &(kansli_domain::agenda::template::TemplateKey, _)| {
                words.text(&template_key(*key), &[])
            };
            let titles: Vec<String> = missing.iter().map(title).collect();
            vec![("items", items.to_string()), ("titles", words.list(&titles))]
        }
        What::Time { total, available } => vec![
            ("total", total.to_string()),
            ("available", available.to_string()),
            ("over", total.saturating_sub(*available).to_string()),
        ],
        What::Presenters(items) | What::Proposals(items) | What::Text(items) => {
            vec![("count", items.len().to_string())]
        }
        What::Mandates { missing, called } => {
            let names = named(unconfirmed(desk), words);
            vec![("missing", missing.to_string()), ("called", called.to_string()), ("names", names)]
        }
        What::Attendance(unknown) => {
            // Nobody known at all reads better than everybody missing.
            let begun = desk.attendance.people.iter().any(|it| it.is_known_present());
            vec![("count", if begun { unknown.to_string() } else { "0".to_owned() })]
        }
        What::ChairReview(Standing::Lapsed { items }, _)
        | What::AgendaTold(Standing::Lapsed { items }) => vec![("count", items.to_string())],
        What::ChairReview(Standing::Stands, _) => approved(desk, words),
        What::ChairReview(Standing::Missing, Asked::WantsChanges { open }) => {
            vec![("count", open.to_string())]
        }
        What::ChairReview(Standing::Missing, Asked::Waits { by }) => {
            vec![("date", by.map_or_else(|| "0".to_owned(), |by| words.day_short(by)))]
        }
        What::BothSidesCalled(speaking) => {
            let side =
                |side: Side| words.text(&format!("ready-side-{}", side.name().to_lowercase()), &[]);
            let sides = speaking.missing().into_iter().map(side).collect::<Vec<_>>();
            vec![("sides", words.list(&sides))]
        }
        What::Attachments(number) => {
            let names = named(crate::agenda::attachment::drafts(desk), words);
            vec![("count", number.to_string()), ("names", names)]
        }
        What::Outcomes(number) | What::Actions(number) | What::Decisions(number) => {
            vec![("count", number.to_string())]
        }
        What::Approvals { missing, named } => {
            vec![("missing", missing.to_string()), ("named", named.to_string())]
        }
        What::Place(_)
        | What::Officers { .. }
        | What::Preparation
        | What::ChairReview(Standing::Missing, _)
        | What::Notice
        | What::AgendaTold(Standing::Missing | Standing::Stands)
        | What::BothSides
        | What::SentForApproval => Vec::new(),
    }
}

/// Who approved the agenda and when; nothing where only that was kept.
fn approved(desk: &Desk, words: &Words) -> Vec<(&'static str, String)> {
    let Some(approval) = &desk.approval else { return vec![("date", "0".to_owned())] };
    vec![("date", words.day(approval.on))]
}

/// The first three names, and how many more there are.
fn named(mut names: Vec<String>, words: &Words) -> String {
    const SHOWN: usize = 3;
    let more = names.len().saturating_sub(SHOWN);
    if more > 0 {
        names.truncate(SHOWN);
        names.push(words.text("ready-more", &[("count", &more.to_string())]));
    }
    words.list(&names)
}

/// The names of those called whose mandates are not confirmed.
fn unconfirmed(desk: &Desk) -> Vec<String> {
    let (_, missing) = super::members(desk);
    missing.iter().map(|it| desk.person(it.person.uuid()).name).collect()
}
