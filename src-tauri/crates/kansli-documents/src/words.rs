//! The words that the documents put around what people wrote, and how dates and times are written.
//!
//! They live in `assets/i18n/{sv,en}/documents.ftl`. A key is named here without its `documents-`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::{LanguageIdentifier, langid};

use crate::Lang;
use crate::reading::kept_apart;
use crate::year_plan::Ring;

const AREA: &str = "documents-";
const SWEDISH: &str = include_str!("../../../../assets/i18n/sv/documents.ftl");
const ENGLISH: &str = include_str!("../../../../assets/i18n/en/documents.ftl");

static IN_SWEDISH: LazyLock<Words> =
    LazyLock::new(|| Words::read(Lang::Sv, langid!("sv-SE"), SWEDISH));
static IN_ENGLISH: LazyLock<Words> =
    LazyLock::new(|| Words::read(Lang::En, langid!("en-GB"), ENGLISH));

/// The messages of one language.
pub(crate) struct Words {
    /// The language they are of.
    pub(crate) language: Lang,
    bundle: FluentBundle<FluentResource>,
    /// Those without arguments, by key: what the templates look up.
    pub(crate) fixed: BTreeMap<String, String>,
}

impl Words {
    /// The words of a language.
    pub(crate) fn of(language: Lang) -> &'static Self {
        match language {
            Lang::Sv => &IN_SWEDISH,
            Lang::En => &IN_ENGLISH,
        }
    }

    fn read(language: Lang, locale: LanguageIdentifier, source: &str) -> Self {
        let resource = FluentResource::try_new(source.to_owned())
            .unwrap_or_else(|(resource, problems)| unreachable!("{problems:?} in {resource:?}"));
        let keys: Vec<String> = source
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .filter_map(|(key, _)| key.strip_prefix(AREA))
            .map(str::to_owned)
            .collect();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The marks around arguments would end up in the text layer, where people search.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);

        let mut words = Self { language, bundle, fixed: BTreeMap::new() };
        words.fixed = keys
            .into_iter()
            .filter_map(|key| words.format(&key, None).map(|text| (key, text)))
            .collect();
        words
    }

    /// The message without arguments.
    pub(crate) fn say(&self, key: &str) -> String {
        self.fixed.get(key).cloned().unwrap_or_else(|| key.to_owned())
    }

    /// The message with its arguments filled in.
    ///
    /// A name that is read from the right keeps to its place: what follows it, such as a date, stays behind it.
    pub(crate) fn fill(&self, key: &str, arguments: &[(&'static str, &str)]) -> String {
        let mut filled = FluentArgs::new();
        for (name, value) in arguments {
            filled.set(*name, kept_apart(value));
        }
        self.format(key, Some(&filled)).unwrap_or_else(|| key.to_owned())
    }

    /// The message with a count that its grammar depends on.
    pub(crate) fn count(&self, key: &str, name: &'static str, count: i64) -> String {
        let mut filled = FluentArgs::new();
        filled.set(name, count);
        self.format(key, Some(&filled)).unwrap_or_else(|| key.to_owned())
    }

    /// "19 mars 2027", held together by a no-break space.
    pub(crate) fn day(&self, date: NaiveDate) -> String {
        self.fill("day-long", &self.date_parts(date).as_arguments())
    }

    /// "19 mars", where the year is plain.
    pub(crate) fn day_short(&self, date: NaiveDate) -> String {
        let parts = self.date_parts(date);
        self.fill("day-short", &[("day", &parts.day), ("month", &parts.month)])
    }

    /// "fredag".
    pub(crate) fn day_of_week(&self, date: NaiveDate) -> String {
        self.date_parts(date).weekday
    }

    /// "fredag 19 mars 2027".
    pub(crate) fn weekday(&self, date: NaiveDate) -> String {
        self.fill("day-with-weekday", &self.date_parts(date).as_arguments())
    }

    /// "v. 11", the ISO week.
    pub(crate) fn week(&self, date: NaiveDate) -> String {
        self.fill("week", &[("week", &date.iso_week().week().to_string())])
    }

    /// "13.00–15.00", or what of it is known.
    pub(crate) fn span(&self, start: Option<NaiveTime>, end: Option<NaiveTime>) -> Option<String> {
        match (start, end) {
            (Some(start), Some(end)) => {
                Some(self.fill("span", &[("start", &self.clock(start)), ("end", &self.clock(end))]))
            }
            (Some(only), None) | (None, Some(only)) => Some(self.clock(only)),
            (None, None) => None,
        }
    }

    /// "13.00".
    pub(crate) fn clock(&self, time: NaiveTime) -> String {
        let (hour, minute) = (format!("{:02}", time.hour()), format!("{:02}", time.minute()));
        self.fill("clock", &[("hour", &hour), ("minute", &minute)])
    }

    /// "kl. 13.00".
    pub(crate) fn at(&self, time: &str) -> String {
        self.fill("at", &[("time", time)])
    }

    /// "mars".
    pub(crate) fn month(&self, date: NaiveDate) -> String {
        self.say(&format!("month-{}", date.month()))
    }

    /// The body that a ring of the year stands for.
    pub(crate) fn ring(&self, ring: Ring) -> String {
        self.say(match ring {
            Ring::Strategic => "ring-strategic",
            Ring::Tactical => "ring-tactical",
            Ring::Council => "ring-council",
            Ring::Principals => "ring-principals",
            Ring::Sks => "ring-sks",
        })
    }

    fn date_parts(&self, date: NaiveDate) -> DateParts {
        DateParts {
            weekday: self.say(&format!("weekday-{}", date.weekday().number_from_monday())),
            day: date.day().to_string(),
            month: self.month(date),
            year: date.year().to_string(),
        }
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(&format!("{AREA}{key}"))?.value()?;
        let mut problems = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut problems);
        problems.is_empty().then(|| text.into_owned())
    }
}

struct DateParts {
    weekday: String,
    day: String,
    month: String,
    year: String,
}

impl DateParts {
    fn as_arguments(&self) -> [(&'static str, &str); 4] {
        [
            ("weekday", &self.weekday),
            ("day", &self.day),
            ("month", &self.month),
            ("year", &self.year),
        ]
    }
}

/// "2027-03-19", for tables and file names.
pub(crate) fn iso(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// The text with its first letter as a capital.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests;
