//! Properties to a tree of components, whatever the file's state.
//!
//! Unknown components are kept, an `END` closes the nearest open component of its name, and an end of file
//! closes everything. Nothing here is fatal: what was wrong is told as problems.

use crate::problem::{Problem, ProblemKind};
use crate::property::{Heads, Property};
use crate::text::Text;

/// A `BEGIN`…`END` block; the name is upper case.
#[derive(Debug, Clone, Default)]
pub(crate) struct Component<'a> {
    pub(crate) line: usize,
    pub(crate) name: String,
    pub(crate) properties: Vec<Property<'a>>,
    pub(crate) children: Vec<Component<'a>>,
}

impl<'a> Component<'a> {
    /// First property of the name (upper case).
    pub(crate) fn property(&self, name: &str) -> Option<&Property<'a>> {
        self.properties.iter().find(|property| property.name() == name)
    }

    /// Every property of the name (upper case), in the order of the file.
    pub(crate) fn all(&self, name: &'static str) -> impl Iterator<Item = &Property<'a>> {
        self.properties.iter().filter(move |property| property.name() == name)
    }
}

/// Deeper nesting than any calendar has; a file of nothing but `BEGIN` must not use up the stack when dropped.
const MAX_DEPTH: usize = 32;

/// What people read, and can read half of.
const TEXTS: [&str; 3] = ["SUMMARY", "DESCRIPTION", "LOCATION"];

/// The root of the file: a nameless component whose children are what stood outermost.
pub(crate) fn tree<'a>(text: Text<'a>, problems: &mut Vec<Problem>) -> Component<'a> {
    let mut open = vec![Component::default()];
    let mut heads = Heads::default();
    let last = text.lines.len().saturating_sub(1);
    for (index, line) in text.lines.into_iter().enumerate() {
        let cut_off = index == last && !text.ends_with_newline;
        let start = || line.text.chars().take(40).collect();
        let Some(property) = heads.parse(line.number, line.text.clone()) else {
            problems.push(Problem::new(line.number, ProblemKind::BrokenLine { start: start() }));
            continue;
        };
        match property.name() {
            "BEGIN" if open.len() > MAX_DEPTH => {
                problems.push(Problem::new(
                    line.number,
                    ProblemKind::StrayEnd { name: property.value.into_owned() },
                ));
            }
            "BEGIN" => open.push(Component {
                line: line.number,
                name: property.value.trim().to_uppercase(),
                ..Component::default()
            }),
            "END" => close(&mut open, &property, problems),
            // A file cut off in the middle of a line: half a title is a title, half a date is not a date.
            name if cut_off && open.len() > 1 && !TEXTS.contains(&name) => {}
            _ => {
                if let Some(component) = open.last_mut() {
                    component.properties.push(property);
                }
            }
        }
    }
    while let Some(component) = open.pop() {
        let Some(parent) = open.last_mut() else { return component };
        problems.push(Problem::new(
            component.line,
            ProblemKind::CutOff { name: component.name.clone() },
        ));
        parent.children.push(component);
    }
    Component::default()
}

fn close(open: &mut Vec<Component<'_>>, end: &Property<'_>, problems: &mut Vec<Problem>) {
    let name = end.value.trim().to_uppercase();
    let Some(depth) =
        open.iter().rposition(|component| component.name == name).filter(|depth| *depth > 0)
    else {
        problems.push(Problem::new(end.line, ProblemKind::StrayEnd { name }));
        return;
    };
    while open.len() > depth {
        let (Some(component), Some(parent)) = (open.pop(), open.last_mut()) else { return };
        if component.name != name {
            problems.push(Problem::new(
                component.line,
                ProblemKind::CutOff { name: component.name.clone() },
            ));
        }
        parent.children.push(component);
    }
}
