//! What happens, in the order of its days.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

use super::actor::Actor;
use super::script::{
    self, Action, Ambiguity, Approval, Lifted, Meeting, Party, Script, Taken, Waiting, moment,
};
use super::wrong;
use crate::error::CommandResult;

/// When somebody follows up what was agreed on: between the meetings of the day.
const QUARTER_PAST_TEN: NaiveTime = NaiveTime::from_hms_opt(10, 15, 0).expect("a time of the day");

/// One thing that happens.
pub(super) struct Entry<'a> {
    /// When.
    pub(super) at: DateTime<FixedOffset>,
    what: What<'a>,
}

enum What<'a> {
    Gathering(&'a Script),
    Asked(&'a Waiting),
    Tried(&'a Waiting, &'a Lifted),
    Lifted(&'a Waiting, &'a Lifted),
    Doubted(&'a Ambiguity),
    Cleared(&'a Ambiguity, &'a Taken),
    Noted(&'a script::Entry),
    Calendars,
    Placed(&'a Meeting),
    Drafted(&'a Meeting),
    Stepped(&'a Meeting, &'static str),
    Called(&'a Meeting),
    Held(&'a Meeting),
    Sent(&'a Meeting),
    Approved(&'a Meeting, &'a Approval),
    Distributed(&'a Meeting),
    Archived(&'a Meeting),
    Followed(&'a Action, &'a str),
    Handled(&'a str, &'a Party, &'a str),
}

/// The whole story.
pub(super) fn of(script: &Script) -> CommandResult<Vec<Entry<'_>>> {
    let mut entries = vec![
        Entry { at: moment(script.founded)?, what: What::Gathering(script) },
        Entry { at: moment(script.calendars)?, what: What::Calendars },
    ];
    for meeting in &script.meeting {
        let steps = [
            (meeting.agenda, What::Drafted(meeting)),
            (meeting.prepared, What::Stepped(meeting, "prepared")),
            (meeting.reviewed, What::Stepped(meeting, "chairReviewed")),
            (meeting.sent, What::Called(meeting)),
        ];
        entries.push(Entry { at: moment(meeting.planned)?, what: What::Placed(meeting) });
        for (at, what) in steps {
            if let Some(at) = at {
                entries.push(Entry { at: moment(at)?, what });
            }
        }
        let Some(record) = &meeting.record else { continue };
        let begins = moment(meeting.date.and_time(meeting.start))?;
        entries.push(Entry { at: begins, what: What::Held(meeting) });
        entries.push(Entry { at: moment(record.sent)?, what: What::Sent(meeting) });
        for approval in &record.approval {
            let what = What::Approved(meeting, approval);
            entries.push(Entry { at: moment(approval.on)?, what });
        }
        if let Some(last) = record.approved() {
            entries.push(Entry { at: moment(last)?, what: What::Distributed(meeting) });
        }
        if let Some(at) = record.archived {
            entries.push(Entry { at: moment(at)?, what: What::Archived(meeting) });
        }
        for item in &meeting.item {
            for action in &item.action {
                if let Some(status) = &action.status {
                    let at = day(action.on, &action.number)?;
                    entries.push(Entry { at, what: What::Followed(action, status) });
                }
            }
            for position in &item.position {
                for party in &position.party {
                    if let Some(status) = &party.status {
                        let at = day(party.on, &position.number)?;
                        let what = What::Handled(&position.number, party, status);
                        entries.push(Entry { at, what });
                    }
                }
            }
        }
    }
    for waiting in &script.waiting {
        entries.push(Entry { at: moment(waiting.at)?, what: What::Asked(waiting) });
        if let Some(it) = &waiting.lifted {
            entries.push(Entry { at: moment(it.placed)?, what: What::Tried(waiting, it) });
            entries.push(Entry { at: moment(it.at)?, what: What::Lifted(waiting, it) });
        }
    }
    for ambiguity in &script.ambiguity {
        entries.push(Entry { at: moment(ambiguity.at)?, what: What::Doubted(ambiguity) });
        for taken in &ambiguity.taken {
            entries.push(Entry { at: moment(taken.at)?, what: What::Cleared(ambiguity, taken) });
        }
    }
    for entry in &script.entry {
        entries.push(Entry { at: moment(entry.at)?, what: What::Noted(entry) });
    }
    entries.sort_by_key(|entry| entry.at);
    match entries.last().filter(|last| last.at.date_naive() > script.day) {
        Some(last) => Err(wrong(&format!("something happens on {}", last.at))),
        None => Ok(entries),
    }
}

fn day(on: Option<NaiveDate>, number: &str) -> CommandResult<DateTime<FixedOffset>> {
    let on = on.ok_or_else(|| wrong(&format!("{number} lacks a day")))?;
    moment(NaiveDateTime::new(on, QUARTER_PAST_TEN))
}

impl Entry<'_> {
    /// Lets it happen.
    pub(super) fn act(&self, actor: &mut Actor<'_>) -> CommandResult<()> {
        match self.what {
            What::Gathering(script) => actor.gather(script),
            What::Asked(waiting) => actor.ask(waiting),
            What::Tried(waiting, lifted) => actor.try_out(waiting, lifted),
            What::Lifted(waiting, lifted) => actor.lift(waiting, lifted),
            What::Doubted(ambiguity) => actor.doubt(ambiguity),
            What::Cleared(ambiguity, taken) => actor.clear(ambiguity, taken),
            What::Noted(entry) => actor.note(entry),
            What::Calendars => actor.import(),
            What::Placed(meeting) => actor.place(meeting),
            What::Drafted(meeting) => actor.draft(meeting),
            What::Stepped(meeting, state) => actor.step(meeting, state),
            What::Called(meeting) => actor.call_to(meeting),
            What::Distributed(meeting) => actor.distribute(meeting),
            What::Held(meeting) => actor.hold(meeting),
            What::Sent(meeting) => actor.send(meeting),
            What::Archived(meeting) => actor.archive(meeting),
            What::Approved(meeting, approval) => actor.approve(meeting, approval),
            What::Followed(action, status) => actor.follow(action, status),
            What::Handled(position, party, status) => actor.party(position, party, status),
        }
    }
}
