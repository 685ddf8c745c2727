// Reads back what left the program.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { factsOf, wordsOf } from "../support/inside.mjs";
import { ACTION, CHAIR, CLAUSE, DISSENT, GUEST, HINDERED, LATE, LISTED, MATTER, MEMBER, SUBSTITUTE } from "./people.mjs";

function isTaggedPdf(pdf) {
  assert.equal(readFileSync(pdf).subarray(0, 5).toString(), "%PDF-", pdf);
  const facts = factsOf(pdf);
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

/** A calendar file as its lines were before they were folded; folded as the standard wants. */
function calendarLines(ics) {
  const raw = readFileSync(ics, "utf8");
  assert.match(raw, /\r\n/);
  assert.ok(raw.split("\r\n").every((line) => Buffer.byteLength(line) <= 75), "a line is longer than 75 bytes");
  return raw.replace(/\r\n[ \t]/g, "");
}

const sequenceOf = (text) => Number(/^SEQUENCE:(\d+)\r$/m.exec(text)?.[1]);

export function checkInvitation(ics) {
  const text = calendarLines(ics);
  has(text, "METHOD:REQUEST", "DTSTART;TZID=Europe/Stockholm:20270319T130000", "DTEND;TZID=Europe/Stockholm:20270319T150000");
  // Every change since the meeting was placed counts.
  assert.ok(sequenceOf(text) >= 0);
  has(text.toLowerCase(), `mailto:${CHAIR.email}`, `mailto:${MEMBER.email}`);
}

/** The year's calendar holds every meeting of the plan, preliminary, where it was moved to; and the deadlines. */
export function checkYearCalendar(ics) {
  const text = calendarLines(ics);
  assert.match(basename(ics), /2027.*\.ics$/);
  // Nobody stands for it before there is a secretary: then it is a calendar, and no message (RFC 5546).
  assert.ok(!text.includes("METHOD:"), text);
  has(text, "X-WR-CALNAME:Partnerskapet 2027", "DTSTART;TZID=Europe/Stockholm:20270318T090000", "DTEND;TZID=Europe/Stockholm:20270318T110000", "Skicka kallelse");
  assert.ok(!text.includes("20270319T1300"), "the meeting is still where it was");
  const events = text.split("BEGIN:VEVENT").slice(1);
  assert.equal(events.filter((event) => event.includes("STATUS:TENTATIVE")).length, 6, "six meetings are held");
  assert.ok(events.filter((event) => event.includes("VALUE=DATE:")).length > 20, "the deadlines are there");
  const uids = events.map((event) => /^UID:(.+)\r$/m.exec(event)?.[1]);
  assert.equal(new Set(uids).size, uids.length, "every event has an identity of its own");
}

/** The first invitation, the update and the cancellation are of one meeting, each newer than the one before. */
export function checkChanges({ first, update, cancellation }) {
  const [asked, moved, over] = [first, update, cancellation].map(({ invitation }) => calendarLines(invitation));
  const uidOf = (text) => /^UID:(.+)\r$/m.exec(text)?.[1];
  assert.ok(uidOf(asked));
  assert.deepEqual([uidOf(moved), uidOf(over)], [uidOf(asked), uidOf(asked)]);
  has(asked, "METHOD:REQUEST", "DTSTART;TZID=Europe/Stockholm:20270924T130000");
  has(moved, "METHOD:REQUEST", "DTSTART;TZID=Europe/Stockholm:20271001T130000");
  has(over, "METHOD:CANCEL", "STATUS:CANCELLED", "Underlaget är inte klart");
  const [oldest, second, third] = [asked, moved, over].map(sequenceOf);
  assert.deepEqual([second, third], [oldest + 1, oldest + 2]);
  for (const text of [asked, moved, over]) has(text.toLowerCase(), `mailto:${CHAIR.email}`, `mailto:${MEMBER.email}`);
  // Each has a name of its own, so that none is saved over another.
  const names = [first, update, cancellation].map(({ invitation }) => basename(invitation));
  assert.equal(new Set(names).size, names.length, names.join(", "));
  assert.notEqual(basename(first.notice), basename(update.notice));
  has(wordsOf(first.notice), "24 september 2027");
  has(wordsOf(update.notice), "1 oktober 2027", "flyttat från den 24 september 2027");
}

export function checkMinutes(pdf) {
  isTaggedPdf(pdf);
  has(wordsOf(pdf), "Protokoll", "19 mars 2027", MATTER, "Åsa-modellen prövas först i två regioner", CLAUSE, ACTION, CHAIR.name, MEMBER.name, "Justerat", "inte bindande");
  checkPresence(wordsOf(pdf));
}

/** Who took part in what is derived from when people came, left and stepped out, and printed. */
function checkPresence(text) {
  const matter = Number(new RegExp(`§ (\\d+) ${MATTER}`).exec(text)?.[1]);
  has(text, `anmäler jäv`, DISSENT, LISTED, `ersättare för ${HINDERED.name}`, GUEST.name, SUBSTITUTE.name);
  const part = (person) => new RegExp(`${person.name}.{0,90}?(hela mötet utom § [\\d–]+|hela mötet|§ [\\d–]+)`).exec(text)?.[1];
  assert.equal(part(LATE), `§ 2–${matter}`, "came after the first paragraph and left after the matter");
  assert.equal(part(MEMBER), `hela mötet utom § ${matter}`, "stepped out of the matter");
}
