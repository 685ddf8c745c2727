//! A document as plain text, for mail programs that show nothing else.

use crate::tree::{ApprovalLine, Block, Entry, Inline, Row, Signature, Table, Tree};

/// Writes the document. Pieces stand apart by an empty line.
pub(crate) fn write(tree: &Tree) -> String {
    let opening = &tree.opening;
    let status = tree.head.status.as_ref().map(|status| status.word.clone());
    let mut out = vec![
        opening.heading.clone(),
        joined(" · ", [Some(opening.subtitle.clone()), status].into_iter().flatten()),
    ];
    out.extend(opening.cases.clone());
    out.extend(opening.demo.clone());
    out.extend(tree.body.iter().map(block));
    out.extend(tree.foot.not_binding.clone());
    out.push(tree.foot.secretariat.clone());
    joined("\n\n", out.into_iter()) + "\n"
}

fn blocks(all: &[Block]) -> String {
    joined("\n", all.iter().map(block))
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text, .. } if *level <= 2 => format!("== {text}"),
        Block::Heading { text, .. } => format!("= {text}"),
        Block::Paragraph(line) | Block::Said { line, .. } => inline(line),
        Block::Bullets(items) => {
            joined("\n", items.iter().map(|item| hanging("- ", &blocks(item))))
        }
        Block::Numbers { start, items } => {
            let item =
                |(number, item): (u64, &Vec<Block>)| hanging(&format!("{number}. "), &blocks(item));
            joined("\n", (*start..).zip(items).map(item))
        }
        Block::Clauses { that, items } => {
            joined("\n", items.iter().map(|item| hanging(&format!("{that} "), &inline(item))))
        }
        Block::Quote(inside) => {
            joined("\n", blocks(inside).lines().map(|line| format!("> {line}")))
        }
        Block::Entries(all) => joined("\n", all.iter().map(entry)),
        Block::Table(table) => joined("\n\n", table.rows.iter().map(|line| row(table, line))),
        Block::Marked { blocks: inside, .. } | Block::Boxed { blocks: inside, .. } => {
            blocks(inside)
        }
        Block::Signatures(all) => joined("\n", all.iter().map(signature)),
        Block::Approvals(all) => joined("\n", all.iter().map(approval)),
        Block::Picture { alt, .. } => alt.clone(),
        Block::NewPage { .. } => String::new(),
    }
}

fn entry(Entry { label, lines }: &Entry) -> String {
    hanging(&format!("{label}: "), &joined("\n", lines.iter().map(|line| inline(line))))
}

/// A row as lines: each column's name, and what stands in it.
fn row(table: &Table, row: &Row) -> String {
    let cells = table.columns.iter().zip(&row.cells);
    let told = cells.map(|(column, cell)| (&column.name, blocks(cell)));
    let written = told.filter(|(_, cell)| !cell.is_empty());
    joined("\n", written.map(|(name, cell)| hanging(&format!("{name}: "), &cell)))
}

fn signature(Signature { name, role }: &Signature) -> String {
    joined(", ", [name.clone(), role.clone()].into_iter())
}

fn approval(told: &ApprovalLine) -> String {
    let who = joined(", ", [told.name.clone(), told.detail.clone()].into_iter());
    format!("{}: {who}. {}", told.label, told.told)
}

/// A text after a mark, its further lines below the first one's text.
fn hanging(mark: &str, text: &str) -> String {
    let moved_in = format!("\n{}", " ".repeat(2));
    format!("{mark}{}", text.replace('\n', &moved_in))
}

fn inline(pieces: &[Inline]) -> String {
    pieces.iter().map(piece).collect()
}

fn piece(piece: &Inline) -> String {
    match piece {
        Inline::Text(text) | Inline::Number { text, .. } => text.replace(['\r', '\n'], " "),
        Inline::Strong(inside)
        | Inline::Emphasis(inside)
        | Inline::Aside(inside)
        | Inline::Warning(inside)
        | Inline::Within { text: inside, .. } => inline(inside),
        Inline::Link { url, text } => {
            let told = inline(text);
            if url.ends_with(told.trim()) { told } else { format!("{told} <{url}>") }
        }
        Inline::Break => "\n".to_owned(),
    }
}

/// What there is to read of the texts, joined.
fn joined(by: &str, texts: impl Iterator<Item = String>) -> String {
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(by)
}
