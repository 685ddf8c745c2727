//! The same server for tests that are not Rust. Says `ready`, or that there is no PostgreSQL, then takes one
//! word a line and answers each with a line:
//!
//! `address <login> <database>`, `sql <database> <text>`, `stop`, `go`. It is gone when its input closes.
#![cfg_attr(unix, allow(clippy::print_stdout, reason = "whoever started it reads the answers"))]

#[cfg(unix)]
fn main() -> std::io::Result<()> {
    let Some(mut server) = kansli_testserver::Server::start("a test outside Rust", &[])? else {
        println!("no PostgreSQL");
        return Ok(());
    };
    println!("ready");
    for line in std::io::stdin().lines() {
        match answer(&mut server, &line?) {
            Ok(said) => println!("ok {}", said.replace('\n', " ")),
            Err(why) => println!("no {}", why.to_string().replace('\n', " ")),
        }
    }
    Ok(())
}

#[cfg(unix)]
fn answer(server: &mut kansli_testserver::Server, line: &str) -> std::io::Result<String> {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    let (first, second) = rest.split_once(' ').unwrap_or((rest, ""));
    match word {
        "address" => Ok(server.by_socket(first, second)),
        "sql" => server.sql(first, second),
        "stop" => server.stop(kansli_testserver::Stop::Immediate).map(|()| String::new()),
        "go" => server.go_on().map(|()| String::new()),
        _ => Err(std::io::Error::other(format!("unknown word: {word}"))),
    }
}

#[cfg(not(unix))]
fn main() {}
