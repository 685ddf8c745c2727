import { expect, test } from "vitest";
import type { PeriodView } from "../../backend/generated/bindings";
import { stretchesOf, weeksOf } from "./periods";

const sportlov = (from: string, to: string): PeriodView => ({ from, to, name: "Sportlov", kind: "sportlov", regions: [] });

test("sportlov week by week is one stretch, another break is another", () => {
  const stretches = stretchesOf([sportlov("2027-02-22", "2027-02-26"), sportlov("2027-02-15", "2027-02-19"), sportlov("2027-11-01", "2027-11-05")]);
  expect(stretches.map(({ from, to }) => [from, to])).toEqual([["2027-02-15", "2027-02-26"], ["2027-11-01", "2027-11-05"]]);
  expect(stretches.map(weeksOf)).toEqual(["v. 7–8", "v. 44"]);
});
