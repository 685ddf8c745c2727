import { expect, test } from "vitest";
import { sectionsFound } from "./sections";

const ids = (asked: string, groups: string[] = []) => sectionsFound(asked, (section) => groups.includes(section.id)).map((section) => section.id);

test("nothing asked shows every part that has something", () => {
  expect(ids("", ["chair", "me"])).toEqual(["look", "chair", "documentLook", "templates", "me", "shortcuts", "file", "journal"]);
});

test("the search reaches look, keys, file and journal as well as settings", () => {
  expect(ids("kontrast")).toEqual(["look"]);
  expect(ids("säkerhetskopia")).toEqual(["file"]);
  expect(ids("ångra")).toEqual(["shortcuts"]);
  expect(ids("kallelse", ["leadTimes"])).toEqual(["leadTimes"]);
  expect(ids("logotyp")).toEqual(["documentLook"]);
  expect(ids("qqq")).toEqual([]);
});
