import { expect, test } from "vitest";
import type { SeatRow } from "../../backend/generated/bindings";
import { byBody, lacksMandate, seatsFound } from "./people";

const seat = (part: Partial<SeatRow> = {}): SeatRow => ({
  id: "a", body: "strategic", bodyName: "Strategiska styrgruppen", person: { id: "p", name: "Birger Testgren", initials: "BT", organisation: null },
  organisation: null, kind: "ordinary", role: "Ledamot", side: "sks", mandate: "missing", systemGroup: null, healthcareRegion: null, acting: false, endsIn: null, from: null, to: null, chair: false, ...part,
});

test("only those who speak for an organisation need a mandate", () => {
  expect(lacksMandate(seat())).toBe(true);
  expect(lacksMandate(seat({ kind: "substitute" }))).toBe(true);
  expect(lacksMandate(seat({ kind: "secretary" }))).toBe(false);
  expect(lacksMandate(seat({ person: null }))).toBe(false);
  expect(lacksMandate(seat({ mandate: "confirmed" }))).toBe(false);
  expect(lacksMandate(seat({ mandate: "conditional" }))).toBe(true);
});

test("seats are found by every word, whatever the case", () => {
  expect(seatsFound([seat(), seat({ id: "b", person: null })], "TESTGREN ledamot").map((row) => row.id)).toEqual(["a"]);
});

test("seats keep the order within their body that the program gave", () => {
  const groups = byBody([seat({ id: "1" }), seat({ id: "2", body: null, bodyName: "" }), seat({ id: "3" })]);
  expect(groups.map((group) => [group.title, group.seats.map((row) => row.id)])).toEqual([["Strategiska styrgruppen", ["1", "3"]], ["Utanför grupperna", ["2"]]]);
});
