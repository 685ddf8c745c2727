//! A document as one HTML page, for mail and for looking at without a program of one's own.
//!
//! The page is whole in itself: nothing is fetched, nothing is run, and the policy it carries forbids both. It is written
//! as XML too, so that it cannot be left half open. Headings, lists, tables and pictures are what they are to those who
//! listen as well. It keeps its own light colours wherever it is shown.
//!
//! **Invariant:** every text is escaped; nothing that people wrote becomes an element, an attribute or an address.

mod pieces;

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::look::{Colour, LogoFormat};
use crate::markup::{Attribute, Markup, readable};
use crate::tree::{Dress, Mark, PageHead, Paper, Tree};
use crate::words::Words;

/// The style, in the program's own colours.
static STYLE: LazyLock<String> = LazyLock::new(|| readable(include_str!("html/style.css")));

/// The style in the body's colours.
fn style(look: &Dress) -> String {
    let own = Colour::default();
    let accent = STYLE.replace(&own.to_string(), &look.accent.to_string());
    accent.replace(&own.tint().to_string(), &look.tint.to_string())
}

/// What the page may do: look as its own style says, show pictures of its own, and nothing else.
fn policy(style: &str) -> String {
    let style = STANDARD.encode(Sha256::digest(style.as_bytes()));
    format!(
        "default-src 'none'; style-src 'sha256-{style}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
}

/// Writes the document.
pub(crate) fn write(tree: &Tree) -> String {
    let mut page = Markup::beginning("<!DOCTYPE html>\n");
    page.element("html", &[("lang", &tree.lang.locale())], |page| {
        page.element("head", &[], |page| about(page, tree));
        page.feed();
        let paper = match tree.paper {
            Paper::Text => "text",
            Paper::Columns => "columns",
            Paper::Wide => "wide",
        };
        page.element("body", &[("class", &paper)], |page| {
            head(page, &tree.head, tree.look.logo.as_ref());
            page.feed();
            page.element("main", &[], |page| {
                opening(page, tree);
                pieces::blocks(page, &tree.body, Words::of(tree.lang));
            });
            page.feed();
            page.element("footer", &[], |page| {
                if let Some(line) = &tree.foot.not_binding {
                    page.line("p", &[("class", &"binding")], line);
                }
                page.line("p", &[], &tree.foot.secretariat);
            });
        });
    });
    page.feed();
    page.finished()
}

/// What the page is, for programs.
fn about(page: &mut Markup, tree: &Tree) {
    page.empty("meta", &[("charset", &"utf-8")]);
    let named = |page: &mut Markup, name: &str, content: &str| {
        let both: [Attribute<'_>; 2] = [("name", &name), ("content", &content)];
        page.empty("meta", &both);
    };
    let style = style(&tree.look);
    let rules = policy(&style);
    let policy: [Attribute<'_>; 2] =
        [("http-equiv", &"Content-Security-Policy"), ("content", &rules)];
    page.empty("meta", &policy);
    named(page, "viewport", "width=device-width, initial-scale=1");
    named(page, "color-scheme", "light");
    named(page, "referrer", "no-referrer");
    named(page, "author", &tree.author);
    named(page, "date", &tree.day.to_string());
    page.line("title", &[], &tree.title);
    page.line("style", &[], &style);
}

/// Whose and which the document is, and how far it has come.
fn head(page: &mut Markup, told: &PageHead, logo: Option<&Mark>) {
    page.element("header", &[], |page| {
        if let Some(demo) = &told.demo {
            page.line("p", &[("class", &"demo")], demo);
        }
        if let Some(Mark { format, alt, bytes }) = logo {
            let media = match format {
                LogoFormat::Png => "image/png",
                LogoFormat::Svg => "image/svg+xml",
            };
            let source = format!("data:{media};base64,{}", STANDARD.encode(bytes));
            page.element("p", &[("class", &"logo")], |page| {
                page.empty(
                    "img",
                    &[("src", &source), ("alt", &alt.as_deref().unwrap_or_default())],
                );
            });
        }
        lines(page, told.whose.iter().map(String::as_str));
        lines(page, told.which.iter().map(String::as_str));
        page.element("div", &[], |page| {
            if let Some(version) = &told.version {
                page.line("p", &[], version);
            }
            if let Some(status) = &told.status {
                let class = if status.unfinished { "warning" } else { "standing" };
                page.element("p", &[], |page| {
                    page.line("strong", &[("class", &class)], &status.word);
                });
            }
        });
    });
}

/// Lines of their own, the first strong.
fn lines<'a>(page: &mut Markup, all: impl Iterator<Item = &'a str>) {
    page.element("div", &[], |page| {
        for (at, line) in all.filter(|line| !line.is_empty()).enumerate() {
            page.element("p", &[], |page| match at {
                0 => page.line("strong", &[], line),
                _ => page.text(line),
            });
        }
    });
}

fn opening(page: &mut Markup, tree: &Tree) {
    let opening = &tree.opening;
    page.line("h1", &[], &opening.heading);
    page.element("p", &[("class", &"subtitle")], |page| {
        page.text(&opening.subtitle);
        if let Some(status) = &tree.head.status {
            page.text(" ");
            let class = if status.unfinished { "status unfinished" } else { "status" };
            page.line("span", &[("class", &class)], &status.word);
        }
    });
    if let Some(cases) = &opening.cases {
        page.line("p", &[], cases);
    }
    if let Some(demo) = &opening.demo {
        page.line("p", &[("class", &"invented")], demo);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_holds_nothing_that_would_be_escaped() {
        assert!(!STYLE.contains(['<', '>', '&', '"', '\'']));
    }
}
