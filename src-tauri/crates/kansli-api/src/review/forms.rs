//! A package as the reviewer gets it: every name, number and clock time resolved.

use kansli_documents::listed;
use kansli_domain::agenda::{self as domain, Turn};
use kansli_domain::review::Field;
use kansli_review::package::{Item, Meeting, Position, Purpose, PurposeKey, Text};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::ReviewKind;
use crate::agenda::show::presenter;
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::minutes::content::{self, Paragraph};
use crate::minutes::steps::begun;
use crate::settings;
use crate::words::Words;

/// The texts of a brief that a remark can be about, in the order in which a package has them.
pub(super) const BRIEF: [Field; 3] = [Field::Reasons, Field::Consequences, Field::OwnSteps];

/// The meeting.
pub(super) fn meeting(desk: &Desk, words: &Words) -> Meeting {
    let row = &desk.meeting;
    let body = words.body(desk.body);
    let (number, year) = (row.number.to_string(), row.year.to_string());
    let values = [("body", body.clone()), ("number", number), ("year", year)];
    let day = words.weekday(row.date);
    Meeting {
        id: row.id,
        heading: words.fill("dispatch-meeting-name", &values),
        body,
        when: format!("{day}, {}", words.span(row.starts, row.ends)),
        place: some(&row.place),
    }
}

/// What stands before the items: that everything is invented, in the demo year, and who was there, in minutes.
pub(super) fn front(
    db: &Reader<'_>,
    desk: &Desk,
    kind: ReviewKind,
    words: &Words,
) -> CommandResult<Vec<Text>> {
    let invented =
        Text { heading: words.say("review-front-demo"), text: words.say("review-front-demo-text") };
    let demo = settings::value(db, "demo")?.is_some().then_some(invented);
    if kind == ReviewKind::Agenda {
        return Ok(demo.into_iter().collect());
    }
    let content = content::whole(desk, begun(desk)?)?;
    let listed = |key: &str, wanted: &dyn Fn(&str) -> bool| {
        let names: Vec<String> = content
            .attendance
            .iter()
            .filter(|it| wanted(&it.status))
            .map(|it| match &it.organisation {
                Some(organisation) => format!("- {}, {organisation}", it.name),
                None => format!("- {}", it.name),
            })
            .collect();
        let text = Text { heading: words.say(key), text: names.join("\n") };
        (!names.is_empty()).then_some(text)
    };
    let present =
        listed("review-front-present", &|status| status != "absent" && status != "expected");
    let absent = listed("review-front-absent", &|status| status == "absent");
    Ok(demo.into_iter().chain(present).chain(absent).collect())
}

/// The items.
pub(super) fn items(desk: &Desk, kind: ReviewKind, words: &Words) -> CommandResult<Vec<Item>> {
    let turns = desk.agenda.turns(desk.meeting.starts);
    let numbers = desk.agenda.numbers();
    let planned = desk.agenda.items.iter().zip(turns).zip(numbers).enumerate();
    let of_agenda = planned.map(|(place, ((item, turn), number))| {
        let section = desk.agenda.sections.iter().rfind(|it| it.after == place);
        Item {
            section: section.map(|it| it.title.clone()),
            ..of_agenda(desk, item, turn, number, words)
        }
    });
    if kind == ReviewKind::Agenda {
        return Ok(of_agenda.collect());
    }
    let content = content::whole(desk, begun(desk)?)?;
    let paragraphs = desk.items.iter().zip(&content.paragraphs);
    Ok(paragraphs.map(|(row, it)| of_minutes(desk, row, it, words)).collect())
}

fn of_agenda(
    desk: &Desk,
    item: &domain::AgendaItem,
    turn: Turn,
    number: domain::ItemNumber,
    words: &Words,
) -> Item {
    Item {
        sub: item.sub,
        purpose: Some(purpose(item.purpose, words)),
        presenter: some(&presenter(desk, item)),
        minutes: (item.minutes > 0).then_some(item.minutes.into()),
        starts: Some(words.clock(turn.start)),
        proposal: item.clauses().iter().map(|clause| clause.text().to_owned()).collect(),
        background: some(&listed(&item.background)),
        briefs: briefs(item, words),
        ..empty(desk, item.id.uuid(), number.to_string(), item.title.clone())
    }
}

fn of_minutes(desk: &Desk, row: &rows::AgendaItem, it: &Paragraph, words: &Words) -> Item {
    let action = |it: &content::Action| {
        let told = [Some(it.text.clone()), it.owner.clone(), it.due.clone()];
        let told: Vec<String> = told.into_iter().flatten().collect();
        format!("{} {}", it.number, told.join(", "))
    };
    let position = |it: &content::Position| Position {
        number: it.number.clone(),
        outcome: words.say(&format!("review-outcome-{}", it.outcome.to_lowercase())),
        clauses: it.clauses.clone(),
        notes: some(&it.dissent).into_iter().collect(),
    };
    Item {
        sub: row.sub,
        presenter: some(&it.presenter),
        text: some(&listed(&it.text)),
        positions: it.positions.iter().map(position).collect(),
        actions: it.actions.iter().map(action).collect(),
        ..empty(desk, row.id, it.number.to_string(), it.title.clone())
    }
}

/// The rest of the brief: what remarks can be about first, in the order of [`BRIEF`].
fn briefs(item: &domain::AgendaItem, words: &Words) -> Vec<Text> {
    let brief = &item.brief;
    let day = brief.prepared_on.map(|on| words.day(on)).unwrap_or_default();
    let prepared = [brief.prepared_by.trim().to_owned(), day];
    let prepared: Vec<String> = prepared.into_iter().filter(|it| !it.is_empty()).collect();
    let texts = [
        ("review-brief-reasons", listed(&brief.reasons)),
        ("review-brief-consequences", listed(&brief.consequences)),
        ("review-brief-own-steps", listed(&brief.own_steps)),
        ("review-brief-prepared", prepared.join(", ")),
        ("review-brief-contact", brief.contact.clone()),
    ];
    let text =
        |(key, text): (&str, String)| Some(Text { heading: words.say(key), text: some(&text)? });
    texts.into_iter().filter_map(text).collect()
}

fn empty(desk: &Desk, id: Uuid, number: String, title: String) -> Item {
    let papers = desk.attachments.iter().filter(|it| it.item == Some(id));
    Item {
        id,
        number,
        section: None,
        sub: false,
        title,
        purpose: None,
        presenter: None,
        minutes: None,
        starts: None,
        proposal: Vec::new(),
        background: None,
        briefs: Vec::new(),
        attachments: papers.map(|it| it.id).collect(),
        text: None,
        positions: Vec::new(),
        actions: Vec::new(),
    }
}

fn purpose(of: domain::Purpose, words: &Words) -> Purpose {
    let key = match of {
        domain::Purpose::Information => PurposeKey::Information,
        domain::Purpose::Discussion => PurposeKey::Discussion,
        domain::Purpose::Position => PurposeKey::Position,
    };
    Purpose { key, label: words.say(&format!("review-purpose-{}", of.name())) }
}

/// The text, unless there is nothing in it.
pub(super) fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
