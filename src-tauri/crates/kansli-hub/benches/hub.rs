//! What a hub can take: 50 laptops' batches pushed, pulled, verified and reported, and how soon a step on one
//! laptop is at another. `cargo bench -p kansli-hub [-- BATCHES]`, usually 100,000.
#![cfg(unix)]
#![allow(clippy::print_stdout, reason = "the table is what it is for")]
#![allow(clippy::disallowed_methods, reason = "measuring time is its work")]
#![allow(clippy::unwrap_used, reason = "a step that fails ends the measuring")]

use std::sync::mpsc::channel;
use std::thread::scope;
use std::time::{Duration, Instant};

use kansli_hub::{Address, Cancel, Founding, Hub, Patience, init};
use kansli_record::text::Splice;
use kansli_record::{Batch, CellOp, Change, DeviceKey, Sealed, Version, batch};
use kansli_testserver::{BOSS, Server};
use serde_json::{Value, json};

const WORKSPACE: &str = "0192f0c1-0000-7000-8000-000000000001";
const LAPTOPS: u8 = 50;
/// Steps of a laptop between two times that it hears of the others.
const STRETCH: u64 = 20;
/// Where a step or a stretch takes what it writes.
const ROWS: u64 = 2_000;

fn main() {
    let count = std::env::args().nth(1).and_then(|arg| arg.parse().ok()).unwrap_or(100_000);
    let Some(server) = Server::start("the hub's bench", &[]).unwrap() else { return };
    server.database("kansli").unwrap();
    server.sql("kansli", "CREATE ROLE skr LOGIN").unwrap();
    let founding = Founding {
        workspaces: vec![(WORKSPACE.into(), "SKR".into())],
        logins: vec![("skr".into(), "SKR".into())],
    };
    let boss = server.by_socket(BOSS, "kansli").parse().unwrap();
    init(&boss, None, Patience::default(), &Cancel::default(), &founding).unwrap();
    let address: Address = server.by_socket("skr", "kansli").parse().unwrap();

    let mut laptops: Vec<Laptop> = (1..=LAPTOPS).map(Laptop::new).collect();
    let log = written(&mut laptops, count);
    let bytes: usize = log.iter().map(|sealed| sealed.body.len()).sum();
    println!("{} batches of {LAPTOPS} laptops, {} MiB", log.len(), bytes >> 20);

    let mut hub = connect(&address);
    let push_all =
        |hub: &mut Hub| log.chunks(1_000).map(|some| hub.push(some).unwrap().added).sum::<u64>();
    let (added, took) = timed(|| push_all(&mut hub));
    assert_eq!(added, log.len() as u64);
    rate("pushed, a thousand at a time", log.len(), took);
    let (_, took) = timed(|| push_all(&mut hub));
    rate("pushed again, nothing new", log.len(), took);
    let (got, took) = timed(|| pulled(&mut hub));
    rate("pulled", got.len(), took);
    let (_, took) = timed(|| got.iter().for_each(|sealed| drop(sealed.open().unwrap())));
    rate("opened: hash, signature, content", got.len(), took);
    assert_eq!(got, log);
    let (_, took) = timed(|| hub.project(u64::MAX, &[], &[("minutes_text", "text")]).unwrap());
    rate("brought into the report", log.len(), took);
    let size = server.sql("kansli", "SELECT pg_database_size('kansli') >> 20").unwrap();
    println!("{:<44} {size:>9} MiB", "the database");

    one_by_one(&address, &mut laptops[0]);
    at_once(&address, &mut laptops);
    live(&address, &mut laptops);
}

fn connect(address: &Address) -> Hub {
    Hub::connect(address, None, WORKSPACE, Patience::default(), &Cancel::default()).unwrap()
}

fn pulled(hub: &mut Hub) -> Vec<Sealed> {
    let mut all = Vec::new();
    let mut after = 0;
    loop {
        let some = hub.pull(after, 2_000).unwrap();
        let Some(last) = some.last() else { return all };
        after = last.number;
        all.extend(some.into_iter().map(|batch| batch.sealed));
    }
}

/// As a laptop does that is online: each step on its way at once, on the disk before it is acknowledged.
fn one_by_one(address: &Address, laptop: &mut Laptop) {
    let mut hub = connect(address);
    let steps = (0..500).map(|_| laptop.step());
    let mut times: Vec<Duration> =
        steps.map(|step| timed(|| hub.push(&[step]).unwrap()).1).collect();
    spread("a step pushed", &mut times);
}

/// Ten laptops that come back from a day offline at the same time.
fn at_once(address: &Address, laptops: &mut [Laptop]) {
    let (_, took) = timed(|| {
        scope(|scope| {
            for laptop in &mut laptops[1..11] {
                scope.spawn(|| {
                    let day: Vec<Sealed> = (0..500).map(|_| laptop.step()).collect();
                    let mut hub = connect(address);
                    for some in day.chunks(100) {
                        hub.push(some).unwrap();
                    }
                });
            }
        });
    });
    rate("pushed by ten at once", 5_000, took);
}

