// The meeting itself: attendance, text, a position, an action; then the approval and the record.
import { ACTION, CHAIR, CLAUSE, HOSTILE, MATTER, MEMBER, STRONG, TEXT } from "./people.mjs";

const REASON = "Fel dag för tidplanen.";

export async function hold(hand) {
  await hand.press("link", /^.*Strategiska/);
  await hand.isAt("heading", "Strategiska styrgruppen 1/2027");
  await hand.press("button", /^Genomför/);
  await hand.press("button", "Börja mötet");
  await hand.isAt("field", "Text i paragraf 1");
  for (const [person, way] of [[CHAIR, "På plats"], [MEMBER, "Digitalt"]]) {
    await hand.press("button", new RegExp(`${person.name}, `));
    await hand.press("radio", way);
    await hand.find("button", new RegExp(`${person.name}, ${way}`));
    await hand.press("button", "Stäng");
  }
  await hand.press("button", new RegExp(`${MATTER} `));
  await hand.find("heading", new RegExp(`${MATTER}$`));
  await hand.fill(/^Text i paragraf/, TEXT);
  await hand.sees(/^Sparat \d\d\.\d\d$/);
  await writeHostile(hand);
  if (!(await hand.query({ role: "radio", name: "Enighet" }))) await hand.press("button", /^Lägg till ställningstagande/);
  await hand.fill("Att-sats 1", CLAUSE);
  await hand.press("radio", "Enighet");
  await hand.press("button", "Lägg till åtgärd");
  await hand.fill("Åtgärd", ACTION);
  await hand.pick("Ansvarig", MEMBER.name, new RegExp(`^${MEMBER.name}`));
  await hand.fill("Senast", "30 april 2027");
  await hand.keys("Enter");
  await hand.sees(/ är tillagd$/);
  await hand.press("button", "Avsluta mötet");
  await hand.isAt("button", "Gå till justeringen");
  await hand.press("button", "Gå till justeringen");
  await hand.isAt("heading", "Strategiska styrgruppen 1/2027");
}

/** Writes signs and strong words, goes to the paragraph before and back, and finds them as they were, also when more is typed. */
async function writeHostile(hand) {
  await hand.keys("Control+End");
  await hand.keys("Enter");
  await hand.write(`${HOSTILE} `);
  await hand.keys("Control+b");
  await hand.write(STRONG);
  await hand.keys("Control+b");
  for (let time = 0; time < 2; time += 1) {
    await hand.keys("Control+PageUp");
    await hand.misses("heading", new RegExp(`${MATTER}$`));
    await hand.keys("Control+PageDown");
    await hand.find("heading", new RegExp(`${MATTER}$`));
    await hand.sees(`${HOSTILE} ${STRONG}${".".repeat(time)}`);
    await hand.keys("Control+End");
    await hand.write(".");
  }
}

/** Both approve; the record is locked. Gives the file of the archive copy. */
export async function approve(hand) {
  await hand.find("heading", /^Justering/);
  await hand.isShut("Skicka för justering", /En justerare från .* saknas/);
  await hand.choose(/^Justerare/, new RegExp(`^${MEMBER.name}`));
  await hand.misses("text", "Innan det kan justeras");
  await hand.press("button", "Skicka för justering");
  await hand.find("dialog", "Skicka protokollet för justering?");
  await hand.press("button", "Skicka för justering");
  for (const person of [CHAIR, MEMBER]) {
    await hand.press("button", `Registrera ${person.name}`);
    await hand.find("dialog", `Har ${person.name} justerat?`);
    await hand.press("button", "Justera");
    await hand.misses("button", `Registrera ${person.name}`);
  }
  await hand.sees("Alla har justerat. Protokollet är låst.");
  return hand.saveFile(() => hand.press("button", "Spara Arkivexemplar"));
}

/** Begins a correction; what was approved stays, to read and to save. Gives the file of it. */
export async function correct(hand) {
  await hand.press("button", "Gör rättelse");
  await hand.find("dialog", "Rätta protokollet?");
  await hand.press("button", "Börja rättelsen");
  await hand.sees("Rättelsen saknar skäl.");
  await hand.fill("Vad rättas och varför", REASON);
  await hand.press("button", "Börja rättelsen");
  await hand.misses("dialog", "Rätta protokollet?");
  await hand.press("button", "Gå till justeringen");
  await hand.sees(new RegExp(`^Utkast. Rättelse: ${REASON}$`));
  await hand.press("button", "Visa");
  return hand.saveFile(() => hand.press("button", "Spara Version 1"));
}

export async function findAgain(hand) {
  await hand.press("link", "Ställningstaganden");
  await hand.sees(new RegExp(CLAUSE));
  await hand.press("link", "Åtgärder");
  await hand.find("row", new RegExp(ACTION));
  await hand.keys("Control+Shift+f");
  await hand.fill("Sök i allt som är skrivet", "Åsa-modellen");
  await hand.sees(/prövas först i två regioner/);
}
