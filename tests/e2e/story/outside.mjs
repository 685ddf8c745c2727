// What leaves the window for the desktop: notifications, papers in other programs, and a folder that is chosen.
import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { until } from "../support/processes.mjs";
import { NEW_PASSPHRASE } from "./people.mjs";

const SAID = "Kostnaderna ligger kvar.\n";

/** Runs on the real window, closed, with the workspace that the story left, some weeks after its meeting. */
export async function goOutside(hand, today, done) {
  const folder = hand.newFolder();
  const workspace = join(folder, "Ut ur fönstret.kansli");
  copyFileSync(hand.workspace(), workspace);
  await hand.open(today, workspace);
  await hand.fill("Lösenfras", NEW_PASSPHRASE);
  await hand.press("button", "Öppna");
  await hand.find("link", "Årsplan", 30_000);
  const notice = await until("the notification", () => hand.notices()[0]);
  assert.match(notice, /försenad|försenade|ska göras i dag/);
  done("what is late is told by a notification of the system");

  const paper = join(folder, "Kostnader.txt");
  writeFileSync(paper, SAID);
  await hand.press("link", "Möten");
  await hand.press("button", /^Taktiska \d\/2027/);
  await hand.press("button", /^Förbered/);
  await hand.press("button", /^Lägg till punkt/);
  await hand.press("tab", /^Underlag/);
  await hand.chooseFile(paper, () => hand.press("button", /^Lägg till underlag/));
  await hand.press("button", "Kostnader.txt");
  const opened = await until("the paper in another program", () => hand.opened()[0]);
  assert.equal(basename(opened), "Kostnader.txt");
  assert.equal(readFileSync(opened, "utf8"), SAID);
  done("a paper that the window does not show is opened by the system");
  await sharesFolder(hand, join(folder, "delad mapp"));
  done("a shared folder is chosen in the system's dialog");
  await hand.close();
  assert.ok(!existsSync(opened), "the copy goes with the program");
  done("its copy is gone when the window is closed");
}

/** On a workspace that is not shared yet. */
export async function sharesFolder(hand, folder) {
  mkdirSync(folder);
  await hand.press("link", "Utbyte");
  await hand.fill("Vems datorn är", "Rut Kontaktsson");
  await hand.press("button", "Börja dela");
  await hand.chooseFile(folder, () => hand.press("button", "Välj mapp …"));
  await until("the folder in the field", async () => (await hand.evaluate("return [...document.querySelectorAll('input')].map((field) => field.value)")).includes(folder));
  await hand.press("button", "Använd mappen");
  await hand.sees(folder);
}
