import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TOAST_MS, Toasts } from "./toasts.svelte";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a message leaves after its time, but not while it is hovered", () => {
  const toasts = new Toasts();
  toasts.show("Sparat");
  vi.advanceTimersByTime(TOAST_MS - 1);
  toasts.pause();
  vi.advanceTimersByTime(TOAST_MS * 5);
  expect(toasts.current?.text).toBe("Sparat");
  toasts.resume();
  vi.advanceTimersByTime(TOAST_MS);
  expect(toasts.current).toBeUndefined();
});

test("one message at a time, and the newer has its whole time", () => {
  const toasts = new Toasts();
  toasts.show("ett");
  vi.advanceTimersByTime(TOAST_MS - 1);
  toasts.show("två", { undoable: true });
  vi.advanceTimersByTime(TOAST_MS - 1);
  expect(toasts.current).toMatchObject({ text: "två", undoable: true });
});
