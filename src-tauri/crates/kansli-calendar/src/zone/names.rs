//! From the name in a file to a zone (P1).
//!
//! Tried in this order: the IANA name whatever its case; the Windows name of CLDR, also in the Swedish and other
//! Nordic forms Windows shows; the name without the prefixes and brackets programs wrap it in; a city in a
//! display name (`(UTC+01:00) Amsterdam, Berlin, …`).

use chrono_tz::{TZ_VARIANTS, Tz};

use super::windows::WINDOWS_ZONES;
use super::{HOME, Zone};
use crate::value;

/// The zone a `TZID` names, or nothing when the name alone does not tell.
pub(crate) fn by_name(name: &str) -> Option<Tz> {
    let name = clean(name);
    known(&name)
        .or_else(|| known(without_brackets(&name)?))
        .or_else(|| tail_segments(&name).find_map(known))
        .or_else(|| by_city(after_brackets(&name)))
}

/// The zone of a bare offset (`UTC+01`, `GMT+0200`, `(UTC+05:00) …`). The home zone's winter offset means the
/// home zone: programs write it for "where we are".
pub(crate) fn by_offset(name: &str) -> Option<Zone> {
    const HOME_WINTER: i32 = 3600;
    let name = clean(name).to_ascii_uppercase();
    if name.is_empty() {
        return None;
    }
    let name =
        name.strip_prefix('(').and_then(|rest| Some(rest.split_once(')')?.0)).unwrap_or(&name);
    let bare = ["UTC", "GMT", "Z"]
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix))
        .unwrap_or(name)
        .trim();
    // "GMT+01:00/+02:00" gives both halves of the year.
    let winter = bare.split('/').next().unwrap_or(bare);
    let seconds = if winter.is_empty() { 0 } else { value::offset(winter)? };
    Some(if seconds == HOME_WINTER { Zone::HOME } else { Zone::Fixed(seconds) })
}

fn clean(name: &str) -> String {
    let name = value::text(name);
    let name = name.trim().trim_matches('"').trim();
    let name =
        name.get(..5).filter(|key| key.eq_ignore_ascii_case("TZID=")).map_or(name, |_| &name[5..]);
    name.trim().to_owned()
}

fn known(name: &str) -> Option<Tz> {
    iana(name).or_else(|| windows(name)).or_else(|| localized(name))
}

fn iana(name: &str) -> Option<Tz> {
    let spelt = |name: &str| Tz::from_str_insensitive(name).ok();
    spelt(name).or_else(|| {
        // "Europe_Stockholm", "America/New York"
        let underscored = name.replace(' ', "_");
        spelt(&underscored).or_else(|| {
            (!underscored.contains('/'))
                .then(|| spelt(&underscored.replacen('_', "/", 1)))
                .flatten()
        })
    })
}

fn windows(name: &str) -> Option<Tz> {
    let lower = name.to_lowercase();
    let standard = ["daylight time", "summer time"]
        .iter()
        .find_map(|summer| lower.strip_suffix(summer))
        .map_or(lower.clone(), |stem| format!("{stem}standard time"));
    let found = WINDOWS_ZONES
        .binary_search_by(|(windows, _)| windows.to_lowercase().as_str().cmp(&standard));
    found.ok().and_then(|index| WINDOWS_ZONES[index].1.parse().ok())
}

