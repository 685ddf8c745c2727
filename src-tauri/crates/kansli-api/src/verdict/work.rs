//! Verdicts on the work: their facts for programs, and in words.

use kansli_domain::deadline::Step;
use kansli_domain::party::HealthcareRegion;
use kansli_domain::rules::{Finding, ItemFound, Outcome, RuleId, Standing};
use serde_json::{Value, json};

use super::camel;
use crate::refuse::template_key;
use crate::wire;
use crate::words::Words;

/// The facts, with `kind` saying which they are.
pub(super) fn facts(finding: &Finding) -> Value {
    match finding {
        Finding::Item { date, key, found } => {
            let reason = match found {
                ItemFound::Waived(reason) => Some(reason),
                ItemFound::There | ItemFound::Missing | ItemFound::NotBegun => None,
            };
            let item = camel(&key.name().replace('_', "-"));
            json!({
                "kind": "agendaItem", "date": date, "item": item,
                "found": found.name(), "reason": reason,
            })
        }
        Finding::Prepared { date, asked, without } => json!({
            "kind": "prepared", "date": date, "asked": asked,
            "without": without.iter().map(|it| crate::shape::ItemNumber(*it)).collect::<Vec<_>>(),
        }),
        Finding::Ambiguities { unsolved, waiting } => {
            json!({ "kind": "ambiguities", "unsolved": unsolved, "waiting": waiting })
        }
        Finding::Representatives { date, present, unappointed } => json!({
            "kind": "representatives", "date": date,
            "present": present, "unappointed": unappointed,
        }),
        Finding::Mandates { date, called, missing } => {
            json!({ "kind": "mandates", "date": date, "called": called, "missing": missing })
        }
        Finding::Sides { date, sks, authorities, items } => json!({
            "kind": "sides", "date": date, "sks": sks, "authorities": authorities,
            "items": items.iter().map(|item| crate::shape::ItemNumber(*item)).collect::<Vec<_>>(),
        }),
        Finding::Secretary { date, named } => {
            json!({ "kind": "secretary", "date": date, "named": named })
        }
        Finding::Minuted { date, due, written } => {
            json!({ "kind": "minuted", "date": date, "due": due, "written": written })
        }
        Finding::Steps { date, late } => json!({
            "kind": "steps", "date": date,
            "late": late.iter().map(|step| camel(step.setting().key())).collect::<Vec<_>>(),
        }),
        Finding::Archived { date, due, on } => {
            json!({ "kind": "archived", "date": date, "due": due, "on": on })
        }
        Finding::PassedOn { date, due, missing } => {
            json!({ "kind": "passedOn", "date": date, "due": due, "missing": missing })
        }
        Finding::Overview { date } => json!({ "kind": "overview", "date": date }),
        Finding::Wording { date, words } => {
            json!({ "kind": "wording", "date": date, "words": words })
        }
        Finding::OwnDecisions { number, awaited } => {
            json!({ "kind": "ownDecisions", "position": number.to_string(), "awaited": awaited })
        }
        Finding::NoOwnDecisions { agreed } => {
            json!({ "kind": "noOwnDecisions", "agreed": agreed })
        }
        Finding::FocusAreas { missing } => json!({ "kind": "focusAreas", "missing": missing }),
        Finding::Evaluation { on, possible } => {
            json!({ "kind": "evaluation", "on": on, "possible": possible })
        }
        Finding::Neutral { members, neutral } => {
            json!({ "kind": "neutral", "members": members, "neutral": neutral })
        }
        Finding::Memberships { twice } => json!({ "kind": "memberships", "twice": twice }),
        Finding::OutsideCouncil { on, names } => {
            json!({ "kind": "outsideCouncil", "on": on, "names": names })
        }
        Finding::ContactPoints { on, organisation, people } => json!({
            "kind": "contactPoints", "on": on, "organisation": organisation, "people": people,
        }),
        Finding::Vacancies { on, names } => {
            json!({ "kind": "vacancies", "on": on, "names": names })
        }
        Finding::Composition { on, health, regions, skr, missing } => json!({
            "kind": "composition", "on": on, "healthDirectors": health,
            "regionDirectors": regions, "skr": skr, "missing": names_of(missing),
        }),
        Finding::Regions { on, first, second } => json!({
            "kind": "regions", "on": on, "first": names_of(first), "second": names_of(second),
        }),
        Finding::Groups { npo, nsg } => json!({ "kind": "groups", "npo": npo, "nsg": nsg }),
        Finding::Appointed { on, members, unconfirmed, elsewhere, untold } => json!({
            "kind": "appointed", "on": on, "members": members, "unconfirmed": unconfirmed,
            "elsewhere": elsewhere, "untold": untold,
        }),
        Finding::Entries { concerned, broken } => json!({
            "kind": "entries", "concerned": concerned,
            "broken": broken.iter().map(|it| json!({ "id": it.id, "name": it.name })).collect::<Vec<_>>(),
        }),
        Finding::Report { about, due, done } => {
            json!({ "kind": "report", "about": about, "due": due, "done": done })
        }
        Finding::Twice { names } => json!({ "kind": "twice", "names": names }),
    }
}

