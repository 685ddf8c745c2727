//! What is new since the reviewer's last copy, and what became of earlier remarks.

use similar::{ChangeTag, TextDiff};

use super::markup::{Html, clean};
use super::{capitalised, label};
use crate::package::{Became, Change, Earlier, Item, Package};
use crate::words::Words;

/// How much two texts have in common at least, from 0 to 1, to be shown as one.
const ALIKE: f32 = 0.6;

/// What has changed since the reviewer's copy of the round before.
pub(super) fn changes(package: &Package, words: &Words) -> Html {
    let mut news = Html::default();
    if package.changes.is_empty() {
        return news;
    }
    news.raw("<section class=\"card news\" id=\"changes\" aria-labelledby=\"changes-title\">");
    news.raw("<h2 id=\"changes-title\">").text(words.say("changes")).raw("</h2><ul>");
    for change in &package.changes {
        news.raw("<li>").add(&one(package, change, words)).raw("</li>");
    }
    news.raw("</ul></section>");
    news
}

fn one(package: &Package, change: &Change, words: &Words) -> Html {
    let mut news = Html::default();
    let at = package.items.iter().position(|item| Some(item.id) == change.item);
    news.raw("<p dir=\"auto\">");
    let mut what = change.what.as_str();
    if let Some((at, item)) = at.and_then(|at| Some((at, package.items.get(at)?))) {
        let name = capitalised(&label(package.kind, &item.number, words));
        news.raw("<a href=\"#i").number(at).raw("\">").text(&name).raw("</a>");
        // What is told often begins with the item itself.
        match what.strip_prefix(&name) {
            Some(rest) => what = rest,
            None => _ = news.raw(" "),
        }
    }
    news.text(what).raw("</p>");
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => {
            news.raw("<p class=\"doc diff\" dir=\"auto\">")
                .add(&difference(before, after, words))
                .raw("</p>");
        }
        (Some(before), None) => {
            news.raw("<p class=\"doc diff\" dir=\"auto\">").text(words.say("before")).raw(" <del>");
            news.text(before).raw("</del></p>");
        }
        (None, Some(after)) => {
            news.raw("<p class=\"doc diff\" dir=\"auto\">").text(words.say("after")).raw(" <ins>");
            news.text(after).raw("</ins></p>");
        }
        (None, None) => {}
    }
    news
}

/// Two texts as one, with what was taken out and put in; also in words, for those who do not see it.
fn difference(before: &str, after: &str, words: &Words) -> Html {
    let (before, after) = (clean(before), clean(after));
    let compared = TextDiff::from_unicode_words(&before, &after);
    let mut shown = Html::default();
    // Of two texts with little in common, word by word says nothing.
    if compared.ratio() < ALIKE {
        shown.raw("<del><span class=\"hidden\">").text(words.say("removed-words")).raw(" </span>");
        shown.text(&before).raw("</del> <ins><span class=\"hidden\">");
        shown.text(words.say("added-words")).raw(" </span>").text(&after).raw("</ins>");
        return shown;
    }
    let mut last = ChangeTag::Equal;
    let close = |shown: &mut Html, tag| match tag {
        ChangeTag::Equal => {}
        ChangeTag::Delete => _ = shown.raw("</del>"),
        ChangeTag::Insert => _ = shown.raw("</ins>"),
    };
    for change in compared.iter_all_changes() {
        if change.tag() != last {
            close(&mut shown, last);
            last = change.tag();
            match last {
                ChangeTag::Equal => {}
                ChangeTag::Delete => {
                    shown.raw("<del><span class=\"hidden\">").text(words.say("removed-words"));
                    shown.raw(" </span>");
                }
                ChangeTag::Insert => {
                    shown.raw("<ins><span class=\"hidden\">").text(words.say("added-words"));
                    shown.raw(" </span>");
                }
            }
        }
        shown.text(change.value());
    }
    close(&mut shown, last);
    shown
}

/// Earlier remarks on an item; with no item, those on the whole and on items that are gone.
pub(super) fn earlier(package: &Package, item: Option<&Item>, words: &Words) -> Html {
    let there = |id| package.items.iter().any(|item| item.id == id);
    let belongs = |remark: &&Earlier| match item {
        Some(item) => remark.item == Some(item.id),
        None => remark.item.is_none_or(|id| !there(id)),
    };
    let mut list = Html::default();
    let mut found = package.earlier.iter().filter(belongs).peekable();
    if found.peek().is_none() {
        return list;
    }
    list.raw("<details class=\"earlier\" open><summary>")
        .text(words.say("earlier"))
        .raw("</summary><ul>");
    for remark in found {
        let values = [("name", &*remark.by), ("round", &remark.round.to_string())];
        list.raw("<li><p class=\"small soft\">").text(&words.fill("earlier-by", &values));
        list.raw("</p><p dir=\"auto\">").text(&remark.text).raw("</p><p class=\"small\">");
        list.raw(match remark.became {
            Became::Accepted => "<b class=\"badge ok\">",
            Became::Refused => "<b class=\"badge bad\">",
            Became::Open => "<b class=\"badge\">",
        });
        list.text(words.say(match remark.became {
            Became::Accepted => "became-accepted",
            Became::Refused => "became-refused",
            Became::Open => "became-open",
        }));
        list.raw("</b>");
        if let Some(reason) = &remark.reason {
            list.raw(" <span dir=\"auto\">").text(reason).raw("</span>");
        }
        list.raw("</p></li>");
    }
    list.raw("</ul></details>");
    list
}
