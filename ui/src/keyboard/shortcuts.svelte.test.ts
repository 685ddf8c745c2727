import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { keyText } from "./keyText";
import { Registry } from "../actions/registry.svelte";
import { readPress, SHORTCUTS, Shortcuts, shortcuts } from "./shortcuts.svelte";

const known = (keys: string) => {
  const found = SHORTCUTS.find((shortcut) => shortcut.keys === keys);
  if (!found) throw new Error(keys);
  return found;
};
const press = (key: string, mods: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...mods });

beforeEach(() => {
  localStorage.clear();
  shortcuts.reset();
});

test("as they were born, no two mean the same in one place", () => {
  expect(SHORTCUTS.filter((shortcut) => new Shortcuts().conflicts(shortcut).length > 0)).toEqual([]);
});

test("every combination that an action is born with can be changed", () => {
  const root = join(process.cwd(), "src");
  const text = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name) && !entry.name.includes(".test."))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")).join("\n");
  const born = [...text.matchAll(/\bkeys: \[("[^\]`]*)\]/g)].flatMap((match) => [...(match[1] ?? "").matchAll(/"([^"]+)"/g)].map(([, keys]) => keys ?? ""));
  expect(born.length).toBeGreaterThan(20);
  // Escape closes the topmost everywhere and stays.
  expect(born.filter((keys) => keys !== "Escape" && !SHORTCUTS.some((shortcut) => shortcut.keys === keys))).toEqual([]);
});

test("a changed combination works, is shown, and is kept for the next start", () => {
  const registry = new Registry();
  let ran = 0;
  registry.add([{ id: "palette", title: "action-palette", group: "go", keys: ["Ctrl+K"], run: () => (ran += 1) }]);
  shortcuts.change("Ctrl+K", "Ctrl+M");
  registry.pressed(press("k", { ctrlKey: true }));
  expect(ran).toBe(0);
  registry.pressed(press("m", { ctrlKey: true }));
  expect(ran).toBe(1);
  expect(keyText("Ctrl+K")).toBe("Ctrl M");
  expect(new Shortcuts().of("Ctrl+K")).toBe("Ctrl+M");
  shortcuts.change("Ctrl+K", "Ctrl+K");
  expect(shortcuts.anyChanged).toBe(false);
});

test("keys that mean two things in one place are told, in two places not", () => {
  shortcuts.change("Ctrl+K", "Ctrl+S");
  expect(shortcuts.conflicts(known("Ctrl+K")).map((other) => other.title)).toEqual(["action-save"]);
  expect(shortcuts.conflicts(known("Ctrl+S")).map((other) => other.title)).toEqual(["action-palette"]);
  shortcuts.reset();
  shortcuts.change("Ctrl+L", "Ctrl+Shift+G");
  expect(shortcuts.conflicts(known("Ctrl+L"))).toEqual([]);
});

test("a press becomes a combination, unless it writes something or belongs to the system", () => {
  expect(readPress(press("m", { ctrlKey: true }))).toEqual({ keys: "Ctrl+M" });
  expect(readPress(press("Å", { ctrlKey: true, shiftKey: true }))).toEqual({ keys: "Ctrl+Shift+Å" });
  expect(readPress(press("F8"))).toEqual({ keys: "F8" });
  expect(readPress(press("Control", { ctrlKey: true }))).toBeUndefined();
  expect(readPress(press("@", { ctrlKey: true, altKey: true }))).toEqual({ refused: "shortcut-refused-altgr" });
  expect(readPress(press("k", { altKey: true, shiftKey: true }))).toEqual({ refused: "shortcut-refused-layout" });
  expect(readPress(press("/", { ctrlKey: true, shiftKey: true }))).toEqual({ refused: "shortcut-refused-shift" });
  expect(readPress(press("k"))).toEqual({ refused: "shortcut-refused-text" });
  expect(readPress(press("c", { ctrlKey: true }))).toEqual({ refused: "shortcut-refused-text" });
});
