import { describe, expect, it } from "vitest";
import { placeFor } from "./dragRow";
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
