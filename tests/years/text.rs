//! Swedish text of real length, of words that go together well enough to be searched.

use crate::chance::Chance;

const FIRST: [&str; 40] = [
    "Agneta", "Alva", "Anders", "Astrid", "Bengt", "Birgitta", "Carin", "Dag", "Elsa", "Emil",
    "Fredrik", "Frida", "Greta", "Gunnar", "Hanna", "Hugo", "Ingrid", "Ivar", "Jonas", "Karin",
    "Klara", "Lars", "Lovisa", "Maja", "Malin", "Nils", "Nora", "Olle", "Petra", "Ragnar",
    "Rebecka", "Sara", "Sigrid", "Sten", "Svea", "Tage", "Tuva", "Ulf", "Vera", "Åsa",
];
const LAST: [&str; 32] = [
    "Almkvist",
    "Björkdal",
    "Cederros",
    "Dalstrand",
    "Ekmåne",
    "Fjällgren",
    "Granvind",
    "Hedlycka",
    "Isbäcker",
    "Järnskog",
    "Klockarö",
    "Lindhamra",
    "Mossvik",
    "Norrglänta",
    "Oxelbro",
    "Palmskär",
    "Rönnäng",
    "Sandklippa",
    "Tallmyra",
    "Uddvide",
    "Vassbotten",
    "Ålderbäck",
    "Ängsvall",
    "Öhrnfors",
    "Brunnskär",
    "Dimvall",
    "Grindsjö",
    "Havtorne",
    "Kvarnlid",
    "Ljungrand",
    "Snötapp",
    "Vintergata",
];
const WHOSE: [&str; 32] = [
    "kunskaps",
    "läkemedels",
    "patient",
    "vård",
    "primärvårds",
    "socialtjänst",
    "register",
    "kvalitets",
    "uppföljnings",
    "cancer",
    "diabetes",
    "demens",
    "rehabiliterings",
    "barn",
    "äldre",
    "e-hälso",
    "journal",
    "forsknings",
    "folkhälso",
    "tandvårds",
    "antibiotika",
    "hjärt",
    "smärt",
    "beroende",
    "funktions",
    "screening",
    "metod",
    "verksamhets",
    "huvudmanna",
    "samverkans",
    "försörjnings",
    "krisberedskaps",
];
const WHAT: [&str; 28] = [
    "stödet",
    "användningen",
    "processen",
    "underlaget",
    "insatsen",
    "arbetet",
    "planen",
    "uppdraget",
    "programmet",
    "strategin",
    "utvecklingen",
    "frågan",
    "analysen",
    "modellen",
    "behovet",
    "gruppen",
    "riktlinjen",
    "kartläggningen",
    "utvärderingen",
    "indikatorerna",
    "rekommendationen",
    "förslaget",
    "ordningen",
    "utbildningen",
    "rapporten",
    "tjänsten",
    "specifikationen",
    "överenskommelsen",
];
const WHERE: [&str; 16] = [
    "i samtliga regioner",
    "i de mindre kommunerna",
    "inom primärvården",
    "i glesbygd",
    "under hösten",
    "före årsskiftet",
    "i nästa steg",
    "på nationell nivå",
    "i samverkansregionerna",
    "vid de samordnande sjukhusen",
    "hos huvudmännen",
    "inom socialtjänsten",
    "efter sommaren",
    "i det gemensamma arbetet",
    "över tid",
    "när underlaget är komplett",
];
const SAID: [&str; 22] = [
    "{who} redogjorde för {a} och lyfte särskilt {b}.",
    "Gruppen diskuterade {a} och hur {b} påverkas {where}.",
    "Det framkom att {a} behöver förtydligas {where}, eftersom {b} tolkas olika av parterna.",
    "{who} påpekade att {a} saknar utpekad avsändare och föreslog att {b} tas fram gemensamt.",
    "Parterna var eniga om att {a} ska prioriteras {where}.",
    "Ordföranden sammanfattade diskussionen om {a} och tackade för underlaget om {b}.",
    "Flera ledamöter efterfrågade en tidplan för {a}, och sekretariatet återkommer {where}.",
    "En avvikande mening noterades om finansieringen av {a}; {b} påverkas inte.",
    "Myndigheterna beskrev sina pågående uppdrag om {a} och beröringspunkterna med {b}.",
    "Regionerna ser störst behov av {a} {where}, där {b} redan används.",
    "{who} visade en jämförelse mellan {a} och {b} för de senaste tre åren.",
    "Frågan om {a} bereds vidare av den taktiska samordningsgruppen tillsammans med {b}.",
    "Det saknas ännu uppgifter om {a} {where}; {who} kompletterar till nästa möte.",
    "Gruppen tog del av remissammanställningen om {a} och noterade synpunkterna på {b}.",
    "För att minska dubbelarbetet samordnas {a} med {b} {where}.",
    "{who} informerade om att {a} publiceras {where} och sprids genom kontaktpunkterna.",
    "Behovet av {a} har ökat {where}, framför allt till följd av {b}.",
    "Lagrådets synpunkter på {a} gås igenom innan {b} beslutas av respektive part.",
    "Kommunerna framhöll att {a} måste vara användbar {where} utan nya system.",
    "Det är respektive organisation som beslutar om {a}; gruppens ställningstagande om {b} binder ingen.",
    "Arbetet med {a} följs upp {where} och redovisas tillsammans med {b}.",
    "{who} svarade på frågor om {a}, bland annat om gränsdragningen mot {b}.",
];
const DO: [&str; 10] = [
    "Ta fram ett förslag om {a} och stämma av det med {b}.",
    "Sammanställa parternas synpunkter på {a} {where}.",
    "Bjuda in företrädare för {a} till nästa möte.",
    "Återkomma med en kostnadsuppskattning för {a} {where}.",
    "Förtydliga ansvarsfördelningen mellan {a} och {b}.",
    "Skicka ut underlaget om {a} senast två veckor före mötet.",
    "Kontakta huvudmännen om {a} och redovisa svaren {where}.",
    "Uppdatera arbetsplanen med {a} och stryka {b}.",
    "Bereda frågan om {a} i den egna organisationen {where}.",
    "Publicera beslutet om {a} tillsammans med {b}.",
];

