import { expect, test } from "vitest";
import type { CalendarView } from "../../backend/generated/bindings";
import { fromFile, fromText, guessKind, isCalendarText, nameOf } from "./source";

test("whose calendar it is, is guessed from the file name", () => {
  const guesses = ["radet-2027.ics", "Rådet 2027.ics", "huvudmannagruppen-2027-fiktiv.ics", "sks-2027.ics", "samrad.ics", "lokaler.ics"].map(guessKind);
  expect(guesses).toEqual(["council", "council", "principals", "sks", "consultation", "busy"]);
});

test("a decomposed å is still an å", () => {
  expect(guessKind("Ra\u030adet.ics")).toBe("council");
});

test("a file becomes a name to call it by", () => {
  expect(nameOf("radet-2027_fiktiv.ics")).toBe("Radet 2027 fiktiv");
});

test("a file that has been imported before keeps its name and kind", () => {
  const known: CalendarView[] = [{ id: "c1", name: "Rådet", kind: "council", fileName: "kal.ics", importedAt: "2027-01-12T09:14:00+01:00", events: 8 }];
  expect(fromFile({ name: "kal.ics", bytes: "QQ==" }, known)).toMatchObject({ name: "Rådet", kind: "council", content: { fileName: "kal.ics", bytes: "QQ==" } });
  expect(fromFile({ name: "kal.ics", path: "/hem/kal.ics" }, []).content).toEqual({ path: "/hem/kal.ics" });
});

test("pasted text is a calendar only if it begins as one, and names itself", () => {
  expect(isCalendarText("\uFEFFBEGIN:VCALENDAR\r\n")).toBe(true);
  expect(isCalendarText("Hej BEGIN:VCALENDAR")).toBe(false);
  expect(fromText("BEGIN:VCALENDAR\r\nX-WR-CALNAME:SKS 2027\r\nEND:VCALENDAR", "Text")).toMatchObject({ name: "SKS 2027", kind: "sks" });
});
