//! Told how far it has come, stopped at any point, and the same each time.

use std::ops::ControlFlow;

use kansli_pack::{Part, Progress, Refusal, Step, join};

use crate::made::{attached, file, page_saying, part, try_join, words};

fn parts() -> Vec<Part> {
    vec![
        attached(1, "Webb", file("chromium.pdf")),
        part("Remiss", file("libreoffice-ua.pdf")),
        attached(2, "Ett", page_saying("One")),
    ]
}

fn told(stop: usize) -> (Vec<Progress>, Result<usize, Refusal>) {
    let mut told = Vec::new();
    let joined = join(&page_saying("Contents"), &parts(), &words(), &mut |progress| {
        told.push(progress);
        if told.len() > stop { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    (told, joined.map(|pack| pack.pages))
}

#[test]
fn it_tells_how_far_it_has_come_and_ends_with_all() {
    let (told, joined) = told(usize::MAX);
    assert_eq!(joined, Ok(9));
    assert!(told.iter().all(|it| it.done <= it.of));
    assert!(told.iter().map(|it| (it.step, it.done)).is_sorted());
    for (step, of) in [(Step::Reading, 4), (Step::Stamping, 9), (Step::Writing, 1)] {
        assert!(told.contains(&Progress { step, done: of, of }), "{step:?}");
    }
}

#[test]
fn it_can_be_stopped_wherever_it_tells() {
    let all = told(usize::MAX).0.len();
    for stop in 0..all {
        let (told, joined) = told(stop);
        assert_eq!((told.len(), joined), (stop + 1, Err(Refusal::Stopped)));
    }
}

#[test]
fn the_same_parts_and_words_give_the_same_bytes() {
    let first = try_join(&parts()).unwrap();
    assert!(first == try_join(&parts()).unwrap());
    let mut other = parts();
    other[2].title.push('!');
    assert!(first.bytes != try_join(&other).unwrap().bytes);
}
