// The review file, opened from disk in headless Chromium at the size of a desktop, a tablet and a phone: read, marked,
// remarked, saved, and read back by the program; locked; with hostile texts; by keyboard alone; with scripts off.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./hands/browser.mjs";
import { answer } from "./review/answering.mjs";
import { SIZES, writeFiles } from "./review/file.mjs";
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
  for (const size of Object.keys(SIZES)) await answer(browser, folder, size, done, evidence);
  await browser.close();
});
