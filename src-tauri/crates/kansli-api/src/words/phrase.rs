//! How the program writes days, times, bodies, sides and regions inside its sentences.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use kansli_domain::body::BodyKey;
use kansli_domain::party::{HealthcareRegion, Side};

use super::Words;

/// What somebody wrote, to stand inside a sentence that has a full stop of its own.
pub(crate) fn without_stop(text: &str) -> String {
    text.trim().trim_end_matches('.').to_owned()
}

impl Words {
    /// A message in words, without values.
    pub fn say(&self, key: &str) -> String {
        self.text(key, &[])
    }

    /// A message in words, with values that were made for it.
    pub fn fill(&self, key: &str, values: &[(&str, String)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.text(key, &values)
    }

    /// "19 mars 2027", held together by a no-break space.
    pub fn day(&self, date: NaiveDate) -> String {
        self.date("sentence-day", "weekday", date)
    }

    /// "19 mars".
    pub fn day_short(&self, date: NaiveDate) -> String {
        self.date("sentence-day-short", "weekday", date)
    }

    /// "fredag 19 mars 2027".
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.date("sentence-weekday", "weekday", date)
    }

    /// "fre 19 mars".
    pub fn weekday_short(&self, date: NaiveDate) -> String {
        self.date("sentence-weekday-short", "weekday-short", date)
    }

    /// "v. 11", the ISO week.
    pub fn week(&self, date: NaiveDate) -> String {
        self.fill("sentence-week", &[("week", date.iso_week().week().to_string())])
    }

    /// "13.00".
    pub fn clock(&self, time: NaiveTime) -> String {
        let part = |number: u32| format!("{number:02}");
        let (hour, minute) = (part(time.hour()), part(time.minute()));
        self.fill("sentence-clock", &[("hour", hour), ("minute", minute)])
    }

    /// "13.00–15.00".
    pub fn span(&self, start: NaiveTime, end: NaiveTime) -> String {
        let (start, end) = (self.clock(start), self.clock(end));
        self.fill("sentence-span", &[("start", start), ("end", end)])
    }

    /// "Norra, Västra och Södra".
    pub fn list(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let first = first.join(", ");
                self.fill("sentence-and", &[("first", first), ("last", last.clone())])
            }
        }
    }

    /// The side's name.
    pub fn side(&self, side: Side) -> String {
        self.say(match side {
            Side::Sks => "sentence-side-sks",
            Side::Authorities => "sentence-side-authorities",
            Side::Neutral => "sentence-side-neutral",
        })
    }

    /// The body's full name.
    pub fn body(&self, body: BodyKey) -> String {
        self.say(&format!("sentence-body-{}", hyphenated(body.name())))
    }

    /// The region's name, short.
    pub fn region(&self, region: HealthcareRegion) -> String {
        self.say(&format!("sentence-region-{}", hyphenated(region.name())))
    }

    fn date(&self, key: &str, weekday: &str, date: NaiveDate) -> String {
        let weekday = format!("sentence-{weekday}-{}", date.weekday().number_from_monday());
        let month = format!("sentence-month-{}", date.month());
        self.fill(
            key,
            &[
                ("weekday", self.say(&weekday)),
                ("day", date.day().to_string()),
                ("month", self.say(&month)),
                ("year", date.year().to_string()),
            ],
        )
    }
}

/// The text with its first letter as a capital.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn hyphenated(word: &str) -> String {
    word.to_lowercase().replace('_', "-")
}

#[cfg(test)]
mod tests;
