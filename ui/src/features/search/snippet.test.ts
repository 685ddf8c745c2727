import { expect, test } from "vitest";
import { pieces } from "./snippet";

test("finds are told apart from the words around them", () => {
  expect(pieces("… ‹levnads›vanor och ‹psykisk› hälsa")).toEqual([
    { text: "… ", hit: false },
    { text: "levnads", hit: true },
    { text: "vanor och ", hit: false },
    { text: "psykisk", hit: true },
    { text: " hälsa", hit: false },
  ]);
});

test("a snippet without a find is itself", () => {
  expect(pieces("inget")).toEqual([{ text: "inget", hit: false }]);
  expect(pieces("")).toEqual([]);
});
