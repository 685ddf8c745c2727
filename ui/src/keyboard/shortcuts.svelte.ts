/**
 * The keys of everything, as they are and as the person has made them. What an action, a grid or a
 * text names are the keys it was born with; {@link Shortcuts.of} gives those that are pressed.
 */
import type { PlainKey } from "../i18n/text";
import { load, store } from "../state/stored";

/** Where keys have their meaning. The same keys may mean two things in two places. */
export type ShortcutPlace = "everywhere" | "lists" | "agenda" | "plan" | "hold";

export interface Shortcut {
  /** The keys it was born with, which are also its name. */
  keys: string;
  title: PlainKey;
  place: ShortcutPlace;
}

/** Every combination that can be changed, in the order it is shown. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: "Ctrl+K", title: "action-palette", place: "everywhere" },
  { keys: "Ctrl+1", title: "place-overview", place: "everywhere" },
  { keys: "Ctrl+2", title: "place-plan", place: "everywhere" },
  { keys: "Ctrl+3", title: "place-meetings", place: "everywhere" },
  { keys: "Ctrl+4", title: "place-positions", place: "everywhere" },
  { keys: "Ctrl+5", title: "place-actions", place: "everywhere" },
  { keys: "Ctrl+6", title: "place-people", place: "everywhere" },
  { keys: "Ctrl+7", title: "place-items", place: "everywhere" },
  { keys: "Ctrl+8", title: "place-ambiguities", place: "everywhere" },
  { keys: "Ctrl+9", title: "place-exchange", place: "everywhere" },
  { keys: "Ctrl+,", title: "place-settings", place: "everywhere" },
  { keys: "Ctrl+F", title: "action-find-in-list", place: "everywhere" },
  { keys: "Ctrl+Shift+F", title: "action-search-all", place: "everywhere" },
  { keys: "Alt+ArrowLeft", title: "action-back", place: "everywhere" },
  { keys: "Alt+ArrowRight", title: "action-forward", place: "everywhere" },
  { keys: "F6", title: "action-next-region", place: "everywhere" },
  { keys: "Shift+F6", title: "action-previous-region", place: "everywhere" },
  { keys: "Ctrl+N", title: "shortcut-new", place: "everywhere" },
  { keys: "Ctrl+P", title: "shortcut-preview", place: "everywhere" },
  { keys: "Ctrl+E", title: "shortcut-export", place: "everywhere" },
  { keys: "Alt+F", title: "document-live", place: "everywhere" },
  { keys: "Ctrl+O", title: "parcel-take", place: "everywhere" },
  { keys: "Ctrl+S", title: "action-save", place: "everywhere" },
  { keys: "Ctrl+Z", title: "undo-undo", place: "everywhere" },
  { keys: "Ctrl+Y", title: "undo-redo", place: "everywhere" },
  { keys: "Ctrl+Shift+Z", title: "shortcut-redo-also", place: "everywhere" },
  { keys: "Ctrl++", title: "action-zoom-in", place: "everywhere" },
  { keys: "Ctrl+-", title: "action-zoom-out", place: "everywhere" },
  { keys: "Ctrl+0", title: "action-zoom-reset", place: "everywhere" },
  { keys: "F1", title: "action-shortcuts", place: "everywhere" },
  { keys: "F2", title: "shortcut-list-open", place: "lists" },
  { keys: "Alt+ArrowUp", title: "shortcut-list-up", place: "lists" },
  { keys: "Alt+ArrowDown", title: "shortcut-list-down", place: "lists" },
  { keys: "Ctrl+Enter", title: "shortcut-list-new", place: "lists" },
  { keys: "Delete", title: "shortcut-list-remove", place: "lists" },
  { keys: "Alt+V", title: "waiting-open", place: "agenda" },
  { keys: "Alt+B", title: "waiting-postpone-item", place: "agenda" },
  { keys: "Ctrl+L", title: "year-pin-toggle", place: "plan" },
  { keys: "Ctrl+Shift+G", title: "minutes-add-position", place: "hold" },
  { keys: "Ctrl+Shift+A", title: "minutes-add-action", place: "hold" },
  { keys: "Ctrl+Shift+O", title: "minutes-add-dissent", place: "hold" },
  { keys: "Ctrl+Shift+J", title: "minutes-add-recusal", place: "hold" },
  { keys: "Ctrl+Shift+N", title: "minutes-add-attendance", place: "hold" },
  { keys: "Alt+P", title: "minutes-pause-toggle", place: "hold" },
  { keys: "Ctrl+PageUp", title: "minutes-before", place: "hold" },
  { keys: "Ctrl+PageDown", title: "minutes-after", place: "hold" },
];

const isChosen = (value: unknown): value is Record<string, string> =>
  typeof value === "object" && value !== null && Object.values(value).every((keys) => typeof keys === "string");

export class Shortcuts {
  #chosen = $state.raw<Record<string, string>>(load("shortcuts", isChosen) ?? {});

  /** The keys in force instead of those something was born with. */
  of(born: string): string {
    return this.#chosen[born] ?? born;
  }

  isChanged(born: string): boolean {
    return this.#chosen[born] !== undefined;
  }

  get anyChanged(): boolean {
    return Object.keys(this.#chosen).length > 0;
  }

  change(born: string, keys: string): void {
    const rest = Object.entries(this.#chosen).filter(([name]) => name !== born);
    this.#keep(Object.fromEntries(keys === born ? rest : [...rest, [born, keys]]));
  }

  reset(): void {
    this.#keep({});
  }

  /** What else the keys mean where this is of use. */
  conflicts(shortcut: Shortcut): Shortcut[] {
    const meets = (other: Shortcut) => other.place === shortcut.place || other.place === "everywhere" || shortcut.place === "everywhere";
    return SHORTCUTS.filter((other) => other !== shortcut && meets(other) && this.of(other.keys) === this.of(shortcut.keys));
  }

  #keep(chosen: Record<string, string>): void {
    this.#chosen = chosen;
    store("shortcuts", chosen);
  }
}

