// What a desktop does to a program: double clicks, second starts, files that are damaged or taken.
import assert from "node:assert/strict";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { start, stop } from "../support/processes.mjs";
import { NEW_PASSPHRASE } from "./people.mjs";

/** Runs on the real window, closed, with the workspace that the story left. `today` is the story's day. */
export async function meetTrouble(hand, today, done) {
  const workspace = hand.workspace();
  assert.ok(!existsSync(`${workspace}-wal`), "a closed window leaves everything in the one file");
  const folder = hand.newFolder();
  const copy = (name) => {
    const path = join(folder, name);
    copyFileSync(workspace, path);
    return path;
  };

  const carried = copy("Buren kopia.kansli");
  await hand.open(today, carried);
  await hand.find("heading", /^Öppna Buren kopia/, 30_000);
  await unlock(hand);
  await hand.find("link", "Årsplan", 30_000);
  done("a double-clicked workspace opens with its passphrase");

  const other = copy("En annan.kansli");
  assert.equal(await hand.startAgain(other), 0, "the second start hands over and leaves");
  await hand.find("dialog", /^Öppna En annan/);
  await hand.press("button", "Avbryt");
  await hand.find("link", "Årsplan");
  done("a second start brings its file to the first window");
  await hand.close();

  const damaged = copy("Skadad.kansli");
  const bytes = readFileSync(damaged);
  bytes.fill(7, 4096, 12_288);
  writeFileSync(damaged, bytes);
  await hand.open(today, damaged);
  await unlock(hand);
  await hand.sees(/^(Arbetsfilen är skadad|Lösenfrasen stämmer inte, eller så är filen skadad)/, 30_000);
  await hand.press("button", "Välj något annat");
  await hand.find("heading", "Välkommen");
  assert.ok(readFileSync(damaged).equals(bytes), "a damaged file is left as it was found");
  done("a damaged file is told as that, and left alone");
  await hand.close();

  const taken = copy("Upptagen.kansli");
  const holder = start("flock", [`${taken}.lock`, "sleep", "120"]);
  await hand.open(today, taken);
  await unlock(hand);
  await hand.sees(/Arbetsfilen är öppen i ett annat fönster eller program/, 30_000);
  await hand.find("link", "Årsplan");
  done("a workspace that another program holds is read, and says why it cannot be written");
  await hand.close();
  await stop(holder);
}

async function unlock(hand) {
  await hand.fill("Lösenfras", NEW_PASSPHRASE);
  await hand.press("button", "Öppna");
}
