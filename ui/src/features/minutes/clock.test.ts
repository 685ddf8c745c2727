import { describe, expect, it } from "vitest";
import { pace } from "./clock.svelte";
import type { Pause } from "./held.svelte";
import type { Minutes } from "./holdDesk.svelte";

const at = (clock: string) => new Date(`2027-03-19T${clock}:00`);
const ms = (clock: string) => at(clock).getTime();
/** A record begun at a time, or on no known one, with the items dealt with so far. */
const record = (begun: string | null, ...done: (string | null)[]) =>
  ({
    begunAt: begun === null ? null : at(begun).toISOString(),
    paragraphs: [
      { item: "a", planned: "13:00", minutes: 35, doneAt: null },
      { item: "b", planned: "13:35", minutes: 20, doneAt: null },
      { item: "c", planned: "13:55", minutes: 25, doneAt: null },
    ].map((one, place) => ({ ...one, doneAt: done[place] ? at(done[place]).toISOString() : null })),
  }) as unknown as Minutes;
const pauses = (...all: [string, string?][]): Pause[] => all.map(([from, to]) => ({ from: ms(from), ...(to !== undefined && { to: ms(to) }) }));

describe("how a meeting keeps to its times", () => {
  it("counts an item from when the one before was dealt with", () => {
    expect(pace(record("13:01", "13:36"), "b", [], at("13:42"))).toMatchObject({ since: 41, began: "13:01", into: 6, over: 0, drift: 1 });
  });

  it("counts the first item, and the meeting, from when it began", () => {
    expect(pace(record("13:04"), "a", [], at("13:10"))).toMatchObject({ since: 6, began: "13:04", into: 6, drift: 4 });
  });

  it("takes the planned beginning where nobody noted the real one", () => {
    expect(pace(record(null), "a", [], at("13:10"))).toMatchObject({ since: 10, began: "13:00", into: 10, drift: 0 });
  });

  it("is behind by what the item has run over, and says how much that is", () => {
    expect(pace(record("13:00", "13:35"), "b", [], at("14:00"))).toMatchObject({ into: 25, over: 5, drift: 5 });
  });

  it("is ahead when the item began early", () => {
    expect(pace(record("13:00", "13:30"), "b", [], at("13:40"))?.drift).toBe(-5);
  });

  it("counts no pause into the item, but lets the meeting fall behind by it", () => {
    const held = pauses(["13:40", "13:50"]);
    expect(pace(record("13:00", "13:35"), "b", held, at("14:00"))).toMatchObject({ since: 60, into: 15, over: 0, drift: 5, pause: undefined });
  });

  it("stands still in the item while the pause goes on, and counts the pause", () => {
    const held = pauses(["13:10", "13:15"], ["13:40"]);
    expect(pace(record("13:00", "13:35"), "b", held, at("13:48"))).toMatchObject({ into: 5, pause: 8 });
  });

  it("keeps the time that an item took once it is dealt with", () => {
    expect(pace(record("13:00", "13:30", "13:52"), "b", [], at("14:30"))).toMatchObject({ into: 22, over: 2, share: 1.1 });
  });

  it("is not put back to nought by an earlier item that is ticked afterwards", () => {
    expect(pace(record("13:00", "13:58", "13:55"), "c", [], at("14:00"))?.into).toBe(5);
  });

  it("says nothing before the item's time", () => {
    expect(pace(record(null), "a", [], at("12:50"))).toBeUndefined();
  });
});
