import { describe, expect, it } from "vitest";
import type { RemarkView } from "../../backend/generated/bindings";
import { counts, isSettled, shown, type Review } from "./reviewDesk.svelte";

const remark = (id: string, item: string | null, state: RemarkView["state"]) => ({ id, item, state }) as RemarkView;
const all = [remark("a", "1", "open"), remark("b", "1", "refused"), remark("c", "2", "task"), remark("d", null, "open"), remark("e", "2", "accepted")];

describe("remarks", () => {
  it("wait until they are done or declined; a task is not done", () => {
    expect(all.filter(isSettled).map((one) => one.id)).toEqual(["b", "e"]);
  });
  it("are shown open or all, of one item or of all", () => {
    const ids = (filter: string, item?: string) => shown(all, filter, item).map((one) => one.id);
    expect(ids("open")).toEqual(["a", "c", "d"]);
    expect(ids("all")).toEqual(["a", "b", "c", "d", "e"]);
    expect(ids("open", "2")).toEqual(["c"]);
    expect(ids("all", "3")).toEqual([]);
  });
  it("are counted on the item they stand beside", () => {
    expect([...counts({ remarks: all } as Review)]).toEqual([["1", 1], ["2", 1]]);
    expect(counts(undefined).size).toBe(0);
  });
});
