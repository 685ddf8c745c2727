import { describe, expect, it } from "vitest";
import { needsText, type Cell } from "./words";

const cell = (short: string, side: "sks" | "authorities", status: Cell["status"]) =>
  ({ organisation: { id: short, name: short, short, side }, status, caseNumber: "", decidedOn: null }) as Cell;

describe("who decides on their own", () => {
  it("is a whole side by its name, otherwise the organisations", () => {
    const parties = [cell("SKR", "sks", "notNeeded"), cell("TLV", "authorities", "notStarted"), cell("SBU", "authorities", "decided")];
    expect(needsText(parties)).toBe("Myndigheterna");
    expect(needsText([...parties, cell("LV", "authorities", "notNeeded")])).toBe("TLV, SBU");
  });

  it("is nobody, or everybody", () => {
    expect(needsText([cell("SKR", "sks", "notNeeded")])).toBe("ingen part");
    expect(needsText([cell("SKR", "sks", "declined"), cell("TLV", "authorities", "decided")])).toBe("alla parter");
  });
});
