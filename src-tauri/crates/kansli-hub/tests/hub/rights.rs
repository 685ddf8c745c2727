//! What a login may do: its own organisation's, and nothing else, by the program and by hand.

use kansli_hub::{Cancel, Error, Founding, Hub, VERSION, init};
use kansli_testserver::BOSS;

use crate::place::{PASSWORD, PATIENCE, Place, WORKSPACE};
use crate::replica::{Replica, run};

/// A hub where each organisation has a workspace of its own, and both share one.
fn furnished(who: &str) -> Option<Place> {
    let place = Place::new(who)?;
    for (login, workspace, number) in
        [("skr", "only-skr", 1), ("socialstyrelsen", "only-sos", 2), ("skr", WORKSPACE, 3)]
    {
        let mut hub = place.connect(login, workspace).unwrap();
        hub.push(&run(&mut Replica::new(number, 0), 2)).unwrap();
        hub.leave(workspace.as_bytes()).unwrap();
        hub.project(u64::MAX, &[], &[]).unwrap();
    }
    Some(place)
}

#[test]
fn a_foreign_workspace_is_refused_whether_it_exists_or_not() {
    let Some(place) = furnished("rights: foreign workspaces") else { return };
    for workspace in ["only-sos", "nobody's", ""] {
        assert_eq!(place.connect("skr", workspace).unwrap_err(), Error::ForeignWorkspace);
    }
    // A login that the server knows and the hub does not.
    let stranger = place.stranger();
    let came = place.connect(&stranger, WORKSPACE).unwrap_err();
    assert!(matches!(came, Error::NoRights(_)), "{came}");
    place.sql(&format!("GRANT kansli_member TO {stranger}"));
    assert_eq!(place.connect(&stranger, WORKSPACE).unwrap_err(), Error::ForeignWorkspace);
}

#[test]
fn direct_sql_reads_only_ones_own() {
    let Some(place) = furnished("rights: reading by hand") else { return };
    let sees = |login: &str, table: &str, column: &str| {
        let text =
            format!("SELECT string_agg(DISTINCT {column}, ' ' ORDER BY {column}) FROM {table}");
        place.sql_as(login, &text).unwrap()
    };
    let shared = WORKSPACE;
    let stranger = place.stranger();
    place.sql(&format!("GRANT kansli_member TO {stranger}"));
    for (table, column) in [
        ("sync.batch", "workspace"),
        ("sync.blob", "workspace"),
        ("sync.device", "workspace"),
        ("report.agenda_item", "_workspace"),
    ] {
        assert_eq!(sees("skr", table, column), format!("{shared} only-skr"), "{table}");
        assert_eq!(sees("socialstyrelsen", table, column), format!("{shared} only-sos"), "{table}");
        assert_eq!(sees(&stranger, table, column), "", "{table}");
    }
}

#[test]
fn direct_sql_cannot_get_round_the_walls() {
    let Some(place) = furnished("rights: round the walls") else { return };
    let batch = run(&mut Replica::new(9, 0), 1).remove(0);
    let body: String = batch.body.iter().map(|byte| format!("{byte:02x}")).collect();
    let foreign = format!(
        "SELECT sync.push('only-sos', ARRAY['\\x{body}'::bytea], ARRAY['{}'])",
        batch.signature
    );
    for text in [
        foreign.as_str(),
        "SELECT sync.push(NULL, ARRAY['x'::bytea], ARRAY['y'])",
        "SELECT sync.put_blobs('only-sos', ARRAY['x'::bytea])",
        "SELECT sync.project('only-sos', 9, '{}', 10, '{}', '{}')",
        "SELECT sync.untold('only-sos')",
        "SELECT sync.reported('only-sos')",
        "SELECT sync.tell('only-sos', '{a}', '{a}', '{a}', '{a}', '{a}')",
        "INSERT INTO sync.batch VALUES ('only-skr', 9, 'a', 1, 'h', 's', 'b', 'SKR', 'skr')",
        "UPDATE sync.batch SET organisation = 'SKR'",
        "DELETE FROM sync.batch",
        "TRUNCATE sync.batch",
        "INSERT INTO sync.member VALUES ('skr', 'Socialstyrelsen')",
        "SELECT * FROM sync.member",
        "SELECT * FROM sync.workspace",
        "SELECT * FROM sync.cell",
        "SELECT * FROM sync.shown",
        "SELECT * FROM sync.told",
        "SELECT sync.admit('only-sos', 'SKR')",
        "SELECT sync.enrol('skr', 'Socialstyrelsen')",
        "SELECT sync.revoke('x')",
        "SELECT sync.let_back('x')",
        "SELECT sync.bar('only-sos', '{x}')",
        "SELECT sync.come_as('only-sos', 'x')",
        "UPDATE sync.device SET barred = false",
        "SELECT sync.lay_out('only-sos', 'agenda_item', '{}')",
        "SELECT sync.project_some('only-sos', 5, 5)",
        "SELECT sync.fit('a', 'b', 'text')",
        "SELECT sync.leave_out('only-sos', 5, '{}')",
        "UPDATE report.agenda_item SET title = 'x'",
        "INSERT INTO report.agenda_item (_workspace, id) VALUES ('only-skr', 'x')",
        "ALTER TABLE sync.batch DISABLE ROW LEVEL SECURITY",
        "DROP TRIGGER batch_stays ON sync.batch",
        "CREATE TABLE sync.mine (a text)",
        "CREATE FUNCTION sync.organisation() RETURNS text LANGUAGE sql AS 'SELECT 1'",
        "SET ROLE boss",
        "SET row_security = off; SELECT * FROM sync.batch",
        "UPDATE sync.about SET version = 99",
    ] {
        let came = place.sql_as("skr", text);
        let refused = came.expect_err(text);
        let named =
            ["permission denied", "must be owner", "foreign workspace", "row-level security"];
        assert!(named.iter().any(|name| refused.contains(name)), "{text}: {refused}");
    }
    assert_eq!(place.assert_gapless("only-sos"), 2);
}

