//! Passwords, and TLS with a certificate of one's own.

use std::fs;
use std::path::PathBuf;

use kansli_hub::{Address, Cancel, Error, Hub};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};

use crate::place::{PASSWORD, PATIENCE, Place, WORKSPACE};
use crate::replica::{Replica, run};

/// An authority, and what it certifies for a name: certificate and key.
fn certified(name: &str) -> (String, String, String) {
    let key = KeyPair::generate().unwrap();
    let mut own = CertificateParams::new(vec![]).unwrap();
    own.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = own.self_signed(&key).unwrap().pem();
    let issuer = Issuer::new(own, key);
    let server = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    let certificate = params.signed_by(&server, &issuer).unwrap().pem();
    (authority, certificate, server.serialize_pem())
}

/// A hub with a certificate for the name, and the file of the authority behind it.
fn with_certificate(who: &str, name: &str) -> Option<(Place, PathBuf)> {
    let place = Place::alone(who)?;
    let (authority, certificate, key) = certified(name);
    let folder = place.server().folder().to_owned();
    for (file, text) in
        [("root.pem", &authority), ("server.pem", &certificate), ("server.key", &key)]
    {
        fs::write(folder.join(file), text).unwrap();
    }
    let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    fs::set_permissions(folder.join("server.key"), private).unwrap();
    for file in ["server.pem", "server.key"] {
        place.server().give(&folder.join(file)).unwrap();
    }
    for (key, file) in [("ssl_cert_file", "server.pem"), ("ssl_key_file", "server.key")] {
        let path = folder.join(file);
        place.sql(&format!("ALTER SYSTEM SET {key} = '{}'", path.display()));
    }
    place.sql("ALTER SYSTEM SET ssl = on");
    place.sql("SELECT pg_reload_conf()");
    std::thread::sleep(std::time::Duration::from_millis(300));
    Some((place, folder.join("root.pem")))
}

fn connect(place: &Place, settings: &str, password: Option<&str>) -> Result<Hub, Error> {
    let port = place.server().port();
    let text = format!("port={port} dbname={} user=skr {settings}", place.database());
    let address: Address = text.parse().unwrap();
    Hub::connect(&address, password, WORKSPACE, PATIENCE, &Cancel::default())
}

#[test]
fn the_way_is_encrypted_and_the_server_is_who_it_should_be() {
    let Some((place, root)) = with_certificate("secure: certificate", "localhost") else { return };
    let root = format!("sslrootcert='{}'", root.display());
    for settings in [
        format!("host=localhost sslmode=verify-full {root}"),
        format!("host=localhost {root}"),
        "host=127.0.0.1 sslmode=require".to_owned(),
    ] {
        let mut hub = connect(&place, &settings, Some(PASSWORD)).unwrap();
        assert!(hub.status().unwrap().encrypted, "{settings}");
        hub.push(&run(&mut Replica::new(1, 0), 5)).unwrap();
    }

    // The name is another than the certificate's.
    let other =
        connect(&place, &format!("host=127.0.0.1 sslmode=verify-full {root}"), Some(PASSWORD));
    assert!(matches!(other, Err(Error::TlsRefused(_))), "{other:?}");
    // An authority that did not certify it, and those of this computer.
    let strange = place.server().folder().join("strange.pem");
    fs::write(&strange, certified("localhost").0).unwrap();
    let settings =
        format!("host=localhost sslmode=verify-full sslrootcert='{}'", strange.display());
    let came = connect(&place, &settings, Some(PASSWORD));
    assert!(matches!(came, Err(Error::TlsRefused(_))), "{came:?}");
    let came = connect(&place, "host=localhost sslmode=verify-full", Some(PASSWORD));
    assert!(matches!(came, Err(Error::TlsRefused(_))), "{came:?}");
}

#[test]
fn a_server_without_a_certificate_is_refused_when_one_is_asked_for() {
    let Some(place) = Place::new("secure: no certificate") else { return };
    let came = connect(&place, "host=localhost sslmode=require", Some(PASSWORD));
    assert!(matches!(came, Err(Error::TlsRefused(_))), "{came:?}");
    for (file, text) in [("no.pem", ""), ("wrong.pem", "inget certifikat")] {
        let path = place.server().folder().join(file);
        fs::write(&path, text).unwrap();
        let settings = format!("host=localhost sslrootcert='{}'", path.display());
        let came = connect(&place, &settings, Some(PASSWORD));
        assert_eq!(came.unwrap_err(), Error::Certificates(path.display().to_string()));
    }
    let came = connect(&place, "host=localhost sslrootcert=/nowhere.pem", Some(PASSWORD));
    assert_eq!(came.unwrap_err(), Error::Certificates("/nowhere.pem".into()));
}

#[test]
fn a_wrong_password_is_named() {
    let Some(place) = Place::new("secure: passwords") else { return };
    let by_network = "host=127.0.0.1 sslmode=disable";
    assert!(connect(&place, by_network, Some(PASSWORD)).is_ok());
    for password in [Some("fel"), Some(""), None] {
        let came = connect(&place, by_network, password);
        assert_eq!(came.unwrap_err(), Error::WrongPassword);
    }
}
