import { describe, expect, it } from "vitest";
import { localMoment } from "../../i18n/format";
import { pace } from "./clock.svelte";
import type { Minutes } from "./holdDesk.svelte";

const at = (clock: string) => new Date(`2027-03-19T${clock}:00`);
const minutes = (doneAt: string | null) =>
  ({
    paragraphs: [
      { item: "a", planned: "13:00", minutes: 35, doneAt: doneAt && at(doneAt).toISOString() },
      { item: "b", planned: "13:35", minutes: 20, doneAt: null },
    ],
  }) as unknown as Minutes;

describe("how a meeting keeps to its times", () => {
  it("counts an item from when the one before was dealt with", () => {
    expect(pace(minutes("13:36"), "b", localMoment(at("13:42")), "2027-03-19")).toEqual({ into: 6, drift: 1 });
  });

  it("is behind by what the item has run over", () => {
    expect(pace(minutes("13:35"), "b", localMoment(at("14:00")), "2027-03-19")).toEqual({ into: 25, drift: 5 });
  });

  it("is ahead when the item began early", () => {
    expect(pace(minutes("13:30"), "b", localMoment(at("13:40")), "2027-03-19").drift).toBe(-5);
  });

  it("says nothing on another day, or before the item's time", () => {
    expect(pace(minutes("13:36"), "b", "2027-03-20T13:42", "2027-03-19").into).toBeUndefined();
    expect(pace(minutes(null), "b", localMoment(at("13:00")), "2027-03-19").into).toBeUndefined();
  });
});
