//! Every document as a web page: whole in itself, well-formed, in order for those who listen, and with the text of the PDF.

use kansli_documents::{Document, Lang, html};
use roxmltree::{Document as Xml, Node, ParsingOptions};

use crate::reading::{plain, read, unspaced};
use crate::{made, sample};

/// What may stand in an attribute of a page. No name begins with "on", and no style is said in place.
const ATTRIBUTES: [&str; 17] = [
    "lang",
    "charset",
    "http-equiv",
    "content",
    "name",
    "class",
    "role",
    "scope",
    "start",
    "tabindex",
    "aria-label",
    "href",
    "rel",
    "src",
    "alt",
    "id",
    "title",
];

pub(crate) fn page(name: &str, document: &Document, language: Lang) -> String {
    let page = html(document, language);
    crate::keep(&format!("{name}.html"), page.as_bytes());
    page
}

pub(crate) fn parsed(page: &str) -> Xml<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Xml::parse_with_options(page, options).unwrap_or_else(|why| panic!("{why}: {page}"))
}

fn samples() -> impl Iterator<Item = (&'static str, Document)> {
    sample::all().into_iter().chain(sample::empty())
}

fn all<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.descendants().filter(move |it| it.has_tag_name(name))
}

/// That nothing in the page can run, be fetched or lead elsewhere than by a link.
pub(crate) fn is_harmless(name: &str, page: &Xml<'_>) {
    for node in page.descendants().filter(Node::is_element) {
        let tag = node.tag_name().name();
        assert!(
            !["script", "iframe", "object", "embed", "form", "link", "base", "svg"].contains(&tag),
            "{name}: {tag}"
        );
        for held in node.attributes() {
            assert!(ATTRIBUTES.contains(&held.name()), "{name}: {} of {tag}", held.name());
            let value = held.value().to_ascii_lowercase();
            let kinds: &[&str] = match held.name() {
                "href" => &["http://", "https://", "mailto:", "tel:", "#"],
                "src" => &["data:image/svg+xml;base64,"],
                _ => continue,
            };
            assert!(kinds.iter().any(|kind| value.starts_with(kind)), "{name}: {value}");
        }
        let Some(href) = node.attribute("href").filter(|_| tag == "a") else { continue };
        match href.strip_prefix('#') {
            // What a link within the page leads to is there.
            Some(anchor) => {
                let is_it = |it: &Node<'_, '_>| it.attribute("id") == Some(anchor);
                assert!(node.document().descendants().any(|it| is_it(&it)), "{name}: {href}");
            }
            None => assert_eq!(node.attribute("rel"), Some("noreferrer"), "{name}"),
        }
    }
}

#[test]
fn every_page_is_well_formed_harmless_and_says_what_it_is() {
    for (language, tag) in [(Lang::Sv, "sv-SE"), (Lang::En, "en-GB")] {
        for (name, document) in samples() {
            let page = page(name, &document, language);
            assert!(page.starts_with("<!DOCTYPE html>\n"), "{name}");
            let read_back = parsed(&page);
            is_harmless(name, &read_back);
            assert_eq!(read_back.root_element().attribute("lang"), Some(tag), "{name}");
            let title = all(read_back.root_element(), "title").next().unwrap();
            assert_eq!(
                title.text().map(plain),
                read(&made(name, &document, language)).title.map(|it| plain(&it)),
                "{name}"
            );
            let policy = all(read_back.root_element(), "meta").find_map(|it| {
                it.attribute("http-equiv")?;
                it.attribute("content")
            });
            assert!(
                policy.unwrap().starts_with("default-src 'none'; style-src 'sha256-"),
                "{name}"
            );
            assert_eq!(all(read_back.root_element(), "main").count(), 1, "{name}");
        }
    }
}

#[test]
fn headings_begin_with_the_documents_name_and_skip_no_level() {
    for (name, document) in samples() {
        let page = page(name, &document, Lang::Sv);
        let read_back = parsed(&page);
        let level = |it: Node<'_, '_>| match it.tag_name().name() {
            "h1" => Some(1),
            "h2" => Some(2),
            "h3" => Some(3),
            _ => None,
        };
        let levels: Vec<u8> = read_back.descendants().filter_map(level).collect();
        assert_eq!(levels.iter().filter(|it| **it == 1).count(), 1, "{name}");
        assert_eq!(levels[0], 1, "{name}");
        assert!(levels.windows(2).all(|two| two[1] <= two[0] + 1), "{name}: {levels:?}");
    }
}

#[test]
fn tables_have_headers_for_columns_and_rows() {
    let mut tables = 0;
    for (name, document) in samples() {
        let page = page(name, &document, Lang::Sv);
        let read_back = parsed(&page);
        for table in all(read_back.root_element(), "table") {
            tables += 1;
            let head = all(table, "thead").next().unwrap();
            let columns = all(head, "th").filter(|it| it.attribute("scope") == Some("col")).count();
            let body = all(table, "tbody").next().unwrap();
            for row in all(body, "tr") {
                let cells: Vec<Node<'_, '_>> = row.children().filter(Node::is_element).collect();
                assert_eq!(cells.len(), columns, "{name}");
                assert_eq!(cells[0].attribute("scope"), Some("row"), "{name}");
                assert!(cells[1..].iter().all(|it| it.has_tag_name("td")), "{name}");
            }
        }
    }
    assert!(tables >= 20, "{tables} tables");
}

#[test]
fn lists_entries_and_pictures_are_what_they_are() {
    let minutes = page("minutes", &sample::minutes(), Lang::Sv);
    let read_back = parsed(&minutes);
    let root = read_back.root_element();
    assert!(
        all(root, "ol").all(|it| it.attribute("start").is_some()) && all(root, "ol").count() > 0
    );
    assert!(all(root, "ul").any(|it| it.attribute("class") == Some("clauses")));
    assert!(all(root, "dt").count() > 4 && all(root, "dd").count() > 4);
    let plan = page("year-plan", &sample::year_plan(), Lang::Sv);
    let read_back = parsed(&plan);
    let picture = all(read_back.root_element(), "img").next().unwrap();
    assert!(picture.attribute("alt").unwrap().contains("2027"));
}

#[test]
fn the_text_is_that_of_the_pdf_in_the_same_order() {
    for (name, document) in samples() {
        let page = page(name, &document, Lang::Sv);
        let read_back = parsed(&page);
        let main = all(read_back.root_element(), "main").next().unwrap();
        let mut told = String::new();
        gather(main, &mut told);
        let pdf = read(&made(name, &document, Lang::Sv));
        assert_eq!(unspaced(&told), unspaced(&pdf.text_without_figures()), "{name}");
    }
}

/// The text with the marks that whoever shows the page puts in.
fn gather(node: Node<'_, '_>, into: &mut String) {
    if node.is_text() {
        into.push_str(node.text().unwrap_or_default());
    }
    let parent = node.parent_element();
    if let Some(list) = parent.filter(|_| node.has_tag_name("li")) {
        let before = node.prev_siblings().skip(1).filter(Node::is_element).count() as u64;
        match (list.tag_name().name(), list.attribute("class")) {
            ("ol", _) => {
                let start: u64 = list.attribute("start").unwrap().parse().unwrap();
                into.push_str(&format!("{}.", start + before));
            }
            (_, Some("clauses")) => {}
            _ => into.push('•'),
        }
    }
    node.children().for_each(|it| gather(it, into));
}
