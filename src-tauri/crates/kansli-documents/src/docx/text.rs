//! The pieces of a document, one after the other.

use super::kit::{Before, Kit};
use super::list::{Item, STEP};
use super::paragraph::{AROUND, Apart, ON_GROUND, Paragraph, Place};
use super::run::{self, Look};
use super::{picture, table};
use crate::look::Colour;
use crate::markup::Markup;
use crate::tree::{ApprovalLine, Block, Entry, Inline, Manner, Signature, Tone};

/// The pale ground of what is not to be overlooked.
const WARNING: Colour = Colour([0xfd, 0xf2, 0xde]);

/// How far text is moved in from the rule beside it.
const FROM_RULE: u32 = 240;
/// How wide the labels of entries are: the style's tab.
const LABEL: u32 = 1871;

pub(super) fn blocks(xml: &mut Markup, kit: &mut Kit, blocks: &[Block], place: Place) {
    for (at, each) in blocks.iter().enumerate() {
        let last = at + 1 == blocks.len();
        // What is kept whole is kept with each next piece, but for its last one.
        let place = Place { with_next: place.with_next || (place.whole && !last), ..place };
        block(xml, kit, each, place);
    }
}

fn block(xml: &mut Markup, kit: &mut Kit, block: &Block, place: Place) {
    match block {
        Block::Heading { level, text, anchor } => {
            let style = if *level <= 2 { "Heading2" } else { "Heading3" };
            heading(xml, kit, (style, *anchor), text, place);
        }
        Block::Paragraph(line) => Paragraph::default().line(xml, kit, place, line),
        Block::Said { how, line } => said(xml, kit, *how, line, place),
        Block::Bullets(items) => {
            let item = kit.lists.bullets(place.level);
            list(xml, kit, ("ListBullet", item), items, place);
        }
        Block::Numbers { start, items } => {
            let item = kit.lists.numbers(place.level, *start);
            list(xml, kit, ("ListNumber", item), items, place);
        }
        Block::Clauses { that, items } => clauses(xml, kit, that, items, place),
        Block::Quote(inside) => {
            let place = Place { style: Some("Quote"), ..place.moved_in(STEP) };
            blocks(xml, kit, inside, place);
        }
        Block::Entries(all) => entries(xml, kit, all, place),
        Block::Table(told) => table::write(xml, kit, told, place),
        Block::Marked { long, blocks: inside } => {
            let place = Place {
                apart: Some(Apart::Rule(kit.accent)),
                whole: !long || place.whole,
                ..place.moved_in(FROM_RULE)
            };
            apart(xml, kit, inside, place);
        }
        Block::Boxed { tone, blocks: inside } => {
            let ground = match tone {
                Tone::Warning => WARNING,
                Tone::Calm => kit.tint,
            };
            let apart_by = Some(Apart::Ground(ground));
            let place = Place { apart: apart_by, whole: true, ..place.moved_in(ON_GROUND) };
            apart(xml, kit, inside, place);
        }
        Block::Signatures(all) => signatures(xml, kit, all, place),
        Block::Approvals(all) => {
            for each in all {
                approval(xml, kit, each, place);
            }
        }
        Block::Picture { svg, alt, size } => {
            picture::write(xml, kit, (svg, alt, *size), place);
        }
        // One that turns the paper has ended its section; see `Sections`.
        Block::NewPage { .. } => kit.new_page = true,
    }
}

pub(super) fn heading(
    xml: &mut Markup,
    kit: &mut Kit,
    (style, anchor): (&'static str, Option<&'static str>),
    text: &str,
    place: Place,
) {
    let plain = Place { style: None, ..place };
    Paragraph::styled(style).write(xml, kit, plain, |xml, kit| {
        let mark = anchor.map(|anchor| (anchor, kit.bookmark()));
        if let Some((anchor, id)) = mark {
            xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &anchor)]);
        }
        run::run(xml, text, Look::default());
        if let Some((_, id)) = mark {
            xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        }
    });
}

fn said(xml: &mut Markup, kit: &mut Kit, how: Manner, line: &[Inline], place: Place) {
    let paragraph = match how {
        Manner::Lead => Paragraph::styled("Lead"),
        Manner::About => Paragraph { with_next: true, ..Paragraph::styled("About") },
        Manner::Introducing => Paragraph { with_next: true, ..Paragraph::default() },
        Manner::Note => Paragraph::styled("Note"),
    };
    paragraph.line(xml, kit, place, line);
}

