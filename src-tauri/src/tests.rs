use super::own_page;

fn leads_somewhere(address: &str) -> bool {
    own_page(&address.parse().unwrap())
}

#[test]
fn only_the_programs_own_pages_are_shown() {
    assert!(leads_somewhere("tauri://localhost/index.html"));
    assert!(leads_somewhere("http://tauri.localhost/"));
    for elsewhere in [
        "https://example.invalid/",
        "file:///etc/passwd",
        "http://127.0.0.1:80/",
        "data:text/html,x",
    ] {
        assert!(!leads_somewhere(elsewhere), "{elsewhere}");
    }
}
