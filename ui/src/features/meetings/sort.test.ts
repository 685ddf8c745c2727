import { expect, test } from "vitest";
import { meetingRow } from "../plan/__fixtures__/plan";
import { chosen, groups } from "./sort";

test("a held meeting with something left to do is still under way", () => {
  const open = meetingRow({ id: "open", status: "held", date: "2027-02-04" });
  const done = meetingRow({ id: "done", status: "held", date: "2027-01-04", ready: { ok: 9, warning: 0, left: 0 } });
  const off = meetingRow({ id: "off", status: "cancelled" });
  const parts = groups([done, open, off], "2027-03-04");
  expect(parts.going.map((row) => row.id)).toEqual(["open"]);
  expect(parts.past.map((row) => row.id)).toEqual(["off", "done"]);
});

test("meetings are chosen by body and by every word", () => {
  const rows = [meetingRow(), meetingRow({ id: "t", body: "tactical", title: "Taktiska 1/2027" })];
  expect(chosen(rows, "tactical", "").map((row) => row.id)).toEqual(["t"]);
  expect(chosen(rows, "all", "provrummet 1/2027")).toHaveLength(2);
  expect(chosen(rows, "strategic", "taktiska")).toEqual([]);
});
