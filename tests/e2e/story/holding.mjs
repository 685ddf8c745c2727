// The meeting itself: attendance, text, a position, an action; then the approval and the record.
import assert from "node:assert/strict";
import { pause, until } from "../support/processes.mjs";
import { ACTION, CHAIR, CLAUSE, DISSENT, GUEST, HINDERED, HOSTILE, LATE, LISTED, MATTER, MEMBER, STRONG, SUBSTITUTE, TEXT } from "./people.mjs";

const REASON = "Fel dag för tidplanen.";

/**
 * Holds the whole meeting by keyboard alone, as a secretary does with both hands on the keys: who is
 * there, the text, a position with a dissenting view, an action, who comes, leaves and steps out.
 */
export async function hold(hand) {
  await hand.keyboardOnly();
  await hand.keys("Control+3");
  await hand.isAt("heading", "Möten 2027");
  await hand.walkTo("row", /./);
  await hand.walkTo("row", /Strategiska 1\/2027/, "ArrowDown");
  await hand.keys("Enter");
  await hand.isAt("heading", "Strategiska styrgruppen 1/2027");
  await hand.order("Gå till Genomför");
  await hand.order("Börja mötet");
  await hand.isAt("field", "Text i paragraf 1");
  await hand.sees(/^Sedan \d\d\.\d\d: 0 min$/);
  await whoIsThere(hand);
  await hand.write("Ordföranden öppnar mötet.");
  await comesLate(hand);
  await toTheMatter(hand);
  await attendance(hand, "Control+Shift+j", MEMBER);
  await hand.sees(/^SKS 1 av 2$/);
  await write(hand);
  // The fastest hand takes a moment between writing and walking.
  await pause(200);
  await hand.keys("Control+Home");
  await pause(200);
  const position = await timed(() => agree(hand));
  await dissent(hand);
  const action = await timed(() => give(hand));
  await leaves(hand);
  await hand.order("Avsluta mötet");
  await hand.isAt("button", "Gå till justeringen");
  assert.deepEqual(await hand.pointerPresses(), [], "the pointer was used");
  await hand.keys("Enter");
  await hand.isAt("heading", "Strategiska styrgruppen 1/2027");
  return { position, action };
}

/** How long something takes, in seconds. */
async function timed(work) {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** One is hindered and has a substitute, one is late, one takes part by video; everybody else is there. */
async function whoIsThere(hand) {
  await attendance(hand, "Control+Shift+n", LATE, { way: "Förhindrad" });
  await attendance(hand, "Control+Shift+n", HINDERED, { way: "Förhindrad" });
  await attendance(hand, "Control+Shift+n", MEMBER, { way: "Digitalt" });
  await attendance(hand, "Control+Shift+n", SUBSTITUTE, { way: "På plats", instead: HINDERED });
  await attendance(hand, "Control+Shift+n", GUEST, { way: "På plats" });
  await hand.order("Anteckna alla utan uppgift som på plats");
  await hand.find("button", new RegExp(`${CHAIR.name}, På plats`));
  await hand.find("button", new RegExp(`${MEMBER.name}, Digitalt`));
  await hand.find("button", new RegExp(`${SUBSTITUTE.name}, På plats för ${HINDERED.name}`));
  await hand.sees(/^SKS 1 av 2$/);
  await hand.sees(/^Myndigheterna 2 av 2$/);
  await hand.isAt("field", "Text i paragraf 1");
}

/** Notes something of a person in the dialog that the keys open, and is back in the text. */
async function attendance(hand, keys, person, { way, instead } = {}) {
  await hand.keys(keys);
  await hand.isAt("field", "Vem");
  await hand.write(person.name);
  await hand.find("option", new RegExp(`^${person.name}`));
  await hand.keys("Enter");
  await hand.misses("option", new RegExp(`^${person.name}`));
  if (way) {
    await hand.walkTo("radio", /^(Gick|Kom|På plats|Digitalt|Förhindrad)$/);
    await hand.walkTo("radio", way, "ArrowRight", 5);
    await hand.keys("Space");
  }
  if (instead) {
    await hand.walkTo("field", /^Ersätter/);
    await hand.keys("Enter");
    await hand.find("option", instead.name);
    await hand.write(instead.name.split(" ")[0]);
    await hand.keys("Enter");
    await hand.misses("option", instead.name);
  }
  await hand.walkTo("button", "Anteckna");
  await hand.keys("Enter");
  await hand.misses("dialog", "");
  await hand.isAt("field", /^Text i paragraf/);
}

/** Waits until the next minute is some seconds old: people come and go by the minute, paragraphs end by the second. */
async function nextMinute() {
  const before = new Date().getMinutes();
  const isOn = (now) => now.getMinutes() !== before && now.getSeconds() > 1;
  await until("the next minute", () => isOn(new Date()), 65_000);
}

async function comesLate(hand) {
  await hand.keys("Control+Enter");
  await hand.isAt("field", "Text i paragraf 2");
  await hand.sees("Klar: 1");
  await nextMinute();
  await attendance(hand, "Control+Shift+n", LATE);
  await hand.find("button", new RegExp(`${LATE.name}, På plats kom \\d\\d\\.\\d\\d`));
  await hand.sees(/^SKS 2 av 2$/);
  await hand.keys("Control+PageUp");
  await hand.isAt("field", "Text i paragraf 1");
  await hand.sees(/^SKS 1 av 2$/);
  await hand.keys("Control+PageDown");
}

/** Ticks one paragraph after the other. */
async function toTheMatter(hand) {
  for (let number = 2; !(await hand.query({ role: "heading", pattern: `${MATTER}$` })); number += 1) {
    await hand.isAt("field", `Text i paragraf ${number}`);
    await hand.keys("Control+Enter");
    await hand.isAt("field", `Text i paragraf ${number + 1}`);
  }
}

/** Writes in strong and in a list, and signs that elsewhere mean something; goes away and back, and finds all as it was. */
async function write(hand) {
  await hand.write(TEXT);
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
    await hand.write(".");
  }
  await hand.keys("Enter");
  await hand.write(`- ${LISTED}`);
  await hand.sees(LISTED);
  await hand.sees(/^Sparat \d\d\.\d\d$/);
}

