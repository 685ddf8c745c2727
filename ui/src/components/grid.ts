/**
 * Walking in a grid with the keyboard: one tab stop, arrows between rows, Home and End.
 * An attachment for `<table role="grid">` whose rows carry `data-row`.
 */
import { matches, parseKeys } from "../keyboard/keys";
import { shortcuts } from "../keyboard/shortcuts.svelte";

export interface GridKeys {
  /** Enter or F2. */
  onopen?: (row: string) => void;
  /** The row that has focus now. */
  onselect?: (row: string) => void;
  /** Alt+Up and Alt+Down. */
  onmove?: (row: string, by: -1 | 1) => void;
  /** Delete. */
  onremove?: (row: string) => void;
  /** Alt+Right makes the row a part of the one above, Alt+Left ends that. */
  onlevel?: (row: string, down: boolean) => void;
  /** Ctrl+Enter. */
  onadd?: (row: string) => void;
}

/** The attachment. Rows get `tabindex`; the selected one, or the first, is the tab stop. */
export function gridKeys(keys: GridKeys): (grid: HTMLElement) => () => void {
  return (grid) => {
    const rows = () => [...grid.querySelectorAll<HTMLElement>("[data-row]")];
    const stop = () => {
      const all = rows();
      const now = all.find((row) => row === document.activeElement) ?? all.find((row) => row.ariaSelected === "true") ?? all[0];
      for (const row of all) row.tabIndex = row === now ? 0 : -1;
    };
    const focus = (row: HTMLElement | undefined) => {
      if (!row) return;
      row.focus();
      stop();
      keys.onselect?.(row.dataset["row"] ?? "");
    };
    const onkeydown = (event: KeyboardEvent) => {
      const row = event.target instanceof HTMLElement && event.target.matches("[data-row]") ? event.target : undefined;
      if (!row) return;
      const all = rows();
      const at = all.indexOf(row);
      const id = row.dataset["row"] ?? "";
      const { onadd, onlevel, onmove, onopen, onremove, onselect } = keys;
      /** Keys the person may have changed. */
      const acts: [born: string, act: (() => void) | undefined][] = [
        ["Alt+ArrowUp", onmove && (() => onmove(id, -1))], ["Alt+ArrowDown", onmove && (() => onmove(id, 1))],
        ["Ctrl+Enter", onadd && (() => onadd(id))], ["F2", onopen && (() => onopen(id))], ["Delete", onremove && (() => onremove(id))],
      ];
      /** Keys that every grid has. */
      const walks: Partial<Record<string, () => void>> = event.altKey
        ? onlevel ? { ArrowRight: () => onlevel(id, true), ArrowLeft: () => onlevel(id, false) } : {}
        : event.ctrlKey
        ? { Home: () => focus(all[0]), End: () => focus(all.at(-1)) }
        : {
            ArrowUp: () => focus(all[at - 1]), ArrowDown: () => focus(all[at + 1]), Home: () => focus(all[0]), End: () => focus(all.at(-1)),
            Enter: () => onopen?.(id), " ": () => onselect?.(id),
          };
      const step = acts.find(([born]) => matches(parseKeys(shortcuts.of(born)), event))?.[1] ?? walks[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      step();
    };
    grid.addEventListener("keydown", onkeydown);
    const watch = new MutationObserver(stop);
    watch.observe(grid, { childList: true, subtree: true, attributes: true, attributeFilter: ["aria-selected"] });
    stop();
    return () => {
      watch.disconnect();
      grid.removeEventListener("keydown", onkeydown);
    };
  };
}
