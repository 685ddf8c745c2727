// The chair's review all the way: a package made in the window, answered on its own page, read back, settled, approved.
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { ReviewFile } from "../review/file.mjs";
import { violations } from "./accessibility.mjs";

const TODAY = "2027-03-04";

export async function review(hand, done) {
  await hand.openDemo(TODAY);
  await hand.prepares();
  const first = await make(hand);
  await hand.sees("Hos ordföranden");
  await hand.sees(/^Väntar på ordförandens svar/);
  done("a review package is made for the chair, and readiness waits for the answer");
  const answer = await answered(hand, first, /^Behöver ändras/, async (file) => {
    await file.comment(1, "Skriv ut vilka som deltar digitalt.");
    const composer = await file.compose(4, "Ändra tid");
    await composer.getByLabel("Minuter").fill("5");
    await composer.getByLabel(/^Varför/).fill("5 minuter räcker.");
    await composer.getByRole("button", { name: "Spara" }).click();
  });
  await shows(hand, answer);
  done("the answer is shown before it is taken, and a changed one is refused by name");
  await settle(hand);
  done("remarks are accepted and declined by keyboard, beside their items, and undone");
  const second = await make(hand);
  await take(hand, await answered(hand, second, /^Godkänn/, async () => {}));
  await hand.sees(/Godkännandet gäller det som är utskrivet nu/);
  await hand.press("tab", /^Dagordning/);
  await hand.sees("Godkänd");
  done("the next round is approved, exactly as it is printed");
}

/** Makes a package for the chair, and hands its path over. */
async function make(hand) {
  await hand.press("button", "Skapa granskningspaket");
  await hand.find("dialog", "Skapa granskningspaket");
  await hand.sees(/llmän handling|llmänna handlingar/);
  const path = await hand.saveFile(() => hand.press("button", "Spara paketet"));
  await hand.misses("dialog", "Skapa granskningspaket");
  return path;
}

/** The chair's answer on the page itself. */
async function answered(hand, path, verdict, remark) {
  const file = await ReviewFile.open(hand.page.context().browser(), dirname(path), basename(path, ".html"));
  await remark(file);
  await file.page.getByRole("radio", { name: verdict }).first().check();
  const answer = await file.save();
  await file.close();
  return answer;
}

async function shows(hand, path) {
  await hand.press("tab", /^Granskning/);
  await hand.press("button", "Läs in ett svar");
  await hand.find("dialog", "Läs in ett svar");
  await hand.fill("Klistra in svaret", readFileSync(path, "utf8").replace("räcker", "räckte"));
  await hand.press("button", "Visa svaret");
  await hand.sees(/Svaret har ändrats efter att det sparades/);
  await hand.press("button", "Avbryt");
  await hand.press("button", "Läs in ett svar");
  await hand.dropFiles([{ name: basename(path), text: readFileSync(path, "utf8") }]);
  await hand.sees(/vill ha ändringar, paket 1/);
  await hand.sees("Föreslagen ändring: 10 → 5 min");
  await clean(hand, "an answer before it is taken");
  await hand.press("button", "Läs in svaret");
  await hand.misses("dialog", "Läs in ett svar");
  await hand.sees("Öppna (2)");
}

async function take(hand, path) {
  await hand.press("tab", /^Granskning/);
  await hand.press("button", "Läs in ett svar");
  await hand.dropFiles([{ name: basename(path), text: readFileSync(path, "utf8") }]);
  await hand.press("button", "Läs in svaret");
  await hand.misses("dialog", "Läs in ett svar");
}

async function clean(hand, where) {
  const found = await violations(hand, where);
  if (found.length > 0) throw new Error(`axe-core found:\n${found.join("\n")}`);
}

async function settle(hand) {
  await clean(hand, "remarks");
  await hand.focusOn(await hand.find("button", "Ändra: Punkt 4"));
  await hand.keys("Enter");
  await hand.sees("Öppna (1)");
  await hand.keys("Control+z");
  await hand.sees("Öppna (2)");
  await hand.focusOn(await hand.find("button", "Ändra: Punkt 4"));
  await hand.keys("Enter");
  await hand.sees("Öppna (1)");
  // The other stands beside its item, in the agenda's own inspector.
  await hand.press("tab", /^Dagordning/);
  await hand.sees("1 öppen kommentar");
  await hand.press("row", /^Punkt 1, /);
  await hand.find("button", "Avslå: Punkt 1");
  await clean(hand, "a remark beside its item");
  await hand.focusOn(await hand.find("button", "Avslå: Punkt 1"));
  await hand.keys("Delete");
  await hand.find("dialog", "Avslå kommentaren?");
  await hand.fill("Varför", "Det framgår av närvaron.");
  await hand.press("button", "Avslå");
  await hand.misses("dialog", "Avslå kommentaren?");
  await hand.press("tab", /^Granskning/);
  await hand.sees("Alla kommentarer är avgjorda.");
}
