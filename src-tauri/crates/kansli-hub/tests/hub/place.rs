//! A hub to test with: a PostgreSQL of its own, two organisations, a login each.

use std::time::Duration;

use kansli_hub::{Address, Cancel, Error, Founding, Hub, Patience, init};
use kansli_testserver::{BOSS, Server};

pub(crate) const WORKSPACE: &str = "0192f0c1-0000-7000-8000-000000000001";
pub(crate) const PASSWORD: &str = "fyra gröna kor";

pub(crate) const PATIENCE: Patience =
    Patience { connect: Duration::from_secs(10), answer: Duration::from_secs(30) };

/// A server with a hub in the database `kansli`.
pub(crate) struct Place {
    pub(crate) server: Server,
}

impl Place {
    /// None when PostgreSQL is not installed, which has been said then.
    pub(crate) fn new(who: &str) -> Option<Self> {
        Self::with(who, &[])
    }

    pub(crate) fn with(who: &str, settings: &[(&str, &str)]) -> Option<Self> {
        let server = Server::start(who, settings).unwrap()?;
        server.database("kansli").unwrap();
        for login in ["skr", "socialstyrelsen", "stranger"] {
            let make = format!("CREATE ROLE {login} LOGIN PASSWORD '{PASSWORD}'");
            server.sql("kansli", &make).unwrap();
        }
        let place = Self { server };
        assert_eq!(place.init(), Ok(0));
        Some(place)
    }

    pub(crate) fn init(&self) -> Result<u32, Error> {
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        let founding = Founding {
            workspaces: vec![
                pair(WORKSPACE, "SKR"),
                pair(WORKSPACE, "Socialstyrelsen"),
                pair("only-skr", "SKR"),
                pair("only-sos", "Socialstyrelsen"),
            ],
            logins: vec![pair("skr", "SKR"), pair("socialstyrelsen", "Socialstyrelsen")],
        };
        init(&self.address(BOSS), None, PATIENCE, &Cancel::default(), &founding)
    }

    pub(crate) fn address(&self, login: &str) -> Address {
        self.server.by_socket(login, "kansli").parse().unwrap()
    }

    pub(crate) fn connect(&self, login: &str, workspace: &str) -> Result<Hub, Error> {
        Hub::connect(&self.address(login), None, workspace, PATIENCE, &Cancel::default())
    }

    pub(crate) fn hub(&self) -> Hub {
        self.connect("skr", WORKSPACE).unwrap()
    }

    pub(crate) fn sql(&self, text: &str) -> String {
        self.server.sql("kansli", text).unwrap()
    }

    /// What a login is told to SQL of its own: the answer, or the refusal.
    pub(crate) fn sql_as(&self, login: &str, text: &str) -> Result<String, String> {
        self.server.sql_as(login, "kansli", text).map_err(|why| why.to_string())
    }

    /// That the log is numbered 1, 2, 3 … and each device's batches stand in their order.
    pub(crate) fn assert_gapless(&self, workspace: &str) -> u64 {
        let text = format!(
            "SELECT count(*) FILTER (WHERE hub_seq <> n OR seq <> own), count(*) FROM (
                SELECT hub_seq, seq, row_number() OVER (ORDER BY hub_seq) AS n,
                    row_number() OVER (PARTITION BY actor ORDER BY hub_seq) AS own
                FROM sync.batch WHERE workspace = '{workspace}') AS numbered"
        );
        let answer = self.sql(&text);
        let (wrong, count) = answer.split_once('|').unwrap();
        assert_eq!(wrong, "0", "{answer}");
        count.parse().unwrap()
    }
}
