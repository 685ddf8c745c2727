//! Laptops that write and exchange by chance: they always come to show the same, and no word is lost.

use std::collections::BTreeMap;

use kansli_record::Version;
use kansli_record::merge::{Level, merge};
use kansli_store::{Value, rows};

use crate::laptop::{Laptop, all_exchange, item, paragraph, uuid};
use crate::oracle::Oracle;

/// How many runs there are; `KANSLI_SEEDS` asks for more.
fn seeds() -> u64 {
    std::env::var("KANSLI_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(40)
}

/// Chance that can be had again: splitmix64.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).unwrap()
    }
}

/// What an editor loaded, perhaps long ago.
struct Loaded {
    row: u128,
    text: String,
    version: String,
}

struct World {
    chance: Chance,
    laptops: Vec<Laptop>,
    editors: Vec<Option<Loaded>>,
    /// Each word that was put in, with its paragraph and the version that put it.
    words: BTreeMap<String, (u128, Version)>,
    kept: u32,
}

const ROWS: u128 = 4;

impl World {
    fn new(seed: u64) -> Self {
        let mut first = Laptop::off_by("ett", 180);
        for row in 0..ROWS {
            first.say(row, "Gruppen diskuterade frågan. Budgeten är 4 mkr. Nästa möte är i maj.");
            first.write(|db| db.put(&item(100 + row, "Punkt", 10)));
        }
        let mut laptops = vec![first];
        for (name, skew) in [("två", -2 * 24 * 60), ("tre", 0), ("fyra", 45)] {
            let mut laptop = Laptop::off_by(name, skew);
            laptop.takes_from(&laptops[0]);
            laptops.push(laptop);
        }
        let editors = laptops.iter().map(|_| None).collect();
        Self { chance: Chance(seed), laptops, editors, words: BTreeMap::new(), kept: 0 }
    }

    fn step(&mut self) {
        let who = self.chance.below(self.laptops.len());
        let row = self.chance.below(usize::try_from(ROWS).unwrap()) as u128;
        match self.chance.below(12) {
            0..=3 => self.edit(who, row),
            4 => self.load(who, row),
            5 => self.save_stale(who),
            6 | 7 => self.set(who, row),
            8 if self.chance.below(6) == 0 => {
                self.laptops[who].write(|db| db.delete::<rows::MinutesText>(uuid(row)));
            }
            9 => self.choose(who),
            _ => self.exchange(who),
        }
    }

    fn fresh(&mut self) -> String {
        self.kept += 1;
        format!("ord{}", self.kept)
    }

    /// Puts a new word somewhere into a text, or in the place of one that was there from the start.
    fn with_word(&mut self, text: &str) -> (String, String) {
        let word = self.fresh();
        let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        let place = self.chance.below(words.len());
        match self.chance.below(4) == 0 && !words[place].contains("ord") {
            true => words[place] = format!("{word}."),
            false => words.insert(place, word.clone()),
        }
        (words.join(" "), word)
    }

    fn edit(&mut self, who: usize, row: u128) {
        let Some(text) = self.laptops[who].text(row) else { return };
        let (text, word) = self.with_word(&text);
        self.save(who, row, &text, word);
    }

    fn save(&mut self, who: usize, row: u128, text: &str, word: String) {
        self.laptops[who].write(|db| db.put(&paragraph(row, text)));
        let laptop = &self.laptops[who];
        let actor = laptop.store.actor().unwrap();
        let heads = laptop.store.reader().heads().unwrap();
        let seq = heads.iter().find(|(other, ..)| *other == actor).unwrap().1;
        self.words.insert(word, (row, Version { actor, seq }));
    }

    fn load(&mut self, who: usize, row: u128) {
        let laptop = &self.laptops[who];
        let Some(text) = laptop.text(row) else { return };
        let reader = laptop.store.reader();
        let version = reader.text_version::<rows::MinutesText>(uuid(row), "text").unwrap();
        self.editors[who] = Some(Loaded { row, text, version });
    }

    /// Saves what was typed over a text that was loaded before, as the program does.
    fn save_stale(&mut self, who: usize) {
        let Some(loaded) = self.editors[who].take() else { return };
        let Some(now) = self.laptops[who].text(loaded.row) else { return };
        let (typed, word) = self.with_word(&loaded.text);
        let reader = self.laptops[who].store.reader();
        let base =
            reader.text_at::<rows::MinutesText>(uuid(loaded.row), "text", &loaded.version).unwrap();
        assert_eq!(base.as_deref(), Some(loaded.text.as_str()), "what was loaded is found again");
        let joined = merge(&loaded.text, &now, &typed);
        // A conflict is asked about in the editor, where the word stays.
        if joined.level() < Level::Conflict {
            self.save(who, loaded.row, &joined.text(), word);
        }
    }

