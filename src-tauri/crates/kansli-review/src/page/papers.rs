//! The papers: named at their items, shown whole at the end.

use super::markup::Html;
use super::shell;
use crate::field::Field;
use crate::package::{Attachment, ImageKind, Item, Package};
use crate::words::Words;

/// The papers of one item, as ways to them.
pub(super) fn of_item(package: &Package, item: &Item, words: &Words) -> Html {
    let mut list = Html::default();
    let place = |id| package.attachments.iter().position(|paper| paper.id == id);
    let found: Vec<usize> = item.attachments.iter().filter_map(|id| place(*id)).collect();
    if found.is_empty() {
        return list;
    }
    list.raw("<ul class=\"papers\">");
    for (at, paper) in found.iter().filter_map(|at| Some((*at, package.attachments.get(*at)?))) {
        list.raw("<li>")
            .add(&shell::icon("file"))
            .raw("<a href=\"#b")
            .number(at)
            .raw("\" dir=\"auto\">");
        list.text(&paper.name).raw("</a> <span class=\"small soft\">");
        list.text(&words.count("pages", paper.page_count as usize)).raw("</span></li>");
    }
    list.raw("</ul>");
    list
}

/// All papers, each folded up when scripts run.
pub(super) fn all(package: &Package, words: &Words) -> Html {
    let mut all = Html::default();
    if package.attachments.is_empty() {
        return all;
    }
    all.raw("<section class=\"appendix\" aria-labelledby=\"papers\"><h2 id=\"papers\">");
    all.text(words.say("papers")).raw("</h2><p class=\"small soft live-only screen\">");
    all.text(words.say("papers-print")).raw("</p>");
    for (at, paper) in package.attachments.iter().enumerate() {
        all.raw("<details class=\"card paper\" open data-fold id=\"b").number(at);
        all.raw("\" data-paper=\"").text(&paper.id.to_string()).raw("\"><summary>");
        all.raw("<span class=\"grow\" dir=\"auto\">")
            .text(&named(paper, words))
            .raw("</span> <span class=\"small soft\">");
        all.text(&words.count("pages", paper.page_count as usize)).raw("</span></summary>");
        all.add(&pages(paper, words)).add(&file(paper, words)).raw("</details>");
    }
    all.raw("</section>");
    all
}

fn named(paper: &Attachment, words: &Words) -> String {
    words.fill("paper", &[("number", &paper.number), ("name", &paper.name)])
}

fn pages(paper: &Attachment, words: &Words) -> Html {
    let mut pages = Html::default();
    if paper.pages.is_empty() {
        pages.raw("<p class=\"soft\">").text(words.say("paper-empty")).raw("</p>");
    }
    let count = paper.pages.len().to_string();
    for (at, page) in paper.pages.iter().enumerate() {
        let number = (at + 1).to_string();
        pages.raw("<section class=\"sheet\"><h3>");
        pages.text(&words.fill("page-of", &[("number", &number), ("count", &count)])).raw("</h3>");
        if let Some(image) = &page.image {
            let kind = match image.kind {
                ImageKind::Png => "<img src=\"data:image/png;base64,",
                ImageKind::Jpeg => "<img src=\"data:image/jpeg;base64,",
            };
            pages.raw(kind).text(&String::from(image.data.clone())).raw("\" alt=\"");
            pages.text(&words.fill("page-picture", &[("number", &number)])).raw("\">");
        }
        if page.text.trim().is_empty() {
            pages.raw("<p class=\"soft\">").text(words.say("page-empty")).raw("</p>");
        } else {
            let field = Field::Attachment(paper.id, super::texts::small(at));
            pages.raw("<div class=\"doc as-is\" data-f=\"").text(&field.to_string());
            pages.raw("\" data-at=\"0\" dir=\"auto\">").text(&page.text).raw("</div>");
        }
        pages.raw("</section>");
    }
    pages
}

fn file(paper: &Attachment, words: &Words) -> Html {
    let mut file = Html::default();
    if let Some(given) = &paper.file {
        file.raw("<p class=\"files\">");
        // Only a PDF is shown by every browser, and does nothing but show.
        if given.data.0.starts_with(b"%PDF-") {
            file.raw("<button type=\"button\" class=\"button live-only\" data-open-file>");
            file.add(&shell::icon("open"));
            file.text(&words.fill("paper-open", &[("number", &paper.number)])).raw("</button> ");
        }
        file.raw("<a class=\"button\" download=\"").text(&given.name);
        file.raw("\" href=\"data:application/octet-stream;base64,");
        file.text(&String::from(given.data.clone())).raw("\">").add(&shell::icon("download"));
        file.text(&words.fill("paper-file", &[("name", &given.name)])).raw("</a></p>");
    }
    let hash = paper.sha256.to_string();
    file.raw("<p class=\"small soft hash\">").text(&words.fill("paper-hash", &[("hash", &hash)]));
    file.raw("</p>");
    file
}
