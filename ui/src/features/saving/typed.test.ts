import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { REST_MS, TypedText } from "./typed.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a field that saves itself", () => {
  it("saves once after a rest, with the last text", async () => {
    const kept: string[] = [];
    const text = new TypedText(async (next) => kept.push(next) > 0);
    text.adopt("a");
    text.typed("ab");
    text.typed("abc");
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(kept).toEqual(["abc"]);
    expect(text.waiting).toBe(false);
  });

  it("keeps what is typed against an answer that comes meanwhile", () => {
    const text = new TypedText(async () => true);
    text.adopt("a");
    text.typed("ab");
    text.adopt("gammalt");
    expect(text.value).toBe("ab");
  });

  it("waits on when it could not be saved", async () => {
    const text = new TypedText(async () => false);
    text.adopt("a");
    text.typed("ab");
    await text.flush();
    expect(text.waiting).toBe(true);
    expect(text.value).toBe("ab");
  });

  it("saves nothing when the text is back where it was", async () => {
    const save = vi.fn(async () => true);
    const text = new TypedText(save);
    text.adopt("a");
    text.typed("ab");
    text.typed("a");
    await text.flush();
    expect(save).not.toHaveBeenCalled();
  });
});