/// From the moment that a step is saved on one laptop until it has been pulled and opened on another.
fn live(address: &Address, laptops: &mut [Laptop]) {
    let (tell, told) = channel();
    let mut times = Vec::new();
    scope(|scope| {
        let mut there = connect(address);
        there.listen().unwrap();
        let mut after = there.status().unwrap().newest;
        scope.spawn(move || {
            for _ in 0..500 {
                let mut some = there.pull(after, 10).unwrap();
                while some.is_empty() {
                    there.wait(Duration::from_secs(10)).unwrap();
                    some = there.pull(after, 10).unwrap();
                }
                some.iter().for_each(|batch| drop(batch.sealed.open().unwrap()));
                after = some.last().unwrap().number;
                tell.send(Instant::now()).unwrap();
            }
        });
        let mut here = connect(address);
        for n in 0..500 {
            let step = laptops[20 + n % 20].step();
            let begun = Instant::now();
            here.push(&[step]).unwrap();
            times.push(told.recv().unwrap() - begun);
        }
    });
    spread("from one laptop to another", &mut times);
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let done = work();
    (done, begun.elapsed())
}

fn rate(what: &str, count: usize, took: Duration) {
    let second = count as f64 / took.as_secs_f64();
    println!("{what:<44} {:>9.2} s {second:>9.0} batches/s", took.as_secs_f64());
}

fn spread(what: &str, times: &mut [Duration]) {
    times.sort();
    let at = |part: usize| times[(times.len() - 1) * part / 100].as_secs_f64() * 1_000.0;
    println!("{what:<44} {:>9.2} ms median {:>7.2} ms p99", at(50), at(99));
}

/// A laptop that changes a title, a number, and each third time a text.
struct Laptop {
    key: DeviceKey,
    seq: u64,
    prev: String,
    /// What it has heard of the others since its last step.
    news: Vec<Version>,
    text: String,
}

impl Laptop {
    fn new(number: u8) -> Self {
        let key = DeviceKey::from_bytes([number; 32]);
        Self { key, seq: 0, prev: String::new(), news: Vec::new(), text: String::new() }
    }

    fn step(&mut self) -> Sealed {
        self.seq += 1;
        let actor = self.key.actor();
        let row = format!("{}-{}", &actor[..8], self.seq % ROWS);
        let value = |column: &str, after: Value| {
            self.op("agenda_item", &row, column, Change::Value { before: None, after }, ROWS)
        };
        let mut ops = vec![
            value("title", json!(format!("Uppföljning av ärende {}", self.seq))),
            value("minutes", json!(self.seq % 60)),
        ];
        if self.seq % 3 == 1 {
            let old = self.text.clone();
            // Minutes of some forty sentences, then the next.
            let kept = if self.seq % 120 == 1 { "" } else { &old };
            self.text = format!("{kept} Ordföranden redogör för ärende {}.", self.seq);
            let change = match Splice::between(&old, &self.text).filter(|_| self.seq > 1) {
                Some(splice) => Change::Text(splice),
                None => Change::Value { before: None, after: json!(self.text) },
            };
            ops.push(self.op("minutes_text", &actor, "text", change, 3));
        }
        let batch = Batch {
            ver: batch::FORMAT,
            schema: 52,
            actor,
            seq: self.seq,
            prev: self.prev.clone(),
            hlc: format!("{:015}-000000", 1_800_000_000_000 + self.seq * 1_000),
            deps: std::mem::take(&mut self.news),
            who: "Åsa Testberg".into(),
            at: "2027-03-12T09:30:00.000+01:00".into(),
            kind: "item_edit".into(),
            title: json!({ "key": "journal-item-edited", "values": { "item": "Uppföljning" } }),
            ops,
        };
        let sealed = self.key.seal(&batch);
        self.prev.clone_from(&sealed.hash);
        sealed
    }

    /// A cell's change, after the one that it made so many steps before.
    fn op(&self, table: &str, key: &str, column: &str, change: Change, before: u64) -> CellOp {
        let seq = self.seq.saturating_sub(before);
        let parents = (seq > 0).then(|| Version { actor: self.key.actor(), seq });
        CellOp {
            table: table.into(),
            key: key.into(),
            column: column.into(),
            change,
            parents: parents.into_iter().collect(),
        }
    }
}

/// Steps of all laptops in turn, each hearing of the others after a stretch of its own.
fn written(laptops: &mut [Laptop], count: usize) -> Vec<Sealed> {
    let mut log = Vec::new();
    while log.len() < count {
        for laptop in &mut *laptops {
            log.extend((0..STRETCH).map(|_| laptop.step()));
        }
        let heads: Vec<Version> = laptops
            .iter()
            .map(|laptop| Version { actor: laptop.key.actor(), seq: laptop.seq })
            .collect();
        for (n, laptop) in laptops.iter_mut().enumerate() {
            laptop.news = heads.clone();
            laptop.news.remove(n);
        }
    }
    log
}
