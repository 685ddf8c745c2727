//! The pieces of a document, one after the other.

use std::fmt::Display;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::markup::{Attribute, Markup};
use crate::tree::{ApprovalLine, Block, Entry, Inline, Manner, Row, Signature, Table, Tone};
use crate::words::Words;

/// A table with more columns is scrolled sideways on a narrow screen.
const FEW: usize = 3;

pub(super) fn blocks(page: &mut Markup, blocks: &[Block], words: &Words) {
    for each in blocks {
        block(page, each, words);
    }
}

fn block(page: &mut Markup, block: &Block, words: &Words) {
    match block {
        Block::Heading { level, text, anchor } => {
            let id = anchor.as_ref().map(|anchor| ("id", anchor as &dyn Display));
            page.line(if *level <= 2 { "h2" } else { "h3" }, id.as_slice(), text);
        }
        Block::Paragraph(line) => page.element("p", &[], |page| inline(page, line)),
        Block::Said { how, line } => {
            let class = match how {
                Manner::Lead => "lead",
                Manner::About => "about",
                Manner::Introducing => "introducing",
                Manner::Note => "note",
            };
            page.element("p", &[("class", &class)], |page| inline(page, line));
        }
        Block::Bullets(items) => page.element("ul", &[], |page| list(page, items, words)),
        Block::Numbers { start, items } => {
            page.element("ol", &[("start", start)], |page| list(page, items, words));
        }
        Block::Clauses { that, items } => clauses(page, that, items),
        Block::Quote(inside) => {
            page.element("blockquote", &[], |page| blocks(page, inside, words));
        }
        Block::Entries(all) => entries(page, all),
        Block::Table(told) => table(page, told, words),
        Block::Marked { long, blocks: inside } => {
            let class = if *long { "marked long" } else { "marked" };
            page.element("div", &[("class", &class)], |page| blocks(page, inside, words));
        }
        Block::Boxed { tone, blocks: inside } => {
            let class = match tone {
                Tone::Warning => "boxed attention",
                Tone::Calm => "boxed",
            };
            page.element("div", &[("class", &class)], |page| blocks(page, inside, words));
        }
        Block::Signatures(all) => signatures(page, all),
        Block::Approvals(all) => approvals(page, all),
        Block::Picture { svg, alt, .. } => {
            // As an image it cannot do anything but be looked at.
            let source = format!("data:image/svg+xml;base64,{}", STANDARD.encode(svg));
            page.element("figure", &[], |page| {
                page.empty("img", &[("src", &source), ("alt", alt)]);
            });
        }
        Block::NewPage { .. } => page.element("div", &[("class", &"new-page")], |_| {}),
    }
    page.feed();
}

fn list(page: &mut Markup, items: &[Vec<Block>], words: &Words) {
    for item in items {
        page.element("li", &[], |page| tight(page, item, words));
    }
}

/// A single paragraph needs no element of its own.
fn tight(page: &mut Markup, all: &[Block], words: &Words) {
    match all {
        [Block::Paragraph(line)] => inline(page, line),
        _ => blocks(page, all, words),
    }
}

/// A list that is marked by a word. The word is text: it is to be read, copied and mailed along.
fn clauses(page: &mut Markup, that: &str, items: &[Vec<Inline>]) {
    // Without marks of its own it is no list to some who listen, unless it is called one.
    page.element("ul", &[("class", &"clauses"), ("role", &"list")], |page| {
        for item in items {
            page.element("li", &[], |page| {
                page.line("strong", &[], that);
                page.text(" ");
                page.element("span", &[], |page| inline(page, item));
            });
        }
    });
}

fn entries(page: &mut Markup, all: &[Entry]) {
    page.element("dl", &[("class", &"entries")], |page| {
        for Entry { label, lines } in all {
            page.element("div", &[], |page| {
                page.line("dt", &[], label);
                for line in lines {
                    page.element("dd", &[], |page| inline(page, line));
                }
            });
        }
    });
}

fn table(page: &mut Markup, table: &Table, words: &Words) {
    // What is scrolled has to be reached by the keyboard, and then to have a name.
    let named = words.say("table");
    let around: [Attribute<'_>; 4] =
        [("class", &"scroll"), ("tabindex", &0), ("role", &"group"), ("aria-label", &named)];
    let class = if table.columns.len() > FEW { "many" } else { "few" };
    page.element("div", &around, |page| {
        page.element("table", &[("class", &class)], |page| {
            page.element("thead", &[], |page| {
                page.element("tr", &[], |page| {
                    for column in &table.columns {
                        page.line("th", &[("scope", &"col")], &column.name);
                    }
                });
            });
            page.element("tbody", &[], |page| {
                for row in &table.rows {
                    line(page, row, words);
                }
            });
        });
    });
}

fn line(page: &mut Markup, row: &Row, words: &Words) {
    let long: [Attribute<'_>; 1] = [("class", &"long")];
    page.element("tr", if row.long { &long } else { &[] }, |page| {
        for (at, cell) in row.cells.iter().enumerate() {
            match at {
                0 => page.element("th", &[("scope", &"row")], |page| tight(page, cell, words)),
                _ => page.element("td", &[], |page| tight(page, cell, words)),
            }
        }
    });
    page.feed();
}

fn signatures(page: &mut Markup, all: &[Signature]) {
    page.element("div", &[("class", &"signatures")], |page| {
        for Signature { name, role } in all {
            page.element("p", &[], |page| {
                page.line("strong", &[], name);
                page.empty("br", &[]);
                page.line("span", &[("class", &"aside")], role);
            });
        }
    });
}

fn approvals(page: &mut Markup, all: &[ApprovalLine]) {
    page.element("dl", &[("class", &"approvals")], |page| {
        for each in all {
            page.element("div", &[], |page| {
                page.line("dt", &[], &each.label);
                if each.given {
                    page.line("dd", &[("class", &"given")], &each.told);
                }
                let name = if each.given { "name" } else { "name awaited" };
                page.element("dd", &[("class", &name)], |page| {
                    page.line("strong", &[], &each.name);
                });
                if !each.detail.is_empty() {
                    page.line("dd", &[], &each.detail);
                }
                if !each.given {
                    page.line("dd", &[("class", &"aside")], &each.told);
                }
            });
        }
    });
}

fn inline(page: &mut Markup, pieces: &[Inline]) {
    for piece in pieces {
        match piece {
            Inline::Text(text) => page.text(text),
            Inline::Strong(inside) => page.element("strong", &[], |page| inline(page, inside)),
            Inline::Emphasis(inside) => page.element("em", &[], |page| inline(page, inside)),
            Inline::Aside(inside) => {
                page.element("span", &[("class", &"aside")], |page| inline(page, inside));
            }
            Inline::Warning(inside) => {
                page.element("strong", &[("class", &"warning")], |page| inline(page, inside));
            }
            Inline::Number { text, whole } => {
                let fits = text.chars().count() <= usize::from(*whole);
                let class = if fits { "number whole" } else { "number" };
                page.line("span", &[("class", &class)], text);
            }
            Inline::Link { url, text } => {
                let link: [Attribute<'_>; 2] = [("href", url), ("rel", &"noreferrer")];
                page.element("a", &link, |page| inline(page, text));
            }
            Inline::Within { anchor, text } => {
                page.element("a", &[("href", &format!("#{anchor}"))], |page| inline(page, text));
            }
            Inline::Break => page.empty("br", &[]),
        }
    }
}
