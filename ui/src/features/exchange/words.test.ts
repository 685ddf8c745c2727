import { expect, test } from "vitest";
import type { ConflictView } from "../../backend/generated/bindings";
import { bothWordings, digits, genitive, moment } from "./words";

const side = (text: string) => ({ version: text, who: "Rut", at: "2027-03-04T13:42:00+01:00", text, parts: [] });
const conflict = (more: Partial<ConflictView>): ConflictView => ({
  table: "agenda_item", row: "1", column: "title", mustChoose: true, title: "Rubrik", meeting: null, shown: "nytt", isText: true, sides: [side("gammalt"), side("nytt")], pieces: [], ...more,
});

test("a moment near today is told by its day", () => {
  expect(moment("2027-03-04T13:42:00+01:00", "2027-03-04")).toBe("i dag 13.42");
  expect(moment("2027-03-03T20:41:00+01:00", "2027-03-04")).toBe("i går 20.41");
  expect(moment("2027-01-12T09:14:00+01:00", "2027-03-04")).toBe("12\u00a0januari\u00a02027 09.14");
});

test("what belongs to somebody is said the Swedish way", () => {
  expect(["Qamar", "Klas", "Max", "Liz"].map(genitive)).toEqual(["Qamars", "Klas", "Max", "Liz"]);
});

test("both wordings are there to write a third from", () => {
  expect(bothWordings(conflict({}))).toBe("gammalt nytt");
  const pieces = [{ text: "Vi enas. ", kind: "joined", other: null }, { text: "Senast 9 september.", kind: "conflict", other: "Till nästa möte. " }];
  expect(bothWordings(conflict({ pieces }))).toBe("Vi enas. Till nästa möte. Senast 9 september.");
});

test("a text that is joined already is what there is to change", () => {
  expect(bothWordings(conflict({ mustChoose: false, shown: "Vi enas om båda." }))).toBe("Vi enas om båda.");
});

test("spaces and dashes do not count in a code", () => {
  expect(digits("123 456-789 012 345")).toBe(15);
});
