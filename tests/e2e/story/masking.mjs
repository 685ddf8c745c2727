// Words of settled minutes are masked in the window: in the publication copy they are nowhere, in the others they stand.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { factsOf, holds, wordsOf } from "../support/inside.mjs";

const TODAY = "2027-03-04";
const NUMBER = 7;
const PASSAGE = "Flera ledamöter ställer sig bakom tanken, men ser olika på den andra delen av förslaget.";
/** Words that stand in the passage and nowhere else. */
const PARTS = [PASSAGE, "ställer sig bakom tanken", "den andra delen av"];
const INSTEAD = "[Ordväxlingen har tagits bort]";

export async function mask(hand, done) {
  await hand.openDemo(TODAY);
  const { meetings } = await hand.call("meeting_list", {});
  const { id } = meetings.find((one) => one.body === "strategic" && one.number === 2 && one.year === 2026);
  const { status, paragraphs } = await hand.call("minutes_get", { meeting: id });
  assert.equal(status, "approved");
  const { title } = paragraphs.find((one) => one.text.includes(PASSAGE) && one.number === NUMBER);
  await hand.page.evaluate((to) => (location.hash = to), `#/meeting?id=${id}&step=approve`);
  const before = await saved(hand, "Publiceringsversion");
  for (const part of PARTS) assert.ok(wordsOf(before).includes(part), `“${part}” is in the publication copy until it is masked`);

  await hand.press("button", "Maskera ord");
  await hand.choose(/^Paragraf: /, new RegExp(`^§ ${NUMBER} `));
  await hand.fill("Ord som ska maskeras", "Orden finns inte.");
  await hand.press("button", "Maskera");
  await hand.find("dialog", "Maskera ord");
  await hand.fill("Ord som ska maskeras", PASSAGE);
  await hand.fill(/^Ersätts av/, INSTEAD);
  await hand.press("button", "Maskera");
  await hand.misses("dialog", "Maskera ord");
  await hand.press("button", "Markera som granskad");
  await hand.sees("Granskad");
  done("a passage of settled minutes is masked and the masking reviewed");

  const publication = await saved(hand, "Publiceringsversion");
  const excerpt = await excerptOf(hand, title);
  for (const file of [publication, excerpt]) isWithout(file);
  done("it is nowhere in the publication copy, nor in an excerpt of it: not on the pages, in what they say of themselves, or in any stream");

  const page = readFileSync(await hand.saveFile(() => format(hand, "Webbsida (HTML)")), "utf8");
  for (const part of PARTS) assert.ok(!page.includes(part), `“${part}” is in the web page`);
  assert.ok(page.includes(INSTEAD));
  done("the web page of the publication copy lacks it too");

  for (const copy of ["Arbetskopia", "Arkivexemplar"]) {
    const words = wordsOf(await saved(hand, copy));
    for (const part of PARTS) assert.ok(words.includes(part), `“${part}” is missing in ${copy}`);
    assert.ok(!words.includes(INSTEAD));
  }
  done("the work copy and the archive copy have it as it was settled");
}

/** Saves one of the copies of the minutes; gives its path. */
function saved(hand, copy) {
  return hand.saveFile(() => hand.press("button", `Spara ${copy}`));
}

async function format(hand, name) {
  await hand.press("button", "Andra format: Publiceringsversion");
  await hand.press("menuitem", name);
}

/** Saves the publication copy of the one paragraph. */
async function excerptOf(hand, title) {
  await hand.press("button", "Välj paragraf");
  await hand.find("dialog", "Utdrag ur en paragraf");
  await hand.choose(/^Paragraf: /, new RegExp(`^§ ${NUMBER} ${title}`));
  await hand.press("radio", "Publiceringsversion");
  await hand.page.waitForFunction((words) => document.querySelector(".dlg .pdf-text")?.textContent.includes(words), INSTEAD.slice(1, 12));
  const path = await hand.saveFile(() => hand.press("button", "Spara som PDF"));
  await hand.press("button", "Stäng");
  await hand.misses("dialog", "Utdrag ur en paragraf");
  return path;
}

function isWithout(pdf) {
  const [words, facts] = [wordsOf(pdf), factsOf(pdf)];
  assert.ok(words.includes(INSTEAD), `${INSTEAD} is missing in:\n${words}`);
  // What is looked for would be found: a word of the file's own account of itself is.
  assert.ok(facts.includes("Protokoll") && holds(pdf, "Protokoll"), `${pdf} cannot be looked into`);
  for (const part of PARTS) {
    assert.ok(!words.includes(part), `“${part}” is on the pages`);
    assert.ok(!facts.includes(part), `“${part}” is in what the file says of itself`);
    assert.ok(!holds(pdf, part), `“${part}” is in a stream`);
  }
}
