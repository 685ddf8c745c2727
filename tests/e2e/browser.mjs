// The same story in headless Chromium, words kept through a crash, a year that must be planned again, items that wait, two laptops that exchange, two that follow a hub, templates of agendas, sections and sub-items, a body's own look, documents beside what is written, every document that can be written, words that are masked, the registers of the year's work, the chair's review, a package that is read in the program, and axe-core on every
// screen of the demo year.
import { join } from "node:path";
import { checkScreens } from "./story/accessibility.mjs";
import { exchange } from "./story/exchange.mjs";
import { handle } from "./story/handling.mjs";
import { hub } from "./story/hub.mjs";
import { replan } from "./story/replanning.mjs";
import { read } from "./story/reading.mjs";
import { live } from "./story/live.mjs";
import { look } from "./story/look.mjs";
import { register } from "./story/registers.mjs";
import { mask } from "./story/masking.mjs";
import { write } from "./story/writing.mjs";
import { review } from "./story/reviewing.mjs";
import { outline } from "./story/outline.mjs";
import { edit } from "./story/template.mjs";
import { wait } from "./story/waiting.mjs";
import { keepWords } from "./story/typing.mjs";
import { tell } from "./story/story.mjs";
import { BrowserHand, launch } from "./hands/browser.mjs";
import { UI, binary, done, keepEvidence, main, scratch } from "./support/report.mjs";

await main(async () => {
  const browser = await launch();
  const folder = scratch();
  const parts = process.argv.slice(2);
  const wants = (part) => parts.length === 0 || parts.includes(part);
  const failures = [];
  for (const [name, work] of [["story", tell], ["typing", keepWords], ["handling", handle], ["replanning", replan], ["waiting", wait], ["exchange", exchange], ["hub", hub], ["template", edit], ["outline", outline], ["look", look], ["live", live], ["writing", write], ["masking", mask], ["registers", register], ["review", review], ["reading", read], ["accessibility", checkScreens]]) {
    if (!wants(name)) continue;
    const hand = new BrowserHand(browser, binary("kansli-devserver"), UI, join(folder, name));
    try {
      await work(hand, done);
      if (hand.faults.length > 0) throw new Error(`faults in the page: ${hand.faults.join("; ")}`);
    } catch (why) {
      await keepEvidence(`browser-${name}`, hand);
      failures.push(why);
    } finally {
      await hand.close();
    }
  }
  await browser.close();
  if (failures.length > 0) throw new AggregateError(failures, failures.map((why) => why.stack).join("\n"));
});
