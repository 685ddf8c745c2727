//! As much of HTTP/1.1 as a browser and a test on the same machine need: a thread for each
//! connection, requests one after the other on it, bodies of a told length.
//!
//! A pool of threads would not do: a browser keeps its connections open, and one that waits for a
//! thread behind them is never answered.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

/// Larger requests are refused: a calendar or a paper as base64 fits well within it.
const LARGEST_BODY: usize = 64 * 1024 * 1024;
/// Larger heads are refused.
const LARGEST_HEAD: usize = 64 * 1024;
const HEADERS: usize = 100;

/// A request, read whole.
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// A header's value; names are in small letters.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn is_last(&self) -> bool {
        self.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"))
    }
}

/// An answer, whole.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) media: &'static str,
    pub(crate) body: Vec<u8>,
}

impl Response {
    /// An answer in plain words.
    pub(crate) fn text(status: u16, words: &str) -> Self {
        Self { status, media: "text/plain; charset=utf-8", body: words.as_bytes().to_vec() }
    }
}

/// Answers for ever.
pub(crate) fn serve(
    listener: &TcpListener,
    answer: impl Fn(&Request) -> Response + Send + Sync + 'static,
) -> io::Result<()> {
    let answer = Arc::new(answer);
    loop {
        let (stream, _) = listener.accept()?;
        let answer = Arc::clone(&answer);
        std::thread::spawn(move || {
            // Whoever has gone needs no answer.
            let _ = converse(stream, answer.as_ref());
        });
    }
}

fn converse(mut stream: TcpStream, answer: &impl Fn(&Request) -> Response) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut read = Vec::new();
    loop {
        let request = match receive(&mut stream, &mut read)? {
            Received::Request(request) => request,
            Received::Wrong(status, why) => {
                return send(&mut stream, &Response::text(status, why), true);
            }
            Received::Nothing => return Ok(()),
        };
        let last = request.is_last();
        send(&mut stream, &answer(&request), last)?;
        if last {
            return Ok(());
        }
    }
}

enum Received {
    Request(Request),
    Wrong(u16, &'static str),
    /// The other end has closed.
    Nothing,
}

/// The next request. What was read beyond it stays in `read`.
fn receive(stream: &mut TcpStream, read: &mut Vec<u8>) -> io::Result<Received> {
    let (mut request, head) = loop {
        match head_of(read) {
            Ok(Some(found)) => break found,
            Ok(None) if read.len() > LARGEST_HEAD => {
                return Ok(Received::Wrong(431, "the head is too large"));
            }
            Ok(None) => {}
            Err(_) => return Ok(Received::Wrong(400, "no HTTP")),
        }
        if more(stream, read)? == 0 {
            return Ok(Received::Nothing);
        }
    };
    if request.header("transfer-encoding").is_some() {
        return Ok(Received::Wrong(411, "tell the body's length"));
    }
    let length = request.header("content-length").map_or(Ok(0), str::parse);
    let Ok(length) = length else { return Ok(Received::Wrong(400, "no length")) };
    if length > LARGEST_BODY {
        return Ok(Received::Wrong(413, "the body is too large"));
    }
    if request.header("expect").is_some() {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    while read.len() < head + length {
        if more(stream, read)? == 0 {
            return Ok(Received::Nothing);
        }
    }
    let rest = read.split_off(head + length);
    request.body = read.split_off(head);
    *read = rest;
    Ok(Received::Request(request))
}

/// The request's head and its length, once all of it is there.
fn head_of(read: &[u8]) -> Result<Option<(Request, usize)>, httparse::Error> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut found = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(head) = found.parse(read)? else { return Ok(None) };
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    let header = |it: &httparse::Header<'_>| {
        (it.name.to_ascii_lowercase(), String::from_utf8_lossy(it.value).trim().to_owned())
    };
    let request = Request {
        method: text(found.method),
        path: text(found.path),
        headers: found.headers.iter().map(header).collect(),
        body: Vec::new(),
    };
    Ok(Some((request, head)))
}

fn more(stream: &mut TcpStream, read: &mut Vec<u8>) -> io::Result<usize> {
    let mut piece = [0; 16 * 1024];
    let count = stream.read(&mut piece)?;
    read.extend_from_slice(&piece[..count]);
    Ok(count)
}

fn send(stream: &mut TcpStream, response: &Response, last: bool) -> io::Result<()> {
    let Response { status, media, body } = response;
    let head = format!(
        "HTTP/1.1 {status} \r\nContent-Type: {media}\r\nContent-Length: {}\r\n{}\r\n",
        body.len(),
        if last { "Connection: close\r\n" } else { "" },
    );
    stream.write_all(&[head.as_bytes(), body].concat())
}

#[cfg(test)]
mod tests;
