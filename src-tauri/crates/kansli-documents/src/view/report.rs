//! The yearly reports.

use super::{Content, ambiguities, cell, cell_of, cell_with, mandates, positions};
use super::{not_binding, parts, text, to_write, written, year_plan};
use crate::report::{FocusArea, ReportFacts, ReportKind};
use crate::tree::{Block, Inline, Paper, Row, Table, Width};
use crate::words::{Words, capitalised, iso};
use crate::year_plan::{JudgedRule, MeetingStatus, PlannedMeeting, Verdict, YearPlanFacts};

pub(super) fn view(facts: &ReportFacts, words: &Words) -> Content {
    let subtitle = words.say(match facts.kind {
        ReportKind::Summary => "report-summary-subtitle",
        ReportKind::ForCouncil => "report-council-subtitle",
        ReportKind::Direction => "report-direction-subtitle",
    });
    let mut body = match facts.kind {
        ReportKind::Summary => summary(facts, words),
        ReportKind::ForCouncil => for_council(facts, words),
        ReportKind::Direction => direction(facts, words),
    };
    body.push(not_binding(words));
    Content { paper: Paper::Columns, subtitle, body }
}

fn summary(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let mut told = vec![heading("report-in-short", words)];
    told.extend(in_short(facts, words));
    told.push(to_write("report-write-short", words));
    told.push(heading("report-about", words));
    told.extend(chairs(facts, words));
    told.extend(meetings(&facts.year.meetings, words));
    told.extend(participants(facts, words));
    told.extend(unwritten("report-priorities", "report-write-priorities", words));
    told.extend(unwritten("report-efforts", "report-write-efforts", words));
    told.push(heading("report-positions", words));
    told.push(match facts.positions.is_empty() {
        true => Block::plain(words.say("positions-empty")),
        false => positions_in_brief(facts, words),
    });
    told.push(heading("report-focus", words));
    told.push(focus(&facts.focus_areas, words));
    told.extend(unwritten("report-groups", "report-write-groups", words));
    told.push(heading("report-ambiguities", words));
    told.push(ambiguities::table(&facts.ambiguities, words));
    told.extend(unwritten("report-patients", "report-write-patients", words));
    told.push(heading("report-forms", words));
    told.extend(deviations(&facts.year, words));
    told.extend(unwritten("report-next", "report-write-next", words));
    told
}

/// Three pages at most, in neutral words.
fn for_council(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let mut told = vec![heading("report-purpose", words)];
    told.push(Block::plain(words.say("report-purpose-text")));
    told.push(heading("report-meetings", words));
    told.extend(in_short(facts, words));
    told.extend(chairs(facts, words));
    told.extend(unwritten("report-priorities-plain", "report-write-priorities", words));
    told.push(heading("report-results", words));
    told.push(match facts.positions.is_empty() {
        true => Block::plain(words.say("positions-empty")),
        false => positions_in_brief(facts, words),
    });
    told.extend(unwritten("report-judgement", "report-write-judgement", words));
    told
}

/// By the five headings of the joint direction of 2024.
fn direction(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let mut told = vec![Block::plain(words.say("report-direction-to"))];
    told.extend(in_short(facts, words));
    let mut point = |key: &str, from_data: Vec<Block>| {
        told.push(heading(key, words));
        told.extend(from_data);
        told.push(to_write("report-write-point", words));
    };
    point("report-direction-goal", vec![focus(&facts.focus_areas, words)]);
    point("report-direction-chain", vec![ambiguities::table(&facts.ambiguities, words)]);
    point("report-direction-implementation", vec![to_write("report-write-phases", words)]);
    point("report-direction-analysis", Vec::new());
    let positions = match facts.positions.is_empty() {
        true => Block::plain(words.say("positions-empty")),
        false => positions_in_brief(facts, words),
    };
    point("report-direction-yearly", vec![positions]);
    told
}

fn heading(key: &str, words: &Words) -> Block {
    Block::heading(2, words.say(key))
}

fn unwritten(key: &str, what: &str, words: &Words) -> [Block; 2] {
    [heading(key, words), to_write(what, words)]
}