    fn set(&mut self, who: usize, row: u128) {
        let title = format!("Punkt {}", self.chance.below(5));
        let minutes = u16::try_from(5 * self.chance.below(6)).unwrap();
        self.laptops[who].write(|db| db.put(&item(100 + row, &title, minutes)));
    }

    /// Chooses in a conflict: a value of one side, or of a text both.
    fn choose(&mut self, who: usize) {
        let conflicts = self.laptops[who].conflicts();
        if conflicts.is_empty() {
            return;
        }
        let conflict = &conflicts[self.chance.below(conflicts.len())];
        let seen: Vec<Version> = conflict.sides.iter().map(|side| side.version.clone()).collect();
        let texts: Vec<&str> = conflict
            .sides
            .iter()
            .filter_map(|side| match &side.value {
                Value::Text(text) => Some(text.as_str()),
                _ => None,
            })
            .collect();
        let value = match conflict.column {
            "text" => Value::Text(texts.join(" ")),
            _ => conflict.sides[self.chance.below(conflict.sides.len())].value.clone(),
        };
        self.laptops[who].write(|db| {
            db.settle(conflict.table, conflict.key, conflict.column, value.clone(), &seen)
        });
    }

    /// Gives another what it has: part of it, doubled, out of order.
    fn exchange(&mut self, from: usize) {
        let to = self.chance.below(self.laptops.len());
        if from == to {
            return;
        }
        let mut batches = self.laptops[from].all();
        for place in (1..batches.len()).rev() {
            batches.swap(place, self.chance.below(place + 1));
        }
        if self.chance.below(3) == 0 {
            batches.truncate(self.chance.below(batches.len()));
        }
        batches.extend(batches.first().cloned());
        self.laptops[to].takes(batches);
    }

    fn check(&self) {
        let told = |laptop: &Laptop| -> Vec<String> {
            let texts = (0..ROWS).map(|row| format!("{:?}", laptop.text(row)));
            let items = laptop.store.reader().all::<rows::AgendaItem>().unwrap();
            let items = items.into_iter().map(|item| format!("{item:?}"));
            let conflicts = laptop.conflicts().into_iter().map(|conflict| format!("{conflict:#?}"));
            texts.chain(items).chain(conflicts).collect()
        };
        let wanted = told(&self.laptops[0]);
        for laptop in &self.laptops {
            for (line, wanted) in told(laptop).iter().zip(&wanted) {
                assert_eq!(line, wanted, "{} shows something else", laptop.name);
            }
            assert_eq!(told(laptop).len(), wanted.len(), "{}", laptop.name);
        }
        let last = self.laptops.last().unwrap();
        last.is_whole();
        let oracle = Oracle::of(last);
        oracle.agrees(last);
        self.no_word_is_lost(last, &oracle);
    }

    fn no_word_is_lost(&self, laptop: &Laptop, oracle: &Oracle) {
        let reader = laptop.store.reader();
        for (word, (row, version)) in &self.words {
            let wordings = Oracle::wordings(laptop, *row);
            let shown = |text: &str| text.split([' ', '.']).any(|found| found == word);
            if laptop.text(*row).is_some() {
                assert!(shown(&wordings), "{word} is not in {wordings}");
                continue;
            }
            // The paragraph is taken away: by somebody who had seen the word, or it is listed.
            let gone = reader.removed_by_any::<rows::MinutesText>("id", [uuid(*row)]).unwrap();
            assert!(!gone.is_empty());
            let conflict = laptop
                .conflicts()
                .into_iter()
                .find(|conflict| conflict.key == uuid(*row) && conflict.column == "deleted");
            let seen = || {
                let history = reader.journal(None, 10_000, Some(&uuid(*row).to_string())).unwrap();
                history.iter().any(|step| {
                    let by = Version { actor: step.batch.actor.clone(), seq: step.batch.seq };
                    let removes = step.batch.ops.iter().any(|op| {
                        op.key == uuid(*row).to_string()
                            && op.column == "deleted"
                            && op.change.after() == Some(&1.into())
                    });
                    removes && oracle.saw(&by, version)
                })
            };
            assert!(
                conflict.is_some() || seen(),
                "{word} went with its paragraph, and nobody knew"
            );
        }
    }
}

#[test]
fn whatever_happens_all_come_to_show_the_same_and_no_word_is_lost() {
    for seed in 0..seeds() {
        let mut world = World::new(seed);
        for _ in 0..60 {
            world.step();
        }
        all_exchange(&mut world.laptops);
        world.check();
    }
}
