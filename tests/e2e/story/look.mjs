// A body's own look: changed by keyboard beside a sample that follows, what is wrong said at its field, saved, undone, given up.
import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "../support/processes.mjs";
import { shown } from "./live.mjs";

const TODAY = "2027-03-04";
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"><rect width="80" height="20" fill="#0b5394"/></svg>`;

export async function look(hand, done) {
  await hand.openDemo(TODAY);
  await hand.page.evaluate(() => (location.hash = "#/settings?section=documentLook"));
  await hand.find("field", "Färg", 30_000);
  await shown(hand, "Partnerskapet för stöd till kunskapsstyrning");
  await hand.fill("Sidhuvudets första rad", "Partnerskapet i provet");
  await shown(hand, "Partnerskapet i provet");
  done("the sample follows what is typed");

  await hand.fill("Färg", "#ffb000");
  await hand.sees(/^Färgen syns för dåligt mot vitt/);
  await hand.press("button", /^Använd #/);
  await hand.focusOn(await hand.find("field", "Kallelsen: om jäv"));
  await hand.keys("Control+a");
  await hand.keys("Delete");
  await hand.sees(/^Texten är tom\. Skriv något/);
  await hand.press("button", "Hämta tillbaka programmets text: Kallelsen: om jäv");
  await pickLogo(hand, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>a</text></svg>");
  await hand.sees(/^Bilden innehåller text/);
  await pickLogo(hand, DRAWING);
  await hand.sees(/^Logotypen saknar beskrivning/);
  await hand.fill("Beskrivning av logotypen", "Partnerskapets märke");
  done("what is wrong is said at its field, and how to put it right");

  await hand.press("button", "Spara utseendet");
  await hand.sees(/^Det här utseendet gäller alla organ som inte har ett eget\./);
  const { version, logo } = await hand.call("look_get", {});
  assert.equal(version, 1);
  assert.equal(logo.alt, "Partnerskapets märke");
  await hand.press("radio", "Taktiska samordningsgruppen");
  await hand.sees(/^Organet har inget eget utseende och följer det för alla organ\./);
  await hand.press("radio", "Alla organ");
  done("a saved look is that of every body without one of its own");

  await hand.press("button", "Ångra");
  await until("undo", async () => (await hand.call("look_get", {})).version === 0);
  await shown(hand, "Partnerskapet för stöd till kunskapsstyrning");
  done("a save is one step to undo");
}

async function pickLogo(hand, drawing) {
  const path = join(mkdtempSync(join(tmpdir(), "kansli-look-")), "logo.svg");
  writeFileSync(path, drawing);
  await hand.chooseFile(path, () => hand.press("button", /^(Välj|Byt) logotyp$/));
}