/// A list: the first paragraph of an item has its mark, and what follows in it stands below the text.
fn list(
    xml: &mut Markup,
    kit: &mut Kit,
    (style, item): (&'static str, Item),
    items: &[Vec<Block>],
    place: Place,
) {
    for (at, inside) in items.iter().enumerate() {
        let last = at + 1 == items.len();
        let kept = place.with_next || (place.whole && !last);
        let marked = Paragraph { item: Some(item), ..Paragraph::styled(style) };
        let at_mark = Place { with_next: kept, ..place };
        let (line, rest) = match inside.as_slice() {
            [Block::Paragraph(line), rest @ ..] => (line.as_slice(), rest),
            rest => (&[][..], rest),
        };
        marked.line(xml, kit, at_mark, line);
        let below = Place {
            level: place.level + 1,
            style: Some("ListContinue"),
            with_next: kept,
            ..place.moved_in(item.text)
        };
        blocks(xml, kit, rest, below);
    }
}

fn clauses(xml: &mut Markup, kit: &mut Kit, that: &str, items: &[Vec<Inline>], place: Place) {
    let item = kit.lists.clauses(that);
    for (at, line) in items.iter().enumerate() {
        let last = at + 1 == items.len();
        let place = Place { with_next: place.with_next || (place.whole && !last), ..place };
        let paragraph = Paragraph { item: Some(item), ..Paragraph::styled("ListParagraph") };
        paragraph.line(xml, kit, place, line);
    }
}

/// Labels with what they stand for, in two columns by a tab.
fn entries(xml: &mut Markup, kit: &mut Kit, all: &[Entry], place: Place) {
    for (at, Entry { label, lines }) in all.iter().enumerate() {
        let mut lines = lines.iter();
        let first = lines.next().map_or(&[][..], Vec::as_slice);
        let paragraph = Paragraph {
            hanging: Some((LABEL, LABEL)),
            above: (at == 0).then_some(AROUND),
            ..Paragraph::styled("Entry")
        };
        paragraph.write(xml, kit, place, |xml, kit| {
            run::run(xml, label, Look::strong());
            run::tab(xml);
            run::line(xml, kit, first, Look::default());
        });
        for line in lines {
            let below = Paragraph { hanging: Some((LABEL, 0)), ..Paragraph::styled("Entry") };
            below.line(xml, kit, place, line);
        }
    }
}

/// What stands apart, with room above and below it.
fn apart(xml: &mut Markup, kit: &mut Kit, inside: &[Block], place: Place) {
    kit.before = kit.before.max(Before::Apart);
    blocks(xml, kit, inside, place);
    kit.before = kit.before.max(Before::Apart);
}

/// Names with their parts below them.
fn signatures(xml: &mut Markup, kit: &mut Kit, all: &[Signature], place: Place) {
    for Signature { name, role } in all {
        let told = Paragraph {
            with_next: true,
            above: Some(AROUND),
            below: Some(0),
            ..Paragraph::default()
        };
        told.write(xml, kit, place, |xml, _| run::run(xml, name, Look::strong()));
        aside(xml, kit, role, place);
    }
}

/// Who approves: a line to sign on until it is done, and how it became known.
fn approval(xml: &mut Markup, kit: &mut Kit, told: &ApprovalLine, place: Place) {
    let kept = Place { with_next: true, whole: true, ..place };
    let label = Paragraph { above: Some(AROUND), below: Some(0), ..Paragraph::default() };
    label.write(xml, kit, kept, |xml, _| run::run(xml, &told.label, aside_look()));
    let line = Paragraph {
        above: (!told.given).then_some(480),
        line_below: Some(place.breadth / 2),
        ..Paragraph::default()
    };
    line.write(xml, kit, kept, |xml, _| {
        if told.given {
            run::run(xml, &told.told, Look::default());
        }
    });
    let rest = !told.detail.is_empty() || !told.given;
    let name = Paragraph { with_next: rest, below: Some(0), ..Paragraph::default() };
    name.write(xml, kit, place, |xml, _| run::run(xml, &told.name, Look::strong()));
    if !told.detail.is_empty() {
        let detail = Paragraph { with_next: !told.given, ..Paragraph::default() };
        detail.write(xml, kit, place, |xml, _| run::run(xml, &told.detail, Look::default()));
    }
    if !told.given {
        aside(xml, kit, &told.told, place);
    }
}

fn aside(xml: &mut Markup, kit: &mut Kit, text: &str, place: Place) {
    let look = aside_look();
    Paragraph::default().write(xml, kit, place, |xml, _| run::run(xml, text, look));
}

fn aside_look() -> Look {
    Look { aside: true, ..Look::default() }
}
