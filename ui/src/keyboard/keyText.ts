import { t, type PlainKey } from "../i18n/text";
import { shortcuts } from "./shortcuts.svelte";

/** `Ctrl K`, `Alt Upp`: the combination in force, as it is shown. */
export function keyText(born: string): string {
  const keys = shortcuts.of(born);
  const names: Partial<Record<string, PlainKey>> = {
    Shift: "key-shift", ArrowUp: "key-up", ArrowDown: "key-down", ArrowLeft: "key-left", ArrowRight: "key-right",
    Delete: "key-delete", Escape: "key-escape", PageUp: "key-page-up", PageDown: "key-page-down",
  };
  const plus = keys.endsWith("++");
  const parts = (plus ? keys.slice(0, -2) : keys).split("+");
  if (plus) parts.push("+");
  return parts.map((part) => (names[part] ? t(names[part]) : part === "-" ? "−" : part)).join(" ");
}
