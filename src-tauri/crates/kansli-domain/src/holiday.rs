//! Swedish public holidays and the days that behave like them, from the year alone.
//!
//! The thirteen named days come from law (1989:253) 1–2 §§ (E-17, CAL-006); the three
//! great eves are not holidays by law but nobody meets on them. Half days depend on
//! collective agreements, so they warn and never forbid. A bridge day (*klämdag*) is a
//! single working day between two days that are not.
//!
//! Sundays are public holidays too; they are not listed, see [`is_working_day`].

use chrono::{Datelike, Days, NaiveDate as Date, Weekday};

/// A day that is not like other days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SpecialDay {
    /// The day.
    pub date: Date,
    /// What it means for meetings.
    pub kind: DayKind,
    /// Which day it is.
    pub name: DayName,
}

/// What a special day means for meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayKind {
    /// A public holiday by law (*röd dag*).
    PublicHoliday,
    /// Midsummer's, Christmas and New Year's Eve: free in practice, not by law.
    DeFacto,
    /// Easter and Whitsun Eve, always Saturdays.
    Eve,
    /// A single working day between two free ones (*klämdag*).
    Bridge,
    /// A working day that ends early under many agreements (*halvdag*).
    HalfDay,
}

/// How sure it is that a half day is one: agreements decide, and sources differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Computed or laid down in law.
    Certain,
    /// The sources agree.
    High,
    /// The sources disagree.
    Low,
}

macro_rules! day_names {
    ($($(#[$doc:meta])* $name:ident = $word:literal;)*) => {
        /// Which special day it is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum DayName { $($(#[$doc])* $name,)* }

        impl DayName {
            /// Every name.
            pub const ALL: &[DayName] = &[$(DayName::$name),*];

            /// The key of its words in the message files, without the area.
            pub const fn key(self) -> &'static str {
                match self { $(DayName::$name => $word,)* }
            }
        }
    };
}

day_names! {
    /// Nyårsdagen.
    NewYearsDay = "new-years-day";
    /// Trettondagsafton.
    EpiphanyEve = "epiphany-eve";
    /// Trettondedag jul.
    Epiphany = "epiphany";
    /// Skärtorsdagen.
    MaundyThursday = "maundy-thursday";
    /// Långfredagen.
    GoodFriday = "good-friday";
    /// Påskafton.
    EasterEve = "easter-eve";
    /// Påskdagen.
    EasterDay = "easter-day";
    /// Annandag påsk.
    EasterMonday = "easter-monday";
    /// Valborgsmässoafton.
    WalpurgisEve = "walpurgis-eve";
    /// Första maj.
    MayDay = "may-day";
    /// Dag före Kristi himmelsfärdsdag.
    AscensionEve = "ascension-eve";
    /// Kristi himmelsfärdsdag.
    AscensionDay = "ascension-day";
    /// Pingstafton.
    WhitsunEve = "whitsun-eve";
    /// Pingstdagen.
    WhitSunday = "whit-sunday";
    /// Dag före nationaldagen.
    NationalDayEve = "national-day-eve";
    /// Nationaldagen.
    NationalDay = "national-day";
    /// Dag före midsommarafton.
    MidsummerEveEve = "midsummer-eve-eve";
    /// Midsommarafton.
    MidsummerEve = "midsummer-eve";
    /// Midsommardagen.
    MidsummerDay = "midsummer-day";
    /// Allhelgonaafton.
    AllSaintsEve = "all-saints-eve";
    /// Alla helgons dag.
    AllSaintsDay = "all-saints-day";
    /// Dag före julafton.
    ChristmasEveEve = "christmas-eve-eve";
    /// Julafton.
    ChristmasEve = "christmas-eve";
    /// Juldagen.
    ChristmasDay = "christmas-day";
    /// Annandag jul.
    BoxingDay = "boxing-day";
    /// Dag före nyårsafton.
    NewYearsEveEve = "new-years-eve-eve";
    /// Nyårsafton.
    NewYearsEve = "new-years-eve";
    /// Klämdag.
    BridgeDay = "bridge-day";
}

impl DayKind {
    /// Whether nobody works that day.
    pub const fn is_free(self) -> bool {
        match self {
            DayKind::PublicHoliday | DayKind::DeFacto | DayKind::Eve => true,
            DayKind::Bridge | DayKind::HalfDay => false,
        }
    }
}

impl SpecialDay {
    /// How sure it is that the day is what it is said to be.
    pub const fn certainty(self) -> Certainty {
        match self.name {
            DayName::NationalDayEve
            | DayName::MidsummerEveEve
            | DayName::ChristmasEveEve
            | DayName::NewYearsEveEve => Certainty::Low,
            _ if matches!(self.kind, DayKind::HalfDay) => Certainty::High,
            _ => Certainty::Certain,
        }
    }
}

/// The special days of a year, in order of date; two of them may share a date.
///
/// Empty outside the Gregorian years 1583–9998, which no calendar reaches.
pub fn special_days(year: i32) -> Vec<SpecialDay> {
    let Some(mut days) = named_days(year) else { return Vec::new() };
    let bridges: Vec<_> = year_days(year)
        .filter(|&date| is_bridge_day(date))
        .map(|date| SpecialDay { date, kind: DayKind::Bridge, name: DayName::BridgeDay })
        .collect();
    days.extend(bridges);
    days.sort();
    days
}

/// What is special about one day; empty for an ordinary one.
pub fn special_on(date: Date) -> Vec<SpecialDay> {
    special_days(date.year()).into_iter().filter(|day| day.date == date).collect()
}

/// Whether people work on `date`: not a weekend, a public holiday or one of the three eves.
///
/// Asked thousands of times while a meeting is dragged, so it builds no list; a test holds
/// it to [`special_days`].
pub fn is_working_day(date: Date) -> bool {
    if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
        return false;
    }
    let (month, day) = (date.month(), date.day());
    let fixed = matches!((month, day), (1, 1 | 6) | (5, 1) | (6, 6) | (12, 24 | 25 | 26 | 31));
    let midsummer_eve = date.weekday() == Weekday::Fri && month == 6 && (19..=25).contains(&day);
    let since_easter = || easter(date.year()).map(|easter| (date - easter).num_days());
    !(fixed || midsummer_eve || matches!(since_easter(), Some(-2 | 1 | 39)))
}

