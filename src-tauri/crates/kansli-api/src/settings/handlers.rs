//! Showing and changing settings; which of them rules go by.

use std::collections::BTreeMap;

use kansli_domain::deadline;
use kansli_domain::party::Side;
use kansli_domain::rules::{Level, RuleId};
use kansli_domain::settings::{Anchor, Day, MonthDay, Number, Refusal, Settings, Source, Unit};
use kansli_store::{Reader, rows};

use super::{OWN, SettingView, SettingsSave, SettingsView, choose, value};
use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::shape::Nothing;
use crate::verdict::camel;
use crate::words::Words;

/// Settings that the rules of a plan do not go by.
const OTHERS: &[(&str, &str, &str, bool)] = &[
    ("own-organisation", "me", "organisation", true),
    ("my-name", "me", "text", false),
    ("workspace-name", "documents", "text", false),
];
/// Where the rotation of the chair starts: asked for, never guessed (C-17).
const ANCHOR_YEAR: &str = "anchor-year";
const ANCHOR_STRATEGIC: &str = "anchor-strategic";

/// Lists all settings with their sources.
pub(crate) fn get(call: &Call<'_>, _: Nothing) -> CommandResult<SettingsView> {
    call.read(|db| view(db, call.words()))
}

/// Changes settings: all of them, or none when one cannot be.
pub(crate) fn save(call: &Call<'_>, request: SettingsSave) -> CommandResult<SettingsView> {
    call.change(Step::new("plan-step-settings"), |db| {
        for (key, value) in &request.values {
            let key = stored(key)?;
            let value = value.as_deref().map(str::trim).filter(|value| !value.is_empty());
            if let Some(value) = value {
                readable(&key, value)?;
            }
            choose(db, &key, value)?;
        }
        let reader = db.reader();
        let first = request.values.keys().next().cloned().unwrap_or_default();
        read(&reader)?.map_err(|no| refused(&no).at(first))?;
        view(&reader, call.words())
    })
}

/// The settings that rules go by. A choice that no longer makes sense gives way to the defaults.
pub(crate) fn current(db: &Reader<'_>) -> CommandResult<Settings> {
    Ok(read(db)?.unwrap_or_default())
}

fn read(db: &Reader<'_>) -> CommandResult<Result<Settings, Refusal>> {
    let chosen = chosen(db)?;
    let value = |key: &str| chosen.get(key).map(String::as_str);
    let numbers =
        Number::ALL.iter().filter_map(|&number| Some((number, value(number.key())?.parse().ok()?)));
    let days =
        Day::ALL.iter().filter_map(|&day| Some((day, MonthDay::parse(value(day.key())?).ok()?)));
    let anchor = || {
        let year = value(ANCHOR_YEAR)?.parse().ok()?;
        let strategic = side(value(ANCHOR_STRATEGIC)?)?;
        Some(Anchor { year, strategic })
    };
    let levels =
        open_levels().filter_map(|(rule, key)| Some((rule, Level::named(value(&key)?)?))).collect();
    let settings = Settings::chosen(numbers.collect(), days.collect(), anchor());
    Ok(settings.and_then(|it| it.with_levels(levels)))
}

/// The rules whose level may be chosen, each with the key of that setting.
fn open_levels() -> impl Iterator<Item = (RuleId, String)> {
    let open = RuleId::ALL.iter().copied().filter(|rule| rule.has_open_level());
    open.map(|rule| (rule, format!("level-{}", rule.code().to_lowercase())))
}

fn chosen(db: &Reader<'_>) -> CommandResult<BTreeMap<String, String>> {
    let rows = db.all::<rows::Setting>()?;
    let mut chosen: BTreeMap<String, String> =
        rows.into_iter().filter_map(|row| Some((row.key, row.value?))).collect();
    for key in OWN {
        chosen.extend(value(db, key)?.map(|value| (key.to_owned(), value)));
    }
    Ok(chosen)
}

fn side(word: &str) -> Option<Side> {
    Side::named(&word.to_uppercase()).filter(|side| *side != Side::Neutral)
}

/// The stored key that the wire's key means.
fn stored(key: &str) -> CommandResult<String> {
    let numbers = Number::ALL.iter().map(|number| number.key());
    let days = Day::ALL.iter().map(|day| day.key());
    let others = OTHERS.iter().map(|(other, ..)| *other);
    let fixed = numbers.chain(days).chain(others).chain([ANCHOR_YEAR, ANCHOR_STRATEGIC]);
    let levels = open_levels().map(|(_, key)| key);
    let mut known = fixed.map(str::to_owned).chain(levels);
    known
        .find(|known| camel(known) == key || known == key)
        .ok_or_else(|| Failure::invalid("plan-refused-setting-unknown", key).with("key", key))
}

