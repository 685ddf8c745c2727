//! The answer: a form when scripts run, and how to answer by mail when they do not.

use super::markup::Html;
use super::{mail, of_kind, shell};
use crate::package::{Kind, Package};
use crate::words::Words;

/// Both ways to answer, one of which is seen.
pub(super) fn form(package: &Package, words: &Words) -> Html {
    let mut aside = Html::default();
    aside.raw(
        "<aside class=\"answer\" id=\"answer\" tabindex=\"-1\" aria-labelledby=\"answer-title\">",
    );
    aside.raw("<h2 id=\"answer-title\"><span class=\"live-only\">").text(words.say("answer"));
    aside.raw("</span><span class=\"static-only\">").text(words.say("static-title"));
    aside
        .raw("</span></h2>")
        .add(&by_hand(package, words))
        .add(&live(package, words))
        .raw("</aside>");
    aside
}

/// What a reader sees whose view blocks scripts.
fn by_hand(package: &Package, words: &Words) -> Html {
    let mut text = Html::default();
    text.raw("<div class=\"card panel static-only\"><p class=\"note warn\">");
    text.text(words.say("static-why"))
        .raw("</p><p>")
        .text(words.say("static-verdict"))
        .raw("</p><ul class=\"said\">");
    for key in mail::verdicts(package.kind) {
        text.raw("<li>").text(words.say(key)).raw("</li>");
    }
    text.raw("</ul><p>").text(words.say(of_kind(
        package.kind,
        "static-item-agenda",
        "static-item-minutes",
    )));
    text.raw("</p><p>").text(words.say("static-rest")).raw("</p>");
    let email = [("email", &*package.sender.email)];
    text.raw("<p><a class=\"button primary\" href=\"").text(&mail::written_by_hand(package, words));
    text.raw("\">")
        .text(&words.fill("static-mail", &email))
        .raw("</a></p><p class=\"small soft\">");
    text.text(words.say("static-public")).raw("</p></div>");
    text
}

fn live(package: &Package, words: &Words) -> Html {
    let mut form = Html::default();
    let reviewer = &package.reviewer;
    let who = match &reviewer.role {
        Some(role) => words.fill("answering-role", &[("name", &reviewer.name), ("role", role)]),
        None => words.fill("answering", &[("name", &reviewer.name)]),
    };
    form.raw("<form class=\"card panel live-only\" id=\"form\" novalidate>");
    form.raw("<p class=\"who\" dir=\"auto\">").text(&who).raw("</p>");
    form.raw("<fieldset id=\"verdict\"><legend class=\"hidden\">")
        .text(words.say("verdict"))
        .raw("</legend>");
    for (value, key) in ["approve", "approve_with_comments", "needs_changes"]
        .into_iter()
        .zip(verdicts(package.kind))
    {
        form.raw("<label class=\"choice\"><input type=\"radio\" name=\"verdict\" value=\"")
            .text(value);
        form.raw("\"><span><b>").text(words.say(key)).raw("</b><small>");
        // Only the chair's approval lets the notice go.
        let meant = match (package.kind, &reviewer.role) {
            (Kind::Agenda, None) => format!("{key}-other"),
            (Kind::Agenda, Some(_)) | (Kind::Minutes, _) => format!("{key}-help"),
        };
        form.text(words.say(&meant)).raw("</small></span></label>");
    }
    form.raw("</fieldset><p class=\"fault\" id=\"verdict-fault\" hidden></p>");
    if package.kind == Kind::Minutes {
        form.add(&signature(package, words));
    }
    form.raw("<p class=\"note\" id=\"hint\" hidden></p><hr>");
    form.raw("<p class=\"tally-row\">")
        .add(&shell::icon("comment"))
        .raw("<span id=\"count\"></span>");
    form.raw("<span class=\"soft\" id=\"kept\"></span></p>");
    form.raw("<p class=\"note warn\" id=\"not-kept\" role=\"alert\" hidden></p>");
    form.raw("<button type=\"submit\" class=\"button primary big\">").add(&shell::icon("download"));
    form.text(words.say("save"))
        .raw("</button><button type=\"button\" class=\"button\" id=\"copy\">");
    form.add(&shell::icon("copy")).text(words.say("copy")).raw("</button>");
    form.raw("<p><a class=\"mail\" id=\"mail\" href=\"")
        .text(&mail::address(package, words))
        .raw("\">");
    form.text(words.say("mail")).raw("</a></p>");
    form.raw("<p class=\"note ok\" id=\"done\" role=\"status\" hidden></p>");
    form.add(&clearing(words));
    form.raw("<div id=\"self-copy\" hidden><label for=\"answer-text\">")
        .text(words.say("answer-text"));
    form.raw("</label><textarea id=\"answer-text\" readonly rows=\"8\"></textarea></div>");
    form.raw("<p class=\"small soft\">")
        .text(&words.fill("send-help", &[("email", &package.sender.email)]));
    form.raw("</p></form>");
    form
}

/// The way to leave nothing behind on a device that others use too.
fn clearing(words: &Words) -> Html {
    let mut clearing = Html::default();
    clearing.raw("<button type=\"button\" class=\"button\" id=\"clear\" hidden>");
    clearing.add(&shell::icon("bin")).text(words.say("clear")).raw("</button>");
    clearing.raw("<div id=\"clear-asked\" role=\"group\" aria-labelledby=\"clear-about\" hidden>");
    clearing.raw("<p class=\"note warn\" id=\"clear-about\">").text(words.say("clear-sure"));
    clearing
        .raw("</p><p class=\"files\"><button type=\"button\" class=\"button\" id=\"clear-no\">");
    clearing.text(words.say("cancel"));
    clearing.raw("</button> <button type=\"button\" class=\"button\" id=\"clear-sure\">");
    clearing.text(words.say("clear-do")).raw("</button></p></div>");
    clearing
}

fn signature(package: &Package, words: &Words) -> Html {
    let mut field = Html::default();
    field
        .raw("<div class=\"field\" id=\"signature\" hidden><label for=\"name\">")
        .text(words.say("sign"));
    field.raw("</label><input id=\"name\" type=\"text\" autocomplete=\"name\" maxlength=\"200\" aria-describedby=\"name-help\" value=\"");
    field.text(&package.reviewer.name).raw("\"><p class=\"small soft\" id=\"name-help\">");
    field
        .text(words.say("sign-help"))
        .raw("</p><p class=\"fault\" id=\"name-fault\" hidden></p></div>");
    field
}

fn verdicts(kind: Kind) -> [&'static str; 3] {
    match kind {
        Kind::Agenda => ["approve-agenda", "comments-agenda", "changes-agenda"],
        Kind::Minutes => ["approve-minutes", "comments-minutes", "changes-minutes"],
    }
}

/// The way to the answer on narrow screens.
pub(super) fn dock(package: &Package, words: &Words) -> Html {
    let mut dock = Html::default();
    dock.raw(
        "<footer class=\"dock\"><div class=\"grow\"><b class=\"live-only\" id=\"dock-count\"></b>",
    );
    if let Some(day) = package.answer_by {
        let day = words.day_short(day);
        dock.raw("<p class=\"small soft\">")
            .text(&words.fill("answer-by", &[("day", &day)]))
            .raw("</p>");
    }
    dock.raw("</div><a class=\"button primary big\" href=\"#answer\"><span class=\"live-only\">");
    dock.text(words.say("give-answer")).raw("</span><span class=\"static-only\">");
    dock.text(words.say("read-how")).raw("</span></a></footer>");
    dock
}
