//! The items as cards, and the list that leads to them.

use super::markup::Html;
use super::{capitalised, label, news, of_kind, papers, shell, texts};
use crate::field::Field;
use crate::package::{Item, Kind, Package, PurposeKey};
use crate::words::Words;

/// The list of items, which leads to each.
pub(super) fn contents(package: &Package, words: &Words) -> Html {
    let title = words.say(of_kind(package.kind, "items-agenda", "items-minutes"));
    let mut list = Html::default();
    list.raw("<nav class=\"contents\" aria-label=\"").text(title).raw("\"><h2>").text(title);
    list.raw("</h2><ol>");
    for (at, item) in package.items.iter().enumerate() {
        list.raw("<li").raw(if item.sub { " class=\"sub\"" } else { "" });
        list.raw("><a href=\"#i").number(at).raw("\"><span class=\"n\">").text(&item.number);
        list.raw("</span><span class=\"grow\">").text(&item.title);
        list.raw("</span><span class=\"tally\" data-tally=\"").text(&item.id.to_string());
        list.raw("\" hidden></span></a></li>");
    }
    list.raw("</ol></nav>");
    list
}

/// Texts before the items.
pub(super) fn front(package: &Package) -> Html {
    let mut front = Html::default();
    for (at, part) in package.front.iter().enumerate() {
        front.raw("<section class=\"card front\"><h2>").text(&part.heading).raw("</h2>");
        front.add(&texts::field(Field::Front(texts::small(at)), &part.text)).raw("</section>");
    }
    front
}

/// The items in order, under their headings.
pub(super) fn all(package: &Package, words: &Words) -> Html {
    let level = if package.items.iter().any(|item| item.section.is_some()) { 3 } else { 2 };
    let mut all = Html::default();
    for (at, item) in package.items.iter().enumerate() {
        if let Some(section) = &item.section {
            all.raw("<h2 class=\"section\">").text(section).raw("</h2>");
        }
        let level =
            if package.items[..=at].iter().any(|item| item.section.is_some()) { level } else { 2 };
        all.add(&one(package, item, at, level, words));
    }
    all
}

fn one(package: &Package, item: &Item, at: usize, level: u8, words: &Words) -> Html {
    let (id, name) = (item.id.to_string(), label(package.kind, &item.number, words));
    let mut card = Html::default();
    card.raw("<article class=\"card item").raw(if item.sub { " sub" } else { "" });
    card.raw("\" id=\"i").number(at).raw("\" tabindex=\"-1\" data-item=\"").text(&id);
    card.raw("\" aria-labelledby=\"t").number(at).raw("\"><div class=\"item-head\">");
    let (mut tag, mut inside) = (Html::default(), Html::default());
    tag.raw("id=\"t").number(at).raw("\"");
    inside.raw("<span class=\"hidden\">").text(&capitalised(&name)).raw(" </span>");
    inside.raw("<span class=\"n\" aria-hidden=\"true\">");
    inside.raw(if package.kind == Kind::Minutes && !package.notes { "§\u{a0}" } else { "" });
    inside
        .text(&item.number)
        .raw("</span><span class=\"grow\" data-f=\"title\" data-at=\"0\" dir=\"auto\">");
    inside.text(&item.title).raw("</span>");
    card.raw("<div class=\"grow\">").heading(level, &tag, &inside);
    card.add(&facts(package, item, words)).raw("</div>");
    card.add(&remark_button(&name, item, words)).raw("</div>");
    card.raw("<div class=\"item-body\">").add(&texts::of_item(package, item, level + 1, words));
    card.add(&papers::of_item(package, item, words)).add(&news::earlier(
        package,
        Some(item),
        words,
    ));
    card.raw("</div><div class=\"remarks\" data-remarks=\"").text(&id).raw("\"></div></article>");
    card
}

fn remark_button(name: &str, item: &Item, words: &Words) -> Html {
    let said = words.fill("remark-item", &[("item", name), ("title", &item.title)]);
    let mut button = Html::default();
    button.raw("<button type=\"button\" class=\"button remark live-only\" data-remark=\"");
    button.text(&item.id.to_string()).raw("\" aria-label=\"").text(&said).raw("\">");
    button
        .add(&shell::icon("comment"))
        .raw("<span>")
        .text(words.say("remark"))
        .raw("</span></button>");
    button
}

/// Purpose, time and presenter.
fn facts(package: &Package, item: &Item, words: &Words) -> Html {
    let mut facts = Html::default();
    let minutes =
        item.minutes.map(|number| words.fill("minutes", &[("number", &number.to_string())]));
    let time = match (&item.starts, minutes) {
        (Some(clock), Some(minutes)) => {
            Some(words.fill("starts", &[("clock", clock), ("minutes", &minutes)]))
        }
        (Some(only), None) => Some(only.clone()),
        (None, minutes) => minutes,
    };
    let changed = package.changes.iter().any(|change| change.item == Some(item.id));
    if item.purpose.is_none() && time.is_none() && item.presenter.is_none() && !changed {
        return facts;
    }
    facts.raw("<p class=\"facts\">");
    if let Some(purpose) = &item.purpose {
        facts.raw(match purpose.key {
            PurposeKey::Information => "<span class=\"purpose i\">",
            PurposeKey::Discussion => "<span class=\"purpose d\">",
            PurposeKey::Position => "<span class=\"purpose p\">",
        });
        let first: String = purpose.label.chars().take(1).collect();
        facts.raw("<span class=\"letter\" aria-hidden=\"true\">").text(&first).raw("</span>");
        facts.text(&purpose.label).raw("</span>");
    }
    for text in [&time, &item.presenter].into_iter().flatten() {
        facts.raw(" <span dir=\"auto\">").text(text).raw("</span>");
    }
    if changed {
        facts.raw(" <a class=\"badge\" href=\"#changes\">").text(words.say("changed")).raw("</a>");
    }
    facts.raw("</p>");
    facts
}

/// What belongs to no single item.
pub(super) fn whole(package: &Package, words: &Words) -> Html {
    let key = |agenda, minutes| words.say(of_kind(package.kind, agenda, minutes));
    let mut card = Html::default();
    card.raw("<section class=\"card whole\" aria-labelledby=\"whole\"><h2 id=\"whole\">");
    card.text(key("whole-agenda", "whole-minutes")).raw("</h2><p class=\"small soft live-only\">");
    card.text(key("whole-agenda-help", "whole-minutes-help")).raw("</p>");
    card.add(&news::earlier(package, None, words));
    card.raw("<div class=\"remarks\" data-remarks=\"\"></div><p class=\"buttons live-only\">");
    card.raw("<button type=\"button\" class=\"button\" data-remark=\"\">")
        .add(&shell::icon("comment"));
    card.text(key("remark-whole-agenda", "remark-whole-minutes")).raw("</button>");
    if package.kind == Kind::Agenda {
        card.raw("<button type=\"button\" class=\"button\" data-new-item>")
            .add(&shell::icon("plus"));
        card.text(words.say("propose-item")).raw("</button>");
    }
    card.raw("</p></section>");
    card
}
