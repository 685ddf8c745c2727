// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMessages } from "../../scripts/keys.mjs";

const root = join(import.meta.dirname, "../../..");
const swedish = readMessages("sv");
const english = readMessages("en");

test("every message is in both languages", () => {
  expect([...english.keys()].filter((key) => !swedish.has(key)), "only in English").toEqual([]);
  expect([...swedish.keys()].filter((key) => !english.has(key)), "only in Swedish").toEqual([]);
});

test("a message has the same placeholders in both languages", () => {
  const differing = [...swedish].filter(([key, names]) => english.get(key)?.join() !== names.join());
  expect(differing.map(([key]) => key)).toEqual([]);
});

test("no Swedish message shouts", () => {
  const said = readdirSync(join(root, "assets/i18n/sv")).map((file) => readFileSync(join(root, "assets/i18n/sv", file), "utf8"));
  const lines = said.join("\n").split("\n").filter((line) => /^[a-z-]+ = |^ /.test(line));
  expect(lines.filter((line) => line.includes("!"))).toEqual([]);
});
