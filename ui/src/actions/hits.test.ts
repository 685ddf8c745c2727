import { expect, test } from "vitest";
import type { SearchHit } from "../backend/generated/bindings";
import { routeOf } from "./hits";

const hit = (kind: string): SearchHit => ({
  kind, id: "found", meeting: "meeting", item: "item", entry: null, title: "", place: "", snippet: "", rank: 0,
});

test("a paper and what is written about an item lead to that item", () => {
  expect(routeOf(hit("attachment"))).toEqual({ place: "meeting", id: "meeting", step: "prepare", select: "item" });
  expect(routeOf(hit("agendaItem"))).toEqual({ place: "meeting", id: "meeting", step: "prepare", select: "item" });
  expect(routeOf(hit("minutes"))).toEqual({ place: "meeting", id: "meeting", step: "hold", select: "item" });
  expect(routeOf({ ...hit("minutes"), item: null })).toEqual({ place: "meeting", id: "meeting", step: "hold" });
});

test("what waits leads to the waiting items beside the next agenda", () => {
  expect(routeOf(hit("waitingItem"))).toEqual({ place: "meeting", id: "meeting", step: "prepare", tab: "waiting", select: "found" });
  expect(routeOf({ ...hit("waitingItem"), meeting: null })).toEqual({ place: "meetings" });
});

test("positions and actions lead to their registers", () => {
  expect(routeOf(hit("position"))).toEqual({ place: "positions", select: "found" });
  expect(routeOf(hit("action"))).toEqual({ place: "actions", select: "found" });
});

test("an entry and its papers lead to the entry in its register", () => {
  const entry = { register: "initiative" as const, id: "entry" };
  for (const kind of ["entry", "attachment"]) expect(routeOf({ ...hit(kind), meeting: null, item: null, entry })).toEqual({ place: "registers", register: "initiative", select: "entry" });
});