/// Whether `date` is a single working day between two days that are not.
pub fn is_bridge_day(date: Date) -> bool {
    let free = |date: Option<Date>| date.is_some_and(|date| !is_working_day(date));
    is_working_day(date) && free(date.pred_opt()) && free(date.succ_opt())
}

/// Easter Day, by the anonymous Gregorian reckoning.
pub fn easter(year: i32) -> Option<Date> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::from_ymd_opt(year, u32::try_from(n / 31).ok()?, u32::try_from(n % 31 + 1).ok()?)
}

fn named_days(year: i32) -> Option<Vec<SpecialDay>> {
    use DayKind::{DeFacto, Eve, HalfDay, PublicHoliday};
    use DayName as N;

    if !(1583..=9998).contains(&year) {
        return None;
    }
    let on = |month, day| Date::from_ymd_opt(year, month, day);
    let easter = easter(year)?;
    let after_easter = |days| easter.checked_add_days(Days::new(days));
    let before_easter = |days| easter.checked_sub_days(Days::new(days));
    let midsummer = first(on(6, 20)?, Weekday::Sat)?;
    let all_saints = first(on(10, 31)?, Weekday::Sat)?;

    let days = [
        (on(1, 1), PublicHoliday, N::NewYearsDay),
        (on(1, 5), HalfDay, N::EpiphanyEve),
        (on(1, 6), PublicHoliday, N::Epiphany),
        (before_easter(3), HalfDay, N::MaundyThursday),
        (before_easter(2), PublicHoliday, N::GoodFriday),
        (before_easter(1), Eve, N::EasterEve),
        (Some(easter), PublicHoliday, N::EasterDay),
        (after_easter(1), PublicHoliday, N::EasterMonday),
        (on(4, 30), HalfDay, N::WalpurgisEve),
        (on(5, 1), PublicHoliday, N::MayDay),
        (after_easter(38), HalfDay, N::AscensionEve),
        (after_easter(39), PublicHoliday, N::AscensionDay),
        (after_easter(48), Eve, N::WhitsunEve),
        (after_easter(49), PublicHoliday, N::WhitSunday),
        (on(6, 5), HalfDay, N::NationalDayEve),
        (on(6, 6), PublicHoliday, N::NationalDay),
        (midsummer.checked_sub_days(Days::new(2)), HalfDay, N::MidsummerEveEve),
        (midsummer.pred_opt(), DeFacto, N::MidsummerEve),
        (Some(midsummer), PublicHoliday, N::MidsummerDay),
        (all_saints.pred_opt(), HalfDay, N::AllSaintsEve),
        (Some(all_saints), PublicHoliday, N::AllSaintsDay),
        (on(12, 23), HalfDay, N::ChristmasEveEve),
        (on(12, 24), DeFacto, N::ChristmasEve),
        (on(12, 25), PublicHoliday, N::ChristmasDay),
        (on(12, 26), PublicHoliday, N::BoxingDay),
        (on(12, 30), HalfDay, N::NewYearsEveEve),
        (on(12, 31), DeFacto, N::NewYearsEve),
    ];
    let days: Option<Vec<_>> = days
        .into_iter()
        .map(|(date, kind, name)| Some(SpecialDay { date: date?, kind, name }))
        .collect();
    let mut days = days?;
    // A half day is only one where there is a working day to halve.
    let free: Vec<Date> =
        days.iter().filter(|day| day.kind.is_free()).map(|day| day.date).collect();
    days.retain(|day| {
        let weekend = matches!(day.date.weekday(), Weekday::Sat | Weekday::Sun);
        day.kind.is_free() || !(weekend || free.contains(&day.date))
    });
    Some(days)
}

/// The first such weekday on or after `from`.
fn first(from: Date, weekday: Weekday) -> Option<Date> {
    from.iter_days().take(7).find(|date| date.weekday() == weekday)
}

fn year_days(year: i32) -> impl Iterator<Item = Date> {
    let first = Date::from_ymd_opt(year, 1, 1);
    first.into_iter().flat_map(|first| first.iter_days()).take_while(move |d| d.year() == year)
}

#[cfg(test)]
mod tests;