/// What is left when the words for "standard time" and the like are taken off, and its zone. Windows and Outlook
/// in the Nordic languages and German, the plain English names, and Outlook's display names without a city.
const LOCALIZED: [(&str, Tz); 39] = [
    ("västeuropa", HOME),
    ("vest-europa", HOME),
    ("vesteuropa", HOME),
    ("w. europe", HOME),
    ("western europe", HOME),
    ("mitteleuropäische", HOME),
    ("mitteleuropäische zeit", HOME),
    ("centraleuropa", HOME),
    ("centraleuropeisk", HOME),
    ("mellaneuropeisk", HOME),
    ("mellaneuropa", HOME),
    ("sentral-europa", HOME),
    ("centraleuropæisk", HOME),
    ("central europe", HOME),
    ("central european", HOME),
    ("europa/stockholm", HOME),
    ("sverige", HOME),
    ("sweden", HOME),
    ("romansk", Tz::Europe__Paris),
    ("romanska", Tz::Europe__Paris),
    ("romance", Tz::Europe__Paris),
    ("fle", Tz::Europe__Helsinki),
    ("östeuropa", Tz::Europe__Helsinki),
    ("östeuropeisk", Tz::Europe__Helsinki),
    ("eastern european", Tz::Europe__Helsinki),
    ("gtb", Tz::Europe__Athens),
    ("gmt", Tz::Europe__London),
    ("greenwich mean", Tz::Europe__London),
    ("greenwich", Tz::Atlantic__Reykjavik),
    ("coordinated universal", Tz::UTC),
    ("ryssland", Tz::Europe__Moscow),
    ("eastern", Tz::America__New_York),
    ("central", Tz::America__Chicago),
    ("mountain", Tz::America__Denver),
    ("pacific", Tz::America__Los_Angeles),
    ("atlantic", Tz::America__Halifax),
    ("indien", Tz::Asia__Kolkata),
    ("kina", Tz::Asia__Shanghai),
    ("tokyo", Tz::Asia__Tokyo),
];

fn localized(name: &str) -> Option<Tz> {
    const TIME_WORDS: [&str; 20] = [
        "normaltid",
        "sommartid",
        "vintertid",
        "standardtid",
        "normaaliaika",
        "kesäaika",
        "(normaltid)",
        "(sommartid)",
        "(sommertid)",
        "normalzeit",
        "sommerzeit",
        "standard time",
        "daylight time",
        "summer time",
        "time (us & canada)",
        "time (canada)",
        "time",
        "tid",
        "zeit",
        "(standardtid)",
    ];
    let lower = name.to_lowercase();
    let mut stem = lower.trim();
    while let Some(shorter) = TIME_WORDS.iter().find_map(|word| stem.strip_suffix(word)) {
        stem = shorter.trim_end().trim_end_matches(',').trim_end();
    }
    let named = LOCALIZED.iter().find(|(known, _)| *known == stem)?;
    // "Central" alone could be anything; with a word for time it is a zone.
    (stem != lower || named.1 == HOME).then_some(named.1)
}

/// `Europe/Stockholm (CET)` without its bracket.
fn without_brackets(name: &str) -> Option<&str> {
    let (bare, _) = name.rsplit_once('(')?;
    (!bare.trim().is_empty()).then(|| bare.trim())
}

/// `(UTC+01:00) Amsterdam, Berlin` without its bracket.
fn after_brackets(name: &str) -> &str {
    name.strip_prefix('(')
        .and_then(|rest| rest.split_once(')'))
        .map_or(name, |(_, rest)| rest.trim())
}

/// `/example.org/20050126_1/Europe/Stockholm` from the second segment on, from the third, and so on.
fn tail_segments(name: &str) -> impl Iterator<Item = &str> {
    let display = after_brackets(name);
    let tails =
        name.match_indices('/').map(|(at, _)| &name[at + 1..]).filter(|tail| tail.len() > 2);
    // A lone last segment is left to the cities, where it must be one.
    tails
        .filter(|tail| tail.contains('/') || tail.eq_ignore_ascii_case("utc"))
        .chain((display != name).then_some(display))
}

fn by_city(display: &str) -> Option<Tz> {
    let mut cities = display.split(',').map(|city| city.trim().replace(' ', "_").to_lowercase());
    let zone_of = |city: &str| {
        let of_city = |zone: &&Tz| {
            zone.name().rsplit_once('/').is_some_and(|(_, name)| name.eq_ignore_ascii_case(city))
        };
        TZ_VARIANTS.iter().filter(|zone| !zone.name().starts_with("Etc/")).find(of_city).copied()
    };
    let first = cities.clone().find_map(|city| zone_of(&city))?;
    // A display name that lists our own city means our own zone.
    Some(if cities.any(|city| city == "stockholm") { HOME } else { first })
}
