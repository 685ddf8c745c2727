//! The words around what people wrote, from `assets/i18n/{sv,en}/review-page.ftl`, and how days and times are written.
//!
//! A key is named here, and in the page's script, without its `review-page-`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Timelike};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::{LanguageIdentifier, langid};

use crate::Lang;
use crate::package::Package;

const AREA: &str = "review-page-";
pub(crate) const SWEDISH: &str = include_str!("../../../../assets/i18n/sv/review-page.ftl");
const ENGLISH: &str = include_str!("../../../../assets/i18n/en/review-page.ftl");

static IN_SWEDISH: LazyLock<Words> = LazyLock::new(|| Words::read(langid!("sv-SE"), SWEDISH));
static IN_ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::read(langid!("en-GB"), ENGLISH));
static NOTES_IN_SWEDISH: LazyLock<Words> = LazyLock::new(|| IN_SWEDISH.of_notes());
static NOTES_IN_ENGLISH: LazyLock<Words> = LazyLock::new(|| IN_ENGLISH.of_notes());

/// What stands behind a key whose message is another for the notes of a meeting than for its minutes.
const OF_NOTES: &str = "-of-notes";

/// The messages of one language.
///
/// Each is a text with places to fill in, `{name}`: the page's script fills them in the same way.
pub(crate) struct Words {
    texts: BTreeMap<String, String>,
}

impl Words {
    /// The words of a language.
    pub(crate) fn of(language: Lang) -> &'static Self {
        match language {
            Lang::Sv => &IN_SWEDISH,
            Lang::En => &IN_ENGLISH,
        }
    }

    /// The words of a package's page: notes (*mötesanteckningar*) are approved by other names than minutes.
    pub(crate) fn of_package(package: &Package) -> &'static Self {
        match (package.language, package.notes) {
            (language, false) => Self::of(language),
            (Lang::Sv, true) => &NOTES_IN_SWEDISH,
            (Lang::En, true) => &NOTES_IN_ENGLISH,
        }
    }

    fn of_notes(&self) -> Self {
        let own = |key: &str| self.texts.get(&format!("{key}{OF_NOTES}")).cloned();
        let texts = self.texts.iter();
        let texts =
            texts.map(|(key, text)| (key.clone(), own(key).unwrap_or_else(|| text.clone())));
        Self { texts: texts.collect() }
    }

    fn read(locale: LanguageIdentifier, source: &str) -> Self {
        let resource = FluentResource::try_new(source.to_owned())
            .unwrap_or_else(|(resource, problems)| unreachable!("{problems:?} in {resource:?}"));
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        let texts = source
            .lines()
            .filter_map(|line| Some((line.split_once(" =")?.0.strip_prefix(AREA)?, line)))
            .filter_map(|(key, line)| Some((key.to_owned(), text(&bundle, key, line)?)))
            .collect();
        Self { texts }
    }

    /// The message, with nothing to fill in.
    pub(crate) fn say(&self, key: &str) -> &str {
        self.texts.get(key).map_or("", String::as_str)
    }

    /// The message with its places filled in.
    pub(crate) fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut rest = self.say(key);
        let mut filled = String::new();
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let (name, behind) = after.split_once('}').unwrap_or((after, ""));
            let value = values.iter().find(|(known, _)| *known == name);
            filled.push_str(value.map_or("", |(_, value)| value));
            rest = behind;
        }
        filled.push_str(rest);
        filled
    }

    /// The message for one, or for another number.
    pub(crate) fn count(&self, key: &str, number: usize) -> String {
        let form = if number == 1 { "one" } else { "many" };
        self.fill(&format!("{key}-{form}"), &[("number", &number.to_string())])
    }

    /// "måndag 8 mars 2027".
    pub(crate) fn weekday(&self, date: NaiveDate) -> String {
        let weekday = self.say(&format!("weekday-{}", date.weekday().number_from_monday()));
        self.fill("day-with-weekday", &[("weekday", weekday), ("day", &self.day(date))])
    }

    /// "8 mars 2027".
    pub(crate) fn day(&self, date: NaiveDate) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.fill("day", &[("day", &day), ("month", self.month(date)), ("year", &year)])
    }

    /// "8 mars".
    pub(crate) fn day_short(&self, date: NaiveDate) -> String {
        let day = date.day().to_string();
        self.fill("day-short", &[("day", &day), ("month", self.month(date))])
    }

    /// "4 mars 2027 kl. 09.14".
    pub(crate) fn moment(&self, moment: DateTime<FixedOffset>) -> String {
        let (hour, minute) = (format!("{:02}", moment.hour()), format!("{:02}", moment.minute()));
        let day = self.day(moment.date_naive());
        self.fill("moment", &[("day", &day), ("hour", &hour), ("minute", &minute)])
    }

    fn month(&self, date: NaiveDate) -> &str {
        self.say(&format!("month-{}", date.month()))
    }

    /// Every message, for the page's script.
    pub(crate) fn all(&self) -> &BTreeMap<String, String> {
        &self.texts
    }
}

/// A message with each of its places as `{name}`.
fn text(bundle: &FluentBundle<FluentResource>, key: &str, line: &str) -> Option<String> {
    let mut places = FluentArgs::new();
    for part in line.split('$').skip(1) {
        let end = part.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(part.len());
        places.set(part[..end].to_owned(), format!("{{{}}}", &part[..end]));
    }
    let pattern = bundle.get_message(&format!("{AREA}{key}"))?.value()?;
    let mut problems = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&places), &mut problems);
    problems.is_empty().then(|| text.into_owned())
}
