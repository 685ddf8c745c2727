// The document beside what is written: it follows each word, keeps its place, closes by key, and is remembered.
import assert from "node:assert/strict";
import { until } from "../support/processes.mjs";
import { found, planMeetings } from "./planning.mjs";
import { MEETING } from "./story.mjs";

export async function live(hand, done) {
  await hand.open(MEETING);
  await found(hand);
  await hand.press("link", "Årsplan");
  await planMeetings(hand);
  await hand.press("button", /^Förbered/);
  await hand.press("button", "Hämta standarddagordning");
  await hand.press("row", /^Punkt 1, /);
  await hand.press("button", "Visa dokumentet bredvid");
  await shown(hand, "Mötet öppnas");
  await hand.fill("Rubrik", "Mötet öppnas vid blåklint");
  await shown(hand, "blåklint");
  done("the agenda stands beside its items and follows what is typed");
  await hand.keys("Alt+F");
  await gone(hand);

  await hand.press("button", /^Genomför/);
  await hand.press("button", "Börja mötet");
  await (await hand.find("field", /^Text i paragraf 1/)).focus();
  await hand.keys("Alt+F");
  await shown(hand, "Mötet öppnas");
  await hand.page.evaluate(watch);
  await hand.page.keyboard.type("Ordföranden hälsar välkommen till smultronstället.", { delay: 15 });
  await shown(hand, "smultronstället");
  assert.equal(await hand.page.evaluate(() => globalThis.kansliBare), 0, "no page is bare while another takes its place");
  done("the minutes stand beside the text and follow each word, without a flicker");

  await hand.page.reload();
  await shown(hand, "smultronstället");
  await hand.keys("Alt+F");
  await gone(hand);
  done("whether it is shown is remembered");
}

/** Waits for words in the pages that are shown. */
export function shown(hand, words) {
  return until(`${words} on the page`, async () => (await pages(hand)).includes(words), 30_000);
}

/** What is on the pages, as one would select it. */
function pages(hand) {
  return hand.page.evaluate(() => [...document.querySelectorAll(".pdf-text")].map((one) => one.textContent).join(" ").replace(/\s+/g, " "));
}

function gone(hand) {
  return until("the document to be gone", () => hand.page.evaluate(() => document.querySelector("[data-live]") === null));
}

/** Counts the moments at which the first page has no picture. */
function watch() {
  globalThis.kansliBare = 0;
  const look = () => {
    if (!document.querySelector("[data-live] [data-page='1'] canvas")) globalThis.kansliBare += 1;
    requestAnimationFrame(look);
  };
  look();
}
