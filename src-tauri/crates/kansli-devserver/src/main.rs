//! The window's page and the command table over loopback HTTP: for browser tests and for work on
//! the window. Never shipped: whoever reaches the port has the workspace.
//!
//! `KANSLI_PORT` (0 takes a free one), `KANSLI_UI` (the built page), `KANSLI_TODAY` (fixes the
//! day), `KANSLI_DATA` (the program's own folder). The address is the first line printed.
#![allow(clippy::print_stdout, reason = "the address is told on standard output")]

mod http;

use std::error::Error;
use std::fs;
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use http::{Request, Response};
use kansli_api::surroundings::Machine;
use kansli_api::{App, CommandError, ErrorCode, Options, dispatch};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let port = std::env::var("KANSLI_PORT").unwrap_or_else(|_| "7457".to_owned());
    let today = match std::env::var("KANSLI_TODAY") {
        Ok(day) => Some(day.parse()?),
        Err(_) => None,
    };
    let page = std::env::var_os("KANSLI_UI").map_or_else(|| "ui/dist".into(), PathBuf::from);
    let listener = TcpListener::bind(format!("127.0.0.1:{port}"))?;
    println!("http://{}", listener.local_addr()?);
    let app = Arc::new(App::new(Box::new(Machine::new().on(today)), Options::default()));
    let page = Arc::new(page);
    http::serve(&listener, move |request| answer(&app, &page, request))?;
    Ok(())
}

fn answer(app: &App, page: &Path, request: &Request) -> Response {
    let path = request.path.split('?').next().unwrap_or_default();
    match (request.method.as_str(), path.strip_prefix("/call/")) {
        // Another page in the same browser must not reach the workspace.
        ("POST", Some(_)) if foreign(request) => Response::text(403, "another origin"),
        ("POST", Some(command)) => call(app, command, &request.body),
        ("GET", None) => file(page, path),
        _ => Response::text(405, "only POST /call/<command> and GET"),
    }
}

fn foreign(request: &Request) -> bool {
    match (request.header("origin"), request.header("host")) {
        (Some(origin), Some(host)) => {
            let local = origin.strip_prefix("http://").unwrap_or_default();
            local != host && !local.starts_with("127.0.0.1:") && !local.starts_with("localhost:")
        }
        (Some(_), None) => true,
        (None, _) => false,
    }
}

fn call(app: &App, command: &str, body: &[u8]) -> Response {
    let request = if body.is_empty() { Ok(json!({})) } else { serde_json::from_slice(body) };
    let Ok(request) = request else { return Response::text(400, "the body is not JSON") };
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

fn file(page: &Path, path: &str) -> Response {
    let inside = path.trim_start_matches('/');
    let inside = if inside.is_empty() { "index.html" } else { inside };
    let plain = Path::new(inside).components().all(|part| matches!(part, Component::Normal(_)));
    match fs::read(page.join(inside)) {
        Ok(bytes) if plain => Response { status: 200, media: media(inside), body: bytes },
        _ => Response::text(404, "no such page"),
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

fn document(status: u16, value: &Value) -> Response {
    Response { status, media: "application/json", body: value.to_string().into_bytes() }
}
