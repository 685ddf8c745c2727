/**
 * Moving a row by dragging its handle. Extra: the keyboard and the handle's menu do the same.
 */
import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";

type Edge = "top" | "bottom";

export interface DraggedRow {
  id: string;
  /** The place now, from 1. */
  number: number;
  /** What one takes hold of; nothing can be dragged without it. */
  handle: HTMLElement | undefined;
  free: boolean;
  /** Where a row would land, for the line that shows it. */
  onedge: (edge: Edge | undefined) => void;
  /** A row was dropped here: its id, and the place it gets. */
  ondrop: (id: string, to: number) => void;
}

/** The place a row gets when dropped at an edge of another. Rows below the old place move up by one. */
export function placeFor(from: number, target: number, edge: Edge): number {
  const before = edge === "top" ? target : target + 1;
  return from < before ? before - 1 : before;
}

/** The attachment. */
export function dragRow(row: DraggedRow): (element: HTMLElement) => (() => void) | undefined {
  return (element) => {
    if (!row.free || !row.handle) return undefined;
    const edgeAt = (clientY: number): Edge => {
      const box = element.getBoundingClientRect();
      return clientY < box.top + box.height / 2 ? "top" : "bottom";
    };
    return combine(
      draggable({
        element,
        dragHandle: row.handle,
        getInitialData: () => ({ kind: "agenda-row", id: row.id, number: row.number }),
        onDragStart: () => element.classList.add("dragging"),
        onDrop: () => element.classList.remove("dragging"),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data["kind"] === "agenda-row" && source.data["id"] !== row.id,
        onDrag: ({ location }) => row.onedge(edgeAt(location.current.input.clientY)),
        onDragLeave: () => row.onedge(undefined),
        onDrop: ({ source, location }) => {
          row.onedge(undefined);
          const to = placeFor(Number(source.data["number"]), row.number, edgeAt(location.current.input.clientY));
          row.ondrop(String(source.data["id"]), to);
        },
      }),
    );
  };
}
