//! `VEVENT` components to [`Event`]s. A property that cannot be read costs itself, a start that cannot be read
//! costs the event; the rest of the file is kept (P7).

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use super::{Details, Event, Length, Person, Replaces, Status, When, Zoned};
use crate::component::Component;
use crate::problem::{Problem, ProblemKind};
use crate::property::Property;
use crate::rule::Rule;
use crate::value::{self, Span, Written};
use crate::zone::{self, Described, Zone};

/// Reads the events of one `VCALENDAR`; remembers the zones it has met.
pub(crate) struct Reader<'a> {
    calendar: &'a Component,
    pub(crate) home: Zone,
    zones: HashMap<String, Zone>,
}

impl<'a> Reader<'a> {
    /// Floating times mean `X-WR-TIMEZONE` where that is a zone, else the home zone (P8).
    pub(crate) fn new(calendar: &'a Component) -> Self {
        let named =
            calendar.property("X-WR-TIMEZONE").and_then(|property| zone::by_name(&property.value));
        Self { calendar, home: named.map_or(Zone::HOME, Zone::Named), zones: HashMap::new() }
    }

    /// The event, or the reason there is none among the problems.
    pub(crate) fn event(
        &mut self,
        component: &Component,
        problems: &mut Vec<Problem>,
    ) -> Option<Event> {
        let details = details(component);
        let name = name(&details);
        let Some(property) = component.property("DTSTART") else {
            problems.push(Problem::new(component.line, ProblemKind::NoStart { event: name }));
            return None;
        };
        let Some(start) = self.when(property, problems) else {
            let value = property.value.clone();
            problems
                .push(Problem::new(property.line, ProblemKind::BadStart { event: name, value }));
            return None;
        };
        let bad = |problems: &mut Vec<Problem>, property: &Property| {
            let (value, property_name) = (property.value.clone(), property.name.clone());
            let kind =
                ProblemKind::BadValue { event: name.clone(), property: property_name, value };
            problems.push(Problem::new(property.line, kind));
        };
        let length = match self.length(component, &start, problems) {
            Ok(length) => length,
            Err(property) => {
                bad(problems, property);
                default_length(&start)
            }
        };
        if negative(length) {
            problems.push(Problem::new(
                component.line,
                ProblemKind::EndBeforeStart { event: name.clone() },
            ));
        }
        let length = if negative(length) { default_length(&start) } else { length };
        let replaces = match component.property("RECURRENCE-ID") {
            None => None,
            Some(property) => {
                let Some(replaces) = self.replaces(property, problems) else {
                    // Without it the occurrence would pass for the whole series.
                    bad(problems, property);
                    return None;
                };
                Some(replaces)
            }
        };
        let also = self.list(component, "RDATE", &start, problems, &bad);
        let except = self.list(component, "EXDATE", &start, problems, &bad);
        Some(Event {
            line: component.line,
            replaces,
            start,
            length,
            rules: rules(component, "RRULE", &name, problems),
            except_rules: rules(component, "EXRULE", &name, problems),
            also,
            except: except.into_iter().map(|(when, _)| when).collect(),
            home: self.home.clone(),
            details,
        })
    }

    pub(crate) fn replaces(
        &mut self,
        property: &Property,
        problems: &mut Vec<Problem>,
    ) -> Option<Replaces> {
        let this_and_future = property
            .parameter("RANGE")
            .is_some_and(|range| range.eq_ignore_ascii_case("THISANDFUTURE"));
        Some(Replaces { when: self.when(property, problems)?, this_and_future })
    }

    /// The property's date or time, in its zone.
    pub(crate) fn when(
        &mut self,
        property: &Property,
        problems: &mut Vec<Problem>,
    ) -> Option<When> {
        let written = value::date_time(&property.value)?;
        let as_date =
            property.parameter("VALUE").is_some_and(|kind| kind.eq_ignore_ascii_case("DATE"));
        match written {
            Written::Local(local) | Written::Utc(local) if as_date => {
                Some(When::Date(local.date()))
            }
            _ => self.in_zone(written, property, problems),
        }
    }

