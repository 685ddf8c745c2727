// axe-core finds nothing on any screen, light or dark.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tour } from "./screens.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TODAY = "2027-03-04";

export async function checkScreens(hand, done) {
  await hand.open(TODAY, { reducedMotion: "reduce" });
  const wrong = [];
  const count = await tour(hand, async (name, theme) => wrong.push(...(await violations(hand, `${name} ${theme}`))));
  if (wrong.length > 0) throw new Error(`axe-core found ${wrong.length}:\n${wrong.join("\n")}`);
  done(`axe-core finds nothing on ${count} screens`);
}

/** What axe-core finds on the page. */
export async function violations(hand, where) {
  await hand.page.evaluate(AXE);
  const { violations } = await hand.page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 3).map((node) => `${where}: ${id} (${help}): ${node.html.slice(0, 200)} ${node.failureSummary?.split("\n").slice(1, 3).join(" ") ?? ""}`));
}
