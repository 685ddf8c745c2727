// The review file, opened from disk in headless Chromium at the size of a desktop, a tablet and a phone: read, marked,
// remarked, saved, and read back by the program; locked; with hostile texts; by keyboard alone; with scripts off.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./hands/browser.mjs";
import { answer } from "./review/answering.mjs";
import { SIZES, writeFiles } from "./review/file.mjs";
import { keyboardAlone } from "./review/keyboard.mjs";
import { bare, clear, copyAsText, copyByHand, crash, noStorage, papers, saveAgain, signMinutes, twoTabs } from "./review/leaving.mjs";
import { noCrypto, unlock } from "./review/locked.mjs";
import { scripts } from "./review/scripts.mjs";
import { darkAndEnglish, hostile, narrow, onPaper, withoutScripts } from "./review/showing.mjs";
import { OUT, done, main, scratch } from "./support/report.mjs";

/** A picture of each step, for whoever wants to look: with KANSLI_REVIEW_PICTURES. */
async function evidence(page, name) {
  if (!process.env.KANSLI_REVIEW_PICTURES) return;
  mkdirSync(OUT, { recursive: true });
  await page.screenshot({ path: join(OUT, `review-${name}.png`) });
}

await main(async () => {
  const browser = await launch();
  const folder = scratch();
  writeFiles(folder);
  const wanted = process.argv.slice(2);
  const parts = { scripts, keyboardAlone, signMinutes, copyAsText, copyByHand, twoTabs, crash, noStorage, saveAgain, clear, papers, bare, unlock, noCrypto, hostile, withoutScripts, onPaper, narrow, darkAndEnglish };
  for (const size of Object.keys(SIZES)) parts[size] = (...given) => answer(browser, folder, size, ...given.slice(2));
  const failures = [];
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await part(browser, folder, done, evidence).catch((why) => failures.push(new Error(`${name}: ${why.stack}`)));
  }
  await browser.close();
  if (failures.length > 0) throw new AggregateError(failures, failures.map((why) => why.message).join("\n"));
});
