// A review package opened in the program by the one it is for: read and answered in its frame, kept over a restart, saved,
// and read back; a locked one; and one that was changed.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { OUT } from "../support/report.mjs";
import { violations } from "./accessibility.mjs";

const TODAY = "2027-03-04";
const PASSPHRASE = "båten går klockan sju";

export async function read(hand, done) {
  await hand.openDemo(TODAY);
  await hand.prepares();
  const open = await make(hand);
  const locked = await make(hand, PASSPHRASE);
  await drop(hand, open);
  await frame(hand);
  await clean(hand, "a review that is read");
  await look(hand, "desktop", 1440, 900);
  await comment(hand, "Skriv ut vilka som deltar digitalt.");
  await hand.press("button", "Stäng");
  await hand.find("row", /^Punkt 12, /);
  done("a review package is read in the open workspace, and what lies under it stays");

  const chair = hand.another("chair");
  try {
    await alone(chair, open, locked, done);
    if (chair.faults.length > 0) throw new Error(`faults in the chair's page: ${chair.faults.join("; ")}`);
  } finally {
    await chair.close();
  }
}

/** The chair, who has the program and no workspace. */
async function alone(hand, open, locked, done) {
  await hand.open(TODAY, { reducedMotion: "reduce" });
  await hand.find("heading", "Välkommen", 30_000);
  await hand.sees("Läsa och besvara en granskning");
  await drop(hand, open);
  await frame(hand);
  await comment(hand, "Skriv ut vilka som deltar digitalt.");
  // The program ends as in a power cut: what was written is there when the package is opened again.
  await hand.crash();
  await hand.revive();
  await hand.page.reload();
  await hand.find("heading", "Välkommen", 30_000);
  await drop(hand, open);
  const page = await frame(hand);
  await page.getByText("Skriv ut vilka som deltar digitalt.").waitFor();
  await look(hand, "tablet", 834, 1112);
  await look(hand, "phone", 390, 844);
  await page.getByRole("radio", { name: /^Behöver ändras/ }).check();
  await hand.saveFile(() => page.getByRole("button", { name: "Spara svarsfil" }).click());
  await page.getByText(/^Svarsfilen är sparad med namnet/).waitFor();
  await page.getByRole("button", { name: "Rensa mina anteckningar" }).click();
  await page.getByRole("button", { name: "Rensa allt" }).click();
  await page.getByText("Dina anteckningar är borta från den här enheten.").waitFor();
  await hand.press("button", "Stäng");
  await drop(hand, open);
  await (await frame(hand)).locator("#count", { hasText: "Inga kommentarer" }).waitFor();
  await hand.press("button", "Stäng");
  done("a review is answered without a workspace, kept over a crash, saved, and cleared");

  // The click that closed one must be over before a dialog opens, which a click beside it would close.
  await hand.page.waitForTimeout(500);
  await drop(hand, locked);
  await hand.find("dialog", "Paketet är låst");
  await clean(hand, "a locked package");
  await hand.fill("Lösenfras", "båten går klockan åtta");
  await hand.press("button", "Lås upp");
  await hand.sees(/Lösenfrasen öppnar inte paketet/);
  await hand.fill("Lösenfras", PASSPHRASE);
  await hand.press("button", "Lås upp");
  const secret = await frame(hand);
  await secret.getByRole("radio", { name: /^Godkänn med/ }).check();
  const sealed = await hand.saveFile(() => secret.getByRole("button", { name: "Spara svarsfil" }).click());
  if (readFileSync(sealed, "utf8").includes("approve")) throw new Error("the answer to a locked package can be read");
  await hand.press("button", "Stäng");
  const bytes = readFileSync(open);
  bytes[bytes.length >> 1] ^= 1;
  await hand.dropFiles([{ name: "ändrat.kansli", bytes: bytes.toString("base64") }]);
  await hand.sees(/skadad|ändrat|hel/);
  done("a locked package opens by its passphrase, answers locked, and a changed one is refused");
}

async function make(hand, passphrase) {
  await hand.press("button", "Skapa granskningspaket");
  await hand.find("dialog", "Skapa granskningspaket");
  await hand.press("radio", /^Kanslipaket/);
  if (passphrase) await hand.fill("Lösenfras (kan utelämnas)", passphrase);
  const path = await hand.saveFile(() => hand.press("button", "Spara paketet"));
  await hand.misses("dialog", "Skapa granskningspaket");
  return path;
}

const drop = (hand, path) => hand.dropFiles([{ name: basename(path), bytes: readFileSync(path).toString("base64") }]);

/** The page in its frame, once it runs. */
async function frame(hand) {
  const page = hand.page.frameLocator("iframe[title=Granskning]");
  await page.getByRole("button", { name: "Spara svarsfil" }).waitFor({ timeout: 20_000 });
  const alone = await hand.page.evaluate(() => document.querySelector("iframe").contentDocument === null);
  if (!alone) throw new Error("the frame's page shares the program's address");
  return page;
}

async function comment(hand, text) {
  const page = hand.page.frameLocator("iframe[title=Granskning]");
  await page.getByRole("button", { name: /^Kommentera punkt 1:/ }).click();
  await page.getByLabel("Din kommentar").fill(text);
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await page.locator(".remark-box").waitFor();
  await page.getByText(/^sparat/).first().waitFor();
}

async function look(hand, name, width, height) {
  await hand.page.setViewportSize({ width, height });
  await hand.page.waitForTimeout(300);
  if (process.env.KANSLI_REVIEW_PICTURES) await hand.page.screenshot({ path: join(OUT, `reading-${name}.png`) });
}

async function clean(hand, where) {
  const found = await violations(hand, where);
  if (found.length > 0) throw new Error(`axe-core found:\n${found.join("\n")}`);
}
