//! A PostgreSQL to test with: made in a folder of its own, gone afterwards. Never shipped.
//!
//! It stops by itself when whoever started it ends, in whatever way: a small shell stands between, which
//! holds a pipe to the program and takes the server down when that closes.
#![cfg(unix)]

mod account;

use std::ffi::OsStr;
use std::fs;
use std::io::{Error, Result, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use account::Account;

/// The one login that may do everything. It needs no password, and comes by the socket.
pub const BOSS: &str = "boss";

/// Set to anything, it makes a missing PostgreSQL a failure instead of a reason to skip.
const NEEDED: &str = "KANSLI_NEEDS_POSTGRESQL";

/// A server that runs.
#[derive(Debug)]
pub struct Server {
    programs: PathBuf,
    account: Account,
    folder: PathBuf,
    port: u16,
    guard: Option<Child>,
}

/// How a server is taken down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// With all that is going on broken off, in order (`-m fast`).
    Fast,
    /// At once, without writing anything (`-m immediate`): what is there is recovered at the next start.
    Immediate,
}

impl Server {
    /// Makes and starts one, with settings beside those it comes with. None, said loudly, when PostgreSQL is
    /// not installed; an error then, if it is needed.
    pub fn start(who: &str, settings: &[(&str, &str)]) -> Result<Option<Self>> {
        let Some(programs) = programs() else {
            if std::env::var_os(NEEDED).is_some() {
                return Err(Error::other("PostgreSQL is not installed, and is needed here"));
            }
            // Not by a macro: what those print is shown only when a test fails.
            writeln!(
                std::io::stderr(),
                "\n*** SKIPPED: {who} *** PostgreSQL is not installed ***\n"
            )?;
            return Ok(None);
        };
        let account = Account::of_a_server()?;
        let folder = tempfile::Builder::new().prefix("kansli-pg").tempdir()?.keep();
        account.give(&folder)?;
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        drop(listener);
        let mut server = Self { programs, account, folder, port, guard: None };
        server.found(settings)?;
        server.go_on()?;
        Ok(Some(server))
    }

