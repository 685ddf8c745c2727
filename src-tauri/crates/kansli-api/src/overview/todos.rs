//! What needs doing, most pressing first: what is late, what blocks others, what comes next.

use chrono::NaiveDate;
use kansli_domain::directory::ENDS_SOON;
use kansli_domain::rules::{Facts, Finding, Level, Verdict};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::TodoView;
use crate::action::ActionRow;
use crate::app::Call;
use crate::desk::Desk;
use crate::documents::invitation::standing;
use crate::error::CommandResult;
use crate::meeting::{DeadlineView, MeetingRow, MeetingStatus};
use crate::people::People;
use crate::words::{Words, capitalised};
use crate::year_plan::ground::Ground;
use crate::year_plan::verdicts_on_work;

/// The setting that the documents leave open and nobody may guess (C-17).
const ASKED: &str = "anchor-strategic";
/// A deadline this many days away is something to do now.
const SOON: i32 = 14;

/// How pressing it is that people would go to the wrong place or day: more than anything late.
const UNTOLD: i64 = 100_000;

/// What there is to do.
pub(super) struct Todos {
    /// Everything, most pressing first.
    pub(super) all: Vec<TodoView>,
    /// How many of them are late, or due today.
    due: usize,
}

impl Todos {
    /// What is late or due today, in a sentence; none: nothing is.
    pub(super) fn reminder(&self, words: &Words) -> Option<String> {
        let first = self.all.iter().find(|_| self.due > 0)?.title.clone();
        let count = ("count", self.due.to_string());
        Some(words.fill("plan-todo-reminder", &[count, ("first", first)]))
    }
}

/// Everything there is to do, most pressing first.
pub(super) fn all(
    call: &Call<'_>,
    db: &Reader<'_>,
    ground: &Ground,
    meetings: &[MeetingRow],
    actions: &[ActionRow],
    year: i32,
) -> CommandResult<Todos> {
    let (words, today) = (call.words(), call.today());
    let mut todos: Vec<(i64, TodoView)> = Vec::new();
    todos.extend(meetings.iter().filter_map(|row| deadline(words, row)));
    todos.extend(meetings.iter().filter_map(|row| not_ended(words, row, today)));
    todos.extend(actions.iter().filter_map(|row| action(words, row)));
    for row in meetings.iter().filter(|row| row.date >= today) {
        todos.extend(untold(words, db, row)?);
    }
    if ground.settings.anchor.is_none() {
        todos.push((0, settings(words)));
    }
    if db.all::<rows::Calendar>()?.is_empty() {
        todos.push((-1, plain(words, "calendars", "plan.import", "calendar")));
    }
    todos.extend(ending(words, db, today)?);
    if ground.meetings.is_empty() {
        todos.push((-2, plain(words, "plan", "plan.new", "calendar")));
    } else {
        let verdicts = ground.verdicts(year);
        todos.extend(verdicts.iter().filter_map(|verdict| rule(words, verdict)));
        let day = (year, today, call.now().naive_local());
        let verdicts = verdicts_on_work(db, &ground.settings, day)?;
        let grave = verdicts.iter().filter(|it| it.is_broken() && it.level == Level::Error);
        let grave: Vec<&Verdict> = grave.collect();
        let of_one_rule = grave.chunk_by(|one, other| one.rule == other.rule);
        todos.extend(of_one_rule.filter_map(|group| work(words, group)));
    }
    // Most days late first; a sort that keeps the order above among equals.
    todos.sort_by_key(|(late, _)| -late);
    let is_due =
        |(late, todo): &&(i64, TodoView)| todo.late || *late == 0 && todo.meeting.is_some();
    let due = todos.iter().filter(is_due).count();
    Ok(Todos { all: todos.into_iter().map(|(_, todo)| todo).collect(), due })
}

