//! The yearly reports: what people have written, and beside it what the year's work itself says. Figures lead to the part
//! that they are counted from.

mod chart;
mod tables;

use self::tables::{
    actions, chairs, deviations, focus, groups, initiatives, led_by_regions, meetings,
    participants, phases, positions, priorities,
};
use super::{Content, not_binding, text, to_write, written};
use crate::report::{ReportFacts, ReportKind};
use crate::rich_text;
use crate::tree::{Block, Inline, Paper};
use crate::words::Words;

/// The headings that others lead to.
const MEETINGS: &str = "report-meetings";
const POSITIONS: &str = "report-positions";
const ACTIONS: &str = "report-actions";

pub(super) fn view(facts: &ReportFacts, words: &Words) -> Content {
    let subtitle = match facts.kind {
        ReportKind::Summary => words.say("report-summary-subtitle"),
        // The Council gives its account on 1 March of the year after (E-07).
        ReportKind::ForCouncil => {
            words.fill("report-council-subtitle", &[("due", &(facts.head.year + 1).to_string())])
        }
        ReportKind::Direction => words.say("report-direction-subtitle"),
    };
    let mut body = match facts.kind {
        ReportKind::Summary => summary(facts, words),
        ReportKind::ForCouncil => for_council(facts, words),
        ReportKind::Direction => direction(facts, words),
    };
    body.push(not_binding(words));
    Content { paper: Paper::Columns, subtitle, body }
}

fn summary(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let own = |field, what| own(facts, (field, Some(what)), words);
    let more = |field| self::own(facts, (field, None), words);
    let mut told = vec![heading("report-in-short", words)];
    told.extend(in_short(facts, words));
    told.extend(own("in_short", "report-write-short"));
    told.push(heading("report-about", words));
    told.extend(more("on_partnership"));
    told.extend(chairs(facts, words));
    told.extend(meetings(facts, words));
    told.extend(chart::attendance(facts, words));
    told.extend(participants(facts, words));
    told.push(heading("report-priorities", words));
    told.extend(priorities(&facts.priorities, words));
    told.extend(own("on_priorities", "report-write-priorities"));
    told.push(heading("report-efforts", words));
    told.extend(initiatives(facts, words));
    told.extend(more("on_initiatives"));
    told.push(Block::anchored(2, POSITIONS, words.say("report-positions")));
    told.push(positions(facts, words));
    told.extend(more("on_positions"));
    told.push(heading("report-focus", words));
    told.extend(chart::focus(facts, words));
    told.push(focus(&facts.focus_areas, words));
    told.extend(more("on_focus_areas"));
    told.push(heading("report-groups", words));
    told.extend(groups(facts, words));
    told.extend(own("on_groups", "report-write-groups"));
    told.push(heading("report-ambiguities", words));
    told.push(tables::unclear(facts, words));
    told.extend(more("on_ambiguities"));
    told.push(heading("report-patients", words));
    told.extend(tables::involvement(facts, words));
    told.extend(own("on_involvement", "report-write-patients"));
    told.push(heading("report-forms", words));
    told.extend(deviations(&facts.year, words));
    told.extend(more("on_forms"));
    told.extend(proposals(facts, words));
    told.push(heading("report-next", words));
    told.extend(priorities(&facts.coming, words));
    told.extend(own("on_next_year", "report-write-next"));
    told.push(Block::anchored(2, ACTIONS, words.say("report-actions")));
    told.extend(actions(&facts.actions, words));
    told
}

/// Three pages at most, in neutral words.
fn for_council(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let own = |field, what| own(facts, (field, Some(what)), words);
    let mut told = vec![heading("report-purpose", words)];
    told.push(Block::plain(words.say("report-purpose-text")));
    told.extend(goal(facts, words));
    if !facts.parties.is_empty() {
        told.push(heading("report-parties", words));
        told.push(Block::plain(facts.parties.join(" · ")));
    }
    told.push(Block::anchored(2, MEETINGS, words.say("report-meetings")));
    told.extend(in_short(facts, words));
    told.extend(tables::days(facts, words));
    told.extend(chairs(facts, words));
    told.extend(self::own(facts, ("on_meetings", None), words));
    told.push(heading("report-priorities-plain", words));
    told.extend(tables::areas(&facts.priorities));
    told.extend(own("on_priorities", "report-write-priorities"));
    told.push(Block::anchored(2, POSITIONS, words.say("report-results")));
    told.push(positions(facts, words));
    told.extend(own("on_results", "report-write-results"));
    told.push(heading("report-judgement", words));
    told.extend(own("judgement", "report-write-judgement"));
    told
}

