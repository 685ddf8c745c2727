/**
 * Moving a row by dragging its handle. Extra: the keyboard and the handle's menu do the same.
 * By pointer events, because the program's own file drop keeps the browser's drag and drop for itself.
 */

type Edge = "top" | "bottom";

export interface RowDrag {
  /** A row was let go where another place was shown: its id, and the place it gets, from 1. */
  onmove: (id: string, to: number) => void;
}

/** A hand that shakes a little does not drag. */
export const SLACK = 4;
/** So near the edge of what scrolls, it scrolls along. */
const NEAR = 36;
const SCROLL_STEP = 8;

/** The place a row gets when dropped at an edge of another. Rows below the old place move up by one. */
export function placeFor(from: number, target: number, edge: Edge): number {
  const before = edge === "top" ? target : target + 1;
  return from < before ? before - 1 : before;
}

/** The row under a height and the half it is in; above the first and below the last count as these. */
export function rowAt(boxes: readonly { top: number; bottom: number }[], y: number): { at: number; edge: Edge } | undefined {
  const inside = boxes.findIndex((box) => y < box.bottom);
  const at = inside === -1 ? boxes.length - 1 : inside;
  const box = boxes[at];
  return box && { at, edge: y < (box.top + box.bottom) / 2 ? "top" : "bottom" };
}

/** The attachment for the table: its rows carry `data-row`, their handles `data-drag`. */
export function dragRows({ onmove }: RowDrag): (table: HTMLElement) => () => void {
  return (table) => fromHandles(table, "[data-row]", (row, handle, event) => follow(table, row, handle, event, onmove));
}

/** Begins a drag wherever the handle of something inside is pressed; `begin` gives the way to give it up. */
export function fromHandles(within: HTMLElement, thing: string, begin: (thing: HTMLElement, handle: HTMLElement, event: PointerEvent) => () => void): () => void {
  let end: (() => void) | undefined;
  const onpointerdown = (event: PointerEvent) => {
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-drag]") : null;
    const found = handle?.closest<HTMLElement>(thing);
    if (!handle || !found || event.button !== 0) return;
    end?.();
    end = begin(found, handle, event);
  };
  within.addEventListener("pointerdown", onpointerdown);
  return () => {
    end?.();
    within.removeEventListener("pointerdown", onpointerdown);
  };
}

/** Follows one drag from when the pointer goes down. Returns the way to give it up. */
function follow(table: HTMLElement, row: HTMLElement, handle: HTMLElement, start: PointerEvent, onmove: RowDrag["onmove"]): () => void {
  const stop = new AbortController();
  const signal = stop.signal;
  const rows = [...table.querySelectorAll<HTMLElement>("[data-row]")];
  const from = rows.indexOf(row) + 1;
  const scroller = scrollerOf(table);
  const scrolledAtStart = scroller.scrollTop;
  let y = start.clientY;
  let dragged = false;
  let to: number | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  const place = () => {
    row.style.transform = "";
    const found = rowAt(rows.map((one) => one.getBoundingClientRect()), y);
    row.style.transform = `translateY(${y - start.clientY + scroller.scrollTop - scrolledAtStart}px)`;
    for (const one of rows) delete one.dataset["edge"];
    to = found && placeFor(from, found.at + 1, found.edge);
    const target = found && to !== from ? rows[found.at] : undefined;
    if (target && found) target.dataset["edge"] = found.edge;
  };
  const scroll = () => {
    const box = scroller.getBoundingClientRect();
    const by = y < box.top + NEAR ? -SCROLL_STEP : y > box.bottom - NEAR ? SCROLL_STEP : 0;
    if (by === 0) return;
    scroller.scrollTop += by;
    place();
  };
  const finish = () => {
    stop.abort();
    clearInterval(timer);
    row.classList.remove("dragging");
    row.style.transform = "";
    for (const one of rows) delete one.dataset["edge"];
  };

  handle.setPointerCapture(start.pointerId);
  handle.addEventListener("pointermove", (event) => {
    y = event.clientY;
    if (!dragged && Math.abs(y - start.clientY) <= SLACK) return;
    if (!dragged) {
      dragged = true;
      row.classList.add("dragging");
      timer = setInterval(scroll, 16);
    }
    place();
  }, { signal });
  handle.addEventListener("pointerup", () => {
    finish();
    if (!dragged) return;
    // The click that follows belongs to the drag and must not open the handle's menu.
    const swallow = (event: MouseEvent) => { event.stopPropagation(); event.preventDefault(); };
    handle.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => handle.removeEventListener("click", swallow, { capture: true }));
    if (to !== undefined && to !== from && row.dataset["row"]) onmove(row.dataset["row"], to);
  }, { signal });
  handle.addEventListener("pointercancel", finish, { signal });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !dragged) return;
    event.preventDefault();
    event.stopPropagation();
    dragged = false;
    finish();
  }, { signal, capture: true });
  return finish;
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}