/** A position from the agenda's proposal: Enter for the next clause, Enter to the outcome, Enter to take it; then back in the text. */
async function agree(hand) {
  await hand.write("A");
  await hand.sees(new RegExp(`^A${TEXT}`));
  await hand.keys("Control+Shift+g");
  await hand.isAt("field", "Att-sats 1");
  await hand.keys("Enter");
  await hand.isAt("field", "Att-sats 2");
  await hand.keys("Enter");
  await hand.isAt("radio", "Enighet");
  await hand.keys("Enter");
  await hand.isAt("field", /^Text i paragraf/);
  // The caret is where it was, not at the end.
  await hand.write("B");
  await hand.sees(new RegExp(`^AB${TEXT}`));
  await hand.keys("Backspace");
  await hand.keys("Backspace");
}

async function dissent(hand) {
  await hand.keys("Control+Shift+o");
  await hand.isAt("field", "Avvikande uppfattning");
  await hand.write(DISSENT);
  await hand.keys("Enter");
  await hand.isAt("field", /^Text i paragraf/);
}

/** An action, asked for in the text itself: what, who, by when, Enter; then back where the sign stood. */
async function give(hand) {
  await hand.write("/åt");
  await hand.find("option", /^Åtgärd/);
  await hand.keys("Enter");
  await hand.isAt("field", "Åtgärd");
  await hand.write(ACTION);
  await hand.keys("Tab");
  await hand.write("astrid");
  await hand.find("option", new RegExp(`^${MEMBER.name}`));
  await hand.keys("Tab");
  await hand.write("30 april 2027");
  await hand.keys("Enter");
  await hand.isAt("field", /^Text i paragraf/);
  await hand.sees(/ är tillagd$/);
  await hand.find("row", new RegExp(`${ACTION}.*${MEMBER.name}`));
  await hand.sees(new RegExp(`^${TEXT}`));
}

/** Somebody leaves once the matter is dealt with, and the rest goes on without. */
async function leaves(hand) {
  const at = await hand.labelOf(await hand.find("field", /^Text i paragraf/));
  await hand.keys("Control+Enter");
  await hand.misses("field", at);
  await nextMinute();
  await attendance(hand, "Control+Shift+n", LATE, { way: "Gick" });
  await hand.find("button", new RegExp(`${LATE.name}, På plats gick \\d\\d\\.\\d\\d`));
  await hand.sees(/^SKS 1 av 2$/);
  while (await hand.query({ role: "text", pattern: "^Nästa: § " })) {
    const here = await hand.labelOf(await hand.find("field", /^Text i paragraf/));
    await hand.keys("Control+Enter");
    await hand.misses("field", here);
  }
  await hand.keys("Control+Enter");
  await hand.sees(/ är klar$/);
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
