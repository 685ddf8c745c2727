/**
 * Key combinations. Matched on `event.key`, never on physical position, because the keyboard is
 * Swedish first; never Ctrl+Alt, which is AltGr and writes characters.
 */

export interface Keys {
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  /** As in `KeyboardEvent.key`, lower case. */
  key: string;
}

/** Reads `Ctrl+Shift+G`, `Alt+ArrowLeft`, `F6` or `Ctrl++`. Throws on Ctrl+Alt and Alt+Shift. */
export function parseKeys(text: string): Keys {
  const plus = text.endsWith("++");
  const names = (plus ? text.slice(0, -2) : text).split("+");
  const key = plus ? "+" : (names.pop() ?? "");
  const has = (name: string) => names.includes(name);
  const keys = { ctrl: has("Ctrl"), shift: has("Shift"), alt: has("Alt"), key: key.toLowerCase() };
  if (keys.alt && (keys.ctrl || keys.shift)) throw new Error(`${text}: Ctrl+Alt writes characters, Alt+Shift changes layout`);
  return keys;
}

/** Whether the event is this combination. */
export function matches(keys: Keys, event: KeyboardEvent): boolean {
  if (event.getModifierState("AltGraph") || (event.ctrlKey && event.altKey)) return false;
  if (event.ctrlKey !== keys.ctrl || event.altKey !== keys.alt || event.metaKey) return false;
  const key = event.key.toLowerCase();
  // Plus takes Shift on some keyboards, and sits beside the digits as = on others.
  if (keys.key === "+") return keys.ctrl && (key === "+" || key === "=");
  return key === keys.key && event.shiftKey === keys.shift;
}

/** Whether keys typed now become text. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  const texts = ["text", "search", "email", "number", "password", "tel", "url", "date", "time"];
  return target instanceof HTMLInputElement && texts.includes(target.type) && !target.readOnly;
}

/** The browser's own keys that would surprise here: find, print, reload, find next. */
export function isBrowserKey(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (key === "f3" || key === "f5" || key === "f7") return true;
  return event.ctrlKey && !event.altKey && ["f", "p", "r", "g", "j", "u"].includes(key);
}