/// What is said, and why it matters and what to do.
pub(super) fn sentences(
    words: &Words,
    (rule, outcome): (RuleId, Outcome),
    finding: &Finding,
) -> (String, String) {
    let standing = match outcome {
        Outcome::Holds => "holds",
        Outcome::Broken => "broken",
        Outcome::NotApplicable => "unknown",
    };
    if let Finding::Entries { concerned, broken } = finding {
        // Every rule on entries says what its own entries lack; that they lack nothing is said alike.
        let code = rule.code().to_lowercase();
        let names: Vec<String> = broken.iter().map(|it| it.name.clone()).collect();
        let values = [("count", concerned.to_string()), ("names", some_of(words, names))];
        let text = match outcome {
            Outcome::Broken => format!("rules-{code}-broken"),
            Outcome::Holds | Outcome::NotApplicable => format!("rules-entries-{standing}"),
        };
        return (words.fill(&text, &values), words.fill(&format!("rules-{code}-why"), &values));
    }
    if let Finding::Regions { first, second, .. } = finding {
        let code = rule.code().to_lowercase();
        let lacking = |which: &str, regions: &[HealthcareRegion]| {
            let of = ("regions", regions_of(words, regions));
            (!regions.is_empty()).then(|| words.fill(&format!("rules-{code}-{which}"), &[of]))
        };
        let text = match outcome {
            Outcome::Broken => {
                let said = [lacking("first", first), lacking("second", second)];
                said.into_iter().flatten().collect::<Vec<_>>().join(" ")
            }
            Outcome::Holds | Outcome::NotApplicable => {
                words.say(&format!("rules-{code}-{standing}"))
            }
        };
        return (text, words.say(&format!("rules-{code}-why")));
    }
    if let Finding::Composition { health, regions, skr, missing, .. } = finding {
        let values = [
            ("health", health.to_string()),
            ("directors", regions.to_string()),
            ("skr", skr.to_string()),
        ];
        let nobody =
            || words.fill("rules-composition-missing", &[("regions", regions_of(words, missing))]);
        let text = match outcome {
            Outcome::NotApplicable => words.say("rules-composition-unknown"),
            _ if missing.is_empty() => words.fill("rules-composition-seats", &values),
            _ => format!("{} {}", words.fill("rules-composition-seats", &values), nobody()),
        };
        return (text, words.say("rules-composition-why"));
    }
    if let Finding::Report { about, due, done } = finding {
        let code = rule.code().to_lowercase();
        let day = |date: &chrono::NaiveDate| words.day(*date);
        let done = done.as_ref();
        let standing = if done.is_some() && outcome == Outcome::Broken { "late" } else { standing };
        let values = [
            ("about", about.to_string()),
            ("due", day(due)),
            ("done", done.map(day).unwrap_or_default()),
        ];
        let text = words.fill(&format!("rules-{code}-{standing}"), &values);
        return (text, words.fill(&format!("rules-{code}-why"), &values));
    }
    let (key, values) = told(words, finding);
    let special = match finding {
        Finding::Item { found: ItemFound::Waived(_), .. } => Some("waived"),
        Finding::ContactPoints { people: 2.., .. } => Some("many"),
        Finding::Sides { sks: 1.., authorities: 1.., .. } if outcome == Outcome::Broken => {
            Some("items")
        }
        _ => None,
    };
    let text = format!("rules-{key}-{}", special.unwrap_or(standing));
    (words.fill(&text, &values), words.fill(&format!("rules-{key}-why"), &values))
}

/// The regions by name.
fn regions_of(words: &Words, regions: &[HealthcareRegion]) -> String {
    words.list(&regions.iter().map(|it| words.region(*it)).collect::<Vec<_>>())
}

fn names_of(regions: &[HealthcareRegion]) -> Vec<&'static str> {
    regions.iter().map(|it| it.name()).collect()
}

/// Most names that a sentence tells.
const NAMED: usize = 6;

/// The names in a sentence; of many the first, and how many more there are.
fn some_of(words: &Words, mut names: Vec<String>) -> String {
    let more = names.len().saturating_sub(NAMED);
    if more > 0 {
        names.truncate(NAMED);
        names.push(words.fill("rules-entries-more", &[("count", more.to_string())]));
    }
    words.list(&names)
}

