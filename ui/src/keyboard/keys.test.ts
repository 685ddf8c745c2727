import { expect, test } from "vitest";
import { isBrowserKey, isTextField, matches, parseKeys } from "./keys";

const press = (key: string, mods: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...mods });
const fits = (keys: string, event: KeyboardEvent) => matches(parseKeys(keys), event);

test("a combination needs exactly its modifiers", () => {
  expect(fits("Ctrl+K", press("k", { ctrlKey: true }))).toBe(true);
  expect(fits("Ctrl+K", press("K", { ctrlKey: true, shiftKey: true }))).toBe(false);
  expect(fits("Ctrl+Shift+G", press("G", { ctrlKey: true, shiftKey: true }))).toBe(true);
  expect(fits("F6", press("F6", { shiftKey: true }))).toBe(false);
  expect(fits("Alt+ArrowLeft", press("ArrowLeft", { altKey: true }))).toBe(true);
});

test("AltGr writes characters and is never a shortcut", () => {
  expect(fits("Ctrl+2", press("@", { ctrlKey: true, altKey: true }))).toBe(false);
  const altGr = press("k", { ctrlKey: true, modifierAltGraph: true });
  expect(fits("Ctrl+K", altGr)).toBe(false);
  expect(() => parseKeys("Ctrl+Alt+K")).toThrow();
  expect(() => parseKeys("Alt+Shift+K")).toThrow();
});

test("plus is plus on every keyboard", () => {
  expect(fits("Ctrl++", press("+", { ctrlKey: true }))).toBe(true);
  expect(fits("Ctrl++", press("+", { ctrlKey: true, shiftKey: true }))).toBe(true);
  expect(fits("Ctrl+-", press("-", { ctrlKey: true }))).toBe(true);
});

test("the browser's own find, print and reload are caught; paste is not", () => {
  expect(isBrowserKey(press("f", { ctrlKey: true }))).toBe(true);
  expect(isBrowserKey(press("F5"))).toBe(true);
  expect(isBrowserKey(press("v", { ctrlKey: true }))).toBe(false);
  expect(isBrowserKey(press("v", { ctrlKey: true, shiftKey: true }))).toBe(false);
});

test("text fields are those that take text", () => {
  const field = (type: string) => Object.assign(document.createElement("input"), { type });
  expect(isTextField(field("text"))).toBe(true);
  expect(isTextField(field("checkbox"))).toBe(false);
  expect(isTextField(document.createElement("textarea"))).toBe(true);
  expect(isTextField(document.createElement("button"))).toBe(false);
});
