import { expect, test } from "vitest";
import type { JudgedView } from "../../backend/generated/bindings";
import { areaOf, standingOf } from "./areas";

test("a rule belongs where its name says", () => {
  expect(["PLAN-001-SPREAD", "CMP-006", "MND-002", "REP-001", "TXT-001", "NYTT-1"].map(areaOf)).toEqual(["plan", "people", "groups", "reports", "records", "work"]);
});

test("a rule is broken, held, open, or not judged at all", () => {
  const of = (verdict: JudgedView["verdict"]) => standingOf({ verdict } as JudgedView);
  expect((["broken", "holds", "notApplicable", "notJudged"] as const).map(of)).toEqual(["broken", "holds", "open", "unjudged"]);
});
