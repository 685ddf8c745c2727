//! Showing a year, judging it, and trying a date before it is kept.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use chrono::NaiveTime;
use kansli_domain::body::BodyKey;
use kansli_domain::deadline;
use kansli_domain::holiday::special_days;
use kansli_domain::id::MeetingId;
use kansli_domain::meeting::Meeting;
use kansli_domain::rules::{Facts, Level, Verdict, on_day};
use kansli_domain::school_break::breaks;
use kansli_store::rows;
use uuid::Uuid;

use super::ground::Ground;
use super::{CheckView, YearPlanTried, YearPlanTry, YearPlanView, chairs, days, refuse, work};
use crate::app::Call;
use crate::error::{CommandResult, Failure};
use crate::meeting::show::{self, Light};
use crate::meeting::steps::{details, stretch};
use crate::shape::ByYear;
use crate::verdict;
use crate::words::{Words, capitalised};

/// Shows a year: meetings, events, days, deadlines, rules, chairs.
pub(crate) fn get(call: &Call<'_>, request: ByYear) -> CommandResult<YearPlanView> {
    let (words, year) = (call.words(), request.year);
    call.read(|db| {
        let light = Light::of(call, db)?;
        let ground = Ground::read(db, call.today())?;
        let mut meetings = db.by::<rows::Meeting>("year", &year)?;
        meetings.sort_by_key(|row| (row.date, row.starts, row.id));
        let yearly = deadline::of_year(year, &ground.settings);
        let yearly = yearly.iter();
        Ok(YearPlanView {
            year,
            meetings: show::rows(db, &light, meetings)?,
            events: crate::calendar::rows::events_of(db, year)?,
            days: special_days(year).iter().map(|it| days::day(words, it)).collect(),
            periods: breaks(year).iter().map(|it| days::period(words, it)).collect(),
            deadlines: yearly
                .map(|it| {
                    let standing = (call.today(), ground.is_done(it));
                    verdict::yearly(words, it, &ground.settings, standing)
                })
                .collect(),
            verdicts: verdict::views(words, &ground.verdicts(year)),
            adopted: crate::plan::adopt::adopted(db, year)?,
            chairs: chairs::years(&light, &ground, year - 1, 4),
        })
    })
}

/// Judges every rule for a year.
pub(crate) fn check(call: &Call<'_>, request: ByYear) -> CommandResult<CheckView> {
    let year = request.year;
    let (today, now) = (call.today(), call.now().naive_local());
    let verdicts = call.read(|db| {
        let ground = Ground::read(db, today)?;
        let mut verdicts = ground.verdicts(year);
        verdicts.extend(work::verdicts(db, &ground.settings, (year, today, now))?);
        Ok(verdicts)
    })?;
    Ok(CheckView { year, verdicts: verdict::judged(call.words(), &verdicts) })
}

/// Judges a date for a meeting, without keeping it.
pub(crate) fn try_date(call: &Call<'_>, request: YearPlanTry) -> CommandResult<YearPlanTried> {
    let words = call.words();
    let ground = call.read(|db| Ground::read(db, call.today()))?;
    let (tried, mut meetings) = tried(call, &ground, &request)?;
    let before = ground.verdicts(request.year);
    meetings.push(tried.clone());
    let after = ground.verdicts_with(request.year, &meetings);
    let on = tried.slot.date();
    let affected = |regions: &[_]| ground.affected((tried.body, on), regions);
    let found = on_day(on, tried.slot.end(), affected);
    let sentence = |finding| {
        let (text, why) = verdict::day_sentences(words, tried.slot.date(), finding);
        format!("{} {why}", capitalised(&text))
    };
    let (worse, better) = compare(words, &before, &after);
    Ok(YearPlanTried {
        closed: found
            .iter()
            .find(|(level, _)| *level == Level::Error)
            .map(|(_, finding)| sentence(finding)),
        day: found
            .iter()
            .filter(|(level, _)| *level != Level::Error)
            .map(|(_, finding)| sentence(finding))
            .collect(),
        worse,
        better,
        verdicts: verdict::views(words, &after),
    })
}

/// The meeting as it would be, and the others.
fn tried(
    call: &Call<'_>,
    ground: &Ground,
    request: &YearPlanTry,
) -> CommandResult<(Meeting, Vec<Meeting>)> {
    let words = call.words();
    let slot = |start, minutes| stretch(call, request.date, start, minutes);
    let id = request.meeting.map(MeetingId::from_uuid);
    let others = ground.meetings.iter().filter(|meeting| Some(meeting.id) != id).cloned();
    let others: Vec<Meeting> = others.collect();
    if let Some(id) = id {
        let known = ground.meetings.iter().find(|meeting| meeting.id == id);
        let known = known.ok_or_else(|| Failure::not_found("meeting"))?;
        let start = request.start.unwrap_or(known.slot.start());
        let slot = slot(start, known.slot.minutes())?;
        return Ok((Meeting { slot, ..known.clone() }, others));
    }
    let body = request.body.map(crate::meeting::steps::body_key).unwrap_or(BodyKey::Strategic);
    let start = request.start.or(NaiveTime::from_hms_opt(13, 0, 0)).unwrap_or_default();
    let id = MeetingId::from_uuid(Uuid::nil());
    let slot = slot(start, ground.settings.minutes(body))?;
    let placed = Meeting::place(id, body, slot, details(body));
    Ok((placed.map_err(|no| refuse::meeting(words, &no))?, others))
}

/// What would get worse and what better, in what would be said then.
///
/// Counts of the year are compared by their number. All else is matched by what is said: what is
/// broken only afterwards is worse, and what no longer is broken is better.
fn compare(words: &Words, before: &[Verdict], after: &[Verdict]) -> (Vec<String>, Vec<String>) {
    let text = |verdict: &Verdict| verdict::view(words, verdict).text;
    let told = |verdicts: &[Verdict]| -> BTreeSet<String> {
        let broken = verdicts.iter().filter(|it| it.is_broken() && planned(it).is_none());
        broken.map(text).collect()
    };
    let (was, would) = (told(before), told(after));
    let mut worse: Vec<String> = would.difference(&was).cloned().collect();
    let gone = |text: &String| words.text("plan-no-longer", &[("text", text)]);
    let mut better: Vec<String> = was.difference(&would).map(gone).collect();
    for now in after {
        let then = before.iter().find(|it| it.rule == now.rule && planned(it).is_some());
        let (Some(then), Some(count)) = (then, planned(now)) else { continue };
        match planned(then).map(|before| count.cmp(&before)) {
            Some(Ordering::Greater) if then.is_broken() => better.push(text(now)),
            Some(Ordering::Less) if now.is_broken() => worse.push(text(now)),
            _ => {}
        }
    }
    (worse, better)
}

/// How many meetings are planned, of a verdict on how many there should be.
const fn planned(verdict: &Verdict) -> Option<u32> {
    match verdict.facts {
        Facts::FormalMeetings { planned, .. } | Facts::Frequency { planned, .. } => Some(planned),
        _ => None,
    }
}
