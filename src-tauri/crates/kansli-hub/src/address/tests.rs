use super::*;

fn read(text: &str) -> Result<Address, AddressError> {
    text.parse()
}

#[test]
fn both_forms_say_the_same() {
    for text in [
        "host=db.example.invalid dbname=kansli user=skr sslmode=require sslrootcert='/etc/min rot.pem'",
        "postgresql://skr@db.example.invalid/kansli?sslmode=require&sslrootcert=/etc/min%20rot.pem",
    ] {
        let address = read(text).unwrap();
        assert_eq!(address.place(), "db.example.invalid/kansli");
        assert_eq!(address.login(), "skr");
        assert_eq!(address.secrecy, Secrecy::Require);
        assert_eq!(address.roots, Some(PathBuf::from("/etc/min rot.pem")));
    }
}

#[test]
fn nothing_said_means_the_safest() {
    let address = read("host=db.example.invalid dbname=kansli user=skr").unwrap();
    assert_eq!(address.secrecy, Secrecy::VerifyFull);
}

#[test]
fn other_settings_reach_the_client() {
    let address = read("host=127.0.0.1 port=5433 dbname=a user=b sslmode=disable").unwrap();
    assert_eq!(address.config.get_ports(), [5433]);
}

#[test]
fn a_password_does_not_belong_in_an_address() {
    for text in ["host=h dbname=d user=u password=x", "postgresql://u:x@h/d"] {
        assert_eq!(read(text).unwrap_err(), AddressError::Password);
    }
}

#[test]
fn the_open_way_is_for_this_computer_alone() {
    for host in ["localhost", "127.0.0.1", "::1", "/tmp"] {
        let address = read(&format!("host={host} dbname=d user=u sslmode=disable")).unwrap();
        assert_eq!(address.secrecy, Secrecy::Disable);
    }
    let far = read("host=10.0.0.7 dbname=d user=u sslmode=disable");
    assert_eq!(far.unwrap_err(), AddressError::Plain("10.0.0.7".into()));
}

#[test]
fn what_is_wrong_is_named() {
    assert_eq!(read("dbname=d user=u").unwrap_err(), AddressError::Lacks("host"));
    assert_eq!(read("host=h user=u").unwrap_err(), AddressError::Lacks("dbname"));
    assert_eq!(read("host=h dbname=d").unwrap_err(), AddressError::Lacks("user"));
    let mode = read("host=h dbname=d user=u sslmode=prefer").unwrap_err();
    assert_eq!(mode, AddressError::Mode("prefer".into()));
    assert!(matches!(read("hos=h"), Err(AddressError::Unreadable(_))));
    assert!(matches!(read("vår server"), Err(AddressError::Unreadable(_))));
}
