//! What files and answers say, as text that a secretary can read.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use mail_parser::MessageParser;
use serde_json::Value;

use crate::reading::{self, Node};
use crate::teller::{list, word};

/// What a file says: a document as it is read aloud, tag by tag; anything else as it is.
pub(crate) fn of_file(view: &Value, bytes: &[u8]) -> String {
    match word(&view["media"]) {
        "application/pdf" => of_document(bytes),
        "text/calendar" => calendar(bytes),
        _ => said(bytes),
    }
}

fn of_document(bytes: &[u8]) -> String {
    let read = reading::read(bytes);
    let mut told = format!("{} ({})\n", read.title.unwrap_or_default(), read.lang);
    blocks(&read.tree, &mut told);
    // The heads and feet of the others differ in the page's number only.
    told + &format!("\n[{} sidor] {}", read.artifacts.len(), read.artifacts[0])
}

/// Each block on a line of its own: headings with their depth, rows with their cells.
fn blocks(node: &Node, told: &mut String) {
    for child in &node.children {
        let text = reading::plain(&child.text);
        match child.role.as_str() {
            "Figure" => *told += &format!("[{}]\n", child.alt.as_deref().unwrap_or_default()),
            "TR" => {
                let cells: Vec<String> =
                    child.children.iter().map(|it| reading::plain(&it.text)).collect();
                *told += &format!("| {} |\n", cells.join(" | "));
            }
            "LI" => *told += &format!("• {}\n", reading::plain(&body(child))),
            role if role.starts_with('H') && role.len() == 2 => {
                let depth = role[1..].parse().unwrap_or(1);
                *told += &format!("\n{} {text}\n", "#".repeat(depth));
            }
            "P" | "Caption" | "Lbl" | "Note" => *told += &format!("{text}\n"),
            _ if child.children.iter().all(|it| is_inline(&it.role)) && !text.is_empty() => {
                *told += &format!("{text}\n");
            }
            _ => blocks(child, told),
        }
    }
}

/// An entry of a list without its bullet.
fn body(entry: &Node) -> String {
    let parts: Vec<&str> = entry
        .children
        .iter()
        .filter(|it| it.role != "Lbl" || !it.text.contains('•'))
        .map(|it| it.text.as_str())
        .collect();
    parts.join(" ")
}

fn is_inline(role: &str) -> bool {
    ["Span", "Link", "Strong", "Em", "Lbl", "Reference"].contains(&role)
}

/// Lines unfolded; the rules of the time zone, the same in all, left out.
fn calendar(bytes: &[u8]) -> String {
    let text = said(bytes).replace("\r\n ", "");
    let Some((before, rest)) = text.split_once("BEGIN:VTIMEZONE") else { return text };
    let (_, after) = rest.split_once("END:VTIMEZONE\r\n").unwrap();
    format!("{before}{after}")
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// An answer, without what is empty, and people and organisations by their names.
pub(crate) fn told(answer: &Value) -> String {
    let mut out = String::new();
    tell(answer, 0, &mut out);
    out
}

fn tell(value: &Value, depth: usize, out: &mut String) {
    let pad = "  ".repeat(depth);
    match value {
        Value::Object(all) => {
            // Versions count the steps of the whole journal.
            let said = |(key, value): &(&String, &Value)| *key != "version" && !is_empty(value);
            for (key, value) in all.iter().filter(said) {
                match line(key, value) {
                    Some(line) => *out += &format!("{pad}{key}: {line}\n"),
                    None => {
                        *out += &format!("{pad}{key}:\n");
                        tell(value, depth + 1, out);
                    }
                }
            }
        }
        Value::Array(all) => {
            for value in all {
                match line("", value) {
                    Some(line) => *out += &format!("{pad}- {line}\n"),
                    None => {
                        *out += &format!("{pad}-\n");
                        tell(value, depth + 1, out);
                    }
                }
            }
        }
        other => *out += &format!("{pad}{other}\n"),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(all) => all.is_empty(),
        _ => false,
    }
}

/// What stands on one line, if it does.
fn line(key: &str, value: &Value) -> Option<String> {
    match value {
        Value::String(text) if key == "bytes" => Some(enclosed(&BASE64.decode(text).unwrap())),
        Value::String(text) if text.contains('\n') => Some(format!("{text:?}")),
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) | Value::Null => Some(value.to_string()),
        Value::Object(all) => {
            let name = all
                .get("short")
                .or_else(|| all.get("name").filter(|_| all.contains_key("initials")));
            name.map(|name| word(name).to_owned())
        }
        Value::Array(all) => {
            let lines: Option<Vec<String>> = all.iter().map(|it| line("", it)).collect();
            lines.filter(|lines| lines.iter().all(|it| it.len() < 60)).map(|it| it.join(", "))
        }
    }
}

/// A file within an answer.
fn enclosed(bytes: &[u8]) -> String {
    if bytes.starts_with(b"BEGIN:VCALENDAR") {
        format!("\n{}", calendar(bytes))
    } else {
        mail(bytes)
    }
}

/// A mail as its reader sees it.
fn mail(bytes: &[u8]) -> String {
    let mail = MessageParser::default().parse(bytes).unwrap();
    let to: Vec<String> = mail
        .to()
        .into_iter()
        .flat_map(|it| it.iter())
        .map(|it| {
            format!("{} <{}>", it.name().unwrap_or_default(), it.address().unwrap_or_default())
        })
        .collect();
    let text = mail.body_text(0).unwrap().replace("\r\n", "\n");
    format!("\nTill: {}\nÄmne: {}\n\n{text}", to.join(", "), mail.subject().unwrap())
}

/// Rows of a register, one a line, with these columns; `owner.name` goes into a value.
pub(crate) fn rows(rows: &Value, columns: &[&str]) -> String {
    let row = |row: &Value| {
        let cells: Vec<String> = columns.iter().map(|column| cell(row, column)).collect();
        cells.join(" | ")
    };
    let lines: Vec<String> = list(rows).iter().map(row).collect();
    format!("{}\n{}\n", columns.join(" | "), lines.join("\n"))
}

fn cell(row: &Value, column: &str) -> String {
    let mut value = row;
    for (place, part) in column.split('.').enumerate() {
        if let Value::Array(all) = value {
            let rest: Vec<&str> = column.split('.').skip(place).collect();
            let rest = rest.join(".");
            let cells: Vec<String> = all.iter().map(|it| cell(it, &rest)).collect();
            return cells.join(", ");
        }
        value = &value[part];
    }
    match value {
        Value::Array(all) => {
            all.iter().map(|it| line("", it).unwrap_or_default()).collect::<Vec<_>>().join(", ")
        }
        Value::Null => "–".to_owned(),
        value => line("", value).unwrap_or_default().replace('\n', " / "),
    }
}