/// Whether a value can be read as what its setting is.
fn readable(key: &str, value: &str) -> CommandResult<()> {
    let wrong = |message: &str| {
        Failure::invalid(format!("plan-refused-setting-{message}"), &camel(key))
            .with("value", value)
    };
    if Number::keyed(key).is_some() {
        value.parse::<u32>().map_err(|_| wrong("number"))?;
    } else if Day::keyed(key).is_some() {
        MonthDay::parse(value).map_err(|_| wrong("day"))?;
    } else if key == ANCHOR_YEAR {
        let year = value.parse::<i32>().map_err(|_| wrong("number"))?;
        if !(2000..=2100).contains(&year) {
            return Err(wrong("range").with("least", "2000").with("most", "2100"));
        }
    } else if key.starts_with("level-") {
        Level::named(value).ok_or_else(|| wrong("level"))?;
    } else if key == ANCHOR_STRATEGIC {
        side(value).ok_or_else(|| wrong("side"))?;
    }
    Ok(())
}

fn refused(no: &Refusal) -> Failure {
    let failure = |what: &str| Failure::refused(format!("plan-refused-setting-{what}"));
    match no {
        Refusal::OutOfRange { value, least, most } => {
            failure("range").with("value", value).with("least", least).with("most", most)
        }
        Refusal::WrongOrder => failure("order"),
        Refusal::FixedLevel(rule) => failure("level-fixed").with("rule", rule.code()),
        Refusal::NeutralChair => failure("side").with("value", Side::Neutral.name()),
        Refusal::NoSuchDay(value) => failure("day").with("value", value),
    }
}

fn view(db: &Reader<'_>, words: &Words) -> CommandResult<SettingsView> {
    let chosen = chosen(db)?;
    let setting = |key: &str, group: &str, kind: &str, default: String, source: String| {
        let value = chosen.get(key).cloned();
        SettingView {
            key: camel(key),
            group: group.to_owned(),
            title: words.say(&format!("plan-setting-{key}")),
            kind: kind.to_owned(),
            chosen: value.is_some(),
            value: value.unwrap_or_else(|| default.clone()),
            default,
            source,
            required: false,
        }
    };
    let asked = |key, kind| SettingView {
        required: true,
        ..setting(key, "chair", kind, String::new(), words.say("plan-source-asked"))
    };
    let mut settings = vec![asked(ANCHOR_YEAR, "year"), asked(ANCHOR_STRATEGIC, "side")];
    for day in Day::ALL {
        let group = if *day == Day::RotationStart { "chair" } else { "planning" };
        let (default, source) = (day.default().to_string(), source(words, day.source()));
        settings.push(setting(day.key(), group, "monthDay", default, source));
    }
    for number in Number::ALL {
        let (default, source) = (number.default().to_string(), source(words, number.source()));
        settings.push(setting(number.key(), group(*number), "number", default, source));
    }
    for (key, group, kind, required) in OTHERS {
        let source = words.say("plan-source-own-choice");
        let view = setting(key, group, kind, String::new(), source);
        settings.push(SettingView { required: *required, ..view });
    }
    for (rule, key) in open_levels() {
        let source = words.say("plan-source-own");
        let view = setting(&key, "rules", "level", rule.level().name().to_owned(), source);
        let code = rule.code();
        let title = words.say(&format!("rules-{}", code.to_lowercase()));
        settings.push(SettingView { title: format!("{title} ({code})"), ..view });
    }
    let order = ["chair", "planning", "weights", "leadTimes", "rules", "documents", "me"];
    settings.sort_by_key(|setting| order.iter().position(|group| *group == setting.group));
    Ok(SettingsView { settings })
}

/// The part of the settings that a number belongs to.
fn group(number: Number) -> &'static str {
    if deadline::Step::ALL.iter().any(|step| step.setting() == number) {
        return "leadTimes";
    }
    if number.unit() == Unit::Points { "weights" } else { "planning" }
}

fn source(words: &Words, source: Source) -> String {
    words.say(match source {
        Source::Document { .. } => "plan-source-document",
        Source::Statute { .. } => "plan-source-statute",
        Source::Own { .. } => "plan-source-own",
    })
}
