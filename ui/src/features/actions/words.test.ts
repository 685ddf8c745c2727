import { describe, expect, it } from "vitest";
import { stretchOf, type Action } from "./words";

const action = (change: Partial<Action>) => ({ status: "open", due: null, lateBy: 0, ...change }) as Action;

describe("where an action is listed", () => {
  it.each([
    ["late", { due: "2027-04-01", lateBy: 19 }],
    ["month", { due: "2027-04-30" }],
    ["later", { due: "2027-05-01" }],
    ["undated", {}],
    ["closed", { status: "done", due: "2027-04-01" }],
    ["closed", { status: "dropped", lateBy: 3 }],
  ] as const)("%s: %j", (stretch, change) => {
    expect(stretchOf(action(change), "2027-04-20")).toBe(stretch);
  });
});
