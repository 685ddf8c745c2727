//! Days as people write them in Swedish: "9 sep", "om två veckor", "nästa fredag".
//!
//! Everything is read relative to a day. A day and month without a year is the next such
//! day, today included. "Fredag" is the first Friday after today, "nästa fredag" that of
//! next week. Weeks are ISO weeks and end, for work, on Friday.

use chrono::{Datelike, Days, Months, NaiveDate as Date, Weekday};

/// The day that `text` means on `today`; `None` if it means none.
///
/// ```
/// # use chrono::NaiveDate;
/// # use kansli_domain::action::due::read;
/// let today = NaiveDate::from_ymd_opt(2027, 3, 19).unwrap();
/// assert_eq!(read("om två veckor", today), NaiveDate::from_ymd_opt(2027, 4, 2));
/// ```
pub fn read(text: &str, today: Date) -> Option<Date> {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        ["senast", "den", rest @ ..] | ["senast", rest @ ..] | ["den", rest @ ..]
            if !rest.is_empty() =>
        {
            read(&rest.join(" "), today)
        }
        ["idag"] | ["i", "dag"] => Some(today),
        ["imorgon"] | ["i", "morgon"] => today.checked_add_days(Days::new(1)),
        ["övermorgon"] | ["i", "övermorgon"] => today.checked_add_days(Days::new(2)),
        ["om", count, unit] => later(number(count)?, unit, today),
        ["nästa", "vecka"] => today.checked_add_days(Days::new(7)),
        ["nästa", "månad"] => today.checked_add_months(Months::new(1)),
        ["nästa", day] => in_week(today.checked_add_days(Days::new(7))?, weekday(day)?),
        ["på", day] => next(weekday(day)?, today),
        ["vecka" | "v" | "v.", week] => friday_of(week.parse().ok()?, today),
        [day, month, year] => {
            Date::from_ymd_opt(year.parse().ok()?, self::month(month)?, self::day(day)?)
        }
        [day, month] => coming(self::month(month)?, self::day(day)?, today),
        [word] => one_word(word, today),
        _ => None,
    }
}

fn one_word(word: &str, today: Date) -> Option<Date> {
    let week = word.strip_prefix("v.").or_else(|| word.strip_prefix('v'));
    if let Some(Ok(week)) = week.map(str::parse) {
        return friday_of(week, today);
    }
    if let Some(day) = weekday(word) {
        return next(day, today);
    }
    if let Some((day, month)) = word.split_once('/') {
        return coming(month.parse().ok()?, self::day(day)?, today);
    }
    // "2027-09-09" and "20270909".
    Date::parse_from_str(word, "%Y-%m-%d")
        .or_else(|_| Date::parse_from_str(word, "%Y%m%d"))
        .ok()
        .filter(|day| (1900..2200).contains(&day.year()))
}

fn later(count: u32, unit: &str, today: Date) -> Option<Date> {
    match unit {
        "dag" | "dagar" => today.checked_add_days(Days::new(count.into())),
        "vecka" | "veckor" => today.checked_add_days(Days::new(u64::from(count) * 7)),
        "månad" | "månader" => today.checked_add_months(Months::new(count)),
        "år" => today.checked_add_months(Months::new(count.checked_mul(12)?)),
        _ => None,
    }
}

fn coming(month: u32, day: u32, today: Date) -> Option<Date> {
    // Eight years always hold a 29 February.
    (0..=8)
        .filter_map(|years| Date::from_ymd_opt(today.year() + years, month, day))
        .find(|&coming| coming >= today)
}

fn next(day: Weekday, today: Date) -> Option<Date> {
    (1..=7)
        .filter_map(|days| today.checked_add_days(Days::new(days)))
        .find(|it| it.weekday() == day)
}

fn in_week(of: Date, day: Weekday) -> Option<Date> {
    let week = of.iso_week();
    Date::from_isoywd_opt(week.year(), week.week(), day)
}

fn friday_of(week: u32, today: Date) -> Option<Date> {
    (0..=6)
        .filter_map(|years| {
            Date::from_isoywd_opt(today.iso_week().year() + years, week, Weekday::Fri)
        })
        .find(|&friday| friday >= today)
}

