//! Drawings: that nothing in them runs, reaches outside, needs a font or multiplies.

use roxmltree::{Document, Node, ParsingOptions};

use super::logo::LogoProblem;

/// The most parts of a drawing; more would make every page slow.
const MOST_PARTS: u32 = 20_000;

/// What acts, or brings another language along.
const ACTING: [&str; 7] =
    ["script", "foreignObject", "handler", "listener", "animate", "animateTransform", "set"];

/// What needs fonts.
const LETTERS: [&str; 5] = ["text", "tspan", "textPath", "tref", "font"];

/// The drawing as it is, if it can stand in documents.
pub(super) fn checked(bytes: &[u8]) -> Result<&[u8], LogoProblem> {
    let text = str::from_utf8(bytes).map_err(|_| LogoProblem::Unknown)?;
    if !text.contains("<svg") {
        return Err(LogoProblem::Unknown);
    }
    // What a drawing names for itself may stand for anything.
    if text.contains("<!ENTITY") {
        return Err(LogoProblem::Outside);
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_PARTS, ..Default::default() };
    let drawing = Document::parse_with_options(text, options).map_err(|_| LogoProblem::Broken)?;
    let root = drawing.root_element();
    if root.tag_name().name() != "svg" {
        return Err(LogoProblem::Unknown);
    }
    sized(root)?;
    root.descendants().filter(Node::is_element).try_for_each(|part| allowed(&drawing, part))?;
    Ok(bytes)
}

/// How large it is must be said, in numbers, or it has no shape to be fitted in the head.
fn sized(root: Node<'_, '_>) -> Result<(), LogoProblem> {
    let numbers = root.attribute("viewBox").map(|all| {
        let parts = all.split([' ', ',']).filter(|part| !part.is_empty());
        parts.map(str::parse).collect::<Result<Vec<f64>, _>>()
    });
    let has_box = matches!(numbers, Some(Ok(all)) if matches!(all[..], [_, _, width, height] if width > 0.0 && height > 0.0));
    let length = |name| {
        let said = root.attribute(name)?.trim_end_matches(|letter: char| letter.is_alphabetic());
        said.trim().parse::<f64>().ok().filter(|length| *length > 0.0)
    };
    let is_sized = has_box || (length("width").is_some() && length("height").is_some());
    if is_sized { Ok(()) } else { Err(LogoProblem::Sizeless) }
}

fn allowed(drawing: &Document<'_>, part: Node<'_, '_>) -> Result<(), LogoProblem> {
    let name = part.tag_name().name();
    if ACTING.contains(&name) {
        return Err(LogoProblem::Script);
    }
    if LETTERS.contains(&name) {
        return Err(LogoProblem::Letters);
    }
    if matches!(name, "image" | "feImage") {
        return Err(LogoProblem::Nested);
    }
    if name == "style" && reaches_outside(part.text().unwrap_or_default()) {
        return Err(LogoProblem::Outside);
    }
    for attribute in part.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        if name.starts_with("on") {
            return Err(LogoProblem::Script);
        }
        if name == "href" && !value.trim().starts_with('#') || reaches_outside(value) {
            return Err(LogoProblem::Outside);
        }
    }
    if name == "use" && copies_copies(drawing, part) {
        return Err(LogoProblem::Nested);
    }
    Ok(())
}

/// Whether a style or a value names something that is not in the drawing.
fn reaches_outside(told: &str) -> bool {
    let told = told.to_ascii_lowercase();
    let named = told.match_indices("url(").map(|(at, found)| &told[at + found.len()..]);
    let mut named = named.map(|rest| rest.trim_start_matches([' ', '"', '\'']));
    told.contains("@import") || named.any(|rest| !rest.starts_with('#'))
}

/// Whether what is copied is itself made of copies: a few lines of these fill any memory.
fn copies_copies(drawing: &Document<'_>, part: Node<'_, '_>) -> bool {
    let href = part.attributes().find(|it| it.name() == "href");
    let named = href.and_then(|it| it.value().trim().strip_prefix('#'));
    let copied = drawing.descendants().find(|it| it.attribute("id") == named && named.is_some());
    let Some(copied) = copied else { return false };
    copied.descendants().any(|it| it.tag_name().name() == "use")
}
