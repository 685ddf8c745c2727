// Pictures of every screen, light and dark, in two sizes: `node screenshots.mjs [folder]`.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { BrowserHand, launch } from "./hands/browser.mjs";
import { CLOSED, dress, openDemo, openScreens, show } from "./story/screens.mjs";
import { OUT, UI, binary, done, main, scratch } from "./support/report.mjs";

const SIZES = [{ width: 1440, height: 900 }, { width: 1366, height: 768 }];
const TODAY = "2027-03-04";

await main(async () => {
  const folder = resolve(process.argv[2] ?? join(OUT, "screenshots"));
  mkdirSync(folder, { recursive: true });
  const browser = await launch();
  const hand = new BrowserHand(browser, binary("kansli-devserver"), UI, scratch());
  await hand.open(TODAY, { reducedMotion: "reduce" });
  await hand.find("heading", "Välkommen", 30_000);
  let count = 0;
  const picture = async (name, theme) => {
    for (const size of SIZES) {
      await hand.page.setViewportSize(size);
      await hand.page.waitForTimeout(200);
      await hand.page.screenshot({ path: join(folder, `${name}-${theme}-${size.width}x${size.height}.png`) });
      count += 1;
    }
    await hand.page.setViewportSize(SIZES[0]);
  };
  for (const theme of ["light", "dark"]) {
    await dress(hand, theme);
    for (const { name } of CLOSED) await picture(name, theme);
  }
  await openDemo(hand);
  const screens = await openScreens(hand);
  for (const theme of ["light", "dark"]) {
    await dress(hand, theme);
    for (const screen of screens) {
      await show(hand, screen);
      await picture(screen.name, theme);
    }
  }
  await hand.close();
  await browser.close();
  done(`${count} pictures in ${folder}`);
});