/** The keys of this person on this machine. */
export const shortcuts = new Shortcuts();

/** Keys that the field or the list under the focus needs for itself. */
const TAKEN = ["c", "v", "x", "a"];
const ALONE = /^F([1-9]|1[0-2])$|^(Delete|Insert|PageUp|PageDown)$/;

/**
 * The combination of a key press, or why it cannot be one: on a Swedish keyboard AltGr writes
 * characters, Alt+Shift changes layout, and some characters need Shift themselves.
 */
export function readPress(event: KeyboardEvent): { keys: string } | { refused: PlainKey } | undefined {
  const { key } = event;
  if (["Control", "Shift", "Alt", "AltGraph", "Meta", "Dead", "Process"].includes(key)) return undefined;
  if (event.getModifierState("AltGraph") || (event.ctrlKey && event.altKey)) return { refused: "shortcut-refused-altgr" };
  if (event.altKey && event.shiftKey) return { refused: "shortcut-refused-layout" };
  if (/^[/?;:*=[\]{}\\|@!"#¤%&()_>]$/.test(key)) return { refused: "shortcut-refused-shift" };
  const alone = !event.ctrlKey && !event.altKey;
  if ((alone && !ALONE.test(key)) || key === "Tab" || (event.ctrlKey && !event.shiftKey && TAKEN.includes(key.toLowerCase()))) {
    return { refused: "shortcut-refused-text" };
  }
  const modifiers = [event.ctrlKey && "Ctrl", event.altKey && "Alt", event.shiftKey && key !== "+" && "Shift"].filter(Boolean);
  return { keys: [...modifiers, key.length === 1 ? key.toLocaleUpperCase("sv") : key].join("+") };
}