/// Functions run with their owner's rights: nothing of a login's own may be called in the place of theirs.
#[test]
fn a_logins_own_names_are_not_taken_for_the_hubs() {
    let Some(place) = furnished("rights: own names") else { return };
    let trap = "SET search_path = pg_temp, sync, public;
        CREATE TEMP TABLE member (login text, organisation text);
        INSERT INTO member VALUES ('skr', 'Socialstyrelsen');
        CREATE TEMP TABLE workspace AS SELECT 'only-sos' AS workspace, 'SKR' AS organisation;
        SELECT string_agg(DISTINCT b.workspace, ' ' ORDER BY b.workspace) FROM sync.batch b";
    assert_eq!(place.sql_as("skr", trap).unwrap(), format!("{WORKSPACE} only-skr"));
}

#[test]
fn a_reader_of_reports_sees_reports_alone() {
    let Some(place) = furnished("rights: reports") else { return };
    let stranger = place.stranger();
    place.sql(&format!(
        "GRANT kansli_reader TO {stranger}; INSERT INTO sync.member VALUES ('{stranger}', 'SKR')"
    ));
    let rows = place.sql_as(
        &stranger,
        "SELECT count(*) FROM report.agenda_item WHERE _workspace <> 'only-skr'",
    );
    assert_eq!(
        rows.unwrap(),
        place.sql(&format!(
            "SELECT count(*) FROM report.agenda_item WHERE _workspace = '{WORKSPACE}'"
        ))
    );
    for text in [
        "SELECT * FROM sync.batch",
        "SELECT sync.push('only-skr', '{}', '{}')",
        "SELECT * FROM sync.blob",
    ] {
        assert!(place.sql_as(&stranger, text).unwrap_err().contains("permission denied"), "{text}");
    }
}

#[test]
fn a_login_above_row_security_is_not_enrolled() {
    let Some(place) = Place::new("rights: above row security") else { return };
    place.sql("CREATE ROLE eye LOGIN BYPASSRLS");
    for login in ["eye", BOSS] {
        let logins = vec![(login.to_owned(), "SKR".to_owned())];
        let founding = Founding { logins, ..Founding::default() };
        let came = init(&place.address(BOSS), None, PATIENCE, &Cancel::default(), &founding);
        assert_eq!(came, Err(Error::AboveSecurity(login.into())));
    }
}

#[test]
fn only_the_owner_makes_a_hub() {
    let Some(place) = Place::new("rights: making") else { return };
    place.server().database("other").unwrap();
    let address = place.server().by_socket("skr", "other").parse().unwrap();
    let came = init(&address, None, PATIENCE, &Cancel::default(), &Founding::default());
    assert!(matches!(came, Err(Error::NoRights(_))), "{came:?}");
    // A member of a hub that is up to date has nothing to do there, and may not let others in.
    let founding = Founding { workspaces: vec![("x".into(), "SKR".into())], ..Founding::default() };
    let came = init(&place.address("skr"), None, PATIENCE, &Cancel::default(), &founding);
    assert!(matches!(came, Err(Error::NoRights(_))), "{came:?}");
}

/// As most servers are kept: an owner that is no superuser.
#[test]
fn a_plain_owner_makes_a_hub_that_works() {
    let Some(place) = Place::new("rights: plain owner") else { return };
    let server = place.server();
    for text in [
        format!("CREATE ROLE keeper LOGIN CREATEROLE PASSWORD '{PASSWORD}'"),
        "CREATE DATABASE kept OWNER keeper".to_owned(),
        "CREATE ROLE plain LOGIN".to_owned(),
    ] {
        server.sql("postgres", &text).unwrap();
    }
    let pair = |a: &str, b: &str| vec![(a.to_owned(), b.to_owned())];
    let founding = Founding { workspaces: pair(WORKSPACE, "SKR"), logins: pair("plain", "SKR") };
    let keeper = server.by_socket("keeper", "kept").parse().unwrap();
    assert_eq!(init(&keeper, None, PATIENCE, &Cancel::default(), &founding), Ok(0));
    assert_eq!(init(&keeper, None, PATIENCE, &Cancel::default(), &founding), Ok(VERSION));
    let address = server.by_socket("plain", "kept").parse().unwrap();
    let mut hub = Hub::connect(&address, None, WORKSPACE, PATIENCE, &Cancel::default()).unwrap();
    hub.push(&run(&mut Replica::new(1, 0), 3)).unwrap();
    assert!(hub.leave(b"papper").unwrap());
    assert_eq!(hub.project(u64::MAX, &[], &[]), Ok(3));
    assert_eq!(hub.untold(), Ok(vec![]));
    assert_eq!((hub.pull(0, 9).unwrap().len(), hub.status().unwrap().reported), (3, 3));
    let by_hand = server.sql_as("plain", "kept", "SELECT count(*) FROM report.agenda_item");
    assert_eq!(by_hand.unwrap(), "3");
}
