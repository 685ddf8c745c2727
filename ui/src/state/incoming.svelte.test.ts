import { expect, test } from "vitest";
import type { ReplyView } from "../backend/generated/bindings";
import { ScriptedBackend } from "../backend/scripted";
import { sortOf } from "./incoming.svelte";
import { opened, opening } from "./opened";

const view: ReplyView = { answers: [], problems: [] };
const refusal = { error: { code: "invalid" as const, message: "Det finns inget svar i filen.", where: null, hint: null, rule: null } };
const packages: Record<string, string> = { "utbyte.kansli": "exchange-refused-stranger", "inbjudan.kansli": "package-refused-locked" };
const looked = (path: string) => ({ error: { code: packages[path] ? "refused" as const : "invalid" as const, message: "Nej.", where: null, hint: null, rule: packages[path] ?? null } });
const review = { package: "p", kind: "agenda", heading: "Strategiska styrgruppen 1/2027", when: "", reviewer: "Astrid Provberg", sender: "Per", known: false, trust: "", locked: false, continued: false, answerName: "Svar.kansli-svar", html: "<p>" } as const;
/** A file opened as a review: it is one, it is locked, it is something else. */
function reviewed(path: string, passphrase: string | undefined) {
  const no = (rule: string, where: string | null = null) => ({ error: { code: "refused" as const, message: "Nej.", where, hint: null, rule } });
  if (path === "granskning.kansli" || (path === "låst.kansli" && passphrase === "fyra ord i rad")) return review;
  if (path === "låst.kansli" || path === "inbjudan.kansli") return no("package-refused-locked", "passphrase");
  if (path === "trasig.kansli") return { error: { code: "damaged" as const, message: "Paketet är skadat.", where: null, hint: null, rule: "package-refused-damaged" } };
  return packages[path] ? no("review-refused-is-parcel") : { error: { code: "invalid" as const, message: "Nej.", where: null, hint: null, rule: null } };
}
const answers = new Set(["svar.ics", "svar.eml"]);

function make(open = true) {
  return opened(new ScriptedBackend({
    ...opening(open ? "open" : "closed"),
    calendar_reply: ({ path }) => (answers.has(path ?? "") ? view : refusal),
    parcel_look: ({ path }) => looked(path ?? ""),
    review_open: ({ path, passphrase }) => reviewed(path ?? "", passphrase ?? undefined),
    review_keep: () => ({}),
  }));
}
const file = (name: string) => ({ name, path: name });

test("the ending says what a file seems to be", () => {
  expect(["Kalender.ICS", "svar.eml", "Svar.MSG", "år.kansli", "underlag.pdf", "utan"].map(sortOf)).toEqual(["calendar", "mail", "mail", "workspace", "other", "other"]);
});

test("a calendar goes to the import, an answer among calendars to the answers", async () => {
  const app = await make();
  await app.incoming.take([file("radet.ics"), file("svar.ics"), file("svar.eml")]);
  expect(app.incoming.calendars.map((one) => one.name)).toEqual(["radet.ics"]);
  expect(app.incoming.importing).toBe(true);
  expect(app.incoming.replies.map((one) => one.name)).toEqual(["svar.ics", "svar.eml"]);
});

test("a mail without an answer says so", async () => {
  const app = await make();
  await app.incoming.take([file("hej.eml")]);
  expect(app.incoming.replies).toMatchObject([{ name: "hej.eml", error: { code: "invalid" } }]);
});

test("other files go to the screen that keeps them, otherwise a sentence tells what can be dropped", async () => {
  const app = await make();
  const kept: string[] = [];
  const stop = app.incoming.keepOthers((files) => kept.push(...files.map((one) => one.name)));
  await app.incoming.take([file("underlag.pdf"), file("hej.eml")]);
  expect(kept).toEqual(["underlag.pdf", "hej.eml"]);
  stop();
  await app.incoming.take([file("underlag.pdf")]);
  expect(app.toasts.current).toMatchObject({ tone: "bad" });
  expect(app.toasts.current?.text).toContain("underlag.pdf");
});

test("a dialog keeps other files before the screen under it, and hands them back when it is closed", async () => {
  const app = await make();
  const kept: string[] = [];
  app.incoming.keepOthers((files) => kept.push(...files.map((one) => `screen ${one.name}`)));
  const close = app.incoming.keepOthers((files) => kept.push(...files.map((one) => `dialog ${one.name}`)));
  await app.incoming.take([file("protokoll.pdf")]);
  close();
  await app.incoming.take([file("underlag.pdf")]);
  expect(kept).toEqual(["dialog protokoll.pdf", "screen underlag.pdf"]);
});

test("another workspace is asked about, the open one is not", async () => {
  const app = await make();
  await app.incoming.take([file("/hem/prov.kansli")]);
  expect(app.incoming.workspace).toBeUndefined();
  await app.incoming.take([file("/hem/annan.kansli")]);
  expect(app.incoming.workspace).toBe("/hem/annan.kansli");
});

test("a parcel is looked at, and never taken for a workspace", async () => {
  const app = await make();
  await app.incoming.take([file("utbyte.kansli")]);
  expect([app.incoming.taking, app.incoming.parcel?.name, app.incoming.workspace]).toEqual([true, "utbyte.kansli", undefined]);
});

test("before a workspace is open what is locked is asked about, and a parcel waits until one is", async () => {
  const app = await make(false);
  await app.incoming.take([file("inbjudan.kansli")]);
  expect([app.reading.locked?.name, app.incoming.taking]).toEqual(["inbjudan.kansli", false]);
  await app.incoming.take([file("utbyte.kansli")]);
  expect([app.incoming.parcel?.name, app.toasts.current?.text.includes("utbyte.kansli"), app.incoming.workspace]).toEqual(["utbyte.kansli", true, undefined]);
});

test("before a workspace is open only a workspace can come in", async () => {
  const app = await make(false);
  await app.incoming.take([file("radet.ics")]);
  expect([app.incoming.importing, app.toasts.current?.text.includes("radet.ics")]).toEqual([false, true]);
  await app.incoming.take([file("/hem/annan.kansli")]);
  expect(app.incoming.workspace).toBe("/hem/annan.kansli");
});

test("a review is read with or without a workspace, and what is locked when its passphrase is told", async () => {
  for (const open of [true, false]) {
    const app = await make(open);
    await app.incoming.take([file("granskning.kansli")]);
    expect([app.reading.view?.reviewer, app.incoming.taking]).toEqual(["Astrid Provberg", false]);
    await app.reading.close();
    expect(app.reading.view).toBeUndefined();
  }
  const app = await make(false);
  await app.incoming.take([file("låst.kansli")]);
  const asked = app.reading.locked;
  expect([asked?.name, app.reading.view]).toEqual(["låst.kansli", undefined]);
  expect(asked && (await app.reading.open(asked, "fel fras"))).toBe("locked");
  expect(asked && (await app.reading.open(asked, "fyra ord i rad"))).toBe("review");
  expect(app.reading.locked).toBeUndefined();
});

test("a damaged review is said to be that before a workspace is open", async () => {
  const app = await make(false);
  await app.incoming.take([file("trasig.kansli")]);
  expect([app.toasts.current?.text, app.incoming.workspace]).toEqual(["Paketet är skadat.", undefined]);
});
