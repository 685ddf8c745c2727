//! What a report tells from the year's work: tables, and lines that need none.

use super::super::{
    ambiguities, cell, cell_of, cell_with, mandates, parts, positions as log, text, written,
    year_plan,
};
use super::MEETINGS;
use crate::report::{ActionCount, FocusArea, Initiative, Priority, ReportFacts};
use crate::rich_text;
use crate::tree::{Block, Inline, Manner, Row, Table, Width};
use crate::words::{Words, capitalised, iso};
use crate::year_plan::{JudgedRule, MeetingStatus, PlannedMeeting, Verdict, YearPlanFacts};

pub(super) fn chairs(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let chairs = facts.year.chairs.iter().filter_map(|line| year_plan::chair(line, words));
    let chairs: Vec<Vec<Block>> = chairs.collect();
    if chairs.is_empty() {
        return Vec::new();
    }
    let remarks = written(&facts.year.chair_remarks).map(Block::plain);
    let heading = Block::heading(3, words.say("year-plan-chairs"));
    [heading, Block::Bullets(chairs)].into_iter().chain(remarks).collect()
}

/// The meetings of the year, under a heading that others lead to.
pub(super) fn meetings(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let heading = Block::anchored(3, MEETINGS, words.say("report-meetings"));
    let all = in_order(&facts.year.meetings);
    if all.is_empty() {
        return vec![heading, Block::plain(words.say("year-plan-no-meetings"))];
    }
    let columns = [
        (words.say("column-date"), Width::Millimetres(25)),
        (words.say("year-plan-meeting"), Width::Share(100)),
        (words.say("report-sort"), Width::Millimetres(40)),
        (words.say("column-status"), Width::Millimetres(30)),
    ];
    let row = |it: &PlannedMeeting| {
        let formal = it.formal.then(|| capitalised(&words.say("formal-meeting")));
        Row::of([
            cell_with(Inline::number(iso(it.date))),
            cell(&it.title),
            cell_of(formal),
            cell(words.say(match it.status {
                MeetingStatus::Planned => "meeting-planned",
                MeetingStatus::Called => "meeting-called",
                MeetingStatus::Held => "meeting-held",
                MeetingStatus::Cancelled => "meeting-cancelled",
            })),
        ])
    };
    vec![heading, Table::block(columns, all.into_iter().map(row).collect())]
}

/// The days of the meetings that were held, in a line.
pub(super) fn days(facts: &ReportFacts, words: &Words) -> Option<Block> {
    let held = in_order(&facts.year.meetings).into_iter();
    let held = held.filter(|it| it.status == MeetingStatus::Held);
    let days: Vec<String> = held.map(|it| words.day(it.date)).collect();
    (!days.is_empty()).then(|| Block::labelled(words.say("report-days"), days.join(" · ")))
}

fn in_order(all: &[PlannedMeeting]) -> Vec<&PlannedMeeting> {
    let mut all: Vec<&PlannedMeeting> = all.iter().collect();
    all.sort_by_key(|it| (it.date, it.start));
    all
}

/// Who had a seat, by body and side.
pub(super) fn participants(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    facts.bodies.iter().flat_map(|body| mandates::names(body, words)).collect()
}

/// The priorities of a year, each with its goal and what came of it.
pub(super) fn priorities(all: &[Priority], words: &Words) -> Vec<Block> {
    let one = |it: &Priority| {
        let title = match text(it.position.as_deref()) {
            Some(position) => format!("{} ({position})", it.title.trim()),
            None => it.title.trim().to_owned(),
        };
        let mut told = vec![Block::heading(3, title)];
        for (key, words_of) in [
            ("report-priority-reason", &it.reason),
            ("report-priority-goal", &it.goal),
            ("report-priority-result", &it.result),
        ] {
            told.extend(labelled(words.say(key), words_of));
        }
        told
    };
    all.iter().filter(|it| !it.title.trim().is_empty()).flat_map(one).collect()
}

/// A label before text that may be of several pieces.
fn labelled(label: String, markdown: &str) -> Vec<Block> {
    let mut told = text(Some(markdown)).map(rich_text::read).unwrap_or_default();
    if told.is_empty() {
        return told;
    }
    let mut line = vec![Inline::strong(format!("{label}:")), Inline::text(" ")];
    if let Some(Block::Paragraph(first)) = told.first_mut() {
        line.append(first);
        *first = line;
    } else {
        told.insert(0, Block::Paragraph(line));
    }
    told
}

