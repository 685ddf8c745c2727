import { expect, test } from "vitest";
import { verdictView } from "./__fixtures__/plan";
import { about, byRule, groupChange, lookOf, reasons, summaryOf, verdictOf } from "./verdicts";

test("a broken 'ska' is grave, a broken 'bör' is a warning, and what does not apply is quiet", () => {
  expect(lookOf(verdictView({ holds: true }))).toBe("ok");
  expect(lookOf(verdictView({ holds: false, level: "error" }))).toBe("bad");
  expect(lookOf(verdictView({ holds: false, level: "warning" }))).toBe("warn");
  expect(lookOf(verdictView({ holds: false, level: "hint" }))).toBe("info");
  expect(lookOf(verdictView({ holds: null }))).toBe("idle");
});

test("a tried date tells which rule gets worse and which better", () => {
  const before = byRule([verdictView({ rule: "A" }), verdictView({ rule: "A" }), verdictView({ rule: "B", holds: false })]);
  const after = byRule([verdictView({ rule: "A" }), verdictView({ rule: "A", holds: false }), verdictView({ rule: "B" }), verdictView({ rule: "C" })]);
  expect(after.map((group) => [group.head.rule, groupChange(group, before)])).toEqual([["A", "worse"], ["B", "better"], ["C", undefined]]);
});

test("a rule that judges every meeting is one rule, with its gravest verdict in front", () => {
  const groups = byRule([verdictView({ rule: "A", text: "god" }), verdictView({ rule: "B", holds: false, level: "error" }), verdictView({ rule: "A", holds: false, text: "bruten" })]);
  expect(groups.map((group) => [group.head.rule, group.head.text, group.held, group.applied])).toEqual([["B", "Samma dag.", 0, 1], ["A", "bruten", 1, 2]]);
});

test("nearness to a samråd explains a date before anything else", () => {
  const all = [verdictView({ rule: "PLAN-001", text: "Två möten." }), verdictView({ rule: "PLAN-004", text: "Berett." }), verdictView({ rule: "PLAN-002", text: "Samma dag." })];
  expect(reasons(all, "s1")).toBe("Samma dag. Berett.");
});

test("the reasons for a date are what the meeting fulfils, and only that", () => {
  const all = [verdictView({ text: "Samma dag." }), verdictView({ holds: false, text: "För sent." }), verdictView({ meetings: ["other"], text: "Annat." })];
  expect(about(all, "s1")).toHaveLength(2);
  expect(reasons(all, "s1")).toBe("Samma dag.");
});

test("a rule that is judged elsewhere than in the plan is shown as the plan's are", () => {
  const judged = { id: "AGD-003", requirement: "R-047", level: "error", facts: {}, meetings: ["s1"], title: "Rapport", text: "Saknas.", why: "", source: "" } as const;
  const all = (["holds", "broken", "notApplicable"] as const).map((verdict) => verdictOf({ ...judged, meetings: ["s1"], verdict }));
  expect(all.map(lookOf)).toEqual(["ok", "bad", "idle"]);
  expect(byRule(all)).toHaveLength(1);
});

test("a rule that holds for some and waits for others holds", () => {
  const [group] = byRule([verdictView({ holds: null, text: "Inte påbörjad." }), verdictView({ text: "Står där." })]);
  expect(group && [group.head.text, group.held, group.applied]).toEqual(["Står där.", 1, 1]);
});

test("the summary tells what holds, what to look at and what waits", () => {
  const groups = byRule([verdictView({ rule: "A" }), verdictView({ rule: "B", holds: false }), verdictView({ rule: "C", holds: null })]);
  expect(summaryOf(groups)).toEqual(["1 av 2 regler håller", "1 att se över", "1 har inget att pröva än"]);
});
