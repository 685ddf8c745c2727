//! `VEVENT` components to [`Event`]s. A property that cannot be read costs itself, a start that cannot be read
//! costs the event; the rest of the file is kept (P7).

use std::collections::HashMap;
use std::sync::Arc;

use super::details::{Details, details};
use super::{Event, Length, Replaces, When, Zoned};
use crate::component::Component;
use crate::problem::{Problem, ProblemKind};
use crate::property::Property;
use crate::rule::Rule;
use crate::value::{self, Written};
use crate::zone::{self, Described, Zone};

/// Reads the events of one `VCALENDAR`; remembers the zones it has met and what was wrong.
pub(crate) struct Reader<'a> {
    /// The file's own descriptions by their `TZID`.
    descriptions: HashMap<String, &'a Component<'a>>,
    home: Zone,
    zones: HashMap<String, Zone>,
    /// How many more rules of descriptions are worked out; a file of nothing else would take for ever.
    pub(crate) described_left: usize,
    pub(crate) problems: Vec<Problem>,
}

/// More rules for zones of its own than this no calendar has; a zone beyond them is unknown.
pub(crate) const MOST_DESCRIBED: usize = 400;

impl<'a> Reader<'a> {
    /// Floating times mean `X-WR-TIMEZONE` where that is a zone, else the home zone (P8).
    pub(crate) fn new(calendar: &'a Component<'a>, described_left: usize) -> Self {
        let named =
            calendar.property("X-WR-TIMEZONE").and_then(|property| zone::by_name(&property.value));
        let home = named.map_or(Zone::HOME, Zone::Named);
        let zones = calendar.children.iter().filter(|child| child.name == "VTIMEZONE");
        let named = zones.filter_map(|zone| Some((zone_name(&zone.property("TZID")?.value), zone)));
        let descriptions = named.collect();
        Self { descriptions, home, zones: HashMap::new(), described_left, problems: Vec::new() }
    }

    /// The event, or the reason there is none among the problems.
    pub(crate) fn event(&mut self, component: &Component<'_>) -> Option<Event> {
        let details = details(component);
        let name = name(&details);
        let start = self.start(component, &name)?;
        let length = self.length(component, &name, &start);
        let replaces = match component.property("RECURRENCE-ID") {
            None => None,
            // Without it the occurrence would pass for the whole series.
            Some(property) => Some(self.replaces(property).or_else(|| self.bad(&name, property))?),
        };
        let also = self.list(component, "RDATE", &name, &start);
        let except = self.list(component, "EXDATE", &name, &start);
        Some(Event {
            line: component.line,
            replaces,
            start,
            length,
            rules: self.rules(component, "RRULE", &name),
            except_rules: self.rules(component, "EXRULE", &name),
            also,
            except: except.into_iter().map(|(when, _)| when).collect(),
            home: self.home.clone(),
            details: Arc::new(details),
        })
    }

    /// The property's date or time, in its zone.
    pub(crate) fn when(&mut self, property: &Property<'_>) -> Option<When> {
        let as_date =
            property.parameter("VALUE").is_some_and(|kind| kind.eq_ignore_ascii_case("DATE"));
        let zoned = match value::date_time(&property.value)? {
            Written::Date(date) => return Some(When::Date(date)),
            Written::Local(local) | Written::Utc(local) if as_date => {
                return Some(When::Date(local.date()));
            }
            Written::Utc(utc) => Zoned::new(utc, Zone::UTC)?,
            Written::Local(local) => {
                match property.parameter("TZID").filter(|id| !id.trim().is_empty()) {
                    Some(id) => Zoned::new(local, self.zone(id, property.line))?,
                    None => Zoned::new(local, self.home.clone())?,
                }
            }
        };
        Some(When::Time(zoned))
    }

    /// Tells of a property that could not be read; nothing, to stand in its place.
    pub(crate) fn bad<T>(&mut self, event: &str, property: &Property<'_>) -> Option<T> {
        let kind = ProblemKind::BadValue {
            event: event.to_owned(),
            property: property.name().to_owned(),
            value: property.value.clone().into_owned(),
        };
        self.tell(property.line, kind);
        None
    }

    fn tell(&mut self, line: usize, kind: ProblemKind) {
        self.problems.push(Problem::new(line, kind));
    }