/// The priorities by name, in a list.
pub(super) fn areas(all: &[Priority]) -> Option<Block> {
    let titles: Vec<&str> = all.iter().filter_map(|it| text(Some(&it.title))).collect();
    (!titles.is_empty()).then(|| Block::bullets(titles))
}

/// The initiatives: what, for whom, who does what, how far and to what good.
pub(super) fn initiatives(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    if facts.initiatives.is_empty() {
        return vec![Block::plain(words.say("report-no-efforts"))];
    }
    let columns = [
        (words.say("report-effort"), Width::Share(100)),
        (words.say("report-effort-needs"), Width::Millimetres(44)),
        (words.say("report-effort-who"), Width::Millimetres(44)),
        (words.say("column-status"), Width::Millimetres(26)),
    ];
    let rich = |it: &str| text(Some(it)).map(rich_text::read).unwrap_or_default();
    let row = |it: &Initiative| {
        let mut what = vec![Block::line(Inline::strong(it.title.trim()))];
        what.extend(rich(&it.benefit));
        what.extend(rich(&it.result));
        let number = text(it.position.as_deref()).map(|it| Block::line(Inline::number(it)));
        what.extend(number);
        let groups = parts(", ", written(&it.target_groups));
        let groups = text(Some(&groups)).map(|it| Block::line(Inline::aside(it)));
        let needs = written(&it.needs).map(Block::plain).chain(groups);
        let leads = parts(", ", written(&it.leads));
        let leads = text(Some(&leads))
            .map(|it| Block::plain(words.fill("report-effort-leads", &[("names", it)])));
        let others = parts(", ", written(&it.participants));
        let others = text(Some(&others))
            .map(|it| Block::plain(words.fill("report-effort-others", &[("names", it)])));
        let how = [it.status.as_deref(), it.phase.as_deref()].into_iter().filter_map(text);
        Row::of([
            what,
            needs.collect(),
            leads.into_iter().chain(others).collect(),
            how.map(Block::plain).collect(),
        ])
    };
    vec![Table::block(columns, facts.initiatives.iter().map(row).collect())]
}

/// How patients and professions take part, initiative by initiative.
pub(super) fn involvement(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let line = |it: &Initiative| {
        let how = text(it.involvement.as_deref())?;
        Some(vec![Block::labelled(it.title.trim(), how)])
    };
    let told: Vec<_> = facts.initiatives.iter().filter_map(line).collect();
    let intro = Block::said(Manner::Introducing, words.say("report-involvement"));
    if told.is_empty() { Vec::new() } else { vec![intro, Block::Bullets(told)] }
}

/// The joint positions of the year; or that there are none.
pub(super) fn positions(facts: &ReportFacts, words: &Words) -> Block {
    if facts.positions.is_empty() {
        return Block::plain(words.say("positions-empty"));
    }
    let columns = [
        (words.say("column-number"), Width::Millimetres(26)),
        (words.say("positions-text"), Width::Share(100)),
        (words.say("positions-handling"), Width::Millimetres(52)),
        (words.say("column-status"), Width::Millimetres(24)),
    ];
    let row = |it: &crate::positions::PositionEntry| {
        let mut what = cell(&it.title);
        // Where it was agreed on: the source of the row.
        what.extend(text(Some(&it.origin)).map(|it| Block::line(Inline::aside(it))));
        Row::of([
            cell_with(Inline::number(it.number.trim())),
            what,
            log::handling(it),
            cell(log::status(it.status, words)),
        ])
    };
    Table::block(columns, facts.positions.iter().map(row).collect())
}

/// All ten, also those that nothing was done in.
pub(super) fn focus(areas: &[FocusArea], words: &Words) -> Block {
    let columns = [
        (words.say("report-focus-area"), Width::Share(100)),
        (words.say("report-focus-done"), Width::Millimetres(62)),
        (words.say("report-positions-plain"), Width::Millimetres(36)),
    ];
    let row = |area: &FocusArea| {
        let number = area.number.to_string();
        let name = match text(Some(&area.text)) {
            Some(told) => format!("{number}. {}", capitalised(told)),
            None => words.fill("report-focus-number", &[("number", &number)]),
        };
        let items =
            (area.items > 0).then(|| words.count("report-focus-items", "count", area.items.into()));
        let mut done: Vec<Block> = items.map(Block::plain).into_iter().collect();
        done.extend(written(&area.initiatives).map(Block::plain));
        if done.is_empty() && area.positions.is_empty() {
            done.push(Block::plain(words.say("report-focus-nothing")));
        }
        Row::of([cell(name), done, cell(numbered(&area.positions))])
    };
    Table::block(columns, areas.iter().map(row).collect())
}

