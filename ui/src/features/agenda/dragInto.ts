/**
 * Dragging what lies beside the agenda into it. Extra: the menu and the button beside each do the same.
 * By pointer events, as {@link dragRows} and for the same reason.
 */
import { fromHandles, rowAt, SLACK } from "./dragRow";

export interface DragInto {
  /** The rows that it can be let go between, in order. */
  rows: () => HTMLElement[];
  /** It was let go there: its id, and the rows above that place. */
  ondrop: (id: string, above: HTMLElement[]) => void;
}

/** The attachment for the list: its entries carry `data-waiting`, their handles `data-drag`. */
export function dragInto({ rows, ondrop }: DragInto): (list: HTMLElement) => () => void {
  return (list) => fromHandles(list, "[data-waiting]", (entry, handle, event) => follow(entry, handle, event, rows(), ondrop));
}

/** Follows one drag from when the pointer goes down. Returns the way to give it up. */
function follow(entry: HTMLElement, handle: HTMLElement, start: PointerEvent, rows: HTMLElement[], ondrop: DragInto["ondrop"]): () => void {
  const stop = new AbortController();
  const signal = stop.signal;
  const box = entry.getBoundingClientRect();
  let dragged = false;
  let above: HTMLElement[] | undefined;

  const unmark = () => {
    for (const row of rows) delete row.dataset["edge"];
  };
  const finish = () => {
    stop.abort();
    entry.classList.remove("dragging");
    entry.removeAttribute("style");
    unmark();
  };
  const place = (x: number, y: number) => {
    unmark();
    above = undefined;
    const boxes = rows.map((row) => row.getBoundingClientRect());
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!first || !last || x < first.left || x > first.right || y < first.top - first.height || y > last.bottom + last.height) return;
    const found = rowAt(boxes, y);
    const target = found && rows[found.at];
    if (!found || !target) return;
    target.dataset["edge"] = found.edge;
    above = rows.slice(0, found.edge === "top" ? found.at : found.at + 1);
  };

  handle.setPointerCapture(start.pointerId);
  handle.addEventListener("pointermove", (event) => {
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    if (!dragged && Math.hypot(x, y) <= SLACK) return;
    dragged = true;
    entry.classList.add("dragging");
    // Out of the list that scrolls and would cut it off.
    Object.assign(entry.style, { position: "fixed", width: `${box.width}px`, left: `${box.left + x}px`, top: `${box.top + y}px` });
    place(event.clientX, event.clientY);
  }, { signal });
  handle.addEventListener("pointerup", () => {
    const [id, there] = [entry.dataset["waiting"], above];
    finish();
    if (id && there) ondrop(id, there);
  }, { signal });
  handle.addEventListener("pointercancel", finish, { signal });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !dragged) return;
    event.preventDefault();
    event.stopPropagation();
    finish();
  }, { signal, capture: true });
  return finish;
}