    fn found(&self, settings: &[(&str, &str)]) -> Result<()> {
        let data = self.data();
        let mut make = self.program("initdb");
        make.args(["--username", BOSS, "--auth-local=trust", "--auth-host=scram-sha-256"])
            .args(["--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions", "-D"])
            .arg(&data);
        run(&mut make)?;
        let mut text = format!(
            "listen_addresses = '127.0.0.1'\nport = {}\nunix_socket_directories = '{}'\n",
            self.port,
            self.folder.display()
        );
        for (key, value) in settings {
            text += &format!("{key} = '{value}'\n");
        }
        let file = data.join("postgresql.auto.conf");
        fs::write(&file, text)
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// The folder for whatever the server is to read, such as certificates.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Lets the server own a file, as it wants of its keys.
    pub fn give(&self, file: &Path) -> Result<()> {
        self.account.give(file)
    }

    /// The port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The connection string by the socket.
    pub fn by_socket(&self, login: &str, database: &str) -> String {
        let (folder, port) = (self.folder.display(), self.port);
        format!("host={folder} port={port} dbname={database} user={login}")
    }

    /// Starts again after [`Server::stop`].
    pub fn go_on(&mut self) -> Result<()> {
        // When the pipe closes, the server is taken down, and with "away" the folder as well.
        let guard = r#"
            "$1" -D "$2/data" >>"$2/log" 2>&1 & server=$!
            trap '' INT TERM
            read -r word
            if [ "$word" != left ]; then kill -QUIT $server; fi
            wait $server
            if [ "$word" != left ]; then rm -rf "$2"; fi"#;
        let mut shell = Command::new("sh");
        shell.args(["-c", guard, "guard"]).arg(self.programs.join("postgres")).arg(&self.folder);
        self.account.run_as(&mut shell);
        shell.current_dir(&self.folder).stdin(Stdio::piped()).stdout(Stdio::null());
        self.guard = Some(shell.spawn()?);
        let begun = Instant::now();
        while !self.answers() {
            if begun.elapsed() > Duration::from_secs(60) {
                let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                return Err(Error::other(format!("PostgreSQL does not start:\n{log}")));
            }
            sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Whether it lets people in.
    pub fn answers(&self) -> bool {
        self.psql("postgres", "SELECT 1").output().is_ok_and(|came| came.status.success())
    }

    /// Takes it down, and waits until it is.
    pub fn stop(&mut self, how: Stop) -> Result<()> {
        let Some(mut guard) = self.guard.take() else { return Ok(()) };
        let signal = if how == Stop::Fast { "-INT" } else { "-QUIT" };
        let pid = fs::read_to_string(self.data().join("postmaster.pid"))?;
        let pid = pid.lines().next().unwrap_or_default().to_owned();
        if let Some(mut pipe) = guard.stdin.take() {
            pipe.write_all(b"left\n")?;
        }
        kill(signal, &pid)?;
        guard.wait().map(|_| ())
    }

    /// Kills one of the processes that serve a login, as when memory runs out. The server then throws out
    /// everyone and recovers. False when there was none.
    pub fn kill_one(&self, login: &str) -> Result<bool> {
        let ask = format!(
            "SELECT pid FROM pg_stat_activity WHERE usename = '{login}' ORDER BY random() LIMIT 1"
        );
        let pid = self.sql("postgres", &ask)?;
        if pid.is_empty() {
            return Ok(false);
        }
        kill("-KILL", &pid)?;
        Ok(true)
    }

    /// Makes an empty database.
    pub fn database(&self, name: &str) -> Result<()> {
        self.sql("postgres", &format!("CREATE DATABASE {name}")).map(|_| ())
    }

    /// What `psql` says to this, as the boss.
    pub fn sql(&self, database: &str, text: &str) -> Result<String> {
        self.sql_as(BOSS, database, text)
    }

    /// What `psql` says to this, as a login that comes by the socket.
    pub fn sql_as(&self, login: &str, database: &str, text: &str) -> Result<String> {
        run(self.psql(database, text).args(["-U", login]))
    }

    fn psql(&self, database: &str, text: &str) -> Command {
        let mut psql = Command::new(self.programs.join("psql"));
        psql.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-U", BOSS, "-d", database]);
        psql.arg("-h").arg(&self.folder).arg("-p").arg(self.port.to_string()).args(["-c", text]);
        psql
    }

    fn program(&self, name: &str) -> Command {
        let mut program = Command::new(self.programs.join(name));
        self.account.run_as(&mut program);
        program.current_dir(&self.folder);
        program
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Closing the pipe is what takes the server down.
        if let Some(mut guard) = self.guard.take() {
            drop(guard.stdin.take());
            let _ = guard.wait();
        } else {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// Where PostgreSQL's programs are: the newest that Debian has, or on the path.
fn programs() -> Option<PathBuf> {
    let there = |folder: &PathBuf| folder.join("initdb").exists() && folder.join("psql").exists();
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    folders.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).collect::<Vec<_>>();
    folders.into_iter().rev().chain(on_path).find(there)
}

fn kill(signal: &str, pid: &str) -> Result<()> {
    run(Command::new("kill").args([signal, pid])).map(|_| ())
}

/// Runs a program to its end, and gives what it said.
fn run(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_owned();
    let came = command.stdin(Stdio::null()).output()?;
    if came.status.success() {
        return Ok(String::from_utf8_lossy(&came.stdout).trim().to_owned());
    }
    let name = Path::new(&name).file_name().map(OsStr::to_string_lossy).unwrap_or_default();
    let said = String::from_utf8_lossy(&came.stderr);
    Err(Error::other(format!("{name}: {}", said.trim())))
}
