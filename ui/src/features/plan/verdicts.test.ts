import { expect, test } from "vitest";
import { verdictView } from "./__fixtures__/plan";
import { about, changeOf, lookOf, reasons } from "./verdicts";

test("a broken 'ska' is grave, a broken 'bör' is a warning, and what does not apply is quiet", () => {
  expect(lookOf(verdictView({ holds: true }))).toBe("ok");
  expect(lookOf(verdictView({ holds: false, level: "error" }))).toBe("bad");
  expect(lookOf(verdictView({ holds: false, level: "warning" }))).toBe("warn");
  expect(lookOf(verdictView({ holds: false, level: "hint" }))).toBe("info");
  expect(lookOf(verdictView({ holds: null }))).toBe("idle");
});

test("a tried date tells which rule gets worse and which better", () => {
  const before = [verdictView({ rule: "A", holds: true }), verdictView({ rule: "B", holds: false })];
  expect(changeOf(verdictView({ rule: "A", holds: false }), before)).toBe("worse");
  expect(changeOf(verdictView({ rule: "B", holds: true }), before)).toBe("better");
  expect(changeOf(verdictView({ rule: "A", holds: true }), before)).toBeUndefined();
});

test("the reasons for a date are what the meeting fulfils, and only that", () => {
  const all = [verdictView({ text: "Samma dag." }), verdictView({ holds: false, text: "För sent." }), verdictView({ meetings: ["other"], text: "Annat." })];
  expect(about(all, "s1")).toHaveLength(2);
  expect(reasons(all, "s1")).toBe("Samma dag.");
});