    fn start(&mut self, component: &Component<'_>, name: &str) -> Option<When> {
        let event = name.to_owned();
        let Some(property) = component.property("DTSTART") else {
            self.tell(component.line, ProblemKind::NoStart { event });
            return None;
        };
        let start = self.when(property);
        if start.is_none() {
            self.tell(
                property.line,
                ProblemKind::BadStart { event, value: property.value.clone().into_owned() },
            );
        }
        start
    }

    fn replaces(&mut self, property: &Property<'_>) -> Option<Replaces> {
        let range = property.parameter("RANGE");
        let this_and_future =
            range.is_some_and(|range| range.eq_ignore_ascii_case("THISANDFUTURE"));
        Some(Replaces { when: self.when(property)?, this_and_future })
    }

    /// P1.
    fn zone(&mut self, id: &str, line: usize) -> Zone {
        if let Some(zone) = self.zones.get(id) {
            return zone.clone();
        }
        let found = zone::by_name(id).map(Zone::Named);
        let found = found.or_else(|| self.described(id)).or_else(|| zone::by_offset(id));
        let zone = found.unwrap_or_else(|| {
            self.tell(line, ProblemKind::UnknownZone { zone: id.to_owned() });
            Zone::HOME
        });
        self.zones.insert(id.to_owned(), zone.clone());
        zone
    }

    fn described(&mut self, id: &str) -> Option<Zone> {
        let description = self.descriptions.get(&zone_name(id))?;
        let zone = Described::read(description, &mut self.described_left)?;
        Some(Zone::Described(Arc::new(zone)))
    }

    fn length(&mut self, component: &Component<'_>, name: &str, start: &When) -> Length {
        let length = if let Some(property) = component.property("DTEND") {
            let end = self.when(property);
            end.and_then(|end| Length::between(start, &end)).or_else(|| self.bad(name, property))
        } else if let Some(property) = component.property("DURATION") {
            let span = value::duration(&property.value);
            span.map(|span| Length::lasting(start, span)).or_else(|| self.bad(name, property))
        } else {
            None
        };
        if length.is_some_and(Length::is_negative) {
            self.tell(component.line, ProblemKind::EndBeforeStart { event: name.to_owned() });
        }
        length.filter(|length| !length.is_negative()).unwrap_or_else(|| Length::unsaid(start))
    }

    /// `RDATE` and `EXDATE`: several properties, each a list, of dates, times or periods.
    fn list(
        &mut self,
        component: &Component<'_>,
        property: &'static str,
        name: &str,
        start: &When,
    ) -> Vec<(When, Option<Length>)> {
        let mut list = Vec::new();
        for property in component.all(property) {
            for part in property.value.split(',').map(str::trim).filter(|part| !part.is_empty()) {
                let one = property.with(part);
                list.extend(self.date_or_period(&one, start).or_else(|| self.bad(name, &one)));
            }
        }
        list
    }

    fn date_or_period(
        &mut self,
        property: &Property<'_>,
        start: &When,
    ) -> Option<(When, Option<Length>)> {
        let Some((from, to)) = property.value.split_once('/') else {
            return Some((self.when(property)?, None));
        };
        let from = self.when(&property.with(from))?;
        let length = match value::duration(to) {
            Some(span) => Length::lasting(start, span),
            None => {
                let to = self.when(&property.with(to))?;
                Length::between(&from, &to)?
            }
        };
        Some((from, Some(length).filter(|length| !length.is_negative())))
    }

    fn rules(
        &mut self,
        component: &Component<'_>,
        property: &'static str,
        name: &str,
    ) -> Vec<Rule> {
        let mut rules = Vec::new();
        for property in component.all(property) {
            match Rule::read(&property.value) {
                Some(rule) => rules.push(rule),
                None => {
                    let (event, rule) = (name.to_owned(), property.value.clone().into_owned());
                    self.tell(property.line, ProblemKind::BadRule { event, rule });
                }
            }
        }
        rules
    }
}

/// A `TZID` is TEXT where it is described and a parameter where it is used; only one of them is escaped.
fn zone_name(id: &str) -> String {
    value::text(id.trim().trim_matches('"'))
}

/// What to call the event in a problem.
fn name(details: &Details) -> String {
    if details.summary.is_empty() { details.uid.clone() } else { details.summary.clone() }
}
