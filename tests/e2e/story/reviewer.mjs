// A review package that its reviewer double-clicks in the real window: read and answered in its frame, kept when the window is
// closed, and saved with the system's dialog.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { binary } from "../support/report.mjs";

const TODAY = "2027-03-04";
const FRAME = "iframe[title=Granskning]";
const SAID = "Skriv ut vilka som deltar digitalt.";

/** Runs on the real window, closed. The reviewer has the program; what was open before is beside the point. */
export async function review(hand, done) {
  const file = sent(hand.newFolder());
  await hand.open(TODAY, file);
  await within(hand, async () => {
    await hand.press("button", /^Kommentera punkt 1:/);
    await hand.fill("Din kommentar", SAID);
    await hand.press("button", "Spara");
    await hand.sees(/^sparat/);
  });
  done("a double-clicked review package is read in the real window, and remarked on");
  await hand.close();

  await hand.open(TODAY, file);
  const answer = await within(hand, async () => {
    await hand.sees(SAID);
    await hand.press("radio", /^Behöver ändras/);
    return hand.saveFile(() => hand.press("button", "Spara svarsfil"));
  });
  assert.ok(readFileSync(answer, "utf8").includes(SAID));
  done("what was written is there when the window is opened again, and the answer is saved as a file");
  await hand.close();
}

/** Does something in the review's frame, once it is there. */
async function within(hand, work) {
  await hand.find("button", "Stäng", 30_000);
  return hand.within(FRAME, work);
}

/** A package as the secretary sends it, made by the program without a window. */
function sent(folder) {
  const workspace = join(folder, "demo.kansli");
  const env = { ...process.env, KANSLI_DATA: join(folder, "data"), KANSLI_TODAY: TODAY };
  const told = (...words) => execFileSync(binary("kansli"), words, { env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  told("workspace", "create", workspace, "--demo");
  const { meetings } = JSON.parse(told("--json", "--workspace", workspace, "meeting", "list", "--year", "2027"));
  const { id } = meetings.find((one) => one.date === "2027-03-19");
  const file = join(folder, "granskning.kansli");
  told("--workspace", workspace, "export", "review", id, "--format", "kansli", "--out", file);
  return file;
}
