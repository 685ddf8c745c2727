//! A hub to test with: two organisations, a login each.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use kansli_hub::{Address, Cancel, Error, Founding, Hub, Patience, init};
use kansli_testserver::{BOSS, Server};

pub(crate) const WORKSPACE: &str = "0192f0c1-0000-7000-8000-000000000001";
pub(crate) const PASSWORD: &str = "fyra gröna kor";

pub(crate) const PATIENCE: Patience =
    Patience { connect: Duration::from_secs(10), answer: Duration::from_secs(30) };

/// A hub in a database of its own.
pub(crate) struct Place {
    server: Running,
    database: String,
}

/// A server for all who leave it as it is, or one that may be mistreated.
enum Running {
    Shared(&'static Server),
    Own(Server),
}

/// Stops by itself when the tests end.
static SHARED: OnceLock<Option<Server>> = OnceLock::new();
static HUBS: AtomicU32 = AtomicU32::new(0);

fn with_logins(who: &str) -> Option<Server> {
    let server = Server::start(who, &[]).unwrap()?;
    for login in ["skr", "socialstyrelsen"] {
        make_login(&server, login);
    }
    // Roles belong to the server: made once, before many look for them at the same time.
    Place::on(Running::Own(server)).server.into_own()
}

fn make_login(server: &Server, login: &str) {
    let make = format!("CREATE ROLE {login} LOGIN PASSWORD '{PASSWORD}'");
    server.sql("postgres", &make).unwrap();
}

impl Running {
    fn into_own(self) -> Option<Server> {
        match self {
            Self::Own(server) => Some(server),
            Self::Shared(_) => None,
        }
    }
}

impl Place {
    /// A new hub. None when PostgreSQL is not installed, which is said then.
    pub(crate) fn new(who: &str) -> Option<Self> {
        let server = SHARED.get_or_init(|| with_logins(who)).as_ref()?;
        Some(Self::on(Running::Shared(server)))
    }

    /// A new hub on a server of its own.
    pub(crate) fn alone(who: &str) -> Option<Self> {
        Some(Self::on(Running::Own(with_logins(who)?)))
    }

    fn on(server: Running) -> Self {
        let database = format!("hub{}", HUBS.fetch_add(1, Ordering::Relaxed));
        let place = Self { server, database };
        place.server().database(&place.database).unwrap();
        assert_eq!(place.init(), Ok(0));
        place
    }

    pub(crate) fn server(&self) -> &Server {
        match &self.server {
            Running::Shared(server) => server,
            Running::Own(server) => server,
        }
    }

    /// The server, to be mistreated.
    pub(crate) fn own(&mut self) -> &mut Server {
        match &mut self.server {
            Running::Own(server) => server,
            Running::Shared(_) => panic!("others are on that server"),
        }
    }

    /// A login that the server knows and the hub does not.
    pub(crate) fn stranger(&self) -> String {
        let login = format!("stranger_{}", self.database);
        make_login(self.server(), &login);
        login
    }

    pub(crate) fn database(&self) -> &str {
        &self.database
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
        self.server().by_socket(login, &self.database).parse().unwrap()
    }

    pub(crate) fn connect(&self, login: &str, workspace: &str) -> Result<Hub, Error> {
        Hub::connect(&self.address(login), None, workspace, PATIENCE, &Cancel::default())
    }

    pub(crate) fn hub(&self) -> Hub {
        self.connect("skr", WORKSPACE).unwrap()
    }

    pub(crate) fn sql(&self, text: &str) -> String {
        self.server().sql(&self.database, text).unwrap()
    }

    /// What a login is told to SQL of its own: the answer, or the refusal.
    pub(crate) fn sql_as(&self, login: &str, text: &str) -> Result<String, String> {
        self.server().sql_as(login, &self.database, text).map_err(|why| why.to_string())
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
