import { describe, expect, it } from "vitest";
import { dragRows, placeFor, rowAt } from "./dragRow";
import { clockOf, minutesOf, ticks } from "./timeScale";

/** What the program does with a move: out of the list, then in at the place. */
function moved(from: number, to: number): number[] {
  const rows = [1, 2, 3, 4, 5];
  const [row] = rows.splice(from - 1, 1);
  rows.splice(to - 1, 0, row ?? 0);
  return rows;
}

describe("a dragged row", () => {
  it("lands just where the line was", () => {
    for (const from of [1, 2, 3, 4, 5]) {
      for (const target of [1, 2, 3, 4, 5].filter((other) => other !== from)) {
        const above = moved(from, placeFor(from, target, "top"));
        expect(above[above.indexOf(target) - 1], `${from} over ${target}`).toBe(from);
        const below = moved(from, placeFor(from, target, "bottom"));
        expect(below[below.indexOf(target) + 1], `${from} under ${target}`).toBe(from);
      }
    }
  });
});

describe("a row under the pointer", () => {
  const boxes = [{ top: 0, bottom: 40 }, { top: 40, bottom: 80 }, { top: 80, bottom: 120 }];

  it("is the one at that height, or the nearest of the ends", () => {
    expect(rowAt(boxes, -30)).toEqual({ at: 0, edge: "top" });
    expect(rowAt(boxes, 70)).toEqual({ at: 1, edge: "bottom" });
    expect(rowAt(boxes, 400)).toEqual({ at: 2, edge: "bottom" });
    expect(rowAt([], 10)).toBeUndefined();
  });
});

describe("dragging a handle", () => {
  /** Three rows of 40 pixels in a table with the drag attached. */
  function table() {
    const moves: [string, number][] = [];
    const clicks: string[] = [];
    const board = document.createElement("div");
    ["a", "b", "c"].forEach((id, at) => {
      const row = document.createElement("div");
      row.dataset["row"] = id;
      row.getBoundingClientRect = () => ({ top: at * 40, bottom: at * 40 + 40 }) as DOMRect;
      const handle = document.createElement("button");
      handle.dataset["drag"] = "";
      handle.setPointerCapture = () => undefined;
      handle.addEventListener("click", () => clicks.push(id));
      row.append(handle);
      board.append(row);
    });
    dragRows({ onmove: (id, to) => moves.push([id, to]) })(board);
    const handle = board.querySelector<HTMLElement>("[data-row=a] button");
    const send = (type: string, y: number) => handle?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientY: y, button: 0 }));
    return { board, moves, clicks, send };
  }

  it("moves the row and opens no menu", () => {
    const { board, moves, clicks, send } = table();
    send("pointerdown", 20);
    send("pointermove", 75);
    expect(board.querySelector("[data-edge]")).toBe(board.querySelector("[data-row=b]"));
    send("pointerup", 75);
    send("click", 75);
    expect(moves).toEqual([["a", 2]]);
    expect(clicks).toEqual([]);
    expect(board.querySelector("[data-edge], .dragging")).toBeNull();
  });

  it("is no drag while the hand only shakes", () => {
    const { moves, clicks, send } = table();
    send("pointerdown", 20);
    send("pointermove", 22);
    send("pointerup", 22);
    send("click", 22);
    expect([moves, clicks]).toEqual([[], ["a"]]);
  });

  it("is given up with Escape", () => {
    const { board, moves, send } = table();
    send("pointerdown", 20);
    send("pointermove", 110);
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    send("pointerup", 110);
    expect(moves).toEqual([]);
    expect(board.querySelector("[data-edge], .dragging")).toBeNull();
  });
});

describe("the scale of the time bar", () => {
  it("has the start, each half hour and the end", () => {
    expect(ticks("13:00", "15:00").map((tick) => tick.clock)).toEqual(["13:00", "13:30", "14:00", "14:30", "15:00"]);
  });

  it("leaves out a tick that would be written over an end", () => {
    expect(ticks("12:50", "14:05").map((tick) => tick.clock)).toEqual(["12:50", "13:30", "14:05"]);
  });

  it("reads and writes clocks", () => {
    expect(clockOf(minutesOf("09:05"))).toBe("09:05");
    expect(clockOf(minutesOf("23:50") + 20)).toBe("00:10");
  });
});
