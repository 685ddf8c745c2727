// No typed word is lost: the program ends as in a power cut while somebody writes.
import assert from "node:assert/strict";
import { until } from "../support/processes.mjs";
import { PASSPHRASE } from "./people.mjs";
import { found, planMeetings } from "./planning.mjs";
import { MEETING } from "./story.mjs";

const SAVED = "Mötet öppnas och närvaron antecknas.";
const TYPED = "Det här skrevs när strömmen gick, och varje ord ska finnas kvar.";

/** Writes, lets the program die, writes on, starts it again, and gets every word back. */
export async function keepWords(hand, done) {
  await hand.open(MEETING);
  await hand.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: hand.address });
  await found(hand);
  await hand.press("link", "Årsplan");
  await planMeetings(hand);
  await hand.press("button", /^Förbered/);
  await hand.press("button", "Hämta standarddagordning");
  await hand.find("row", /^Punkt 1, /);
  await hand.press("button", /^Genomför/);
  await hand.press("button", "Börja mötet");
  await hand.fill(/^Text i paragraf 1/, SAVED);
  await hand.sees(/^Sparat \d\d\.\d\d$/);
  await until("the saved text", async () => (await paragraphs(hand))[0].text === SAVED);
  done("what rests is saved");

  // The power goes in the middle of a word; the hand writes on.
  await hand.keys("Control+End");
  const writing = hand.page.keyboard.type(` ${TYPED}`, { delay: 25 });
  await hand.page.waitForTimeout(900);
  await hand.crash();
  await writing;
  await hand.sees("Inte sparat");
  await hand.sees("Kunde inte spara");
  await hand.find("button", "Försök igen");
  await hand.press("button", "Kopiera texten");
  await until("the copy", async () => (await hand.page.evaluate(() => navigator.clipboard.readText())) === `${SAVED} ${TYPED}`);
  done("without the program the window says so, and the text can be copied");

  await hand.revive();
  await hand.page.reload();
  await hand.find("heading", /^Öppna /, 30_000);
  await hand.fill("Lösenfras", PASSPHRASE);
  await hand.press("button", "Öppna");
  await hand.press("link", /^.*Strategiska/);
  await hand.press("button", /^Genomför/);
  await hand.sees(/^Vi hittade text från \d\d\.\d\d som inte hann sparas$/);
  await hand.press("button", "Använd den hittade");
  await hand.misses("button", "Använd den hittade");
  await until("every word", async () => (await paragraphs(hand))[0].text === `${SAVED} ${TYPED}`);
  await hand.isAt("field", "Text i paragraf 1");
  await hand.write("!");
  await until("the caret after the last word", async () => (await paragraphs(hand))[0].text === `${SAVED} ${TYPED}!`);
  await hand.page.reload();
  await hand.sees(new RegExp(TYPED), 30_000);
  await hand.isAt("field", "Text i paragraf 1");
  assert.equal(await hand.query({ role: "button", name: "Använd den hittade" }), null);
  done("started again, it gives every word back, and asks once");

  await comesBackToTheCaret(hand);
  done("a restart leads back to the paragraph, the caret and how far one had scrolled; time went on meanwhile");

  // An action without Enter, with a day nobody can read: the text is saved, the day stays as typed.
  await hand.press("button", "Lägg till åtgärd");
  await hand.write("Utan Enter & slut");
  await hand.page.reload();
  await until("the action back in its row", async () => (await fieldText(hand, "Åtgärd")) === "Utan Enter & slut", 30_000);
  await hand.fill("Senast", "när det går");
  await hand.press("button", /^2 /);
  await until("the action saved", async () => (await paragraphs(hand))[0].actions.some((one) => one.text === "Utan Enter & slut"));
  await hand.keys("Control+PageUp");
  await until("the day as it was typed", async () => (await fieldText(hand, "Senast")) === "när det går");
  await hand.fill("Senast", "30 april 2027");
  await hand.keys("Enter");
  await until("the day", async () => (await paragraphs(hand))[0].actions.some((one) => one.due === "2027-04-30"));
  assert.equal((await paragraphs(hand))[0].actions.length, 1);
  done("an action that is left half-written is kept, and its day as it was typed");

  // The agenda: the window goes between the last key and the save.
  await hand.press("button", /^Förbered/);
  await hand.press("row", /^Punkt 2, /);
  const heading = await hand.find("field", "Rubrik");
  await heading.focus();
  await hand.keys("Control+End");
  await hand.write(" som skrevs sist");
  await hand.page.reload();
  await until("the heading", async () => (await paragraphs(hand))[1].title.endsWith(" som skrevs sist"), 30_000);
  done("what is typed in the agenda is there after a reload at once");

  // Only an opened item takes the keys: walking on, and taking away, never write in the next one.
  await hand.press("row", /^Punkt 7, /);
  await hand.keys("Enter");
  await hand.isAt("field", "Rubrik");
  await hand.keys("Escape");
  await hand.isAt("row", /^Punkt 7, /);
  await hand.keys("ArrowDown");
  await hand.isAt("row", /^Punkt 8, .*Ärende/);
  await hand.keys("Delete");
  await hand.isAt("row", /^Punkt 8, .*Årlig sammanställning/);
  await hand.keys("Control+z");
  await hand.find("row", /^Punkt 8, .*Ärende/);
  done("the agenda is walked, opened and emptied by keys, which stay where they were");
}