    fn in_zone(
        &mut self,
        written: Written,
        property: &Property,
        problems: &mut Vec<Problem>,
    ) -> Option<When> {
        let zoned = match written {
            Written::Date(date) => return Some(When::Date(date)),
            Written::Utc(utc) => Zoned::new(utc, Zone::UTC)?,
            Written::Local(local) => {
                match property.parameter("TZID").filter(|id| !id.trim().is_empty()) {
                    Some(id) => Zoned::new(local, self.zone(id, property.line, problems))?,
                    None => Zoned::new(local, self.home.clone())?,
                }
            }
        };
        Some(When::Time(zoned))
    }

    /// P1.
    fn zone(&mut self, id: &str, line: usize, problems: &mut Vec<Problem>) -> Zone {
        if let Some(zone) = self.zones.get(id) {
            return zone.clone();
        }
        let found = zone::by_name(id).map(Zone::Named);
        let found = found.or_else(|| self.described(id)).or_else(|| zone::by_offset(id));
        let zone = found.unwrap_or_else(|| {
            problems.push(Problem::new(line, ProblemKind::UnknownZone { zone: id.to_owned() }));
            Zone::HOME
        });
        self.zones.insert(id.to_owned(), zone.clone());
        zone
    }

    fn described(&self, id: &str) -> Option<Zone> {
        let same = |zone: &&Component| {
            let Some(name) = zone.property("TZID") else { return false };
            let (name, id) = (name.value.trim().trim_matches('"'), id.trim());
            name == id || value::text(name) == value::text(id)
        };
        let mut zones = self.calendar.children.iter().filter(|child| child.name == "VTIMEZONE");
        Some(Zone::Described(Arc::new(Described::read(zones.find(same)?)?)))
    }

    fn length<'c>(
        &mut self,
        component: &'c Component,
        start: &When,
        problems: &mut Vec<Problem>,
    ) -> Result<Length, &'c Property> {
        if let Some(property) = component.property("DTEND") {
            let end = self.when(property, problems).ok_or(property)?;
            return until(start, &end).ok_or(property);
        }
        if let Some(property) = component.property("DURATION") {
            let span = value::duration(&property.value).ok_or(property)?;
            return Ok(lasting(start, span));
        }
        Ok(default_length(start))
    }

    /// `RDATE` and `EXDATE`: several properties, each a list, of dates, times or periods.
    fn list(
        &mut self,
        component: &Component,
        name: &str,
        start: &When,
        problems: &mut Vec<Problem>,
        bad: &impl Fn(&mut Vec<Problem>, &Property),
    ) -> Vec<(When, Option<Length>)> {
        let mut list = Vec::new();
        for property in component.all(name) {
            for part in property.value.split(',').map(str::trim).filter(|part| !part.is_empty()) {
                let one = Property { value: part.to_owned(), ..property.clone() };
                match self.date_or_period(&one, start, problems) {
                    Some(found) => list.push(found),
                    None => bad(problems, &one),
                }
            }
        }
        list
    }

    fn date_or_period(
        &mut self,
        property: &Property,
        start: &When,
        problems: &mut Vec<Problem>,
    ) -> Option<(When, Option<Length>)> {
        let Some((from, to)) = property.value.split_once('/') else {
            return Some((self.when(property, problems)?, None));
        };
        let from = Property { value: from.to_owned(), ..property.clone() };
        let from = self.when(&from, problems)?;
        let length = match value::duration(to) {
            Some(span) => lasting(start, span),
            None => {
                let to = Property { value: to.to_owned(), ..property.clone() };
                until(&from, &self.when(&to, problems)?)?
            }
        };
        Some((from, Some(length).filter(|length| !negative(*length))))
    }
}

/// What to call the event in a problem.
fn name(details: &Details) -> String {
    if details.summary.is_empty() { details.uid.clone() } else { details.summary.clone() }
}

