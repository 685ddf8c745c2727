//! What happens, in the order of its days.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::script::{Action, Between, Correction, Meeting, Party, Step};
use crate::teller::Teller;

/// When somebody follows up what was agreed on.
const QUARTER_PAST_TEN: NaiveTime = NaiveTime::from_hms_opt(10, 15, 0).unwrap();

enum What<'a> {
    Placed(&'a Meeting),
    Drafted(&'a Meeting),
    Stepped(&'a Meeting, &'static str),
    Called(&'a Meeting),
    Held(&'a Meeting),
    Sent(&'a Meeting),
    Approved(&'a Meeting, &'a str, &'a str),
    /// Under a name of its own, once it is corrected.
    Distributed(&'a Meeting, &'static str),
    Corrected(&'a Meeting, &'a Correction),
    SentAgain(&'a Meeting, NaiveDate),
    Followed(&'a Action, &'a str),
    Handled(&'a str, &'a Party, &'a str),
    Given(&'a Step),
}

/// Lets the year happen.
pub(crate) fn live(teller: &mut Teller, meetings: &[Meeting], between: &Between) {
    let mut entries: Vec<(NaiveDateTime, What<'_>)> = Vec::new();
    for meeting in meetings {
        around(meeting, &mut entries);
        outcomes(meeting, &mut entries);
        entries.extend(meeting.step.iter().map(|it| (it.at, What::Given(it))));
    }
    entries.extend(between.step.iter().map(|it| (it.at, What::Given(it))));
    entries.sort_by_key(|(at, _)| *at);
    for (at, what) in entries {
        teller.go_to(at);
        act(teller, what);
    }
}

fn around<'a>(it: &'a Meeting, entries: &mut Vec<(NaiveDateTime, What<'a>)>) {
    entries.push((it.planned, What::Placed(it)));
    let steps = [
        (it.agenda, What::Drafted(it)),
        (it.prepared, What::Stepped(it, "prepared")),
        (it.reviewed, What::Stepped(it, "chairReviewed")),
        (it.called, What::Called(it)),
    ];
    entries.extend(steps.into_iter().filter_map(|(at, what)| Some((at?, what))));
    let Some(record) = &it.record else { return };
    entries.push((it.date.and_time(it.start), What::Held(it)));
    entries.push((record.sent, What::Sent(it)));
    for (person, at, method) in &record.approval {
        entries.push((*at, What::Approved(it, person, method)));
    }
    if let Some((_, last, _)) = record.approval.last() {
        entries.push((*last, What::Distributed(it, "protokoll")));
    }
    let Some(correction) = &it.correction else { return };
    entries.push((correction.at, What::Corrected(it, correction)));
    entries.push((correction.sent, What::SentAgain(it, correction.due)));
    for (person, at, method) in &correction.approval {
        entries.push((*at, What::Approved(it, person, method)));
    }
    if let Some((_, last, _)) = correction.approval.last() {
        entries.push((*last, What::Distributed(it, "protokoll rättat")));
    }
}

fn outcomes<'a>(it: &'a Meeting, entries: &mut Vec<(NaiveDateTime, What<'a>)>) {
    let day = |on: Option<NaiveDate>, of: &str| {
        on.unwrap_or_else(|| panic!("{of} lacks a day")).and_time(QUARTER_PAST_TEN)
    };
    for action in it.item.iter().flat_map(|item| &item.action) {
        if let Some(status) = &action.status {
            entries.push((day(action.on, &action.number), What::Followed(action, status)));
        }
    }
    for position in it.item.iter().flat_map(|item| &item.position) {
        for party in &position.party {
            if let Some(status) = &party.status {
                let at = day(party.on, &position.number);
                entries.push((at, What::Handled(&position.number, party, status)));
            }
        }
    }
}

fn act(teller: &mut Teller, what: What<'_>) {
    match what {
        What::Placed(meeting) => teller.place(meeting),
        What::Drafted(meeting) => teller.draft(meeting),
        What::Stepped(meeting, state) => teller.step_agenda(meeting, state),
        What::Called(meeting) => teller.call_to(meeting),
        What::Held(meeting) => teller.hold(meeting),
        What::Sent(meeting) => teller.send(meeting),
        What::Approved(meeting, person, method) => teller.approve(meeting, person, method),
        What::Distributed(meeting, name) => teller.distribute(meeting, name),
        What::Corrected(meeting, correction) => teller.correct(meeting, correction),
        What::SentAgain(meeting, due) => teller.send_again(meeting, due),
        What::Followed(action, status) => teller.follow(action, status),
        What::Handled(position, party, status) => teller.party(position, party, status),
        What::Given(step) => teller.step(step),
    }
}
