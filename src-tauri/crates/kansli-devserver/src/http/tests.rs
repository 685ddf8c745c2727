use std::thread;
use std::time::Duration;

use super::*;

fn server() -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        serve(&listener, |request| Response {
            status: 200,
            media: "text/plain",
            body: request.body.clone(),
        })
    });
    address
}

fn ask(stream: &mut TcpStream, body: &str) -> String {
    let request = format!("POST / HTTP/1.1\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    stream.write_all(request.as_bytes()).unwrap();
    answer(stream, body)
}

/// Reads until the answer ends as it must.
fn answer(stream: &mut TcpStream, ending: &str) -> String {
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut told = Vec::new();
    while !String::from_utf8_lossy(&told).ends_with(&format!("\r\n\r\n{ending}")) {
        assert_ne!(more(stream, &mut told).unwrap(), 0, "closed before the end");
    }
    String::from_utf8(told).unwrap()
}

#[test]
fn every_connection_is_answered_while_others_stay_open() {
    let address = server();
    let mut open: Vec<TcpStream> = Vec::new();
    for round in 0..5 {
        let mut fresh: Vec<_> = (0..20).map(|_| TcpStream::connect(address).unwrap()).collect();
        open.append(&mut fresh);
        for (place, stream) in open.iter_mut().enumerate() {
            assert!(ask(stream, &format!("{round}.{place}")).starts_with("HTTP/1.1 200"));
        }
    }
}

#[test]
fn requests_sent_in_one_go_are_answered_one_by_one() {
    let mut stream = TcpStream::connect(server()).unwrap();
    let one = "POST / HTTP/1.1\r\nContent-Length: 1\r\n\r\n";
    stream.write_all(format!("{one}a{one}b").as_bytes()).unwrap();
    let told = answer(&mut stream, "b");
    assert!(told.contains("\r\n\r\naHTTP/1.1 200"), "{told}");
}

#[test]
fn what_is_no_request_is_refused_and_the_connection_closed() {
    for (wrong, status) in [
        ("\0\0\r\n\r\n", "400"),
        ("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n", "400"),
        ("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n", "413"),
        ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", "411"),
    ] {
        let mut stream = TcpStream::connect(server()).unwrap();
        stream.write_all(wrong.as_bytes()).unwrap();
        let mut told = String::new();
        stream.read_to_string(&mut told).unwrap();
        assert!(told.starts_with(&format!("HTTP/1.1 {status}")), "{wrong}: {told}");
    }
}