/// P3. A `DTEND` of the other kind than its start is read as the start's kind.
fn until(start: &When, end: &When) -> Option<Length> {
    Some(match (start, end) {
        (When::Date(start), When::Date(end)) => Length::Days((*end - *start).num_days()),
        (When::Date(start), When::Time(end)) => {
            Length::Days((end.local.date() - *start).num_days())
        }
        (When::Time(start), When::Date(end)) => {
            Length::WallClock(end.and_hms_opt(0, 0, 0)? - start.local)
        }
        (When::Time(start), When::Time(end)) if start.zone == end.zone => {
            Length::WallClock(end.local - start.local)
        }
        (When::Time(start), When::Time(end)) => {
            Length::WallClock(start.zone.local(end.instant)? - start.local)
        }
    })
}

fn lasting(start: &When, span: Span) -> Length {
    match start {
        // Part of a day is a day.
        When::Date(_) => {
            Length::Days(span.days.saturating_add((span.seconds + 86_399).div_euclid(86_400)))
        }
        When::Time(_) => Length::Span { days: span.days, seconds: span.seconds },
    }
}

fn default_length(start: &When) -> Length {
    match start {
        When::Date(_) => Length::Days(1),
        When::Time(_) => Length::NONE,
    }
}

fn negative(length: Length) -> bool {
    match length {
        Length::Days(days) => days < 0,
        Length::WallClock(delta) => delta < TimeDelta::zero(),
        Length::Span { days, seconds } => days < 0 || seconds < 0,
    }
}

fn rules(component: &Component, name: &str, event: &str, problems: &mut Vec<Problem>) -> Vec<Rule> {
    let mut rules = Vec::new();
    for property in component.all(name) {
        match Rule::read(&property.value) {
            Some(rule) => rules.push(rule),
            None => {
                let kind =
                    ProblemKind::BadRule { event: event.to_owned(), rule: property.value.clone() };
                problems.push(Problem::new(property.line, kind));
            }
        }
    }
    rules
}

pub(crate) fn details(component: &Component) -> Details {
    let text = |name| {
        component.property(name).map(|property| value::text(&property.value)).unwrap_or_default()
    };
    Details {
        uid: uid(component),
        sequence: sequence(component).unwrap_or(0),
        stamp: stamp(component),
        summary: text("SUMMARY"),
        location: text("LOCATION"),
        description: text("DESCRIPTION"),
        status: component.property("STATUS").and_then(|property| Status::read(&property.value)),
        transparent: text("TRANSP").trim().eq_ignore_ascii_case("TRANSPARENT"),
        categories: component
            .all("CATEGORIES")
            .flat_map(|property| value::text_list(&property.value))
            .collect(),
        organizer: component.property("ORGANIZER").map(person),
    }
}

pub(crate) fn uid(component: &Component) -> String {
    component.property("UID").map(|property| value::text(property.value.trim())).unwrap_or_default()
}

pub(crate) fn sequence(component: &Component) -> Option<u32> {
    component.property("SEQUENCE")?.value.trim().parse().ok()
}

/// `DTSTAMP`, always UTC; a stamp without `Z` is taken as if it had one.
pub(crate) fn stamp(component: &Component) -> Option<DateTime<Utc>> {
    match value::date_time(&component.property("DTSTAMP")?.value)? {
        Written::Utc(time) | Written::Local(time) => Some(time.and_utc()),
        Written::Date(date) => Some(date.and_hms_opt(0, 0, 0)?.and_utc()),
    }
}

pub(crate) fn person(property: &Property) -> Person {
    let written = address(&property.value);
    // Some servers put an internal path in the value and the address in a parameter.
    let email = match property.parameter("EMAIL") {
        Some(email) if !written.contains('@') => address(email),
        _ => written,
    };
    Person { name: property.parameter("CN").unwrap_or_default().trim().to_owned(), email }
}

/// The address in lower case, without `mailto:`.
pub(crate) fn address(text: &str) -> String {
    let text = text.trim().trim_matches('"').to_lowercase();
    text.strip_prefix("mailto:").unwrap_or(&text).trim().to_owned()
}
