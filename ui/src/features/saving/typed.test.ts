import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { REST_MS, TypedText } from "./typed.svelte";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => void vi.useRealTimers());

describe("a field that saves itself", () => {
  it("saves once after a rest, with the last text", async () => {
    const kept: string[] = [];
    const text = new TypedText("7.title", async (next) => kept.push(next) > 0);
    text.adopt("a");
    text.typed("ab");
    text.typed("abc");
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(kept).toEqual(["abc"]);
    expect(text.waiting).toBe(false);
  });

  it("keeps what is typed against an answer that comes meanwhile", () => {
    const text = new TypedText("7.title", async () => true);
    text.adopt("a");
    text.typed("ab");
    text.adopt("gammalt");
    expect(text.value).toBe("ab");
  });

  it("waits on when it could not be saved", async () => {
    const text = new TypedText("7.title", async () => false);
    text.adopt("a");
    text.typed("ab");
    await text.flush();
    expect(text.waiting).toBe(true);
    expect(text.value).toBe("ab");
  });

  it("saves nothing when the text is back where it was", async () => {
    const save = vi.fn(async () => true);
    const text = new TypedText("7.title", save);
    text.adopt("a");
    text.typed("ab");
    text.typed("a");
    await text.flush();
    expect(save).not.toHaveBeenCalled();
  });

  it("is put back and saved when the window was left before it could be", async () => {
    const before = new TypedText("7.title", async () => false);
    before.adopt("a");
    before.typed("ab");
    const kept: string[] = [];
    const after = new TypedText("7.title", async (next) => kept.push(next) > 0);
    after.adopt("a");
    expect(after.value).toBe("ab");
    await vi.advanceTimersByTimeAsync(0);
    expect(kept).toEqual(["ab"]);
    const third = new TypedText("7.title", async () => true);
    third.adopt("a");
    expect(third.value).toBe("a");
  });

  it("is not put back in another field, nor when it was saved after all", () => {
    const before = new TypedText("7.title", async () => false);
    before.adopt("a");
    before.typed("ab");
    for (const [name, saved] of [["7.background", "x"], ["7.title", "ab"]] as const) {
      const after = new TypedText(name, async () => true);
      after.adopt(saved);
      expect([after.value, after.waiting]).toEqual([saved, false]);
    }
  });

  it("keeps the space at the end, where the next word begins, but takes over what undo went back to", async () => {
    const text = new TypedText("7.title", async () => true);
    text.adopt("a");
    text.typed("ab ");
    await text.flush();
    text.adopt("ab");
    expect([text.value, text.put]).toEqual(["ab ", 0]);
    text.adopt("a");
    expect([text.value, text.put]).toEqual(["a", 1]);
  });
});