/// A meeting's next deadline, when it is near or past.
fn deadline(words: &Words, row: &MeetingRow) -> Option<(i64, TodoView)> {
    let next: &DeadlineView = row.next_deadline.as_ref()?;
    if row.status == MeetingStatus::Cancelled || next.late_by < -SOON {
        return None;
    }
    let (action, icon) = match next.key.as_str() {
        "callForItems" | "agendaDraft" | "chairReview" => ("meeting.prepare", "time"),
        "notice" => ("meeting.call", "send"),
        "papers" => ("meeting.papers", "send"),
        "minutesDraft" => ("meeting.hold", "report"),
        _ => ("meeting.approve", "check"),
    };
    let title = words.fill(
        "plan-todo-deadline",
        &[("what", next.title.clone()), ("meeting", row.title.clone())],
    );
    let late = next.late_by > 0;
    let when = if late { "plan-todo-late" } else { "plan-todo-by" };
    let days = next.late_by.unsigned_abs().to_string();
    let reason = words.fill(when, &[("day", words.weekday_short(next.date)), ("days", days)]);
    let todo = TodoView {
        key: next.key.clone(),
        title,
        reason: format!("{reason} {}", next.why),
        button: words.say(&format!("plan-todo-button-{icon}")),
        action: action.to_owned(),
        meeting: Some(row.id),
        subject: None,
        icon: icon.to_owned(),
        late,
    };
    Some((i64::from(next.late_by), todo))
}

/// A meeting whose day has passed, and nobody has said that it was held.
fn not_ended(words: &Words, row: &MeetingRow, today: NaiveDate) -> Option<(i64, TodoView)> {
    let ahead = matches!(row.status, MeetingStatus::Planned | MeetingStatus::Called);
    if !ahead || row.date >= today {
        return None;
    }
    let values = [("meeting", row.title.clone()), ("day", words.day(row.date))];
    let todo = TodoView {
        key: "notEnded".to_owned(),
        title: words.fill("plan-todo-not-ended", &values),
        reason: words.fill("plan-todo-not-ended-reason", &values),
        button: words.say("plan-todo-button-meeting"),
        action: "meeting.hold".to_owned(),
        meeting: Some(row.id),
        subject: None,
        icon: "check".to_owned(),
        late: true,
    };
    Some(((today - row.date).num_days(), todo))
}

/// A meeting whose invitation says something else than what holds: those called do not know.
fn untold(
    words: &Words,
    db: &Reader<'_>,
    row: &MeetingRow,
) -> CommandResult<Option<(i64, TodoView)>> {
    if !matches!(row.status, MeetingStatus::Called | MeetingStatus::Cancelled) {
        return Ok(None);
    }
    let kind = standing(db, &Desk::of(db, row.id)?)?.kind;
    let key = match kind {
        "update" => "resend",
        "cancel" => "call-off",
        _ => return Ok(None),
    };
    let values = [("meeting", row.title.clone()), ("day", words.day(row.date))];
    let todo = TodoView {
        key: crate::verdict::camel(key),
        title: words.fill(&format!("plan-todo-{key}"), &values),
        reason: words.fill(&format!("plan-todo-{key}-reason"), &values),
        button: words.say("plan-todo-button-send"),
        action: "meeting.call".to_owned(),
        meeting: Some(row.id),
        subject: None,
        icon: "send".to_owned(),
        late: true,
    };
    Ok(Some((UNTOLD, todo)))
}

fn action(words: &Words, row: &ActionRow) -> Option<(i64, TodoView)> {
    if row.late_by == 0 {
        return None;
    }
    let todo = TodoView {
        key: "actionLate".to_owned(),
        title: words.fill("plan-todo-action", &[("number", row.number.clone())]),
        reason: row.text.clone(),
        button: words.say("plan-todo-button-action"),
        action: "action.edit".to_owned(),
        meeting: Some(row.meeting),
        subject: Some(row.id),
        icon: "inbox".to_owned(),
        late: true,
    };
    Some((i64::from(row.late_by), todo))
}

/// A rule of the year that is broken as "ska".
fn rule(words: &Words, verdict: &Verdict) -> Option<(i64, TodoView)> {
    if !verdict.is_broken() || verdict.level != Level::Error {
        return None;
    }
    let chair = matches!(
        verdict.facts,
        Facts::ChairMissing { .. } | Facts::ChairTurn { .. } | Facts::ChairSides { .. }
    );
    let (action, icon) = if chair { ("chair.save", "person") } else { ("plan.show", "calendar") };
    let view = crate::verdict::view(words, verdict);
    let todo = TodoView {
        key: verdict.rule.code().to_owned(),
        title: capitalised(&view.text),
        reason: view.why,
        button: words.say(&format!("plan-todo-button-{icon}")),
        action: action.to_owned(),
        meeting: verdict.meetings.first().map(|meeting| meeting.uuid()),
        subject: None::<Uuid>,
        icon: icon.to_owned(),
        late: false,
    };
    Some((-3, todo))
}