/// The year in numbers, in sentences.
fn in_short(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let year = facts.head.year.to_string();
    let number = |count: u32| count.to_string();
    let count = |key, count| words.count(key, "count", count);
    let formal = count("report-count-formal", i64::from(facts.formal_held));
    let tactical = count("report-count-meetings", i64::from(facts.tactical_held));
    let agreed = facts.positions.iter().filter(|it| it.status.was_agreed()).count();
    let positions = i64::try_from(agreed).unwrap_or(i64::MAX);
    let positions = count("report-count-positions", positions);
    let (done, all) = (number(facts.actions.done), number(facts.actions.all));
    let held = words.fill(
        "report-held",
        &[
            ("year", &year),
            ("formal", &formal),
            ("tactical", &tactical),
            ("positions", &positions),
            ("done", &done),
            ("all", &all),
        ],
    );
    let is_met = facts.formal_held >= facts.formal_wanted;
    let wanted = number(facts.formal_wanted);
    let key = if is_met { "report-formal-met" } else { "report-formal-not-met" };
    let late = i64::from(facts.actions.late);
    let late = (late > 0).then(|| words.count("report-late", "count", late));
    let rule = words.fill(key, &[("wanted", &wanted)]);
    [Some(held), Some(rule), late].into_iter().flatten().map(Block::plain).collect()
}

fn chairs(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let chairs = facts.year.chairs.iter().filter_map(|line| year_plan::chair(line, words));
    let chairs: Vec<Vec<Block>> = chairs.collect();
    if chairs.is_empty() {
        return Vec::new();
    }
    let remarks = written(&facts.year.chair_remarks).map(Block::plain);
    let heading = Block::heading(3, words.say("year-plan-chairs"));
    [heading, Block::Bullets(chairs)].into_iter().chain(remarks).collect()
}

fn meetings(all: &[PlannedMeeting], words: &Words) -> Vec<Block> {
    let mut all: Vec<&PlannedMeeting> = all.iter().collect();
    all.sort_by_key(|it| (it.date, it.start));
    if all.is_empty() {
        return vec![Block::plain(words.say("year-plan-no-meetings"))];
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
    vec![
        Block::heading(3, words.say("report-meetings")),
        Table::block(columns, all.into_iter().map(row).collect()),
    ]
}

/// Who had a seat, by body and side.
fn participants(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    facts.bodies.iter().flat_map(|body| mandates::names(body, words)).collect()
}

fn positions_in_brief(facts: &ReportFacts, words: &Words) -> Block {
    let columns = [
        (words.say("column-number"), Width::Millimetres(26)),
        (words.say("positions-text"), Width::Share(100)),
        (words.say("positions-handling"), Width::Millimetres(52)),
        (words.say("column-status"), Width::Millimetres(24)),
    ];
    let row = |it: &crate::positions::PositionEntry| {
        Row::of([
            cell_with(Inline::number(it.number.trim())),
            cell(&it.title),
            positions::handling(it),
            cell(positions::status(it.status, words)),
        ])
    };
    Table::block(columns, facts.positions.iter().map(row).collect())
}

/// All ten, also those that nothing was done in.
fn focus(areas: &[FocusArea], words: &Words) -> Block {
    let columns = [
        (words.say("report-focus-area"), Width::Millimetres(50)),
        (words.say("report-focus-done"), Width::Share(100)),
        (words.say("report-positions-plain"), Width::Millimetres(60)),
    ];
    let row = |area: &FocusArea| {
        let number = area.number.to_string();
        let done = match (area.items, area.positions.is_empty()) {
            (0, true) => words.say("report-focus-nothing"),
            (items, _) => words.count("report-focus-items", "count", i64::from(items)),
        };
        Row::of([
            cell(words.fill("report-focus-number", &[("number", &number)])),
            cell(done),
            cell(parts(", ", written(&area.positions))),
        ])
    };
    Table::block(columns, areas.iter().map(row).collect())
}

/// The rules that the year broke, with what was found.
fn deviations(year: &YearPlanFacts, words: &Words) -> Vec<Block> {
    let broken: Vec<&JudgedRule> =
        year.rules.iter().filter(|it| it.verdict == Verdict::Broken).collect();
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
