import { describe, expect, it } from "vitest";
import type { FilterView } from "../../backend/generated/bindings";
import { choicesOf, RegisterFilter, STRETCH, valueOf, withoutTerm } from "./filter.svelte";

const filter: FilterView = {
  text: 'status:sen mall ansvarig:"Anna A"',
  terms: [{ key: "status", text: "status:sen" }, { key: null, text: "mall" }, { key: "ansvarig", text: 'ansvarig:"Anna A"' }],
  keys: [{ key: "status", terms: ["status:sen", "status:klar"] }],
};

describe("a register's filter", () => {
  it("loses one term and keeps the others as they are typed", () => {
    expect(withoutTerm(filter, 0)).toBe('mall ansvarig:"Anna A"');
    expect(withoutTerm(filter, 2)).toBe("status:sen mall");
  });

  it("offers what is not chosen yet, by its value", () => {
    const [status] = filter.keys;
    expect(status && choicesOf(status, filter)).toEqual(["status:klar"]);
    expect(valueOf("möte:2027-3")).toBe("2027-3");
    expect(valueOf('ansvarig:"Anna \\"A\\""')).toBe('Anna "A"');
  });

  it("asks for nothing when nothing is typed", () => {
    const asked = new RegisterFilter();
    expect(asked.request).toEqual({ filter: undefined, limit: STRETCH });
    asked.add("status:sen");
    asked.add("mall");
    expect(asked.request).toEqual({ filter: "status:sen mall", limit: STRETCH });
    asked.clear();
    expect(asked.narrowed).toBe(false);
  });

  it("asks for the first rows, for as many again, and for all", () => {
    const asked = new RegisterFilter();
    asked.more();
    expect(asked.request.limit).toBe(2 * STRETCH);
    asked.all();
    expect(asked.request.limit).toBeUndefined();
    asked.more();
    expect(asked.request.limit).toBeUndefined();
  });
});
