// Every document that the program writes is reached in the window: looked at, saved, and checked whether it is genuine.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { until } from "../support/processes.mjs";
import { wordsOf } from "../support/inside.mjs";
import { violations } from "./accessibility.mjs";

const TODAY = "2027-03-04";

export async function write(hand, done) {
  await hand.openDemo(TODAY);
  const { meetings } = await hand.call("meeting_list", {});
  const ahead = meetings.find((one) => one.status === "planned" && one.body === "strategic");
  const held = meetings.find((one) => one.status === "held" && one.body === "strategic");
  await pack(hand, ahead.id);
  done("the meeting's papers are one file, with its parts told beside, from where it is called and where it is prepared");
  await damaged(hand, ahead.id);
  done("a damaged paper stops it by name");
  await excerpt(hand, held.id);
  done("one paragraph is a document of its own, in the copy that is chosen");
  await ofTheYear(hand);
  done("the mandates and the year's reports are written by keyboard");
  await verify(hand, held.id);
  done("a file is genuine, changed or unknown, in words");
}

async function go(hand, address) {
  await hand.page.evaluate((to) => (location.hash = to), address);
}

/** Waits until the document in the dialog is there, and that all can use it. */
async function looked(hand, name) {
  await hand.find("dialog", name);
  await hand.page.waitForSelector(".dlg .pdf-text", { timeout: 60_000 });
  await hand.isAt("button", "Stäng");
  const found = await violations(hand, String(name));
  if (found.length > 0) throw new Error(`axe-core found:\n${found.join("\n")}`);
}

const save = (hand) => hand.saveFile(() => hand.press("button", "Spara som PDF"));

async function leave(hand) {
  await hand.keys("Escape");
  await hand.misses("dialog", "");
}

async function pack(hand, id) {
  await go(hand, `#/meeting?id=${id}&step=prepare`);
  await hand.order("Alla möteshandlingar i en fil");
  await looked(hand, "Möteshandlingar i en fil");
  await leave(hand);
  await go(hand, `#/meeting?id=${id}&step=call`);
  await hand.press("button", "Alla möteshandlingar i en fil");
  await looked(hand, "Möteshandlingar i en fil");
  await hand.sees(/^Bilaga 1/);
  await hand.sees("s. 2, 3 sidor");
  await hand.sees(/är inte uppmärkta? för skärmläsare/);
  await hand.sees(/^Bredvid PDF-filen sparas en fil/);
  const saved = [];
  const listen = (download) => saved.push(download);
  hand.page.on("download", listen);
  const pdf = await save(hand);
  await until("the file beside", () => saved.length === 2);
  hand.page.off("download", listen);
  const told = JSON.parse(readFileSync(await saved[1].path(), "utf8"));
  assert.equal(saved[1].suggestedFilename(), basename(pdf).replace(".pdf", ".json"));
  const words = wordsOf(pdf);
  for (const { title } of told.parts) assert.ok(words.includes(title), `${title} is missing`);
  assert.deepEqual(told.parts.slice(0, 2).map((part) => part.title), ["Kallelse", "Dagordning"]);
  await leave(hand);
}

/** A paper that is no whole PDF; it is taken away again. */
async function damaged(hand, meeting) {
  const { items } = await hand.call("agenda_get", { meeting });
  const bytes = Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog").toString("base64");
  await hand.call("attachment_add", { item: items[0].id, fileName: "Halvt brev.pdf", bytes });
  await hand.press("button", "Alla möteshandlingar i en fil");
  await hand.sees(/Bilagan Halvt brev\.pdf är skadad/);
  await hand.find("button", /^Spara som PDF ?Dokumentet är inte klart$/);
  await leave(hand);
  const { items: now } = await hand.call("agenda_get", { meeting });
  await hand.call("attachment_remove", { id: now[0].attachments.find((one) => one.name === "Halvt brev.pdf").id });
  await hand.press("button", "Alla möteshandlingar i en fil");
  await looked(hand, "Möteshandlingar i en fil");
  await leave(hand);
}

async function excerpt(hand, meeting) {
  const { paragraphs } = await hand.call("minutes_get", { meeting });
  const { item, title } = paragraphs[3];
  await go(hand, `#/meeting?id=${meeting}&step=hold&select=${item}`);
  await hand.find("heading", new RegExp(`^§ 4 ${title}`));
  await hand.order("Utdrag ur paragrafen");
  await looked(hand, "Utdrag ur en paragraf");
  await hand.find("field", new RegExp(`^Paragraf: § 4 ${title}`));
  const archive = await save(hand);
  assert.match(basename(archive), /paragraf-4\.pdf$/);
  const words = wordsOf(archive);
  assert.ok(words.includes(title), words);
  assert.ok(!words.includes(paragraphs[6].title), "other paragraphs are not in it");
  await hand.press("radio", "Arbetskopia");
  await until("the work copy", async () => (await hand.query({ role: "button", pattern: "^Andra format" })) !== null);
  await hand.page.waitForSelector(".dlg .pdf-text");
  assert.match(basename(await save(hand)), /arbetskopia\.pdf$/);
  await leave(hand);
}

async function ofTheYear(hand) {
  await hand.keyboardOnly();
  await go(hand, "#/people");
  await hand.isAt("heading", "Deltagare");
  await hand.keys("Control+e");
  await looked(hand, "Mandatlista");
  await byKeys(hand, /^Mandatlista/);
  await go(hand, "#/plan?view=timeline");
  await hand.isAt("heading", "Årsplan 2027");
  await hand.keys("Control+e");
  await hand.walkTo("menuitem", "Årlig sammanställning", "ArrowDown");
  await hand.keys("Enter");
  await looked(hand, "Årlig sammanställning 2027");
  await byKeys(hand, /^Arlig-sammanstallning-2027\.pdf$/);
  await hand.order("Underlag till Rådets redogörelse");
  await looked(hand, "Underlag till Rådets redogörelse 2027");
  await byKeys(hand, /redogorelse-2027\.pdf$/);
  assert.deepEqual(await hand.pointerPresses(), [], "the pointer was used");
}

async function byKeys(hand, file) {
  await hand.walkTo("button", "Spara som PDF");
  assert.match(basename(await hand.saveFile(() => hand.keys("Enter"))), file);
  await leave(hand);
}

async function verify(hand, meeting) {
  const { bytes } = await hand.call("export", { what: "minutes", meeting, copy: "archive", sent: false });
  const file = Buffer.from(bytes, "base64");
  await hand.order("Kontrollera ett dokument");
  await hand.find("dialog", "Kontrollera ett dokument");
  await look(hand, file, "Äkta", /^Filen är äkta/);
  await look(hand, Buffer.concat([file, Buffer.from("\n")]), "Samma ord, men en annan fil", /^Filen har samma ord/);
  await look(hand, Buffer.from("hej"), "Kan inte kontrolleras", /^Filen har inga kontrolluppgifter/);
  await look(hand, file, "Äkta", /^Filen är äkta/);
  await hand.press("button", "Visa mötet");
  await hand.misses("dialog", "");
  await hand.find("heading", /^Justering/);
}

async function look(hand, bytes, title, sentence) {
  await hand.dropFiles([{ name: "Protokoll.pdf", bytes: bytes.toString("base64") }]);
  await hand.sees(title);
  await hand.sees(sentence);
  const found = await violations(hand, title);
  if (found.length > 0) throw new Error(`axe-core found:\n${found.join("\n")}`);
}