/// By the five headings of the joint direction of 2024.
fn direction(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let mut told = vec![Block::plain(words.say("report-direction-to"))];
    told.extend(in_short(facts, words));
    let mut point = |heading: Block, field: &'static str, from_data: Vec<Block>| {
        told.push(heading);
        told.extend(from_data);
        told.extend(own(facts, (field, Some("report-write-point")), words));
    };
    let plain = |key| heading(key, words);
    let mut first = goal(facts, words);
    first.push(focus(&facts.focus_areas, words));
    point(plain("report-direction-goal"), "on_goal", first);
    let chain = vec![tables::unclear(facts, words)];
    point(plain("report-direction-chain"), "on_chain", chain);
    let mut third = phases(facts, words);
    third.extend(led_by_regions(facts, words));
    point(plain("report-direction-implementation"), "on_implementation", third);
    point(plain("report-direction-analysis"), "on_analysis", Vec::new());
    let last = Block::anchored(2, POSITIONS, words.say("report-direction-yearly"));
    point(last, "on_follow_up", vec![positions(facts, words)]);
    told
}

fn heading(key: &str, words: &Words) -> Block {
    Block::heading(2, words.say(key))
}

/// What people have written in a field; if nothing, what there is to write, where it must be.
fn own(
    facts: &ReportFacts,
    (field, what): (&'static str, Option<&'static str>),
    words: &Words,
) -> Vec<Block> {
    let told = text(facts.written.get(field).map(String::as_str));
    match (told, what) {
        (Some(told), _) => rich_text::read(told),
        (None, Some(what)) => vec![to_write(what, words)],
        (None, None) => Vec::new(),
    }
}

/// The Partnership's goal, as it is in force.
fn goal(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let Some(goal) = text(facts.goal.as_deref()) else { return Vec::new() };
    vec![Block::plain(words.say("report-goal")), Block::Quote(rich_text::read(goal))]
}

/// What is proposed for the next governing document.
fn proposals(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let told: Vec<Block> = written(&facts.proposals).flat_map(rich_text::read).collect();
    if told.is_empty() {
        return told;
    }
    [Block::heading(3, words.say("report-proposals"))].into_iter().chain(told).collect()
}

/// The year in numbers, in sentences. Each number leads to what it is counted from, where the report has that.
fn in_short(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let count = |key, count| words.count(key, "count", i64::from(count));
    let agreed = facts.positions.iter().filter(|it| it.status.was_agreed()).count();
    let agreed = u32::try_from(agreed).unwrap_or(u32::MAX);
    let whole = facts.kind == ReportKind::Summary;
    let has_meetings = facts.kind != ReportKind::Direction;
    let within = |anchor, leads: bool, text: String| {
        let text = vec![Inline::text(text)];
        if leads { vec![Inline::Within { anchor, text }] } else { text }
    };
    let [done, all] = [facts.actions.done, facts.actions.all].map(|it| it.to_string());
    let actions = match facts.actions.all {
        0 => words.say("report-count-no-actions"),
        _ => words.fill("report-count-actions", &[("done", &done), ("all", &all)]),
    };
    let held = [
        (
            "{formal}",
            within(MEETINGS, has_meetings, count("report-count-formal", facts.formal_held)),
        ),
        (
            "{tactical}",
            within(MEETINGS, has_meetings, count("report-count-meetings", facts.tactical_held)),
        ),
        ("{positions}", within(POSITIONS, true, count("report-count-positions", agreed))),
        ("{actions}", within(ACTIONS, whole, actions)),
    ];
    let sentence = words.fill(
        "report-held",
        &[
            ("year", &facts.head.year.to_string()),
            ("formal", "{formal}"),
            ("tactical", "{tactical}"),
            ("positions", "{positions}"),
            ("actions", "{actions}"),
        ],
    );
    let is_met = facts.formal_held >= facts.formal_wanted;
    let key = if is_met { "report-formal-met" } else { "report-formal-not-met" };
    let rule = words.fill(key, &[("wanted", &facts.formal_wanted.to_string())]);
    let late = (facts.actions.late > 0).then(|| count("report-late", facts.actions.late));
    let mut told = vec![Block::Paragraph(filled(&sentence, &held))];
    told.extend([Some(rule), late].into_iter().flatten().map(Block::plain));
    told
}

/// A sentence with pieces in the places of their marks.
fn filled(sentence: &str, pieces: &[(&str, Vec<Inline>)]) -> Vec<Inline> {
    let next = pieces.iter().filter_map(|(mark, piece)| Some((sentence.find(mark)?, mark, piece)));
    let Some((at, mark, piece)) = next.min_by_key(|(at, ..)| *at) else {
        return vec![Inline::text(sentence)];
    };
    let (before, rest) = sentence.split_at(at);
    let mut told = vec![Inline::text(before)];
    told.extend(piece.iter().cloned());
    told.extend(filled(rest.get(mark.len()..).unwrap_or_default(), pieces));
    told
}
