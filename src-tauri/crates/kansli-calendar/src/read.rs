//! A whole file to a [`Calendar`].

use crate::component::{self, Component};
use crate::event::Event;
use crate::event::read::{MOST_DESCRIBED, Reader};
use crate::problem::{Problem, ProblemKind};
use crate::{text, value};

/// What a file holds: the events of all its `VCALENDAR`s.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    /// The calendar's own name (`X-WR-CALNAME`, `NAME`), for people.
    pub name: Option<String>,
    /// `METHOD` in upper case: `PUBLISH`, `REQUEST`, `REPLY`, …
    pub method: Option<String>,
    /// In the order of the file; series are not yet counted out.
    pub events: Vec<Event>,
}

/// Reads a calendar file of any encoding and in any state. Never fails: what could not be read is among the
/// problems, in the order of the lines.
///
/// ```
/// let ics = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270319T120000Z\r\n\
///     SUMMARY:M\xF6te\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
/// let (calendar, problems) = kansli_calendar::read(ics);
/// assert_eq!(calendar.events[0].details.summary, "Möte");
/// assert!(problems.is_empty());
/// ```
#[must_use]
pub fn read(bytes: &[u8]) -> (Calendar, Vec<Problem>) {
    let mut problems = Vec::new();
    let octets = text::octets(bytes);
    let root = component::tree(text::lines(&octets), &mut problems);
    let mut calendar = Calendar::default();
    let mut described_left = MOST_DESCRIBED;
    for component in calendars(&root) {
        described_left = calendar.take(component, described_left, &mut problems);
    }
    if calendars(&root).next().is_none() {
        problems = vec![Problem::new(0, ProblemKind::NotACalendar)];
    }
    problems.sort_by_key(|problem| problem.line);
    (calendar, problems)
}

/// The calendars of a file; a bare `VEVENT`, as pasted from a mail, counts as one.
pub(crate) fn calendars<'a, 'b>(
    root: &'b Component<'a>,
) -> impl Iterator<Item = &'b Component<'a>> {
    let bare = root.children.iter().any(|child| child.name == "VEVENT");
    let whole = root.children.iter().filter(|child| child.name == "VCALENDAR");
    whole.chain(bare.then_some(root))
}

impl Calendar {
    /// Takes one `VCALENDAR`; returns how many zone descriptions may still be worked out.
    fn take(
        &mut self,
        component: &Component<'_>,
        described_left: usize,
        problems: &mut Vec<Problem>,
    ) -> usize {
        let text =
            |name| component.property(name).map(|property| value::text(property.value.trim()));
        let name = text("X-WR-CALNAME").or_else(|| text("NAME")).filter(|name| !name.is_empty());
        self.name = self.name.take().or(name);
        self.method =
            self.method.take().or_else(|| text("METHOD").map(|method| method.to_uppercase()));
        let mut reader = Reader::new(component, described_left);
        for child in component.children.iter().filter(|child| child.name == "VEVENT") {
            self.events.extend(reader.event(child));
        }
        problems.append(&mut reader.problems);
        reader.described_left
    }
}
