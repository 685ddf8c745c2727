//! The texts of an item. Marked words are found by `data-f` (which text) and `data-at` (where in it).

use super::markup::{Block, Html, blocks, clean};
use crate::field::Field;
use crate::package::{Item, Package};
use crate::words::Words;

/// What stands in the item.
pub(super) fn of_item(package: &Package, item: &Item, level: u8, words: &Words) -> Html {
    let mut texts = Html::default();
    for (name, text) in [(Field::Background, &item.background), (Field::Text, &item.text)] {
        if let Some(text) = text {
            texts.add(&field(name, text));
        }
    }
    if !item.proposal.is_empty() {
        let title = words.say("proposal");
        texts.raw("<div class=\"proposal\">").add(&heading(level, title));
        let fields = (0..item.proposal.len()).map(|at| Field::Proposal(small(at)));
        texts.add(&clauses(package, &item.proposal, fields, words)).raw("</div>");
    }
    for (at, position) in item.positions.iter().enumerate() {
        let values = [("number", &*position.number), ("outcome", &position.outcome)];
        texts.raw("<div class=\"proposal\">");
        texts.add(&heading(level, words.fill("position", &values).trim_start_matches([',', ' '])));
        let fields =
            (0..position.clauses.len()).map(|clause| Field::Position(small(at), small(clause)));
        texts.add(&clauses(package, &position.clauses, fields, words));
        for note in &position.notes {
            texts.raw("<p class=\"small\" dir=\"auto\">").text(note).raw("</p>");
        }
        texts.raw("</div>");
    }
    if !item.actions.is_empty() {
        texts.add(&heading(level, words.say("actions"))).raw("<ul class=\"doc actions\">");
        for (at, action) in item.actions.iter().enumerate() {
            texts.raw("<li data-f=\"").text(&Field::Action(small(at)).to_string());
            texts.raw("\" data-at=\"0\" dir=\"auto\">").text(action).raw("</li>");
        }
        texts.raw("</ul>");
    }
    for (at, brief) in item.briefs.iter().enumerate() {
        texts.raw("<details class=\"brief\" open data-fold><summary>").text(words.say("brief"));
        texts.raw(": ").text(&brief.heading).raw("</summary>");
        texts.add(&field(Field::Brief(small(at)), &brief.text)).raw("</details>");
    }
    texts
}

fn heading(level: u8, title: &str) -> Html {
    let (mut all, mut inside) = (Html::default(), Html::default());
    inside.text(title);
    all.heading(level, &Html::default(), &inside);
    all
}

/// "… enas om", and each clause with its "att" and punctuation.
fn clauses(
    package: &Package,
    clauses: &[String],
    fields: impl Iterator<Item = Field>,
    words: &Words,
) -> Html {
    let mut list = Html::default();
    let body = words.fill("agrees", &[("body", &package.meeting.body)]);
    list.raw("<p class=\"doc\" dir=\"auto\">").text(&body).raw("</p><ul class=\"doc clauses\">");
    for (at, (clause, field)) in clauses.iter().zip(fields).enumerate() {
        list.raw("<li><b>").text(words.say("clause")).raw("</b> <span data-f=\"");
        list.text(&field.to_string()).raw("\" data-at=\"0\" dir=\"auto\">").text(clause);
        list.raw("</span>").text(words.say(match clauses.len() - at {
            1 => "clause-end",
            2 => "clause-last",
            _ => "clause-between",
        }));
        list.raw("</li>");
    }
    list.raw("</ul>");
    list
}

/// A text that words can be marked in.
pub(super) fn field(name: Field, text: &str) -> Html {
    let mut field = Html::default();
    field.raw("<div class=\"doc\" data-f=\"").text(&name.to_string()).raw("\">");
    field.add(&paragraphs(text)).raw("</div>");
    field
}

/// A text of the sender's.
pub(super) fn plain(text: &str) -> Html {
    let mut plain = Html::default();
    plain.raw("<div class=\"doc\">").add(&paragraphs(text)).raw("</div>");
    plain
}

fn paragraphs(text: &str) -> Html {
    let text = clean(text);
    let mut all = Html::default();
    let list = |all: &mut Html, items: &[(usize, &str)]| {
        for (at, item) in items {
            all.raw("<li data-at=\"").number(*at).raw("\" dir=\"auto\">").text(item).raw("</li>");
        }
    };
    for block in blocks(&text) {
        match block {
            Block::Paragraph(at, text) => {
                all.raw("<p data-at=\"").number(at).raw("\" dir=\"auto\">").text(text).raw("</p>");
            }
            Block::Bullets(items) => {
                all.raw("<ul>");
                list(&mut all, &items);
                all.raw("</ul>");
            }
            Block::Numbers(first, items) => {
                all.raw("<ol start=\"").number(first).raw("\">");
                list(&mut all, &items);
                all.raw("</ol>");
            }
        }
    }
    all
}

/// A place in a list as fields count.
pub(super) fn small(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}
