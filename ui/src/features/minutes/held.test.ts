import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Held } from "./held.svelte";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => void vi.useRealTimers());

describe("what is remembered of a meeting that is held", () => {
  it("survives a restart: the pauses, and where one was writing", async () => {
    const before = new Held("m1");
    before.pause(2_000);
    before.resume(3_000);
    before.pause(4_000);
    before.at("a", { from: 7, to: 9 });
    before.at("a", { scroll: 120 });
    await vi.advanceTimersByTimeAsync(200);
    const after = new Held("m1");
    expect([after.pauses, after.paused]).toEqual([[{ from: 2_000, to: 3_000 }, { from: 4_000 }], true]);
    expect([after.item, after.placeIn("a")]).toEqual(["a", { from: 7, to: 9, scroll: 120 }]);
  });

  it("is of its own meeting only", () => {
    new Held("m1").pause(1_000);
    expect(new Held("m2").paused).toBe(false);
  });

  it("pauses once, and goes on once", () => {
    const held = new Held("m1");
    held.resume(1_000);
    held.pause(2_000);
    held.pause(3_000);
    held.resume(4_000);
    held.resume(5_000);
    expect(held.pauses).toEqual([{ from: 2_000, to: 4_000 }]);
  });

  it("begins afresh when what is stored is not its own", () => {
    localStorage.setItem("kansli.held.m1", JSON.stringify({ pauses: 3 }));
    const held = new Held("m1");
    expect([held.paused, held.placeIn("a")]).toEqual([false, undefined]);
  });
});
