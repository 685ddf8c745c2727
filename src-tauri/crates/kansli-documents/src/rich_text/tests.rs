use super::*;

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

fn paragraph(body: &str) -> Block {
    Block::Paragraph(vec![text(body)])
}

#[test]
fn the_editors_marks_are_kept() {
    assert_eq!(
        read("Vi är **eniga** om *detta*, se [sidan](https://example.invalid/å)."),
        [Block::Paragraph(vec![
            text("Vi är "),
            Inline::Strong(vec![text("eniga")]),
            text(" om "),
            Inline::Emphasis(vec![text("detta")]),
            text(", se "),
            Inline::Link {
                url: "https://example.invalid/%C3%A5".to_owned(),
                text: vec![text("sidan")]
            },
            text("."),
        ])]
    );
}

#[test]
fn lists_keep_their_items_and_numbers() {
    assert_eq!(
        read("- ett\n- två\n  - under\n\n3. tre\n4. fyra"),
        [
            Block::Bullets(vec![
                vec![paragraph("ett")],
                vec![paragraph("två"), Block::Bullets(vec![vec![paragraph("under")]])],
            ]),
            Block::Numbers {
                start: 3,
                items: vec![vec![paragraph("tre")], vec![paragraph("fyra")]]
            },
        ]
    );
}

#[test]
fn what_is_no_mark_stands_as_written() {
    for line in ["#set text(red)", "$x^2$ och @ref", "\\a \\#b", "1 < 2 > 0", "<label>"] {
        assert_eq!(read(line), [paragraph(line.trim_start_matches("\\\\"))].map(unescaped));
    }
}

/// A backslash before a punctuation mark is Markdown's own.
fn unescaped(block: Block) -> Block {
    match block {
        Block::Paragraph(inside) => Block::Paragraph(
            inside
                .into_iter()
                .map(|inline| match inline {
                    Inline::Text(body) => Inline::Text(body.replace("\\#", "#")),
                    other => other,
                })
                .collect(),
        ),
        other => other,
    }
}

#[test]
fn headings_become_strong_paragraphs() {
    assert_eq!(read("# Stort"), [Block::Paragraph(vec![Inline::Strong(vec![text("Stort")])])]);
}

#[test]
fn only_addresses_that_a_document_may_link_to_become_links() {
    assert_eq!(address("javascript:alert(1)"), None);
    assert_eq!(address("file:///etc/passwd"), None);
    assert_eq!(address("https://"), None);
    assert_eq!(address("https://a.invalid/x y\u{0}").unwrap(), "https://a.invalid/x%20y%00");
    assert_eq!(read("[x](javascript:alert(1))"), [paragraph("x")]);
}

#[test]
fn nesting_without_end_is_flattened() {
    let quotes = format!("{}djupt", "> ".repeat(500));
    let lists =
        (0..200).map(|depth| format!("{}- {depth}\n", "  ".repeat(depth))).collect::<String>();
    for written in [quotes, lists] {
        let tree = serde_json::to_string(&read(&written)).unwrap();
        assert!(tree.matches("bullets").count() <= 200, "{tree}");
        assert!(depth(&read(&written)) <= DEEPEST * 2 + 1);
    }
}

fn depth(blocks: &[Block]) -> usize {
    blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(_) => 1,
            Block::Bullets(items) | Block::Numbers { items, .. } => {
                1 + items.iter().map(|item| depth(item)).max().unwrap_or(0)
            }
            Block::Quote(inside) => 1 + depth(inside),
            other => panic!("nobody writes {other:?}"),
        })
        .max()
        .unwrap_or(0)
}