/** A text of many lines, the caret among them: the power goes, and the hand writes on where it was. */
async function comesBackToTheCaret(hand) {
  const began = await timer(hand);
  await hand.keys("Control+PageDown");
  await hand.isAt("field", "Text i paragraf 2");
  for (let line = 1; line <= 60; line += 1) {
    await hand.write(`Rad ${line} av det som sades.`);
    await hand.keys("Enter");
  }
  await hand.write("Slut.");
  await hand.keys("Control+Home");
  for (let line = 1; line < 30; line += 1) await hand.keys("ArrowDown");
  await hand.keys("End");
  await hand.page.evaluate(() => (document.querySelector(".minutes-text").closest("[role=group]").scrollTop = 444));
  await until("the last line saved", async () => (await paragraphs(hand))[1].text.endsWith("Slut."));
  await hand.page.waitForTimeout(300);
  await hand.crash();
  await hand.revive();
  await hand.page.reload();
  await hand.find("heading", /^Öppna /, 30_000);
  await hand.fill("Lösenfras", PASSPHRASE);
  await hand.press("button", "Öppna");
  await hand.press("link", /^.*Strategiska/);
  await hand.press("button", /^Genomför/);
  await hand.isAt("field", "Text i paragraf 2");
  assert.equal(await hand.page.evaluate(() => Math.round(document.querySelector(".minutes-text").closest("[role=group]").scrollTop)), 444);
  await hand.write(" Och mer.");
  await until("the words where the caret was", async () => (await paragraphs(hand))[1].text.includes("Rad 30 av det som sades. Och mer.\n"));
  assert.equal(await timer(hand), began);
  await hand.keys("Control+PageUp");
  await hand.isAt("field", "Text i paragraf 1");
}

/** When the meeting began, as the timer says. */
async function timer(hand) {
  const said = await hand.find("text", /^Sedan \d\d\.\d\d: \d+ min$/);
  return (await said.textContent()).slice(0, "Sedan 13.00".length);
}

async function fieldText(hand, name) {
  const field = await hand.query({ role: "field", name });
  return field?.inputValue();
}

async function paragraphs(hand) {
  const { meetings } = await hand.call("meeting_list", {});
  const { id } = meetings.find((one) => one.body === "strategic" && one.date === MEETING);
  return (await hand.call("minutes_get", { meeting: id })).paragraphs;
}
