// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isOfWindow, readMessages } from "../../scripts/keys.mjs";

const root = join(import.meta.dirname, "..");
const messages = readMessages("sv", isOfWindow);

function sources(): string {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name) && !entry.parentPath.includes("generated"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

test("every message of the window is used", () => {
  const text = sources();
  const named = new Set(text.match(/["'`][a-z][a-z0-9]*(?:-[a-z0-9]+)+["'`]/gi)?.map((quoted) => quoted.slice(1, -1)));
  // `status-${stage}` uses every message that begins so.
  const prefixes = [...text.matchAll(/`([a-z][a-z0-9]*-(?:[a-z0-9]+-)*)\$\{/gi)].map((match) => match[1] ?? "");
  const unused = [...messages.keys()].filter((key) => !named.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)));
  expect(unused).toEqual([]);
});
