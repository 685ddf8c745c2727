//! Where a hub is: a PostgreSQL connection string, without the password.

use std::net::IpAddr;
use std::path::PathBuf;
use std::str::FromStr;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

/// How the way to the server is kept secret (`sslmode`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secrecy {
    /// Not at all; only on this computer.
    Disable,
    /// Encrypted, to whoever answers.
    Require,
    /// Encrypted, to the server whose name a known authority has certified. What is meant when nothing is said.
    VerifyFull,
}

/// Where a hub is, and how to get there.
#[derive(Debug, Clone)]
pub struct Address {
    pub(crate) config: Config,
    pub(crate) secrecy: Secrecy,
    /// Certificates of the authorities to trust, PEM (`sslrootcert`); without, those of this computer.
    pub(crate) roots: Option<PathBuf>,
}

/// Why a text is no address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// It is no connection string.
    #[error("it is not a connection string: {0}")]
    Unreadable(String),
    /// It holds a password, which does not belong where it can be seen.
    #[error("it holds a password")]
    Password,
    /// The mode is none of `disable`, `require` and `verify-full`.
    #[error("`{0}` is no sslmode of ours")]
    Mode(String),
    /// Without encryption to another computer.
    #[error("the way to `{0}` would not be encrypted")]
    Plain(String),
    /// No server, no database or no login is named.
    #[error("it names no {0}")]
    Lacks(&'static str),
}

impl FromStr for Address {
    type Err = AddressError;

    /// Reads `host=… dbname=… user=… sslmode=… sslrootcert=…` or `postgresql://user@host/database?…`.
    fn from_str(text: &str) -> Result<Self, AddressError> {
        let (rest, own) = take_out(text.trim());
        let mut config: Config = rest
            .parse()
            .map_err(|why: tokio_postgres::Error| AddressError::Unreadable(reason(&why)))?;
        if config.get_password().is_some() {
            return Err(AddressError::Password);
        }
        let lacks = [
            ("host", config.get_hosts().is_empty()),
            ("dbname", config.get_dbname().is_none()),
            ("user", config.get_user().is_none()),
        ];
        if let Some((what, _)) = lacks.iter().find(|(_, lacking)| *lacking) {
            return Err(AddressError::Lacks(what));
        }
        let far = config.get_hosts().iter().find_map(far);
        let secrecy = match own.mode.as_deref() {
            Some("verify-full") => Secrecy::VerifyFull,
            Some("require") => Secrecy::Require,
            Some("disable") => Secrecy::Disable,
            Some(other) => return Err(AddressError::Mode(other.to_owned())),
            None if only_sockets(&config) => Secrecy::Disable,
            None => Secrecy::VerifyFull,
        };
        if let (Secrecy::Disable, Some(far)) = (secrecy, far) {
            return Err(AddressError::Plain(far));
        }
        config.ssl_mode(match secrecy {
            Secrecy::Disable => SslMode::Disable,
            Secrecy::Require | Secrecy::VerifyFull => SslMode::Require,
        });
        config.application_name("kansli");
        Ok(Self { config, secrecy, roots: own.roots.map(PathBuf::from) })
    }
}

impl Address {
    /// Server and database in words, for messages.
    pub fn place(&self) -> String {
        let host = match self.config.get_hosts().first() {
            Some(Host::Tcp(name)) => name.clone(),
            #[cfg(unix)]
            Some(Host::Unix(path)) => path.display().to_string(),
            None => String::new(),
        };
        format!("{host}/{}", self.config.get_dbname().unwrap_or_default())
    }

    /// The login's name.
    pub fn login(&self) -> &str {
        self.config.get_user().unwrap_or_default()
    }
}

/// The settings that the client library does not know.
#[derive(Default)]
struct Own {
    mode: Option<String>,
    roots: Option<String>,
}

impl Own {
    fn take(&mut self, key: &str, value: &str) -> bool {
        let place = match key {
            "sslmode" => &mut self.mode,
            "sslrootcert" => &mut self.roots,
            _ => return false,
        };
        *place = Some(value.to_owned());
        true
    }
}

fn take_out(text: &str) -> (String, Own) {
    let mut own = Own::default();
    if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
        let kept: Vec<&str> = words(text)
            .into_iter()
            .filter(|word| match word.split_once('=') {
                Some((key, value)) => !own.take(key.trim(), &bare(value.trim())),
                None => true,
            })
            .collect();
        return (kept.join(" "), own);
    }
    let Some((place, query)) = text.split_once('?') else { return (text.to_owned(), own) };
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| {
            pair.split_once('=').is_none_or(|(key, value)| !own.take(key, &unescaped(value)))
        })
        .collect();
    let mark = if kept.is_empty() { "" } else { "?" };
    (format!("{place}{mark}{}", kept.join("&")), own)
}

/// Parts between blanks that are not within quotes.
fn words(text: &str) -> Vec<&str> {
    let mut quoted = false;
    let mut escaped = false;
    let parts = text.split(move |letter: char| {
        let plain = !escaped;
        escaped = plain && letter == '\\';
        quoted ^= plain && letter == '\'';
        letter.is_whitespace() && !quoted
    });
    parts.filter(|word| !word.is_empty()).collect()
}

fn bare(value: &str) -> String {
    let inside = value.strip_prefix('\'').and_then(|value| value.strip_suffix('\''));
    inside.unwrap_or(value).replace("\\'", "'").replace("\\\\", "\\")
}

/// `%20` and the like as the letters they stand for.
fn unescaped(value: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = value.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after.get(..2).and_then(|code| str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => (bytes.push(byte), rest = &after[2..]),
            None => (bytes.push(*first), rest = after),
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The name of another computer.
fn far(host: &Host) -> Option<String> {
    match host {
        Host::Tcp(name) => {
            let here = name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
            (!here && name != "localhost").then(|| name.clone())
        }
        #[cfg(unix)]
        Host::Unix(_) => None,
    }
}

fn only_sockets(config: &Config) -> bool {
    config.get_hosts().iter().all(|host| !matches!(host, Host::Tcp(_)))
}

fn reason(why: &tokio_postgres::Error) -> String {
    std::error::Error::source(why).map_or_else(|| why.to_string(), ToString::to_string)
}

#[cfg(test)]
mod tests;
