//! Who chairs from year to year, and whether that follows the rotation.

use kansli_domain::body::BodyKey;
use kansli_domain::chair::{ChairTerm, side_on, year_span};
use kansli_domain::rules::{Facts, RuleId};

use super::ChairYear;
use super::ground::Ground;
use crate::meeting::show::Light;
use crate::people::side_name;

/// So many years from `first`.
pub(crate) fn years(light: &Light, ground: &Ground, first: i32, count: i32) -> Vec<ChairYear> {
    (first..first + count).map(|year| one(light, ground, year)).collect()
}

fn one(light: &Light, ground: &Ground, year: i32) -> ChairYear {
    let span = year_span(year, &ground.settings);
    let day = span.map(|(first, _)| first);
    let side = |body| side_on(body, day?, &ground.chairs, &ground.settings);
    let term = |body: BodyKey| -> Option<&ChairTerm> {
        ground
            .chairs
            .iter()
            .find(|term| term.body == body && day.is_some_and(|day| term.runs_on(day)))
    };
    let name = |body: BodyKey| {
        let person = term(body)?.person?;
        Some(light.people.person(person.uuid(), day?, None).name)
    };
    let rotation = [RuleId::Chr001, RuleId::Chr002, RuleId::Chr003];
    // A year nobody has been named for follows the turns; it is not wrong yet.
    let broken = ground
        .verdicts(year)
        .into_iter()
        .filter(|verdict| verdict.is_broken() && rotation.contains(&verdict.rule));
    let (missing, broken): (Vec<_>, Vec<_>) =
        broken.partition(|verdict| matches!(verdict.facts, Facts::ChairMissing { .. }));
    let in_words = |verdict| crate::verdict::view(light.words, verdict).text;
    let excuse = [BodyKey::Strategic, BodyKey::Tactical]
        .into_iter()
        .find_map(|body| term(body)?.deviation.clone());
    let told = || broken.first().map(in_words);
    ChairYear {
        year,
        strategic: side(BodyKey::Strategic).map(side_name),
        tactical: side(BodyKey::Tactical).map(side_name),
        strategic_name: name(BodyKey::Strategic),
        tactical_name: name(BodyKey::Tactical),
        follows: broken.is_empty(),
        missing: missing.first().map(in_words),
        reason: if broken.is_empty() { None } else { excuse.or_else(told) },
    }
}
