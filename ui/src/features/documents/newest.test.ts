import { expect, test } from "vitest";
import { Newest } from "./newest";

/** Work that waits to be let on, and what was begun. */
function bench() {
  const begun: string[] = [];
  const waiting: (() => void)[] = [];
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((done) => waiting.push(done));
  };
  const next = async () => {
    waiting.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  return { begun, work, next, newest: new Newest() };
}

test("one piece at a time, and of what was asked for meanwhile the newest only", async () => {
  const { begun, work, next, newest } = bench();
  newest.ask(work("first"));
  newest.ask(work("second"));
  newest.ask(work("third"));
  expect(begun).toEqual(["first"]);
  await next();
  expect(begun).toEqual(["first", "third"]);
  await next();
  newest.ask(work("fourth"));
  expect(begun).toEqual(["first", "third", "fourth"]);
});

test("what waits can be forgotten", async () => {
  const { begun, work, next, newest } = bench();
  newest.ask(work("first"));
  newest.ask(work("second"));
  newest.forget();
  await next();
  expect(begun).toEqual(["first"]);
});
