//! The review page: one file with everything in it, which reads and prints without scripts.
//!
//! ```text
//! Package → body (HTML, every word resolved) ┐
//!         → data (JSON for the script)       ├→ one file: style, body, data, script
//! page/*.css, page/*.js, two fonts           ┘
//! ```

mod answer;
mod data;
mod items;
mod locked;
mod mail;
mod markup;
mod news;
mod papers;
mod shell;
#[cfg(test)]
mod tests;
mod texts;

use serde_json::json;

pub use self::locked::{Lock, LockError, html_locked};
use self::markup::Html;
use crate::package::{Kind, Package};
use crate::words::Words;

/// The package as one HTML file that asks the network for nothing.
#[must_use]
pub fn html(package: &Package) -> String {
    whole(package, &data::of(package))
}

/// The same page for a frame within the program, which keeps for it what is written and saves its answer: the page
/// hands both over as messages to the window around it. `kept` is what was kept before; `locked` says that the
/// package was locked, so that nothing of the answer leaves in the clear.
#[must_use]
pub fn html_within(package: &Package, kept: Option<&str>, locked: bool) -> String {
    let mut data = data::of(package);
    data["within"] = json!({ "kept": kept, "locked": locked });
    whole(package, &data)
}

/// What a window that shows the page in a frame must let run and be styled by, besides its own: sources for
/// `script-src` and `style-src`. A frame without an address of its own takes its window's policy over.
#[must_use]
pub fn policy_sources() -> (String, String) {
    shell::sources()
}

fn whole(package: &Package, data: &serde_json::Value) -> String {
    let words = Words::of_package(package);
    let title = words.fill("title", &[("heading", &package.meeting.heading)]);
    let mut body = Html::default();
    body.raw("<div id=\"page\">").add(&page(package)).raw("</div>");
    let data = data.to_string();
    body.raw("<script type=\"application/json\" id=\"data\">").json(&data).raw("</script>");
    shell::file(package.language, &title, &body)
}

/// What the sender calls the file, without its ending.
#[must_use]
pub fn answer_file_name(package: &Package) -> String {
    let words = Words::of_package(package);
    let values = [("heading", &*package.meeting.heading), ("name", &*package.reviewer.name)];
    let name = words.fill("file-name", &values);
    let kept = |c: char| match c {
        '/' | '\\' | ':' => '-',
        c if c.is_control() || "<>\"|?*".contains(c) => ' ',
        c => c,
    };
    let name: String = name.chars().map(kept).collect();
    let name: Vec<&str> = name.split_whitespace().collect();
    let short: String = name.join(" ").chars().take(120).collect();
    format!("{}.kansli-svar", short.trim_matches(['.', ' ']))
}

/// Everything that is seen, within the body.
fn page(package: &Package) -> Html {
    let words = Words::of_package(package);
    let mut page = Html::default();
    page.raw("<a class=\"skip\" href=\"#content\">").text(words.say("skip-items")).raw("</a>");
    page.raw("<a class=\"skip\" href=\"#answer\">").text(words.say("skip-answer")).raw("</a>");
    page.add(&head(package, words));
    page.raw(of_kind(
        package.kind,
        "<div class=\"columns\">",
        "<div class=\"columns paragraphs\">",
    ));
    page.add(&items::contents(package, words));
    page.raw("<main id=\"content\" tabindex=\"-1\">");
    page.add(&intro(package, words)).add(&news::changes(package, words));
    page.add(&items::front(package)).add(&items::all(package, words));
    page.add(&items::whole(package, words)).add(&papers::all(package, words));
    page.raw("</main>").add(&answer::form(package, words)).raw("</div>");
    page.add(&answer::dock(package, words));
    page
}

fn head(package: &Package, words: &Words) -> Html {
    let mut head = Html::default();
    head.raw("<header class=\"top\"><div>").add(&shell::mark());
    head.raw("<div class=\"grow\"><h1>")
        .text(&package.meeting.heading)
        .raw("</h1><p><span class=\"wide\">");
    head.text(words.say(of_kind(package.kind, "subject-agenda", "subject-minutes")));
    head.raw(", </span><span class=\"when\">").text(&package.meeting.when).raw("</span></p></div>");
    head.raw("<p class=\"offline\">").add(&shell::icon("offline")).raw("<span>");
    head.text(words.say("offline")).raw("</span></p></div></header>");
    head
}

fn intro(package: &Package, words: &Words) -> Html {
    let mut intro = Html::default();
    intro.raw("<div class=\"intro\">");
    intro.add(&texts::plain(&package.greeting));
    let made = [
        ("sender", &*package.sender.name),
        ("organisation", &package.sender.organisation),
        ("round", &package.round.to_string()),
        ("moment", &words.moment(package.made_at)),
    ];
    intro.raw("<p class=\"small soft\">").text(&words.fill("made", &made));
    if let Some(day) = package.answer_by {
        let day = words.weekday(day);
        intro.raw(" <b>").text(&words.fill("answer-by", &[("day", &day)])).raw(".</b>");
    }
    intro.raw("</p>");
    if let Some(place) = &package.meeting.place {
        intro.raw("<p class=\"small soft\">").text(&words.fill("place", &[("place", place)]));
        intro.raw("</p>");
    }
    intro.raw("</div>");
    intro
}

/// One of two keys, by what is reviewed.
fn of_kind(kind: Kind, agenda: &'static str, minutes: &'static str) -> &'static str {
    match kind {
        Kind::Agenda => agenda,
        Kind::Minutes => minutes,
    }
}

/// "punkt 4", "§ 4".
fn label(kind: Kind, number: &str, words: &Words) -> String {
    words.fill(of_kind(kind, "item-number", "paragraph-number"), &[("number", number)])
}

/// The text with its first letter as a capital.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