fn number(word: &str) -> Option<u32> {
    const WORDS: [&str; 13] = [
        "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva",
        "tolv",
    ];
    let counted = WORDS.iter().position(|&it| it == word).and_then(|it| u32::try_from(it).ok());
    let one = (word == "ett").then_some(1);
    counted.or(one).or_else(|| word.parse().ok())
}

fn day(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(":e").trim_end_matches(":a").trim_end_matches('.');
    digits.parse().ok()
}

fn month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ];
    let word = word.trim_end_matches('.');
    let at =
        MONTHS.iter().position(|month| word.chars().count() >= 3 && month.starts_with(word))?;
    u32::try_from(at + 1).ok()
}

fn weekday(word: &str) -> Option<Weekday> {
    const DAYS: [(&str, Weekday); 7] = [
        ("måndag", Weekday::Mon),
        ("tisdag", Weekday::Tue),
        ("onsdag", Weekday::Wed),
        ("torsdag", Weekday::Thu),
        ("fredag", Weekday::Fri),
        ("lördag", Weekday::Sat),
        ("söndag", Weekday::Sun),
    ];
    let word = word.trim_end_matches('.');
    let full = |day: &str| word.chars().count() >= 3 && day.starts_with(word);
    DAYS.iter().find(|(day, _)| full(day)).map(|&(_, day)| day)
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use proptest::prelude::*;

    use super::*;

    fn told(texts: &str) -> String {
        let today = Date::from_ymd_opt(2027, 3, 19).unwrap();
        let line = |text: &str| match read(text, today) {
            Some(day) => format!("{} = {} {day}", text.trim(), day.weekday()),
            None => format!("{} = ?", text.trim()),
        };
        texts.trim().lines().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        assert_snapshot!(told("
            2027-09-09
            20270909
            9 sep
            den 9 september 2027
            senast 1 mars
            19 mars
            9/4
            29 feb
            i dag
            imorgon
            om två veckor
            om 10 dagar
            om en månad
            om ett år
            fredag
            på fre
            nästa fredag
            nästa vecka
            v. 15
            vecka 10
            v15
        "), @"
        2027-09-09 = Thu 2027-09-09
        20270909 = Thu 2027-09-09
        9 sep = Thu 2027-09-09
        den 9 september 2027 = Thu 2027-09-09
        senast 1 mars = Wed 2028-03-01
        19 mars = Fri 2027-03-19
        9/4 = Fri 2027-04-09
        29 feb = Tue 2028-02-29
        i dag = Fri 2027-03-19
        imorgon = Sat 2027-03-20
        om två veckor = Fri 2027-04-02
        om 10 dagar = Mon 2027-03-29
        om en månad = Mon 2027-04-19
        om ett år = Sun 2028-03-19
        fredag = Fri 2027-03-26
        på fre = Fri 2027-03-26
        nästa fredag = Fri 2027-03-26
        nästa vecka = Fri 2027-03-26
        v. 15 = Fri 2027-04-16
        vecka 10 = Fri 2028-03-10
        v15 = Fri 2027-04-16
        ");
    }

    #[test]
    fn what_is_no_day_is_none() {
        let said = told(
            "
            snart
            31 april
            2027-02-30
            om några veckor
            om två
            fr
            v. 60
            den
            om 99999999 år
        ",
        );
        assert!(said.lines().all(|line| line.ends_with("= ?")), "{said}");
        assert_eq!(read("", Date::MIN), None);
    }

    proptest! {
        /// No text makes it fall over.
        #[test]
        fn anything_may_be_typed(text in "(om|nästa|v|den|[0-9]{1,9}|[a-zåäö./: -]{0,9}| ){0,5}", day in 0u32..80_000) {
            let today = Date::from_num_days_from_ce_opt(693_596 + day as i32).unwrap();
            let _ = read(&text, today);
        }

        /// A day and month alone never lie in the past.
        #[test]
        fn a_day_without_a_year_is_to_come(day in 1u32..32, month in 1u32..13, today in 0u32..80_000) {
            let today = Date::from_num_days_from_ce_opt(693_596 + today as i32).unwrap();
            if let Some(due) = read(&format!("{day}/{month}"), today) {
                prop_assert!(due >= today);
                prop_assert_eq!((due.day(), due.month()), (day, month));
            }
        }
    }
}