/// The word of a finding, and what its sentences are filled with.
fn told(words: &Words, finding: &Finding) -> (&'static str, Vec<(&'static str, String)>) {
    let day = |date: &chrono::NaiveDate| ("date", words.day(*date));
    let names = |list: &[String]| ("names", words.list(list));
    let number = |name: &'static str, count: &u32| (name, count.to_string());
    match finding {
        Finding::Item { date, key, found } => {
            let item = words.say(&template_key(*key));
            let reason = match found {
                ItemFound::Waived(reason) => reason.clone(),
                ItemFound::There | ItemFound::Missing | ItemFound::NotBegun => String::new(),
            };
            ("item", vec![day(date), ("item", item), ("reason", reason)])
        }
        Finding::Prepared { date, asked, without } => {
            let items: Vec<String> = without.iter().map(|item| format!("§ {item}")).collect();
            let items = ("items", words.list(&items));
            ("prepared", vec![day(date), number("asked", asked), items])
        }
        Finding::Ambiguities { unsolved, waiting } => {
            ("ambiguities", vec![number("unsolved", unsolved), names(waiting)])
        }
        Finding::Representatives { date, present, unappointed } => {
            let count = number("unappointed", unappointed);
            ("representatives", vec![day(date), number("present", present), count])
        }
        Finding::Mandates { date, called, missing } => {
            ("mandates", vec![day(date), number("called", called), number("missing", missing)])
        }
        Finding::Sides { date, sks, authorities, items } => {
            let items: Vec<String> = items.iter().map(|item| format!("§ {item}")).collect();
            let (sks, others) = (number("sks", sks), number("authorities", authorities));
            ("sides", vec![day(date), sks, others, ("items", words.list(&items))])
        }
        Finding::Secretary { date, .. } => ("secretary", vec![day(date)]),
        Finding::Minuted { date, due, .. } => {
            ("minuted", vec![day(date), ("due", words.day(*due))])
        }
        Finding::Steps { date, late } => {
            let said = |step: &Step| words.say(&format!("plan-deadline-{}", step.setting().key()));
            let steps: Vec<String> = late.iter().map(said).collect();
            ("steps", vec![day(date), ("steps", words.list(&steps))])
        }
        Finding::Archived { date, due, on } => {
            let on = on.map(|on| words.day(on)).unwrap_or_default();
            ("archived", vec![day(date), ("due", words.day(*due)), ("on", on)])
        }
        Finding::PassedOn { date, due, missing } => {
            let names = ("names", some_of(words, missing.clone()));
            ("passed-on", vec![day(date), ("due", words.day(*due)), names])
        }
        Finding::Overview { date } => ("overview", vec![day(date)]),
        Finding::Wording { date, words: found } => {
            let quoted: Vec<String> = found.iter().map(|word| format!("”{word}”")).collect();
            ("wording", vec![day(date), ("words", words.list(&quoted))])
        }
        Finding::OwnDecisions { number: position, awaited } => {
            let position = ("position", position.to_string());
            ("own-decisions", vec![position, number("awaited", awaited)])
        }
        Finding::NoOwnDecisions { agreed } => ("own-decisions", vec![number("agreed", agreed)]),
        Finding::FocusAreas { missing } => {
            let areas: Vec<String> = missing.iter().map(u8::to_string).collect();
            ("focus-areas", vec![("areas", words.list(&areas))])
        }
        Finding::Evaluation { on, possible } => {
            let maybe =
                |date: &Option<chrono::NaiveDate>| date.map_or(String::new(), |it| words.day(it));
            ("evaluation", vec![("date", maybe(on)), ("possible", maybe(possible))])
        }
        Finding::Neutral { members, neutral } => {
            ("neutral", vec![number("members", members), number("neutral", neutral)])
        }
        Finding::Memberships { twice } => ("memberships", vec![names(twice)]),
        Finding::OutsideCouncil { names: outside, .. } => ("outside-council", vec![names(outside)]),
        Finding::ContactPoints { organisation, people, .. } => {
            let organisation = ("organisation", organisation.clone());
            ("contact-points", vec![organisation, number("people", people)])
        }
        Finding::Vacancies { names: vacant, .. } => ("vacancies", vec![names(vacant)]),
        Finding::Appointed { members, unconfirmed, elsewhere, untold, .. } => {
            let wrong = [number("unconfirmed", unconfirmed), number("elsewhere", elsewhere)];
            let mut values = vec![number("members", members), number("untold", untold)];
            values.extend(wrong);
            ("appointed", values)
        }
        Finding::Entries { broken, .. } => {
            ("entries", vec![number("count", &wire::total(broken.len()))])
        }
        Finding::Groups { npo, nsg } => ("groups", vec![number("npo", npo), number("nsg", nsg)]),
        Finding::Composition { .. } => ("composition", Vec::new()),
        Finding::Regions { .. } => ("regions", Vec::new()),
        Finding::Report { about, .. } => ("report", vec![("about", about.to_string())]),
        Finding::Twice { names: doubled } => ("twice", vec![names(doubled)]),
    }
}

/// Why a rule is not judged.
pub(super) fn unjudged(words: &Words, standing: Standing) -> String {
    match standing {
        Standing::With(rule) => words.fill("rules-unjudged-with", &[("rule", rule.to_owned())]),
        Standing::BuiltIn => words.say("rules-unjudged-built-in"),
        Standing::Practice => words.say("rules-unjudged-practice"),
        Standing::Judged | Standing::Statement => words.say("rules-unjudged-statement"),
    }
}

#[cfg(test)]
mod tests;
