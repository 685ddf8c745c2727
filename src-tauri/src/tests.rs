use tauri::utils::config::{Config, Csp, CspDirectiveSources};

use super::{let_review_page_run, own_page};

fn leads_somewhere(address: &str) -> bool {
    own_page(&address.parse().unwrap())
}

#[test]
fn only_the_programs_own_pages_are_shown() {
    assert!(leads_somewhere("tauri://localhost/index.html"));
    assert!(leads_somewhere("http://tauri.localhost/"));
    assert!(leads_somewhere("about:srcdoc"), "a review's frame");
    for elsewhere in [
        "https://example.invalid/",
        "file:///etc/passwd",
        "http://127.0.0.1:80/",
        "data:text/html,x",
        "about:blank",
    ] {
        assert!(!leads_somewhere(elsewhere), "{elsewhere}");
    }
}

#[test]
fn a_reviews_page_may_run_by_its_hash_and_no_other_script_of_a_page_may() {
    let mut config: Config = serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
    let_review_page_run(&mut config);
    let Some(Csp::DirectiveMap(directives)) = config.app.security.csp else {
        panic!("the policy is a table")
    };
    let (script, style) = kansli_api::review_page_sources();
    for (name, source) in [("script-src", script), ("style-src", style)] {
        let sources: Vec<String> = match directives[name].clone() {
            CspDirectiveSources::Inline(text) => {
                text.split_whitespace().map(str::to_owned).collect()
            }
            CspDirectiveSources::List(list) => list,
        };
        assert_eq!(sources, ["'self'".to_owned(), source], "{name}");
    }
}
