// Reads back what left the program.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { ACTION, CHAIR, CLAUSE, MATTER, MEMBER } from "./people.mjs";

// Poppler complains of a type that PDF/A itself prescribes; only its answer is of interest.
const run = (command, args) => execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
/** A document as words: no line breaks, hyphens or hard spaces of the page. */
const wordsOf = (pdf) => run("pdftotext", ["-raw", pdf, "-"]).replace(/\u00AD\n?|\u2010\n/g, "").replace(/\s+/g, " ");

function isTaggedPdf(pdf) {
  assert.equal(readFileSync(pdf).subarray(0, 5).toString(), "%PDF-", pdf);
  const facts = run("pdfinfo", [pdf]);
  assert.match(facts, /Tagged:\s+yes/, facts);
}

function has(text, ...parts) {
  for (const part of parts) assert.ok(text.includes(part), `“${part}” is missing in:\n${text}`);
}

export function checkNotice(pdf) {
  isTaggedPdf(pdf);
  assert.match(basename(pdf), /Kallelse.*\.pdf$/);
  has(wordsOf(pdf), "Kallelse", "19 mars 2027", "13.00", MATTER, CHAIR.name, MEMBER.name, "inte bindande");
}

export function checkInvitation(ics) {
  const raw = readFileSync(ics, "utf8");
  assert.match(raw, /\r\n/);
  assert.ok(raw.split("\r\n").every((line) => Buffer.byteLength(line) <= 75), "a line is longer than 75 bytes");
  const text = raw.replace(/\r\n[ \t]/g, "");
  has(text, "METHOD:REQUEST", "DTSTART;TZID=Europe/Stockholm:20270319T130000", "DTEND;TZID=Europe/Stockholm:20270319T150000", "SEQUENCE:0");
  has(text.toLowerCase(), `mailto:${CHAIR.email}`, `mailto:${MEMBER.email}`);
}

export function checkMinutes(pdf) {
  isTaggedPdf(pdf);
  has(wordsOf(pdf), "Protokoll", "19 mars 2027", MATTER, "Åsa-modellen prövas först i två regioner", CLAUSE, ACTION, CHAIR.name, MEMBER.name, "Justerat", "inte bindande");
}
