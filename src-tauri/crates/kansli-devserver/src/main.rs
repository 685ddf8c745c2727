//! The window's page and the command table over loopback HTTP: for browser tests and for work on
//! the window. Never shipped: whoever reaches the port has the workspace.
//!
//! `KANSLI_PORT` (0 takes a free one), `KANSLI_UI` (the built page), `KANSLI_TODAY` (fixes the
//! day), `KANSLI_DATA` (the program's own folder). The address is the first line printed.
#![allow(clippy::print_stdout, reason = "the address is told on standard output")]

use std::error::Error;
use std::fs;
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use kansli_api::surroundings::Machine;
use kansli_api::{App, CommandError, ErrorCode, Options, dispatch};
use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response, Server};

/// Calls answered at once.
const THREADS: usize = 16;
/// Larger requests are refused: a calendar or a paper as base64 fits well within it.
const LARGEST: u64 = 64 * 1024 * 1024;

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let port = std::env::var("KANSLI_PORT").unwrap_or_else(|_| "7457".to_owned());
    let today = match std::env::var("KANSLI_TODAY") {
        Ok(day) => Some(day.parse()?),
        Err(_) => None,
    };
    let page = std::env::var_os("KANSLI_UI").map_or_else(|| "ui/dist".into(), PathBuf::from);
    let server = Arc::new(Server::http(format!("127.0.0.1:{port}"))?);
    println!("http://{}", server.server_addr());
    let app = App::new(Box::new(Machine::new().on(today)), Options::default());
    std::thread::scope(|threads| {
        for _ in 0..THREADS {
            threads.spawn(|| {
                while let Ok(request) = server.recv() {
                    if let Err(why) = answer(&app, &page, request) {
                        eprintln!("kansli-devserver: {why}");
                    }
                }
            });
        }
    });
    Ok(())
}

fn answer(app: &App, page: &Path, mut request: Request) -> std::io::Result<()> {
    let path = request.url().split('?').next().unwrap_or_default().to_owned();
    let response = match (request.method().clone(), path.strip_prefix("/call/")) {
        // Another page in the same browser must not reach the workspace.
        (Method::Post, Some(_)) if foreign(&request) => text(403, "another origin"),
        (Method::Post, Some(command)) => {
            let mut body = Vec::new();
            request.as_reader().take(LARGEST).read_to_end(&mut body)?;
            call(app, command, &body)
        }
        (Method::Get, None) => file(page, &path),
        _ => text(405, "only POST /call/<command> and GET"),
    };
    request.respond(response)
}

fn foreign(request: &Request) -> bool {
    let header = |name: &'static str| {
        let found = request.headers().iter().find(|header| header.field.equiv(name));
        found.map(|header| header.value.as_str().to_owned())
    };
    match (header("Origin"), header("Host")) {
        (Some(origin), Some(host)) => {
            let local = origin.strip_prefix("http://").unwrap_or_default();
            local != host && !local.starts_with("127.0.0.1:") && !local.starts_with("localhost:")
        }
        (Some(_), None) => true,
        (None, _) => false,
    }
}

type Body = Response<std::io::Cursor<Vec<u8>>>;

fn call(app: &App, command: &str, body: &[u8]) -> Body {
    let request = if body.is_empty() { Ok(json!({})) } else { serde_json::from_slice(body) };
    let Ok(request) = request else { return text(400, "the body is not JSON") };
    match dispatch(app, command, request) {
        Ok(answer) => document(200, &serde_json::to_value(answer).unwrap_or(Value::Null)),
        Err(error) => document(status(&error), &json!({ "error": error })),
    }
}

fn status(error: &CommandError) -> u16 {
    match error.code {
        ErrorCode::Refused | ErrorCode::Stale => 409,
        ErrorCode::NotFound => 404,
        ErrorCode::Invalid => 400,
        ErrorCode::Damaged | ErrorCode::Unreachable | ErrorCode::Fault => 500,
    }
}

fn file(page: &Path, path: &str) -> Body {
    let inside = path.trim_start_matches('/');
    let inside = if inside.is_empty() { "index.html" } else { inside };
    let plain = Path::new(inside).components().all(|part| matches!(part, Component::Normal(_)));
    match fs::read(page.join(inside)) {
        Ok(bytes) if plain => typed(200, bytes, media(inside)),
        _ => text(404, "no such page"),
    }
}

fn media(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

fn document(status: u16, value: &Value) -> Body {
    typed(status, value.to_string().into_bytes(), "application/json")
}

fn text(status: u16, words: &str) -> Body {
    typed(status, words.as_bytes().to_vec(), "text/plain; charset=utf-8")
}

fn typed(status: u16, bytes: Vec<u8>, media: &str) -> Body {
    let kind = Header::from_bytes("Content-Type", media).expect("media types are ASCII");
    Response::from_data(bytes).with_status_code(status).with_header(kind)
}