/// The collaboration groups, and how far the direction document of each is.
pub(super) fn groups(facts: &ReportFacts, words: &Words) -> Option<Block> {
    let columns = [
        (words.say("report-group"), Width::Share(100)),
        (words.say("report-group-document"), Width::Millimetres(44)),
        (words.say("report-group-review"), Width::Millimetres(34)),
    ];
    let row = |it: &crate::report::Group| {
        let document = text(it.document.as_deref()).map(str::to_owned);
        Row::of([
            cell(&it.name),
            cell(document.unwrap_or_else(|| words.say("report-group-none"))),
            it.review_by.map(|day| cell_with(Inline::number(iso(day)))).unwrap_or_default(),
        ])
    };
    let rows: Vec<Row> = facts.groups.iter().map(row).collect();
    (!rows.is_empty()).then(|| Table::block(columns, rows))
}

/// Initiatives by phase, beside those of the year before.
pub(super) fn phases(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    if facts.phases.is_empty() {
        return Vec::new();
    }
    let year = facts.head.year;
    let columns = [
        (words.say("report-phase"), Width::Share(100)),
        (year.to_string(), Width::Millimetres(30)),
        ((year - 1).to_string(), Width::Millimetres(30)),
    ];
    let number = |count: u32| cell_with(Inline::number(count.to_string()));
    let row = |it: &crate::report::PhaseCount| {
        Row::of([cell(capitalised(&it.phase)), number(it.now), number(it.before)])
    };
    vec![
        Block::said(Manner::Introducing, words.say("report-phases")),
        Table::block(columns, facts.phases.iter().map(row).collect()),
    ]
}

/// What the regions' side leads in the phase of implementation.
pub(super) fn led_by_regions(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let led: Vec<&str> =
        facts.initiatives.iter().filter(|it| it.led_by_regions).map(|it| it.title.trim()).collect();
    if led.is_empty() {
        return vec![Block::plain(words.say("report-no-regions"))];
    }
    vec![Block::said(Manner::Introducing, words.say("report-regions")), Block::bullets(led)]
}

/// The actions by how far they have come, each by its number.
pub(super) fn actions(count: &ActionCount, words: &Words) -> Vec<Block> {
    if count.all == 0 {
        return vec![Block::plain(words.say("report-no-actions"))];
    }
    let columns = [
        (words.say("column-status"), Width::Millimetres(40)),
        (words.say("report-actions-count"), Width::Millimetres(22)),
        (words.say("report-actions-which"), Width::Share(100)),
    ];
    let row = |(key, numbers): (&str, &Vec<String>)| {
        Row::of([
            cell(words.say(key)),
            cell_with(Inline::number(numbers.len().to_string())),
            cell(numbered(numbers)),
        ])
    };
    let rows = [
        ("report-actions-done", &count.done_numbers),
        ("report-actions-late", &count.late_numbers),
        ("report-actions-other", &count.other_numbers),
    ];
    vec![Table::block(columns, rows.map(row).into())]
}

/// The ambiguities of the year.
pub(super) fn unclear(facts: &ReportFacts, words: &Words) -> Block {
    ambiguities::table(&facts.ambiguities, words)
}

/// Numbers such as "GS 2026:09" in a line, each kept whole.
fn numbered(numbers: &[String]) -> String {
    written(numbers).map(|it| it.replace(' ', "\u{a0}")).collect::<Vec<_>>().join(", ")
}

/// The rules that the year broke, with what was found.
pub(super) fn deviations(year: &YearPlanFacts, words: &Words) -> Vec<Block> {
    let is_told = |it: &&JudgedRule| it.verdict == Verdict::Broken || it.departed;
    let broken: Vec<&JudgedRule> = year.rules.iter().filter(is_told).collect();
    if broken.is_empty() {
        return vec![Block::plain(words.say("report-no-deviations"))];
    }
    let line = |rule: &&JudgedRule| {
        let found = rule.findings.iter().flat_map(|it| written(&it.facts));
        let found = parts(" ", found);
        match text(Some(&found)) {
            Some(found) => vec![Block::labelled(rule.title.trim(), found)],
            None => vec![Block::plain(rule.title.trim())],
        }
    };
    let intro = Block::plain(words.say("report-deviations"));
    vec![intro, Block::Bullets(broken.iter().map(line).collect())]
}
