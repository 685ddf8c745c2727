// Pictures of every screen, light and dark, in two sizes: `node screenshots.mjs [folder [name…]]`.
// A name chooses the screens that begin with it, such as `arsplan`.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { BrowserHand, launch } from "./hands/browser.mjs";
import { tour } from "./story/screens.mjs";
import { OUT, UI, binary, done, main, scratch } from "./support/report.mjs";

const SIZES = [{ width: 1440, height: 900 }, { width: 1366, height: 768 }];
const TODAY = "2027-03-04";

await main(async () => {
  const [place, ...names] = process.argv.slice(2);
  const folder = resolve(place ?? join(OUT, "screenshots"));
  mkdirSync(folder, { recursive: true });
  const browser = await launch();
  const hand = new BrowserHand(browser, binary("kansli-devserver"), UI, scratch());
  await hand.open(TODAY, { reducedMotion: "reduce" });
  const picture = async (name, theme) => {
    for (const size of SIZES) {
      await hand.page.setViewportSize(size);
      await hand.page.waitForTimeout(200);
      await hand.page.screenshot({ path: join(folder, `${name}-${theme}-${size.width}x${size.height}.png`) });
    }
    await hand.page.setViewportSize(SIZES[0]);
  };
  const visits = await tour(hand, picture, (name) => names.length === 0 || names.some((start) => name.startsWith(start)));
  await hand.close();
  await browser.close();
  done(`${visits * SIZES.length} pictures in ${folder}`);
});