/// A rule on the work that is broken as "ska": one thing to do, however many it is broken by.
fn work(words: &Words, broken: &[&Verdict]) -> Option<(i64, TodoView)> {
    let first = broken.first()?;
    let view = crate::verdict::view(words, first);
    let meeting = first.meetings.first().map(|meeting| meeting.uuid());
    let (action, icon) = match first.facts {
        _ if meeting.is_some() => ("meeting.prepare", "meeting"),
        Facts::Work(
            Finding::ContactPoints { .. } | Finding::Neutral { .. } | Finding::Memberships { .. },
        ) => ("directory.show", "person"),
        _ => ("plan.show", "calendar"),
    };
    let title = match broken.len() {
        1 => view.text,
        count => {
            let values = [("title", view.title), ("count", count.to_string())];
            words.fill("plan-todo-rule-several", &values)
        }
    };
    let todo = TodoView {
        key: first.rule.code().to_owned(),
        title: capitalised(&title),
        reason: view.why,
        button: words.say(&format!("plan-todo-button-{icon}")),
        action: action.to_owned(),
        meeting,
        subject: None,
        icon: icon.to_owned(),
        late: false,
    };
    Some((-4, todo))
}

/// Seats that end soon and that nobody has after that: one thing to do, however many they are.
fn ending(
    words: &Words,
    db: &Reader<'_>,
    today: NaiveDate,
) -> CommandResult<Option<(i64, TodoView)>> {
    let seats = db.all::<rows::Appointment>()?;
    let at = |it: &rows::Appointment| (it.body, it.system_group, it.kind.clone(), it.organisation);
    let left = |it: &rows::Appointment| {
        let left = u32::try_from((it.valid_to? - today).num_days()).ok()?;
        (left <= ENDS_SOON[0] && it.person.is_some()).then_some(left)
    };
    let follows = |it: &rows::Appointment| {
        seats.iter().any(|other| {
            let after = other.valid_to.is_none() || other.valid_to > it.valid_to;
            other.id != it.id && after && other.person.is_some() && at(other) == at(it)
        })
    };
    let mut ending: Vec<(u32, &rows::Appointment)> = seats
        .iter()
        .filter_map(|it| Some((left(it)?, it)))
        .filter(|(_, it)| !follows(it))
        .collect();
    ending.sort_by_key(|(left, it)| (*left, it.id));
    let Some((left, first)) = ending.first() else { return Ok(None) };
    let people = People::read(db)?;
    let name = first.person.map(|person| people.person(person, today, first.body).name);
    let values = [
        ("count", ending.len().to_string()),
        ("name", name.unwrap_or_default()),
        ("day", first.valid_to.map(|day| words.day(day)).unwrap_or_default()),
        ("days", left.to_string()),
    ];
    // The steps of the rule: in the last month it is about to be late, before that there is time.
    let step = ENDS_SOON.iter().rposition(|days| left <= days).unwrap_or_default();
    let todo = TodoView {
        key: "seatsEnding".to_owned(),
        title: words.fill("plan-todo-ending", &values),
        reason: words.fill("plan-todo-ending-reason", &values),
        button: words.say("plan-todo-button-person"),
        action: "directory.show".to_owned(),
        meeting: None,
        subject: Some(first.id),
        icon: "person".to_owned(),
        late: false,
    };
    Ok(Some((if step == ENDS_SOON.len() - 1 { -1 } else { -5 }, todo)))
}

fn settings(words: &Words) -> TodoView {
    TodoView {
        key: crate::verdict::camel(ASKED),
        ..plain(words, "anchor", "settings.open", "settings")
    }
}

fn plain(words: &Words, key: &str, action: &str, icon: &str) -> TodoView {
    TodoView {
        key: key.to_owned(),
        title: words.say(&format!("plan-todo-{key}")),
        reason: words.say(&format!("plan-todo-{key}-reason")),
        button: words.say(&format!("plan-todo-button-{key}")),
        action: action.to_owned(),
        meeting: None,
        subject: None,
        icon: icon.to_owned(),
        late: false,
    }
}