/// A made-up name; the same number gives the same name, and the first thousand differ.
pub(crate) fn name(number: usize) -> String {
    let last = (number + number / FIRST.len()) % LAST.len();
    format!("{} {}", FIRST[number % FIRST.len()], LAST[last])
}

/// Something to talk about, such as "kunskapsstödet".
pub(crate) fn matter(chance: &mut Chance) -> String {
    format!("{}{}", chance.of(&WHOSE), chance.of(&WHAT))
}

/// A heading.
pub(crate) fn heading(chance: &mut Chance) -> String {
    let (a, b) = (matter(chance), matter(chance));
    let mut letters = a.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let joint = chance.of(&["och", "inför", "efter", "i förhållande till"]);
    format!("{first}{} {joint} {b}", letters.as_str())
}

/// So many sentences.
pub(crate) fn said(chance: &mut Chance, sentences: usize) -> String {
    let sentences: Vec<String> = (0..sentences).map(|_| filled(chance, &SAID)).collect();
    sentences.join(" ")
}

/// A paragraph of minutes, with a blank line now and then.
pub(crate) fn minutes(chance: &mut Chance) -> String {
    let stretches: Vec<String> = (0..chance.between(1, 3))
        .map(|_| {
            let sentences = chance.between(3, 6);
            said(chance, sentences)
        })
        .collect();
    stretches.join("\n\n")
}

/// What somebody is to do.
pub(crate) fn task(chance: &mut Chance) -> String {
    filled(chance, &DO)
}

/// Att-clauses, one a line.
pub(crate) fn clauses(chance: &mut Chance) -> String {
    let lines: Vec<String> = (0..chance.between(1, 4))
        .map(|_| {
            let (a, b) = (matter(chance), matter(chance));
            format!("att {a} samordnas med {b} {}", chance.of(&WHERE))
        })
        .collect();
    lines.join("\n")
}

fn filled(chance: &mut Chance, sentences: &[&str]) -> String {
    let number = chance.below(FIRST.len() * LAST.len());
    let sentence = sentences[chance.below(sentences.len())];
    sentence
        .replace("{who}", &name(number))
        .replace("{a}", &matter(chance))
        .replace("{b}", &matter(chance))
        .replace("{where}", chance.of(&WHERE))
}
